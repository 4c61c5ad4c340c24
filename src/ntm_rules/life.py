"""What becomes of a title: recognised, maintained, at risk, to be revoked, from one yearly assessment to the next.

The states and when they hold stand in a rule file (``title:``). They read facts derived from an assessment: the
share of criteria that are not met, and whether one of the key criteria is not. Criteria that are not decided make
bounds, so that a state may be known before every criterion is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ntm_rules.assessment import Assessment
from ntm_rules.book import RuleBook, Standard
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.errors import Problem, RequestError
from ntm_rules.facts.unit import Unit
from ntm_rules.law.library import Library, Title
from ntm_rules.law.requirement import Criterion, Words
from ntm_rules.law.resolve import resolve
from ntm_rules.text import did_you_mean

__all__ = ["Year", "life_of"]


@dataclass(frozen=True, slots=True)
class Year:
    """One year in the life of a title.

    ``state`` is the id of the state, None where it cannot be told which of ``possible`` it is. ``held`` says
    whether the unit held the title: by its title fact, None where nothing is said of it.
    """

    period: int
    assessment: Assessment
    held: bool | None
    state: str | None
    possible: tuple[str, ...]
    states: Assessment
    """The states themselves judged: each an indicator whose proof says why."""


def life_of(
    book: RuleBook, title: str, units: Sequence[Unit], *, engine: Any = None, strict: bool = False
) -> list[Year]:
    """The years of ``units`` (one unit, one facts file a year) in order.

    Raises:
        RequestError: for an unknown title, several units, a year given twice, or a title not in force.
        FactsError: where facts cannot be used.
    """
    rule = _find(book.library, title)
    _same_unit(units)
    years = []
    for unit in sorted(units, key=lambda u: u.period):
        standard = book.standard(
            rule.standard, as_of=unit.as_of, province=book.province_of(unit, unit.as_of)
        )
        bound = standard.bind(unit, strict=strict)
        assessment = standard.assess(bound, engine=engine)
        title_fact = bound.values.get(rule.recognised_by)
        held = None
        if title_fact is not None and title_fact.bounds is not None:
            held = title_fact.bounds.exact == 1
        years.append(_year(book, rule, unit, assessment, held))
    return years


def _find(library: Library, title: str) -> Title:
    if title not in library.titles:
        vi, en = did_you_mean(title, library.titles)
        raise RequestError(
            [Problem(vi=f"không có danh hiệu {title!r}{vi}", en=f"no such title: {title!r}{en}")]
        )
    return library.titles[title]


def _same_unit(units: Sequence[Unit]) -> None:
    problems = []
    first = units[0]
    seen: dict[int, Unit] = {}
    for unit in units:
        if (unit.kind, unit.code or unit.name) != (first.kind, first.code or first.name):
            problems.append(
                Problem(
                    vi=f"không cùng một đơn vị: {unit.name!r} và {first.name!r}",
                    en=f"not one unit: {unit.name!r} and {first.name!r}",
                    where=unit.where("unit", "name"),
                )
            )
        if unit.period in seen:
            problems.append(
                Problem(
                    vi=f"năm {unit.period} có hai tệp: {seen[unit.period].file}",
                    en=f"the year {unit.period} is given twice: {seen[unit.period].file}",
                    where=unit.where("period"),
                )
            )
        seen[unit.period] = unit
    if problems:
        raise RequestError(problems)


def derived(rule: Title, assessment: Assessment) -> dict[str, Any]:
    """The facts about an assessment that the states of a title read."""
    verdicts = {c.number: c.verdict for c in assessment.criteria}
    asked = [v for v in verdicts.values() if v is not NOT_APPLICABLE]
    failed, open_ = asked.count(FAIL), asked.count(UNKNOWN)
    facts: dict[str, Any] = {}
    if asked:
        count: Any = failed if not open_ else {"at_least": failed, "at_most": failed + open_}
        facts[rule.unmet_share] = {"count": count, "of": len(asked)}
    keys = [verdicts.get(n, UNKNOWN) for n in rule.key_criteria]
    if FAIL in keys:
        facts[rule.key_unmet] = True
    elif UNKNOWN not in keys:
        facts[rule.key_unmet] = False
    return facts


def _year(
    book: RuleBook, rule: Title, unit: Unit, assessment: Assessment, held: bool | None
) -> Year:
    """The state is the first that holds; where an earlier one is open, it is one of several."""
    facts = derived(rule, assessment)
    if held is not None:
        facts[rule.recognised_by] = held
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
        held=held,
        state=possible[0] if len(possible) == 1 else None,
        possible=tuple(possible),
        states=states,
    )


def _standard(book: RuleBook, rule: Title, assessment: Assessment) -> Standard:
    """The states of a title as a standard of their own, so that they are judged and proved like the rest."""
    resolved = resolve(book.library, rule.standard, assessment.standard.as_of)
    criterion = Criterion(rule.id, rule.name, rule.states)
    base = replace(resolved.base, id=f"{rule.id}/title", name=rule.name, criteria=(criterion,))
    made = replace(
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
    return Standard(book, made)


def state_name(rule: Title, state: str) -> Words:
    """The name of a state."""
    return next(s.name for s in rule.states if s.code == state)


def verdict_of(year: Year, state: str) -> Verdict:
    """Whether a state holds in a year."""
    return year.states.indicator(state).verdict
