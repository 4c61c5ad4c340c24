"""The result of a plan: findings about its targets, and the criteria that it leaves open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.analysis.nearest.search import Task, nearest_way
from ntm_rules.analysis.plan.file import Plan, PlanTarget
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.facts.values import FactValue
from ntm_rules.judging.assessment import Assessment
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.results.judgement import Judgement


@dataclass(frozen=True, slots=True)
class TargetFinding:
    """One thing about a target, by its ``kind``.

    Its value against the level of its day: enough, below, above, undecided (for ``reasons``). Today: already (its aim is
    met), reached (the figure is there). Its nature: assumed (to be met, without a figure), alone (of another standard),
    unclear, outside. ``node`` is the comparison, in the assessment of the target's day.
    """

    kind: str
    node: Node | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetResult:
    """A target, by when it is due, the indicators that it bears on, and the findings.

    ``tasks`` are what is left to do for an aim without a figure; ``judged`` is the unit on that day with this target
    alone, None where the target is none for the law.
    """

    target: PlanTarget
    by: dt.date
    indicators: tuple[str, ...] = ()
    findings: tuple[TargetFinding, ...] = ()
    tasks: tuple[Task, ...] = ()
    judged: Assessment | None = None

    def has(self, kind: str) -> bool:
        """Whether there is a finding of that kind."""
        return any(f.kind == kind for f in self.findings)


@dataclass(frozen=True, slots=True)
class OpenCriterion:
    """A criterion that is not met though every target is: its indicators by what keeps them open.

    ``stuck`` are those that no figure can decide, only a conclusion; ``blocked`` those that stay open whatever is done.
    """

    number: str
    failed: tuple[str, ...]
    undecided: tuple[str, ...]
    stuck: tuple[str, ...]
    blocked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanResult:
    """What came of a plan. ``then`` is hypothetical: it is no assessment to be kept."""

    plan: Plan
    now: Assessment
    then: Assessment
    targets: tuple[TargetResult, ...]
    open: tuple[OpenCriterion, ...]
    gained: tuple[str, ...]

    def by_person(self) -> dict[str | None, tuple[TargetResult, ...]]:
        """The targets by who is in charge, in the order of the plan; None where it names nobody."""
        people: dict[str | None, list[TargetResult]] = {}
        for result in self.targets:
            people.setdefault(result.target.person, []).append(result)
        return {person: tuple(results) for person, results in people.items()}


def leaves_of(judgement: Judgement, number: int) -> Iterator[Node]:
    """The comparisons below a node, guards and branches not taken left out."""
    node, verdicts = judgement.applied.nodes[number], judgement.verdicts
    if node.kind == "leaf":
        yield node
    children = node.children
    if node.kind in {"applies", "choose"}:
        guard = verdicts[children[0]]
        children = children[1:]
        if node.kind == "choose" and guard in (PASS, FAIL):
            children = children[:1] if guard is PASS else children[1:]
    for child in children:
        yield from leaves_of(judgement, child)


def beyond(node: Node, value: FactValue) -> bool:
    """Whether a value is better than its level asks."""
    total = value.total()
    if total is None or node.hardest is None or value.fact.kind == "yes_no":
        return False
    if node.operator in {">=", ">"}:
        return total[0] > node.hardest
    return node.operator in {"<=", "<"} and total[1] < node.hardest


def open_criteria(then: Assessment) -> Iterator[OpenCriterion]:
    """The criteria that are not met though every target is."""
    way = nearest_way(then, recognition=False)
    blocked = {row.code for row in way.blocked}
    stuck = {task.code for task in way.tasks if task.kind == "conclusion"}
    for criterion in then.criteria:
        if criterion.verdict not in (FAIL, UNKNOWN):
            continue
        rows = criterion.indicators
        undecided = [i.code for i in rows if i.verdict is UNKNOWN]
        yield OpenCriterion(
            criterion.number,
            failed=tuple(i.code for i in rows if i.verdict is FAIL),
            undecided=tuple(undecided),
            stuck=tuple(c for c in undecided if c in stuck),
            blocked=tuple(c for c in undecided if c in blocked),
        )
