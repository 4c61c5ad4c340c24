"""What judging a population costs, against Polars written by hand: ``python benchmarks/columnar.py [UNITS]``.

The standard is xa-ntm; the population is made up, a tenth of each fact missing, all seven regions. By hand means: the
same verdicts from the same columns, by Polars expressions that know nothing of this package's engine, in two ways that
a person might choose: verdicts as small numbers with the least of them (``min_horizontal``), and pairs of booleans.
The quicker of the two is the limit. Verdicts are checked to be equal before anything is timed. What is written by hand
does not look at what it is given, so ours are timed without that too, and it is timed by itself.
"""

from __future__ import annotations

import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import reduce
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

import ntm_rules as ntm
from ntm_rules.facts.place import situation_of
from ntm_rules.judging import frames
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node

REGIONS = ("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL")
ROUNDS = 7
TARGETS = {"verdicts": 1.5, "everything": 4.0}
I8 = pl.Int8


def standard() -> ntm.Standard:
    return ntm.RuleBook.load().standard("xa-ntm", as_of="2024-12-31")


def population(std: ntm.Standard, units: int, seed: int = 1) -> pl.DataFrame:
    chance = np.random.default_rng(seed)
    places = np.array(REGIONS)[chance.integers(0, len(REGIONS), units)]
    columns: dict[str, Any] = {
        "code": pl.int_range(units, eager=True).cast(pl.String).str.zfill(8),
        "region": pl.Series(places),
        "classes": pl.repeat("", units, eager=True),
        "period": pl.repeat(2024, units, dtype=pl.Int64, eager=True),
    }
    for name in sorted(std.resolved.asked):
        fact = std.resolved.facts[name]
        given = pl.Series(chance.random(units) >= 0.1)
        if fact.kind == "yes_no":
            columns[f"{name}__yes"] = _where(given, pl.Series(chance.random(units) < 0.9))
            continue
        if fact.kind == "share":  # two decimals, often on a level
            values = chance.integers(100, 10_000 if fact.by_sex else 10_001, units) * 20_000
        else:
            values = chance.integers(0, len(fact.scale) or 100, units) * 2_000_000
        for sex in ("", "male_", "female_") if fact.by_sex else ("",):
            if sex:  # the total lies between the two
                given = pl.Series(chance.random(units) >= 0.1)
            away = {"": 0, "male_": 20_000, "female_": -20_000}[sex]
            low = _where(given, pl.Series(np.clip(values + away, 0, 200_000_000)))
            columns[f"{name}__{sex}lo"] = columns[f"{name}__{sex}hi"] = low
    return pl.DataFrame(columns)


def _where(given: pl.Series, values: pl.Series) -> pl.Series:
    return pl.select(pl.when(given).then(values)).to_series()


# ---- by hand


Pair = tuple[pl.Expr, pl.Expr, pl.Expr | None]


class ByHand:
    """What the two ways share: the levels of each region, and the order of things."""

    def __init__(self, std: ntm.Standard) -> None:
        self.std = std
        self.cases: dict[str, FlatStandard] = {
            r: std.apply(
                situation_of(
                    std.resolved, {"region": r, "classes": "", "period": 2024}, strict=False
                )
            )
            for r in REGIONS
        }
        self.applied = self.cases[REGIONS[0]]

    def levels(self, number: int) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for region, applied in self.cases.items():
            level = applied.nodes[number].level
            if level is not None:
                found.setdefault(level, []).append(region)
        return found

    def is_yes_no(self, node: Node) -> bool:
        return self.std.resolved.facts[self.fact(node)].kind == "yes_no"

    def fact(self, node: Node) -> str:
        return self.applied.measures[node.measure].fact

    def names(self) -> dict[str, int]:
        a = self.applied
        found = {}
        for criterion in a.criteria:
            found |= {f"indicator_{r.rule.code}__verdict": r.node for r in criterion.rows}
            found[f"criterion_{criterion.rule.number}__verdict"] = criterion.node
        found |= {f"condition_{r.rule.code}__verdict": r.node for r in a.conditions}
        return found | {"standard__verdict": a.verdict, "recognition__verdict": a.recognition}

    def order(self) -> list[list[str]]:
        """Indicators first, then what is made of them."""
        names = self.names()
        whole = [
            ["standard__verdict"],
            [n for n in names if n.startswith("condition")],
            ["recognition__verdict"],
        ]
        return [
            [n for n in names if n.startswith("indicator")],
            [n for n in names if n.startswith("criterion")],
            *whole,
        ]


