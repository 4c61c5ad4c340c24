"""Made-up decisions: the levels of a standard laid out as decisions lay them out, in four formats, beside the truth."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import typst

from ntm_rules.authoring.worksheet.rows import Row
from ntm_rules.foundation.exact import show
from ntm_rules.law.model.requirement import leaves

FORMATS = ("html", "docx", "xlsx", "pdf")
SHORT = {
    "TDMNPB": "TDMN phía Bắc",
    "DBSH": "ĐB sông Hồng",
    "BTB": "Bắc Trung Bộ",
    "DHNTB": "DH Nam Trung Bộ",
    "TN": "Tây Nguyên",
    "DNB": "Đông Nam Bộ",
    "DBSCL": "ĐB sông Cửu Long",
}
LONG = {
    "TDMNPB": "Vùng trung du, miền núi phía Bắc",
    "DBSH": "Đồng bằng sông Hồng",
    "BTB": "Vùng Bắc Trung Bộ",
    "DHNTB": "Duyên hải Nam Trung Bộ",
    "TN": "Vùng Tây Nguyên",
    "DNB": "Đông Nam Bộ",
    "DBSCL": "Đồng bằng sông Cửu Long",
}
GROUPS = {"nhom-1": "Xã nhóm 1", "nhom-2": "Xã nhóm 2", "nhom-3": "Xã nhóm 3"}


@dataclass(frozen=True)
class Layout:
    """How a decision is laid out."""

    code_apart: bool = False
    long_names: bool = False
    common: bool = True
    heading_rows: int = 2
    numbered: bool = False
    merge_same: bool = False
    repeat_criterion: bool = False
    style: str = "≥ {}"
    marks: bool = False
    repeat_heading: bool = False
    line_below: bool = False
    shifted: bool = False
    """Three groups whose body cells do not follow the columns of the heading."""
    trap: str = ""
    """A trap of Word: ``sdt``, ``ins``, ``sym``."""


@dataclass
class Made:
    """A cell: its place, its spans, its text."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1


@dataclass
class Decision:
    """A laid-out table, and the level of each row of the worksheet that it states."""

    cells: list[Made] = field(default_factory=list)
    truth: dict[str, Fraction] = field(default_factory=dict)


