"""Nodes, facts and conclusions by chance: well-formed, and of every form that an engine may be given.

One generator draws from a ``random.Random``. Hypothesis gives it one that it can shrink; ``tests/helpers/equality.py``
gives it seeded ones, by the million.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from hypothesis import strategies as st

from ntm_rules.engine.definition import NOTHING, Known
from ntm_rules.engine.verdict import FAIL, PASS, Verdict
from ntm_rules.foundation.exact import needed
from ntm_rules.law.model.requirement import Operator
from ntm_rules.law.resolve.flat_standard import Node

__all__ = ["make_conclusions", "make_facts", "make_nodes", "randoms"]

OPERATORS: tuple[Operator, ...] = (">=", "<=", ">", "<", "=")
# Few levels, so that facts often lie exactly on one; a negative one and a large one among them.
LEVELS = (-2, 0, 2, 4, 8 * 10**12)


def randoms() -> st.SearchStrategy[Random]:
    """Sources of chance that hypothesis can shrink."""
    return st.randoms(use_true_random=False)


def make_nodes(chance: Random, size: int, measures: int) -> tuple[Node, ...]:
    """``size`` nodes, children before parents. A node may be part of several others, or of one twice."""
    nodes: list[Node] = []
    for number in range(size):
        if number < 2 or chance.random() < 0.4:
            nodes.append(_bottom(chance, number, measures))
        else:
            nodes.append(_composite(chance, number))
    return tuple(nodes)


def _bottom(chance: Random, number: int, measures: int) -> Node:
    if chance.random() < 0.1:
        if chance.random() < 0.2:
            return Node(number, "fixed", regulated=False)
        return Node(number, "fixed", holds=chance.choice((True, False, None)))
    operator = chance.choice(OPERATORS)
    regulated = chance.random() < 0.95
    easiest, hardest = _ends(chance, operator) if regulated else ((), None)
    return Node(
        number,
        "leaf",
        measure=chance.randrange(measures),
        operator=operator,
        easiest=easiest,
        hardest=hardest,
        regulated=regulated,
        when_none=chance.random() < 0.4,
    )


def _ends(chance: Random, operator: Operator) -> tuple[tuple[int, ...], int | None]:
    """A level, as mostly; or the easiest and the hardest that it can be; or none."""
    form = chance.choice(("level", "level", "level", "floor", "between", "none"))
    levels = sorted(chance.sample(LEVELS, k=chance.choice((2, 3))))
    if form == "none":
        return (), None
    if form == "between" and operator == "=":
        return tuple(levels), None
    low, high = levels[:2] if operator in {">=", ">"} else levels[1::-1]
    return (low,), {"level": low, "floor": None, "between": high}[form]


def _composite(chance: Random, number: int) -> Node:
    def parts(many: int) -> tuple[int, ...]:
        # Mostly from the nodes just before: deep trees, not only broad ones.
        nearest = max(0, number - 12) if chance.random() < 0.8 else 0
        return tuple(chance.randrange(nearest, number) for _ in range(many))

    kind = chance.choice(("all", "any", "at_least_n_of", "choose", "applies", "concluded"))
    if kind == "concluded":
        return Node(number, "concluded", parts(1))
    if kind == "applies":
        return Node(number, "applies", parts(2))
    if kind == "choose":
        return Node(number, "choose", parts(3))
    several = parts(chance.choice((0, 1, 2, 2, 3, 3, 4, 6, 12, 20)))
    if kind == "at_least_n_of" and several and chance.random() < 0.4:
        share = Fraction(chance.choice((1, 30, 50, 70, 99, 100)), 100)
        return Node(number, "at_least_n_of", several, n=needed(share, len(several)), share=share)
    if kind == "at_least_n_of":
        return Node(number, "at_least_n_of", several, n=chance.randrange(len(several) + 2))
    return Node(number, "all" if kind == "all" else "any", several)


def make_facts(chance: Random, measures: int) -> list[Known]:
    """What is known of each measure: nothing, that there is none of it, a value, bounds; often at a level."""
    unknown = chance.choice((0.0, 0.2, 0.6))
    return [_known(chance, unknown) for _ in range(measures)]


def _known(chance: Random, unknown: float) -> Known:
    if chance.random() < unknown:
        return None
    if chance.random() < 0.2:
        return NOTHING
    least = chance.choice(LEVELS) + chance.choice((-2, -1, 0, 0, 1, 2))
    return least, least + chance.choice((0, 0, 0, 1, 2, 5))


def make_conclusions(chance: Random, nodes: Sequence[Node]) -> dict[int, Verdict]:
    """Official conclusions on some of the nodes that can be concluded."""
    share = chance.choice((0.0, 0.3))
    return {
        node.number: chance.choice((PASS, FAIL))
        for node in nodes
        if node.kind == "concluded" and chance.random() < share
    }
