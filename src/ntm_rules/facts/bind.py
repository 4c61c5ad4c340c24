"""A unit's facts against a resolved standard: every figure read, every code resolved, every contradiction told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, Unpack

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.conclusions import ConclusionReader
from ntm_rules.facts.located import located
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.parts import parts_above_whole
from ntm_rules.facts.previous import compared
from ntm_rules.facts.sheet import added_up, sheet_rows
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import (
    ByTitle,
    Conclusion,
    UnitFacts,
    is_zero_of_zero,
    no_direct_answer,
    not_applying,
    of_other_years,
    single_fact_of,
    views_of,
)
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.errors import MOST_SEARCHES, About, FactsError, Problem, Problems, Where
from ntm_rules.foundation.strict_yaml import MarkedMapping
from ntm_rules.foundation.text import choices
from ntm_rules.law.model.requirement import Indicator, leaves
from ntm_rules.law.resolve.in_force import Resolved, no_indicator

NOT_APPLICABLE = "not_applicable"


def bind(unit: Unit, resolved: Resolved, codes: Resolved, *, strict: bool = False) -> UnitFacts:
    """``unit`` against ``resolved``; ``codes`` is the standard in which its indicator codes are written.

    Raises:
        FactsError: listing everything that is wrong, each with its place and key.
    """
    facts, problems = bind_what_can_be(unit, resolved, codes, strict=strict)
    if problems:
        raise FactsError(problems)
    return facts


def bind_what_can_be(
    unit: Unit,
    resolved: Resolved,
    codes: Resolved,
    *,
    strict: bool = False,
    require_evidence: bool = False,
    previous: Mapping[str, FactValue] | None = None,
) -> tuple[UnitFacts, Problems]:
    """What can be read of ``unit``, and everything that is wrong with it, each with its place and key.

    ``previous`` are the unit's figures of the year before: a figure that is far from them is doubted. No engine sees a
    figure of a year that the standard does not take, nor, with ``require_evidence``, one that no document backs.
    """
    binder = _Binder(unit, resolved, codes)
    facts = replace(binder.run(strict, previous or {}), require_evidence=require_evidence)
    known = {n: views for n, views in facts.known.items() if facts.decides(facts.values[n])}
    problems = binder.reader.problems
    return replace(facts, known=known), in_order(located(problems, unit), problems.more)


def in_order(problems: Iterable[Problem], more: int = 0) -> Problems:
    """Problems by their places in the file, and how many more there are."""
    return Problems(sorted(problems, key=lambda p: (p.where.line, p.where.column)), more)


def figures_of(unit: Unit, codes: Resolved) -> dict[str, FactValue]:
    """The figures of ``unit`` alone, in the words of the standard ``codes``; it is not asked where the unit lies.

    Raises:
        FactsError: listing everything that is wrong with them.
    """
    binder = _Binder(unit, codes, codes)
    binder.reader.problems += unit.problems
    binder.facts()
    binder.by_code()
    if binder.reader.problems:
        raise FactsError(binder.reader.problems)
    return binder.values


class _Binder:
    def __init__(self, unit: Unit, resolved: Resolved, codes: Resolved) -> None:
        self.unit = unit
        self.resolved = resolved
        self.codes = codes
        self.reader = EntryReader()
        self.conclusions = ConclusionReader(unit, resolved, codes, self.reader, self.wrong)
        self.values: dict[str, FactValue] = {}
        self.indicators: dict[str, Conclusion] = {}
        self.criteria: dict[str, Conclusion] = {}
        self.conditions: dict[str, Conclusion] = {}

    def wrong(self, vi: str, en: str, *path: str | int, **about: Unpack[About]) -> None:
        key = ".".join(map(str, path))
        self.reader.problems.note(
            lambda: Problem(vi, en, self.unit.where(*path), key, loc=path, **about)
        )

    @cached_property
    def asked(self) -> str:
        """The facts that may be given, as a problem lists them."""
        return choices(sorted(self.resolved.asked))

    def run(self, strict: bool, previous: Mapping[str, FactValue]) -> UnitFacts:
        unit, resolved = self.unit, self.resolved
        self.reader.problems += unit.problems
        if unit.kind not in (resolved.base.unit, *resolved.base.default_for):
            self.wrong(
                f"bộ tiêu chí {resolved.id} dành cho {resolved.base.unit!r}, đơn vị này là {unit.kind!r}",
                f"the standard {resolved.id} is for {resolved.base.unit!r}, this unit is {unit.kind!r}",
                "unit",
                "kind",
                code="wrong_kind_of_unit",
                found=unit.kind,
                expected=resolved.base.unit,
            )
        area = AreaReader(unit, resolved, self.wrong, self.reader.near)
        province = area.province()
        region, regions = area.region(province)
        classes = area.classes(resolved.columns)
        self.facts()
        self.by_code()
        self.by_criterion()
        self.by_condition()
        self.values = compared(self.values, previous)
        self.nothing_to_count()
        self.years()
        totals, wrong = added_up(self.values, self.resolved.facts)
        self.reader.problems += wrong
        self.values |= totals
        self.reader.problems += parts_above_whole(self.values, self.resolved.facts)
        same = self.codes.id == resolved.id
        situation, by_title = area.situation(regions, classes, strict=strict), None
        if (moved := area.after_title(classes)) is not None:
            later = area.situation(regions, moved[1], strict=strict)
            by_title = ByTitle(moved[0], situation, later, moved[1])
            situation = by_title.situation(self.values, resolved.as_of)
        return UnitFacts(
            unit=unit,
            as_of=resolved.as_of,
            years=resolved.base.years_of(unit.period),
            region=region,
            province=province,
            situation=situation,
            by_title=by_title,
            values={k: self.values[k] for k in sorted(self.values)},
            known={name: views_of(value) for name, value in self.values.items()},
            indicators=self.indicators if same else {},
            criteria=self.criteria if same else {},
            conditions=self.conditions if same else {},
            unused=tuple(
                sorted(
                    self.values.keys() - resolved.asked - sheet_rows(resolved.facts, resolved.asked)
                )
            ),
            resolved=resolved,
            ignored=()
            if same
            else tuple(
                c.key
                for there in (self.indicators, self.criteria, self.conditions)
                for c in there.values()
            ),
        )

    # ---- what is known

    def facts(self) -> None:
        """The figures given by fact id."""
        section = self.unit.entries("facts")
        marks = section.marks if isinstance(section, MarkedMapping) else {}
        here = Where(self.unit.file)
        for name, entry in section.items():
            fact = self.resolved.facts.get(str(name))
            if fact is None and self.reader.problems.is_full:
                self.reader.problems.more += 1
                continue
            if fact is None:
                vi, en = self.reader.near(str(name), self.resolved.facts)
                self.wrong(
                    f"không có số liệu {str(name)!r}{vi}",
                    f"no such fact: {str(name)!r}{en}",
                    "facts",
                    name,
                    code="unknown_fact",
                    expected=self.asked,
                    found=str(name),
                )
                continue
            value = self.reader.fact(fact, entry, marks.get(name, here), f"facts.{name}")
            if value is not None:
                self.values[fact.id] = value

    def by_code(self) -> None:
        """The figures and conclusions given by indicator code."""
        known = {i.code: i for _, i in self.codes.indicators()}
        repeals = self.codes.repeals()
        for code, entry in self.unit.entries("indicators").items():
            indicator = known.get(str(code))
            if indicator is None and self.reader.problems.is_full:
                self.reader.problems.more += 1
            elif indicator is None:
                search = len(self.reader.problems) < MOST_SEARCHES
                self.wrong(
                    *no_indicator(self.codes, str(code), search=search, repeals=repeals),
                    "indicators",
                    code,
                    code="unknown_indicator",
                    expected=choices(known),
                    found=str(code),
                )
            elif isinstance(entry, dict) and "concluded" in entry:
                there = self.conclusions.conclusion(
                    indicator.code, indicator.concluders, entry, "indicators"
                )
                if there is not None:
                    self.indicators[indicator.code] = there
            elif isinstance(entry, str) and entry == NOT_APPLICABLE:
                self.not_applicable(indicator)
            else:
                self.shorthand(indicator, entry)

    def shorthand(self, indicator: Indicator, entry: Any) -> None:
        """A bare figure for an indicator: it means its headline fact, or the one fact that it has."""
        code = indicator.code
        target = single_fact_of(indicator)
        if target is None:
            parts = ", ".join(dict.fromkeys(leaf.fact for leaf in leaves(indicator.require)))
            self.wrong(
                f"chỉ tiêu {code} gồm nhiều phần, hãy ghi từng số liệu: {parts}",
                f"indicator {code} has several parts, give each fact: {parts}",
                "indicators",
                code,
                code="several_parts",
                found=code,
                expected=parts,
            )
            return
        fact = self.resolved.facts[target]
        value = self.reader.fact(
            fact, entry, self.unit.where("indicators", code), f"indicators.{code}"
        )
        if value is not None:
            self.give(value, code)

    def give(self, value: FactValue, code: str) -> None:
        """Enter a figure given by code, unless the same fact was given otherwise."""
        before = self.values.get(value.fact.id)
        if before is not None and not before.same_as(value):
            self.wrong(
                f"{value.fact.id} được cho hai giá trị khác nhau (xem {before.key})",
                f"{value.fact.id} is given twice with different values (see {before.key})",
                "indicators",
                code,
                code="given_twice",
                found=value.key,
                expected=before.key,
            )
            return
        if before is None:
            self.values[value.fact.id] = value

    def not_applicable(self, indicator: Indicator) -> None:
        """``not_applicable`` says that the guard of the indicator does not hold."""
        code, answer = indicator.code, not_applying(indicator)
        if answer is None:
            self.wrong(
                *no_direct_answer(indicator),
                "indicators",
                code,
                code="never_not_applicable",
                found=NOT_APPLICABLE,
                expected="value",
            )
            return
        fact = self.resolved.facts[answer[0]]
        where = self.unit.where("indicators", code)
        value = self.reader.fact(fact, answer[1], where, f"indicators.{code}")
        if value is not None:
            self.give(value, code)

    def by_criterion(self) -> None:
        """The conclusions given for whole criteria."""
        of = {c.number: c.concluders for c in self.codes.criteria}
        self.criteria = self.conclusions.concluded("criteria", ("tiêu chí", "criterion"), of)

    def by_condition(self) -> None:
        """The conclusions given for conditions of recognition."""
        of = {c.code: c.concluders for c in self.codes.conditions}
        what = ("điều kiện công nhận", "condition of recognition")
        self.conditions = self.conclusions.concluded("conditions", what, of)

    def years(self) -> None:
        """A figure that is said to be for a year must be for one that the rule asks, seen from the year of consideration."""
        for value, vi, en, about in of_other_years(self.values):
            self.wrong(vi, en, *value.key.split(".", 1), **about)

    def nothing_to_count(self) -> None:
        """A share of nothing is refused, unless every rule that reads it says what it means."""
        for value in self.values.values():
            if is_zero_of_zero(value, self.resolved):
                path = value.key.split(".", 1)
                self.wrong(
                    "0 trên 0 không phải một tỷ lệ",
                    "0 of 0 is not a share",
                    *path,
                    code="zero_of_zero",
                    found="0/0",
                    expected="of: 1..",
                )
