"""The model of every document: what it says, not how it looks. Writers lay it out.

A builder makes a :class:`Document` from a result; :func:`ntm_rules.documents.write.write` turns it into any format::

    rows = tuple((unit.name, Mark(unit.verdict, unit.verdict_text), unit.met) for unit in units)
    table = Table(("Xã", "Kết quả", "Số tiêu chí"), rows, caption="Các xã", numbers=(2,))
    facts = Facts((("Bộ tiêu chí", standard.name), ("Luật ngày", "31/12/2024")))
    document = Document(lang, "HUYỆN VÍ DỤ", blocks=(facts,), sections=(Section("Các xã", (table,)),))
    content = write(document, "docx")  # text, md, html: str; docx, xlsx: bytes

All text is plain text. Writers escape it, and replace what no document may hold (:func:`ntm_rules.foundation.text.clean`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from ntm_rules.documents.formats import Format

# ---- what stands in a cell


@dataclass(frozen=True, slots=True)
class Mark:
    """A verdict. ``key`` chooses the colour; ``text`` says it and may end with * (provisional).

    ``key`` is pass, fail, unknown or not_applicable; any other key has no colour.
    """

    kind: ClassVar[str] = "mark"
    key: str
    text: str
    provisional: bool = False

    @property
    def plain(self) -> str:
        """The text without the mark of the provisional."""
        return self.text.rstrip("*")


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere.

    ``url`` is an ``https://`` address, ``#key`` of a section of the same document, or ``./name`` of a file beside it.
    """

    kind: ClassVar[str] = "link"
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Code:
    """An identifier: printed as it is written."""

    kind: ClassVar[str] = "code"
    text: str


Piece = str | int | Mark | Link | Code
Cell = Piece | tuple[Piece, ...]
"""One piece, or several lines. A whole number stays a number in a workbook."""


def cell_lines(cell: Cell) -> tuple[Piece, ...]:
    """The lines of a cell."""
    return cell if isinstance(cell, tuple) else (cell,)


def cell_text(cell: Cell, between: str = "; ") -> str:
    """A cell as plain text; lines are joined by ``between``."""
    return between.join(
        str(piece) if isinstance(piece, str | int) else piece.text for piece in cell_lines(cell)
    )


# ---- blocks


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``look`` is "", strong, small, notice (set apart) or basis (of an official paper)."""

    kind: ClassVar[str] = "paragraph"
    text: str
    look: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to read before the rest. ``look`` is note, or hypothetical: this is not law."""

    kind: ClassVar[str] = "notice"
    text: str
    label: str = ""
    look: str = "note"

    @property
    def line(self) -> str:
        """Label and text."""
        return f"{self.label}: {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values, in order. An empty label continues the row above. ``look`` is "" or results (large)."""

    kind: ClassVar[str] = "facts"
    rows: tuple[tuple[str, Cell], ...]
    look: str = ""


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A head of a table: its text, the place of its first column, and how many columns and rows it takes."""

    text: str
    place: int
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head. A row has as many cells as ``heads``; of a shorter one the last cell takes the rest.

    ``numbers`` and ``row_head`` are places of columns: those to the right, and the one that names the row.
    ``widths`` are percents of the page (none: by content). ``stack``: on a phone each row is a card.
    ``strong`` are the places of rows that head the rows below them. ``sheet`` names the sheet in a workbook
    (none: the section does); ``inline`` keeps the table on the first sheet; of its sheet only the first
    ``printed`` columns are printed (0: all). ``centred`` are columns that paper centres. ``groups`` are heads above
    the heads, each with the number of columns below it ("": a column stands alone); none: there is one row of heads.
    """

    kind: ClassVar[str] = "table"
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    numbers: tuple[int, ...] = ()
    row_head: int = 0
    widths: tuple[int, ...] = ()
    stack: bool = False
    strong: tuple[int, ...] = ()
    sheet: str = ""
    inline: bool = False
    printed: int = 0
    centred: tuple[int, ...] = ()
    groups: tuple[tuple[str, int], ...] = ()

    def named_heads(self) -> tuple[str, ...]:
        """The heads in one row, each with that of its group."""
        above = [group for group, columns in self.groups for _ in range(columns)]
        if not above:
            return self.heads
        pairs = zip(above, self.heads, strict=True)
        return tuple(f"{group}: {head}" if group else head for group, head in pairs)

    def head_rows(self) -> tuple[tuple[HeadCell, ...], ...]:
        """The heads as one row of cells, or as two where there are groups."""
        if not self.groups:
            return (tuple(HeadCell(head, place) for place, head in enumerate(self.heads)),)
        upper, lower, place = [], [], 0
        for group, columns in self.groups:
            below = [HeadCell(self.heads[n], n) for n in range(place, place + columns)]
            if group:
                upper.append(HeadCell(group, place, columns=columns))
                lower += below
            else:
                upper += [replace(head, rows=2) for head in below]
            place += columns
        return tuple(upper), tuple(lower)

    def full_rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows, short ones filled with empty cells."""
        columns = len(self.heads)
        return tuple(row + ("",) * (columns - len(row)) for row in self.rows)


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item: what leads it (a code, or ""), its lines, and the items below it.

    ``hang`` puts the lines after the first further in, where nothing leads the item.
    """

    lead: str
    lines: tuple[Piece, ...]
    below: tuple[ListItem, ...] = ()
    hang: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list. ``heads`` name its two columns where a format writes it as a table; ``sheet`` as of a table."""

    kind: ClassVar[str] = "items"
    entries: tuple[ListItem, ...]
    heads: tuple[str, ...] = ()
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ProofStep:
    """One step of a proof. ``when`` says that it decides only whether something is asked."""

    title: str
    mark: Mark
    details: tuple[str, ...] = ()
    below: tuple[ProofStep, ...] = ()
    when: str = ""


@dataclass(frozen=True, slots=True)
class ProofTree:
    """A proof, folded in where the format can. ``code`` names its rows in a workbook."""

    kind: ClassVar[str] = "proof"
    title: str
    root: ProofStep
    code: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing (SVG of ``documents.html.charts``, the only markup of the model) and a table of its numbers.

    HTML shows the drawing, and the table folded in under ``title``; DOCX and PDF show both, the other formats the table.
    """

    kind: ClassVar[str] = "chart"
    drawing: str
    table: Table
    title: str = ""
    about: str = ""

    @property
    def spoken(self) -> str:
        """What is said of the drawing to those who do not see it."""
        return self.about or self.title or self.table.caption or ", ".join(self.table.heads)


