"""What an impact costs, by part, over a made-up population: `python benchmarks/impact.py [SIZE]`.

From a table the units are counted in columns; from Python, or a folder of facts files, one by one. Both come to the same.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ntm_rules as ntm
from ntm_rules.analysis.impact.write_table import table_bytes
from ntm_rules.impact import impact, parse_sweep, read_population, synthetic

REFORM = Path(__file__).parents[1] / "fixtures/reforms/nang-15.1.yaml"


def timed(what: str, work: Callable[[], Any], size: int) -> Any:
    """Do it, and print what it took."""
    start = time.perf_counter()
    found = work()
    taken = time.perf_counter() - start
    print(f"{what:<38} {taken:7.2f} s   {taken / size * 1e3:6.3f} ms a commune")
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
        sweep = [parse_sweep("15.1=85..99:0.5")]
        for kind in (".csv", ".parquet"):
            table = read_population(Path(folder) / f"mo-phong{kind}", book)
            told = f"{kind} read and counted in columns"
            timed(told, lambda t=table: impact(book, REFORM, t), size)
            at_once = timed(
                "the same with a sweep",
                lambda t=table: impact(book, REFORM, t, sweeps=sweep),
                size,
            )
    timed("judge twice and count, one by one", lambda: impact(book, REFORM, units), size)
    found = timed("the same with a sweep", lambda: impact(book, REFORM, units, sweeps=sweep), size)
    assert found.to_json() == at_once.to_json()
    for name, write in (("text", found.text), ("JSON", found.to_json), ("HTML", found.html)):
        timed(f"write {name}", write, size)


if __name__ == "__main__":
    main()
