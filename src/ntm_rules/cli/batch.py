"""``batch``: many units judged, a page each and one summary."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import click

from ntm_rules.book import as_date
from ntm_rules.cli.context import Context, pass_context, write_whole

__all__ = ["batch_command"]

_SHOWN_EVERY = 1.0


@click.command("batch")
@click.argument("given", metavar="INPUT", type=click.Path())
@click.option(
    "-o", "--output", required=True, type=click.Path(), help="Thư mục kết quả / folder of results."
)
@click.option("--format", "form", type=click.Choice(["html", "md", "json"]), default="html")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, help="Số tiến trình / processes.")
@click.option("--standard", metavar="ID", help="Bộ tiêu chí / the standard.")
@click.option("--as-of", metavar="DATE", help="Ngày áp dụng luật / the date whose law applies.")
@click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
@click.option(
    "--require-evidence",
    is_flag=True,
    help="Không minh chứng là chưa biết / what no document backs is unknown.",
)
@pass_context
def batch_command(
    context: Context,
    given: str,
    output: str,
    form: str,
    jobs: int,
    standard: str | None,
    as_of: str | None,
    *,
    strict: bool,
    require_evidence: bool,
) -> int:
    """Đánh giá mọi đơn vị trong INPUT (thư mục hoặc bảng) / judge every unit of a folder or a table.

    Chạy lại thì chỉ làm phần đã đổi / run again, it does only what has changed.
    """
    from ntm_rules.batch import Settings, run_batch

    lang: Any = context.lang
    if as_of:
        as_date(as_of)
    settings = Settings(form, lang, standard, as_of, strict, require_evidence)
    shown = time.monotonic()

    def told(count: int, name: str) -> None:
        nonlocal shown
        now = time.monotonic()
        if not context.quiet and now - shown >= _SHOWN_EVERY:
            shown = now
            click.echo(f"{count}: {name}", err=True)

    found = run_batch(
        context.book,
        Path(given),
        Path(output),
        settings,
        write=write_whole,
        jobs=jobs,
        rules=context.rules or None,
        told=told,
    )
    english = lang == "en"
    for key, vi, en in found.bad:
        problem = en if english else vi
        click.echo(problem if key in problem else f"{key}: {problem}", err=True)
    for code in found.twice if not context.quiet else ():
        vi, en = f"mã {code} có ở nhiều nguồn", f"code {code} comes from several sources"
        click.echo(en if english else vi, err=True)
    done = found.judged + found.skipped
    if not done and not found.bad:
        vi, en = "không có tệp số liệu nào", "there are no facts files"
        click.echo(f"{given}: {en if english else vi}", err=True)
    counts = (found.judged, found.skipped, len(found.bad))
    vi = "{} đã đánh giá, {} giữ từ lần trước, {} không dùng được: {}"
    en = "{} judged, {} kept from before, {} not usable: {}"
    click.echo((en if english else vi).format(*counts, Path(output) / found.files[0]))
    sys.stdout.flush()
    return 0 if done else 2
