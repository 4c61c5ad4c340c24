"""Of which class a unit can be by its figures: every number of criteria that may hold is tried, so nothing is guessed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN, Verdict
from ntm_rules.facts.area import OPEN
from ntm_rules.facts.unit import CONCLUDED, Unit, a_unit
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError, UnknownNameError
from ntm_rules.foundation.forks import cached_property
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.model.library import Base, Classification, Library, UnitClass
from ntm_rules.law.resolve.in_force import holds

Finding = Literal["same", "differs", "possible", "not_stated", "outside"]


@dataclass(frozen=True)
class Classified:
    """What follows from the figures of a unit.

    ``possible`` are the classes that it may have, in the order of the law; it is empty where the unit is certainly not
    classified at all.
    """

    rule: Classification
    unit: Unit
    assessment: Assessment[Standard]

    @cached_property
    def possible(self) -> tuple[UnitClass, ...]:
        """The classes that the figures leave open, or the one that follows."""
        if self._where is FAIL:
            return ()
        conditions = {number for c in self.rule.classes for way in c.ways for number in way.met}
        verdicts = {number: self.verdict(number) for number in conditions}
        yes, _, open_ = self.counts
        ids = _possible(self.rule, range(yes, yes + open_ + 1), verdicts)
        return tuple(c for c in self.rule.classes if c.id in ids)

    @property
    def may_be_outside(self) -> bool:
        """Whether it is open that the unit is classified at all."""
        return self._where is UNKNOWN

    @property
    def _where(self) -> Verdict:
        """Whether what a unit must be to be classified at all holds."""
        return PASS if self.rule.only_where is None else self.verdict(self.rule.only_where)

    @property
    def stated(self) -> UnitClass | None:
        """The class that the unit's file states."""
        known = {c.id: c for c in self.rule.classes}
        return next((known[name] for name in self.unit.classes or () if name in known), None)

    @property
    def decided(self) -> UnitClass | None:
        """The class that follows; None where more than one is possible, or none."""
        return self.possible[0] if len(self.possible) == 1 and not self.may_be_outside else None

    @property
    def finding(self) -> Finding:
        """The class that is stated, against those that are possible."""
        if self.stated is None:
            return "not_stated"
        if not self.possible:
            return "outside"
        if self.stated not in self.possible:
            return "differs"
        return "same" if self.decided is not None else "possible"

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many criteria hold, do not, and are open."""
        verdicts = [self.verdict(number) for number in self.rule.counted]
        yes, no = verdicts.count(PASS), verdicts.count(FAIL)
        return yes, no, len(verdicts) - yes - no

    def asked(self, number: str) -> Words:
        """What a criterion or a condition says."""
        return self.assessment.criterion(number).row.rule.indicators[0].name

    def verdict(self, number: str) -> Verdict:
        """Whether a criterion or a condition holds. One that the law does not ask of the unit is open."""
        verdict = self.assessment.criterion(number).verdict
        return verdict if verdict in (PASS, FAIL) else UNKNOWN


def classify(
    book: RuleBook, unit: Unit, classification: str | None = None, as_of: dt.date | None = None
) -> Classified:
    """Of which class ``unit`` can be; without a name by the classification that is in force for its kind.

    Only figures under their own names are taken from a file that is written for another standard: its codes of
    indicators and criteria mean something else here.

    Raises:
        RequestError: where there is no such classification, or it is not in force.
        FactsError: where the figures cannot be used.
    """
    a_unit(unit)
    day = as_of or unit.as_of
    rule = _rule(book.library, unit, classification, day)
    law = book.standard(rule.base.id, as_of=day, province=book.province_of(unit, day))
    known = [c.id for c in rule.classes]
    return Classified(rule, unit, law.assess(_plain(unit, rule.base.id, known)))


def _possible(rule: Classification, counts: range, verdicts: Mapping[str, Verdict]) -> set[str]:
    """The classes that any number of criteria, and either end of what is open, can lead to."""
    ends = [
        [(code, met) for met in (True, False) if verdict is not (FAIL if met else PASS)]
        for code, verdict in sorted(verdicts.items())
    ]
    return {
        _class_of(rule, count, {code for code, met in case if met})
        for count in counts
        for case in product(*ends)
    }


def _class_of(rule: Classification, count: int, met: set[str]) -> str:
    """The first class that fits; the last one is that of all others."""
    return next(
        c.id
        for c in rule.classes
        if not c.ways or any(count >= w.at_least and met.issuperset(w.met) for w in c.ways)
    )


def _rule(library: Library, unit: Unit, name: str | None, day: dt.date) -> Classification:
    rules = library.classifications
    if name is None and unit.standard in rules:
        name = unit.standard
    if name is not None:
        return named(library, name)
    rule = next((r for r in rules.values() if _is_for(r.base, unit.kind, day)), None)
    if rule is None:
        raise RequestError.of(
            f"không có bảng phân định nào cho {unit.kind!r} ngày {day:%d/%m/%Y}",
            f"no classification of {unit.kind!r} is in force on {day}",
            code="not_in_force",
            expected=choices(
                f"{r.base.id} ({r.base.since}..{r.base.until or ''})" for r in rules.values()
            ),
            found=day.isoformat(),
        )
    return rule


def named(library: Library, name: str) -> Classification:
    """The classification with this id.

    Raises:
        UnknownNameError: naming the nearest one.
    """
    rules = library.classifications
    if name not in rules:
        vi, en = did_you_mean(name, rules)
        raise UnknownNameError.of(
            f"không có bảng phân định {name!r}{vi}",
            f"no such classification: {name!r}{en}",
            code="unknown_classification",
            found=name,
            expected=choices(rules),
        )
    return rules[name]


def _is_for(base: Base, kind: str, day: dt.date) -> bool:
    return kind in base.default_for and holds(base.since, base.until, day)


def _plain(unit: Unit, classification: str, known: Collection[str]) -> Unit:
    """The unit without classes and codes that are another standard's."""
    classes = unit.classes and tuple(c for c in unit.classes if c.removesuffix(OPEN) in known)
    if unit.standard == classification:
        return replace(unit, classes=classes)
    tree = unit.tree and {key: value for key, value in unit.tree.items() if key not in _CODED}
    return replace(unit, classes=classes, standard=classification, tree=tree)


_CODED = frozenset({"standard", *CONCLUDED})
"""The keys of a facts file whose codes are those of its standard."""
