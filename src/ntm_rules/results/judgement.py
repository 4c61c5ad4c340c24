"""One unit judged: the verdict of every node, and what each of them rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ntm_rules.engine.definition import Known
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.facts.unit_facts import Conclusion, UnitFacts
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.exact import needed
from ntm_rules.law.model.requirement import STRENGTH, Status, is_weak
from ntm_rules.law.resolve.situation import FlatStandard, Measure, Node

Engine = Callable[[Sequence[Node], Sequence[Known], Mapping[int, Verdict]], list[Verdict]]
"""An engine. It takes nodes, what is known of each measure, and conclusions by node. It gives one verdict per node."""

_NEUTRAL = STRENGTH["proposed"]


@dataclass(frozen=True, slots=True)
class OtherStandard:
    """The verdict on another standard that this standard asks for: by its title, or judged on the same facts."""

    standard: str
    verdict: Verdict
    status: Status | None
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
    _supports: dict[int, int] = field(default_factory=dict)

    def disputed(self, number: int) -> Verdict | None:
        """What the figures alone decide, where the official conclusion that holds says otherwise."""
        conclusion = self.conclusions.get(number)
        if conclusion is None:
            return None
        parts = self.verdicts[self.applied.nodes[number].children[0]]
        return parts if _differ(conclusion, parts) else None

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
        strength = self._support(number)
        return None if strength == _NEUTRAL else _NAMES[strength]

    def _support(self, number: int) -> int:
        strength = self._supports.get(number)
        if strength is None:
            strength = self._supports[number] = self._find_support(self.applied.nodes[number])
        return strength

    def _find_support(self, node: Node) -> int:
        verdict = self.verdicts[node.number]
        kind = node.kind
        if kind == "leaf":
            if verdict is UNKNOWN or node.status is None:
                return _NEUTRAL
            value = self.value(node) if node.regulated else None
            derived = value.rests_on if value is not None else None
            return min(STRENGTH[node.status], STRENGTH[derived] if derived else _NEUTRAL)
        if kind == "fixed":
            return STRENGTH[node.status] if node.status else _NEUTRAL
        if kind == "concluded":
            if node.number in self.other_standards:
                status = self.other_standards[node.number].status
                return STRENGTH[status] if status and verdict is not UNKNOWN else _NEUTRAL
            if node.number in self.conclusions:
                rule = node.rule
                source = (
                    rule.concluders.provenance
                    if rule is not None and hasattr(rule, "concluders")
                    else None
                )
                return STRENGTH[source.status] if source else STRENGTH["recalled"]
            return self._support(node.children[0])
        if kind == "applies":
            return self._applies(node, verdict)
        if kind == "choose":
            return self._choose(node)
        parts = [(self.verdicts[c], self._support(c)) for c in node.children]
        if verdict is UNKNOWN:
            return min((s for v, s in parts if v is not UNKNOWN), default=_NEUTRAL)
        if verdict is NOT_APPLICABLE:
            return min((s for _, s in parts), default=_NEUTRAL)
        same = sorted((s for v, s in parts if v is verdict), reverse=True)
        aside = [s for v, s in parts if v is NOT_APPLICABLE]
        if kind == "all":
            return same[0] if verdict is FAIL else min([*same, *aside])
        if kind == "any":
            return same[0] if verdict is PASS else min([*same, *aside])
        # at least n of: as many of the best known parts as are needed to decide.
        base = len(parts) - len(aside)
        n = node.n if node.share is None or verdict is PASS else needed(node.share, base)
        enough = n if verdict is PASS else base - n + 1
        return min([*same[: max(enough, 1)], *(aside if verdict is FAIL else [])])

    def _applies(self, node: Node, verdict: Verdict) -> int:
        guard, then = node.children
        guard_verdict = self.verdicts[guard]
        text = STRENGTH[node.status] if node.status else _NEUTRAL
        if guard_verdict is FAIL:
            return min(self._support(guard), text)
        if guard_verdict is PASS:
            return min(self._support(guard), self._support(then))
        return self._support(then) if self.verdicts[then] is not UNKNOWN else _NEUTRAL

    def _choose(self, node: Node) -> int:
        guard, then, otherwise = node.children
        guard_verdict = self.verdicts[guard]
        if guard_verdict is PASS:
            return min(self._support(guard), self._support(then))
        if guard_verdict is FAIL:
            return min(self._support(guard), self._support(otherwise))
        return min(self._support(then), self._support(otherwise))


_NAMES: dict[int, Status] = {
    strength: name for name, strength in STRENGTH.items() if name != "proposed"
}


def provisional(status: Status | None) -> bool:
    """Whether a verdict that rests on ``status`` is provisional: no text was checked."""
    return is_weak(status)


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


def verdicts_of(conclusions: Mapping[int, Conclusion]) -> dict[int, Verdict]:
    """Conclusions as an engine takes them: a verdict by node."""
    return {node: PASS if c.met else FAIL for node, c in conclusions.items()}


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
            vi += "; ghi lý do của cơ quan kết luận (note)"
            en += "; give the body's reason (note)"
        where = unit_facts.unit.where(*conclusion.key.split(".", 1))
        problems.append(Problem(vi=vi, en=en, where=where, key=conclusion.key))
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
    given = verdicts_of(conclusions)
    for node, prior in (other_standards or {}).items():
        if prior.verdict in (PASS, FAIL):
            given[node] = prior.verdict
    verdicts = engine(applied.nodes, known(unit_facts, applied.measures), given)
    if conclusions:
        refuse_contradictions(unit_facts, applied, verdicts, conclusions)
    return Judgement(unit_facts, applied, verdicts, conclusions, other_standards or {})
