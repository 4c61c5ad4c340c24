"""Which law judges a unit before the reforms and after them, and what the reforms change for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.foundation.errors import FactsError, Problem, RequestError
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.provinces import province_named
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import Situation


@dataclass(slots=True)
class LawPair:
    """The standard of one date and place, before the reforms and after them.

    ``same_area`` says that the reforms move no class to another column.
    """

    before: Standard
    after: Standard
    same_area: bool
    _changed: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict)
    _kept: list[FlatStandard] = field(default_factory=list)

    def changed(self, before: FlatStandard, after: FlatStandard) -> frozenset[str]:
        """The codes of the indicators whose rule the reforms change in this situation."""
        key = (id(before), id(after))
        codes = self._changed.get(key)
        if codes is None:
            old, new = _rules(before), _rules(after)
            codes = frozenset(c for c in old.keys() | new.keys() if old.get(c) != new.get(c))
            self._changed[key] = codes
            self._kept += [before, after]  # so that no other object ever has their id
        return codes


@dataclass(slots=True)
class Laws:
    """The laws that judge the units of one impact. Each pair is made once.

    ``reforms`` are stacked on the law; ``proposed`` are these and the drafts that stand in ``drafted``, the law with
    them in it. ``on_first`` is called with the first pair: it names the standard of the whole impact.
    """

    book: RuleBook
    reforms: tuple[Reform, ...]
    standard: str | None
    day: dt.date | None
    province: str | None
    strict: bool
    on_first: Callable[[LawPair], None] = lambda _pair: None
    pairs: dict[tuple[dt.date, str | None], LawPair] = field(default_factory=dict)
    proposed: tuple[Reform, ...] = ()
    drafted: RuleBook | None = None

    def day_of(self, unit: Unit) -> dt.date:
        """The day whose law judges the unit."""
        return self.day or unit.as_of

    def place_of(self, unit: Unit, day: dt.date) -> tuple[str | None, bool]:
        """The unit's province, and whether that is another province than the one asked for."""
        place, wanted = self.book.province_of(unit, day), self.province
        if wanted is None:
            return place, False
        asked = province_named(self.book.library.provinces_on(day).values(), wanted)
        if asked is None:
            return wanted, False
        return asked.id, unit.province is not None and place != asked.id

    def area_of(self, unit: Unit, resolved: Resolved) -> tuple[str, str, Situation]:
        """The unit's region and province ("" where not known), and its situation under a standard.

        Raises:
            FactsError: where there is no such place or class.
        """
        problems: list[Problem] = []
        area = AreaReader(
            unit, resolved, lambda vi, en, *_, **about: problems.append(Problem(vi, en, **about))
        )
        province = area.province()
        region, regions = area.region(province)
        classes = area.classes(resolved.columns)
        if problems:
            raise FactsError(problems)
        situation = area.situation(regions, classes, strict=self.strict)
        return region or "", province.id if province else "", situation

    def pair(self, unit: Unit, day: dt.date, place: str | None) -> LawPair:
        """The standard of a date and province, before and after.

        Raises:
            FactsError: where it is not in force then, or not for such a unit.
        """
        pair = self.pairs.get((day, place))
        if pair is None:
            name = self.standard or self.standard_of(unit, day)
            try:
                before = self.book.standard(name, as_of=day, province=place)
            except RequestError as error:  # not in force on this unit's date
                raise FactsError(error.problems) from None
            drafted = self.drafted or self.book
            after = drafted.standard(name, as_of=day, province=place, reforms=self.reforms)
            same_area = _areas(before.resolved) == _areas(after.resolved)
            pair = self.pairs[day, place] = LawPair(before, after, same_area)
            self.standard = name
            if len(self.pairs) == 1:
                self.on_first(pair)
        if unit.kind != pair.before.resolved.base.unit:
            raise FactsError.of(
                vi=f"bộ tiêu chí {self.standard} không dành cho {unit.kind!r}",
                en=f"the standard {self.standard} is not for {unit.kind!r}",
                key="unit.kind",
                code="wrong_kind_of_unit",
                found=unit.kind,
                expected=pair.before.resolved.base.unit,
            )
        return pair

    def changed_standard(self) -> str | None:
        """The one standard that the reforms change; None where they change none, or several."""
        proposed = self.proposed or self.reforms
        standards = {layer.standard for r in proposed for layer in r.layers}
        return standards.pop() if len(standards) == 1 else None

    def standard_of(self, unit: Unit, day: dt.date) -> str:
        """The standard that the reforms change; of several, that of the first unit."""
        changed = self.changed_standard()
        if changed is not None:
            return changed
        base = self.book.base_for(unit, as_of=day)
        return base.id if base is not None else self.book.standard_for(unit, as_of=day).id

    def moved(self, unit_facts: UnitFacts, pair: LawPair) -> UnitFacts:
        """``unit_facts`` in the situation after the reforms: they may move a class to another column."""
        after = pair.after.resolved
        if pair.same_area:
            return replace(unit_facts, resolved=after)
        _, _, situation = self.area_of(unit_facts.unit, after)
        return replace(unit_facts, situation=situation, resolved=after)


def _areas(resolved: Resolved) -> tuple[object, ...]:
    """What decides which column and classes a unit has."""
    classes = tuple(c for layer in resolved.layers for c in layer.classes)
    return resolved.overrides, classes


def _rules(applied: FlatStandard) -> dict[str, object]:
    """What each indicator asks in a situation, as a value that can be compared."""

    def rule(number: int) -> object:
        node = applied.nodes[number]
        asks = applied.measures[node.measure] if node.kind == "leaf" else None
        more = node.rule if node.kind == "fixed" and not isinstance(node.rule, Compare) else None
        levels = node.operator, node.easiest, node.hardest, node.regulated
        own = (node.kind, asks, levels, node.n, node.holds, node.when_none)
        return (own, node.reason, more, tuple(rule(c) for c in node.children))

    return {row.rule.code: rule(row.node) for c in applied.criteria for row in c.rows}


def without_void_conclusions(
    unit_facts: UnitFacts, after: Standard, changed: frozenset[str]
) -> tuple[UnitFacts, bool]:
    """``unit_facts`` without the conclusions that the reforms make void, and whether there were any.

    A conclusion on a changed indicator is void: it was drawn under the old rule.
    """
    if not changed or not (unit_facts.indicators or unit_facts.criteria):
        return unit_facts, False
    codes, numbers = conclusions_left(after, changed)
    indicators = {k: v for k, v in unit_facts.indicators.items() if k in codes}
    criteria = {k: v for k, v in unit_facts.criteria.items() if k in numbers}
    void = len(indicators) < len(unit_facts.indicators) or len(criteria) < len(unit_facts.criteria)
    return replace(unit_facts, indicators=indicators, criteria=criteria), void


def conclusions_left(after: Standard, changed: frozenset[str]) -> tuple[set[str], set[str]]:
    """The indicators and criteria whose conclusions still stand where the reforms change ``changed``."""
    criteria = after.resolved.criteria
    touched = {code.partition(".")[0] for code in changed}
    touched |= {c.number for c in criteria if any(i.code in changed for i in c.indicators)}
    codes = {i.code for _, i in after.resolved.indicators()}
    return codes - changed, {c.number for c in criteria} - touched
