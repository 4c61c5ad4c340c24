"""What people write for a unit of measure and for a grade: a part of its name, a Roman number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ntm_rules.foundation.text import fold

_SHORT: Final = {"triệu đồng": ("triệu đ", "triệu", "trđ", "tr.đ", "tr đ", "tr")}
_ROMAN: Final = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_LAST: Final = re.compile(r"(?<= )(?:iii|ii|iv|i|v)$")


def measure_words(unit: str) -> Iterator[str]:
    """The names of a unit of measure, the longest first: "triệu đồng/người/năm", "triệu đồng/người", "triệu"."""
    parts = unit.split("/")
    for length in range(len(parts), 0, -1):
        yield "/".join(parts[:length])
    yield from _SHORT.get(parts[0], ())


def grade_key(text: str) -> str:
    """A grade for comparing: "Mức độ II" is "mức độ 2"."""
    return _LAST.sub(lambda number: _ROMAN[number[0]], fold(text).rstrip(" .;"))