def plain_rows(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """The rows of indicators that ask one figure, by code."""
    by_code: dict[str, list[Row]] = {}
    for row in rows:
        alone = len(list(leaves(row.indicator.require))) == 1
        number = row.fact is not None and row.fact.kind in {"share", "number", "count"}
        if row.cell is not None and alone and number and set(row.by) <= {"column", "year"}:
            by_code.setdefault(row.indicator.code, []).append(row)
    return {
        code: some
        for code, some in by_code.items()
        if all(r.cell is not None and r.cell.value is not None and not r.cell.form for r in some)
        and len({r.site.layer for r in some}) == 1
    }


def laid_out(rows: Sequence[Row], layout: Layout, chance: random.Random) -> Decision:
    """The plain indicators of a standard in a layout, some with another level than the rule book has."""
    some = plain_rows(rows)
    keys = {
        row.key[row.by.index("column")] for r in some.values() for row in r if "column" in row.by
    }
    names = GROUPS if keys <= {*GROUPS} and keys else (LONG if layout.long_names else SHORT)
    regions = list(names)
    decision = Decision()
    lead = ["TT", "Tên tiêu chí", *(["Mã số"] if layout.code_apart else []), "Nội dung tiêu chí"]
    common = layout.common and names is not GROUPS
    places = [*(["common"] if common else []), *regions]
    widths = [1, 5, 3] if layout.shifted and names is GROUPS else [1] * len(places)
    starts = [len(lead) + sum(widths[:n]) for n in range(len(places))]
    end = _heading(
        decision, layout, lead, [names.get(p, "Chỉ tiêu chung") for p in places], starts, widths
    )
    row_number = end
    criterion = ""
    for count, (code, levels) in enumerate(some.items()):
        if layout.repeat_heading and count == 4:
            above = [c for c in decision.cells if c.row < end]
            decision.cells += [
                Made(c.row + row_number, c.column, c.text, c.rows, c.columns) for c in above
            ]
            row_number += end
        by_year: dict[str, list[Row]] = {}
        for row in levels:
            year = row.key[row.by.index("year")] if "year" in row.by else ""
            by_year.setdefault(year, []).append(row)
        number = code.partition(".")[0]
        first = criterion != number or layout.repeat_criterion
        criterion = number
        name = levels[0].indicator.name.vi + ("[1]" if layout.marks else "")
        _lead(decision, layout, row_number, (number if first else "", code, name), lead)
        for year, of_year in sorted(by_year.items()):
            if year:
                row_number += 1
                decision.cells.append(Made(row_number, len(lead) - 1, f"Năm {year}"))
            texts = _texts(decision, of_year, places, layout, chance)
            _values(decision, row_number, texts, starts, widths, layout, chance)
        row_number += 1
        if layout.line_below and names is GROUPS:
            text = "Bộ Xây dựng hướng dẫn; UBND cấp tỉnh quy định cụ thể việc áp dụng đối với từng nhóm xã"
            decision.cells.append(Made(row_number, starts[0], text, 1, sum(widths)))
            row_number += 1
    return decision


def _heading(
    decision: Decision,
    layout: Layout,
    lead: Sequence[str],
    names: Sequence[str],
    starts: Sequence[int],
    widths: Sequence[int],
) -> int:
    height = layout.heading_rows
    for column, text in enumerate(lead):
        decision.cells.append(Made(0, column, text, height))
    if height > 1:
        total = sum(widths)
        decision.cells.append(Made(0, starts[0], "Chỉ tiêu theo vùng", 1, total))
        if height > 2:
            decision.cells.append(Made(1, starts[0], "Áp dụng cho các xã", 1, total))
    for name, start, width in zip(names, starts, widths, strict=True):
        decision.cells.append(Made(height - 1, start, name, 1, width))
    if not layout.numbered:
        return height
    for number, column in enumerate([*range(len(lead)), *starts], 1):
        width = 1 if column < len(lead) else widths[starts.index(column)]
        decision.cells.append(Made(height, column, f"({number})", 1, width))
    return height + 1


def _lead(
    decision: Decision, layout: Layout, row: int, texts: tuple[str, str, str], lead: Sequence[str]
) -> None:
    number, code, name = texts
    if number:
        decision.cells += [Made(row, 0, number), Made(row, 1, f"Tiêu chí số {number}")]
    if layout.code_apart:
        decision.cells.append(Made(row, 2, code))
    dotted = code if "." in code else f"{code}."
    decision.cells.append(
        Made(row, len(lead) - 1, name if layout.code_apart else f"{dotted} {name}")
    )


def _texts(
    decision: Decision,
    rows: Sequence[Row],
    places: Sequence[str],
    layout: Layout,
    chance: random.Random,
) -> list[str]:
    by_place: dict[str, Row] = {}
    for row in rows:
        by_place[row.key[row.by.index("column")] if "column" in row.by else ""] = row
    texts: list[str] = []
    plain = by_place.get("")
    changed = _another(plain, chance) if plain is not None else None
    for place in places:
        here = by_place.get(place, plain)
        if here is None or here.cell is None or here.cell.value is None or here.fact is None:
            texts.append("")
            continue
        value = changed if here is plain and changed is not None else _another(here, chance)
        decision.truth[here.id] = value
        texts.append(_written(here, value, layout))
    return texts


def _another(row: Row | None, chance: random.Random) -> Fraction:
    if row is None or row.cell is None or row.cell.value is None:
        return Fraction(0)
    value = row.cell.value
    if chance.random() < 0.3 and row.leaf is not None and row.leaf.operator != "=":
        other = value + chance.choice([-3, -2, 2, 3])
        if row.fact is None or (row.fact.low or Fraction(0)) <= other <= (row.fact.high or other):
            return max(other, Fraction(2))
    return value


def _written(row: Row, value: Fraction, layout: Layout) -> str:
    leaf, fact = row.leaf, row.fact
    assert leaf is not None
    assert fact is not None
    if leaf.operator == "=":
        return "Không" if not value else show(value)
    number = show(value).replace(".", ",") + ("%" if fact.unit == "%" else "")
    if layout.style == "words":
        return f"từ {number} trở lên" if leaf.operator == ">=" else f"không quá {number}"
    sign = {">=": "≥", "<=": "≤"}.get(leaf.operator, leaf.operator)
    text = layout.style.format(number).replace("≥", sign)
    return text + ("[2]" if layout.marks else "")


def _values(
    decision: Decision,
    row: int,
    texts: Sequence[str],
    starts: Sequence[int],
    widths: Sequence[int],
    layout: Layout,
    chance: random.Random,
) -> None:
    if layout.shifted and len(texts) == 3:
        if len(set(texts)) == 1:
            decision.cells.append(Made(row, starts[0], texts[0], 1, sum(widths)))
            return
        spans = chance.choice([(5, 3, 1), (2, 6, 1), (3, 3, 3), (4, 3, 2), (1, 5, 3)])
        column = starts[0]
        for text, span in zip(texts, spans, strict=True):
            decision.cells.append(Made(row, column, text, 1, span))
            column += span
        return
    number = 0
    while number < len(texts):
        last = number
        while layout.merge_same and last + 1 < len(texts) and texts[last + 1] == texts[number]:
            last += 1
        width = sum(widths[number : last + 1])
        decision.cells.append(Made(row, starts[number], texts[number], 1, width))
        number = last + 1


# ---- the four formats


def written(decision: Decision, form: str, folder: Path, layout: Layout) -> Path:
    """The decision as a file."""
    path = folder / f"made-up.{form}"
    match form:
        case "html":
            path.write_text(_html(decision), encoding="utf-8")
        case "docx":
            path.write_bytes(_docx(decision, layout))
        case "xlsx":
            path.write_bytes(_xlsx(decision))
        case _:
            path.write_bytes(typst.compile(_typst(decision).encode()))
    return path


def _filled(decision: Decision) -> list[list[Made]]:
    """The rows with an empty cell where none is."""
    height = max(c.row + c.rows for c in decision.cells)
    width = max(c.column + c.columns for c in decision.cells)
    taken = {
        (c.row + d, c.column + a)
        for c in decision.cells
        for d in range(c.rows)
        for a in range(c.columns)
    }
    empty = [
        Made(r, column, "")
        for r in range(height)
        for column in range(width)
        if (r, column) not in taken
    ]
    cells = sorted([*decision.cells, *empty], key=lambda c: (c.row, c.column))
    return [[c for c in cells if c.row == r] for r in range(height)]


def _html(decision: Decision) -> str:
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td rowspan="{c.rows}" colspan="{c.columns}"><p>{escape(c.text)}&nbsp;</p></td>'
            for c in row
        )
        + "</tr>"
        for row in _filled(decision)
    )
    return f"<html><body><p>QUYẾT ĐỊNH (ví dụ)</p><table><tr><td>Số: 1/QĐ</td></tr></table><table>{rows}</table></body></html>"


