"""How the cost of judging whole populations grows: ``python benchmarks/growth.py [rows|overlays|reforms|sweep]``.

With the number of communes, of provinces that have rules of their own, of reforms and of levels in a sweep. Every
line is measured in a process of its own, so that its memory is that of this line alone. The overlays and reforms are
made up: each sets other levels for the indicators that the nation leaves to the provinces.
"""

from __future__ import annotations

import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from columnar import machine, population

import ntm_rules as ntm
from ntm_rules.impact import impact, parse_sweep, read_population
from ntm_rules.law.load.library_files import Reform, reform_from
from ntm_rules.law.model.requirement import leaves

ROOT = Path(__file__).resolve().parents[1]
ROWS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
OVERLAYS = (0, 1, 4, 16, 63)
REFORMS = (1, 3, 10, 30)
LEVELS = (0, 1, 30, 300)
DAY = "2024-12-31"
SOURCE = {"status": "recalled", "note": "made up for a benchmark"}


def left_to_provinces(std: ntm.Standard) -> list[str]:
    """The indicators of one number that have no level of the nation's everywhere."""
    found = []
    for _, indicator in std.resolved.indicators():
        several = list(leaves(indicator.require))
        if len(several) == 1 and not several[0].yes_no:
            cells = several[0].level.cells.values()
            if any(cell.delegated_to for cell in cells):
                found.append(indicator.code)
    return found


def with_overlays(count: int) -> ntm.RuleBook:
    """The rule book with rules of ``count`` provinces in place of those that there are."""
    real = ntm.RuleBook.load()
    codes = left_to_provinces(real.standard("xa-ntm", as_of=DAY))
    with tempfile.TemporaryDirectory() as folder:
        rules = Path(folder) / "rules"
        shutil.copytree(ROOT / "rules", rules)
        shutil.rmtree(rules / "provincial")
        (rules / "provincial").mkdir()
        for number, province in enumerate(provinces(real)[:count]):
            one = {
                "overlay": f"{province}-made-up",
                "province": province,
                "over": "xa-ntm",
                "document": "qd-1494-lang-son-2022",
                "place": "-",
                "in_force": {"from": "2022-09-14", "until": "2025-12-31", **SOURCE},
                "set": [
                    {"code": code, "at_least": 50 + (number + place) % 50, "source": SOURCE}
                    for place, code in enumerate(codes)
                ],
            }
            (rules / "provincial" / f"{province}.yaml").write_text(json.dumps(one), "utf-8")
        return ntm.RuleBook.load(rules)


def provinces(book: ntm.RuleBook) -> list[str]:
    return [p.id for p in book.library.provinces if p.until is not None]


def placed(book: ntm.RuleBook, rows: int) -> pl.DataFrame:
    """A population over all provinces, each commune in a region of its province."""
    frame = population(book.standard("xa-ntm", as_of=DAY), rows)
    known = [p for p in book.library.provinces if p.until is not None]
    chosen = np.random.default_rng(3).integers(0, len(known), rows)
    return frame.with_columns(
        pl.Series("province", np.array([p.id for p in known])[chosen]),
        pl.Series("region", np.array([p.regions[0] for p in known])[chosen]),
    )


