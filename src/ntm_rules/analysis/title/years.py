"""A title over the years: recognised, maintained, at risk, to be revoked, from one yearly assessment to the next.

A rule file holds the states and their conditions (``title:``). The conditions read facts that are derived from an
assessment: the share of criteria that are not met, and whether one of the key criteria is not. Criteria that are not
decided make bounds. So a state may be known before every criterion is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from ntm_rules.analysis.texts import kind_vi
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import Problem, RequestError, UnknownNameError, Where
from ntm_rules.foundation.text import choices, did_you_mean, written
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.judge import EngineName
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.model.library import Library, Title
from ntm_rules.law.model.place_names import PlaceName, same_place
from ntm_rules.law.model.requirement import (
    CAUSES,
    Criterion,
    Provenance,
    facts_asked,
    is_weak,
    weakest,
)
from ntm_rules.law.resolve.in_force import find_base, resolve

Change = Literal["recognised", "lost"]


@dataclass(frozen=True, slots=True)
class Consideration:
    """Whether revocation may be considered: ``open`` by the day, ``stopped`` by what struck the place; None: not known.

    ``after`` is the day and ``source`` the article that sets it; both of the later one where the day of recognition,
    which decides between two, is not known.
    """

    open: bool | None
    stopped: bool | None
    after: dt.date
    source: Provenance


@dataclass(frozen=True, slots=True)
class Year:
    """One year in the life of a title.

    ``state`` is the id of the state, None where several are ``possible``. ``recognised`` is what the title fact says;
    None: the facts do not mention the title, and the unit may not have it. ``change``: the title came or went since
    the last year whose facts mention it.
    """

    period: int
    assessment: Assessment
    recognised: bool | None
    change: Change | None
    state: str | None
    possible: tuple[str, ...]
    states: Assessment
    """The states themselves judged: each an indicator whose proof says why."""
    consideration: Consideration | None = None
    """Whether revocation may be considered; None where the rule does not say when."""

    @property
    def provisional(self) -> bool:
        """Whether the state rests on something recalled only, in the rule of the title or below it."""
        return any(self.states.indicator(state).provisional for state in self.possible)


@dataclass(frozen=True, slots=True)
class OpenYear:
    """A year after the standard of the title has ended, of which the law says nothing.

    ``ended`` is the standard's last day. ``texts`` are those that leave it open: what each says, and where.
    """

    period: int
    unit: Unit
    recognised: bool | None
    standard: Words
    ended: dt.date
    texts: tuple[tuple[Words, Provenance], ...]


@door()
def followed(
    book: RuleBook,
    title: str,
    units: Sequence[Unit],
    *,
    engine: EngineName | None = None,
    strict: bool = False,
) -> tuple[list[Year], list[OpenYear]]:
    """:func:`life_of`, and the years after the standard of the title, where a text says that these are left open.

    Raises:
        RequestError: as ``life_of``; a year after it where no such text is known.
        FactsError: where facts cannot be used.
    """
    rule = _find(book.library, title)
    _same_unit(units)
    base = find_base(book.library, rule.standard)
    after = [u for u in units if rule.left_open and base.until is not None and u.as_of > base.until]
    within = [unit for unit in units if unit not in after]
    years = life_of(book, title, within, engine=engine, strict=strict) if within else []
    return years, [
        OpenYear(
            unit.period,
            unit,
            _recognised(book, rule, unit),
            base.name,
            base.until or unit.as_of,
            rule.left_open,
        )
        for unit in sorted(after, key=lambda unit: unit.period)
    ]


def _recognised(book: RuleBook, rule: Title, unit: Unit) -> bool | None:
    """What a unit's facts say of the title; None where they do not mention it."""
    entry = unit.entries("facts").get(rule.recognised_by)
    if entry is None:
        return None
    value = EntryReader().fact(
        book.library.facts[rule.recognised_by], entry, Where(), rule.recognised_by
    )
    return None if value is None or value.bounds is None else value.bounds.exact == 1


