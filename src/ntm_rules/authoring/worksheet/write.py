"""Writing the worksheet of levels: rows for an officer to fill in, and what the way back needs, hidden."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.authoring.worksheet.group_sheet import GROUP_SHEET, write_groups
from ntm_rules.authoring.worksheet.rows import Row
from ntm_rules.authoring.worksheet.texts import (
    AS_READ,
    CURRENT,
    DOCUMENT_SHEET,
    FORM,
    GUIDE,
    GUIDE_SHEET,
    HIDDEN_SHEET,
    LEVELS_SHEET,
    MUST,
    MUST_NOT,
    READ_FORM,
    READ_GUIDE,
    TICK,
    TICKS,
    VALUE,
    columns_of_form,
)
from ntm_rules.law.model.terms import Columns, GroupList
from ntm_rules.office.fixed_times import saved
from ntm_rules.office.workbook import CellLooks, excel, protect, put_text, set_paper

_FILL = {"input": "FFFFF2CC", "head": "FFDDEBF7"}


@dataclass(frozen=True, slots=True)
class ReadInto:
    """What was read into a worksheet.

    ``cells`` are its further columns by row, ``account`` the lines of the sheet on the document, the first its head,
    ``copy`` what is kept of the file.
    """

    cells: Mapping[str, Mapping[str, str]]
    account: Sequence[Sequence[str]]
    copy: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class GroupsAsked:
    """The columns that a province's list of communes decides, and the list that the rules hold."""

    columns: Columns
    current: GroupList | None


def workbook(
    rows: Sequence[Row],
    *,
    digest: str,
    standard: str,
    province: str | None,
    as_of: dt.date | None,
    read: ReadInto | None = None,
    groups: GroupsAsked | None = None,
) -> bytes:
    """The worksheet with these rows; the same rows give the same bytes."""
    book = excel().Workbook()
    _guide(book.active, GUIDE if read is None else (*READ_GUIDE, *GUIDE))
    _levels(book.create_sheet(LEVELS_SHEET), rows, read)
    if read is not None:
        _account(book.create_sheet(DOCUMENT_SHEET), read.account)
    if groups is not None:
        write_groups(book.create_sheet(GROUP_SHEET), groups.columns, groups.current)
    hidden = book.create_sheet(HIDDEN_SHEET)
    hidden.sheet_state = "hidden"
    protect(hidden)
    settings = {
        "form": FORM if read is None else READ_FORM,
        "digest": digest,
        "standard": standard,
        "province": province or "",
        "as_of": as_of.isoformat() if as_of else "",
        **(read.copy if read is not None else {}),
    }
    for number, (key, value) in enumerate(settings.items(), 1):
        put_text(hidden.cell(number, 1), key)
        put_text(hidden.cell(number, 2), value)
    book.active = 0
    return saved(book)


