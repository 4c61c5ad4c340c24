"""Names of units as people write them: which are of one place, whatever stands before the name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from ntm_rules.foundation.text import fold, unmarked

# What a name may begin with, and the kinds of unit that it then names. One letter needs its point.
_RANKS: Final = (
    (r"xã |x\. ?", ("xa",)),
    (r"phường |phuong |p\. ?", ("phuong",)),
    (r"đặc khu |dac khu ", ("dac-khu",)),
    (r"huyện |huyen |h\. ?", ("huyen",)),
    (r"thị xã |thi xa |t\.? ?x(?:\. ?| )", ("thi-xa",)),
    (r"thành phố |thanh pho |t\.? ?p(?:\. ?| )", ("thanh-pho", "tinh")),
    (r"tỉnh |tinh |t\. ?", ("tinh",)),
)
_LEADING: Final = tuple((re.compile(f"(?:{words})(?=.)"), kinds) for words, kinds in _RANKS)
_UNMARKED: Final = re.compile(r"(?:phuong|dac khu|huyen|thi xa|thanh pho|tinh) ")


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name for comparing, and the kinds of unit that it can be ("thị xã Kỳ Anh"); none: any kind."""

    text: str
    kinds: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str) -> PlaceName:
        """The name without "huyện", "H.", "TX", "TP." ... before it."""
        whole = fold(name)
        if _UNMARKED.match(whole) and whole != unmarked(whole):
            return cls(
                whole
            )  # "Tinh Nhuệ": a name with marks whose first word only looks like a rank
        for leading, kinds in _LEADING:
            if rank := leading.match(whole):
                return cls(whole[rank.end() :], kinds)
        return cls(whole)


def same_place(first: str, second: str) -> bool:
    """Whether two names can be of one place. A name without marks is that of any which differs by its marks alone."""
    name, other = PlaceName.of(first).text, PlaceName.of(second).text
    return name == other or (unmarked(name) == unmarked(other) and unmarked(name) in (name, other))


def has_marks(name: PlaceName) -> bool:
    """Whether a name holds a mark or đ."""
    return name.text != unmarked(name.text)


def with_marks(name: PlaceName, known: Iterable[PlaceName]) -> PlaceName:
    """``name`` with the marks of the one name of ``known`` that it can be; as it stands where that is not clear."""
    texts = {other.text for other in known}
    if name.text in texts or has_marks(name):
        return name
    marked = [text for text in texts if unmarked(text) == name.text]
    return replace(name, text=marked[0]) if len(marked) == 1 else name
