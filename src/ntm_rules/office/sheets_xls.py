"""The sheets of an old .xls, with the formats of their numbers."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from ntm_rules.foundation.errors import RequestError
from ntm_rules.office.sheets import SheetCell, SheetLines, SheetRows, not_a_workbook


def _library() -> Any:
    try:
        import xlrd
    except ModuleNotFoundError as error:
        raise RequestError.not_installed(error, "xlsx") from None
    return xlrd


def xls_sheets(path: Path, content: bytes) -> list[SheetRows]:
    """The sheets of an .xls.

    Raises:
        UnreadableError: where it is none, or has a password.
        RequestError: where xlrd is not installed.
    """
    xlrd = _library()
    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
        sheets = book.sheets()
    except xlrd.XLRDError as error:
        raise not_a_workbook(path, "password" if "encrypted" in str(error) else "ole") from None
    except Exception:  # whatever a damaged file makes it stumble over
        raise not_a_workbook(path, "ole") from None
    return [
        SheetRows(
            sheet.name,
            sheet.visibility == 0,
            _lines(xlrd, book, sheet),
            tuple(
                (top + 1, left, bottom, right - 1)
                for top, bottom, left, right in sheet.merged_cells
            ),
        )
        for sheet in sheets
    ]


def _lines(xlrd: Any, book: Any, sheet: Any) -> SheetLines:
    for line in range(sheet.nrows):
        row = [
            cell
            for place in range(sheet.row_len(line))
            if (cell := _cell(xlrd, book, sheet.cell(line, place), place)) is not None
        ]
        if row:
            yield line + 1, row


def _cell(xlrd: Any, book: Any, cell: Any, place: int) -> SheetCell | None:
    if cell.ctype in {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK}:
        return None
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return SheetCell(place, xlrd.error_text_from_code.get(cell.value, "#?"), fault="error")
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return SheetCell(place, bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return SheetCell(place, str(cell.value)) if cell.value else None
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            when = xlrd.xldate_as_datetime(cell.value, book.datemode)
        except Exception:  # a number that no date has
            return SheetCell(place, "#VALUE!", fault="error")
        return SheetCell(place, when.time() if cell.value < 1 else when)
    layout = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
    whole = int(cell.value) if cell.value == int(cell.value) else cell.value
    return SheetCell(place, whole, layout)
