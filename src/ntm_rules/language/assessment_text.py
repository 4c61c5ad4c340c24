"""What a result rests on and what it is, in short texts: the heading of every document about one unit."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Final

from ntm_rules.engine.verdict import NOT_APPLICABLE, PASS
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.language.catalogue import say
from ntm_rules.language.column_text import class_names, column_name, column_names
from ntm_rules.language.format import date, number, wrap
from ntm_rules.language.group_text import group_lines, list_of_column
from ntm_rules.language.law_text import TALLIED
from ntm_rules.language.reform_text import hypothetical_text
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.language.unit_names import district_name, named, province_name
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import CAUSES
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.results.area_check import area_check, other_classes
from ntm_rules.results.evidence import (
    Backing,
    evidence_of,
    implausible_of,
    not_counted_of,
    other_years_of,
)
from ntm_rules.results.json_document import tally

_AWAITED: Final = Words(
    "tỉnh {}: đến {} chưa biết quyết định nào của tỉnh theo {}; {} chỉ tiêu chờ mức của tỉnh",
    "{}: until {} no decision of the province by {} is known; {} indicator|indicators waits|wait for its levels",
)


def level_counts(texts: AssessmentText) -> Counter[str]:
    """How many of the levels that apply to this unit are known, and how well."""
    counts: Counter[str] = Counter()
    for node in texts.judgement.applied.shown:
        level = node.resolved_level
        if node.kind != "leaf" or level is None:
            continue
        if level.form == "not_regulated":
            continue  # it does not apply
        if level.stated:
            counts[node.status or level.status] += 1
        else:
            left = level.delegated_to or level.form == "left_open"
            counts["delegated" if left else "unknown"] += 1
    return counts


def unit_name(texts: AssessmentText) -> str:
    """The unit as a title: "XÃ HÒA CƯ, huyện Cao Lộc, tỉnh Lạng Sơn (mã 06223)"."""
    unit, province = texts.judgement.unit_facts.unit, texts.judgement.unit_facts.province
    parts = [named(texts.say(unit.kind), unit.name).upper()]
    if unit.district:
        parts.append(district_name(texts.say, unit.district))
    if province is not None and unit.kind != "tinh":
        parts.append(province_name(texts.say, province))
    code = f" ({texts.say('code', unit.code)})" if unit.code else ""
    return ", ".join(parts) + code


def basis_facts(texts: AssessmentText) -> list[tuple[str, str]]:
    """What the result rests on: the standard, its documents, date and column, how well levels are known."""
    applied = texts.judgement.applied
    resolved, lang = applied.resolved, texts.lang
    documents = [texts.library.documents.get(name) for name in resolved.documents]
    numbers = [document.number if document else texts.say("of_reform") for document in documents]
    columns = applied.situation.columns
    if not columns:
        column = texts.say("no_column")
    elif len(columns) == 1:
        column = column_name(texts.library, columns[0], lang) + list_of_column(texts, columns[0])
    else:
        column = texts.say("undetermined", column_names(texts.library, columns, lang))
    period = texts.judgement.unit_facts.unit.period
    day = f"{date(resolved.as_of, lang)}; {texts.say('figures_of')} {period}"
    return [
        (texts.say("standard"), f"{resolved.base.name.say(lang)} ({resolved.id})"),
        (texts.say("basis"), "; ".join(numbers)),
        (texts.say("law_of"), f"{day}; {texts.say('column')}: {column}"),
        (texts.say("reliability"), _reliability(texts)),
    ]


def _reliability(texts: AssessmentText) -> str:
    counts = level_counts(texts)
    text = texts.say("levels_count", counts.total(), *(counts[key] for key in TALLIED))
    if counts["proposed"]:
        text += f", {counts['proposed']} {texts.say('proposed')}"
    return text


def gap_warning(resolved: Resolved, lang: str) -> str:
    """That no standard of the kind is in force on the date, and that this one was asked for by name; "" otherwise."""
    if resolved.between is None:
        return ""
    vi, en = resolved.between.words(resolved.as_of)
    return say("in_gap", lang, en if lang == "en" else vi, resolved.id)


def not_encoded_text(texts: AssessmentText) -> str:
    """That the rule book holds no indicator of the standard; "" where it does."""
    base = texts.judgement.applied.resolved.base
    return "" if base.encoded() else texts.say("nothing_encoded", base.name.say(texts.lang))


def gap_text(texts: AssessmentText) -> str:
    """The same of an assessment."""
    return gap_warning(texts.judgement.applied.resolved, texts.lang)


def awaited_texts(texts: AssessmentText) -> list[str]:
    """That no decision of the unit's province over this standard is known, and how much of what is asked of the unit waits for it."""
    judgement = texts.judgement
    province, resolved = judgement.unit_facts.province, judgement.applied.resolved
    asked = {
        row.rule.code
        for criterion in judgement.applied.criteria
        for row in criterion.rows
        if judgement.verdicts[row.node] is not NOT_APPLICABLE
    }
    return [
        fill(
            _AWAITED.say(texts.lang),
            province.name,
            date(awaited.looked, texts.lang),
            f"{texts.document(awaited.by.document)}, {awaited.by.place}",
            len(asked.intersection(awaited.open)),
        )
        for awaited in texts.library.awaited.values()
        if province is not None
        and (awaited.province, awaited.standard) == (province.id, resolved.id)
    ]


