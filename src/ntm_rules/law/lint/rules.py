"""The files that are checked, and what they define."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ntm_rules.foundation.forks import cached_property
from ntm_rules.law import schema
from ntm_rules.law.lint.located import KEYS, Located, Path, StatedLevel
from ntm_rules.law.lint.steps import LayerStep, layer_steps
from ntm_rules.law.load.levels import levels_of
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.library import Library

T = TypeVar("T", bound=schema.FileModel)


@dataclass
class Rules:
    """All files together. ``library`` is empty until they are built."""

    files: list[RuleFile]
    library: Library = field(default_factory=Library)

    @cached_property
    def _by_kind(self) -> dict[type[schema.FileModel], list[Located[Any]]]:
        by_kind: dict[type[schema.FileModel], list[Located[Any]]] = {}
        for file in self.files:
            for item in _walk(file, (), file.model, ()):
                by_kind.setdefault(type(item.model), []).append(item)
        return by_kind

    def all(self, kind: type[T]) -> list[Located[T]]:
        """Every model of exactly this kind, in the order of the files."""
        return self._by_kind.get(kind, [])

    def each(self, *kinds: type[schema.FileModel]) -> Iterator[Located[Any]]:
        """Every model of one of these kinds."""
        for kind in kinds:
            yield from self.all(kind)

    # ---- what is defined

    @cached_property
    def facts(self) -> dict[str, schema.FactEntry]:
        """The vocabulary, by id: the first definition of each."""
        return {s.model.id: s.model for s in reversed(self.all(schema.FactEntry))}

    @cached_property
    def standards(self) -> dict[str, schema.StandardFile]:
        """The standards as first issued, by id."""
        return {s.model.standard: s.model for s in reversed(self.all(schema.StandardFile))}

    @cached_property
    def columns(self) -> dict[str, schema.ColumnsFile]:
        """The tables of columns, by id."""
        return {s.model.columns: s.model for s in reversed(self.all(schema.ColumnsFile))}

    @cached_property
    def regions(self) -> dict[str, set[str]]:
        """The regions of each province, on whichever date."""
        regions: dict[str, set[str]] = {}
        for item in self.all(schema.ProvinceEntry):
            regions.setdefault(item.model.id, set()).update(item.model.regions)
        return regions

    # ---- where something belongs

    def standard_of(self, item: Located[Any]) -> schema.StandardFile | None:
        """The standard that an item is a part of, or changes."""
        owner = item.owner(schema.StandardFile, schema.StandardChange, schema.OverlayFile)
        if isinstance(owner, schema.StandardFile):
            return owner
        if isinstance(owner, schema.StandardChange):
            return self.standards.get(owner.standard)
        return self.standards.get(owner.over) if isinstance(owner, schema.OverlayFile) else None

    def columns_of(self, item: Located[Any]) -> schema.ColumnsFile | None:
        """The columns of the standard of an item."""
        owner = item.owner(schema.ColumnsFile, schema.ColumnsChange, schema.ClassificationFile)
        if isinstance(owner, schema.ColumnsFile):
            return owner
        if isinstance(owner, schema.ColumnsChange | schema.ClassificationFile):
            return self.columns.get(owner.columns or "")
        standard = self.standard_of(item)
        return self.columns.get(standard.columns or "") if standard else None

    def classes_of(
        self, item: Located[Any]
    ) -> dict[str, schema.AreaClassEntry | schema.ProvinceClass]:
        """The area classes that are known there: the table's, and those of the overlay itself."""
        table = self.columns_of(item)
        overlay = item.owner(schema.OverlayFile)
        own = overlay.classes if isinstance(overlay, schema.OverlayFile) else []
        return {c.id: c for c in (*(table.classes if table else ()), *own)}

    def stated(self) -> Iterator[StatedLevel]:
        """Every level that a comparison or a ``set`` states."""
        for item in self.each(schema.CompareEntry, schema.Set):
            entry: schema.CompareEntry | schema.Set = item.model
            fact = (
                self.facts.get(entry.fact)
                if isinstance(entry, schema.CompareEntry)
                else self._set(item)
            )
            for operator, level in levels_of(entry):
                yield StatedLevel(item, (*item.path, KEYS[operator]), operator, level, fact)
            if entry.is_ is not None:
                yield StatedLevel(item, (*item.path, "is"), "=", entry.is_, fact)

    def _set(self, item: Located[schema.Set]) -> schema.FactEntry | None:
        """The fact of a ``set``: its part, or the only fact of the indicator."""
        if item.model.part:
            return self.facts.get(item.model.part)
        standard = self.standard_of(item)
        if standard is None:
            return None
        asked = self.asked_by.get((standard.standard, item.model.code), set())
        return self.facts.get(next(iter(asked))) if len(asked) == 1 else None

    @cached_property
    def layer_steps(self) -> list[LayerStep]:
        """Every step of every layer, as :mod:`ntm_rules.law.lint.steps` has them."""
        return layer_steps(self.files, self.library)

    @cached_property
    def asked_by(self) -> dict[tuple[str, str], set[str]]:
        """The facts of each indicator by standard and code, in all its versions."""
        facts: dict[tuple[str, str], set[str]] = {}
        for item in self.all(schema.CompareEntry):
            owner = item.owner(schema.IndicatorEntry, schema.AddEntry, schema.ReplaceEntry)
            standard = self.standard_of(item)
            if owner is not None and standard is not None:
                facts.setdefault((standard.standard, owner.code), set()).add(item.model.fact)
        return facts


def _walk(
    file: RuleFile, path: Path, model: Any, above: tuple[schema.FileModel, ...]
) -> Iterator[Located[Any]]:
    """Every model below ``thing``, with its path of keys in the file."""
    if isinstance(model, list):
        for number, item in enumerate(model):
            yield from _walk(file, (*path, number), item, above)
    elif isinstance(model, schema.FileModel):
        yield Located(file, path, model, above)
        inside = (*above, model)
        fields = type(model).model_fields
        # Keys that were not written hold nothing: most models leave most of them out.
        for name in model.model_fields_set:
            value = getattr(model, name)
            if isinstance(value, list | schema.FileModel):
                yield from _walk(file, (*path, fields[name].alias or name), value, inside)
