"""The engine that fires rules: always the verdicts of the definition, and what fired."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings

from docs.make_network import mermaid
from ntm_rules.engine import definition
from ntm_rules.engine.definition import NOTHING, Known
from ntm_rules.engine.rete import judge
from ntm_rules.engine.rete.kept_networks import KeptNetworks
from ntm_rules.engine.rete.network import compile_part
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.foundation.errors import EngineError
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node
from tests.helpers import equality
from tests.helpers.strategies_nodes import make_conclusions, make_facts, make_nodes, randoms

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="durable-rules does not load on Python 3.13 and later"
)

ROOT = Path(__file__).parents[2]
FACTS: Mapping[Verdict, Known] = {
    PASS: (2, 2),
    FAIL: (-2, -2),
    UNKNOWN: None,
    NOT_APPLICABLE: NOTHING,
}
"""What makes the leaf ``x >= 0`` of :func:`leaves` come out so."""


def leaves(many: int) -> list[Node]:
    return [
        Node(n, "leaf", measure=n, easiest=(0,), hardest=0, when_none=True) for n in range(many)
    ]


@pytest.fixture(autouse=True)
def _networks_of_this_test_alone() -> Iterator[None]:
    judge._recent.clear()
    yield
    judge._recent.clear()


@pytest.fixture(scope="module")
def applied() -> FlatStandard:
    return equality.real()


def same(nodes: tuple[Node, ...], facts: list[Known], conclusions: Mapping[int, Verdict]) -> None:
    assert judge.judge(nodes, facts, conclusions) == definition.judge(nodes, facts, conclusions)


# --- the same verdicts ----------------------------------------------------------------------------

TREES: list[Callable[[int], Node]] = [
    lambda n: Node(n, "all", tuple(range(n))),
    lambda n: Node(n, "any", tuple(range(n))),
    *(lambda n, k=k: Node(n, "at_least_n_of", tuple(range(n)), n=k) for k in range(5)),
]


@pytest.mark.parametrize("many", [1, 2, 3])
@pytest.mark.parametrize("tree", TREES, ids=lambda tree: repr(tree(3))[8:36])
def test_every_combination_of_verdicts(tree: Callable[[int], Node], many: int) -> None:
    nodes = (*leaves(many), tree(many))
    for verdicts in product(FACTS, repeat=many):
        same(nodes, [FACTS[v] for v in verdicts], {})


@pytest.mark.parametrize(
    "node",
    [
        Node(3, "choose", (0, 1, 2)),
        Node(3, "choose", (0, 0, 1)),
        Node(3, "choose", (0, 1, 1)),
        Node(3, "applies", (0, 1)),
        Node(3, "applies", (1, 1)),
        Node(3, "concluded", (0,)),
        Node(3, "all", (0, 0, 1)),
        Node(3, "at_least_n_of", (0, 0, 1), n=2),
    ],
    ids=lambda node: f"{node.kind}{node.children}",
)
def test_every_combination_under_a_guard(node: Node) -> None:
    for verdicts in product(FACTS, repeat=3):
        for conclusions in ({}, {3: PASS}, {3: FAIL}):
            same((*leaves(3), node), [FACTS[v] for v in verdicts], conclusions)


@pytest.mark.slow
@settings(max_examples=400)
@given(randoms())
def test_generated_nodes(chance: Random) -> None:
    measures = chance.randint(1, 6)
    nodes = make_nodes(chance, chance.randint(1, 30), measures)
    for _ in range(10):
        facts = make_facts(chance, measures)
        conclusions = make_conclusions(chance, nodes)
        found = judge.judge_or_direct(nodes, facts, conclusions)
        assert found == definition.judge(nodes, facts, conclusions)


@pytest.mark.parametrize("seed", range(12))
def test_many_units_on_few_networks(seed: int, applied: FlatStandard) -> None:
    assert equality.compare(seed, 200, applied.nodes) == (200, 0, "")


def test_a_chain_of_a_thousand_nodes() -> None:
    nodes = (*leaves(1), *(Node(n, "concluded", (n - 1,)) for n in range(1, 1001)))
    same(nodes, [(0, 0)], {})
    same(nodes, [(0, 0)], {500: FAIL})


# --- what fired -----------------------------------------------------------------------------------


def test_the_rules_that_fired_are_named() -> None:
    nodes = (
        *leaves(3),
        Node(3, "fixed", holds=True),
        Node(4, "all", (0, 1, 3)),
        Node(5, "concluded", (4,)),
        Node(6, "choose", (2, 0, 1)),
    )
    found = judge.judge(nodes, [(0, 0), (0, 2), None], {})
    assert found == [PASS, PASS, UNKNOWN, PASS, PASS, PASS, PASS]
    # 3 was decided by the situation and 2 by nothing; 5 takes over from 4.
    assert found.fired == {
        0: ("n0.pass",),
        1: ("n1.pass",),
        4: ("n4.pass",),
        5: ("n4.pass",),
        6: ("n6.pass.both",),
    }
    assert judge.judge(nodes, [(0, 0), (0, 2), (0, 0)], {}).fired[6] == (
        "n6.pass.then",
        "n6.pass.both",
    )


def test_a_conclusion_takes_the_place_of_the_parts() -> None:
    nodes = (*leaves(1), Node(1, "concluded", (0,)), Node(2, "concluded", (1,)))
    found = judge.judge(nodes, [(0, 0)], {1: FAIL})
    assert found == [PASS, FAIL, FAIL]
    assert found.fired == {0: ("n0.pass",)}


def test_a_conclusion_on_another_kind_of_node_says_nothing() -> None:
    same((*leaves(1), Node(1, "all", (0,))), [None], {0: PASS, 1: PASS})


def test_networks_that_differ_in_what_may_be_concluded_are_two() -> None:
    may, may_not = (*leaves(1), Node(1, "concluded", (0,))), (*leaves(1), Node(1, "all", (0,)))
    for nodes in may, may_not:
        same(nodes, [(0, 0)], {1: FAIL})


# --- parts ----------------------------------------------------------------------------------------


def test_criteria_and_what_stands_on_them_make_the_whole(applied: FlatStandard) -> None:
    chance = Random(3)
    tops = [row.node for row in applied.criteria]
    parts = [judge.part(applied.nodes, [top]) for top in tops]
    head = judge.part(applied.nodes, [applied.recognition], given=tops)
    for _ in range(50):
        facts = equality.near_levels(chance, applied.nodes)
        conclusions = make_conclusions(chance, applied.nodes)
        found: dict[int, Verdict] = {}
        for live in parts:
            found.update(live.run(facts, conclusions).verdicts)
        given = {top: found.get(top, UNKNOWN) for top in tops}
        found.update(head.run(facts, conclusions, given).verdicts)
        verdicts = [found.get(node.number, UNKNOWN) for node in applied.nodes]
        assert verdicts == definition.judge(applied.nodes, facts, conclusions)


def test_a_part_leaves_out_what_is_below_the_given() -> None:
    nodes = (*leaves(2), Node(2, "all", (0, 1)), *leaves(4)[3:], Node(4, "all", (2, 3)))
    network = compile_part(nodes, [4], given=[2])
    assert network.inside == (2, 3, 4)
    assert {rule.node for rule in network.rules} == {3, 4}


# --- the network as a picture ---------------------------------------------------------------------


def test_mermaid_draws_the_rules_below_a_node() -> None:
    nodes = (
        Node(0, "leaf", measure=0, easiest=(100_000_000,), hardest=100_000_000, operator=">="),
        Node(
            1,
            "leaf",
            measure=1,
            easiest=(2_000_000,),
            hardest=2_000_000,
            operator="=",
            when_none=True,
        ),
        Node(2, "any", (0, 1)),
        Node(3, "concluded", (2,)),
        Node(4, "all", (3,)),
    )
    network = compile_part(nodes, [4])
    assert (
        mermaid(network, 3)
        == """flowchart LR
    n0["leaf (n0)"]
    n0_pass{{"n0.pass"}}
    n0_fail{{"n0.fail"}}
    n1["leaf (n1)"]
    n1_pass{{"n1.pass"}}
    n1_fail{{"n1.fail"}}
    n1_not_applicable{{"n1.not_applicable"}}
    n2["any (n2)"]
    n2_pass{{"n2.pass"}}
    n2_fail{{"n2.fail: 2 of these"}}
    n3["concluded (n3)"]
    m0 -- "least >= 50" --> n0_pass
    n0_pass --> n0
    m0 -- "most < 50" --> n0_fail
    n0_fail --> n0
    m1 -- "least == 1 and most == 1" --> n1_pass
    n1_pass --> n1
    m1 -- "least > 1 or most < 1" --> n1_fail
    n1_fail --> n1
    m1 -- "nothing to measure" --> n1_not_applicable
    n1_not_applicable --> n1
    n0 -- "pass" --> n2_pass
    n1 -- "pass" --> n2_pass
    n2_pass --> n2
    n0 -- "fail" --> n2_fail
    n1 -- "fail or not_applicable" --> n2_fail
    n2_fail --> n2
    n2 ==> n3