def _account(sheet: Any, lines: Sequence[Sequence[str]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for place, width in enumerate((8, 8, 8, 16, 12, 90), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for number, line in enumerate(lines, 1):
        for place, text in enumerate(line, 1):
            cell = sheet.cell(number, place)
            put_text(cell, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    set_paper(sheet, landscape=True)
    protect(sheet)


def _guide(sheet: Any, guide: Sequence[tuple[str, str]]) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.title = GUIDE_SHEET
    sheet.column_dimensions["A"].width = 110
    sheet.sheet_view.showGridLines = False
    for number, (kind, text) in enumerate(guide, 1):
        cell = sheet.cell(number, 1)
        put_text(cell, text if kind != "item" else f"•  {text}")
        cell.alignment = Alignment(
            wrap_text=True, vertical="top", indent=1 if kind == "item" else 0
        )
        if kind == "head":
            cell.font = Font(bold=True, size=14)
        sheet.row_dimensions[number].height = 22 if kind == "head" else 16 * (1 + len(text) // 105)
    set_paper(sheet, landscape=True)
    protect(sheet)


def _levels(sheet: Any, rows: Sequence[Row], read: ReadInto | None) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
    from openpyxl.utils import get_column_letter

    line = Side(style="thin", color="FFBFBFBF")
    top = Alignment(wrap_text=True, vertical="top")
    right = Alignment(wrap_text=True, vertical="top", horizontal="right")
    border = Border(left=line, right=line, top=line, bottom=line)
    shown = {"border": border, "alignment": top}
    inputs = {"border": border, "fill": PatternFill("solid", fgColor=_FILL["input"])}
    # As text, whatever the language of the program: 35,9 must not become 359 or a date.
    free = {**inputs, "protection": Protection(locked=False), "number_format": "@"}
    looks = CellLooks(
        {
            "head": {
                **shown,
                "font": Font(bold=True),
                "fill": PatternFill("solid", fgColor=_FILL["head"]),
            },
            "input head": {**inputs, "font": Font(bold=True), "alignment": top},
            "shown": shown,
            "shown right": {**shown, "alignment": right},
            "input": {**free, "alignment": top},
            "input right": {**free, "alignment": right},
        }
    )
    columns = columns_of_form(FORM if read is None else READ_FORM)
    for place, column in enumerate(columns):
        letter = get_column_letter(place + 1)
        sheet.column_dimensions[letter].width = column.width
        sheet.column_dimensions[letter].hidden = column.kind == "hidden"
        cell = sheet.cell(1, place + 1)
        looks.dress(cell, "input head" if column.kind == "input" else "head")
        put_text(cell, column.head)
    for number, row in enumerate(rows, 2):
        texts = {"id": row.id, "mark": row.mark, **row.shown}
        texts |= read.cells[row.id] if read is not None else {}
        for place, column in enumerate(columns):
            cell = sheet.cell(number, place + 1)
            look = "input" if column.kind == "input" and not row.locked else "shown"
            looks.dress(cell, f"{look} right" if place in {CURRENT, VALUE} and row.cell else look)
            if column.kind != "input":
                _shown(cell, texts[column.name], column.name)
    last = max(len(rows) + 1, 2)
    _choices(sheet, rows, last, TICKS if read is None else (AS_READ, *TICKS))
    sheet.freeze_panes = sheet.cell(2, 5)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    set_paper(sheet, landscape=True)
    sheet.print_title_rows = "1:1"
    protect(sheet, "sort", "autoFilter", "formatColumns", "formatRows", "deleteRows")


def _shown(cell: Any, text: str, name: str) -> None:
    """Years and plain levels are numbers, everything else is text."""
    if name == "year" and re.fullmatch(r"\d{4}", text):
        cell.value, cell.number_format = int(text), "0"
    elif name == "current" and re.fullmatch(r"\d{1,9}(,\d{1,6})?", text):
        whole, _, decimals = text.partition(",")
        cell.value = float(f"{whole}.{decimals}") if decimals else int(whole)
        cell.number_format = f"0.{'0' * len(decimals)}" if decimals else "0"
    else:
        put_text(cell, text)
        cell.number_format = "@"


def _choices(sheet: Any, rows: Sequence[Row], last: int, ticks: Sequence[str]) -> None:
    """The drop-down lists: what was found, and the values of yes/no rows and of grades."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    def choose(values: Sequence[str]) -> Any:
        choice = DataValidation(type="list", formula1=f'"{",".join(values)}"', allow_blank=True)
        choice.errorTitle, choice.error = "Không có lựa chọn này", "; ".join(values)
        choice.showErrorMessage = True
        sheet.add_data_validation(choice)
        return choice

    letter = get_column_letter(TICK + 1)
    choose(ticks).add(f"{letter}2:{letter}{last}")
    by_choice: dict[tuple[str, ...], Any] = {}
    for number, row in enumerate(rows, 2):
        if row.fact is None or row.fact.kind not in {"yes_no", "grade"}:
            continue
        values = (MUST, MUST_NOT) if row.fact.kind == "yes_no" else row.fact.scale
        if len(",".join(values)) > 250 or any("," in v or '"' in v for v in values):
            continue
        if values not in by_choice:
            by_choice[values] = choose(values)
        by_choice[values].add(f"{get_column_letter(VALUE + 1)}{number}")
