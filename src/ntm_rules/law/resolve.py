"""Which rule held: a standard for a date and a province, and its history.

Layers in order: the decision as first issued, the amendments in force at the date, later the province's overlay
and reforms. Each layer is a function from criteria to criteria, listed in :data:`LAYERS`; a layer says only what
it changes, and what it changes keeps its lineage.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from ntm_rules.errors import Problem, RequestError, RulesError, Where
from ntm_rules.law import wire
from ntm_rules.law.build import Builder, BuildError, words
from ntm_rules.law.library import Amendment, Base, Conditions, Library
from ntm_rules.law.requirement import (
    All,
    Any,
    Applies,
    AtLeast,
    Choose,
    Compare,
    Concluders,
    Criterion,
    Indicator,
    Level,
    Requirement,
    leaves,
)
from ntm_rules.law.terms import Columns, FactDef, OverrideRule, Province
from ntm_rules.reading import locate
from ntm_rules.text import did_you_mean

__all__ = ["Resolved", "Version", "change_dates", "find_province", "history", "in_force", "resolve"]

_COMPARISONS: tuple[tuple[str, str], ...] = (
    ("at_least", ">="),
    ("at_most", "<="),
    ("above", ">"),
    ("below", "<"),
    ("equals", "="),
    ("is_", "="),
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A standard as it holds on ``as_of`` in ``province`` (None: the nation's rule alone)."""

    base: Base
    as_of: dt.date
    province: Province | None
    criteria: tuple[Criterion, ...]
    conditions: tuple[Indicator, ...]
    columns: Columns | None
    override: OverrideRule | None
    documents: tuple[str, ...]
    facts: dict[str, FactDef]
    provinces: dict[str, Province]
    asked: frozenset[str]
    """Every fact that a rule reads."""

    @property
    def id(self) -> str:
        """The standard's id."""
        return self.base.id

    def indicators(self) -> Iterator[tuple[Criterion, Indicator]]:
        """Every indicator with its criterion, in the law's order."""
        for criterion in self.criteria:
            for indicator in criterion.indicators:
                yield criterion, indicator


def _request(vi: str, en: str) -> RequestError:
    return RequestError([Problem(vi=vi, en=en)])


def _holds(since: dt.date, until: dt.date | None, day: dt.date) -> bool:
    return since <= day and (until is None or day <= until)


def in_force(library: Library, kind: str, day: dt.date) -> Base | None:
    """The standard for that kind of unit in force on ``day``, of those that are a kind's default."""
    found = [
        b
        for b in library.standards.values()
        if kind in b.default_for and _holds(b.since, b.until, day)
    ]
    return found[0] if found else None


def find_base(library: Library, standard: str) -> Base:
    """The standard with this id."""
    base = library.standards.get(standard)
    if base is None:
        vi, en = did_you_mean(standard, library.standards)
        raise _request(
            f"không có bộ tiêu chí {standard!r}{vi}", f"no such standard: {standard!r}{en}"
        )
    return base


def find_province(library: Library, province: str, day: dt.date) -> Province:
    """The province with this id on ``day``."""
    known = library.provinces_on(day)
    if province in known:
        return known[province]
    joined = next((p for p in known.values() if province in p.merges), None)
    if joined is not None:
        raise _request(
            f"ngày {day:%d/%m/%Y} tỉnh {province!r} đã nhập vào {joined.id!r}",
            f"on {day} the province {province!r} is part of {joined.id!r}",
        )
    vi, en = did_you_mean(province, known)
    raise _request(
        f"không có tỉnh {province!r} vào ngày {day:%d/%m/%Y}{vi}",
        f"no province {province!r} on {day}{en}",
    )


def resolve(
    library: Library, standard: str, as_of: dt.date, province: str | None = None
) -> Resolved:
    """The standard as it holds on ``as_of``.

    Raises:
        RequestError: for an unknown standard or province, and for a date on which it is not in force.
    """
    base = find_base(library, standard)
    if not _holds(base.since, base.until, as_of):
        raise _not_in_force(library, base, as_of)
    place = find_province(library, province, as_of) if province else None
    documents = [base.document]
    criteria = base.criteria
    conditions = list(base.conditions)
    for amendment in amendments_on(library, standard, as_of):
        criteria, added = amend(library, criteria, amendment, base.concluders)
        conditions += added
        documents.append(amendment.document)
    columns = library.columns.get(base.columns) if base.columns else None
    held = [c for c in conditions if c.since <= as_of]
    if held and held[-1].document not in documents:
        documents.append(held[-1].document)
    there = held[-1].conditions if held else ()
    rules = (*(i for c in criteria for i in c.indicators), *there)
    return Resolved(
        base=base,
        as_of=as_of,
        province=place,
        criteria=criteria,
        conditions=there,
        columns=columns,
        override=columns.override_on(as_of) if columns else None,
        documents=tuple(dict.fromkeys(documents)),
        facts=library.facts,
        provinces=library.provinces_on(as_of),
        asked=frozenset(leaf.fact for rule in rules for leaf in leaves(rule.require)),
    )


