"""The names of units with their kind, which names of official lists often hold already."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ntm_rules.law.model.terms import Province

_KIND: Final = re.compile(
    r"^(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|"
    r"tp\.?|t\.p\.|tx\.|tt\.|h\.|x\.|p\.|t\.)\s+(?=\S)",
    re.IGNORECASE,
)


def bare(name: str) -> str:
    """A name without the kind that it begins with: Xã Hòa Cư is Hòa Cư."""
    return _KIND.sub("", name.strip()) or name.strip()


def holds_kind(name: str) -> bool:
    """Whether a name begins with a kind of unit."""
    return _KIND.match(name.strip()) is not None


def named(kind: str, name: str) -> str:
    """A unit by its kind and name; a kind that the name begins with is not said again: xã Hòa Cư."""
    return f"{kind} {bare(name)}"


def district_name(say: Callable[..., str], district: str) -> str:
    """The district that a unit names; one that is a town or a city says so itself."""
    own = district.strip()
    if holds_kind(own) and not own.lower().startswith(("huyện ", "h. ")):
        return own[:1].lower() + own[1:]
    return say("district", bare(own))


def province_name(say: Callable[..., str], province: Province) -> str:
    """The province or the city that the centre runs."""
    return say("in_city" if province.city else "in_province", bare(province.name))
