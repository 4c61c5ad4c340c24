"""What a reform would do to many units: who gains, who loses, who is nearest, and the curve against the level.

    >>> from ntm_rules import RuleBook
    >>> from ntm_rules.impact import impact, read_population
    >>> book = RuleBook.load()
    >>> units = read_population("so-lieu.csv", book)  # doctest: +SKIP
    >>> impact(book, "phuong-an.yaml", units).total.lost  # doctest: +SKIP
    12

Every result is hypothetical, and says so wherever it is shown.
"""

from __future__ import annotations

from ntm_rules.analysis.impact.measure import Impact, impact
from ntm_rules.analysis.impact.result import (
    Group,
    ImpactResult,
    Item,
    LevelPair,
    LevelSupport,
    Mover,
    Moves,
    NearMiss,
    SweepCurve,
    SweepGrid,
    SweepPoint,
    UnitGap,
    WholeBounds,
)
from ntm_rules.analysis.impact.sweep import SweepRequest, parse_sweep
from ntm_rules.analysis.impact.synthetic import synthetic
from ntm_rules.analysis.population import read_population
from ntm_rules.tables.rejected import BadUnit
from ntm_rules.tables.units import Population

__all__ = [
    "BadUnit",
    "Group",
    "Impact",
    "ImpactResult",
    "Item",
    "LevelPair",
    "LevelSupport",
    "Mover",
    "Moves",
    "NearMiss",
    "Population",
    "SweepCurve",
    "SweepGrid",
    "SweepPoint",
    "SweepRequest",
    "UnitGap",
    "WholeBounds",
    "impact",
    "parse_sweep",
    "read_population",
    "synthetic",
]
