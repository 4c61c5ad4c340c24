"""Units that were read one by one, as the columns of a population; and a row of these as what a facts file holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from ntm_rules.facts.typed_columns import SEXES
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.facts.values import NOTHING, FactValue
from ntm_rules.foundation.exact import SCALE
from ntm_rules.law.model.terms import FactDef

__all__ = ["columns_of", "entry_of", "fact_columns"]


def columns_of(units: Sequence[UnitFacts]) -> dict[str, list[Any]]:
    """The columns, each with one value per unit: who it is, where it lies, its facts and conclusions.

    What the columns cannot carry is left out: evidence, and how well a figure is known that was itself derived.
    """
    found: dict[str, list[Any]] = {}

    def put(column: str, row: int, value: Any) -> None:
        found.setdefault(column, [None] * len(units))[row] = value

    for row, bound in enumerate(units):
        unit = bound.unit
        for name, said in (
            ("code", unit.code),
            ("name", unit.name),
            ("province", bound.province.id if bound.province else None),
            ("region", bound.region),
            ("district", unit.district),
            ("classes", None if unit.classes is None else ",".join(unit.classes)),
            ("period", unit.period),
        ):
            put(name, row, said)
        for name, value in bound.values.items():
            for column, number in fact_columns(value).items():
                put(f"{name}__{column}", row, number)
        for code, conclusion in bound.indicators.items():
            put(f"indicator_{code}__concluded", row, conclusion.met)
        for code, conclusion in bound.criteria.items():
            put(f"criterion_{code}__concluded", row, conclusion.met)
    return found


def fact_columns(value: FactValue) -> dict[str, int | bool]:
    """The columns of one fact, by what follows ``fact__`` in their names."""
    if value.fact.kind == "yes_no":
        return {"yes": value.bounds is not None and value.bounds.low == 1}
    found: dict[str, int | bool] = {}
    for prefix, one in (("", value), ("male_", value.male), ("female_", value.female)):
        if one is None:
            continue
        ends = NOTHING if one.nothing else one.bounds.positions(value.fact) if one.bounds else None
        if ends is not None:
            found |= {f"{prefix}lo": ends[0], f"{prefix}hi": ends[1]}
        if one.count is not None and one.of is not None:
            low, high = one.count.low or 0, one.of if one.count.high is None else one.count.high
            found |= {
                f"{prefix}count_lo": int(low),
                f"{prefix}count_hi": int(high),
                f"{prefix}of": int(one.of),
            }
    return found


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
    found: dict[str, Any] = {"unit": unit, "period": row["period"]}
    if row.get("note") is not None:
        found["note"] = row["note"]
    said: dict[str, Any] = {}
    for name in sorted({n.partition("__")[0] for n in row} & facts.keys()):
        entry = _entry(row, facts[name])
        if entry is not None:
            said[name] = entry
    if said:
        found["facts"] = said
    return found


def _entry(row: Mapping[str, Any], fact: FactDef) -> Any:
    if fact.kind == "yes_no":
        return row.get(f"{fact.id}__yes")
    whole = _quantity(row, fact, f"{fact.id}__")
    if isinstance(whole, str):
        return whole
    sexes = {sex: _quantity(row, fact, f"{fact.id}__{sex}_") for sex in SEXES if fact.by_sex}
    given = {sex: one for sex, one in sexes.items() if one is not None}
    return {**(whole or {}), **given} or None


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
    found: dict[str, Fraction] = {}
    if low > fact.span[0] or high >= fact.span[1]:
        found["above" if low % 2 else "at_least"] = Fraction(low // 2, SCALE)
    if high < fact.span[1]:
        found["below" if high % 2 else "at_most"] = Fraction((high + 1) // 2, SCALE)
    return found
