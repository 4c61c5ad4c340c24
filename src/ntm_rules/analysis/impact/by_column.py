"""Counting many units at once: what :mod:`ntm_rules.analysis.impact.by_unit` does for one after another, in columns.

What is the same for all units that say the same of where and when they are (a *key*) is found once for each: its
standards, before and after, and what differs between them. A unit's row then holds numbers that stand for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

import narwhals as nw
import polars as pl

from ntm_rules.analysis.impact.made_up import says_made_up
from ntm_rules.analysis.impact.nearest_columns import Nearby
from ntm_rules.analysis.impact.result import NOT_ASKED
from ntm_rules.analysis.impact.sweep_columns import BulkSweep
from ntm_rules.analysis.impact.void_conclusions import conclusions_left
from ntm_rules.engine.columnar.case_lookup import CaseLookup
from ntm_rules.engine.columnar.cases import LawCases, distinct_cases
from ntm_rules.engine.columnar.program import Program
from ntm_rules.engine.columnar.rule_shapes import shapes_of
from ntm_rules.engine.columnar.truth import BooleanGraph
from ntm_rules.facts.place import is_year, unit_at
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, Where
from ntm_rules.judging.frame_law import LEVELS
from ntm_rules.law.resolve.situation import FlatStandard
from ntm_rules.tables.rejected import given_before
from ntm_rules.tables.typed.entry import check_columns

if TYPE_CHECKING:
    from ntm_rules.analysis.impact.by_unit import Run
    from ntm_rules.judging.rulebook import Standard

__all__ = ["Bulk", "Side", "Source"]

ROWS: Final = 250_000
STRANGE: Final = -1
ELSEWHERE: Final = -2
"""In the place of the number of a key: its units are taken one by one; they lie in another province."""

STATES: Final = ("fail", "unknown", "pass", "not_applicable", NOT_ASKED)
"""By what stands in a column of verdicts, one added, with 4 for null."""


@dataclass(frozen=True, slots=True)
class _Key:
    """What is the same for all units of one key."""

    place: tuple[str, str]
    """Region and province."""
    before: FlatStandard
    after: FlatStandard
    changed: frozenset[str]
    void: frozenset[str]
    """The columns of conclusions that the reform makes void."""


class Side:
    """The law before, or after: its distinct cases, and the trees that judge a frame by them."""

    def __init__(self, applied: Sequence[FlatStandard], column: str, names: dict[str, Any]) -> None:
        self.cases, self.numbers = distinct_cases(applied)
        self.column = column
        self.names = names

    def program(
        self,
        *,
        cases: Sequence[FlatStandard] | None = None,
        without: Collection[str] = (),
        **more: Any,
    ) -> Program:
        """What judges a frame in which ``column`` says which case holds.

        ``cases`` are to stand for these cases, in their order; columns ``without`` are not looked at.
        """
        graph, lookup = BooleanGraph(), CaseLookup(self.column)
        chosen = tuple(lookup.is_case(n, graph) for n in range(len(self.cases)))
        held = LawCases(tuple(self.cases if cases is None else cases), chosen)
        names = {name: kind for name, kind in self.names.items() if name not in without}
        return Program(
            shapes_of(held, names, graph, pl, lookup), graph, ns=pl, lookup=lookup, **more
        )


class Source(Protocol):
    """A frame of typed columns, and its rows one by one."""

    @property
    def frame(self) -> pl.DataFrame:
        """One row for each unit."""

    def where(self, row: int) -> Where:
        """Where the row stands."""

    def units(self, rows: Collection[int]) -> Mapping[int, Unit]:
        """Some rows, each as a unit."""


class Bulk:
    """The units of a source, on their way into a tally."""

    def __init__(self, run: Run, source: Source) -> None:
        self.run = run
        self.source = source
        frame = source.frame
        self.names = {n: kind for n, kind in frame.schema.items() if not n.startswith("__")}
        self.columns = [k for k in KEYS if k in frame.columns]
        # In the order of the frame: what several standards call differently is called as the first of them does.
        there = frame.select(self.columns).unique(maintain_order=True)
        said = list(there.iter_rows(named=True))
        keys, numbers = self._keys(said)
        self.keys = keys
        self.left: list[int] = []
        self.contradicted: set[int] = set()
        self.frame = frame.with_row_index("__row").join(
            there.with_columns(pl.Series("__key", numbers, dtype=pl.Int32)),
            on=self.columns,
            how="left",
            nulls_equal=True,
            maintain_order="left",
        )
        if keys:
            self._prepare()

    def _prepare(self) -> None:
        keys = self.keys
        self.before = Side([k.before for k in keys], "__before", self.names)
        self.after = Side([k.after for k in keys], "__after", self.names)
        cases = (*self.before.cases, *self.after.cases)
        given = nw.from_native(self.source.frame.select(*self.names))
        check_columns({id(k.resolved): k.resolved for k in cases}.values(), given.schema)
        places = {place: n for n, place in enumerate(dict.fromkeys(k.place for k in keys))}
        self.places = list(places)
        about = pl.DataFrame(
            {
                "__key": pl.Series(range(len(keys)), dtype=pl.Int32),
                "__before": pl.Series(self.before.numbers, dtype=pl.Int32),
                "__after": pl.Series(self.after.numbers, dtype=pl.Int32),
                "__place": pl.Series([places[k.place] for k in keys], dtype=pl.Int32),
            }
        )
        self.frame = self.frame.join(about, on="__key", how="left", maintain_order="left")
        self.judge_before = self.before.program(levels=LEVELS, parts=("verdict",))
        self.judge_after = self.after.program(levels=LEVELS, parts=("verdict",))
        changed = frozenset(code for k in keys for code in k.changed)
        self.nearby = Nearby(self.after, changed, self.run.tally.nearest)
        self.sweeps = [
            BulkSweep(sweep, self.after, [k.before for k in keys], [k.after for k in keys])
            for sweep in self.run.sweeps
        ]

    def take(self) -> list[int]:
        """Count every unit that can be; the rows of the others, which must be taken one by one.

        Among these are the ``contradicted``, of whom the figures contradict an official conclusion.
        """
        key = self.frame["__key"]
        self.run.elsewhere += int((key == ELSEWHERE).sum())
        self.left = self.frame["__row"].filter(key == STRANGE).to_list()
        frame = self._once(self.frame.filter(key >= 0) if (key < 0).any() else self.frame)
        for start in range(0, len(frame), ROWS):
            self._piece(frame.slice(start, ROWS))
        if self.keys:
            self._name()
            for sweep in self.sweeps:
                sweep.finish()
        return sorted([*self.left, *self.contradicted])

    def _once(self, frame: pl.DataFrame) -> pl.DataFrame:
        """``frame`` without the rows whose code another row has had for the same year, which are refused."""
        if "code" not in frame.columns or frame["code"].n_unique() == len(frame):
            return frame
        keys = frame.select("__row", "code", "period").filter(pl.col("code").is_not_null())
        first = pl.col("__row").min().over("code", "period")
        again = keys.with_columns(first.alias("__first")).filter(pl.col("__row") > first)
        if again.is_empty():
            return frame
        for row, code, year, before in again.iter_rows():
            where = self.source.where(row)
            self.run.refuse(given_before(code, year, str(self.source.where(before)), where))
        return frame.join(again.select("__row"), on="__row", how="anti", maintain_order="left")

    def _name(self) -> None:
        """Judge the few that are named one by one."""
        near = list(self.nearby.rows())
        units = self.source.units({row for _, _, row in near})
        for code, before, row in near:
            self.run.name(units[row], code, STATES[before], self.source.where(row).line or row)

    # ---- keys

    def _keys(self, said: Sequence[dict[str, Any]]) -> tuple[list[_Key], list[int]]:
        """What can be known of each key; and for each of ``said`` its number, or why it has none."""
        found: list[_Key] = []
        numbers = []
        for one in said:
            try:
                key = self._key(one)
            except FactsError:  # told when its units are taken one by one
                key = STRANGE
            numbers.append(key if isinstance(key, int) else len(found))
            if not isinstance(key, int):
                found.append(key)
        return found, numbers

    def _key(self, said: dict[str, Any]) -> _Key | int:
        period = said.get("period")
        if period is None or not is_year(period):
            return STRANGE
        run = self.run
        unit = unit_at("xa", said)
        day = run.day or dt.date(period, 12, 31)
        place, elsewhere = run.place(unit, day)
        if elsewhere:
            return ELSEWHERE
        pair = run.pair(unit, day, place)
        region, province, before = run.area(unit.at(day), pair.before.resolved)
        after = run.area(unit.at(day), pair.after.resolved)[2]
        old, new = pair.before.apply(before), pair.after.apply(after)
        if old.other_standard_nodes or new.other_standard_nodes:
            return STRANGE  # whether another standard is met is not in these columns
        changed = run.rules_changed(pair, old, new)
        return _Key((region, province), old, new, changed, self._void(pair.after, changed))

    def _void(self, after: Standard, changed: frozenset[str]) -> frozenset[str]:
        if not changed:
            return frozenset()
        codes, numbers = conclusions_left(after, changed)
        kept = {f"indicator_{c}__concluded" for c in codes}
        kept |= {f"criterion_{n}__concluded" for n in numbers}
        return frozenset(n for n in self.names if n.endswith("__concluded") and n not in kept)

    # ---- pieces

    def _piece(self, piece: pl.DataFrame) -> None:
        aside, moved = self._without_void(piece)
        old = self.judge_before.run(piece, ["__row"])
        new = self.judge_after.run(moved, ["__row"])
        bad = _contradicted(old) | _contradicted(new)
        if bad.any():
            self.contradicted |= set(piece["__row"].filter(bad))
            piece, moved, old, new, aside = (
                piece.filter(~bad), moved.filter(~bad), old.filter(~bad), new.filter(~bad), aside.filter(~bad)
            )  # fmt: skip
        if piece.is_empty():
            return
        run, tally = self.run, self.run.tally
        run.set_aside += int(aside.sum())
        here = piece["__key"].value_counts()
        rows = dict(here.iter_rows())
        for key in rows:
            tally.changed |= self.keys[key].changed
        tally.units += len(piece)
        tally.made_up += _made_up(piece)
        self._count(piece["__place"], old, new)
        self.nearby.take(moved, old, new, self._codes(rows))
        for sweep in self.sweeps:
            sweep.take(moved, new, rows)

    def _codes(self, rows: dict[int, int]) -> dict[str, list[int]]:
        """The indicators that the reform changes for some of these units: for those of which keys."""
        found: dict[str, list[int]] = {}
        for key in rows:
            for code in self.keys[key].changed:
                found.setdefault(code, []).append(key)
        return found

    def _without_void(self, piece: pl.DataFrame) -> tuple[pl.Series, pl.DataFrame]:
        """Whose conclusions the reform makes void, and ``piece`` without these."""
        void: dict[str, list[int]] = {}
        for number, key in enumerate(self.keys):
            for column in key.void & set(piece.columns):
                void.setdefault(column, []).append(number)
        gone = [pl.col(c).is_not_null() & pl.col("__key").is_in(keys) for c, keys in void.items()]
        if not gone:
            return pl.repeat(value=False, n=len(piece), eager=True), piece
        aside = piece.select(pl.any_horizontal(gone)).to_series()
        kept = [
            pl.when(~pl.col("__key").is_in(keys)).then(pl.col(c)).alias(c)
            for c, keys in void.items()
        ]
        return aside, piece.with_columns(kept)

    # ---- counting

    def _count(self, place: pl.Series, old: pl.DataFrame, new: pl.DataFrame) -> None:
        tally = self.run.tally
        states = pl.concat(
            [
                _states(old).select(pl.all().name.prefix("o ")),
                _states(new).select(pl.all().name.prefix("n ")),
            ],
            how="horizontal",
        ).with_columns(place)
        names = dict.fromkeys([*_verdicts(old), *_verdicts(new)])
        missing = pl.lit(4, dtype=pl.UInt8)
        pairs = {
            name: tuple(
                pl.col(f"{side} {name}") if f"{side} {name}" in states.columns else missing
                for side in "on"
            )
            for name in names
        }
        combined = states.select(
            (pl.col("__place") * 25 + was.cast(pl.Int32) * 5 + now.cast(pl.Int32)).alias(name)
            for name, (was, now) in pairs.items()
        )
        for name in names:
            key = _key_of(name)
            for number, count in combined[name].value_counts().iter_rows():
                where, step = divmod(number, 25)
                was, now = divmod(step, 5)
                if (was, now) != (4, 4):
                    tally.step(self.places[where], key, (STATES[was], STATES[now]), count)
        moved = pl.any_horizontal(
            (was != now) & (was != 4) & (now != 4) for was, now in pairs.values()
        )
        criteria = [pair for name, pair in pairs.items() if name.startswith("criterion_")]
        met = [
            pl.sum_horizontal([(one[side] == 2).cast(pl.Int32) for one in criteria])
            for side in (0, 1)
        ]
        sums = (
            states.select("__place", moved.alias("moved"), met[0].alias("old"), met[1].alias("new"))
            .group_by("__place", "moved", "old", "new")
            .len()
        )
        for where, one, before, after, count in sums.iter_rows():
            tally.sums(self.places[where], bool(one), (before, after), count)


def _verdicts(frame: pl.DataFrame) -> Iterator[str]:
    """The names of what is counted; conditions and prerequisites are not."""
    for column in frame.columns:
        name, _, part = column.partition("__")
        if part == "verdict" and not name.startswith(("condition_", "prerequisite_")):
            yield name


def _states(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.select(
        (pl.col(f"{name}__verdict") + 1).fill_null(4).cast(pl.UInt8).alias(name)
        for name in _verdicts(frame)
    )


def _key_of(name: str) -> tuple[str, str]:
    """The key of a tally."""
    kind, _, code = name.partition("_")
    return ("total", "") if kind == "standard" else (kind, code)


def _contradicted(frame: pl.DataFrame) -> pl.Series:
    if "contradictions" not in frame.columns:
        return pl.repeat(value=False, n=len(frame), eager=True)
    return frame["contradictions"] > 0


def _made_up(piece: pl.DataFrame) -> int:
    """The units that call their own figures made up; notes and names repeat, and are each looked at once."""
    said = [c for c in ("note", "name") if c in piece.columns]
    if not said:
        return 0
    count = 0
    for *texts, many in piece.group_by(said).len().iter_rows():
        told = dict(zip(said, texts, strict=True))
        count += many * says_made_up(told.get("note"), told.get("name"))
    return count
