"""Lower units counted into facts of the unit above: villages, communes, districts, provinces.

Each lower unit is judged; how many meet a standard becomes a fact of the unit above, with their assessments as its
evidence. A lower unit that is not decided makes bounds (at least 7, at most 9 of 12), so that the unit above may
be decided, either way, before all of its parts are. What is counted stands in the vocabulary (``counts``).

How many parts there are is not taken from how many files there are: where neither the unit above nor the caller
says, one part that fails rules out 100 %, and nothing else is concluded.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from ntm_rules.assessment import Assessment
from ntm_rules.book import EngineName, RuleBook, Standard
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN, Verdict
from ntm_rules.errors import FactsError, InputError, Problem, RequestError, Where
from ntm_rules.facts.bind import Bound, bind
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit import Unit, facts_files, read_facts
from ntm_rules.facts.values import FactValue
from ntm_rules.law.requirement import Status, Words, weakest
from ntm_rules.law.resolve import find_base, in_force
from ntm_rules.law.terms import CountsDef, FactDef
from ntm_rules.text import fold

__all__ = ["Counted", "Member", "RollUp", "RolledUp", "read_folder", "roll_up", "roll_up_folder"]

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
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Member:
    """A lower unit as it was counted for one standard.

    ``by`` says how: by the title that its file states, by being judged, or None where neither could be; ``why``
    then says why not. ``assessment`` is there only where it was judged.
    """

    unit: Unit
    standard: str
    verdict: Verdict
    by: Literal["title", "assessment"] | None
    assessment: Assessment | None = None
    title: FactValue | None = None
    why: Words | None = None

    @property
    def rests_on(self) -> Status | None:
        """The weakest status that the assessment relied on; None for a title."""
        if self.assessment is None:
            return None
        judgement = self.assessment.judgement
        return judgement.rests_on(judgement.applied.met)

    def failing(self) -> tuple[str, ...]:
        """The prerequisites, criteria and indicators that fail, where it was judged and did not meet the standard.

        A criterion is named where an official conclusion decided it and none of its indicators did.
        """
        if self.assessment is None or self.verdict is not FAIL:
            return ()
        found = [p.code for p in self.assessment.recognition.prerequisites if p.verdict is FAIL]
        for criterion in self.assessment.criteria:
            codes = [i.code for i in criterion.indicators if i.verdict is FAIL]
            if criterion.verdict is FAIL:
                found += codes or [criterion.number]
        return tuple(found)

    def evidence(self) -> dict[str, str]:
        """The entry that backs the count: who, which verdict, on what; the digest of the facts that were judged."""
        unit = self.unit
        which = unit.code or unit.commune or unit.district
        told = f"{unit.name} ({which})" if which else unit.name
        told += f": {self.standard} {self.verdict}"
        if self.title is not None:
            named = [e["document"] for e in self.title.evidence if "document" in e]
            told += ", danh hiệu" + (f" ({'; '.join(named)})" if named else "")
        elif failing := self.failing():
            told += f" ({', '.join(failing)})"
        elif self.why is not None:
            told += f" ({self.why.vi})"
        entry = {"document": told}
        if self.assessment is not None:
            digest = self.assessment.to_dict()["digest"]["facts"]
            entry["sha256"] = digest.removeprefix("sha256:")
        return entry


@dataclass(frozen=True, slots=True)
class Counted:
    """One fact of a unit above and the units that it counts.

    ``total`` is how many there are, None where nobody said. ``stated`` marks a figure that the unit's own file
    gives: it stands, and the members only show that they do not contradict it.
    """

    fact: FactDef
    members: tuple[Member, ...]
    total: int | None
    stated: bool = False

    def those(self, verdict: Verdict) -> tuple[Member, ...]:
        """The members with this verdict."""
        return tuple(m for m in self.members if m.verdict is verdict)

    @property
    def absent(self) -> int:
        """How many there are beside the members; 0 where the total is not known."""
        return 0 if self.total is None else self.total - len(self.members)

    def entry(self) -> dict[str, Any] | None:
        """The fact as a facts file writes it; None where nothing is known of it."""
        met, failed = len(self.those(PASS)), len(self.those(FAIL))
        share: dict[str, Any]
        if self.total is not None:
            most = self.total - failed
            count = met if met == most else {"at_least": met, "at_most": most}
            share = {"count": count, "of": self.total}
        elif met or failed:
            share = {"above" if met else "at_least": 0, "below" if failed else "at_most": _HUNDRED}
        else:
            return None
        known = [m.rests_on for m in self.members if m.verdict is not UNKNOWN]
        # What is counted is as well known as the assessments behind it.
        status = weakest([found for found in known if found is not None])
        if status is not None:
            share["rests_on"] = status if status in {"verified", "secondary"} else "recalled"
        return share | {"evidence": [m.evidence() for m in self.members]}


@dataclass(frozen=True, slots=True)
class RolledUp:
    """A unit judged with the facts that its parts gave, in ``unit``; ``counted`` says how they were made.

    ``assessment`` is None where no standard of the rule book is in force for that kind of unit.
    """

    unit: Unit
    assessment: Assessment | None
    counted: tuple[Counted, ...] = ()
    made: bool = False
    """Whether it has no file, and was made from the name that its parts give."""


@dataclass(frozen=True, slots=True)
class RollUp:
    """Every unit, lower kinds first. ``uncounted`` are those that lie in no unit above."""

    units: tuple[RolledUp, ...]
    uncounted: tuple[Unit, ...]

    @property
    def upper(self) -> tuple[RolledUp, ...]:
        """The units that count others."""
        return tuple(one for one in self.units if one.counted)


def read_folder(folder: str | os.PathLike[str]) -> list[Unit]:
    """Every facts file (YAML, JSON) in a folder and the folders in it.

    Raises:
        InputError: listing every file that cannot be read, and why.
    """
    units, problems = _read(folder)
    if problems:
        raise FactsError(problems)
    return units


def _read(folder: str | os.PathLike[str]) -> tuple[list[Unit], list[Problem]]:
    root = Path(folder)
    where = Where(os.fspath(folder))
    if not root.is_dir():
        raise RequestError.one(vi="không có thư mục này", en="no such folder", where=where)
    units: list[Unit] = []
    problems: list[Problem] = []
    for path in facts_files(root):
        try:
            units.append(read_facts(path))
        except InputError as error:
            problems += error.problems
    if not units and not problems:
        raise FactsError.one(vi="không có tệp số liệu nào", en="holds no facts files", where=where)
    return units, problems


def roll_up_folder(
    book: RuleBook,
    folder: str | os.PathLike[str],
    *,
    as_of: dt.date | None = None,
    complete: bool = False,
    engine: EngineName | None = None,
    strict: bool = False,
) -> RollUp:
    """:func:`roll_up` of all facts files in a folder.

    Raises:
        InputError: listing everything that is wrong with any of the files: form, figures, places.
    """
    units, problems = _read(folder)
    try:
        found = roll_up(book, units, as_of=as_of, complete=complete, engine=engine, strict=strict)
    except InputError as error:
        raise FactsError([*problems, *error.problems]) from None
    if problems:
        raise FactsError(problems)
    return found


def roll_up(
    book: RuleBook,
    units: Sequence[Unit],
    *,
    as_of: dt.date | None = None,
    complete: bool = False,
    engine: EngineName | None = None,
    strict: bool = False,
) -> RollUp:
    """Judge ``units``, lower kinds first, each with the facts that its parts give.

    A unit counts the parts whose figures are for its own year, by the law of its own date (or ``as_of``); a part
    that has a file of another year only is not decided. Districts without a file are made from the names that
    communes give. ``complete`` says that the units at hand are all there are, where no figure says how many.

    Raises:
        FactsError: listing what is wrong with any of the units, and places that can be taken in two ways.
    """
    map_ = _Map(book, [replace(u, as_of=as_of) if as_of else u for u in units])
    if map_.problems:
        raise FactsError(map_.problems)
    roller = _Roller(book, complete=complete, engine=engine, strict=strict)
    done: dict[int, RolledUp] = {}
    wrong: set[int] = set()
    problems: list[Problem] = []
    for place in map_.places:
        parts = map_.parts(place)
        counts = not any(id(p) in wrong for p in parts)
        try:
            below = [done[id(p)].unit for p in parts] if counts else []
            done[id(place)] = roller.one(place.unit, below, made=place.made)
        except InputError as error:
            wrong.add(id(place))
            problems += error.problems
    if problems:
        raise FactsError(dict.fromkeys(problems))
    return RollUp(tuple(done.values()), tuple(p.unit for p in map_.places if map_.alone(p)))


# ---- who lies in whom


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

    def is_(self, unit: _Place) -> bool:
        return self.text == unit.name.text and (not self.kinds or unit.unit.kind in self.kinds)


@dataclass(slots=True, eq=False)
class _Place:
    """A unit and the units above that it names."""

    unit: Unit
    name: _Name
    commune: _Name | None
    district: _Name | None
    province: str | None
    made: bool = False

    @property
    def level(self) -> int:
        return _LEVELS[self.unit.kind]


class _Map:
    """The units at hand: which files are of one unit, and which unit lies in which.

    ``places`` are in the order in which they are judged, whatever the order of the files.
    """

    def __init__(self, book: RuleBook, units: Iterable[Unit]) -> None:
        self.book = book
        self.problems: list[Problem] = []
        self.places = sorted((self.place(u) for u in units), key=_order)
        self.places += self.made()
        self.places.sort(key=_order)
        self.one_unit: dict[int, _Place] = {}
        self.group()
        self.above: dict[int, dict[int, list[_Place]]] = {}
        for level in (_DISTRICT, _COMMUNE, _PROVINCE):
            self.find(level)

    def place(self, unit: Unit, *, made: bool = False) -> _Place:
        said = unit.province or (unit.name if unit.kind == "tinh" else None)
        return _Place(
            unit=unit,
            name=_Name.of(unit.name),
            commune=_Name.of(unit.commune) if unit.commune else None,
            district=_Name.of(unit.district) if unit.district else None,
            province=self.province(said, unit.as_of) if said else None,
            made=made,
        )

    def province(self, said: str, day: dt.date) -> str:
        """The province's id, or its name for comparing where the rule book has none such."""
        known, name = self.book.library.provinces_on(day), _Name.of(said).text
        if said in known:
            return said
        return next((p.id for p in known.values() if fold(p.name) == name), name)

    def made(self) -> list[_Place]:
        """The districts that communes name and that have no file of their own."""
        named: dict[str, list[_Place]] = {}
        districts = [p for p in self.places if p.level == _DISTRICT]
        for place in self.places:
            if (
                place.level == _COMMUNE
                and place.district is not None
                and not any(_lies_in(place, d, _DISTRICT) for d in districts)
            ):
                named.setdefault(place.district.text, []).append(place)
        return [self.district(parts) for same in named.values() for parts in _by_province(same)]

    def district(self, parts: Sequence[_Place]) -> _Place:
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
        known: dict[tuple[str, str], list[_Place]] = {}
        years: dict[tuple[int, int], _Place] = {}
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

    def parts(self, place: _Place) -> list[_Place]:
        """The units in ``place``: of each the file of its year, else the latest one."""
        found: dict[int, _Place] = {}
        for part in self.places:
            if place not in self.above.get(id(part), {}).get(place.level, ()):
                continue
            first = id(self.one_unit[id(part)])
            before = found.get(first)
            if before is None or before.unit.period != place.unit.period:
                found[first] = part  # places are in the order of their years
        return list(found.values())

    def alone(self, place: _Place) -> bool:
        """Whether a unit that should lie in a unit at hand does not."""
        above = self.above.get(id(place), {})
        top = max((p.level for p in self.places), default=0)
        return place.level < top and not any(above.values())


