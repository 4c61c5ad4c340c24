"""Which files are of one unit, and which units above each of them names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ntm_rules.analysis.texts import kind_vi
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import choices, name_order
from ntm_rules.foundation.unit_kinds import KINDS
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.model.place_names import PlaceName, has_marks, with_marks
from ntm_rules.law.model.provinces import province_named

_LEVELS = {
    "thon": 0,
    "khu-dan-cu": 0,
    "xa": 1,
    "phuong": 1,
    "dac-khu": 1,
    "huyen": 2,
    "thi-xa": 2,
    "thanh-pho": 2,
    "tinh": 3,
}
_COMMUNE, _DISTRICT, _PROVINCE = 1, 2, 3


@dataclass(slots=True, eq=False)
class PlacedUnit:
    """A unit and the units above that it names."""

    unit: Unit
    name: PlaceName
    commune: PlaceName | None
    district: PlaceName | None
    province: str | None
    has_file: bool = True

    @property
    def level(self) -> int:
        """How high it stands, from 0 for a village to 3 for a province."""
        return _LEVELS[self.unit.kind]


class Hierarchy:
    """The units at hand: which files are of one unit, and which unit lies in which.

    ``places`` are in the order in which they are judged, whatever the order of the files.
    """

    def __init__(self, book: RuleBook, units: Iterable[Unit]) -> None:
        self.book = book
        self.problems: list[Problem] = []
        self.places: list[PlacedUnit] = [self.place(u) for u in units]
        self.give_marks()
        self.places.sort(key=_order)
        self.places += self.without_file()
        self.places.sort(key=_order)
        self.first_file: dict[int, PlacedUnit] = {}
        self.group()
        self.above: dict[int, dict[int, list[PlacedUnit]]] = {}
        for level in (_DISTRICT, _COMMUNE, _PROVINCE):
            self.find(level)

    def place(self, unit: Unit, *, has_file: bool = True) -> PlacedUnit:
        """A unit with names that can be compared."""
        named = unit.province or (unit.name if unit.kind == "tinh" else None)
        return PlacedUnit(
            unit=unit,
            name=PlaceName.of(unit.name),
            commune=PlaceName.of(unit.commune) if unit.commune else None,
            district=PlaceName.of(unit.district) if unit.district else None,
            province=self.province(named, unit.as_of) if named else None,
            has_file=has_file,
        )

    def province(self, name: str, day: dt.date) -> str:
        """The province's id, or its name for comparing where the rule book has none such."""
        province = province_named(self.book.library.provinces_on(day).values(), name)
        return province.id if province is not None else PlaceName.of(name).text

    def give_marks(self) -> None:
        """Names without marks of the units above become those with marks, where it is clear which."""
        named = self.places
        # A name without marks counts where a file bears it.
        communes = [p.name for p in named if p.level == _COMMUNE]
        communes += [p.commune for p in named if p.commune and has_marks(p.commune)]
        districts = [p.name for p in named if p.level == _DISTRICT]
        districts += [p.district for p in named if p.district and has_marks(p.district)]
        for place in named:
            if place.commune is not None:
                place.commune = with_marks(place.commune, communes)
            if place.district is not None:
                place.district = with_marks(place.district, districts)

    def without_file(self) -> list[PlacedUnit]:
        """The districts that communes name and that have no file of their own."""
        named: dict[str, list[PlacedUnit]] = {}
        districts = [p for p in self.places if p.level == _DISTRICT]
        for place in self.places:
            if (
                place.level == _COMMUNE
                and place.district is not None
                and not any(_lies_in(place, d, _DISTRICT) for d in districts)
            ):
                named.setdefault(place.district.text, []).append(place)
        return [self.district(parts) for same in named.values() for parts in _by_province(same)]

    def district(self, parts: Sequence[PlacedUnit]) -> PlacedUnit:
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
        return self.place(replace(unit, as_of=max(p.unit.as_of for p in same)), has_file=False)

    def group(self) -> None:
        """Files of one unit, one for each year."""
        known: dict[tuple[str, str], list[PlacedUnit]] = {}
        years: dict[tuple[int, int], PlacedUnit] = {}
        for place in self.places:
            bucket = known.setdefault((place.unit.kind, place.name.text), [])
            first = next((p for p in bucket if _same(p, place)), place)
            if first is place:
                bucket.append(place)
            self.first_file[id(place)] = first
            other = years.setdefault((id(first), place.unit.period), place)
            if other is not place:
                unit = place.unit
                self.problems.append(
                    Problem(
                        vi=f"{unit.name!r} năm {unit.period} có hai tệp; tệp kia: {other.unit.file}",
                        en=f"{unit.name!r} has two files for {unit.period}; the other: {other.unit.file}",
                        where=unit.where("unit", "name"),
                        key="unit.name",
                        code="given_twice",
                        found=unit.file or unit.name,
                        expected=other.unit.file or other.unit.name,
                    )
                )

    def find(self, level: int) -> None:
        """The units of ``level`` that each lower unit lies in; more than one is refused."""
        uppers = [p for p in self.places if p.level == level]
        for place in self.places:
            if place.level >= level:
                continue
            files = [u for u in uppers if _lies_in(place, u, level)]
            self.above.setdefault(id(place), {})[level] = files
            units = list({id(f): f for f in (self.first_file[id(u)] for u in files)}.values())
            if len(units) > 1:
                self.problems.append(_two_ways(place, units, level))
            elif files and level == _DISTRICT and place.province is None:
                place.province = units[0].province  # a commune of a district is in its province

    def parts(self, place: PlacedUnit) -> list[PlacedUnit]:
        """The units in ``place``: of each the file of its year, else the latest one."""
        parts: dict[int, PlacedUnit] = {}
        for part in self.places:
            if place not in self.above.get(id(part), {}).get(place.level, ()):
                continue
            first = id(self.first_file[id(part)])
            before = parts.get(first)
            if before is None or before.unit.period != place.unit.period:
                parts[first] = part  # places are in the order of their years
        return list(parts.values())

    def alone(self, place: PlacedUnit) -> bool:
        """Whether a unit that should lie in a unit at hand does not."""
        above = self.above.get(id(place), {})
        top = max((p.level for p in self.places), default=0)
        return place.level < top and not any(above.values())


