"""Reading rule files: the kind of each, and its structure."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ntm_rules.foundation.errors import Problem, Where
from ntm_rules.foundation.schema_errors import problems_of
from ntm_rules.foundation.strict_yaml import file_text, read_text
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
            Problem(vi="không có thư mục bộ quy tắc này", en="no such folder of rules", where=where)
        ]
    files: list[RuleFile] = []
    problems: list[Problem] = []
    for path in sorted({*root.rglob("*.yaml"), *(drafts or ())}):
        result = read_rule_file(path, drafts)
        if isinstance(result, RuleFile):
            files.append(result)
        else:
            problems += result
    if not files and not problems:
        where = Where(str(root))
        problems.append(
            Problem(vi="không có tệp quy tắc nào", en="holds no rule files", where=where)
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


# The key is the whole text, so a file that changed is read anew. Nothing changes what was read.
@lru_cache(256)
def _parsed(file: str, text: str) -> RuleFile | tuple[Problem, ...]:
    tree = read_text(text, file, is_json=file.lower().endswith(".json"))
    kind = next((k for k in schema.FILE_KINDS if isinstance(tree, dict) and k in tree), None)
    if kind is None:
        known = ", ".join(schema.FILE_KINDS)
        return (
            Problem(
                vi=f"tệp quy tắc phải có một trong các khóa: {known}",
                en=f"a rule file has one of the keys: {known}",
                where=Where(file, 1),
                code="NTM107",
            ),
        )
    try:
        model = schema.FILE_KINDS[kind].model_validate(tree)
    except ValidationError as error:
        return tuple(problems_of(error, tree, schema.FILE_KINDS[kind], file))
    return RuleFile(file, kind, model, tree)
