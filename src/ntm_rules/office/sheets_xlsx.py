"""The sheets of an .xlsx or .xlsm, with the formats of their numbers and the values of their formulas."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any, Final

from ntm_rules.office.open_safely import workbook_of
from ntm_rules.office.sheets import (
    STRUCK,
    DamagedSheetError,
    SheetCell,
    SheetLines,
    SheetRows,
    Span,
    cell_name,
    guarded,
)

_MERGED: Final = re.compile(
    rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})\""
)
_TRUTHS: Final = {"TRUE()": True, "FALSE()": False}


def xlsx_sheets(path: Path, content: bytes) -> list[SheetRows]:
    """The sheets of a workbook. An .xlsm may hold macros, which nothing here runs.

    Raises:
        UnreadableError: where it is none, or refused.
    """
    macros = path.suffix.lower() == ".xlsm"
    book, parts = workbook_of(path, content, values=True, macros=macros)
    return [
        SheetRows(
            sheet.title,
            sheet.sheet_state == "visible",
            sheet_lines(sheet),
            _ranges(parts.get(str(sheet._worksheet_path).lstrip("/"), b"")),
        )
        for sheet in book.worksheets
    ]


def _ranges(part: bytes) -> tuple[Span, ...]:
    from openpyxl.utils import range_boundaries

    ranges: list[Span] = []
    for ref in _MERGED.findall(part)[:5_000]:
        left, top, right, bottom = range_boundaries(ref.decode())
        ranges.append((int(top or 0), int(left or 0) - 1, int(bottom or 0), int(right or 0) - 1))
    return tuple(ranges)


def sheet_rows(path: Path, sheet: Any) -> SheetLines:
    """The rows of a sheet of a workbook in which no formula may stand, whatever its value.

    Raises:
        UnreadableError: where it is damaged, with the cell.
    """
    return guarded(path, SheetRows(sheet.title, True, sheet_lines(sheet, values=False)))


def sheet_lines(sheet: Any, *, values: bool = True) -> SheetLines:
    """The filled cells of a sheet that openpyxl opened, as they stand in its XML: blank rows are not walked.

    ``values`` takes a formula for its value; else it is a fault.

    Raises:
        DamagedSheetError: with the cell at which the XML, a number or a reference is damaged.
    """
    from openpyxl.cell.read_only import ReadOnlyCell
    from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser

    at = ""
    hidden_rows: set[int] = set()
    hidden_columns: list[tuple[int, int]] = []
    looks: dict[int, tuple[str, Any]] = {}

    class Parser(WorkSheetParser):
        def parse_row(self, row: Any) -> Any:
            result = super().parse_row(row)
            if row.get("hidden") in _ON:
                hidden_rows.add(result[0])
            return result

        def parse_column_dimensions(self, col: Any) -> None:
            super().parse_column_dimensions(col)
            if col.get("hidden") in _ON:
                hidden_columns.append((int(col.get("min", 0)), int(col.get("max", 0))))

        def parse_cell(self, element: Any) -> dict[str, Any]:
            nonlocal at
            at = str(element.get("r") or "")[:12]
            cell: dict[str, Any] = super().parse_cell(element)
            formula = element.find(FORMULA_TAG)
            if formula is not None and not values:
                cell["value"], cell["data_type"] = "=", "f"
            elif cell["value"] is None and formula is not None and cell["data_type"] != "str":
                text = (formula.text or "").strip()
                truth = _TRUTHS.get(text.upper())
                cell["value"] = f"={text}" if truth is None else truth
                cell["data_type"] = "f" if truth is None else "b"
            return cell

    book = sheet.parent
    with sheet._get_source() as source:
        parser = Parser(
            source,
            sheet._shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
            rich_text=True,
        )
        rows, last = parser.parse(), 0
        while True:
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # of a date that is none: an error of its cell
                    line, row = next(rows, (0, []))
                cells = dict[int, SheetCell]()
                for cell in row:
                    if cell["value"] is not None:
                        place = cell["column"] - 1
                        at = cell_name(cell["row"], place)
                        if cell["style_id"] not in looks:
                            look = ReadOnlyCell(sheet, **cell)
                            looks[cell["style_id"]] = str(look.number_format or ""), look.font
                        layout, font = looks[cell["style_id"]]
                        cells[place] = SheetCell(
                            place,
                            _plain(cell["value"]),
                            layout,
                            _FAULTS.get(cell["data_type"], ""),
                            _struck(cell["value"], font),
                            line in hidden_rows
                            or any(left <= place + 1 <= right for left, right in hidden_columns)
                            or layout == _NOTHING_SHOWN,
                        )
            except Exception:  # whatever damaged XML makes openpyxl stumble over
                raise DamagedSheetError(at) from None
            if not line:
                return
            if line <= last:  # a row that stands twice: one of them would be lost
                raise DamagedSheetError(at)
            last = line
            if cells:
                yield line, [cells[place] for place in sorted(cells)]


_FAULTS: Final = {"f": "formula", "e": "error"}
_ON: Final = {"1", "true"}
_NOTHING_SHOWN: Final = ";;;"
"""The format of a cell that shows nothing, whatever stands in it."""


def _plain(value: Any) -> Any:
    """A value; of a text in several fonts the text."""
    return str(value) if isinstance(value, list) else value


def _struck(value: Any, font: Any) -> str | None:
    """The text with a sign for what is struck out; None where nothing is."""
    if not isinstance(value, list):
        return STRUCK if font is not None and font.strike and str(value).strip() else None
    parts, is_struck = [], False
    for part in value:
        # A run without a font of its own has that of the cell.
        own = getattr(part, "font", font)
        gone = own is not None and bool(own.strike) and bool(str(part).strip())
        parts.append(STRUCK if gone else str(part))
        is_struck = is_struck or gone
    return "".join(parts) if is_struck else None