def _order(place: PlacedUnit) -> tuple[object, ...]:
    unit = place.unit
    where = (
        place.province,
        place.district and place.district.text,
        place.commune and place.commune.text,
    )
    return (
        KINDS.index(unit.kind),
        unit.period,
        unit.code or "",
        name_order(place.name.text),
        place.name.text,
        *(part or "" for part in where),
        unit.file,
    )


def _agree(first: object, second: object) -> bool:
    return first is None or second is None or first == second


def _agree_names(first: PlaceName | None, second: PlaceName | None) -> bool:
    return first is None or second is None or first.text == second.text


def _same(first: PlacedUnit, second: PlacedUnit) -> bool:
    """Whether two files of one kind and name are of one unit."""
    if first.unit.code and second.unit.code:
        return first.unit.code == second.unit.code
    return (
        _agree(first.province, second.province)
        and _agree_names(first.district, second.district)
        and _agree_names(first.commune, second.commune)
    )


def _names(name: PlaceName, place: PlacedUnit) -> bool:
    return name.text == place.name.text and (not name.kinds or place.unit.kind in name.kinds)


def _lies_in(part: PlacedUnit, whole: PlacedUnit, level: int) -> bool:
    """Whether ``part`` names ``whole`` as the unit of that level in which it lies."""
    if level == _PROVINCE:
        return part.province is not None and part.province == whole.province
    named = part.commune if level == _COMMUNE else part.district
    if named is None or not _names(named, whole) or not _agree(part.province, whole.province):
        return False
    return level == _DISTRICT or _agree_names(part.district, whole.district)


def _by_province(parts: Sequence[PlacedUnit]) -> Iterator[list[PlacedUnit]]:
    """Communes that name one district, apart where they are of several provinces."""
    provinces = sorted({p.province for p in parts if p.province is not None})
    if len(provinces) < 2:
        yield list(parts)
        return
    for province in provinces:
        yield [p for p in parts if p.province == province]


def _two_ways(place: PlacedUnit, units: Sequence[PlacedUnit], level: int) -> Problem:
    key = {_COMMUNE: "commune", _DISTRICT: "district", _PROVINCE: "province"}[level]
    vi = "; ".join(_full_name(p.unit, kind_vi(p.unit.kind)) for p in units)
    en = "; ".join(_full_name(p.unit, p.unit.kind) for p in units)
    return Problem(
        vi=f"chưa rõ đơn vị nào: {vi}; hãy ghi rõ, ví dụ 'thị xã …', hoặc ghi thêm tỉnh, huyện",
        en=f"it is not clear which unit: {en}; say it, as in 'thị xã …', or add province or district",
        where=place.unit.where("unit", key),
        key=f"unit.{key}",
        code="ambiguous_unit",
        found=str(place.unit.where("unit", key)),
        expected=choices(_full_name(p.unit, p.unit.kind) for p in units),
    )


def _full_name(unit: Unit, kind: str) -> str:
    return f"{kind} {unit.name}" + (f", {unit.province}" if unit.province else "")
