"""Counting the verdicts of many units."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, get_args

from ntm_rules.analysis.batch.previous_year import is_same_unit
from ntm_rules.analysis.statistics.result import (
    BandCount,
    CountRange,
    PlaceStatistics,
    RuleCount,
    StandardStatistics,
    Statistics,
    StatisticsBy,
)
from ntm_rules.analysis.statistics.units import (
    UnitVerdicts,
    given_twice,
    place_name,
    place_of,
    unit_verdicts,
)
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.facts.made_up import is_made_up
from ntm_rules.foundation.arguments import chosen
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.text import name_order
from ntm_rules.judging.assessment import Assessment
from ntm_rules.law.model.place_names import PlaceName
from ntm_rules.law.resolve.in_force import Resolved

_ALL: Final = Words("Tất cả", "All")
_BAND: Final = 5
"""The programme counts units by fives of criteria: 15 to 18, 10 to 14, 5 to 9, fewer than 5."""


@door()
def statistics(
    assessments: Iterable[Assessment[Any]],
    *,
    by: StatisticsBy | None = None,
    previous: Iterable[Assessment[Any]] = (),
) -> Statistics:
    """The statistics of the programme: how many units meet all criteria, and each of them, with bounds.

    They are counted by standard and year. ``by`` puts units together by district, group of communes (of Decision
    51/2025) or province; left out, by group where the standard has groups, else by district where units name one.
    ``previous`` are the same units in an earlier year; only counts by the same standard are compared.

    Raises:
        FactsError: where a unit is there several times for one year and standard.
    """
    if by is not None:
        chosen("by", by, get_args(StatisticsBy))
    units = [unit_verdicts(assessment) for assessment in assessments]
    before = [unit_verdicts(assessment) for assessment in previous]
    for side in (units, before):
        if doubles := given_twice(side):
            raise FactsError(_twice(same) for same in doubles)
    return counted(units, before, by)


def _twice(same: Sequence[UnitVerdicts]) -> Problem:
    unit, many = same[0].unit, len(same)
    return Problem(
        vi=f"{unit.name}, năm {unit.period}: có {many} lần",
        en=f"{unit.name}, {unit.period}: there are {many} of it",
        where=unit.where(),
        code="given_twice",
        found=str(many),
        expected="1",
    )


def counted(
    units: Sequence[UnitVerdicts], before: Sequence[UnitVerdicts], by: StatisticsBy | None
) -> Statistics:
    """:func:`statistics` of units that are known to be there once."""
    groups: dict[tuple[str, int], list[UnitVerdicts]] = defaultdict(list)
    for unit in units:
        groups[unit.standard, unit.unit.period].append(unit)
    earlier: dict[tuple[str, int], list[UnitVerdicts]] = defaultdict(list)
    for unit in before:
        earlier[unit.standard, unit.unit.period].append(unit)
    compared: set[tuple[str, int]] = set()
    standards = []
    # What most units are judged by comes first.
    for (standard, period), same in sorted(groups.items(), key=lambda g: (-len(g[1]), g[0])):
        pool = {**groups, **earlier}
        years = [year for name, year in pool if name == standard and year < period]
        last = (standard, max(years)) if years else None
        if last is not None:
            compared.add(last)
        standards.append(_of_standard(same, pool[last] if last is not None else [], by))
    rest = tuple((*key, len(of)) for key, of in sorted(earlier.items()) if key not in compared)
    return Statistics(tuple(standards), rest)


def _of_standard(
    units: Sequence[UnitVerdicts], before: Sequence[UnitVerdicts], by: StatisticsBy | None
) -> StandardStatistics:
    law = max((unit.resolved for unit in units), key=lambda resolved: resolved.as_of)
    by = by or _usual(units, law)
    whole = _place("", _ALL, units, law)
    return StandardStatistics(
        standard=law.id,
        name=law.base.name,
        period=units[0].unit.period,
        days=tuple(sorted({unit.as_of for unit in units})),
        by=by,
        whole=_with_before(whole, before, law),
        places=tuple(_places(units, before, by, law)),
        groups=tuple(_places(units, before, "group", law)) if _has_groups(law) else (),
        before_period=before[0].unit.period if before else None,
        joined=_alone(units, before) if before else 0,
        gone=_alone(before, units),
        made_up=sum(is_made_up(unit.unit) for unit in units),
    )


def _usual(units: Sequence[UnitVerdicts], law: Resolved) -> StatisticsBy:
    if _has_groups(law):
        return "group"
    return "district" if any(unit.unit.district for unit in units) else "none"


def _has_groups(law: Resolved) -> bool:
    return law.columns is not None and law.columns.listed is not None


def _places(
    units: Sequence[UnitVerdicts], before: Sequence[UnitVerdicts], by: StatisticsBy, law: Resolved
) -> Iterator[PlaceStatistics]:
    if by == "none":
        return
    groups, groups_before = _grouped(units, by), _grouped(before, by)
    for key in sorted(groups, key=lambda key: _order(key, groups[key], by)):
        place = _place(key, place_name(groups[key][0], by), groups[key], law)
        yield _with_before(place, groups_before.get(key, []), law)


def _grouped(units: Sequence[UnitVerdicts], by: StatisticsBy) -> dict[str, list[UnitVerdicts]]:
    groups: dict[str, list[UnitVerdicts]] = defaultdict(list)
    for unit in units:
        groups[place_of(unit, by)].append(unit)
    return groups


def _order(key: str, units: Sequence[UnitVerdicts], by: StatisticsBy) -> tuple[bool, Any]:
    """Places by name; those that are not stated come last."""
    name = key if by == "group" else place_name(units[0], by).vi
    return (not key, name_order(name))


def _alone(units: Sequence[UnitVerdicts], others: Sequence[UnitVerdicts]) -> int:
    """How many of ``units`` are not among ``others``."""
    by_name: dict[str, list[UnitVerdicts]] = defaultdict(list)
    for other in others:
        by_name[PlaceName.of(other.unit.name).text].append(other)
    return sum(
        not any(
            is_same_unit(unit.unit, other.unit)
            for other in by_name[PlaceName.of(unit.unit.name).text]
        )
        for unit in units
    )


# ---- one place


def _with_before(
    place: PlaceStatistics, before: Sequence[UnitVerdicts], law: Resolved
) -> PlaceStatistics:
    return replace(place, before=_place(place.key, place.name, before, law)) if before else place


def _place(key: str, name: Words, units: Sequence[UnitVerdicts], law: Resolved) -> PlaceStatistics:
    met = [unit.criteria_met() for unit in units]
    criteria = {c.number: c.name for c in law.criteria}
    indicators = {rule.code: rule.name for _, rule in law.indicators()}
    recognised = None
    if law.recognition_judged:
        recognised = _range(Counter(unit.recognition for unit in units))
    return PlaceStatistics(
        key=key,
        name=name,
        units=len(units),
        bands=tuple(_bands(units, len(criteria))),
        criteria_met=CountRange(sum(least for least, _ in met), sum(most for _, most in met)),
        criteria=tuple(
            _rule(code, label, [u.criteria.get(code) for u in units], units)
            for code, label in criteria.items()
        ),
        indicators=tuple(
            _rule(code, label, [u.indicators.get(code) for u in units], units)
            for code, label in indicators.items()
        ),
        recognised=recognised,
        provisional=sum("" in unit.provisional and unit.verdict is not UNKNOWN for unit in units),
    )


def _range(verdicts: Counter[Any]) -> CountRange:
    return CountRange(verdicts[PASS], verdicts[PASS] + verdicts[UNKNOWN])


def _rule(
    code: str, name: Words, verdicts: Sequence[Verdict | None], units: Sequence[UnitVerdicts]
) -> RuleCount:
    """A rule that another day's law of the same standard does not have counts for nothing there."""
    counts = Counter(verdicts)
    provisional = sum(
        code in unit.provisional and verdict not in {UNKNOWN, None}
        for unit, verdict in zip(units, verdicts, strict=True)
    )
    return RuleCount(
        code,
        name,
        _range(counts),
        counts[FAIL],
        counts[UNKNOWN],
        counts[NOT_APPLICABLE],
        provisional,
    )


def bands_of(criteria: int) -> tuple[tuple[int, int], ...]:
    """The bands of a standard of so many criteria: all of them, then by fives."""
    starts = [0, *range(_BAND, criteria, _BAND)]
    ends = [*(start - 1 for start in starts[1:]), criteria - 1]
    return ((criteria, criteria), *reversed(list(zip(starts, ends, strict=True))))


def _bands(units: Sequence[UnitVerdicts], criteria: int) -> Iterator[BandCount]:
    """A unit is certain to be in a band where it is there however what is open turns out."""
    for lowest, highest in bands_of(criteria):
        least = most = 0
        for unit in units:
            certain, possible = unit.meets_all()
            if lowest == criteria:
                least, most = least + certain, most + possible
                continue
            low, high = unit.criteria_met()
            if certain:  # counted with those that meet all, whatever does not apply to it
                continue
            least += not possible and lowest <= low and high <= highest
            high -= possible  # all that is open turning out well makes it one that meets all
            most += low <= highest and lowest <= high
        yield BandCount(lowest, highest, CountRange(least, most))
