"""Numbers of worksheet cells as a person sees them: 15 digits, percent, leading zeros."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_LITERAL: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
"""What a format only prints, or leaves room for: quoted text, escaped letters, colours."""


def _section(number_format: str, value: Decimal) -> str:
    """The part of a format that shows this value, without its literals."""
    parts = _LITERAL.sub("", number_format).split(";")
    place = 0 if value > 0 else 1 if value < 0 else 2
    return parts[place] if place < len(parts) else parts[0]


def _digits(value: float | Decimal) -> Decimal:
    """A binary number as spreadsheet programs show it: they keep 15 significant digits."""
    return Decimal(format(value, ".15g")) if isinstance(value, float) else Decimal(value)


def shows_percent(value: float | Decimal, number_format: str) -> bool:
    """Whether the cell is shown as a hundredfold with a percent sign. A literal sign multiplies nothing."""
    return "%" in _section(number_format, _digits(value))


def shown_number(value: float | Decimal, number_format: str) -> Decimal:
    """The number that the cell shows, without the rounding of its format: 18 for 0.18 shown as 18%."""
    exact = _digits(value)
    if not exact.is_finite():
        return exact
    signs = _section(number_format, exact).count("%")
    return exact.scaleb(2 * signs) if signs else exact


def shown_code(value: float | Decimal, number_format: str) -> str | None:
    """A number that is a code: 06223 in format 00000, 17.10 in format 0.00.

    None where it could be two codes: 17.1 in a format that does not say how many digits follow.
    """
    exact = _digits(value)
    whole, _, part = format(exact, "f").partition(".")
    part = part.rstrip("0")
    layout = re.fullmatch(r"[#?]*(0+)(?:\.(0+))?", _section(number_format, exact))
    places = len(layout[2] or "") if layout else 0
    if len(part) == 1 and not places:
        return None
    if layout:
        whole = whole.zfill(len(layout[1]))
    part = part.ljust(places, "0")
    return f"{whole}.{part}" if part else whole
