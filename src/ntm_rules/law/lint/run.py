"""Reads the files that are to be checked, and runs every diagnostic over them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from ntm_rules.foundation.errors import Problem, RequestError, UnreadableError, Where
from ntm_rules.foundation.read_file import all_below
from ntm_rules.law.lint.diagnostic import REGISTRY, severity
from ntm_rules.law.lint.form import read_problems
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.load.library_files import build_library
from ntm_rules.law.load.rule_file import RuleFile, read_rule_file


def lint(
    paths: Sequence[str | os.PathLike[str]],
    packaged: str | os.PathLike[str],
    drafts: Mapping[Path, str] | None = None,
) -> list[Problem]:
    """What is wrong in ``paths``, in the order of files and lines.

    A folder that has its own terms is a rule book and stands alone. Anything else (a reform, an
    overlay, a folder of amendments) is checked together with the rule book ``packaged``; one of its
    files stands in the place of the packaged file that defines the same. ``drafts`` are texts that
    stand for the files at their paths, in every folder of ``paths`` that they lie in.

    Raises:
        RequestError: for a path that is not there, or a folder without rule files.
    """
    problems: list[Problem] = []
    alone = []
    for path in map(Path, paths):
        files = _files_in(path, drafts or {})
        read = _read(files, drafts)
        if path.is_dir() and any(f.kind == "terms" for f in read.files):
            problems += _checked(read, {str(f) for f in files})
        else:
            alone.append((files, read))
    if alone:
        given = {str(f) for files, _ in alone for f in files}
        mine = _Read(
            [f for _, r in alone for f in r.files], [p for _, r in alone for p in r.problems]
        )
        problems += _checked(_joined(_read(_files_in(Path(packaged), {})), mine, given), given)
    unique = {(p.code, str(p.where), p.en): p for p in problems}
    return sorted(
        unique.values(), key=lambda p: (p.where.file, p.where.line, p.where.column, p.code)
    )


@dataclass(frozen=True, slots=True)
class _Read:
    files: list[RuleFile]
    problems: list[Problem]


def _files_in(path: Path, drafts: Mapping[Path, str]) -> list[Path]:
    if not path.exists():
        raise _refused(path, "không có tệp hay thư mục này", "no such file or folder")
    new = [draft for draft in drafts if path in draft.parents]
    files = sorted({*all_below(path, "*.yaml"), *new}) if path.is_dir() else [path]
    if not files:
        raise _refused(path, "không có tệp quy tắc nào", "holds no rule files")
    return files


def _refused(path: Path, vi: str, en: str) -> RequestError:
    return RequestError.of(vi=vi, en=en, where=Where(str(path)))


def _read(paths: Iterable[Path], drafts: Mapping[Path, str] | None = None) -> _Read:
    read = _Read([], [])
    for path in paths:
        try:
            result = read_rule_file(path, drafts)
        except UnreadableError as error:
            read.problems.extend(read_problems(list(error.problems)))
            continue
        if isinstance(result, RuleFile):
            read.files.append(result)
        else:
            read.problems.extend(read_problems(result))
    return read


def _joined(base: _Read, mine: _Read, given: set[str]) -> _Read:
    """The rule book with the given files. Each replaces the packaged file that defines the same."""
    real = {os.path.realpath(path) for path in given}
    taken = {_identity(f) for f in mine.files} - {None}
    kept = [
        f for f in base.files if os.path.realpath(f.path) not in real and _identity(f) not in taken
    ]
    return _Read([*kept, *mine.files], [*base.problems, *mine.problems])


def _identity(file: RuleFile) -> Any:
    """What a file defines; None for lists that several files may share."""
    name = file.tree[file.kind]
    return (file.kind, str(name)) if isinstance(name, str) else None


def _checked(read: _Read, given: set[str]) -> list[Problem]:
    """The findings in the given files; also those of the rule book where it cannot be read."""
    if read.problems:
        return read.problems
    return [p for p in _findings(tuple(read.files)) if p.where.file in given]


# Before and after a worksheet comes back, the rules as they are get checked again and again.
@lru_cache(maxsize=4)
def _findings(files: tuple[RuleFile, ...]) -> list[Problem]:
    rules = Rules(list(files))
    problems = [p for kind in REGISTRY.values() if not kind.built for p in kind.find(rules)]
    return problems + _built(rules, problems)


def _built(rules: Rules, before: list[Problem]) -> list[Problem]:
    """The findings in the built law. Where it cannot be built, ``before`` may hold the reason already."""
    rules.library, problems = build_library(rules.files, fit=False)
    if problems:
        reported = any(severity(p.code) == "error" for p in before)
        return (
            []
            if reported
            else [replace(p, code="NTM104", where=_placed(p.where)) for p in problems]
        )
    return [p for kind in REGISTRY.values() if kind.built for p in kind.find(rules)]


def _placed(where: Where) -> Where:
    return where if where.line else Where(where.file, 1, 1)
