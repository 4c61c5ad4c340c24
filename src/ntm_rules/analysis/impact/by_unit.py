"""Judging many units before and after, one at a time: what is kept is counts, never a judgement."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Final

from ntm_rules.analysis.impact.result import Impact
from ntm_rules.analysis.impact.sweep import Sweep, SweepRequest
from ntm_rules.analysis.impact.tally import Tally
from ntm_rules.analysis.impact.void_conclusions import without_void_conclusions
from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.bind import UnitFacts
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, InputError, Problem, RequestError
from ntm_rules.judging.rulebook import RuleBook, Standard, as_date
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.provinces import province_named
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.in_force import Resolved, find_base, find_province
from ntm_rules.law.resolve.situation import FlatStandard, Situation
from ntm_rules.results.judgement import Judgement
from ntm_rules.tables.rejected import BadUnit, twice
from ntm_rules.tables.units import Population

__all__ = ["Run", "impact"]

NEAREST: Final = 10
MAX_BAD: Final = 1000
MAX_SWEEPS: Final = 50


def impact(
    book: RuleBook,
    reform: str | os.PathLike[str] | Reform | Sequence[str | os.PathLike[str] | Reform],
    units: Iterable[Unit],
    *,
    standard: str | None = None,
    as_of: dt.date | str | None = None,
    province: str | None = None,
    sweeps: Sequence[SweepRequest] = (),
    nearest: int = NEAREST,
    strict: bool = False,
) -> Impact:
    """What ``reform`` (one, or several stacked in order) does to ``units``.

    Each unit is judged by the law of ``as_of``, else of its own date, with its province's rules, and again with the
    reforms. ``standard`` is that which the reforms change, unless it is named. With ``province`` only its units
    count, and those that name none are taken for its own. A unit that cannot be used is listed and left out.

    A table (:func:`~ntm_rules.analysis.impact.read_population`) is counted in columns where Polars is installed, which gives the
    same in a hundredth of the time.

    Raises:
        RequestError: where no unit at all could be judged, or the standard, province or sweep does not exist.
        RulesError: where a reform is wrong.
    """
    asked = [reform] if isinstance(reform, str | os.PathLike | Reform) else list(reform)
    if len(sweeps) > MAX_SWEEPS:
        raise RequestError.of(f"quá {MAX_SWEEPS} phép quét mức", f"more than {MAX_SWEEPS} sweeps")
    day = as_date(as_of) if as_of is not None else None
    if standard is not None:
        find_base(book.library, standard)
    if province is not None:
        find_province(book.library, province)
    run = Run(
        book=book,
        reforms=tuple(book.reform(r) for r in asked),
        standard=standard,
        day=day,
        province=province,
        requests=tuple(sweeps),
        tally=Tally(max(nearest, 0)),
        strict=strict,
    )
    return run.over(units)


@dataclass(slots=True)
class Pair:
    """A standard on one date and place, before and after."""

    before: Standard
    after: Standard
    same_area: bool
    changed: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict)
    held: list[FlatStandard] = field(default_factory=list)


@dataclass(slots=True)
class Run:
    """An impact as the units go through it."""

    book: RuleBook
    reforms: tuple[Reform, ...]
    standard: str | None
    day: dt.date | None
    province: str | None
    requests: tuple[SweepRequest, ...]
    strict: bool
    pairs: dict[tuple[dt.date, str | None], Pair] = field(default_factory=dict)
    sweeps: list[Sweep] = field(default_factory=list)
    seen: dict[tuple[str, int], str] = field(default_factory=dict)
    bad: list[BadUnit] = field(default_factory=list)
    bad_units: int = 0
    tally: Tally = field(default_factory=Tally)
    elsewhere: int = 0
    set_aside: int = 0
    number: int = 0

    def over(self, units: Iterable[Unit]) -> Impact:
        """Take every unit, and say what came of it."""
        if isinstance(units, Population) and units.is_table:
            units = self.most_of(units)
        lines = isinstance(units, Population) and not units.path.is_dir()
        for number, unit in enumerate(units, 1):
            self.take_or_refuse(unit, unit.where().line if lines else number)
        if isinstance(units, Population):
            for one in units.bad:
                self.refuse(one)
            self.bad_units += units.bad_rows - len(units.bad)
        if not self.tally.units:
            told = list({p.say(): p for one in self.bad[:20] for p in one.problems}.values())
            nobody = Problem(
                vi="không có đơn vị nào đánh giá được", en="not one unit could be judged"
            )
            raise RequestError([*told, nobody])
        dates = tuple(sorted({day for day, _ in self.pairs}))
        sides = [s.resolved for p in self.pairs.values() for s in (p.after, p.before)]
        names = {p.id: p.name for p in self.book.library.provinces}
        counted = self.tally.counted(sides, names)
        return Impact(
            standard=sides[0].id,
            standard_name=sides[0].base.name,
            reforms=tuple((r.id, r.name, r.since) for r in self.reforms),
            dates=dates,
            not_yet=tuple((r.id, r.since) for r in self.reforms if r.since > dates[0]),
            units=self.tally.units,
            moved_units=self.tally.moved["", ""],
            made_up=self.tally.made_up,
            elsewhere=self.elsewhere,
            set_aside=self.set_aside,
            **{one.name: getattr(counted, one.name) for one in fields(counted)},
            sweeps=tuple(s.curve() for s in self.sweeps),
            bad_units=self.bad_units,
            bad=tuple(sorted(self.bad, key=_by_place)),
            differences={u.id: u.difference for u in self.book.library.units.values()},
        )

    def most_of(self, table: Population) -> Population:
        """Take the units of a table that columns can hold; those that are left."""
        try:
            from ntm_rules.analysis.impact.whole_table import take_table
        except ModuleNotFoundError:  # without Polars every unit is taken alone
            return table
        return take_table(self, table)

    def take_or_refuse(self, unit: Unit, number: int) -> None:
        """Take one unit; note what is wrong with one that cannot be used. ``number`` is its place among all."""
        self.number = number
        try:
            self.take(unit)
        except FactsError as error:
            self.refuse(BadUnit(place_of(unit, number), _placed(unit, error)))

    def refuse(self, one: BadUnit) -> None:
        """Note a unit that cannot be used."""
        self.bad_units += 1
        if len(self.bad) < MAX_BAD:
            self.bad.append(one)

    def take(self, unit: Unit) -> None:
        """Judge and count one unit."""
        day = self.day or unit.as_of
        place, elsewhere = self.place(unit, day)
        if elsewhere:
            self.elsewhere += 1
            return
        before, after, changed, aside = self.judged(unit, day, place)
        for sweep in self.sweeps:
            sweep.take(before, after)
        self.set_aside += aside
        self.tally.count(unit, before, after, changed, self.number)

    def name(self, unit: Unit, code: str, before: str, order: int) -> None:
        """Judge one unit that was counted already, to name it if it is among the nearest to meeting ``code``."""
        day = self.day or unit.as_of
        after = self.judged(unit, day, self.place(unit, day)[0])[1]
        self.tally.near(unit, after, {code: before}, order)

    def judged(
        self, unit: Unit, day: dt.date, place: str | None
    ) -> tuple[Judgement, Judgement, frozenset[str], int]:
        """Before, after, what is changed for the unit, and whether a conclusion on it was set aside."""
        if unit.as_of != day:
            unit = unit.at(day)
        pair = self.pair(unit, day, place)
        bound = pair.before.bind(unit, strict=self.strict)
        self.only_once(unit)
        before = _judged(pair.before, bound)
        moved = self.situated(bound, pair)
        changed = self.rules_changed(pair, before.applied, pair.after.apply(moved.situation))
        judged, aside = without_void_conclusions(moved, pair.after, changed)
        return before, _judged(pair.after, judged), changed, aside

    def place(self, unit: Unit, day: dt.date) -> tuple[str | None, bool]:
        """The unit's province; and whether it lies elsewhere than in the one that is asked for."""
        place, wanted = self.book.province_of(unit, day), self.province
        if wanted is None:
            return place, False
        asked = province_named(self.book.library.provinces_on(day).values(), wanted)
        if asked is None:
            return wanted, False
        return asked.id, unit.province is not None and place != asked.id

    def area(self, unit: Unit, resolved: Resolved) -> tuple[str, str, Situation]:
        """The unit's region and province where they are known, and its situation under a standard.

        Raises:
            FactsError: where there is no such place or class.
        """
        problems: list[Problem] = []
        area = AreaReader(unit, resolved, lambda vi, en, *_: problems.append(Problem(vi, en)))
        province = area.province()
        region, regions = area.region(province)
        classes = area.classes(resolved.columns)
        if problems:
            raise FactsError(problems)
        situation = area.situation(regions, classes, strict=self.strict)
        return region or "", province.id if province else "", situation

    def pair(self, unit: Unit, day: dt.date, place: str | None) -> Pair:
        """The standard of a date and province, before and after.

        Raises:
            FactsError: where it is not in force then, or not for such a unit.
        """
        found = self.pairs.get((day, place))
        if found is None:
            name = self.standard or self.chosen(unit, day)
            try:
                before = self.book.standard(name, as_of=day, province=place)
            except RequestError as error:  # not in force on this unit's date
                raise FactsError(error.problems) from None
            after = self.book.standard(name, as_of=day, province=place, reforms=self.reforms)
            same = before.resolved.overrides == after.resolved.overrides
            found = self.pairs[day, place] = Pair(before, after, same)
            self.standard = name
            if not self.sweeps:
                self.sweeps = [Sweep.of(r, before.resolved, after.resolved) for r in self.requests]
        if unit.kind != found.before.resolved.base.unit:
            raise FactsError.of(
                vi=f"bộ tiêu chí {self.standard} không dành cho {unit.kind!r}",
                en=f"the standard {self.standard} is not for {unit.kind!r}",
                key="unit.kind",
            )
        return found

    def chosen(self, unit: Unit, day: dt.date) -> str:
        """The standard that the reforms change; of several, that of the first unit."""
        changed = {layer.standard for r in self.reforms for layer in r.layers}
        if len(changed) == 1:
            return changed.pop()
        base = self.book.base_for(unit, as_of=day)
        return base.id if base is not None else self.book.standard_for(unit, as_of=day).id

    def only_once(self, unit: Unit) -> None:
        """Refuse a code that was given before for the same year."""
        if unit.code is None:
            return
        place = place_of(unit, self.number)
        first = self.seen.setdefault((unit.code, unit.period), place)
        if first != place:
            vi, en = twice(unit.code, unit.period, first)
            raise FactsError.of(vi=vi, en=en, key="unit.code")

    def situated(self, bound: UnitFacts, pair: Pair) -> UnitFacts:
        """``bound`` in the situation that the reform puts it in: it may move classes to another column."""
        if pair.same_area:
            return bound
        area = AreaReader(bound.unit, pair.after.resolved, lambda *_: None)
        _, regions = area.region(area.province())
        classes = area.classes(pair.after.resolved.columns)
        return replace(bound, situation=area.situation(regions, classes, strict=self.strict))

    def rules_changed(
        self, pair: Pair, before: FlatStandard, after: FlatStandard
    ) -> frozenset[str]:
        """The indicators whose rule is another one after the reform, in this situation."""
        key = (id(before), id(after))
        found = pair.changed.get(key)
        if found is None:
            old, new = _rules(before), _rules(after)
            codes = old.keys() | new.keys()
            found = frozenset(c for c in codes if old.get(c) != new.get(c))
            pair.changed[key] = found
            pair.held += [before, after]  # so that no other one ever has their id
        return found


