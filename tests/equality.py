"""Holds the rule-firing engine against the definition: ``python tests/equality.py [CASES] [SEED]``.

A case is one unit: facts and conclusions by chance. Few networks serve many cases each, for a network costs a
hundred times a case; the real standards take turns with generated ones. The first difference ends it, and is
printed with the seed that makes it again.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [] if str(ROOT) in sys.path else [str(ROOT)]

from ntm_rules import RuleBook, read_facts  # noqa: E402
from ntm_rules.engine import direct, rete  # noqa: E402
from ntm_rules.engine.direct import Known  # noqa: E402
from ntm_rules.law.apply import Node  # noqa: E402
from tests.strategies_nodes import make_conclusions, make_facts, make_nodes  # noqa: E402

PER_NETWORK = 200
WORKERS = 2


def real_nodes() -> tuple[Node, ...]:
    """The nodes of the standard of communes in the situation of the example commune."""
    unit = read_facts(ROOT / "fixtures" / "vi-du.yaml")
    standard = RuleBook.load().standard_for(unit)
    return standard.apply(standard.bind(unit).situation).nodes


def near_levels(chance: Random, nodes: tuple[Node, ...]) -> list[Known]:
    """Facts that lie at, near or far from the levels that ``nodes`` ask of them."""
    found: list[Known] = [None] * (1 + max(node.measure for node in nodes))
    unknown = chance.choice((0.0, 0.1, 0.5))
    for node in nodes:
        if node.kind == "leaf" and chance.random() >= unknown:
            if chance.random() < 0.03:
                found[node.measure] = direct.NOTHING
                continue
            least = (node.level or 0) + chance.choice((0, 0, 0, 0, 0, 1, -1, 2, -2, 4 * 10**6))
            found[node.measure] = least, least + chance.choice((0, 0, 0, 0, 1, 2, 6 * 10**6))
    return found


def difference(nodes: tuple[Node, ...], facts: list[Known], chance: Random) -> str:
    """Where the engines differ on a unit with these facts; empty where they agree."""
    conclusions = make_conclusions(chance, nodes)
    expected = direct.judge(nodes, facts, conclusions)
    found = rete.judge(nodes, facts, conclusions)
    if found == expected:
        return ""
    wrong = [n for n, pair in enumerate(zip(found, expected, strict=True)) if pair[0] is not pair[1]]
    node = nodes[wrong[0]]
    return (
        f"node {wrong[0]} ({node.kind} {node.children} n={node.n}): rete {found[wrong[0]]}, "
        f"direct {expected[wrong[0]]}; facts {facts}; conclusions {conclusions}"
    )


def compare(seed: int, cases: int, real: tuple[Node, ...]) -> tuple[int, int, str]:
    """One network and ``cases`` units: how many were compared and refused, and the first difference."""
    chance = Random(seed)
    measures = chance.choice((2, 8, 30))
    nodes = real if seed % 5 == 0 else make_nodes(chance, chance.choice((4, 12, 40, 120)), measures)
    try:
        rete.whole(nodes)
    except rete.TooLarge:
        return 0, cases, ""
    for done in range(cases):
        facts = near_levels(chance, nodes) if nodes is real else make_facts(chance, measures)
        if wrong := difference(nodes, facts, chance):
            return done, 0, f"seed {seed}, case {done}: {wrong}"
    return cases, 0, ""


def _work(job: tuple[int, int]) -> tuple[int, int, str]:
    return compare(*job, _real)


def _begin() -> None:
    global _real  # noqa: PLW0603
    _real = real_nodes()


_real: tuple[Node, ...] = ()


def main(cases: int = 1_000_000, first: int = 0) -> int:
    """Compare ``cases`` units in two processes; 0 where every one agrees."""
    began = time.perf_counter()
    networks = -(-cases // PER_NETWORK)
    jobs = [(first + n, min(PER_NETWORK, cases - n * PER_NETWORK)) for n in range(networks)]
    compared = refused = 0
    with multiprocessing.get_context("spawn").Pool(WORKERS, _begin) as pool:
        for done, declined, wrong in pool.imap_unordered(_work, jobs, chunksize=4):
            compared, refused = compared + done, refused + declined
            if wrong:
                print(wrong)
                return 1
    seconds = time.perf_counter() - began
    print(f"{compared:,} cases on {networks:,} networks: no difference ({seconds:.0f} s)")
    if refused:
        print(f"{refused:,} more were too large for durable-rules and go to the direct engine")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    sys.exit(main(*(int(argument) for argument in sys.argv[1:3])))
