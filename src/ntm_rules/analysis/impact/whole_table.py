"""A whole table at once: what columns can hold is counted in them, the other rows are left to be taken one by one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from ntm_rules.analysis.impact.by_column import Bulk
from ntm_rules.facts.place import unit_at
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, Problem, UnreadableError, Where
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.tables.chunks import cells_of, open_cells
from ntm_rules.tables.rejected import BadUnit
from ntm_rules.tables.rows import Cell, Table
from ntm_rules.tables.typed.from_units import entry_of
from ntm_rules.tables.typed.reader import LINE, ROWS, Framed, day_in, framed, is_typed, years
from ntm_rules.tables.units import LONG, Population, long_names

if TYPE_CHECKING:
    from ntm_rules.analysis.impact.by_unit import Run

__all__ = ["MAX_UNITS", "SMALL", "take_table"]

SMALL: Final = 100_000
"""Bytes: the few hundred units of a smaller table are taken one by one before columns are made ready."""

MAX_UNITS: Final = 3_000_000
"""A table is held whole, at two to three gigabytes a million units."""

_CODE: Final = re.compile(r"(?:indicators\.)?\d{1,3}(?:\.\d{1,3}){0,3}\Z")


def take_table(run: Run, table: Population) -> Population:
    """Take what can be taken of ``table`` at once; the units that are left.

    Raises:
        FactsError: for a table of typed columns in which anything is wrong.
        UnreadableError: where it cannot be read.
        RequestError: where the standard does not exist.
    """
    path, facts = table.path, table.facts
    if not is_typed(path) and path.stat().st_size < SMALL:
        return table
    name = _standard(run, table)
    if name is None:
        return table
    base = find_base(run.book.library, name)
    if base.unit != "xa" or base.province is not None:
        return table
    standard = run.book.standard(name, as_of=run.day or day_in(base, path))
    law = UnitLaw(standard, overlays=True, own_dates=run.day is None)
    found = framed(path, law, most=MAX_UNITS)
    if run.province is not None and any(map(_CODE.match, found.header)):
        return table  # what a code stands for is for the law of that province to say
    run.standard = name
    rest = found.others(facts)
    alone = list(rest) if found.rest else []
    shared = _shared(found.frame, alone)
    if shared and set(found.header) >= LONG:
        return table  # which rows of it are of one unit is seen only when all are read
    rows = _Rows(replace(found, frame=found.frame.filter(~pl.col(LINE).is_in(shared))), facts)
    if not rows.typed:
        _meet(run, found.frame, alone)
    bulk = Bulk(run, rows)
    if not bulk.keys:
        return table
    left = bulk.take()
    if rows.typed:
        for row in bulk.contradicted:
            run.refuse(_contradicted(rows.where(row)))
        for row, unit in rows.units(set(left) - bulk.contradicted).items():
            run.take_or_refuse(unit, row + 1)
        return Population(path, facts, lambda: Table([], iter(())))
    again = [*shared, *(rows.where(row).line for row in left)]
    if not again:
        return rest
    cells = sorted([*found.rest, *_cells(path, again)], key=lambda one: one[0])
    return replace(found, rest=cells).others(facts)


def _contradicted(where: Where) -> BadUnit:
    vi, en = "kết luận trái với các số liệu", "a conclusion contradicts the facts"
    return BadUnit(str(where), (Problem(vi=vi, en=en, where=where),))


def _standard(run: Run, table: Population) -> str | None:
    """The standard that is asked for, or that the reforms change, or that of the first unit that counts."""
    if run.standard is not None:
        return run.standard
    changed = {layer.standard for reform in run.reforms for layer in reform.layers}
    if len(changed) == 1:
        return changed.pop()
    if not is_typed(table.path):
        with suppress(UnreadableError):  # too large to be read one by one
            for unit in table:
                day = run.day or unit.as_of
                if not run.place(unit, day)[1]:
                    return run.chosen(unit, day)
            return None
    told = years(table.path)
    there = run.day or (dt.date(told[0], 12, 31) if told else None)
    if there is None:
        return None
    return run.book.standard_for(Unit(kind="xa", name="", period=there.year, as_of=there)).id


def _shared(frame: pl.DataFrame, alone: Sequence[Unit]) -> list[int]:
    """The lines of units in columns whose code one of the others has for the same year: the first of them counts."""
    keys = {(one.code, one.period) for one in alone if one.code is not None}
    if not keys:
        return []
    table = pl.DataFrame(
        {"code": [code for code, _ in keys], "period": [year for _, year in keys]},
        schema={"code": pl.String, "period": pl.Int64},
    )
    return frame.join(table, on=["code", "period"], how="semi")[LINE].to_list()


def _meet(run: Run, frame: pl.DataFrame, alone: Sequence[Unit]) -> None:
    """Look up the laws in the order of the file: a sweep is of the first of them, which also says what things are called."""
    keys = [name for name in KEYS if name in frame.columns]
    said = frame.select(*keys, LINE).unique(subset=keys, keep="first", maintain_order=True)
    met = [(int(one[LINE]), unit_at("xa", one)) for one in said.iter_rows(named=True)]
    met += [(one.where().line, one) for one in alone]
    for _, unit in sorted(met, key=lambda one: one[0]):
        with suppress(FactsError):  # told when it is taken
            day = run.day or unit.as_of
            place, elsewhere = run.place(unit, day)
            if not elsewhere:
                run.pair(unit, day, place)


def _cells(path: Path, lines: Collection[int]) -> list[tuple[int, Sequence[Cell]]]:
    """Some rows of a table as it has them; of a table with a row per figure, all rows of the units that start there.

    Read as columns were, not as a table that is taken one by one: that may only be smaller.
    """
    wanted, table = set(lines), open_cells(path, ROWS)
    code = None
    if set(table.header) >= LONG:
        code = long_names(path, table.header).index("unit.code")
    found: list[tuple[int, Sequence[Cell]]] = []
    units: set[str] = set()
    for piece in table.pieces:
        frame = piece.frame
        here = frame[LINE].is_in(list(wanted))
        if code is not None:
            said = [None if v is None else table.decode[code](v) for v in frame[f"c{code}"]]
            keys = pl.Series([None if v is None else str(v).strip() for v in said], dtype=pl.String)
            units |= set(keys.filter(here).drop_nulls())
            here = keys.is_in(list(units)).fill_null(value=False)
        found += cells_of(frame.filter(here), table.decode)
        if code is None:
            found += [one for one in piece.ragged if one[0] in wanted]
    return found


class _Rows:
    """The rows of a table that columns hold."""

    def __init__(self, found: Framed, facts: dict[str, FactDef]) -> None:
        self.found = found
        self.facts = facts
        self.frame = found.frame
        self.typed = is_typed(found.path)

    def where(self, row: int) -> Where:
        """The line of the row."""
        return Where(str(self.found.path), int(self.frame[LINE][row]))

    def units(self, rows: Collection[int]) -> Mapping[int, Unit]:
        """The rows as units; read again where columns do not say what was written."""
        made, again = {}, {}
        for row in rows:
            said = self.frame.row(row, named=True)
            if not self.typed and _lacks(said):
                again[int(said[LINE])] = row
            else:
                file = str(self.found.path)
                made[row] = Unit.from_dict(entry_of(said, self.facts, kind="xa"), file=file)
        if again:
            for line, unit in self._again(again).items():
                made[again[line]] = unit
        return made

    def _again(self, lines: Collection[int]) -> dict[int, Unit]:
        path, header = self.found.path, self.found.header
        cells = _cells(path, lines)
        units = Population(path, self.facts, lambda: Table(header, iter(cells)))
        return {unit.where().line: unit for unit in units if unit.where().line in lines}


def _lacks(said: Mapping[str, Any]) -> bool:
    """Whether some number of a row has more than six decimals, or is a bound that does not count itself."""
    for name, value in said.items():
        stem, _, end = name.rpartition("lo")
        if not end and "__" in stem and not stem.endswith("count_") and value is not None:
            odd = value % 2 or (said[f"{stem}hi"] or 0) % 2
            if odd and said.get(f"{stem}of") is None:
                return True
    return False
