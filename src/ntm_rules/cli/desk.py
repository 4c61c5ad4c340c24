"""The auditor's desk: ``template``, and what ``assess`` needs for reports and for marked copies."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from ntm_rules.cli.context import Context, pass_context, write_file, write_whole
from ntm_rules.documents.report.files import report_bytes
from ntm_rules.facts.unit import read_facts
from ntm_rules.foundation.errors import InputError, RequestError, Where
from ntm_rules.judging.assessment import Assessment, Lang
from ntm_rules.judging.rulebook import as_date

__all__ = ["marking", "template_command", "write_report"]


def write_report(assessment: Assessment, form: str, output: str | None, lang: Lang) -> None:
    """Write the report to its file. A web page may go to the screen, an office file may not.

    Raises:
        RequestError: where an office file has no file to go to.
    """
    made = report_bytes(assessment, form, lang=lang)
    if form == "html" and output in (None, "-"):
        sys.stdout.write(made.decode())
        return
    write_file(output, form, made)


@click.command("template")
@click.argument("standard")
@click.option("--province", metavar="ID", help="Tỉnh / the province whose levels apply.")
@click.option("--as-of", metavar="DATE", help="Ngày áp dụng luật / the date whose law applies.")
@click.option(
    "--for", "facts", type=click.Path(), help="Cho đơn vị của tệp này / for the unit of this file."
)
@click.option(
    "--filled", is_flag=True, help="Điền sẵn số liệu của tệp / with the figures of that file."
)
@click.option(
    "-o", "--output", type=click.Path(), required=True, help="Tệp .xlsx, .csv hay .json / the file."
)
@pass_context
def template_command(
    context: Context,
    standard: str,
    province: str | None,
    as_of: str | None,
    facts: str | None,
    output: str,
    *,
    filled: bool,
) -> None:
    """Biểu số liệu của STANDARD để điền vào / the form of a standard, to be filled in.

    ``assess`` đọc lại biểu đã điền / reads the form back.
    """
    from ntm_rules.documents.form.form import form_of as the_form
    from ntm_rules.documents.form.prefill import Filled
    from ntm_rules.documents.form.prefill import filled as filled_in
    from ntm_rules.documents.form.write import csv_bytes, json_text, xlsx_bytes

    ending = Path(output).suffix.lower()
    if ending not in {".xlsx", ".csv", ".json"}:
        vi, en = "cần tệp .xlsx, .csv hoặc .json", "an .xlsx, .csv or .json file is needed"
        raise RequestError.of(vi=vi, en=en, where=Where(output))
    if filled and facts is None:
        raise RequestError.of(vi="--filled cần --for TỆP", en="--filled needs --for FILE")
    unit = read_facts(facts) if facts else None
    lang: Any = context.lang
    day = as_date(as_of) if as_of else unit.as_of if unit else dt.date.today()
    form = the_form(context.book, standard, as_of=day, province=province, unit=unit, lang=lang)
    if not form.asks:
        vi = f"bộ quy tắc chưa mã hóa chỉ tiêu nào của {standard}"
        raise RequestError.of(vi=vi, en=f"the rule book encodes no indicator of {standard}")
    given = Filled()
    if filled and unit is not None:
        place = form.province
        given = filled_in(
            form, context.book.standard(standard, as_of=day, province=place).bind(unit)
        )
    if ending == ".json":
        made = (json_text(form) + "\n").encode()
    else:
        made = xlsx_bytes(form, given) if ending == ".xlsx" else csv_bytes(form, given)
    write_whole(Path(output), made)
    if not context.quiet:
        asked = len(form.asks)
        told = f"{asked} facts" if lang == "en" else f"{asked} số liệu"
        click.echo(f"{output}: {told}", err=True)


@contextmanager
def marking(context: Context, facts: str, marked: str | None) -> Iterator[None]:
    """Where the facts are wrong and a copy was asked for: the form with its wrong cells marked."""
    try:
        yield
    except InputError as error:
        if marked is not None:
            from ntm_rules.documents.form.mark_errors import marked_copy

            made, count = marked_copy(Path(facts), error.problems, context.lang)
            write_whole(Path(marked), made)
            if not context.quiet:
                told = (
                    f"cells marked: {count}"
                    if context.lang == "en"
                    else f"số ô được đánh dấu: {count}"
                )
                click.echo(f"{marked}: {told}", err=True)
        raise
