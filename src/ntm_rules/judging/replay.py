"""Decides an assessment again from its own file, and says what no longer agrees."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ntm_rules._version import __version__
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import InputError
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.judging.stored import altered_error, assess_again, file_of, stored
from ntm_rules.results.json_document import DECISION, digest

_SHOWN = 200
OF_THE_MOMENT = ("schema", "at", "milliseconds", "judged_by", "rulebook")
"""What a line of the decision log says of when and how it was judged."""
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


@door()
def replay(
    assessment: Assessment[Any] | Mapping[str, Any] | bytes | str | os.PathLike[str],
    book: RuleBook | None = None,
) -> Replayed:
    """Decide an assessment again, by the rules of ``book``, or of the package.

    ``assessment`` is one of this process, the dictionary of :meth:`Assessment.to_dict`, its JSON as bytes, or a file.

    Raises:
        UnreadableError: where the file is no assessment.
        InputError: where what it holds can no longer be judged at all.
    """
    content = stored(assessment)
    for doubted in content.get("implausible") or ():
        if isinstance(doubted, dict):  # a cell of the file that was read then, which is not at hand
            doubted.pop("place", None)
    book = book or RuleBook.load()
    causes = []
    entered = {k: content["input"][k] for k in _ENTERED if k in content["input"]}
    altered = digest(entered) != _at(content, "digest", "facts")
    if altered:
        causes.append(
            Words(
                "số liệu trong tệp đã bị sửa: không còn khớp mã băm",
                "the facts in the file were altered: they no longer match their digest",
            )
        )
    if content.get("engine") != f"ntm-rules {__version__}":
        causes.append(
            Words(
                f"phiên bản khác: tệp do {content.get('engine')} tạo, đây là ntm-rules {__version__}",
                f"another version: the file is by {content.get('engine')}, this is ntm-rules {__version__}",
            )
        )
    try:
        versions = _again(book, content, file_of(assessment))
    except InputError:
        raise
    except (LookupError, TypeError, ValueError, AttributeError):
        raise altered_error(file_of(assessment)) from None
    # The file does not say in which language it was written: it is the one that fits better.
    compared = [(again, tuple(_differences(content, again, ""))) for again in versions]
    again, differences = min(compared, key=lambda c: len(c[1]))
    if again["digest"]["standard"] != _at(content, "digest", "standard"):
        causes.append(
            Words(
                "các quy tắc đã thay đổi từ khi lập tệp",
                "the rules have changed since the file was made",
            )
        )
    return Replayed(
        same=not differences and not altered, causes=tuple(causes), differences=differences
    )


def _at(tree: Any, *path: str) -> Any:
    for step in path:
        tree = tree.get(step) if isinstance(tree, dict) else None
    return tree


def _again(book: RuleBook, content: dict[str, Any], file: str) -> list[dict[str, Any]]:
    """The assessment made again, in both languages."""
    assessment = assess_again(book, content, file)
    versions: list[dict[str, Any]] = [
        json.loads(assessment.to_json(lang="vi")),
        json.loads(assessment.to_json(lang="en")),
    ]
    for again in versions:
        if "version" not in content:  # a file made before there was one
            del again["version"]
        # Conclusions written in the codes of another standard are not in the file: only that they were left out.
        again["input"]["ignored"] = content["input"].get("ignored", [])
        again["digest"]["facts"] = digest(
            {k: again["input"][k] for k in _ENTERED if k in again["input"]}
        )
    if content.get("schema") == DECISION:
        return [_as_decision(content, again) for again in versions]
    return versions


def _as_decision(line: dict[str, Any], again: dict[str, Any]) -> dict[str, Any]:
    """Of an assessment made again, what a line of the decision log holds; what is of the moment stays the line's."""
    again["input"].pop("unused", None)
    again["reforms"] = [{"id": r["id"], "content": r["content"]} for r in again["reforms"]]
    for part in ("recognition", "rules"):
        again[part] = {key: again[part].get(key) for key in line.get(part) or {}}
    of_the_moment = {key: line[key] for key in OF_THE_MOMENT if key in line}
    return {key: again.get(key) for key in line} | of_the_moment


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
