"""The options that several commands share, each written once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from functools import wraps
from typing import Any

import click

from ntm_rules.documents.formats import format_of
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices
from ntm_rules.judging.judge import EngineName

Command = Callable[..., Any]
_NEED_FILE = frozenset({"docx", "pdf", "xlsx"})
Option = Callable[[Command], Command]


def day(_ctx: click.Context, param: click.Parameter, text: str | None) -> dt.date | None:
    """The callback of an option that takes a date. A wrong one is told with the name of the option."""
    try:
        return as_date(text) if text else None
    except RequestError as error:
        raise RequestError(replace(p, key=param.opts[0]) for p in error.problems) from None


standard: Option = click.option("--standard", metavar="ID", help="Bộ tiêu chí / the standard.")
as_of: Option = click.option(
    "--as-of", metavar="DATE", callback=day, help="Ngày áp dụng luật / the date whose law applies."
)
province: Option = click.option(
    "--province", metavar="ID", help="Tỉnh / the province whose rules apply."
)
reform: Option = click.option(
    "--reform",
    multiple=True,
    type=click.Path(readable=False),
    help="Phương án, chồng theo thứ tự / reforms, stacked in order.",
)
engine: Option = click.option(
    "--engine",
    type=click.Choice(["rete", "direct"]),
    help="Bộ máy, cùng một kết quả / the engine; the result is the same.",
)
strict: Option = click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
require_evidence: Option = click.option(
    "--require-evidence",
    is_flag=True,
    help="Không minh chứng là chưa biết / what no document backs is unknown.",
)
previous: Option = click.option(
    "--previous",
    type=click.Path(readable=False),
    help="Số liệu năm trước: gấp mười lần thì hỏi lại / the figures of the year before: ten times as much is doubted.",
)

trust: Option = click.option(
    "--trust",
    type=click.Path(readable=False),
    multiple=True,
    metavar="FILE",
    help="Chứng thư gốc được tin, PEM hoặc DER, cho chữ ký của PDF / a trusted root certificate.",
)


in_force_from: Option = click.option(
    "--from", "since", metavar="DATE", callback=day, help="Ngày có hiệu lực / in force from."
)
dry_run: Option = click.option("--dry-run", is_flag=True, help="Chỉ cho xem / write nothing.")

docx_template: Option = click.option(
    "--docx-template",
    type=click.Path(readable=False),
    help="Tệp Word có kiểu chữ của cơ quan / a Word document with the styles of the office.",
)


def annexes(*known: str, usual: Sequence[str]) -> Option:
    """``--annex``: the command gets the names as ``annexes``. A name that is not ``known`` is refused."""

    def chosen(_ctx: click.Context, _param: click.Parameter, text: str) -> tuple[str, ...]:
        names = () if text == "none" else tuple(text.split(","))
        if unknown := [name for name in names if name not in known]:
            vi = f"không có phần kèm theo {unknown[0]!r}; có: {', '.join(known)}"
            en = f"no annex {unknown[0]!r}; known: {', '.join(known)}"
            raise RequestError.of(
                vi=vi, en=en, code="unknown_word", found=unknown[0], expected=choices(known)
            )
        return names

    return click.option(
        "--annex",
        "annexes",
        default=",".join(usual),
        callback=chosen,
        metavar=",".join(known),
        help="Phần kèm theo của tệp .docx, .pdf / what follows the signatures; none: --annex none.",
    )


output: Option = click.option(
    "-o", "--output", type=click.Path(readable=False), help="Ghi vào tệp / write to a file."
)


def output_format(*formats: str) -> Option:
    """``--format`` and ``-o``: the command gets the format asked for, else that of the file's ending, else text.

    An ending that is no format is refused before any work, and so is an office file without a file to go to.
    """

    def with_both(command: Command) -> Command:
        @wraps(command)
        def with_format(*args: Any, form: str | None, output: str | None, **given: Any) -> Any:
            to_screen = output is None or output == "-"
            chosen = form or format_of(None if to_screen else output, formats)
            if to_screen and chosen in _NEED_FILE:
                vi = f"dạng {chosen} cần một tệp: -o TỆP.{chosen}"
                raise RequestError.of(
                    vi=vi, en=f"{chosen} needs a file: -o FILE.{chosen}", code="missing_option"
                )
            return command(*args, form=chosen, output=output, **given)

        choice = click.option(
            "--format",
            "form",
            type=click.Choice(formats),
            help="Bỏ trống: theo đuôi tệp của -o, hoặc 'text' / left out: by the name of -o, else text.",
        )
        return choice(output(with_format))

    return with_both


every_format: Option = output_format("text", "json", "md", "html", "docx", "pdf", "xlsx")
ids: Option = click.option(
    "--ids",
    "with_ids",
    is_flag=True,
    help="Thêm mã của từng số liệu, để ghi vào tệp / add the id of each fact, as files write it.",
)


def all_options(*options: Option) -> Option:
    """Several options as one, in their order in the help."""

    def with_all(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return with_all


@dataclass(frozen=True, kw_only=True, slots=True)
class JudgingOptions:
    """How one unit is to be judged."""

    standard: str | None
    as_of: dt.date | None
    province: str | None
    reform: tuple[str, ...]
    engine: EngineName | None
    strict: bool
    require_evidence: bool
    previous: str | None


def judging(command: Command) -> Command:
    """Give a command the options of judging, which it gets together as ``options``."""

    @wraps(command)
    def with_options(*args: Any, **given: Any) -> Any:
        options = JudgingOptions(**{f.name: given.pop(f.name) for f in fields(JudgingOptions)})
        return command(*args, options=options, **given)

    every = all_options(
        standard, as_of, reform, engine, province, strict, require_evidence, previous
    )
    return every(with_options)