def timed(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The first run, which also compiles, and the median of those that follow."""
    times = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return times[0], statistics.median(times[1:])


# ---- what is measured, each in a process of its own


def rows(count: int) -> dict[str, Any]:
    std = ntm.RuleBook.load().standard("xa-ntm", as_of=DAY)
    frame = population(std, count)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    rounds = 3 if count > 1_000_000 else 7
    first, verdicts = timed(lambda: std.assess_frame(frame, parts=["verdict"]), rounds)
    _, everything = timed(lambda: std.assess_frame(frame), min(rounds, 3))
    return {
        "communes": f"{count:,}",
        "first, ms": f"{first * 1e3:,.1f}",
        "verdicts, ms": f"{verdicts * 1e3:,.1f}",
        "ns a commune": f"{verdicts / count * 1e9:,.0f}",
        "everything, ms": f"{everything * 1e3:,.1f}",
        "facts, GiB": f"{held:.2f}",
        "peak, GiB": peak(),
    }


def overlays(count: int) -> dict[str, Any]:
    book = with_overlays(count)
    std = book.standard("xa-ntm", as_of=DAY)
    frame = placed(book, 1_000_000)
    work = {"parts": ["verdict"], "overlays": True}
    first, verdicts = timed(lambda: std.assess_frame(frame, **work), 5)
    _, everything = timed(lambda: std.assess_frame(frame, overlays=True), 3)
    return {
        "provinces with rules": f"{count}",
        "first, ms": f"{first * 1e3:,.0f}",
        "verdicts, ms": f"{verdicts * 1e3:,.0f}",
        "everything, ms": f"{everything * 1e3:,.0f}",
        "peak, GiB": peak(),
    }


def impact_of(changes: int, levels: int) -> dict[str, Any]:
    book = ntm.RuleBook.load()
    frame = placed(book, 1_000_000).with_columns(name=pl.lit("-"), note=pl.lit("mô phỏng"))
    stacked = made_up_reforms(book, changes)
    sweeps = [parse_sweep(f"15.1=60..{60 + (levels - 1) / 10}:0.1")] if levels else []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "population.parquet"
        frame.write_parquet(path)
        del frame
        began = time.perf_counter()
        found = impact(book, stacked, read_population(path, book), standard="xa-ntm", sweeps=sweeps)
        seconds = time.perf_counter() - began
    return {
        "reforms": f"{changes}",
        "levels": f"{levels}",
        "s": f"{seconds:.2f}",
        "communes moved": f"{found.moved_units:,}",
        "peak, GiB": peak(),
    }


def made_up_reforms(book: ntm.RuleBook, count: int) -> list[Reform]:
    """Reforms that each set the level of one indicator, over and over where there are more reforms than such."""
    words = {">=": "at_least", "<=": "at_most", ">": "above", "<": "below"}
    known = []
    for _, indicator in book.standard("xa-ntm", as_of=DAY).resolved.indicators():
        several = list(leaves(indicator.require))
        if len(several) == 1 and not several[0].yes_no and several[0].operator in words:
            fact = book.library.facts[several[0].fact]
            if fact.kind == "share":
                known.append((indicator.code, words[several[0].operator]))
    return [
        reform_from(
            book.library,
            {
                "reform": f"made-up-{n}",
                "name": {"vi": "thử", "en": "a trial"},
                "in_force": {"from": "2024-01-01"},
                "changes": [{"standard": "xa-ntm", "set": [{"code": code, how: 60 + n % 35}]}],
            },
        )
        for n, (code, how) in zip(range(count), cycle(known), strict=False)
    ]


def reforms(count: int) -> dict[str, Any]:
    return impact_of(count, 0)


def sweep(levels: int) -> dict[str, Any]:
    return impact_of(1, levels)


def peak() -> str:
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.2f}"


PARTS: dict[str, tuple[Callable[[int], dict[str, Any]], tuple[int, ...]]] = {
    "rows": (rows, ROWS),
    "overlays": (overlays, OVERLAYS),
    "reforms": (reforms, REFORMS),
    "sweep": (sweep, LEVELS),
}


def table(part: str) -> None:
    """One part, a line for each size."""
    head: list[str] = []
    for size in PARTS[part][1]:
        done = subprocess.run(
            [sys.executable, __file__, part, str(size)], check=True, capture_output=True, text=True
        )
        line = json.loads(done.stdout)
        if not head:
            head = list(line)
            print(f"\n| {' | '.join(head)} |\n|{'--:|' * len(head)}")
        print(f"| {' | '.join(line.values())} |", flush=True)


def main() -> int:
    asked = sys.argv[1:]
    if len(asked) == 2 and asked[1].isdigit():
        print(json.dumps(PARTS[asked[0]][0](int(asked[1]))))
        return 0
    print(machine())
    for part in asked or PARTS:
        table(part)
    return 0


if __name__ == "__main__":
    sys.exit(main())
