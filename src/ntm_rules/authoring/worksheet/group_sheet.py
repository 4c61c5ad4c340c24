"""The sheet of the province's list of communes by group: above, the decision; below, a row for each commune."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Unpack

from ntm_rules.authoring.worksheet.entry import Entry, cell_problem, entry_of
from ntm_rules.foundation.errors import About, Problem
from ntm_rules.law.model.terms import Columns, GroupList
from ntm_rules.office.open_safely import sheet_findings
from ntm_rules.office.sheets import SheetCell, cell_name
from ntm_rules.office.sheets_xlsx import sheet_rows
from ntm_rules.office.workbook import CellLooks, protect, put_text, set_paper

GROUP_SHEET: Final = "Danh sách xã theo nhóm"
ABOUT: Final = {
    "number": (4, "Số quyết định"),
    "date": (5, "Ngày ban hành"),
    "issuer": (6, "Cơ quan ban hành"),
    "title": (7, "Trích yếu (không bắt buộc)"),
    "since": (8, "Hiệu lực từ ngày (bỏ trống: ngày ban hành)"),
}
"""What is asked of the decision: the line of each cell, and what stands before it."""
HEAD_LINE: Final = 10
HEADS: Final = ("Tên xã", "Mã đơn vị hành chính (nếu biết)", "Nhóm xã")
FIRST_LINE: Final = HEAD_LINE + 1
SPARE: Final = 200
MAX_COMMUNES: Final = 2_000
_TITLE: Final = "Danh sách xã theo nhóm của tỉnh"
_GUIDE: Final = (
    "Mỗi xã một dòng; nhóm ghi {}. Ghi số, ngày, cơ quan ban hành quyết định có danh sách này. / "
    "One row a commune; groups are {}. Number, date and issuer of the decision stand above."
)
_FILL: Final = {"input": "FFFFF2CC", "head": "FFDDEBF7"}


@dataclass(frozen=True, slots=True)
class FilledGroups:
    """The sheet as it came back: what was typed of the decision, and each row with its line. Nothing is checked yet."""

    about: dict[str, Entry]
    rows: list[tuple[int, tuple[Entry, ...]]]


def group_digits(columns: Columns) -> dict[str, str]:
    """The groups as people write them in short, by their column: the end of its name."""
    listed = columns.listed.columns if columns.listed is not None else ()
    return {name: columns.columns[name].vi.split()[-1] for name in listed}


def write_groups(sheet: Any, columns: Columns, current: GroupList | None) -> None:
    """Fill a new sheet, with the list that the rules hold where there is one."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
    from openpyxl.worksheet.datavalidation import DataValidation

    line = Side(style="thin", color="FFBFBFBF")
    border = Border(left=line, right=line, top=line, bottom=line)
    top = Alignment(wrap_text=True, vertical="top")
    head = PatternFill("solid", fgColor=_FILL["head"])
    shown = {"border": border, "alignment": top, "font": Font(bold=True), "fill": head}
    # As text, whatever the language of the program: 06001 must keep its zero, a date its order.
    free = {
        "border": border,
        "alignment": top,
        "fill": PatternFill("solid", fgColor=_FILL["input"]),
        "protection": Protection(locked=False),
        "number_format": "@",
    }
    looks = CellLooks({"head": shown, "input": free})
    for letter, width in (("A", 44), ("B", 34), ("C", 14)):
        sheet.column_dimensions[letter].width = width
    digits = group_digits(columns)
    put_text(sheet.cell(1, 1), _TITLE)
    sheet.cell(1, 1).font = Font(bold=True, size=14)
    many = ", ".join(digits.values())
    put_text(sheet.cell(2, 1), _GUIDE.format(many, many))
    about = _about(current) if current is not None else {}
    for key, (number, label) in ABOUT.items():
        looks.dress(sheet.cell(number, 1), "head")
        put_text(sheet.cell(number, 1), label)
        looks.dress(sheet.cell(number, 2), "input")
        put_text(sheet.cell(number, 2), about.get(key, ""))
    for place, text in enumerate(HEADS, 1):
        looks.dress(sheet.cell(HEAD_LINE, place), "head")
        put_text(sheet.cell(HEAD_LINE, place), text)
    communes = current.communes if current is not None else ()
    last = HEAD_LINE + len(communes) + SPARE
    for number in range(FIRST_LINE, last + 1):
        commune = communes[number - FIRST_LINE] if number - FIRST_LINE < len(communes) else None
        texts = (
            (commune.name, commune.code or "", digits[commune.group]) if commune else ("", "", "")
        )
        for place, text in enumerate(texts, 1):
            looks.dress(sheet.cell(number, place), "input")
            put_text(sheet.cell(number, place), text)
    choice = DataValidation(
        type="list", formula1=f'"{",".join(digits.values())}"', allow_blank=True
    )
    choice.errorTitle, choice.error, choice.showErrorMessage = "Không có nhóm này", many, True
    sheet.add_data_validation(choice)
    choice.add(f"C{FIRST_LINE}:C{last}")
    sheet.freeze_panes = f"A{FIRST_LINE}"
    sheet.print_title_rows = f"{HEAD_LINE}:{HEAD_LINE}"
    set_paper(sheet, landscape=False)
    protect(sheet, "sort", "formatColumns", "formatRows", "insertRows", "deleteRows")


