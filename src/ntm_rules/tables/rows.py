"""Tables as they come: CSV, workbooks, Parquet, each bounded before and while it is read; cells are text or numbers."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

from ntm_rules.foundation.errors import Problem, UnreadableError, Where
from ntm_rules.foundation.read_file import open_plain, read_bounded
from ntm_rules.foundation.text import nfc
from ntm_rules.office.csv_text import LINES_ABOVE, find_head, not_csv, skip_lines
from ntm_rules.office.open_sheets import open_sheets
from ntm_rules.office.sheets import SHEET_ENDINGS, SheetCell, unread_sheets
from ntm_rules.office.shown_number import shown_code, shown_number
from ntm_rules.tables.parquet import parquet_library
from ntm_rules.tables.unit_columns import LONG, is_head, stated_for_all, stated_standard

Cell = str | int | bool | Decimal | None
"""A cell: None where it is blank."""


class BareNumber(Decimal):
    """A number up to 1 from a cell of a workbook that shows no percent sign: as a share it may be a part of 1."""


MAX_BYTES: Final = 200_000_000
MAX_UNPACKED: Final = 1_000_000_000
MAX_ROWS: Final = 100_000
MAX_LONG_ROWS: Final = 3_000_000
MAX_COLUMNS: Final = 2_000
MAX_TEXT: Final = 2_000


@dataclass(frozen=True, slots=True)
class RowTable:
    """A header and rows, each with its line in the file; the rows are read as they are asked for."""

    header: list[str]
    rows: Iterator[tuple[int, Sequence[Cell]]]
    left_out: Sequence[Problem] = ()
    """Further sheets of its file, of which nothing is read."""
    standard: str = ""
    """The standard that its head states for all rows."""


def unreadable(path: Path, vi: str, en: str, line: int = 0) -> UnreadableError:
    """An error about a whole file."""
    return UnreadableError.of(vi=vi, en=en, where=Where(str(path), line))


def open_table(path: Path) -> RowTable:
    """The table in a file, by the end of its name. Titles may stand above its head.

    Raises:
        UnreadableError: where it is no such table, or beyond the bounds.
        RequestError: where the library for this kind of file is not installed.
    """
    open_plain(path).close()
    kind = path.suffix.lower()
    if kind == ".parquet":
        table = _parquet(path)
    else:
        table = _csv(path) if kind == ".csv" else _workbook(path)
    header, values = stated_for_all(table.header)
    check_header(path, header)
    if not values:
        return table
    rows = ((line, _completed(cells, values)) for line, cells in table.rows)
    return replace(table, header=header, rows=rows, standard=stated_standard(header, values))


def _completed(cells: Sequence[Cell], values: Mapping[int, str]) -> Sequence[Cell]:
    """``cells`` with what the head of the table states, where the row does not state its own."""
    return [values.get(n) if cell is None else cell for n, cell in enumerate(cells)]


def sheets_left_out(path: Path) -> Sequence[Problem]:
    """What is told of the further sheets of a table, where it is a workbook."""
    return open_table(path).left_out if path.suffix.lower() in SHEET_ENDINGS else ()


def check_header(path: Path, header: Sequence[str]) -> None:
    """Refuse a header without names, with too many, or with one twice.

    Raises:
        UnreadableError: saying which.
    """
    if not any(header):
        raise unreadable(path, "không có dòng tên cột", "holds no row of column names")
    if len(header) > MAX_COLUMNS:
        raise unreadable(path, f"quá {MAX_COLUMNS} cột", f"more than {MAX_COLUMNS} columns")
    named = [h for h in header if h]
    twice = {h for h in named if named.count(h) > 1}
    if twice:
        names = ", ".join(sorted(twice)[:5])
        raise unreadable(path, f"cột viết hai lần: {names}", f"columns given twice: {names}", 1)


def number(value: float, digits: int = 15) -> Decimal:
    """A binary number as spreadsheets show it: its first 15 digits, which every decimal typed there survives."""
    return Decimal(format(value, f".{digits}g"))


def blank(text: str) -> str | None:
    """The text of a cell; None where there is none."""
    text = nfc(text).strip()
    return text or None


# ---- CSV


def not_utf8(path: Path, line: int) -> UnreadableError:
    """The error for a file in another encoding."""
    return unreadable(
        path,
        "không phải UTF-8; trong Excel hãy lưu dạng «CSV UTF-8»",
        "not UTF-8; in Excel save as 'CSV UTF-8'",
        line,
    )


def not_text(path: Path) -> UnreadableError:
    """The error for a file that holds a zero byte."""
    return unreadable(path, "không phải văn bản (có byte 0)", "not text (it holds a zero byte)")


def _csv(path: Path) -> RowTable:
    raw = read_bounded(path, MAX_BYTES)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise not_utf8(path, line) from None
    if "\x00" in text:
        raise not_text(path)
    mark, above = find_head(text, is_head)
    stream = io.StringIO(text, newline="")
    skip_lines(stream, above)
    reader = csv.reader(stream, delimiter=mark, strict=True)

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        while True:
            line = above + reader.line_num + 1
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error:
                raise not_csv(path, line) from None
            cells = [blank(cell) for cell in row]
            if any(cells):
                yield line, cells

    lines = rows()
    header = next(lines, (1, []))[1]
    return RowTable([str(h or "") for h in header], lines)


# ---- workbooks


def _workbook(path: Path) -> RowTable:
    sheets = open_sheets(path)
    sheet = next((s for s in sheets if s.is_visible), None)
    if sheet is None:
        raise unreadable(path, "không có trang tính nào", "holds no worksheet")
    others = unread_sheets(path, [s for s in sheets if s is not sheet])

    lines = sheet.lines
    above = [row for row in islice(lines, LINES_ABOVE) if any(_row_cells(row[1]))]
    heads = [_row_cells(filled, codes=range(filled[-1].place + 1)) for _, filled in above]
    place = next((n for n, head in enumerate(heads) if is_head([*map(_text, head)])), 0)
    header = [str(h or "") for h in heads[place]] if heads else []
    if heads and "" in heads[place]:
        number = heads[place].index("") + 1
        raise unreadable(
            path,
            f"tên cột ở ô thứ {number} là số, có thể là hai mã; ghi dưới dạng chữ",
            f"the column name in cell {number} is a number and may be two codes; enter it as text",
            above[place][0],
        )
    codes = [header.index("fact")] if set(header) >= LONG else []

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        for line, filled in chain(above[place + 1 :], lines):
            if line > MAX_LONG_ROWS:
                raise unreadable(path, "quá nhiều dòng", "too many rows", line)
            cells = _row_cells(filled, codes)
            if cells:
                yield line, [*cells, *[None] * (len(header) - len(cells))]

    return RowTable(header, rows(), others)


def _row_cells(filled: Sequence[SheetCell], codes: Sequence[int] = ()) -> list[Cell]:
    """The cells of a row, none behind the last that is filled; those in the places of ``codes`` are codes."""
    cells: list[Cell] = [None] * (filled[-1].place + 1)
    for cell in filled:
        cells[cell.place] = _sheet_cell(cell, is_code=cell.place in codes)
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _sheet_cell(cell: SheetCell, *, is_code: bool) -> Cell:
    """A cell as it is shown; a number that is a code is "" where it could be two."""
    value = cell.value
    if cell.fault:  # refused with its cell, as every formula is of which no value is known
        return f"={value}".replace("==", "=", 1)
    if cell.struck is not None:  # refused too: who struck it out took it back
        return cell.struck
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        if is_code:
            return shown_code(value, cell.layout) or ""
        shown = shown_number(value, cell.layout)
        if "%" not in cell.layout and 0 < shown <= 1:
            return BareNumber(shown)
        return int(shown) if isinstance(value, int) and shown == value else shown
    if isinstance(value, dt.datetime | dt.date):
        return value.date().isoformat() if isinstance(value, dt.datetime) else value.isoformat()
    return blank(str(value))


# ---- Parquet


def _parquet(path: Path) -> RowTable:
    reader = parquet_library()
    try:
        file = reader.ParquetFile(path)
        about = file.metadata
        unpacked = sum(about.row_group(n).total_byte_size for n in range(about.num_row_groups))
    except Exception:  # whatever a damaged file makes it stumble over
        raise unreadable(path, "không phải Parquet đọc được", "not readable Parquet") from None
    if about.num_rows > MAX_LONG_ROWS or unpacked > MAX_UNPACKED:
        raise unreadable(path, "tệp giải nén ra quá lớn", "the file unpacks to far too much")
    schema = file.schema_arrow
    digits = {field.name: 7 for field in schema if str(field.type) in {"float", "halffloat"}}

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        line = 0
        try:
            for batch in file.iter_batches(batch_size=2_000, use_threads=False):
                columns = [
                    [parquet_cell(v, digits.get(name, 15)) for v in batch.column(n).to_pylist()]
                    for n, name in enumerate(schema.names)
                ]
                for cells in zip(*columns, strict=True):
                    line += 1
                    if any(c is not None for c in cells):
                        yield line, cells
        except UnreadableError:
            raise
        except Exception:  # a damaged column
            raise unreadable(
                path, "Parquet không đọc được", "the Parquet cannot be read", line
            ) from None
        finally:
            file.close()

    return RowTable([nfc(str(name)) for name in schema.names], rows())


def parquet_cell(value: Any, digits: int) -> Cell:
    """A value of a Parquet column as a cell; ``digits`` are those of its binary numbers that count."""
    if value is None or isinstance(value, bool | int | Decimal):
        return value
    if isinstance(value, float):
        return number(value, digits)
    if isinstance(value, dt.datetime | dt.date):
        return value.date().isoformat() if isinstance(value, dt.datetime) else value.isoformat()
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return ";".join(value) or "[]"
    return blank(str(value))