@door()
def life_of(
    book: RuleBook,
    title: str,
    units: Sequence[Unit],
    *,
    engine: EngineName | None = None,
    strict: bool = False,
) -> list[Year]:
    """The years of ``units`` (one unit, one facts file a year) in order.

    Raises:
        RequestError: for an unknown title, several units, a year given twice, or a year in which the rule of the
            title, or its standard, is not in force.
        FactsError: where facts cannot be used.
    """
    rule = _find(book.library, title)
    _same_unit(units)
    years: list[Year] = []
    for unit in sorted(units, key=lambda u: u.period):
        _in_force(rule, unit)
        standard = book.standard_for(unit, standard=rule.standard, in_gap=False)
        unit_facts = standard.bind(unit, strict=strict)
        assessment = standard.assess(unit_facts, engine=engine)
        title_fact = unit_facts.values.get(rule.recognised_by)
        recognised = None
        if title_fact is not None and title_fact.bounds is not None:
            recognised = title_fact.bounds.exact == 1
        before = next((y.recognised for y in reversed(years) if y.recognised is not None), None)
        change: Change | None = None
        if recognised is not None and before is not None and recognised is not before:
            change = "recognised" if recognised else "lost"
        years.append(_year(book, rule, unit, assessment, recognised, change))
    return years


def _in_force(rule: Title, unit: Unit) -> None:
    day = unit.as_of
    if rule.since <= day and (rule.until is None or day <= rule.until):
        return
    raise RequestError.of(
        vi=f"quy định về {rule.name.vi!r} không có hiệu lực ngày {day:%d/%m/%Y} "
        f"({_span(rule.since, rule.until)})",
        en=f"the rule of {rule.name.en!r} is not in force on {day} "
        f"({_span(rule.since, rule.until)})",
        where=unit.where("as_of" if "as_of" in (unit.tree or {}) else "period"),
        code="not_in_force",
        found=day.isoformat(),
        expected=f"{rule.since}..{rule.until or ''}",
    )


def _span(since: dt.date, until: dt.date | None) -> str:
    return f"{since} .. {until or ''}".strip()


def _find(library: Library, title: str) -> Title:
    if title not in library.titles:
        vi, en = did_you_mean(title, library.titles)
        raise RequestError.of(
            vi=f"không có danh hiệu {title!r}{vi}",
            en=f"no such title: {title!r}{en}",
            code="unknown_title",
            expected=choices(library.titles),
            found=title,
        )
    return library.titles[title]


def _same_unit(units: Sequence[Unit]) -> None:
    problems = []
    seen: dict[int, Unit] = {}
    for unit in units:
        if not _same(unit, units[0]):
            problems.append(
                Problem(
                    vi=f"không cùng một đơn vị: {_who(unit, kind_vi(unit.kind))} và "
                    f"{_who(units[0], kind_vi(units[0].kind))}",
                    en=f"not one unit: {_who(unit, unit.kind)} and {_who(units[0], units[0].kind)}",
                    where=unit.where("unit", "name"),
                    code="another_unit",
                    found=_who(unit, unit.kind),
                    expected=_who(units[0], units[0].kind),
                )
            )
        elif unit.period in seen:
            problems.append(
                Problem(
                    vi=f"năm {unit.period} có hai tệp; tệp kia: {seen[unit.period].file}",
                    en=f"the year {unit.period} is given twice; the other: {seen[unit.period].file}",
                    where=unit.where("period"),
                    code="given_twice",
                    found=str(unit.period),
                    expected=seen[unit.period].file or "1",
                )
            )
        seen.setdefault(unit.period, unit)
    if problems:
        raise RequestError(problems)


def _same(unit: Unit, other: Unit) -> bool:
    """Whether two files are of one unit: by code where both give it, else by name and district."""
    if unit.kind != other.kind:
        return False
    if unit.code and other.code:
        return unit.code == other.code
    if unit.district and other.district and not same_place(unit.district, other.district):
        return False
    return PlaceName.of(unit.name).text == PlaceName.of(other.name).text


def _who(unit: Unit, kind: str) -> str:
    parts = [kind, unit.name, f"({unit.code})" if unit.code else "", unit.district or ""]
    return " ".join(part for part in parts if part)


@door()
def derived(rule: Title, assessment: Assessment) -> dict[str, Any]:
    """The facts about an assessment that the states of a title read, each as well known as its criteria."""
    verdicts = {c.number: c.verdict for c in assessment.criteria}
    asked = [v for v in verdicts.values() if v is not NOT_APPLICABLE]
    failed, open_ = asked.count(FAIL), asked.count(UNKNOWN)
    facts: dict[str, Any] = {}
    if rule.unmet_share is None or rule.key_unmet is None:
        return facts
    if asked:
        count: Any = failed if not open_ else {"at_least": failed, "at_most": failed + open_}
        facts[rule.unmet_share] = {"count": count, "of": len(asked), **_known(assessment, verdicts)}
    keys = {n: verdicts.get(n, UNKNOWN) for n in rule.key_criteria}
    if FAIL in keys.values():
        unmet = {n: v for n, v in keys.items() if v is FAIL}
        facts[rule.key_unmet] = {"value": True, **_known(assessment, unmet)}
    elif UNKNOWN not in keys.values():
        facts[rule.key_unmet] = {"value": False, **_known(assessment, keys)}
    return facts


