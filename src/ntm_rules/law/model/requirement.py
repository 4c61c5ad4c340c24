"""Rules as frozen objects. Each level has its provenance.

A requirement is a tree. A leaf compares one fact with one level. Every other node combines verdicts.
How a requirement is decided stands in ``engine/definition.py``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, get_args

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import needed

Status = Literal["verified", "read", "secondary", "recalled", "unknown", "proposed"]
"""How well a level or a wording is known: docs/levels.md. ``proposed`` is a reform's own; ``unknown``: nobody entered it."""

LevelForm = Literal["floor", "left_open", "not_regulated"]
"""What a cell is that is no level of its own.

A floor: what is laxer is not met, and the level itself is the province's to set. Left open: a plain "no" is not met,
and all else is open. Not regulated: it is not asked.
"""
Operator = Literal[">=", "<=", ">", "<", "="]
# A proposed level is the reform's own: it is exactly known, and rests on no text of the law.
STRENGTH: dict[Status, int] = {
    "unknown": 0,
    "recalled": 1,
    "secondary": 2,
    "read": 3,
    "verified": 4,
    "proposed": 5,
}


def weakest(statuses: Iterator[Status] | list[Status]) -> Status | None:
    """The weakest of some statuses; None where there are none."""
    return min(statuses, key=STRENGTH.__getitem__, default=None)


Cause = Literal["recalled", "our_reading", "province_may_raise", "guide_not_read"]
"""Why a verdict is provisional: docs/decisions/0001 says what each means."""
CAUSES: tuple[Cause, ...] = get_args(Cause)
"""All causes, in the order in which they are told."""


def is_weak(status: Status | None) -> bool:
    """Whether what rests on ``status`` rests on no text: it is less than a secondary source."""
    return status is not None and STRENGTH[status] < STRENGTH["secondary"]


CellWords = str | tuple[tuple[str, str], ...]
"""The exact words of a cell; where one source speaks of several columns, those of each."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a level or a wording is from, and how well it is known.

    ``copy`` is the copy of the document that was read, ``row`` the row of the table there. ``our_reading`` says how
    we understand the text, or only (True) that it is our understanding.
    """

    document: str
    place: str
    status: Status
    confidence: Literal["high", "medium", "low"] | None = None
    seen_in: tuple[str, ...] = ()
    note: str | None = None
    checked_by: str | None = None
    checked_on: dt.date | None = None
    copy: str | None = None
    row: int | None = None
    words: str | tuple[tuple[str, str], ...] | None = None
    our_reading: Words | bool | None = None


def doubts(source: Provenance | None) -> tuple[Cause, ...]:
    """Why what rests on ``source`` is provisional; without a source it is only recalled."""
    weak: tuple[Cause, ...] = ("recalled",) if source is None or is_weak(source.status) else ()
    return (*weak, "our_reading") if source is not None and source.our_reading else weak


@dataclass(frozen=True, slots=True)
class LevelCell:
    """One cell of a table of levels. ``value`` is None where it is delegated or unknown.

    For a yes/no fact 1 stands for yes; for a grade the value is its place in the fact's scale, from 0.
    ``form`` is None for a level of its own, and where there is none.
    """

    value: Fraction | None
    provenance: Provenance
    delegated_to: str | None = None
    form: LevelForm | None = None

    @property
    def left_to_province(self) -> bool:
        """Whether the level is the province's to set: delegated, left open, or over a floor."""
        return self.delegated_to == "province" or self.form in {"floor", "left_open"}


@dataclass(frozen=True, slots=True)
class Level:
    """A level: cells keyed by the axes in ``by`` (nothing, "column", "class", "year"), in that order.

    ``under`` is the earlier level that this one changes. A cell that is missing here is taken from there. Where
    both have the cell, the lineage names both.
    """

    by: tuple[str, ...]
    cells: dict[tuple[str, ...], LevelCell]
    under: Level | None = None
    times: Fraction | None = None
    of: tuple[str, str, str | None] | None = None
    """A multiple of the level of another standard (its id, indicator, fact); resolving puts in the cells."""
    stricter: Operator | None = None
    """A province's level that may not ask less than the one under it, by this comparison: the stricter one holds."""
    by_province: bool = False
    """Whether a province set it: then the province is known to ask no more."""


@dataclass(frozen=True, slots=True)
class Compare:
    """Compares ``fact`` with ``level``. With ``sexes`` both sexes must meet it. A yes/no fact is compared with 1.

    A share of nothing does not apply with ``when_none``, and is open with "unknown": the law is silent on it.
    """

    fact: str
    operator: Operator
    level: Level
    yes_no: bool = False
    sexes: bool = False
    when_none: bool | Literal["unknown"] = False
    wording: Provenance | None = None


@dataclass(frozen=True, slots=True)
class All:
    """Met when every part that applies is met."""

    parts: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Met when one part is met."""

    parts: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Met when ``n`` of the parts are met; with ``share`` that is so many per cent of all of them.

    Whether parts that do not apply leave the base of the share is not said: decided where both readings agree.
    """

    n: int
    parts: tuple[Requirement, ...]
    share: Fraction | None = None

    @classmethod
    def percent(cls, percent: Fraction, parts: tuple[Requirement, ...]) -> AtLeast:
        """So many per cent of ``parts``."""
        share = percent / 100
        return cls(needed(share, len(parts)), parts, share)


@dataclass(frozen=True, slots=True)
class Choose:
    """The branch whose guard holds, else ``otherwise``."""

    branches: tuple[tuple[Requirement, Requirement], ...]
    otherwise: Requirement


@dataclass(frozen=True, slots=True)
class Applies:
    """``then``, asked only where ``when`` holds."""

    when: Requirement
    then: Requirement
    wording: Provenance


