"""From the file form of amendments, overlays and reforms to layers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.strict_yaml import locate
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law import schema
from ntm_rules.law.load.requirements import (
    Builder,
    BuildError,
    class_rule,
    operator_of,
    with_path,
    words,
)
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Applies, Concluders
from ntm_rules.law.model.terms import Columns, OverrideRule
from ntm_rules.law.resolve.layers import (
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

__all__ = ["amendment", "conditions", "overlay", "override", "reform"]

PROPOSED = schema.SourceEntry(status="proposed")


def override(
    builder: Builder, found: schema.Override, period: schema.Period, place: str
) -> OverrideRule:
    """Which classes take another column, from a date."""
    return OverrideRule(
        use=found.use,
        when=class_rule(found.when),
        text=found.text,
        provenance=builder.source(place, found.wording, builder.default),
        since=period.from_,
        until=period.until,
        notes=tuple(found.notes),
    )


def conditions(
    builder: Builder, found: schema.RecognitionEntry, concluders: Concluders
) -> Conditions:
    """The conditions of recognition that a document states."""
    own = Builder(found.document, found.place, builder.facts, builder.default)
    return Conditions(
        found.in_force.from_,
        found.document,
        tuple(own.indicator(c, concluders) for c in found.conditions),
    )


def amendment(library: Library, found: schema.AmendmentFile, tree: Any) -> Iterator[Layer]:
    """The layers of an amendment, one per standard; its column overrides go to the columns themselves."""
    builder = Builder(found.document, found.place, library.facts)
    for number, change in enumerate(found.changes):
        with with_path("changes", number):
            if isinstance(change, schema.ColumnsChange):
                columns = _columns(library, change.columns)
                rule = override(builder, change.override, found.in_force, change.columns)
                held = tuple(sorted((*columns.overrides, rule), key=lambda o: o.since))
                library.columns[columns.id] = replace(columns, overrides=held)
            else:
                yield _layer(
                    library,
                    builder,
                    change,
                    found.amendment,
                    "amendment",
                    found.in_force,
                    tree,
                    ("changes", number),
                )


def reform(library: Library, found: schema.ReformFile, tree: Any) -> Iterator[Layer]:
    """The layers of a reform. What it proposes is known exactly: it says so itself."""
    default = found.source or PROPOSED
    builder = Builder(found.reform, words(found.name).vi, library.facts, default)
    for number, change in enumerate(found.changes):
        with with_path("changes", number):
            if isinstance(change, schema.ColumnsChange):
                columns = _columns(library, change.columns)
                rule = override(builder, change.override, found.in_force, change.columns)
                for base in library.standards.values():
                    if base.columns == columns.id:
                        yield Layer(
                            id=found.reform,
                            kind="reform",
                            standard=base.id,
                            document=found.reform,
                            since=found.in_force.from_,
                            until=found.in_force.until,
                            steps=(),
                            override=rule,
                        )
            else:
                yield _layer(
                    library,
                    builder,
                    change,
                    found.reform,
                    "reform",
                    found.in_force,
                    tree,
                    ("changes", number),
                )


def overlay(library: Library, found: schema.OverlayFile, tree: Any) -> Layer:
    """The layer of a province's document over a national standard."""
    builder = Builder(found.document, found.place, library.facts)
    known = {p.id for p in library.provinces}
    if found.province not in known:
        vi, en = did_you_mean(found.province, known)
        raise BuildError(
            f"không có tỉnh {found.province!r}{vi}",
            f"no such province: {found.province!r}{en}",
            path=("province",),
        )
    change = schema.StandardChange(
        standard=found.over, set=found.set, replace=found.replace, add=found.add
    )
    layer = _layer(library, builder, change, found.overlay, "overlay", found.in_force, tree, ())
    unfilled = tuple(
        Unfilled(code, builder.source(code, schema.SourceEntry(status="unknown", note=NOT_ENTERED)))
        for code in found.unfilled
    )
    classes = tuple(
        DistrictClass(c.id, words(c.name), tuple(c.districts), builder.source(c.id, c.wording))
        for c in found.classes
    )
    rule = override(builder, found.override, found.in_force, found.over) if found.override else None
    return Layer(
        id=layer.id,
        kind="overlay",
        standard=layer.standard,
        document=layer.document,
        since=layer.since,
        until=layer.until,
        steps=(*layer.steps, *unfilled),
        province=found.province,
        classes=classes,
        override=rule,
        notes=tuple(found.notes),
        places=(*layer.places, *_places(tree, ("unfilled",), len(unfilled))),
    )


def _columns(library: Library, name: str) -> Columns:
    if name not in library.columns:
        vi, en = did_you_mean(name, library.columns)
        raise BuildError(f"không có columns {name!r}{vi}", f"no such columns: {name!r}{en}")
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
        vi, en = did_you_mean(change.standard, library.standards)
        raise BuildError(
            f"không có bộ tiêu chí {change.standard!r}{vi}",
            f"no such standard: {change.standard!r}{en}",
            path=("standard",),
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
    """Where the steps of one kind stand, in the order of :func:`_steps`."""
    for number in range(count):
        here = (*path, number)
        yield locate(tree, here), ".".join(map(str, here))


def _steps(
    builder: Builder, change: schema.StandardChange, concluders: Concluders
) -> Iterator[Step]:
    for number, one in enumerate(change.set):
        with with_path("set", number):
            yield _set(builder, one)
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
    said = new.wording or schema.SourceEntry()
    require = None
    if new.require is not None:
        require = builder.requirement(code, new.require, new.source, said)
        if new.applies_when is not None:
            when = builder.requirement(code, new.applies_when, new.source, said)
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
