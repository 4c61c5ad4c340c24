"""A whole table at once: what columns can hold is counted in them, the other rows are left to be taken one by one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import polars as pl

from ntm_rules.analysis.impact.by_column import ColumnCount
from ntm_rules.analysis.impact.laws import Laws
from ntm_rules.analysis.impact.rows_alone import RowsAlone
from ntm_rules.analysis.impact.sweep_count import SweepCount
from ntm_rules.analysis.impact.tally import Tally
from ntm_rules.facts.place import unit_at
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, Problem, UnreadableError, Where
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.tables.chunks import LINE, cells_of, open_cells
from ntm_rules.tables.rejected import BadUnit
from ntm_rules.tables.rows import Cell, RowTable
from ntm_rules.tables.typed.from_units import entry_of
from ntm_rules.tables.typed.reader import ROWS, TypedRows, day_in, is_typed, read_typed, years
from ntm_rules.tables.unit_columns import LONG
from ntm_rules.tables.units import Population, long_names

SMALL: Final = 100_000
"""Bytes: the few hundred units of a smaller table are taken one by one before columns are made ready."""

MAX_UNITS: Final = 3_000_000
"""A table is held whole, at two to three gigabytes a million units."""

_CODE: Final = re.compile(r"(?:indicators\.)?\d{1,3}(?:\.\d{1,3}){0,3}\Z")


def count_table(
    laws: Laws,
    tally: Tally,
    alone: RowsAlone,
    sweeps: Sequence[SweepCount],
    table: Population,
) -> Population:
    """Count the units of ``table`` that columns can judge. The result is the units that are left.

    Raises:
        FactsError: for a table of typed columns in which anything is wrong.
        UnreadableError: where it cannot be read.
        RequestError: where the standard does not exist.
    """
    path, facts = table.path, table.facts
    if not is_typed(path) and path.stat().st_size < SMALL:
        return table
    name = _standard(laws, table)
    if name is None:
        return table
    base = find_base(laws.book.library, name)
    if base.unit != "xa" or base.province is not None:
        return table
    standard = laws.book.standard(name, as_of=laws.day or day_in(base, path))
    law = UnitLaw(standard, overlays=True, own_dates=laws.day is None)
    chunk = read_typed(path, law, most=MAX_UNITS)
    if laws.province is not None and any(map(_CODE.match, chunk.header)):
        return table  # what a code stands for is for the law of that province to say
    laws.standard = name
    rest = chunk.others(facts)
    units_left = list(rest) if chunk.rest else []
    shared = _shared(chunk.frame, units_left)
    if shared and set(chunk.header) >= LONG:
        return table  # which rows of it are of one unit is seen only when all are read
    in_columns = replace(chunk, frame=chunk.frame.filter(~pl.col(LINE).is_in(shared)))
    rows = _TableRows(in_columns, facts)
    if not rows.typed:
        _meet_laws(laws, chunk.frame, units_left)
    columns = ColumnCount(laws, tally, alone, sweeps, rows)
    if not columns.keys:
        return table
    left = columns.take()
    if rows.typed:
        for row in columns.contradicted:
            tally.refuse(_contradicted(rows.where(row)))
        for row, unit in rows.units(set(left) - columns.contradicted).items():
            alone.take_or_refuse(unit, row + 1)
        return Population(path, facts, lambda: RowTable([], iter(())))
    again = [*shared, *(rows.where(row).line for row in left)]
    if not again:
        return rest
    cells = sorted([*chunk.rest, *_cells(path, again)], key=lambda row: row[0])
    return replace(chunk, rest=cells).others(facts)


def _contradicted(where: Where) -> BadUnit:
    vi, en = "kết luận trái với các số liệu", "a conclusion contradicts the facts"
    return BadUnit(
        str(where), (Problem(vi=vi, en=en, where=where, code="conclusion_contradicted"),)
    )


def _standard(laws: Laws, table: Population) -> str | None:
    """The standard that is asked for, or that the reforms change, or that of the first unit that counts."""
    name = laws.standard or laws.changed_standard()
    if name is not None:
        return name
    if not is_typed(table.path):
        with suppress(UnreadableError):  # too large to be read one by one
            for unit in table:
                day = laws.day_of(unit)
                if not laws.place_of(unit, day)[1]:
                    return laws.standard_of(unit, day)
            return None
    in_table = years(table.path)
    if laws.day is None and not in_table:
        return None
    there = laws.day or dt.date(in_table[0], 12, 31)
    return laws.book.standard_for(Unit(kind="xa", name="", period=there.year, as_of=there)).id


def _shared(frame: pl.DataFrame, alone: Sequence[Unit]) -> list[int]:
    """The lines of units in columns whose code a unit of ``alone`` has for the same year: the first of them counts."""
    keys = {(unit.code, unit.period) for unit in alone if unit.code is not None}
    if not keys:
        return []
    table = pl.DataFrame(
        {"code": [code for code, _ in keys], "period": [year for _, year in keys]},
        schema={"code": pl.String, "period": pl.Int64},
    )
    return frame.join(table, on=["code", "period"], how="semi")[LINE].to_list()


def _meet_laws(laws: Laws, frame: pl.DataFrame, alone: Sequence[Unit]) -> None:
    """Look up the laws in the order of the file: the first says what things are called and what a sweep is of."""
    keys = [name for name in KEYS if name in frame.columns]
    distinct = frame.select(*keys, LINE).unique(subset=keys, keep="first", maintain_order=True)
    units = [(int(row[LINE]), unit_at("xa", row)) for row in distinct.iter_rows(named=True)]
    units += [(unit.where().line, unit) for unit in alone]
    for _, unit in sorted(units, key=lambda pair: pair[0]):
        with suppress(FactsError):  # told when it is judged
            day = laws.day_of(unit)
            place, elsewhere = laws.place_of(unit, day)
            if not elsewhere:
                laws.pair(unit, day, place)


def _cells(path: Path, lines: Collection[int]) -> list[tuple[int, Sequence[Cell]]]:
    """Some rows of a table as it has them; of a table with a row per figure, all rows of the units that start there.

    Read as columns were, not as a table that is read one by one: that may only be smaller.
    """
    wanted, table = set(lines), open_cells(path, ROWS)
    code = None
    if set(table.header) >= LONG:
        code = long_names(path, table.header).index("unit.code")
    cells: list[tuple[int, Sequence[Cell]]] = []
    codes: set[str] = set()
    for piece in table.chunks:
        frame = piece.frame
        here = frame[LINE].is_in(list(wanted))
        if code is not None:
            decode = table.decode[code]
            values = [None if v is None else str(decode(v)).strip() for v in frame[f"c{code}"]]
            of_row = pl.Series(values, dtype=pl.String)
            codes |= set(of_row.filter(here).drop_nulls())
            here = of_row.is_in(list(codes)).fill_null(value=False)
        cells += cells_of(frame.filter(here), table.decode)
        if code is None:
            cells += [row for row in piece.ragged if row[0] in wanted]
    return cells


class _TableRows:
    """The rows of a table that columns hold."""

    def __init__(self, chunk: TypedRows, facts: dict[str, FactDef]) -> None:
        self.chunk = chunk
        self.facts = facts
        self.frame = chunk.frame
        self.typed = is_typed(chunk.path)

    def where(self, row: int) -> Where:
        """The line of the row."""
        return Where(str(self.chunk.path), int(self.frame[LINE][row]))

    def units(self, rows: Collection[int]) -> Mapping[int, Unit]:
        """The rows as units; read again where columns do not hold what was written."""
        units, again = {}, {}
        for row in rows:
            values = self.frame.row(row, named=True)
            if not self.typed and _lacks(values):
                again[int(values[LINE])] = row
            else:
                file = str(self.chunk.path)
                units[row] = Unit.from_dict(entry_of(values, self.facts, kind="xa"), file=file)
        if again:
            for line, unit in self._read_again(again).items():
                units[again[line]] = unit
        return units

    def _read_again(self, lines: Collection[int]) -> dict[int, Unit]:
        path, header = self.chunk.path, self.chunk.header
        cells = _cells(path, lines)
        units = Population(path, self.facts, lambda: RowTable(header, iter(cells)))
        return {unit.where().line: unit for unit in units if unit.where().line in lines}


def _lacks(values: Mapping[str, Any]) -> bool:
    """Whether some number of a row has more than six decimals, or is a bound that does not count itself."""
    for name, value in values.items():
        stem, _, end = name.rpartition("lo")
        if not end and "__" in stem and not stem.endswith("count_") and value is not None:
            odd = value % 2 or (values[f"{stem}hi"] or 0) % 2
            if odd and values.get(f"{stem}of") is None:
                return True
    return False
