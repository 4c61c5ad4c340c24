"""Layers from the files of amendments, overlays and reforms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.strict_yaml import locate
from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError, with_path
from ntm_rules.law.load.levels import class_rule, operator_of, words
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.model.layers import (
    NOT_ENTERED,
    Add,
    Conditions,
    DistrictClass,
    Layer,
    Repeal,
    Replace,
    SetLevel,
    Step,
    Unfilled,
)
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Applies, Concluders
from ntm_rules.law.model.terms import Columns, OverrideRule

PROPOSED = schema.SourceEntry(status="proposed")


def override(
    builder: Builder, entry: schema.Override, period: schema.Period, place: str
) -> OverrideRule:
    """The rule which classes take another column, from its file form."""
    return OverrideRule(
        use=entry.use,
        when=class_rule(entry.when),
        text=entry.text,
        provenance=builder.source(place, entry.wording, builder.default),
        since=period.from_,
        until=period.until,
        notes=tuple(entry.notes),
    )


def conditions(
    builder: Builder, entry: schema.RecognitionEntry, concluders: Concluders
) -> Conditions:
    """The conditions of recognition that a document states."""
    own = Builder(entry.document, entry.place, builder.facts, builder.default)
    return Conditions(
        entry.in_force.from_,
        entry.document,
        tuple(own.indicator(c, concluders) for c in entry.conditions),
    )


def amendment(library: Library, file: schema.AmendmentFile, tree: Any) -> Iterator[Layer]:
    """The layers of an amendment, one per standard. Its column overrides go into the library's columns."""
    builder = Builder(file.document, file.place, library.facts)
    for number, change in enumerate(file.changes):
        with with_path("changes", number):
            if isinstance(change, schema.ColumnsChange):
                columns = _columns(library, change.columns)
                rule = override(builder, change.override, file.in_force, change.columns)
                overrides = tuple(sorted((*columns.overrides, rule), key=lambda o: o.since))
                library.columns[columns.id] = replace(columns, overrides=overrides)
            else:
                yield _layer(
                    library,
                    builder,
                    change,
                    file.amendment,
                    "amendment",
                    file.in_force,
                    tree,
                    ("changes", number),
                )


def reform(library: Library, file: schema.ReformFile, tree: Any) -> Iterator[Layer]:
    """The layers of a reform. The status of its levels is ``proposed`` where it states none."""
    default = file.source or PROPOSED
    builder = Builder(file.reform, words(file.name).vi, library.facts, default)
    for number, change in enumerate(file.changes):
        with with_path("changes", number):
            if isinstance(change, schema.ColumnsChange):
                columns = _columns(library, change.columns)
                rule = override(builder, change.override, file.in_force, change.columns)
                for base in library.standards.values():
                    if base.columns == columns.id:
                        yield Layer(
                            id=file.reform,
                            kind="reform",
                            standard=base.id,
                            document=file.reform,
                            since=file.in_force.from_,
                            until=file.in_force.until,
                            steps=(),
                            override=rule,
                        )
            else:
                yield _layer(
                    library,
                    builder,
                    change,
                    file.reform,
                    "reform",
                    file.in_force,
                    tree,
                    ("changes", number),
                )


def overlay(library: Library, file: schema.OverlayFile, tree: Any) -> Layer:
    """The layer of a province's document over a national standard."""
    builder = Builder(file.document, file.place, library.facts)
    known = {p.id for p in library.provinces}
    if file.province not in known:
        raise BuildError.unknown("tỉnh", "province", file.province, known, "province")
    change = schema.StandardChange(
        standard=file.over, set=file.set, replace=file.replace, add=file.add
    )
    layer = _layer(library, builder, change, file.overlay, "overlay", file.in_force, tree, ())
    unfilled = tuple(
        Unfilled(code, builder.source(code, schema.SourceEntry(status="unknown", note=NOT_ENTERED)))
        for code in file.unfilled
    )
    classes = tuple(
        DistrictClass(c.id, words(c.name), tuple(c.districts), builder.source(c.id, c.wording))
        for c in file.classes
    )
    rule = override(builder, file.override, file.in_force, file.over) if file.override else None
    return Layer(
        id=layer.id,
        kind="overlay",
        standard=layer.standard,
        document=layer.document,
        since=layer.since,
        until=layer.until,
        steps=(*layer.steps, *unfilled),
        province=file.province,
        classes=classes,
        override=rule,
        notes=tuple(file.notes),
        places=(*layer.places, *_places(tree, ("unfilled",), len(unfilled))),
    )


