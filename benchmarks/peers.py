"""Others on the same case: ``python benchmarks/peers.py [UNITS ...]``, in an environment
that has those to be measured: `make peers` makes one.

57 rules that compare one number each, 10,000 and 1,000,000 made-up communes unless other numbers are given, a tenth of
the numbers exactly on the level. Every verdict of every peer is compared with the definition before its time counts;
one that is not installed is left out. Engines that take one commune at a time are given 10,000 at a time, and those
that would need minutes only the first of these: what they took is then scaled up. Then one commune, with all that
each of them tells of it. What they cannot say (unknown, why, how far, by which document) is not measured.
"""

from __future__ import annotations

import json
import operator
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import copy
from decimal import Decimal
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import numpy as np  # noqa: E402
import polars as pl  # noqa: E402
from columnar import machine  # noqa: E402

from ntm_rules.engine import definition  # noqa: E402
from ntm_rules.engine.verdict import PASS  # noqa: E402
from tests.helpers import small  # noqa: E402

RULES, PART, SIZES, SLOW, MOST = 57, 10_000, (10_000, 1_000_000), 3.0, 30.0
Rows = list[dict[str, float]]
Judge = Callable[[], Any]


class Case:
    """The rules and the communes, in the forms that the peers want."""

    def __init__(self, units: int) -> None:
        self.units = units
        chance = np.random.default_rng(1)
        self.names = [f"f{n}" for n in range(RULES)]
        self.ops = ["<=" if n % 7 == 6 else ">=" for n in range(RULES)]
        self.levels = [float(x) for x in chance.integers(10, 190, RULES) / 2]
        hundredths = chance.integers(0, 10_001, (units, RULES))
        on = chance.random((units, RULES)) < 0.1
        self.hundredths = np.where(on, np.array([round(x * 100) for x in self.levels]), hundredths)
        # The levels in hundredths: the reference compares whole numbers.
        marks = np.array([round(x * 100) for x in self.levels])
        up = np.array([op == ">=" for op in self.ops])
        self.right = np.where(up, self.hundredths >= marks, self.hundredths <= marks)

    def part(self, start: int) -> Case:
        """Some of the communes."""
        made = copy(self)
        made.hundredths = self.hundredths[start : start + PART]
        made.right, made.units = self.right[start : start + PART], len(made.hundredths)
        for known in ("matrix", "rows"):
            made.__dict__.pop(known, None)
        return made

    @cached_property
    def matrix(self) -> Any:
        return self.hundredths / 100

    @cached_property
    def rows(self) -> Rows:
        return [dict(zip(self.names, row, strict=True)) for row in self.matrix.tolist()]

    def rules(self) -> list[tuple[str, str, float]]:
        return list(zip(self.names, self.ops, self.levels, strict=True))


def ours(case: Case) -> Any:
    ways = {">=": "at_least", "<=": "at_most"}
    facts = [small._fact(f"p.{n}", "share", of=small.words("hộ")) for n in case.names]
    trees = [{"fact": f"p.{n}", ways[op]: level} for n, op, level in case.rules()]
    book = small.book({"vocabulary": "p", "facts": facts}, small.standard_file(*trees))
    return book.standard("t", as_of=small.DAY)


def columnar_judge(case: Case, *parts: str, checked: bool = False) -> Judge:
    std = ours(case)
    columns = {f"p.{n}__exact": case.hundredths[:, i] * 20_000 for i, n in enumerate(case.names)}
    frame = pl.DataFrame(columns).with_columns(region=pl.lit("MN"), classes=pl.lit(""), period=2024)

    asked = {"parts": ["verdict", *parts], "levels": ["indicator"], "keep": [], "checked": checked}
    return lambda: std.assess_frame(frame, **asked)


def everything(case: Case) -> Judge:
    return columnar_judge(case, "reason", "gap", "provisional")


def looked_through(case: Case) -> Judge:
    return columnar_judge(case, checked=True)


def by_hand(case: Case) -> Judge:
    frame = pl.DataFrame({n: case.hundredths[:, i] for i, n in enumerate(case.names)})
    ways = {">=": pl.Expr.ge, "<=": pl.Expr.le}
    made = [ways[op](pl.col(n), round(level * 100)) for n, op, level in case.rules()]
    return lambda: frame.select(made)


