"""What an impact is: counts of verdicts before and after, and who stands where."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.forks import cached_property
from ntm_rules.law.model.requirement import Operator
from ntm_rules.law.resolve.reform_remarks import ReformRemark
from ntm_rules.tables.rejected import BadUnit

NOT_ASKED: Final = "not_asked"
"""Stands for the verdict of an indicator on the side on which the standard does not have it."""

STATES: Final = ("pass", "fail", "unknown", "not_applicable", NOT_ASKED)
"""The verdicts, and :data:`NOT_ASKED`, in the order in which they are shown."""

STATUSES: Final = ("verified", "read", "secondary", "recalled", "unknown", "proposed")
"""How well a level is known, in the order in which it is shown."""


@dataclass(frozen=True)
class Moves:
    """How many units went from which verdict to which; those that stayed are counted too."""

    counts: Mapping[tuple[str, str], int]

    @cached_property
    def units(self) -> int:
        """How many units there are."""
        return sum(self.counts.values())

    @cached_property
    def moved(self) -> int:
        """Units whose verdict is another one afterwards; where it is asked on both sides."""
        return sum(
            n
            for (before, after), n in self.counts.items()
            if before != after and NOT_ASKED not in {before, after}
        )

    @cached_property
    def stands_still(self) -> bool:
        """Whether nothing moves, and it is asked on both sides or on neither."""
        return all(before == after for before, after in self.counts)

    @cached_property
    def gained(self) -> int:
        """Units that meet it afterwards and did not before; where it was asked before at all."""
        return sum(
            n
            for (before, after), n in self.counts.items()
            if after == "pass" and before not in {"pass", NOT_ASKED}
        )

    @cached_property
    def lost(self) -> int:
        """Units that met it before and do not afterwards; where it is still asked."""
        return sum(
            n
            for (before, after), n in self.counts.items()
            if before == "pass" and after not in {"pass", NOT_ASKED}
        )

    @door()
    def before(self, state: str) -> int:
        """Units with this verdict before."""
        return sum(n for (was, _), n in self.counts.items() if was == state)

    @door()
    def after(self, state: str) -> int:
        """Units with this verdict afterwards."""
        return sum(n for (_, now), n in self.counts.items() if now == state)

    def rows(self) -> list[tuple[str, str, int]]:
        """Before, after and units, in the order of :data:`STATES`."""
        return [
            (before, after, self.counts[before, after])
            for before in STATES
            for after in STATES
            if self.counts.get((before, after))
        ]


@dataclass(frozen=True, slots=True)
class LevelSupport:
    """How well the levels are known by which units are judged on one side.

    ``decided`` counts what is met or not met, by the status of the weakest level or text that is asked there.
    ``no_level`` counts what is undecided where the rule book has no level.
    """

    decided: Mapping[str, int] = field(default_factory=dict)
    no_level: int = 0

    @classmethod
    @door()
    def together(cls, parts: Iterable[LevelSupport]) -> LevelSupport:
        """The sum of several."""
        decided: Counter[str] = Counter()
        no_level = 0
        for part in parts:
            decided.update(part.decided)
            no_level += part.no_level
        return cls({status: decided[status] for status in STATUSES if decided[status]}, no_level)


@dataclass(frozen=True, slots=True)
class WholeBounds:
    """How many units meet the whole: ``at_least`` for certain, ``at_most`` if all that is open turns out well.

    ``for_levels`` of the undecided units have an undecided indicator of which the rule book has no level.
    """

    at_least: int
    at_most: int
    for_levels: int

    @property
    def undecided(self) -> int:
        """How many units are not decided."""
        return self.at_most - self.at_least


@dataclass(frozen=True, slots=True)
class Item:
    """A criterion or an indicator. ``changed`` says that the rule itself is another one for some unit.

    Of an indicator ``levels_before`` and ``levels_after`` say how well the levels are known that decided.
    """

    code: str
    name: Words
    moves: Moves
    changed: bool = False
    levels_before: LevelSupport = LevelSupport()
    levels_after: LevelSupport = LevelSupport()


@dataclass(frozen=True, slots=True)
class Group:
    """The units of a region, a province or a district; ``id`` is empty where it is not known.

    ``criteria`` and ``indicators`` hold those that moved for some unit of any group, in the law's order.
    """

    id: str
    name: Words
    units: int
    moved_units: int
    total: Moves
    recognition: Moves
    criteria: tuple[Item, ...]
    indicators: tuple[Item, ...]
    criteria_met: tuple[int, int]
    """Criteria met in all its units together, before and after."""
    province: str | None = None
    """Of a district, where it lies ("": not known); None of other groups."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A unit that fails an indicator after the reform by little.

    ``amount`` is in ``unit``; ``natural`` is the gap in whole things (amount, of, noun) where it is known.
    ``strict`` says that the amount must be exceeded; ``at_least`` that the figure is known by bounds only.
    """

    indicator: str
    unit_name: str
    unit_code: str | None
    province: str
    before: str
    amount: Fraction
    ratio: bool
    unit: str
    natural: tuple[int, int, Words] | None
    sex: str | None
    strict: bool
    at_least: bool
    over: bool


@dataclass(frozen=True, slots=True)
class UnitGap:
    """What a unit lacks in an indicator; the fields are those of a :class:`NearMiss`."""

    amount: Fraction
    ratio: bool
    unit: str
    natural: tuple[int, int, Words] | None
    sex: str | None
    strict: bool
    at_least: bool
    over: bool


@dataclass(frozen=True, slots=True)
class Mover:
    """A unit whose verdict on an indicator is another one after the reform.

    ``gap`` is what it lacks on the side where it does not meet the indicator: ``gap_side`` is "after", or "before"
    of a unit that meets it now; None where no one number says it. ``whole_before`` and ``whole_after`` are its
    verdicts on all criteria.
    """

    indicator: str
    unit_name: str
    unit_code: str | None
    district: str
    province: str
    before: str
    after: str
    whole_before: str
    whole_after: str
    gap: UnitGap | None = None
    gap_side: str | None = None


@dataclass(frozen=True, slots=True)
class SweepPoint:
    """How many units have which verdict where the level is ``level``."""

    level: Fraction
    indicator: Mapping[str, int]
    criterion: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SweepCurve:
    """One level moved step by step; every other rule stays as it is after the reform.

    ``column`` is the column or area class whose units were counted, None for all. ``levels_before`` and
    ``levels_after`` say how many units have which level in the law and after the reform (None: no level).
    ``column_name`` is its name.
    ``set_aside`` units have an official conclusion on it, which speaks of the law's level and is not counted here.
    """

    code: str
    criterion: str
    name: Words
    fact: str
    label: Words
    operator: Operator
    unit: str
    column: str | None
    units: int
    set_aside: int
    points: tuple[SweepPoint, ...]
    levels_before: Mapping[Fraction | None, int]
    levels_after: Mapping[Fraction | None, int]
    column_name: Words | None = None


@dataclass(frozen=True, slots=True)
class LevelPair:
    """Two levels together: how many units have which verdict on both indicators at once, and on all criteria."""

    level: Fraction
    other: Fraction
    both: Mapping[str, int]
    total: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SweepGrid:
    """Every combination of two sweeps. ``first`` and ``second`` are the sweeps themselves, for all ``units``."""

    first: SweepCurve
    second: SweepCurve
    units: int
    cells: tuple[LevelPair, ...]

    def rows(self) -> list[tuple[Fraction, tuple[LevelPair, ...]]]:
        """The cells of each level of the first sweep, in the order of the second."""
        wide = len(self.second.points)
        return [
            (point.level, self.cells[n * wide : (n + 1) * wide])
            for n, point in enumerate(self.first.points)
        ]


@dataclass(frozen=True, slots=True)
class ImpactResult:
    """What reforms do to a population under one standard. Hypothetical, always.

    ``criteria_met_before[n]`` says how many units meet exactly n criteria. ``made_up`` counts the units that
    call their own figures made up, ``doubted`` those with figures that do not count, for they are beyond what is
    usual and not confirmed; ``elsewhere`` those left out because they lie in another province;
    ``set_aside`` the units with an official conclusion that the reform makes void, for it speaks of the old rule.
    ``bad`` is complete up to a bound, ``bad_units`` counts all. ``movers`` are complete up to a bound for each
    indicator, whose ``moves`` count all. ``undecided_for_levels`` are, before and after, the units not decided that
    have an undecided indicator without a level. ``against`` is what another reform does to the same units.
    """

    standard: str
    standard_name: Words
    reforms: tuple[tuple[str, Words, dt.date], ...]
    dates: tuple[dt.date, ...]
    not_yet: tuple[tuple[str, dt.date], ...]
    remarks: tuple[ReformRemark, ...]
    units: int
    moved_units: int
    made_up: int
    doubted: int
    elsewhere: int
    set_aside: int
    total: Moves
    recognition: Moves
    criteria: tuple[Item, ...]
    indicators: tuple[Item, ...]
    regions: tuple[Group, ...]
    provinces: tuple[Group, ...]
    criteria_met_before: tuple[int, ...]
    criteria_met_after: tuple[int, ...]
    nearest: tuple[NearMiss, ...]
    sweeps: tuple[SweepCurve, ...]
    bad_units: int
    bad: tuple[BadUnit, ...]
    differences: Mapping[str, str] = field(default_factory=dict)
    """By unit of measure, the name in JSON of a difference in it."""
    districts: tuple[Group, ...] = ()
    movers: tuple[Mover, ...] = ()
    undecided_for_levels: tuple[int, int] = (0, 0)
    grid: SweepGrid | None = None
    against: ImpactResult | None = None
    unit_names: Mapping[str, Words] = field(default_factory=dict)
    """The names of the units of measure."""

    @property
    def bounds_before(self) -> WholeBounds:
        """How many units meet all criteria before, at least and at most."""
        return _bounds(self.total.before, self.undecided_for_levels[0])

    @property
    def bounds_after(self) -> WholeBounds:
        """The same after the reform."""
        return _bounds(self.total.after, self.undecided_for_levels[1])

    @property
    def levels_before(self) -> LevelSupport:
        """How well the levels are known by which all indicators together were decided, before."""
        return LevelSupport.together(item.levels_before for item in self.indicators)

    @property
    def levels_after(self) -> LevelSupport:
        """The same after the reform."""
        return LevelSupport.together(item.levels_after for item in self.indicators)

    @property
    def hypothetical(self) -> bool:
        """True: a reform is not law."""
        return True


def _bounds(units_of: Callable[[str], int], for_levels: int) -> WholeBounds:
    met = units_of("pass")
    return WholeBounds(met, met + units_of("unknown"), for_levels)
