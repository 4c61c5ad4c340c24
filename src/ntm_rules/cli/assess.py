"""``assess``, ``explain``, ``gaps``: one unit judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import click

from ntm_rules.assessment import Assessment
from ntm_rules.book import as_date, date_key, placed
from ntm_rules.cli.context import Context, pass_context
from ntm_rules.errors import RequestError
from ntm_rules.facts.unit import read_facts
from ntm_rules.law.resolve import find_base

__all__ = ["assess_command", "explain_command", "gaps_command"]


def judged(
    context: Context,
    facts: str,
    standard: str | None,
    as_of: str | None,
    province: str | None,
    reform: Sequence[str] = (),
    engine: Any = None,
    *,
    strict: bool,
) -> Assessment:
    """The assessment that the options ask for."""
    unit = read_facts(facts)
    day: dt.date = as_date(as_of) if as_of else unit.as_of
    book = context.book
    # What is wrong with the file's own words is told with their place.
    key = ""
    try:
        if standard is None and unit.standard is not None:
            key = "standard"
            base = find_base(book.library, unit.standard)
            standard = unit.standard if unit.kind in (base.unit, *base.default_for) else None
        if standard is None:
            standard = book.standard_for(unit, as_of=day).id
        key = "" if as_of else date_key(unit)
        place = province or book.province_of(unit, day)
        found = book.standard(standard, as_of=day, province=place, reforms=reform)
    except RequestError as error:
        raise RequestError([placed(p, unit, key) if key else p for p in error.problems]) from None
    return found.assess(unit, engine=engine, strict=strict)


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(
        [
            click.option("--standard", metavar="ID", help="Bộ tiêu chí / the standard."),
            click.option(
                "--as-of", metavar="DATE", help="Ngày áp dụng luật / the date whose law applies."
            ),
            click.option(
                "--reform",
                multiple=True,
                type=click.Path(),
                help="Phương án, chồng theo thứ tự / reforms, stacked in order.",
            ),
            click.option(
                "--engine",
                type=click.Choice(["rete", "direct"]),
                help="Bộ máy, cùng một kết quả / the engine; the result is the same.",
            ),
            click.option("--province", metavar="ID", help="Tỉnh / the province whose rules apply."),
            click.option(
                "--strict",
                is_flag=True,
                help="Mức chưa kiểm chứng là chưa biết / unverified is unknown.",
            ),
        ]
    ):
        command = option(command)
    return command


@click.command("assess")
@click.argument("facts", type=click.Path())
@_options
@click.option("--format", "form", type=click.Choice(["text", "json", "md"]), default="text")
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@click.option(
    "--require", type=click.Choice(["pass"]), help="Thoát 1 nếu không đạt / exit 1 unless met."
)
@pass_context
def assess_command(
    context: Context,
    facts: str,
    standard: str | None,
    as_of: str | None,
    province: str | None,
    reform: tuple[str, ...],
    engine: str | None,
    form: str,
    output: str | None,
    require: str | None,
    *,
    strict: bool,
) -> int:
    """Đánh giá một đơn vị theo tệp số liệu FACTS / judge the unit in the facts file FACTS."""
    assessment = judged(context, facts, standard, as_of, province, reform, engine, strict=strict)
    lang: Any = context.lang
    write = {"text": assessment.text, "json": assessment.to_json, "md": assessment.markdown}[form]
    context.write(write(lang=lang), output)
    return 1 if require == "pass" and assessment.verdict != "pass" else 0


@click.command("explain")
@click.argument("facts", type=click.Path())
@click.argument("code", required=False)
@_options
@click.option(
    "--fired", is_flag=True, help="Nêu các luật đã nổ / name the rules that fired (rete)."
)
@pass_context
def explain_command(
    context: Context,
    facts: str,
    code: str | None,
    standard: str | None,
    as_of: str | None,
    province: str | None,
    reform: tuple[str, ...],
    engine: str | None,
    *,
    strict: bool,
    fired: bool,
) -> None:
    """Chứng minh kết quả của CODE / the proof of one indicator, criterion or the whole."""
    assessment = judged(context, facts, standard, as_of, province, reform, engine, strict=strict)
    lang: Any = context.lang
    context.write(assessment.explain(code, lang=lang, fired=fired), None)


@click.command("gaps")
@click.argument("facts", type=click.Path())
@_options
@pass_context
def gaps_command(
    context: Context,
    facts: str,
    standard: str | None,
    as_of: str | None,
    province: str | None,
    reform: tuple[str, ...],
    engine: str | None,
    *,
    strict: bool,
) -> None:
    """Chỉ những gì còn thiếu, gần đạt nhất trước / only what is short or missing, nearest first."""
    assessment = judged(context, facts, standard, as_of, province, reform, engine, strict=strict)
    lang: Any = context.lang
    context.write(assessment.gaps(lang=lang), None)
