"""What a later layer does to a standard: an amendment, a province's overlay, a reform. All have this form.

A layer says only what it changes. What it changes keeps its lineage: a level that is set anew lies over the old one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import NOWHERE, RulesError, Where
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.model.requirement import (
    All,
    Any,
    Applies,
    AtLeast,
    Choose,
    Compare,
    Concluders,
    Criterion,
    Indicator,
    Level,
    Operator,
    Provenance,
    Requirement,
    leaves,
)
from ntm_rules.law.model.terms import OverrideRule

Criteria = tuple[Criterion, ...]
NOT_ENTERED = "chưa có văn bản"
"""The note of a level that a province's document is known to set, and that nobody has entered."""


@dataclass(frozen=True, slots=True)
class SetLevel:
    """A new level for one comparison; ``part`` names the fact where the indicator has several.

    ``article`` is the article that lets a province set what the nation did not delegate.
    """

    code: str
    operator: Operator
    part: str | None
    level: Level
    article: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Replace:
    """An indicator in the place of the one with its code; what is None stays as it was."""

    code: str
    provenance: Provenance
    name: Words | None = None
    wording: Provenance | None = None
    require: Requirement | None = None
    headline: str | None = None
    concluders: Concluders | None = None
    guidance: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Add:
    """A new indicator of the criterion with this number."""

    criterion: str
    indicator: Indicator


@dataclass(frozen=True, slots=True)
class Repeal:
    """The indicator is no longer asked."""

    code: str


@dataclass(frozen=True, slots=True)
class Unfilled:
    """A province's document is known to set this level, and the level itself is not: it stays delegated."""

    code: str
    provenance: Provenance


Step = SetLevel | Replace | Add | Repeal | Unfilled


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of recognition from a date on."""

    since: dt.date
    document: str
    conditions: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class DistrictClass:
    """A class that a province makes of all communes of some districts."""

    id: str
    name: Words
    districts: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Layer:
    """What one document changes in one standard, from a date until an end."""

    id: str
    kind: Literal["amendment", "overlay", "reform"]
    standard: str
    document: str
    since: dt.date
    until: dt.date | None
    steps: tuple[Step, ...]
    conditions: tuple[Conditions, ...] = ()
    province: str | None = None
    classes: tuple[DistrictClass, ...] = ()
    override: OverrideRule | None = None
    notes: tuple[str, ...] = ()
    places: tuple[tuple[Where, str], ...] = ()
    """Where each step stands in its file, with its key; for messages only."""


def apply_layer(criteria: Criteria, layer: Layer) -> Criteria:
    """``criteria`` as changed by ``layer``.

    Raises:
        RulesError: where it changes what is not there.
    """
    for number, step in enumerate(layer.steps):
        try:
            criteria = _step(criteria, step)
        except _MisfitError as misfit:
            where, key = layer.places[number] if layer.places else (NOWHERE, "")
            vi, en = f"{layer.id}: {misfit.vi}", f"{layer.id}: {misfit.en}"
            raise RulesError.of(vi=vi, en=en, where=where, key=key) from None
    return criteria


class _MisfitError(Exception):
    """A step does not fit what it changes."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi, self.en = vi, en


def _step(criteria: Criteria, step: Step) -> Criteria:
    match step:
        case SetLevel():
            return _on_code(criteria, step.code, lambda old: _set(old, step))
        case Replace():
            return _on_code(criteria, step.code, lambda old: _replaced(old, step))
        case Repeal(code):
            return _on_code(criteria, code, lambda _: None)
        case Unfilled(code, provenance):
            return _on_code(
                criteria, code, lambda old: replace(old, lineage=(*old.lineage, provenance))
            )
        case Add(number, indicator):
            return _added(criteria, number, indicator)


def _on_code(
    criteria: Criteria, code: str, change: Callable[[Indicator], Indicator | None]
) -> Criteria:
    """``criteria`` with the indicator ``code`` replaced by what ``change`` makes of it, or dropped."""
    for place, criterion in enumerate(criteria):
        for number, indicator in enumerate(criterion.indicators):
            if indicator.code == code:
                new = change(indicator)
                kept = (
                    *criterion.indicators[:number],
                    *((new,) if new is not None else ()),
                    *criterion.indicators[number + 1 :],
                )
                return (
                    *criteria[:place],
                    replace(criterion, indicators=kept),
                    *criteria[place + 1 :],
                )
    vi, en = did_you_mean(code, [i.code for c in criteria for i in c.indicators])
    raise _MisfitError(f"không có chỉ tiêu {code!r}{vi}", f"no such indicator: {code!r}{en}")


def _added(criteria: Criteria, number: str, indicator: Indicator) -> Criteria:
    if any(i.code == indicator.code for c in criteria for i in c.indicators):
        code = indicator.code
        raise _MisfitError(f"chỉ tiêu {code!r} đã có", f"indicator {code!r} exists already")
    for place, criterion in enumerate(criteria):
        if criterion.number == number:
            changed = replace(criterion, indicators=(*criterion.indicators, indicator))
            return (*criteria[:place], changed, *criteria[place + 1 :])
    raise _MisfitError(f"không có tiêu chí {number!r}", f"no such criterion: {number!r}")


def _replaced(old: Indicator, step: Replace) -> Indicator:
    return replace(
        old,
        name=step.name or old.name,
        wording=step.wording or old.wording,
        require=step.require or old.require,
        headline=step.headline if step.require is not None else old.headline,
        concluders=step.concluders or old.concluders,
        guidance=step.guidance or old.guidance,
        notes=step.notes or old.notes,
        lineage=(*old.lineage, step.provenance),
    )


def _set(old: Indicator, step: SetLevel) -> Indicator:
    matching = [
        leaf
        for leaf in leaves(old.require)
        if leaf.operator == step.operator and (step.part is None or leaf.fact == step.part)
    ]
    if len(matching) != 1:
        parts = ", ".join(f"{leaf.fact} {leaf.operator}" for leaf in leaves(old.require))
        raise _MisfitError(
            f"chỉ tiêu {old.code}: không rõ mức nào được đặt lại; có: {parts} (dùng part)",
            f"indicator {old.code}: which level is set is not clear; there are: {parts} (use part)",
        )
    target = matching[0]
    level = Level(step.level.by, step.level.cells, under=target.level)
    first = next(iter(step.level.cells.values())).provenance
    return replace(
        old,
        require=_swap(old.require, target, replace(target, level=level)),
        lineage=(*old.lineage, first),
        notes=(*old.notes, *step.notes),
    )


def _swap(tree: Requirement, old: Compare, new: Compare) -> Requirement:
    """``tree`` with one leaf exchanged."""
    return map_leaves(tree, lambda leaf: new if leaf is old else leaf)


def map_leaves(tree: Requirement, change: Callable[[Compare], Compare]) -> Requirement:
    """``tree`` with every comparison replaced by what ``change`` makes of it."""
    match tree:
        case Compare():
            return change(tree)
        case All(parts):
            return All(tuple(map_leaves(p, change) for p in parts))
        case Any(parts):
            return Any(tuple(map_leaves(p, change) for p in parts))
        case AtLeast(n, parts):
            return AtLeast(n, tuple(map_leaves(p, change) for p in parts))
        case Choose(branches, otherwise):
            pairs = tuple((map_leaves(g, change), map_leaves(b, change)) for g, b in branches)
            return Choose(pairs, map_leaves(otherwise, change))
        case Applies(when, then, wording):
            return Applies(map_leaves(when, change), map_leaves(then, change), wording)
        case _:
            return tree
