"""What each kind of rule file puts into the library: one pass per kind, in the order in which they need one another."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from ntm_rules.foundation.exact import LEAST, MOST, position
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law import schema
from ntm_rules.law.load.layers import amendment, conditions, overlay, override
from ntm_rules.law.load.requirements import Builder, BuildError, class_rule, with_path, words
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.library import Base, Library, Title
from ntm_rules.law.model.requirement import Concluders
from ntm_rules.law.model.terms import (
    AreaClass,
    Columns,
    CountsDef,
    Document,
    FactDef,
    OverrideRule,
    Province,
    Publication,
    UnitDef,
)
from ntm_rules.law.resolve.layers import Layer

__all__ = ["PASSES", "RANGES"]


def _terms(library: Library, file: RuleFile) -> None:
    for unit in file.model.units_of_measure:
        library.units[unit.id] = UnitDef(unit.id, words(unit.name), unit.difference)
    for body in file.model.bodies:
        library.bodies[body.id] = words(body.name)


RANGES: dict[str, tuple[Fraction | None, Fraction | None]] = {
    "share": (Fraction(0), Fraction(100)),
    "count": (Fraction(0), None),
    "yes_no": (Fraction(0), Fraction(1)),
}
"""The range of a fact by its kind, where the vocabulary states none."""


def _vocabulary(library: Library, file: RuleFile) -> None:
    for number, found in enumerate(file.model.facts):
        path = ("facts", number)
        low, high = RANGES.get(found.kind, (None, None))
        unit = found.unit or ("%" if found.kind == "share" else "")
        if found.id in library.facts:
            raise BuildError(
                f"số liệu {found.id!r} có hai lần", f"fact {found.id!r} twice", path=path
            )
        if unit and unit not in library.units:
            raise BuildError(
                f"không có đơn vị đo {unit!r}",
                f"no such unit of measure: {unit!r}",
                path=(*path, "unit"),
            )
        if (found.kind == "grade") != bool(found.scale):
            raise BuildError(
                "grade cần scale, loại khác thì không",
                "a grade needs a scale, others none",
                path=path,
            )
        if found.kind == "grade":
            low, high = Fraction(0), Fraction(len(found.scale) - 1)
        low = found.min if found.min is not None else low
        high = found.max if found.max is not None else high
        library.facts[found.id] = FactDef(
            id=found.id,
            label=words(found.label),
            kind=found.kind,
            unit=unit,
            low=low,
            high=high,
            span=(
                LEAST if low is None else position(low),
                MOST if high is None else position(high),
            ),
            by_sex=found.by_sex,
            of=words(found.of) if found.of else None,
            scale=tuple(found.scale),
            supplied_by=words(found.supplied_by),
            notes=tuple(found.notes),
            counts=CountsDef(**found.counts.model_dump()) if found.counts else None,
        )


def _documents(library: Library, file: RuleFile) -> None:
    for found in file.model.documents:
        period = found.in_force
        library.documents[found.id] = Document(
            id=found.id,
            number=found.number,
            issuer=found.issuer,
            date=found.date,
            title=found.title,
            kind=found.kind,
            in_force=period.from_ if period else None,
            until=period.until if period else None,
            until_status=period.status if period else None,
            amends=tuple(found.amends),
            seen_in=tuple(found.seen_in),
            notes=tuple(found.notes) + ((period.note,) if period and period.note else ()),
        )
    for page in file.model.publications:
        library.publications[page.id] = Publication(page.id, page.title, page.url, page.read)


def _provinces(library: Library, file: RuleFile) -> None:
    period = file.model.in_force
    library.provinces += [
        Province(p.id, p.name, tuple(p.regions), tuple(p.merges), period.from_, period.until)
        for p in file.model.list_
    ]


def _columns(library: Library, file: RuleFile) -> None:
    found = file.model
    builder = Builder(found.document, found.place, library.facts)
    first = (
        (override(builder, found.override, found.in_force, found.columns),)
        if found.override
        else ()
    )
    library.columns[found.columns] = Columns(
        id=found.columns,
        columns={c.id: words(c.name) for c in found.list_},
        regions=tuple(c.id for c in found.list_ if c.region),
        classes={c.id: AreaClass(c.id, words(c.name), tuple(c.excludes)) for c in found.classes},
        overrides=first,
        chosen_by=tuple(
            OverrideRule(
                use=c.column,
                when=class_rule(c.when),
                text=c.text,
                provenance=builder.source(c.column, c.wording),
                since=found.in_force.from_,
            )
            for c in found.chosen_by
        ),
        otherwise=found.otherwise,
    )


def _standard(library: Library, file: RuleFile) -> None:
    found = file.model
    builder = Builder(found.document, found.place, library.facts)
    concluders = Concluders()
    if found.conclusions:
        may = found.conclusions.may_be_concluded_by
        concluders = Concluders(
            tuple(may.met), tuple(may.not_met), builder.source("", found.conclusions.source)
        )
    if found.columns is not None and found.columns not in library.columns:
        vi, en = did_you_mean(found.columns, library.columns)
        raise BuildError(
            f"không có columns {found.columns!r}{vi}",
            f"no such columns: {found.columns!r}{en}",
            path=("columns",),
        )
    group_of = {number: group.id for group in found.groups for number in group.criteria}
    criteria = []
    for number, criterion in enumerate(found.criteria):
        with with_path("criteria", number):
            criteria.append(
                builder.criterion(criterion, concluders, group_of.get(criterion.number, ""))
            )
    library.standards[found.standard] = Base(
        id=found.standard,
        unit=found.unit,
        name=words(found.name),
        document=found.document,
        place=found.place,
        since=found.in_force.from_,
        until=found.in_force.until,
        until_status=found.in_force.status,
        columns=found.columns,
        default_for=tuple(found.default_for),
        indicators_in_law=found.indicators_in_law,
        groups=tuple((g.id, words(g.name), tuple(g.criteria)) for g in found.groups),
        criteria=tuple(criteria),
        prerequisites=tuple(builder.indicator(p, Concluders()) for p in found.prerequisites),
        conditions=tuple(conditions(builder, r, concluders) for r in found.recognition),
        concluders=concluders,
        notes=tuple(found.notes),
        province=found.province,
    )


def _amendment(library: Library, file: RuleFile) -> None:
    for layer in amendment(library, file.model, file.tree):
        _put(library, layer)


def _overlay(library: Library, file: RuleFile) -> None:
    _put(library, overlay(library, file.model, file.tree))


def _title(library: Library, file: RuleFile) -> None:
    found: schema.TitleFile = file.model
    if found.over not in library.standards:
        vi, en = did_you_mean(found.over, library.standards)
        raise BuildError(
            f"không có bộ tiêu chí {found.over!r}{vi}",
            f"no such standard: {found.over!r}{en}",
            path=("over",),
        )
    builder = Builder(found.document, found.place, library.facts)
    states = []
    for number, state in enumerate(found.states):
        with with_path("states", number):
            shown = schema.Condition.model_construct(
                **{k: getattr(state, k) for k in type(state).model_fields},
                may_be_concluded_by=None,
            )
            states.append(builder.indicator(shown, Concluders()))
    for key in ("unmet_share", "key_unmet", "recognised_by"):
        with with_path(key):
            builder.fact(getattr(found, key))
    library.titles[found.title] = Title(
        id=found.title,
        name=words(found.name),
        standard=found.over,
        document=found.document,
        since=found.in_force.from_,
        until=found.in_force.until,
        unmet_share=found.unmet_share,
        key_unmet=found.key_unmet,
        key_criteria=tuple(found.key_criteria),
        recognised_by=found.recognised_by,
        states=tuple(states),
        notes=tuple(found.notes),
    )


def _put(library: Library, layer: Layer) -> None:
    held = library.layers.setdefault(layer.standard, [])
    held.append(layer)
    # The nation's amendments come before what a province sets over them.
    held.sort(key=lambda one: (one.kind == "overlay", one.since, one.id))


PASSES: tuple[tuple[str, Callable[[Library, RuleFile], None]], ...] = (
    ("terms", _terms),
    ("vocabulary", _vocabulary),
    ("documents", _documents),
    ("provinces", _provinces),
    ("columns", _columns),
    ("standard", _standard),
    ("amendment", _amendment),
    ("overlay", _overlay),
    ("title", _title),
)
"""Each kind of file, in order, and what it puts into the library; a :class:`BuildError` is what is wrong with it."""
