"""Tables of any size as Polars columns of cells, some thousands of rows at a time.

They hold the same cells in the same lines as :mod:`ntm_rules.tables.rows` reads row by row. A column of cells stands as
the file has it. :data:`Decode` gives the cell of each of its values, so that equal values are read once.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final

import polars as pl

from ntm_rules.foundation.errors import UnreadableError
from ntm_rules.foundation.read_file import cannot_read, open_plain
from ntm_rules.foundation.text import INVISIBLE, nfc
from ntm_rules.office.csv_text import find_head, not_csv, skip_lines
from ntm_rules.tables import rows as tables
from ntm_rules.tables.parquet import is_plain_kind, open_parquet, parquet_library
from ntm_rules.tables.rows import BareNumber, Cell, RowTable
from ntm_rules.tables.unit_columns import is_head, stated_for_all, stated_standard

LINE: Final = "__line"
"""The column that says in which line of the file a row stands."""

_BLOCK: Final = 32_000_000

Decode = Callable[[Any], Cell]
"""The cell that a value stands for."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows: the columns ``c0``, ``c1`` … and :data:`LINE`; and those with another number of cells than the table."""

    frame: pl.DataFrame
    ragged: Sequence[tuple[int, Sequence[Cell]]] = ()


@dataclass(frozen=True, slots=True)
class CellTable:
    """A header, how the values of each column are cells, and the rows, read when they are needed."""

    header: list[str]
    decode: list[Decode]
    chunks: Iterator[Chunk]
    standard: str = ""
    """The standard that its head states for all rows."""


def open_cells(path: Path, rows: int) -> CellTable:
    """The table in a file, by the end of its name; XLSX and Parquet ``rows`` at a time, CSV in blocks.

    Raises:
        UnreadableError: where it is no such table.
        RequestError: where the library for this kind of file is not installed.
    """
    kind = path.suffix.lower()
    if kind == ".csv":
        table = _csv(path)
    elif kind == ".parquet":
        table = _parquet(path, rows)
    else:
        by_row = tables.open_table(path)
        head, stated = by_row.header, by_row.standard
        table = CellTable(head, [untag_cell] * len(head), _tagged(by_row, rows), stated)
    header, values = stated_for_all(table.header)
    tables.check_header(path, header)
    if not values:
        return table
    own = []
    for place, value in values.items():
        column = pl.col(f"c{place}")
        own.append(pl.when(column.str.strip_chars() != "").then(column).otherwise(pl.lit(value)))
    chunks = (replace(c, frame=c.frame.with_columns(*own)) for c in table.chunks)
    return replace(table, header=header, chunks=chunks, standard=stated_standard(header, values))


def _names(width: int) -> list[str]:
    return [f"c{n}" for n in range(width)]


def no_rows(width: int) -> pl.DataFrame:
    """The columns of a table, and no rows."""
    columns = {name: pl.Series([], dtype=pl.String) for name in _names(width)}
    return pl.DataFrame({**columns, LINE: pl.Series([], dtype=pl.Int64)})


# ---- cells of several types in one column: as text, with a letter for the type


def tag_cell(cell: Cell) -> str | None:
    """A cell as text that says of which type it is; :func:`untag_cell` gives it back."""
    if cell is None:
        return None
    if isinstance(cell, str):
        try:
            cell.encode()
        except UnicodeEncodeError:
            return "?"  # half of a character: no column can hold it
        return f"s{cell}"
    if isinstance(cell, bool):
        return "b1" if cell else "b0"
    if isinstance(cell, BareNumber):
        return f"n{cell}"
    return f"i{cell}" if isinstance(cell, int) else f"d{cell}"


def untag_cell(text: str) -> Cell:
    """The cell that :func:`tag_cell` wrote."""
    kind, rest = text[0], text[1:]
    if kind == "s":
        return rest
    if kind == "b":
        return rest == "1"
    if kind == "?":
        return "=?"  # refused, as a formula is
    if kind == "n":
        return BareNumber(rest)
    return int(rest) if kind == "i" else Decimal(rest)


def _tagged(table: RowTable, rows: int) -> Iterator[Chunk]:
    width = len(table.header)
    while some := list(islice(table.rows, rows)):
        whole = [(line, cells) for line, cells in some if len(cells) == width]
        columns: dict[str, Any] = {
            name: pl.Series([tag_cell(cells[n]) for _, cells in whole], dtype=pl.String)
            for n, name in enumerate(_names(width))
        }
        columns[LINE] = pl.Series([line for line, _ in whole], dtype=pl.Int64)
        yield Chunk(pl.DataFrame(columns), [row for row in some if len(row[1]) != width])


