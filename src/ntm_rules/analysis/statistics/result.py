"""The statistics of the programme as they are counted: bounds wherever a unit is not decided."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ntm_rules.foundation.bilingual import Words

StatisticsBy = Literal["district", "group", "province", "none"]
"""What units are put together by: the group of communes is that of Decision 51/2025."""


@dataclass(frozen=True, slots=True)
class CountRange:
    """How many units: at least, and at most if all that is open turned out well."""

    at_least: int
    at_most: int

    @property
    def exact(self) -> int | None:
        """The count, where nothing is open."""
        return self.at_least if self.at_least == self.at_most else None


@dataclass(frozen=True, slots=True)
class BandCount:
    """How many units meet from ``lowest`` to ``highest`` criteria. The first band of a place is all of them."""

    lowest: int
    highest: int
    units: CountRange


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many units meet one criterion or indicator. ``met`` is open by those that are ``undecided``.

    ``provisional`` are those of the decided whose verdict is provisional.
    """

    code: str
    name: Words
    met: CountRange
    failed: int
    undecided: int
    not_applicable: int
    provisional: int


@dataclass(frozen=True, slots=True)
class PlaceStatistics:
    """The counts of one place, or of all units (``key`` is "").

    ``criteria_met`` are the criteria that all units meet together. ``recognised`` counts the units that meet
    the conditions of recognition too; None where the law leaves them open. ``provisional`` counts decided
    units whose verdict is provisional. ``before`` is the same place a year before; None where nothing is known of it.
    """

    key: str
    name: Words
    units: int
    bands: tuple[BandCount, ...]
    criteria_met: CountRange
    criteria: tuple[RuleCount, ...]
    indicators: tuple[RuleCount, ...]
    recognised: CountRange | None
    provisional: int
    before: PlaceStatistics | None = None

    @property
    def mean(self) -> tuple[Fraction, Fraction]:
        """How many criteria a unit meets on average, at least and at most."""
        met = self.criteria_met
        return Fraction(met.at_least, self.units), Fraction(met.at_most, self.units)


@dataclass(frozen=True, slots=True)
class StandardStatistics:
    """The units that one standard judged with the figures of one year.

    ``whole`` counts all of them, ``places`` those of each district or group. ``days`` are the dates whose law was applied.
    ``groups`` are the groups of communes of Decision 51/2025, whatever ``by`` is; none for a standard without groups.
    ``before_period`` is the year of ``before``; ``joined`` and ``gone`` are how many units are in one of the two
    years only. ``made_up`` counts the units that call their own figures made up.
    """

    standard: str
    name: Words
    period: int
    days: tuple[dt.date, ...]
    by: StatisticsBy
    whole: PlaceStatistics
    places: tuple[PlaceStatistics, ...]
    groups: tuple[PlaceStatistics, ...] = ()
    before_period: int | None = None
    joined: int = 0
    gone: int = 0
    made_up: int = 0


@dataclass(frozen=True, slots=True)
class Statistics:
    """The statistics of many units, by standard and year.

    ``not_compared`` are standard, year and count of earlier units with which nothing is compared: there is no later
    year of theirs.
    """

    standards: tuple[StandardStatistics, ...]
    not_compared: tuple[tuple[str, int, int], ...] = ()
