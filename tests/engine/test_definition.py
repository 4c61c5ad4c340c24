"""What a rule means: ``engine/definition.py`` against the truth tables of ``oracle.py``."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ntm_rules.engine import definition
from ntm_rules.engine.definition import NOTHING, Known, judge
from ntm_rules.engine.verdict import Verdict
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.law.schema import requirements
from tests.helpers import oracle
from tests.helpers.oracle import FAIL, NONE, PASS, UNKNOWN, Tree

BOTH = (PASS, FAIL)
ANY = (PASS, FAIL, NONE)
STATES = (PASS, FAIL, UNKNOWN, NONE)
WHAT_IS_KNOWN: dict[str, Known] = {PASS: (2, 2), FAIL: (0, 0), UNKNOWN: None, NONE: NOTHING}


def flat(tree: Tree, measures: dict[str, int]) -> list[Node]:
    """The nodes of a tree; a leaf passes at 2, and a share of nothing does not apply."""
    nodes: list[Node] = []

    def add(part: Tree) -> int:
        if part[0] == "leaf":
            measure = measures.setdefault(part[1], len(measures))
            node = Node(
                len(nodes), "leaf", measure=measure, easiest=(2,), hardest=2, when_none=True
            )
        else:
            children = tuple(add(child) for child in oracle.parts_of(part))
            n = part[1] if part[0] == "at_least_n_of" else 0
            node = Node(len(nodes), part[0], children, n=n)
        nodes.append(node)
        return node.number

    add(tree)
    return nodes


def decided(tree: Tree, known: Mapping[str, str]) -> Verdict:
    """The verdict of ``direct``."""
    measures: dict[str, int] = {}
    nodes = flat(tree, measures)
    return judge(nodes, [WHAT_IS_KNOWN[known[name]] for name in measures], {})[-1]


def leaf(name: int) -> Tree:
    return ("leaf", f"l{name}")


def connectives(width: int) -> list[Tree]:
    parts = [leaf(n) for n in range(width)]
    counted = [("at_least_n_of", n, parts) for n in range(1, width + 1)]
    return [("all", parts), ("any", parts), *counted]


# ---- each connective, over every combination of its parts


@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_all_any_and_at_least_decide_exactly_what_every_completion_decides(width: int) -> None:
    for tree in connectives(width):
        for states in product(STATES, repeat=width):
            known = {f"l{n}": s for n, s in enumerate(states)}
            may_be = dict.fromkeys(known, ANY)
            assert decided(tree, known) == oracle.decide(tree, known, may_be), (tree, states)


@pytest.mark.parametrize("guard", [PASS, FAIL, UNKNOWN])
@pytest.mark.parametrize("then", STATES)
@pytest.mark.parametrize("otherwise", STATES)
def test_choose_decides_exactly_and_branches_that_agree_need_no_guard(
    guard: str, then: str, otherwise: str
) -> None:
    tree = ("choose", leaf(0), leaf(1), leaf(2))
    known = {"l0": guard, "l1": then, "l2": otherwise}
    assert decided(tree, known) == oracle.decide(tree, known, {"l0": BOTH, "l1": ANY, "l2": ANY})


@pytest.mark.parametrize("guard", [PASS, FAIL, UNKNOWN])
@pytest.mark.parametrize("then", STATES)
def test_applies_decides_exactly(guard: str, then: str) -> None:
    tree = ("applies", leaf(0), leaf(1))
    known = {"l0": guard, "l1": then}
    found = oracle.decide(tree, known, {"l0": BOTH, "l1": ANY})
    # By rule an open guard leaves the whole open, even where it could only end as not applicable.
    assert decided(tree, known) == (UNKNOWN if guard == UNKNOWN else found)


@pytest.mark.parametrize("kind", ["choose", "applies"])
def test_a_guard_that_does_not_apply_decides_nothing(kind: str) -> None:
    parts = [leaf(n) for n in range(3 if kind == "choose" else 2)]
    known = {"l0": NONE, "l1": PASS, "l2": FAIL}
    assert decided((kind, *parts), known) == UNKNOWN


# ---- whole trees


def trees(leaves: st.SearchStrategy[Tree], kinds: str, *, guards: bool) -> st.SearchStrategy[Tree]:
    def deeper(part: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
        several = st.lists(part, min_size=1, max_size=3)
        found: list[st.SearchStrategy[Tree]] = [
            st.tuples(st.sampled_from(["all", "any"]), several),
            several.flatmap(
                lambda ps: st.tuples(st.just("at_least_n_of"), st.integers(1, len(ps)), st.just(ps))
            ),
        ]
        if "choose" in kinds:
            found.append(st.tuples(st.just("choose"), leaves if guards else part, part, part))
        if "applies" in kinds:
            found.append(st.tuples(st.just("applies"), leaves if guards else part, part))
        return st.one_of(found)

    return st.recursive(leaves, deeper, max_leaves=6)


SHARED_LEAVES = st.integers(0, 3).map(leaf)
GUARDED = trees(SHARED_LEAVES, "choose applies", guards=True)
PLAIN = trees(st.just(leaf(0)), "choose", guards=False)


def guards_of(tree: Tree) -> set[str]:
    found = {tree[1][1]} if tree[0] in {"choose", "applies"} else set()
    return (
        found.union(*(guards_of(p) for p in oracle.parts_of(tree))) if tree[0] != "leaf" else set()
    )


def draw_known(data: st.DataObject, tree: Tree, guards: set[str]) -> dict[str, str]:
    names = dict.fromkeys(oracle.leaf_names(tree))
    return {n: data.draw(st.sampled_from(STATES[:3] if n in guards else STATES)) for n in names}


@settings(max_examples=400)
@given(GUARDED, st.data())
def test_what_is_decided_holds_in_every_completion(tree: Tree, data: st.DataObject) -> None:
    guards = guards_of(tree)
    known = draw_known(data, tree, guards)
    may_be = {name: BOTH if name in guards else ANY for name in known}
    verdict = decided(tree, known)
    if verdict != UNKNOWN:
        assert oracle.possible(tree, known, may_be) == {verdict}


@settings(max_examples=400)
@given(GUARDED, st.data())
def test_what_is_decided_stays_when_a_leaf_becomes_known(tree: Tree, data: st.DataObject) -> None:
    guards = guards_of(tree)
    known = draw_known(data, tree, guards)
    before = decided(tree, known)
    more = {
        name: data.draw(st.sampled_from(BOTH if name in guards else ANY))
        if state == UNKNOWN
        else state
        for name, state in known.items()
    }
    assert before in {UNKNOWN, decided(tree, more)}


def numbered(tree: Tree, start: int = 0) -> tuple[Tree, int]:
    """The same tree with every leaf of its own name."""
    if tree[0] == "leaf":
        return leaf(start), start + 1
    parts = []
    for part in oracle.parts_of(tree):
        made, start = numbered(part, start)
        parts.append(made)
    if tree[0] in {"all", "any"}:
        return (tree[0], parts), start
    return (
        ("at_least_n_of", tree[1], parts) if tree[0] == "at_least_n_of" else (tree[0], *parts)
    ), start


@settings(max_examples=400)
@given(PLAIN, st.data())
def test_a_tree_that_asks_each_thing_once_decides_all_that_can_be_decided(
    tree: Tree, data: st.DataObject
) -> None:
    """Where everything applies: an unknown part that may drop out is one verdict, not a set of them."""
    single, count = numbered(tree)
    known = {f"l{n}": data.draw(st.sampled_from(STATES[:3])) for n in range(count)}
    may_be = dict.fromkeys(known, BOTH)
    assert decided(single, known) == oracle.decide(single, known, may_be)


@settings(max_examples=400)
@given(GUARDED, st.data())
def test_with_everything_known_nothing_stays_open(tree: Tree, data: st.DataObject) -> None:
    guards = guards_of(tree)
    known = {
        name: data.draw(st.sampled_from(BOTH if name in guards else ANY))
        for name in oracle.leaf_names(tree)
    }
    assert decided(tree, known) == oracle.evaluate(tree, known)


# ---- single nodes


@pytest.mark.parametrize(
    ("known", "level", "when_none", "verdict"),
    [
        (None, 2, False, UNKNOWN),
        ((5, 5), None, False, UNKNOWN),
        (NOTHING, 2, True, NONE),
        (NOTHING, 2, False, UNKNOWN),
        (NOTHING, None, True, NONE),
        ((1, 3), 2, False, UNKNOWN),
        ((2, 3), 2, False, PASS),
        ((0, 1), 2, False, FAIL),
    ],
)
def test_a_leaf_without_fact_or_level_is_unknown(
    known: Known, level: int | None, when_none: bool, verdict: str
) -> None:
    easiest = () if level is None else (level,)
    node = Node(0, "leaf", measure=0, easiest=easiest, hardest=level, when_none=when_none)
    assert judge([node], [known], {}) == [verdict]


@pytest.mark.parametrize(("holds", "verdict"), [(True, PASS), (False, FAIL), (None, UNKNOWN)])
def test_a_guard_decided_by_the_situation(holds: bool | None, verdict: str) -> None:
    assert judge([Node(0, "fixed", holds=holds)], [], {}) == [verdict]


@pytest.mark.parametrize("parts", ["unknown", "pass"])
@pytest.mark.parametrize("said", [Verdict.PASS, Verdict.FAIL])
def test_a_conclusion_decides_in_place_of_the_parts(parts: str, said: Verdict) -> None:
    nodes = [Node(0, "leaf", measure=0, easiest=(2,), hardest=2), Node(1, "concluded", (0,))]
    facts = [WHAT_IS_KNOWN[parts]]
    assert judge(nodes, facts, {1: said}) == [parts, said]
    assert judge(nodes, facts, {}) == [parts, parts]


def test_verdicts_equal_their_strings() -> None:
    assert [*Verdict] == [PASS, FAIL, UNKNOWN, NONE]
    assert f"{Verdict.PASS}" == "pass"


# ---- the table of docs/how-it-decides.md


def test_the_page_names_the_function_of_each_key() -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "how-it-decides.md"
    text = page.read_text(encoding="utf-8").partition("## Each key of a rule file")[2]
    text = text.partition("\n## ")[0]
    table, _, rest = text.partition("\n\nWhat a criterion")
    rows = [line.split("|") for line in table.splitlines() if line.startswith("| `")]
    keys = {key for row in rows for key in re.findall(r"`([^`]+)`", row[1])}
    functions = {name for row in rows for name in re.findall(r"`([^`]+)`", row[2])}
    forms: list[Any] = [
        *requirements._KINDS.values(),
        requirements.NOf,
        requirements.PercentOf,
        requirements.Branch,
    ]
    in_schema = {field.alias or name for form in forms for name, field in form.model_fields.items()}
    assert keys == in_schema - {"for", "source", "wording"}
    assert all(f"`{key}`" in rest for key in ("for", "source", "wording"))
    own = inspect.getmembers(definition, inspect.isfunction)
    defined = {name for name, function in own if function.__module__ == definition.__name__}
    assert functions == defined - {"of_parts"}  # which only calls the others
    modules = re.findall(r"`(\w+/[\w/]+\.py)`", rest)
    package = Path(inspect.getfile(definition)).parents[1]
    assert len(modules) == 3
    assert all((package / module).is_file() for module in modules)