def numbers(hand: ByHand, frame: pl.DataFrame) -> pl.DataFrame:
    """Verdicts as 1, 0, -1: all of some is the least of them, any of some the greatest."""
    done: dict[int, str] = {}
    levels: list[pl.Expr] = []

    def level(node: Node) -> pl.Expr | int | None:
        found = hand.levels(node.number)
        if len(found) == 1 and len(next(iter(found.values()))) == len(REGIONS):
            return next(iter(found))
        if not found:
            return None
        table = {r: mark for mark, regions in found.items() for r in regions}
        expr = pl.col("region").replace_strict(table, default=None, return_dtype=pl.Int64)
        levels.append(expr.alias(f"level_{node.number}"))
        return pl.col(f"level_{node.number}")

    def sign(passes: pl.Expr, fails: pl.Expr) -> pl.Expr:
        zero = pl.lit(0, I8)
        return pl.when(passes).then(pl.lit(1, I8)).when(fails).then(pl.lit(-1, I8)).otherwise(zero)

    def leaf(node: Node) -> pl.Expr:
        mark, name = level(node), hand.fact(node)
        if mark is None:
            return pl.lit(0, I8)
        if hand.is_yes_no(node):
            said = pl.col(f"{name}__yes")
            return sign(said, ~said) if mark else sign(~said, said)
        lo, hi = pl.col(f"{name}__lo"), pl.col(f"{name}__hi")
        if hand.applied.measures[node.measure].view == "least":
            both = (
                pl.col(f"{name}__male_lo").is_not_null()
                & pl.col(f"{name}__female_lo").is_not_null()
            )
            lo = pl.when(both).then(pl.min_horizontal(f"{name}__male_lo", f"{name}__female_lo"))
            hi = pl.min_horizontal(f"{name}__hi", f"{name}__male_hi", f"{name}__female_hi")
        ways = {
            ">=": (lo >= mark, hi < mark), "<=": (hi <= mark, lo > mark), ">": (lo > mark, hi <= mark),
            "<": (hi < mark, lo >= mark), "=": ((lo == mark) & (hi == mark), (lo > mark) | (hi < mark)),
        }  # fmt: skip
        return sign(*ways[node.operator])

    def expr(number: int) -> pl.Expr:
        if number in done:
            return pl.col(done[number])
        node = hand.applied.nodes[number]
        parts = [expr(child) for child in node.children]
        if node.kind == "leaf":
            return leaf(node)
        if node.kind == "fixed":
            held = {r: a.nodes[number].holds for r, a in hand.cases.items()}
            table = {r: {True: 1, False: -1, None: 0}[h] for r, h in held.items()}
            return pl.col("region").replace_strict(table, return_dtype=I8)
        if node.kind == "choose":
            same = pl.when(parts[1] == parts[2]).then(parts[1]).otherwise(pl.lit(0, I8))
            return (
                pl.when(parts[0] == 1)
                .then(parts[1])
                .when(parts[0] == -1)
                .then(parts[2])
                .otherwise(same)
            )
        if node.kind == "applies":
            zero = pl.lit(0, I8)
            return (
                pl.when(parts[0] == 1)
                .then(parts[1])
                .when(parts[0] == -1)
                .then(pl.lit(2, I8))
                .otherwise(zero)
            )
        if len(parts) == 1:
            return parts[0]
        return pl.min_horizontal(parts) if node.kind == "all" else pl.max_horizontal(parts)

    names = hand.names()
    for group in hand.order():
        made = [expr(names[name]).alias(name) for name in group]
        if levels:
            frame = frame.with_columns(levels)
            levels.clear()
        frame = frame.with_columns(made)
        done |= {names[name]: name for name in group}
    return frame.select(*names)


