"""``assess``, ``explain``, ``gaps``: one unit judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from typing import Any

import click

from ntm_rules.cli.context import Context, form_of, pass_context
from ntm_rules.cli.desk import marking, write_report
from ntm_rules.documents.report.files import FORMS
from ntm_rules.facts.unit import read_facts
from ntm_rules.foundation.errors import FactsError, RequestError
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import as_date, date_key, placed
from ntm_rules.law.resolve.in_force import find_base

__all__ = ["assess_command", "explain_command", "gaps_command"]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Asked:
    """What :func:`_options` read: how a unit is to be judged."""

    standard: str | None
    as_of: str | None
    province: str | None
    reform: tuple[str, ...]
    engine: Any
    strict: bool
    require_evidence: bool


def _judged(context: Context, facts: str, asked: _Asked) -> Assessment:
    """The assessment that the options ask for."""
    unit = read_facts(facts)
    day: dt.date = as_date(asked.as_of) if asked.as_of else unit.as_of
    book = context.book
    standard = asked.standard
    # What is wrong with the file's own words is told with their place.
    key = ""
    try:
        if standard is None and unit.standard is not None:
            key = "standard"
            base = find_base(book.library, unit.standard)
            standard = unit.standard if unit.kind in (base.unit, *base.default_for) else None
        if standard is None:
            standard = book.standard_for(unit, as_of=day).id
        key = "" if asked.as_of else date_key(unit)
        place = asked.province or book.province_of(unit, day)
        found = book.standard(standard, as_of=day, province=place, reforms=asked.reform)
    except RequestError as error:
        raise RequestError([placed(p, unit, key) if key else p for p in error.problems]) from None
    assessment = found.assess(
        unit,
        engine=asked.engine,
        strict=asked.strict,
        require_evidence=asked.require_evidence,
    )
    wrong = assessment.evidence_problems()
    if wrong and asked.require_evidence:
        raise FactsError(wrong)
    if not context.quiet:
        for problem in wrong:
            click.echo(problem.say(context.lang), err=True)
    return assessment


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of judging, which it gets as one: ``asked``."""

    @wraps(command)
    def with_asked(*args: Any, **given: Any) -> Any:
        asked = _Asked(**{field.name: given.pop(field.name) for field in fields(_Asked)})
        return command(*args, asked=asked, **given)

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
            click.option(
                "--require-evidence",
                is_flag=True,
                help="Không minh chứng là chưa biết / what no document backs is unknown.",
            ),
        ]
    ):
        with_asked = option(with_asked)
    return with_asked


@click.command("assess")
@click.argument("facts", type=click.Path())
@_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "md", *FORMS]),
    help="Bỏ trống: theo đuôi tệp của -o, hoặc text / left out: by the name of -o, else text.",
)
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@click.option(
    "--marked",
    type=click.Path(),
    help="Bản sao biểu .xlsx có tô các ô sai / a copy of the form, wrong cells marked.",
)
@click.option(
    "--require", type=click.Choice(["pass"]), help="Thoát 1 nếu không đạt / exit 1 unless met."
)
@pass_context
def assess_command(
    context: Context,
    facts: str,
    asked: _Asked,
    form: str | None,
    output: str | None,
    marked: str | None,
    require: str | None,
) -> int:
    """Đánh giá một đơn vị theo tệp số liệu FACTS / judge the unit in the facts file FACTS."""
    with marking(context, facts, marked):
        assessment = _judged(context, facts, asked)
    lang: Any = context.lang
    form = form or form_of(output, ("json", "md", *FORMS))
    if form in FORMS:
        write_report(assessment, form, output, lang)
    else:
        write = {"text": assessment.text, "json": assessment.to_json, "md": assessment.markdown}
        context.write(write[form](lang=lang), output)
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
    asked: _Asked,
    *,
    fired: bool,
) -> None:
    """Chứng minh kết quả của CODE / the proof of one indicator, criterion or the whole."""
    assessment = _judged(context, facts, asked)
    lang: Any = context.lang
    context.write(assessment.explain(code, lang=lang, fired=fired), None)


@click.command("gaps")
@click.argument("facts", type=click.Path())
@_options
@click.option(
    "--nearest", is_flag=True, help="Con đường ngắn nhất / the smallest set that is left to meet."
)
@pass_context
def gaps_command(
    context: Context,
    facts: str,
    asked: _Asked,
    *,
    nearest: bool,
) -> None:
    """Chỉ những gì còn thiếu, gần đạt nhất trước / only what is short or missing, nearest first."""
    assessment = _judged(context, facts, asked)
    lang: Any = context.lang
    if nearest:
        from ntm_rules.analysis.nearest.search import nearest_way
        from ntm_rules.analysis.nearest.text import nearest_text

        context.write(nearest_text(assessment.teller(lang), nearest_way(assessment)), None)
        return
    context.write(assessment.gaps(lang=lang), None)
