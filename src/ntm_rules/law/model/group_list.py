"""A province's list of its communes by group: which list holds on a day, and what it says of a commune."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.text import nearest, unmarked
from ntm_rules.law.model.place_names import PlaceName, same_place
from ntm_rules.law.model.terms import Columns, GroupedCommune, GroupList

NotTaken = Literal["not_listed", "several", "other_code"]


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list says of a commune: its line, or why none is taken, with the lines that are near."""

    commune: GroupedCommune | None
    why: NotTaken | None = None
    near: tuple[GroupedCommune, ...] = ()


def list_on(lists: Iterable[GroupList], province: str, day: dt.date) -> GroupList | None:
    """The list of a province that holds on a day: of several the one that came last."""
    holding = [
        g
        for g in lists
        if g.province == province and g.since <= day and (g.until is None or day <= g.until)
    ]
    return max(holding, key=lambda g: g.since, default=None)


def listing_of(listed: GroupList, name: str, code: str | None) -> Listing:
    """The line of a commune: by its code where both give one, else by its name.

    Where a code and a name are those of two communes, neither is taken.
    """
    name = "" if name == f"({code})" else name  # a unit that was given by its code alone
    by_code = tuple(c for c in listed.communes if code is not None and c.code == code)
    if by_code:
        ours = by_code[0]
        if not name or same_place(ours.name, name):
            return Listing(ours)
        return Listing(None, "other_code", by_code)
    plain = _without_marks(name)
    named = tuple(
        c for c in listed.communes if name and _plain(c.name) == plain and same_place(c.name, name)
    )
    open_ones = tuple(c for c in named if code is None or c.code is None)
    if len(open_ones) == 1:
        return Listing(open_ones[0])
    if open_ones:
        return Listing(None, "several", open_ones)
    if named:
        return Listing(None, "other_code", named)
    return Listing(None, "not_listed", near_lines(name, listed.communes))


def near_lines(name: str, communes: Iterable[GroupedCommune]) -> tuple[GroupedCommune, ...]:
    """The lines of the commune whose name is nearest to a name; none where no name is like it."""
    by_name: dict[str, tuple[GroupedCommune, ...]] = {}
    for commune in communes:
        own = PlaceName.of(commune.name).text
        by_name[own] = (*by_name.get(own, ()), commune)
    return by_name.get(nearest(PlaceName.of(name).text, by_name) or "", ())


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A line that cannot stand in a list: its number from 0, that of the line it repeats, and what is wrong."""

    number: int
    before: int | None
    text: Words


def wrong_lines(communes: Iterable[GroupedCommune], columns: Columns) -> Iterator[WrongLine]:
    """The lines of communes that are listed twice, and of units that are no commune."""
    lines: list[GroupedCommune] = []
    alike = defaultdict[tuple[str, str], list[int]](list)
    for number, commune in enumerate(communes):
        kinds = PlaceName.of(commune.name).kinds
        if kinds and "xa" not in kinds:
            vi = f"{commune.name!r} không phải tên xã: danh sách chỉ có xã"
            en = f"{commune.name!r} is no commune: the list holds communes alone"
            yield WrongLine(number, None, Words(vi, en))
        keys = [("name", _plain(commune.name))]
        keys += [("code", commune.code)] if commune.code is not None else []
        near = sorted({n for key in keys for n in alike[key]})
        before = next((n for n in near if _same(lines[n], commune)), None)
        lines.append(commune)
        for key in keys:
            alike[key].append(number)
        if before is not None:
            first, second = (columns.columns[lines[n].group] for n in (before, number))
            vi = f"xã {commune.name!r} có hai lần: {first.vi} và {second.vi}"
            en = f"the commune {commune.name!r} is listed twice: {first.en} and {second.en}"
            yield WrongLine(number, before, Words(vi, en))


def _same(first: GroupedCommune, second: GroupedCommune) -> bool:
    """Whether two lines are of one commune: one code, or one name where no codes tell them apart."""
    if first.code is not None and second.code is not None:
        return first.code == second.code
    return same_place(first.name, second.name)


def _without_marks(name: str) -> str:
    """What the names that can be of one place have in common."""
    return unmarked(PlaceName.of(name).text)


_plain = lru_cache(maxsize=16_384)(_without_marks)
"""The same for a name of a list, which every unit of the province is compared with."""
