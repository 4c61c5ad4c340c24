"""``title``: what becomes of a title over the years."""

from __future__ import annotations

import json
from typing import Any

import click

from ntm_rules.cli.context import Context, pass_context
from ntm_rules.facts.unit import read_facts
from ntm_rules.law.library import Title
from ntm_rules.life import Year, derived, life_of, state_name
from ntm_rules.narrate.catalogue import say

__all__ = ["title_command"]


@click.command("title")
@click.argument("title")
@click.argument("facts", nargs=-1, required=True, type=click.Path())
@click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@pass_context
def title_command(
    context: Context, title: str, facts: tuple[str, ...], form: str, *, strict: bool
) -> None:
    """Danh hiệu TITLE qua các năm, mỗi năm một tệp FACTS / what becomes of a title over the years."""
    years = life_of(context.book, title, [read_facts(path) for path in facts], strict=strict)
    rule = context.book.library.titles[title]
    lang: Any = context.lang
    if form == "json":
        found = {
            "schema": "ntm-rules/title/1",
            "title": title,
            "years": [_json(year, rule, lang) for year in years],
        }
        context.write(json.dumps(found, ensure_ascii=False, indent=2), None)
        return
    unit = years[0].assessment.judgement.bound.unit
    lines = [f"{say(unit.kind, lang)} {unit.name}: {rule.name.say(lang)}".upper()]
    for year in years:
        lines += ["", *_text(year, rule, lang)]
    context.write("\n".join(lines), None)


def _text(year: Year, rule: Title, lang: Any) -> list[str]:
    names = [state_name(rule, s).say(lang) for s in year.possible]
    told = names[0].upper() if year.state else f"{say('unknown', lang)}: {' / '.join(names)}"
    lines = [f"{year.period}: {told}"]
    counts = year.assessment.summary["criteria"]
    lines.append("  " + f"{say('criteria', lang)}: {say('counts', lang, *counts.values())}")
    for state in year.possible:
        lines += ["  " + line for line in year.states.explain(state, lang=lang).split("\n")]
    return lines


def _json(year: Year, rule: Title, lang: Any) -> dict[str, Any]:
    return {
        "period": year.period,
        "as_of": year.assessment.standard.as_of.isoformat(),
        "held": year.held,
        "state": year.state,
        "possible": list(year.possible),
        "name": state_name(rule, year.state).say(lang) if year.state else None,
        "derived": derived(rule, year.assessment),
        "why": [year.states.explain(state, lang=lang) for state in year.possible],
        "digest": year.assessment.to_dict()["digest"],
    }
