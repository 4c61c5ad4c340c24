"""The nearest way to a standard: the smallest set of comparisons that are still to be met.

All criteria must be met, so every open indicator counts. Inside an indicator, "one of" and "at least n of" leave a
choice, and a guard may make a part fall away. For every node and every verdict that it could have, the cheapest way
there is computed from those of its children. The cheapest way to *met* (or *not applicable*) stands at the top. The
cost is the number of comparisons (or official conclusions); of two ways of the same length the nearer is taken. The
result is exact: each comparison stands in the tree once.

What can be done: a comparison that fails or is not decided can come to be met, where its level is known; a fact that
a guard waits for can turn out either way. What cannot be done: a level that is not known, a part that could not be
established. Only the official conclusion of a body that the rule names can close an indicator that rests on such a
part. Where the rule names none, it stays open whatever is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from ntm_rules.engine import definition
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.law.model.requirement import Compare, Criterion, Indicator, StandardMet, VerdictOf
from ntm_rules.law.resolve.flat_standard import IndicatorRow, Node
from ntm_rules.results.gaps import Gap, leaf_gap
from ntm_rules.results.judgement import Judgement

if TYPE_CHECKING:
    from ntm_rules.judging.assessment import Assessment

TaskKind = Literal["figure", "guard", "class", "conclusion", "standard"]
_Key = TypeVar("_Key")
_STATED = frozenset({"class_missing", "region_missing", "several_groups"})
_ONE = Fraction(1)


class Cost(NamedTuple):
    """How far: comparisons first, then those of which the distance cannot be said, then the sum of distances."""

    steps: int
    vague: int
    distance: Fraction


class Option(NamedTuple):
    """A way for a node to have a verdict: what it costs, and the nodes that change."""

    cost: Cost
    nodes: tuple[int, ...]


_FREE = Option(Cost(0, 0, Fraction(0)), ())
Options = dict[Verdict, Option]


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do.

    ``figure``: bring a figure to its level (``gap`` says how far, None where the figure is not known yet);
    ``guard``: find out whether a part applies; ``class``: state the region or the classes of area;
    ``conclusion``: have a body conclude; ``standard``: meet another standard. ``distance`` is the gap as a part of
    the level (3 of 8 villages: 3/8), None where that cannot be said.
    """

    kind: TaskKind
    code: str
    node: int
    fact: str | None
    gap: Gap | None
    distance: Fraction | None
    known: bool


@dataclass(frozen=True, slots=True)
class Blocked:
    """An indicator that stays open whatever is done, and why: its level or a part of it is not known."""

    code: str
    node: int


@dataclass(frozen=True, slots=True)
class NearestWay:
    """The nearest way: tasks nearest first, and what no task can close. ``indicators`` are those with tasks."""

    tasks: tuple[Task, ...]
    blocked: tuple[Blocked, ...]
    indicators: tuple[str, ...]

    @property
    def met(self) -> bool:
        """Whether there is nothing left to do."""
        return not self.tasks and not self.blocked


def nearest_way(assessment: Assessment, *, recognition: bool = True) -> NearestWay:
    """The smallest set of things that are left to do for ``assessment`` to come out as met.

    With ``recognition`` the prerequisites and conditions of recognition count too.
    """
    judgement = assessment.judgement
    applied = judgement.applied
    options = cheapest(judgement)
    tasks: list[Task] = []
    blocked: list[Blocked] = []
    codes: list[str] = []

    def take(row: IndicatorRow) -> None:
        if isinstance(row.rule.require, VerdictOf):
            return
        best = _done(options[row.node])
        if best is None:
            blocked.append(Blocked(row.rule.code, row.node))
        elif best.nodes:
            codes.append(row.rule.code)
            tasks.extend(_task(judgement, row.rule.code, node) for node in best.nodes)

    for criterion in applied.criteria:
        # A conclusion may stand for its indicators.
        if judgement.verdicts[criterion.node] is not PASS:
            for row in criterion.rows:
                take(row)
    if recognition:
        for row in (*applied.prerequisites, *applied.conditions):
            take(row)
    tasks.sort(key=_order)
    return NearestWay(tuple(tasks), tuple(blocked), tuple(codes))


def _order(task: Task) -> tuple[bool, Fraction]:
    return task.distance is None, task.distance or Fraction(0)


def _done(options: Options) -> Option | None:
    """The cheapest way to be met, or not asked."""
    ways = [options[v] for v in (PASS, NOT_APPLICABLE) if v in options]
    return min(ways, default=None)


# ---- the table: for each node, the cheapest way to each verdict


def cheapest(judgement: Judgement) -> dict[int, Options]:
    """For every node, the cheapest way to each verdict that it could have."""
    nodes = judgement.applied.nodes
    guards = judgement.applied.guards
    options: dict[int, Options] = {}
    for node in nodes:
        options[node.number] = _options(judgement, node, options, guards)
        if judgement.decided_in_each(
            node
        ):  # whatever its parts leave open, it costs nothing as it is
            options[node.number].pop(UNKNOWN, None)
            options[node.number][judgement.verdicts[node.number]] = _FREE
    return options


def _options(
    judgement: Judgement, node: Node, lower: Mapping[int, Options], guards: frozenset[int]
) -> Options:
    below = [lower[child] for child in node.children]
    if node.kind in {"leaf", "fixed"}:
        return _leaf(judgement, node, guard=node.number in guards)
    if node.kind == "concluded":
        return _concluded(judgement, node, below[0])
    if node.kind == "applies":
        return _joined(below, definition.applies)
    if node.kind == "choose":
        return _joined(below, definition.choose)
    return _counted(node, below)


