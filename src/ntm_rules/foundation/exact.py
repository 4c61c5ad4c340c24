"""Exact numbers: read without rounding, compared as whole numbers, written as the law writes them.

A number is a :class:`fractions.Fraction`; binary floating point is refused wherever a number comes in.
Inside an engine a number x is one int64, ``p(x) = 2 * floor(10**6 * x)``, plus 1 where ``10**6 * x`` is not
whole. A level has at most six decimals, so its p is even and every comparison decides as the rational would.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

SCALE = 10**6
LIMIT = 4 * 10**12
"""The largest magnitude that is accepted: beyond it p(x) would leave int64."""

LEAST = -(2**63) + 1
MOST = 2**63 - 1
"""Stand for no bound at all: beyond the p of any number that is accepted."""

_MAX_TEXT = 40
_WIDE = Context(prec=60)  # whatever precision the caller's own context has
_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?\Z", re.ASCII)
_COMMA = re.compile(r"[+-]?\d+,\d+\Z", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(\.\d{3}){2,}(,\d+)?\Z|[+-]?\d{1,3}(\.\d{3})+,\d+\Z", re.ASCII)
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)


class NotANumberError(ValueError):
    """The text is not a finite number."""


class AmbiguousNumberError(ValueError):
    """The text may be a thousand or a thousandth, such as "1.234"."""


def parse_number(text: str) -> Fraction:
    """The exact value of a number written with a decimal point, as YAML and JSON write it."""
    if len(text) > _MAX_TEXT or not _PLAIN.match(text):
        raise NotANumberError(text)
    mantissa, _, exponent = text.replace("E", "e").partition("e")
    whole, _, decimals = mantissa.partition(".")
    value = Fraction(int(whole + decimals), 10 ** len(decimals))
    if exponent:
        if abs(int(exponent)) > _MAX_TEXT:
            raise NotANumberError(text)
        value *= Fraction(10) ** int(exponent)
    return value


def parse_vietnamese(text: str) -> Fraction:
    """The exact value of a number as a person writes it: "35,9", "1.234.567", "62.5".

    Raises:
        AmbiguousNumberError: for "1.234", which is 1234 to one reader and 1,234 to another.
        NotANumberError: for anything else that is not a number.
    """
    text = text.strip()
    if len(text) > _MAX_TEXT:
        raise NotANumberError(text)
    if _AMBIGUOUS.match(text):
        raise AmbiguousNumberError(text)
    if _COMMA.match(text) or _GROUPED.match(text):
        return Fraction(text.replace(".", "").replace(",", "."))
    return parse_number(text)


def is_ambiguous(text: str) -> bool:
    """Whether ``text`` may be a thousand or a thousandth."""
    return _AMBIGUOUS.match(text) is not None


def needed(share: Fraction, base: int) -> int:
    """How many of ``base`` make at least ``share`` of it."""
    return -(-share.numerator * base // share.denominator)


def root_below(x: Fraction, n: int) -> tuple[Fraction, bool]:
    """The greatest number of six decimals that is at most the ``n``-th root of ``x``, and whether it is the root."""
    # y <= (a/b)^(1/n) with y = k / SCALE: k^n * b <= a * SCALE^n, in whole numbers.
    wanted = x.numerator * SCALE**n // x.denominator
    low, high = 0, 1 << (wanted.bit_length() // n + 1)
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**n <= wanted else (low, middle)
    root = Fraction(low, SCALE)
    return root, root**n == x


def position(x: Fraction) -> int:
    """p(x), the whole number that stands for ``x`` inside an engine."""
    whole, rest = divmod(x.numerator * SCALE, x.denominator)
    return 2 * whole + (rest != 0)


def next_above(x: Fraction) -> int:
    """The least p of any number greater than ``x``."""
    return position(x) | 1


def next_below(x: Fraction) -> int:
    """The greatest p of any number less than ``x``."""
    return -2 * ((-x.numerator * SCALE) // x.denominator) - 1


def decimal_places(x: Fraction) -> int | None:
    """How many decimals ``x`` needs, or None where no finite number of them is enough."""
    rest = x.denominator
    for places, power in enumerate(_POWERS):
        if power % rest == 0:
            return places
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


_POWERS = (1, 10, 100, 1000, 10000)


def show(x: Fraction, places: int = 6) -> str:
    """``x`` as plain text with at most ``places`` decimals: "62.5". Exact where that is possible."""
    if x.denominator == 1:
        return str(x.numerator)
    return _shown(x.numerator, x.denominator, places)


@lru_cache(4096)  # the same levels and round figures come again and again
def _shown(numerator: int, denominator: int, places: int) -> str:
    x = Fraction(numerator, denominator)
    needed = decimal_places(x)
    if needed is not None and needed <= places:
        places = needed
        units = numerator * 10**places // denominator
    else:
        units = round(x * 10**places)
    if not places:
        return str(units)
    text = f"{abs(units):0{places + 1}d}"
    text = f"{text[:-places]}.{text[-places:]}".rstrip("0").rstrip(".")
    return f"-{text}" if units < 0 else text


def as_decimal(x: Fraction) -> Decimal | Fraction:
    """``x`` as a decimal where one is exact, else as it is."""
    if SCALE % x.denominator == 0:
        return _WIDE.divide(Decimal(x.numerator), Decimal(x.denominator))
    return x if decimal_places(x) is None else Decimal(show(x, 60))


def shown_beside(x: Fraction, level: Fraction | None, places: int = 6) -> tuple[str, bool]:
    """``x`` as text, and whether it was rounded. The text stays on the side of ``level`` where ``x`` is.

    A value just below the level must not look as if it had reached the level, nor the reverse. Rounding then
    stops one step before the level.
    """
    needed = decimal_places(x)
    if needed is not None and needed <= places:
        return show(x, places), False
    step = Fraction(1, 10**places)
    rounded = Fraction(round(x / step)) * step
    if level is not None:
        if x < level <= rounded:
            rounded = (x // step) * step
        elif x > level >= rounded:
            rounded = -((-x) // step) * step
    return show(rounded, places), True


def from_python(value: object) -> Fraction:
    """The exact value of a Python number; a float, a bool and anything not finite are refused."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise NotANumberError(repr(value))
    if isinstance(value, Decimal):
        _, _, exponent = value.as_tuple()
        if (
            not value.is_finite()
            or abs(value.adjusted()) > _MAX_TEXT
            or abs(int(exponent)) > 2 * _MAX_TEXT
        ):
            raise NotANumberError(str(value))
    return Fraction(value)


def with_unit(amount: str, unit: str) -> str:
    """``amount`` with its unit of measure as people write it: "62,5%", "48 triệu đồng/người/năm"."""
    return f"{amount}{unit}" if unit == "%" else f"{amount} {unit}".strip()
