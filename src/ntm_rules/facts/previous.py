"""The figures of the year before: beside them a figure in another unit of measure is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ntm_rules.facts.unit import Unit
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.errors import FactsError
from ntm_rules.law.model.place_names import same_place

_NUMBERS = frozenset({"number", "count", "share"})


def compared(
    values: Mapping[str, FactValue], previous: Mapping[str, FactValue]
) -> dict[str, FactValue]:
    """``values``, each with the figure of the year before where there is one. What the unit says itself stays."""
    return {name: _beside(value, previous.get(name)) for name, value in values.items()}


def _beside(value: FactValue, before: FactValue | None) -> FactValue:
    if before is None or before.bounds is None or before.doubtful or value.previous is not None:
        return value
    if value.fact.kind not in _NUMBERS:
        return value
    return replace(value, previous=before.bounds)


def refuse_no_previous(unit: Unit, previous: Unit) -> None:
    """Refuse figures that are not of an earlier year of the same unit.

    Raises:
        FactsError: saying why.
    """
    same_code = unit.code is not None and unit.code == previous.code
    if unit.kind != previous.kind or not (same_code or same_place(unit.name, previous.name)):
        raise FactsError.of(
            f"số liệu năm trước là của {previous.name!r} ({previous.code or previous.kind}), không phải của {unit.name!r}",
            f"the figures of the year before are of {previous.name!r} ({previous.code or previous.kind}), not of {unit.name!r}",
            where=previous.where("unit", "name"),
            key="unit.name",
            code="another_unit",
            found=previous.name,
            expected=unit.name,
        )
    if previous.period >= unit.period:
        raise FactsError.of(
            f"số liệu năm trước là của năm {previous.period}, không trước {unit.period}",
            f"the figures of the year before are of {previous.period}, which is not before {unit.period}",
            where=previous.where("period"),
            key="period",
            code="wrong_year",
            found=str(previous.period),
            expected=f"..{unit.period - 1}",
        )