def mode_texts(texts: AssessmentText) -> list[str]:
    """What is not usual: a date without a standard in force; how strictly the unit was judged."""
    applied = texts.judgement.applied
    modes = [gap] if (gap := gap_text(texts)) else []
    modes += [texts.say("strict")] if applied.situation.strict else []
    if texts.judgement.unit_facts.require_evidence:
        modes.append(texts.say("require_evidence"))
    modes += awaited_texts(texts)
    return [*modes, *group_lines(texts)]


def result_facts(texts: AssessmentText) -> list[tuple[str, str]]:
    """The verdict, the recognition, and how many criteria and indicators have each verdict."""
    applied = texts.judgement.applied
    rows = [row for criterion in applied.criteria for row in criterion.rows]
    return [
        (texts.say("result"), _verdict(texts, applied.verdict)),
        (texts.say("recognition"), recognition_text(texts) or _verdict(texts, applied.recognition)),
        *_met_when(texts),
        (texts.say("criteria"), _counts(texts, [c.node for c in applied.criteria])),
        (texts.say("indicators"), _counts(texts, [r.node for r in rows])),
    ]


def _met_when(texts: AssessmentText) -> Iterator[tuple[str, str]]:
    """How much of its contents the standard asks, and how many of these are met."""
    applied, verdicts = texts.judgement.applied, texts.judgement.verdicts
    rule = applied.resolved.base.met_when
    if rule is None:
        return
    both = applied.nodes[applied.verdict]
    share, among = applied.nodes[both.children[0]], both.children[1:]
    counts = tally(verdicts[n] for n in share.children)
    yield (
        texts.say("asked"),
        texts.say(
            "asked_share",
            number(rule.share * 100, texts.lang),
            len(share.children),
            share.n,
            counts["pass"],
            counts["unknown"],
            ", ".join(rule.among),
            sum(verdicts[n] is PASS for n in among),
            len(among),
        ),
    )


def recognition_text(texts: AssessmentText) -> str:
    """That recognition is not judged, and why; "" where it is judged."""
    applied = texts.judgement.applied
    if applied.resolved.recognition_judged:
        return ""
    why = "; ".join(c.rule.name.say(texts.lang) for c in applied.conditions)
    return f"{texts.say('not_judged').upper()} ({why})"


def _verdict(texts: AssessmentText, node: int) -> str:
    because = texts.judgement.provisional_because(node)
    text = texts.say(str(texts.judgement.verdicts[node])).upper()
    if because:
        text += f" ({texts.say('provisional')}: {'; '.join(map(texts.say, because))})"
    return text


def _counts(texts: AssessmentText, nodes: list[int]) -> str:
    counts = tally(texts.judgement.verdicts[n] for n in nodes)
    return texts.say("counts", *counts.values())


def notes(texts: AssessmentText) -> list[str]:
    """What stands at the end: what * means, and that no level was checked, where that is so."""
    lines = [
        *area_lines(texts),
        *former_titles(texts),
        *([mark] if (mark := mark_note(texts)) else []),
    ]
    if note := unchecked_note(texts):
        lines.append(note)
    return lines


def former_titles(texts: AssessmentText) -> list[str]:
    """The titles that the unit has from an earlier period: what they mean where recognition is not judged is not known."""
    facts, law = texts.judgement.unit_facts, texts.judgement.applied.resolved
    if law.recognition_judged or not law.conditions:
        return []
    open_one = law.conditions[0]
    notes_there = open_one.notes if texts.lang == "vi" else ()  # notes are in Vietnamese
    why = "; ".join((texts.source(open_one.wording), *notes_there)).rstrip(".")
    titles = (facts.values.get(title.recognised_by) for title in texts.library.titles.values())
    return [
        texts.say(
            "former_title", value.fact.label.say(texts.lang), date(law.base.since, texts.lang), why
        )
        for value in titles
        if value is not None and value.bounds is not None and value.bounds.exact == 1
    ]


def mark_note(texts: AssessmentText) -> str:
    """What * means: the reasons for which verdicts of this result are provisional; "" where none is."""
    judgement, applied = texts.judgement, texts.judgement.applied
    rows = (row for criterion in applied.criteria for row in criterion.rows)
    nodes = [row.node for row in (*rows, *applied.prerequisites, *applied.conditions)]
    nodes += [criterion.node for criterion in applied.criteria]
    causes = {cause for node in nodes for cause in judgement.provisional_because(node)}
    shown = [cause for cause in CAUSES if cause in causes]
    if not shown:
        return ""
    return texts.say("mark_note", "; ".join(texts.say(f"because_{cause}") for cause in shown))


def unchecked_note(texts: AssessmentText) -> str:
    """That nobody who answers for it compared a level with the decision; "" where somebody did."""
    counts = level_counts(texts)
    if counts["verified"]:
        return ""
    return (
        texts.say("read_note", counts["read"]) if counts["read"] else texts.say("not_verified_note")
    )


