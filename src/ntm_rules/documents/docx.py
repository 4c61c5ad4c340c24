"""A document as a Word file, A4, in the form of Decree 30/2020."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ntm_rules.documents import model as doc
from ntm_rules.documents.texts import TEXTS
from ntm_rules.foundation.errors import RequestError, is_not_available
from ntm_rules.office.docx_paper import HeadSpan, Paper
from ntm_rules.office.fixed_times import saved
from ntm_rules.office.typeset import PICTURE_MM, pictures

if TYPE_CHECKING:
    from docx.table import _Cell

_LEAST_MM: Final = 11
"""No column is narrower."""


def docx_bytes(document: doc.Document, template: bytes | None = None) -> bytes:
    """The Word file, on the styles of a ``template`` document where there is one. The same document gives the same bytes.

    Raises:
        RequestError: where python-docx is not installed, or a chart cannot be drawn.
    """
    return saved(_DocxWriter(document, template).written().document)


class _DocxWriter:
    def __init__(self, document: doc.Document, template: bytes | None = None) -> None:
        self.source = document
        self.last = document.last_of_text() if document.letterhead is not None else None
        self.pictures = _pictures(document)
        draft = document.letterhead.draft if document.letterhead else ""
        title = document.subject or document.title
        self.paper = Paper(
            document.lang,
            title,
            draft=draft,
            foot=document.page_foot,
            wide=document.wide,
            template=template,
        )
        self.writers: dict[type, Callable[[Any], None]] = {
            doc.Paragraph: self.paragraph,
            doc.Notice: self.notice,
            doc.Facts: self.facts,
            doc.Items: self.items,
            doc.Table: self.table,
            doc.ProofTree: self.proof,
            doc.Chart: self.chart,
        }

    def written(self) -> Paper:
        source, paper = self.source, self.paper
        head = source.letterhead
        if head is not None:
            _letterhead(paper, head)
        else:
            if source.kicker:
                paper.paragraph(source.kicker, centre=True, bold=True, after=0)
            paper.paragraph(source.title, centre=True, look="title")
            if source.subtitle:
                paper.paragraph(source.subtitle, centre=True)
        self.blocks(source.blocks)
        for section in source.sections:
            if not section.annex:
                self.section(section, 1)
        if head is not None:
            _signatures(paper, head.signers, head.recipients)
        self.blocks(source.footer)
        for section in source.sections:
            if section.annex:
                self.section(section, 1, new_page=True)
        return paper

    def section(self, section: doc.Section, level: int, *, new_page: bool = False) -> None:
        number = f"{section.number}. " if section.number else ""
        count = f" ({section.count})" if section.count is not None else ""
        mark = f": {section.mark.text}" if section.mark is not None else ""
        title = f"{number}{section.title}{count}{mark}"
        if level == 1:
            self.paper.heading(title, new_page=new_page)
        else:
            line = self.paper.paragraph(title, bold=True, after=3)
            line.paragraph_format.keep_with_next = True
        self.blocks(section.blocks)
        for part in section.sections:
            self.section(part, level + 1)

    def blocks(self, blocks: Iterable[doc.Block]) -> None:
        for block in doc.blocks_for("docx", blocks):
            self.writers[type(block)](block)

    # ---- blocks

    def paragraph(self, block: doc.Paragraph) -> None:
        small, basis = block.look == "small", block.look == "basis"
        line = self.paper.paragraph(
            block.text,
            bold=block.look == "strong",
            indent=not small,
            look="small" if small else "basis" if basis else "",
            after=2 if small or basis or block.text.startswith("- ") else None,
        )
        if block is self.last:  # signatures never stand on a page alone
            line.paragraph_format.keep_with_next = True

    def notice(self, block: doc.Notice) -> None:
        loud = block.look == "hypothetical"
        self.paper.paragraph(block.line, bold=loud, italic=not loud, centre=loud, indent=not loud)

    def facts(self, block: doc.Facts) -> None:
        for label, value in block.rows:
            text = doc.cell_text(value)
            self.paper.paragraph(
                f"{label}: {text}" if label else text,
                bold=block.look == "results",
                indent=True,
                after=3,
            )

    def items(self, block: doc.Items) -> None:
        if any(entry.lead for entry in block.entries):
            heads = block.heads[:2] or TEXTS.named(self.source.lang, "code", "what")
            rows = tuple((e.lead, (*e.lines, *_below(e))) for e in block.entries)
            widest = max(len(entry.lead) for entry in block.entries)
            lead = min(max(10, 2 * widest), 30)
            self.table(doc.Table(heads, rows, widths=(lead, 100 - lead)))
            return
        for entry in block.entries:
            first, *rest = entry.lines or ("",)
            self.paper.bullet(doc.cell_text(first))
            for line in (*rest, *_below(entry)):
                self.paper.indented(doc.cell_text(line), 2)

    def table(self, block: doc.Table) -> None:
        rows = [[self.cell(cell) for cell in row] for row in block.rows]
        if block.caption:
            line = self.paper.paragraph(block.caption, italic=True, after=3)
            line.paragraph_format.keep_with_next = True
        self.paper.table(
            [
                [HeadSpan(h.text, h.place, h.columns, h.rows) for h in row]
                for row in block.head_rows()
            ],
            rows,
            _widths(block, self.paper.width_mm),
            centred=(*block.numbers, *block.centred),
            bold_rows=block.strong,
        )

    def cell(self, cell: doc.Cell) -> tuple[str, ...]:
        return tuple(doc.cell_text(piece) for piece in doc.cell_lines(cell))

    def proof(self, block: doc.ProofTree) -> None:
        self.paper.paragraph(block.title, bold=True, after=3)
        for depth, step in _steps(block.root, 0):
            when = f"[{step.when}] " if step.when else ""
            text = f"{when}{step.title}: {step.mark.text}"
            self.paper.indented(text, depth)
            for detail in step.details:
                self.paper.indented(detail, depth + 1, italic=True)

    def chart(self, block: doc.Chart) -> None:
        from docx.shared import Mm

        if picture := self.pictures.get(block.drawing):
            paragraph = self.paper.document.add_paragraph()
            paragraph.paragraph_format.first_line_indent = Mm(0)
            shape = paragraph.add_run().add_picture(io.BytesIO(picture), width=Mm(PICTURE_MM))
            shape._inline.docPr.set("descr", block.spoken)
        if block.about:
            self.paper.paragraph(block.about, indent=True)
        self.table(block.table)


def _pictures(document: doc.Document) -> dict[str, bytes]:
    """The drawings of the charts, as pictures. Without what makes pictures of them their tables say the same."""
    blocks = doc.blocks_for("docx", document.every_block())
    drawings = list(dict.fromkeys(b.drawing for b in blocks if isinstance(b, doc.Chart)))
    try:
        return dict(zip(drawings, pictures(drawings), strict=True))
    except RequestError as error:
        if not is_not_available(error):
            raise
        return {}


def _below(entry: doc.ListItem, depth: int = 0) -> list[str]:
    """The items below an item, as lines."""
    lines: list[str] = []
    for part in entry.below:
        lead = f"{part.lead} " if part.lead else "- "
        lines += [f"{'   ' * depth}{lead}{doc.cell_text(line)}" for line in part.lines]
        lines += _below(part, depth + 1)
    return lines


def _steps(step: doc.ProofStep, depth: int) -> list[tuple[int, doc.ProofStep]]:
    return [(depth, step), *(pair for part in step.below for pair in _steps(part, depth + 1))]


def _widths(block: doc.Table, whole: int) -> list[int]:
    """The widths of the columns in millimetres: as the table says, else by what stands in them."""
    if block.widths:
        shares = [float(width) for width in block.widths]
    else:
        columns = zip(block.heads, *block.full_rows(), strict=True)
        shares = [
            min(40.0, max(4.0, *(len(doc.cell_text(cell, "\n")) ** 0.8 for cell in column), 4.0))
            for column in columns
        ]
    least = min(_LEAST_MM, whole // max(len(shares), 1))
    narrow = {n for n, share in enumerate(shares) if whole * share / sum(shares) < least}
    room = whole - least * len(narrow)
    wide = sum(share for n, share in enumerate(shares) if n not in narrow)
    widths = [least if n in narrow else int(room * share / wide) for n, share in enumerate(shares)]
    widths[-1] += whole - sum(widths)
    return widths


# ---- an official paper


def _letterhead(paper: Paper, head: doc.Letterhead) -> None:
    """Whose paper it is, the country, number, place and date; then the titles."""
    table = paper.grid((72, 93), rows=2, lines=False)
    body, country = table.rows[0].cells
    for text, bold in ((head.body, head.governed), (head.unit, True)):
        paper.paragraph(text, into=body, centre=True, bold=bold, look="head", after=0)
    paper.rule(paper.paragraph("", into=body, size=2, after=0), inset_mm=24)
    paper.paragraph(head.country, into=country, centre=True, bold=True, size=12, after=0)
    paper.paragraph(head.motto, into=country, centre=True, bold=True, look="head", after=0)
    paper.rule(paper.paragraph("", into=country, size=2, after=0), inset_mm=18)
    number, place = table.rows[1].cells
    if head.reference:
        paper.paragraph(head.reference, into=number, centre=True, look="head")
    paper.paragraph(head.place_and_date, into=place, centre=True, italic=True, look="head")
    paper.gap(6)
    for title in head.titles[:-1]:
        paper.paragraph(title, centre=True, look="title", after=0)
    last = paper.paragraph(head.titles[-1], centre=True, look="title", after=4)
    last.paragraph_format.keep_with_next = True


def _signatures(paper: Paper, signers: Sequence[doc.Signer], recipients: Sequence[str]) -> None:
    """Room for the signatures, and to whom copies go."""
    table = paper.grid((82, 83), rows=1, lines=False)
    paper._whole(table.rows[0])
    cells = table.rows[0].cells
    beside = len(signers) == 1
    if beside:
        _recipients(paper, recipients, cells[0])
    for cell, signer in zip(cells[1:] if beside else cells, signers, strict=True):
        for line in signer.lines:
            paper.paragraph(line, into=cell, bold=True, centre=True, look="head", after=0)
        room = 45 if signer.name else 60
        paper.paragraph(signer.how, into=cell, italic=True, centre=True, after=room)
        if signer.name:
            paper.paragraph(signer.name, into=cell, bold=True, centre=True, look="head", after=0)
    if not beside and recipients:
        head, *lines = recipients
        paper.paragraph(f"{head} {' '.join(lines)}", italic=True, size=11, after=0)


def _recipients(paper: Paper, lines: Sequence[str], into: _Cell | None) -> None:
    for place, line in enumerate(lines):
        first = place == 0
        size = 12 if first else 11
        paper.paragraph(line, into=into, bold=first, italic=first, size=size, after=0)
