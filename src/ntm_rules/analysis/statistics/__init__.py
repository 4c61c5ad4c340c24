"""The statistics of the programme: how many units meet a standard, each criterion and each indicator."""

from __future__ import annotations

from ntm_rules.analysis.statistics.counting import statistics
from ntm_rules.analysis.statistics.result import (
    BandCount,
    CountRange,
    PlaceStatistics,
    RuleCount,
    StandardStatistics,
    Statistics,
)

__all__ = [
    "BandCount",
    "CountRange",
    "PlaceStatistics",
    "RuleCount",
    "StandardStatistics",
    "Statistics",
    "statistics",
]
