"""A standard as it holds on a date in a province, and the history of its indicators.

The layers in order: the decision as first issued, the amendments in force, the national reforms that the caller
asks for, the province's overlay, the reforms of what the province sets. So a reform does what its text would do as
law. A layer says only what it changes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Unpack

from ntm_rules.foundation.errors import About, RequestError, UnknownNameError
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.law.model.group_list import list_on
from ntm_rules.law.model.layers import Layer, Repeal
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.provinces import province_named, unknown_province
from ntm_rules.law.model.requirement import Criterion, Indicator, facts_asked, leaves
from ntm_rules.law.model.terms import (
    AreaList,
    Body,
    Columns,
    FactDef,
    GroupList,
    OverrideRule,
    Province,
)
from ntm_rules.law.resolve.copies import copies_of
from ntm_rules.law.resolve.guides_on_day import with_guides_of
from ntm_rules.law.resolve.layers import apply_layer
from ntm_rules.law.resolve.relative_levels import Find, with_relative_levels


@dataclass(frozen=True, slots=True)
class NeighbourStandards:
    """A date on which no standard of a kind is in force: the one before and the one after, None where there is none."""

    before: Base | None
    after: Base | None

    def words(self, day: dt.date) -> tuple[str, str]:
        """That there is none on ``day``, and both neighbours with their dates, in both languages."""
        vi, en = [], []
        if self.before is not None and self.before.until is not None:
            vi.append(f"bộ trước: {self.before.id}, đến hết {self.before.until:%d/%m/%Y}")
            en.append(f"the one before: {self.before.id}, until {self.before.until}")
        if self.after is not None:
            vi.append(f"bộ sau: {self.after.id}, từ {self.after.since:%d/%m/%Y}")
            en.append(f"the one after: {self.after.id}, from {self.after.since}")
        return (
            f"ngày {day:%d/%m/%Y} không có bộ tiêu chí nào có hiệu lực ({'; '.join(vi) or 'không có bộ nào'})",
            f"no standard is in force on {day} ({'; '.join(en) or 'there is none'})",
        )


@dataclass(frozen=True, slots=True)
class Resolved:
    """A standard as it holds on ``as_of`` in ``province`` (None: the nation's rule alone).

    ``layers`` were applied in this order. ``overrides`` say which classes take another column: the nation's rule
    comes first, then the province's own.
    """

    base: Base
    as_of: dt.date
    province: Province | None
    criteria: tuple[Criterion, ...]
    prerequisites: tuple[Indicator, ...]
    conditions: tuple[Indicator, ...]
    columns: Columns | None
    overrides: tuple[OverrideRule, ...]
    layers: tuple[Layer, ...]
    documents: tuple[str, ...]
    facts: dict[str, FactDef]
    provinces: dict[str, Province]
    asked: frozenset[str]
    """Every fact that a rule reads."""
    copies: Mapping[str, str] = field(default_factory=dict)
    """The copies in which its levels and texts were read, each with its SHA-256."""
    reforms: tuple[str, ...] = ()
    """The names of the reforms that make it hypothetical."""
    between: NeighbourStandards | None = None
    """Where it was asked for by name on a date on which no standard of its kind is in force."""
    bodies: Mapping[str, Body] = field(default_factory=dict)
    areas: tuple[AreaList, ...] = ()
    """The lists that say of which area a commune is, for the standard's columns."""
    group_lists: tuple[GroupList, ...] = ()
    """The provinces' lists of their communes by group, for the standard's columns, of all dates."""
    recognition_judged: bool = True
    """Whether recognition is judged at all."""

    @property
    def id(self) -> str:
        """The standard's id."""
        return self.base.id

    def has_body(self, body: str) -> bool:
        """Whether there is this body on the day whose law applies."""
        return body in self.bodies and self.bodies[body].exists_on(self.as_of)

    def rules(self) -> tuple[Indicator, ...]:
        """Everything that asks something: indicators, prerequisites, conditions of recognition."""
        return (*(i for _, i in self.indicators()), *self.prerequisites, *self.conditions)

    def repeals(self) -> dict[str, str]:
        """The document (or reform) that repealed an indicator last, by its code."""
        return {
            step.code: layer.document
            for layer in self.layers
            for step in layer.steps
            if isinstance(step, Repeal)
        }

    def indicators(self) -> Iterator[tuple[Criterion, Indicator]]:
        """Every indicator with its criterion, in the law's order."""
        for criterion in self.criteria:
            for indicator in criterion.indicators:
                yield criterion, indicator


def no_indicator(
    resolved: Resolved,
    code: str,
    *,
    search: bool = True,
    repeals: Mapping[str, str] | None = None,
) -> tuple[str, str]:
    """The message that there is no such indicator, or no longer: the nearest (with ``search``), or what repealed it.

    ``repeals`` are those of ``resolved``, where somebody asks for many codes.
    """
    by = (resolved.repeals() if repeals is None else repeals).get(code)
    if by is not None:
        return (
            f"chỉ tiêu {code!r} của bộ tiêu chí {resolved.id} đã bị bãi bỏ ({by})",
            f"indicator {code!r} of the standard {resolved.id} was repealed ({by})",
        )
    vi, en = did_you_mean(code, [i.code for _, i in resolved.indicators()]) if search else ("", "")
    return (
        f"bộ tiêu chí {resolved.id} không có chỉ tiêu {code!r}{vi}",
        f"the standard {resolved.id} has no indicator {code!r}{en}",
    )


def _request(vi: str, en: str, **about: Unpack[About]) -> RequestError:
    return RequestError.of(vi=vi, en=en, **about)


def holds(since: dt.date, until: dt.date | None, day: dt.date) -> bool:
    """Whether ``day`` lies in the period, both ends included."""
    return since <= day and (until is None or day <= until)


def in_force(library: Library, kind: str, day: dt.date, province: str | None = None) -> Base | None:
    """The default standard of a kind of unit that is in force on ``day``; None where there is none.

    A province's own standard comes before the nation's, and holds only in that province.
    """
    candidates = [
        b
        for _, b in sorted(library.standards.items())
        if kind in b.default_for and holds(b.since, b.until, day) and b.province in (None, province)
    ]
    return max(candidates, key=lambda b: b.province is not None, default=None)


def neighbours(
    library: Library, kind: str, day: dt.date, province: str | None = None
) -> NeighbourStandards:
    """The default standards of a kind of unit before and after ``day``."""
    among = [
        b
        for _, b in sorted(library.standards.items())
        if kind in b.default_for and b.province in (None, province)
    ]
    ended = [b for b in among if b.until is not None and b.until < day]
    coming = [b for b in among if b.since > day]
    return NeighbourStandards(
        max(ended, key=lambda b: b.until or day, default=None),
        min(coming, key=lambda b: b.since, default=None),
    )


def find_base(library: Library, standard: str) -> Base:
    """The standard with this id, or what a classification with it asks.

    Raises:
        UnknownNameError: naming the nearest one there is.
    """
    base = library.standards.get(standard)
    if base is None and standard in library.classifications:
        return library.classifications[standard].base
    if base is None:
        vi, en = did_you_mean(standard, [*library.standards, *library.classifications])
        raise UnknownNameError.of(
            f"không có bộ tiêu chí {standard!r}{vi}",
            f"no such standard: {standard!r}{en}",
            code="unknown_standard",
            expected=choices(library.standards),
            found=standard,
        )
    return base


def find_province(library: Library, province: str, day: dt.date | None = None) -> Province:
    """The province on ``day`` with this id or name; without a day, one of any date.

    Raises:
        UnknownNameError: naming the nearest one, or the one that it has become part of.
    """
    known = library.provinces_on(day) if day else {p.id: p for p in library.provinces}
    named = province_named(known.values(), province)
    if named is None:
        raise UnknownNameError.of(
            *unknown_province(known, province, day),
            code="unknown_province",
            expected=choices(known),
            found=province,
        )
    return named


def resolve(
    library: Library,
    standard: str,
    as_of: dt.date,
    province: str | None = None,
    reforms: Sequence[Layer] = (),
    *,
    in_gap: bool = False,
    every_guide: bool = False,
) -> Resolved:
    """The standard as it holds on ``as_of``.

    With ``in_gap`` also on a date between two standards, when none is in force: as it was on its last day, or will
    be on its first. With ``every_guide`` the guides that nobody read are named whether there are any on the day or not.

    Raises:
        RequestError: for an unknown standard or province, and for a date on which it is not in force.
        RulesError: where a layer changes what is not there.
    """
    base = find_base(library, standard)
    between, day = None, as_of
    if not holds(base.since, base.until, as_of):
        between = _between(library, base, as_of, province) if in_gap else None
        if between is None:
            raise _not_in_force(library, base, as_of)
        day = base.since if as_of < base.since else base.until or as_of
    # A province's own standard is its province's, also where none was named.
    province = province or base.province
    place = find_province(library, province, as_of) if province else None
    if base.province is not None and place is not None and place.id != base.province:
        raise _request(
            f"bộ tiêu chí {standard!r} là của tỉnh {base.province!r}, không phải {place.id!r}",
            f"the standard {standard!r} is that of {base.province!r}, not of {place.id!r}",
            code="wrong_province",
            found=place.id,
            expected=base.province,
        )
    enacted = [y for y in library.layers.get(standard, []) if holds(y.since, y.until, day)]
    proposed = [r for r in reforms if r.standard in (standard, base.contents_of)]
    own = (place.id,) if place is not None else ()
    layers = [
        layer
        for among in ((None,), own)  # the nation's first, then the province's
        for layer in (*enacted, *proposed)
        if layer.province in among
    ]
    reformed = False
    criteria, conditions = base.criteria, list(base.conditions)
    columns = library.columns.get(base.columns) if base.columns else None
    if standard in library.classifications:
        columns = library.classifications[standard].columns
    national = columns.override_on(day) if columns else None
    overrides = [national] if national else []
    for layer in layers:
        if layer.kind == "reform" and not holds(layer.since, layer.until, as_of):
            continue
        reformed = reformed or layer.kind == "reform"
        lapsing = reformed and layer.kind == "overlay"
        criteria = apply_layer(criteria, layer, lapsing=lapsing)
        conditions += layer.conditions
        if layer.override is not None:
            if layer.kind == "reform":  # it takes the place of the nation's, or of the province's
                overrides = [] if layer.province is None else overrides[: 1 if national else 0]
            overrides.append(layer.override)
    if any(leaf.level.of for c in criteria for i in c.indicators for leaf in leaves(i.require)):
        criteria = with_relative_levels(criteria, _finder(library, day, province, reforms))
    if not every_guide:
        criteria = with_guides_of(criteria, library.documents, day)
    stated = [c for c in conditions if c.since <= day]
    conditions_now = stated[-1].conditions if stated else ()
    documents = [base.document, *(layer.document for layer in layers)]
    if stated:
        documents.append(stated[-1].document)
    rules = (*(i for c in criteria for i in c.indicators), *base.prerequisites, *conditions_now)
    group_lists = tuple(g for g in library.group_lists.values() if g.columns == base.columns)
    if place is not None and (own_list := list_on(group_lists, place.id, as_of)) is not None:
        documents.append(own_list.provenance.document)
    return Resolved(
        base=base,
        as_of=as_of,
        province=place,
        criteria=criteria,
        prerequisites=base.prerequisites,
        conditions=conditions_now,
        columns=columns,
        overrides=tuple(overrides),
        layers=tuple(layers),
        documents=tuple(dict.fromkeys(documents)),
        facts=library.facts,
        provinces=library.provinces_on(as_of),
        asked=_asked(library, base, rules),
        copies=copies_of(library, rules),
        between=between,
        reforms=tuple(dict.fromkeys(r.id for r in reforms)),
        bodies=library.bodies,
        areas=tuple(a for a in library.areas.values() if a.columns == base.columns),
        group_lists=group_lists,
        recognition_judged=not stated or stated[-1].judged,
    )


def lists_in_force(resolved: Resolved) -> tuple[GroupList, ...]:
    """The lists of groups that hold on its date: that of its province, or where it has none, of every province."""
    place = resolved.province
    provinces = sorted({g.province for g in resolved.group_lists}) if place is None else [place.id]
    lists = (list_on(resolved.group_lists, name, resolved.as_of) for name in provinces)
    return tuple(g for g in lists if g is not None)


def _asked(library: Library, base: Base, rules: Sequence[Indicator]) -> frozenset[str]:
    """Every fact that the rules read, and what belongs to these: totals, the year of consideration, the list of columns.

    Also what a unit above asks of those that it counts.
    """
    asked = {fact for rule in rules for fact in facts_asked(rule.require)}
    known = [library.facts[name] for name in asked if name in library.facts]
    asked |= {f.counts.total for f in known if f.counts is not None and f.counts.total is not None}
    asked |= {f.years[0] for f in known if f.years is not None}
    columns = library.columns.get(base.columns) if base.columns else None
    if columns is not None and columns.listed is not None:
        asked.add(columns.listed.fact)
    above = [f.counts for f in library.facts.values() if f.counts is not None]
    asked |= {c.only_where for c in above if c.standard == base.id and c.only_where is not None}
    return frozenset(asked)


def _finder(
    library: Library, as_of: dt.date, province: str | None, reforms: Sequence[Layer]
) -> Find:
    def find(standard: str, code: str) -> Indicator | None:
        base = library.standards.get(standard)
        if base is None or not holds(base.since, base.until, as_of):
            return None
        other = resolve(library, standard, as_of, province, reforms)
        return next((i for _, i in other.indicators() if i.code == code), None)

    return find


def _between(
    library: Library, base: Base, day: dt.date, province: str | None
) -> NeighbourStandards | None:
    """The gap between two standards of a kind in which ``day`` lies; None where it lies in none."""
    own = base.province or province
    if in_force(library, base.unit, day, own) is not None:
        return None
    gap = neighbours(library, base.unit, day, own)
    return gap if gap.before is not None and gap.after is not None else None


def _not_in_force(library: Library, base: Base, day: dt.date) -> RequestError:
    other = in_force(library, base.unit, day, base.province)
    until = f" đến {base.until:%d/%m/%Y}" if base.until else ""
    until_en = f" until {base.until}" if base.until else ""
    instead, instead_en = (
        (f"bộ đang có hiệu lực: {other.id!r}", f"the one in force is {other.id!r}")
        if other
        else neighbours(library, base.unit, day, base.province).words(day)
    )
    return _request(
        f"bộ tiêu chí {base.id!r} không có hiệu lực ngày {day:%d/%m/%Y} "
        f"(hiệu lực từ {base.since:%d/%m/%Y}{until}); {instead}",
        f"the standard {base.id!r} is not in force on {day} "
        f"(in force from {base.since}{until_en}); {instead_en}",
        code="not_in_force",
        found=day.isoformat(),
        expected=f"{base.since}..{base.until or ''}",
    )
