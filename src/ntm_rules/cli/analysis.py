"""``compare``, ``plan``, ``rollup``, ``title``: questions about one unit over time, or about the units in it."""

from __future__ import annotations

import datetime as dt

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, in_each_format, in_every_format, pass_context
from ntm_rules.documents.facts_file import read_facts, read_many
from ntm_rules.foundation.errors import FactsError
from ntm_rules.judging.judge import EngineName


@click.command("compare")
@click.argument("before", type=click.Path(readable=False))
@click.argument("after", type=click.Path(readable=False))
@opt.standard
@opt.as_of
@opt.every_format
@pass_context
def compare_command(
    context: Context,
    before: str,
    after: str,
    standard: str | None,
    as_of: dt.date | None,
    form: str,
    output: str | None,
) -> None:
    """So sánh hai kết quả của một đơn vị: BEFORE, AFTER / two results of one unit.

    Mỗi bên là tệp số liệu, hoặc kết quả JSON / each is a facts file or an assessment as JSON.
    """
    from ntm_rules.analysis.compare.comparison import compare, read_result
    from ntm_rules.analysis.compare.document import comparison_document
    from ntm_rules.analysis.compare.result_json import comparison_json

    lang, library = context.lang, context.book.library
    sides = [
        read_result(context.book, path, lang=lang, standard=standard, as_of=as_of)
        for path in (before, after)
    ]
    comparison = compare(*sides)
    writers = in_every_format(
        lambda: comparison_document(comparison, library, lang), lambda: comparison_json(comparison)
    )
    context.emit(writers, form, output)


@click.command("carry")
@click.argument("facts", type=click.Path(readable=False))
@click.option("--to", required=True, help="Bộ tiêu chí mới / the new standard.")
@opt.as_of
@opt.every_format
@pass_context
def carry_command(
    context: Context, facts: str, to: str, as_of: dt.date | None, form: str, output: str | None
) -> None:
    """Số liệu FACTS dưới bộ tiêu chí khác: cùng nghĩa, đo khác, hỏi mới / FACTS under another standard."""
    from ntm_rules.analysis.carry.compare_facts import carry
    from ntm_rules.analysis.carry.document import carry_document
    from ntm_rules.analysis.carry.result_json import carry_json

    lang = context.lang
    result = carry(context.book, read_facts(facts), to, as_of)
    writers = in_every_format(
        lambda: carry_document(result, lang), lambda: carry_json(result, lang)
    )
    context.emit(writers, form, output)


@click.command("plan")
@click.argument("facts", type=click.Path(readable=False))
@click.argument("plan", type=click.Path(readable=False))
@opt.every_format
@pass_context
def plan_command(context: Context, facts: str, plan: str, form: str, output: str | None) -> None:
    """Đối chiếu kế hoạch PLAN với luật và số liệu FACTS / read a plan against the law and the facts."""
    from ntm_rules.analysis.plan.check_targets import check_plan
    from ntm_rules.analysis.plan.document import plan_document
    from ntm_rules.analysis.plan.file import read_plan
    from ntm_rules.analysis.plan.result_json import plan_json

    lang = context.lang
    unit = read_facts(facts)
    context.tell(unit.left_out)
    result = check_plan(context.book, unit, read_plan(plan))
    writers = in_every_format(lambda: plan_document(result, lang), lambda: plan_json(result, lang))
    context.emit(writers, form, output)


@click.command("rollup")
@click.argument("folder", type=click.Path(readable=False))
@opt.as_of
@click.option(
    "--complete",
    is_flag=True,
    help="Thư mục có đủ các đơn vị / the folder holds all units there are.",
)
@opt.reform
@opt.strict
@opt.engine
@click.option("--full", is_flag=True, help="Cả kết quả đánh giá / the whole assessments too.")
@opt.every_format
@pass_context
def rollup_command(
    context: Context,
    folder: str,
    as_of: dt.date | None,
    reform: tuple[str, ...],
    engine: EngineName | None,
    form: str,
    output: str | None,
    *,
    complete: bool,
    strict: bool,
    full: bool,
) -> None:
    """Đánh giá các đơn vị trong thư mục, gộp lên cấp trên / judge a folder, lower units counted upwards.

    Với --reform: trước và sau phương án, hoặc dự thảo của tỉnh / before and after a reform, or a province's draft.
    """
    from ntm_rules.analysis.rollup import roll_up_folder, roll_up_folder_reform
    from ntm_rules.analysis.rollup.document import rollup_document
    from ntm_rules.analysis.rollup.reform_document import reform_rollup_document
    from ntm_rules.analysis.rollup.result_json import reform_rollup_json, rollup_json

    lang = context.lang
    if reform:
        result = roll_up_folder_reform(
            context.book,
            folder,
            reform,
            as_of=as_of,
            complete=complete,
            engine=engine,
            strict=strict,
        )
        context.tell(result.after.left_out)
        writers = in_every_format(
            lambda: reform_rollup_document(result, lang), lambda: reform_rollup_json(result, lang)
        )
        context.emit(writers, form, output)
        return
    rollup = roll_up_folder(
        context.book, folder, as_of=as_of, complete=complete, engine=engine, strict=strict
    )
    context.tell(rollup.left_out)
    writers = in_each_format(
        lambda form: rollup_document(rollup, lang, form, full=full),
        lambda: rollup_json(rollup, lang),
    )
    context.emit(writers, form, output)


@click.command("title")
@click.argument("title")
@click.argument("facts", nargs=-1, required=True, type=click.Path(readable=False))
@opt.strict
@click.option("--full", is_flag=True, help="Cả chứng minh / the proof of each state too.")
@opt.every_format
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
    from ntm_rules.analysis.title import followed
    from ntm_rules.analysis.title.document import title_document
    from ntm_rules.analysis.title.result_json import title_json

    lang, library = context.lang, context.book.library
    units, problems = read_many(facts)
    if problems:
        raise FactsError(problems)
    for unit in units:
        context.tell(unit.left_out)
    years, after = followed(context.book, title, units, strict=strict)
    rule = library.titles[title]
    writers = in_every_format(
        lambda: title_document(years, rule, library, lang, full=full, open_years=after),
        lambda: title_json(years, rule, lang, after),
    )
    context.emit(writers, form, output)
