"""What must hold of typed columns and of the numbers in them.

Columns: there, of their type, and of facts that there are. Numbers: bounds in order and within the range of the fact,
counts up to their total.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import narwhals as nw

from ntm_rules.facts.typed_columns import KEYS, may_be_nothing
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.exact import LEAST, MOST
from ntm_rules.foundation.frame_library import Expr
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.entry import check_columns
from ntm_rules.tables.typed.text_columns import Check

__all__ = ["Law", "Look", "columns_wrong", "looks_of", "looks_of_units"]


class Law(Protocol):
    """By which standard each unit of a table is judged."""

    @property
    def asked(self) -> Resolved:
        """The standard that was asked for, before any unit says where it lies."""

    def resolved(self, said: Mapping[str, Any]) -> Resolved:
        """The standard for a unit that says this of its ``province`` and ``period``.

        Raises:
            RequestError: where it is not in force then.
        """

    def everywhere(self) -> Iterable[Resolved]:
        """Every standard by which some unit may be judged."""


# ---- columns


def columns_wrong(
    resolved: Resolved, names: Mapping[str, Any], unit: str | None, law: Law, *, period: bool
) -> list[Problem]:
    """What is wrong with the columns themselves; ``period``: the year is known without a column of it."""
    needed = [n for n in (unit, None if period else "period") if n is not None]
    problems = [
        Problem(f"thiếu cột {name!r}", f"the column {name!r} is missing", key=name)
        for name in needed
        if name not in names
    ]
    for key in KEYS:
        dtype = names.get(key)
        text = isinstance(dtype, nw.String | nw.Categorical | nw.Enum | nw.Unknown)
        if dtype is not None and not (dtype.is_integer() if key == "period" else text):
            kind = "int64" if key == "period" else "utf8"
            problems.append(
                Problem(
                    f"cột {key!r} có kiểu {dtype}, cần {kind}",
                    f"the column {key!r} is {dtype}, {kind} is needed",
                    key=key,
                )
            )
    for name in names:
        if name in resolved.facts:
            problems.append(
                Problem(
                    f"cột {name!r} là của bảng thường; cột có kiểu là {name}__yes, __exact hay __lo và __hi",
                    f"the column {name!r} is of an ordinary table; typed columns are {name}__yes, __exact, or __lo and __hi",
                    key=name,
                )
            )
        stem, mark, end = name.rpartition("count")
        if mark and "__" in stem and end in {"", "_lo", "_hi"} and f"{stem}of" not in names:
            problems.append(
                Problem(f"thiếu cột {stem}of", f"the column {stem}of is missing", key=name)
            )
    for standards in ([resolved], law.everywhere()):  # the second only where it is needed
        whole = [replace(one, asked=frozenset(one.facts)) for one in standards]
        try:
            check_columns(whole, names)
        except FactsError as error:
            wrong = error.problems
        else:
            return problems
    return [*problems, *wrong]


# ---- rows


@dataclass(frozen=True, slots=True)
class Look:
    """A check, and a cheaper way to see that there may be something to find, in the words of the frame's own library."""

    check: Check
    quick: Expr


def looks_of(resolved: Resolved, names: Mapping[str, Any], words: Any) -> list[Look]:
    """What must hold of typed numbers, to be looked at in the ``words`` of the frame's library."""
    nothing = may_be_nothing(resolved)
    found = []
    for name in names:
        fact, _, end = name.partition("__")
        known = resolved.facts.get(fact)
        if known is None or not end:
            continue
        stem = name[: len(name) - len(end)] + end.removesuffix(end.split("_")[-1])
        if end.endswith(("count", "count_lo", "count_hi")):
            found += _count(name, name[: name.rindex("count")], names, words)
        elif end.endswith("exact"):
            found.append(_range(known, name, words))
        elif end.endswith("lo") and f"{stem}hi" in names:
            found.append(
                _pair(
                    known, (name, f"{stem}hi"), words, may_be_none=end == "lo" and fact in nothing
                )
            )
    return found


def _outside(fact: FactDef, low: Expr, high: Expr) -> Iterator[Expr]:
    bottom, top = fact.span
    if bottom > LEAST:
        yield low < bottom
    if top < MOST:
        yield high > top


def _any(parts: Sequence[Expr]) -> Expr:
    found = parts[0]
    for one in parts[1:]:
        found = found | one
    return found


def _range(fact: FactDef, name: str, words: Any) -> Look:
    column = nw.col(name)
    parts = list(_outside(fact, column, column)) or [column.is_null() & ~column.is_null()]
    check = Check(
        name,
        _any(parts).fill_null(value=False),
        f"nằm ngoài khoảng của {fact.id}",
        f"outside the range of {fact.id}",
    )
    column = words.col(name)
    ends = [one.fill_null(value=False) for one in _outside(fact, column.min(), column.max())]
    return Look(check, _any(ends) if ends else words.lit(value=False))


def _pair(fact: FactDef, names: tuple[str, str], words: Any, *, may_be_none: bool) -> Look:
    low, high = map(nw.col, names)
    crossed = low > high
    if may_be_none:
        crossed = crossed & ~((low == 0) & (high == -1))
    half = low.is_null() != high.is_null()
    bad = _any([*_outside(fact, low, high), crossed]).fill_null(value=False) | half
    check = Check(
        names[0], bad, "cận sai thứ tự hoặc ngoài khoảng", "bounds out of order or of range"
    )
    low, high = map(words.col, names)
    ends = [one.fill_null(value=False) for one in _outside(fact, low.min(), high.max())]
    # A comparison is null where either end is: that spares a look at where each is null.
    over = low > high
    halves = [over.null_count() != one.null_count() for one in (low, high)]
    return Look(check, _any([*ends, over.any(), *halves]))


def _count(name: str, stem: str, names: Mapping[str, Any], words: Any) -> list[Look]:
    of = f"{stem}of"
    if of not in names:
        return []
    count, total = nw.col(name), nw.col(of)
    bad = [count > total, count < 0]
    if name == f"{stem}count_lo" and f"{stem}count_hi" in names:
        bad.append(count > nw.col(f"{stem}count_hi"))
    over = Check(
        name,
        _any(bad).fill_null(value=False),
        "số đếm nằm ngoài 0 .. tổng",
        "a count outside 0 .. its total",
    )
    half = Check(
        name, ~count.is_null() & total.is_null(), "thiếu tổng (of)", "the total (of) is missing"
    )
    count, total = words.col(name), words.col(of)
    beyond = count > total
    bad = [beyond, count < 0]
    if name == f"{stem}count_lo" and f"{stem}count_hi" in names:
        bad.append(count > words.col(f"{stem}count_hi"))
    return [
        Look(over, _any(bad).fill_null(value=False).any()),
        Look(half, beyond.null_count() != count.null_count()),
    ]


def looks_of_units(unit: str, dtype: Any, words: Any) -> list[Look]:
    """That each row has a code."""
    column = nw.col(unit)
    none = Check(unit, column.is_null(), "thiếu mã đơn vị", "no code of the unit")
    own = words.col(unit)
    found = [Look(none, own.null_count() > 0)]
    if isinstance(dtype, nw.String):
        blank = (column.str.strip_chars() == "").fill_null(value=False)
        check = Check(unit, blank, "mã đơn vị để trống", "the code of the unit is blank")
        # All that is blank stands before "!".
        found.append(Look(check, (own < "!").fill_null(value=False).any()))
    return found