def _order(place: _Place) -> tuple[int | str, ...]:
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


def _same(one: _Place, other: _Place) -> bool:
    """Whether two files of one kind and name are of one unit."""
    if one.unit.code and other.unit.code:
        return one.unit.code == other.unit.code
    return (
        _agree(one.province, other.province)
        and _agree_names(one.district, other.district)
        and _agree_names(one.commune, other.commune)
    )


def _lies_in(part: _Place, whole: _Place, level: int) -> bool:
    """Whether ``part`` names ``whole`` as the unit of that level in which it lies."""
    if level == _PROVINCE:
        return part.province is not None and part.province == whole.province
    named = part.commune if level == _COMMUNE else part.district
    if named is None or not named.is_(whole) or not _agree(part.province, whole.province):
        return False
    return level == _DISTRICT or _agree_names(part.district, whole.district)


def _by_province(parts: Sequence[_Place]) -> Iterator[list[_Place]]:
    """Communes that name one district, apart where they are of several provinces."""
    provinces = sorted({p.province for p in parts if p.province is not None})
    if len(provinces) < 2:
        yield list(parts)
        return
    for province in provinces:
        yield [p for p in parts if p.province == province]


def _two_ways(place: _Place, found: Sequence[_Place], level: int) -> Problem:
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


# ---- counting


