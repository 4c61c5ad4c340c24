"""A document as a workbook: a first sheet to read, then one sheet for each table, with filters and colours.

No cell is a formula, whatever its text begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from ntm_rules.documents import model as doc
from ntm_rules.documents.html.style import COLOURS
from ntm_rules.documents.texts import TEXTS
from ntm_rules.foundation.text import clean
from ntm_rules.language.catalogue import say
from ntm_rules.office.workbook import (
    FONT,
    CellLooks,
    book_bytes,
    new_book,
    put,
    put_text,
    set_paper,
)

_FILL_HEAD, _FILL_STRONG, _LINE = "FFDDEBF7", "FFF2F2F2", "FFBFBFBF"
_FIRST_WIDTHS: Final = (28, 52, 14, 14, 14, 14)
_VERDICTS: Final = ("pass", "fail", "unknown", "not_applicable")
_GROUPED: Final = (re.compile(r"\d{1,3}(?:\.\d{3})*"), re.compile(r"\d{1,3}(?:,\d{3})*"))
"""Whole numbers as they are written for readers of Vietnamese, of English."""

Value = str | int


def xlsx_bytes(document: doc.Document) -> bytes:
    """The workbook. The same document gives the same bytes.

    Raises:
        RequestError: where openpyxl is not installed.
    """
    book = new_book()
    _Writer(document, book).write()
    return book_bytes(book, document.subject or document.title)


class _Writer:
    def __init__(self, document: doc.Document, book: Any) -> None:
        self.source = document
        self.book = book
        self.lines: list[tuple[tuple[Value, ...], bool]] = []
        """The rows of the first sheet, and whether each is bold."""
        self.right: set[tuple[int, int]] = set()
        """The places of the first sheet that stand to the right: heads of numbers."""
        self.proofs: list[tuple[doc.Cell, ...]] = []
        self.proof_place = 0
        """Where the sheet of proofs stands among the sheets: where the first proof was."""

    def say(self, key: str) -> str:
        return TEXTS.text(key, self.source.lang)

    def write(self) -> None:
        source, sheet = self.source, self.book.active
        sheet.title = self.say("summary")
        if source.kicker:
            self.line(source.kicker)
        self.line(source.title, strong=True)
        if source.subtitle:
            self.line(source.subtitle)
        self.lines.append(((), False))
        self.blocks(source.blocks, "")
        for section in source.sections:
            self.section(section, 1)
        if self.proofs:
            heads = TEXTS.named(self.source.lang, "code", "depth", "what", "verdict", "more")
            self.sheet(
                doc.Table(heads, tuple(self.proofs), row_head=2, sheet=self.say("proof")), ""
            )
            self.book.move_sheet(
                self.say("proof"), self.proof_place + 1 - len(self.book.sheetnames)
            )
        self.lines.append(((), False))
        self.blocks(source.footer, "")
        self.first(sheet)
        self.book.active = 0

    def line(self, *values: Value, strong: bool = False) -> None:
        self.lines.append((values, strong))

    def section(self, section: doc.Section, level: int) -> None:
        mark = f": {section.mark.text}" if section.mark is not None else ""
        number = f"{section.number}. " if section.number else ""
        blocks = list(doc.blocks_for("xlsx", section.blocks))
        if any(not isinstance(b, doc.ProofTree) and not _on_own_sheet(b) for b in blocks):
            self.lines.append(((), False))
            self.line(f"{number}{section.title}{mark}", strong=True)
        self.blocks(blocks, section.title)
        for part in section.sections:
            self.section(part, level + 1)

    def blocks(self, blocks: Iterable[doc.Block], title: str) -> None:
        for block in doc.blocks_for("xlsx", blocks):
            match block:
                case doc.Paragraph():
                    self.line(block.text, strong=block.look == "strong")
                case doc.Notice():
                    self.line(block.line, strong=block.look == "hypothetical")
                case doc.Facts():
                    for label, value in block.rows:
                        self.line(label, _value(value), strong=block.look == "results")
                case doc.Table() if block.inline:
                    self.line(*block.heads, strong=True)
                    self.right |= {(len(self.lines), place + 1) for place in block.numbers}
                    for row in block.rows:
                        self.line(*(_value(cell) for cell in row))
                case doc.Table():
                    self.sheet(block, title)
                case doc.Items():
                    self.sheet(self.items(block), title)
                case doc.Chart():
                    self.sheet(block.table, title)
                case doc.ProofTree():
                    self.proof_place = self.proof_place or len(self.book.sheetnames)
                    self.proofs += _steps(block.code or "-", block.root, 0)

    def items(self, block: doc.Items) -> doc.Table:
        """A list as a table: what leads, the first line, the rest."""
        usual = TEXTS.named(self.source.lang, "code", "what", "more")
        heads = block.heads + usual[len(block.heads) :]
        rows = tuple(
            (entry.lead, entry.lines[0] if entry.lines else "", (*entry.lines[1:], *_below(entry)))
            for entry in block.entries
        )
        used = [n for n in range(3) if n == 1 or any(doc.cell_text(row[n]) for row in rows)]
        return doc.Table(
            tuple(heads[n] for n in used),
            tuple(tuple(row[n] for n in used) for row in rows),
            sheet=block.sheet,
        )

    # ---- sheets

    def first(self, sheet: Any) -> None:
        """The first sheet: what is read from top to bottom."""
        from openpyxl.styles import Alignment, Font
        from openpyxl.utils import get_column_letter

        sheet.sheet_view.showGridLines = False
        last = max([3, *(len(values) for values, _ in self.lines)])
        for number, (values, strong) in enumerate(self.lines, 1):
            alone = len(values) == 1
            for place, value in enumerate(values, 1):
                cell = sheet.cell(number, place)
                put(cell, value)
                bold = strong or (place == 1 < len(values))
                cell.font = Font(name=FONT, bold=bold, size=14 if number == 1 else 12)
                right = isinstance(value, int) or (number, place) in self.right
                cell.alignment = Alignment(
                    wrap_text=True, vertical="top", horizontal="right" if right else "left"
                )
            if alone:
                sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=last)
            widths = [_FIRST_WIDTHS[min(n, 5)] for n in range(last)]
            room = [sum(widths)] if alone else widths
            tall = max([1, *(_height(str(v), w) for v, w in zip(values, room, strict=False))])
            sheet.row_dimensions[number].height = min(17 * tall, 409)
        for place in range(last):
            letter = get_column_letter(place + 1)
            sheet.column_dimensions[letter].width = _FIRST_WIDTHS[min(place, 5)]
        set_paper(sheet, landscape=False, margin=0.5, foot=self.source.page_foot)

    def sheet(self, table: doc.Table, title: str) -> None:
        """A sheet with a head that stays, is repeated in print, and has filters."""
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
        from openpyxl.utils import get_column_letter

        sheet = self.book.create_sheet(self.name(table.sheet or title or table.caption))
        line = Side(style="thin", color=_LINE)
        edges = Border(left=line, right=line, top=line, bottom=line)
        top = Alignment(wrap_text=True, vertical="top")
        plain = {"font": Font(name=FONT, size=11), "border": edges, "alignment": top}
        bold = {**plain, "font": Font(name=FONT, size=11, bold=True)}
        right = {"alignment": Alignment(wrap_text=True, vertical="top", horizontal="right")}
        centre = {"alignment": Alignment(wrap_text=True, vertical="center", horizontal="center")}
        strong_look = {**bold, "fill": PatternFill("solid", fgColor=_FILL_STRONG)}
        looks = CellLooks(
            {
                "head": {**bold, "fill": PatternFill("solid", fgColor=_FILL_HEAD), **centre},
                "strong": strong_look,
                "strong-number": strong_look | right,
                "plain": plain,
                "plain-number": plain | right,
                "plain-centre": plain | centre,
                "strong-centre": strong_look | centre,
            }
        )
        cells = table.full_rows()
        grouped = _GROUPED[self.source.lang == "en"]
        rows = [
            [
                _counted(_value(cell), grouped) if place in table.numbers else _value(cell)
                for place, cell in enumerate(row)
            ]
            for row in cells
        ]
        widths = [_width(column) for column in zip(table.heads, *rows, strict=True)]
        if table.widths:
            widths = [min(70, max(7, round(2.4 * width))) for width in table.widths]
        heads = table.head_rows()
        first = len(heads) + 1
        for place, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
            for line_ in range(1, first):
                looks.dress(sheet.cell(line_, place), "head")
        for line_, row_ in enumerate(heads, 1):
            for head in row_:
                put_text(sheet.cell(line_, head.place + 1), head.text)
                if head.columns > 1 or head.rows > 1:
                    sheet.merge_cells(
                        start_row=line_,
                        end_row=line_ + head.rows - 1,
                        start_column=head.place + 1,
                        end_column=head.place + head.columns,
                    )
        for number, row in enumerate(rows, first):
            strong = number - first in table.strong
            for place, value in enumerate(row, 1):
                cell = sheet.cell(number, place)
                side = "-number" if place - 1 in table.numbers else ""
                side = "-centre" if place - 1 in table.centred else side
                looks.dress(cell, ("strong" if strong else "plain") + side)
                put(cell, value)
                if isinstance(value, int) and place - 1 in table.numbers:
                    cell.number_format = "#,##0"
            # What is not printed does not make a row higher.
            pairs = zip(row[: table.printed or None], widths, strict=False)
            tall = max(_height(str(v), w) for v, w in pairs)
            sheet.row_dimensions[number].height = min(15 * tall + 2, 409)
        last = max(len(rows) + first - 1, first)
        sheet.freeze_panes = sheet.cell(first, table.row_head + 2 if table.row_head < 3 else 1)
        sheet.auto_filter.ref = f"A{first - 1}:{get_column_letter(len(table.heads))}{last}"
        sheet.print_title_rows = f"1:{first - 1}"
        if table.printed:
            sheet.print_area = f"A1:{get_column_letter(table.printed)}{last}"
        self.colours(sheet, table, first, last)
        foot, large = self.source.page_foot, self.source.wide
        set_paper(sheet, landscape=True, margin=0.5, large=large, foot=foot)

    def name(self, title: str) -> str:
        """A name of a sheet: at most 31 characters, no two alike."""
        plain = re.sub(r"[\[\]:*?/\\]", " ", clean(title)).strip("' ") or self.say("what")
        plain = plain[:1].upper() + plain[1:31].strip()
        taken = {name.casefold() for name in self.book.sheetnames}
        number, name = 1, plain
        while name.casefold() in taken:
            number += 1
            name = f"{plain[: 31 - len(str(number)) - 1]} {number}"
        return name

    def colours(self, sheet: Any, table: doc.Table, first: int, last: int) -> None:
        """Colours by verdict, which follow the cell when rows are sorted."""
        from openpyxl.formatting.rule import CellIsRule
        from openpyxl.styles import Font, PatternFill
        from openpyxl.utils import get_column_letter

        make: Any = CellIsRule
        for place in range(len(table.heads)):
            marks = {
                row[place]
                for row in table.rows
                if place < len(row) and isinstance(row[place], doc.Mark)
            }
            if not marks:
                continue
            texts = {say(key, self.source.lang): key for key in _VERDICTS}
            texts |= {m.text: m.key for m in sorted(marks, key=str) if isinstance(m, doc.Mark)}
            letter = get_column_letter(place + 1)
            for text, key in texts.items():
                if key not in _VERDICTS:
                    continue
                ground, ink = COLOURS[f"{key}-ground"][1:], COLOURS[key][1:]
                quoted = clean(text).replace('"', '""')
                rule = make(
                    operator="equal",
                    formula=[f'"{quoted}"'],
                    fill=PatternFill("solid", bgColor=f"FF{ground}"),
                    font=Font(color=f"FF{ink}", bold=True),
                )
                sheet.conditional_formatting.add(f"{letter}{first}:{letter}{last}", rule)


def _on_own_sheet(block: doc.Block) -> bool:
    return isinstance(block, doc.Items | doc.Chart) or (
        isinstance(block, doc.Table) and not block.inline
    )


def _value(cell: doc.Cell) -> Value:
    """A cell as text, its lines below each other; a whole number stays one."""
    lines = doc.cell_lines(cell)
    if len(lines) == 1 and isinstance(lines[0], int):
        return lines[0]
    return doc.cell_text(cell, "\n")


def _counted(value: Value, grouped: re.Pattern[str]) -> Value:
    """A count that is written for a reader ("8.247") as the number that it is; anything else as it stands."""
    if isinstance(value, str) and grouped.fullmatch(value):
        return int(value.replace(".", "").replace(",", ""))
    return value


def _below(entry: doc.ListItem, depth: int = 0) -> Iterator[str]:
    for part in entry.below:
        for line in part.lines:
            yield (
                f"{'    ' * depth}{part.lead} {doc.cell_text(line)}".rstrip()
                if part.lead
                else ("    " * depth + doc.cell_text(line))
            )
        yield from _below(part, depth + 1)


def _steps(code: str, step: doc.ProofStep, depth: int) -> Iterator[tuple[doc.Cell, ...]]:
    when = f"[{step.when}] " if step.when else ""
    title = f"{'    ' * depth}{when}{step.title}"
    yield code, depth, title, step.mark, step.details
    for part in step.below:
        yield from _steps(code, part, depth + 1)


def _width(column: tuple[Value, ...]) -> int:
    """The width of a column: by its longest line, within bounds."""
    longest = max(len(line) for value in column for line in str(value).split("\n"))
    return min(60, max(8, longest + 2))


def _height(text: str, width: int) -> int:
    """How many lines a text takes in a column of that width, about."""
    room = max(int(width * 0.95), 1)
    return sum(max(-(-len(line) // room), 1) for line in text.split("\n"))
