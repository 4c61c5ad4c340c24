"""What a rule means, by brute force: every way in which the unknown may turn out, each judged plainly.

Written from the design alone, without a look at ``engine/definition.py``. A tree is a tuple:
``("leaf", name)``, ``("all", parts)``, ``("any", parts)``, ``("at_least_n_of", n, parts)``,
``("choose", guard, then, otherwise)``, ``("applies", guard, then)``. Nothing in here is ever unknown but an open
leaf: where all its completions agree, the verdict is decided, and else it is unknown.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import Any

PASS, FAIL, UNKNOWN, NONE = "pass", "fail", "unknown", "not_applicable"
Tree = tuple[Any, ...]


# ---- one figure against one level, of which only its form may be known

GRID = range(11)
"""The values that a figure can have, and its levels. Its range ends at 0 and at 10."""

MEETS: dict[str, Callable[[int, int], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}


def levels_of(how: str, form: str, number: int) -> list[int | None]:
    """Every level that a cell may turn out to mean. None: that it is not asked.

    An own level is that level. A floor may become anything as strict that a figure can still reach. A cell that is
    left open, or not known, may become anything at all.
    """
    if form == "not_regulated":
        return [None]
    if form == "own":
        return [number]
    if form != "floor":
        return [-1, *GRID, 11]
    upward = how in {">=", ">"}
    reachable = [x for x in GRID if any(MEETS[how](y, x) for y in GRID)]
    return [x for x in reachable if (x >= number if upward else x <= number)]


def against(how: str, cells: Iterable[tuple[str, int]], least: int, most: int) -> str:
    """The verdict on a figure between two ends, by a level that is one of ``cells`` (a form with its number)."""
    verdicts = {
        NONE if mark is None else PASS if MEETS[how](figure, mark) else FAIL
        for form, number in cells
        for mark in levels_of(how, form, number)
        for figure in range(least, most + 1)
    }
    return verdicts.pop() if len(verdicts) == 1 else UNKNOWN


# ---- trees


def leaf_names(tree: Tree) -> list[str]:
    """The leaves of ``tree`` from left to right, as often as they occur."""
    if tree[0] == "leaf":
        return [tree[1]]
    return [name for part in parts_of(tree) for name in leaf_names(part)]


def parts_of(tree: Tree) -> list[Tree]:
    if tree[0] in {"all", "any"}:
        return list(tree[1])
    return list(tree[2]) if tree[0] == "at_least_n_of" else list(tree[1:])


def evaluate(tree: Tree, world: Mapping[str, str]) -> str:
    """The verdict of ``tree`` in a world in which every leaf is known: pass, fail or not_applicable."""
    kind = tree[0]
    if kind == "leaf":
        return world[tree[1]]
    if kind == "choose":
        return evaluate(tree[2] if evaluate(tree[1], world) == PASS else tree[3], world)
    if kind == "applies":
        return evaluate(tree[2], world) if evaluate(tree[1], world) == PASS else NONE
    counted = [v for v in (evaluate(part, world) for part in parts_of(tree)) if v != NONE]
    if not counted:
        return NONE
    met = sum(v == PASS for v in counted)
    needed = {"all": len(counted), "any": 1}.get(kind) or tree[1]
    return PASS if met >= needed else FAIL


def completions(
    known: Mapping[str, str], may_be: Mapping[str, tuple[str, ...]]
) -> Iterator[dict[str, str]]:
    """Every world that fits what is ``known``; an unknown leaf is one of what it ``may_be``."""
    names = list(known)
    choices = [may_be[n] if known[n] == UNKNOWN else (known[n],) for n in names]
    for world in product(*choices):
        yield dict(zip(names, world, strict=True))


def possible(
    tree: Tree, known: Mapping[str, str], may_be: Mapping[str, tuple[str, ...]]
) -> set[str]:
    """Every verdict that ``tree`` may turn out to have."""
    return {evaluate(tree, world) for world in completions(known, may_be)}


def decide(tree: Tree, known: Mapping[str, str], may_be: Mapping[str, tuple[str, ...]]) -> str:
    """The verdict of ``tree`` where all completions agree, else unknown."""
    found = possible(tree, known, may_be)
    return found.pop() if len(found) == 1 else UNKNOWN
