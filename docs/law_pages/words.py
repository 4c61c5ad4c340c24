"""The words, marks and dates of the pages themselves."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date

from .markdown import gloss, text

__all__ = [
    "MADE",
    "STATUSES",
    "legend",
    "levels_in_english",
    "marks",
    "page",
    "pair",
    "period",
    "status",
]

MADE: Final = (
    "<!-- Made from rules/ by docs/make_law.py: change the rules, then run `make pages`. -->"
)
STATUSES: Final = {
    "verified": "✔",
    "read": "◕",
    "secondary": "◐",
    "recalled": "○",
    "unknown": "?",
    "delegated": "⇣",
    "proposed": "◇",
}
_DELEGATED = Words("giao tỉnh hoặc bộ", "left to the province or a ministry")


def pair(vi: str, en: str) -> str:
    """A word of the page itself in both languages."""
    return f"{vi} / {en}"


def period(since: dt.date | None, until: dt.date | None) -> str:
    """From when until when; an open end is three dots."""
    return " - ".join(date(day, "vi") if day else "…" for day in (since, until))


def status(name: str, lang: str) -> str:
    """How well something is known, in words."""
    if name == "delegated":
        return _DELEGATED.say(lang)
    return say("status_unknown" if name == "unknown" else name, lang)


def page(lines: Iterable[str]) -> str:
    """A page of these lines, never two blank ones together."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def levels_in_english() -> str:
    """The words of levels, for who does not read Vietnamese."""
    keys = (">=", "<=", ">", "<", "=", "none", "must_hold", "must_not_hold", "level_is_unknown")
    return "; ".join(f"{text(say(key, 'vi', '…'))}: {gloss(say(key, 'en', '…'))}" for key in keys)


def legend() -> str:
    """What the marks mean."""
    shown = [s for s in STATUSES if s != "proposed"]
    return " · ".join(f"{STATUSES[s]} {pair(status(s, 'vi'), status(s, 'en'))}" for s in shown)


def marks(tally: Counter[str]) -> str:
    """How many of each status, those there are."""
    return " ".join(f"{STATUSES[s]} {tally[s]}" for s in STATUSES if tally[s]) or "-"
