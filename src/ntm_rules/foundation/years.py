"""The years that figures can be for."""

from __future__ import annotations

FIRST_YEAR, LAST_YEAR = 1990, 2100


def is_year(period: object) -> bool:
    """Whether figures can be for this year."""
    return type(period) is int and FIRST_YEAR <= period <= LAST_YEAR
