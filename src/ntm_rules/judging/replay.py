"""Decides an assessment again from its own file, and says what no longer agrees."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ntm_rules._version import __version__
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import UnreadableError, Where
from ntm_rules.foundation.strict_yaml import read_file
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.load.library_files import reform_from
from ntm_rules.results.json_document import SCHEMA, digest

_SHOWN = 200
ABSENT = "(không có / absent)"
"""Stands for a key that is not there, which null would not tell."""
_ENTERED = ("unit", "period", "facts", "indicators", "criteria", "conditions", "ignored")


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the file and the decision made again differ; ``path`` is the place in the JSON."""

    path: str
    stored: Any
    again: Any


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of deciding again.

    ``causes`` say what changed, as far as the digests tell: the facts in the file, the rules, the version.
    """

    same: bool
    causes: tuple[Words, ...]
    differences: tuple[Difference, ...]


def replay(book: RuleBook, path: str | os.PathLike[str]) -> Replayed:
    """Decide the assessment in the file ``path`` again, by the rules of ``book``.

    Raises:
        UnreadableError: where the file is no assessment.
        InputError: where what it holds can no longer be judged at all.
    """
    stored = _stored(path)
    causes = []
    entered = {k: stored["input"][k] for k in _ENTERED if k in stored["input"]}
    altered = digest(entered) != _at(stored, "digest", "facts")
    if altered:
        causes.append(
            Words(
                "số liệu trong tệp đã bị sửa: không còn khớp mã băm",
                "the facts in the file were altered: they no longer match their digest",
            )
        )
    if stored.get("engine") != f"ntm-rules {__version__}":
        causes.append(
            Words(
                f"phiên bản khác: tệp do {stored.get('engine')} tạo, đây là ntm-rules {__version__}",
                f"another version: the file is by {stored.get('engine')}, this is ntm-rules {__version__}",
            )
        )
    try:
        versions = _again(book, stored, os.fspath(path))
    except (LookupError, TypeError, ValueError, AttributeError):
        raise UnreadableError.of(
            vi="tệp đã bị sửa đến mức không đánh giá lại được",
            en="the file was altered so that it cannot be judged again",
            where=Where(os.fspath(path)),
        ) from None
    # The file does not say in which language it was written: it is the one that fits better.
    compared = [(again, tuple(_differences(stored, again, ""))) for again in versions]
    again, differences = min(compared, key=lambda c: len(c[1]))
    if again["digest"]["standard"] != _at(stored, "digest", "standard"):
        causes.append(
            Words(
                "các quy tắc đã thay đổi từ khi lập tệp",
                "the rules have changed since the file was made",
            )
        )
    return Replayed(
        same=not differences and not altered, causes=tuple(causes), differences=differences
    )


def _stored(path: str | os.PathLike[str]) -> dict[str, Any]:
    read_file(path)  # bounded, UTF-8, no duplicate keys: told with file and line
    where = Where(os.fspath(path))
    try:
        with open(path, encoding="utf-8-sig") as handle:  # noqa: PTH123  (any path-like)
            stored = json.load(handle)
    except (ValueError, RecursionError):
        stored = None
    if not isinstance(stored, dict) or stored.get("schema") != SCHEMA:
        raise UnreadableError.of(
            vi=f"không phải kết quả đánh giá ({SCHEMA})",
            en=f"not an assessment ({SCHEMA})",
            where=where,
        )
    content = stored.get("input")
    if not isinstance(content, dict) or not isinstance(content.get("unit"), dict):
        raise UnreadableError.of(vi="thiếu phần input", en="the part input is missing", where=where)
    return stored


def _at(tree: Any, *path: str) -> Any:
    for step in path:
        tree = tree.get(step) if isinstance(tree, dict) else None
    return tree


def _again(book: RuleBook, stored: dict[str, Any], file: str) -> list[dict[str, Any]]:
    """The assessment made again, in both languages."""
    entered = stored["input"]
    unit = Unit.from_dict(
        {
            "unit": entered["unit"],
            "period": entered.get("period"),
            "as_of": stored.get("as_of"),
            "facts": entered.get("facts", {}),
            "indicators": entered.get("indicators", {}),
            "criteria": entered.get("criteria", {}),
            "conditions": entered.get("conditions", {}),
        },
        file=file,
    )
    reforms = [reform_from(book.library, r.get("content", {})) for r in stored.get("reforms") or []]
    standard = book.standard(
        str(stored.get("standard")),
        as_of=unit.as_of,
        province=_at(stored, "rules", "province"),
        reforms=reforms,
    )
    strict = stored.get("strict") is True
    backed = stored.get("require_evidence") is True
    assessment = standard.assess(unit, strict=strict, require_evidence=backed)
    versions: list[dict[str, Any]] = [
        json.loads(assessment.to_json(lang="vi")),
        json.loads(assessment.to_json(lang="en")),
    ]
    for again in versions:
        # Conclusions written in the codes of another standard are not in the file: only that they were left out.
        again["input"]["ignored"] = entered.get("ignored", [])
        again["digest"]["facts"] = digest(
            {k: again["input"][k] for k in _ENTERED if k in again["input"]}
        )
    return versions


def _differences(stored: Any, again: Any, path: str) -> Iterator[Difference]:
    if isinstance(stored, dict) and isinstance(again, dict):
        for key in dict.fromkeys((*stored, *again)):
            yield from _differences(
                stored.get(key, ABSENT), again.get(key, ABSENT), f"{path}.{key}" if path else key
            )
    elif isinstance(stored, list) and isinstance(again, list) and len(stored) == len(again):
        for number, (before, after) in enumerate(zip(stored, again, strict=True)):
            name = before.get("code") or before.get("number") if isinstance(before, dict) else None
            yield from _differences(before, after, f"{path}[{name or number}]")
    elif stored != again or type(stored) is not type(again):
        yield Difference(path, stored, again)


def replay_text(result: Replayed, lang: str, *, most: int = 20) -> str:
    """What came of it, for a reader: causes first, then the places, the first ``most`` of them."""
    if result.same:
        return Words(
            "Vẫn đúng: quyết định lại cho cùng kết quả.", "It holds: the same result again."
        ).say(lang)
    head = Words("KHÔNG KHỚP khi quyết định lại:", "It does NOT hold when decided again:")
    stored = Words("trong tệp", "in the file").say(lang)
    again = Words("nay", "now").say(lang)
    lines = [head.say(lang), *(f"- {cause.say(lang)}" for cause in result.causes)]
    lines += [
        f"  {place.path}: {stored} {_short(place.stored)}, {again} {_short(place.again)}"
        for place in result.differences[:most]
    ]
    rest = len(result.differences) - most
    return "\n".join([*lines, f"  ... (+{rest})"] if rest > 0 else lines)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    text = ABSENT if value is ABSENT else text
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