def _not_in_force(library: Library, base: Base, day: dt.date) -> RequestError:
    other = in_force(library, base.unit, day)
    until = f" đến {base.until:%d/%m/%Y}" if base.until else ""
    until_en = f" until {base.until}" if base.until else ""
    return _request(
        f"bộ tiêu chí {base.id!r} không có hiệu lực ngày {day:%d/%m/%Y} (hiệu lực từ {base.since:%d/%m/%Y}{until})"
        + (
            f"; bộ đang có hiệu lực: {other.id!r}"
            if other
            else "; không có bộ nào trong bộ quy tắc có hiệu lực ngày đó"
        ),
        f"the standard {base.id!r} is not in force on {day} (in force from {base.since}{until_en})"
        + (
            f"; the one in force is {other.id!r}"
            if other
            else "; no standard of the rule book is in force then"
        ),
    )


def amendments_on(library: Library, standard: str, day: dt.date) -> list[Amendment]:
    """The amendments in force on ``day``, oldest first."""
    return [a for a in library.amendments.get(standard, []) if _holds(a.since, a.until, day)]


# ---- the layers


def amend(
    library: Library, criteria: tuple[Criterion, ...], amendment: Amendment, concluders: Concluders
) -> tuple[tuple[Criterion, ...], tuple[Conditions, ...]]:
    """``criteria`` as changed by one amendment, and the conditions of recognition it restates."""
    change, builder = amendment.change, amendment.builder
    try:
        for one in change.set:
            criteria = _on_code(criteria, one.code, partial(set_level, builder, one))
        for new in change.replace:
            criteria = _on_code(criteria, new.code, partial(replace_indicator, builder, new))
        for code in change.repeal:
            criteria = _on_code(criteria, code, lambda old: None)
        for added in change.add:
            criteria = _add(builder, criteria, added, concluders)
        conditions = tuple(
            Conditions(
                r.in_force.from_,
                r.document,
                tuple(
                    Builder(r.document, r.place, builder.facts).indicator(c, concluders)
                    for c in r.conditions
                ),
            )
            for r in change.recognition
        )
    except BuildError as error:
        where = locate(amendment.file.tree, ("changes", *error.path))
        raise RulesError(
            [
                Problem(
                    vi=error.vi,
                    en=str(error),
                    where=where if where.line else Where(amendment.file.path),
                )
            ]
        ) from None
    return criteria, conditions


def _on_code(
    criteria: tuple[Criterion, ...], code: str, change: Callable[[Indicator], Indicator | None]
) -> tuple[Criterion, ...]:
    """``criteria`` with the indicator ``code`` replaced by what ``change`` makes of it, or dropped."""
    for place, criterion in enumerate(criteria):
        for number, indicator in enumerate(criterion.indicators):
            if indicator.code == code:
                new = change(indicator)
                kept = (
                    *criterion.indicators[:number],
                    *((new,) if new is not None else ()),
                    *criterion.indicators[number + 1 :],
                )
                changed = replace(criterion, indicators=kept)
                return (*criteria[:place], changed, *criteria[place + 1 :])
    known = [i.code for c in criteria for i in c.indicators]
    vi, en = did_you_mean(code, known)
    raise BuildError(f"không có chỉ tiêu {code!r}{vi}", f"no such indicator: {code!r}{en}")


def _add(
    builder: Builder, criteria: tuple[Criterion, ...], added: wire.Add, concluders: Concluders
) -> tuple[Criterion, ...]:
    for place, criterion in enumerate(criteria):
        if any(i.code == added.code for i in criterion.indicators):
            raise BuildError(
                f"chỉ tiêu {added.code!r} đã có", f"indicator {added.code!r} exists already"
            )
        if criterion.number == added.criterion:
            new = builder.indicator(added, concluders, criterion.ministry)
            changed = replace(criterion, indicators=(*criterion.indicators, new))
            return (*criteria[:place], changed, *criteria[place + 1 :])
    raise BuildError(
        f"không có tiêu chí {added.criterion!r}", f"no such criterion: {added.criterion!r}"
    )