"""
    )


def test_mermaid_names_facts_and_indicators(applied: FlatStandard) -> None:
    rows = [row for criterion in applied.criteria for row in criterion.rows]
    levels = [bool(node.easiest) for node in applied.nodes]
    row = next(row for row in rows if row.leaf is not None and levels[row.leaf])
    drawn = mermaid(compile_part(applied.nodes, [row.node]), row.node)
    assert f'"{row.rule.code} (n{row.node})"' in drawn
    assert row.leaf is not None
    measure = applied.nodes[row.leaf].measure
    assert f'm{measure}[/"{applied.measures[measure].fact}"/]' in drawn


# --- handing over ---------------------------------------------------------------------------------


def test_a_network_too_large_goes_to_the_direct_engine_and_the_log_says_so_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "ntm_rules.engine")
    nodes = tuple(leaves(201))
    facts: list[Known] = [(0, 0)] * 201
    with pytest.raises(judge.TooLarge, match="603 rules, at most 600"):
        judge.judge(nodes, facts, {})
    assert judge.judge_or_direct(nodes, facts, {}) == [PASS] * 201
    assert [r.message for r in caplog.records] == [
        "judging 201 nodes by the direct engine: durable-rules would have 603 rules, at most 600"
    ]


def test_without_durable_rules_the_direct_engine_serves() -> None:
    script = """
