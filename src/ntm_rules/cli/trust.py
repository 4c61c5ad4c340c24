"""``replay``, ``digest``, ``bundle``: whether a result still holds, and by which rules."""

from __future__ import annotations

import click

from ntm_rules.cli.context import Context, Exit, echo, pass_context
from ntm_rules.judging.replay import replay, replay_text
from ntm_rules.law.bundle import bundle_bytes, library_digest


@click.command("replay")
@click.argument("assessment", type=click.Path(readable=False))
@pass_context
def replay_command(context: Context, assessment: str) -> Exit:
    """Quyết định lại từ tệp kết quả: 0 nếu vẫn đúng, 1 nếu khác / decide an assessment again."""
    result = replay(assessment, context.book)
    echo(replay_text(result, context.lang))
    return Exit.DONE if result.same else Exit.NOT_MET


@click.command("digest")
@pass_context
def digest_command(context: Context) -> None:
    """Mã băm của bộ quy tắc / the digest of the rule book."""
    echo(library_digest(context.book.library))


@click.command("bundle")
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False),
    required=True,
    help="Tệp JSON / the JSON file.",
)
@pass_context
def bundle_command(context: Context, output: str) -> None:
    """Gói cả bộ quy tắc thành một tệp JSON có mã băm / the rule book as one JSON file with its digest."""
    context.save(output, bundle_bytes(context.book.library))
    echo(library_digest(context.book.library), err=output == "-")
