"""A resolved standard in one situation: the columns that a unit may take, its year, its classes.

The tree of requirements becomes a flat list of nodes, children before parents, every level one whole number or a
reason why there is none. This is what all engines compute; nothing after it looks up a level.

Often only bounds of the level are known: the column of the unit is not stated, or the law has a floor and leaves
the level to the province. Then a leaf has two ends. What is laxer than the easiest level that may hold fails. What
meets the hardest one passes. What lies between is open.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
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
    Requirement,
    StandardMet,
    Status,
    VerdictOf,
    doubts,
    is_weak,
)
from ntm_rules.law.resolve.flat_standard import (
    CriterionRow,
    FlatStandard,
    IndicatorRow,
    Kind,
    Measure,
    Node,
)
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import ResolvedLevel, Situation, ends_of, lookup, strictest

_MOST_COLUMNS = 3
"""Of more possible columns, as where nothing is known of a unit's region, bounds of levels alone decide: nodes stay few."""


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
        self.other_standards: dict[StandardMet, int] = {}
        self.copies: dict[int, int] = {}
        self.in_columns: dict[int, tuple[int, ...]] = {}
        self.column: int | None = None
        """Which of the columns that the unit may take is looked at alone."""

    def run(self) -> FlatStandard:
        self.may_rise = self.resolved.base.province_may_be_stricter is not None
        criteria = [self.criterion(criterion) for criterion in self.resolved.criteria]
        self.may_rise = False
        self.criteria_node = self.whole(lambda: self.met_when(criteria))
        prerequisites = tuple(self.row(indicator) for indicator in self.resolved.prerequisites)
        conditions = tuple(self.row(condition) for condition in self.resolved.conditions)
        before = (self.criteria_node, *(p.node for p in prerequisites))
        met = self.whole(lambda: self.all_here(before))
        asked = (met, *(c.node for c in conditions))
        if not self.resolved.recognition_judged:
            asked = asked[1:]
        recognition = self.whole(lambda: self.all_here(asked))
        return FlatStandard(
            resolved=self.resolved,
            situation=self.situation,
            nodes=tuple(self.nodes),
            measures=tuple(self.measures),
            criteria=tuple(criteria),
            prerequisites=prerequisites,
            conditions=conditions,
            met=met,
            other_standard_nodes=tuple(self.other_standards.values()),
            copies=self.copies,
            guards=_guards(self.nodes),
            verdict=self.criteria_node,
            recognition=recognition,
        )

    # ---- in each of the columns that the unit may take

    def each_column(self, build: Callable[[], int]) -> tuple[int, ...]:
        """What ``build`` gives in each column alone; nothing where the columns make no difference."""
        possible, start = self.situation, len(self.nodes)
        if not 2 <= len(possible.columns) <= _MOST_COLUMNS:
            return ()
        standards = dict(self.other_standards)
        alone = []
        for place, column in enumerate(possible.columns):
            self.column, self.situation = place, replace(possible, columns=(column,), missing="")
            alone.append(self.add("all", (build(),), rule=ColumnIs((column,))))
        self.column, self.situation = None, possible
        if len({self.asks(number, start) for number in alone}) > 1:
            return tuple(alone)
        del self.nodes[start:]
        self.other_standards = standards
        return ()

    def asks(self, number: int, start: int) -> Hashable:
        """All of a node that can decide. What stood before ``start`` is one node for all columns."""
        if number < start:
            return number
        node = self.nodes[number]
        children = tuple(self.asks(child, start) for child in node.children)
        levels = node.measure, node.operator, node.easiest, node.hardest, node.when_none
        return node.kind, node.regulated, node.holds, node.n, node.share, levels, children

    def whole(self, build: Callable[[], int]) -> int:
        """What ``build`` gives in the situation, with what it gives in each column beside it."""
        alone = self.each_column(build)
        node = self.beside(build(), alone)
        if alone:
            self.in_columns[node] = alone
        return node

    def beside(self, number: int, alone: tuple[int, ...]) -> int:
        """The node ``number``, which each column alone decides too. Of a leaf its two ends say the same."""
        if alone and self.nodes[number].kind != "leaf":
            self.nodes[number] = replace(self.nodes[number], alone=alone)
        return number

    def here(self, number: int) -> int:
        """A node in the column that is looked at."""
        if self.column is None or number not in self.in_columns:
            return number
        return self.in_columns[number][self.column]

    def all_here(self, numbers: Iterable[int]) -> int:
        return self.add("all", tuple(self.here(number) for number in numbers))

    # ---- criteria and indicators

    def criterion(self, criterion: Criterion) -> CriterionRow:
        rows = tuple(self.row(indicator) for indicator in criterion.indicators)
        nodes = [row.node for row in rows]
        alone = self.each_column(lambda: self.all_here(nodes))
        parts = self.add("all", tuple(r.counted for r in rows), alone=alone, rule=criterion)
        because = doubts(criterion.concluders.provenance)
        copies = [self.add("concluded", (each,), rule=criterion, because=because) for each in alone]
        node = self.add("concluded", (parts,), rule=criterion, because=because)
        self.copied(node, copies)
        return CriterionRow(criterion, node, parts, rows)

    def copied(self, node: int, copies: Sequence[int]) -> None:
        """Note that ``copies`` are the indicator or the criterion ``node`` in each column."""
        if copies:
            self.in_columns[node] = tuple(copies)
            self.copies |= dict.fromkeys(copies, node)

    def met_when(self, criteria: Sequence[CriterionRow]) -> int:
        """The node of the criteria together: all of them, or a share of the contents that are asked here."""
        rule = self.resolved.base.met_when
        if rule is None:
            return self.all_here(c.node for c in criteria)
        rows = {r.rule.code: r for c in criteria for r in c.rows if self.regulated(r.rule)}
        asked = AtLeast.percent(rule.share * 100, tuple(r.rule.require for r in rows.values()))
        share = self.add(
            "at_least_n_of",
            tuple(self.here(r.node) for r in rows.values()),
            n=asked.n,
            share=rule.share,
            rule=asked,
        )
        return self.add("all", (share, *(self.here(rows[code].node) for code in rule.among)))

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
        alone = self.each_column(lambda: self.flatten(indicator.require))
        parts = self.beside(self.flatten(indicator.require), alone)
        leaves = list(self.asked(parts))
        leaf = leaves[0] if len(leaves) == 1 and self.nodes[leaves[0]].kind == "leaf" else None
        # What its criterion counts comes first: the node of the indicator is the last of its nodes.
        either = self.asked_or_not(parts)
        counted = None if either is None else self.concluded(indicator, either)
        copies = [self.concluded(indicator, each) for each in alone]
        node = self.concluded(indicator, parts)
        self.copied(node, copies)
        if counted is not None:
            self.copies[counted] = node
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
                return self.add("all", (self.here(self.criteria_node),), rule=tree)
            case StandardMet():
                if tree not in self.other_standards:
                    # What is known of the other standard comes in as a conclusion does: from outside.
                    inside = self.add("fixed", rule=tree, reason="prerequisite_unknown")
                    because = doubts(tree.wording)
                    node = self.add("concluded", (inside,), rule=tree, because=because)
                    self.other_standards[tree] = node
                return self.other_standards[tree]

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


def _guards(nodes: Sequence[Node]) -> frozenset[int]:
    guards: set[int] = set()
    for node in reversed(nodes):
        if node.number in guards:
            guards.update(node.children)
        elif node.kind in {"applies", "choose"}:
            guards.add(node.children[0])
    return frozenset(guards)
