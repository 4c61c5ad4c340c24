"""One unit judged by one standard, and by the other standards that this one asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeVar

from ntm_rules.engine import definition
from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.bind import in_order
from ntm_rules.facts.unit_facts import UnitFacts, moved_facts, rebind
from ntm_rules.foundation.arguments import flag
from ntm_rules.foundation.errors import EngineError, FactsError, Problem, RequestError
from ntm_rules.foundation.text import written
from ntm_rules.judging.applied_law import AppliedLaw, bound
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.decisions import began, decided
from ntm_rules.law.digest import standard_digest
from ntm_rules.law.model.requirement import StandardMet
from ntm_rules.results.judgement import Engine, OtherStandard, decide, resting_on, together

if TYPE_CHECKING:
    from ntm_rules.facts.unit import Unit
    from ntm_rules.law.resolve.flat_standard import FlatStandard

_WHO = frozenset({"unit", "period", "as_of", "standard"})
"""The parts of a facts file that say by which law a unit is judged."""

EngineName = Literal["direct", "rete"]
"""The engines. Which one judges makes no difference to a result."""
LawT = TypeVar("LawT", bound=AppliedLaw)


def judge(
    law: LawT,
    unit: Unit | UnitFacts,
    *,
    engine: EngineName | None = None,
    strict: bool = False,
    require_evidence: bool = False,
    previous: Unit | None = None,
) -> Assessment[LawT]:
    """Judge ``unit``; :meth:`ntm_rules.Standard.assess` says how.

    Raises:
        FactsError: where the facts cannot be used, or contradict a conclusion.
    """
    since = began()
    assessment = _judge(
        law, unit, engine, strict=strict, require_evidence=require_evidence, previous=previous
    )
    decided(assessment, since)
    return assessment


def _judge(
    law: LawT,
    unit: Unit | UnitFacts,
    engine: EngineName | None,
    *,
    strict: bool = False,
    require_evidence: bool = False,
    previous: Unit | None = None,
) -> Assessment[LawT]:
    flag("strict", strict), flag("require_evidence", require_evidence)
    if isinstance(unit, UnitFacts):
        facts = unit
        if facts.resolved is not law.resolved and standard_digest(facts.resolved) != law.digest:
            raise RequestError.of(
                f"số liệu đã gắn với {facts.resolved.id} ngày {facts.resolved.as_of:%d/%m/%Y}, không phải với bộ tiêu chí này",
                f"the facts are bound to {facts.resolved.id} of {facts.resolved.as_of}, not to this standard",
                code="another_standard",
                found=f"{facts.resolved.id} {facts.resolved.as_of}",
                expected=f"{law.resolved.id} {law.resolved.as_of}",
            )
    else:
        facts, problems = bound(
            law, unit, strict=strict, require_evidence=require_evidence, previous=previous
        )
        if problems:
            wrong = [*problems, *_contradictions(law, facts, problems)]
            raise FactsError(in_order(wrong, problems.more))
    flat = law.apply(facts.situation)
    others = {n: _other_standard(law, n, facts, flat, engine) for n in flat.other_standard_nodes}
    return Assessment(law, decide(facts, flat, engine_named(engine), others))


def _contradictions(
    law: AppliedLaw, facts: UnitFacts, problems: Sequence[Problem]
) -> Sequence[Problem]:
    """What is contradicted by the figures that can be read, where it is known by which law the unit is judged."""
    if any(p.key.partition(".")[0] in _WHO for p in problems):
        return ()
    try:
        decide(facts, law.apply(facts.situation), definition.judge)
    except FactsError as error:
        return error.problems
    return ()


def _other_standard(
    law: AppliedLaw, node: int, facts: UnitFacts, flat: FlatStandard, engine: EngineName | None
) -> OtherStandard:
    """What is known of another standard: by the title that the unit holds, else by judging it."""
    rule = flat.nodes[node].rule
    if not isinstance(rule, StandardMet):
        raise EngineError("nút sai loại", f"node {node} asks for no standard")
    title = facts.values.get(rule.title) if rule.title else None
    stated = title is not None and facts.backed(title)
    if stated and title and title.bounds is not None and title.bounds.exact is not None:
        verdict = Verdict.PASS if title.bounds.exact == 1 else Verdict.FAIL
        return OtherStandard(rule.standard, verdict, resting_on(rule.wording), title=title)
    unit = replace(facts.unit, standard=facts.unit.standard or law.id)
    try:
        place = None if rule.of_the_nation else law.province
        other = law.other(rule.standard, as_of=law.as_of, province=place)
    except RequestError:
        return OtherStandard(rule.standard, Verdict.UNKNOWN)  # not in force on this date
    again = other.bind(unit, strict=facts.situation.strict, require_evidence=facts.require_evidence)
    if rule.as_column is not None:
        column = replace(again.situation, columns=(rule.as_column,), column_status=None, missing="")
        again = replace(again, situation=column)
    # In a live session the facts have moved on from what the unit's file says.
    moved = moved_facts(facts, again)
    judged = _judge(
        other, rebind(again, other.resolved, moved) if moved else again, engine
    ).judgement
    met = judged.applied.met
    support = together([judged.support(met), resting_on(rule.wording)])
    return OtherStandard(rule.standard, judged.verdicts[met], support, judged=judged)


def engine_named(name: EngineName | None) -> Engine:
    """The engine with that name; the default is the rules network, where durable-rules can be had and has room.

    Raises:
        RequestError: for a name that is none.
    """
    known = name is None or isinstance(name, str)
    if known and name == "direct":
        return definition.judge
    if known and name in (None, "rete"):
        from ntm_rules.engine.rete.judge import judge_or_direct, judge_with_room

        return judge_or_direct if name == "rete" else judge_with_room
    raise RequestError.of(
        vi=f"không có bộ máy {written(name)}; có: 'rete', 'direct'",
        en=f"no engine {written(name)}; known: rete, direct",
        code="unknown_word",
        loc=("engine",),
        found=written(name),
        expected="rete | direct",
    )
