"""A table of units as typed columns, for whole populations at once.

What a row means is what :func:`~ntm_rules.tables.header.row_unit` and a standard make of it; here the same is done for
all rows, where columns can carry it and nothing is doubtful. Every other row is set aside, to be read one by one:
:meth:`TypedRows.others`.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import narwhals as nw
import polars as pl

from ntm_rules.facts.typed_columns import classes_after_titles
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import holds
from ntm_rules.tables import rows as tables
from ntm_rules.tables.chunks import (
    LINE,
    CellTable,
    Chunk,
    cells_of,
    no_rows,
    open_cells,
)
from ntm_rules.tables.header import read_header
from ntm_rules.tables.parquet import chunks, empty_frame, open_parquet, parquet_library
from ntm_rules.tables.rows import Cell, RowTable
from ntm_rules.tables.typed.check_columns import Law
from ntm_rules.tables.typed.check_file import check_file
from ntm_rules.tables.typed.chunk import CellReader, nameless_rows
from ntm_rules.tables.typed.facts import FactColumns
from ntm_rules.tables.typed.gather_long import gathered
from ntm_rules.tables.typed.listed_groups import with_listed_groups
from ntm_rules.tables.typed.places import WHO, PlaceColumns
from ntm_rules.tables.typed.values import Memory, Read, read_text, read_year
from ntm_rules.tables.unit_columns import LONG
from ntm_rules.tables.units import Population

_TYPED_ENDS: Final = ("yes", "lo", "hi", "exact", "concluded")

ROWS: Final = 50_000
"""How many rows are read at a time."""


@dataclass(frozen=True, slots=True)
class TypedRows:
    """Rows of a table: those that columns hold, and those that are left to be read one by one.

    ``frame`` has ``code``, ``name``, ``note``, where a unit lies, ``period``, the line in the file, and the typed columns
    of the facts. ``rest`` are the other rows as the file has them, by their lines, under ``header``.
    """

    path: Path
    frame: pl.DataFrame
    header: list[str]
    rest: list[tuple[int, Sequence[Cell]]]

    @property
    def lines(self) -> list[int]:
        """Where the rows stand that columns do not hold."""
        return [line for line, _ in self.rest]

    def others(self, facts: dict[str, FactDef]) -> Population:
        """The units of the other rows, read one by one; ``bad`` says what is wrong with them."""
        rows = [row for row in self.rest if any(c is not None for c in row[1])]
        return Population(self.path, facts, lambda: RowTable(self.header, iter(rows)))


def read_typed(
    path: str | os.PathLike[str],
    law: Law,
    *,
    most: int | None = None,
) -> TypedRows:
    """The whole of a table: CSV, XLSX, Parquet; a row per unit, or a row per figure; at ``most`` so many units.

    ``law`` says by which standard each row is judged.

    Raises:
        UnreadableError: where it is no such table, has columns that mean nothing, or more units.
        RequestError: where the library for this kind of file is not installed.
    """
    parts, count = [], 0
    for chunk in typed_chunks(path, law):
        parts.append(chunk)
        count += len(chunk.frame) + len(chunk.rest)
        if most is not None and count > most:
            raise tables.unreadable(Path(path), f"quá {most} đơn vị", f"more than {most} units")
    rest = sorted((row for part in parts for row in part.rest), key=lambda row: row[0])
    frame = pl.concat([part.frame for part in parts], rechunk=True)
    return TypedRows(parts[0].path, frame, parts[0].header, rest)


def typed_chunks(
    path: str | os.PathLike[str],
    law: Law,
    *,
    rows: int = ROWS,
) -> Iterator[TypedRows]:
    """The same, some rows at a time and at least once, all with the same columns.

    A table with a row per figure is gathered first, so it comes as one.

    Raises:
        UnreadableError: as :func:`read_typed`, also while it is read.
    """
    where = Path(path)
    if is_typed(where):
        yield from _typed(where, law, rows)
        return
    table = open_cells(where, rows)
    facts = law.asked.facts
    header = table.header
    if set(header) >= LONG:
        table, rest = gathered(where, table, facts)
        reader = _ChunkReader(where, table, law)
        for chunk in table.chunks:
            done = reader.read(chunk)
            yield TypedRows(where, done.frame, header, rest({line for line, _ in done.rest}))
        return
    reader = _ChunkReader(where, table, law)
    some = False
    for chunk in table.chunks:
        some = True
        yield reader.read(chunk)
    if not some:
        yield reader.read(Chunk(no_rows(len(header))))


def years(path: Path, rows: int = ROWS) -> list[int]:
    """The years that the first rows of a table are for, the latest first: enough to know what the table is about.

    Raises:
        UnreadableError: where it is no table.
    """
    years_seen: set[int | None] = set()
    if is_typed(path):
        with open_parquet(str(path)) as file:
            if "period" in file.schema_arrow.names:
                first = next(chunks(file, str(path), rows, ["period"]), None)
                if first is not None and first["period"].dtype.is_integer():
                    column = first["period"]
                    years_seen |= set(
                        Memory(lambda year: year, read_year, pl.Int64).values(column)[0]
                    )
    else:
        table = open_cells(path, rows)
        chunk = next(table.chunks, None)
        if chunk is not None:
            years_seen |= _years(table, chunk.frame)
    return sorted((year for year in years_seen if year is not None), reverse=True)


def day_in(base: Base, path: Path) -> dt.date:
    """A day on which a standard is in force, if it can be in a year that the table is for.

    Raises:
        UnreadableError: where it is no table.
    """
    days = (dt.date(year, 12, 31) for year in years(path))
    return next((d for d in days if holds(base.since, base.until, d)), base.until or base.since)


def _years(table: CellTable, frame: pl.DataFrame) -> set[int | None]:
    def cells(name: str, reads: Read, dtype: pl.DataType) -> pl.Series:
        number = table.header.index(name)
        return Memory(table.decode[number], reads, dtype).values(frame[f"c{number}"])[0]

    years_seen: set[int | None] = set()
    if "period" in table.header:
        years_seen |= set(cells("period", read_year, pl.Int64()))
    if set(table.header) >= LONG:
        here = (cells("fact", read_text, pl.String()) == "period").fill_null(value=False)
        years_seen |= set(cells("value", read_year, pl.Int64()).filter(here))
    return years_seen


def is_typed(path: Path) -> bool:
    """Whether a file is Parquet with the typed columns of :mod:`ntm_rules.facts.typed_columns`.

    Raises:
        UnreadableError: where it is called Parquet and is none.
    """
    if path.suffix.lower() != ".parquet":
        return False
    parquet_library()
    with open_parquet(str(path)) as file:
        names = file.schema_arrow.names
    return any("__" in name and name.rpartition("_")[2] in _TYPED_ENDS for name in names)


def _typed(path: Path, law: Law, rows: int) -> Iterator[TypedRows]:
    """The pieces of a file of typed columns, after all of it was looked through."""
    with open_parquet(str(path)) as file:
        check_file(file, str(path), "code", law, rows=rows)
        names = file.schema_arrow.names
        lacking = [n for n in WHO if n not in names]
        before = 0
        parts = chunks(file, str(path), rows, names)
        for chunk in parts if file.metadata.num_rows else [empty_frame(file)]:
            count = len(chunk)
            lines = pl.int_range(before + 1, before + count + 1, dtype=pl.Int64, eager=True)
            before += count
            frame = chunk.with_columns(
                *(pl.lit(None, dtype=pl.String).alias(n) for n in lacking), lines.alias(LINE)
            )
            yield TypedRows(path, _with_classes(frame, law), list(names), [])


def _with_classes(frame: pl.DataFrame, law: Law) -> pl.DataFrame:
    """``frame`` with the classes that its units have by the titles that they hold, and by the lists of their provinces."""
    classes = classes_after_titles(law.asked, frame.columns, pl)
    frame = frame if classes is None else frame.with_columns(classes.alias("classes"))
    listed: pl.DataFrame = nw.to_native(with_listed_groups(nw.from_native(frame), law))
    return listed


# ---- an ordinary table


class _ChunkReader:
    """Reads the pieces of one table whose header it has understood."""

    def __init__(self, path: Path, table: CellTable, law: Law) -> None:
        self.path = path
        self.table = table
        meanings = read_header(table.header, law.asked.facts, path)
        self.cells = CellReader(table.header, table.decode, meanings)
        self.places = PlaceColumns(self.cells, meanings, law)
        self.facts = FactColumns(self.cells, meanings, law.asked)

    def read(self, chunk: Chunk) -> TypedRows:
        """The rows of a chunk."""
        nameless = nameless_rows(self.table.header, self.table.decode, chunk.frame)
        aside, raw = chunk.frame.filter(nameless), chunk.frame.filter(~nameless)
        self.cells.start(raw)
        self.places.read()
        self.facts.read(self.places.laws)
        frame, bad = self.cells.rows(WHO)
        frame = _with_classes(frame, self.places.law)
        left = (
            row for some in (raw.filter(bad), aside) for row in cells_of(some, self.table.decode)
        )
        rest = [*left, *chunk.ragged]
        rest.sort(key=lambda row: row[0])
        return TypedRows(self.path, frame, self.table.header, rest)
