"""The class of a unit as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.classify.many import ClassifiedUnits
from ntm_rules.analysis.classify.run import Classified
from ntm_rules.foundation.bilingual import Lang

SCHEMA = "ntm-rules/classification/1"
SCHEMA_OF_UNITS = "ntm-rules/classifications/1"
_HOLDS = {"pass": "yes", "fail": "no", "unknown": "unknown"}


def classified_json(result: Classified, lang: Lang) -> dict[str, Any]:
    """What follows from the figures; docs/classification.md lists the keys."""
    rule, assessment = result.rule, result.assessment
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
        **_of_unit(result),
        "names": {c.id: c.name.say(lang) for c in rule.classes},
        "criteria": criteria,
        "digest": assessment.to_dict(detail="summary")["digest"],
    }


def classified_units_json(units: ClassifiedUnits, lang: Lang) -> dict[str, Any]:
    """What follows of each unit, and what could not be used."""
    return {
        "schema": SCHEMA_OF_UNITS,
        "units": [_of_unit(result) for result in units.results],
        "bad": units.bad_texts(lang),
    }


def _of_unit(result: Classified) -> dict[str, Any]:
    rule, unit, assessment = result.rule, result.unit, result.assessment
    yes, no, open_ = result.counts
    return {
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
        "rests_on": assessment.rests_on,
        "provisional": assessment.provisional,
    }
