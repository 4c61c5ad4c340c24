"""What an impact costs, by part, over a made-up population: `python benchmarks/impact.py [SIZE]`.

Where it was written (Python 3.11, a machine shared with others): 8,248 communes from a CSV file to JSON, a sweep
included, in 10.6 s of CPU, 1.3 ms a commune; XLSX 18 s, Parquet 10.2 s. Binding the figures to the standard is about half
of that (0.66 ms), the two judgements 0.14 ms. The seam for an engine that works in columns is the argument `judge` of
`impact`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ntm_rules as ntm
from ntm_rules.impact import impact, parse_sweep, read_population, synthetic
from ntm_rules.impact.write import table_bytes

REFORM = Path(__file__).parents[1] / "fixtures/reforms/nang-15.1.yaml"


def timed(what: str, work: Callable[[], Any], size: int) -> Any:
    """Do it, and print what it took."""
    start = time.perf_counter()
    found = work()
    taken = time.perf_counter() - start
    print(f"{what:<34} {taken:7.2f} s   {taken / size * 1e3:6.3f} ms a commune")
    return found


def main() -> None:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    book = ntm.RuleBook.load()
    made = timed("make", lambda: list(synthetic(book, 7, size=size)), size)
    with tempfile.TemporaryDirectory() as folder:
        for kind in (".csv", ".parquet", ".xlsx"):
            path = Path(folder) / f"mo-phong{kind}"
            path.write_bytes(timed(f"write {kind}", lambda k=kind: table_bytes(made, k), size))
            timed(f"read {kind}", lambda p=path: list(read_population(p, book)), size)
        units = list(read_population(Path(folder) / "mo-phong.csv", book))
    timed("judge twice and count", lambda: impact(book, REFORM, units), size)
    sweep = [parse_sweep("15.1=85..99:0.5")]
    found = timed("the same with a sweep", lambda: impact(book, REFORM, units, sweeps=sweep), size)
    for name, write in (("text", found.text), ("JSON", found.to_json), ("HTML", found.html)):
        timed(f"write {name}", write, size)


if __name__ == "__main__":
    main()
