"""``lint``: rule files checked, and the pages of its diagnostics."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from ntm_rules.cli.context import Context, Exit, echo, json_text, pass_context
from ntm_rules.foundation.errors import Problem, RequestError, Where
from ntm_rules.law.lint import REGISTRY, find_diagnostic, lint, page_text, severity
from ntm_rules.law.packaged import rules_folder


@click.command("lint")
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option("--explain", metavar="CODE", help="In trang của một mã / print a diagnostic's page.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@pass_context
def lint_command(context: Context, paths: tuple[str, ...], explain: str | None, form: str) -> Exit:
    """Kiểm tra tệp quy tắc / check rule files.

    Không in gì khi mọi thứ đều đúng. PATH: thư mục hay tệp; bỏ trống: bộ quy tắc đang dùng.
    Prints nothing when all is well. PATH: folders or files; none: the rule book in use.
    """
    if explain is not None:
        context.write(page_text(find_diagnostic(explain), context.lang))
        return Exit.DONE
    rules = rules_folder(context.rules)
    if rules.is_file():
        vi = "bộ quy tắc gói sẵn không có tệp để kiểm tra: hãy nêu thư mục quy tắc (--rules DIR)"
        en = "a bundle holds no files to check: name a folder of rules (--rules DIR)"
        raise RequestError.of(vi=vi, en=en, where=Where(str(rules)), code="compiled_rules")
    problems = lint(paths or (rules,), rules)
    errors = [p for p in problems if severity(p.code) == "error"]
    if form == "json":
        context.write(json_text([_json(p, context.lang) for p in problems]))
        return Exit.NOT_MET if errors else Exit.DONE
    for problem in problems:
        if problem in errors:
            echo(_line(problem, context.lang))
        else:
            context.inform(_line(problem, "vi"), _line(problem, "en"))
    return Exit.NOT_MET if errors else Exit.DONE


def _shown(file: str) -> str:
    """A file's path as short as it can be given from here."""
    path = Path(file)
    inside = path.is_absolute() and path.is_relative_to(Path.cwd())
    return os.path.relpath(file) if inside else file


def _line(problem: Problem, lang: str) -> str:
    text = problem.vi if lang == "vi" else problem.en
    return f"{_shown(problem.where.file)}:{problem.where.line}:{problem.where.column}: {problem.code} {text}"


def _json(problem: Problem, lang: str) -> dict[str, Any]:
    return {
        "code": problem.code,
        "name": REGISTRY[problem.code].name,
        "severity": severity(problem.code),
        "file": _shown(problem.where.file),
        "line": problem.where.line,
        "column": problem.where.column,
        "key": problem.key,
        "message": problem.vi if lang == "vi" else problem.en,
    }