import logging, sys
sys.modules["durable_rules_engine"] = None
logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s", stream=sys.stdout)
from ntm_rules.engine.rete import judge
from ntm_rules.law.resolve.flat_standard import Node
assert not judge.AVAILABLE
nodes = (Node(0, "leaf", measure=0, easiest=(0,), hardest=0),)
print(*(judge.judge_or_direct(nodes, [(0, 0)], {}) for _ in range(3)))
try:
    judge.judge(nodes, [(0, 0)], {})
except judge.EngineError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == (
        "ntm_rules.engine: durable-rules is not available here: judging by the direct engine\n"
        "[<Verdict.PASS: 'pass'>] [<Verdict.PASS: 'pass'>] [<Verdict.PASS: 'pass'>]\n"
        "durable-rules is not available here\n"
    )


# --- threads, memory, and what is kept -------------------------------------------------------------


def test_eight_threads_get_the_same_verdicts(applied: FlatStandard) -> None:
    chance = Random(8)
    units = [equality.near_levels(chance, applied.nodes) for _ in range(40)]
    expected = [definition.judge(applied.nodes, facts, {}) for facts in units]

    def judge_all(_: int) -> list[judge.Verdicts]:
        return [judge.judge(applied.nodes, facts, {}) for facts in units]

    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(judge_all, range(8)))


def test_it_starts_no_thread(applied: FlatStandard) -> None:
    before = threading.active_count()
    judge.judge(applied.nodes, [None] * len(applied.measures), {})
    assert threading.active_count() == before


def test_equal_networks_are_one_and_are_let_go_at_the_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    deleted: list[int] = []
    monkeypatch.setattr("durable_rules_engine.delete_ruleset", deleted.append)
    gc.collect()
    before = len(judge._shared)
    assert judge.whole(tuple(leaves(2))) is judge.whole(tuple(leaves(2)))
    for many in range(1, 21):
        judge.judge(tuple(leaves(many)), [None] * many, {})
    assert (len(judge._recent), judge._recent.bytes < judge._recent.memory) == (20, True)
    monkeypatch.setattr(judge._recent, "memory", judge._recent.bytes)
    judge.judge(tuple(leaves(22)), [None] * 22, {})
    gc.collect()
    kept = len(judge._recent)
    assert 0 < kept < 21
    assert judge._recent.bytes <= judge._recent.memory
    assert len(judge._shared) - before == kept
    # The others were let go, and the library's memory with them.
    assert len(deleted) == 21 - kept


def compiled_in(monkeypatch: pytest.MonkeyPatch, run: Callable[[], object]) -> int:
    """How many networks are compiled while ``run`` runs."""
    compiled: list[object] = []
    real = judge.part

    def part(*args: Any) -> judge.Live:
        compiled.append(args)
        return real(*args)

    with monkeypatch.context() as watched:
        watched.setattr(judge, "part", part)
        run()
    return len(compiled)


