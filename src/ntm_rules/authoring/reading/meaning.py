"""What a cell of a decision says, by one grammar (docs/reading-decisions.md). What it does not cover is prose.

level      [sign] number [unit] [từ/trở lên ...]      ≥ 80%   100   từ 80% trở lên   không quá 5%
parts      level (level words; ...)                   ≥18% (≥8% từ hệ thống cấp nước tập trung)
met        Đạt                                         none   Không
closed     Không quy định                              common Đáp ứng chỉ tiêu chung
left       [... hướng dẫn;] UBND cấp tỉnh quy định ... without any figure
open       Đạt (UBND cấp tỉnh quy định ...)             floor  ≥85% (UBND cấp tỉnh quy định ... không thấp hơn ...)
all_of     Đạt (Đáp ứng toàn bộ các tiêu chí 1.1.1-1.1.3)
empty      nothing, or a dash
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from ntm_rules.foundation.exact import AmbiguousNumberError, NotANumberError, parse_vietnamese
from ntm_rules.foundation.text import fold, unmarked

Kind = Literal[
    "level",
    "met",
    "none",
    "closed",
    "common",
    "to_province",
    "to_ministry",
    "open",
    "floor",
    "all_of",
    "empty",
    "prose",
]
_LONGEST: Final = 1_000
_MARK: Final = re.compile(r"\s*\[[\d?]{1,3}\]")
_SIGNS: Final = (
    (re.compile(r"[≥⩾≧]|>\s*=|=\s*>"), ">="),
    (re.compile(r"[≤⩽≦]|<\s*=|=\s*<"), "<="),
)
_LEVEL: Final = re.compile(
    r"(?:đạt\s+)?(?:tỷ lệ\s+)?(?P<sign>>=|<=|>|<|từ|tối thiểu|ít nhất|không quá|tối đa|trên|dưới)?\s*"
    r"(?P<number>\d[\d.,]*)\s*(?P<unit>%|[^\W\d_][\w²³]*(?:[ /][^\W\d_][\w²³]*){0,5})?\s*",
    re.IGNORECASE,
)
_BY_WORD: Final = {
    "tu": "from",
    "toi thieu": ">=",
    "it nhat": ">=",
    "khong qua": "<=",
    "toi da": "<=",
    "tren": ">",
    "duoi": "<",
}
_UPWARDS: Final = re.compile(r"\s*trở lên$", re.IGNORECASE)
_GROUP: Final = re.compile(r"nhóm(?: xã)?\s+\d(?:\s*(?:,|và)\s*(?:xã\s+)?(?:nhóm\s+)?\d)*", re.I)
_PROVINCE: Final = re.compile(
    r"(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\s+(?:cấp\s+)?tỉnh(?:, thành phố)?\s+(?:quy định|hướng dẫn)",
    re.IGNORECASE,
)
_MINISTRY: Final = re.compile(
    r"(?:theo\s+)?(?:(?:hướng dẫn|quy định|công bố)\s+của\s+)?(?:các\s+)?bộ\s+.*", re.IGNORECASE
)
_IN_BRACKETS: Final = re.compile(r"([^()]+)\(([^()]+)\)")
_ALL_OF: Final = re.compile(
    r"đáp ứng (?:toàn bộ|tất cả|đủ) (?:các )?(?:tiêu chí|chỉ tiêu|nội dung) "
    r"(\d+(?:\.\d+)+)\s*(?:-|–|đến)\s*(\d+(?:\.\d+)+)",
    re.IGNORECASE,
)
_NO_LOWER: Final = re.compile(r"không thấp hơn", re.IGNORECASE)
_GUIDES: Final = re.compile(r"hướng dẫn|quy định|công bố", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text says. A ``level`` has a number, and the sign and the unit that are written with it.

    ``open`` and ``floor`` are "Đạt" and a level, of which the province specifies more. ``all_of``: what stands
    under the numbers of ``codes``, from the first to the last, must all be met.
    ``parts`` are further levels in parentheses, each with the words that say of what.
    """

    kind: Kind
    sign: str = ""
    number: Fraction | None = None
    unit: str = ""
    parts: tuple[tuple[str, Meaning], ...] = ()
    codes: tuple[str, str] = ("", "")


EMPTY: Final = Meaning("empty")
PROSE: Final = Meaning("prose")
LEFT: Final = frozenset({"to_province", "to_ministry"})


