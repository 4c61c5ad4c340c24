"""An assessment as it was stored: read, and judged again from what it holds."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import RequestError, UnreadableError, Where
from ntm_rules.foundation.strict_yaml import decoded, read_file, read_text
from ntm_rules.foundation.text import written
from ntm_rules.law.load.library_files import reform_from
from ntm_rules.results.json_document import DECISION, SCHEMA

Stored = Any
"""An assessment, its dictionary, its JSON as bytes, or the name of its file."""


def stored(assessment: Stored) -> dict[str, Any]:
    """What was stored, as plain data.

    Raises:
        UnreadableError: where it is no assessment.
        RequestError: where nothing of the kind was given.
    """
    if hasattr(assessment, "to_dict"):
        return _checked(json.loads(assessment.to_json()), Where())
    if isinstance(assessment, Mapping):
        try:
            content = json.loads(json.dumps(assessment))
        except (TypeError, ValueError, RecursionError):  # what no JSON holds, or no end of it
            content = None
        return _checked(content, Where())
    where = Where(file_of(assessment))
    if isinstance(assessment, bytes):
        text = decoded(assessment, where)
        read_text(text, is_json=True)
    elif isinstance(assessment, str | os.PathLike):
        read_file(assessment)  # bounded, UTF-8, no duplicate keys: told with file and line
        text = Path(assessment).read_text(encoding="utf-8-sig")
    else:
        raise RequestError.of(
            f"cần một kết quả đánh giá, nội dung JSON hoặc tên tệp, không phải {written(assessment)}",
            f"an assessment, its JSON or the name of its file is needed, not {written(assessment)}",
            code="wrong_option",
            found=written(assessment),
            expected="Assessment | Mapping[str, Any] | bytes | str | os.PathLike[str]",
        )
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        content = None
    return _checked(content, where)


def file_of(assessment: Stored) -> str:
    """The name of the file that was given; empty where it was none."""
    return os.fspath(assessment) if isinstance(assessment, str | os.PathLike) else ""


def _checked(content: Any, where: Where) -> dict[str, Any]:
    if not isinstance(content, dict) or content.get("schema") not in (SCHEMA, DECISION):
        raise UnreadableError.of(
            vi=f"không phải kết quả đánh giá ({SCHEMA})",
            en=f"not an assessment ({SCHEMA})",
            code="no_assessment",
            where=where,
        )
    entered = content.get("input")
    if not isinstance(entered, dict) or not isinstance(entered.get("unit"), dict):
        raise UnreadableError.of(
            vi="thiếu phần 'input'",
            en="the part input is missing",
            where=where,
            code="no_assessment",
        )
    return content


def assess_again(book: Any, content: dict[str, Any], file: str = "") -> Any:
    """The assessment of what ``content`` was judged on, by the rules of ``book``."""
    standard, unit, options = asked_again(book, content, file)
    return standard.assess(unit, **options)


def refuse_other_result(again: Any, content: dict[str, Any]) -> None:
    """Refuse an assessment made again that is not what ``content`` says.

    Raises:
        RequestError: where its digests or its verdict are others.
    """
    same_digests = again.to_dict()["digest"] == content.get("digest")
    if not same_digests or str(again.verdict) != content.get("verdict"):
        raise RequestError.of(
            "quy tắc ở đây, hoặc số liệu đã lưu, không còn cho kết quả này; 'ntm-rules replay' cho biết chỗ khác",
            "the rules here, or the stored facts, no longer give this result; replay says what differs",
            code="another_result",
        )


def each_of(listed: Any) -> list[Any]:
    """A list as it is; anything else as the one thing in a list, which it should not be."""
    return listed if isinstance(listed, list) else [None]


def altered_error(file: str = "") -> UnreadableError:
    """The error for what was stored and is no longer as any assessment is."""
    return UnreadableError.of(
        vi="tệp đã bị sửa đến mức không đánh giá lại được",
        en="the file was altered so that it cannot be judged again",
        where=Where(file),
        code="altered",
    )


def asked_again(
    book: Any, content: dict[str, Any], file: str = ""
) -> tuple[Any, Unit, dict[str, bool]]:
    """The standard of ``book``, the unit and the options by which ``content`` was judged."""
    entered = content["input"]
    unit = Unit.from_dict(
        {
            "unit": entered["unit"],
            "period": entered.get("period"),
            "as_of": content.get("as_of"),
            "facts": entered.get("facts", {}),
            "indicators": entered.get("indicators", {}),
            "criteria": entered.get("criteria", {}),
            "conditions": entered.get("conditions", {}),
        },
        file=file,
    )
    rules, proposed = content.get("rules") or {}, content.get("reforms") or []
    if not isinstance(rules, dict) or not all(isinstance(r, dict) for r in each_of(proposed)):
        raise altered_error(file)
    reforms = [reform_from(book.library, r.get("content", {})) for r in proposed]
    standard = book.standard(
        str(content.get("standard")),
        as_of=unit.as_of,
        province=rules.get("province"),
        reforms=reforms,
        in_gap=bool(content.get("warnings")),
    )
    names = ("strict", "require_evidence")
    return standard, unit, {name: content.get(name) is True for name in names}
