"""What is known of one number: an exact value, or bounds.

An exact value is the bounds that meet. A share given as a ratio of two counts is exact; a rounded value beside
it is only looked at for contradiction.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final, Literal

from ntm_rules.foundation.errors import NOWHERE, Where
from ntm_rules.foundation.exact import (
    is_ambiguous,
    next_above,
    next_below,
    position,
    show,
    shown_beside,
)
from ntm_rules.law.model.requirement import Cause, Status
from ntm_rules.law.model.terms import FactDef

NOTHING: Final = (0, -1)
"""Stands for a share of nothing (0 of 0): there is no number, and it is known that there is none."""

Doubt = Literal["range", "previous", "unformatted", "unconfirmed"]
"""Why a figure is doubted: it is beyond what is usual; ten times last year's, or a tenth; a share of 1 or less from a
cell of a spreadsheet without a percent format, which may be a part of 1; somebody says that it is not confirmed."""

_JUMP: Final = 10


@dataclass(frozen=True, slots=True)
class Bounds:
    """A number known to lie between ``low`` and ``high``; None means the end of the fact's range."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False
    place: int | None = field(default=None, compare=False)
    """p of an exact value, found once."""

    @classmethod
    def exactly(cls, value: Fraction) -> Bounds:
        """Bounds that meet."""
        return cls(value, value, place=position(value))

    @property
    def exact(self) -> Fraction | None:
        """The value where it is known exactly."""
        if self.place is not None:
            return self.low
        return self.low if self.low is not None and self.low == self.high else None

    def is_times(self, factor: int, other: Bounds) -> bool:
        """Whether it is surely at least ``factor`` times the ``other`` number, which is above 0."""
        least, most = self.low, other.high
        return least is not None and most is not None and most > 0 and least >= factor * most

    def scaled(self, factor: Fraction) -> Bounds:
        """The bounds of ``factor`` times the number; ``factor`` is positive."""
        if self.low is not None and self.low == self.high:
            return Bounds.exactly(self.low * factor)
        return Bounds(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
            self.low_open,
            self.high_open,
        )

    def positions(self, fact: FactDef) -> tuple[int, int]:
        """The bounds as an engine compares them; a missing bound is the fact's range."""
        if self.place is not None:
            return self.place, self.place
        low, high = self.low, self.high
        least = fact.span[0] if low is None else next_above(low) if self.low_open else position(low)
        most = (
            fact.span[1] if high is None else next_below(high) if self.high_open else position(high)
        )
        return least, most

    def to_json(self, level: Fraction | None = None) -> Any:
        """A string for an exact value, an object for bounds; never rounded onto or across ``level``."""
        if self.exact is not None:
            return shown_beside(self.exact, level)[0]
        ends: dict[str, str] = {}
        if self.low is not None:
            ends["above" if self.low_open else "at_least"] = shown_beside(self.low, level)[0]
        if self.high is not None:
            ends["below" if self.high_open else "at_most"] = shown_beside(self.high, level)[0]
        return ends


