"""Small changes of the law that some scenario ought to notice: mutants, and the scenarios that kill them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    Compare,
    Indicator,
    Level,
    LevelCell,
    LevelForm,
    Operator,
)
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.layers import map_leaves
from ntm_rules.scenarios.level_cells import BASE, Site, sites, step_of
from ntm_rules.scenarios.read import Scenario
from ntm_rules.scenarios.read_levels import Touch
from ntm_rules.scenarios.run import holds
from ntm_rules.scenarios.scenario_state import ScenarioRun

Kind = Literal["up", "down", "flip", "form", "comparator", "layer", "override"]
FLIPS: dict[Operator, Operator] = {">=": ">", ">": ">=", "<=": "<", "<": "<="}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of the law. ``site`` is the cell or comparison; None for a layer or an override."""

    standard: str
    kind: Kind
    name: str
    site: Site | None = None
    value: Fraction | None = None
    form: LevelForm | None = None
    layer: str = ""


@dataclass(frozen=True, slots=True)
class MutantResult:
    """A mutant, the scenario that noticed it, and how many were tried. ``killer`` None: nobody noticed."""

    mutant: Mutant
    killer: Scenario | None
    tried: int


def mutants(library: Library, standard: str) -> list[Mutant]:
    """Every mutant of a standard: levels, comparators, amendments and overlays, overrides."""
    changes: list[Mutant] = []
    compared: set[tuple[str, str, int]] = set()
    for site in sites(library, standard):
        key = (site.layer, site.code, site.number)
        if site.cell.form is not None:
            changes += _forms(site, site.cell.form, library.facts[site.leaf.fact])
        if site.cell.value is not None:
            changes += _levels(library, site)
            if site.leaf.operator in FLIPS and key not in compared:
                compared.add(key)
                flipped = FLIPS[site.leaf.operator]
                where = "" if site.layer == BASE else f" [{site.layer}]"
                name = f"{site.code} {site.leaf.fact} {site.leaf.operator} -> {flipped}{where}"
                changes.append(Mutant(standard, "comparator", name, site))
    for layer in library.layers.get(standard, []):
        name = f"bỏ {layer.id}"
        if layer.steps or layer.conditions:
            changes.append(Mutant(standard, "layer", name, layer=layer.id))
        if layer.override is not None:
            changes.append(
                Mutant(standard, "override", f"bỏ cột khác của {layer.id}", layer=layer.id)
            )
    columns = library.columns.get(library.standards[standard].columns or "")
    for override in columns.overrides if columns else ():
        name = f"bỏ cột khác từ {override.since}"
        changes.append(Mutant(standard, "override", name, layer=override.since.isoformat()))
    return changes


def _levels(library: Library, site: Site) -> Iterator[Mutant]:
    value = site.cell.value
    if value is None:
        return
    fact = library.facts[site.leaf.fact]
    if fact.kind == "yes_no":
        yield Mutant(site.standard, "flip", f"{site.name}: đảo có/không", site, 1 - value)
        return
    small, form = step_of(fact, value), site.cell.form
    # A grade has no level beyond its scale.
    graded = fact.kind == "grade"
    if not (graded and fact.high is not None and value + small > fact.high):
        yield Mutant(
            site.standard, "up", f"{site.name}: +{_amount(small)}", site, value + small, form
        )
    if not (graded and fact.low is not None and value - small < fact.low):
        yield Mutant(
            site.standard, "down", f"{site.name}: -{_amount(small)}", site, value - small, form
        )


def _forms(site: Site, form: LevelForm, fact: FactDef) -> Iterator[Mutant]:
    """A cell that is no level of its own, as if it were one; what is not regulated, as if it were not known.

    A floor at the end of the range is a level, and a figure that is left open decides nothing either way.
    """
    value = site.cell.value
    end = fact.high if site.leaf.operator in {">=", ">"} else fact.low
    if form == "floor" and value == end:
        return
    if form == "left_open":
        if fact.kind != "yes_no":
            return
        value = Fraction(1)
    name = f"{site.name}: bỏ {_FORM_NAMES[form]}"
    yield Mutant(site.standard, "form", name, site, value)


_FORM_NAMES: dict[LevelForm, str] = {
    "floor": "mức sàn",
    "left_open": "để ngỏ",
    "not_regulated": "không quy định",
}


def _amount(x: Fraction) -> str:
    return str(float(x)).removesuffix(".0").replace(".", ",")


# ---- the law, changed


