"""``law draft``: a decision that nobody has encoded, into rule files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import get_args

import click

from ntm_rules.authoring.drafting.draft_changes import DraftedChanges, draft_changes
from ntm_rules.authoring.drafting.draft_result import Asked, Draft
from ntm_rules.authoring.drafting.draft_standard import draft_standard
from ntm_rules.authoring.drafting.own_rules import own_rules
from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, echo, pass_context
from ntm_rules.foundation.errors import RequestError
from ntm_rules.law.schema.parts import UnitKind


@click.command("draft")
@click.argument("decision", type=click.Path(readable=False))
@click.option(
    "--id", "name", required=True, metavar="ID", help="Mã bộ tiêu chí, mới hoặc đã có / its id."
)
@click.option(
    "--over",
    metavar="STANDARD",
    help="Bộ tiêu chí mà văn bản sửa đổi, hoặc tỉnh quy định cụ thể / the standard that it changes.",
)
@click.option("--title", help="Tên bộ tiêu chí / its name.")
@click.option(
    "--unit-kind",
    type=click.Choice(get_args(UnitKind)),
    show_default="xa",
    help="Loại đơn vị / the kind of unit.",
)
@opt.in_force_from
@click.option("--province", metavar="ID", help="Tỉnh ban hành / the province whose own set it is.")
@click.option("--table", type=int, metavar="N", help="Chỉ đọc bảng thứ N / read table N alone.")
@click.option("--columns", metavar="ID", help="Bộ cột đã có / columns that the rules have.")
@click.option(
    "--place", help="Chỗ của bảng trong văn bản, như 'Phụ lục I' / where the table stands."
)
@click.option("--document", metavar="ID", help="Mã văn bản trong documents.yaml / its id there.")
@click.option("--document-number", metavar="NUMBER", help="Số, ký hiệu / its number.")
@click.option("--document-issuer", metavar="ISSUER", help="Cơ quan ban hành / who issued it.")
@click.option("--document-date", metavar="DATE", callback=opt.day, help="Ngày ban hành / its date.")
@click.option("--document-title", metavar="TITLE", help="Tên văn bản / its title.")
@opt.trust
@click.option(
    "--update",
    is_flag=True,
    help="Bổ sung vào tệp đã có những gì còn thiếu / put into the file that is there what it lacks.",
)
@opt.dry_run
@pass_context
def draft_command(
    context: Context,
    /,
    decision: str,
    name: str,
    over: str | None,
    title: str | None,
    unit_kind: str | None,
    since: dt.date | None,
    province: str | None,
    table: int | None,
    columns: str | None,
    place: str | None,
    document: str | None,
    document_date: dt.date | None,
    trust: tuple[str, ...],
    *,
    update: bool,
    dry_run: bool,
    **described: str | None,
) -> None:
    """Soạn tệp quy tắc của một bộ tiêu chí chưa ai mã hóa / draft the rule file of a set that nobody encoded."""
    if over is not None:
        _check_unused(update=update, title=title, unit_kind=unit_kind, columns=columns)
    asked = Asked(
        id=name,
        title=title,
        unit=unit_kind,
        since=since,
        province=province,
        table=table,
        columns=columns,
        place=place,
        document={
            "id": document,
            **{key.removeprefix("document_"): text for key, text in described.items()},
        },
        document_date=document_date,
        update=update,
        trust=[Path(text) for text in trust],
    )
    with own_rules(context.rules, dry_run=dry_run) as rules:
        draft: Draft | DraftedChanges
        if over is None:
            draft = draft_standard(rules.folder, Path(decision), asked, dry_run=dry_run)
        else:
            draft = draft_changes(rules.folder, Path(decision), asked, over, dry_run=dry_run)
    echo(draft.text(context.lang))
    for problem in draft.findings:
        context.inform(problem.say("vi"), problem.say("en"))
    names = [str(rules.named(path)) for path in draft.files]
    if rules.new and not dry_run:
        context.inform(
            f"bộ quy tắc có sẵn được chép vào {rules.root}",
            f"the rules of this installation were copied into {rules.root}",
        )
    if not names:
        return
    context.inform_of_files(names, dry_run=dry_run)
    if over is None:
        vi = f"dùng: `ntm-rules --rules {rules.root} template {name} -o bieu-mau.xlsx`"
        context.inform(vi, f"use it: `ntm-rules --rules {rules.root} template {name} -o form.xlsx`")


def _check_unused(**options: object) -> None:
    """Refuse options that say nothing of a change."""
    given = [f"--{name.replace('_', '-')}" for name, value in options.items() if value]
    if given:
        names = ", ".join(given)
        raise RequestError.of(
            vi=f"không dùng {names} cùng với --over: văn bản chỉ thay đổi bộ tiêu chí đã có",
            en=f"--over goes without {names}: the document only changes a standard that is there",
            code="options_exclude_one_another",
        )