@dataclass(frozen=True, slots=True)
class FactValue:
    """A fact of a unit, read exactly.

    ``bounds`` is None only where the fact is known for the sexes alone, or there is nothing to count
    (``nothing``: 0 of 0). A yes/no fact is 1 or 0; a grade is its place in the fact's scale.
    """

    fact: FactDef
    bounds: Bounds | None
    count: Bounds | None = None
    of: Fraction | None = None
    male: FactValue | None = None
    female: FactValue | None = None
    nothing: bool = False
    period: int | None = None
    note: str | None = None
    evidence: tuple[dict[str, str], ...] = ()
    rests_on: Status | None = None
    """How well the figure is known, where it was itself derived from an assessment."""
    confirmed: bool | None = None
    """Whether somebody stands for a figure that is doubted; None where nobody says so or otherwise."""
    unformatted: bool = False
    """Whether it comes from a cell of a spreadsheet that has no percent format."""
    previous: Bounds | None = None
    """The figure of the year before, where it is known."""
    rows: tuple[str, ...] = ()
    """The facts that it was added up from, where it is the total of a score sheet."""
    each: tuple[tuple[Fraction, ...], ...] = ()
    """The points of each of the things that it counts, where it was given by them."""
    indices: tuple[Fraction, ...] = ()
    """The yearly indices whose mean it is, where this mean is known between bounds only."""
    provisional_because: tuple[Cause, ...] = ()
    """Why it is provisional, where it was derived from an assessment that is."""
    where: Where = NOWHERE
    key: str = ""

    @property
    def doubtful(self) -> bool:
        """Whether there is some doubt about the figure, and nobody confirmed it: it does not count."""
        return bool(self.doubts())

    def doubts(self) -> tuple[Doubt, ...]:
        """Why the figure is doubted; empty where it is confirmed."""
        if self.confirmed:
            return ()
        doubts: list[Doubt] = []
        every = [self.bounds, *(s.bounds for s in (self.male, self.female) if s is not None)]
        there = [bounds for bounds in every if bounds is not None]
        if any(self._is_unusual(bounds) for bounds in there):
            doubts.append("range")
        if self.bounds is not None and self.previous is not None:
            now, before = self.bounds, self.previous
            if now.is_times(_JUMP, before) or before.is_times(_JUMP, now):
                doubts.append("previous")
        is_small = any(b.exact is not None and 0 < b.exact <= 1 for b in there)
        if self.unformatted and self.fact.kind == "share" and is_small:
            doubts.append("unformatted")
        if self.confirmed is False and not doubts:
            doubts.append("unconfirmed")
        return tuple(doubts)

    def _is_unusual(self, bounds: Bounds) -> bool:
        low, high = self.fact.plausible or (None, None)
        return (high is not None and bounds.low is not None and bounds.low > high) or (
            low is not None and bounds.high is not None and bounds.high < low
        )

    def same_as(self, other: FactValue) -> bool:
        """Whether both say the same of the same fact, be it as a ratio or as the share that it makes."""
        pairs = ((self.male, other.male), (self.female, other.female))
        return (self.bounds, self.nothing) == (other.bounds, other.nothing) and all(
            (a is None and b is None) or (a is not None and b is not None and a.same_as(b))
            for a, b in pairs
        )

    def total(self) -> tuple[int, int] | None:
        """Bounds of the value itself. The total of two sexes lies between them."""
        if self.bounds is not None:
            return self.bounds.positions(self.fact)
        if self.male is None or self.female is None:
            return None
        (a, b), (c, d) = _own(self.male), _own(self.female)
        return min(a, c), max(b, d)

    def least(self) -> tuple[int, int]:
        """Bounds of the lower of the two sexes, from whatever is known.

        The lower sex is at most the total; a total at the top of the range leaves no sex below it.
        """
        bottom, top = self.fact.span
        total = self.bounds.positions(self.fact) if self.bounds is not None else (bottom, top)
        unstated = (top if total[0] == top else bottom, top)
        ends = [unstated if s is None else _own(s) for s in (self.male, self.female)]
        return min(low for low, _ in ends), min(total[1], *(high for _, high in ends))

    def most(self) -> tuple[int, int]:
        """Bounds of the higher of the two sexes: the mirror of :meth:`least`."""
        bottom, top = self.fact.span
        total = self.bounds.positions(self.fact) if self.bounds is not None else (bottom, top)
        unstated = (bottom, bottom if total[1] == bottom else top)
        ends = [unstated if s is None else _own(s) for s in (self.male, self.female)]
        return max(total[0], *(low for low, _ in ends)), max(high for _, high in ends)

    def to_json(self) -> Any:
        """The fact in its normalised form, as ``input.facts`` holds it; reading it back gives the same."""
        if self.fact.kind == "yes_no" and self.bounds is not None:
            value: dict[str, Any] = {"value": self.bounds.low == 1}
        elif (
            self.fact.kind == "grade" and self.bounds is not None and self.bounds.exact is not None
        ):
            value = {"value": self.fact.scale[int(self.bounds.exact)]}
        elif self.each:
            value = {"each": [[_exact_text(p) for p in points] for points in self.each]}
        elif self.indices:
            value = {"indices": [_exact_text(x) for x in self.indices]}
        else:
            value = _number_json(self)
        for name, sex in (("male", self.male), ("female", self.female)):
            if sex is not None:
                value[name] = _number_json(sex)
        if self.period is not None:
            value["period"] = self.period
        if self.note is not None:
            value["note"] = self.note
        if self.evidence:
            value["evidence"] = [dict(e) for e in self.evidence]
        if self.confirmed is not None:
            value["confirmed"] = self.confirmed
        if self.unformatted and self.fact.kind == "share" and not self.confirmed:
            value["unformatted"] = True
        if self.previous is not None:
            value["previous"] = _bounds_json(self.previous)
        if self.rests_on is not None:
            value["rests_on"] = self.rests_on
        if self.provisional_because:
            value["provisional_because"] = list(self.provisional_because)
        return value


def _own(value: FactValue) -> tuple[int, int]:
    return value.bounds.positions(value.fact) if value.bounds else value.fact.span


def _exact_text(x: Fraction) -> str:
    """An exact decimal. "1.234" would be ambiguous to whoever reads it back, "1.2340" is not."""
    text = show(x, 60)
    return f"{text}0" if is_ambiguous(text) else text


def _number_json(value: FactValue) -> dict[str, Any]:
    if value.count is not None and value.of is not None:
        if value.fact.ratio and value.count.exact is not None:
            return {"count": _exact_text(value.count.exact), "of": _exact_text(value.of)}
        exact = value.count.exact
        count: Any = int(exact) if exact is not None else value.count.to_json()
        return {"count": count, "of": int(value.of)}
    return {} if value.bounds is None else _bounds_json(value.bounds)


def _bounds_json(bounds: Bounds) -> dict[str, Any]:
    if bounds.exact is not None:
        return {"value": _exact_text(bounds.exact)}
    ends: dict[str, Any] = {}
    if bounds.low is not None:
        ends["above" if bounds.low_open else "at_least"] = _exact_text(bounds.low)
    if bounds.high is not None:
        ends["below" if bounds.high_open else "at_most"] = _exact_text(bounds.high)
    return ends
