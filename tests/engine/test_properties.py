"""What holds for every standard and every unit: knowing more never undoes a verdict, order says nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import getcontext, localcontext
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ntm_rules import Assessment, FactsError, RuleBook, Standard
from ntm_rules.facts.unit import Unit
from tests.helpers import small

UNKNOWN = "unknown"
TENS = st.integers(0, 10).map(lambda n: n * 10)


# ---- generated standards


def level(value: Any) -> st.SearchStrategy[Any]:
    """A level: a number, a table by column or class, delegated or unknown."""
    status = {"status": "secondary"}
    table = st.sampled_from(["column", "class"]).flatmap(
        lambda axis: st.dictionaries(
            st.sampled_from({"column": ["MN", "DB"], "class": ["dao", "kv-2", "others"]}[axis]),
            st.none() | value,
            min_size=1,
        ).map(lambda cells: {"by": [axis], "cells": [{"values": cells, **status}]})
    )
    none = st.sampled_from([{"unknown": True}, {"delegated_to": "province"}])
    return st.one_of(value, value, table, none)


def comparison(facts: list[str]) -> st.SearchStrategy[small.Tree]:
    return st.builds(
        lambda fact, how, mark: {"fact": fact, how: mark},
        st.sampled_from(facts),
        st.sampled_from(["at_least", "at_most", "above", "below", "equals"]),
        level(TENS),
    )


SEXES = st.builds(
    lambda how, mark: {"fact": "x.a", how: mark, "for": ["male", "female"]},
    st.sampled_from(["at_least", "at_most", "above", "below"]),
    TENS,
)
YES_NO = st.builds(
    lambda fact, wanted: {"fact": fact, "is": wanted},
    st.sampled_from(["y.a", "y.b"]),
    st.booleans(),
)
SITUATION = st.sampled_from(
    [{"column": ["MN"]}, {"column": ["DB"]}, {"class": "dao"}, {"class": {"any": ["kv-2", "kv-3"]}}]
)
NOTHING = st.just({"fact": "s.d", "at_least": 50, "when_none": "not_applicable"})
LEAF = st.one_of(comparison(["s.a", "s.b", "c.a"]), SEXES, YES_NO, NOTHING)
GUARD = st.one_of(YES_NO, SITUATION)


def deeper(part: st.SearchStrategy[small.Tree]) -> st.SearchStrategy[small.Tree]:
    several = st.lists(part, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda ps: {"all": ps}),
        several.map(lambda ps: {"any": ps}),
        several.flatmap(
            lambda ps: st.integers(1, len(ps)).map(lambda n: {"at_least_n_of": {"n": n, "of": ps}})
        ),
        st.builds(lambda g, p: {"applies_when": g, "then": p}, GUARD, part),
        st.builds(
            lambda g, a, b: {"choose": [{"when": g, "then": a}, {"else": b}]}, GUARD, part, part
        ),
    )


STANDARDS = st.lists(
    st.lists(st.recursive(LEAF, deeper, max_leaves=5), min_size=1, max_size=2),
    min_size=1,
    max_size=2,
)

# ---- what is known, and more of it


def shares(exact: int) -> list[Any]:
    """Ways of knowing a share that is ``exact``, ever more precisely."""
    low, high = max(0, exact - 10), min(100, exact + 10)
    return [{"at_least": low}, {"between": [low, high]}, {"count": exact // 10, "of": 10}]


def sexes(male: int, female: int) -> list[Any]:
    total = (male + female) // 2
    both = {"male": male, "female": female}
    return [{"value": total}, {"value": total, "male": male}, {"value": total, **both}]


def truth(draw: Any) -> dict[str, list[Any]]:
    """For each fact, what may be said of it as time goes by; all of it is true."""
    yes = {f"y.{x}": [draw(st.booleans())] for x in "ab"}
    known = {f"s.{x}": shares(draw(TENS)) for x in "ab"}
    count = draw(st.integers(0, 100))
    nothing = draw(st.integers(0, 3)) == 0
    return {
        **yes,
        **known,
        "s.d": [{"count": 0, "of": 0}] if nothing else shares(draw(TENS)),
        "c.a": [
            {"above": count - 1} if count else {"at_most": 50},
            {"between": [count, count]},
            count,
        ],
        "x.a": sexes(2 * draw(st.integers(0, 50)), 2 * draw(st.integers(0, 50))),
    }


UNITS: dict[str, list[Any]] = {
    "region": [None, "MN", "DB"],
    "classes": [None, [], ["dao"], ["dao", "kho"], ["kv-2"], ["kv-3", "kho", "dao"]],
}


@st.composite
def twice(draw: Any) -> tuple[Unit, Unit]:
    """A unit as it is known first, and as it is known later."""
    facts = truth(draw)
    first: dict[str, Any] = {}
    later: dict[str, Any] = {}
    for name, ways in facts.items():
        a = draw(st.integers(-1, len(ways) - 1))
        b = draw(st.integers(a, len(ways) - 1))
        first |= {name: ways[a]} if a >= 0 else {}
        later |= {name: ways[b]} if b >= 0 else {}
    there = {key: draw(st.sampled_from(values)) for key, values in UNITS.items()}
    hidden = {key: draw(st.sampled_from([None, value])) for key, value in there.items()}
    return small.unit(first, **hidden), small.unit(later, **there)


def verdicts(found: Assessment) -> dict[str, str]:
    return {
        "": found.verdict,
        "recognition": found.recognition.verdict,
        **{c.number: c.verdict for c in found.criteria},
        **{i.code: i.verdict for i in found.indicators},
    }


def changed(before: Assessment, after: Assessment) -> dict[str, tuple[str, str]]:
    """The decided verdicts of ``before`` that are others in ``after``."""
    then, now = verdicts(before), verdicts(after)
    return {k: (v, now[k]) for k, v in then.items() if v not in {UNKNOWN, now[k]}}


@given(STANDARDS, st.lists(twice(), min_size=4, max_size=4))
@settings(max_examples=150)
def test_a_decided_verdict_never_changes_when_more_becomes_known(
    criteria: list[list[small.Tree]], pairs: list[tuple[Unit, Unit]]
) -> None:
    std = small.standard(*criteria)
    for before, after in pairs:
        try:
            first, later = std.assess(before), std.assess(after)
        except FactsError as error:
            assert "0 of 0" in str(error)  # noqa: PT017  (a share of nothing that a rule reads plainly)
            continue
        assert changed(first, later) == {}


@given(STANDARDS, twice())
@settings(max_examples=100)
def test_every_assessment_can_be_told(
    criteria: list[list[small.Tree]], pair: tuple[Unit, Unit]
) -> None:
    std = small.standard(*criteria)
    for unit in pair:
        try:
            found = std.assess(unit)
        except FactsError:
            continue
        told = found.to_dict()
        again = std.assess(
            Unit.from_dict(
                {k: v for k, v in told["input"].items() if k not in {"unused", "ignored"}}
            )
        )
        assert json.loads(again.to_json())["criteria"] == json.loads(found.to_json())["criteria"]
        for code in ("1", "1.1", None):
            assert found.explain(code)
        assert found.text()
        assert found.gaps()
        assert found.markdown()
        for one in (*found.indicators, *found.criteria):
            assert bool(one.reasons) == (one.verdict == UNKNOWN)
        for indicator in found.indicators:
            failed_on_figures = indicator.verdict == "fail"
            assert failed_on_figures or indicator.gap is None


@given(STANDARDS, twice())
@settings(max_examples=60)
def test_an_assessment_does_not_depend_on_the_order_of_the_facts(
    criteria: list[list[small.Tree]], pair: tuple[Unit, Unit]
) -> None:
    std = small.standard(*criteria)
    for unit in pair:
        assert unit.tree is not None
        turned = Unit.from_dict({**unit.tree, "facts": dict(reversed(unit.tree["facts"].items()))})
        try:
            assert std.assess(turned).to_json() == std.assess(unit).to_json()
        except FactsError as error:
            assert "0 of 0" in str(error)  # noqa: PT017


def test_the_order_of_conclusions_says_nothing() -> None:
    a, b = ({"fact": f"s.{x}", "at_least": 50} for x in "ab")
    std = small.standard(a, b)
    met = {"concluded": True, "by": "ubnd-huyen"}
    for section, codes in (("indicators", ("1.1", "2.1")), ("criteria", ("1", "2"))):
        there = std.assess(small.unit(**{section: dict.fromkeys(codes, met)}))
        back = std.assess(small.unit(**{section: dict.fromkeys(reversed(codes), met)}))
        assert there.to_json() == back.to_json()


@given(STANDARDS, twice())
@settings(max_examples=30)
def test_an_assessment_does_not_depend_on_the_decimal_context(
    criteria: list[list[small.Tree]], pair: tuple[Unit, Unit]
) -> None:
    std = small.standard(*criteria)
    for unit in pair:
        try:
            before = std.assess(unit).to_json()
        except FactsError:
            continue
        with localcontext():
            getcontext().prec = 3
            assert small.standard(*criteria).assess(unit).to_json() == before


# ---- the real law


@cache
def law() -> RuleBook:
    return RuleBook.load()


@cache
def commune(day: str) -> Standard:
    return law().standard("xa-ntm", as_of=day)


DAYS = st.sampled_from(["2022-06-30", "2024-02-29", "2024-03-01", "2024-12-31"])
PLACES: list[dict[str, Any]] = [
    {"province": "lang-son", "region": None, "classes": ["khu-vuc-iii"]},
    {"province": "thanh-hoa", "region": None, "classes": []},
    {"province": "thanh-hoa", "region": None, "classes": ["dbkk", "hai-dao"]},
    {"province": "ha-noi", "region": None, "classes": []},
    {"province": None, "region": "TN", "classes": ["atk", "huyen-ngheo"]},
    {"province": None, "region": "DBSCL", "classes": ["khu-vuc-i"]},
]


@st.composite
def communes(draw: Any) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A day, and what is said of a commune, first and later."""
    day = draw(DAYS)
    facts = commune(day).resolved.facts
    first: dict[str, Any] = {}
    later: dict[str, Any] = {}
    for name in sorted(commune(day).resolved.asked):
        kind = facts[name].kind
        if kind == "yes_no":
            ways: list[Any] = [draw(st.booleans())]
        elif kind == "grade":
            ways = [draw(st.sampled_from(facts[name].scale))]
        elif facts[name].by_sex:
            ways = sexes(2 * draw(st.integers(0, 50)), 2 * draw(st.integers(0, 50)))
        elif kind == "share":
            ways = shares(draw(TENS))
        else:
            exact = draw(st.integers(0, 100))
            ways = [{"at_least": exact}, exact]
        a = draw(st.integers(-1, len(ways) - 1))
        b = draw(st.integers(a, len(ways) - 1))
        first |= {name: ways[a]} if a >= 0 else {}
        later |= {name: ways[b]} if b >= 0 else {}
    place = draw(st.sampled_from(PLACES))
    hidden = {k: draw(st.sampled_from([None, v])) for k, v in place.items()}
    return day, small.entry(first, **hidden), small.entry(later, **place)


@given(communes())
@settings(max_examples=120)
def test_for_communes_too_a_decided_verdict_never_changes(
    said: tuple[str, Mapping[str, Any], Mapping[str, Any]],
) -> None:
    day, before, after = said
    std = commune(day)
    assert changed(std.assess(Unit.from_dict(before)), std.assess(Unit.from_dict(after))) == {}
