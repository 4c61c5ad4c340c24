"""Levels that are a multiple of another standard's level on the same date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from ntm_rules.law.model.requirement import (
    STRENGTH,
    Compare,
    Criterion,
    Indicator,
    Level,
    LevelCell,
    Provenance,
    leaves,
)
from ntm_rules.law.resolve.layers import map_leaves

Find = Callable[[str, str], Indicator | None]
"""The indicator of another standard as it holds on the same date, or None where it does not."""


def with_relative_levels(criteria: tuple[Criterion, ...], find: Find) -> tuple[Criterion, ...]:
    """``criteria`` with the cells of every relative level."""

    def filled(leaf: Compare) -> Compare:
        level = leaf.level
        if level.of is None or level.times is None:
            return leaf
        standard, code, part = level.of
        other = find(standard, code)
        matching = [
            their_leaf
            for their_leaf in (leaves(other.require) if other is not None else ())
            if their_leaf.operator == leaf.operator and part in (None, their_leaf.fact)
        ]
        return (
            replace(leaf, level=_multiple(level, matching[0].level)) if len(matching) == 1 else leaf
        )

    return tuple(
        replace(
            criterion,
            indicators=tuple(
                replace(i, require=map_leaves(i.require, filled)) for i in criterion.indicators
            ),
        )
        if any(leaf.level.of for i in criterion.indicators for leaf in leaves(i.require))
        else criterion
        for criterion in criteria
    )


def _multiple(level: Level, other: Level) -> Level:
    """``other`` times the factor of ``level``. Its status is the weaker one of the two."""
    own = level.cells[()].provenance
    factor = level.times or Fraction(1)
    cells = {}
    for key, cell in other.cells.items():
        weaker = min(cell.provenance, own, key=lambda p: STRENGTH[p.status])
        provenance = _by(own, cell.provenance, weaker)
        value = None if cell.value is None else cell.value * factor
        cells[key] = LevelCell(value, provenance, cell.delegated_to, cell.form)
    return Level(other.by, cells, under=other, times=level.times, of=level.of)


def _by(own: Provenance, base: Provenance, weaker: Provenance) -> Provenance:
    status = base.status if base.status == "unknown" else weaker.status
    return replace(own, status=status, confidence=weaker.confidence)
