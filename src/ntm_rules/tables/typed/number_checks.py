"""What must hold of the numbers of a typed frame.

Bounds in order and within the range of the fact, counts up to their total, a code in each row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import narwhals as nw
import polars as pl

from ntm_rules.facts.parts import part_words
from ntm_rules.facts.typed_columns import may_be_nothing
from ntm_rules.foundation.exact import LEAST, MOST
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.chunk import any_of
from ntm_rules.tables.typed.findings import RowCheck


def number_checks(resolved: Resolved, names: Mapping[str, Any]) -> Iterator[RowCheck]:
    """The checks of the typed numbers among the columns ``names``."""
    may_be_none = may_be_nothing(resolved)
    for name in names:
        fact_id, _, end = name.partition("__")
        fact = resolved.facts.get(fact_id)
        if fact is None or not end:
            continue
        stem = name[: len(name) - len(end)] + end.removesuffix(end.split("_")[-1])
        if end.endswith(("count", "count_lo", "count_hi")):
            yield from _count(name, name[: name.rindex("count")], names)
        elif end.endswith("exact"):
            yield from _range(fact, name)
        elif end.endswith("lo") and f"{stem}hi" in names:
            nothing = end == "lo" and fact_id in may_be_none
            yield _pair(fact, name, f"{stem}hi", may_be_none=nothing)


def part_checks(resolved: Resolved, names: Mapping[str, Any]) -> Iterator[RowCheck]:
    """The checks of the numbers that are a part of another one."""
    for name in sorted(resolved.asked):
        fact = resolved.facts[name]
        if fact.part_of is None:
            continue
        whole, place = fact.part_of
        lows = [n for n in (f"{name}__lo", f"{name}__exact") if n in names]
        highs = [n for n in (f"{whole}__hi", f"{whole}__exact") if n in names]
        vi, en = part_words(resolved.facts[whole], place)
        for low in lows:
            for high in highs:
                above = pl.col(low) > pl.col(high)
                yield RowCheck(low, above, vi, en, above.any())


def _outside(fact: FactDef, low: pl.Expr, high: pl.Expr) -> pl.Expr:
    """Whether two ends leave the range of the fact; of one value for a chunk, or of each row."""
    bottom, top = fact.span
    outside = []
    if bottom > LEAST:
        outside.append(low < bottom)
    if top < MOST:
        outside.append(high > top)
    return any_of(part.fill_null(value=False) for part in outside)


def _range(fact: FactDef, name: str) -> Iterator[RowCheck]:
    if fact.span == (LEAST, MOST):
        return
    column = pl.col(name)
    vi, en = f"nằm ngoài khoảng của {fact.id}", f"outside the range of {fact.id}"
    prefilter = _outside(fact, column.min(), column.max())
    yield RowCheck(name, _outside(fact, column, column), vi, en, prefilter)


def _pair(fact: FactDef, low_name: str, high_name: str, *, may_be_none: bool) -> RowCheck:
    low, high = pl.col(low_name), pl.col(high_name)
    over = crossed = low > high
    if may_be_none:
        crossed = over & ~((low == 0) & (high == -1))
    half = low.is_null() != high.is_null()
    bad = _outside(fact, low, high) | crossed.fill_null(value=False) | half
    # A comparison is null where either end is: that spares a look at where each is null.
    halves = [over.null_count() != end.null_count() for end in (low, high)]
    prefilter = any_of([_outside(fact, low.min(), high.max()), over.any(), *halves])
    vi, en = "cận sai thứ tự hoặc ngoài khoảng", "bounds out of order or of range"
    return RowCheck(low_name, bad, vi, en, prefilter)


def _count(name: str, stem: str, names: Mapping[str, Any]) -> Iterator[RowCheck]:
    if f"{stem}of" not in names:
        return
    count, total = pl.col(name), pl.col(f"{stem}of")
    above = count > total
    outside = above | (count < 0)
    if name == f"{stem}count_lo" and f"{stem}count_hi" in names:
        outside |= count > pl.col(f"{stem}count_hi")
    vi, en = "số đếm nằm ngoài 0 .. tổng", "a count outside 0 .. its total"
    yield RowCheck(name, outside, vi, en, outside.any())
    half = count.is_not_null() & total.is_null()
    fewer = above.null_count() != count.null_count()
    yield RowCheck(name, half, "thiếu tổng ('of')", "the total (of) is missing", fewer)


def code_checks(unit: str, dtype: Any) -> Iterator[RowCheck]:
    """The checks of the codes of units: each row has one."""
    code = pl.col(unit)
    vi, en = "thiếu mã đơn vị", "no code of the unit"
    yield RowCheck(unit, code.is_null(), vi, en, code.null_count() > 0)
    if isinstance(dtype, nw.String):
        blank = code.str.strip_chars() == ""
        # All that is blank stands before "!".
        before = (code < "!").any()
        yield RowCheck(unit, blank, "mã đơn vị để trống", "the code of the unit is blank", before)
