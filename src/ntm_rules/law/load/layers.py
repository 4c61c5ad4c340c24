"""Layers from the files of amendments, overlays and reforms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.strict_yaml import locate
from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError, with_path
from ntm_rules.law.load.levels import class_rule, operator_of, words
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.layers import (
    NOT_ENTERED,
    Add,
    AsTheNation,
    Conditions,
    DistrictClass,
    Layer,
    Repeal,
    Replace,
    SetLevel,
    Step,
    Unfilled,
)
from ntm_rules.law.model.library import Awaited, Library
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
        or_read=class_rule(entry.or_read) if entry.or_read is not None else None,
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
        entry.judged,
    )


@dataclass(frozen=True, slots=True)
class _LayerFile:
    """What all layers of one file share."""

    library: Library
    builder: Builder
    id: str
    kind: Literal["amendment", "guide", "overlay", "reform"]
    period: schema.Period
    tree: Any

    def layer(self, standard: str, **content: Any) -> Layer:
        since, until = self.period.from_, self.period.until
        document = self.builder.document
        return Layer(self.id, self.kind, standard, document, since, until, **content)

    def change(self, change: schema.StandardChange, *path: str | int) -> Layer:
        """The layer of ``change``, which stands at ``path``."""
        standards = self.library.standards
        base = standards.get(change.standard)
        if base is None:
            raise BuildError.unknown(
                "bộ tiêu chí", "standard", change.standard, standards, "standard"
            )
        rules = (conditions(self.builder, r, base.concluders) for r in change.recognition)
        return self.layer(
            base.id,
            steps=tuple(_steps(self.builder, change, base.concluders)),
            conditions=tuple(rules),
            places=tuple(
                place
                for key in ("set", "replace", "repeal", "add")
                for place in _places(self.tree, (*path, key), len(getattr(change, key)))
            ),
        )

    def columns(self, change: schema.ColumnsChange) -> tuple[Columns, OverrideRule]:
        """The columns that a change names, and its override."""
        columns = self.library.columns.get(change.columns)
        if columns is None:
            raise BuildError.unknown("columns", "columns", change.columns, self.library.columns)
        return columns, override(self.builder, change.override, self.period, change.columns)


def national(
    library: Library, file: schema.AmendmentFile | schema.GuideFile, tree: Any
) -> Iterator[Layer]:
    """The layers of an amendment or a guide, one per standard. Column overrides go into the library's columns."""
    builder = Builder(file.document, file.place, library.facts)
    kind: Literal["amendment", "guide"] = "amendment"
    name = getattr(file, "amendment", "")
    if isinstance(file, schema.GuideFile):
        kind, name = "guide", file.guide
    layers = _LayerFile(library, builder, name, kind, file.in_force, tree)
    for number, change in enumerate(file.changes):
        with with_path("changes", number):
            if isinstance(change, schema.ColumnsChange):
                columns, rule = layers.columns(change)
                overrides = tuple(sorted((*columns.overrides, rule), key=lambda o: o.since))
                library.columns[columns.id] = replace(columns, overrides=overrides)
            else:
                yield layers.change(change, "changes", number)


def reform(library: Library, file: schema.ReformFile, tree: Any) -> Iterator[Layer]:
    """The layers of a reform. The status of its levels is ``proposed`` where it states none."""
    default = file.source or PROPOSED
    builder = Builder(file.reform, words(file.name).vi, library.facts, default)
    province = file.province
    if province is not None:
        _known_province(library, province)
    layers = _LayerFile(library, builder, file.reform, "reform", file.in_force, tree)
    for number, change in enumerate(file.changes):
        with with_path("changes", number):
            if isinstance(change, schema.ColumnsChange):
                columns, rule = layers.columns(change)
                for base in library.standards.values():
                    if base.columns == columns.id:
                        layer = layers.layer(base.id, steps=(), override=rule, province=province)
                        yield replace(layer, name=words(file.name))
            else:
                layer = layers.change(change, "changes", number)
                yield replace(layer, province=province, name=words(file.name))