def _about(current: GroupList) -> dict[str, str]:
    decision = current.decision
    return {
        "number": decision.number,
        "date": f"{decision.date:%d/%m/%Y}" if decision.date else "",
        "issuer": decision.issuer,
        "title": decision.title,
        "since": "" if decision.date == current.since else f"{current.since:%d/%m/%Y}",
    }


def read_groups(
    path: Path, book: Any, parts: dict[str, bytes]
) -> tuple[FilledGroups, list[Problem]]:
    """The sheet as it was filled in, and the cells that cannot be used."""
    sheet = book[GROUP_SHEET]
    problems = [
        group_problem(path, *finding) for finding in sheet_findings(book, GROUP_SHEET, parts)
    ]
    about: dict[str, Entry] = {}
    rows: list[tuple[int, tuple[Entry, ...]]] = []
    labels = {number: (key, label) for key, (number, label) in ABOUT.items()}
    wanted = {number: (label,) for number, (_, label) in labels.items()} | {HEAD_LINE: HEADS}
    for number, cells in sheet_rows(path, sheet):
        entries, wrong = _entries(path, number, cells)
        problems += wrong
        if number in wanted:
            problems += _labels(path, number, wanted.pop(number), entries)
        if number in labels:
            about[labels[number][0]] = _date_or(cells, entries[1])
        elif number >= FIRST_LINE and any(e.text or e.problem for e in entries):
            if len(rows) == MAX_COMMUNES:
                vi, en = f"quá {MAX_COMMUNES} xã", f"more than {MAX_COMMUNES} communes"
                problems.append(group_problem(path, f"A{number}", vi, en))
                break
            rows.append((number, entries))
    for number, texts in wanted.items():
        problems += _labels(path, number, texts, (Entry(""),) * len(HEADS))
    return FilledGroups(about, rows), problems


def group_problem(path: Path, name: str, vi: str, en: str, **about: Unpack[About]) -> Problem:
    """Something wrong with a cell of the sheet."""
    return cell_problem(path, name, vi, en, GROUP_SHEET, **about)


def _entries(
    path: Path, number: int, cells: Sequence[SheetCell]
) -> tuple[tuple[Entry, ...], list[Problem]]:
    entries = [Entry("")] * len(HEADS)
    problems = []
    for cell in cells:
        if number < ABOUT["number"][0]:
            break  # the title and the guide
        entry = entry_of(cell)
        name = cell_name(number, cell.place)
        is_date = number < HEAD_LINE and isinstance(cell.value, dt.date) and cell.struck is None
        if cell.place >= len(entries) or (number < HEAD_LINE and cell.place > 1):
            if entry.text or entry.problem:
                vi, en = (
                    "ô thừa: trang không có cột này",
                    "an extra cell: the sheet has no column here",
                )
                problems.append(group_problem(path, name, vi, en))
            continue
        if entry.problem is not None and not is_date:
            problems.append(group_problem(path, name, *entry.problem))
        entries[cell.place] = entry
    return tuple(entries), problems


def _date_or(cells: Sequence[SheetCell], entry: Entry) -> Entry:
    """A date that the spreadsheet program made of what was typed, as text; else the cell as it is."""
    for cell in cells:
        if cell.place == 1 and isinstance(cell.value, dt.date) and cell.struck is None:
            return Entry(f"{cell.value:%d/%m/%Y}")
    return entry


def _labels(
    path: Path, number: int, texts: Sequence[str], entries: Sequence[Entry]
) -> Iterator[Problem]:
    for place, text in enumerate(texts):
        there = entries[place].text
        if there != text:
            yield group_problem(
                path,
                cell_name(number, place),
                f"ô này phải ghi {text!r}, không phải {there!r}",
                f"this cell must say {text!r}, not {there!r}",
                code="wrong_cell",
                found=there,
                expected=text,
            )
