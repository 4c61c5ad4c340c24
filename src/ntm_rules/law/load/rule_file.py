"""Reading rule files: the kind of each, and its structure."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ntm_rules.foundation.errors import Problem, RulesError, Where
from ntm_rules.foundation.read_file import all_below
from ntm_rules.foundation.schema_errors import problems_of
from ntm_rules.foundation.strict_yaml import MAX_DEPTH, decoded, file_text, read_text
from ntm_rules.foundation.text import written
from ntm_rules.law import schema


@dataclass(frozen=True, slots=True, eq=False)
class RuleFile:
    """One rule file: its kind, its model, and the tree with the places of everything.

    Nothing changes it. The same path with the same text gives the same object.
    """

    path: str
    kind: str
    model: Any
    tree: Any


def read_rule_files(
    root: Path, drafts: Mapping[Path, str] | None = None
) -> tuple[list[RuleFile], list[Problem]]:
    """Every rule file under ``root``, and what is wrong with their structure.

    ``drafts`` are texts of files that are not written yet; each stands for the file at its path.
    """
    if not root.is_dir():
        where = Where(str(root))
        return [], [
            Problem(
                vi="không có thư mục bộ quy tắc này",
                en="no such folder of rules",
                where=where,
                code="no_such_file",
            )
        ]
    files: list[RuleFile] = []
    problems: list[Problem] = []
    for path in sorted({*all_below(root, "*.yaml"), *(drafts or ())}):
        result = read_rule_file(path, drafts)
        if isinstance(result, RuleFile):
            files.append(result)
        else:
            problems += result
    if not files and not problems:
        where = Where(str(root))
        problems.append(
            Problem(
                vi="không có tệp quy tắc nào",
                en="holds no rule files",
                where=where,
                code="nothing_there",
            )
        )
    return files, problems


def read_rule_file(
    path: str | os.PathLike[str], drafts: Mapping[Path, str] | None = None
) -> RuleFile | list[Problem]:
    """One rule file, or what is wrong with its structure; its text is taken from ``drafts`` first.

    Raises:
        UnreadableError: for a file that cannot be read at all.
    """
    file = os.fspath(path)
    draft = drafts.get(Path(path)) if drafts else None
    result = _parsed(file, file_text(file) if draft is None else draft)
    return result if isinstance(result, RuleFile) else list(result)


RuleText = str | bytes | Mapping[str, Any]
"""What a rule file says: its text, its bytes, or its keys as plain data."""


def rule_file_of(content: RuleText, name: str = "") -> RuleFile | list[Problem]:
    """A rule file that stands nowhere, or what is wrong with its structure; ``name`` is how messages call it.

    Raises:
        UnreadableError: for a text that is no YAML, or no JSON where the name ends so.
        RulesError: for data that no rule file could hold.
    """
    if isinstance(content, Mapping):
        tree = _plain_copy(content, name, MAX_DEPTH)
        result = _validated(name, tree)
    elif isinstance(content, str | bytes):
        text = decoded(content, Where(name)) if isinstance(content, bytes) else content
        result = _parsed(name, text)
    else:
        raise RulesError.of(
            vi=f"cần nội dung của tệp quy tắc (chữ, 'bytes' hoặc các khóa), không phải {written(content)}",
            en=f"what a rule file says is needed (text, bytes or keys), not {written(content)}",
            where=Where(name),
            code="wrong_type",
            found=written(content),
            expected="str | bytes | Mapping[str, Any]",
        )
    return result if isinstance(result, RuleFile) else list(result)


def _plain_copy(value: Any, name: str, depth: int) -> Any:
    """A copy of plain data that nobody else can change; dates and decimals become text."""
    if depth and isinstance(value, Mapping):
        return {str(k): _plain_copy(v, name, depth - 1) for k, v in value.items()}
    if depth and isinstance(value, list | tuple):
        return [_plain_copy(v, name, depth - 1) for v in value]
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Decimal | dt.date):
        return str(value)
    raise RulesError.of(
        vi=f"quy tắc không nhận {written(value)}, hoặc lồng quá sâu",
        en=f"rules cannot hold {written(value)}, or are nested too deep",
        where=Where(name),
        code="wrong_type",
        found=written(value),
        expected="dict | list | str | int | bool | None | Decimal | dt.date",
    )


# The key is the whole text, so a file that changed is read anew. Nothing changes what was read.
@lru_cache(256)
def _parsed(file: str, text: str) -> RuleFile | tuple[Problem, ...]:
    return _validated(file, read_text(text, file, is_json=file.lower().endswith(".json")))


def _validated(file: str, tree: Any) -> RuleFile | tuple[Problem, ...]:
    kind = next((k for k in schema.FILE_KINDS if isinstance(tree, dict) and k in tree), None)
    if kind is None:
        known = ", ".join(schema.FILE_KINDS)
        return (
            Problem(
                vi=f"tệp quy tắc phải có một trong các khóa: {known}",
                en=f"a rule file has one of the keys: {known}",
                where=Where(file, 1 if file else 0),
                code="NTM107",
            ),
        )
    try:
        model = schema.FILE_KINDS[kind].model_validate(tree)
    except ValidationError as error:
        return tuple(problems_of(error, tree, schema.FILE_KINDS[kind], file))
    return RuleFile(file, kind, model, tree)