def overlay(library: Library, file: schema.OverlayFile, tree: Any) -> Layer:
    """The layer of a province's document over a national standard."""
    builder = Builder(file.document, file.place, library.facts)
    _known_province(library, file.province)
    change = schema.StandardChange(
        standard=file.over, set=file.set, replace=file.replace, add=file.add
    )
    layer = _LayerFile(library, builder, file.overlay, "overlay", file.in_force, tree).change(
        change
    )
    unfilled = tuple(
        Unfilled(code, builder.source(code, schema.SourceEntry(status="unknown", note=NOT_ENTERED)))
        for code in file.unfilled
    )
    kept = tuple(_as_the_nation(builder, file))
    classes = tuple(
        DistrictClass(c.id, words(c.name), tuple(c.districts), builder.source(c.id, c.wording))
        for c in file.classes
    )
    rule = override(builder, file.override, file.in_force, file.over) if file.override else None
    return replace(
        layer,
        steps=(*kept, *layer.steps, *unfilled),
        province=file.province,
        classes=classes,
        override=rule,
        notes=tuple(file.notes),
        places=(
            *_places(tree, ("as_the_nation",), len(kept)),
            *layer.places,
            *_places(tree, ("unfilled",), len(unfilled)),
        ),
    )


def awaited(library: Library, read: RuleFile) -> None:
    """A province's decision that is not known. Where one is known, there is nothing to wait for."""
    file: schema.AwaitedFile = read.model
    _known_province(library, file.province)
    base = library.standards.get(file.over)
    if base is None:
        raise BuildError.unknown("bộ tiêu chí", "standard", file.over, library.standards, "over")
    same = (la for la in library.layers.get(base.id, ()) if la.province == file.province)
    if (there := next(same, None)) is not None:
        raise BuildError(
            f"đã có quy định của tỉnh ({there.id}): bỏ tệp này",
            f"a decision of the province is there ({there.id}): remove this file",
            path=("province",),
        )
    codes = {i.code for criterion in base.criteria for i in criterion.indicators}
    for number, code in enumerate(file.open):
        if code not in codes:
            raise BuildError.unknown("chỉ tiêu", "indicator", code, codes, "open", number)
    by = Builder(file.document, file.place, library.facts).source(
        "", file.source, schema.SourceEntry(place=file.place)
    )
    known = Awaited(file.province, base.id, by, file.looked, tuple(file.open))
    library.awaited[file.awaited] = known


def _as_the_nation(builder: Builder, file: schema.OverlayFile) -> Iterator[AsTheNation]:
    source = file.as_the_nation_source or schema.SourceEntry(status="recalled")
    if file.as_the_nation == "all":
        own = (*(s.code for s in file.set), *(r.code for r in file.replace), *file.unfilled)
        place = schema.SourceEntry(place=file.place)
        yield AsTheNation(None, builder.source("", source, place), own)
        return
    for code in file.as_the_nation:
        yield AsTheNation(code, builder.source(code, source))


def _known_province(library: Library, province: str) -> None:
    known = {p.id for p in library.provinces}
    if province not in known:
        raise BuildError.unknown("tỉnh", "province", province, known, "province")


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
    return SetLevel(
        new.code,
        operator,
        new.part,
        set_level,
        new.article,
        tuple(new.notes),
        new.lower_article,
    )


def _replace(builder: Builder, new: schema.ReplaceEntry, concluders: Concluders) -> Replace:
    code = new.code
    wording = builder.source(code, new.wording, builder.default) if new.wording else None
    default = new.wording or schema.SourceEntry()
    require = when = None
    if new.applies_when is not None:
        asked = new.wording or new.source or default
        when = builder.requirement(code, new.applies_when, new.source, asked)
    if new.require is not None:
        require = builder.requirement(code, new.require, new.source, default)
        if when is not None:
            source = builder.source(code, new.wording, builder.default)
            require, when = Applies(when, require, source), None
        require = builder.regulated(code, new.not_regulated, require, new.source, default)
    elif new.not_regulated is not None:
        raise BuildError("'not_regulated' cần 'require'", "not_regulated needs require")
    may = new.may_be_concluded_by
    return Replace(
        code=code,
        provenance=builder.source(code, new.source, new.wording, builder.default),
        name=words(new.name) if new.name else None,
        wording=wording,
        require=require,
        when=when,
        evidence=tuple(words(text) for text in new.evidence),
        headline=new.headline,
        concluders=builder.concluders(may, concluders, None) if may else None,
        guidance=tuple(new.guidance),
        guides_not_read=None if new.guides_not_read is None else tuple(new.guides_not_read),
        notes=tuple(new.notes),
    )
