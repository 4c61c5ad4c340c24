"""Who lies in whom: which files are of one unit, and which units above each of them names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import fold
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.model.provinces import province_named

__all__ = ["Map", "Place"]

ORDER = ("thon", "khu-dan-cu", "xa", "huyen", "thi-xa", "thanh-pho", "tinh")
_LEVELS = {"thon": 0, "khu-dan-cu": 0, "xa": 1, "huyen": 2, "thi-xa": 2, "thanh-pho": 2, "tinh": 3}
_COMMUNE, _DISTRICT, _PROVINCE = 1, 2, 3
# What a name may begin with, and the kinds of unit that it then says.
_SAID = {
    fold(word): kinds
    for word, kinds in {
        "xã": ("xa",),
        "huyện": ("huyen",),
        "thị xã": ("thi-xa",),
        "thành phố": ("thanh-pho", "tinh"),
        "tỉnh": ("tinh",),
    }.items()
}


@dataclass(frozen=True, slots=True)
class _Name:
    """A name for comparing, and the kinds of unit that it says ("thị xã Kỳ Anh"); none: it does not say."""

    text: str
    kinds: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str) -> _Name:
        whole = fold(name)
        for word, kinds in _SAID.items():
            if whole.startswith(f"{word} "):
                return cls(whole.removeprefix(f"{word} "), kinds)
        return cls(whole)

    def is_(self, unit: Place) -> bool:
        return self.text == unit.name.text and (not self.kinds or unit.unit.kind in self.kinds)


@dataclass(slots=True, eq=False)
class Place:
    """A unit and the units above that it names."""

    unit: Unit
    name: _Name
    commune: _Name | None
    district: _Name | None
    province: str | None
    made: bool = False

    @property
    def level(self) -> int:
        """How high it stands, from 0 for a village to 3 for a province."""
        return _LEVELS[self.unit.kind]


class Map:
    """The units at hand: which files are of one unit, and which unit lies in which.

    ``places`` are in the order in which they are judged, whatever the order of the files.
    """

    def __init__(self, book: RuleBook, units: Iterable[Unit]) -> None:
        self.book = book
        self.problems: list[Problem] = []
        self.places = sorted((self.place(u) for u in units), key=_order)
        self.places += self.made()
        self.places.sort(key=_order)
        self.one_unit: dict[int, Place] = {}
        self.group()
        self.above: dict[int, dict[int, list[Place]]] = {}
        for level in (_DISTRICT, _COMMUNE, _PROVINCE):
            self.find(level)

    def place(self, unit: Unit, *, made: bool = False) -> Place:
        """A unit with its names made comparable; ``made`` says that it has no file of its own."""
        said = unit.province or (unit.name if unit.kind == "tinh" else None)
        return Place(
            unit=unit,
            name=_Name.of(unit.name),
            commune=_Name.of(unit.commune) if unit.commune else None,
            district=_Name.of(unit.district) if unit.district else None,
            province=self.province(said, unit.as_of) if said else None,
            made=made,
        )

    def province(self, said: str, day: dt.date) -> str:
        """The province's id, or its name for comparing where the rule book has none such."""
        province = province_named(self.book.library.provinces_on(day).values(), said)
        return province.id if province is not None else _Name.of(said).text

    def made(self) -> list[Place]:
        """The districts that communes name and that have no file of their own."""
        named: dict[str, list[Place]] = {}
        districts = [p for p in self.places if p.level == _DISTRICT]
        for place in self.places:
            if (
                place.level == _COMMUNE
                and place.district is not None
                and not any(_lies_in(place, d, _DISTRICT) for d in districts)
            ):
                named.setdefault(place.district.text, []).append(place)
        return [self.district(parts) for same in named.values() for parts in _by_province(same)]

    def district(self, parts: Sequence[Place]) -> Place:
        """A district by the names that its communes give, for the latest year that they have figures of."""
        period = max(p.unit.period for p in parts)
        same = [p for p in parts if p.unit.period == period]
        kinds = [k for p in parts if p.district for k in p.district.kinds if k != "tinh"]
        entry = {
            "kind": kinds[0] if kinds else "huyen",
            "name": parts[0].unit.district,
            "province": next((p.unit.province for p in parts if p.unit.province), None),
        }
        unit = Unit.from_dict({"unit": entry, "period": period})
        return self.place(replace(unit, as_of=max(p.unit.as_of for p in same)), made=True)

    def group(self) -> None:
        """Files of one unit, one for each year."""
        known: dict[tuple[str, str], list[Place]] = {}
        years: dict[tuple[int, int], Place] = {}
        for place in self.places:
            bucket = known.setdefault((place.unit.kind, place.name.text), [])
            first = next((p for p in bucket if _same(p, place)), place)
            if first is place:
                bucket.append(place)
            self.one_unit[id(place)] = first
            other = years.setdefault((id(first), place.unit.period), place)
            if other is not place:
                unit = place.unit
                self.problems.append(
                    Problem(
                        vi=f"{unit.name!r} năm {unit.period} có hai tệp; tệp kia: {other.unit.file}",
                        en=f"{unit.name!r} has two files for {unit.period}; the other: {other.unit.file}",
                        where=unit.where("unit", "name"),
                        key="unit.name",
                    )
                )

    def find(self, level: int) -> None:
        """The units of ``level`` that each lower unit lies in; more than one is refused."""
        uppers = [p for p in self.places if p.level == level]
        for place in self.places:
            if place.level >= level:
                continue
            found = [u for u in uppers if _lies_in(place, u, level)]
            self.above.setdefault(id(place), {})[level] = found
            units = list({id(f): f for f in (self.one_unit[id(u)] for u in found)}.values())
            if len(units) > 1:
                self.problems.append(_two_ways(place, units, level))
            elif found and level == _DISTRICT and place.province is None:
                place.province = units[0].province  # a commune of a district is in its province

    def parts(self, place: Place) -> list[Place]:
        """The units in ``place``: of each the file of its year, else the latest one."""
        found: dict[int, Place] = {}
        for part in self.places:
            if place not in self.above.get(id(part), {}).get(place.level, ()):
                continue
            first = id(self.one_unit[id(part)])
            before = found.get(first)
            if before is None or before.unit.period != place.unit.period:
                found[first] = part  # places are in the order of their years
        return list(found.values())

    def alone(self, place: Place) -> bool:
        """Whether a unit that should lie in a unit at hand does not."""
        above = self.above.get(id(place), {})
        top = max((p.level for p in self.places), default=0)
        return place.level < top and not any(above.values())


