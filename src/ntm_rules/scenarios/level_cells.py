"""Where the levels are: every cell of every table, the comparison it belongs to, and what reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from ntm_rules.foundation.exact import decimal_places
from ntm_rules.law.model.layers import Add, Layer, Replace, SetLevel
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    All,
    Applies,
    AtLeast,
    Choose,
    ColumnIs,
    Compare,
    Indicator,
    Level,
    LevelCell,
    LevelForm,
    Requirement,
    leaves,
    standards_asked,
)
from ntm_rules.law.model.requirement import Any as AnyOf
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.law.resolve.level import Situation, possible_keys

BASE = "base"


@dataclass(frozen=True, slots=True)
class Site:
    """One cell of the law: the layer that states it, its indicator, its comparison, its place in the table.

    ``asked`` are the columns in which the comparison is asked at all.
    """

    standard: str
    layer: str
    province: str | None
    code: str
    number: int
    leaf: Compare
    key: tuple[str, ...]
    cell: LevelCell
    asked: frozenset[str] = frozenset()

    @property
    def columns(self) -> frozenset[str]:
        """The columns in which the cell is asked; none where it is asked in every one."""
        column = self.axes.get("column")
        return self.asked if column is None else frozenset({column})

    @property
    def axes(self) -> dict[str, str]:
        """The place in the table: column, year, class."""
        return dict(zip(self.leaf.level.by, self.key, strict=True))

    def form(self, fact: FactDef) -> LevelForm | None:
        """The form of the cell; a floor at the end of the range is a level of its own, for nobody can ask more."""
        end = fact.high if self.leaf.operator in {">=", ">"} else fact.low
        at_end = self.cell.form == "floor" and self.cell.value == end
        return None if at_end else self.cell.form

    @property
    def name(self) -> str:
        """A name that stays the same while the law does: "15.1 health.insurance_share >= DBSH"."""
        layer = "" if self.layer == BASE else f" [{self.layer}]"
        key = f" {'/'.join(self.key)}" if self.key else ""
        return f"{self.code} {self.leaf.fact} {self.leaf.operator}{key}{layer}"


def requirements(
    library: Library, standard: str
) -> Iterator[tuple[Layer | None, str, Requirement]]:
    """Every requirement of ``standard`` with its code: of the base decision (None), then of each layer."""
    base = library.standards[standard]
    rules = [i for c in base.criteria for i in c.indicators]
    rules += [i for group in base.conditions for i in group.conditions]
    for rule in (*rules, *base.prerequisites):
        yield None, rule.code, rule.require
    for layer in library.layers.get(standard, []):
        for step in layer.steps:
            if isinstance(step, Add):
                yield layer, step.indicator.code, step.indicator.require
            elif isinstance(step, Replace) and step.require is not None:
                yield layer, step.code, step.require
        for group in layer.conditions:
            for rule in group.conditions:
                yield layer, rule.code, rule.require


def asked_for(library: Library, standard: str) -> set[str]:
    """A standard and every other that it asks for, or takes levels from, also through others."""
    reached: set[str] = set()
    ahead = {standard}
    while ahead:
        name = ahead.pop()
        reached.add(name)
        if name in library.standards:
            trees = [tree for _, _, tree in requirements(library, name)]
            ahead |= {other for tree in trees for other in standards_asked(tree)} - reached
    return reached


def columns_asked(library: Library, standard: str) -> frozenset[str]:
    """Every column of a standard; none where it has no columns."""
    columns = library.columns.get(library.standards[standard].columns or "")
    return frozenset(columns.columns) if columns else frozenset()


def columns_of_guard(guard: Requirement, columns: frozenset[str]) -> frozenset[str]:
    """Those of ``columns`` in which a guard can hold."""
    return columns & frozenset(guard.columns) if isinstance(guard, ColumnIs) else columns


def columns_of_branches(choice: Choose, columns: frozenset[str]) -> list[frozenset[str]]:
    """The columns in which each branch of a choice is asked, and last those of what is left."""
    asked = []
    for guard, _ in choice.branches:
        asked.append(columns_of_guard(guard, columns))
        columns = columns - asked[-1] if isinstance(guard, ColumnIs) else columns
    return [*asked, columns]


def _leaves(tree: Requirement, columns: frozenset[str]) -> Iterator[tuple[Compare, frozenset[str]]]:
    """Every comparison in a requirement, from left to right, with the columns in which it is asked."""
    match tree:
        case Compare():
            yield tree, columns
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _leaves(part, columns)
        case Applies(when, then, _):
            yield from _leaves(when, columns)
            yield from _leaves(then, columns_of_guard(when, columns))
        case Choose(branches, otherwise):
            *asked, left_over = columns_of_branches(tree, columns)
            for (guard, branch), some in zip(branches, asked, strict=True):
                yield from _leaves(guard, columns)
                yield from _leaves(branch, some)
            yield from _leaves(otherwise, left_over)


def sites(library: Library, standard: str) -> list[Site]:
    """Every cell that the base decision and its amendments and overlays state for ``standard``."""
    every = columns_asked(library, standard)
    cells = [
        replace(site, asked=asked if asked != every else frozenset())
        for layer, code, tree in requirements(library, standard)
        for number, (leaf, asked) in enumerate(_leaves(tree, every))
        for site in _cells(standard, layer, code, number, leaf)
    ]
    rules = [i for c in library.standards[standard].criteria for i in c.indicators]
    for layer in library.layers.get(standard, []):
        for step in layer.steps:
            if isinstance(step, SetLevel):
                fact = step.part or _fact_of(rules, step.code)
                leaf = Compare(fact, step.operator, step.level)
                cells += _cells(standard, layer, step.code, 0, leaf)
    return cells


def _fact_of(rules: list[Indicator], code: str) -> str:
    return next((x.fact for i in rules if i.code == code for x in leaves(i.require)), "")


def _cells(
    standard: str, layer: Layer | None, code: str, number: int, leaf: Compare
) -> Iterator[Site]:
    name, province = (layer.id, layer.province) if layer is not None else (BASE, None)
    for key, cell in leaf.level.cells.items():
        yield Site(standard, name, province, code, number, leaf, key, cell)


def cells_read(level: Level, situation: Situation) -> list[LevelCell]:
    """The cells that decide what ``level`` is in ``situation``, those under them left out."""
    cells: list[LevelCell] = []
    for key in possible_keys(level, situation):
        cell = level.cells.get(key)
        if cell is not None:
            cells.append(cell)
        elif level.under is not None:
            cells += cells_read(level.under, situation)
    return cells


def step_of(fact: FactDef, value: Fraction) -> Fraction:
    """One unit of a level's precision: 1 for 95, a tenth for 1,5; for counts and grades always 1."""
    if fact.kind in {"count", "grade", "yes_no"}:
        return Fraction(1)
    return Fraction(1, 10 ** (decimal_places(value) or 0))


def nodes_below(nodes: tuple[Node, ...], number: int) -> Iterator[Node]:
    """The node ``number`` and every node below it."""
    yield nodes[number]
    for child in nodes[number].children:
        yield from nodes_below(nodes, child)
