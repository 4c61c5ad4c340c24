"""The level that holds in one situation: a cell of a table, or the reason why there is none.

Where several cells are possible, it is one of several. An engine compares with its two ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import Literal

from ntm_rules.foundation.exact import position
from ntm_rules.law.model.requirement import (
    STRENGTH,
    Compare,
    Level,
    LevelCell,
    LevelForm,
    Operator,
    Provenance,
    Status,
)
from ntm_rules.law.model.terms import FactDef

OTHERS = "others"
_OPEN: dict[LevelForm, str] = {
    "floor": "province_level_unknown",
    "left_open": "level_delegated",
}
"""Why what is not laxer is open."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What of a unit decides which level holds.

    ``columns`` are the columns that the unit may take. There are several where its region or its classes were
    not stated; ``missing`` then says which of the two. ``classes`` are the classes that the unit has. ``known``
    are the classes of which it is known whether the unit has them; None stands for all classes. ``district`` are
    the classes that the province gave to its district, each with the status of that rule. ``column_status`` is
    the status of the rule that gave the unit another column than its region's.
    """

    columns: tuple[str, ...]
    year: int
    classes: frozenset[str] = frozenset()
    known: frozenset[str] | None = None
    district: tuple[tuple[str, Status], ...] = ()
    column_status: Status | None = None
    missing: Literal["", "class_missing", "region_missing", "several_groups"] = ""
    strict: bool = False


@dataclass(frozen=True, slots=True)
class ResolvedLevel:
    """The level in a situation: its value, or the reason why there is none.

    ``form`` says of a value that it is a floor only, and of none that the law leaves it open or does not regulate it.
    ``among`` are the levels of all cases that are possible, where there are several and they differ.
    """

    value: Fraction | None
    status: Status
    reason: str | None
    lineage: tuple[Provenance, ...]
    delegated_to: str | None = None
    column: str | None = None
    year: int | None = None
    area_class: str | None = None
    set_aside: Fraction | None = None
    """The level of a province that asks less than the nation, and so does not hold."""
    our_reading: bool = False
    """Whether it is our reading of the text."""
    by_province: bool = False
    """Whether the province is known to ask this and no more."""
    form: LevelForm | None = None
    among: tuple[ResolvedLevel, ...] = ()

    @property
    def cases(self) -> tuple[ResolvedLevel, ...]:
        """The levels that may hold: all that are possible, or this one."""
        return self.among or (self,)

    @property
    def regulated(self) -> bool:
        """Whether the law asks it in a case that is possible."""
        return any(case.form != "not_regulated" for case in self.cases)

    @property
    def stated(self) -> bool:
        """Whether a number, a grade or a yes is asked in every case that is possible."""
        return all(case.value is not None for case in self.cases)

    def easiest(self, operator: Operator) -> Fraction | None:
        """The easiest number that may be asked; None where one of the possible levels has none."""
        values = {case.value for case in self.cases}
        if None in values or (operator == "=" and len(values) > 1):
            return None
        numbers = [value for value in values if value is not None]
        return min(numbers) if operator in {">=", ">"} else max(numbers)


def lookup(level: Level, situation: Situation) -> ResolvedLevel:
    """The level that holds in ``situation``.

    Where the unit's column or classes are not known, and the level is not the same in every case, it is one of
    several: the class or the region is missing.
    """
    levels = list(_possible(level, situation))
    first = levels[0]
    if len(levels) == 1:
        return first
    reading = any(level.our_reading for level in levels)
    by_province = all(level.by_province for level in levels)
    if len({(level.value, level.reason, level.form) for level in levels}) == 1:
        weakest = min(levels, key=lambda level: STRENGTH[level.status])
        column = weakest.column if len({level.column for level in levels}) == 1 else None
        return replace(weakest, column=column, our_reading=reading, by_province=by_province)
    several = _by_column(level) and len(situation.columns) > 1
    reason = (situation.missing if several else "") or "class_missing"
    status = min((level.status for level in levels), key=STRENGTH.__getitem__)
    sources: dict[object, Provenance] = {}
    for source in (source for level in levels for source in level.lineage):
        sources.setdefault((source.document, source.place, source.words), source)
    lineage = tuple(sources.values())
    among = tuple(dict.fromkeys(levels))
    return ResolvedLevel(
        None,
        status,
        reason,
        lineage,
        year=first.year,
        among=among,
        our_reading=reading,
        by_province=by_province,
    )


def ends_of(
    level: ResolvedLevel, asked: Compare, fact: FactDef
) -> tuple[tuple[int, ...], int | None]:
    """The easiest and the hardest level that may hold, as an engine compares them.

    An end is open where one of the possible levels leaves it open.
    """
    upward = asked.operator in {">=", ">"}
    ends = [_ends_of_one(case, asked, fact) for case in level.cases]
    lax = {easiest for easiest, _ in ends}
    strict = {hardest for _, hardest in ends}
    if None in lax:
        return (), None
    low = sorted(end for end in lax if end is not None)
    if asked.operator == "=":
        return tuple(low), strict.pop() if len(strict) == 1 else None
    easiest = low[0] if upward else low[-1]
    hard = [end for end in strict if end is not None]
    if len(hard) < len(strict):
        return (easiest,), None
    return (easiest,), max(hard) if upward else min(hard)


def _ends_of_one(
    level: ResolvedLevel, asked: Compare, fact: FactDef
) -> tuple[int | None, int | None]:
    if level.form == "left_open" and asked.yes_no:
        return position(Fraction(1)), None
    if level.value is None:
        return None, None
    here = position(level.value)
    if level.form != "floor":
        return here, here
    end = strictest(asked, fact)
    if end is None:
        return here, None
    return here, max(here, end) if asked.operator in {">=", ">"} else min(here, end)


def strictest(asked: Compare, fact: FactDef) -> int | None:
    """The strictest level that can be asked of a fact, as an engine compares it; None where there is no end."""
    end = fact.high if asked.operator in {">=", ">"} else fact.low
    if end is None or asked.yes_no or asked.operator == "=":
        return None
    return position(end) + {">": -1, "<": 1}.get(asked.operator, 0)


def _by_column(level: Level) -> bool:
    """Whether the column decides: that of the level, or of the one that bounds it."""
    bound = level.under if level.stricter else None
    return "column" in level.by or (bound is not None and _by_column(bound))


def _possible(level: Level, situation: Situation) -> Iterator[ResolvedLevel]:
    """The level in every case that is possible in ``situation``."""
    for key in possible_keys(level, situation):
        here = dict(zip(level.by, key, strict=True))
        own = _at(level, here, key, situation)
        if level.under is None or level.stricter is None or own.delegated_to:
            yield own
            continue
        there = replace(situation, columns=(here["column"],)) if "column" in here else situation
        for below in _possible(level.under, there):
            yield _stricter(level.stricter, own, below)


def possible_keys(level: Level, situation: Situation) -> Iterator[tuple[str, ...]]:
    """The places in the table of ``level`` that may hold in ``situation``: one, where all is known."""
    axes: list[tuple[str, ...]] = []
    for axis in level.by:
        if axis == "column":
            axes.append(situation.columns)
        elif axis == "year":
            axes.append((str(situation.year),))
        else:
            axes.append(_classes(level, situation))
    return product(*axes)


def _stricter(operator: Operator, own: ResolvedLevel, below: ResolvedLevel) -> ResolvedLevel:
    """The level of a province, or that of the nation where it asks more. The proof names both.

    A province cannot ask what the nation does not regulate. Where its level is not known, that of the nation is a floor.
    """
    if below.form == "not_regulated":
        return below
    if own.reason == "level_unknown" and below.value is not None and operator != "=":
        return replace(
            own,
            value=below.value,
            status=below.status,
            reason=_OPEN["floor"],
            form="floor",
            our_reading=below.our_reading,
        )
    if operator == "=" or own.value is None or below.value is None:
        return own
    less = own.value < below.value if operator in {">=", ">"} else own.value > below.value
    if not less:
        return own
    lineage = tuple(dict.fromkeys((*below.lineage, *own.lineage)))
    return replace(below, lineage=lineage, set_aside=own.value, by_province=True)


def _classes(level: Level, situation: Situation) -> tuple[str, ...]:
    """The class keys of ``level`` that may be the unit's: the first that it has, and the unknown ones before it."""
    place = level.by.index("class")
    possible: list[str] = []
    for name in dict.fromkeys(key[place] for key in level.cells):
        if name == OTHERS:
            continue
        if name in situation.classes:
            return (*possible, name)
        if situation.known is not None and name not in situation.known:
            possible.append(name)
    return (*possible, OTHERS)


