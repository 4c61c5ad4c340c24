"""Reading a folder of rule files into a :class:`~ntm_rules.law.library.Library`.

One pass per kind of file, in the order in which they need one another. Everything wrong is told at once, by file
and line.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ntm_rules.errors import Problem, RulesError, Where
from ntm_rules.exact import LEAST, MOST, position
from ntm_rules.law import wire
from ntm_rules.law.build import Builder, BuildError, class_rule, with_path, words
from ntm_rules.law.changes import Add, Layer, Replace
from ntm_rules.law.graph import cycle_from
from ntm_rules.law.layers import amendment, conditions, overlay, override, reform
from ntm_rules.law.library import Base, Library, Title
from ntm_rules.law.requirement import Concluders, Words, standards_asked
from ntm_rules.law.resolve import change_dates, resolve
from ntm_rules.law.terms import (
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
from ntm_rules.reading import locate, plain, read_file
from ntm_rules.structure import problems_of
from ntm_rules.text import did_you_mean

__all__ = [
    "Reform",
    "RuleFile",
    "build_library",
    "load_library",
    "read_reform",
    "read_rule_file",
    "read_rule_files",
    "reform_from",
]


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One rule file: its kind, its model, and the tree with the places of everything."""

    path: str
    kind: str
    model: Any
    tree: Any


def load_library(root: Path) -> Library:
    """Read every rule file under ``root``.

    Raises:
        RulesError: listing everything that is wrong, by file and line.
        UnreadableError: for a file that cannot be read at all.
    """
    files, problems = read_rule_files(root)
    library = Library()
    if not problems:
        library, problems = build_library(files)
    if problems:
        raise RulesError(problems)
    return library


def read_rule_files(root: Path) -> tuple[list[RuleFile], list[Problem]]:
    """Every rule file under ``root``, and what is wrong with their structure."""
    if not root.is_dir():
        where = Where(str(root))
        return [], [
            Problem(vi="không có thư mục bộ quy tắc này", en="no such folder of rules", where=where)
        ]
    files: list[RuleFile] = []
    problems: list[Problem] = []
    for path in sorted(root.rglob("*.yaml")):
        found = read_rule_file(path)
        if isinstance(found, RuleFile):
            files.append(found)
        else:
            problems += found
    if not files and not problems:
        where = Where(str(root))
        problems.append(
            Problem(vi="không có tệp quy tắc nào", en="holds no rule files", where=where)
        )
    return files, problems


def read_rule_file(path: str | os.PathLike[str]) -> RuleFile | list[Problem]:
    """One rule file, or what is wrong with its structure."""
    tree = read_file(path)
    kind = next((k for k in wire.FILE_KINDS if isinstance(tree, dict) and k in tree), None)
    if kind is None:
        known = ", ".join(wire.FILE_KINDS)
        return [
            Problem(
                vi=f"tệp quy tắc phải có một trong các khóa: {known}",
                en=f"a rule file has one of the keys: {known}",
                where=Where(os.fspath(path), 1),
                code="NTM107",
            )
        ]
    try:
        model = wire.FILE_KINDS[kind].model_validate(tree)
    except ValidationError as error:
        return problems_of(error, tree, wire.FILE_KINDS[kind], os.fspath(path))
    return RuleFile(os.fspath(path), kind, model, tree)


def build_library(files: list[RuleFile], *, fit: bool = True) -> tuple[Library, list[Problem]]:
    """The library that ``files`` make, and what they say that has no meaning.

    With ``fit``, whether every layer finds what it changes: lint looks at that step by step.
    """
    library = Library()
    problems: list[Problem] = []
    for kind, build in _PASSES:
        for file in files:
            if file.kind == kind:
                problems += _built(build, library, file)
    if fit and not problems:
        problems = _circles(library) or _layers_fit(library)
    return library, problems


def _built(
    build: Callable[[Library, RuleFile], None], library: Library, file: RuleFile
) -> list[Problem]:
    try:
        build(library, file)
    except BuildError as error:
        vi, en = did_you_mean(error.name, library.facts) if error.name else ("", "")
        found = locate(file.tree, error.path)
        where = found if found.line else Where(file.path)
        key = ".".join(map(str, error.path))
        return [Problem(vi=error.vi + vi, en=str(error) + en, where=where, key=key)]
    return []


def _circles(library: Library) -> list[Problem]:
    """Standards that presuppose one another could never be judged."""
    leads_to: dict[str, set[str]] = {}
    for base in library.standards.values():
        rules = [*(i for c in base.criteria for i in c.indicators), *base.prerequisites]
        for layer in library.layers.get(base.id, []):
            rules += [s.indicator for s in layer.steps if isinstance(s, Add)]
        trees = [r.require for r in rules] + [
            s.require
            for layer in library.layers.get(base.id, [])
            for s in layer.steps
            if isinstance(s, Replace) and s.require is not None
        ]
        leads_to[base.id] = {other for tree in trees for other in standards_asked(tree)}
    for standard in leads_to:
        if way := cycle_from(standard, leads_to):
            told = " > ".join(way)
            return [
                Problem(
                    vi=f"các bộ tiêu chí dựa vào nhau thành vòng: {told}",
                    en=f"standards presuppose one another in a circle: {told}",
                )
            ]
    return []


def _layers_fit(library: Library) -> list[Problem]:
    """Every layer must find what it changes, on every day on which something changes."""
    problems: dict[str, Problem] = {}
    for standard, layers in library.layers.items():
        for province in {layer.province for layer in layers}:
            for day in change_dates(library, standard, province):
                there = province if province in library.provinces_on(day) else None
                try:
                    resolve(library, standard, day, there)
                except RulesError as error:
                    problems |= {p.say(): p for p in error.problems}
    return list(problems.values())


@dataclass(frozen=True, slots=True)
class Reform:
    """A phương án: a proposed change. ``content`` is all that its file says, as plain data."""

    id: str
    name: Words
    since: dt.date
    layers: tuple[Layer, ...]
    content: dict[str, Any]


def read_reform(library: Library, path: str | os.PathLike[str]) -> Reform:
    """A reform from its file.

    Raises:
        RulesError: where it is wrong, or not a reform.
    """
    file = read_rule_file(path)
    if not isinstance(file, RuleFile):
        raise RulesError(file)
    if file.kind != "reform":
        raise RulesError.one(
            vi="cần một phương án: tệp bắt đầu bằng khóa reform",
            en="a reform is needed: a file that begins with the key reform",
            where=Where(file.path, 1),
        )
    return _reform(library, file)


def reform_from(library: Library, content: dict[str, Any]) -> Reform:
    """A reform from what an assessment keeps of it.

    Raises:
        RulesError: where it was altered into something that is no reform.
    """
    try:
        model = wire.ReformFile.model_validate(content)
    except ValidationError as error:
        raise RulesError(problems_of(error, content, wire.ReformFile)) from None
    return _reform(library, RuleFile("", "reform", model, content))


def _reform(library: Library, file: RuleFile) -> Reform:
    layers: list[Layer] = []
    problems = _built(
        lambda lib, one: layers.extend(reform(lib, one.model, one.tree)), library, file
    )
    if problems:
        raise RulesError(problems)
    model: wire.ReformFile = file.model
    content: dict[str, Any] = plain(file.tree)
    return Reform(model.reform, words(model.name), model.in_force.from_, tuple(layers), content)


# ---- one pass per kind of file, in the order in which they need one another


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
    found: wire.TitleFile = file.model
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
            shown = wire.Condition.model_construct(
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


_PASSES: tuple[tuple[str, Callable[[Library, RuleFile], None]], ...] = (
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
