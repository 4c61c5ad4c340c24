"""What ntm-rules costs, as ratios measured side by side: `make bench`.

Every part prints the median of several rounds. Absolute times belong to the machine; compare the ratios.
"""

from __future__ import annotations

import gc
import operator
import platform
import random
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from decimal import Decimal

import ntm_rules as ntm
from ntm_rules.foundation.exact import show

ROUNDS = 5
COMMUNES = 10_000
OPERATORS = {
    ">=": operator.ge,
    "<=": operator.le,
    "=": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
}


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of some runs, in seconds."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def process(code: str) -> float:
    """The median time of a fresh Python that runs ``code``, less that of one that does nothing."""

    def run(text: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", text], check=True, capture_output=True)

    return median(run(code)) - median(run("pass"))


def population(standard: ntm.Standard, size: int) -> list[ntm.Unit]:
    """Made-up communes of Lạng Sơn with nine facts in ten."""
    chance = random.Random(318)
    facts = standard.book.library.facts

    def value(name: str) -> object:
        fact = facts[name]
        if fact.kind == "yes_no":
            return chance.random() < 0.8
        if fact.kind == "grade":
            return chance.choice(fact.scale)
        if fact.kind == "count":
            return chance.randrange(6)
        share = Decimal(chance.randrange(10_000)) / 100
        return {"male": share, "female": share} if fact.by_sex else share

    asked = sorted(standard.resolved.asked)
    return [
        ntm.Unit.from_dict(
            {
                "unit": {"kind": "xa", "name": f"Xã {i}", "province": "lang-son", "classes": []},
                "period": 2024,
                "facts": {name: value(name) for name in asked if chance.random() < 0.9},
            }
        )
        for i in range(size)
    ]


def main() -> None:
    """Measure and print."""
    print(f"ntm-rules {ntm.__version__}, Python {platform.python_version()}, {platform.machine()}")
    imported = process("import ntm_rules; ntm_rules.RuleBook; ntm_rules.read_facts")
    loaded = process(
        "import ntm_rules as n; n.RuleBook.load().standard('xa-ntm', as_of='2024-12-31')"
    )
    print(f"import                         {imported * 1e3:8.0f} ms (budget 150)")
    print(
        f"import, load, resolve, cold    {loaded * 1e3:8.0f} ms; less import "
        f"{(loaded - imported) * 1e3:.0f} ms (budget 200)"
    )

    standard = ntm.RuleBook.load().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    units = population(standard, COMMUNES)
    one = [standard.bind(u) for u in units[:200]]
    standard.assess(one[0]).text()
    per = 1e3 / len(one)
    judged = median(lambda: [standard.assess(b, engine="direct") for b in one]) * per
    told = median(lambda: [standard.assess(b, engine="direct").text() for b in one]) * per
    read = median(lambda: [standard.bind(u) for u in units[:200]]) * per
    print(
        f"one commune: read {read:.2f} ms, judge {judged:.3f} ms, judge and tell {told:.2f} ms "
        "(budget 1)"
    )

    bound = [standard.bind(u) for u in units]
    nodes = standard.apply(bound[0].situation).nodes
    rows = [
        (OPERATORS[n.operator], n.rule.fact, Decimal(show(n.resolved_level.value)))
        for n in nodes
        if n.kind == "leaf" and n.level is not None
    ]
    plain = [
        {k: Decimal(show(v.bounds.low)) for k, v in b.values.items() if v.bounds is not None}
        for b in bound
    ]

    def loop() -> None:
        for facts in plain:
            [None if (x := facts.get(f)) is None else op(x, level) for op, f, level in rows]

    limit = median(loop)
    ours = median(lambda: [standard.assess(b, engine="direct") for b in bound])
    print(
        f"{COMMUNES:,} communes: plain Decimal loop {limit * 1e3:.0f} ms over {len(rows)} levels, "
        f"ours {ours * 1e3:.0f} ms over {len(nodes)} nodes: {ours / limit:.1f} times (budget 12)"
    )

    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for b in bound:
        standard.assess(b, engine="direct")
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    print(f"memory kept after {COMMUNES:,} assessments that nobody holds: {grown / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
