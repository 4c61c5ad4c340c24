"""The years of a title in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ntm_rules.analysis.title.years import Year, state_name
from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import wrap
from ntm_rules.law.model.library import Title

__all__ = ["title_text"]


def title_text(years: Sequence[Year], rule: Title, lang: Any, *, full: bool) -> str:
    """The years in 80 columns."""
    return "\n".join(_text(years, rule, lang, full=full))


def _text(years: Sequence[Year], rule: Title, lang: Any, *, full: bool) -> Iterator[str]:
    unit = years[0].assessment.judgement.unit_facts.unit
    yield wrap(f"{say(unit.kind, lang)} {unit.name}: {rule.name.say(lang)}".upper())
    for year in years:
        yield ""
        yield from _year(year, rule, lang)
        if full:
            yield from _proofs(year, lang)


def _year(year: Year, rule: Title, lang: Any) -> Iterator[str]:
    names = [state_name(rule, state).say(lang) for state in year.possible]
    told = names[0].upper() if year.state else f"{say('unknown', lang)}: {' / '.join(names)}"
    marks = [say("provisional", lang)] if year.state and year.provisional else []
    if year.change is not None:
        marks.append(say({"recognised": "recognised_now", "lost": "title_lost"}[year.change], lang))
    told += f" ({'; '.join(marks)})" if marks else ""
    yield wrap(told, f"{year.period}: ", "      ")
    counts = year.assessment.summary["criteria"].values()
    yield wrap(f"{say('criteria', lang)}: {say('counts', lang, *counts)}", "  ", "    ")
    if failed := [c.row.rule for c in year.assessment.criteria if c.verdict is FAIL]:
        mark = f" ({say('key_criterion', lang)})"
        told_failed = (
            f"{c.number} {c.name.say(lang)}" + (mark if c.number in rule.key_criteria else "")
            for c in failed
        )
        yield wrap(f"{say('fail', lang)}: {'; '.join(told_failed)}", "  ", "    ")
    if open_ := [c.number for c in year.assessment.criteria if c.verdict is UNKNOWN]:
        yield wrap(f"{say('unknown', lang)}: {', '.join(open_)}", "  ", "    ")
    if year.held is None:
        fact = year.assessment.standard.library.facts[rule.recognised_by]
        told = f"{say('no_figure', lang)}: {fact.label.say(lang)} [{fact.id}]"
        yield wrap(told, "  ", "    ")


def _proofs(year: Year, lang: Any) -> Iterator[str]:
    for state in year.possible:
        yield ""
        yield year.states.explain(state, lang=lang)
