"""Which province a text means: one answer for every file, command, step and table."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from ntm_rules.foundation.text import did_you_mean, unmarked
from ntm_rules.law.model.terms import Province

_BETWEEN_WORDS = re.compile(r"[\s.,_\-\u2010-\u2015]+")
_SHORT = re.compile(r"^t\. ?(?!p\b)")
_RANK = re.compile(r"(?:tinh|thanh pho|tp|t p) (?=.)")


@lru_cache(maxsize=4096)
def place_key(text: str) -> str:
    """A key for comparing names and ids of provinces.

    Case, composition, marks, what nobody sees and what stands between words do not count. A leading "tỉnh", "T.",
    "thành phố", "TP" or "T.P." does not count either. "Tỉnh Lạng Sơn", "LẠNG SƠN" and ``lang-son`` have the same key.
    """
    plain = _SHORT.sub("tinh ", unmarked(text))
    return _RANK.sub("", _BETWEEN_WORDS.sub(" ", plain).strip(), count=1)


def province_named(known: Iterable[Province], text: str) -> Province | None:
    """The province of ``known`` that ``text`` means, by its id or its name; None where there is none."""
    key = place_key(text)
    return next((p for p in known if place_key(p.id) == key or place_key(p.name) == key), None)


def unknown_province(
    known: Mapping[str, Province], text: str, day: dt.date | None
) -> tuple[str, str]:
    """What to say of a text that means no province on ``day`` (None: on any), in Vietnamese and in English.

    It names the province that the place has become part of, else the nearest one.
    """
    key = place_key(text)
    whole = next((p for p in known.values() if key in map(place_key, p.merges)), None)
    if whole is None:
        vi, en = did_you_mean(key, known)
    else:
        vi = f"; từ {whole.since:%d/%m/%Y} thuộc {whole.name!r}"
        en = f"; it is part of {whole.id!r} since {whole.since}"
    if day is None:
        return f"không có tỉnh {text!r}{vi}", f"no such province: {text!r}{en}"
    return (
        f"không có tỉnh {text!r} vào ngày {day:%d/%m/%Y}{vi}",
        f"no province {text!r} on {day}{en}",
    )
