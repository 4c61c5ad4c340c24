"""The summary of a batch, one line per unit: CSV, and a worksheet where openpyxl is there."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from ntm_rules.analysis.batch.work import FIELDS, Row

__all__ = ["csv_bytes", "xlsx_bytes"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(rows: Sequence[Row]) -> bytes:
    """The summary as CSV, with a mark by which spreadsheets see that it is UTF-8. No cell is a formula."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(FIELDS)
    writer.writerows([_safe(row.get(name, "")) for name in FIELDS] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def xlsx_bytes(rows: Sequence[Row]) -> bytes | None:
    """The summary as a worksheet; None where openpyxl is not installed. The same lines give the same bytes."""
    try:
        from openpyxl import Workbook
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    except ModuleNotFoundError:
        return None
    from ntm_rules.office.fixed_times import saved

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "summary"
    for line, row in enumerate([dict(zip(FIELDS, FIELDS, strict=True)), *rows], 1):
        for column, name in enumerate(FIELDS, 1):
            text = ILLEGAL_CHARACTERS_RE.sub("", row.get(name, ""))
            cell = sheet.cell(line, column)
            number = line > 1 and name.startswith(("criteria_", "indicators_")) and text.isdigit()
            cell.value = int(text) if number else text
            if not number:
                cell.data_type = "s"  # a text that begins with "=" stays a text
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions
    return saved(book)
