"""What becomes of the facts of a unit under another standard, as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.carry.compare_facts import Carried, Carry
from ntm_rules.foundation.bilingual import Lang

SCHEMA = "ntm-rules/carry/1"


def carry_json(carry: Carry, lang: Lang) -> dict[str, Any]:
    """The four lists; docs/law-2026.md names the keys."""
    old = carry.assessment.standard
    return {
        "schema": SCHEMA,
        "unit": {"kind": carry.unit.kind, "name": carry.unit.name, "code": carry.unit.code},
        "period": carry.unit.period,
        "from": {"standard": old.id, "as_of": old.as_of.isoformat()},
        "to": {"standard": carry.new.id, "as_of": carry.new.as_of.isoformat()},
        "same": [_entry(c, lang) for c in carry.same],
        "measured_otherwise": [_entry(c, lang) for c in carry.otherwise],
        "asked_anew": [_entry(c, lang) for c in carry.anew],
        "no_longer_asked": [_entry(c, lang) for c in carry.dropped],
    }


def _entry(carried: Carried, lang: Lang) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "fact": carried.fact.id,
        "label": carried.fact.label.say(lang),
        "unit": carried.fact.unit,
        "indicators": list(carried.codes),
        "indicators_before": list(carried.before),
    }
    if carried.old is not None and carried.how is not None:
        entry |= {
            "fact_before": carried.old.id,
            "label_before": carried.old.label.say(lang),
            "how": carried.how.say(lang),
        }
    if carried.value is not None:
        entry["figure_before"] = carried.value.to_json()
    return entry