def booleans(hand: ByHand, frame: pl.DataFrame) -> pl.DataFrame:
    """A pair of truth values for each verdict, that it passes and that it fails, never null."""
    done: dict[int, Pair] = {}

    def every(parts: list[pl.Expr]) -> pl.Expr:
        return reduce(lambda a, b: a & b, parts)

    def one(parts: list[pl.Expr]) -> pl.Expr:
        return reduce(lambda a, b: a | b, parts)

    def against(name: str, view: str, how: str, mark: int) -> pl.Expr:
        def than(part: str, end: str, op: str) -> pl.Expr:
            column = pl.col(f"{name}__{part}{end}")
            return {
                ">=": column >= mark,
                "<": column < mark,
                "<=": column <= mark,
                ">": column > mark,
                "=": column == mark,
            }[op].fill_null(value=False)

        end, op = how.split()
        if view != "least":
            return than("", end, op)
        if end == "lo":
            return than("male_", end, op) & than("female_", end, op)
        return than("", end, op) | than("male_", end, op) | than("female_", end, op)

    ways = {
        ">=": ("lo >=", "hi <"),
        "<=": ("hi <=", "lo >"),
        ">": ("lo >", "hi <="),
        "<": ("hi <", "lo >="),
    }

    def leaf(node: Node) -> Pair:
        name, found = hand.fact(node), hand.levels(node.number)
        view = hand.applied.measures[node.measure].view
        no = pl.lit(value=False)
        if not found:
            return no, no, None
        if hand.is_yes_no(node):
            said = pl.col(f"{name}__yes")
            pair = said.fill_null(value=False), (~said).fill_null(value=False)
            return (*pair, None) if next(iter(found)) else (*pair[::-1], None)
        passes, fails = [], []
        for mark, regions in found.items():
            if node.operator == "=":
                yes = against(name, view, "lo =", mark) & against(name, view, "hi =", mark)
                short = against(name, view, "lo >", mark) | against(name, view, "hi <", mark)
            else:
                yes, short = (against(name, view, how, mark) for how in ways[node.operator])
            if len(regions) < len(REGIONS):
                here = one([pl.col(f"in_{r}") for r in regions])
                yes, short = yes & here, short & here
            passes.append(yes)
            fails.append(short)
        return one(passes), one(fails), None

    def made(number: int) -> Pair:
        if number in done:
            return done[number]
        node = hand.applied.nodes[number]
        parts = [made(child) for child in node.children]
        if node.kind == "leaf":
            return leaf(node)
        if node.kind == "fixed":
            held = {r: a.nodes[number].holds for r, a in hand.cases.items()}
            yes, no = (
                [pl.col(f"in_{r}") for r, h in held.items() if h is want] for want in (True, False)
            )
            return one(yes or [pl.lit(value=False)]), one(no or [pl.lit(value=False)]), None
        if node.kind == "choose":
            g, t, o = parts
            return (*((g[0] & t[n]) | (g[1] & o[n]) | (t[n] & o[n]) for n in (0, 1)), None)  # type: ignore[operator,return-value]
        if node.kind == "applies":
            g, t = parts
            return g[0] & t[0], g[0] & t[1], g[1]
        if len(parts) == 1:
            return parts[0]
        if node.kind == "any":
            return one([p[0] for p in parts]), every([p[1] for p in parts]), None
        met = [p[0] if p[2] is None else p[0] | p[2] for p in parts]
        return every(met), one([p[1] for p in parts]), None

    frame = frame.with_columns(
        (pl.col("region") == r).fill_null(value=False).alias(f"in_{r}") for r in REGIONS
    )
    names = hand.names()
    for group in hand.order():
        columns = []
        for name in group:
            number = names[name]
            pair = made(number)
            kept = []
            for end, expr in zip("pfn", pair, strict=True):
                if expr is not None:
                    columns.append(expr.alias(f"{end}_{number}"))
                kept.append(None if expr is None else pl.col(f"{end}_{number}"))
            done[number] = (kept[0], kept[1], kept[2])  # type: ignore[assignment]
        frame = frame.with_columns(columns)

    def verdict(number: int) -> pl.Expr:
        passes, fails, none = done[number]
        found = pl.when(passes).then(pl.lit(1, I8)).when(fails).then(pl.lit(-1, I8))
        if none is not None:
            found = found.when(none).then(pl.lit(2, I8))
        return found.otherwise(pl.lit(0, I8))

    return frame.select(verdict(number).alias(name) for name, number in names.items())


