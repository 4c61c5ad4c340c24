"""A folder of rule files, read once: terms, documents, standards and what amends them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ntm_rules.errors import Problem, RulesError, Where
from ntm_rules.exact import LEAST, MOST, position
from ntm_rules.law import wire
from ntm_rules.law.build import Builder, BuildError, class_rule, with_path, words
from ntm_rules.law.requirement import Concluders, Criterion, Indicator, Words
from ntm_rules.law.terms import (
    AreaClass,
    Columns,
    Document,
    FactDef,
    OverrideRule,
    Province,
    Publication,
    UnitDef,
)
from ntm_rules.reading import locate, read_file
from ntm_rules.structure import problems_of
from ntm_rules.text import did_you_mean

__all__ = ["Amendment", "Base", "Conditions", "Library", "RuleFile", "load_library"]


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One rule file: its kind, its model, and the tree with the places of everything."""

    path: str
    kind: str
    model: Any
    tree: Any


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of recognition from a date on."""

    since: dt.date
    document: str
    conditions: tuple[Indicator, ...]


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
    until_status: str | None
    columns: str | None
    default_for: tuple[str, ...]
    indicators_in_law: int
    groups: tuple[tuple[str, Words, tuple[str, ...]], ...]
    criteria: tuple[Criterion, ...]
    conditions: tuple[Conditions, ...]
    concluders: Concluders
    notes: tuple[str, ...]
    builder: Builder


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later document's changes to one standard, still in file form: they are built on what they change."""

    id: str
    document: str
    since: dt.date
    until: dt.date | None
    change: wire.StandardChange
    builder: Builder
    file: RuleFile


@dataclass(slots=True)
class Library:
    """Everything the rule files say, by id. Built once, then only read."""

    root: str
    files: list[RuleFile] = field(default_factory=list)
    units: dict[str, UnitDef] = field(default_factory=dict)
    bodies: dict[str, Words] = field(default_factory=dict)
    facts: dict[str, FactDef] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    publications: dict[str, Publication] = field(default_factory=dict)
    provinces: list[Province] = field(default_factory=list)
    columns: dict[str, Columns] = field(default_factory=dict)
    standards: dict[str, Base] = field(default_factory=dict)
    amendments: dict[str, list[Amendment]] = field(default_factory=dict)

    def provinces_on(self, day: dt.date) -> dict[str, Province]:
        """The provinces that exist on ``day``."""
        return {
            p.id: p
            for p in self.provinces
            if p.since <= day and (p.until is None or day <= p.until)
        }


def load_library(root: Path) -> Library:
    """Read every rule file under ``root``.

    Raises:
        RulesError: listing everything that is wrong, by file and line.
        UnreadableError: for a file that cannot be read at all.
    """
    if not root.is_dir():
        raise RulesError(
            [
                Problem(
                    vi="không có thư mục bộ quy tắc này",
                    en="no such folder of rules",
                    where=Where(str(root)),
                )
            ]
        )
    library = Library(str(root))
    problems: list[Problem] = []
    for path in sorted(root.rglob("*.yaml")):
        problems += _read(library, path)
    if not library.files and not problems:
        problems.append(
            Problem(vi="không có tệp quy tắc nào", en="holds no rule files", where=Where(str(root)))
        )
    if not problems:
        for kind, build in _PASSES:
            for file in library.files:
                if file.kind == kind:
                    problems += _built(build, library, file)
    if problems:
        raise RulesError(problems)
    return library


def _read(library: Library, path: Path) -> list[Problem]:
    tree = read_file(path)
    kind = next((k for k in wire.FILE_KINDS if isinstance(tree, dict) and k in tree), None)
    if kind is None:
        known = ", ".join(wire.FILE_KINDS)
        return [
            Problem(
                vi=f"tệp quy tắc phải có một trong các khóa: {known}",
                en=f"a rule file has one of the keys: {known}",
                where=Where(str(path), 1),
            )
        ]
    try:
        model = wire.FILE_KINDS[kind].model_validate(tree)
    except ValidationError as error:
        return problems_of(error, tree, wire.FILE_KINDS[kind], str(path))
    library.files.append(RuleFile(str(path), kind, model, tree))
    return []