@dataclass(frozen=True, slots=True)
class ColumnIs:
    """A guard: the unit takes one of these columns."""

    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClassRule:
    """A condition on area classes: ``op`` is "is" (one class), "all" or "any"."""

    op: Literal["is", "all", "any"]
    name: str = ""
    parts: tuple[ClassRule, ...] = ()

    def holds(self, classes: frozenset[str], known: frozenset[str] | None) -> bool | None:
        """Whether it holds for a unit that has ``classes``.

        ``known`` are the classes of which it is known whether the unit has them; None stands for all classes.
        The answer is None where what is known does not decide.
        """
        if self.op == "is":
            if self.name in classes:
                return True
            return False if known is None or self.name in known else None
        answers = [part.holds(classes, known) for part in self.parts]
        decisive = self.op == "any"
        if decisive in answers:
            return decisive
        return None if None in answers else not decisive

    def names(self) -> frozenset[str]:
        """Every class it speaks of."""
        if self.op == "is":
            return frozenset({self.name})
        return frozenset().union(*(part.names() for part in self.parts))


@dataclass(frozen=True, slots=True)
class ClassIs:
    """A guard: the unit has these classes."""

    rule: ClassRule


@dataclass(frozen=True, slots=True)
class NotEncoded:
    """A part that the law asks for and that could not be established."""

    words: Words


@dataclass(frozen=True, slots=True)
class NotRegulated:
    """The law does not ask it ("Không quy định")."""

    provenance: Provenance


@dataclass(frozen=True, slots=True)
class VerdictOf:
    """The verdict of the criteria, as one of the conditions of recognition."""

    what: Literal["criteria"]


@dataclass(frozen=True, slots=True)
class StandardMet:
    """The same unit meets another standard: it has the title, or it is judged on the same facts."""

    standard: str
    title: str | None
    wording: Provenance
    as_column: str | None = None
    """The column as whose unit it is judged, whatever its own."""
    of_the_nation: bool = False
    """Whether it is judged by the nation's levels, without what the province sets."""


Requirement = (
    Compare
    | All
    | Any
    | AtLeast
    | Choose
    | Applies
    | ColumnIs
    | ClassIs
    | NotEncoded
    | NotRegulated
    | VerdictOf
    | StandardMet
)


def walk(requirement: Requirement) -> Iterator[Requirement]:
    """A requirement and all its parts, guards too, from left to right."""
    yield requirement
    match requirement:
        case All(parts) | Any(parts) | AtLeast(_, parts):
            inner: tuple[Requirement, ...] = parts
        case Choose(branches, otherwise):
            inner = (*(part for pair in branches for part in pair), otherwise)
        case Applies(when, then, _):
            inner = (when, then)
        case _:
            inner = ()
    for part in inner:
        yield from walk(part)


def leaves(requirement: Requirement) -> Iterator[Compare]:
    """Every comparison in a requirement, guards too, from left to right."""
    return (part for part in walk(requirement) if isinstance(part, Compare))


def facts_asked(requirement: Requirement) -> Iterator[str]:
    """Every fact that a requirement reads; also the titles of other standards."""
    for part in walk(requirement):
        if isinstance(part, Compare):
            yield part.fact
        elif isinstance(part, StandardMet) and part.title is not None:
            yield part.title


def standards_asked(requirement: Requirement) -> Iterator[str]:
    """Every other standard that a requirement asks for, or takes a level from."""
    for part in walk(requirement):
        if isinstance(part, StandardMet):
            yield part.standard
        elif isinstance(part, Compare) and part.level.of is not None:
            yield part.level.of[0]


def columns_left_out(requirement: Requirement) -> Choose | None:
    """The requirement as a choice, where some columns are not asked at all: its first branch; None where all are."""
    if isinstance(requirement, Choose) and isinstance(requirement.branches[0][1], NotRegulated):
        return requirement
    return None


def whole_guard(requirement: Requirement) -> Requirement | None:
    """The guard of a whole requirement ("nếu có"); None where it has none."""
    choice = columns_left_out(requirement)
    if choice is not None:
        requirement = choice.otherwise
    return requirement.when if isinstance(requirement, Applies) else None


def is_encoded(requirement: Requirement) -> bool:
    """Whether at least a part of a requirement is encoded."""
    match requirement:
        case NotEncoded():
            return False
        case All(parts) | Any(parts) | AtLeast(_, parts):
            return any(map(is_encoded, parts))
        case Choose(branches, otherwise):
            return is_encoded(otherwise) or any(is_encoded(branch) for _, branch in branches)
        case Applies(_, then, _):
            return is_encoded(then)
        case _:
            return True


@dataclass(frozen=True, slots=True)
class Concluders:
    """The bodies whose official conclusion replaces the parts, and the source of this rule."""

    met: tuple[str, ...] = ()
    not_met: tuple[str, ...] = ()
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """A chỉ tiêu as it holds on a day: its requirement, and the documents that it comes from."""

    code: str
    name: Words
    require: Requirement
    wording: Provenance
    lineage: tuple[Provenance, ...]
    headline: str | None = None
    concluders: Concluders = Concluders()
    guidance: tuple[str, ...] = ()
    ministry: str | None = None
    notes: tuple[str, ...] = ()
    evidence: tuple[Words, ...] = ()
    """The documents that the law expects to back it."""
    guides_not_read: tuple[str, ...] = ()
    """Guides of ministries that exist and whose text is not in the rule book."""
    province_specifies: bool = False
    """Whether the province makes it concrete, though the level is not the province's."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A tiêu chí: its indicators, met when all that apply are met."""

    number: str
    name: Words
    indicators: tuple[Indicator, ...]
    concluders: Concluders = Concluders()
    ministry: str | None = None
    group: str = field(default="")
