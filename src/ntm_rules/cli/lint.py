"""``lint``: rule files checked, and the pages of its diagnostics."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from ntm_rules.cli.context import Context, pass_context
from ntm_rules.foundation.errors import Problem
from ntm_rules.judging.rulebook import packaged_rules
from ntm_rules.law.lint import REGISTRY, find_diagnostic, lint, page_text, severity

__all__ = ["lint_command"]


@click.command("lint")
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--explain", metavar="CODE", help="In trang của một mã / print a diagnostic's page.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@pass_context
def lint_command(context: Context, paths: tuple[str, ...], explain: str | None, form: str) -> int:
    """Kiểm tra tệp quy tắc / check rule files.

    Không in gì khi mọi thứ đều đúng. PATH: thư mục hay tệp; bỏ trống: bộ quy tắc đang dùng.
    Prints nothing when all is well. PATH: folders or files; none: the rule book in use.
    """
    if explain is not None:
        context.write(page_text(find_diagnostic(explain), context.lang), None)
        return 0
    rules = context.rules or packaged_rules()
    found = lint(paths or (rules,), rules)
    errors = [one for one in found if severity(one.code) == "error"]
    if form == "json":
        context.write(
            json.dumps([_json(p, context.lang) for p in found], ensure_ascii=False, indent=2), None
        )
    else:
        for one in found:
            if one in errors:
                click.echo(_line(one, context.lang))
            elif not context.quiet:
                click.echo(_line(one, context.lang), err=True)
    return 1 if errors else 0


def _shown(file: str) -> str:
    """A file's path as short as it can be given from here."""
    path = Path(file)
    inside = path.is_absolute() and path.is_relative_to(Path.cwd())
    return os.path.relpath(file) if inside else file


def _line(one: Problem, lang: str) -> str:
    text = one.vi if lang == "vi" else one.en
    return f"{_shown(one.where.file)}:{one.where.line}:{one.where.column}: {one.code} {text}"


def _json(one: Problem, lang: str) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": REGISTRY[one.code].name,
        "severity": severity(one.code),
        "file": _shown(one.where.file),
        "line": one.where.line,
        "column": one.where.column,
        "key": one.key,
        "message": one.vi if lang == "vi" else one.en,
    }
