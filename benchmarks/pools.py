"""What a fork and a pool of processes cost, and whether all of them come back: ``python benchmarks/pools.py``."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import ntm_rules as ntm

FORKS = 20
POOLS = 5
UNITS = 200
UNIT = Path(__file__).parents[1] / "fixtures/lang-son/hoa-cu-2024.yaml"
# What each way of starting a worker is called here; `fork` is the default of Python up to 3.13.
WAYS = ("fork", "forkserver", "spawn")


@contextmanager
def judging(standard: ntm.Standard, unit: ntm.Unit) -> Iterator[None]:
    """While another thread judges."""
    over = threading.Event()

    def judge() -> None:
        while not over.is_set():
            standard.assess(unit)

    thread = threading.Thread(target=judge)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def forked(standard: ntm.Standard, unit: ntm.Unit) -> float:
    """How long a child takes from its fork to its first verdict and its end."""
    began = time.perf_counter()
    child = os.fork()
    if not child:
        standard.assess(unit)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status == 0
    return time.perf_counter() - began


def pooled(way: str, standard: ntm.Standard, unit: ntm.Unit) -> tuple[float, float]:
    """How long a fresh pool takes to its first assessment, and how long a unit takes then."""
    began = time.perf_counter()
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(way)) as pool:
        expected = standard.assess(unit)
        assert pool.submit(standard.assess, unit).result(timeout=120) == expected
        first = time.perf_counter() - began
        began = time.perf_counter()
        for result in pool.map(standard.assess, [unit] * UNITS, chunksize=20):
            assert result.verdict == expected.verdict
        return first, (time.perf_counter() - began) / UNITS


def main() -> int:
    unit = ntm.read_facts(UNIT)
    standard = ntm.RuleBook.load().standard_for(unit)
    sizes = (len(pickle.dumps(thing)) for thing in (standard, unit, standard.assess(unit)))
    print("pickled: standard {:,} bytes, unit {:,}, assessment {:,}".format(*sizes))
    for load in (False, True):
        if load:
            with judging(standard, unit):
                times = [forked(standard, unit) for _ in range(FORKS)]
        else:
            times = [forked(standard, unit) for _ in range(FORKS)]
        print(
            f"fork{' while another thread judges' if load else '':28}: {FORKS} of {FORKS} children judged, "
            f"median {statistics.median(times) * 1000:.0f} ms, longest {max(times) * 1000:.0f} ms",
            flush=True,
        )
    for way in WAYS:
        with judging(standard, unit):
            times = [pooled(way, standard, unit) for _ in range(POOLS)]
        first, each = (statistics.median(t[n] for t in times) for n in (0, 1))
        print(
            f"pool of 2 by {way:10} while another thread judges: {POOLS} of {POOLS} came back, "
            f"first assessment after {first * 1000:,.0f} ms, then {each * 1000:.1f} ms a unit",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
