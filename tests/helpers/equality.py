"""Holds the rule-firing engine against the definition, by the million; and its memory.

    python tests/helpers/equality.py 1000000            so many cases by chance, in two processes
    python tests/helpers/equality.py 20000 --seed 7     other ones
    python tests/helpers/equality.py --memory 100000    by how much memory grows over so many units

A case is one unit: facts and conclusions by chance. Few networks serve many cases each, for a network costs a
hundred times a case; the real standard takes turns with generated ones. The first difference ends it, and is
printed with the seed that makes it again.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [] if str(ROOT) in sys.path else [str(ROOT)]

from ntm_rules import RuleBook, read_facts  # noqa: E402
from ntm_rules.engine import definition  # noqa: E402
from ntm_rules.engine.definition import Known  # noqa: E402
from ntm_rules.engine.rete import judge  # noqa: E402
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node  # noqa: E402
from tests.helpers.strategies_nodes import make_conclusions, make_facts, make_nodes  # noqa: E402

PER_NETWORK = 200
WORKERS = 2


def real() -> FlatStandard:
    """The standard of communes in the situation of the example commune."""
    unit = read_facts(ROOT / "fixtures" / "vi-du.yaml")
    standard = RuleBook.load().standard_for(unit)
    return standard.apply(standard.bind(unit).situation)


def near_levels(chance: Random, nodes: Sequence[Node]) -> list[Known]:
    """Facts that lie at, near or far from the levels that ``nodes`` ask of them."""
    found: list[Known] = [None] * (1 + max(node.measure for node in nodes))
    unknown = chance.choice((0.0, 0.1, 0.5))
    for node in nodes:
        if node.kind == "leaf" and chance.random() >= unknown:
            least = chance.choice(node.easiest or (0,)) + chance.choice(
                (0, 0, 0, 0, 0, 1, -1, 2, -2, 4 * 10**6)
            )
            bounds = least, least + chance.choice((0, 0, 0, 0, 1, 2, 6 * 10**6))
            found[node.measure] = definition.NOTHING if chance.random() < 0.03 else bounds
    return found


def difference(nodes: Sequence[Node], facts: Sequence[Known], chance: Random) -> str:
    """Where the engines differ on a unit with these facts; empty where they agree."""
    conclusions = make_conclusions(chance, nodes)
    expected = definition.judge(nodes, facts, conclusions)
    found = judge.judge(nodes, facts, conclusions)
    if found == expected:
        return ""
    number = next(n for n, verdict in enumerate(expected) if found[n] is not verdict)
    return (
        f"{nodes[number]}: rete {found[number]}, direct {expected[number]}; "
        f"facts {facts}; conclusions {conclusions}"
    )


def compare(seed: int, cases: int, book: Sequence[Node]) -> tuple[int, int, str]:
    """One network and ``cases`` units: how many were compared and refused, and the first difference."""
    chance = Random(seed)
    size, measures = chance.choice(((4, 2), (12, 3), (40, 10), (120, 40)))
    nodes = book if seed % 5 == 0 else make_nodes(chance, size, measures)
    try:
        judge.whole(nodes)
    except judge.TooLarge:
        return 0, cases, ""
    for done in range(cases):
        facts = near_levels(chance, nodes) if nodes is book else make_facts(chance, measures)
        if wrong := difference(nodes, facts, chance):
            return done, 0, f"seed {seed}, case {done}: {wrong}"
    return cases, 0, ""


class Worker:
    """Reads the law once in each process."""

    book: Sequence[Node] = ()

    @classmethod
    def begin(cls) -> None:
        cls.book = real().nodes

    @classmethod
    def work(cls, job: tuple[int, int]) -> tuple[int, int, str]:
        return compare(*job, cls.book)


def equality(cases: int, first: int) -> int:
    """Compare ``cases`` units; 0 where every one agrees."""
    began = time.perf_counter()
    networks = -(-cases // PER_NETWORK)
    jobs = [(first + n, min(PER_NETWORK, cases - n * PER_NETWORK)) for n in range(networks)]
    compared = refused = 0
    with multiprocessing.get_context("spawn").Pool(WORKERS, Worker.begin) as pool:
        for done, declined, wrong in pool.imap_unordered(Worker.work, jobs, chunksize=4):
            compared, refused = compared + done, refused + declined
            if wrong:
                print(wrong)
                return 1
    seconds = time.perf_counter() - began
    print(f"{compared:,} cases on {networks:,} networks: no difference ({seconds:.0f} s)")
    if refused:
        print(f"{refused:,} more were too large for durable-rules and go to the direct engine")
    return 0


def memory(units: int, *, small: bool = False) -> int:
    """By how many bytes this process grows over ``units`` assessments, after a hundred to warm up."""
    chance = Random(1)
    nodes = make_nodes(chance, 12, 3) if small else real().nodes
    facts = [make_facts(chance, 3) if small else near_levels(chance, nodes) for _ in range(100)]
    before = 0
    for done in range(units + 100):
        if done == 100:
            before = resident()
        judge.judge(nodes, facts[done % 100], {})
    return resident() - before


def resident() -> int:
    """The memory of this process that is in use now, in bytes."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * resource.getpagesize()


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("cases", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--memory", type=int, metavar="UNITS")
    asked = parser.parse_args()
    if asked.memory is None:
        return equality(asked.cases, asked.seed)
    grown = memory(asked.memory)
    print(f"{asked.memory:,} units: memory grew by {grown / 1024:,.0f} KiB")
    return int(grown > 2**20)


if __name__ == "__main__":
    sys.exit(main())
