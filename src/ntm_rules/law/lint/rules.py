"""The files that are checked, and what they define: every model with its place, every id once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ntm_rules.law import schema
from ntm_rules.law.load.file_kinds import RANGES
from ntm_rules.law.load.requirements import levels_of
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Operator

if TYPE_CHECKING:
    from ntm_rules.law.lint.steps import LayerStep

__all__ = ["KEYS", "Located", "Path", "Rules", "StatedLevel", "cells_of", "last_day", "range_of"]

Path = tuple[str | int, ...]
T = TypeVar("T", bound=schema.FileModel)
KEYS: dict[Operator, str] = {
    ">=": "at_least",
    "<=": "at_most",
    ">": "above",
    "<": "below",
    "=": "equals",
}
"""The key of a level by its operator."""
_FOREVER = dt.date.max


@dataclass(frozen=True, slots=True)
class Located(Generic[T]):
    """A model with its place; ``above`` are those that hold it, the file's first."""

    file: RuleFile
    path: Path
    thing: T
    above: tuple[schema.FileModel, ...]

    def owner(self, *kinds: type[schema.FileModel]) -> Any:
        """The nearest of the models above that is one of ``kinds``, or None."""
        return next((one for one in reversed(self.above) if isinstance(one, kinds)), None)


@dataclass(frozen=True, slots=True)
class StatedLevel:
    """A level that a comparison or a ``set`` states; ``fact`` is None where that is not clear."""

    spot: Located[schema.CompareEntry] | Located[schema.Set]
    path: Path
    operator: Operator
    level: Any
    fact: schema.FactEntry | None


@dataclass
class Rules:
    """All files together; ``library`` is empty until they are built."""

    files: list[RuleFile]
    library: Library = field(default_factory=Library)

    @cached_property
    def _spots(self) -> dict[type[schema.FileModel], list[Located[Any]]]:
        found: dict[type[schema.FileModel], list[Located[Any]]] = {}
        for file in self.files:
            for spot in _walk(file, (), file.model, ()):
                found.setdefault(type(spot.thing), []).append(spot)
        return found

    def all(self, kind: type[T]) -> list[Located[T]]:
        """Every model of exactly this kind, in the order of the files."""
        return self._spots.get(kind, [])

    def each(self, *kinds: type[schema.FileModel]) -> Iterator[Located[Any]]:
        """Every model of one of these kinds."""
        for kind in kinds:
            yield from self.all(kind)

    # ---- what is defined

    @cached_property
    def facts(self) -> dict[str, schema.FactEntry]:
        """The vocabulary, by id: the first definition of each."""
        return {s.thing.id: s.thing for s in reversed(self.all(schema.FactEntry))}

    @cached_property
    def standards(self) -> dict[str, schema.StandardFile]:
        """The standards as first issued, by id."""
        return {s.thing.standard: s.thing for s in reversed(self.all(schema.StandardFile))}

    @cached_property
    def columns(self) -> dict[str, schema.ColumnsFile]:
        """The tables of columns, by id."""
        return {s.thing.columns: s.thing for s in reversed(self.all(schema.ColumnsFile))}

    @cached_property
    def regions(self) -> dict[str, set[str]]:
        """The regions of each province, on whichever date."""
        found: dict[str, set[str]] = {}
        for spot in self.all(schema.ProvinceEntry):
            found.setdefault(spot.thing.id, set()).update(spot.thing.regions)
        return found

    # ---- where something belongs

    def standard_of(self, spot: Located[Any]) -> schema.StandardFile | None:
        """The standard that something is a part of, or changes."""
        owner = spot.owner(schema.StandardFile, schema.StandardChange, schema.OverlayFile)
        if isinstance(owner, schema.StandardFile):
            return owner
        if isinstance(owner, schema.StandardChange):
            return self.standards.get(owner.standard)
        return self.standards.get(owner.over) if isinstance(owner, schema.OverlayFile) else None

    def columns_of(self, spot: Located[Any]) -> schema.ColumnsFile | None:
        """The columns that something's standard has."""
        owner = spot.owner(schema.ColumnsFile, schema.ColumnsChange)
        if isinstance(owner, schema.ColumnsFile):
            return owner
        if isinstance(owner, schema.ColumnsChange):
            return self.columns.get(owner.columns)
        standard = self.standard_of(spot)
        return self.columns.get(standard.columns or "") if standard else None

    def classes_of(
        self, spot: Located[Any]
    ) -> dict[str, schema.AreaClassEntry | schema.ProvinceClass]:
        """The area classes known there: the table's, and those that an overlay makes itself."""
        table = self.columns_of(spot)
        overlay = spot.owner(schema.OverlayFile)
        made = overlay.classes if isinstance(overlay, schema.OverlayFile) else []
        return {c.id: c for c in (*(table.classes if table else ()), *made)}

    def stated(self) -> Iterator[StatedLevel]:
        """Every level that is stated, of comparisons and of ``set``."""
        for spot in self.each(schema.CompareEntry, schema.Set):
            found: schema.CompareEntry | schema.Set = spot.thing
            fact = (
                self.facts.get(found.fact)
                if isinstance(found, schema.CompareEntry)
                else self._set(spot)
            )
            for operator, level in levels_of(found):
                yield StatedLevel(spot, (*spot.path, KEYS[operator]), operator, level, fact)
            if found.is_ is not None:
                yield StatedLevel(spot, (*spot.path, "is"), "=", found.is_, fact)

    def _set(self, spot: Located[schema.Set]) -> schema.FactEntry | None:
        """The fact whose level a ``set`` sets: its part, or the only one of the indicator."""
        if spot.thing.part:
            return self.facts.get(spot.thing.part)
        standard = self.standard_of(spot)
        if standard is None:
            return None
        asked = self.asked_by.get((standard.standard, spot.thing.code), set())
        return self.facts.get(next(iter(asked))) if len(asked) == 1 else None

    @cached_property
    def moments(self) -> list[LayerStep]:
        """Every step of every layer, as :mod:`ntm_rules.law.lint.steps` has them."""
        from ntm_rules.law.lint.steps import moments

        return moments(self)

    @cached_property
    def asked_by(self) -> dict[tuple[str, str], set[str]]:
        """The facts of each indicator, by standard and code, in whichever of its versions."""
        found: dict[tuple[str, str], set[str]] = {}
        for spot in self.all(schema.CompareEntry):
            owner = spot.owner(schema.IndicatorEntry, schema.AddEntry, schema.ReplaceEntry)
            standard = self.standard_of(spot)
            if owner is not None and standard is not None:
                found.setdefault((standard.standard, owner.code), set()).add(spot.thing.fact)
        return found


