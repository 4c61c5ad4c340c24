"""The verdicts that differ between two judgements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.engine.verdict import Verdict
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.resolve.flat_standard import FlatStandard, IndicatorRow
from ntm_rules.results.judgement import Judgement


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """One verdict that changed. ``code`` is an indicator's, a condition's or a criterion's; empty for the whole.

    ``before`` or ``after`` is None where that side does not judge the code. ``why`` is the new result in a sentence, for
    indicators and conditions; ``why_en`` the same in English.
    """

    what: str
    code: str
    before: Verdict | None
    after: Verdict | None
    why: str
    why_en: str = ""


Tellers = tuple[AssessmentText, AssessmentText]
"""What puts the later judgement into words, in Vietnamese and in English."""


def verdict_changes(
    before: Judgement, after: Judgement, tellers: Tellers
) -> Iterator[VerdictChange]:
    """What changed from ``before`` to ``after``, in the order of the law."""
    if before.applied is after.applied:
        for what, code, node, row in _judged(after.applied):
            old, new = before.verdicts[node], after.verdicts[node]
            if old is not new:
                yield VerdictChange(what, code, old, new, *_why(tellers, row))
        return
    was = {(what, code): before.verdicts[n] for what, code, n, _ in _judged(before.applied)}
    for what, code, node, row in _judged(after.applied):
        earlier, new = was.pop((what, code), None), after.verdicts[node]
        if earlier is not new:
            yield VerdictChange(what, code, earlier, new, *_why(tellers, row))
    for (what, code), verdict in was.items():
        yield VerdictChange(what, code, verdict, None, "")


def _why(tellers: Tellers, row: IndicatorRow | None) -> tuple[str, str]:
    if row is None:
        return "", ""
    return tellers[0].explanation(row), tellers[1].explanation(row)


def _judged(applied: FlatStandard) -> Iterator[tuple[str, str, int, IndicatorRow | None]]:
    """Everything that has a verdict: what it is, its code, its node, its row."""
    for criterion in applied.criteria:
        for row in criterion.rows:
            yield "indicator", row.rule.code, row.node, row
    for row in applied.prerequisites:
        yield "prerequisite", row.rule.code, row.node, row
    for row in applied.conditions:
        yield "condition", row.rule.code, row.node, row
    for criterion in applied.criteria:
        yield "criterion", criterion.rule.number, criterion.node, None
    yield "standard", "", applied.verdict, None
    yield "recognition", "", applied.recognition, None
