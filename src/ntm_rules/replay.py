"""Deciding an assessment again from its own file, and telling what no longer agrees."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ntm_rules._version import __version__
from ntm_rules.assess.document import SCHEMA, digest
from ntm_rules.book import RuleBook
from ntm_rules.errors import Problem, UnreadableError, Where
from ntm_rules.facts.unit import Unit
from ntm_rules.law.load import reform_from
from ntm_rules.law.requirement import Words
from ntm_rules.reading import read_file

__all__ = ["Difference", "Replayed", "replay"]

_SHOWN = 200
_ENTERED = ("unit", "period", "facts", "indicators", "criteria")


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
    if digest(entered) != _at(stored, "digest", "facts"):
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
    again = _again(book, stored, os.fspath(path))
    if again["digest"]["standard"] != _at(stored, "digest", "standard"):
        causes.append(
            Words(
                "các quy tắc đã thay đổi từ khi lập tệp",
                "the rules have changed since the file was made",
            )
        )
    found = tuple(_differences(stored, again, ""))
    return Replayed(same=not found, causes=tuple(causes), differences=found)


def _stored(path: str | os.PathLike[str]) -> dict[str, Any]:
    read_file(path)  # bounded, UTF-8, no duplicate keys: told with file and line
    where = Where(os.fspath(path))
    try:
        with open(path, encoding="utf-8-sig") as handle:  # noqa: PTH123  (any path-like)
            found = json.load(handle)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        raise UnreadableError(
            [
                Problem(
                    vi=f"không phải kết quả đánh giá ({SCHEMA})",
                    en=f"not an assessment ({SCHEMA})",
                    where=where,
                )
            ]
        )
    if not isinstance(found.get("input"), dict) or not isinstance(found["input"].get("unit"), dict):
        raise UnreadableError(
            [Problem(vi="thiếu phần input", en="the part input is missing", where=where)]
        )
    return found


def _at(tree: Any, *path: str) -> Any:
    for step in path:
        tree = tree.get(step) if isinstance(tree, dict) else None
    return tree


def _again(book: RuleBook, stored: dict[str, Any], file: str) -> dict[str, Any]:
    entered = stored["input"]
    unit = Unit.from_dict(
        {
            "unit": entered["unit"],
            "period": entered.get("period"),
            "as_of": stored.get("as_of"),
            "facts": entered.get("facts", {}),
            "indicators": entered.get("indicators", {}),
            "criteria": entered.get("criteria", {}),
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
    assessment = standard.assess(unit, strict=strict)
    # The file does not say in which language it was written: its first name does.
    lang: Any = "vi"
    names = [c.get("name") for c in stored.get("criteria") or [] if isinstance(c, dict)]
    if names and names == [c.row.rule.name.en for c in assessment.criteria]:
        lang = "en"
    again: dict[str, Any] = json.loads(assessment.to_json(lang=lang))
    again["input"]["ignored"] = entered.get("ignored", [])
    return again


def _differences(stored: Any, again: Any, path: str) -> Iterator[Difference]:
    if isinstance(stored, dict) and isinstance(again, dict):
        for key in dict.fromkeys((*stored, *again)):
            yield from _differences(
                stored.get(key), again.get(key), f"{path}.{key}" if path else key
            )
    elif isinstance(stored, list) and isinstance(again, list) and len(stored) == len(again):
        for number, (one, other) in enumerate(zip(stored, again, strict=True)):
            name = one.get("code") or one.get("number") if isinstance(one, dict) else None
            yield from _differences(one, other, f"{path}[{name or number}]")
    elif stored != again or type(stored) is not type(again):
        yield Difference(path, stored, again)


def tell(found: Replayed, lang: str, *, most: int = 20) -> str:
    """What came of it, for a reader: causes first, then the places, the first ``most`` of them."""
    if found.same:
        text = Words(
            "Vẫn đúng: quyết định lại cho cùng kết quả.", "It holds: the same result again."
        )
        return text.say(lang)
    head = Words("KHÔNG KHỚP khi quyết định lại:", "It does NOT hold when decided again:")
    lines = [head.say(lang), *(f"- {cause.say(lang)}" for cause in found.causes)]
    stored, again = ("trong tệp", "nay") if lang == "vi" else ("in the file", "now")
    lines += [
        f"  {one.path}: {stored} {_short(one.stored)}, {again} {_short(one.again)}"
        for one in found.differences[:most]
    ]
    rest = len(found.differences) - most
    if rest > 0:
        lines.append(f"  ... (+{rest})")
    return "\n".join(lines)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