def _walk(
    file: RuleFile, path: Path, thing: Any, above: tuple[schema.FileModel, ...]
) -> Iterator[Located[Any]]:
    """Every model below ``thing``, with its path of keys in the file."""
    if isinstance(thing, list):
        for number, item in enumerate(thing):
            yield from _walk(file, (*path, number), item, above)
    elif isinstance(thing, schema.FileModel):
        yield Located(file, path, thing, above)
        inside = (*above, thing)
        fields = type(thing).model_fields
        # Keys that were not written hold nothing: most models leave most of them out.
        for name in thing.model_fields_set:
            value = getattr(thing, name)
            if isinstance(value, list | schema.FileModel):
                yield from _walk(file, (*path, fields[name].alias or name), value, inside)


def cells_of(level: Any, path: Path) -> Iterator[tuple[tuple[str, ...], Any, Path]]:
    """The values of a level with their keys and places; a level that is no table has one, without key."""
    if not isinstance(level, schema.LevelTable):
        yield (), level, path
        return
    if level.value is not None:
        yield (), level.value, (*path, "value")
    for number, group in enumerate(level.cells):
        for outer, inner in group.values.items():
            here = (*path, "cells", number, "values", outer)
            if isinstance(inner, dict):
                for name, value in inner.items():
                    yield (outer, name), value, (*here, name)
            else:
                yield (outer,), inner, here


def range_of(fact: schema.FactEntry) -> tuple[Fraction | None, Fraction | None]:
    """The least and the greatest value that a fact can have."""
    low, high = RANGES.get(fact.kind, (None, None))
    if fact.kind == "grade":
        low, high = Fraction(0), Fraction(max(len(fact.scale) - 1, 0))
    return (
        fact.min if fact.min is not None else low,
        fact.max if fact.max is not None else high,
    )


def last_day(period: schema.Period) -> dt.date:
    """The last day of a period; the end of all days where it has none."""
    return period.until or _FOREVER
