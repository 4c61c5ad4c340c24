"""What reading an entry needs again and again: where its keys stand, and how a message shows a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ntm_rules.facts.values import Bounds
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.exact import show
from ntm_rules.foundation.strict_yaml import MarkedMapping


class WrongError(Exception):
    """Stops the reading of one entry; the problem is already on the list."""


def where_in(entry: Mapping[str, Any], default: Where) -> Callable[[str], Where]:
    """Where each key of an entry stands; ``default`` where that is not known."""
    marks = entry.marks if isinstance(entry, MarkedMapping) else {}
    return lambda name: marks.get(name, default)


def as_written(value: Any) -> str:
    """A value as a message shows it, shortened where it is long."""
    if isinstance(value, Decimal | Fraction):
        text = str(value)
    elif isinstance(value, float):  # also one of NumPy
        text = repr(float(value))
    else:
        text = repr(str(value)) if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def listed_keys(entry: Mapping[str, Any]) -> str:
    """The keys of an entry, as a problem says what stands there."""
    return f"{{{', '.join(str(key)[:60] for key in list(entry)[:20])}}}"


def whole_bounds(bounds: Bounds) -> Bounds:
    """Counts are whole: above 4 is at least 5, below 4 at most 3."""
    low, high = bounds.low, bounds.high
    if low is not None:
        low = Fraction(low // 1 + 1 if bounds.low_open else -(-low // 1))
    if high is not None:
        high = Fraction(-(-high // 1) - 1 if bounds.high_open else high // 1)
    return Bounds(low, high)


def bounds_text(bounds: Bounds) -> str:
    """Bounds as a message shows them."""
    return show(bounds.exact) if bounds.exact is not None else str(bounds.to_json())


def span_text(bounds: Bounds) -> str:
    """Bounds as a program reads them: ``5``, ``3..7``, ``>3..``."""
    if bounds.exact is not None:
        return show(bounds.exact)
    low = "" if bounds.low is None else f"{'>' * bounds.low_open}{show(bounds.low)}"
    high = "" if bounds.high is None else f"{'<' * bounds.high_open}{show(bounds.high)}"
    return f"{low}..{high}"
