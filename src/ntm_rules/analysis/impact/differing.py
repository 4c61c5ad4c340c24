"""The units that two reforms judge differently, as far as the lists of movers say it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from ntm_rules.analysis.impact.result import ImpactResult, Mover


@dataclass(frozen=True, slots=True)
class Differing:
    """A unit whose verdict on an indicator is not the same under two reforms.

    ``mover`` is one of its sides, for what both share: who, and the verdict in the law. A side is None where it does
    not move.
    """

    mover: Mover
    first: Mover | None
    second: Mover | None

    def after(self, mover: Mover | None) -> str:
        """The verdict under a reform: that of the law where the unit does not move."""
        return self.mover.before if mover is None else mover.after


@dataclass(frozen=True, slots=True)
class DifferingUnits:
    """Those of one indicator. Of lists that are cut some are not known: ``complete`` says whether all are here."""

    code: str
    units: tuple[Differing, ...]
    complete: bool


def differing_units(first: ImpactResult, second: ImpactResult) -> tuple[DifferingUnits, ...]:
    """By indicator, the units that differ. One that a cut list leaves out is not said to stand still."""
    sides = tuple(_Side(result) for result in (first, second))
    codes = dict.fromkeys(code for side in sides for code in side.moved)
    by_code = (_of_indicator(code, *sides) for code in codes)
    return tuple(of_code for of_code in by_code if of_code.units or not of_code.complete)


class _Side:
    """The movers of one result, by indicator."""

    def __init__(self, result: ImpactResult) -> None:
        self.moved = {item.code: item.moves.moved for item in result.indicators}
        self.movers: dict[str, list[Mover]] = defaultdict(list)
        for mover in result.movers:
            self.movers[mover.indicator].append(mover)

    def is_whole(self, code: str) -> bool:
        """Whether every unit that moves is listed."""
        return len(self.movers[code]) == self.moved.get(code, 0)


def _of_indicator(code: str, left: _Side, right: _Side) -> DifferingUnits:
    whole = left.is_whole(code), right.is_whole(code)
    units = tuple(
        pair
        for pair in _pairs(left.movers[code], right.movers[code])
        if pair.after(pair.first) != pair.after(pair.second)
        and (pair.first is not None or whole[0])
        and (pair.second is not None or whole[1])
    )
    return DifferingUnits(code, units, all(whole))


def _pairs(first: Sequence[Mover], second: Sequence[Mover]) -> Iterator[Differing]:
    """Each unit with its sides.

    Units that share their name, place and verdicts in the law cannot be told apart: as many as can be stand still,
    and which of the others lacks how much is left open.
    """
    left, right = _by_unit(first), _by_unit(second)
    for who in dict.fromkeys((*left, *right)):
        some, others = left[who], right[who]
        if max(len(some), len(others)) > 1:
            some, others = _without(some, others), _without(others, some)
        for here, there in zip_longest(some, others):
            yield Differing(here if there is None else there, here, there)


def _by_unit(movers: Sequence[Mover]) -> dict[tuple[str, ...], list[Mover]]:
    units: dict[tuple[str, ...], list[Mover]] = defaultdict(list)
    for mover in movers:
        place = mover.province, mover.district, mover.unit_code or "", mover.unit_name
        units[*place, mover.before, mover.whole_before].append(mover)
    return units


def _without(movers: Sequence[Mover], others: Sequence[Mover]) -> list[Mover]:
    """The movers that have no other with their verdict, without their gaps."""
    there = Counter(mover.after for mover in others)
    left = []
    for mover in movers:
        if there[mover.after]:
            there[mover.after] -= 1
        else:
            left.append(replace(mover, gap=None, gap_side=None))
    return left
