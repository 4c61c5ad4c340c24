"""The units that two reforms judge differently, as far as the lists of movers say it."""

from __future__ import annotations

from dataclasses import dataclass

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
    codes = dict.fromkeys(i.code for result in (first, second) for i in result.indicators)
    by_code = (_of_indicator(code, first, second) for code in codes)
    return tuple(of_code for of_code in by_code if of_code.units or not of_code.complete)


def _of_indicator(code: str, first: ImpactResult, second: ImpactResult) -> DifferingUnits:
    sides = [
        {_who(mover): mover for mover in result.movers if mover.indicator == code}
        for result in (first, second)
    ]
    moved = [
        sum(item.moves.moved for item in result.indicators if item.code == code)
        for result in (first, second)
    ]
    whole = [len(side) == n for side, n in zip(sides, moved, strict=True)]
    left, right = sides
    every = {**right, **left}
    pairs = (Differing(mover, left.get(key), right.get(key)) for key, mover in every.items())
    units = tuple(
        pair
        for pair in pairs
        if pair.after(pair.first) != pair.after(pair.second)
        and (pair.first is not None or whole[0])
        and (pair.second is not None or whole[1])
    )
    return DifferingUnits(code, units, all(whole))


def _who(mover: Mover) -> tuple[str, str, str, str]:
    return mover.province, mover.district, mover.unit_code or "", mover.unit_name