# ---- measuring


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    work()
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def machine() -> str:
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    there = {d.name.lower(): d.version for d in distributions()}
    known = ("narwhals", "polars", "pyarrow", "duckdb", "pandas")
    versions = ", ".join(f"{name} {there[name]}" for name in known if name in there)
    return f"{model}, {os.cpu_count()} cores, CPython {platform.python_version()}; {versions}"


def stream(units: int) -> None:
    """Memory and time of a file judged piece by piece, in a process of its own."""
    std = standard()
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.parquet", Path(folder) / "out.parquet"
        code = (
            "import sys; sys.path.insert(0, 'benchmarks'); import columnar; columnar.make({!r}, {})"
        )
        subprocess.run([sys.executable, "-c", code.format(str(source), units)], check=True)
        began = time.perf_counter()
        manifest = frames.run_parquet(std, source, target)
        seconds = time.perf_counter() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        sizes = (
            f"{source.stat().st_size / 1e6:,.0f} MB in, {target.stat().st_size / 1e6:,.0f} MB out"
        )
        print(
            f"{manifest['units']:,} units through Parquet: {seconds:,.0f} s, peak {peak:.2f} GiB, {sizes}"
        )


def make(path: str, units: int) -> None:
    """The same communes again and again, each with a code of its own."""
    import pyarrow.parquet as pq

    std, piece = standard(), min(units, 250_000)
    frame = population(std, piece)
    with pq.ParquetWriter(path, frame.to_arrow().schema) as writer:
        for start in range(0, units, piece):
            code = pl.int_range(start, start + piece, eager=True).cast(pl.String).str.zfill(8)
            part = frame.with_columns(code.alias("code")).head(min(piece, units - start))
            writer.write_table(part.to_arrow())


def main() -> int:
    if len(sys.argv) > 2 and sys.argv[1] == "--stream":
        stream(int(sys.argv[2]))
        return 0
    units = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    std = standard()
    frame, hand = population(std, units), ByHand(std)
    ours = std.assess_frame(frame, parts=["verdict"])
    for way in (numbers, booleans):
        theirs = way(hand, frame)
        wrong = [name for name in theirs.columns if not theirs[name].equals(ours[name])]
        if wrong:
            print(f"{way.__name__} differs in {', '.join(wrong)}")
            return 1
    situations = frames.situations_of(frame)

    def judge(*parts: str) -> object:
        return std.assess_frame(frame, parts=parts, checked=False)

    cases: dict[str, Callable[[], object]] = {
        "by hand, numbers and min_horizontal": lambda: numbers(hand, frame),
        "by hand, pairs of booleans": lambda: booleans(hand, frame),
        "ours, verdicts": lambda: judge("verdict"),
        "ours, verdicts, lazy": lambda: std.assess_frame(
            frame.lazy(), parts=["verdict"], situations=situations
        ).collect(),
        "ours, verdicts and reasons": lambda: judge("verdict", "reason"),
        "ours, verdicts, reasons, gaps": lambda: judge("verdict", "reason", "gap", "natural"),
        "ours, everything": lambda: judge(*frames.PARTS),
        "ours, everything, looked through": lambda: std.assess_frame(frame),
        "looking through alone": lambda: frames.check(std, frame),
    }
    print(f"{units:,} communes x {std.id}, {len(hand.names())} verdicts each; {machine()}")
    times = {name: median(work) for name, work in cases.items()}
    limit = min(times["by hand, numbers and min_horizontal"], times["by hand, pairs of booleans"])
    print(f"\n| {'':36} | median ms | communes/s | of the limit |\n|{'-' * 38}|--:|--:|--:|")
    for name, seconds in times.items():
        print(
            f"| {name:36} | {seconds * 1000:,.0f} | {units / seconds:,.0f} | {seconds / limit:.2f} |"
        )
    held = {
        "verdicts": times["ours, verdicts"] / limit,
        "everything": times["ours, verdicts, reasons, gaps"] / limit,
    }
    for what, most in TARGETS.items():
        print(
            f"{what}: {held[what]:.2f}, target {most}: {'held' if held[what] <= most else 'NOT held'}"
        )
    return int(any(held[what] > most for what, most in TARGETS.items()))


if __name__ == "__main__":
    sys.exit(main())
