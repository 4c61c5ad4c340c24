"""An eager frame with one row per figure, as one with a row per unit, and so as typed columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import narwhals as nw
import polars as pl

from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.frame_library import to_polars
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.header import read_name
from ntm_rules.tables.typed.findings import SHOWN, RowCheck, RowFinding, first_rows
from ntm_rules.tables.typed.pandas_nulls import with_nulls
from ntm_rules.tables.typed.read_frame import PARTS, read_wide


def read_long(
    resolved: Resolved, frame: Any, units: Any, unit: str, *, period: int | None, floats: bool
) -> Any:
    """The typed frame of a long frame: ``units``, with the facts that ``frame`` speaks of.

    Raises:
        FactsError: for a lacking column, an unknown fact or part, a figure given twice, a unit that there is not; and
            as for :func:`read_wide`.
    """
    figures = with_nulls(frame, also=(unit, "fact", "part", "value"))
    wide = _widen(figures, with_nulls(units), unit, resolved)
    return read_wide(resolved, wide, unit, period=period, floats=floats)


def _widen(frame: Any, units: Any, unit: str, resolved: Resolved) -> Any:
    names = dict(frame.collect_schema())
    lacking = [n for n in (unit, "fact", "value") if n not in names]
    lacking += [] if unit in dict(units.collect_schema()) else [f"units.{unit}"]
    if lacking:
        raise FactsError(
            [
                Problem(
                    f"thiếu cột {n!r}",
                    f"the column {n!r} is missing",
                    code="missing_column",
                    key=n,
                    found=choices(names),
                    expected=n,
                )
                for n in lacking
            ]
        )
    part = nw.col("part").fill_null("value") if "part" in names else nw.lit("value")
    frame = frame.with_columns(part.alias("part"))
    pairs = frame.select("fact", "part").unique()
    asked = sorted(set(zip(pairs["fact"].to_list(), pairs["part"].to_list(), strict=True)), key=str)
    problems = [p for fact, part in asked for p in _pair_problems(fact, part, resolved)]
    problems += _figure_problems(frame, units, unit)
    if problems:
        raise FactsError(problems)
    wide = units
    for fact, part in asked:
        column = fact if part == "value" else f"{fact}__{part}"
        figures = frame.filter((nw.col("fact") == fact) & (nw.col("part") == part))
        figures = figures.select(unit, nw.col("value").alias(column))
        wide = wide.join(figures, on=unit, how="left")
    return wide


def _pair_problems(fact: Any, part: Any, resolved: Resolved) -> Iterator[Problem]:
    meaning = read_name(str(fact), resolved.facts)
    if meaning is None or meaning.fact is None:
        vi, en = did_you_mean(str(fact), resolved.facts)
        yield Problem(
            f"không có số liệu {fact!r}{vi}",
            f"no such fact: {fact!r}{en}",
            code="unknown_fact",
            expected=choices(resolved.facts),
            found=str(fact),
        )
    elif part not in PARTS:
        vi, en = did_you_mean(str(part), PARTS)
        yield Problem(
            f"không có phần {part!r}{vi}",
            f"no such part: {part!r}{en}",
            code="unknown_word",
            expected=choices(PARTS),
            found=str(part),
        )


def _figure_problems(frame: Any, units: Any, unit: str) -> list[Problem]:
    """Figures given twice, and of units that there are not."""
    row = frame.with_row_index("__row")
    groups = row.group_by(unit, "fact", "part").agg(
        nw.len().alias("__many"), nw.col("__row").min().alias("__first")
    )
    twice = groups.filter(nw.col("__many") > 1).sort("__first")
    problems = []
    if len(twice):
        places = [int(n) + 1 for n in twice["__first"].head(SHOWN).to_list()]
        rows = ", ".join(map(str, places)) + (" …" if len(twice) > SHOWN else "")
        problems.append(
            Problem(
                f"số liệu cho hai lần: {len(twice)} lần, đầu tiên ở dòng {rows}",
                f"figures given twice: {len(twice)}, first in row {rows}",
                code="given_twice",
                found=str(len(twice)),
                expected="0",
            )
        )
    codes = to_polars(frame.select(unit)).to_series()
    strange = ~codes.is_in(to_polars(units.select(unit)).to_series().implode())
    check = RowCheck(unit, pl.lit(strange.fill_null(value=True)), "không có đơn vị này", "no such unit")  # fmt: skip
    for _, total, lines in first_rows(pl.DataFrame(codes), [check]):
        problems.append(RowFinding(check.vi, check.en, check.column, total, lines).problem())
    return problems
