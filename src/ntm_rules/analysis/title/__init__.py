"""What becomes of a title over the years."""

from __future__ import annotations

from ntm_rules.analysis.title.years import Year, derived, life_of, state_name

__all__ = ["Year", "derived", "life_of", "state_name"]
