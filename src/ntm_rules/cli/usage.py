"""A wrong call in words: which option or argument, what was given, what is needed, and the nearest name.

Click's own words are English alone, whatever the language of the user.
"""

from __future__ import annotations

import re
from typing import Final

import click

from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.text import clean, did_you_mean

Text = tuple[str, str]
_PIECES: Final = {"[OPTIONS]": "[TÙY CHỌN]", "COMMAND [ARGS]...": "LỆNH ..."}


def usage_text(error: click.ClickException, lang: Lang) -> str:
    """What is wrong with the call, and how it is called."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.message
    english = lang == "en"
    lines = [_problem(error)[english]]
    ctx = getattr(error, "ctx", None)
    if ctx is not None:
        pieces = ctx.command.collect_usage_pieces(ctx)
        if not english:
            pieces = [_PIECES.get(piece, piece) for piece in pieces]
        usage, see = ("usage", "see") if english else ("cách gọi", "xem")
        lines.append(f"{usage}: {' '.join([ctx.command_path, *pieces])}")
        lines.append(f"{see}: {ctx.command_path} --help")
    return clean("\n".join(lines))


def _problem(error: click.ClickException) -> Text:
    if isinstance(error, click.MissingParameter) and error.param is not None:
        name = _name(error.param)
        if isinstance(error.param, click.Argument):
            return f"thiếu {name}", f"{name} is missing"
        return f"thiếu tùy chọn {name}", f"the option {name} is missing"
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _bad_value(error.param, error.message)
    if isinstance(error, click.NoSuchOption):
        ctx = error.ctx
        known = [n for p in (ctx.command.get_params(ctx) if ctx else []) for n in p.opts]
        vi, en = did_you_mean(error.option_name, known)
        name = error.option_name
        return f"không có tùy chọn {name}{vi}", f"no such option: {name}{en}"
    if isinstance(error, click.BadOptionUsage):
        name = error.option_name
        if "does not take a value" in error.message:
            return f"tùy chọn {name} không kèm giá trị", f"the option {name} takes no value"
        return f"tùy chọn {name} cần một giá trị", f"the option {name} needs a value"
    if command := re.search(r"No such command '(.*?)'", error.message, re.DOTALL):
        vi, en = did_you_mean(command[1], _commands(error))
        return f"không có lệnh {command[1]!r}{vi}", f"no such command: {command[1]}{en}"
    if error.message == "Missing command.":
        names = ", ".join(_commands(error))
        return f"thiếu lệnh; có: {names}", f"a command is missing; there are: {names}"
    if extra := re.search(r"unexpected extra arguments? \((.*)\)", error.message, re.DOTALL):
        return f"thừa: {extra[1]}", f"too many arguments: {extra[1]}"
    return "lời gọi sai", error.format_message()


def _bad_value(param: click.Parameter, message: str) -> Text:
    name = _name(param)
    value, known, _ = message.partition(
        " is not "
    )  # click gives what it found in its message alone
    shown = f" {value}" if known else ""
    kind = param.type
    if isinstance(kind, click.Choice):
        names = [str(choice) for choice in kind.choices]
        vi, en = did_you_mean(value.strip("'\""), names)
        every = ", ".join(names)
        return (
            f"{name}: không nhận{shown}; có: {every}{vi}",
            f"{name}: not{shown}, but one of {every}{en}",
        )
    if isinstance(kind, click.IntRange):
        vi, en = (
            f"số nguyên từ {kind.min} đến {kind.max}",
            f"a whole number from {kind.min} to {kind.max}",
        )
    elif kind is click.INT:
        vi, en = "số nguyên", "a whole number"
    else:
        vi, en = "giá trị khác", "another value"
    return f"{name}: cần {vi}, không phải{shown}", f"{name}: {en} is needed, not{shown}"


def _commands(error: click.ClickException) -> list[str]:
    ctx = getattr(error, "ctx", None)
    return ctx.command.list_commands(ctx) if ctx and isinstance(ctx.command, click.Group) else []


def _name(param: click.Parameter) -> str:
    if isinstance(param, click.Argument):
        return param.human_readable_name
    return " / ".join(param.opts)
