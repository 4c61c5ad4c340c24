"""Judging many units at once, in columns, on their way into a tally.

What is the same for all units that say the same of where and when they are (a **key**) is looked up once for each key:
its law before and after, and what differs between them. A unit's row then holds numbers that stand for them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import narwhals as nw
import polars as pl

from ntm_rules.analysis.impact.grid_columns import GridColumns
from ntm_rules.analysis.impact.law_side import LawSide
from ntm_rules.analysis.impact.laws import Laws, conclusions_left
from ntm_rules.analysis.impact.level_use import LevelUse, level_uses
from ntm_rules.analysis.impact.mover_candidates import MoverCandidates
from ntm_rules.analysis.impact.movers import Move
from ntm_rules.analysis.impact.nearest_candidates import NearestCandidates, SideGaps
from ntm_rules.analysis.impact.rows_alone import RowsAlone
from ntm_rules.analysis.impact.sweep_columns import SweepColumns
from ntm_rules.analysis.impact.sweep_count import SweepCount
from ntm_rules.analysis.impact.tally import (
    AFTER,
    BEFORE,
    CODE_NOT_ASKED,
    LEVEL_USES,
    PLACE,
    STATES,
    Place,
    Tally,
)
from ntm_rules.engine.columnar.program import Program
from ntm_rules.facts.made_up import says_made_up
from ntm_rules.facts.place import unit_at
from ntm_rules.facts.typed_columns import KEYS, concluded_column, doubted, without_doubted
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, Where
from ntm_rules.foundation.years import is_year
from ntm_rules.judging.frame_law import LEVELS
from ntm_rules.judging.rulebook import Standard
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.tables.rejected import given_before, name_key
from ntm_rules.tables.typed.check_columns import check_columns
from ntm_rules.tables.typed.duplicate_keys import of_one_unit

ROWS: Final = 250_000
_ALONE: Final = -1
_ELSEWHERE: Final = -2
"""In the place of the number of a key: its units are judged alone; its units lie in another province."""


@dataclass(frozen=True, slots=True)
class _Key:
    """What is the same for all units of one key. ``void`` are the columns of conclusions that the reforms make void."""

    place: Place
    before: FlatStandard
    after: FlatStandard
    changed: frozenset[str]
    void: frozenset[str]


class UnitRows(Protocol):
    """Units as a frame of typed columns, and each of its rows as a unit."""

    @property
    def frame(self) -> pl.DataFrame:
        """One row for each unit."""

    def where(self, row: int) -> Where:
        """Where the row stands."""

    def units(self, rows: Collection[int]) -> Mapping[int, Unit]:
        """Some rows, each as a unit."""


class ColumnCount:
    """Judges the rows of ``source`` in columns. ``alone`` judges the few that are named."""

    def __init__(
        self,
        laws: Laws,
        tally: Tally,
        alone: RowsAlone,
        sweeps: Sequence[SweepCount],
        source: UnitRows,
    ) -> None:
        self.laws = laws
        self.tally = tally
        self.alone = alone
        self.source = source
        frame = source.frame
        doubts = doubted(laws.book.library.facts, frame.columns, pl)
        frame = frame.with_columns(
            pl.any_horizontal(pl.lit(value=False), *doubts.values()).alias("__doubted"),
            **without_doubted(doubts, frame.columns, pl),
        )
        self.names: dict[str, pl.DataType] = {
            n: kind for n, kind in frame.schema.items() if not n.startswith("__")
        }
        columns = [k for k in KEYS if k in frame.columns]
        # In the order of the frame: what several standards call differently is called as the first of them does.
        distinct = frame.select(columns).unique(maintain_order=True)
        numbers = []
        self.keys: list[_Key] = []
        for row in distinct.iter_rows(named=True):
            key = self._key(row)
            numbers.append(key if isinstance(key, int) else len(self.keys))
            if not isinstance(key, int):
                self.keys.append(key)
        self.contradicted: set[int] = set()
        self.uses: list[Mapping[str, LevelUse]] = []
        self._use_of: dict[int, int] = {}
        self._number_of: dict[tuple[tuple[str, LevelUse], ...], int] = {}
        self.frame: pl.DataFrame = frame.with_row_index("__row").join(
            distinct.with_columns(pl.Series("__key", numbers, dtype=pl.Int32)),
            on=columns,
            how="left",
            nulls_equal=True,
            maintain_order="left",
        )
        if self.keys:
            self._prepare(sweeps)

    def _prepare(self, sweeps: Sequence[SweepCount]) -> None:
        keys = self.keys
        before, after = [k.before for k in keys], [k.after for k in keys]
        before_side = LawSide(before, "__before", self.names)
        after_side = LawSide(after, "__after", self.names)
        cases = (*before_side.cases, *after_side.cases)
        typed = nw.from_native(self.source.frame.select(*self.names))
        check_columns({id(k.resolved): k.resolved for k in cases}.values(), typed.schema)
        places = {place: n for n, place in enumerate(dict.fromkeys(k.place for k in keys))}
        self.places: list[Place] = list(places)
        of_key = pl.DataFrame(
            {
                "__key": pl.Series(range(len(keys)), dtype=pl.Int32),
                "__before": pl.Series(before_side.numbers, dtype=pl.Int32),
                "__after": pl.Series(after_side.numbers, dtype=pl.Int32),
                PLACE: pl.Series([places[k.place] for k in keys], dtype=pl.Int32),
                **{
                    column: pl.Series([self._use(law) for law in laws], dtype=pl.Int32)
                    for column, laws in zip(LEVEL_USES, (before, after), strict=True)
                },
            }
        )
        self.frame = self.frame.join(of_key, on="__key", how="left", maintain_order="left")
        self.judge_before: Program = before_side.program(levels=LEVELS, parts=("verdict",))
        self.judge_after: Program = after_side.program(levels=LEVELS, parts=("verdict",))
        changed = frozenset(code for k in keys for code in k.changed)
        wanted, movers = self.tally.nearest.wanted, self.tally.movers.wanted
        listed = changed if wanted or movers else frozenset()
        self.gaps_after: SideGaps = SideGaps(after_side, listed)
        gaps_before = SideGaps(before_side, changed if movers else frozenset())
        self.candidates: NearestCandidates = NearestCandidates(self.gaps_after, wanted)
        self.movers: MoverCandidates = MoverCandidates(gaps_before, self.gaps_after, movers)
        self.sweeps: list[SweepColumns] = [
            SweepColumns(sweep, after_side, before, after) for sweep in sweeps
        ]
        grid = self.alone.grid
        self.grid: GridColumns | None = (
            GridColumns(grid, after_side, after, self.sweeps) if grid else None
        )

    def _use(self, law: FlatStandard) -> int:
        """The number of what is known of the levels of a law in :attr:`uses`."""
        number = self._use_of.get(id(law))
        if number is None:  # the keys keep their laws: no other object has this id
            use = level_uses(law)
            number = self._number_of.setdefault(tuple(use.items()), len(self.uses))
            if number == len(self.uses):
                self.uses.append(use)
            self._use_of[id(law)] = number
        return number

    def take(self) -> list[int]:
        """Count every unit that columns can judge. The result is the rows of the others, which are judged alone.

        Among these are the ``contradicted``, whose figures contradict an official conclusion.
        """
        key = self.frame["__key"]
        self.tally.elsewhere += int((key == _ELSEWHERE).sum())
        left = self.frame["__row"].filter(key == _ALONE).to_list()
        frame = self._only_once(self.frame.filter(key >= 0) if (key < 0).any() else self.frame)
        for start in range(0, len(frame), ROWS):
            self._take_slice(frame.slice(start, ROWS))
        if self.keys:
            self._name_units()
        return sorted([*left, *self.contradicted])

    def _only_once(self, frame: pl.DataFrame) -> pl.DataFrame:
        """``frame`` without the rows whose code another row has for the same year. These are refused."""
        if "code" not in frame.columns or frame["code"].n_unique() == len(frame):
            return frame
        codes = frame.select("__row", "code", "period", "name").filter(pl.col("code").is_not_null())
        codes = codes.filter(of_one_unit(codes, ["code", "period"]))
        names = [name_key(*who) or "" for who in codes.select("code", "name").iter_rows()]
        codes = codes.with_columns(pl.Series("name", names, dtype=pl.String))
        first = pl.col("__row").min().over("code", "period", "name")
        again = codes.select("__row", "code", "period", first.alias("__first"))
        again = again.filter(pl.col("__row") > pl.col("__first"))
        if again.is_empty():
            return frame
        for row, code, year, before in again.iter_rows():
            where = self.source.where(row)
            self.tally.refuse(given_before(code, year, str(self.source.where(before)), where))
        return frame.join(again.select("__row"), on="__row", how="anti", maintain_order="left")

    def _name_units(self) -> None:
        """Judge alone the rows that may be listed."""
        near, moves = list(self.candidates.rows()), list(self.movers.rows())
        units = self.source.units({row for _, _, row in near} | {row for row, _ in moves})
        listed: dict[int, list[Move | tuple[str, str]]] = {}
        for code, was, row in near:
            listed.setdefault(row, []).append((code, STATES[was]))
        for row, move in moves:
            listed.setdefault(row, []).append(move)
        for row, listings in listed.items():
            before, after, *_ = self.alone.judge(units[row], None)
            order = self.source.where(row).line or row
            for listing in listings:
                if isinstance(listing, Move):
                    self.tally.movers.add(units[row], (before, after), listing, order)
                else:
                    self.tally.nearest.add(units[row], after, dict([listing]), order)

    # ---- keys

    def _key(self, row: dict[str, Any]) -> _Key | int:
        try:
            return self._find_key(row)
        except FactsError:  # told when its units are judged alone
            return _ALONE

    def _find_key(self, row: dict[str, Any]) -> _Key | int:
        period = row.get("period")
        if period is None or not is_year(period):
            return _ALONE
        laws = self.laws
        unit = unit_at("xa", row)
        day = laws.day or dt.date(period, 12, 31)
        place, elsewhere = laws.place_of(unit, day)
        if elsewhere:
            return _ELSEWHERE
        pair = laws.pair(unit, day, place)
        region, province, situation = laws.area_of(unit.at(day), pair.before.resolved)
        before = pair.before.apply(situation)
        after = pair.after.apply(laws.area_of(unit.at(day), pair.after.resolved)[2])
        if before.other_standard_nodes or after.other_standard_nodes:
            return _ALONE  # whether another standard is met is not in these columns
        changed = pair.changed(before, after)
        void = self._void_columns(pair.after, changed)
        return _Key((region, province, unit.district or ""), before, after, changed, void)

    def _void_columns(self, after: Standard, changed: frozenset[str]) -> frozenset[str]:
        if not changed:
            return frozenset()
        codes, numbers = conclusions_left(after, changed)
        kept = {concluded_column("indicators", code) for code in codes}
        kept |= {concluded_column("criteria", number) for number in numbers}
        kept |= {concluded_column("conditions", c.code) for c in after.resolved.conditions}
        return frozenset(n for n in self.names if n.endswith("__concluded") and n not in kept)

    # ---- some rows

    def _take_slice(self, frame: pl.DataFrame) -> None:
        has_void, moved = self._without_void(frame)
        before = self.judge_before.run(frame, ["__row"])
        after = self.judge_after.run(moved, ["__row"])
        bad = _contradicted(before) | _contradicted(after)
        if bad.any():
            self.contradicted |= set(frame["__row"].filter(bad))
            frame, moved, before, after = (
                rows.filter(~bad) for rows in (frame, moved, before, after)
            )
            has_void = has_void.filter(~bad)
        if frame.is_empty():
            return
        tally = self.tally
        units_of_key = dict(frame["__key"].value_counts().iter_rows())
        keys_of: dict[str, list[int]] = {}
        for key in units_of_key:
            for code in self.keys[key].changed:
                keys_of.setdefault(code, []).append(key)
        tally.set_aside += int(has_void.sum())
        tally.changed |= keys_of.keys()
        tally.made_up += _made_up(frame)
        tally.doubted += int(frame["__doubted"].sum())
        states = [frame.select(PLACE, *LEVEL_USES), _states(before, BEFORE), _states(after, AFTER)]
        tally.count(pl.concat(states, how="horizontal"), self.places, self.uses)
        if keys_of:
            gaps = self.gaps_after.of(moved)
            self.candidates.take(moved, before, after, keys_of, gaps)
            self.movers.take((frame, moved), (before, after), gaps)
        for sweep in self.sweeps:
            sweep.take(moved, after, units_of_key)
        if self.grid is not None:
            self.grid.take(moved, after)

    def _without_void(self, frame: pl.DataFrame) -> tuple[pl.Series, pl.DataFrame]:
        """Which units have conclusions that the reforms make void, and ``frame`` without these conclusions."""
        keys_of: dict[str, list[int]] = {}
        for number, key in enumerate(self.keys):
            for column in key.void & set(frame.columns):
                keys_of.setdefault(column, []).append(number)
        if not keys_of:
            return pl.repeat(value=False, n=len(frame), eager=True), frame
        is_void = [
            pl.col(c).is_not_null() & pl.col("__key").is_in(keys) for c, keys in keys_of.items()
        ]
        kept = [
            pl.when(~pl.col("__key").is_in(keys)).then(pl.col(c)).alias(c)
            for c, keys in keys_of.items()
        ]
        return frame.select(pl.any_horizontal(is_void)).to_series(), frame.with_columns(kept)


def _states(verdicts: pl.DataFrame, side: str) -> pl.DataFrame:
    """The columns that a tally counts; conditions and prerequisites are not counted."""
    return verdicts.select(
        (pl.col(column) + 1).fill_null(CODE_NOT_ASKED).cast(pl.UInt8).alias(side + name)
        for column, name in _counted(verdicts)
    )


def _counted(verdicts: pl.DataFrame) -> Iterator[tuple[str, str]]:
    for column in verdicts.columns:
        name, _, part = column.partition("__")
        if part == "verdict" and not name.startswith(("condition_", "prerequisite_")):
            yield column, name


def _contradicted(verdicts: pl.DataFrame) -> pl.Series:
    if "contradictions" not in verdicts.columns:
        return pl.repeat(value=False, n=len(verdicts), eager=True)
    return verdicts["contradictions"] > 0


def _made_up(frame: pl.DataFrame) -> int:
    """How many units call their own figures made up. Notes and names repeat; each is looked at once."""
    columns = [c for c in ("note", "name") if c in frame.columns]
    if not columns:
        return 0
    count = 0
    for *texts, units in frame.group_by(columns).len().iter_rows():
        by_column = dict(zip(columns, texts, strict=True))
        count += units * says_made_up(by_column.get("note"), by_column.get("name"))
    return count
