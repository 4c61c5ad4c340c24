"""A :class:`~ntm_rules.law.model.library.Library` from rule files, and a reform from its file.

An error lists all that is wrong, by file and line.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from ntm_rules.foundation import arguments
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import Problem, RulesError, Where
from ntm_rules.foundation.internal import INTERNAL
from ntm_rules.foundation.strict_yaml import locate, plain
from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError
from ntm_rules.law.load.cycles import cycle_from
from ntm_rules.law.load.file_kinds import PASSES, borrow_contents
from ntm_rules.law.load.layers import reform
from ntm_rules.law.load.levels import words
from ntm_rules.law.load.rule_file import (
    RuleFile,
    RuleText,
    read_rule_file,
    read_rule_files,
    rule_file_of,
)
from ntm_rules.law.load.sheets import name_sheets
from ntm_rules.law.model.layers import Add, Layer, Replace
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import standards_asked
from ntm_rules.law.resolve.history import change_dates
from ntm_rules.law.resolve.in_force import resolve


def load_library(root: Path) -> Library:
    """Read every rule file under ``root``.

    Raises:
        RulesError: listing everything that is wrong, by file and line.
        UnreadableError: for a file that cannot be read at all.
    """
    files, problems = read_rule_files(root)
    if problems:
        raise RulesError(problems)
    return _library_of(tuple(files))


# The same files give the same library: whoever loads a folder again shares it.
@lru_cache(maxsize=8)
def _library_of(files: tuple[RuleFile, ...]) -> Library:
    return _checked(*build_library(list(files)))


def build_library(files: list[RuleFile], *, fit: bool = True) -> tuple[Library, list[Problem]]:
    """The library of ``files``, and all that has no meaning in them.

    With ``fit``, whether every layer finds what it changes: lint looks at that step by step.
    """
    return _build(files, Library(), fit=fit)


def _build(
    files: list[RuleFile], library: Library, *, fit: bool = True
) -> tuple[Library, list[Problem]]:
    problems: list[Problem] = []
    for kind, build in PASSES:
        for file in files:
            if file.kind == kind:
                problems += _built(build, library, file)
    name_sheets(library)
    if not problems:
        try:
            borrow_contents(library)
        except BuildError as error:
            problems.append(Problem(vi=error.vi, en=error.en))
    if not problems:  # reforms that are checked with the law; none is a part of it
        for file in files:
            if file.kind == "reform":
                problems += _built(_reform_layers, library, file)
    if fit and not problems:
        problems = _circles(library) or _layers_fit(library)
    return library, problems


def extended(library: Library, contents: Mapping[str, RuleText]) -> Library:
    """``library`` with more rule files, each given by its name in messages and what it says; the old one stays as it is.

    Raises:
        RulesError: listing everything that is wrong, by file and line.
        UnreadableError: for a text that is no YAML.
    """
    return _checked(*_build(contents_files(contents), _copy(library)))


def library_of(contents: Mapping[str, RuleText]) -> Library:
    """A library of rule files that are given by their names in messages and what they say.

    Raises:
        RulesError: listing everything that is wrong, by file and line.
        UnreadableError: for a text that is no YAML.
    """
    return _library_of(tuple(contents_files(contents)))


def contents_files(contents: Mapping[str, RuleText]) -> list[RuleFile]:
    """The rule files of ``contents``.

    Raises:
        RulesError: listing everything that is wrong with their structure.
    """
    files, problems = [], []
    for name, content in arguments.keyed(contents).items():
        arguments.text("name", name)
        result = rule_file_of(content, name)
        if isinstance(result, RuleFile):
            files.append(result)
        else:
            problems += result
    if problems:
        raise RulesError(problems)
    return files


def _copy(library: Library) -> Library:
    """``library`` as it was before standards borrowed the contents of others: its lists may be added to."""
    parts = {f.name: copy(getattr(library, f.name)) for f in fields(library)}
    layers = {standard: list(there) for standard, there in library.layers.items()}
    for base in library.standards.values():
        if base.contents_of is not None:
            others = library.layers.get(base.contents_of, [])
            borrowed = [replace(layer, standard=base.id) for layer in others]
            layers[base.id] = [x for x in layers.get(base.id, []) if x not in borrowed]
    return Library(**parts | {"layers": layers})


def _checked(library: Library, problems: list[Problem]) -> Library:
    if problems:
        raise RulesError(problems)
    return library


def _built(
    build: Callable[[Library, RuleFile], object], library: Library, file: RuleFile
) -> list[Problem]:
    try:
        build(library, file)
    except BuildError as error:
        place = locate(file.tree, error.path)
        where = place if place.line else Where(file.path)
        key = ".".join(map(str, error.path))
        return [Problem(vi=error.vi, en=error.en, where=where, key=key)]
    return []


def _circles(library: Library) -> list[Problem]:
    """The problem of standards that presuppose one another: none could be judged first."""
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
            circle = " > ".join(way)
            return [
                Problem(
                    vi=f"các bộ tiêu chí dựa vào nhau thành vòng: {circle}",
                    en=f"standards presuppose one another in a circle: {circle}",
                    code="circle_of_standards",
                )
            ]
    return []


def _layers_fit(library: Library) -> list[Problem]:
    """The layers that do not find what they change, on any day of a change."""
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
    layers: tuple[Layer, ...] = field(metadata={INTERNAL: True})
    content: dict[str, Any]


def read_reform(library: Library, path: str | os.PathLike[str]) -> Reform:
    """A reform from its file.

    Raises:
        RulesError: where it is wrong, or not a reform.
    """
    return _reform(library, read_rule_file(path))


def reform_from(library: Library, content: RuleText) -> Reform:
    """A reform from what its file says: its text, or plain data such as an assessment keeps.

    Raises:
        RulesError: where it is wrong, or not a reform.
    """
    return _reform(library, rule_file_of(content))


def _reform_layers(library: Library, file: RuleFile) -> tuple[Layer, ...]:
    return tuple(reform(library, file.model, file.tree))


def _reform(library: Library, file: RuleFile | list[Problem]) -> Reform:
    if not isinstance(file, RuleFile):
        raise RulesError(file)
    if file.kind != "reform":
        raise RulesError.of(
            vi="cần một phương án: tệp bắt đầu bằng khóa 'reform'",
            en="a reform is needed: a file that begins with the key reform",
            where=Where(file.path, 1 if file.path else 0),
            code="not_a_reform",
        )
    layers: list[Layer] = []
    problems = _built(lambda lib, own: layers.extend(_reform_layers(lib, own)), library, file)
    if problems:
        raise RulesError(problems)
    model: schema.ReformFile = file.model
    content: dict[str, Any] = plain(file.tree)
    return Reform(model.reform, words(model.name), model.in_force.from_, tuple(layers), content)