@dataclass(frozen=True, slots=True)
class Only:
    """Blocks that only some formats show."""

    kind: ClassVar[str] = "only"
    formats: tuple[Format, ...]
    blocks: tuple[Block, ...]


Shown = Paragraph | Notice | Facts | Table | Items | ProofTree | Chart
Block = Shown | Only


def blocks_for(form: Format, blocks: Iterable[Block]) -> Iterator[Shown]:
    """The blocks that a format shows, in order."""
    for block in blocks:
        if not isinstance(block, Only):
            yield block
        elif form in block.formats:
            yield from blocks_for(form, block.blocks)


# ---- sections and the whole


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: lines such as TM. ỦY BAN NHÂN DÂN and CHỦ TỊCH, how to sign, and the name ("": to be written)."""

    lines: tuple[str, ...]
    how: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What an official paper has around its text: whose it is, its titles, who signs. Only docx and pdf show it.

    ``body`` and ``unit`` are the two lines of the issuer; ``governed`` says that both are in bold: the body is
    the unit's own. ``reference`` is "" for a paper without a number. ``titles`` take the place of the document's
    title. One signer signs beside the ``recipients``, two sign above them. ``draft`` stands at the head of every
    page ("": it is none).
    """

    body: str
    unit: str
    governed: bool
    country: str
    motto: str
    reference: str
    place_and_date: str
    titles: tuple[str, ...]
    signers: tuple[Signer, ...]
    recipients: tuple[str, ...]
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part with a title. ``number`` and ``mark`` stand before and after the title.

    ``key`` is its address in the document ("": one is made). ``count`` is how much it lists (None: not said).
    ``look`` is "", or card: one of many alike. ``plain`` keeps the title as it is in plain text, where titles
    of the first level are in capitals; ``quiet`` leaves it out there. An ``annex`` follows the signatures of docx
    and pdf, on a page of its own.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    key: str = ""
    number: str = ""
    mark: Mark | None = None
    count: int | None = None
    look: str = ""
    plain: bool = False
    quiet: bool = False
    annex: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language. ``kicker`` stands above the title, ``blocks`` before the first section.

    ``subtitle`` stands below the title, ``footer`` ends the document: of a paper, below the signatures. Plain text
    leaves out the titles of a ``quiet`` one. ``subject`` is the title of the file where it is not that of the document. ``page_foot`` stands
    small at the foot of every page of docx and pdf. A ``wide`` one is printed on A3, on its long side.
    """

    lang: str
    title: str
    kicker: str = ""
    subtitle: str = ""
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    footer: tuple[Block, ...] = ()
    quiet: bool = False
    subject: str = ""
    letterhead: Letterhead | None = None
    page_foot: str = ""
    wide: bool = False

    def every_block(self) -> tuple[Block, ...]:
        """Every block of the document, in order but for the footer, which stands before the sections."""
        below = (block for part in self.sections for block in _blocks_of(part))
        return (*self.blocks, *self.footer, *below)

    def last_of_text(self) -> Block | None:
        """The last block before the signatures of a paper; None where there is no text."""
        ends = [self.blocks, *(_blocks_of(part) for part in self.sections if not part.annex)]
        return next((blocks[-1] for blocks in reversed(ends) if blocks), None)


def _blocks_of(section: Section) -> tuple[Block, ...]:
    """The blocks of a section and of those below it, in order."""
    return section.blocks + tuple(block for part in section.sections for block in _blocks_of(part))
