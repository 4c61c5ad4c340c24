"""Numbers, dates and lines as people write them."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from ntm_rules.foundation.exact import show, shown_beside

WIDTH = 80


def number(x: Fraction, lang: str, level: Fraction | None = None, places: int = 4) -> str:
    """``x`` for a reader: "1.234,5" in Vietnamese, "1,234.5" in English; never shown across ``level``."""
    text = shown_beside(x, level, places)[0] if level is not None else show(x, places)
    if text.isdigit() and len(text) < 4:
        return text
    whole, _, fraction = text.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = f"{int(whole):,}"
    if lang == "vi":
        grouped = grouped.replace(",", ".")
    mark = "," if lang == "vi" else "."
    return f"{sign}{grouped}{mark}{fraction}" if fraction else f"{sign}{grouped}"


def level_number(x: Fraction, lang: str) -> str:
    """A level as the rule states it, every decimal of it: "66,666666"."""
    return number(x, lang, places=6)


def date(day: dt.date, lang: str) -> str:
    """31/12/2024 in Vietnamese, 2024-12-31 in English."""
    return f"{day:%d/%m/%Y}" if lang == "vi" else day.isoformat()


def wrap(text: str, first: str = "", rest: str = "", width: int = WIDTH) -> str:
    """``text`` in lines of at most ``width`` characters where words allow it."""
    lead, room = first, width - len(first)
    if len(text) <= room:
        return first + text
    lines = []
    while len(text) > room:
        cut = text.rfind(" ", 0, room + 1)
        if cut <= 0:
            cut = text.find(" ", max(room, 0))
            if cut < 0:
                break
        lines.append(lead + text[:cut])
        text = text[cut + 1 :]
        lead, room = rest, width - len(rest)
    lines.append(lead + text)
    return "\n".join(lines)