def _at(
    level: Level, axes: dict[str, str], key: tuple[str, ...], situation: Situation
) -> ResolvedLevel:
    cell: LevelCell | None = level.cells.get(key)
    year = int(axes["year"]) if "year" in axes else None
    below = lookup(level.under, situation) if level.under is not None else None
    if cell is None:
        if below is not None:
            return below
        any_cell = next(iter(level.cells.values()))
        return ResolvedLevel(
            None,
            "unknown",
            "level_unknown",
            (any_cell.provenance,),
            column=axes.get("column"),
            year=year,
        )
    reason = _OPEN.get(cell.form) if cell.form is not None else None
    status = cell.provenance.status
    if cell.value is None and cell.form is None:
        reason = "level_delegated" if cell.delegated_to else "level_unknown"
    elif "column" in axes and situation.column_status is not None:
        status = min(status, situation.column_status, key=STRENGTH.__getitem__)
    for name, known in situation.district:
        if cell.value is not None and axes.get("class") == name:
            status = min(status, known, key=STRENGTH.__getitem__)
    return ResolvedLevel(
        value=cell.value,
        status=status,
        reason=reason,
        lineage=(*(below.lineage if below else ()), cell.provenance),
        delegated_to=cell.delegated_to,
        column=axes.get("column"),
        year=year,
        area_class=axes.get("class"),
        form=cell.form,
        our_reading=bool(cell.provenance.our_reading),
        by_province=level.by_province,
    )