def _known(assessment: Assessment, verdicts: Mapping[str, Verdict]) -> dict[str, Any]:
    """How well the decided ones of some criteria are known, at the least."""
    decided = [c for c in assessment.criteria if c.number in verdicts and c.verdict is not UNKNOWN]
    status = weakest([s for s in (c.rests_on for c in decided) if s is not None])
    causes = {cause for criterion in decided for cause in criterion.provisional_because}
    known: dict[str, Any] = {}
    if status is not None:
        known["rests_on"] = "recalled" if is_weak(status) else status
    if causes:
        known["provisional_because"] = [cause for cause in CAUSES if cause in causes]
    return known


def _year(
    book: RuleBook,
    rule: Title,
    unit: Unit,
    assessment: Assessment,
    recognised: bool | None,
    change: Change | None,
) -> Year:
    """The state is the first that holds; where an earlier one is open, it is one of several."""
    given = assessment.judgement.unit_facts.values
    read = {name for state in rule.states for name in facts_asked(state.require)}
    facts = {name: given[name].to_json() for name in sorted(read & given.keys())}
    facts |= derived(rule, assessment)
    if recognised is not None:
        facts[rule.recognised_by] = recognised
    tree = {"unit": {"kind": unit.kind, "name": unit.name}, "period": unit.period, "facts": facts}
    states = _standard(book, rule, assessment).assess(
        Unit.from_dict({**tree, "as_of": unit.as_of}), engine="direct"
    )
    possible: list[str] = []
    for state in states.indicators:
        if state.verdict is not FAIL:
            possible.append(state.code)
        if state.verdict is PASS:
            break
    return Year(
        period=unit.period,
        assessment=assessment,
        recognised=recognised,
        change=change,
        state=possible[0] if len(possible) == 1 else None,
        possible=tuple(possible),
        states=states,
        consideration=_consideration(rule, given, assessment.standard.as_of),
    )


def _consideration(
    rule: Title, given: Mapping[str, FactValue], day: dt.date
) -> Consideration | None:
    """Whether revocation may be considered on ``day``. The decision that recognised the unit is the title's evidence."""
    law = rule.considered
    if law is None:
        return None
    stopped, title = given.get(law.stopped_by), given.get(rule.recognised_by)
    dates = [d["date"] for d in title.evidence if "date" in d] if title is not None else []
    older = min(dates) < law.recognised_before.isoformat() if dates else None
    after, source = law.earlier if older else law.later
    open_ = None if older is None and day > law.earlier[0] and day <= law.later[0] else day > after
    if older is None and day <= law.earlier[0]:
        after, source = law.earlier
    is_stopped = stopped.bounds.exact == 1 if stopped is not None and stopped.bounds else None
    return Consideration(open_, is_stopped, after, source)


def _standard(book: RuleBook, rule: Title, assessment: Assessment) -> Standard:
    """The states of a title as a standard of their own, so that they are judged and proved like the rest."""
    resolved = resolve(book.library, rule.standard, assessment.standard.as_of)
    criterion = Criterion(rule.id, rule.name, rule.states)
    base = replace(resolved.base, id=f"{rule.id}/title", name=rule.name, criteria=(criterion,))
    states = replace(
        resolved,
        base=base,
        criteria=(criterion,),
        prerequisites=(),
        conditions=(),
        columns=None,
        overrides=(),
        layers=(),
        documents=(rule.document,),
    )
    return Standard(book, states)


@door()
def state_name(rule: Title, state: str) -> Words:
    """The name of a state.

    Raises:
        UnknownNameError: where the title has no such state.
    """
    names = {s.code: s.name for s in rule.states}
    if state not in names:
        vi, en = did_you_mean(state, names)
        raise UnknownNameError.of(
            f"không có trạng thái {written(state)}{vi}",
            f"no such state: {written(state)}{en}",
            code="unknown_name",
            expected=choices(names),
            found=written(state),
        )
    return names[state]
