"""Units that are judged alone: each becomes a row of verdict codes, and the rows are counted together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import polars as pl

from ntm_rules.analysis.impact.laws import Laws, without_void_conclusions
from ntm_rules.analysis.impact.level_use import LevelUse, level_uses
from ntm_rules.analysis.impact.movers import Move, is_move
from ntm_rules.analysis.impact.sweep_count import SweepCount
from ntm_rules.analysis.impact.sweep_grid import GridCount
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
from ntm_rules.engine.columnar.compile import CODES
from ntm_rules.facts.made_up import is_made_up
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.foundation.errors import FactsError, InputError, Problem
from ntm_rules.judging.rulebook import Standard
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.results.judgement import Judgement
from ntm_rules.tables.rejected import BadUnit, name_key, twice

_ROWS: Final = 2000
"""How many rows wait to be counted together."""


class RowsAlone:
    """Judges units one by one, on their way into a tally."""

    def __init__(self, laws: Laws, tally: Tally, sweeps: Sequence[SweepCount]) -> None:
        self.laws = laws
        self.tally = tally
        self.sweeps = sweeps
        self.grid: GridCount | None = None
        self._first: dict[tuple[str, int], dict[str | None, str]] = {}
        self._places: dict[Place, int] = {}
        self._uses: dict[int, tuple[int, FlatStandard, Mapping[str, LevelUse]]] = {}
        self._rows: list[dict[str, int]] = []

    def take_or_refuse(self, unit: Unit, number: int) -> None:
        """Take one unit, or note what is wrong with it. ``number`` is its place among all."""
        try:
            self._take(unit, number)
        except FactsError as error:
            self.tally.refuse(BadUnit(place_of(unit, number), _placed(unit, error)))

    def _take(self, unit: Unit, number: int) -> None:
        day = self.laws.day_of(unit)
        _, elsewhere = self.laws.place_of(unit, day)
        if elsewhere:
            self.tally.elsewhere += 1
            return
        before, after, changed, has_void = self.judge(unit, number)
        for sweep in self.sweeps:
            sweep.take_alone(before, after)
        if self.grid is not None:
            self.grid.take_alone(after)
        old, new = _codes(before), _codes(after)
        unit_facts, tally = after.unit_facts, self.tally
        province = unit_facts.province.id if unit_facts.province else ""
        place = (unit_facts.region or "", province, unit.district or "")
        self._rows.append(
            {PLACE: self._places.setdefault(place, len(self._places))}
            | {LEVEL_USES[0]: self._use(before.applied), LEVEL_USES[1]: self._use(after.applied)}
            | {BEFORE + name: code for name, code in old.items()}
            | {AFTER + name: code for name, code in new.items()}
        )
        tally.set_aside += has_void
        tally.made_up += is_made_up(unit)
        tally.doubted += any(value.doubtful for value in unit_facts.values.values())
        tally.changed |= changed
        was = {c: STATES[old.get(f"indicator_{c}", CODE_NOT_ASKED)] for c in changed}
        tally.nearest.add(unit, after, was, number)
        if tally.movers.wanted:
            for move in _moves(old, new):
                tally.movers.add(unit, (before, after), move, number)
        if len(self._rows) >= _ROWS:
            self.count()

    def _use(self, law: FlatStandard) -> int:
        """The number of a law, by which it is counted how well its levels are known."""
        known = self._uses.get(id(law))
        if known is None or known[1] is not law:
            known = self._uses[id(law)] = (len(self._uses), law, level_uses(law))
        return known[0]

    def judge(
        self, unit: Unit, number: int | None
    ) -> tuple[Judgement, Judgement, frozenset[str], bool]:
        """Before, after, the codes that are changed for the unit, and whether a conclusion on it is void.

        ``number`` is its place among all; None where it was counted already.

        Raises:
            FactsError: where something is wrong with the unit, or it was given before.
        """
        day = self.laws.day_of(unit)
        place, _ = self.laws.place_of(unit, day)
        if unit.as_of != day:
            unit = unit.at(day)
        pair = self.laws.pair(unit, day, place)
        unit_facts = pair.before.bind(unit, strict=self.laws.strict)
        if number is not None:
            self._only_once(unit, number)
        before = _judged(pair.before, unit_facts)
        moved = self.laws.moved(unit_facts, pair)
        changed = pair.changed(before.applied, pair.after.apply(moved.situation))
        judged, has_void = without_void_conclusions(moved, pair.after, changed)
        return before, _judged(pair.after, judged), changed, has_void

    def _only_once(self, unit: Unit, number: int) -> None:
        """Refuse a code that was given before for the same year."""
        if unit.code is None:
            return
        place = place_of(unit, number)
        name = name_key(unit.code, unit.name)
        names = self._first.setdefault((unit.code, unit.period), {})
        # Two communes may share a code that was used again; one without a name may be either.
        same = names if name is None else [n for n in (name, None) if n in names]
        first = next((names[n] for n in same), place)
        names.setdefault(name, place)
        if first != place:
            vi, en = twice(unit.code, unit.period, first)
            raise FactsError.of(
                vi=vi, en=en, key="unit.code", code="given_twice", found=unit.code, expected=first
            )

    def count(self) -> None:
        """Count the rows that wait."""
        if not self._rows:
            return
        names = dict.fromkeys(name for row in self._rows for name in row)
        columns = {
            name: pl.Series(
                [row.get(name, CODE_NOT_ASKED) for row in self._rows],
                dtype=pl.Int32 if name.startswith("__") else pl.UInt8,
            )
            for name in names
        }
        uses = [use for _, _, use in self._uses.values()]
        self.tally.count(pl.DataFrame(columns), list(self._places), uses)
        self._rows.clear()


def _judged(standard: Standard, unit_facts: UnitFacts) -> Judgement:
    """By the exact Python engine: for many standards and few facts each it is the quickest for one unit."""
    return standard.assess(unit_facts, engine="direct").judgement


def _codes(judgement: Judgement) -> dict[str, int]:
    """The codes of everything that is counted, by the names that columns have."""
    verdicts, applied = judgement.verdicts, judgement.applied
    codes = {
        "standard": CODES[verdicts[applied.verdict]] + 1,
        "recognition": CODES[verdicts[applied.recognition]] + 1,
    }
    for criterion in applied.criteria:
        codes[f"criterion_{criterion.rule.number}"] = CODES[verdicts[criterion.node]] + 1
        for row in criterion.rows:
            codes[f"indicator_{row.rule.code}"] = CODES[verdicts[row.node]] + 1
    return codes


def _moves(old: Mapping[str, int], new: Mapping[str, int]) -> Iterator[Move]:
    """The indicators on which a unit has another verdict, by the codes of both sides."""
    for name, code in old.items():
        was, now = STATES[code], STATES[new.get(name, CODE_NOT_ASKED)]
        if name.startswith("indicator_") and is_move(was, now):
            whole = STATES[old["standard"]], STATES[new["standard"]]
            yield Move(name.removeprefix("indicator_"), was, now, *whole)


def place_of(unit: Unit, number: int) -> str:
    """Where a unit was written; its number among the units where it came from Python."""
    return str(unit.where()) or f"#{number}"


def _placed(unit: Unit, error: InputError) -> tuple[Problem, ...]:
    """The problems of a unit, each with its row where nothing nearer is known."""
    here = unit.where()
    return tuple(p if p.where.line else replace(p, where=here) for p in error.problems)
