"""Small changes of the law that some scenario ought to notice: mutants, and the scenarios that kill them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Literal

from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    Compare,
    Indicator,
    Level,
    LevelCell,
    LevelForm,
)
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.layers import map_leaves
from ntm_rules.scenarios.level_cells import BASE, Site, asked_for, sites, step_of
from ntm_rules.scenarios.mutate_parts import FLIPS, NONE
from ntm_rules.scenarios.mutate_structure import variants
from ntm_rules.scenarios.mutate_titles import title_variants
from ntm_rules.scenarios.read import Scenario
from ntm_rules.scenarios.read_levels import Touch
from ntm_rules.scenarios.run import holds
from ntm_rules.scenarios.scenario_state import ScenarioRun
from ntm_rules.scenarios.variant import Variant

Kind = Literal["up", "down", "flip", "form", "comparator", "structure"]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of the law.

    ``site`` is the cell or comparison of a level; any other is a ``variant`` of the library.
    """

    standard: str
    kind: Kind
    name: str
    site: Site | None = None
    value: Fraction | None = None
    form: LevelForm | None = None
    variant: Variant | None = field(default=None, compare=False)

    @property
    def code(self) -> str:
        """The indicator that it changes; "" where it is none alone."""
        if self.site is not None:
            return self.site.code
        return self.variant.code if self.variant is not None else ""

    @property
    def columns(self) -> frozenset[str]:
        """The columns in which it changes the law; none where it may in every one."""
        if self.variant is not None:
            return self.variant.columns
        if self.site is None:
            return NONE
        return self.site.asked if self.kind == "comparator" else self.site.columns

    @property
    def year(self) -> str | None:
        """The one year whose level it changes."""
        return self.site.axes.get("year") if self.site and self.kind != "comparator" else None


@dataclass(frozen=True, slots=True)
class MutantResult:
    """A mutant, the scenario that noticed it, and how many were tried. ``killer`` None: nobody noticed."""

    mutant: Mutant
    killer: Scenario | None
    tried: int


def mutants(library: Library, standard: str) -> list[Mutant]:
    """Every mutant of a standard: levels, comparators, amendments and overlays, overrides, titles."""
    changes: list[Mutant] = []
    compared: set[tuple[str, str, int]] = set()
    for site in sites(library, standard):
        key = (site.layer, site.code, site.number)
        fact = library.facts[site.leaf.fact]
        form = site.form(fact)
        if form is not None:
            changes += _forms(site, form, fact)
        if site.cell.value is not None:
            changes += _levels(library, site)
            if site.leaf.operator in FLIPS and key not in compared:
                compared.add(key)
                flipped = FLIPS[site.leaf.operator]
                where = "" if site.layer == BASE else f" [{site.layer}]"
                name = f"{site.code} {site.leaf.fact} {site.leaf.operator} -> {flipped}{where}"
                changes.append(Mutant(standard, "comparator", name, site))
    there = (*variants(library, standard), *title_variants(library, standard))
    changes += [Mutant(standard, "structure", v.name, variant=v) for v in there]
    return list(_told_apart(changes))


def _told_apart(there: Sequence[Mutant]) -> Iterator[Mutant]:
    """The second of the same words has its number."""
    names: dict[str, int] = {}
    for mutant in there:
        names[mutant.name] = number = names.get(mutant.name, 0) + 1
        again = f" ({number})" if number > 1 else ""
        yield replace(mutant, name=mutant.name + again)


def _levels(library: Library, site: Site) -> Iterator[Mutant]:
    value = site.cell.value
    if value is None:
        return
    fact = library.facts[site.leaf.fact]
    if fact.kind == "yes_no":
        yield Mutant(site.standard, "flip", f"{site.name}: đảo có/không", site, 1 - value)
        return
    small, form = step_of(fact, value), site.cell.form
    if fact.kind not in {"count", "grade"}:
        small /= 10  # a tenth of what the law states: whoever notices that notices the whole
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

    A figure that is left open decides nothing either way.
    """
    value = site.cell.value
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

    def __init__(self, original: RuleBook, mutant: Mutant) -> None:
        variant = mutant.variant
        super().__init__(variant.change(original.library) if variant else original.library)
        self.mutant = mutant
        self.original = original
        self._same: dict[str, bool] = {}

    def standard(self, standard: str, **options: Any) -> Standard:
        """As the rule book has it; what the mutant cannot change is shared with the rule book it was made of."""
        same = self._same.get(standard)
        if same is None:
            same = self._same[standard] = self._untouched(standard)
        find = self.original.standard if same else super().standard
        return find(standard, **options)

    def _untouched(self, standard: str) -> bool:
        """Whether the mutant changes neither the standard nor what it is judged together with."""
        mine, same = self.mutant.standard, self.library.columns is self.original.library.columns
        apart = mine not in asked_for(self.library, standard)
        return same and apart and standard not in asked_for(self.library, mine)

    def _resolve(
        self,
        standard: str,
        day: dt.date,
        province: str | None,
        reforms: Sequence[Reform],
        *,
        in_gap: bool,
    ) -> Resolved:
        """As the rule book has it, with the mutant's level or comparator."""
        if self.mutant.site is None or reforms:
            resolved = super()._resolve(standard, day, province, reforms, in_gap=in_gap)
        else:
            resolved = self.original.standard(
                standard, as_of=day, province=province, in_gap=in_gap
            ).resolved
        if self.mutant.site is None or standard != self.mutant.standard:
            return resolved
        return _changed(resolved, self.mutant, self.mutant.site)


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
        changed = shared.with_book(MutatedBook(shared.book, mutant))
        killer, tried = None, 0
        by = mutant.variant.by if mutant.variant is not None else ""
        able = [pair for pair in scenarios if touches(mutant, pair[1])]
        # Those that check the very indicator first, then those that have what it is about.
        able.sort(key=lambda pair: (mutant.code not in pair[1].codes, by not in pair[1].has))
        for scenario, _ in able:
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
    if mutant.columns and mutant.columns.isdisjoint(touch.columns):
        return False
    variant = mutant.variant
    if variant is not None:
        if variant.title is not None and variant.title not in touch.titles:
            return False
        named = not variant.code or variant.code in touch.codes
        return (
            (named or not variant.facts.isdisjoint(touch.facts))
            and (variant.day is None or touch.days is None or variant.day in touch.days)
            and (variant.province is None or variant.province in touch.provinces)
        )
    if mutant.site is not None and mutant.site.leaf.fact not in touch.facts:
        return False
    return mutant.year is None or mutant.year in touch.years
