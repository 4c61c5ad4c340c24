"""A column of numbers as people write them, as exact positions: all rows at once, and what is wrong with which.

What :mod:`ntm_rules.foundation.exact` does for one text is done here for a column, by the same rules: "35,9" and "1.234.567" are
read, "1.234" is refused, nothing is ever rounded. (A power of ten, "1e3", is refused here.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import narwhals as nw

from ntm_rules.foundation.errors import Problem, Where
from ntm_rules.foundation.exact import LIMIT, SCALE
from ntm_rules.foundation.frame_library import PREFIX

__all__ = ["SHOWN", "Check", "Found", "Sheet", "first_rows", "number"]

SHOWN = 10
"""How many rows are told of each thing that is wrong."""

_PLAIN = r"^[+-]?[0-9]+(?:\.[0-9]+)?$"
_COMMA = r"^[+-]?[0-9]+,[0-9]+$"
_GROUPED = (
    r"^[+-]?[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?$|^[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$"
)
_AMBIGUOUS = r"^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}$"
_MOST_DIGITS = 13
"""Of the whole part, without leading zeros: what :data:`~ntm_rules.foundation.exact.LIMIT` has."""

_TEN_BILLION = 10**10


@dataclass(frozen=True, slots=True)
class Check:
    """Something that must not be: ``bad`` is true, never null, in the rows in which it is."""

    column: str
    bad: nw.Expr
    vi: str
    en: str


@dataclass(slots=True)
class Found:
    """One thing that is wrong: in how many rows, and which are the first."""

    vi: str
    en: str
    key: str
    total: int = 0
    rows: list[int] = field(default_factory=list)

    def add(self, total: int, rows: Sequence[int]) -> None:
        """More rows; ``rows`` are the first of them."""
        self.total += total
        self.rows = sorted([*self.rows, *rows])[:SHOWN]

    def problem(self, file: str = "", words: tuple[str, str] = ("dòng", "row")) -> Problem:
        """As it is told; ``words`` is what a row is called in both languages."""
        told = ", ".join(map(str, self.rows)) + (" …" if self.total > len(self.rows) else "")
        return Problem(
            f"{self.vi}: {self.total} dòng ({words[0]} {told})",
            f"{self.en}: {self.total} rows ({words[1]} {told})",
            where=Where(file),
            key=self.key,
        )


class Sheet:
    """A frame that is worked on, and what must hold of it. Each step becomes a column, so that none is done twice."""

    def __init__(self, frame: Any, *, floats: bool) -> None:
        self.frame = frame
        self.names = dict(frame.collect_schema())
        self.floats = floats
        self.checks: list[Check] = []

    def keep(self, expr: nw.Expr) -> nw.Expr:
        """``expr`` as a column."""
        name = f"{PREFIX}step_{len(self.frame.columns)}"
        self.frame = self.frame.with_columns(expr.alias(name))
        return nw.col(name)

    def refuse(self, column: str, bad: nw.Expr, vi: str, en: str) -> nw.Expr:
        """Rows in which ``bad`` holds are wrong; where it is null it does not."""
        found = self.keep(bad.fill_null(value=False))
        self.checks.append(Check(column, found, vi, en))
        return found

    def refuse_all(self, column: str, vi: str, en: str) -> None:
        """The whole column is wrong."""
        there = nw.col(column).is_null()
        self.refuse(column, there | ~there, vi, en)


def number(sheet: Sheet, name: str) -> nw.Expr | None:
    """The positions of the numbers in a column; None where it is of another kind, which is then refused."""
    column, dtype = nw.col(name), sheet.names[name]
    if isinstance(dtype, nw.String):
        return _text(sheet, name)
    if isinstance(dtype, nw.Decimal):
        # As text: a point is a point, and never ambiguous.
        return _digits(sheet, name, sheet.keep(column.cast(nw.String())))
    if dtype.is_integer():
        whole = sheet.keep(column.cast(nw.Int64()))
        beyond = _beyond(sheet, name, (whole > LIMIT) | (whole < -LIMIT))
        return sheet.keep(nw.when(~beyond).then(whole) * (2 * SCALE))
    if dtype.is_float() and sheet.floats:
        return _binary(sheet, name)
    if dtype.is_float():
        sheet.refuse_all(
            name,
            f"{dtype}: số nhị phân không chính xác; dùng số nguyên, decimal, chữ, hay floats='decimal'",
            f"{dtype}: binary numbers are not exact; use whole numbers, decimals, text, or floats='decimal'",
        )
    else:
        sheet.refuse_all(name, f"{dtype}: không phải cột số", f"{dtype}: not a column of numbers")
    return None


def _beyond(sheet: Sheet, name: str, bad: nw.Expr) -> nw.Expr:
    return sheet.refuse(name, bad, f"số vượt quá {LIMIT}", f"a number beyond {LIMIT}")


def _text(sheet: Sheet, name: str) -> nw.Expr:
    stripped = sheet.keep(nw.col(name).str.strip_chars())
    text = sheet.keep(nw.when(stripped != "").then(stripped))
    grouped = sheet.keep(text.str.contains(_GROUPED).fill_null(value=False))
    good = text.str.contains(_PLAIN) | text.str.contains(_COMMA) | grouped
    bad = sheet.refuse(name, ~good, "không phải một số", "not a number")
    two = sheet.refuse(
        name,
        text.str.contains(_AMBIGUOUS),
        'đọc được hai cách như "1.234": viết "1234" hoặc "1,234"',
        'can be read in two ways, as "1.234" can: write "1234" or "1,234"',
    )
    ungrouped = text.str.replace_all(".", "", literal=True)
    plain = sheet.keep(nw.when(grouped).then(ungrouped).otherwise(text))
    point = sheet.keep(plain.str.replace_all(",", ".", literal=True))
    return _digits(sheet, name, sheet.keep(nw.when(~bad & ~two).then(point)))


def _digits(sheet: Sheet, name: str, text: nw.Expr) -> nw.Expr:
    """The position of a number written with digits, a sign and a point."""
    negative = sheet.keep(text.str.contains("^-").fill_null(value=False))
    digits = sheet.keep(text.str.replace_all(r"^[+-]?0*", ""))
    whole = sheet.keep(digits.str.replace_all(r"\..*$", ""))
    # What stands behind the point, and six noughts: the first six are millionths.
    behind = nw.concat_str(digits, nw.lit(".000000"))
    rest = sheet.keep(
        behind.str.replace_all(r"^[0-9]*\.", "").str.replace_all(".", "", literal=True)
    )
    long = sheet.keep((whole.str.len_chars() > _MOST_DIGITS).fill_null(value=False))
    short = sheet.keep(nw.when(~long).then(nw.concat_str(nw.lit("0"), whole)).cast(nw.Int64()))
    six = sheet.keep(rest.str.slice(0, 6).cast(nw.Int64()))
    more = sheet.keep(rest.str.slice(6).str.contains("[1-9]").fill_null(value=False))
    over = (short > LIMIT) | ((short == LIMIT) & ((six > 0) | more))
    beyond = _beyond(sheet, name, long | over.fill_null(value=False))
    exact = sheet.keep((nw.when(~beyond).then(short) * SCALE + six) * 2)
    size = sheet.keep(nw.when(more).then(exact + 1).otherwise(exact))
    return sheet.keep(nw.when(negative).then(-size).otherwise(size))


def _binary(sheet: Sheet, name: str) -> nw.Expr:
    column = nw.col(name)
    finite = sheet.keep(column.is_finite().fill_null(value=False))
    sheet.refuse(
        name, ~column.is_null() & ~finite, "không phải một số hữu hạn", "not a finite number"
    )
    small = sheet.keep(finite & (column.abs() < _TEN_BILLION).fill_null(value=False))
    sheet.refuse(name, finite & ~small, "số quá lớn", "too large for a binary number")
    millionths = sheet.keep((nw.when(small).then(column) * float(SCALE)).round(0))
    # A column, not a constant: by a constant some libraries multiply with its reciprocal, which is not exact.
    million = sheet.keep(column.is_null().cast(nw.Float64()) * 0.0 + float(SCALE))
    sheet.refuse(
        name,
        small & (millionths / million != column),
        "có hơn sáu chữ số thập phân: không rõ số nào được ghi",
        "has more than six decimals: what was written cannot be told",
    )
    return sheet.keep(millionths.cast(nw.Int64()) * 2)


def first_rows(
    frame: Any, checks: list[Check], limit: int
) -> Iterator[tuple[Check, int, list[int]]]:
    """The checks that do not hold: how many rows are wrong, and the first of them, counted from 1."""
    flags = {f"__bad_{n}": check.bad for n, check in enumerate(checks)}
    if not flags:
        return
    found = frame.select(*(expr.alias(name) for name, expr in flags.items()))
    totals = found.select(*(nw.col(name).sum() for name in flags)).row(0)
    for check, name, total in zip(checks, flags, totals, strict=True):
        if total:
            rows = found.select(name).with_row_index("__row").filter(nw.col(name)).head(limit)
            yield check, int(total), [int(n) + 1 for n in rows["__row"].to_list()]
