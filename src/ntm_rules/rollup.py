"""Lower units counted into facts of the unit above: villages, communes, districts, provinces.

Each lower unit is judged; how many meet a standard becomes a fact of the unit above, with their assessments as its
evidence. A lower unit that is not decided makes bounds (at least 7, at most 9 of 12), so that the unit above may
be decided, either way, before all of its parts are. What is counted stands in the vocabulary (``counts``).
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ntm_rules.assessment import Assessment
from ntm_rules.book import RuleBook, Standard
from ntm_rules.engine.verdict import FAIL, PASS, Verdict
from ntm_rules.errors import FactsError, InputError, Problem, RequestError, Where
from ntm_rules.facts.unit import Unit, read_facts
from ntm_rules.law.requirement import Status, weakest
from ntm_rules.law.terms import CountsDef, FactDef
from ntm_rules.text import fold

__all__ = ["Member", "RolledUp", "read_folder", "roll_up"]

ORDER = ("thon", "khu-dan-cu", "xa", "huyen", "thi-xa", "thanh-pho", "tinh")
_DISTRICTS = ("huyen", "thi-xa", "thanh-pho")


@dataclass(frozen=True, slots=True)
class Member:
    """A lower unit as it was counted for one standard: by its title, or by the assessment."""

    unit: Unit
    standard: str
    verdict: Verdict
    by_title: bool
    assessment: Assessment | None

    @property
    def rests_on(self) -> Status | None:
        """The weakest status that the assessment relied on; None for a title."""
        if self.assessment is None:
            return None
        judgement = self.assessment.judgement
        return judgement.rests_on(judgement.applied.met)

    def failing(self) -> tuple[str, ...]:
        """The indicators that fail, where it was judged and did not meet the standard."""
        if self.assessment is None or self.verdict is not FAIL:
            return ()
        return tuple(i.code for i in self.assessment.indicators if i.verdict is FAIL)


@dataclass(frozen=True, slots=True)
class RolledUp:
    """A unit judged with the facts that its parts gave. ``members`` are by the fact that counts them.

    ``assessment`` is None where no standard of the rule book is in force for that kind of unit.
    """

    unit: Unit
    assessment: Assessment | None
    members: Mapping[str, tuple[Member, ...]] = field(default_factory=dict)


def read_folder(folder: str | os.PathLike[str]) -> list[Unit]:
    """Every facts file (YAML, JSON) in a folder.

    Raises:
        InputError: listing every file that cannot be read, and why.
    """
    root = Path(folder)
    if not root.is_dir():
        where = Where(os.fspath(folder))
        raise RequestError([Problem(vi="không có thư mục này", en="no such folder", where=where)])
    units: list[Unit] = []
    problems: list[Problem] = []
    for path in sorted(p for p in root.rglob("*") if p.suffix in {".yaml", ".yml", ".json"}):
        try:
            units.append(read_facts(path))
        except InputError as error:
            problems += error.problems
    if not units and not problems:
        where = Where(os.fspath(folder))
        problems.append(
            Problem(vi="không có tệp số liệu nào", en="holds no facts files", where=where)
        )
    if problems:
        raise FactsError(problems)
    return units


def belongs(part: Unit, whole: Unit) -> bool:
    """Whether ``part`` lies in ``whole``, by the names that it gives."""

    def same(one: str | None, other: str | None) -> bool:
        return one is not None and other is not None and fold(one) == fold(other)

    if whole.kind == "xa":
        return same(part.commune, whole.name)
    if whole.kind in _DISTRICTS:
        return same(part.district, whole.name) and (
            part.province is None or whole.province is None or same(part.province, whole.province)
        )
    return whole.kind == "tinh" and (
        same(part.province, whole.name) or same(part.province, whole.province)
    )


def roll_up(
    book: RuleBook,
    units: Sequence[Unit],
    *,
    as_of: dt.date | None = None,
    engine: Any = None,
    strict: bool = False,
) -> list[RolledUp]:
    """Judge ``units``, lower kinds first, each with the facts that its parts give.

    Units above that have no file of their own are made from the names of their parts. All are judged by the law
    of ``as_of``, or of each unit's own date.

    Raises:
        FactsError: listing what is wrong with any of the units.
    """
    pending = [replace(u, as_of=as_of) if as_of else u for u in units]
    pending += _unnamed(pending)
    done: list[RolledUp] = []
    problems: list[Problem] = []
    for unit in sorted(pending, key=lambda u: ORDER.index(u.kind)):
        parts = [r.unit for r in done if r.unit.kind != unit.kind and belongs(r.unit, unit)]
        try:
            done.append(_one(book, unit, parts, engine=engine, strict=strict))
        except FactsError as error:
            problems += error.problems
    if problems:
        raise FactsError(problems)
    return done


def _unnamed(units: Sequence[Unit]) -> list[Unit]:
    """The districts that communes name and that have no file of their own."""
    found: dict[tuple[str, str], Unit] = {}
    for unit in units:
        if unit.kind != "xa" or not unit.district:
            continue
        if any(u.kind in _DISTRICTS and belongs(unit, u) for u in units):
            continue
        key = (fold(unit.district), fold(unit.province or ""))
        entry: dict[str, Any] = {"kind": "huyen", "name": unit.district, "province": unit.province}
        if key not in found:
            made = Unit.from_dict({"unit": entry, "period": unit.period})
            found[key] = replace(made, as_of=unit.as_of)
    return list(found.values())


def _one(
    book: RuleBook, unit: Unit, parts: Sequence[Unit], *, engine: Any, strict: bool
) -> RolledUp:
    members: dict[str, tuple[Member, ...]] = {}
    given: dict[str, Any] = {}
    for name, fact in book.library.facts.items():
        if fact.counts is None or name in unit.entries("facts"):
            continue  # a figure that was stated stands
        counted = [p for p in parts if p.kind == fact.counts.kind]
        if not counted:
            continue
        found = tuple(
            _member(book, p, fact.counts, unit.as_of, engine=engine, strict=strict) for p in counted
        )
        members[name] = found
        given[name] = _share(fact, found, unit)
    tree = {**(unit.tree or {}), "facts": {**unit.entries("facts"), **given}}
    filled = replace(unit, tree=tree)
    try:
        standard = _standard(book, filled)
    except RequestError:
        return RolledUp(filled, None, members)
    return RolledUp(filled, standard.assess(filled, engine=engine, strict=strict), members)


def _standard(book: RuleBook, unit: Unit) -> Standard:
    if unit.standard is not None:
        province = book.province_of(unit, unit.as_of)
        return book.standard(unit.standard, as_of=unit.as_of, province=province)
    return book.standard_for(unit)


def _member(
    book: RuleBook, unit: Unit, counts: CountsDef, day: dt.date, *, engine: Any, strict: bool
) -> Member:
    """One lower unit, counted by its title where it states one, else by being judged."""
    judged = unit.at(day)
    province = book.province_of(judged, day)
    try:
        standard = book.standard(counts.standard, as_of=day, province=province)
    except RequestError:
        return Member(unit, counts.standard, Verdict.UNKNOWN, False, None)
    bound = standard.bind(judged, strict=strict)
    title = bound.values.get(counts.title) if counts.title else None
    if title is not None and title.bounds is not None and title.bounds.exact is not None:
        verdict = PASS if title.bounds.exact == 1 else FAIL
        return Member(unit, counts.standard, verdict, True, None)
    assessment = standard.assess(bound, engine=engine)
    met = assessment.judgement.verdicts[assessment.judgement.applied.met]
    return Member(unit, counts.standard, met, False, assessment)


def _share(fact: FactDef, members: Iterable[Member], unit: Unit) -> dict[str, Any]:
    """The share of members that meet the standard, with bounds for those that are not decided."""
    found = list(members)
    met = sum(1 for m in found if m.verdict is PASS)
    failed = sum(1 for m in found if m.verdict is FAIL)
    total = max(len(found), _total(fact, unit))
    most = total - failed
    count: Any = met if met == most else {"at_least": met, "at_most": most}
    evidence = [{"document": _evidence(m)} for m in found]
    share: dict[str, Any] = {"count": count, "of": total, "evidence": evidence}
    known = [m.rests_on for m in found if m.verdict is not Verdict.UNKNOWN and m.rests_on]
    if known:
        share["rests_on"] = weakest(known)  # what is counted is as well known as its assessments
    return share


def _total(fact: FactDef, unit: Unit) -> int:
    """How many there are, where the unit says so and not all of them are at hand."""
    name = fact.counts.total if fact.counts else None
    said = unit.entries("facts").get(name) if name else None
    try:
        return int(str(said)) if said is not None and not isinstance(said, dict) else 0
    except ValueError:
        return 0  # told as a wrong figure when the unit is judged


def _evidence(member: Member) -> str:
    unit = member.unit
    code = f" ({unit.code})" if unit.code else ""
    how = "danh hiệu" if member.by_title else "đánh giá"
    return f"{how} {member.standard}, {unit.name}{code}: {member.verdict}"