def plain(case: Case) -> Judge:
    ways = {">=": operator.ge, "<=": operator.le}
    rules = [(n, ways[op], level) for n, op, level in case.rules()]
    return lambda: [[op(row[n], level) for n, op, level in rules] for row in case.rows]


def durable(case: Case) -> Judge:
    """durable_rules as its manual shows it: a fact is asserted, rules note what passes, the fact is retracted."""
    from durable import lang

    name = f"peers{id(case)}"
    passed: set[int] = set()

    def note(number: int) -> Callable[[Any], None]:
        return lambda c: passed.add(number)

    with lang.ruleset(name):
        for number, (n, op, level) in enumerate(case.rules()):
            value, mark = getattr(lang.m, n), round(level * 100)
            lang.when_all(value >= mark if op == ">=" else value <= mark)(note(number))

    def judge() -> Any:
        found = []
        for number, row in enumerate(case.hundredths.tolist()):
            passed.clear()
            fact = {"sid": "u", "id": number, **dict(zip(case.names, row, strict=True))}
            lang.assert_fact(name, fact)
            lang.retract_fact(name, fact)
            found.append([n in passed for n in range(RULES)])
        return found

    return judge


def direct_judge(case: Case) -> Judge:
    std = ours(case)
    applied = std.apply(std.bind(small.unit()).situation)
    nodes = [applied.nodes[row.node] for c in applied.criteria for row in c.rows]
    order = [int(m.fact.removeprefix("p.f")) for m in applied.measures]
    facts = [[(int(row[i]) * 20_000,) * 2 for i in order] for row in case.hundredths]
    return lambda: [
        [found[n.number] is PASS for n in nodes]
        for found in (definition.judge(applied.nodes, known, {}) for known in facts)
    ]


def rule_engine(case: Case) -> Judge:
    import rule_engine as engine

    rules = [engine.Rule(f"{n} {op} {level}") for n, op, level in case.rules()]
    return lambda: [[rule.matches(row) for rule in rules] for row in case.rows]


def datalogic(case: Case) -> Judge:
    import datalogic_py as engine

    whole = json.dumps([{op: [{"var": n}, level]} for n, op, level in case.rules()])
    rule = engine.Engine().compile(whole) if hasattr(engine, "Engine") else engine.compile(whole)
    return lambda: [rule.evaluate(row) for row in case.rows]


def json_logic(case: Case) -> Judge:
    from json_logic import jsonLogic

    rules = [{op: [{"var": n}, level]} for n, op, level in case.rules()]
    return lambda: [[jsonLogic(rule, row) for rule in rules] for row in case.rows]


def zen_decision(case: Case) -> Any:
    import zen as engine

    made = [{"id": n, "key": n, "value": f"{n} {op} {level}"} for n, op, level in case.rules()]
    nodes = [
        {"id": "i", "type": "inputNode", "name": "i", "position": {"x": 0, "y": 0}},
        {"id": "e", "type": "expressionNode", "name": "e", "position": {"x": 1, "y": 0},
         "content": {"expressions": made}},
        {"id": "o", "type": "outputNode", "name": "o", "position": {"x": 2, "y": 0}},
    ]  # fmt: skip
    edges = [
        {"id": f"{a}{b}", "type": "edge", "sourceId": a, "targetId": b} for a, b in ("ie", "eo")
    ]
    return engine.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))


def zen(case: Case) -> Judge:
    decision = zen_decision(case)
    return lambda: [
        [found[n] for n in case.names]
        for found in (decision.evaluate(row)["result"] for row in case.rows)
    ]


def cel_judge(case: Case) -> Judge:
    import cel

    text = "[" + ", ".join(f"{n} {op} {level}" for n, op, level in case.rules()) + "]"
    program = cel.compile(text)
    return lambda: [program.execute(row) for row in case.rows]


