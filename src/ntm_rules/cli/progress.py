"""``compare`` and ``plan``: where a unit stands between two results, or between today and its plan."""

from __future__ import annotations

import json
from typing import Any

import click

from ntm_rules.cli.context import Context, form_of, pass_context, write_file
from ntm_rules.judging.rulebook import as_date

__all__ = ["compare_command", "plan_command"]


@click.command("compare")
@click.argument("before", type=click.Path())
@click.argument("after", type=click.Path())
@click.option("--standard", metavar="ID", help="Bộ tiêu chí / the standard.")
@click.option(
    "--as-of", metavar="DATE", help="Một ngày chung cho số liệu / one date for facts files."
)
@click.option("--format", "form", type=click.Choice(["text", "json", "md"]), default="text")
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@pass_context
def compare_command(
    context: Context,
    before: str,
    after: str,
    standard: str | None,
    as_of: str | None,
    form: str,
    output: str | None,
) -> None:
    """So sánh hai kết quả của một đơn vị: BEFORE, AFTER / two results of one unit.

    Mỗi bên là tệp số liệu, hoặc kết quả JSON / each is a facts file or an assessment as JSON.
    """
    from ntm_rules.analysis.compare.comparison import compare, read_result
    from ntm_rules.analysis.compare.text import compare_markdown, compare_text

    lang: Any = context.lang
    day = as_date(as_of) if as_of else None
    sides = [
        read_result(context.book, path, lang=lang, standard=standard, as_of=day)
        for path in (before, after)
    ]
    found = compare(*sides)
    if form == "json":
        text = json.dumps(found.to_dict(), ensure_ascii=False, indent=2)
    else:
        text = (compare_text if form == "text" else compare_markdown)(found, lang)
    context.write(text, output)


@click.command("plan")
@click.argument("facts", type=click.Path())
@click.argument("plan", type=click.Path())
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "md", "docx", "xlsx"]),
    help="Mặc định theo đuôi của -o / by default, what -o ends in.",
)
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@pass_context
def plan_command(
    context: Context, facts: str, plan: str, form: str | None, output: str | None
) -> None:
    """Đối chiếu kế hoạch PLAN với luật và số liệu FACTS / read a plan against the law and the facts."""
    from ntm_rules.analysis.plan.check_targets import carry_out
    from ntm_rules.analysis.plan.file import read_plan
    from ntm_rules.analysis.plan.text import plan_json, plan_markdown, plan_text
    from ntm_rules.facts.unit import read_facts

    lang: Any = context.lang
    found = carry_out(context.book, read_facts(facts), read_plan(plan))
    form = form or form_of(output, ("json", "md", "docx", "xlsx"))
    if form in ("docx", "xlsx"):
        from ntm_rules.analysis.plan.documents import PLAN_FILES

        write_file(output, form, PLAN_FILES[form](found, lang))
        return
    if form == "json":
        text = json.dumps(plan_json(found, lang), ensure_ascii=False, indent=2)
    else:
        text = (plan_text if form == "text" else plan_markdown)(found, lang)
    context.write(text, output)
