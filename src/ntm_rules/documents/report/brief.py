"""One assessment as it is read in a terminal or on a web page: each indicator in one sentence; and its gaps."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ntm_rules.documents import model as doc
from ntm_rules.documents.report.texts import TEXTS
from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.language.assessment_text import (
    basis_facts,
    evidence_lines,
    gap_text,
    mode_texts,
    not_encoded_text,
    notes,
    result_facts,
    unit_name,
)
from ntm_rules.language.parts_text import part_lines
from ntm_rules.language.reason_text import why_missing
from ntm_rules.language.reform_text import hypothetical_text
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import VerdictOf
from ntm_rules.law.resolve.flat_standard import CriterionRow, IndicatorRow
from ntm_rules.results.evidence import expected_documents
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.proof import rows_of, still_needed


def brief_report(texts: AssessmentText) -> doc.Document:
    """The whole result, for plain text and Markdown."""
    applied = texts.judgement.applied
    facts = [(texts.say("hypothetical"), hypothetical_text(applied.resolved, texts.lang))]
    facts = facts if applied.resolved.reforms else []
    if gap := gap_text(texts):
        facts.insert(0, ("", gap))
    facts += basis_facts(texts)
    facts += [("", text) for text in mode_texts(texts) if text != gap]
    facts += result_facts(texts)
    if text := not_encoded_text(texts):
        facts.insert(0, ("", text))
    sections = [_criterion(texts, criterion) for criterion in applied.criteria]
    for key in ("prerequisites", "conditions"):
        rows: tuple[IndicatorRow, ...] = getattr(applied, key)
        if rows:
            sections.append(doc.Section(texts.say(key), _rows(texts, rows)))
    sections += _missing(texts, with_ids=False)
    backing = tuple(doc.Paragraph(text) for text in evidence_lines(texts))
    listed = doc.Items(tuple(doc.ListItem("", (line.text,)) for line in backing))
    if backing:
        blocks = (doc.Only(("text",), backing), doc.Only(("md",), (listed,)))
        sections.append(doc.Section(texts.say("evidence"), blocks))
    return doc.Document(
        texts.lang,
        unit_name(texts),
        blocks=(doc.Facts(tuple(facts)),),
        sections=tuple(sections),
        footer=tuple(doc.Paragraph(text) for text in notes(texts)),
    )


def _criterion(texts: AssessmentText, criterion: CriterionRow) -> doc.Section:
    conclusion = texts.judgement.conclusions.get(criterion.node)
    blocks = _rows(texts, criterion.rows)
    if conclusion is not None:
        concluded = texts.decision(criterion.node)
        documents = ", ".join(e.get("document", "") for e in conclusion.evidence)
        concluded += f" ({texts.say('with_evidence', documents)})" if documents else ""
        blocks = (doc.Only(("text",), (doc.Paragraph(concluded),)), *blocks)
    return doc.Section(
        criterion.rule.name.say(texts.lang),
        blocks,
        number=criterion.rule.number,
        mark=_mark(texts, criterion.node),
    )


def _mark(texts: AssessmentText, node: int) -> doc.Mark:
    return doc.Mark(str(texts.judgement.verdicts[node]), texts.verdict(node))


def _rows(texts: AssessmentText, rows: tuple[IndicatorRow, ...]) -> tuple[doc.Only, ...]:
    """Indicators with verdict and reason: a list in plain text, a table in Markdown."""
    items, cells = [], []
    for row in rows:
        name, verdict = row.rule.name.say(texts.lang), texts.verdict(row.node)
        detail = texts.detail(row)
        parts = part_lines(texts, row)
        below = tuple(doc.ListItem("-", (part,)) for part in parts)
        items.append(doc.ListItem(_code(row), (name, f"{verdict}: {detail}"), below))
        code = f"{row.rule.code} " if is_numbered(row.rule.code) else ""
        cells.append((f"{code}{name}", verdict, ". ".join((detail, *parts))))
    heads = tuple(texts.say(key) for key in ("indicator", "verdict", "value"))
    return (
        doc.Only(("text",), (doc.Items(tuple(items)),)),
        doc.Only(("md",), (doc.Table(heads, tuple(cells)),)),
    )


def _code(row: IndicatorRow) -> str:
    """The code as it is printed: a condition of recognition has none in the law."""
    return row.rule.code if is_numbered(row.rule.code) else "-"


def _missing(texts: AssessmentText, *, with_ids: bool) -> Iterator[doc.Section]:
    """What would still decide an indicator, and the figures that nothing asks for."""
    lines = still_needed(texts.judgement)
    items, listed = [], []
    for line in lines:
        why = ", ".join(why_missing(texts, line))
        label = line.label.say(texts.lang).rstrip(".")
        codes = ", ".join(code for code in line.indicators if is_numbered(code)) or "-"
        fact = f" [{line.fact}]" if with_ids and line.fact else ""
        items.append(doc.ListItem(codes, (f"{label}{fact}: {why}",)))
        lead = "" if codes == "-" else f"{codes}: "
        listed.append(doc.ListItem("", (f"{lead}{label} ({why})",)))
    blocks = (
        [doc.Only(("text", "html", "docx", "xlsx"), (doc.Items(tuple(items)),))] if lines else []
    )
    blocks += [doc.Only(("md",), (doc.Items(tuple(listed)),))] if lines else []
    unused = texts.judgement.unused
    if unused:
        text = f"{texts.say('unused')}: {', '.join(unused)}"
        blocks.append(doc.Only(("text", "html", "docx", "xlsx"), (doc.Paragraph(text),)))
    if blocks:
        yield doc.Section(texts.say("missing"), tuple(blocks), count=len(lines) if lines else None)


# ---- gaps


def hypothetical_notice(texts: AssessmentText) -> tuple[doc.Notice, ...]:
    """The notices that a result is hypothetical, or of a date without a standard in force, wherever one is shown."""
    gap, text = gap_text(texts), hypothetical_text(texts.judgement.applied.resolved, texts.lang)
    notices = (doc.Notice(gap),) if gap else ()
    return (
        (*notices, doc.Notice(text, texts.say("hypothetical"), "hypothetical")) if text else notices
    )


def gaps_report(texts: AssessmentText, *, with_ids: bool = False) -> doc.Document:
    """Only what is short, nearest first, then what is missing and the documents that are expected.

    With ``with_ids`` each missing figure has its id, as a facts file writes it.
    """
    judgement = texts.judgement
    items = tuple(_gap_items(texts))
    short = (doc.Items(items),) if items else (doc.Paragraph(_no_gaps(texts)),)
    sections = [doc.Section(texts.say("gaps_title"), short), *_missing(texts, with_ids=with_ids)]
    expected = tuple(
        doc.ListItem(
            _code(row),
            (texts.say("evidence_expected", "; ".join(name.say(texts.lang) for name in names)),),
        )
        for row, names in expected_documents(judgement)
    )
    if expected:
        sections.append(doc.Section(texts.say("evidence"), (doc.Items(expected),)))
    return doc.Document(
        texts.lang,
        unit_name(texts),
        blocks=hypothetical_notice(texts),
        sections=tuple(sections),
        footer=tuple(doc.Paragraph(text) for text in notes(texts)),
    )


def _no_gaps(texts: AssessmentText) -> str:
    """That nothing fails: of all, or of what is decided; or that nothing is known of the standard."""
    judgement = texts.judgement
    if text := not_encoded_text(texts):
        return text
    if any(judgement.verdicts[row.node] is UNKNOWN for row in rows_of(judgement)):
        return TEXTS.text("nothing_failed_of_decided", texts.lang)
    return texts.say("no_gaps")


def _gap_items(texts: AssessmentText) -> Iterator[doc.ListItem]:
    """The failed indicators, nearest first; then the criteria that a conclusion fails."""
    judgement = texts.judgement
    applied = judgement.applied
    rows = [row for criterion in applied.criteria for row in criterion.rows]
    rows += [*applied.prerequisites, *applied.conditions]
    failed = [row for row in rows if judgement.verdicts[row.node] is FAIL]
    failed = [row for row in failed if not isinstance(row.rule.require, VerdictOf)]
    for row in sorted(failed, key=lambda row: _ease(texts, row)):
        text = "; ".join(texts.gap(gap) for gap in gap_of(judgement, row)) or texts.detail(row)
        yield doc.ListItem(_code(row), (row.rule.name.say(texts.lang), text))
    for criterion in applied.criteria:
        conclusion = judgement.conclusions.get(criterion.node)
        if judgement.verdicts[criterion.node] is FAIL and conclusion is not None:
            name = criterion.rule.name.say(texts.lang)
            text = texts.decision(criterion.node)
            yield doc.ListItem(criterion.rule.number, (f"{name}: {text}",))


def _ease(texts: AssessmentText, row: IndicatorRow) -> tuple[int, Fraction]:
    """How near a failed indicator is: by share of its level where that can be said, the rest last."""
    gaps = gap_of(texts.judgement, row)
    amounts = [gap.relative for gap in gaps]
    if not gaps or any(amount is None for amount in amounts):
        return 1, Fraction(len(gaps))
    return 0, sum((a for a in amounts if a is not None), Fraction(0))