def _leaf(judgement: Judgement, node: Node, *, guard: bool) -> Options:
    """A comparison as it is; and met, where its level is known; in a guard that is open, either."""
    now = judgement.verdicts[node.number]
    options: Options = {now: _FREE}
    stated = node.reason in _STATED
    if node.kind == "fixed":
        if guard and stated and now is UNKNOWN:
            options[PASS] = options[FAIL] = _reached(judgement, node)
        return options
    settable = stated or (node.reason is None and node.hardest is not None)
    if not settable:
        return options
    if guard:
        if now is UNKNOWN:
            options[PASS] = options[FAIL] = _reached(judgement, node)
    elif now in (FAIL, UNKNOWN):
        options[PASS] = _reached(judgement, node)
    return options


def _reached(judgement: Judgement, node: Node) -> Option:
    far = _distance(judgement, node)
    cost = Cost(1, 1, Fraction(0)) if far is None else Cost(1, 0, far)
    return Option(cost, (node.number,))


def _concluded(judgement: Judgement, node: Node, below: Options) -> Options:
    """A conclusion that is met stands. One that is not gives way to figures, or to a new conclusion."""
    now = judgement.verdicts[node.number]
    if node.number in judgement.conclusions or node.number in judgement.other_standards:
        options: Options = {now: _FREE}
        if now is PASS:
            return options
        for verdict in (PASS, NOT_APPLICABLE):
            if verdict in below and below[verdict].nodes:
                options[verdict] = below[verdict]
    else:
        options = dict(below)
    if PASS not in options and now is not NOT_APPLICABLE and _can_be_concluded(judgement, node):
        options[PASS] = Option(Cost(1, 1, Fraction(0)), (node.number,))
    return options


def _can_be_concluded(judgement: Judgement, node: Node) -> bool:
    """Whether there is a body that can conclude that it is met; another standard can always come to be met."""
    rule = node.rule
    if isinstance(rule, Indicator | Criterion):
        law = judgement.applied.resolved
        return isinstance(rule, Indicator) and any(map(law.has_body, rule.concluders.met))
    return isinstance(rule, StandardMet)


def _joined(below: list[Options], decide: Callable[..., Verdict]) -> Options:
    """Every combination of what the parts could be."""
    joined: Options = {}
    for verdicts in product(*below):
        parts = [options[v] for options, v in zip(below, verdicts, strict=True)]
        _keep(joined, decide(*verdicts), _sum(parts))
    return joined


State = tuple[int, int, bool]
"""Of the parts: how many are met, how many open (as far as that matters), whether one fails."""


def _counted(node: Node, below: list[Options]) -> Options:
    """``all``, ``any``, ``at least n of``: only how many are met or open counts, and whether one fails."""
    most = max(node.n, 1) if node.kind == "at_least_n_of" else 1
    states: dict[State, Option] = {(0, 0, False): _FREE}
    for options in below:
        then: dict[State, Option] = {}
        for (met, open_, failed), so_far in states.items():
            for verdict, option in options.items():
                state = (
                    min(met + (verdict is PASS), most),
                    min(open_ + (verdict is UNKNOWN), most),
                    failed or verdict is FAIL,
                )
                _keep(then, state, _sum([so_far, option]))
        states = then
    by_verdict: Options = {}
    for (met, open_, failed), option in states.items():
        parts = [PASS] * met + [UNKNOWN] * open_ + [FAIL] * failed
        if node.kind == "all":
            verdict = definition.all_of(parts)
        elif node.kind == "any":
            verdict = definition.any_of(parts)
        else:
            verdict = definition.at_least_n_of(node.n, parts)
        _keep(by_verdict, verdict, option)
    return by_verdict


def _keep(options: dict[_Key, Option], key: _Key, option: Option) -> None:
    if key not in options or option < options[key]:
        options[key] = option


def _sum(parts: Iterable[Option]) -> Option:
    options = tuple(parts)
    cost = Cost(
        sum(p.cost.steps for p in options),
        sum(p.cost.vague for p in options),
        sum((p.cost.distance for p in options), Fraction(0)),
    )
    return Option(cost, tuple(n for p in options for n in p.nodes))


# ---- what a step is


def _distance(judgement: Judgement, node: Node) -> Fraction | None:
    """The gap of a failed comparison as a part of its level, or of the hundred for a share; None if unknown."""
    if node.kind != "leaf" or judgement.verdicts[node.number] is not FAIL:
        return None
    gap = leaf_gap(judgement, node)
    level = node.resolved_level.easiest(node.operator) if node.resolved_level is not None else None
    if gap.amount is None or level is None:
        return None
    fact = judgement.applied.resolved.facts[gap.fact]
    whole = Fraction(100) if fact.kind == "share" else abs(level) or _ONE
    return gap.amount / whole


def _task(judgement: Judgement, code: str, number: int) -> Task:
    node = judgement.applied.nodes[number]
    if node.kind == "concluded":
        kind: TaskKind = "standard" if isinstance(node.rule, StandardMet) else "conclusion"
        return Task(kind, code, number, None, None, None, known=False)
    fact = node.rule.fact if isinstance(node.rule, Compare) else None
    if node.reason in _STATED:
        return Task("class", code, number, fact, None, None, known=False)
    failed = judgement.verdicts[number] is FAIL
    gap = leaf_gap(judgement, node) if failed else None
    known = judgement.value(node) is not None
    in_guard = number in judgement.applied.guards
    kind = "guard" if in_guard else "figure"
    return Task(kind, code, number, fact, gap, _distance(judgement, node), known=known)
