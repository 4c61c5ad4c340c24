"""Units that were read one by one, as the columns of a population."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ntm_rules.facts.bind import Bound
from ntm_rules.facts.values import NOTHING, FactValue

__all__ = ["columns_of"]


def columns_of(units: Sequence[Bound]) -> dict[str, list[Any]]:
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
            for column, number in _fact(value).items():
                put(f"{name}__{column}", row, number)
        for code, conclusion in bound.indicators.items():
            put(f"indicator_{code}__concluded", row, conclusion.met)
        for code, conclusion in bound.criteria.items():
            put(f"criterion_{code}__concluded", row, conclusion.met)
    return found


def _fact(value: FactValue) -> dict[str, int | bool]:
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
