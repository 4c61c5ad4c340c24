"""What a reform would do to many units. See :mod:`ntm_rules.analysis.impact`."""

from __future__ import annotations

from ntm_rules.analysis.impact import (
    BadUnit,
    Group,
    Impact,
    Item,
    Moves,
    NearMiss,
    Population,
    SweepCurve,
    SweepPoint,
    SweepRequest,
    impact,
    parse_sweep,
    read_population,
    synthetic,
)

__all__ = [
    "BadUnit",
    "Group",
    "Impact",
    "Item",
    "Moves",
    "NearMiss",
    "Population",
    "SweepCurve",
    "SweepPoint",
    "SweepRequest",
    "impact",
    "parse_sweep",
    "read_population",
    "synthetic",
]