def replace_indicator(builder: Builder, new: wire.Replace, old: Indicator) -> Indicator:
    """``old`` with what ``new`` says put in its place; what it does not say stays."""
    wording = builder.source(old.code, new.wording) if new.wording else old.wording
    changes: dict[str, object] = {"wording": wording}
    if new.require is not None:
        said = new.wording or wire.Source(
            document=wording.document,
            place=wording.place,
            status=wording.status,
            confidence=wording.confidence,
            seen_in=list(wording.seen_in),
        )
        require = builder.requirement(old.code, new.require, new.source, said)
        if new.applies_when is not None:
            when = builder.requirement(old.code, new.applies_when, new.source, said)
            require = Applies(when, require, wording)
        changes |= {"require": require, "headline": new.headline}
    if new.name:
        changes["name"] = words(new.name)
    if new.guidance:
        changes["guidance"] = tuple(new.guidance)
    if new.notes:
        changes["notes"] = tuple(new.notes)
    if new.may_be_concluded_by:
        changes["concluders"] = builder.concluders(new.may_be_concluded_by, old.concluders, None)
    made = builder.source(old.code, new.source, new.wording)
    return replace(old, lineage=(*old.lineage, made), **changes)  # type: ignore[arg-type]


def set_level(builder: Builder, new: wire.Set, old: Indicator) -> Indicator:
    """``old`` with the level of one comparison set anew; the old level stays under it, as lineage."""
    given = [(op, getattr(new, key)) for key, op in _COMPARISONS if getattr(new, key) is not None]
    if len(given) != 1:
        raise BuildError("set cần đúng một mức", "set needs exactly one level")
    operator, level = given[0]
    found = [
        leaf
        for leaf in leaves(old.require)
        if leaf.operator == operator and (new.part is None or leaf.fact == new.part)
    ]
    if len(found) != 1:
        parts = ", ".join(f"{leaf.fact} {leaf.operator}" for leaf in leaves(old.require))
        raise BuildError(
            f"chỉ tiêu {old.code}: không rõ mức nào được đặt lại; có: {parts} (dùng part)",
            f"indicator {old.code}: which level is set is not clear; there are: {parts} (use part)",
        )
    target = found[0]
    place = wire.Source(place=new.article) if new.article else None
    made = builder.level(old.code, builder.fact(target.fact), level, new.source, place)
    below = replace(target, level=Level(made.by, made.cells, under=target.level))
    return replace(
        old,
        require=swap(old.require, target, below),
        lineage=(*old.lineage, next(iter(made.cells.values())).provenance),
        notes=(*old.notes, *new.notes),
    )


def swap(tree: Requirement, old: Compare, new: Compare) -> Requirement:
    """``tree`` with one leaf exchanged."""
    if tree is old:
        return new
    match tree:
        case All(parts):
            return All(tuple(swap(p, old, new) for p in parts))
        case Any(parts):
            return Any(tuple(swap(p, old, new) for p in parts))
        case AtLeast(n, parts):
            return AtLeast(n, tuple(swap(p, old, new) for p in parts))
        case Choose(branches, otherwise):
            return Choose(
                tuple((swap(g, old, new), swap(b, old, new)) for g, b in branches),
                swap(otherwise, old, new),
            )
        case Applies(when, then, wording):
            return Applies(swap(when, old, new), swap(then, old, new), wording)
        case _:
            return tree


# ---- history


@dataclass(frozen=True, slots=True)
class Version:
    """An indicator as it read from one date until the next change."""

    since: dt.date
    until: dt.date | None
    document: str
    indicator: Indicator


def change_dates(library: Library, standard: str) -> list[dt.date]:
    """Every date on which something of the standard changes, its first day included."""
    base = find_base(library, standard)
    dates = {base.since} | {a.since for a in library.amendments.get(standard, [])}
    dates |= {c.since for c in base.conditions}
    if base.columns:
        dates |= {o.since for o in library.columns[base.columns].overrides}
    return sorted(d for d in dates if _holds(base.since, base.until, d))


def history(
    library: Library, standard: str, province: str | None = None
) -> dict[str, list[Version]]:
    """Each indicator's whole history by code, oldest version first."""
    base = find_base(library, standard)
    found: dict[str, list[Version]] = {}
    for day in change_dates(library, standard):
        there = {i.code: i for _, i in resolve(library, standard, day, province).indicators()}
        for code, versions in found.items():
            last = versions[-1]
            if last.until == base.until and there.get(code) != last.indicator:
                versions[-1] = replace(last, until=day - dt.timedelta(days=1))
        for code, indicator in there.items():
            versions = found.setdefault(code, [])
            if not versions or versions[-1].indicator != indicator:
                document = indicator.lineage[-1].document
                versions.append(Version(day, base.until, document, indicator))
    return found
