"""The kinds of unit that there are."""

from __future__ import annotations

from typing import Final, Literal, get_args

UnitKind = Literal[
    "thon", "khu-dan-cu", "xa", "phuong", "dac-khu", "huyen", "thi-xa", "thanh-pho", "tinh"
]
"""The kinds of unit, the smallest first."""

KINDS: Final[tuple[str, ...]] = get_args(UnitKind)

COMMUNE_LEVEL: Final = ("xa", "phuong", "dac-khu")
"""The kinds of unit at the level of communes: their codes have five digits."""

VILLAGE_LEVEL: Final = ("thon", "khu-dan-cu")
"""The kinds of unit within a commune."""