class MutatedBook(RuleBook):
    """A rule book with one mutant in it."""

    def __init__(self, library: Library, mutant: Mutant) -> None:
        super().__init__(_without(library, mutant))
        self.mutant = mutant

    def _resolve(
        self, standard: str, day: dt.date, province: str | None, reforms: Sequence[Reform]
    ) -> Resolved:
        """As the rule book has it, with the mutant's level or comparator."""
        resolved = super()._resolve(standard, day, province, reforms)
        if standard != self.mutant.standard or self.mutant.site is None:
            return resolved
        return _changed(resolved, self.mutant, self.mutant.site)


def _without(library: Library, mutant: Mutant) -> Library:
    """``library`` without the mutant's layer or override."""
    if mutant.kind not in {"layer", "override"}:
        return library
    here = library.layers.get(mutant.standard, [])
    if mutant.kind == "layer":
        kept = [layer for layer in here if layer.id != mutant.layer]
        return replace(library, layers={**library.layers, mutant.standard: kept})
    if any(layer.id == mutant.layer for layer in here):
        bare = [replace(x, override=None) if x.id == mutant.layer else x for x in here]
        return replace(library, layers={**library.layers, mutant.standard: bare})
    name = library.standards[mutant.standard].columns or ""
    columns = library.columns[name]
    left = [o for o in columns.overrides if o.since.isoformat() != mutant.layer]
    # What held before goes on where the later one is taken away.
    left = [replace(o, until=None) for o in left]
    return replace(
        library, columns={**library.columns, name: replace(columns, overrides=tuple(left))}
    )


def _changed(resolved: Resolved, mutant: Mutant, site: Site) -> Resolved:
    def leaf(old: Compare) -> Compare:
        if mutant.kind == "comparator":
            same = old.fact == site.leaf.fact and old.operator == site.leaf.operator
            mine = same and _holds(old.level, site)
            return replace(old, operator=FLIPS[old.operator]) if mine else old
        level = _swapped(
            old.level, site.cell, replace(site.cell, value=mutant.value, form=mutant.form)
        )
        return old if level is old.level else replace(old, level=level)

    def rule(old: Indicator) -> Indicator:
        return replace(old, require=map_leaves(old.require, leaf)) if old.code == site.code else old

    criteria = tuple(
        replace(c, indicators=tuple(map(rule, c.indicators)))
        if any(i.code == site.code for i in c.indicators)
        else c
        for c in resolved.criteria
    )
    return replace(
        resolved,
        criteria=criteria,
        conditions=tuple(map(rule, resolved.conditions)),
        prerequisites=tuple(map(rule, resolved.prerequisites)),
    )


def _holds(level: Level, site: Site) -> bool:
    """Whether a level, or one under it, is the one of the mutant."""
    mine = level.cells.get(site.key) is site.cell
    return mine or (level.under is not None and _holds(level.under, site))


def _swapped(level: Level, old: LevelCell, new: LevelCell) -> Level:
    for key, cell in level.cells.items():
        if cell is old:
            return replace(level, cells={**level.cells, key: new})
    if level.under is None:
        return level
    under = _swapped(level.under, old, new)
    return level if under is level.under else replace(level, under=under)


# ---- who notices


def judge_mutants(
    shared: ScenarioRun,
    there: Sequence[Mutant],
    scenarios: Sequence[tuple[Scenario, Touch]],
    on_result: Callable[[MutantResult], None] | None = None,
) -> list[MutantResult]:
    """Run for each mutant the scenarios that it could change, until one notices."""
    results = []
    for mutant in there:
        changed = shared.with_book(MutatedBook(shared.book.library, mutant))
        killer, tried = None, 0
        for scenario, _ in sorted(
            (pair for pair in scenarios if touches(mutant, pair[1])),
            key=lambda pair: mutant.site is None or mutant.site.code not in pair[1].codes,
        ):
            tried += 1
            if not holds(scenario, changed):
                killer = scenario
                break
        result = MutantResult(mutant, killer, tried)
        results.append(result)
        if on_result is not None:
            on_result(result)
    return results


def touches(mutant: Mutant, touch: Touch) -> bool:
    """Whether a mutant could change what a scenario finds."""
    if mutant.standard not in touch.standards:
        return False
    site = mutant.site
    if site is None:
        return True
    if site.leaf.fact not in touch.facts:
        return False
    if mutant.kind == "comparator":
        return True
    axes = site.axes
    return ("column" not in axes or axes["column"] in touch.columns) and (
        "year" not in axes or axes["year"] in touch.years
    )
