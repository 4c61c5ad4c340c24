"""In which case each unit of a population is: its province, region, classes and year, and what follows from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.engine.columns_bits import TRUE, Bits
from ntm_rules.engine.columns_names import KEYS
from ntm_rules.errors import FactsError, Problem
from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.unit import Unit
from ntm_rules.law.apply import Applied, Situation
from ntm_rules.law.resolve import Resolved

__all__ = ["Cases", "find_cases", "keys_of", "situation_of"]

Key = tuple[Any, ...]


def keys_of(resolved: Resolved, names: Mapping[str, Any]) -> tuple[str, ...]:
    """The key columns that make a difference. A district does only where a province made classes of districts."""
    districts = any(layer.classes for layer in resolved.layers)
    return tuple(k for k in KEYS if k in names and (k != "district" or districts))


def situation_of(resolved: Resolved, said: Mapping[str, Any], *, strict: bool) -> Situation:
    """The situation of a unit that says this of itself.

    Raises:
        FactsError: where there is no such province, region or class, or they contradict one another.
    """
    problems: list[Problem] = []
    told = ", ".join(f"{k}={v!r}" for k, v in said.items())

    def wrong(vi: str, en: str, *path: str | int) -> None:
        problems.append(Problem(f"{vi} ({told})", f"{en} ({told})", key=".".join(map(str, path))))

    classes, period = said.get("classes"), said.get("period")
    if isinstance(period, bool) or not isinstance(period, int) or not 1990 <= period <= 2100:
        wrong(
            f"period cần một năm, không phải {period!r}", f"period must be a year, not {period!r}"
        )
        raise FactsError(problems)
    unit = Unit(
        kind=resolved.base.unit,
        name="",
        period=period,
        as_of=dt.date(period, 12, 31),
        province=said.get("province"),
        region=said.get("region"),
        district=said.get("district"),
        classes=None if classes is None else tuple(str(classes).replace(",", " ").split()),
    )
    area = AreaReader(unit, resolved, wrong)
    province = area.province()
    _, regions = area.region(province)
    held = area.classes(resolved.columns)
    if problems:
        raise FactsError(problems)
    return area.situation(regions, held, strict=strict)


@dataclass(frozen=True, slots=True)
class Cases:
    """The distinct cases, and the truth value that each of them holds for a unit."""

    applied: tuple[Applied, ...]
    chosen: tuple[int, ...]


def find_cases(
    names: Sequence[str],
    keys: Sequence[Key],
    applied: Callable[[Key], Applied],
    bits: Bits,
    *,
    closed: bool,
) -> Cases:
    """The cases of units whose ``names`` columns hold one of ``keys``.

    ``closed``: the frame holds no other keys. Then a column that makes no difference is not looked at.
    """
    found: dict[Hashable, tuple[int, Applied]] = {}
    by_key: dict[Key, int] = {}
    for key in keys:
        one = applied(key)
        by_key[key] = found.setdefault(_signature(one), (len(found), one))[0]
    cases = tuple(one for _, one in found.values())
    if len(cases) == 1 and closed:
        return Cases(cases, (TRUE,))
    kept = _needed(len(names), by_key) if closed else tuple(range(len(names)))
    chosen = []
    for case in range(len(cases)):
        wanted = {tuple(key[n] for n in kept) for key, one in by_key.items() if one == case}
        chosen.append(_holds([names[n] for n in kept], wanted, bits))
    return Cases(cases, tuple(chosen))


def _holds(names: Sequence[str], wanted: set[Key], bits: Bits) -> int:
    """The columns ``names`` hold one of ``wanted``. The values of the last column are looked for together."""
    if len(names) == 1:
        return bits.atom(("among", names[0], frozenset(key[0] for key in wanted)))
    together: dict[Key, set[Any]] = {}
    for key in wanted:
        together.setdefault(key[1:], set()).add(key[0])
    parts = []
    for rest, first in together.items():
        one = [bits.atom(("among", names[0], frozenset(first)))]
        one += [
            bits.atom(("among", name, frozenset({value})))
            for name, value in zip(names[1:], rest, strict=True)
        ]
        parts.append(bits.all(one))
    return bits.any(parts)


def _needed(count: int, by_key: Mapping[Key, int]) -> tuple[int, ...]:
    """The columns without which two cases could not be told apart."""
    kept = list(range(count))
    for column in range(count):
        less = [n for n in kept if n != column]
        told: dict[Key, int] = {}
        if less and all(
            told.setdefault(tuple(key[n] for n in less), case) == case
            for key, case in by_key.items()
        ):
            kept = less
    return tuple(kept)


def _signature(applied: Applied) -> Hashable:
    """Everything in which two situations of one standard can differ."""
    return tuple((n.level, n.holds, n.reason, n.status) for n in applied.nodes)
