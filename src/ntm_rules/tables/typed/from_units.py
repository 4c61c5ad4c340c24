"""Units that were read one by one, as the columns of a population; and a row of these as what a facts file holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

import polars as pl

from ntm_rules.facts.typed_columns import SEXES, concluded_column
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.facts.values import NOTHING, FactValue
from ntm_rules.foundation.exact import SCALE
from ntm_rules.law.model.terms import FactDef
from ntm_rules.tables.chunks import LINE

_FLAGS: Final = ("__yes", "__concluded", "__confirmed")


def columns_of(units: Sequence[UnitFacts]) -> dict[str, list[Any]]:
    """The columns, each with one value per unit: who it is, where it lies, its facts and conclusions.

    What the columns cannot carry is left out: evidence, and how well a figure is known that was itself derived.
    """
    columns: dict[str, list[Any]] = {}

    def put(column: str, row: int, value: Any) -> None:
        columns.setdefault(column, [None] * len(units))[row] = value

    for row, bound in enumerate(units):
        unit = bound.unit
        for key, text in (
            ("code", unit.code),
            ("name", unit.name),
            ("province", bound.province.id if bound.province else None),
            ("region", bound.region),
            ("district", unit.district),
            ("classes", _classes(bound)),
            ("period", unit.period),
        ):
            put(key, row, text)
        for name, value in bound.values.items():
            if not bound.timely(value):
                continue
            for end, number in fact_columns(value).items():
                put(f"{name}__{end}", row, number)
        for section, conclusions in bound.conclusions().items():
            for code, conclusion in conclusions.items():
                put(concluded_column(section, code), row, conclusion.met)
    return columns


def _classes(bound: UnitFacts) -> str | None:
    """The classes that the unit states, or those that it has once it holds a title."""
    stated, by_title = bound.unit.classes, bound.by_title
    if stated is None:
        return None
    if by_title is None or bound.situation is not by_title.after:
        return ",".join(stated)
    return ",".join(sorted(by_title.classes))


def fact_columns(value: FactValue) -> dict[str, int | bool]:
    """The columns of one fact, by what follows ``fact__`` in their names."""
    if value.fact.kind == "yes_no":
        is_yes = value.bounds is not None and value.bounds.low == 1
        return {} if value.doubtful else {"yes": is_yes}
    columns: dict[str, int | bool] = {}
    if value.confirmed:
        columns["confirmed"] = True
    elif set(value.doubts()) - {"range"}:  # which the columns show by themselves
        columns["confirmed"] = False
    for stem, part in (
        ("", value),
        ("male_", value.male),
        ("female_", value.female),
    ):
        if part is None:
            continue
        ends = part.bounds.positions(value.fact) if part.bounds else None
        ends = NOTHING if part.nothing else ends
        if ends is not None:
            columns |= {f"{stem}lo": ends[0], f"{stem}hi": ends[1]}
        if part.count is not None and part.of is not None:
            low, high = part.count.low or 0, part.of if part.count.high is None else part.count.high
            columns |= {
                f"{stem}count_lo": int(low),
                f"{stem}count_hi": int(high),
                f"{stem}of": int(part.of),
            }
    return columns


def join_alone(frame: pl.DataFrame, rows: Sequence[Mapping[str, Any]]) -> pl.DataFrame:
    """``frame`` with the rows that were read alone among its own, in the order of the file.

    A column that only they have is added; it is null in the rows of ``frame``.
    """
    if not rows:
        return frame
    more = sorted(
        {name for row in rows for name, value in row.items() if value is not None}
        - set(frame.columns)
    )
    schema: dict[str, Any] = dict(frame.schema)
    schema |= {n: pl.Boolean if n.endswith(_FLAGS) else pl.Int64 for n in more}
    alone = pl.DataFrame(
        {n: pl.Series([row.get(n) for row in rows], dtype=dtype) for n, dtype in schema.items()}
    )
    return pl.concat([frame, alone], how="diagonal").sort(LINE)


def entry_of(row: Mapping[str, Any], facts: Mapping[str, FactDef], *, kind: str) -> dict[str, Any]:
    """The contents of a facts file that gives this row again.

    A number that has more than six decimals and no counts stands in a row only as lying between two millionths, and
    is given as that. Conclusions are left out: who drew them is not in a row, and a facts file must say it.
    """
    unit: dict[str, Any] = {"kind": kind, "name": row.get("name") or f"({row.get('code')})"}
    for key in ("code", "province", "region", "district"):
        if row.get(key) is not None:
            unit[key] = row[key]
    if row.get("classes") is not None:
        unit["classes"] = str(row["classes"]).replace(",", " ").split()
    tree: dict[str, Any] = {"unit": unit, "period": row["period"]}
    if row.get("note") is not None:
        tree["note"] = row["note"]
    entries: dict[str, Any] = {}
    for name in sorted({n.partition("__")[0] for n in row} & facts.keys()):
        entry = _entry(row, facts[name])
        if entry is not None:
            entries[name] = entry
    if entries:
        tree["facts"] = entries
    return tree


def _entry(row: Mapping[str, Any], fact: FactDef) -> Any:
    if fact.kind == "yes_no":
        return row.get(f"{fact.id}__yes")
    whole = _quantity(row, fact, f"{fact.id}__")
    if isinstance(whole, str):
        return whole
    confirmed = row.get(f"{fact.id}__confirmed")
    sexes = {sex: _quantity(row, fact, f"{fact.id}__{sex}_") for sex in SEXES if fact.by_sex}
    given = {sex: entry for sex, entry in sexes.items() if entry is not None}
    entry = {**(whole or {}), **given}
    return {**entry, "confirmed": confirmed} if entry and confirmed is not None else entry or None


def _quantity(row: Mapping[str, Any], fact: FactDef, stem: str) -> Any:
    exact = row.get(f"{stem}exact")
    low, high = row.get(f"{stem}lo", exact), row.get(f"{stem}hi", exact)
    if low is None or high is None:
        return None
    count = row.get(f"{stem}count")
    counts = row.get(f"{stem}count_lo", count), row.get(f"{stem}count_hi", count)
    of = row.get(f"{stem}of")
    if low > high:
        return {"count": 0, "of": 0}
    if of is not None and None not in counts:
        same = counts[0] == counts[1]
        return {
            "count": counts[0] if same else {"at_least": counts[0], "at_most": counts[1]},
            "of": of,
        }
    if fact.kind == "grade":
        return fact.scale[low // (2 * SCALE)]
    if low == high and low % 2 == 0:
        return {"value": Fraction(low // 2, SCALE)}
    bounds: dict[str, Fraction] = {}
    if low > fact.span[0] or high >= fact.span[1]:
        bounds["above" if low % 2 else "at_least"] = Fraction(low // 2, SCALE)
    if high < fact.span[1]:
        bounds["below" if high % 2 else "at_most"] = Fraction((high + 1) // 2, SCALE)
    return bounds
