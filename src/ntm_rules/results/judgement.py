"""One unit judged: the verdict of every node, and what each of them rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ntm_rules.engine.definition import Known, compare, of_parts
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.facts.unit_facts import Conclusion, UnitFacts
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.exact import needed
from ntm_rules.law.model.requirement import (
    CAUSES,
    STRENGTH,
    Cause,
    Provenance,
    Status,
    doubts,
    is_weak,
)
from ntm_rules.law.resolve.flat_standard import FlatStandard, Measure, Node

Engine = Callable[[Sequence[Node], Sequence[Known], Mapping[int, Verdict]], list[Verdict]]
"""An engine. It takes nodes, what is known of each measure, and conclusions by node. It gives one verdict per node."""


@dataclass(frozen=True, slots=True)
class Support:
    """What a verdict relies on: the weakest of it, and why it is provisional."""

    strength: int
    because: frozenset[Cause] = frozenset()


_NEUTRAL = Support(STRENGTH["proposed"])


@dataclass(frozen=True, slots=True)
class OtherStandard:
    """The verdict on another standard that this standard asks for: by its title, or judged on the same facts."""

    standard: str
    verdict: Verdict
    support: Support = _NEUTRAL
    title: FactValue | None = None
    judged: Judgement | None = None


@dataclass(slots=True)
class Judgement:
    """The verdicts of one assessment, and all that explains them. What explains is computed on access."""

    unit_facts: UnitFacts
    applied: FlatStandard
    verdicts: Sequence[Verdict]
    conclusions: Mapping[int, Conclusion]
    other_standards: Mapping[int, OtherStandard] = field(default_factory=dict)
    _supports: dict[int, Support] = field(default_factory=dict)

    def disputed(self, number: int) -> Verdict | None:
        """What the figures alone decide, where the official conclusion that holds says otherwise."""
        conclusion = self.conclusions.get(number)
        if conclusion is None:
            return None
        parts = self.verdicts[self.applied.nodes[number].children[0]]
        return parts if _differ(conclusion, parts) else None

    @property
    def unused(self) -> tuple[str, ...]:
        """The facts that decide nothing: neither here, nor in the other standards that were judged on them."""
        judged = [o.judged for o in self.other_standards.values() if o.judged is not None]
        return tuple(n for n in self.unit_facts.unused if all(n in j.unused for j in judged))

    def value(self, node: Node) -> FactValue | None:
        """The fact that a leaf compares."""
        return self.unit_facts.values.get(self.applied.measures[node.measure].fact)

    def known(self, node: Node) -> Known:
        """What is known of the number that a leaf compares."""
        measure = self.applied.measures[node.measure]
        return known(self.unit_facts, (measure,))[0]

    def rests_on(self, number: int) -> Status | None:
        """The weakest status that the verdict of a node relies on; None where it relies on no level or text.

        A pass of several parts is as weak as the weakest; a fail needs one failing part only, the best known;
        an unknown is as weak as the weakest of what was decided.
        """
        strength = self.support(number).strength
        return None if strength == _NEUTRAL.strength else _NAMES[strength]

    def provisional_because(self, number: int) -> tuple[Cause, ...]:
        """Why the verdict of a node is provisional; nothing where it is not.

        A pass is where any of what it relies on is. A fail is not where one failing part is not. An unknown is where
        something that was decided is.
        """
        because = self.support(number).because
        return tuple(cause for cause in CAUSES if cause in because)

    def provisional(self, number: int) -> bool:
        """Whether the verdict of a node is provisional."""
        return bool(self.support(number).because)

    def own_causes(self, number: int) -> frozenset[Cause]:
        """Why a verdict is provisional by this node itself, not by its parts."""
        node, verdict = self.applied.nodes[number], self.verdicts[number]
        if node.kind in {"leaf", "fixed"}:
            return self._own(node, verdict).because
        if number in self.conclusions or number in self.other_standards:
            return self.support(number).because
        if node.kind == "applies" and self.verdicts[node.children[0]] is FAIL:
            return frozenset(node.because)
        passed = node.kind == "concluded" and verdict is PASS
        return frozenset(node.pass_because) if passed else frozenset()

    def support(self, number: int) -> Support:
        """What the verdict of a node relies on."""
        support = self._supports.get(number)
        if support is None:
            support = self._supports[number] = self._find_support(self.applied.nodes[number])
        return support

    def decided_in_each(self, node: Node) -> tuple[int, ...]:
        """The node in each column that the unit may take, where these decided it and its parts left it open."""
        if not node.alone or self.verdicts[node.number] is UNKNOWN:
            return ()
        children = [self.verdicts[child] for child in node.children]
        return node.alone if of_parts(node, children) is UNKNOWN else ()

    def _find_support(self, node: Node) -> Support:
        verdict = self.verdicts[node.number]
        kind = node.kind
        if each := self.decided_in_each(node):
            return together(self.support(number) for number in each)
        if kind in {"leaf", "fixed"}:
            return self._own(node, verdict)
        if kind == "concluded":
            return self._concluded(node, verdict)
        if kind == "applies":
            return self._applies(node, verdict)
        if kind == "choose":
            return self._choose(node)
        parts = [(self.verdicts[c], self.support(c)) for c in node.children]
        if verdict is UNKNOWN:
            return together(s for v, s in parts if v is not UNKNOWN)
        if verdict is NOT_APPLICABLE:
            return together(s for _, s in parts)
        same = [s for v, s in parts if v is verdict]
        aside = [s for v, s in parts if v is NOT_APPLICABLE]
        if kind == "all":
            return _best(same, 1) if verdict is FAIL else together([*same, *aside])
        if kind == "any":
            return _best(same, 1) if verdict is PASS else together([*same, *aside])
        # at least n of: as many of the best known parts as are needed to decide.
        base = len(parts) - len(aside)
        n = node.n if node.share is None or verdict is PASS else needed(node.share, base)
        best = _best(same, max(n if verdict is PASS else base - n + 1, 1))
        return together([best, *aside]) if verdict is FAIL else best

    def _own(self, node: Node, verdict: Verdict) -> Support:
        """What a node without parts relies on: its level and its text, and what its figure was derived from."""
        if verdict is UNKNOWN or node.status is None:
            return _NEUTRAL
        because = set(node.because)
        if verdict is PASS and not self._holds_at_the_end(node):
            because.update(node.pass_because)
        support = Support(STRENGTH[node.status], frozenset(because))
        value = self.value(node) if node.kind == "leaf" and node.regulated else None
        return support if value is None else together([support, _derived(value)])

    def _holds_at_the_end(self, node: Node) -> bool:
        """Whether the figure would meet the strictest level that can be asked."""
        if node.strictest is None or not node.pass_because:
            return False
        here = known(self.unit_facts, [self.applied.measures[node.measure]])[0]
        return isinstance(here, tuple) and compare(node.operator, node.strictest, *here) is PASS

    def _concluded(self, node: Node, verdict: Verdict) -> Support:
        if node.number in self.other_standards:
            return _NEUTRAL if verdict is UNKNOWN else self.other_standards[node.number].support
        if self.conclusions and self._stands_for(node.number) in self.conclusions:
            source = getattr(getattr(node.rule, "concluders", None), "provenance", None)
            return resting_on(source)
        inside = self.support(node.children[0])
        if verdict is PASS and node.pass_because:
            return replace(inside, because=inside.because.union(node.pass_because))
        return inside

    def _stands_for(self, number: int) -> int:
        """The node that a node is a copy of, in one column or as its criterion counts it; else the node itself."""
        return self.applied.copies.get(number, number)

    def _applies(self, node: Node, verdict: Verdict) -> Support:
        guard, then = node.children
        guard_verdict = self.verdicts[guard]
        if guard_verdict is FAIL:
            strength = STRENGTH[node.status] if node.status else _NEUTRAL.strength
            return together([self.support(guard), Support(strength, frozenset(node.because))])
        if guard_verdict is PASS:
            return together([self.support(guard), self.support(then)])
        return self.support(then) if self.verdicts[then] is not UNKNOWN else _NEUTRAL

    def _choose(self, node: Node) -> Support:
        guard, then, otherwise = node.children
        guard_verdict = self.verdicts[guard]
        if guard_verdict is PASS:
            return together([self.support(guard), self.support(then)])
        if guard_verdict is FAIL:
            return together([self.support(guard), self.support(otherwise)])
        return together([self.support(then), self.support(otherwise)])


def resting_on(source: Provenance | None) -> Support:
    """What relies on one source; without one it is only recalled."""
    return Support(STRENGTH[source.status if source else "recalled"], frozenset(doubts(source)))


def together(supports: Iterable[Support]) -> Support:
    """All of them are relied on."""
    supports = list(supports)
    return Support(
        min((s.strength for s in supports), default=_NEUTRAL.strength),
        frozenset[Cause]().union(*(s.because for s in supports)),
    )


def _best(supports: Sequence[Support], n: int) -> Support:
    """``n`` of them are enough, and the best known are relied on. What is provisional is so where less are not."""
    ordered = sorted(supports, key=lambda s: s.strength, reverse=True)
    # Where one is enough, those that are known as well are one as good as the other.
    best = (
        together(ordered[:n])
        if n > 1
        else together(s for s in ordered if s.strength == ordered[0].strength)
    )
    firm = sum(not s.because for s in supports) >= n
    return replace(best, because=frozenset()) if firm else best


def _derived(value: FactValue) -> Support:
    """What a figure relies on that was itself derived from an assessment."""
    strength = _NEUTRAL.strength if value.rests_on is None else STRENGTH[value.rests_on]
    weak: tuple[Cause, ...] = ("recalled",) if is_weak(value.rests_on) else ()
    return Support(strength, frozenset((*weak, *value.provisional_because)))


_NAMES: dict[int, Status] = {
    strength: name for name, strength in STRENGTH.items() if name != "proposed"
}


def known(unit_facts: UnitFacts, measures: Sequence[Measure]) -> list[Known]:
    """What is known of each measure, as an engine takes it."""
    views = unit_facts.known
    return [
        views[measure.fact][_VIEWS[measure.view]] if measure.fact in views else None
        for measure in measures
    ]


_VIEWS = {"value": 0, "least": 1, "most": 2}


def conclusions_of(unit_facts: UnitFacts, applied: FlatStandard) -> dict[int, Conclusion]:
    """The official conclusions that may decide, by the node that each of them stands for."""
    return {n: c for n, c in _stated(unit_facts, applied) if unit_facts.backed(c)}


def withheld_conclusions(unit_facts: UnitFacts, applied: FlatStandard) -> dict[int, Conclusion]:
    """The official conclusions that decide nothing, because evidence is required and they name none."""
    if not unit_facts.require_evidence:
        return {}
    return {n: c for n, c in _stated(unit_facts, applied) if not unit_facts.backed(c)}


def _stated(unit_facts: UnitFacts, applied: FlatStandard) -> Iterator[tuple[int, Conclusion]]:
    for criterion in applied.criteria:
        if conclusion := unit_facts.criteria.get(criterion.rule.number):
            yield criterion.node, conclusion
        for row in criterion.rows:
            if conclusion := unit_facts.indicators.get(row.rule.code):
                yield row.node, conclusion
    for row in applied.conditions:
        if conclusion := unit_facts.conditions.get(row.rule.code):
            yield row.node, conclusion


def verdicts_of(conclusions: Mapping[int, Conclusion], applied: FlatStandard) -> dict[int, Verdict]:
    """Conclusions as an engine takes them: a verdict by node, and by what repeats that node."""
    given = {node: PASS if c.met else FAIL for node, c in conclusions.items()}
    return given | {copy: given[node] for copy, node in applied.copies.items() if node in given}


def refuse_contradictions(
    unit_facts: UnitFacts,
    applied: FlatStandard,
    verdicts: Sequence[Verdict],
    conclusions: Mapping[int, Conclusion],
) -> None:
    """Nobody may contradict itself: neither the unit its own figures, nor a body what it concluded on a part.

    A body above the unit may come to another result than the unit's figures. Its conclusion decides, and says why.

    Raises:
        FactsError: naming each conclusion that contradicts its own side, or gives no reason.
    """
    problems = []
    for node, conclusion in conclusions.items():
        parts = verdicts[applied.nodes[node].children[0]]
        if not _differ(conclusion, parts):
            continue
        body = applied.resolved.bodies.get(conclusion.by)
        own = body is None or body.is_of(unit_facts.unit.kind)
        vi, en = _SAID[parts].vi, _SAID[parts].en
        vi = f"kết luận trái với các số liệu: theo số liệu, {conclusion.code} {vi}"
        en = f"the conclusion contradicts the facts: by the facts {conclusion.code} is {en}"
        if inner := _part(applied, verdicts, conclusions, node):
            higher = inner.by != conclusion.by
            vi = f"kết luận trái với {'cơ quan cấp trên' if higher else 'chính cơ quan ấy'} ở {inner.key}"
            en = f"the conclusion contradicts {'a higher body' if higher else 'the same body'} at {inner.key}"
        elif not own and conclusion.note:
            continue
        elif not own:
            vi += "; ghi lý do của cơ quan kết luận ('note')"
            en += "; give the body's reason (note)"
        where = unit_facts.unit.where(*conclusion.key.split(".", 1))
        problems.append(
            Problem(vi=vi, en=en, where=where, key=conclusion.key, code="conclusion_contradicted")
        )
    if problems:
        raise FactsError(problems)


_SAID: Mapping[Verdict, Words] = {
    PASS: Words("đạt", "met"),
    FAIL: Words("chưa đạt", "not met"),
    NOT_APPLICABLE: Words("không áp dụng", "not applicable"),
}


def _differ(conclusion: Conclusion, parts: Verdict) -> bool:
    return parts is not UNKNOWN and parts is not (PASS if conclusion.met else FAIL)


def _part(
    applied: FlatStandard,
    verdicts: Sequence[Verdict],
    conclusions: Mapping[int, Conclusion],
    node: int,
) -> Conclusion | None:
    """A conclusion of the same or a higher body on a part of ``node`` that makes the two contradict one another."""
    outer, bodies = conclusions[node], applied.resolved.bodies
    rows = next((c.rows for c in applied.criteria if c.node == node), ())
    inside = [conclusions[row.node] for row in rows if row.node in conclusions]
    against = [
        c
        for c in inside
        if c.met is not outer.met
        and (c.by == outer.by or bodies[c.by].rank > bodies[outer.by].rank)
    ]
    asked = [row for row in rows if verdicts[row.node] is not NOT_APPLICABLE]
    # Not met as a whole contradicts only that every part is.
    return next(iter(against), None) if outer.met or len(against) == len(asked) else None


def decide(
    unit_facts: UnitFacts,
    applied: FlatStandard,
    engine: Engine,
    other_standards: Mapping[int, OtherStandard] | None = None,
) -> Judgement:
    """Judge ``unit_facts`` by ``applied``. ``other_standards`` are the verdicts on the standards it asks for.

    Raises:
        FactsError: where an official conclusion contradicts its own side, or the figures without a reason.
    """
    conclusions = conclusions_of(unit_facts, applied)
    given = verdicts_of(conclusions, applied)
    for node, prior in (other_standards or {}).items():
        if prior.verdict in (PASS, FAIL):
            given[node] = prior.verdict
    verdicts = engine(applied.nodes, known(unit_facts, applied.measures), given)
    if conclusions:
        refuse_contradictions(unit_facts, applied, verdicts, conclusions)
    return Judgement(unit_facts, applied, verdicts, conclusions, other_standards or {})