def _columns(library: Library, name: str) -> Columns:
    if name not in library.columns:
        raise BuildError.unknown("columns", "columns", name, library.columns)
    return library.columns[name]


def _layer(
    library: Library,
    builder: Builder,
    change: schema.StandardChange,
    name: str,
    kind: Literal["amendment", "overlay", "reform"],
    period: schema.Period,
    tree: Any,
    path: tuple[str | int, ...],
) -> Layer:
    base = library.standards.get(change.standard)
    if base is None:
        raise BuildError.unknown(
            "bộ tiêu chí", "standard", change.standard, library.standards, "standard"
        )
    return Layer(
        id=name,
        kind=kind,
        standard=base.id,
        document=builder.document,
        since=period.from_,
        until=period.until,
        steps=tuple(_steps(builder, change, base.concluders)),
        conditions=tuple(conditions(builder, r, base.concluders) for r in change.recognition),
        places=(
            *_places(tree, (*path, "set"), len(change.set)),
            *_places(tree, (*path, "replace"), len(change.replace)),
            *_places(tree, (*path, "repeal"), len(change.repeal)),
            *_places(tree, (*path, "add"), len(change.add)),
        ),
    )


def _places(tree: Any, path: tuple[str | int, ...], count: int) -> Iterator[tuple[Where, str]]:
    """The places of the steps of one kind, in the order of :func:`_steps`."""
    for number in range(count):
        here = (*path, number)
        yield locate(tree, here), ".".join(map(str, here))


def _steps(
    builder: Builder, change: schema.StandardChange, concluders: Concluders
) -> Iterator[Step]:
    for number, level in enumerate(change.set):
        with with_path("set", number):
            yield _set(builder, level)
    for number, new in enumerate(change.replace):
        with with_path("replace", number):
            yield _replace(builder, new, concluders)
    for code in change.repeal:
        yield Repeal(code)
    for number, added in enumerate(change.add):
        with with_path("add", number):
            yield Add(added.criterion, builder.indicator(added, concluders))


def _set(builder: Builder, new: schema.Set) -> SetLevel:
    operator, level = operator_of(new)
    fact = builder.fact(new.part) if new.part else None
    place = schema.SourceEntry(place=new.article) if new.article else None
    if isinstance(level, bool):
        level = schema.LevelTable(value=1 if level else 0)
    set_level = builder.level(new.code, fact, level, new.source, place, builder.default)
    return SetLevel(new.code, operator, new.part, set_level, new.article, tuple(new.notes))


def _replace(builder: Builder, new: schema.ReplaceEntry, concluders: Concluders) -> Replace:
    code = new.code
    wording = builder.source(code, new.wording, builder.default) if new.wording else None
    default = new.wording or schema.SourceEntry()
    require = None
    if new.require is not None:
        require = builder.requirement(code, new.require, new.source, default)
        if new.applies_when is not None:
            when = builder.requirement(code, new.applies_when, new.source, default)
            require = Applies(when, require, builder.source(code, new.wording, builder.default))
    may = new.may_be_concluded_by
    return Replace(
        code=code,
        provenance=builder.source(code, new.source, new.wording, builder.default),
        name=words(new.name) if new.name else None,
        wording=wording,
        require=require,
        headline=new.headline,
        concluders=builder.concluders(may, concluders, None) if may else None,
        guidance=tuple(new.guidance),
        notes=tuple(new.notes),
    )
