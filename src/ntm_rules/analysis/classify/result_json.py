"""The class of a unit as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.classify.run import Classified
from ntm_rules.foundation.bilingual import Lang

SCHEMA = "ntm-rules/classification/1"
_HOLDS = {"pass": "yes", "fail": "no", "unknown": "unknown"}


def classified_json(result: Classified, lang: Lang) -> dict[str, Any]:
    """What follows from the figures; docs/classification.md lists the keys."""
    rule, unit, assessment = result.rule, result.unit, result.assessment
    names = {c.id: c.name.say(lang) for c in rule.classes}
    yes, no, open_ = result.counts
    criteria = [
        {
            "number": criterion.number,
            "name": result.asked(criterion.number).say(lang),
            "counted": criterion.number in rule.counted,
            "holds": _HOLDS[result.verdict(criterion.number)],
            "reasons": list(criterion.indicators[0].reasons),
            "explanation": assessment.explain(criterion.number, lang=lang),
        }
        for criterion in assessment.criteria
    ]
    return {
        "schema": SCHEMA,
        "classification": rule.base.id,
        "as_of": assessment.standard.as_of.isoformat(),
        "period": unit.period,
        "unit": {"kind": unit.kind, "name": unit.name, "code": unit.code},
        "counts": {"yes": yes, "no": no, "unknown": open_, "total": yes + no + open_},
        "class": result.decided.id if result.decided else None,
        "possible": [c.id for c in result.possible],
        "may_be_outside": result.may_be_outside,
        "stated": result.stated.id if result.stated else None,
        "finding": result.finding,
        "decided_by": list(rule.lists),
        "names": names,
        "rests_on": assessment.rests_on,
        "provisional": assessment.provisional,
        "criteria": criteria,
        "digest": assessment.to_dict(detail="summary")["digest"],
    }
