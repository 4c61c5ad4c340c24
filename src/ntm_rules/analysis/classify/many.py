"""The classes of many units, of a table or a folder of facts files. What cannot be used is kept aside with its place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from ntm_rules.analysis.classify.run import Classified, classify, named
from ntm_rules.analysis.population import read_population
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import InputError, Problem
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.tables.rejected import BadUnit, given_before


@dataclass(frozen=True, slots=True)
class ClassifiedUnits:
    """What follows of each unit, in the order of the table; ``bad`` could not be used, of ``left_out`` nothing is read."""

    results: tuple[Classified, ...]
    bad: tuple[BadUnit, ...]
    left_out: tuple[Problem, ...]

    def bad_texts(self, lang: Lang) -> list[str]:
        """What could not be used and why, each with its place."""
        texts = [(bad.where, problem.say(lang)) for bad in self.bad for problem in bad.problems]
        return [text if where in text else f"{where}: {text}" for where, text in texts]

    @property
    def all_same(self) -> bool:
        """Whether every unit was read, and states the class that follows."""
        good = all(result.finding == "same" for result in self.results)
        return bool(self.results) and good and not self.bad


def classify_units(
    book: RuleBook,
    path: Path,
    classification: str | None = None,
    as_of: dt.date | None = None,
) -> ClassifiedUnits:
    """Of which class each unit of a table or a folder can be, as :func:`classify` says of one.

    Raises:
        RequestError: where there is no such classification, table or folder.
        UnreadableError: where a table cannot be read at all.
    """
    if classification is not None:
        named(book.library, classification)
    units = read_population(path, book)
    results: list[Classified] = []
    bad: list[BadUnit] = []
    first: dict[tuple[str, int], str] = {}
    for unit in units:
        where = str(unit.where())
        if unit.code is not None:
            before = first.setdefault((unit.code, unit.period), where)
            if before is not where:
                bad.append(given_before(unit.code, unit.period, before, unit.where()))
                continue
        try:
            results.append(classify(book, unit, classification, as_of))
        except InputError as error:
            bad.append(BadUnit(where, error.problems))
    bad += units.bad
    return ClassifiedUnits(tuple(results), tuple(bad), tuple(units.left_out))