def area_lines(texts: AssessmentText) -> list[str]:
    """What the list of areas says of the unit, where that is not what it states; and what the law makes of its classes."""
    facts, law = texts.judgement.unit_facts, texts.judgement.applied.resolved

    def named(name: str | None) -> str:
        return (
            texts.say("area_none")
            if name is None
            else class_names(texts.library, [name], texts.lang)
        )

    check = area_check(facts, law)
    lines = []
    if check is not None and check.finding != "same":
        source = texts.source(check.provenance)
        stated, listed = named(check.stated), named(check.listed)
        finding: str = check.finding
        if finding == "not_followed" and check.stated is not None:
            finding = "stated_not_followed"
        values = {
            "proposed": (source, listed),
            "differs": (stated, source, listed),
            "not_listed": (stated, source),
            "stated_not_followed": (stated, source),
        }.get(finding, (source,))
        lines.append(texts.say(f"area_{finding}", *values))
    return [*lines, *classes_by_law(texts)]


def classes_by_law(texts: AssessmentText, *, by_title: bool = False) -> list[str]:
    """The classes that the law gives the unit for one that it states, each with its article and how well that is known.

    With ``by_title`` those alone that take the place of the one stated.
    """
    facts, law = texts.judgement.unit_facts, texts.judgement.applied.resolved
    lines = []
    for name, other in other_classes(facts, law):
        if by_title and other.title is None:
            continue
        key = "area_implied" if other.title is None else "area_after_title"
        before, now = (class_names(texts.library, [c], texts.lang) for c in (name, other.id))
        source, status = texts.source(other.provenance), texts.say(other.provenance.status)
        lines.append(texts.say(key, before, now, source, status))
    return lines


def evidence_lines(texts: AssessmentText) -> list[str]:
    """What rests on no document, by code; then each document older than the figures."""
    without, older = evidence_of(texts.judgement)
    lines = []
    if without:
        codes = dict.fromkeys(code for backing in without for code in _codes(texts, backing))
        lines.append(texts.say("evidence_without", len(without), ", ".join(codes)))
    for aged in older:
        document = f"{aged.document}, {date(dt.date.fromisoformat(aged.date), texts.lang)}"
        text = f"{', '.join(_codes(texts, aged.backing))}: {document}"
        period = texts.judgement.unit_facts.unit.period
        lines.append(texts.say("evidence_older", period, text))
    for aside in not_counted_of(texts.judgement):
        text = f"{', '.join(_codes(texts, aside.backing))}: {aside.document}"
        if aside.why == "later" and aside.date:
            day = date(dt.date.fromisoformat(aside.date), texts.lang)
            as_of = date(texts.judgement.unit_facts.as_of, texts.lang)
            lines.append(texts.say("evidence_later", as_of, f"{text}, {day}"))
        else:
            lines.append(texts.say("evidence_no_document", text))
    return [*lines, *_other_years(texts), *_implausible(texts)]


def _implausible(texts: AssessmentText) -> list[str]:
    """The figures beyond what is usual, each with what is usual and where it stands: they count as not known."""
    return [texts.implausible(value) for value in implausible_of(texts.judgement)]


def _other_years(texts: AssessmentText) -> list[str]:
    """The figures of another year: those that count, then those that do not, with the rule that says so."""
    facts = texts.judgement.unit_facts
    lines = []
    for counts in (True, False):
        shown = [
            f"{value.fact.label.say(texts.lang)} ({value.period})"
            for value in other_years_of(texts.judgement)
            if facts.timely(value) is counts
        ]
        rule = texts.judgement.applied.resolved.base.figures
        if shown and counts:
            lines.append(texts.say("other_year", "; ".join(shown)))
        elif shown and rule is not None:
            source = texts.source(rule.provenance)
            lines.append(texts.say("other_year_unused", source, "; ".join(shown)))
    return lines


def _codes(texts: AssessmentText, backing: Backing) -> tuple[str, ...]:
    """The verdicts that a figure decides, as they are printed."""
    criteria = tuple(f"{texts.say('criterion').lower()} {n}" for n in backing.criteria)
    conditions = tuple(_condition(texts, code) for code in backing.conditions)
    return (*criteria, *backing.indicators, *conditions)


def _condition(texts: AssessmentText, code: str) -> str:
    """A condition by its name in quotes: its id is in no law. Those of a province are numbered, and so are told."""
    if is_numbered(code):
        return code
    applied = texts.judgement.applied
    named = {r.rule.code: r.rule.name for r in (*applied.prerequisites, *applied.conditions)}
    return f"“{named[code].say(texts.lang)}”" if code in named else code


def watermark(texts: AssessmentText) -> list[str]:
    """The lines that say that a result is hypothetical, or of a date without a standard in force."""
    gap, text = gap_text(texts), hypothetical_text(texts.judgement.applied.resolved, texts.lang)
    lines = [wrap(gap)] if gap else []
    return [*lines, wrap(f"{texts.say('hypothetical')}: {text}")] if text else lines
