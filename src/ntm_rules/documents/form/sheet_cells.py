"""The cells of a workbook or a CSV file, row by row, with their places; bounded before anything is parsed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ntm_rules.documents.form.answers import At, Cell, number_text
from ntm_rules.foundation.errors import UnreadableError, Where
from ntm_rules.foundation.text import nfc, odd_character
from ntm_rules.office.open_safely import MAX_ROWS, open_workbook, read_bounded
from ntm_rules.office.shown_number import shown_code

MAX_COLUMNS: Final = 80
MAX_TEXT: Final = 8_000
MAX_BYTES: Final = 5_000_000
_PER_SHEET: Final = 10_000_000

Row = dict[int, Cell]
"""The cells with content of one row, by place from 0."""


class Sheet:
    """One sheet: its rows by number, and the ranges that were merged."""

    def __init__(
        self, name: str, rows: dict[int, Row], merged: list[tuple[int, int, int, int]]
    ) -> None:
        self.name = name
        self.rows = rows
        self.merged = merged


def _refused(path: Path, vi: str, en: str) -> UnreadableError:
    return UnreadableError.of(vi=vi, en=en, where=Where(str(path)))


def read_sheets(path: Path) -> list[Sheet]:
    """The sheets of a workbook, or the one of a CSV file.

    Raises:
        UnreadableError: where the file cannot be read, is too large, or holds macros, links, entities.
    """
    return [_csv(path)] if path.suffix.lower() == ".csv" else list(_workbook(path))


# ---- workbooks

_MERGED: Final = re.compile(
    rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})\""
)
_FILLED: Final = re.compile(rb"<(?:\w+:)?c\b[^>]*\br=\"[A-Z]{1,3}(\d{1,7})\"[^>]*(?<!/)>")


def _workbook(path: Path) -> Iterator[Sheet]:
    book, parts = open_workbook(path)
    try:
        for number, sheet in enumerate(book.worksheets):
            if sheet.sheet_state != "visible":
                continue  # nobody sees its figures; tables pass over it too
            part = parts.get(str(sheet._worksheet_path).lstrip("/"), b"")
            if any(int(row) > MAX_ROWS for row in _FILLED.findall(part)):
                raise _refused(
                    path,
                    f"trang {sheet.title!r} có dữ liệu sau hàng {MAX_ROWS}",
                    f"sheet {sheet.title!r} has content below row {MAX_ROWS}",
                )
            yield Sheet(sheet.title, _rows(path, sheet, number), _ranges(part))
    except UnreadableError:
        raise
    except Exception:  # whatever a damaged sheet makes the reader stumble over
        vi, en = "không phải bảng tính .xlsx đọc được", "not a readable .xlsx workbook"
        raise _refused(path, vi, en) from None
    finally:
        book.close()


def _ranges(part: bytes) -> list[tuple[int, int, int, int]]:
    from openpyxl.utils import range_boundaries

    ranges = []
    for ref in _MERGED.findall(part)[:5_000]:
        left, top, right, bottom = range_boundaries(ref.decode())
        ranges.append((int(top or 0), int(left or 0) - 1, int(bottom or 0), int(right or 0) - 1))
    return ranges


def _rows(path: Path, sheet: Any, number: int) -> dict[int, Row]:
    from openpyxl.utils import get_column_letter

    rows: dict[int, Row] = {}
    sheet.reset_dimensions()
    for line, cells in enumerate(sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS), 1):
        row: Row = {}
        for place, cell in enumerate(cells):
            if cell.value is None:
                continue
            name = f"{sheet.title}!{get_column_letter(place + 1)}{line}"
            where = At(str(path), number * _PER_SHEET + line, place + 1, name)
            content = _cell(cell, where)
            if content is not None:
                row[place] = content
        if row:
            rows[line] = row
    return rows


def _cell(cell: Any, where: Where) -> Cell | None:
    value = cell.value
    if cell.data_type == "f":
        return Cell("formula", str(value), where)
    if cell.data_type == "e":
        return Cell("formula", str(value), where)
    if isinstance(value, bool):
        return Cell("text", "true" if value else "false", where)
    if isinstance(value, int | float):
        layout = cell.number_format or ""
        code = shown_code(value, layout)
        return Cell("number", number_text(value, layout), where, code=code)
    if isinstance(value, dt.datetime | dt.date):
        day = value.date() if isinstance(value, dt.datetime) else value
        return Cell("date", f"{day:%d/%m/%Y}", where, day)
    if isinstance(value, dt.time | dt.timedelta):
        return Cell("date", str(value), where)
    return _text(str(value), where)


def _text(text: str, where: Where) -> Cell | None:
    text = nfc(text).strip()
    if odd := odd_character(text):
        return Cell("odd", odd[0], where)
    text = " ".join(text.split())
    return (
        Cell("text" if len(text) <= MAX_TEXT else "long", text[:MAX_TEXT], where) if text else None
    )


# ---- CSV


def _csv(path: Path) -> Sheet:
    content = read_bounded(path, MAX_BYTES)
    try:
        encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
        text = content.decode(encoding)
    except UnicodeDecodeError:
        vi = "không phải UTF-8; hãy lưu dạng CSV UTF-8"
        raise _refused(path, vi, "not UTF-8; save it as CSV UTF-8") from None
    if "\x00" in text:
        raise _refused(path, "không phải văn bản (có byte 0)", "not text (it holds a zero byte)")
    first = text.split("\n", 1)[0]
    mark = max(",;\t", key=first.count)
    rows: dict[int, Row] = {}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        for cells in reader:
            if reader.line_num > MAX_ROWS:
                raise _refused(path, f"quá {MAX_ROWS} hàng", f"more than {MAX_ROWS} rows")
            row: Row = {}
            for place, raw in enumerate(cells[:MAX_COLUMNS]):
                where = Where(str(path), reader.line_num, place + 1)
                if (cell := _text(_bare(raw), where)) is not None:
                    row[place] = cell
            if row:
                rows[reader.line_num] = row
    except csv.Error as problem:
        raise _refused(path, f"CSV sai cú pháp: {problem}", f"not valid CSV: {problem}") from None
    return Sheet(path.name, rows, [])


def _bare(text: str) -> str:
    """Without the mark that keeps a text from being taken for a formula."""
    return text[1:] if len(text) > 2 and text[0] == "'" and text[1] in "=+-@'" else text
