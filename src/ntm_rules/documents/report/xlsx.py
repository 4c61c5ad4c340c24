"""The report as a workbook: the table with filters and colours, proofs, what is missing, sources. Text only.

No cell is a formula, whatever its text begins with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from ntm_rules.documents.html.style import COLOURS
from ntm_rules.documents.report.model import Line, Mark, Proof, Report
from ntm_rules.documents.report.texts import tell
from ntm_rules.office.workbook import FONT, book_bytes, new_book, put, put_text

__all__ = ["add_table", "xlsx_bytes"]

Cell = str | int


def xlsx_bytes(report: Report) -> bytes:
    """The workbook. The same report gives the same bytes.

    Raises:
        RequestError: where openpyxl is not installed.
    """
    book = new_book()
    _Writer(report, book).write()
    return book_bytes(book, f"{report.unit} - {report.standard}")


def add_table(
    book: Any,
    name: str,
    heads: Sequence[str],
    rows: Sequence[tuple[Cell, ...]],
    widths: Sequence[int],
) -> Any:
    """A sheet with a head that stays, is repeated in print, and has filters."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    line = Side(style="thin", color="FFBFBFBF")
    edges = Border(left=line, right=line, top=line, bottom=line)
    top = Alignment(wrap_text=True, vertical="top")
    plain, bold = Font(name=FONT, size=11), Font(name=FONT, size=11, bold=True)
    fill = PatternFill("solid", fgColor="FFDDEBF7")
    for place, (head, width) in enumerate(zip(heads, widths, strict=True), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
        cell = sheet.cell(1, place)
        put_text(cell, head)
        cell.font, cell.fill, cell.border, cell.alignment = bold, fill, edges, top
    for number, row in enumerate(rows, 2):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(number, place)
            put(cell, value)
            cell.font, cell.border, cell.alignment = plain, edges, top
        lines = max(_height(str(v), w) for v, w in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = min(15 * lines + 2, 409)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{max(len(rows) + 1, 2)}"
    sheet.print_title_rows = "1:1"
    _paper(sheet, landscape=True)
    return sheet


class _Writer:
    def __init__(self, report: Report, book: Any) -> None:
        self.report = report
        self.lang = report.lang
        self.book = book

    def say(self, key: str, *told: object) -> str:
        return tell(key, self.lang, *told)

    def write(self) -> None:
        self.summary(self.book.active)
        self.indicators()
        self.proofs()
        self.missing()
        self.provisional()
        self.sources()
        self.book.active = 0

    # ---- sheets

    def summary(self, sheet: Any) -> None:
        from openpyxl.styles import Alignment, Font

        report = self.report
        sheet.title = self.say("sheet_summary")
        sheet.sheet_view.showGridLines = False
        rows: list[tuple[Cell, ...]] = [(report.unit,)]
        rows += [(f"{n.label}: {n.text}",) for n in report.notices if n.kind == "hypothetical"]
        rows += [(), *report.heading]
        verdicts = {len(rows) + 2, len(rows) + 3}
        rows += [(), (self.say("criteria"), _verdict(report.verdict))]
        rows += [(self.say("recognition"), _verdict(report.recognition)), ()]
        head = len(rows) + 1
        rows.append((self.say("kind_of_result"), self.say("criteria"), self.say("indicators")))
        one, other = report.criteria_counts, report.indicator_counts
        for key, name in _COUNTS:
            rows.append((self.say(key).capitalize(), getattr(one, name), getattr(other, name)))
        rows.append(())
        rows += [(f"{n.label}: {n.text}",) for n in report.notices if n.kind != "hypothetical"]
        rows += [(self.say("mark_note"),), ()]
        rows.append((self.say("made_by"), report.engine))
        rows.append((self.say("digest_standard"), report.digests[0]))
        rows.append((self.say("digest_facts"), report.digests[1]))
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                cell = sheet.cell(number, place)
                put(cell, value)
                bold = number in {1, head} or number in verdicts or place == 1 < len(row)
                cell.font = Font(name=FONT, bold=bold, size=14 if number == 1 else 12)
                wide = len(row) == 1
                cell.alignment = Alignment(
                    wrap_text=True, vertical="top", horizontal="left" if place < 3 else "right"
                )
                if wide:
                    sheet.merge_cells(
                        start_row=number, end_row=number, start_column=1, end_column=3
                    )
            if row:
                room = 92 if len(row) == 1 else 52
                sheet.row_dimensions[number].height = 17 * _height(
                    str(row[-1 if len(row) < 3 else 0]), room
                )
        for letter, width in (("A", 28), ("B", 52), ("C", 14)):
            sheet.column_dimensions[letter].width = width
        _paper(sheet, landscape=False)

    def indicators(self) -> None:
        first = ("number", "criterion", "indicator_name", "asked", "found", "verdict", "mark")
        keys = (*first, "short", "law", "reason", "backed")
        rows: list[tuple[Cell, ...]] = []
        strong: list[int] = []
        for block in self.report.blocks:
            name = f"{block.number}. {block.name}"
            told = (block.conclusion, *self.marked(block.mark), "", "", "")
            strong.append(len(rows) + 2)
            rows.append((block.number, name, "", "", *told, "\n".join(block.evidence)))
            rows += [self.row(name, line) for line in block.lines]
        for key in ("prerequisites", "conditions"):
            lines: tuple[Line, ...] = getattr(self.report, key)
            rows += [self.row(self.say(key), line) for line in lines]
        widths = (7, 16, 38, 30, 28, 14, 10, 22, 34, 24, 30)
        sheet = self.table("sheet_indicators", keys, rows, widths)
        # On paper what is read there; where a level is from, and the evidence, on the screen.
        sheet.print_area = f"A1:H{len(rows) + 1}"
        self.colours(sheet, "F", len(rows) + 1)
        self.strong(sheet, strong)
        sheet.freeze_panes = "D2"

    def row(self, criterion: str, line: Line) -> tuple[Cell, ...]:
        return (
            line.code,
            criterion,
            line.name,
            "\n".join(line.requirement),
            "\n".join(line.result),
            *self.marked(line.mark),
            "\n".join(line.gap),
            "\n".join(line.law),
            ", ".join(line.reasons),
            "\n".join(line.evidence),
        )

    def marked(self, mark: Mark) -> tuple[str, str]:
        return mark.plain, self.say("yes_mark") if mark.provisional else ""

    def proofs(self) -> None:
        rows: list[tuple[Cell, ...]] = []
        for line in (*self.report.lines, *self.report.prerequisites, *self.report.conditions):
            if not line.code:
                rows.append(("-", 0, line.name, *self.marked(line.mark), ""))
            rows += self.steps(line.code or "-", line.proof, 0 if line.code else 1)
        keys = ("code", "depth", "what", "verdict", "mark", "detail")
        sheet = self.table("sheet_proof", keys, rows, (12, 7, 60, 16, 11, 80))
        self.colours(sheet, "D", len(rows) + 1)

    def steps(self, code: str, proof: Proof, depth: int) -> Iterator[tuple[Cell, ...]]:
        when = f"[{self.say('condition_when')}] " if proof.guard else ""
        title = f"{'    ' * depth}{when}{proof.title}"
        yield code, depth, title, *self.marked(proof.mark), "\n".join(proof.details)
        for child in proof.children:
            yield from self.steps(code, child, depth + 1)

    def missing(self) -> None:
        rows = [(", ".join(f.codes), f.label, ", ".join(f.why), f.id) for f in self.report.missing]
        rows += [("", one, self.say("unused"), "") for one in self.report.unused]
        rows += [("", one, self.say("evidence"), "") for one in self.report.backing]
        keys = ("indicator", "fact", "reason", "fact_id")
        self.table("sheet_missing", keys, rows, (12, 70, 44, 44))

    def provisional(self) -> None:
        rows = [(p.code, p.what, p.level, p.source, p.status) for p in self.report.provisional]
        keys = ("indicator", "what", "level", "source", "status")
        self.table("sheet_provisional", keys, rows, (10, 70, 30, 40, 26))

    def sources(self) -> None:
        rows = [
            (
                s.number,
                s.title,
                s.issuer,
                s.date,
                s.levels,
                "\n".join(f"{title}: {url}" for title, url in s.seen_in),
            )
            for s in self.report.sources
        ]
        keys = ("document", "title", "issuer", "issued", "rests", "seen_in")
        self.table("sheet_sources", keys, rows, (22, 60, 26, 14, 12, 80))

    # ---- pieces

    def table(
        self,
        name: str,
        keys: Sequence[str],
        rows: Sequence[tuple[Cell, ...]],
        widths: Sequence[int],
    ) -> Any:
        heads = [self.say(key) for key in keys]
        return add_table(self.book, self.say(name), heads, rows, widths)

    def strong(self, sheet: Any, rows: Sequence[int]) -> None:
        from openpyxl.styles import Font, PatternFill

        bold, fill = Font(name=FONT, size=11, bold=True), PatternFill("solid", fgColor="FFF2F2F2")
        for number in rows:
            for cell in sheet[number]:
                cell.font, cell.fill = bold, fill

    def colours(self, sheet: Any, column: str, last: int) -> None:
        """Colours by verdict, which follow the cell when rows are sorted."""
        from openpyxl.formatting.rule import CellIsRule
        from openpyxl.styles import Font, PatternFill

        make: Any = CellIsRule
        where = f"{column}2:{column}{max(last, 2)}"
        for key in ("pass", "fail", "unknown", "not_applicable"):
            ground, ink = COLOURS[f"{key}-ground"][1:], COLOURS[key][1:]
            rule = make(
                operator="equal",
                formula=[f'"{self.say(key)}"'],
                fill=PatternFill("solid", bgColor=f"FF{ground}"),
                font=Font(color=f"FF{ink}", bold=True),
            )
            sheet.conditional_formatting.add(where, rule)


_COUNTS: Final = (
    ("pass", "passed"),
    ("fail", "failed"),
    ("unknown", "unknown"),
    ("not_applicable", "not_applicable"),
    ("total", "total"),
)


def _verdict(mark: Mark) -> str:
    return mark.text.upper()


def _height(text: str, width: int) -> int:
    """How many lines a text takes in a column of that width, about."""
    room = max(int(width * 1.05), 1)
    return sum(max(-(-len(line) // room), 1) for line in text.split("\n"))


def _paper(sheet: Any, *, landscape: bool) -> None:
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.oddFooter.center.text = "&P/&N"
