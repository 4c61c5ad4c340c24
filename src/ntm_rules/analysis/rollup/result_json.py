"""A roll-up as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp, RollUp
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Lang

SCHEMA = "ntm-rules/rollup/1"


def rollup_json(rollup: RollUp, lang: Lang) -> dict[str, Any]:
    """Every unit above with what was counted for it; docs/rollup.md lists the keys."""
    return {
        "schema": SCHEMA,
        "units": [_unit(unit, lang) for unit in rollup.upper],
        "uncounted": [_who(unit) for unit in rollup.uncounted],
        "left_out": [{"file": p.where.file, "why": p.en} for p in rollup.left_out],
    }


def _who(unit: Unit) -> dict[str, Any]:
    return {
        "kind": unit.kind,
        "name": unit.name,
        "code": unit.code,
        "file": unit.file or None,
        "period": unit.period,
    }


def _unit(unit: RolledUp, lang: Lang) -> dict[str, Any]:
    return {
        "unit": {**_who(unit.unit), "made": not unit.has_file},
        "counted": {c.fact.id: _count(c, unit) for c in unit.counted},
        "assessment": unit.assessment.to_dict(lang=lang) if unit.assessment else None,
    }


def _count(counted: CountedFact, unit: RolledUp) -> dict[str, Any]:
    entry = None if counted.stated else unit.unit.entries("facts").get(counted.fact.id)
    share = {k: v for k, v in entry.items() if k != "evidence"} if entry else None
    return {
        "share": share,
        "stated": counted.stated,
        "total": counted.total,
        "pass": len(counted.those(PASS)),
        "fail": len(counted.those(FAIL)),
        "unknown": len(counted.those(UNKNOWN)),
        "absent": counted.absent,
        "members": [_member(m) for m in counted.members],
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        **_who(member.unit),
        "standard": member.standard,
        "verdict": str(member.verdict),
        "by": member.by,
        "why": member.why.en if member.why else None,
        "rests_on": member.rests_on,
        "provisional_because": list(member.provisional_because),
        "failing": list(member.failing()),
        "digest": member.assessment.to_dict()["digest"] if member.assessment else None,
    }
