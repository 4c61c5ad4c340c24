"""``law``: a decision's document laid beside the rule book, or drafted into it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from ntm_rules.authoring.reading.read_decision import read_decision
from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, echo, pass_context
from ntm_rules.cli.levels import ask_for_workbook
from ntm_rules.foundation.bilingual import fill
from ntm_rules.law.packaged import rules_folder


class _LawGroup(click.Group):
    """Loads the drafting of rules when it is used: help and reading stay quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return ["draft", *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, or None."""
        if cmd_name != "draft":
            return super().get_command(ctx, cmd_name)
        from ntm_rules.cli.draft import draft_command

        return draft_command


@click.group("law", cls=_LawGroup)
def law_command() -> None:
    """Đọc quyết định từ văn bản / a decision read from its document."""


@law_command.command("read")
@click.argument("decision", type=click.Path(readable=False))
@click.option("--standard", default="xa-ntm", show_default=True, metavar="ID", help="Bộ tiêu chí.")
@opt.province
@click.option(
    "--document", metavar="ID", help="Mã văn bản trong documents.yaml / the decision's id there."
)
@opt.as_of
@click.option(
    "-o", "--output", type=click.Path(readable=False), required=True, help="Tệp .xlsx / the file."
)
@click.option(
    "--page",
    type=click.Path(readable=False),
    help="Trang web vẽ lại bảng của văn bản, tô màu từng ô / the tables redrawn, each cell coloured.",
)
@opt.trust
@pass_context
def read_command(
    context: Context,
    decision: str,
    standard: str,
    province: str | None,
    document: str | None,
    as_of: dt.date | None,
    output: str,
    page: str | None,
    trust: tuple[str, ...],
) -> None:
    """Đọc văn bản .docx, .pdf, .html, .xlsx thành bảng mức để đối chiếu / into the worksheet of levels."""
    ask_for_workbook(output)
    result = read_decision(
        rules_folder(context.rules),
        Path(decision),
        standard,
        province=province,
        document=document,
        as_of=as_of,
        trust=[Path(name) for name in trust],
    )
    context.save(output, result.worksheet())
    if page is not None:
        context.save(page, result.page())
    echo(result.text(context.lang))
    context.inform(
        f"{output}: {len(result.rows)} dòng", fill("{}: {} row|rows", output, len(result.rows))
    )
