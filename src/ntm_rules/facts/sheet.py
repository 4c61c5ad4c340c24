"""A score sheet: a total that is added up from its rows, or a yes that all of some rows must give.

A guide lays down the rows. A unit may give the rows, the total, or both. A row that is not given, and one whose
points the guide leaves in doubt, count with both ends of what they may be. Of a sheet of alternatives the best counts;
an alternative that is not given is not there. A row may be the total of a sheet of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Final

from ntm_rules.facts.entry_parts import span_text
from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import show
from ntm_rules.law.model.terms import FactDef, SheetDef, SheetRow

__all__ = ["added_up", "rows_below", "sheet_rows"]

_ALL: Final = Fraction(100)
_YES, _NO, _ZERO = Fraction(1), Fraction(0), Fraction(0)


def sheet_rows(facts: Mapping[str, FactDef], asked: Iterable[str]) -> frozenset[str]:
    """The facts that are rows of a sheet whose total is ``asked`` for, and rows of such rows."""
    return frozenset(row for name in asked for row in rows_below(facts, name))


def rows_below(facts: Mapping[str, FactDef], name: str) -> Iterator[str]:
    """The rows of the sheet of a fact in their order, those of a row that is a total before it."""
    sheet = facts[name].sheet if name in facts else None
    for row in sheet.rows if sheet is not None else ():
        yield from rows_below(facts, row.fact)
        yield row.fact


def added_up(
    values: Mapping[str, FactValue], facts: Mapping[str, FactDef]
) -> tuple[dict[str, FactValue], list[Problem]]:
    """The totals that follow from rows in ``values``, and the given totals that their rows contradict.

    A total that is given stays as it is where its rows allow it.
    """
    totals: dict[str, FactValue] = {}
    problems: list[Problem] = []
    known = dict(values)
    with_sheet = [f for f in facts.values() if f.sheet is not None]
    for fact in sorted(with_sheet, key=lambda f: len(tuple(rows_below(facts, f.id)))):
        sheet = fact.sheet
        if sheet is None or not any(row.fact in known for row in sheet.rows):
            continue
        before = values.get(fact.id)
        given = before if before is not None and not before.rows else None
        if given is not None and given.bounds is not None:
            low, high = _ends(fact, sheet, known)
            problems += _contradiction(given, given.bounds, sheet, low, high)
            continue
        there = [row for row in sheet.rows if row.fact in known]
        low, high = _ends(fact, replace(sheet, rows=tuple(there)) if sheet.best else sheet, known)
        if fact.kind != "yes_no" or low == high:
            bounds = Bounds.exactly(low) if low == high else Bounds(low, high)
            backed = [known[row.fact].evidence for row in there]
            evidence = tuple(e for each in backed for e in each) if all(backed) else ()
            rows = tuple(row.fact for row in there)
            total = FactValue(fact, bounds, evidence=evidence, key=f"facts.{fact.id}", rows=rows)
            totals[fact.id] = known[fact.id] = total
    return totals, problems


def _ends(
    fact: FactDef, sheet: SheetDef, values: Mapping[str, FactValue]
) -> tuple[Fraction, Fraction]:
    """The least and the most that the rows make."""
    ends = [_points(row, values.get(row.fact)) for row in sheet.rows]
    lows, highs = [low for low, _ in ends], [high for _, high in ends]
    if fact.kind == "yes_no":
        return min(lows), min(highs)
    if sheet.best:
        return max(lows), max(highs)
    return sum(lows, _ZERO), sum(highs, _ZERO)


def _points(row: SheetRow, value: FactValue | None) -> tuple[Fraction, Fraction]:
    """The points of one row. Of a share below the one that is asked for, the guide does not say how many."""
    if value is None or value.bounds is None or value.doubtful:
        return _ZERO, row.points
    bounds, kind = value.bounds, value.fact.kind
    low = bounds.low if bounds.low is not None else _ZERO
    high = bounds.high
    if kind == "yes_no":
        return low * row.points, (_YES if high is None else high) * row.points
    if kind != "share":
        return min(low, row.points), row.points if high is None else min(high, row.points)
    high = _ALL if high is None else high
    if row.whole:
        least = row.points if low >= row.full_at else _NO
        return least, row.points if high > 0 else _NO
    return low / _ALL * row.points, min(_YES, high / row.full_at) * row.points


def _contradiction(
    given: FactValue, bounds: Bounds, sheet: SheetDef, low: Fraction, high: Fraction
) -> Iterator[Problem]:
    least = low if bounds.low is None else bounds.low
    most = high if bounds.high is None else bounds.high
    if least <= high and most >= low:
        return
    if given.fact.kind == "yes_no":
        vi, en = (
            "các dòng của bảng chấm cho kết quả ngược lại",
            "the rows of the sheet say the opposite",
        )
    else:
        total = show(low) if low == high else f"{show(low)} - {show(high)}"
        vi = f"tổng ghi sẵn khác tổng các dòng của bảng chấm: cộng được {total}"
        en = f"the total given is not that of the rows of the sheet: they make {total}"
    there = f" ({sheet.place})"
    yield Problem(
        vi + there,
        en + there,
        where=given.where,
        key=given.key,
        code="sheet_says_otherwise",
        found=span_text(given.bounds) if given.bounds is not None else "-",
        expected=show(low) if low == high else f"{show(low)}..{show(high)}",
    )
