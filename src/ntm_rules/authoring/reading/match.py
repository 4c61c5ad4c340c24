"""Which indicator of a standard an item of a table is: by its number and its wording, never by the number alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ntm_rules.authoring.reading.heading import key
from ntm_rules.authoring.reading.lines import TableItem, TableLines
from ntm_rules.foundation.errors import RequestError

WITH_NUMBER: Final = 65
"""How alike the wordings must be, of 100, where the numbers are the same."""
WITHOUT_NUMBER: Final = 92
RENUMBERED: Final = 97
"""How alike, where the number is that of another indicator, whose wording is quite another."""
_LONGEST: Final = 2_000
"""As much of a text as is compared; no wording is as long."""
AHEAD: Final = 4
"""By how much the most alike must be ahead of the next."""


@dataclass(slots=True)
class Matched:
    """The items by the code of their indicator; the others, each with why it is none."""

    items: dict[str, TableItem] = field(default_factory=dict)
    others: list[tuple[TableItem, str]] = field(default_factory=list)
    """``unknown``: no such indicator; ``words``: another wording under its number; ``twice``: two say different things."""


def in_order(code: str) -> list[int]:
    """A key that sorts numbers such as 2.10 behind 2.9."""
    return [int(part) for part in code.split(".") if part.isdecimal()]


def alike(some: str, other: str) -> float:
    """How alike two wordings are, of 100; case, accents and signs do not count."""
    return float(_fuzz().ratio(some, other))


def _fuzz() -> Any:
    try:
        from rapidfuzz import fuzz
    except ModuleNotFoundError as error:
        raise RequestError.not_installed(error, "law") from None
    return fuzz


def matches(table: TableLines, names: Mapping[str, Sequence[str]]) -> int:
    """How many items of a table are indicators of a standard."""
    keys = _keys(names)
    return sum(1 for item in table.items if _code(item, keys)[0])


def match(tables: Sequence[TableLines], names: Mapping[str, Sequence[str]]) -> Matched:
    """The items of the tables by indicator. ``names`` are the wordings of each code."""
    matched, keys = Matched(), _keys(names)
    by_code: dict[str, list[TableItem]] = {}
    for table in tables:
        for item in table.items:
            code, why = _code(item, keys)
            if code:
                by_code.setdefault(code, []).append(item)
            else:
                matched.others.append((item, why))
    for code, items in by_code.items():
        if len({_content(item) for item in items}) > 1:
            matched.others += [(item, "twice") for item in items]
        else:
            matched.items[code] = items[0]
            matched.others += [(item, "again") for item in items[1:]]
    return matched


def _content(item: TableItem) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(
        tuple((role, stated.text) for role, stated in line.values.items()) for line in item.lines
    )


def _keys(names: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The wordings of each code as they are compared."""
    return {code: [key(name) for name in some] for code, some in names.items()}


def _code(item: TableItem, keys: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """The code of an item, or why it has none."""
    text = key(item.text[:_LONGEST])
    likeness = {code: max(alike(text, name) for name in some) for code, some in keys.items()}
    if not likeness:
        return "", "unknown"
    best = max(likeness, key=lambda code: likeness[code])
    second = max((value for code, value in likeness.items() if code != best), default=0.0)
    own = likeness.get(item.code)
    if own is not None and own >= WITH_NUMBER:
        # The wording of another indicator under this number: one of the two is wrong.
        return (item.code, "") if own > likeness[best] - AHEAD else ("", "words")
    least = WITHOUT_NUMBER if own is None else RENUMBERED
    if likeness[best] >= least and likeness[best] - second >= AHEAD:
        return best, ""
    return "", "words" if own is not None else "unknown"
