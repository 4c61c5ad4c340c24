"""``batch``: many units judged, a page each and one summary."""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
from click.core import ParameterSource

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, Exit, echo, pass_context
from ntm_rules.cli.overwrite import check_frame, refuse_folder
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import RequestError

_SHOWN_EVERY = 1.0


@click.command("batch")
@click.argument("given", metavar="INPUT", type=click.Path(readable=False))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(readable=False),
    help="Thư mục các trang, hoặc tệp .parquet / a folder of pages, or a .parquet file.",
)
@click.option("--format", "form", type=click.Choice(["html", "md", "json"]), default="html")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, help="Số tiến trình / processes.")
@opt.standard
@opt.as_of
@opt.strict
@opt.require_evidence
@opt.previous
@pass_context
def batch_command(
    context: Context,
    given: str,
    output: str,
    form: str,
    jobs: int,
    standard: str | None,
    as_of: dt.date | None,
    *,
    strict: bool,
    require_evidence: bool,
    previous: str | None,
) -> Exit:
    """Đánh giá mọi đơn vị trong INPUT (thư mục hoặc bảng) / judge every unit of a folder or a table.

    Thư mục: chạy lại thì chỉ làm phần đã đổi / a folder: run again, it does only what has changed.

    Với -o TỆP.parquet, INPUT là một bảng (.parquet, .csv, .xlsx), đánh giá theo cột: kết quả theo mã đơn vị, bảng kê
    ở TỆP.parquet.json / with -o FILE.parquet a table is judged by columns: verdicts by code, and a manifest.
    """
    refuse_folder(Path(given), Path(output))
    if Path(output).suffix.lower() == ".parquet" and not Path(output).is_dir():
        return _by_columns(context, Path(given), Path(output), standard, as_of, strict=strict)
    from ntm_rules.analysis.batch import Settings, run_batch

    settings = Settings(
        form, context.lang, standard, _text(as_of), strict, require_evidence, previous
    )
    every_second = EverySecond(context)
    result = run_batch(
        context.book,
        Path(given),
        Path(output),
        settings,
        write=lambda path, content, ours: context.save(path, content, ours=ours),
        jobs=jobs,
        rules=context.rules or None,
        on_progress=lambda count, name: every_second(lambda: f"{count}: {name}"),
    )
    for key, vi, en in result.bad:
        problem = context.in_words(vi, en)
        echo(problem if key in problem else f"{key}: {problem}", err=True)
    for key, vi, en in result.left_out:
        echo(f"{key}: {context.in_words(vi, en)}", err=True)
    for code in result.twice:
        vi, en = f"mã {code} có ở nhiều nguồn", f"code {code} comes from several sources"
        echo(context.in_words(vi, en), err=True)
    done = result.judged + result.skipped
    if not done and not result.bad and not result.left_out:
        vi, en = "không có tệp số liệu nào", "there are no facts files"
        echo(f"{given}: {context.in_words(vi, en)}", err=True)
    counts = (result.judged, result.skipped, len(result.bad))
    vi = "{} đã đánh giá, {} giữ từ lần trước, {} không dùng được: {}"
    en = "{} judged, {} kept from before, {} not usable: {}"
    echo(context.in_words(vi, en).format(*counts, Path(output) / result.files[0]))
    sys.stdout.flush()
    return Exit.DONE if done else Exit.WRONG


# ---- by columns

_PAGES_ONLY = ("form", "jobs", "require_evidence", "previous")
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
    as_of: dt.date | None,
    *,
    strict: bool,
) -> Exit:
    call = click.get_current_context()
    asked = [n for n in _PAGES_ONLY if call.get_parameter_source(n) is not ParameterSource.DEFAULT]
    if asked:
        options = {p.name: p.opts[0] for p in call.command.params}
        names = ", ".join(options[n] for n in asked)
        raise RequestError.of(
            f"{names} chỉ dùng khi làm các trang (-o là một thư mục), không với kết quả .parquet",
            f"{names} is for pages (-o is a folder), not for a result .parquet",
            code="options_exclude_one_another",
        )
    check_frame(output, force=context.force)
    try:
        from ntm_rules.analysis.batch.columns import run_columns
    except ModuleNotFoundError as error:
        raise RequestError.not_installed(error, "batch") from None
    result = run_columns(
        context.book,
        given,
        output,
        standard=standard,
        as_of=_text(as_of),
        strict=strict,
        on_progress=_RowProgress(context),
    )
    english = context.lang == "en"
    if all(result.warning):
        click.echo(context.in_words(*result.warning), err=True)
    for problem in (*result.left_out, *result.implausible):
        echo(problem.say(context.lang), err=True)
    if result.contradicted:
        many = _number(result.contradicted, english=english)
        vi = f"{many} đơn vị có kết luận trái với số liệu (cột 'contradictions')"
        en = fill(
            "{} unit|units has|have conclusions that the figures contradict (column contradictions)",
            many,
        )
        echo(context.in_words(vi, en), err=True)
    words = ("met", "not met", "not decided") if english else ("đạt", "chưa đạt", "chưa rõ")
    counts = ", ".join(
        f"{_number(result.verdicts.get(verdict, 0), english=english)} {word}"
        for verdict, word in zip(("pass", "fail", "unknown"), words, strict=True)
    )
    units = _number(result.units, english=english)
    vi = f"{units} đơn vị đã đánh giá ({counts}): {result.output}; bảng kê: {result.manifest}"
    en = fill(
        "{} unit|units judged ({}): {}; manifest: {}", units, counts, result.output, result.manifest
    )
    echo(context.in_words(vi, en))
    return Exit.DONE


class EverySecond:
    """Prints how far the work is, at most once a second."""

    def __init__(self, context: Context) -> None:
        self.quiet: bool = context.quiet
        self.last: float = time.monotonic()

    def __call__(self, text: Callable[[], str]) -> None:
        """Print ``text``, where the last line is old enough."""
        now = time.monotonic()
        if not self.quiet and now - self.last >= _SHOWN_EVERY:
            self.last = now
            echo(text(), err=True)


class _RowProgress:
    """How many rows are done, and of how many."""

    def __init__(self, context: Context) -> None:
        self.english = context.lang == "en"
        self.every_second = EverySecond(context)

    def __call__(self, what: str, done: int, rows: int) -> None:
        self.every_second(lambda: self.text(what, done, rows))

    def text(self, what: str, done: int, rows: int) -> str:
        text = f"{_DONE[what][self.english]} "
        if rows:
            text += f"{_number(done, english=self.english)} / "
        of = _number(rows or done, english=self.english)
        text += fill("{} row|rows", of) if self.english else f"{of} dòng"
        return f"{text} ({done * 100 // rows}%)" if rows else text


def _text(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _number(count: int, *, english: bool) -> str:
    return f"{count:,}" if english else f"{count:,}".replace(",", ".")
