"""All that the rule files say, by id. The objects are built once and then only read."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction

from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.layers import Conditions, Layer
from ntm_rules.law.model.procedures import Procedure
from ntm_rules.law.model.requirement import (
    Concluders,
    Criterion,
    Indicator,
    Provenance,
    Status,
    is_encoded,
)
from ntm_rules.law.model.terms import (
    AreaList,
    Body,
    Columns,
    DocumentCopy,
    FactDef,
    GroupList,
    LawDocument,
    Province,
    Publication,
    UnitDef,
)


@dataclass(frozen=True, slots=True)
class FigureYears:
    """The year of assessment and so many years ``before`` it: of these years figures are taken."""

    before: int
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class MetWhen:
    """A share of the contents that must be met, and the contents that must be among these."""

    share: Fraction
    among: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Base:
    """A standard as first issued."""

    id: str
    unit: str
    name: Words
    document: str
    place: str
    since: dt.date
    until: dt.date | None
    until_status: Status | None
    columns: str | None
    default_for: tuple[str, ...]
    indicators_in_law: int | None
    groups: tuple[tuple[str, Words, tuple[str, ...]], ...]
    criteria: tuple[Criterion, ...]
    prerequisites: tuple[Indicator, ...]
    conditions: tuple[Conditions, ...]
    concluders: Concluders
    notes: tuple[str, ...]
    province: str | None = None
    """The province whose own standard it is; None for the nation's."""
    figures: FigureYears | None = None
    contents_of: str | None = None
    """The other standard whose contents it asks."""
    as_column: str | None = None
    """The column that all its units take."""
    met_when: MetWhen | None = None
    """How much of the contents is asked; None: all."""
    province_may_be_stricter: Provenance | None = None
    """The article that lets a province ask more than any level of the standard."""

    def years_of(self, period: int) -> tuple[int, ...]:
        """The years whose figures count for ``period``; empty where the standard does not say."""
        if self.figures is None:
            return ()
        return tuple(period - before for before in range(self.figures.before + 1))

    def encoded(self) -> int:
        """How many indicators are encoded, at least in part."""
        return sum(is_encoded(i.require) for c in self.criteria for i in c.indicators)


@dataclass(frozen=True, slots=True)
class Considered:
    """When revocation may be considered, with the sources.

    After ``earlier`` where the recognition is older than ``recognised_before``, else after ``later``; not while the
    fact ``stopped_by`` holds.
    """

    recognised_before: dt.date
    earlier: tuple[dt.date, Provenance]
    later: tuple[dt.date, Provenance]
    stopped_by: str
    stopped: Provenance


@dataclass(frozen=True, slots=True)
class Title:
    """What becomes of a title. Of its states the first holds whose requirement is met."""

    id: str
    name: Words
    standard: str
    document: str
    since: dt.date
    until: dt.date | None
    unmet_share: str | None
    key_unmet: str | None
    key_criteria: tuple[str, ...]
    recognised_by: str
    states: tuple[Indicator, ...]
    notes: tuple[str, ...]
    considered: Considered | None = None
    left_open: tuple[tuple[Words, Provenance], ...] = ()
    """Texts by which it is open what the title means once its standard has ended: what each says, and where."""


@dataclass(frozen=True, slots=True)
class ClassWay:
    """A way into a class: so many criteria hold, and the conditions ``met`` are."""

    at_least: int
    met: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitClass:
    """A class of a classification; without ``ways`` that of all others."""

    id: str
    name: Words
    ways: tuple[ClassWay, ...]
    wording: Provenance


@dataclass(frozen=True, slots=True)
class Classification:
    """What sorts units into classes. ``base`` asks its criteria, and after them its conditions.

    ``columns`` are those of its levels, with its classes as the classes that a unit may state.
    ``counted`` are the criteria that are counted; where the condition ``only_where`` is not met there is no class.
    ``lists`` are the documents that decide, ``says`` that they do, and ``decided`` where it is written.
    """

    base: Base
    columns: Columns
    classes: tuple[UnitClass, ...]
    counted: tuple[str, ...]
    only_where: str | None
    lists: tuple[str, ...] = ()
    says: Words | None = None
    decided: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Awaited:
    """A province's decision over a standard that is not known until ``looked``, and what waits for it."""

    province: str
    standard: str
    by: Provenance
    looked: dt.date
    open: tuple[str, ...]


@dataclass(slots=True)
class Library:
    """All the law that was read. ``layers`` are by standard, in the order of their dates."""

    units: dict[str, UnitDef] = field(default_factory=dict)
    bodies: dict[str, Body] = field(default_factory=dict)
    facts: dict[str, FactDef] = field(default_factory=dict)
    documents: dict[str, LawDocument] = field(default_factory=dict)
    publications: dict[str, Publication] = field(default_factory=dict)
    copies: dict[str, DocumentCopy] = field(default_factory=dict)
    provinces: list[Province] = field(default_factory=list)
    columns: dict[str, Columns] = field(default_factory=dict)
    standards: dict[str, Base] = field(default_factory=dict)
    classifications: dict[str, Classification] = field(default_factory=dict)
    layers: dict[str, list[Layer]] = field(default_factory=dict)
    titles: dict[str, Title] = field(default_factory=dict)
    areas: dict[str, AreaList] = field(default_factory=dict)
    group_lists: dict[str, GroupList] = field(default_factory=dict)
    procedures: dict[str, Procedure] = field(default_factory=dict)
    awaited: dict[str, Awaited] = field(default_factory=dict)

    def provinces_on(self, day: dt.date) -> dict[str, Province]:
        """The provinces that exist on ``day``."""
        return {
            p.id: p
            for p in self.provinces
            if p.since <= day and (p.until is None or day <= p.until)
        }
