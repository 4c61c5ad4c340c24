"""The nearest way as a document: tasks nearest first, then what no task can close."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_rules.analysis.nearest.search import NearestWay, Task
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents.model import Document, Items, ListItem, Notice, Paragraph, Section
from ntm_rules.language.assessment_text import unit_name, watermark
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import Compare, Indicator, StandardMet


def nearest_document(sentences: AssessmentText, way: NearestWay) -> Document:
    """What is left to do, and what stays open whatever is done."""
    notices = tuple(Notice(text, look="hypothetical") for text in watermark(sentences))
    title = unit_name(sentences)
    return Document(
        sentences.lang, title, blocks=notices, sections=tuple(_sections(sentences, way))
    )


def _sections(sentences: AssessmentText, way: NearestWay) -> Iterator[Section]:
    lang = sentences.lang
    title = TEXTS.text("nearest_title", lang)
    if way.met:
        yield Section(title, (Paragraph(TEXTS.text("nearest_met", lang)),), key="nearest")
        return
    indicators = sum(is_numbered(code) for code in way.indicators)
    conditions = len(way.indicators) - indicators
    # A condition of recognition is no indicator of the set.
    key = "nearest_count_conditions" if conditions else "nearest_count"
    counts = (len(way.tasks), indicators, conditions)[: 3 if conditions else 2]
    count = TEXTS.text(key, lang, *counts)
    tasks = Items(tuple(_tasks(sentences, way)))
    yield Section(title, (Paragraph(count), tasks), key="nearest")
    if way.blocked:
        applied = sentences.judgement.applied
        rows = [row for criterion in applied.criteria for row in criterion.rows]
        details = {row.node: row for row in (*rows, *applied.prerequisites, *applied.conditions)}
        entries = tuple(
            ListItem(_code(open_.code), (sentences.detail(details[open_.node]),))
            for open_ in way.blocked
        )
        yield Section(TEXTS.text("nearest_blocked", lang), (Items(entries),), key="blocked")


def _tasks(sentences: AssessmentText, way: NearestWay) -> Iterator[ListItem]:
    """Each task by itself; indicators that only the same bodies can conclude in one entry, last."""
    concluded: dict[str, list[str]] = {}
    for task in way.tasks:
        if task.kind == "conclusion" and is_numbered(task.code):
            concluded.setdefault(_bodies(sentences, task), []).append(task.code)
        else:
            yield ListItem(_code(task.code), (task_text(sentences, task),))
    for bodies, codes in concluded.items():
        text = TEXTS.text("nearest_conclusion", sentences.lang, bodies)
        yield ListItem("", (f"{', '.join(codes)}: {text}",))


def _code(code: str) -> str:
    return code if is_numbered(code) else "-"


def _bodies(sentences: AssessmentText, task: Task) -> str:
    """The bodies that may conclude that an indicator is met."""
    rule = sentences.judgement.applied.nodes[task.node].rule
    ids = rule.concluders.met if isinstance(rule, Indicator) else ()
    law = sentences.judgement.applied.resolved
    return ", ".join(sentences.body(b) for b in ids if law.has_body(b))


def task_text(sentences: AssessmentText, task: Task) -> str:
    """One task: what it is about, and how far it is."""
    lang, text = sentences.lang, TEXTS.text
    node = sentences.judgement.applied.nodes[task.node]
    rule = node.rule
    if task.kind == "conclusion" and isinstance(rule, Indicator):
        return (
            f"{rule.name.say(lang)}: {text('nearest_conclusion', lang, _bodies(sentences, task))}"
        )
    if isinstance(rule, StandardMet):
        base = sentences.library.standards.get(rule.standard)
        return text("nearest_standard", lang, base.name.say(lang) if base else rule.standard)
    if not isinstance(rule, Compare):
        return text("nearest_class", lang)
    label = sentences.facts[rule.fact].label.say(lang)
    if task.kind in ("class", "guard"):
        return f"{label}: {text(f'nearest_{task.kind}', lang)}"
    if task.gap is not None:
        gap = sentences.gap(task.gap)
        return f"{label}: {gap}" if task.gap.amount is not None else gap
    value = sentences.judgement.value(node)
    backed = value is None or sentences.judgement.unit_facts.backed(value)
    key = "nearest_open" if value is None else "nearest_imprecise" if backed else "nearest_backed"
    return f"{label}: {text(key, lang, sentences.requirement(node))}"
