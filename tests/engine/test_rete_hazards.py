"""What durable-rules 2.0.28 does wrong, one test each: that it does, and that our engine stands.

The hazard itself is shown on the library alone, in a process of its own, for some end it. A hazard that is gone
fails here too: then the library has changed, and the fence is to be looked at again.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import pytest

from ntm_rules.engine import definition
from ntm_rules.engine.definition import NOTHING, Known
from ntm_rules.engine.rete import durable, judge
from ntm_rules.engine.rete.durable import TooLarge, fnv1a, spell
from ntm_rules.engine.rete.network import FactCheck, Network, Rule, When, compile_part
from ntm_rules.engine.verdict import PASS
from ntm_rules.foundation.errors import EngineError
from ntm_rules.law.resolve.flat_standard import Node
from tests.helpers import equality

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="durable-rules does not load on Python 3.13 and later"
)

ROOT = Path(__file__).parents[2]
# A twin of the library's wrapper, short enough to see through.
BARE = """
import json, sys
import durable_rules_engine as engine

def ruleset(rules):
    return engine.create_ruleset("x", json.dumps(rules))

def when(condition, **more):
    return {"all": [{"m": condition}], **more}

def fact(number, **properties):
    return {"sid": "u", "id": str(number), **properties}

def tell(handle, *facts):
    try:
        return engine.assert_facts(handle, json.dumps(facts))
    except engine.error as error:
        print("error", str(error).split()[-1])
        sys.exit()

def fired(handle, state):
    found, started = [], engine.start_action_for_state(handle, state)
    message = started and started[1]
    while message:
        found += json.loads(message)
        message = engine.complete_and_start_action(handle, state)
    return found
"""


def bare(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``script`` against the library alone."""
    return python(BARE + textwrap.dedent(script), **environment)


def python(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    # On a crash nobody needs the traceback that pytest's faulthandler would ask for.
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=600,  # for what hangs, not for what is slow
        check=False,
    )


