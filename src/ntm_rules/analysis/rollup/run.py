"""Every unit at hand judged, lower kinds first: units already read, or all facts files of a folder."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ntm_rules.analysis.rollup.counted import RolledUp, RollUp
from ntm_rules.analysis.rollup.counting import Roller
from ntm_rules.analysis.rollup.places import Hierarchy
from ntm_rules.documents.facts_file import read_many
from ntm_rules.facts.unit import Unit, facts_files, other_files
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import FactsError, InputError, Problem, RequestError, Where
from ntm_rules.judging.judge import EngineName, engine_named
from ntm_rules.judging.read_law import ReformSource
from ntm_rules.judging.rulebook import RuleBook


@door()
def read_folder(folder: str | os.PathLike[str]) -> list[Unit]:
    """Every facts file (YAML, JSON) in a folder and the folders in it.

    Raises:
        InputError: listing every file that cannot be read, and why.
    """
    units, problems = read_units(folder)
    if problems:
        raise FactsError(problems)
    return units


def read_units(folder: str | os.PathLike[str]) -> tuple[list[Unit], list[Problem]]:
    """The units of a folder, and what is wrong with files that cannot be read.

    Raises:
        InputError: where there is no such folder, or nothing in it.
    """
    root = Path(folder)
    where = Where(os.fspath(folder))
    if not root.exists():
        raise RequestError.of(
            vi="không có thư mục này", en="no such folder", where=where, code="no_such_file"
        )
    if not root.is_dir():
        raise RequestError.of(
            vi="là một tệp, cần một thư mục tệp số liệu",
            en="is a file, a folder of facts files is needed",
            where=where,
            code="wrong_kind_of_file",
        )
    units, problems = read_many(facts_files(root))
    if not units and not problems:
        raise FactsError.of(
            vi="không có tệp số liệu nào",
            en="holds no facts files",
            where=where,
            code="nothing_there",
        )
    return units, problems


@door()
def roll_up_folder(
    book: RuleBook,
    folder: str | os.PathLike[str],
    *,
    as_of: dt.date | str | None = None,
    complete: bool = False,
    engine: EngineName | None = None,
    strict: bool = False,
) -> RollUp:
    """:func:`roll_up` of all facts files in a folder.

    Raises:
        RequestError: where there is no such folder, day or engine.
        InputError: listing everything that is wrong with any of the files: form, figures, places.
    """
    day = asked_day(as_of, engine)
    units, problems = read_units(folder)
    left_out = [p for unit in units for p in unit.left_out] + other_files(Path(folder))
    try:
        rollup = roll_up(book, units, as_of=day, complete=complete, engine=engine, strict=strict)
    except InputError as error:
        raise FactsError([*problems, *error.problems]) from None
    if problems:
        raise FactsError(problems)
    return replace(rollup, left_out=(*left_out, *doubts_of(rollup)))


def asked_day(as_of: dt.date | str | None, engine: EngineName | None) -> dt.date | None:
    """The day whose law is asked for; looked at with the engine before anything is read.

    Raises:
        RequestError: where either is none.
    """
    engine_named(engine)
    return as_date(as_of) if as_of is not None else None


def doubts_of(rollup: RollUp) -> list[Problem]:
    """The figures that do not count, for they are unlikely and nobody confirmed them."""
    judged = [unit.assessment for unit in rollup.units if unit.assessment is not None]
    return [doubt for assessment in judged for doubt in assessment.doubts()]


@door()
def roll_up(
    book: RuleBook,
    units: Sequence[Unit],
    *,
    as_of: dt.date | str | None = None,
    complete: bool = False,
    engine: EngineName | None = None,
    strict: bool = False,
    reforms: Sequence[ReformSource] = (),
    instead_of: RuleBook | None = None,
) -> RollUp:
    """Judge ``units``, lower kinds first, each with the facts that its parts give.

    A unit counts the parts whose figures are for its own year, by the law of its own date (or ``as_of``); a part
    that has a file of another year only is not decided. A district without a file takes the name that its
    communes give. ``reforms`` are stacked on the law; ``instead_of`` is the law in force, where ``book`` holds what is
    only proposed. ``complete`` says that the units at hand are all there are, where no figure says how many.

    Raises:
        FactsError: listing what is wrong with any of the units, and places that can be taken in two ways.
        RequestError: where ``as_of`` is no date.
        RulesError: where a reform is wrong.
    """
    day = asked_day(as_of, engine)
    hierarchy = Hierarchy(book, [u if day is None else u.at(day) for u in units])
    if hierarchy.problems:
        raise FactsError(hierarchy.problems)
    roller = Roller(
        book,
        complete=complete,
        engine=engine,
        strict=strict,
        reforms=[book.reform(reform) for reform in reforms],
        instead_of=instead_of,
    )
    done: dict[int, RolledUp] = {}
    wrong: set[int] = set()
    problems: list[Problem] = []
    for place in hierarchy.places:
        parts = hierarchy.parts(place)
        counts = not any(id(p) in wrong for p in parts)
        try:
            below = [done[id(p)].unit for p in parts] if counts else []
            done[id(place)] = roller.unit(place.unit, below, has_file=place.has_file)
        except InputError as error:
            wrong.add(id(place))
            problems += error.problems
    if problems:
        raise FactsError(dict.fromkeys(problems))
    return RollUp(
        tuple(done.values()), tuple(p.unit for p in hierarchy.places if hierarchy.alone(p))
    )
