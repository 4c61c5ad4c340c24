"""What is known of one unit, bound to one standard: its figures, its official conclusions, where it lies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ntm_rules.facts.parts import parts_above_whole
from ntm_rules.facts.sheet import added_up, sheet_rows
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.values import NOTHING, FactValue
from ntm_rules.foundation.errors import About, FactsError
from ntm_rules.foundation.internal import internal
from ntm_rules.foundation.text import choices, fold
from ntm_rules.law.model.requirement import (
    All,
    Applies,
    AtLeast,
    Choose,
    Compare,
    Indicator,
    Requirement,
    leaves,
    whole_guard,
)
from ntm_rules.law.model.requirement import Any as AnyOf
from ntm_rules.law.model.terms import Province
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import Situation

Views = tuple[tuple[int, int] | None, tuple[int, int] | None, tuple[int, int] | None]


def views_of(value: FactValue) -> Views:
    """What an engine may be asked of one fact."""
    if value.nothing:
        return NOTHING, NOTHING, NOTHING
    total = value.total()
    if not value.fact.by_sex:
        return total, total, total
    return total, value.least(), value.most()


@dataclass(frozen=True, slots=True)
class Conclusion:
    """An official conclusion that an indicator, criterion or condition is met or not, by whom, on which documents."""

    code: str
    met: bool
    by: str
    evidence: tuple[dict[str, str], ...]
    note: str | None
    key: str

    def to_json(self) -> dict[str, Any]:
        """The conclusion as a facts file writes it."""
        entry: dict[str, Any] = {"concluded": self.met, "by": self.by}
        if self.note:
            entry["note"] = self.note
        if self.evidence:
            entry["evidence"] = [dict(e) for e in self.evidence]
        return entry


@dataclass(frozen=True, slots=True)
class ByTitle:
    """The situation of a unit before and after a recognition takes effect; ``title`` is the fact that it has."""

    title: str
    before: Situation
    after: Situation
    classes: frozenset[str]
    """The classes of ``after``, without what they imply."""

    def situation(self, values: Mapping[str, FactValue], as_of: dt.date) -> Situation:
        """The situation on a day: of several documents, the first says since when the title is held."""
        value = values.get(self.title)
        if value is None or value.bounds is None or value.bounds.exact != 1:
            return self.before
        dates = [d["date"] for d in value.evidence if "date" in d]
        return self.after if not dates or min(dates) <= as_of.isoformat() else self.before


@internal
@dataclass(frozen=True, slots=True)
class UnitFacts:
    """A unit ready to be judged by one standard."""

    unit: Unit
    region: str | None
    province: Province | None
    situation: Situation
    values: Mapping[str, FactValue]
    indicators: Mapping[str, Conclusion]
    criteria: Mapping[str, Conclusion]
    unused: tuple[str, ...]
    resolved: Resolved = field(repr=False, compare=False)
    """The standard that they were read against."""
    ignored: tuple[str, ...] = ()
    known: Mapping[str, Views] = field(default_factory=dict)
    """By fact: the value, the least and the most of the sexes, as an engine takes them."""
    require_evidence: bool = False
    """Whether a figure or a conclusion that no document backs counts as not known."""
    conditions: Mapping[str, Conclusion] = field(default_factory=dict)
    """The conclusions on conditions of recognition."""

    def conclusions(self) -> dict[str, Mapping[str, Conclusion]]:
        """The official conclusions, by the section of the facts file in which they stand."""
        return {
            "indicators": self.indicators,
            "criteria": self.criteria,
            "conditions": self.conditions,
        }

    as_of: dt.date = dt.date.max
    years: tuple[int, ...] = ()
    """The years whose figures the standard takes; empty where it does not say."""

    by_title: ByTitle | None = None
    """Where the unit stands before and after it holds a title that changes its class of area."""

    def documents(self, statement: FactValue | Conclusion) -> tuple[dict[str, str], ...]:
        """The documents that back a figure or a conclusion, without those that are no evidence."""
        return tuple(d for d in statement.evidence if not_evidence(d, self.as_of) is None)

    def same_as(self, other: UnitFacts) -> bool:
        """Whether both know the same of the same unit, however its file writes it."""
        mine, its = self.unit, other.unit
        who = ("kind", "name", "code", "commune", "district", "period")
        return replace(self, unit=its) == other and all(
            getattr(mine, name) == getattr(its, name) for name in who
        )

    def backed(self, statement: FactValue | Conclusion) -> bool:
        """Whether a figure or a conclusion may decide: a document backs it, or none is required."""
        return not self.require_evidence or bool(self.documents(statement))

    def timely(self, value: FactValue) -> bool:
        """Whether a figure is of a year that the standard takes."""
        return value.period is None or not self.years or value.period in self.years

    def usable(self, value: FactValue) -> bool:
        """Whether a figure is one that can count: of a year that is taken, and not beyond what is usual."""
        return self.timely(value) and not value.doubtful

    def decides(self, value: FactValue) -> bool:
        """Whether an engine may see a figure."""
        return self.usable(value) and self.backed(value)


_NO_DOCUMENT = frozenset(
    [
        "có",
        "co",
        "có rồi",
        "đã có",
        "rồi",
        "đủ",
        "không",
        "chưa",
        "chưa có",
        "x",
        "v",
        "ok",
        "yes",
        "no",
        "none",
        "null",
        "nan",
        "n/a",
        "na",
    ]
)
"""What stands in a column of documents and names none."""


def not_evidence(document: Mapping[str, str], as_of: dt.date) -> str | None:
    """Why what was given as a document is no evidence: ``no_document``, ``later``; None where it is."""
    name = fold(document["document"])
    if name in _NO_DOCUMENT or not any(letter.isalnum() for letter in name):
        return "no_document"
    return "later" if document.get("date", "") > as_of.isoformat() else None


def is_zero_of_zero(value: FactValue, resolved: Resolved) -> bool:
    """Whether ``value`` is a share of nothing that some rule would not know how to take."""
    of_a_sex = any(s is not None and s.nothing for s in (value.male, value.female))
    if not value.nothing and not of_a_sex:
        return False
    # What no rule here reads may be read by the standard that asks for this one.
    readers = (leaf for rule in resolved.rules() for leaf in leaves(rule.require))
    return of_a_sex or not all(r.when_none for r in readers if r.fact == value.fact.id)


def of_other_years(values: Mapping[str, FactValue]) -> Iterator[tuple[FactValue, str, str, About]]:
    """Figures of a year that the rule does not ask, seen from the year of consideration; each with what is wrong."""
    for value in values.values():
        if value.fact.years is None or value.period is None:
            continue
        name, before = value.fact.years
        considered = values.get(name)
        if considered is None or considered.bounds is None or considered.bounds.exact is None:
            continue
        year = int(considered.bounds.exact)
        wanted = [year - n for n in before]
        if value.period not in wanted:
            listed = ", ".join(map(str, wanted))
            yield (
                value,
                f"số liệu năm {value.period}; năm xét là {year}, cần số liệu năm {listed}",
                f"figures of {value.period}; the year of consideration is {year}, those of {listed} are needed",
                About(
                    code="wrong_year", found=str(value.period), expected=choices(map(str, wanted))
                ),
            )


def moved_facts(now: UnitFacts, before: UnitFacts) -> dict[str, FactValue | None]:
    """The facts that are not as they were ``before``; None for one that was taken away."""
    names = now.values.keys() | before.values.keys()
    pairs = ((name, now.values.get(name), before.values.get(name)) for name in sorted(names))
    return {name: value for name, value, old in pairs if value != old}


def rebind(
    facts: UnitFacts, resolved: Resolved, changed: Mapping[str, FactValue | None]
) -> UnitFacts:
    """``facts`` with some of them changed; None takes a fact away."""
    values = {**facts.values, **changed}
    stated = {n: v for n, v in values.items() if v is not None and not v.rows}
    totals, problems = added_up(stated, resolved.facts)
    kept = dict(sorted((stated | totals).items()))
    problems += parts_above_whole(kept, resolved.facts)
    if problems:
        raise FactsError(problems)
    known = dict(facts.known)
    situation = facts.situation
    if facts.by_title is not None and facts.by_title.title in changed:
        situation = facts.by_title.situation(kept, facts.as_of)
    added = {n: totals.get(n) for n, v in values.items() if v is not None and v.rows}
    for name, value in {**changed, **added, **totals}.items():
        known.pop(name, None)
        if value is not None and facts.decides(value):
            known[name] = views_of(value)
    return replace(
        facts,
        values=kept,
        situation=situation,
        known=known,
        unused=tuple(
            sorted(kept.keys() - resolved.asked - sheet_rows(resolved.facts, resolved.asked))
        ),
    )


def single_fact_of(indicator: Indicator) -> str | None:
    """The fact that a bare figure for ``indicator`` means; None where it has several parts and no headline."""
    if indicator.headline is not None:
        return indicator.headline
    names = {leaf.fact for leaf in asked(indicator.require)}
    return names.pop() if len(names) == 1 else None


def not_applying(indicator: Indicator) -> tuple[str, bool] | None:
    """The yes/no fact by which an indicator does not apply, and its answer; None where no single answer says so."""
    guard = whole_guard(indicator.require)
    if not isinstance(guard, Compare) or not guard.yes_no:
        return None
    return guard.fact, next(iter(guard.level.cells.values())).value != 1


def no_direct_answer(indicator: Indicator) -> tuple[str, str]:
    """That an indicator cannot be said not to apply, at least not directly."""
    guard, code = whole_guard(indicator.require), indicator.code
    facts = ", ".join(leaf.fact for leaf in leaves(guard)) if guard is not None else ""
    return (
        f"chỉ tiêu {code} không thể không áp dụng"
        + (f" trực tiếp; hãy ghi: {facts}" if facts else ""),
        f"indicator {code} cannot be not_applicable"
        + (f" directly; give: {facts}" if facts else ""),
    )


def asked(tree: Requirement) -> Iterator[Compare]:
    """The comparisons of a requirement without its guards."""
    match tree:
        case Compare():
            yield tree
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from asked(part)
        case Choose(branches, otherwise):
            for _, branch in branches:
                yield from asked(branch)
            yield from asked(otherwise)
        case Applies(_, then, _):
            yield from asked(then)
        case _:
            return
