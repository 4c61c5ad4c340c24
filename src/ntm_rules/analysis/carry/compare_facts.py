"""Which facts that are known of a unit another standard asks too, which it measures otherwise, what it asks anew.

Nothing is carried over: a figure is of its year and of its unit, and both may be others by then.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.model.requirement import facts_asked
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved, find_base


@dataclass(frozen=True, slots=True)
class Carried:
    """A fact of the new standard, or one of the old that has no place in the new one.

    ``codes`` ask for it in the new standard, ``before`` in the old one. ``value`` is what is known of the unit, in
    the words of the old fact; ``old`` and ``how`` are there where it is measured otherwise now.
    """

    fact: FactDef
    codes: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    value: FactValue | None = None
    old: FactDef | None = None
    how: Words | None = None


@dataclass(frozen=True, slots=True)
class Carry:
    """What becomes of the facts of ``unit`` under the standard ``new``; ``assessment`` is by the old one."""

    unit: Unit
    assessment: Assessment[Standard]
    new: Standard
    same: tuple[Carried, ...]
    otherwise: tuple[Carried, ...]
    anew: tuple[Carried, ...]
    dropped: tuple[Carried, ...]


def carry(book: RuleBook, unit: Unit, to: str, as_of: dt.date | None = None) -> Carry:
    """The facts of ``unit`` seen from the standard ``to`` on ``as_of`` (its first day where none is given).

    Raises:
        RequestError: for a standard that there is not, or that is not in force then.
        FactsError: where the unit's own figures are wrong.
    """
    assessment = book.standard_for(unit).assess(unit)
    old, known = assessment.standard, assessment.judgement.unit_facts
    day = as_of or _first_day(book, to, unit)
    new = book.standard(to, as_of=day)
    before, after = _codes(old.resolved), _codes(new.resolved)
    same = tuple(
        Carried(new.resolved.facts[n], codes, before[n], known.values.get(n))
        for n, codes in after.items()
        if n in before
    )
    otherwise = tuple(_otherwise(new.resolved, known, before, after))
    placed = {c.fact.id for c in (*same, *otherwise)} | {c.old.id for c in otherwise if c.old}
    anew = tuple(
        Carried(new.resolved.facts[n], codes) for n, codes in after.items() if n not in placed
    )
    dropped = tuple(
        Carried(value.fact, (), before.get(n, ()), value)
        for n, value in known.values.items()
        if n not in placed
    )
    return Carry(unit, assessment, new, same, otherwise, anew, dropped)


def _first_day(book: RuleBook, to: str, unit: Unit) -> dt.date:
    return max(find_base(book.library, to).since, unit.as_of)


def _codes(resolved: Resolved) -> dict[str, tuple[str, ...]]:
    """The facts that the indicators ask, guards too, each with its codes."""
    codes: dict[str, dict[str, None]] = {}
    for _, indicator in resolved.indicators():
        for name in facts_asked(indicator.require):
            codes.setdefault(name, {})[indicator.code] = None
    return {name: tuple(by) for name, by in codes.items()}


def _otherwise(
    resolved: Resolved,
    known: UnitFacts,
    before: dict[str, tuple[str, ...]],
    after: dict[str, tuple[str, ...]],
) -> Iterator[Carried]:
    """The facts that are near to one of before and not the same; the vocabulary says in what they differ."""
    for name, codes in after.items():
        fact = resolved.facts[name]
        for other, how in fact.differs_from:
            if other in before:
                yield Carried(
                    fact, codes, before[other], known.values.get(other), resolved.facts[other], how
                )