def printed(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def leaf(number: int, measure: int, level: int, *, when_none: bool = False) -> Node:
    return Node(
        number, "leaf", measure=measure, easiest=(level,), hardest=level, when_none=when_none
    )


def same(nodes: tuple[Node, ...], facts: Sequence[Known]) -> None:
    assert judge.judge(nodes, facts, {}) == definition.judge(nodes, facts, {})


# --- numbers --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def vietnamese(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment with the locale vi_VN, built here: no root needed, and no skipping without it."""
    folder = tmp_path_factory.mktemp("locales")
    made = subprocess.run(
        ["localedef", "-i", "vi_VN", "-f", "UTF-8", str(folder / "vi_VN.UTF-8")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (folder / "vi_VN.UTF-8").is_dir(), f"apt-get install locales\n{made.stderr}"
    return {"LOCPATH": str(folder), "LC_ALL": "vi_VN.UTF-8", "PYTHONUTF8": "1"}


SPEAK = """
import locale
locale.setlocale(locale.LC_ALL, "vi_VN.UTF-8")
assert locale.localeconv()["decimal_point"] == ","
"""


def test_decimals_are_cut_off_under_a_vietnamese_locale(vietnamese: dict[str, str]) -> None:
    script = """
    handle = ruleset({"pass": when({"$gte": {"x": 94.5}})})
    print(fired(handle, tell(handle, fact(1, x=94.4))[1]))
    """
    assert printed(bare(script)) == "[]"
    assert printed(bare(SPEAK + textwrap.dedent(script), **vietnamese)) == "['pass']"


def test_our_verdicts_do_not_change_under_a_vietnamese_locale(vietnamese: dict[str, str]) -> None:
    script = """
from tests.helpers import equality
book = equality.real().nodes
print({equality.compare(seed, 100, book) for seed in range(12)})
"""
    assert printed(python(SPEAK + script, **vietnamese)) == "{(100, 0, '')}"


def test_a_small_decimal_ends_the_reading_of_facts_without_a_word() -> None:
    script = """
    handle = ruleset({"r": when({"x": 1})})
    result, state = tell(handle, fact(1, x=1), fact(2, x=1e-05), fact(3, x=1))
    print(result, fired(handle, state))
    """
    # The third is lost, and the result says that all is well.
    assert printed(bare(script)) == "0 ['r']"


def test_facts_that_were_not_read_to_their_end_are_an_error() -> None:
    nodes = (leaf(0, 0, 0),)
    live = judge.whole(nodes)
    ruleset = durable.Ruleset(spell(live.network))
    with pytest.raises(EngineError, match="the rule of the sentinel did not fire"):
        ruleset.run(['{"sid":"u","id":"m0","s0":1,"lo0":1,"hi0":1}', '{"lo0":1e-05}'], lambda _: [])


@pytest.mark.parametrize("known", [(94.4, 94.4), ("94", "94"), (True, True)])
def test_no_decimal_text_or_truth_value_reaches_the_library(known: object) -> None:
    with pytest.raises(EngineError, match="no 64-bit integers"):
        judge.judge((leaf(0, 0, 0),), [known], {})  # type: ignore[list-item]


# --- memories -------------------------------------------------------------------------------------

# glibc fills what it gives out and takes back with a byte of choice: pointers never set are found at once.
POISON = {"MALLOC_PERTURB_": "165"}


def test_deleting_a_memory_in_which_nothing_started_ends_the_process() -> None:
    script = """
    handle = ruleset({"r": when({"x": 1})})
    tell(handle, fact(1, y=1))
    engine.delete_state(handle, "u")
    """
    assert bare(script, **POISON).returncode < 0


def test_units_on_which_no_rule_fires_do_no_harm() -> None:
    script = """
from tests.helpers import equality
from ntm_rules.engine.rete import judge
applied = equality.real()
for _ in range(50):
    judge.judge(applied.nodes, [None] * len(applied.measures), {})
print({equality.compare(seed, 50, applied.nodes) for seed in range(6)})
"""
    assert printed(python(script, **POISON)) == "{(50, 0, '')}"


def test_a_thousand_memories_are_all_it_has() -> None:
    script = """
    handle = ruleset({"r": when({"x": 1})})
    for number in range(1100):
        try:
            engine.assert_facts(handle, json.dumps([{"sid": str(number), "id": "1", "x": 1}]))
        except MemoryError:
            print(number + 1)
            break
    """
    assert printed(bare(script)) == "1025"


def test_more_units_than_that_are_no_matter() -> None:
    nodes = (leaf(0, 0, 0),)
    assert all(judge.judge(nodes, [(n, n)], {}) == [PASS] for n in range(1100))


def test_an_equal_fact_is_not_seen_and_a_later_one_hides_that() -> None:
    script = """
    handle = ruleset({"r": when({"x": 1})})
    print(tell(handle, fact(1, x=1))[0], tell(handle, fact(1, x=1))[0])
    print(tell(handle, fact(1, x=1), fact(2, y=1))[0])
    """
    assert printed(bare(script)) == "0 2\n1"


def test_equal_units_one_after_another_get_the_same_verdicts() -> None:
    nodes = (leaf(0, 0, 0), leaf(1, 1, 4))
    for _ in range(3):
        same(nodes, [(2, 2), (2, 2)])


# --- names ----------------------------------------------------------------------------------------

TWINS = "zvqdch", "hafi"


def test_two_names_with_one_hash_are_one_name() -> None:
    script = f"""
    handle = ruleset({{"r": when({{"{TWINS[0]}": 1}})}})
    print(fired(handle, tell(handle, fact(1, {TWINS[1]}=1))[1]))
    """
    assert printed(bare(script)) == "['r']"


def test_two_ids_with_one_hash_are_one_fact() -> None:
    script = f"""
    handle = ruleset({{"r": when({{"x": 1}})}})
    print(*(tell(handle, fact(name, x=1))[0] for name in {TWINS}))
    """
    assert printed(bare(script)) == "0 2"


def network(*rules: Rule) -> Network:
    return Network((), rules, {}, {}, frozenset(), frozenset(), ())


def rule(number: int, *checks: FactCheck) -> Rule:
    return Rule(f"n{number}.pass", number, PASS, (When(checks, some=True),))


@pytest.mark.parametrize("place", ["fact", "name"])
def test_the_compiler_looks_at_the_hashes(place: str) -> None:
    assert fnv1a(TWINS[0]) == fnv1a(TWINS[1])
    fields = [{"fact": f"m{i}", "name": f"lo{i}"} | {place: twin} for i, twin in enumerate(TWINS)]
    rules = [
        rule(i, FactCheck(**names, comparison="==", value=1)) for i, names in enumerate(fields)
    ]
    assert spell(network(rules[0])).definition
    with pytest.raises(TooLarge, match="two names with one hash"):
        spell(network(*rules))


def test_the_names_of_the_library_are_among_them() -> None:
    """Every word of a definition that is not ours is one with which ours are compared."""
    nodes = (leaf(0, 0, 0, when_none=True), leaf(1, 1, 2), Node(2, "at_least_n_of", (0, 0, 1), n=2))
    definition = spell(compile_part(nodes, [2])).definition
    words = set(re.findall(r'"([^"]+)":', definition))
    ours = {word for word in words if re.fullmatch(r"(lo|hi|no|[nhs]|m_?)\d+|n\d+\..*|go", word)}
    assert words - ours == {"all", "m", "count", "$and", "$or", "$gte", "$lt", "$lte"}
    assert words - ours <= set(durable._RESERVED)


# --- sizes ----------------------------------------------------------------------------------------


def test_a_fact_that_meets_65_conditions_is_refused() -> None:
    script = """
    for many in 64, 65:
        handle = ruleset({f"r{i}": when({"$gte": {"x": i}}) for i in range(many)})
        print(len(fired(handle, tell(handle, fact(1, x=100))[1])))
    """
    assert printed(bare(script)) == "64\nerror 303"


def test_a_fact_of_many_conditions_goes_to_the_direct_engine() -> None:
    few = tuple(leaf(n, 0, 2 * n) for n in range(20))
    same(few, [(9, 9)])
    many = tuple(leaf(n, 0, 2 * n) for n in range(33))
    with pytest.raises(TooLarge, match="conditions on one fact, at most 64"):
        judge.judge(many, [(9, 9)], {})
    assert judge.judge_or_direct(many, [(9, 9)], {}) == definition.judge(many, [(9, 9)], {})


@pytest.mark.slow
@pytest.mark.parametrize("name", ["x", "x{i}"])
def test_512_alternatives_in_one_place_are_looked_through_for_ever(name: str) -> None:
    """Of one property or of several: the place is what counts."""
    script = f"""
    import signal
    signal.alarm(1)
    for many in 511, 512:
        handle = ruleset({{f"r{{i}}": when({{f"{name}": i}}) for i in range(many)}})
        print(fired(handle, tell(handle, fact(1, **{{"{name}".format(i=3): 3}}))[1]), flush=True)
    """
    done = bare(script)
    assert done.stdout == "['r3']\n"
    assert done.returncode == -signal.SIGALRM


def test_our_alternatives_are_spread_over_many_places() -> None:
    nodes = (*(leaf(n, n, 0) for n in range(150)), Node(150, "all", tuple(range(150))))
    network = compile_part(nodes, [150])
    assert len({check for rule in network.rules for check in rule.checks()}) > 512
    same(nodes, [(0, 0)] * 150)
    same(nodes, [(0, 0)] * 149 + [(-1, -1)])


def test_512_alternatives_in_one_place_go_to_the_direct_engine() -> None:
    wide = rule(0, *(FactCheck(f"m{i}", f"lo{i}", ">=", 1) for i in range(512)))
    with pytest.raises(TooLarge, match="512 alternatives in one place, at most 511"):
        spell(network(wide))


def test_a_join_of_17_facts_is_refused() -> None:
    script = """
    for many in 16, 17:
        names = [f"x{i}" for i in range(many)]
        handle = ruleset({"r": {"all": [{f"m_{n}": {n: 1}} for n in names]}})
        state = tell(handle, *(fact(n, **{n: 1}) for n in names))[1]
        print(fired(handle, state))
    """
    assert printed(bare(script)) == "['r']\nerror 304"


def test_a_choice_of_15_conjunctions_is_refused() -> None:
    script = """
    for many in 14, 15:
        choice = {"$or": [{"$and": [{"s": 1}, {f"x{i}": 1}]} for i in range(many)]}
        try:
            print(ruleset({"r": when(choice)}) > 0)
        except engine.error as error:
            print(error)
    """
    assert printed(bare(script)) == "True\nCould not create ruleset, error code: 113"


@pytest.mark.parametrize("kind", ["all", "any", "at_least_n_of"])
def test_a_hundred_parts_are_no_matter(kind: Literal["all", "any", "at_least_n_of"]) -> None:
    nodes = (
        *(leaf(n, n, 0, when_none=True) for n in range(100)),
        Node(100, kind, tuple(range(100)), n=50),
    )
    for met, failed in (100, 0), (99, 1), (50, 0), (50, 50), (49, 51), (49, 50), (1, 99), (0, 100):
        undecided: list[Known] = [None] * (100 - met - failed)
        same(nodes, [*[(0, 0)] * met, *[(-1, -1)] * failed, *undecided])
        same(nodes, [*[(0, 0)] * met, *[NOTHING] * failed, *undecided])


def test_a_fact_of_252_more_properties_is_refused_and_in_a_batch_even_the_result_is_chance() -> (
    None
):
    script = """
    handle = ruleset({"r": when({"x": 1})})
    wide = fact(1, x=1, **{f"y{i}": 1 for i in range(252)})
    print(tell(handle, wide)[0])
    try:
        engine.assert_fact(handle, json.dumps(wide))
    except engine.error as error:
        print(error)
    """
    assert printed(bare(script)) == "0\nCould not assert fact, error code: 302"


def test_our_facts_have_few_properties() -> None:
    spelled = spell(compile_part(equality.real().nodes, [equality.real().recognition]))
    texts = (*spelled.verdicts.values(), *spelled.measures.values(), *spelled.helpers.values())
    assert max(text.count(":") for text in texts) < 10


# --- firing ---------------------------------------------------------------------------------------


def test_an_event_fires_one_rule_of_several() -> None:
    script = """
    handle = ruleset({f"r{i}": when({"$gte": {"x": i}}) for i in range(3)})
    state = engine.assert_event(handle, json.dumps(fact(1, x=9)))[1]
    print(fired(handle, state))
    """
    assert printed(bare(script)) == "['r0']"


def test_a_measure_fires_every_rule_that_it_meets() -> None:
    same(tuple(leaf(n, 0, n) for n in range(5)), [(3, 3)])


def test_an_exception_in_an_action_is_swallowed() -> None:
    script = """
    from durable.engine import Ruleset
    rules = Ruleset("x", None, {"r": {"all": [{"m": {"x": 1}}], "run": lambda c: 1 // 0}})
    state = rules.assert_fact({"sid": "u", "id": "1", "x": 1})
    rules.do_actions(state, lambda error, state: print(error, "ZeroDivision" in str(state)))
    print("by zero" in rules.get_state("u")["exception"])
    """
    assert printed(bare(script)).splitlines()[-1] == "True"


def test_our_errors_come_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge._UnitRun, "fired", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        judge.judge((leaf(0, 0, 0),), [(0, 0)], {})


def test_retracting_a_derived_fact_does_not_bring_back_what_another_part_derived() -> None:
    """Why a session derives anew: the verdict of the second part is lost with that of the first."""
    script = """
    # Two parts fail; the first to fail makes the whole fail, and the wrapper asserts that once.
    handle = ruleset({
        "a": when({"$or": [{"x": 0}, {"y": 0}]}),
        "seen": when({"whole": 0}),
    })
    state = tell(handle, fact("x", x=0), fact("y", y=0))[1]
    print(fired(handle, state))
    state = tell(handle, fact("whole", whole=0))[1]
    print(fired(handle, state))
    # x is mended: the fail derived from it goes, and nothing derives it from y again.
    for gone in ("x", "whole"):
        engine.retract_fact(handle, json.dumps(fact(gone)))
    print(fired(handle, state))
    """
    assert printed(bare(script)) == "['a', 'a']\n['seen']\n[]"


# --- the process ----------------------------------------------------------------------------------


def test_a_host_starts_threads() -> None:
    script = """
    import threading
    from durable.engine import Host
    Host()
    print(threading.active_count())
    """
    assert printed(bare(script)) == "3"


def test_a_ruleset_is_never_freed_and_ours_is() -> None:
    script = """
    import gc, sys
    from tests.helpers import equality
    from ntm_rules.engine.rete import durable
    from ntm_rules.engine.rete import judge
    from ntm_rules.engine.rete.network import compile_part

    applied = equality.real()
    spelled = durable.spell(compile_part(applied.nodes, [applied.recognition]))

    def grown(make):
        for _ in range(5):
            make()
        before = equality.resident()
        for _ in range(40):
            make()
        return (equality.resident() - before) // 2**20

    print(grown(lambda: engine.create_ruleset("x", spelled.definition)) > 20)
    print(grown(lambda: durable.Ruleset(spelled)))
    """
    assert printed(bare(script)) == "True\n0"