def _judged(standard: Standard, bound: UnitFacts) -> Judgement:
    """By the exact Python engine: for many standards and few facts each it is the quickest for one unit."""
    return standard.assess(bound, engine="direct").judgement


def place_of(unit: Unit, number: int) -> str:
    """Where a unit was written; its number among the units where it came from Python."""
    return str(unit.where()) or f"#{number}"


def _by_place(one: BadUnit) -> tuple[str, int]:
    where = one.problems[0].where
    return where.file, where.line


def _placed(unit: Unit, error: InputError) -> tuple[Problem, ...]:
    """The problems of a unit, each with its row where nothing nearer is known."""
    here = unit.where()
    return tuple(p if p.where.line else replace(p, where=here) for p in error.problems)


def _rules(applied: FlatStandard) -> dict[str, object]:
    """What each indicator asks in a situation, as a value that can be compared."""

    def rule(number: int) -> object:
        node = applied.nodes[number]
        asks = applied.measures[node.measure] if node.kind == "leaf" else None
        more = node.rule if node.kind == "fixed" and not isinstance(node.rule, Compare) else None
        own = (node.kind, asks, node.operator, node.level, node.n, node.holds, node.when_none)
        return (own, node.reason, more, tuple(rule(c) for c in node.children))

    return {row.rule.code: rule(row.node) for c in applied.criteria for row in c.rows}
