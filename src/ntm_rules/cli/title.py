"""``title``: what becomes of a title over the years."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import click

from ntm_rules.analysis.title import Year, derived, life_of, state_name
from ntm_rules.cli.context import Context, pass_context
from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.facts.unit import Unit, read_facts
from ntm_rules.foundation.errors import FactsError, InputError, Problem
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import wrap
from ntm_rules.law.model.library import Title

__all__ = ["title_command"]

SCHEMA = "ntm-rules/title/1"


@click.command("title")
@click.argument("title")
@click.argument("facts", nargs=-1, required=True, type=click.Path())
@click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
@click.option("--full", is_flag=True, help="Cả chứng minh / the proof of each state too.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@pass_context
def title_command(
    context: Context,
    title: str,
    facts: tuple[str, ...],
    form: str,
    output: str | None,
    *,
    strict: bool,
    full: bool,
) -> None:
    """Danh hiệu TITLE qua các năm, mỗi năm một tệp FACTS / what becomes of a title over the years."""
    years = life_of(context.book, title, _units(facts), strict=strict)
    rule = context.book.library.titles[title]
    lang: Any = context.lang
    if form == "json":
        found = {
            "schema": SCHEMA,
            "title": title,
            "years": [_json(year, rule, lang) for year in years],
        }
        context.write(json.dumps(found, ensure_ascii=False, indent=2), output)
        return
    context.write("\n".join(_text(years, rule, lang, full=full)), output)


def _units(paths: Sequence[str]) -> list[Unit]:
    """The files, or everything that is wrong with any of them."""
    units: list[Unit] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            units.append(read_facts(path))
        except InputError as error:
            problems += error.problems
    if problems:
        raise FactsError(problems)
    return units


def _text(years: Sequence[Year], rule: Title, lang: Any, *, full: bool) -> Iterator[str]:
    unit = years[0].assessment.judgement.bound.unit
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
        fact = year.assessment.standard.book.library.facts[rule.recognised_by]
        told = f"{say('no_figure', lang)}: {fact.label.say(lang)} [{fact.id}]"
        yield wrap(told, "  ", "    ")


def _proofs(year: Year, lang: Any) -> Iterator[str]:
    for state in year.possible:
        yield ""
        yield year.states.explain(state, lang=lang)


def _json(year: Year, rule: Title, lang: Any) -> dict[str, Any]:
    criteria = year.assessment.criteria
    return {
        "period": year.period,
        "as_of": year.assessment.standard.as_of.isoformat(),
        "held": year.held,
        "change": year.change,
        "state": year.state,
        "possible": list(year.possible),
        "name": state_name(rule, year.state).say(lang) if year.state else None,
        "provisional": year.provisional,
        "derived": derived(rule, year.assessment),
        "fail": [c.number for c in criteria if c.verdict is FAIL],
        "unknown": [c.number for c in criteria if c.verdict is UNKNOWN],
        "why": [year.states.explain(state, lang=lang) for state in year.possible],
        "digest": year.assessment.to_dict()["digest"],
    }
