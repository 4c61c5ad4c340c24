"""How pickle makes an assessment again: from its facts, by judging. A verdict follows from the facts and the law."""

from __future__ import annotations

from typing import Any

from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import moved_facts, rebind
from ntm_rules.judging.applied_law import AppliedLaw
from ntm_rules.judging.changes import read_changes
from ntm_rules.results.judgement import Judgement


def assessment_reduced(standard: AppliedLaw, judgement: Judgement) -> tuple[Any, ...]:
    """How pickle makes ``assessment`` again."""
    facts = judgement.unit_facts
    options: dict[str, Any] = {
        "strict": facts.situation.strict,
        "require_evidence": facts.require_evidence,
    }
    # In a live session the facts have moved on from what the unit's file says.
    moved = moved_facts(facts, standard.bind(facts.unit, **options))
    changes = {name: value and value.to_json() for name, value in moved.items()}
    engine = "rete" if hasattr(judgement.verdicts, "fired") else "direct"
    return _assessment_again, (standard, facts.unit, engine, options, changes)


def _assessment_again(
    standard: Any,
    unit: Unit,
    engine: str,
    options: dict[str, Any],
    changes: dict[str, Any],
) -> Any:
    facts = standard.bind(unit, **options)
    if changes:
        facts = rebind(facts, standard.resolved, read_changes(standard.resolved, changes))
    return standard.assess(facts, engine=engine)