def openfisca(case: Case, *, trace: bool = False) -> Judge:
    from openfisca_core.entities import build_entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    xa = build_entity("xa", "xas", "xa", roles=None, is_person=True)
    system = TaxBenefitSystem([xa])

    def formula(name: str, op: str, level: float) -> Callable[..., Any]:
        if op == ">=":
            return lambda unit, period: unit(name, period) >= np.float32(level)
        return lambda unit, period: unit(name, period) <= np.float32(level)

    for n, op, level in case.rules():
        shared = {"entity": xa, "definition_period": DateUnit.YEAR}
        system.add_variable(type(n, (Variable,), {"value_type": float, **shared}))
        rule = {"value_type": bool, **shared, "formula": formula(n, op, level)}
        system.add_variable(type(f"ok_{n}", (Variable,), rule))

    def judge() -> Any:
        simulation = SimulationBuilder().build_default_simulation(system, case.units)
        simulation.trace = trace
        for i, n in enumerate(case.names):
            simulation.set_input(n, "2024", case.matrix[:, i])
        return np.column_stack([simulation.calculate(f"ok_{n}", "2024") for n in case.names])

    return judge


def pandera_judge(case: Case) -> Judge:
    import pandas as pd
    import pandera.pandas as pa

    frame = pd.DataFrame(case.matrix, columns=case.names)
    checks = {
        n: pa.Column(float, pa.Check.ge(level) if op == ">=" else pa.Check.le(level))
        for n, op, level in case.rules()
    }
    schema = pa.DataFrameSchema(checks)

    def judge() -> Any:
        found = np.ones((case.units, RULES), dtype=bool)
        try:
            schema.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as errors:
            wrong = errors.failure_cases
            places = {n: i for i, n in enumerate(case.names)}
            found[wrong["index"].astype(int), wrong["column"].map(places)] = False
        return found

    return judge


PEERS: dict[str, tuple[str, Callable[[Case], Judge], bool]] = {
    "ntm-rules, assess_frame": ("ntm-rules", columnar_judge, False),
    "ntm-rules, after looking through every row": ("ntm-rules", looked_through, False),
    "ntm-rules, with reasons and gaps": ("ntm-rules", everything, False),
    "Polars by hand: 57 comparisons": ("polars", by_hand, False),
    "openfisca-core": ("openfisca-core", openfisca, False),
    "pandera, lazy": ("pandera", pandera_judge, False),
    "plain Python: a loop over rules": ("ntm-rules", plain, True),
    "ntm-rules, direct, one by one": ("ntm-rules", direct_judge, True),
    "datalogic-py (JSON logic), one array of 57": ("datalogic-py", datalogic, True),
    "CEL, one list of 57": ("common-expression-language", cel_judge, True),
    "panzi-json-logic": ("panzi-json-logic", json_logic, True),
    "zen-engine, one expression node": ("zen-engine", zen, True),
    "rule-engine": ("rule-engine", rule_engine, True),
    "durable_rules, raw": ("durable-rules", durable, True),
}
"""Each with the package it is of, and whether it takes one commune at a time."""


def verdicts(found: Any, units: int) -> Any:
    """What a judge gave, as a matrix."""
    if isinstance(found, pl.DataFrame):
        kept = [c for c in found.columns if "__" not in c or c.endswith("__verdict")]
        return found.select(kept).to_numpy() == 1
    return np.asarray(found, dtype=bool).reshape(units, RULES)


def measure(case: Case, make: Callable[[Case], Judge], *, by_row: bool) -> tuple[float, int]:
    """Seconds for all communes, and how many were judged; after comparing the verdicts.

    Raises:
        AssertionError: where a verdict is another one.
    """
    took, done = 0.0, 0
    for start in range(0, case.units, PART) if by_row else (0,):
        part = case.part(start) if by_row else case
        judge = make(part)
        assert np.array_equal(verdicts(judge(), part.units), part.right), "DIFFERENT"
        took += median_of(judge)
        done += part.units
        if took / done * case.units > MOST:
            break
    return took / done * case.units, done


def median_of(judge: Judge) -> float:
    times: list[float] = []
    for _ in range(5):
        began = time.perf_counter()
        judge()
        times.append(time.perf_counter() - began)
        if sum(times) > SLOW:
            break
    return statistics.median(times)


def compare(units: int) -> int:
    """Print the table for so many communes; whether ours were wrong."""
    case, wrong, first = Case(units), 0, 0.0
    print(f"\n{RULES} rules x {units:,} communes\n")
    print("| | version | ms | verdicts/s | times ours | judged |\n|---|---|--:|--:|--:|--:|")
    for name, (package, make, by_row) in PEERS.items():
        try:
            told = version(package)
            seconds, done = measure(case, make, by_row=by_row)
        except (ImportError, PackageNotFoundError):
            print(f"| {name} | not installed | | | | |")
            continue
        except Exception as error:
            print(f"| {name} | failed: {type(error).__name__}: {str(error)[:80]} | | | | |")
            wrong += package == "ntm-rules"
            continue
        first = first or seconds
        speed = RULES * units / seconds
        print(
            f"| {name} | {told} | {seconds * 1000:,.1f} | {speed:,.0f} | {seconds / first:,.1f} "
            f"| {done:,} |",
            flush=True,
        )
    return wrong


