"""A roll-up as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp, RollUp
from ntm_rules.analysis.rollup.reform import ReformRollUp
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


def reform_rollup_json(result: ReformRollUp, lang: Lang) -> dict[str, Any]:
    """The roll-up under the reforms, with what it was before by the law; docs/rollup.md lists the keys."""
    moved = [unit for unit in result.upper() if unit.moved]
    return rollup_json(result.after, lang) | {
        "hypothetical": True,
        "reforms": [
            {"id": r.id, "name": r.name.say(lang), "from": r.since.isoformat()}
            for r in result.reforms
        ],
        "not_yet_in_force": [r.id for r in result.late],
        "before": {"units": [_unit(unit, lang) for unit in result.before.upper]},
        "moves": [
            _who(unit.before.unit)
            | {
                key: {"before": str(before), "after": str(after)}
                for key, (before, after) in unit.verdicts().items()
            }
            for unit in moved
        ],
        "member_moves": [
            _who(member.before.unit)
            | {
                "above": _who(unit.before.unit),
                "fact": move.before.fact.id,
                "before": str(member.before.verdict),
                "after": str(member.after.verdict),
                "failing": list(member.after.failing()),
            }
            for unit in result.upper()
            for move in unit.counted()
            for member in move.members()
            if member.moved
        ],
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
        "digest": member.assessment.to_dict(detail="summary")["digest"]
        if member.assessment
        else None,
    }
