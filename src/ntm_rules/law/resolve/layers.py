"""Applying what a later document changes to a standard.

A layer says only what it changes. An indicator that changes keeps its lineage; a new level keeps the old one under it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from ntm_rules.foundation.errors import NOWHERE, RulesError
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.model.layers import (
    Add,
    AsTheNation,
    Layer,
    Repeal,
    Replace,
    SetLevel,
    Step,
    Unfilled,
)
from ntm_rules.law.model.requirement import (
    STRENGTH,
    All,
    Any,
    Applies,
    AtLeast,
    Choose,
    Compare,
    Criterion,
    Indicator,
    Level,
    LevelCell,
    Provenance,
    Requirement,
    columns_left_out,
    leaves,
)

Criteria = tuple[Criterion, ...]


def apply_layer(criteria: Criteria, layer: Layer, *, lapsing: bool = False) -> Criteria:
    """``criteria`` as changed by ``layer``.

    With ``lapsing`` a step has no effect where what it changes is not there: a reform below the layer took it away.

    Raises:
        RulesError: where it changes what is not there.
    """
    for number, step in enumerate(layer.steps):
        try:
            criteria = _step(criteria, step, province=layer.province is not None)
        except _MisfitError as misfit:
            if lapsing:
                continue
            where, key = layer.places[number] if layer.places else (NOWHERE, "")
            vi, en = f"{layer.id}: {misfit.vi}", f"{layer.id}: {misfit.en}"
            raise RulesError.of(vi=vi, en=en, where=where, key=key, code="does_not_fit") from None
    return criteria


class _MisfitError(Exception):
    """A step does not fit what it changes."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi, self.en = vi, en


def _step(criteria: Criteria, step: Step, *, province: bool) -> Criteria:
    match step:
        case SetLevel():
            return _on_code(criteria, step.code, lambda old: _set(old, step, province=province))
        case Replace():
            return _on_code(criteria, step.code, lambda old: _replaced(old, step))
        case Repeal(code):
            return _on_code(criteria, code, lambda _: None)
        case Unfilled(code, provenance):
            return _on_code(
                criteria, code, lambda old: replace(old, lineage=(*old.lineage, provenance))
            )
        case AsTheNation(code, provenance, but):
            if code is not None:
                return _on_code(criteria, code, lambda old: _declared(old, provenance))
            codes = (i.code for c in criteria for i in c.indicators if i.code not in but)
            for each in codes:
                criteria = _on_code(criteria, each, lambda old: _declared(old, provenance))
            return criteria
        case Add(number, indicator):
            return _added(criteria, number, indicator)


def _on_code(
    criteria: Criteria, code: str, change: Callable[[Indicator], Indicator | None]
) -> Criteria:
    """``criteria`` with ``change`` applied to the indicator ``code``; None drops it."""
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
    left_out = columns_left_out(old.require)
    require = step.require or (left_out.otherwise if left_out else old.require)
    if step.when is not None:
        require = Applies(step.when, require, step.provenance)
    if left_out is not None and columns_left_out(require) is None:
        require = Choose(left_out.branches, require)
    return replace(
        old,
        name=step.name or old.name,
        wording=step.wording or old.wording,
        require=require,
        headline=step.headline if step.require is not None else old.headline,
        concluders=step.concluders or old.concluders,
        guidance=step.guidance or old.guidance,
        evidence=tuple(dict.fromkeys((*old.evidence, *step.evidence))),
        guides_not_read=old.guides_not_read
        if step.guides_not_read is None
        else step.guides_not_read,
        notes=step.notes or old.notes,
        lineage=(*old.lineage, step.provenance),
    )


def _set(old: Indicator, step: SetLevel, *, province: bool) -> Indicator:
    matching = [
        leaf
        for leaf in leaves(old.require)
        if leaf.operator == step.operator and (step.part is None or leaf.fact == step.part)
    ]
    if len(matching) != 1:
        parts = ", ".join(f"{leaf.fact} {leaf.operator}" for leaf in leaves(old.require))
        raise _MisfitError(
            f"chỉ tiêu {old.code}: không rõ mức nào được đặt lại; có: {parts} (dùng 'part')",
            f"indicator {old.code}: which level is set is not clear; there are: {parts} (use part)",
        )
    target = matching[0]
    bound = province and step.lower_article is None
    level = Level(
        step.level.by,
        step.level.cells,
        under=target.level,
        stricter=step.operator if bound else None,
        by_province=province,
    )
    first = next(iter(step.level.cells.values())).provenance
    return replace(
        old,
        require=_swap(old.require, target, replace(target, level=level)),
        lineage=(*old.lineage, first),
        notes=(*old.notes, *step.notes),
    )


def _declared(old: Indicator, provenance: Provenance) -> Indicator:
    """``old`` with its levels as those of a province that declared them its own."""

    def kept(leaf: Compare) -> Compare:
        cells = {}
        for key, cell in leaf.level.cells.items():
            value = cell.value
            if cell.form == "left_open" and leaf.yes_no:
                value = Fraction(1)
            if value is not None:
                cells[key] = LevelCell(value, _weaker(provenance, cell.provenance))
        level = Level(leaf.level.by, cells, under=leaf.level, by_province=True)
        return replace(leaf, level=level) if cells else leaf

    lineage = (*old.lineage, provenance)
    require = map_leaves(old.require, kept, guards=False)
    return replace(old, require=require, lineage=lineage)


def _weaker(own: Provenance, other: Provenance) -> Provenance:
    """``own``, known no better than ``other``."""
    return replace(
        own,
        status=min(own.status, other.status, key=STRENGTH.__getitem__),
        our_reading=own.our_reading or other.our_reading,
    )


def _swap(tree: Requirement, old: Compare, new: Compare) -> Requirement:
    """``tree`` with ``new`` in the place of ``old``."""
    return map_leaves(tree, lambda leaf: new if leaf is old else leaf)


def map_leaves(
    tree: Requirement, change: Callable[[Compare], Compare], *, guards: bool = True
) -> Requirement:
    """``tree`` with ``change`` applied to every comparison; without ``guards`` only to those that are asked."""

    def inside(part: Requirement) -> Requirement:
        return map_leaves(part, change, guards=guards)

    def guard(part: Requirement) -> Requirement:
        return inside(part) if guards else part

    match tree:
        case Compare():
            return change(tree)
        case All(parts):
            return All(tuple(map(inside, parts)))
        case Any(parts):
            return Any(tuple(map(inside, parts)))
        case AtLeast(n, parts):
            return AtLeast(n, tuple(map(inside, parts)))
        case Choose(branches, otherwise):
            pairs = tuple((guard(when), inside(then)) for when, then in branches)
            return Choose(pairs, inside(otherwise))
        case Applies(when, then, wording):
            return Applies(guard(when), inside(then), wording)
        case _:
            return tree
