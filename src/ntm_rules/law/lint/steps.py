"""Every step of every layer, with the law just before and after it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.foundation.errors import Problem, RulesError
from ntm_rules.law.lint.located import Path
from ntm_rules.law.load.layers import reform
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.layers import Layer, Step
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Compare, Criterion, Indicator, leaves
from ntm_rules.law.resolve.history import change_dates
from ntm_rules.law.resolve.in_force import holds
from ntm_rules.law.resolve.layers import apply_layer


@dataclass(frozen=True, slots=True)
class LayerStep:
    """A step on a day, with the criteria before and after it. ``misfit`` says why it does not fit, or is None."""

    file: RuleFile
    path: Path
    layer: Layer
    change: Step
    day: dt.date
    before: tuple[Criterion, ...]
    after: tuple[Criterion, ...]
    misfit: Problem | None

    @property
    def first(self) -> bool:
        """Whether this is the layer's first day."""
        return self.day == self.layer.since


def layer_steps(files: list[RuleFile], library: Library) -> list[LayerStep]:
    """Every step of every layer, on every day of a change while the layer is in force."""
    by_path = {file.path: file for file in files}
    layers = [layer for standard in library.layers.values() for layer in standard]
    for file in files:
        if file.kind == "reform":
            layers += reform(library, file.model, file.tree)
    steps: list[LayerStep] = []
    for layer in layers:
        origin = by_path.get(layer.places[0][0].file) if layer.places else None
        if origin is not None:
            for day in _days(library, layer):
                steps += _steps(library, layer, origin, day)
    return steps


def _days(library: Library, layer: Layer) -> list[dt.date]:
    base = library.standards[layer.standard]
    days = {layer.since, *change_dates(library, layer.standard, layer.province)}
    alive = (d for d in days if holds(layer.since, layer.until, d))
    return sorted(d for d in alive if holds(base.since, base.until, d))


def _steps(library: Library, layer: Layer, file: RuleFile, day: dt.date) -> Iterator[LayerStep]:
    criteria = _before(library, layer, day)
    for step, (where, key) in zip(layer.steps, layer.places, strict=True):
        alone = dataclasses.replace(layer, steps=(step,), places=((where, key),))
        after, misfit = criteria, None
        try:
            after = apply_layer(criteria, alone)
        except RulesError as error:
            misfit = error.problems[0]
        path = tuple(int(k) if k.isdigit() else k for k in key.split("."))
        yield LayerStep(file, path, layer, step, day, criteria, after, misfit)
        criteria = after


def _before(library: Library, layer: Layer, day: dt.date) -> tuple[Criterion, ...]:
    """The criteria on a day after the earlier layers. Layers that do not fit are left out."""
    criteria = library.standards[layer.standard].criteria
    for other in library.layers.get(layer.standard, []):
        if other is layer:
            break
        if holds(other.since, other.until, day) and other.province in (None, layer.province):
            try:
                criteria = apply_layer(criteria, other)
            except RulesError:
                continue
    return criteria


def indicator(criteria: tuple[Criterion, ...], code: str) -> Indicator | None:
    """The indicator with this code."""
    return next((i for c in criteria for i in c.indicators if i.code == code), None)


def target(indicator: Indicator | None, operator: str, part: str | None) -> Compare | None:
    """The one comparison whose level a ``set`` changes; None where that is not clear."""
    matching = [
        leaf
        for leaf in (leaves(indicator.require) if indicator else ())
        if leaf.operator == operator and part in (None, leaf.fact)
    ]
    return matching[0] if len(matching) == 1 else None
