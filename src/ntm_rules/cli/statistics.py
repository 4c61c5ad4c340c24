"""``statistics``: how many units meet a standard, each criterion and each indicator."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.batch import EverySecond
from ntm_rules.cli.context import Context, Exit, echo, in_each_format, pass_context

if TYPE_CHECKING:
    from ntm_rules.analysis.statistics.result import StatisticsBy
    from ntm_rules.documents.formats import Format
    from ntm_rules.documents.model import Document


@click.command("statistics")
@click.argument("given", metavar="INPUT", type=click.Path(readable=False))
@click.option(
    "--by",
    type=click.Choice(["district", "group", "province", "none"]),
    help="Theo huyện, nhóm xã, tỉnh / by district, group of communes, province.",
)
@click.option(
    "--previous",
    type=click.Path(readable=False),
    help="Thư mục hoặc bảng của năm trước / a folder or a table of the year before.",
)
@click.option(
    "--form-10",
    is_flag=True,
    help="Biểu 10 của từng đơn vị / the form of each unit instead.",
)
@opt.standard
@opt.as_of
@opt.strict
@opt.require_evidence
@opt.every_format
@pass_context
def statistics_command(
    context: Context,
    given: str,
    by: StatisticsBy | None,
    previous: str | None,
    standard: str | None,
    as_of: dt.date | None,
    form: str,
    output: str | None,
    *,
    form_10: bool,
    strict: bool,
    require_evidence: bool,
) -> Exit:
    """Thống kê các đơn vị trong INPUT (thư mục hoặc bảng) / the statistics of a folder or a table.

    Bao nhiêu xã đạt mọi tiêu chí, 15-18, 10-14, 5-9, dưới 5; bình quân; từng tiêu chí, chỉ tiêu; so với năm trước / how
    many meet all criteria, 15 to 18 and so on, the mean, each criterion and indicator, against the year before.
    """
    from ntm_rules.analysis.batch import Settings
    from ntm_rules.analysis.statistics.document import statistics_document
    from ntm_rules.analysis.statistics.forms import commune_forms
    from ntm_rules.analysis.statistics.result_json import statistics_json
    from ntm_rules.analysis.statistics.run import run_statistics

    lang = context.lang
    every_second = EverySecond(context)
    settings = Settings(
        lang=lang,
        standard=standard,
        as_of=as_of.isoformat() if as_of else None,
        strict=strict,
        require_evidence=require_evidence,
    )
    run = run_statistics(
        context.book,
        Path(given),
        settings,
        by=by,
        previous=Path(previous) if previous else None,
        on_progress=lambda count, name: every_second(lambda: f"{count}: {name}"),
    )
    for key, vi, en in (*run.bad, *run.left_out):
        problem = context.in_words(vi, en)
        echo(problem if key in problem else f"{key}: {problem}", err=True)
    if not run.assessments:
        vi, en = "không có đơn vị nào đếm được", "there is no unit to count"
        echo(f"{given}: {context.in_words(vi, en)}", err=True)
        return Exit.WRONG

    def document(_form: Format) -> Document:
        if form_10:
            return commune_forms(run.assessments, run.before)
        library = context.book.library
        return statistics_document(run.statistics, library, lang, (*run.bad, *run.left_out))

    writers = in_each_format(
        document, lambda: statistics_json(run.statistics, lang, run.bad, run.left_out)
    )
    context.emit(writers, form, output)
    return Exit.DONE