# ---- CSV


def _csv(path: Path) -> CellTable:
    blocks = _blocks(path)
    first = io.StringIO(next(blocks, ""), newline="")
    mark, above = find_head(first.getvalue(), is_head)
    skip_lines(first, above)
    reader = csv.reader(first, delimiter=mark, strict=True)
    header: list[str] = []
    try:
        for row in reader:
            header = [tables.blank(cell) or "" for cell in row]
            if any(header):
                break
    except csv.Error:
        raise not_csv(path, above + reader.line_num) from None
    if not any(header):
        header = []
    csv_chunks = _CsvChunks(path, mark, len(header), above + reader.line_num)
    return CellTable(header, [tables.blank] * len(header), csv_chunks.over(first.read(), blocks))


def _blocks(path: Path) -> Iterator[str]:
    """The text of a file in pieces that end with a line."""
    try:
        with open_plain(path) as stream:
            yield from _decoded(path, stream)
    except OSError as problem:
        raise cannot_read(path, problem) from None


def _decoded(path: Path, stream: IO[bytes]) -> Iterator[str]:
    left, lines, coding = b"", 0, "utf-8-sig"
    size = os.fstat(stream.fileno()).st_size  # it may grow while it is read, for ever
    while True:
        read = stream.read(min(_BLOCK, size))
        size -= len(read)
        if not size and stream.read(1):
            raise tables.unreadable(
                path, "tệp đang được ghi thêm khi đọc", "the file grows while it is read"
            )
        raw = left + read
        end = raw.rfind(b"\n") + 1 if read else len(raw)
        if not end and len(raw) > _BLOCK:
            raise tables.unreadable(
                path, f"một dòng dài hơn {_BLOCK} byte", f"a line of over {_BLOCK} bytes", lines + 1
            )
        raw, left = raw[:end], raw[end:]
        if raw:
            try:
                text = raw.decode(coding)
            except UnicodeDecodeError as problem:
                line = lines + raw.count(b"\n", 0, problem.start) + 1
                raise tables.not_utf8(path, line) from None
            if "\x00" in text:
                raise tables.not_text(path)
            yield text
            lines += raw.count(b"\n")
            coding = "utf-8"
        if not read:
            return


class _Feed:
    """The lines of a block, and of the next ones where a cell goes on there."""

    def __init__(self, block: str, more: Iterator[str]) -> None:
        self.lines = list(io.StringIO(block, newline=""))
        self.at = 0
        self.more = more

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self.at == len(self.lines):
            block = next(self.more, None)
            if block is None:
                raise StopIteration
            self.lines, self.at = list(io.StringIO(block, newline="")), 0
        self.at += 1
        return self.lines[self.at - 1]

    @property
    def done(self) -> bool:
        return self.at == len(self.lines)


