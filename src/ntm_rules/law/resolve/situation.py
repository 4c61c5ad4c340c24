"""A resolved standard in one situation: the columns that a unit may take, its year, its classes.

The tree of requirements becomes a flat list of nodes, children before parents, every level one whole number or a
reason why there is none. This is what all engines compute; nothing after it looks up a level.

Often only bounds of the level are known: the column of the unit is not stated, or the law has a floor and leaves
the level to the province. Then a leaf has two ends. What is laxer than the easiest level that may hold fails. What
meets the hardest one passes. What lies between is open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ntm_rules.law.model.requirement import (
    STRENGTH,
    All,
    Any,
    Applies,
    AtLeast,
    Cause,
    Choose,
    ClassIs,
    ColumnIs,
    Compare,
    Criterion,
    Indicator,
    NotEncoded,
    NotRegulated,
    Operator,
    Requirement,
    StandardMet,
    Status,
    VerdictOf,
    doubts,
    is_weak,
)
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import ResolvedLevel, Situation, ends_of, lookup, strictest

Kind = Literal["leaf", "fixed", "all", "any", "at_least_n_of", "choose", "applies", "concluded"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that an engine reads of a fact: its value, or the least or the most of the two sexes."""

    fact: str
    view: Literal["value", "least", "most"]


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the flat tree. Children have smaller numbers than their parent.

    A ``leaf`` compares measure number ``measure`` by ``operator``. What does not meet ``easiest`` fails; what meets
    ``hardest`` passes. Both are the level where it is known; there is none (an empty tuple, None) where that end is
    open, and ``reason`` says why. ``easiest`` is several numbers only where one of several is asked exactly ("=").
    A ``fixed`` node is decided by the situation (``holds``), or can never be decided (``holds`` is None, ``reason``
    says why). A node that is not ``regulated`` has no level and does not apply. The children of ``choose`` are guard,
    branch and other branch; those of ``applies`` are guard and requirement. ``at_least_n_of`` asks ``n`` parts, with
    ``share`` that share of those that apply. ``concluded`` repeats its child, unless a conclusion was given.

    ``because`` says why a verdict of this node is provisional: of a leaf that is decided, of a guard that does not
    hold, of a conclusion that was given. ``pass_because`` says it of a pass; where the pass of a leaf would hold at
    ``strictest`` too, the end of the fact's range, nobody can ask more.
    """

    number: int
    kind: Kind
    children: tuple[int, ...] = ()
    measure: int = -1
    operator: Operator = ">="
    easiest: tuple[int, ...] = ()
    hardest: int | None = None
    regulated: bool = True
    n: int = 0
    share: Fraction | None = None
    holds: bool | None = None
    when_none: bool = False
    reason: str | None = None
    status: Status | None = None
    because: tuple[Cause, ...] = ()
    pass_because: tuple[Cause, ...] = ()
    strictest: int | None = None
    resolved_level: ResolvedLevel | None = None
    rule: Requirement | Indicator | Criterion | None = None


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """The nodes of an indicator or a condition of recognition.

    ``node`` gives its verdict; ``parts`` is the node of its requirement. ``leaf`` is its one comparison, or None
    for a composite. ``counted`` is what its criterion counts: ``node`` itself, or where some of the columns that the
    unit may take do not ask for it, a node that is met in those too.
    """

    rule: Indicator
    node: int
    parts: int
    leaf: int | None
    counted: int


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
        self.may_rise = False
        self.other_standard_nodes: list[int] = []

    def run(self) -> FlatStandard:
        criteria = []
        self.may_rise = self.resolved.base.province_may_be_stricter is not None
        for criterion in self.resolved.criteria:
            rows = tuple(self.row(indicator) for indicator in criterion.indicators)
            parts = self.add("all", tuple(r.counted for r in rows), rule=criterion)
            source = criterion.concluders.provenance
            node = self.add("concluded", (parts,), rule=criterion, because=doubts(source))
            criteria.append(CriterionRow(criterion, node, parts, rows))
        self.may_rise = False
        self.criteria_node = self.met_when(criteria)
        prerequisites = tuple(self.row(indicator) for indicator in self.resolved.prerequisites)
        conditions = tuple(self.row(condition) for condition in self.resolved.conditions)
        met = self.add("all", (self.criteria_node, *(p.node for p in prerequisites)))
        asked = [c.node for c in conditions]
        if self.resolved.recognition_judged:
            asked.insert(0, met)
        recognition = self.add("all", tuple(asked))
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

    def met_when(self, criteria: Sequence[CriterionRow]) -> int:
        """The node of the criteria together: all of them, or a share of the contents that are asked here."""
        rule = self.resolved.base.met_when
        if rule is None:
            return self.add("all", tuple(c.node for c in criteria))
        rows = {r.rule.code: r for c in criteria for r in c.rows if self.regulated(r.rule)}
        asked = AtLeast.percent(rule.share * 100, tuple(r.rule.require for r in rows.values()))
        share = self.add(
            "at_least_n_of",
            tuple(r.node for r in rows.values()),
            n=asked.n,
            share=rule.share,
            rule=asked,
        )
        return self.add("all", (share, *(rows[code].node for code in rule.among)))

    def regulated(self, indicator: Indicator) -> bool:
        """Whether the law asks an indicator in the columns that the unit may take."""
        tree = indicator.require
        if not isinstance(tree, Choose) or not isinstance(tree.branches[0][1], NotRegulated):
            return True
        guard = tree.branches[0][0]
        return not isinstance(guard, ColumnIs) or not set(self.situation.columns) <= set(
            guard.columns
        )

    def row(self, indicator: Indicator) -> IndicatorRow:
        parts = self.flatten(indicator.require)
        leaves = list(self.asked(parts))
        leaf = leaves[0] if len(leaves) == 1 and self.nodes[leaves[0]].kind == "leaf" else None
        # What its criterion counts comes first: the node of the indicator is the last of its nodes.
        either = self.asked_or_not(parts)
        counted = None if either is None else self.concluded(indicator, either)
        node = self.concluded(indicator, parts)
        return IndicatorRow(indicator, node, parts, leaf, node if counted is None else counted)

    def concluded(self, indicator: Indicator, parts: int) -> int:
        return self.add(
            "concluded",
            (parts,),
            rule=indicator,
            because=doubts(indicator.concluders.provenance),
            pass_because=("guide_not_read",) if indicator.guides_not_read else (),
        )

    def asked_or_not(self, number: int) -> int | None:
        """Not asked in the unit's column, or met: where only some of the columns that it may take ask for it."""
        node = self.nodes[number]
        if node.kind != "choose" or self.nodes[node.children[1]].regulated:
            return None
        guard, _, asked = node.children
        if not isinstance(self.nodes[guard].rule, ColumnIs) or self.nodes[guard].holds is not None:
            return None
        return self.add("any", (guard, asked), rule=node.rule)

    def asked(self, number: int) -> Iterator[int]:
        """The leaves below a node, guards and what is not regulated left out."""
        node = self.nodes[number]
        if not node.children and not isinstance(node.rule, NotRegulated):
            yield number
        for child in node.children[1:] if node.kind in {"applies", "choose"} else node.children:
            yield from self.asked(child)

    def add(self, kind: Kind, children: tuple[int, ...] = (), **more: object) -> int:
        number = len(self.nodes)
        self.nodes.append(Node(number, kind, children, **more))  # type: ignore[arg-type]
        return number

    def many(self, parts: Sequence[Requirement]) -> tuple[int, ...]:
        return tuple(self.flatten(part) for part in parts)

    def together(self, parts: Sequence[Requirement]) -> tuple[int, ...]:
        """The parts of which all are asked. One that only some of the columns ask is met in the others too."""
        others = [self.columns_without(part) for part in parts]
        if all(others):
            return self.many(parts)
        return tuple(
            self.add("any", (self.guard(ColumnIs(columns)), self.flatten(part.then)), rule=part)
            if columns and isinstance(part, Applies)
            else self.flatten(part)
            for part, columns in zip(parts, others, strict=True)
        )

    def columns_without(self, part: Requirement) -> tuple[str, ...]:
        """The columns that the unit may take in which a part is not asked, where there are others in which it is."""
        if not isinstance(part, Applies) or not isinstance(part.when, ColumnIs):
            return ()
        columns = self.situation.columns
        without = tuple(c for c in columns if c not in part.when.columns)
        return without if len(without) < len(columns) else ()

    def flatten(self, tree: Requirement) -> int:
        match tree:
            case Compare():
                return self.leaf(tree)
            case All(parts):
                return self.add("all", self.together(parts), rule=tree)
            case Any(parts):
                return self.add("any", self.many(parts), rule=tree)
            case AtLeast(n, parts, share):
                return self.add("at_least_n_of", self.many(parts), n=n, share=share, rule=tree)
            case Choose(branches, otherwise):
                pairs = [(self.when(guard), self.flatten(branch)) for guard, branch in branches]
                node = self.flatten(otherwise)
                for guard, branch in reversed(pairs):
                    node = self.add("choose", (guard, branch, node), rule=tree)
                return node
            case Applies(when, then, wording):
                guard = self.when(when)
                return self.add(
                    "applies",
                    (guard, self.flatten(then)),
                    rule=tree,
                    status=wording.status,
                    because=doubts(wording),
                )
            case ColumnIs():
                return self.guard(tree)
            case ClassIs(rule):
                holds = rule.holds(self.situation.classes, self.situation.known)
                return self.add(
                    "fixed",
                    rule=tree,
                    holds=holds,
                    reason=None if holds is not None else "class_missing",
                )
            case NotRegulated(source):
                if self.weak(source.status):
                    return self.add("fixed", rule=tree, reason="level_unverified")
                level = ResolvedLevel(None, source.status, None, (source,), form="not_regulated")
                return self.add(
                    "fixed",
                    rule=tree,
                    regulated=False,
                    status=source.status,
                    because=doubts(source),
                    resolved_level=level,
                )
            case NotEncoded():
                return self.add("fixed", rule=tree, reason="not_encoded")
            case VerdictOf():
                return self.add("all", (self.criteria_node,), rule=tree)
            case StandardMet():
                # What is known of the other standard comes in as a conclusion does: from outside.
                inside = self.add("fixed", rule=tree, reason="prerequisite_unknown")
                because = doubts(tree.wording)
                node = self.add("concluded", (inside,), rule=tree, because=because)
                self.other_standard_nodes.append(node)
                return node

    def when(self, guard: Requirement) -> int:
        """A guard: no level of it is one that a province may raise."""
        may_rise, self.may_rise = self.may_rise, False
        node = self.flatten(guard)
        self.may_rise = may_rise
        return node

    def guard(self, tree: ColumnIs) -> int:
        answers = {column in tree.columns for column in self.situation.columns}
        if len(answers) == 1:
            return self.add("fixed", rule=tree, holds=answers.pop())
        return self.add("fixed", rule=tree, reason=self.situation.missing or "region_missing")

    def weak(self, status: Status) -> bool:
        """Whether what is known so well counts as unknown."""
        return self.situation.strict and is_weak(status)

    def leaf(self, tree: Compare) -> int:
        level = lookup(tree.level, self.situation)
        status = level.status
        reason = level.reason
        if tree.wording is not None and STRENGTH[tree.wording.status] < STRENGTH[status]:
            status = tree.wording.status
        easiest, hardest = ends_of(level, tree, self.resolved.facts[tree.fact])
        regulated = level.regulated
        stated = bool(easiest) or not regulated
        if stated and self.weak(status):
            reason = "level_unverified"
            easiest, hardest, regulated = (), None, True
        elif easiest == (hardest,):  # as with a floor at the end of the range: nothing is open
            reason = None
        view: Literal["value", "least", "most"] = "value"
        if tree.sexes:
            view = "least" if tree.operator in {">=", ">"} else "most"
        measure = self.measures.setdefault(Measure(tree.fact, view), len(self.measures))
        reading = level.our_reading or bool(tree.wording and tree.wording.our_reading)
        rises = (tree.yes_no or tree.operator != "=") and not level.by_province
        weak: tuple[Cause, ...] = ("recalled",) if is_weak(status) else ()
        return self.add(
            "leaf",
            measure=measure,
            operator=tree.operator,
            easiest=easiest,
            hardest=hardest,
            regulated=regulated,
            when_none=tree.when_none is True,
            reason=reason,
            status=status if stated else None,
            because=(*weak, "our_reading") if reading else weak,
            pass_because=("province_may_raise",) if self.may_rise and rises else (),
            strictest=strictest(tree, self.resolved.facts[tree.fact]),
            resolved_level=level,
            rule=tree,
        )
