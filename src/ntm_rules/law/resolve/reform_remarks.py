"""What whoever reads a hypothetical result must know of its reforms: not in force on the day, or against each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.layers import Add, Layer, Repeal, SetLevel, Step, Unfilled
from ntm_rules.law.resolve.in_force import Resolved, holds

Kind = Literal["late", "ended", "set_again", "changed_again", "repealed_after", "columns_again"]


@dataclass(frozen=True, slots=True)
class ReformRemark:
    """One thing about the reform with the id ``reform``; ``earlier`` is the one that it stands against.

    ``called`` and ``earlier_called`` are their names. ``before`` and ``after`` are the two levels, where both set one.
    """

    kind: Kind
    reform: str
    called: Words
    day: dt.date | None = None
    earlier: str = ""
    earlier_called: Words | None = None
    code: str = ""
    before: Fraction | None = None
    after: Fraction | None = None


def reform_remarks(resolved: Resolved) -> list[ReformRemark]:
    """The remarks on the reforms of a standard, in their order, each once.

    Reforms are stacked, so of two that do not agree the later one decides. That is meant, or it is a slip: a reader
    is told either way.
    """
    layers = [layer for layer in resolved.layers if layer.kind == "reform"]
    remarks: list[ReformRemark] = []
    for layer in layers:
        if layer.since > resolved.as_of:
            remarks.append(ReformRemark("late", layer.id, _name(layer), layer.since))
        elif not holds(layer.since, layer.until, resolved.as_of):
            remarks.append(ReformRemark("ended", layer.id, _name(layer), layer.until))
    there = [layer for layer in layers if holds(layer.since, layer.until, resolved.as_of)]
    # The nation's lie under those of a province: only what stands on one floor takes the other's place.
    for earlier, later in combinations(there, 2):
        if earlier.id != later.id and earlier.province == later.province:
            remarks += _against(earlier, later)
    return list(dict.fromkeys(remarks))


def _against(earlier: Layer, later: Layer) -> Iterator[ReformRemark]:
    if earlier.override is not None and later.override is not None:
        yield _between("columns_again", earlier, later)
    for step in later.steps:
        code = _code(step)
        for other in earlier.steps:
            if _code(other) == code and not isinstance(step, Add | Unfilled):
                yield from _steps_against(other, step, earlier, later)


def _name(layer: Layer) -> Words:
    return layer.name or Words(layer.id, layer.id)


def _between(kind: Kind, earlier: Layer, later: Layer, code: str = "") -> ReformRemark:
    return ReformRemark(
        kind,
        later.id,
        _name(later),
        earlier=earlier.id,
        earlier_called=_name(earlier),
        code=code,
    )


def _steps_against(other: Step, step: Step, earlier: Layer, later: Layer) -> Iterator[ReformRemark]:
    code = _code(step)
    if isinstance(step, Repeal):
        yield _between("repealed_after", earlier, later, code)
    elif isinstance(step, SetLevel) and isinstance(other, SetLevel):
        same = step.operator == other.operator and (
            step.part == other.part or None in (step.part, other.part)
        )
        if same:
            yield from _levels_against(other, step, earlier, later)
    elif not isinstance(step, SetLevel):  # a new form takes the place of whatever was set
        yield _between("changed_again", earlier, later, code)


def _levels_against(
    other: SetLevel, step: SetLevel, earlier: Layer, later: Layer
) -> Iterator[ReformRemark]:
    for key, cell in step.level.cells.items():
        for old_key, old in other.level.cells.items():
            meet = key == old_key if step.level.by == other.level.by else True
            if meet and (old.value, old.form) != (cell.value, cell.form):
                remark = _between("set_again", earlier, later, step.code)
                yield replace(remark, before=old.value, after=cell.value)


def _code(step: Step) -> str:
    return step.indicator.code if isinstance(step, Add) else step.code or ""
