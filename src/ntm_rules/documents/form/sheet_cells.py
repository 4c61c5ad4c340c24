"""The cells of a workbook or a CSV file, row by row, with their places; bounded before anything is parsed."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace
from pathlib import Path
from typing import Final

from ntm_rules.documents.form.answers import At, Cell, number_text
from ntm_rules.documents.form.texts import heads
from ntm_rules.foundation.errors import Problem, UnreadableError, Where
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.foundation.text import nfc, odd_character
from ntm_rules.office.csv_text import find_head, not_csv
from ntm_rules.office.open_safely import MAX_ROWS
from ntm_rules.office.open_sheets import open_sheets
from ntm_rules.office.sheets import SheetCell, SheetRows, cell_name, unread_sheets
from ntm_rules.office.shown_number import shown_code

MAX_COLUMNS: Final = 1_000
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


def _too_wide(path: Path) -> UnreadableError:
    return _refused(path, f"quá {MAX_COLUMNS} cột", f"more than {MAX_COLUMNS} columns")


def read_sheets(path: Path) -> tuple[list[Sheet], list[Problem]]:
    """The visible sheets of a workbook, or the one of a CSV file; and what is told of hidden ones.

    Raises:
        UnreadableError: where the file cannot be read, is too large, or holds macros, links, entities.
    """
    if path.suffix.lower() == ".csv":
        return [_csv(path)], []
    sheets = open_sheets(path)
    visible = [
        Sheet(sheet.name, _rows(path, sheet, number), list(sheet.merged))
        for number, sheet in enumerate(sheets)
        if sheet.is_visible
    ]
    return visible, unread_sheets(path, [s for s in sheets if not s.is_visible])


# ---- workbooks


def _rows(path: Path, sheet: SheetRows, number: int) -> dict[int, Row]:
    rows: dict[int, Row] = {}
    for line, cells in sheet.lines:
        if line > MAX_ROWS:
            raise _refused(
                path,
                f"trang {sheet.name!r} có dữ liệu sau hàng {MAX_ROWS}",
                f"sheet {sheet.name!r} has content below row {MAX_ROWS}",
            )
        row: Row = {}
        for cell in cells:
            if cell.place >= MAX_COLUMNS:
                raise _too_wide(path)
            name = f"{sheet.name}!{cell_name(line, cell.place)}"
            where = At(str(path), number * _PER_SHEET + line, cell.place + 1, name)
            content = _cell(cell, where)
            if content is not None:
                struck = cell.struck is not None
                row[cell.place] = replace(content, is_struck=True) if struck else content
        if row:
            rows[line] = row
    return rows


def _cell(cell: SheetCell, where: Where) -> Cell | None:
    value = cell.value
    if cell.fault:
        return Cell(cell.fault, str(value), where)
    if isinstance(value, bool):
        return Cell("text", "true" if value else "false", where)
    if isinstance(value, int | float):
        code = shown_code(value, cell.layout)
        text, is_bare = number_text(value, cell.layout), "%" not in cell.layout and 0 < value <= 1
        return Cell("number", text, where, code=code, is_bare=is_bare)
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
    mark, _ = find_head(text, lambda cells: heads([*cells]) is not None)
    rows: dict[int, Row] = {}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        for cells in reader:
            if reader.line_num > MAX_ROWS:
                raise _refused(path, f"quá {MAX_ROWS} hàng", f"more than {MAX_ROWS} rows")
            row: Row = {}
            if len(cells) > MAX_COLUMNS:
                raise _too_wide(path)
            for place, raw in enumerate(cells):
                where = Where(str(path), reader.line_num, place + 1)
                if (cell := _text(_bare(raw), where)) is not None:
                    row[place] = cell
            if row:
                rows[reader.line_num] = row
    except csv.Error:
        raise not_csv(path, reader.line_num) from None
    return Sheet(path.name, rows, [])


def _bare(text: str) -> str:
    """Without the mark that keeps a text from being taken for a formula."""
    return text[1:] if len(text) > 2 and text[0] == "'" and text[1] in "=+-@'" else text
