"""``levels export``, ``levels import``, ``province new``: what an officer fills in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ntm_rules.authoring.edit.documents import NewDocument
from ntm_rules.authoring.new_province import new_province
from ntm_rules.authoring.worksheet.levels import export_levels, import_levels
from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, echo, pass_context
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.write_file import is_stream
from ntm_rules.law.packaged import rules_folder


@click.group("levels")
def levels_command() -> None:
    """Bảng mức để cán bộ đối chiếu với văn bản / the worksheet of levels."""


@click.group("province")
def province_command() -> None:
    """Tệp quy định của tỉnh / a province's own file."""


def _described_by(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that describe a document which is not in documents.yaml."""
    for name, text in (
        ("title", "Tên văn bản mới / the title of a new document."),
        ("date", "Ngày ban hành / its date."),
        ("issuer", "Cơ quan ban hành / who issued it."),
        ("number", "Số, ký hiệu / its number."),
    ):
        option = click.option(f"--document-{name}", metavar=name.upper(), help=text)
        command = option(command)
    return command


_DOCUMENT = "Mã trong documents.yaml / its id there."


def _described(given: dict[str, str | None]) -> NewDocument | None:
    texts = {key: " ".join(value.split()) for key, value in given.items() if value}
    if not texts:
        return None
    missing = [f"--{key.replace('_', '-')}" for key in given if not texts.get(key)]
    if missing:
        names = ", ".join(missing)
        vi, en = f"văn bản mới còn thiếu {names}", f"a new document also needs {names}"
        raise RequestError.of(vi=vi, en=en, code="missing_option")
    return NewDocument(
        number=texts["document_number"],
        issuer=texts["document_issuer"],
        date=as_date(texts["document_date"]),
        title=texts["document_title"],
    )


def ask_for_workbook(output: str) -> None:
    """Refuse a worksheet that is to go into a file of another kind."""
    if Path(output).suffix.lower() != ".xlsx" and output != "-" and not is_stream(Path(output)):
        vi, en = "cần tệp .xlsx", "an .xlsx file is needed"
        raise RequestError.of(vi=vi, en=en, where=Where(output), code="wrong_kind_of_file")


@levels_command.command("export")
@click.argument("standard")
@opt.province
@opt.as_of
@click.option("--all", "every", is_flag=True, help="Cả dòng đã kiểm chứng / verified rows as well.")
@click.option(
    "-o", "--output", type=click.Path(readable=False), required=True, help="Tệp .xlsx / the file."
)
@pass_context
def export_command(
    context: Context,
    standard: str,
    province: str | None,
    as_of: dt.date | None,
    output: str,
    *,
    every: bool,
) -> None:
    """Xuất bảng mức cần đối chiếu / write the worksheet of levels to be checked."""
    ask_for_workbook(output)
    content, count = export_levels(
        rules_folder(context.rules),
        standard,
        province=province,
        as_of=as_of,
        every=every,
    )
    context.save(output, content)
    context.inform(f"{output}: {count} dòng", fill("{}: {} row|rows", output, count))


@levels_command.command("import")
@click.argument("worksheet", type=click.Path(readable=False))
@click.option("--by", required=True, metavar="NAME", help="Người đối chiếu / who checked.")
@click.option(
    "--document",
    metavar="ID",
    help="Văn bản của các mức, theo mã trong documents.yaml / the document of the levels, by its id there.",
)
@_described_by
@click.option(
    "--on",
    "day",
    metavar="DATE",
    callback=opt.day,
    help="Ngày đối chiếu, bỏ trống: hôm nay / when.",
)
@click.option(
    "--as-the-nation",
    metavar="PLACE",
    help="Chỗ mà văn bản của tỉnh lấy mọi mức khác như trung ương / where a province's document takes all other levels.",
)
@click.option(
    "--take-read",
    is_flag=True,
    help="Cả dòng đọc được mà chưa ai xem, ghi là đọc từ bản sao / rows that were read and nobody looked at, as read.",
)
@opt.dry_run
@pass_context
def import_command(
    context: Context,
    /,
    worksheet: str,
    by: str,
    document: str | None,
    day: dt.date | None,
    as_the_nation: str | None,
    *,
    take_read: bool,
    dry_run: bool,
    **described: str | None,
) -> None:
    """Đưa bảng đã điền vào bộ quy tắc / put a filled-in worksheet into the rules."""
    result = import_levels(
        rules_folder(context.rules),
        Path(worksheet),
        by=by,
        document=document,
        on=day or dt.date.today(),
        new_document=_described(described),
        as_the_nation=as_the_nation,
        take_read=take_read,
        dry_run=dry_run,
    )
    context.tell(result.left_out)
    if result.stale:
        vi = "bộ quy tắc đã đổi từ khi xuất bảng; các dòng đã điền vẫn như cũ"
        context.inform(vi, "the rules changed since the export; the rows filled in did not")
    if not result.lines:
        context.inform("không có dòng nào được điền", "no row was filled in")
        return
    echo(result.text(context.lang))
    for problem in result.findings:
        context.inform(problem.say("vi"), problem.say("en"))
    context.inform_of_files(map(str, result.files), dry_run=dry_run)


@province_command.command("new")
@click.argument("province")
@click.option("--standard", default="xa-ntm", show_default=True, metavar="ID", help="Bộ tiêu chí.")
@click.option("--document", metavar="ID", help=_DOCUMENT)
@_described_by
@opt.in_force_from
@pass_context
def new_command(
    context: Context,
    /,
    province: str,
    standard: str,
    document: str | None,
    since: dt.date | None,
    **described: str | None,
) -> None:
    """Tạo tệp của tỉnh, mọi mức được giao còn trống / a province's file, its slots not yet filled."""
    new = _described(described)
    if new is not None and document is None:
        vi, en = "văn bản mới cần mã: --document", "a new document needs an id: --document"
        raise RequestError.of(vi=vi, en=en, code="missing_option")
    paths = new_province(
        rules_folder(context.rules),
        province,
        standard,
        document=document,
        new_document=new,
        since=since,
    )
    for path in paths:
        echo(path)
