"""The small form of an assessment: what a list, a matrix or an answer to one changed figure needs."""

from __future__ import annotations

from typing import Final

from ntm_rules._version import __version__
from ntm_rules.law.resolve.flat_standard import IndicatorRow
from ntm_rules.results.json_contract import IndicatorSummary, SummaryDocument
from ntm_rules.results.json_document import AssessmentWriter, digest, verdict_name
from ntm_rules.results.proof import reasons

SUMMARY_SCHEMA: Final = "ntm-rules/summary/1"


def summary(
    writer: AssessmentWriter, standard_digest: str, *, hypothetical: bool
) -> SummaryDocument:
    """Verdicts, first reasons, gaps and digests: the same values as in the whole document."""
    j = writer.judgement
    applied = j.applied
    standing = writer.standing(applied.verdict)
    return {
        "schema": SUMMARY_SCHEMA,
        "engine": f"ntm-rules {__version__}",
        "version": __version__,
        "standard": applied.resolved.id,
        "as_of": applied.resolved.as_of.isoformat(),
        "period": j.unit_facts.unit.period,
        "strict": applied.situation.strict,
        "require_evidence": j.unit_facts.require_evidence,
        "hypothetical": hypothetical,
        "unit": {**writer.unit(), "column": writer.column()},
        "verdict": verdict_name(j.verdicts[applied.verdict]),
        "provisional": standing["provisional"],
        "provisional_because": standing["provisional_because"],
        "rests_on": standing["rests_on"],
        "recognition": writer.recognition(),
        "summary": writer.summary(),
        "criteria": [
            {
                "number": criterion.rule.number,
                "verdict": verdict_name(j.verdicts[criterion.node]),
                "provisional": j.provisional(criterion.node),
                "indicators": [_row(writer, row) for row in criterion.rows],
            }
            for criterion in applied.criteria
        ],
        "prerequisites": [_row(writer, row) for row in applied.prerequisites],
        "conditions": [_row(writer, row) for row in applied.conditions],
        "digest": {"standard": standard_digest, "facts": digest(writer.entered())},
    }


def _row(writer: AssessmentWriter, row: IndicatorRow) -> IndicatorSummary:
    j = writer.judgement
    return {
        "code": row.rule.code,
        "verdict": verdict_name(j.verdicts[row.node]),
        "provisional": j.provisional(row.node),
        "reason": next(iter(reasons(j, row.node)), None),
        "gap": writer.gap(row),
    }