class _CsvChunks:
    """The rows below the header.

    Lines in which quotes stand around whole cells only are read by Polars, a block with any other line by Python.
    """

    def __init__(self, path: Path, mark: str, width: int, line: int) -> None:
        self.path = path
        self.mark = mark
        self.width = width
        self.line = line
        cell = f'(?:[^"\\r{mark}]*|"[^"\\r]*")'
        self.tame = f"^{cell}(?:{mark}{cell})*$"
        self.names = _names(width)

    def over(self, block: str, more: Iterator[str]) -> Iterator[Chunk]:
        while True:
            if block:
                chunk = self._quick(block)
                yield self._slow(block, more) if chunk is None else chunk
            following = next(more, None)
            if following is None:
                return
            block = following

    def _quick(self, block: str) -> Chunk | None:
        whole = block.removesuffix("\n").split("\n")
        lines = pl.Series("line", whole, dtype=pl.String).str.strip_suffix("\r")
        if not lines.str.contains(self.tame).all():
            return None
        marks = lines
        if '"' in block:
            marks = lines.str.replace_all('"[^"]*"', "")
        wide = marks.str.count_matches(self.mark, literal=True) == self.width - 1
        # A line that holds nothing says nothing, whatever the number of its cells.
        blank = ~lines.str.contains(f'[^{self.mark}"\\s{INVISIBLE}]')
        if blank.any():
            blank &= pl.Series(
                [
                    not any(map(tables.blank, next(csv.reader([line], delimiter=self.mark), [])))
                    if maybe
                    else False
                    for line, maybe in zip(lines.to_list(), blank.to_list(), strict=True)
                ],
                dtype=pl.Boolean,
            )
        numbers = pl.int_range(self.line + 1, self.line + len(lines) + 1, eager=True)
        self.line += len(lines)
        odd = ~wide & ~blank
        ragged = [
            (line, [tables.blank(cell) for cell in next(csv.reader([text], delimiter=self.mark))])
            for line, text in zip(
                numbers.filter(odd).to_list(), lines.filter(odd).to_list(), strict=True
            )
        ]
        good = wide & ~blank
        return Chunk(self._read(lines.filter(good), numbers.filter(good)), ragged)

    def _read(self, lines: pl.Series, numbers: pl.Series) -> pl.DataFrame:
        if not len(lines):
            return self._frame([], [])
        # Polars takes one byte order mark away, which here would be the first cell's own.
        text = "\ufeff" + "\n".join(lines.to_list()) + "\n"
        frame = pl.read_csv(
            text.encode(),
            has_header=False,
            separator=self.mark,
            quote_char='"',
            schema=dict.fromkeys(self.names, pl.String),
            infer_schema=False,
        )
        return frame.with_columns(numbers.alias(LINE))

    def _frame(self, lines: list[int], rows: list[Sequence[str]]) -> pl.DataFrame:
        columns: dict[str, Any] = {
            name: pl.Series([row[n] for row in rows], dtype=pl.String)
            for n, name in enumerate(self.names)
        }
        return pl.DataFrame({**columns, LINE: pl.Series(lines, dtype=pl.Int64)})

    def _slow(self, block: str, more: Iterator[str]) -> Chunk:
        feed = _Feed(block, more)
        reader = csv.reader(feed, delimiter=self.mark, strict=True)
        lines: list[int] = []
        rows: list[Sequence[str]] = []
        ragged: list[tuple[int, Sequence[Cell]]] = []
        while not feed.done:
            line = self.line + reader.line_num + 1
            try:
                row = next(reader)
            except StopIteration:
                break
            except csv.Error:
                raise not_csv(self.path, line) from None
            cells = [tables.blank(cell) for cell in row]
            if not any(cells):
                continue
            if len(row) == self.width:
                lines.append(line)
                rows.append(row)
            else:
                ragged.append((line, cells))
        self.line += reader.line_num
        return Chunk(self._frame(lines, rows), ragged)


# ---- Parquet


def _parquet(path: Path, rows: int) -> CellTable:
    parquet_library()
    file = open_parquet(str(path))
    schema = file.schema_arrow
    kinds = [str(f.type) for f in schema]
    digits = [7 if kind in {"float", "halffloat"} else 15 for kind in kinds]
    easy = [is_plain_kind(kind) for kind in kinds]
    decode: list[Decode] = [
        partial(tables.parquet_cell, digits=d) if plain else untag_cell
        for plain, d in zip(easy, digits, strict=True)
    ]

    def chunks() -> Iterator[Chunk]:
        line = 0
        try:
            with file:
                for batch in file.iter_batches(batch_size=rows, use_threads=False):
                    columns: dict[str, Any] = {}
                    for n, name in enumerate(_names(len(kinds))):
                        column = batch.column(n)
                        if easy[n]:
                            columns[name] = pl.from_arrow(column)
                        else:
                            cells = [tables.parquet_cell(v, digits[n]) for v in column.to_pylist()]
                            columns[name] = pl.Series(map(tag_cell, cells), dtype=pl.String)
                    count = len(batch)
                    numbers = pl.int_range(line + 1, line + count + 1, eager=True)
                    line += count
                    frame = pl.DataFrame({**columns, LINE: numbers})
                    yield Chunk(_some(frame))
        except UnreadableError:
            raise
        except Exception:  # a damaged column
            raise tables.unreadable(
                path, "Parquet không đọc được", "the Parquet cannot be read", line
            ) from None

    return CellTable([nfc(str(name)) for name in schema.names], decode, chunks())


def _some(frame: pl.DataFrame) -> pl.DataFrame:
    """Without rows in which every cell is blank."""
    filled = [
        pl.col(name).str.contains(rf"[^\s{INVISIBLE}]")
        if dtype == pl.String
        else pl.col(name).is_not_null()
        for name, dtype in frame.schema.items()
        if name != LINE
    ]
    return frame.filter(pl.any_horizontal(e.fill_null(value=False) for e in filled))


def cells_of(chunk: pl.DataFrame, decode: Sequence[Decode]) -> Iterable[tuple[int, Sequence[Cell]]]:
    """The rows of a chunk as :class:`~ntm_rules.tables.rows.Table` has them."""
    columns = [
        [None if v is None else decode[n](v) for v in chunk[name].to_list()]
        for n, name in enumerate(_names(len(decode)))
    ]
    rows = zip(*columns, strict=True) if columns else ()
    return zip(chunk[LINE].to_list(), map(list, rows), strict=True)
