"""The groups that provinces' lists give the units of a frame, put in the place of those that the frame states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import narwhals as nw

from ntm_rules.facts.area import OPEN, AreaReader
from ntm_rules.facts.place import unit_at
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.years import is_year
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.check_columns import Law

_WHO = ("province", "period", "code", "name", "classes")


def may_be_listed(law: Law, names: Iterable[str]) -> bool:
    """Whether some list may say of which group a unit of a frame with these columns is."""
    return bool(law.asked.group_lists) and not {"code", "name"}.isdisjoint(names)


def with_listed_groups(given: Any, law: Law, period: int | None = None) -> Any:
    """An eager frame, as Narwhals has it, with the classes that its units have by the lists of their provinces.

    ``period`` is the year where the frame has no such column.
    """
    names = given.columns
    if not may_be_listed(law, names):
        return given
    columns = [name for name in _WHO if name in names]
    rows = zip(*(_values(given, name) for name in columns), strict=True)
    decided: dict[tuple[Any, ...], str | None] = {}
    classes = []
    for row in rows:
        if row not in decided:
            decided[row] = _classes({"period": period, **dict(zip(columns, row, strict=True))}, law)
        classes.append(decided[row])
    series = nw.new_series("classes", classes, nw.String, backend=given.implementation)
    return given.with_columns(series)


def situations_listed(
    situations: Iterable[Mapping[str, Any]], law: Law
) -> Iterator[Mapping[str, Any]]:
    """Situations, and what they become where a list gives each of the groups."""
    resolved = law.asked
    table = resolved.columns
    for situation in situations:
        yield situation
        for group in table.listed.columns if table is not None and table.listed else ():
            yield {**situation, "classes": _written(situation.get("classes"), group, resolved)}


def _values(given: Any, name: str) -> list[Any]:
    series = given[name]
    if name != "period":
        series = series.cast(nw.String)
    return list(series.to_arrow().to_pylist())


def _classes(who: Mapping[str, Any], law: Law) -> str | None:
    """The classes of a unit, as a frame writes them."""
    stated: str | None = who.get("classes")
    if not is_year(who["period"]):
        return stated  # refused where its row is looked through
    try:
        resolved = law.resolved(who)
    except RequestError:
        return stated
    area = AreaReader(unit_at(resolved.base.unit, who), resolved, lambda *_, **__: None)
    listing = area.listing()
    if listing is None or listing[1].commune is None:
        return stated
    return _written(stated, listing[1].commune.group, resolved)


def _written(stated: str | None, group: str, resolved: Resolved) -> str:
    """``stated`` with ``group``; where no class was stated, all others stay open."""
    table = resolved.columns
    if table is None or table.listed is None:
        return stated or group
    groups = table.listed.columns
    if stated is None:
        others = [f"{name}{OPEN}" for name in table.classes if name not in groups]
    else:
        names = stated.replace(",", " ").split()
        others = [name for name in names if name.removesuffix(OPEN) not in groups]
    return ",".join((group, *others))