def _order(place: Place) -> tuple[int | str, ...]:
    unit = place.unit
    where = (
        place.province,
        place.district and place.district.text,
        place.commune and place.commune.text,
    )
    return (
        ORDER.index(unit.kind),
        unit.period,
        unit.code or "",
        place.name.text,
        *(part or "" for part in where),
        unit.file,
    )


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _agree_names(one: _Name | None, other: _Name | None) -> bool:
    return one is None or other is None or one.text == other.text


def _same(one: Place, other: Place) -> bool:
    """Whether two files of one kind and name are of one unit."""
    if one.unit.code and other.unit.code:
        return one.unit.code == other.unit.code
    return (
        _agree(one.province, other.province)
        and _agree_names(one.district, other.district)
        and _agree_names(one.commune, other.commune)
    )


def _lies_in(part: Place, whole: Place, level: int) -> bool:
    """Whether ``part`` names ``whole`` as the unit of that level in which it lies."""
    if level == _PROVINCE:
        return part.province is not None and part.province == whole.province
    named = part.commune if level == _COMMUNE else part.district
    if named is None or not named.is_(whole) or not _agree(part.province, whole.province):
        return False
    return level == _DISTRICT or _agree_names(part.district, whole.district)


def _by_province(parts: Sequence[Place]) -> Iterator[list[Place]]:
    """Communes that name one district, apart where they are of several provinces."""
    provinces = sorted({p.province for p in parts if p.province is not None})
    if len(provinces) < 2:
        yield list(parts)
        return
    for province in provinces:
        yield [p for p in parts if p.province == province]


def _two_ways(place: Place, found: Sequence[Place], level: int) -> Problem:
    key = {_COMMUNE: "commune", _DISTRICT: "district", _PROVINCE: "province"}[level]
    told = "; ".join(
        f"{p.unit.kind} {p.unit.name}" + (f", {p.unit.province}" if p.unit.province else "")
        for p in found
    )
    return Problem(
        vi=f"chưa rõ đơn vị nào: {told}; hãy ghi rõ, ví dụ 'thị xã …', hoặc ghi thêm tỉnh, huyện",
        en=f"it is not clear which unit: {told}; say it, as in 'thị xã …', or add province or district",
        where=place.unit.where("unit", key),
        key=f"unit.{key}",
    )
