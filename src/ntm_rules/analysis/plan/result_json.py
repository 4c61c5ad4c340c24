"""The result of a plan as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.nearest.document import task_text
from ntm_rules.analysis.plan.document import finding_text
from ntm_rules.analysis.plan.result import PlanResult, TargetFinding, TargetResult
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.judging.assessment import Assessment

SCHEMA = "ntm-rules/plan-result/1"


def plan_json(result: PlanResult, lang: Lang) -> dict[str, Any]:
    """The targets with their findings, and the unit now and then. ``hypothetical`` is always true."""
    plan = result.plan
    return {
        "schema": SCHEMA,
        "hypothetical": True,
        "plan": {"title": plan.title, "issuer": plan.issuer, "by": plan.by.isoformat()},
        "unit": result.now.to_dict(lang=lang)["unit"],
        "standard": result.now.standard.id,
        "now": _state(result.now),
        "then": _state(result.then),
        "gained": list(result.gained),
        "targets": [_target(target, lang) for target in result.targets],
        "open": [
            {
                "criterion": criterion.number,
                "failed": list(criterion.failed),
                "undecided": list(criterion.undecided),
                "only_by_conclusion": list(criterion.stuck),
                "whatever_is_done": list(criterion.blocked),
            }
            for criterion in result.open
        ],
        "work": [
            {"person": person, "targets": [t.target.id for t in targets]}
            for person, targets in result.by_person().items()
        ],
    }


def _state(assessment: Assessment) -> dict[str, Any]:
    return {
        "as_of": assessment.standard.as_of.isoformat(),
        "verdict": str(assessment.verdict),
        "recognition": str(assessment.recognition.verdict),
        "criteria": {c.number: str(c.verdict) for c in assessment.criteria},
        "indicators": {i.code: str(i.verdict) for i in assessment.indicators},
        "digest": {"standard": assessment.standard.digest},
    }


def _target(result: TargetResult, lang: Lang) -> dict[str, Any]:
    target = result.target
    sentences = result.judged.teller(lang) if result.judged is not None else None
    return {
        "id": target.id,
        "line": target.line,
        "text": target.text,
        "aim": target.aim,
        "standard": target.standard,
        "code": target.code or None,
        "by": result.by.isoformat(),
        "person": target.person,
        "indicators": list(result.indicators),
        "may_mean": list(target.may_mean),
        "findings": [_finding(result, finding, lang) for finding in result.findings],
        "left_to_do": [
            {"code": t.code, "fact": t.fact, "kind": t.kind, "text": task_text(sentences, t)}
            for t in result.tasks
        ]
        if sentences is not None
        else [],
    }


def _finding(result: TargetResult, finding: TargetFinding, lang: Lang) -> dict[str, Any]:
    fact = None
    if finding.node is not None and result.judged is not None:
        fact = result.judged.judgement.applied.measures[finding.node.measure].fact
    return {
        "kind": finding.kind,
        "fact": fact,
        "reasons": list(finding.reasons),
        "text": finding_text(result, finding, lang),
    }
