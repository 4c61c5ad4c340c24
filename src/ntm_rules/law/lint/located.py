"""A model of a rule file with its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Generic, TypeVar

from ntm_rules.law import schema
from ntm_rules.law.load.file_kinds import RANGES
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.requirement import Operator

Path = tuple[str | int, ...]
T = TypeVar("T", bound=schema.FileModel)
KEYS: Final[Mapping[str, str]] = {
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
    """A model with its place. ``above`` are the models around it; the file's comes first."""

    file: RuleFile
    path: Path
    model: T
    above: tuple[schema.FileModel, ...]

    def owner(self, *kinds: type[schema.FileModel]) -> Any:
        """The nearest of the models above that is one of ``kinds``, or None."""
        return next((model for model in reversed(self.above) if isinstance(model, kinds)), None)


@dataclass(frozen=True, slots=True)
class StatedLevel:
    """A level that a comparison or a ``set`` states. ``fact`` is None where it is not clear."""

    item: Located[schema.CompareEntry] | Located[schema.Set]
    path: Path
    operator: Operator
    level: Any
    fact: schema.FactEntry | None


def cells_of(level: Any, path: Path) -> Iterator[tuple[tuple[str, ...], Any, Path]]:
    """The values of a level with their keys and places. A level that is no table has one value with an empty key."""
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
    return (fact.min if fact.min is not None else low, fact.max if fact.max is not None else high)


def last_day(period: schema.Period) -> dt.date:
    """The last day of a period; the end of all days where it has none."""
    return period.until or _FOREVER
