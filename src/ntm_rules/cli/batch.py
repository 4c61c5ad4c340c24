"""``batch``: many units judged, a page each and one summary."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from ntm_rules.cli.context import Context, pass_context, write_whole
from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.rulebook import as_date

__all__ = ["batch_command"]

_SHOWN_EVERY = 1.0


@click.command("batch")
@click.argument("given", metavar="INPUT", type=click.Path())
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(),
    help="Thư mục các trang, hoặc tệp .parquet / a folder of pages, or a .parquet file.",
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

    Thư mục: chạy lại thì chỉ làm phần đã đổi / a folder: run again, it does only what has changed.

    Với -o TỆP.parquet, INPUT là một bảng (.parquet, .csv, .xlsx), đánh giá theo cột: kết quả theo mã đơn vị, bảng kê
    ở TỆP.parquet.json / with -o FILE.parquet a table is judged by columns: verdicts by code, and a manifest.
    """
    if Path(output).suffix.lower() == ".parquet" and not Path(output).is_dir():
        return _by_columns(context, Path(given), Path(output), standard, as_of, strict=strict)
    from ntm_rules.analysis.batch import Settings, run_batch

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


# ---- by columns

_PAGES_ONLY = ("form", "jobs", "require_evidence")
_DONE = {
    "read": ("đã đọc", "read"),
    "looked": ("đã kiểm tra", "looked through"),
    "judged": ("đã đánh giá", "judged"),
}


def _by_columns(
    context: Context,
    given: Path,
    output: Path,
    standard: str | None,
    as_of: str | None,
    *,
    strict: bool,
) -> int:
    call = click.get_current_context()
    asked = [n for n in _PAGES_ONLY if call.get_parameter_source(n) is not ParameterSource.DEFAULT]
    if asked:
        options = {p.name: p.opts[0] for p in call.command.params}
        told = ", ".join(options[n] for n in asked)
        raise RequestError.of(
            f"{told} chỉ dùng khi làm các trang (-o là một thư mục), không với kết quả .parquet",
            f"{told} is for pages (-o is a folder), not for a result .parquet",
        )
    try:
        from ntm_rules.analysis.batch.columns import run_columns
    except ModuleNotFoundError as error:
        raise RequestError.not_installed(error, "batch") from None
    found = run_columns(
        context.book,
        given,
        output,
        standard=standard,
        as_of=as_of,
        strict=strict,
        told=_Progress(english=context.lang == "en", quiet=context.quiet),
    )
    english = context.lang == "en"
    if found.contradicted:
        many = _number(found.contradicted, english=english)
        vi = f"{many} đơn vị có kết luận trái với số liệu (cột contradictions)"
        en = f"{many} units have conclusions that their figures contradict (column contradictions)"
        click.echo(en if english else vi, err=True)
    words = ("met", "not met", "not decided") if english else ("đạt", "chưa đạt", "chưa rõ")
    counts = ", ".join(
        f"{_number(found.verdicts.get(verdict, 0), english=english)} {word}"
        for verdict, word in zip(("pass", "fail", "unknown"), words, strict=True)
    )
    units = _number(found.units, english=english)
    vi = f"{units} đơn vị đã đánh giá ({counts}): {found.output}; bảng kê: {found.manifest}"
    en = f"{units} units judged ({counts}): {found.output}; manifest: {found.manifest}"
    click.echo(en if english else vi)
    return 0


class _Progress:
    """Tells every second how far it is."""

    def __init__(self, *, english: bool, quiet: bool) -> None:
        self.english = english
        self.quiet = quiet
        self.shown = time.monotonic()

    def __call__(self, what: str, done: int, rows: int) -> None:
        now = time.monotonic()
        if self.quiet or now - self.shown < _SHOWN_EVERY:
            return
        self.shown = now
        text = f"{_DONE[what][self.english]} {_number(done, english=self.english)}"
        if rows:
            text += f" / {_number(rows, english=self.english)}"
        text += " rows" if self.english else " dòng"
        if rows:
            text += f" ({done * 100 // rows} %)"
        click.echo(text, err=True)


def _number(count: int, *, english: bool) -> str:
    return f"{count:,}" if english else f"{count:,}".replace(",", ".")