def _built(
    build: Callable[[Library, RuleFile], None], library: Library, file: RuleFile
) -> list[Problem]:
    try:
        build(library, file)
    except BuildError as error:
        vi, en = did_you_mean(error.name, library.facts) if error.name else ("", "")
        return [
            Problem(
                vi=error.vi + vi,
                en=str(error) + en,
                where=_find(file, error),
                key=".".join(map(str, error.path)),
            )
        ]
    return []


def _find(file: RuleFile, error: BuildError) -> Where:
    found = locate(file.tree, error.path)
    return found if found.line else Where(file.path)


# ---- one pass per kind of file, in the order in which they need one another


def _terms(library: Library, file: RuleFile) -> None:
    for unit in file.model.units_of_measure:
        library.units[unit.id] = UnitDef(unit.id, words(unit.name), unit.difference)
    for body in file.model.bodies:
        library.bodies[body.id] = words(body.name)


_RANGES: dict[str, tuple[Fraction | None, Fraction | None]] = {
    "share": (Fraction(0), Fraction(100)),
    "count": (Fraction(0), None),
    "yes_no": (Fraction(0), Fraction(1)),
}


def _vocabulary(library: Library, file: RuleFile) -> None:
    for number, found in enumerate(file.model.facts):
        path = ("facts", number)
        low, high = _RANGES.get(found.kind, (None, None))
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


def _override(builder: Builder, found: wire.Override, since: dt.date, columns: str) -> OverrideRule:
    return OverrideRule(
        use=found.use,
        when=class_rule(found.when),
        text=found.text,
        provenance=builder.source(columns, found.wording),
        since=since,
        notes=tuple(found.notes),
    )


def _columns(library: Library, file: RuleFile) -> None:
    found = file.model
    builder = Builder(found.document, found.place, library.facts)
    first = (
        (_override(builder, found.override, found.in_force.from_, found.columns),)
        if found.override
        else ()
    )
    library.columns[found.columns] = Columns(
        id=found.columns,
        columns={c.id: words(c.name) for c in found.list_},
        regions=tuple(c.id for c in found.list_ if c.region),
        classes={c.id: AreaClass(c.id, words(c.name), tuple(c.excludes)) for c in found.classes},
        overrides=first,
    )


def _conditions(builder: Builder, found: wire.Recognition, concluders: Concluders) -> Conditions:
    own = Builder(found.document, found.place, builder.facts)
    return Conditions(
        found.in_force.from_,
        found.document,
        tuple(own.indicator(c, concluders) for c in found.conditions),
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
        conditions=tuple(_conditions(builder, r, concluders) for r in found.recognition),
        concluders=concluders,
        notes=tuple(found.notes),
        builder=builder,
    )


def _amendment(library: Library, file: RuleFile) -> None:
    found = file.model
    builder = Builder(found.document, found.place, library.facts)
    for number, change in enumerate(found.changes):
        if isinstance(change, wire.ColumnsChange):
            columns = library.columns.get(change.columns)
            if columns is None:
                raise BuildError(
                    f"không có columns {change.columns!r}",
                    f"no such columns: {change.columns!r}",
                    path=("changes", number),
                )
            rule = _override(builder, change.override, found.in_force.from_, change.columns)
            overrides = tuple(sorted((*columns.overrides, rule), key=lambda o: o.since))
            library.columns[change.columns] = Columns(
                columns.id, columns.columns, columns.regions, columns.classes, overrides
            )
            continue
        if change.standard not in library.standards:
            vi, en = did_you_mean(change.standard, library.standards)
            raise BuildError(
                f"không có bộ tiêu chí {change.standard!r}{vi}",
                f"no such standard: {change.standard!r}{en}",
                path=("changes", number, "standard"),
            )
        library.amendments.setdefault(change.standard, []).append(
            Amendment(
                id=found.amendment,
                document=found.document,
                since=found.in_force.from_,
                until=found.in_force.until,
                change=change,
                builder=builder,
                file=file,
            )
        )
        library.amendments[change.standard].sort(key=lambda a: (a.since, a.id))


_PASSES: tuple[tuple[str, Callable[[Library, RuleFile], None]], ...] = (
    ("terms", _terms),
    ("vocabulary", _vocabulary),
    ("documents", _documents),
    ("provinces", _provinces),
    ("columns", _columns),
    ("standard", _standard),
    ("amendment", _amendment),
)