# ---- one commune, with everything that is told of it


def one_commune() -> None:
    """Print what it costs to judge one commune and to tell everything of it; every time another commune."""
    case = Case(400)
    std = ours(case)
    units = [
        small.unit({f"p.{n}": Decimal(x) / 100 for n, x in zip(case.names, row, strict=True)})
        for row in case.hundredths.astype(int).tolist()
    ]
    bound = [std.bind(unit) for unit in units]

    def typed(one: Any, engine: str) -> Any:
        found = std.assess(one, engine=engine).indicators
        return [(i.verdict, i.reason, i.fact, i.level, i.gap) for i in found]

    def direct_of(one: Any) -> Any:
        return std.assess(one, engine="direct")

    def trace(one: Any) -> Any:
        """What a trace holds: every comparison with its rule, figure, level and the level's source, and its verdict."""
        found = direct_of(one).judgement
        leaves = [n for n in found.applied.nodes if n.kind == "leaf"]
        return [
            (n.rule, found.value(n), n.resolved_level, found.verdicts[n.number]) for n in leaves
        ]

    cases: dict[str, tuple[Sequence[Any], Callable[[Any], Any]]] = {
        "ntm-rules, direct: verdict, reason, fact, level with its source, and gap of each": (
            bound, lambda one: typed(one, "direct")),
        "ntm-rules, rete: the same": (bound, lambda one: typed(one, "rete")),
        "ntm-rules, direct: the same, the figures read first": (
            units, lambda one: typed(std.bind(one), "direct")),
        "ntm-rules, direct: figure, level with its source, and verdict of each, as judged": (
            bound, trace),
        "ntm-rules, direct: verdicts only": (bound, direct_of),
        "ntm-rules, direct: the report in Vietnamese": (bound, lambda one: direct_of(one).text()),
        "ntm-rules, direct: JSON, with sentences and sources": (
            bound, lambda one: direct_of(one).to_json()),
    }  # fmt: skip
    for engine in ("direct", "rete"):
        found = [[v is PASS for v, *_ in typed(one, engine)] for one in bound]
        assert np.array_equal(found, case.right)
    with suppress(ImportError):
        decision = zen_decision(case)
        trace = {"trace": True}
        told = [decision.evaluate(row, trace)["result"] for row in case.rows]
        assert np.array_equal([[one[n] for n in case.names] for one in told], case.right)
        cases["zen-engine with trace: input, output, result of each"] = (
            case.rows, lambda row: decision.evaluate(row, trace))  # fmt: skip
        cases["zen-engine with trace, as JSON text"] = (
            case.rows, lambda row: json.dumps(decision.evaluate(row, trace)))  # fmt: skip
    with suppress(ImportError):
        parts = [copy(case) for _ in range(20)]
        for number, part in enumerate(parts):
            part.hundredths, part.units = case.hundredths[number : number + 1], 1
            part.__dict__.pop("matrix", None)
        judges = [openfisca(part, trace=True) for part in parts]
        assert np.array_equal(np.concatenate([j() for j in judges]), case.right[:20])
        cases["openfisca-core with its tracer"] = judges, lambda judge: judge()
    times = {}
    for name, (given, work) in cases.items():
        some = []
        for _ in range(1 + 400 // len(given)):
            for one in given:
                began = time.perf_counter()
                work(one)
                some.append(time.perf_counter() - began)
        times[name] = statistics.median(some)
    first = next(iter(times.values()))
    print("\nOne commune, 57 rules\n\n| | ms | times the first |\n|---|--:|--:|")
    for name, seconds in times.items():
        print(f"| {name} | {seconds * 1000:.3f} | {seconds / first:.2f} |")


def main() -> int:
    sizes = [int(one) for one in sys.argv[1:]] or SIZES
    print(machine())
    wrong = sum(compare(units) for units in sizes)
    one_commune()
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
