"""The summary of a batch, one line per unit: CSV, and a worksheet where openpyxl is there."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from ntm_rules.analysis.batch.work import FIELDS, Row
from ntm_rules.foundation.errors import RequestError
from ntm_rules.office.csv_text import MARK, safe
from ntm_rules.office.workbook import book_bytes, new_book, put

__all__ = ["csv_bytes", "xlsx_bytes"]


def csv_bytes(rows: Sequence[Row]) -> bytes:
    """The summary as CSV in UTF-8. No cell is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(FIELDS)
    writer.writerows([safe(row.get(name, "")) for name in FIELDS] for row in rows)
    return MARK + text.getvalue().encode()


def xlsx_bytes(rows: Sequence[Row]) -> bytes | None:
    """The summary as a worksheet; None where openpyxl is not installed. The same lines give the same bytes."""
    try:
        book = new_book()
    except RequestError:
        return None
    sheet = book.worksheets[0]
    sheet.title = "summary"
    for line, row in enumerate([dict(zip(FIELDS, FIELDS, strict=True)), *rows], 1):
        for column, name in enumerate(FIELDS, 1):
            text = row.get(name, "")
            is_count = line > 1 and name.startswith(("criteria_", "indicators_"))
            put(sheet.cell(line, column), int(text) if is_count and text.isdigit() else text)
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions
    return book_bytes(book, "summary")
