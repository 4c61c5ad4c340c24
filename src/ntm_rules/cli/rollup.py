"""``rollup``: villages, communes and districts counted into the unit above them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import click

from ntm_rules.analysis.rollup import Counted, Member, RolledUp, RollUp, roll_up_folder
from ntm_rules.cli.context import Context, pass_context
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.facts.unit import Unit
from ntm_rules.judging.assessment import Assessment, IndicatorResult
from ntm_rules.judging.rulebook import as_date
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date, wrap
from ntm_rules.law.model.requirement import leaves
from ntm_rules.results.judgement import provisional

__all__ = ["rollup_command"]

SCHEMA = "ntm-rules/rollup/1"
# What the short form shows: of one verdict so many units, of one unit so many indicators.
_UNITS, _CODES = 24, 4


@click.command("rollup")
@click.argument("folder", type=click.Path())
@click.option("--as-of", metavar="DATE", help="Ngày áp dụng luật / the date whose law applies.")
@click.option(
    "--complete",
    is_flag=True,
    help="Thư mục có đủ các đơn vị / the folder holds all units there are.",
)
@click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
@click.option(
    "--engine",
    type=click.Choice(["rete", "direct"]),
    help="Bộ máy, cùng một kết quả / the engine; the result is the same.",
)
@click.option("--full", is_flag=True, help="Cả kết quả đánh giá / the whole assessments too.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@pass_context
def rollup_command(
    context: Context,
    folder: str,
    as_of: str | None,
    engine: Any,
    form: str,
    output: str | None,
    *,
    complete: bool,
    strict: bool,
    full: bool,
) -> None:
    """Đánh giá các đơn vị trong thư mục, gộp lên cấp trên / judge a folder, lower units counted upwards."""
    found = roll_up_folder(
        context.book,
        folder,
        as_of=as_date(as_of) if as_of else None,
        complete=complete,
        engine=engine,
        strict=strict,
    )
    lang: Any = context.lang
    if form == "json":
        context.write(json.dumps(_json(found, lang), ensure_ascii=False, indent=2), output)
        return
    context.write("\n\n".join(_blocks(found, lang, full=full)), output)


# ---- text


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
    told = f"{say('law_of', lang)} {day}; {say('figures_of', lang)} {judgement.bound.unit.period}"
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


# ---- JSON


def _json(found: RollUp, lang: Any) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "units": [_unit(one, lang) for one in found.upper],
        "uncounted": [_who(unit) for unit in found.uncounted],
    }


def _who(unit: Unit) -> dict[str, Any]:
    return {
        "kind": unit.kind,
        "name": unit.name,
        "code": unit.code,
        "file": unit.file or None,
        "period": unit.period,
    }


def _unit(one: RolledUp, lang: Any) -> dict[str, Any]:
    return {
        "unit": {**_who(one.unit), "made": one.made},
        "counted": {c.fact.id: _count(c, one) for c in one.counted},
        "assessment": one.assessment.to_dict(lang=lang) if one.assessment else None,
    }


def _count(counted: Counted, one: RolledUp) -> dict[str, Any]:
    entry = None if counted.stated else one.unit.entries("facts").get(counted.fact.id)
    share = {k: v for k, v in entry.items() if k != "evidence"} if entry else None
    return {
        "share": share,
        "stated": counted.stated,
        "total": counted.total,
        "pass": len(counted.those(PASS)),
        "fail": len(counted.those(FAIL)),
        "unknown": len(counted.those(UNKNOWN)),
        "absent": counted.absent,
        "members": [_member(m) for m in counted.members],
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        **_who(member.unit),
        "standard": member.standard,
        "verdict": str(member.verdict),
        "by": member.by,
        "why": member.why.en if member.why else None,
        "rests_on": member.rests_on,
        "failing": list(member.failing()),
        "digest": member.assessment.to_dict()["digest"] if member.assessment else None,
    }
