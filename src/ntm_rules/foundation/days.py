"""Dates as people write them: the day first, the year in two or four digits, or ISO."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

_NUMBERS: Final = re.compile(
    r"(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})", re.IGNORECASE
)
_WORDS: Final = re.compile(
    r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE
)
_MONTH: Final = re.compile(r"(?:tháng\s+)?(0?[1-9]|1[0-2])\s*[/-]\s*((?:19|20)\d\d)", re.IGNORECASE)


def parse_day(text: str) -> dt.date | None:
    """The date of "31/12/2024", "1/12/24", "ngày 01/12/2024", "2024-12-31"; None where it is none."""
    text = text.strip()
    try:
        if written := _NUMBERS.fullmatch(text) or _WORDS.fullmatch(text):
            day, month, year = map(int, written.groups())
            return dt.date(year if year > 99 else 2000 + year, month, day)
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def year_of_month(text: str) -> str | None:
    """The year of "6/2024"; None where it is no month."""
    written = _MONTH.fullmatch(text.strip())
    return written[2] if written else None