class _Roller:
    def __init__(
        self, book: RuleBook, *, complete: bool, engine: EngineName | None, strict: bool
    ) -> None:
        self.book = book
        self.complete = complete
        self.engine = engine
        self.strict = strict
        self.standards: dict[tuple[str, dt.date, str | None], Standard | None] = {}
        # By identity of the unit: those that are counted are kept until the end.
        self.members: dict[tuple[int, str, dt.date, int], Member] = {}

    @cached_property
    def counting(self) -> Mapping[str, FactDef]:
        """The facts that count lower units."""
        return {n: f for n, f in self.book.library.facts.items() if f.counts is not None}

    def one(self, unit: Unit, parts: Sequence[Unit], *, made: bool) -> RolledUp:
        """A unit with what its parts give, judged."""
        counted = [c for f in self.counting.values() if (c := self.count(f, unit, parts))]
        given = {c.fact.id: e for c in counted if not c.stated and (e := c.entry()) is not None}
        if given:
            facts = {**unit.entries("facts"), **given}
            unit = replace(unit, tree={**(unit.tree or {}), "facts": facts})
        standard = self.own_standard(unit)
        if standard is None:
            return RolledUp(unit, None, tuple(counted), made)
        assessment = standard.assess(unit, engine=self.engine, strict=self.strict)
        return RolledUp(unit, assessment, tuple(counted), made)

    def count(self, fact: FactDef, unit: Unit, parts: Sequence[Unit]) -> Counted | None:
        counts = fact.counts
        if counts is None:
            return None
        base = self.book.library.standards.get(counts.standard)
        kinds = {counts.kind, *(base.default_for if base is not None else ())}
        counted = [p for p in parts if p.kind in kinds]
        if not counted:
            return None
        members = tuple(self.member(p, counts, unit) for p in counted)
        total = self.total(counts, unit, len(members))
        if fact.id not in unit.entries("facts"):
            return Counted(fact, members, total)
        found = Counted(fact, members, total, stated=True)
        self.refuse_contradiction(found, unit)
        return found

    def total(self, counts: CountsDef, unit: Unit, at_hand: int) -> int | None:
        """How many there are, where the unit says so, or the folder is said to hold all of them."""
        said = unit.entries("facts").get(counts.total) if counts.total else None
        if said is None or counts.total is None:
            return at_hand if self.complete else None
        where = unit.where("facts", counts.total)
        value = self.read(self.book.library.facts[counts.total], said)
        if value is None or value.bounds is None or value.bounds.exact is None:
            return None
        if value.bounds.exact < at_hand:
            raise FactsError.one(
                vi=f"ghi {value.bounds.exact}, nhưng có tệp của {at_hand} đơn vị {counts.kind}",
                en=f"says {value.bounds.exact}, but there are files of {at_hand} units ({counts.kind})",
                where=where,
                key=f"facts.{counts.total}",
            )
        return int(value.bounds.exact)

    def read(self, fact: FactDef, entry: Any) -> FactValue | None:
        """A figure; None where it is wrong, which is told when its unit is judged."""
        reader = EntryReader()
        value = reader.fact(fact, entry, Where(), fact.id)
        return None if reader.problems else value

    def refuse_contradiction(self, counted: Counted, unit: Unit) -> None:
        """A figure that was stated must be one that the members leave possible.

        Raises:
            FactsError: naming the members that decide otherwise.
        """
        name = counted.fact.id
        entry = counted.entry()
        stated = self.read(counted.fact, unit.entries("facts")[name])
        found = self.read(counted.fact, entry) if entry is not None else None
        one = stated.total() if stated is not None else None
        other = found.total() if found is not None else None
        if one is None or other is None or (one[0] <= other[1] and other[0] <= one[1]):
            return
        verdict = FAIL if one[0] > other[1] else PASS
        told = "; ".join(m.evidence()["document"] for m in counted.those(verdict))
        raise FactsError.one(
            vi=f"số liệu trái với các đơn vị được đếm: {told}",
            en=f"the figure contradicts the units that are counted: {told}",
            where=unit.where("facts", name),
            key=f"facts.{name}",
        )

    def member(self, unit: Unit, counts: CountsDef, above: Unit) -> Member:
        """One lower unit, counted by its title where it states one, else by being judged."""
        key = (id(unit), counts.standard, above.as_of, above.period)
        if key not in self.members:
            self.members[key] = self.judged(unit, counts, above)
        return self.members[key]

    def judged(self, unit: Unit, counts: CountsDef, above: Unit) -> Member:
        if unit.period != above.period:
            why = Words(f"số liệu năm {unit.period}", f"figures of {unit.period}")
            return Member(unit, counts.standard, UNKNOWN, None, why=why)
        standard = self.standard(counts.standard, unit, above.as_of)
        if standard is None:
            why = Words("bộ tiêu chí không có hiệu lực", "the standard is not in force")
            return Member(unit, counts.standard, UNKNOWN, None, why=why)
        bound = self.bind(standard, unit)
        title = bound.values.get(counts.title) if counts.title else None
        if title is not None and title.bounds is not None and title.bounds.exact is not None:
            verdict = PASS if title.bounds.exact == 1 else FAIL
            return Member(unit, counts.standard, verdict, "title", title=title)
        assessment = standard.assess(bound, engine=self.engine)
        met = assessment.judgement.verdicts[assessment.judgement.applied.met]
        return Member(unit, counts.standard, met, "assessment", assessment)

    def bind(self, standard: Standard, unit: Unit) -> Bound:
        """``unit`` against a standard on its date, its indicator codes read as its own file means them."""
        own = self.own_standard(unit)
        codes = own.resolved if own is not None else standard.resolved
        bodies = self.book.library.bodies
        return bind(unit.at(standard.as_of), standard.resolved, codes, bodies, strict=self.strict)

    def own_standard(self, unit: Unit) -> Standard | None:
        """The standard that ``assess`` would judge it by; None where none is in force for that kind of unit.

        Raises:
            FactsError: where its file names a standard that there is not, or not on its date.
        """
        library, day = self.book.library, unit.as_of
        try:
            base = find_base(library, unit.standard) if unit.standard is not None else None
            if base is not None and unit.kind in (base.unit, *base.default_for):
                province = self.book.province_of(unit, day)
                found = self.standard(base.id, unit, day)
                return found or self.book.standard(base.id, as_of=day, province=province)
        except RequestError as error:
            where = unit.where("standard")
            raise FactsError(
                [replace(p, where=where, key="standard") for p in error.problems]
            ) from None
        default = in_force(library, unit.kind, day, self.book.province_of(unit, day))
        return self.standard(default.id, unit, day) if default is not None else None

    def standard(self, name: str, unit: Unit, day: dt.date) -> Standard | None:
        """A standard for the unit's province on ``day``; None where it is not in force."""
        find_base(self.book.library, name)  # one that does not exist at all is an error
        key = (name, day, self.book.province_of(unit, day))
        if key not in self.standards:
            try:
                self.standards[key] = self.book.standard(name, as_of=day, province=key[2])
            except RequestError:
                self.standards[key] = None
        return self.standards[key]
