"""``classify``: of which class a unit is."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, Exit, echo, in_every_format, pass_context
from ntm_rules.documents.facts_file import read_facts


@click.command("classify")
@click.argument("given", metavar="FACTS", type=click.Path(readable=False))
@click.option(
    "--table",
    is_flag=True,
    help="FACTS là một bảng nhiều đơn vị; thư mục thì không cần / FACTS is a table of units.",
)
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
    given: str,
    standard: str | None,
    as_of: dt.date | None,
    require: str | None,
    form: str,
    output: str | None,
    *,
    table: bool,
) -> Exit:
    """Phân định khu vực của xã, thôn trong FACTS, và soát loại đã nêu / of which area the unit in FACTS is.

    FACTS là tệp số liệu của một đơn vị, thư mục các tệp ấy, hoặc bảng (--table) / the facts file of a unit, a folder
    of them, or a table (--table).
    """
    if table or Path(given).is_dir():
        return _of_units(context, Path(given), standard, as_of, require, (form, output))
    from ntm_rules.analysis.classify import classify
    from ntm_rules.analysis.classify.document import classified_document
    from ntm_rules.analysis.classify.result_json import classified_json

    lang = context.lang
    unit = read_facts(given)
    context.tell(unit.left_out)
    result = classify(context.book, unit, standard, as_of)
    writers = in_every_format(
        lambda: classified_document(result, context.book.library, lang),
        lambda: classified_json(result, lang),
    )
    context.emit(writers, form, output)
    return Exit.NOT_MET if require == "same" and result.finding != "same" else Exit.DONE


def _of_units(
    context: Context,
    given: Path,
    standard: str | None,
    as_of: dt.date | None,
    require: str | None,
    target: tuple[str, str | None],
) -> Exit:
    """Many units; ``target`` are the format and the file."""
    from ntm_rules.analysis.classify.many import classify_units
    from ntm_rules.analysis.classify.many_document import classified_units_document
    from ntm_rules.analysis.classify.result_json import classified_units_json

    lang = context.lang
    units = classify_units(context.book, given, standard, as_of)
    context.tell(units.left_out)
    for text in units.bad_texts(lang):
        echo(text, err=True)
    if not units.results:
        vi, en = "không có đơn vị nào phân định được", "there is no unit to classify"
        echo(f"{given}: {context.in_words(vi, en)}", err=True)
        return Exit.WRONG
    writers = in_every_format(
        lambda: classified_units_document(units, context.book.library, lang),
        lambda: classified_units_json(units, lang),
    )
    context.emit(writers, *target)
    return Exit.NOT_MET if require == "same" and not units.all_same else Exit.DONE
