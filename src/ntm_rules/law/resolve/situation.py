"""A resolved standard in one situation: the columns that a unit may take, its year, its classes.

The tree of requirements becomes a flat list of nodes, children before parents, every level one whole number or a
reason why there is none. This is what all engines compute; nothing after it looks up a level.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import Literal

from ntm_rules.foundation.exact import position
from ntm_rules.law.model.requirement import (
    STRENGTH,
    All,
    Any,
    Applies,
    AtLeast,
    Choose,
    ClassIs,
    ColumnIs,
    Compare,
    Criterion,
    Indicator,
    Level,
    LevelCell,
    NotEncoded,
    Operator,
    Provenance,
    Requirement,
    StandardMet,
    Status,
    VerdictOf,
    is_weak,
)
from ntm_rules.law.resolve.in_force import Resolved

Kind = Literal["leaf", "fixed", "all", "any", "at_least_n_of", "choose", "applies", "concluded"]
OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Situation:
    """What of a unit decides which level holds.

    ``columns`` are the columns that the unit may take. There are several where its region or its classes were
    not stated; ``missing`` then says which of the two. ``classes`` are the classes that the unit has. ``known``
    are the classes of which it is known whether the unit has them; None stands for all classes. ``district`` are
    the classes that the province gave to its district, each with the status of that rule. ``column_status`` is
    the status of the rule that gave the unit another column than its region's.
    """

    columns: tuple[str, ...]
    year: int
    classes: frozenset[str] = frozenset()
    known: frozenset[str] | None = None
    district: tuple[tuple[str, Status], ...] = ()
    column_status: Status | None = None
    missing: Literal["", "class_missing", "region_missing"] = ""
    strict: bool = False


@dataclass(frozen=True, slots=True)
class ResolvedLevel:
    """The level in a situation: its value, or the reason why there is none."""

    value: Fraction | None
    status: Status
    reason: str | None
    lineage: tuple[Provenance, ...]
    delegated_to: str | None = None
    column: str | None = None
    year: int | None = None
    area_class: str | None = None
    set_aside: Fraction | None = None
    """The level of a province that asks less than the nation, and so does not hold."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that an engine reads of a fact: its value, or the least or the most of the two sexes."""

    fact: str
    view: Literal["value", "least", "most"]


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the flat tree. Children have smaller numbers than their parent.

    A ``leaf`` compares measure number ``measure`` with ``level`` by ``operator``; ``level`` is None where there
    is no level. A ``fixed`` node is decided by the situation (``holds``), or can never be decided (``holds`` is
    None, ``reason`` says why). The children of ``choose`` are guard, branch and other branch; those of
    ``applies`` are guard and requirement. ``concluded`` repeats its child, unless a conclusion was given.
    """

    number: int
    kind: Kind
    children: tuple[int, ...] = ()
    measure: int = -1
    operator: Operator = ">="
    level: int | None = None
    n: int = 0
    holds: bool | None = None
    when_none: bool = False
    reason: str | None = None
    status: Status | None = None
    resolved_level: ResolvedLevel | None = None
    rule: Requirement | Indicator | Criterion | None = None


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """The nodes of an indicator or a condition of recognition.

    ``node`` gives its verdict; ``parts`` is the node of its requirement. ``leaf`` is its one comparison, or None
    for a composite.
    """

    rule: Indicator
    node: int
    parts: int
    leaf: int | None


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """The nodes of a criterion."""

    rule: Criterion
    node: int
    parts: int
    rows: tuple[IndicatorRow, ...]


@dataclass(frozen=True, slots=True)
class FlatStandard:
    """The whole standard, flat, in one situation."""

    resolved: Resolved
    situation: Situation
    nodes: tuple[Node, ...]
    measures: tuple[Measure, ...]
    criteria: tuple[CriterionRow, ...]
    prerequisites: tuple[IndicatorRow, ...]
    conditions: tuple[IndicatorRow, ...]
    met: int
    """Criteria and prerequisites together: what another standard asks of this one."""
    other_standard_nodes: tuple[int, ...]
    """The nodes that ask whether another standard is met."""
    verdict: int
    recognition: int


def apply(resolved: Resolved, situation: Situation) -> FlatStandard:
    """``resolved`` in ``situation``."""
    return _Flattener(resolved, situation).run()


class _Flattener:
    def __init__(self, resolved: Resolved, situation: Situation) -> None:
        self.resolved = resolved
        self.situation = situation
        self.nodes: list[Node] = []
        self.measures: dict[Measure, int] = {}
        self.criteria_node = -1
        self.other_standard_nodes: list[int] = []

    def run(self) -> FlatStandard:
        criteria = []
        for criterion in self.resolved.criteria:
            rows = tuple(self.row(indicator) for indicator in criterion.indicators)
            parts = self.add("all", tuple(r.node for r in rows), rule=criterion)
            node = self.add("concluded", (parts,), rule=criterion)
            criteria.append(CriterionRow(criterion, node, parts, rows))
        self.criteria_node = self.add("all", tuple(c.node for c in criteria))
        prerequisites = tuple(self.row(indicator) for indicator in self.resolved.prerequisites)
        conditions = tuple(self.row(condition) for condition in self.resolved.conditions)
        met = self.add("all", (self.criteria_node, *(p.node for p in prerequisites)))
        recognition = self.add("all", (met, *(c.node for c in conditions)))
        return FlatStandard(
            resolved=self.resolved,
            situation=self.situation,
            nodes=tuple(self.nodes),
            measures=tuple(self.measures),
            criteria=tuple(criteria),
            prerequisites=prerequisites,
            conditions=conditions,
            met=met,
            other_standard_nodes=tuple(self.other_standard_nodes),
            verdict=self.criteria_node,
            recognition=recognition,
        )

    def row(self, indicator: Indicator) -> IndicatorRow:
        parts = self.flatten(indicator.require)
        leaves = list(self.asked(parts))
        leaf = leaves[0] if len(leaves) == 1 and self.nodes[leaves[0]].kind == "leaf" else None
        return IndicatorRow(indicator, self.add("concluded", (parts,), rule=indicator), parts, leaf)

    def asked(self, number: int) -> Iterator[int]:
        """The leaves below a node, guards left out."""
        node = self.nodes[number]
        if not node.children:
            yield number
        for child in node.children[1:] if node.kind in {"applies", "choose"} else node.children:
            yield from self.asked(child)

    def add(self, kind: Kind, children: tuple[int, ...] = (), **more: object) -> int:
        number = len(self.nodes)
        self.nodes.append(Node(number, kind, children, **more))  # type: ignore[arg-type]
        return number

    def many(self, parts: Sequence[Requirement]) -> tuple[int, ...]:
        return tuple(self.flatten(part) for part in parts)

    def flatten(self, tree: Requirement) -> int:
        match tree:
            case Compare():
                return self.leaf(tree)
            case All(parts):
                return self.add("all", self.many(parts), rule=tree)
            case Any(parts):
                return self.add("any", self.many(parts), rule=tree)
            case AtLeast(n, parts):
                return self.add("at_least_n_of", self.many(parts), n=n, rule=tree)
            case Choose(branches, otherwise):
                pairs = [(self.flatten(guard), self.flatten(branch)) for guard, branch in branches]
                node = self.flatten(otherwise)
                for guard, branch in reversed(pairs):
                    node = self.add("choose", (guard, branch, node), rule=tree)
                return node
            case Applies(when, then, wording):
                guard = self.flatten(when)
                return self.add(
                    "applies", (guard, self.flatten(then)), rule=tree, status=wording.status
                )
            case ColumnIs(columns):
                return self.guard(tree, {c in columns for c in self.situation.columns})
            case ClassIs(rule):
                holds = rule.holds(self.situation.classes, self.situation.known)
                return self.add(
                    "fixed",
                    rule=tree,
                    holds=holds,
                    reason=None if holds is not None else "class_missing",
                )
            case NotEncoded():
                return self.add("fixed", rule=tree, reason="not_encoded")
            case VerdictOf():
                return self.add("all", (self.criteria_node,), rule=tree)
            case StandardMet():
                # What is known of the other standard comes in as a conclusion does: from outside.
                inside = self.add("fixed", rule=tree, reason="prerequisite_unknown")
                self.other_standard_nodes.append(self.add("concluded", (inside,), rule=tree))
                return self.other_standard_nodes[-1]

    def guard(self, tree: ColumnIs, answers: set[bool]) -> int:
        if len(answers) == 1:
            return self.add("fixed", rule=tree, holds=answers.pop())
        return self.add("fixed", rule=tree, reason=self.situation.missing or "region_missing")

    def leaf(self, tree: Compare) -> int:
        level = lookup(tree.level, self.situation)
        status = level.status
        reason = level.reason
        if tree.wording is not None and STRENGTH[tree.wording.status] < STRENGTH[status]:
            status = tree.wording.status
        if self.situation.strict and level.value is not None and is_weak(status):
            reason = "level_unverified"
        view: Literal["value", "least", "most"] = "value"
        if tree.sexes:
            view = "least" if tree.operator in {">=", ">"} else "most"
        measure = self.measures.setdefault(Measure(tree.fact, view), len(self.measures))
        return self.add(
            "leaf",
            measure=measure,
            operator=tree.operator,
            level=None if reason or level.value is None else position(level.value),
            when_none=tree.when_none,
            reason=reason,
            status=status if level.value is not None else None,
            resolved_level=level,
            rule=tree,
        )


def lookup(level: Level, situation: Situation) -> ResolvedLevel:
    """The level that holds in ``situation``.

    Where the unit's column or classes are not known, the level must be the same in every case. Else it is
    unknown, because the class or the region is missing.
    """
    levels = list(_possible(level, situation))
    first = levels[0]
    if len(levels) == 1:
        return first
    if len({level.value for level in levels}) == 1 and len({level.reason for level in levels}) == 1:
        return min(levels, key=lambda level: STRENGTH[level.status])
    several = _by_column(level) and len(situation.columns) > 1
    reason = (situation.missing if several else "") or "class_missing"
    return ResolvedLevel(None, "unknown", reason, first.lineage, year=first.year)


def _by_column(level: Level) -> bool:
    """Whether the column decides: that of the level, or of the one that bounds it."""
    bound = level.under if level.stricter else None
    return "column" in level.by or (bound is not None and _by_column(bound))


def _possible(level: Level, situation: Situation) -> Iterator[ResolvedLevel]:
    """The level in every case that is possible in ``situation``."""
    axes: list[tuple[str, ...]] = []
    for axis in level.by:
        if axis == "column":
            axes.append(situation.columns)
        elif axis == "year":
            axes.append((str(situation.year),))
        else:
            axes.append(_classes(level, situation))
    for key in product(*axes):
        here = dict(zip(level.by, key, strict=True))
        own = _at(level, here, key, situation)
        if level.under is None or level.stricter is None or own.value is None:
            yield own
            continue
        there = replace(situation, columns=(here["column"],)) if "column" in here else situation
        for below in _possible(level.under, there):
            yield _stricter(level.stricter, own, below)


def _stricter(operator: Operator, own: ResolvedLevel, below: ResolvedLevel) -> ResolvedLevel:
    """The level of a province, or that of the nation where it asks more. The proof names both."""
    if own.value is None or below.value is None:
        return own
    less = own.value < below.value if operator in {">=", ">"} else own.value > below.value
    if not less:
        return own
    lineage = tuple(dict.fromkeys((*below.lineage, *own.lineage)))
    return replace(below, lineage=lineage, set_aside=own.value)


def _classes(level: Level, situation: Situation) -> tuple[str, ...]:
    """The class keys of ``level`` that may be the unit's: the first that it has, and the unknown ones before it."""
    place = level.by.index("class")
    possible: list[str] = []
    for name in dict.fromkeys(key[place] for key in level.cells):
        if name == OTHERS:
            continue
        if name in situation.classes:
            return (*possible, name)
        if situation.known is not None and name not in situation.known:
            possible.append(name)
    return (*possible, OTHERS)


def _at(
    level: Level, axes: dict[str, str], key: tuple[str, ...], situation: Situation
) -> ResolvedLevel:
    cell: LevelCell | None = level.cells.get(key)
    year = int(axes["year"]) if "year" in axes else None
    below = lookup(level.under, situation) if level.under is not None else None
    if cell is None:
        if below is not None:
            return below
        any_cell = next(iter(level.cells.values()))
        return ResolvedLevel(
            None,
            "unknown",
            "level_unknown",
            (any_cell.provenance,),
            column=axes.get("column"),
            year=year,
        )
    reason = None
    status = cell.provenance.status
    if cell.value is None:
        reason = "level_delegated" if cell.delegated_to else "level_unknown"
    elif "column" in axes and situation.column_status is not None:
        status = min(status, situation.column_status, key=STRENGTH.__getitem__)
    for name, known in situation.district:
        if cell.value is not None and axes.get("class") == name:
            status = min(status, known, key=STRENGTH.__getitem__)
    return ResolvedLevel(
        value=cell.value,
        status=status,
        reason=reason,
        lineage=(*(below.lineage if below else ()), cell.provenance),
        delegated_to=cell.delegated_to,
        column=axes.get("column"),
        year=year,
        area_class=axes.get("class"),
    )
