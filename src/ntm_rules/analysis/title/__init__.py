"""What becomes of a title over the years."""

from __future__ import annotations

from ntm_rules.analysis.title.years import OpenYear, Year, derived, followed, life_of, state_name

__all__ = ["OpenYear", "Year", "derived", "followed", "life_of", "state_name"]
