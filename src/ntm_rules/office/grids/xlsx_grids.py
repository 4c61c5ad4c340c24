"""The tables of a workbook: each sheet is one, with its merged cells; numbers as they are shown."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from pathlib import Path

from ntm_rules.foundation.exact import show
from ntm_rules.office.grids.grid import MAX_COLUMNS, GridBuilder, GridCell, plain
from ntm_rules.office.sheets import SheetCell, guarded
from ntm_rules.office.sheets_xlsx import xlsx_sheets
from ntm_rules.office.shown_number import shown_number, shows_percent


def xlsx_grids(path: Path, content: bytes) -> GridBuilder:
    """The tables of a workbook. Rows count as in the sheet; what is not shown is told, and not read.

    Raises:
        UnreadableError: where it is none, or refused.
    """
    builder = GridBuilder(path)
    for sheet in xlsx_sheets(path, content):
        if not sheet.is_visible:
            builder.remark(
                f"có trang ẩn, không đọc: {sheet.name}",
                f"a hidden sheet is not read: {sheet.name}",
            )
            continue
        spans = {
            (top - 1, left): (bottom - top + 1, right - left + 1)
            for top, left, bottom, right in sheet.merged
        }
        cells: list[GridCell] = []
        has_hidden = False
        for line, row in guarded(path, sheet):
            for cell in row:
                span = spans.get((line - 1, cell.place), (1, 1))
                if cell.is_hidden and span == (1, 1):
                    has_hidden = True
                else:
                    cells.append(GridCell(line - 1, cell.place, *span, _text(cell)))
        if has_hidden:
            builder.remark(
                f"có ô trong hàng, cột ẩn, không đọc: trang {sheet.name}",
                f"cells of hidden rows or columns are not read: sheet {sheet.name}",
            )
        covered = {
            (row + down, column + right)
            for (row, column), (rows, columns) in spans.items()
            for down in range(min(rows, 600))
            for right in range(min(columns, MAX_COLUMNS))
            if down or right
        }
        builder.add([cell for cell in cells if (cell.row, cell.column) not in covered], sheet.name)
    return builder


def _text(cell: SheetCell) -> str:
    """What a cell shows. A number is never shown as a binary fraction."""
    value = cell.value
    if cell.fault:
        return "\ufffd"
    if cell.struck is not None:
        return plain(cell.struck)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        exact = shown_number(value, cell.layout)
        if not exact.is_finite():
            return "\ufffd"
        sign = "%" if shows_percent(value, cell.layout) else ""
        return show(Fraction(exact), 20).replace(".", ",") + sign
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return f"\ufffd {value}"
    return plain(str(value))