def without_marks(text: str) -> str:
    """A text without the marks of footnotes."""
    return " ".join(_MARK.sub("", text).split())


def signs(text: str) -> str:
    """A text with each sign of comparison written in one way."""
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return text


def meaning(text: str) -> Meaning:
    """What a cell says."""
    bare = without_marks(text).strip(" .;")
    if not bare or set(bare) <= set("-–—…/"):
        return EMPTY
    if "\ufffd" in bare:
        return PROSE
    if len(bare) > _LONGEST:
        return PROSE
    word = _word(fold(bare))
    return word or _level(signs(bare)) or _specified(bare) or _left(bare) or PROSE


def together(meanings: Sequence[Meaning]) -> Meaning:
    """What the cells of a column say, one below the other: a level, and below it who specifies how it applies."""
    some = [m for m in meanings if m is not EMPTY]
    levels = [m for m in some if m.kind not in LEFT]
    if not some:
        return EMPTY
    if not levels:
        return some[0]
    return levels[0] if len({core(m) for m in levels}) == 1 else PROSE


def core(text: Meaning) -> tuple[object, ...]:
    """What a text says, without the way in which it is written."""
    if text.kind in {"level", "floor"}:
        return (text.kind, text.sign, text.number, fold(text.unit), text.parts)
    return (text.kind, text.codes)


_WORDS: Final[dict[str, Kind]] = {
    fold("Đạt"): "met",
    fold("Có"): "met",
    fold("Không"): "none",
    fold("Không quy định"): "closed",
    fold("Đáp ứng chỉ tiêu chung"): "common",
}


def _word(folded: str) -> Meaning | None:
    kind = _WORDS.get(folded)
    return Meaning(kind) if kind else None


def _level(text: str) -> Meaning | None:
    main, _, inner = text.partition("(")
    plain = _plain_level(main.strip())
    if plain is None or not inner:
        return plain
    if not inner.endswith(")") or "(" in inner:
        return None
    parts: list[tuple[str, Meaning]] = []
    for piece in inner[:-1].split(";"):
        match = re.match(r"\s*((?:>=|<=|>|<)\s*\d[\d.,]*\s*%?)\s+(\D+)", piece)
        level = _plain_level(match[1].strip()) if match else None
        if match is None or level is None or match.end() != len(piece):
            return None
        parts.append((match[2].strip(), level))
    return Meaning("level", plain.sign, plain.number, plain.unit, tuple(parts))


def _plain_level(text: str) -> Meaning | None:
    upwards = _UPWARDS.search(text)
    match = _LEVEL.fullmatch(text[: upwards.start()] if upwards else text)
    if match is None:
        return None
    sign = match["sign"] or ""
    if sign and sign[0] not in "<>":
        sign = _BY_WORD[unmarked(sign)]
    if upwards:
        sign = ">=" if sign in {"", "from"} else "?"
    if sign in {"from", "?"}:
        return None
    digits = match["number"]
    if re.fullmatch(r"0\d+", digits):  # 01, as models are counted
        digits = digits.lstrip("0") or "0"
    try:
        number = parse_vietnamese(digits)
    except (AmbiguousNumberError, NotANumberError):
        return None
    return Meaning("level", sign, number, match["unit"] or "")


def _specified(text: str) -> Meaning | None:
    """A level or "Đạt", and in brackets who specifies more, or what must be met for it."""
    match = _IN_BRACKETS.fullmatch(text)
    if match is None:
        return None
    main, inner = match[1].strip(), match[2].strip()
    met = _WORDS.get(fold(main)) == "met"
    if met and (codes := _ALL_OF.fullmatch(inner)):
        return Meaning("all_of", codes=(codes[1], codes[2]))
    left = _left(inner)
    if left is None or left.kind != "to_province":
        return None
    if met:
        return Meaning("open")
    level = _plain_level(signs(main))
    if level is None or not _NO_LOWER.search(inner):
        return None  # without these words the province may perhaps set less
    return replace(level, kind="floor")


def _left(text: str) -> Meaning | None:
    """To whom the law leaves it, where nothing else is said: a figure in it is not to be lost."""
    if re.search(r"\d", _GROUP.sub("", text)):
        return None
    if _PROVINCE.search(text):
        return Meaning("to_province")
    if _MINISTRY.fullmatch(text) and _GUIDES.search(text) and len(text) < 300:
        return Meaning("to_ministry")
    return None
