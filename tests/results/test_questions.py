"""What to ask next, held against an oracle that gives every answer and judges."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

import ntm_rules as ntm
from ntm_rules import Assessment, FactsError, Standard, Unit
from tests.conftest import ROOT
from tests.helpers import small
from tests.helpers.strategies_law import STANDARDS, twice

Decided = dict[str, tuple[set[str], set[str]]]


def undecided(assessment: Assessment) -> tuple[set[str], set[str]]:
    rows = (*assessment.indicators, *assessment.recognition.conditions)
    return (
        {i.code for i in rows if i.verdict == "unknown"},
        {c.number for c in assessment.criteria if c.verdict == "unknown"},
    )


def answers(kind: str, by_sex: bool, scale: tuple[str, ...]) -> list[Any]:
    """Every answer that can make a difference where levels are tens."""
    if kind == "yes_no":
        return [True, False]
    if kind == "grade":
        return list(scale)
    numbers = list(range(0, 101, 5))
    if by_sex:
        return [{"value": n, "male": n, "female": n} for n in numbers]
    return [*numbers, {"count": 0, "of": 0}] if kind == "share" else numbers


def by_trying(standard: Standard, unit: Unit) -> Decided:
    """For each fact that is not given: what some answer to it decides."""
    before = undecided(standard.assess(unit))
    outcome: Decided = {}
    content = unit.to_dict()
    for name in sorted(standard.resolved.asked):
        fact = standard.resolved.facts[name]
        if name in content.get("facts", {}):
            continue
        decided: tuple[set[str], set[str]] = (set(), set())
        for answer in answers(fact.kind, fact.by_sex, fact.scale):
            asked = content | {"facts": content.get("facts", {}) | {name: answer}}
            try:
                after = undecided(standard.assess(Unit.from_dict(asked)))
            except FactsError:  # 0 of 0 where no rule says what it means
                continue
            for part, was, now in zip(decided, before, after, strict=True):
                part.update(was - now)
        if decided[0] or decided[1]:
            outcome[name] = decided
    return outcome


@given(STANDARDS, twice())
@settings(max_examples=60)
def test_a_question_counts_what_some_answer_decides(
    criteria: list[list[small.Tree]], units: tuple[Unit, Unit]
) -> None:
    standard = small.standard(*criteria)
    for unit in units:
        try:
            standard.assess(unit)
        except FactsError:  # 0 of 0 where no rule says what it means
            continue
        given_facts = unit.to_dict().get("facts", {})
        questions = standard.assess(unit).next_questions(1_000)
        counted = {
            q.fact: (set(q.indicators), set(q.criteria))
            for q in questions
            if q.fact not in given_facts
        }
        assert counted == by_trying(standard, unit)
        sizes = [len(q.indicators) + len(q.criteria) for q in questions]
        assert sizes == sorted(sizes, reverse=True)


@pytest.fixture(scope="module")
def hoa_cu() -> Assessment[Standard]:
    unit = ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")
    return ntm.RuleBook.load().standard_for(unit).assess(unit)


def test_a_question_says_what_to_ask_and_whom(hoa_cu: Assessment[Standard]) -> None:
    questions = hoa_cu.next_questions(1_000)
    assert hoa_cu.next_questions(3) == questions[:3]
    known = {item.fact: item for item in hoa_cu.missing}
    for question in questions:
        assert question.label.vi
        assert question.supplied_by is None or question.supplied_by.vi
        assert (question.kind == "grade") == bool(question.scale)
        assert question.why == known[question.fact].why
        assert question.indicators or question.criteria


def test_levels_of_an_office_stand_apart(hoa_cu: Assessment[Standard]) -> None:
    waiting = {code for item in hoa_cu.open_levels for code in item.indicators}
    reasons = {
        i.code
        for i in hoa_cu.indicators
        if {"level_unknown", "level_delegated", "province_level_unknown"} & set(i.reasons)
    }
    assert reasons
    assert reasons <= waiting


def test_asking_until_nothing_is_left_decides_all_that_figures_can() -> None:
    """The interview: always the first question, always some answer. What stays open waits for an office."""
    standard = small.standard(
        [{"fact": "s.a", "at_least": 50}, {"fact": "s.a", "at_least": 90}],
        {"all": [{"fact": "y.a"}, {"any": [{"fact": "y.b"}, {"fact": "s.b", "at_least": 10}]}]},
        {"fact": "s.c", "at_least": {"delegated_to": "province"}},
        {"applies_when": {"fact": "y.c"}, "then": {"fact": "x.a", "at_least": 60}},
    )
    facts: dict[str, Any] = {}
    asked = []
    while questions := standard.assess(small.unit(facts)).next_questions(1):
        (question,) = questions
        assert question.fact not in facts
        asked.append(question.fact)
        facts[question.fact] = True if question.kind == "yes_no" else 70
    assert asked[0] == "s.a"  # two indicators and their criterion
    assert "s.c" not in asked
    assessment = standard.assess(small.unit(facts))
    assert undecided(assessment)[0] == {"3.1"}
    assert [item.fact for item in assessment.open_levels] == ["s.c"]
