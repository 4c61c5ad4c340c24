"""A table with one row per figure, as one with a row per unit."""

from __future__ import annotations

from typing import Any

import narwhals as nw

from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.read_wide import PARTS_OF_A_FACT
from ntm_rules.tables.typed.text_columns import SHOWN, Check, Found, first_rows

__all__ = ["widen"]


def widen(frame: Any, units: Any, unit: str, resolved: Resolved) -> Any:
    """``units`` with a column for each fact and part that ``frame`` speaks of.

    Raises:
        FactsError: for a lacking column, an unknown fact or part, a figure given twice, a unit that there is not.
    """
    names = dict(frame.collect_schema())
    lacking = [n for n in (unit, "fact", "value") if n not in names]
    lacking += [] if unit in dict(units.collect_schema()) else [f"units.{unit}"]
    if lacking:
        raise FactsError(
            [Problem(f"thiếu cột {n!r}", f"the column {n!r} is missing") for n in lacking]
        )
    if "part" in names:
        frame = frame.with_columns(nw.col("part").fill_null("value"))
    else:
        frame = frame.with_columns(nw.lit("value").alias("part"))
    asked = frame.select("fact", "part").unique()
    said = sorted(
        set(zip(asked["fact"].to_list(), asked["part"].to_list(), strict=True)),
        key=lambda one: (str(one[0]), str(one[1])),
    )
    problems = []
    for fact, part in said:
        if fact not in resolved.facts:
            vi, en = did_you_mean(str(fact), resolved.facts)
            problems.append(
                Problem(f"không có số liệu {fact!r}{vi}", f"no such fact: {fact!r}{en}")
            )
        elif part not in PARTS_OF_A_FACT:
            vi, en = did_you_mean(str(part), PARTS_OF_A_FACT)
            problems.append(Problem(f"không có phần {part!r}{vi}", f"no such part: {part!r}{en}"))
    problems += _rows(frame, units, unit)
    if problems:
        raise FactsError(problems)
    wide = units
    for fact, part in said:
        column = fact if part == "value" else f"{fact}__{part}"
        one = frame.filter((nw.col("fact") == fact) & (nw.col("part") == part))
        wide = wide.join(one.select(unit, nw.col("value").alias(column)), on=unit, how="left")
    return wide


def _rows(frame: Any, units: Any, unit: str) -> list[Problem]:
    """Figures given twice, and of units that there are not."""
    keys = [unit, "fact", "part"]
    row = frame.with_row_index("__row")
    seen = row.group_by(*keys).agg(nw.len().alias("__many"), nw.col("__row").min().alias("__first"))
    twice = seen.filter(nw.col("__many") > 1).sort("__first")
    problems = []
    if len(twice):
        places = [int(n) + 1 for n in twice["__first"].head(SHOWN).to_list()]
        told = ", ".join(map(str, places)) + (" …" if len(twice) > SHOWN else "")
        problems.append(
            Problem(
                f"số liệu cho hai lần: {len(twice)} lần, đầu tiên ở dòng {told}",
                f"figures given twice: {len(twice)}, first in row {told}",
            )
        )
    known = (
        units.select(unit).with_columns(nw.lit(value=True).alias("__known")).unique(subset=[unit])
    )
    joined = row.join(known, on=unit, how="left").sort("__row")
    strange = Check(unit, nw.col("__known").is_null(), "không có đơn vị này", "no such unit")
    for check, total, rows in first_rows(joined, [strange], SHOWN):
        problems.append(Found(check.vi, check.en, check.column, total, rows).problem())
    return problems
