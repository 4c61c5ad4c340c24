"""Conclusions that a reform makes void: they were drawn under the old rule."""

from __future__ import annotations

from dataclasses import replace

from ntm_rules.facts.bind import UnitFacts
from ntm_rules.judging.rulebook import Standard

__all__ = ["conclusions_left", "without_void_conclusions"]


def without_void_conclusions(
    bound: UnitFacts, after: Standard, changed: frozenset[str]
) -> tuple[UnitFacts, int]:
    """``bound`` without the conclusions on what the reform changes: they were drawn under the old rule."""
    if not changed or not (bound.indicators or bound.criteria):
        return bound, 0
    codes, numbers = conclusions_left(after, changed)
    indicators = {k: v for k, v in bound.indicators.items() if k in codes}
    criteria = {k: v for k, v in bound.criteria.items() if k in numbers}
    void = len(indicators) < len(bound.indicators) or len(criteria) < len(bound.criteria)
    return replace(bound, indicators=indicators, criteria=criteria), int(void)


def conclusions_left(after: Standard, changed: frozenset[str]) -> tuple[set[str], set[str]]:
    """The indicators and criteria on which conclusions still stand where the reform changes ``changed``."""
    criteria = after.resolved.criteria
    touched = {code.partition(".")[0] for code in changed}
    touched |= {c.number for c in criteria if any(i.code in changed for i in c.indicators)}
    codes = {i.code for _, i in after.resolved.indicators()}
    return codes - changed, {c.number for c in criteria} - touched
