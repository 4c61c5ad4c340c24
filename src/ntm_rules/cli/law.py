"""``standards``, ``show``, ``facts``, ``diff``, ``schema``: the law itself."""

from __future__ import annotations

import datetime as dt

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, in_every_format, json_text, pass_context
from ntm_rules.documents.law.changes import changes_document
from ntm_rules.documents.law.procedure import procedure_document, procedure_json
from ntm_rules.documents.law.standards import standard_document, standards_document
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.language.facts_asked import facts_json, facts_text
from ntm_rules.language.law_json import diff_json, standard_json, versions_json
from ntm_rules.language.law_text import in_order
from ntm_rules.law.resolve.differences import changes
from ntm_rules.law.resolve.history import change_dates, history
from ntm_rules.law.resolve.in_force import find_base, resolve


@click.command("standards")
@opt.every_format
@pass_context
def standards_command(context: Context, form: str, output: str | None) -> None:
    """Các bộ tiêu chí có trong bộ quy tắc / the standards there are."""
    library = context.book.library
    writers = in_every_format(
        lambda: standards_document(library, context.lang),
        lambda: [standard_json(library, base) for base in in_order(library)],
    )
    context.emit(writers, form, output)


@click.command("show")
@click.argument("standard")
@click.argument("code", required=False)
@click.option(
    "--procedure",
    is_flag=True,
    help="Trình tự công nhận, thu hồi / how it is recognised and revoked.",
)
@opt.as_of
@opt.province
@opt.every_format
@pass_context
def show_command(
    context: Context,
    standard: str,
    code: str | None,
    procedure: bool,
    as_of: dt.date | None,
    province: str | None,
    form: str,
    output: str | None,
) -> None:
    """Một bộ tiêu chí, tiêu chí hoặc chỉ tiêu, với lịch sử và nguồn / with its history and sources."""
    library = context.book.library
    base = find_base(library, standard)
    if procedure:
        last = change_dates(library, standard)[-1]
        day, lang = as_of or last, context.lang
        steps = in_every_format(
            lambda: procedure_document(library, lang, base, day),
            lambda: procedure_json(library, base, day, lang),
        )
        context.emit(steps, form, output)
        return
    versions = history(library, standard, province)
    of_criterion = {c.number: [i.code for i in c.indicators] for c in base.criteria}
    if code is not None:
        wanted = [code] if code in versions else of_criterion.get(code, [])
        if not wanted:
            vi, en = did_you_mean(code, [*versions, *of_criterion])
            raise RequestError.of(
                vi=f"bộ tiêu chí {standard} không có {code!r}{vi}",
                en=f"the standard {standard} has no {code!r}{en}",
                code="unknown_name",
                expected=choices([*versions, *of_criterion]),
                found=code,
            )
        versions = {c: versions[c] for c in wanted}
    writers = in_every_format(
        lambda: standard_document(library, context.lang, base, code, province),
        lambda: versions_json(base, versions, library),
    )
    context.emit(writers, form, output)


@click.command("facts")
@click.argument("standard")
@opt.as_of
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "arrow-schema"]), default="text"
)
@pass_context
def facts_command(context: Context, standard: str, as_of: dt.date | None, form: str) -> None:
    """Các số liệu mà một bộ tiêu chí hỏi / the facts that a standard asks for."""
    library, lang = context.book.library, context.lang
    resolved = resolve(library, standard, as_of or change_dates(library, standard)[-1])
    if form == "arrow-schema":
        from ntm_rules.facts.typed_columns import arrow_schema

        context.write(json_text(arrow_schema(resolved)))
    elif form == "json":
        context.write(json_text(facts_json(resolved, lang, library.units)))
    else:
        context.write(facts_text(resolved, lang, library.units))


@click.command("diff")
@click.argument("standard")
@click.option("--from", "since", metavar="DATE", callback=opt.day, required=True)
@click.option("--to", "until", metavar="DATE", callback=opt.day, required=True)
@opt.province
@opt.reform
@opt.ids
@opt.every_format
@pass_context
def diff_command(
    context: Context,
    standard: str,
    since: dt.date,
    until: dt.date,
    province: str | None,
    reform: tuple[str, ...],
    form: str,
    output: str | None,
    *,
    with_ids: bool,
) -> None:
    """Luật đã thay đổi gì giữa hai ngày / what changed in the law between two dates."""
    library = context.book.library
    before = context.book.standard(standard, as_of=since, province=province).resolved
    after = context.book.standard(standard, as_of=until, province=province, reforms=reform).resolved
    differences = list(changes(before, after))
    writers = in_every_format(
        lambda: changes_document(
            library, context.lang, before, after, differences, with_ids=with_ids
        ),
        lambda: diff_json(before, after, differences, context.lang),
    )
    context.emit(writers, form, output)


@click.command("schema")
@click.argument(
    "what",
    type=click.Choice(
        ["facts", "rules", "assessment", "summary", "statistics", "plan", "letterhead"]
    ),
)
@pass_context
def schema_command(context: Context, what: str) -> None:
    """JSON Schema của các tệp / of facts, rules, assessments, statistics, plans, settings of an office."""
    from ntm_rules.analysis.json_schema import SCHEMAS

    context.write(json_text(SCHEMAS[what]()))