@pytest.mark.parametrize("situations", [16, 23, 60])
def test_each_situation_in_use_is_compiled_once(
    monkeypatch: pytest.MonkeyPatch, situations: int
) -> None:
    units = [tuple(leaves(many)) for many in range(1, situations + 1)]

    def run() -> None:
        for _ in range(3):
            for nodes in units:
                judge.judge_with_room(nodes, [None] * len(nodes), {})

    assert compiled_in(monkeypatch, run) == situations
    assert len(judge._recent) == situations


def test_sixty_networks_of_communes_have_room(applied: FlatStandard) -> None:
    rules = len(compile_part(applied.nodes, range(len(applied.nodes))).rules)

    @dataclass(eq=False)
    class Sized:
        rule_count: int = rules

    kept: KeptNetworks[Sized] = KeptNetworks()
    for _ in range(60):
        kept.get([*applied.nodes], Sized, push_out=False)
    assert len(kept) == 60


def test_what_is_in_use_is_not_pushed_out_but_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    units = [tuple(leaves(many)) for many in range(1, 7)]
    facts: list[Known] = [(0, 0)] * 6
    for nodes in units[:4]:
        judge.judge_with_room(nodes, facts, {})
    monkeypatch.setattr(judge._recent, "memory", judge._recent.bytes)

    def crowd() -> None:
        for _ in range(3):
            for nodes in units:
                verdicts = judge.judge_with_room(nodes, facts, {})
                assert list(verdicts) == definition.judge(nodes, facts, {})
                assert isinstance(verdicts, judge.Verdicts) is (nodes in units[:4])

    assert compiled_in(monkeypatch, crowd) == 0
    # Asked for by name, the network judges, and the one used longest ago goes.
    assert compiled_in(monkeypatch, lambda: judge.judge_or_direct(units[5], facts, {})) == 1
    assert isinstance(judge.judge_with_room(units[5], facts, {}), judge.Verdicts)


def test_what_was_not_used_for_long_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = tuple(leaves(1)), tuple(leaves(2))
    busy = tuple(leaves(3))
    judge.judge_with_room(old, [None], {})
    judge.judge_with_room(busy, [None] * 3, {})
    monkeypatch.setattr(judge._recent, "memory", judge._recent.bytes)
    monkeypatch.setattr("ntm_rules.engine.rete.kept_networks.IN_USE", 5)
    assert not isinstance(judge.judge_with_room(new, [None] * 2, {}), judge.Verdicts)
    for _ in range(6):
        judge.judge_with_room(busy, [None] * 3, {})
    assert isinstance(judge.judge_with_room(new, [None] * 2, {}), judge.Verdicts)


def test_after_an_error_the_next_unit_is_judged_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    nodes = (*leaves(2), Node(2, "all", (0, 1)))
    same(nodes, [(0, 0), (0, 0)], {})
    with monkeypatch.context() as broken:
        broken.setattr(judge._UnitRun, "accept", lambda *_: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            judge.judge(nodes, [(0, 0), (0, 0)], {})
    same(nodes, [(0, 0), (0, 0)], {})
    same(nodes, [(0, 0), None], {})


def test_two_verdicts_of_one_node_are_an_error() -> None:
    nodes = (*leaves(1), Node(1, "any", (0,)))
    live = judge.part(nodes, [0])
    with pytest.raises(EngineError, match="node 0 is both pass and fail"):
        live.run([(2, -2)], {})


@pytest.mark.parametrize("known", [(0.5, 1.5), ("0", "1"), (False, True), (2**63, 2**63)])
def test_anything_but_64_bit_integers_is_refused(known: object) -> None:
    with pytest.raises(EngineError, match="no 64-bit integers"):
        judge.judge(tuple(leaves(1)), [known], {})  # type: ignore[list-item]


def test_a_conclusion_passes_or_fails() -> None:
    nodes = (*leaves(1), Node(1, "concluded", (0,)))
    with pytest.raises(EngineError, match="a conclusion passes or fails"):
        judge.judge(nodes, [None], {1: UNKNOWN})


@pytest.mark.slow
def test_memory_is_flat(applied: FlatStandard) -> None:
    script = """
from tests.helpers import equality
print(equality.memory(50_000, small=True), equality.memory(2_000))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    small, real = map(int, done.stdout.split())
    assert small < 2**20
    assert real < 2**20
