"""The ``ntm-rules`` program: its commands, and what it does with an error."""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import pairwise

import click

from ntm_rules._version import __version__
from ntm_rules.cli.context import Context, Exit
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import NtmError

__all__ = ["cli", "main"]

_COMMANDS = {
    "assess": ("assess", "Đánh giá một đơn vị / judge one unit"),
    "batch": ("batch", "Đánh giá cả loạt, mỗi đơn vị một trang / judge many, a page each"),
    "bundle": ("trust", "Gói bộ quy tắc / compile the rule book"),
    "compare": ("analysis", "So sánh hai kết quả / two results compared"),
    "digest": ("trust", "Mã băm của bộ quy tắc / the digest of the rule book"),
    "diff": ("law", "Thay đổi của luật giữa hai ngày / what changed in the law"),
    "explain": ("assess", "Chứng minh một kết quả / the proof of one result"),
    "facts": ("law", "Số liệu mà một bộ tiêu chí hỏi / the facts a standard asks for"),
    "gaps": ("assess", "Còn thiếu gì / what is short or missing"),
    "impact": ("impact", "Tác động của phương án / what a reform does to many units"),
    "levels": ("levels", "Bảng mức để đối chiếu / the worksheet of levels"),
    "lint": ("lint", "Kiểm tra tệp quy tắc / check rule files"),
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
    "standards": ("law", "Các bộ tiêu chí / the standards there are"),
}


class LazyGroup(click.Group):
    """Loads a command's module when the command is used: help and errors stay quick."""

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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, naming the nearest command."""
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            from ntm_rules.foundation.text import did_you_mean

            vi, en = did_you_mean(args[0], _COMMANDS)
            english = ctx.params.get("lang") == "en"
            text = f"no such command: {args[0]}{en}" if english else f"không có lệnh {args[0]}{vi}"
            raise click.UsageError(text, ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--rules",
    type=click.Path(),
    envvar="NTM_RULES",
    help="Thư mục bộ quy tắc / the folder of rules.",
)
@click.option("--lang", type=click.Choice(["vi", "en"]), default="vi", help="Ngôn ngữ / language.")
@click.option("--quiet", is_flag=True, help="Chỉ in kết quả / results only.")
@click.option("--traceback", is_flag=True, hidden=True, help="Show where an error was raised.")
@click.version_option(__version__, prog_name="ntm-rules")
@click.pass_context
def cli(ctx: click.Context, rules: str | None, lang: Lang, *, quiet: bool, traceback: bool) -> None:
    """Đánh giá xã nông thôn mới theo luật viết thành dữ liệu.

    Judges units of the new rural development programme by the law as data.
    """
    ctx.obj = Context(rules=rules, lang=lang, quiet=quiet, traceback=traceback)


def main(args: list[str] | None = None) -> None:
    """Run the program and exit with its status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    given = list(sys.argv[1:] if args is None else args)
    lang = "en" if "en" in _values(given, "--lang") else "vi"
    try:
        status = cli.main(args=_globals_first(given), prog_name="ntm-rules", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(Exit.WRONG)
    except click.Abort:
        sys.exit(Exit.ABORTED)
    except NtmError as error:
        if "--traceback" in given:
            raise
        click.echo(error.say(lang), err=True)
        sys.exit(Exit.WRONG)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(Exit.DONE)
    except Exception as error:
        if "--traceback" in given:
            raise
        fault = f"{type(error).__name__}: {error}"
        vi = f"lỗi của chương trình ({fault}); chạy lại với --traceback để xem chi tiết"
        en = f"a fault of the program ({fault}); run again with --traceback to see where"
        click.echo(en if lang == "en" else vi, err=True)
        sys.exit(Exit.WRONG)
    sys.exit(status if isinstance(status, int) else Exit.DONE)


_GLOBAL = {"--rules": True, "--lang": True, "--quiet": False, "--traceback": False}


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
