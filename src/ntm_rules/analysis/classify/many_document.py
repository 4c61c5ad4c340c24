"""The classes of many units as a document: a section for each classification, with counts and a line for each unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ntm_rules.analysis.classify.document import ResultTexts
from ntm_rules.analysis.classify.many import ClassifiedUnits
from ntm_rules.analysis.classify.run import Classified
from ntm_rules.analysis.classify.texts import TEXTS
from ntm_rules.documents.model import Cell, Document, Facts, Items, ListItem, Section, Table
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.law_text import LawText
from ntm_rules.law.model.library import Library


def classified_units_document(units: ClassifiedUnits, library: Library, lang: Lang) -> Document:
    """What follows of each unit, and how many there are of each class."""
    by_rule: dict[str, list[Classified]] = {}
    for result in units.results:
        by_rule.setdefault(result.rule.base.id, []).append(result)
    sections = [_section(results, LawText(library, lang), lang) for results in by_rule.values()]
    if units.bad:
        items = tuple(ListItem("", (text,)) for text in units.bad_texts(lang))
        sections.append(Section(TEXTS.text("not_usable", lang), (Items(items),)))
    title = TEXTS.text("classify_title", lang).upper()
    return Document(lang, title, sections=tuple(sections))


def _section(results: Sequence[Classified], law: LawText, lang: Lang) -> Section:
    texts = [ResultTexts(result, law, lang) for result in results]
    heads = (
        *("head_unit_code", "head_unit", "by_figures"),
        *("head_hold", "head_hold_not", "head_hold_open", "stated"),
    )
    table = Table(
        TEXTS.named(lang, *heads),
        tuple(_row(text) for text in texts),
        row_head=1,
        numbers=(3, 4, 5),
        widths=(10, 22, 27, 6, 6, 6, 23),
        stack=True,
    )
    name = results[0].rule.base.name.say(lang)
    notice = texts[0].notice()
    return Section(name, (*notice, Facts(tuple(_counts(results, lang))), table))


def _row(text: ResultTexts) -> tuple[Cell, ...]:
    unit = text.result.unit
    yes, no, open_ = text.result.counts
    outcome = text.outcome()
    if text.result.may_be_outside:
        outcome = text.text("perhaps_outside", outcome)
    return (
        unit.code or "",
        unit.name,
        outcome,
        str(yes),
        str(no),
        str(open_),
        text.stated(),
    )


def _counts(results: Sequence[Classified], lang: Lang) -> Iterator[tuple[str, Cell]]:
    """How many units there are of each class, and of how many it is open."""
    counts = dict.fromkeys([c.id for c in results[0].rule.classes], 0)
    outside = 0
    for result in results:
        if result.decided is not None:
            counts[result.decided.id] += 1
        elif not result.possible:
            outside += 1
    yield TEXTS.text("units_in_all", lang), str(len(results))
    for of in results[0].rule.classes:
        yield of.name.say(lang), str(counts[of.id])
    yield TEXTS.text("units_open", lang), str(len(results) - sum(counts.values()) - outside)
    yield TEXTS.text("units_outside", lang), str(outside)
    against = sum(result.finding in {"differs", "outside"} for result in results)
    yield TEXTS.text("units_differ", lang), str(against)
