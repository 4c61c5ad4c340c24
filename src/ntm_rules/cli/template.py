"""``template``: the form of a standard, to be filled in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, pass_context
from ntm_rules.documents.facts_file import read_facts
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import InputError, RequestError, Where
from ntm_rules.foundation.write_file import is_stream


@click.command("template")
@click.argument("standard")
@opt.province
@opt.as_of
@click.option(
    "--for",
    "facts",
    type=click.Path(readable=False),
    help="Cho đơn vị của tệp này / for the unit of this file.",
)
@click.option(
    "--filled", is_flag=True, help="Điền sẵn số liệu của tệp / with the figures of that file."
)
@click.option(
    "--table", is_flag=True, help="Bảng nhiều đơn vị, mỗi đơn vị một dòng / many units, a row each."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False),
    required=True,
    help="Tệp .xlsx, .csv hay .json / the file.",
)
@pass_context
def template_command(
    context: Context,
    standard: str,
    province: str | None,
    as_of: dt.date | None,
    facts: str | None,
    output: str,
    *,
    filled: bool,
    table: bool,
) -> None:
    """Biểu số liệu của STANDARD để điền vào / the form of a standard, to be filled in.

    ``assess`` đọc lại biểu đã điền, ``batch`` đọc bảng / ``assess`` reads the form back, ``batch`` the table.
    """
    from ntm_rules.documents.form.prefill import Filled
    from ntm_rules.documents.form.prefill import filled as filled_in
    from ntm_rules.documents.form.wide import wide_csv, wide_xlsx
    from ntm_rules.documents.form.write import csv_bytes, json_text, xlsx_bytes
    from ntm_rules.judging.forms import form_of as the_form

    to_stream = output == "-" or is_stream(Path(output))
    ending = Path(output).suffix.lower() or (".csv" if to_stream else "")
    if ending not in {".xlsx", ".csv", ".json"}:
        vi, en = "cần tệp .xlsx, .csv hoặc .json", "an .xlsx, .csv or .json file is needed"
        raise RequestError.of(vi=vi, en=en, where=Where(output), code="wrong_kind_of_file")
    if filled and facts is None:
        raise RequestError.of(
            vi="--filled cần --for TỆP", en="--filled needs --for FILE", code="missing_option"
        )
    if table and (facts is not None or ending == ".json"):
        vi, en = "--table không đi cùng --for, .json", "--table goes with neither --for nor .json"
        raise RequestError.of(vi=vi, en=en, code="options_exclude_one_another")
    unit = read_facts(facts) if facts else None
    day = as_of or (unit.as_of if unit else dt.date.today())
    form = the_form(
        context.book, standard, as_of=day, province=province, unit=unit, lang=context.lang
    )
    if not form.asks:
        vi = f"bộ quy tắc chưa mã hóa chỉ tiêu nào của {standard}"
        raise RequestError.of(
            vi=vi, en=f"the rule book encodes no indicator of {standard}", code="not_encoded"
        )
    entries = Filled()
    if filled and unit is not None:
        law = context.book.standard(standard, as_of=day, province=form.province)
        entries = filled_in(form, law.bind(unit))
    if table:
        content = wide_xlsx(form) if ending == ".xlsx" else wide_csv(form)
    elif ending == ".json":
        content = (json_text(form) + "\n").encode()
    else:
        content = xlsx_bytes(form, entries) if ending == ".xlsx" else csv_bytes(form, entries)
    if not to_stream:
        _refuse_filled(Path(output), content)
    context.save(output, content)
    count = len(form.asks)
    context.inform(f"{output}: {count} số liệu", fill("{}: {} fact|facts", output, count))


def _refuse_filled(path: Path, content: bytes) -> None:
    """Never put an empty form over one that holds figures.

    Raises:
        RequestError: where ``path`` is a file of facts that can be read.
    """
    try:
        if not path.is_file() or path.read_bytes() == content:
            return
        read_facts(path)
    except (
        OSError,
        InputError,
    ):  # no facts; whether it may be replaced is asked when it is written
        return
    vi = "tệp này đã có số liệu, không ghi biểu mới lên; hãy đặt tên khác"
    en = "this file holds figures, a new form never replaces it; give another name"
    raise RequestError.of(vi=vi, en=en, where=Where(str(path)), code="already_there")
