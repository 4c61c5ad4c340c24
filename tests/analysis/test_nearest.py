"""The nearest way is the shortest there is: held against trying everything, on small trees."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.analysis.nearest.document import nearest_document
from ntm_rules.analysis.nearest.result_json import nearest_json
from ntm_rules.analysis.nearest.search import cheapest, nearest_way
from ntm_rules.documents.write import write
from ntm_rules.engine import definition
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.results.judgement import Judgement
from tests.helpers import small

ROOT = Path(__file__).parents[2]
A = {"fact": "s.a", "at_least": 50}
B = {"fact": "s.b", "at_least": 50}
C = {"fact": "s.c", "at_least": 50}
D = {"fact": "s.d", "at_least": 50}


def way(facts: dict[str, Any], *criteria: Any, **more: Any) -> Any:
    return nearest_way(small.standard(*criteria).assess(small.unit(facts, **more)))


def facts_of(found: Any) -> list[str]:
    return [step.fact for step in found.tasks]


# ---- what is chosen


def test_nothing_is_left_where_all_is_met() -> None:
    assert way({"s.a": 50}, A).met


def test_every_criterion_must_be_met_and_the_nearest_comes_first() -> None:
    found = way({"s.a": 10, "s.b": 45, "s.c": 60}, A, B, C)
    assert facts_of(found) == ["s.b", "s.a"]
    assert [s.distance for s in found.tasks] == [Fraction(5, 100), Fraction(40, 100)]
    assert found.indicators == ("1.1", "2.1")


def test_of_one_of_the_nearer_is_taken() -> None:
    assert facts_of(way({"s.a": 10, "s.b": 45}, {"any": [A, B]})) == ["s.b"]


def test_fewer_steps_count_before_distance() -> None:
    either = {"any": [{"all": [A, B]}, C]}
    assert facts_of(way({"s.a": 49, "s.b": 49, "s.c": 1}, either)) == ["s.c"]


def test_at_least_two_of_three_takes_what_is_lacking_only() -> None:
    found = way({"s.a": 60, "s.b": 10, "s.c": 40}, {"at_least_n_of": {"n": 2, "of": [A, B, C]}})
    assert facts_of(found) == ["s.c"]


def test_a_figure_is_nearer_than_one_that_is_not_known() -> None:
    assert facts_of(way({"s.b": 1}, {"any": [A, B]})) == ["s.b"]


def test_things_to_do_are_told_in_whole_things() -> None:
    found = way({"s.a": {"count": 5, "of": 20}}, A)
    (step,) = found.tasks
    assert step.gap is not None
    assert step.gap.natural is not None
    assert (step.gap.natural.amount, step.gap.natural.of) == (5, 20)


def test_an_open_guard_is_asked_and_may_spare_the_rest() -> None:
    guarded = {"require": {"all": [A, B]}, "applies_when": {"fact": "y.a", "is": True}}
    (step,) = way({}, guarded).tasks
    assert (step.kind, step.fact) == ("guard", "y.a")


def test_a_level_that_is_not_known_can_only_be_concluded() -> None:
    found = way({"s.a": 60}, {"not_encoded": small.words("phần này")}, A)
    (step,) = found.tasks
    assert (step.kind, step.code) == ("conclusion", "1.1")


def test_what_nobody_may_conclude_stays_open_whatever_is_done() -> None:
    nobody = {"require": {"not_encoded": small.words("phần này")}, "may_be_concluded_by": {}}
    found = way({}, nobody)
    assert [b.code for b in found.blocked] == ["1.1"]
    assert found.tasks == ()


def test_a_conclusion_that_it_is_not_met_gives_way_to_figures() -> None:
    concluded = {"1.1": {"concluded": False, "by": "ubnd-xa"}}
    assert facts_of(way({}, A, indicators=concluded)) == ["s.a"]


def test_a_criterion_that_was_concluded_met_is_done() -> None:
    concluded = {"1": {"concluded": True, "by": "ubnd-huyen"}}
    assert facts_of(way({}, [A, B], C, criteria=concluded)) == ["s.c"]


def test_a_region_that_is_not_stated_can_be_stated() -> None:
    cells = [{"values": {"MN": 50, "DB": 60}, "status": "secondary"}]
    level = {"by": ["column"], "cells": cells}
    standard = small.standard({"fact": "s.a", "at_least": level})
    found = nearest_way(standard.assess(small.unit({"s.a": 55}, region=None)))
    assert [s.kind for s in found.tasks] == ["class"]


# ---- held against trying everything

LEAVES = [{"fact": f"s.{x}", "at_least": 50} for x in "abcd"]
GUARDS = [{"fact": f"y.{x}", "is": True} for x in "abcd"]


def trees(part: Any) -> Any:
    several = st.lists(part, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda ps: {"all": ps}),
        several.map(lambda ps: {"any": ps}),
        several.flatmap(
            lambda ps: st.integers(1, len(ps)).map(lambda n: {"at_least_n_of": {"n": n, "of": ps}})
        ),
        st.tuples(st.sampled_from(GUARDS), part).map(
            lambda p: {"applies_when": p[0], "then": p[1]}
        ),
    )


TREES = st.recursive(st.sampled_from(LEAVES), trees, max_leaves=5)


@cache
def standard_of(tree: str) -> ntm.Standard:
    return small.standard(json.loads(tree))


def verdict(judgement: Judgement, changed: dict[int, Verdict], root: int) -> Verdict:
    """The verdict of a node, some of its leaves changed."""
    found: dict[int, Verdict] = {}
    for node in judgement.applied.nodes[: root + 1]:
        parts = [found[c] for c in node.children]
        if not parts:
            found[node.number] = changed.get(node.number, judgement.verdicts[node.number])
        elif node.kind == "applies":
            found[node.number] = definition.applies(*parts)
        elif node.kind == "at_least_n_of":
            found[node.number] = definition.at_least_n_of(node.n, parts)
        elif node.kind == "any":
            found[node.number] = definition.any_of(parts)
        elif node.kind == "all":
            found[node.number] = definition.all_of(parts)
        else:
            found[node.number] = parts[0]
    return found[root]


def shortest(judgement: Judgement, root: int) -> int | None:
    """By trying everything: the fewest leaves that have to change."""
    nodes = judgement.applied.nodes[: root + 1]
    guards = {n.children[0] for n in nodes if n.kind == "applies"}
    free: dict[int, Sequence[Verdict]] = {}
    for node in nodes:
        now = judgement.verdicts[node.number]
        if node.kind != "leaf":
            continue
        if node.number in guards:
            free |= {node.number: (PASS, FAIL)} if now is UNKNOWN else {}
        elif now in (FAIL, UNKNOWN):
            free[node.number] = (PASS,)
    for size in range(len(free) + 1):
        for some in combinations(free, size):
            for states in product(*(free[n] for n in some)):
                if verdict(judgement, dict(zip(some, states, strict=True)), root) in (
                    PASS,
                    NOT_APPLICABLE,
                ):
                    return size
    return None


FIGURES = st.fixed_dictionaries(
    {},
    optional={
        **{f"s.{x}": st.sampled_from([10, 30, 60]) for x in "abcd"},
        **{f"y.{x}": st.booleans() for x in "abcd"},
    },
)


@settings(max_examples=60)
@given(TREES, st.lists(FIGURES, min_size=1, max_size=4))
def test_no_way_is_shorter(tree: Any, several: list[dict[str, Any]]) -> None:
    standard = standard_of(json.dumps(tree))
    for facts in several:
        assessment = standard.assess(small.unit(facts), engine="direct")
        judgement = assessment.judgement
        row = judgement.applied.criteria[0].rows[0]
        options = cheapest(judgement)[row.parts]
        costs = [options[v].cost.steps for v in (PASS, NOT_APPLICABLE) if v in options]
        assert min(costs, default=None) == shortest(judgement, row.parts)


@settings(max_examples=30)
@given(TREES, FIGURES)
def test_the_steps_lead_there(tree: Any, facts: dict[str, Any]) -> None:
    standard = standard_of(json.dumps(tree))
    judgement = standard.assess(small.unit(facts), engine="direct").judgement
    row = judgement.applied.criteria[0].rows[0]
    for wanted, option in cheapest(judgement)[row.parts].items():
        assert any(
            verdict(judgement, changed, row.parts) is wanted
            for changed in changes(judgement, option.nodes)
        )


def changes(judgement: Judgement, nodes: Sequence[int]) -> Iterator[dict[int, Verdict]]:
    for states in product((PASS, FAIL), repeat=len(nodes)):
        yield dict(zip(nodes, states, strict=True))


# ---- in words


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_example_is_told(lang: Any) -> None:
    unit = ntm.read_facts(ROOT / "fixtures" / "vi-du.yaml")
    assessment = ntm.RuleBook.load().standard_for(unit).assess(unit)
    found = nearest_way(assessment)
    text = write(nearest_document(assessment.teller(lang), found), "text")
    assert isinstance(text, str)
    assert text.index("  17.8 ") < text.index("  14.2 ") < text.index("  6.3 ")
    told = nearest_json(assessment.teller(lang), found)
    assert told["steps"][0]["natural"]["amount"] == 1
    assert told["count"] == len(found.tasks)
    assert {s.code for s in found.tasks} >= {
        i.code for i in assessment.indicators if i.verdict == "fail"
    }
