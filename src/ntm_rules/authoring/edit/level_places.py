"""Where each level and each wording stands: from the law as built back to the file and the keys that say it.

The files and the law built of them are walked side by side. A cell of a table is found again by identity: layers
that are laid over one another keep the cells of the files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ntm_rules.foundation.errors import RequestError, RulesError, Where
from ntm_rules.law import schema
from ntm_rules.law.bundle import library_digest
from ntm_rules.law.load.library_files import build_library
from ntm_rules.law.load.rule_file import RuleFile, read_rule_files
from ntm_rules.law.model.layers import Add, Layer, Replace, SetLevel
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    Compare,
    Criterion,
    Indicator,
    Level,
    LevelCell,
    Provenance,
    leaves,
)

Keys = tuple[str | int, ...]
_LEVEL_KEYS = ("at_least", "at_most", "above", "below", "equals")


@dataclass(frozen=True, slots=True)
class WordingSite:
    """Where the source of a text stands: ``key`` of the mapping at ``holder``."""

    file: RuleFile
    layer: str
    owner: Keys
    holder: Keys
    part: str = ""
    key: str = "wording"


@dataclass(frozen=True, slots=True)
class LevelSite:
    """Where a level stands: under ``key`` of the comparison at ``leaf``, in the indicator or change ``owner``.

    ``key`` is empty where nothing is printed but the fact ("must hold"). ``number`` tells comparisons of
    one fact in one indicator apart; ``shares`` are the comparisons that rest on the owner's source.
    """

    file: RuleFile
    layer: str
    owner: Keys
    leaf: Keys
    key: str
    stated: Any
    thing: schema.CompareEntry | schema.Set
    above: Any
    number: int = 0
    shares: frozenset[Keys] = frozenset()

    @property
    def table(self) -> bool:
        """Whether the level is a table with groups of cells."""
        return isinstance(self.stated, schema.LevelTable) and bool(self.stated.by)


@dataclass(slots=True)
class Book:
    """A folder of rules with the places of everything that can be checked."""

    root: Path
    files: list[RuleFile]
    library: Library
    digest: str
    levels: dict[int, LevelSite] = field(default_factory=dict)
    wordings: dict[int, WordingSite] = field(default_factory=dict)

    def level(self, cell: LevelCell) -> LevelSite | None:
        """Where a cell stands; None where it was computed from others."""
        return self.levels.get(id(cell))

    def file(self, kind: str, name: str) -> RuleFile | None:
        """The file of this kind that defines ``name``; None where there is none."""
        return next((f for f in self.files if f.kind == kind and str(f.tree[kind]) == name), None)

    def wording(self, source: Provenance) -> WordingSite | None:
        """Where the source of a wording stands."""
        return self.wordings.get(id(source))


def open_book(root: Path, drafts: Mapping[Path, str] | None = None) -> Book:
    """Read the rules in ``root``. ``drafts`` are texts that stand for the files at their paths.

    Raises:
        RulesError: where a rule file is wrong.
        RequestError: for a compiled rule book, whose files are not there.
    """
    if root.is_file():
        vi = "cần một thư mục tệp YAML, không phải bộ quy tắc gói sẵn"
        en = "a folder of YAML files is needed, not a compiled rule book"
        raise RequestError.of(vi=vi, en=en, where=Where(str(root)), code="compiled_rules")
    files, problems = read_rule_files(root, drafts)
    if problems:
        raise RulesError(problems)
    return _book_of(root, tuple(files))


# The same files make the same book, and nothing changes it: a worksheet that goes out comes back.
@lru_cache(maxsize=4)
def _book_of(root: Path, files: tuple[RuleFile, ...]) -> Book:
    library, problems = build_library(list(files))
    if problems:
        raise RulesError(problems)
    book = Book(root, list(files), library, library_digest(library))
    for file in files:
        if file.kind == "standard":
            _standard(book, file)
        elif file.kind == "classification":
            _classification(book, file)
    for standard, layers in library.layers.items():
        if (
            library.standards[standard].contents_of is None
        ):  # borrowed contents have their place elsewhere
            for layer in layers:
                _layer(book, layer)
    return book


# ---- the two walks


def _standard(book: Book, file: RuleFile) -> None:
    base = book.library.standards[file.model.standard]
    own = base.criteria if base.contents_of is None else ()
    _criteria(book, file, "criteria", own)
    for n, (rules, group) in enumerate(zip(file.model.recognition, base.conditions, strict=False)):
        for k, pair in enumerate(zip(rules.conditions, group.conditions, strict=True)):
            _indicator(book, file, "base", ("recognition", n, "conditions", k), *pair)


def _classification(book: Book, file: RuleFile) -> None:
    """What a classification counts, and its conditions behind that."""
    built = book.library.classifications[file.model.classification].base.criteria
    counted = len(file.model.criteria)
    _criteria(book, file, "criteria", built[:counted])
    _criteria(book, file, "conditions", built[counted:])


def _criteria(book: Book, file: RuleFile, key: str, criteria: Sequence[Criterion]) -> None:
    """Criteria of a file, which stand under ``key``."""
    for n, (stated, built) in enumerate(zip(getattr(file.model, key), criteria, strict=True)):
        for k, pair in enumerate(zip(stated.indicators, built.indicators, strict=True)):
            _indicator(book, file, "base", (key, n, "indicators", k), *pair)


def _layer(book: Book, layer: Layer) -> None:
    file = book.file(layer.kind, layer.id)
    if file is None:
        return
    for step, (_, key) in zip(layer.steps, layer.places, strict=True):
        path = tuple(int(k) if k.isdigit() else k for k in key.split("."))
        _step(book, file, layer, path, step)
    for n, change in enumerate(getattr(file.model, "changes", [])):
        if isinstance(change, schema.StandardChange) and change.standard == layer.standard:
            for k, (rules, group) in enumerate(
                zip(change.recognition, layer.conditions, strict=False)
            ):
                for m, pair in enumerate(zip(rules.conditions, group.conditions, strict=False)):
                    path = ("changes", n, "recognition", k, "conditions", m)
                    _indicator(book, file, layer.id, path, *pair)


def _step(book: Book, file: RuleFile, layer: Layer, path: Keys, step: Any) -> None:
    stated = _at(file.model, path)
    match step:
        case SetLevel():
            key = next(
                (k for k in _LEVEL_KEYS if getattr(stated, k) is not None),
                "is" if stated.is_ is not None else "",
            )
            level = stated.is_ if key == "is" else getattr(stated, key)
            site = LevelSite(file, layer.id, path, path, key, level, stated, stated)
            _cells(book, step.level, site)
        case Add(_, indicator):
            _indicator(book, file, layer.id, path, stated, indicator)
        case Replace():
            if step.wording is not None:
                book.wordings[id(step.wording)] = WordingSite(file, layer.id, path, path)
            if step.require is not None:
                _leaves(book, file, layer.id, path, stated, list(leaves(step.require)))
        case _:
            pass


def _at(model: Any, path: Keys) -> Any:
    for key in path:
        model = model[key] if isinstance(key, int) else getattr(model, key)
    return model


def _indicator(
    book: Book, file: RuleFile, layer: str, path: Keys, stated: Any, built: Indicator
) -> None:
    book.wordings[id(built.wording)] = WordingSite(file, layer, path, path)
    _leaves(book, file, layer, path, stated, list(leaves(built.require)))


def _leaves(
    book: Book, file: RuleFile, layer: str, owner: Keys, stated: Any, built: list[Compare]
) -> None:
    guard = getattr(stated, "applies_when", None)
    compares = list(_compares(guard, (*owner, "applies_when"))) if guard is not None else []
    compares += list(_compares(stated.require, (*owner, "require")))
    shares = frozenset(path for path, compare in compares if _rests_on_owner(compare))
    counted: dict[tuple[str, str], int] = {}
    for (path, compare), leaf in zip(compares, built, strict=True):
        number = counted[leaf.fact, leaf.operator] = counted.get((leaf.fact, leaf.operator), 0) + 1
        key, level = _level_of(compare)
        site = LevelSite(file, layer, owner, path, key, level, compare, stated, number, shares)
        if _stated(site):
            _cells(book, leaf.level, site)
        if compare.wording is not None and leaf.wording is not None:
            book.wordings[id(leaf.wording)] = WordingSite(file, layer, owner, path, leaf.fact)


def _cells(book: Book, level: Level, site: LevelSite) -> None:
    if getattr(level, "times", None) is None:
        for cell in level.cells.values():
            book.levels[id(cell)] = site


def _compares(entry: Any, path: Keys) -> Iterator[tuple[Keys, schema.CompareEntry]]:
    """The comparisons of a requirement with their keys, in the order of :func:`leaves`."""
    match entry:
        case schema.CompareEntry():
            yield path, entry
        case schema.AllEntry():
            for n, part in enumerate(entry.all_):
                yield from _compares(part, (*path, "all", n))
        case schema.AnyOf():
            for n, part in enumerate(entry.any_):
                yield from _compares(part, (*path, "any", n))
        case schema.AtLeastNOf():
            for n, part in enumerate(entry.at_least_n_of.of):
                yield from _compares(part, (*path, "at_least_n_of", "of", n))
        case schema.ChooseEntry():
            for n, branch in enumerate(entry.choose):
                for key in ("when", "then", "else"):
                    part = getattr(branch, "else_" if key == "else" else key)
                    if part is not None:
                        yield from _compares(part, (*path, "choose", n, key))
        case schema.AppliesEntry():
            yield from _compares(entry.applies_when, (*path, "applies_when"))
            yield from _compares(entry.then, (*path, "then"))


def _level_of(entry: schema.CompareEntry) -> tuple[str, Any]:
    for key in _LEVEL_KEYS:
        if getattr(entry, key) is not None:
            return key, getattr(entry, key)
    if isinstance(entry.is_, schema.LevelTable):
        return "is", entry.is_
    return "", None


def _rests_on_owner(entry: schema.CompareEntry) -> bool:
    """Whether a comparison has no source of its own, so that the indicator's source is its source."""
    _, level = _level_of(entry)
    own = entry.source is not None and entry.source.status is not None
    if isinstance(level, schema.LevelTable):
        groups = [g.status for g in level.cells] if level.by else []
        own = own or level.status is not None or (bool(groups) and all(groups)) or level.unknown
    return not own


def _stated(site: LevelSite) -> bool:
    """Whether a source is stated for the level itself: a yes/no row may rest on its wording alone."""
    if site.stated is not None or getattr(site.thing, "none", None):
        return True
    sources = (site.thing.source, getattr(site.above, "source", None))
    return any(source is not None and source.status is not None for source in sources)
