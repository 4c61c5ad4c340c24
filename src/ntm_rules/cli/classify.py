"""``classify``: of which class a unit is."""

from __future__ import annotations

import datetime as dt

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, Exit, in_every_format, pass_context
from ntm_rules.documents.facts_file import read_facts


@click.command("classify")
@click.argument("facts", type=click.Path(readable=False))
@click.option(
    "--standard",
    metavar="ID",
    help="Bảng phân định, mặc định là bảng đang có hiệu lực cho loại đơn vị ấy / the classification.",
)
@opt.as_of
@click.option(
    "--require",
    type=click.Choice(["same"]),
    help="Thoát 1 nếu loại đã nêu không đúng như số liệu / exit 1 unless the stated class follows.",
)
@opt.every_format
@pass_context
def classify_command(
    context: Context,
    facts: str,
    standard: str | None,
    as_of: dt.date | None,
    require: str | None,
    form: str,
    output: str | None,
) -> Exit:
    """Phân định khu vực của xã, thôn trong FACTS, và soát loại đã nêu / of which area the unit in FACTS is."""
    from ntm_rules.analysis.classify import classify
    from ntm_rules.analysis.classify.document import classified_document
    from ntm_rules.analysis.classify.result_json import classified_json

    lang = context.lang
    unit = read_facts(facts)
    context.tell(unit.left_out)
    result = classify(context.book, unit, standard, as_of)
    writers = in_every_format(
        lambda: classified_document(result, context.book.library, lang),
        lambda: classified_json(result, lang),
    )
    context.emit(writers, form, output)
    return Exit.NOT_MET if require == "same" and result.finding != "same" else Exit.DONE