def _docx(decision: Decision, layout: Layout) -> bytes:
    by_row = _filled(decision)
    going: dict[int, Made] = {}
    rows: list[str] = []
    for number, row in enumerate(by_row):
        cells: dict[int, str] = {}
        for cell in row:
            cells[cell.column] = _docx_cell(cell, '<w:vMerge w:val="restart"/>', cell.text, layout)
            if cell.rows > 1:
                going[cell.column] = cell
        for column, cell in going.items():
            if cell.row < number < cell.row + cell.rows:
                cells[column] = _docx_cell(cell, "<w:vMerge/>", "", layout)
        rows.append("<w:tr>" + "".join(cells[c] for c in sorted(cells)) + "</w:tr>")
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    text = f"<w:document {space}><w:body><w:tbl>{''.join(rows)}</w:tbl></w:body></w:document>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", text)
    return buffer.getvalue()


def _docx_cell(cell: Made, merge: str, text: str, layout: Layout) -> str:
    if cell.rows == 1:
        merge = ""
    inner = f"<w:r><w:t>{escape(text)}</w:t></w:r>"
    if layout.trap == "ins" and text[:1] in {"≥", "≤"}:
        inner = f"<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>{inner}</w:ins>"
    if layout.trap == "sym" and text[:1] in {"≥", "≤"}:
        code = "F0B3" if text[0] == "≥" else "F0A3"
        inner = f'<w:r><w:sym w:font="Symbol" w:char="{code}"/><w:t>{escape(text[1:])}</w:t></w:r>'
    drawn = f'<w:tc><w:tcPr><w:gridSpan w:val="{cell.columns}"/>{merge}</w:tcPr><w:p>{inner}</w:p></w:tc>'
    if layout.trap == "sdt" and cell.column % 2:
        drawn = f"<w:sdt><w:sdtContent>{drawn}</w:sdtContent></w:sdt>"
    return drawn


def _xlsx(decision: Decision) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cell in decision.cells:
        sheet.cell(cell.row + 1, cell.column + 1, cell.text)
        if cell.rows > 1 or cell.columns > 1:
            sheet.merge_cells(
                start_row=cell.row + 1,
                start_column=cell.column + 1,
                end_row=cell.row + cell.rows,
                end_column=cell.column + cell.columns,
            )
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _typst(decision: Decision) -> str:
    rows = _filled(decision)
    width = max(c.column + c.columns for c in decision.cells)
    cells = "".join(
        f"table.cell(rowspan: {c.rows}, colspan: {c.columns}, x: {c.column}, y: {c.row}, "
        f'breakable: false, "{c.text}"),\n'
        for row in rows
        for c in row
    )
    return (
        '#set page(paper: "a3", flipped: true, margin: 1cm)\n'
        '#set text(font: "Libertinus Serif", size: 9pt)\n'
        f"#table(columns: (1.2cm, 3cm, {', '.join(['1fr'] * (width - 2))}),\n{cells})"
    )
