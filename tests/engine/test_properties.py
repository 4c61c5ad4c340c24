"""What holds for every standard and every unit: knowing more never undoes a verdict, order says nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import getcontext, localcontext
from itertools import product
from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from ntm_rules import Assessment, FactsError
from ntm_rules.facts.unit import Unit
from ntm_rules.tables.typed.from_units import columns_of
from tests.helpers import small
from tests.helpers.columns import difference, expected
from tests.helpers.strategies_law import STANDARDS, commune, communes, twice

UNKNOWN = "unknown"


# ---- what is known, and more of it


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


TWO = st.sampled_from((30, 70))
BY_REGION = st.builds(
    lambda fact, how, north, delta: {
        "fact": fact,
        how: {"by": ["column"], "cells": [{"values": {"MN": north, "DB": delta}}]},
    },
    st.sampled_from(("s.a", "s.b", "s.c")),
    st.sampled_from(("at_least", "at_most")),
    TWO,
    TWO,
)
"""A comparison whose level is another in each region, either of the two."""


def in_regions(part: st.SearchStrategy[small.Tree]) -> st.SearchStrategy[small.Tree]:
    """Parts together, any of them, or asked in one region alone."""
    region = st.sampled_from(("MN", "DB")).map(lambda name: {"column": [name]})
    several = st.lists(part, min_size=2, max_size=3)
    return st.one_of(
        several.map(lambda parts: {"all": parts}),
        several.map(lambda parts: {"any": parts}),
        st.builds(lambda where, then: {"applies_when": where, "then": then}, region, part),
    )


@given(
    st.lists(
        st.lists(st.recursive(BY_REGION, in_regions, max_leaves=4), min_size=1, max_size=3),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=40)
def test_what_each_possible_column_gives_alike_is_decided(
    criteria: list[list[small.Tree]],
) -> None:
    """A unit of two possible regions: each verdict that both give, and no other, is its verdict."""
    std = small.standard(*criteria)
    open_units = []
    for figures in product((0, 50, 100), repeat=3):
        facts = dict(zip(("s.a", "s.b", "s.c"), figures, strict=True))
        open_, north, delta = (
            std.assess(small.unit(facts, region=region), engine="direct")
            for region in (None, "MN", "DB")
        )
        there = verdicts(delta)
        assert verdicts(open_) == {
            code: verdict if verdict == there[code] else UNKNOWN
            for code, verdict in verdicts(north).items()
        }
        assert open_.explain()
        open_units.append(open_)
    frame = pl.DataFrame(columns_of([one.judgement.unit_facts for one in open_units]))
    for open_, row in zip(open_units, std.assess_frame(frame).to_dicts(), strict=True):
        assert difference(row, expected(open_)) == {}
    for open_ in open_units[::9]:
        assert std.assess(open_.judgement.unit_facts, engine="rete").to_dict() == open_.to_dict()


@given(STANDARDS, st.lists(twice(), min_size=6, max_size=6))
@settings(max_examples=60)
def test_a_unit_of_several_possible_columns_gets_no_verdict_that_a_column_contradicts(
    criteria: list[list[small.Tree]], pairs: list[tuple[Unit, Unit]]
) -> None:
    std = small.standard(*criteria)
    for _, known in pairs:
        facts, classes = known.to_dict()["facts"], [c for c in known.classes or () if c == "kv-2"]
        try:
            open_, *each = (
                std.assess(small.unit(facts, region=region, classes=classes))
                for region in (None, "MN", "DB")
            )
        except FactsError as error:
            assert "0 of 0" in str(error)  # noqa: PT017  (a share of nothing that a rule reads plainly)
            continue
        north, delta = map(verdicts, each)
        assert verdicts(open_) == {
            code: verdict if verdict == delta[code] else UNKNOWN for code, verdict in north.items()
        }


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


@given(communes())
@settings(max_examples=120)
def test_for_communes_too_a_decided_verdict_never_changes(
    said: tuple[str, Mapping[str, Any], Mapping[str, Any]],
) -> None:
    day, before, after = said
    std = commune(day)
    assert changed(std.assess(Unit.from_dict(before)), std.assess(Unit.from_dict(after))) == {}
