"""``paper``, ``letterhead``: the papers of recognition that officials sign."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.assess import judged
from ntm_rules.cli.context import Context, in_each_format, pass_context, template_of
from ntm_rules.cli.options import JudgingOptions

if TYPE_CHECKING:
    from ntm_rules.documents.formats import Format
    from ntm_rules.documents.model import Document

_PAPERS = (
    "self-assessment",
    "verification",
    "opinions",
    "minutes",
    "proposal",
    "revocation-report",
)
_LEVELS = ("commune", "district", "province")
_BODIES = (*_LEVELS, "department", "coordination-office")


@click.command("paper")
@click.argument("paper", type=click.Choice(_PAPERS))
@click.argument("facts", type=click.Path(readable=False))
@opt.judging
@click.option(
    "--letterhead",
    type=click.Path(readable=False),
    help="Thông tin cơ quan / the settings of the office.",
)
@click.option(
    "--by", type=click.Choice(_LEVELS), help="Cấp ban hành / whose paper, where several write one."
)
@click.option(
    "--own",
    type=click.Path(readable=False),
    help="Số liệu tự đánh giá của đơn vị / the unit's own facts.",
)
@opt.docx_template
@opt.annexes("table", "proofs", "sources", usual=("table",))
@opt.output_format("text", "md", "html", "docx", "pdf")
@pass_context
def paper_command(
    context: Context,
    paper: str,
    facts: str,
    options: JudgingOptions,
    letterhead: str | None,
    by: str | None,
    own: str | None,
    docx_template: str | None,
    annexes: tuple[str, ...],
    form: str,
    output: str | None,
) -> None:
    """Văn bản PAPER về đơn vị trong FACTS, theo mẫu / a paper about the unit in FACTS, on its form.

    self-assessment: báo cáo tự đánh giá. verification: báo cáo thẩm tra. opinions: tổng hợp ý kiến. minutes: biên
    bản họp. proposal: tờ trình. revocation-report: báo cáo không đạt chuẩn.
    """
    from ntm_rules.documents.papers.build import paper_document
    from ntm_rules.documents.papers.letterhead import read_letterhead

    settings = read_letterhead(letterhead) if letterhead else None
    if docx_template is None and settings is not None and settings.docx_template is not None:
        docx_template = os.fspath(Path(letterhead or "").parent / settings.docx_template)
    template = template_of(context, docx_template)
    assessment = judged(context, facts, options)
    theirs = judged(context, own, options) if own else None

    def document(_form: Format) -> Document:
        return paper_document(
            assessment, paper, by=by, settings=settings, own=theirs, annexes=annexes
        )

    context.emit(in_each_format(document, dict, template), form, output)


@click.command("docx-template")
@click.option(
    "-o", "--output", type=click.Path(readable=False), required=True, help="Tệp .docx / the file."
)
@pass_context
def docx_template_command(context: Context, output: str) -> None:
    """Tệp Word có các kiểu chữ để cơ quan sửa / a Word document with the styles, to be changed."""
    from ntm_rules.documents.docx_template import template_bytes

    context.save(output, template_bytes())


@click.command("letterhead")
@click.argument("body", type=click.Choice(_BODIES))
@click.option(
    "-o", "--output", type=click.Path(readable=False), help="Ghi vào tệp / write to a file."
)
@pass_context
def letterhead_command(context: Context, body: str, output: str | None) -> None:
    """Tệp mẫu thông tin cơ quan BODY / a settings file of an office, to begin with."""
    from ntm_rules.documents.papers.letterhead import starter

    context.write(starter(body).rstrip(), output)
