"""What makes verdicts provisional, indicator by indicator: the levels, texts, readings, guides that they rest on."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_rules.documents.report.model import Provisional
from ntm_rules.language.proof_tree import node_title
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import CAUSES, Compare, VerdictOf
from ntm_rules.law.resolve.flat_standard import IndicatorRow
from ntm_rules.results.proof import deciding


def concluded(texts: AssessmentText, number: int) -> str:
    """What decided where a body concluded it, with its remark."""
    note = texts.judgement.conclusions[number].note
    text = texts.decision(number)
    return f"{text} ({note})" if note and texts.judgement.disputed(number) is None else text


def provisional_rows(texts: AssessmentText) -> Iterator[Provisional]:
    """Every reason for which a verdict is provisional: where it stands, and what it is about."""
    judgement, applied = texts.judgement, texts.judgement.applied
    for criterion in applied.criteria:
        conclusion = judgement.conclusions.get(criterion.node)
        if conclusion and judgement.provisional(criterion.node):
            rule = criterion.rule.concluders.provenance
            source = texts.source(rule) if rule else ""
            what = concluded(texts, criterion.node)
            yield Provisional(criterion.rule.number, what, "", source, _why(texts, criterion.node))
    rows = (row for criterion in applied.criteria for row in criterion.rows)
    for row in (*rows, *applied.prerequisites, *applied.conditions):
        if judgement.provisional(row.node):
            yield from dict.fromkeys(_of_row(texts, row))


def _why(texts: AssessmentText, number: int) -> str:
    causes = texts.judgement.own_causes(number) or texts.judgement.provisional_because(number)
    return "; ".join(texts.say(cause) for cause in CAUSES if cause in causes)


def _of_row(texts: AssessmentText, row: IndicatorRow) -> Iterator[Provisional]:
    code = row.rule.code if is_numbered(row.rule.code) else ""
    below = False
    for what, level, source, why in _below(texts, row, row.node):
        below = True
        yield Provisional(code, what, level, source, why)
    if not below:
        name, source = row.rule.name.say(texts.lang), texts.source(row.rule.wording)
        yield Provisional(code, name, "", source, _why(texts, row.node))


def _below(
    texts: AssessmentText, row: IndicatorRow, number: int
) -> Iterator[tuple[str, str, str, str]]:
    """What decided below a node and is provisional: about what, which level, from where, why."""
    judgement = texts.judgement
    node, conclusion = judgement.applied.nodes[number], judgement.conclusions.get(number)
    if judgement.own_causes(number):
        why = _why(texts, number)
        if conclusion is not None:
            source = row.rule.concluders.provenance
            yield concluded(texts, number), "", texts.source(source) if source else "", why
        elif isinstance(node.rule, Compare) and node.resolved_level is not None:
            sources = "; ".join(dict.fromkeys(map(texts.source, node.resolved_level.lineage)))
            label = texts.facts[node.rule.fact].label.say(texts.lang)
            yield label, texts.requirement(node), sources, why
        elif node.number == row.node and row.rule.guides_not_read:
            guides = "; ".join(map(texts.document, row.rule.guides_not_read))
            yield row.rule.name.say(texts.lang), "", guides, why
        elif number in judgement.other_standards:
            yield node_title(texts, node), "", texts.source(row.rule.wording), why
        else:
            yield row.rule.name.say(texts.lang), "", texts.source(row.rule.wording), why
    if conclusion is None and not isinstance(node.rule, VerdictOf):
        for child in deciding(judgement, number):
            yield from _below(texts, row, child)
