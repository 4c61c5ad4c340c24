"""A roll-up in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ntm_rules.analysis.rollup.counted import Counted, Member, RolledUp, RollUp
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.facts.unit import Unit
from ntm_rules.judging.assessment import Assessment, IndicatorResult
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date, wrap
from ntm_rules.law.model.requirement import leaves
from ntm_rules.results.judgement import provisional

__all__ = ["rollup_text"]

# What the short form shows: of one verdict so many units, of one unit so many indicators.
_UNITS, _CODES = 24, 4


def rollup_text(rollup: RollUp, lang: Any, *, full: bool) -> str:
    """The roll-up in 80 columns."""
    return "\n\n".join(_blocks(rollup, lang, full=full))


def _blocks(found: RollUp, lang: Any, *, full: bool) -> Iterator[str]:
    for one in found.upper:
        yield "\n".join(_text(one, lang, full=full))
    if not found.upper:
        yield say("no_upper", lang)
    if found.uncounted:
        names = ", ".join(_name(unit) for unit in found.uncounted)
        yield wrap(f"{say('uncounted', lang)}: {names}", "", "  ")


def _text(one: RolledUp, lang: Any, *, full: bool) -> Iterator[str]:
    unit, assessment = one.unit, one.assessment
    title = f"{say(unit.kind, lang)} {unit.name}".upper()
    yield wrap(title + (f" ({say('no_file_of', lang)})" if one.made else ""))
    if assessment is None:
        yield wrap(say("no_standard", lang))
    else:
        yield from _head(assessment, lang)
    for counted in one.counted:
        yield ""
        yield from _counted(counted, assessment, lang, full=full)
    if assessment is not None and full:
        yield ""
        yield assessment.text(lang=lang)


def _head(assessment: Assessment, lang: Any) -> Iterator[str]:
    standard, judgement = assessment.standard, assessment.judgement
    applied = judgement.applied
    name = standard.resolved.base.name.say(lang)
    day = date(standard.as_of, lang)
    told = (
        f"{say('law_of', lang)} {day}; {say('figures_of', lang)} {judgement.unit_facts.unit.period}"
    )
    lines = [(say("standard", lang), f"{name} ({standard.id})"), ("", told)]
    for key, node in (("result", applied.verdict), ("recognition", applied.recognition)):
        text = say(str(judgement.verdicts[node]), lang).upper()
        if provisional(judgement.rests_on(node)):
            text += f" ({say('provisional', lang)})"
        lines.append((say(key, lang), text))
    counts = assessment.summary["criteria"].values()
    lines.append((say("criteria", lang), say("counts", lang, *counts)))
    width = max(len(label) for label, _ in lines)
    for label, text in lines:
        lead = f"{label:<{width}} : " if label else " " * (width + 3)
        yield wrap(text, lead, " " * (width + 3))


def _counted(
    counted: Counted, assessment: Assessment | None, lang: Any, *, full: bool
) -> Iterator[str]:
    """A fact, the units that it counts by their verdict, and what it decides."""
    fact = counted.fact
    stated = f" ({say('stated_figure', lang)})" if counted.stated else ""
    yield wrap(f"{fact.label.say(lang)} [{fact.id}]{stated}")
    for verdict, tell in ((PASS, _met), (FAIL, _failed), (UNKNOWN, _open)):
        found = counted.those(verdict)
        if found:
            yield _list(f"{say(str(verdict), lang)} ({len(found)})", found, tell, lang, full=full)
    if counted.absent:
        yield f"  {say('no_files', lang)} ({counted.absent})"
    if counted.total is None:
        total = fact.counts.total if fact.counts else None
        named = say("total_in", lang, total) if total else ""
        yield wrap(say("total_unknown", lang, named), "  ", "  ")
    if assessment is not None:
        teller = assessment.teller(lang)
        for row in _readers(fact.id, assessment):
            yield wrap(teller.explanation(row.row), "  > ", "    ")


def _readers(fact: str, assessment: Assessment) -> Iterator[IndicatorResult]:
    """The prerequisites, indicators and conditions that read a fact."""
    recognition = assessment.recognition
    for row in (*recognition.prerequisites, *assessment.indicators, *recognition.conditions):
        if any(leaf.fact == fact for leaf in leaves(row.row.rule.require)):
            yield row


def _list(
    label: str,
    members: Sequence[Member],
    tell: Callable[[Member, Any, int | None], str],
    lang: Any,
    *,
    full: bool,
) -> str:
    shown = members if full else members[:_UNITS]
    told = "; ".join(tell(m, lang, None if full else _CODES) for m in shown)
    rest = len(members) - len(shown)
    return wrap(f"{label}: {told}" + (f"; ... (+{rest})" if rest else ""), "  ", "      ")


def _name(unit: Unit) -> str:
    return f"{unit.name} ({unit.code})" if unit.code else unit.name


def _met(member: Member, lang: Any, _most: int | None) -> str:
    by = f", {say('title', lang)}" if member.by == "title" else ""
    return member.unit.name + by


def _failed(member: Member, lang: Any, most: int | None) -> str:
    failing = member.failing()
    if not failing:
        return _met(member, lang, most)
    shown = ", ".join(failing[:most])
    rest = len(failing[most:]) if most is not None else 0
    return f"{member.unit.name}: {shown}" + (f" (+{rest})" if rest else "")


def _open(member: Member, lang: Any, _most: int | None) -> str:
    return member.unit.name + (f": {member.why.say(lang)}" if member.why else "")
