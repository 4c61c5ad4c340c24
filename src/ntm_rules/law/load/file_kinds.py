"""What each kind of rule file puts into the library. Kinds that others need come first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from ntm_rules.foundation.exact import LEAST, MOST, position
from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError, with_path
from ntm_rules.law.load.classifications import classification
from ntm_rules.law.load.commune_lists import areas, group_list
from ntm_rules.law.load.layers import awaited, conditions, national, overlay, override
from ntm_rules.law.load.levels import class_rule, words
from ntm_rules.law.load.procedures import procedures_of
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.load.sheets import rated, score_sheet
from ntm_rules.law.load.titles import title
from ntm_rules.law.model.layers import Layer, layer_order
from ntm_rules.law.model.library import (
    Base,
    FigureYears,
    Library,
    MetWhen,
)
from ntm_rules.law.model.requirement import Concluders
from ntm_rules.law.model.terms import (
    AreaClass,
    Body,
    BodyTask,
    Columns,
    CountsDef,
    DocumentCopy,
    FactDef,
    LawDocument,
    Listed,
    OtherClass,
    OverrideRule,
    Province,
    Publication,
    UnitDef,
)
from ntm_rules.office.signatures.signature import Signature


def _terms(library: Library, file: RuleFile) -> None:
    for unit in file.model.units_of_measure:
        library.units[unit.id] = UnitDef(unit.id, words(unit.name), unit.difference, unit.singular)
    for body in file.model.bodies:
        tasks = tuple(BodyTask(words(t.task), words(t.by), t.place) for t in body.taken_over)
        library.bodies[body.id] = Body(body.id, words(body.name), body.level, body.until, tasks)


RANGES: dict[str, tuple[Fraction | None, Fraction | None]] = {
    "share": (Fraction(0), Fraction(100)),
    "count": (Fraction(0), None),
    "yes_no": (Fraction(0), Fraction(1)),
}
"""The range of a fact by its kind, where the vocabulary states none."""


def _vocabulary(library: Library, file: RuleFile) -> None:
    for number, entry in enumerate(file.model.facts):
        path = ("facts", number)
        low, high = RANGES.get(entry.kind, (None, None))
        unit = entry.unit or ("%" if entry.kind == "share" else "")
        if entry.id in library.facts:
            raise BuildError(
                f"số liệu {entry.id!r} có hai lần", f"fact {entry.id!r} twice", path=path
            )
        if unit and unit not in library.units:
            raise BuildError(
                f"không có đơn vị đo {unit!r}",
                f"no such unit of measure: {unit!r}",
                path=(*path, "unit"),
            )
        if (entry.kind == "grade") != bool(entry.scale):
            raise BuildError(
                "'grade' cần 'scale', loại khác thì không",
                "a grade needs a scale, others none",
                path=path,
            )
        if entry.kind == "grade":
            low, high = Fraction(0), Fraction(len(entry.scale) - 1)
        low = entry.min if entry.min is not None else low
        high = entry.max if entry.max is not None else high
        library.facts[entry.id] = FactDef(
            id=entry.id,
            label=words(entry.label),
            kind=entry.kind,
            unit=unit,
            low=low,
            high=high,
            span=(
                LEAST if low is None else position(low),
                MOST if high is None else position(high),
            ),
            by_sex=entry.by_sex,
            of=words(entry.of) if entry.of else None,
            scale=tuple(entry.scale),
            supplied_by=words(entry.supplied_by) if entry.supplied_by else None,
            notes=tuple(entry.notes),
            plausible=(entry.plausible.min, entry.plausible.max) if entry.plausible else None,
            counts=CountsDef(**entry.counts.model_dump()) if entry.counts else None,
            ratio=entry.ratio,
            indices=entry.indices,
            differs_from=tuple((d.fact, words(d.how)) for d in entry.differs_from),
            years=(entry.years.consideration, tuple(entry.years.before)) if entry.years else None,
            sheet=score_sheet(entry.sheet) if entry.sheet else None,
            each=rated(entry.each) if entry.each else None,
            part_of=(entry.part_of.fact, entry.part_of.place) if entry.part_of else None,
        )


def _documents(library: Library, file: RuleFile) -> None:
    for entry in file.model.documents:
        period = entry.in_force
        library.documents[entry.id] = LawDocument(
            id=entry.id,
            number=entry.number,
            issuer=entry.issuer,
            date=entry.date,
            title=entry.title,
            kind=entry.kind,
            in_force=period.from_ if period else None,
            until=period.until if period else None,
            until_status=period.status if period else None,
            amends=tuple(entry.amends),
            seen_in=tuple(entry.seen_in),
            notes=tuple(entry.notes) + ((period.note,) if period and period.note else ()),
        )
    for page in file.model.publications:
        library.publications[page.id] = Publication(page.id, page.title, page.url, page.read)
    for c in file.model.copies:
        library.copies[c.id] = DocumentCopy(
            c.id,
            c.of,
            c.sha256,
            c.what,
            c.seen_on,
            tuple(Signature(**s.model_dump()) for s in c.signatures),
        )


def _provinces(library: Library, file: RuleFile) -> None:
    period = file.model.in_force
    library.provinces += [
        Province(
            p.id, p.name, tuple(p.regions), tuple(p.merges), period.from_, period.until, p.city
        )
        for p in file.model.list_
    ]


def _columns(library: Library, file: RuleFile) -> None:
    model = file.model
    builder = Builder(model.document, model.place, library.facts)
    first = (
        (override(builder, model.override, model.in_force, model.columns),)
        if model.override
        else ()
    )
    library.columns[model.columns] = Columns(
        id=model.columns,
        columns={c.id: words(c.name) for c in model.list_},
        regions=tuple(c.id for c in model.list_ if c.region),
        classes={c.id: _area_class(builder, c) for c in model.classes},
        overrides=first,
        chosen_by=tuple(
            OverrideRule(
                use=c.column,
                when=class_rule(c.when),
                text=c.text,
                provenance=builder.source(c.column, c.wording),
                since=model.in_force.from_,
            )
            for c in model.chosen_by
        ),
        otherwise=model.otherwise,
        listed=_listed(builder, model.listed),
        other_lists={name: words(o.text) for o in model.other_lists for name in o.ids},
    )


def _area_class(builder: Builder, entry: schema.AreaClassEntry) -> AreaClass:
    after = entry.after_title
    if after is not None:
        builder.fact(after.title)
    return AreaClass(
        entry.id,
        words(entry.name),
        tuple(entry.excludes),
        tuple(OtherClass(o.class_, builder.source(entry.id, o.source)) for o in entry.implies),
        OtherClass(after.class_, builder.source(entry.id, after.source), after.title)
        if after is not None
        else None,
    )


def _listed(builder: Builder, entry: schema.ListedEntry | None) -> Listed | None:
    if entry is None:
        return None
    with with_path("listed"):
        fact = builder.fact(entry.fact).id
        return Listed(tuple(entry.columns), fact, builder.source("", entry.wording))


def _standard(library: Library, file: RuleFile) -> None:
    model = file.model
    builder = Builder(model.document, model.place, library.facts)
    concluders, stricter = Concluders(), model.province_may_be_stricter
    if model.conclusions:
        may = model.conclusions.may_be_concluded_by
        concluders = Concluders(
            tuple(may.met), tuple(may.not_met), builder.source("", model.conclusions.source)
        )
    if model.columns is not None and model.columns not in library.columns:
        raise BuildError.unknown("columns", "columns", model.columns, library.columns, "columns")
    if bool(model.criteria) == (model.contents_of is not None):
        raise BuildError(
            "cần 'criteria' hoặc 'contents_of', một trong hai",
            "one of criteria and contents_of is needed",
        )
    group_of = {number: group.id for group in model.groups for number in group.criteria}
    criteria = []
    for number, criterion in enumerate(model.criteria):
        with with_path("criteria", number):
            criteria.append(
                builder.criterion(criterion, concluders, group_of.get(criterion.number, ""))
            )
    library.standards[model.standard] = Base(
        id=model.standard,
        unit=model.unit,
        name=words(model.name),
        document=model.document,
        place=model.place,
        since=model.in_force.from_,
        until=model.in_force.until,
        until_status=model.in_force.status,
        columns=model.columns,
        default_for=tuple(model.default_for),
        indicators_in_law=model.indicators_in_law,
        groups=tuple((g.id, words(g.name), tuple(g.criteria)) for g in model.groups),
        criteria=tuple(criteria),
        prerequisites=tuple(builder.indicator(p, Concluders()) for p in model.prerequisites),
        conditions=tuple(conditions(builder, r, concluders) for r in model.recognition),
        concluders=concluders,
        notes=tuple(model.notes),
        province=model.province,
        figures=FigureYears(model.figures.before, builder.source("", model.figures.source))
        if model.figures
        else None,
        contents_of=model.contents_of.standard if model.contents_of else None,
        as_column=model.contents_of.as_column if model.contents_of else None,
        met_when=_met_when(builder, model.met_when),
        province_may_be_stricter=builder.source("", stricter) if stricter else None,
    )


def _met_when(builder: Builder, entry: schema.MetWhenEntry | None) -> MetWhen | None:
    if entry is None:
        return None
    asked = entry.at_least_percent_of
    if asked.of:
        raise BuildError(
            "'met_when' hỏi các nội dung của bộ tiêu chí, không nhận 'of'",
            "met_when asks the contents of the standard, and takes no of",
            path=("met_when", "at_least_percent_of", "of"),
        )
    source = builder.source("", entry.source)
    return MetWhen(asked.percent / 100, tuple(asked.among), source)


def borrow_contents(library: Library) -> None:
    """Give the standards that ask the contents of another these contents, with all that changes them later.

    Raises:
        BuildError: where there is no such standard or content.
    """
    for base in [b for b in library.standards.values() if b.contents_of is not None]:
        other = library.standards.get(str(base.contents_of))
        if other is None or other.contents_of is not None:
            known = [s.id for s in library.standards.values() if s.contents_of is None]
            raise BuildError.unknown("bộ tiêu chí", "standard", str(base.contents_of), known)
        codes = {i.code for c in other.criteria for i in c.indicators}
        for code in base.met_when.among if base.met_when else ():
            if code not in codes:
                raise BuildError.unknown("chỉ tiêu", "indicator", code, codes)
        library.standards[base.id] = replace(
            base, criteria=other.criteria, groups=other.groups, concluders=other.concluders
        )
        layers = library.layers.get(other.id, [])
        if layers:
            own = library.layers.setdefault(base.id, [])
            own[:] = sorted(
                (*own, *(replace(layer, standard=base.id) for layer in layers)), key=layer_order
            )


def _national(library: Library, file: RuleFile) -> None:
    for layer in national(library, file.model, file.tree):
        _put(library, layer)


def _overlay(library: Library, file: RuleFile) -> None:
    _put(library, overlay(library, file.model, file.tree))


def _procedures(library: Library, file: RuleFile) -> None:
    library.procedures |= {p.id: p for p in procedures_of(library, file.model)}


def _put(library: Library, layer: Layer) -> None:
    layers = library.layers.setdefault(layer.standard, [])
    layers.append(layer)
    layers.sort(key=layer_order)


PASSES: tuple[tuple[str, Callable[[Library, RuleFile], None]], ...] = (
    ("terms", _terms),
    ("vocabulary", _vocabulary),
    ("documents", _documents),
    ("provinces", _provinces),
    ("columns", _columns),
    ("areas", areas),
    ("group_list", group_list),
    ("standard", _standard),
    ("classification", classification),
    ("amendment", _national),
    ("guide", _national),
    ("overlay", _overlay),
    ("awaited", awaited),
    ("title", title),
    ("procedures", _procedures),
)
"""Each kind of file in order, and the function that puts it into the library or raises a :class:`BuildError`."""
