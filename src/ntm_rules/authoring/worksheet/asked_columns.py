"""In which columns each comparison of an indicator is asked, in which the law does not regulate it, and its cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ntm_rules.law.model.requirement import (
    All,
    Any,
    Applies,
    AtLeast,
    Choose,
    ColumnIs,
    Compare,
    Level,
    LevelCell,
    NotRegulated,
    Provenance,
    Requirement,
)
from ntm_rules.law.resolve.in_force import Resolved

Columns = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedLeaf:
    """A comparison, the columns that ask for it, and the source by which others do not regulate it."""

    leaf: Compare
    columns: Columns
    locked: Mapping[str, Provenance]


def asked_leaves(
    tree: Requirement, columns: Columns, locked: Mapping[str, Provenance] | None = None
) -> Iterator[AskedLeaf]:
    """Every comparison below ``tree`` with the columns that ask for it. Guards ask for nothing."""
    locked = locked or {}
    match tree:
        case Compare():
            yield AskedLeaf(tree, columns, locked)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from asked_leaves(part, columns, locked)
        case Applies(when, then, _):
            inside = _within(columns, when) if isinstance(when, ColumnIs) else columns
            yield from asked_leaves(then, inside, locked)
        case Choose(branches, otherwise):
            for guard, branch in branches:
                inside = _within(columns, guard) if isinstance(guard, ColumnIs) else columns
                if isinstance(branch, NotRegulated):
                    locked = {**locked, **dict.fromkeys(inside, branch.provenance)}
                else:
                    yield from asked_leaves(branch, inside, locked)
                if isinstance(guard, ColumnIs):
                    columns = tuple(c for c in columns if c not in inside)
            yield from asked_leaves(otherwise, columns, locked)
        case _:
            return


def _within(columns: Columns, guard: ColumnIs) -> Columns:
    return tuple(c for c in columns if c in guard.columns)


def cells_of(level: Level) -> Iterator[tuple[Level, tuple[str, ...], LevelCell]]:
    """The cells of a level and, where these leave something open, of the level below it."""
    hidden: set[tuple[str, ...]] = set()
    over: Level | None = level
    by = level.by
    while over is not None:
        for key, cell in over.cells.items():
            if over.by != by or key not in hidden:
                yield over, key, cell
        if not over.by:
            return
        if over.by == by:
            hidden |= set(over.cells)
        over = over.under


def columns_of(resolved: Resolved) -> frozenset[str]:
    """The columns that matter: all of the nation's, or those that the province's communes can take."""
    table, province = resolved.columns, resolved.province
    if table is None:
        return frozenset({""})
    if province is None:
        return frozenset({"", *table.columns})
    named = {rule.use for rule in (*resolved.overrides, *table.chosen_by)}
    named |= {*(table.listed.columns if table.listed else ()), table.otherwise or ""}
    return frozenset({"", *province.regions, *named})
