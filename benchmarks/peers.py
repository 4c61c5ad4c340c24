"""Others on the same case: ``python benchmarks/peers.py``, in an environment that has those to be measured.

    python -m venv /tmp/peers
    /tmp/peers/bin/pip install -e '.[batch]' rule-engine datalogic-py zen-engine panzi-json-logic \\
        common-expression-language openfisca-core 'pandera[pandas]' hypothesis
    /tmp/peers/bin/python benchmarks/peers.py

57 rules that compare one number each, 10,000 made-up communes, a tenth of the numbers exactly on the level. Every
verdict of every peer is compared with the definition before its time counts; one that is not installed is left out.
What they cannot say (unknown, why, how far, by which document) is not measured.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import numpy as np  # noqa: E402
import polars as pl  # noqa: E402
from columnar import machine  # noqa: E402

from ntm_rules.engine import direct  # noqa: E402
from ntm_rules.engine.verdict import PASS  # noqa: E402
from tests import small  # noqa: E402

RULES, UNITS, SLOW = 57, 10_000, 3.0
Rows = list[dict[str, float]]
Judge = Callable[[], Any]


class Case:
    """The rules and the communes, in the forms that the peers want."""

    def __init__(self) -> None:
        chance = np.random.default_rng(1)
        self.names = [f"f{n}" for n in range(RULES)]
        self.ops = ["<=" if n % 7 == 6 else ">=" for n in range(RULES)]
        self.levels = [float(x) for x in chance.integers(10, 190, RULES) / 2]
        hundredths = chance.integers(0, 10_001, (UNITS, RULES))
        on = chance.random((UNITS, RULES)) < 0.1
        self.hundredths = np.where(on, np.array([round(x * 100) for x in self.levels]), hundredths)
        self.matrix = self.hundredths / 100
        self.rows: Rows = [
            dict(zip(self.names, map(float, row), strict=True)) for row in self.matrix
        ]
        # The levels in hundredths: the reference compares whole numbers.
        marks = np.array([round(x * 100) for x in self.levels])
        up = np.array([op == ">=" for op in self.ops])
        self.right = np.where(up, self.hundredths >= marks, self.hundredths <= marks)

    def rules(self) -> list[tuple[str, str, float]]:
        return list(zip(self.names, self.ops, self.levels, strict=True))


def ours(case: Case) -> Any:
    ways = {">=": "at_least", "<=": "at_most"}
    facts = [small._fact(f"p.{n}", "share", of=small.words("hộ")) for n in case.names]
    trees = [{"fact": f"p.{n}", ways[op]: level} for n, op, level in case.rules()]
    book = small.book({"vocabulary": "p", "facts": facts}, small.standard_file(*trees))
    return book.standard("t", as_of=small.DAY)


def columnar_judge(case: Case) -> Judge:
    std = ours(case)
    columns = {f"p.{n}__exact": case.hundredths[:, i] * 20_000 for i, n in enumerate(case.names)}
    frame = pl.DataFrame(columns).with_columns(region=pl.lit("MN"), classes=pl.lit(""), period=2024)

    def judge() -> Any:
        return std.assess_frame(frame, parts=["verdict"], levels=["indicator"], keep=[])

    return lambda: judge().to_numpy() == 1


def direct_judge(case: Case) -> Judge:
    std = ours(case)
    applied = std.apply(std.bind(small.unit()).situation)
    nodes = [applied.nodes[row.node] for c in applied.criteria for row in c.rows]
    order = [int(m.fact.removeprefix("p.f")) for m in applied.measures]
    facts = [[(int(row[i]) * 20_000,) * 2 for i in order] for row in case.hundredths]
    return lambda: [
        [found[n.number] is PASS for n in nodes]
        for found in (direct.judge(applied.nodes, known, {}) for known in facts)
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


def zen(case: Case) -> Judge:
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
    decision = engine.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))
    return lambda: [
        [found[n] for n in case.names]
        for found in (decision.evaluate(row)["result"] for row in case.rows)
    ]


def cel_judge(case: Case) -> Judge:
    import cel

    text = "[" + ", ".join(f"{n} {op} {level}" for n, op, level in case.rules()) + "]"
    program = cel.compile(text)
    return lambda: [program.execute(row) for row in case.rows]


def openfisca(case: Case) -> Judge:
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
        simulation = SimulationBuilder().build_default_simulation(system, UNITS)
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
        found = np.ones((UNITS, RULES), dtype=bool)
        try:
            schema.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as errors:
            wrong = errors.failure_cases
            places = {n: i for i, n in enumerate(case.names)}
            found[wrong["index"].astype(int), wrong["column"].map(places)] = False
        return found

    return judge


PEERS: dict[str, tuple[str, Callable[[Case], Judge]]] = {
    "ntm-rules, assess_frame": ("ntm-rules", columnar_judge),
    "ntm-rules, direct, one by one": ("ntm-rules", direct_judge),
    "openfisca-core": ("openfisca-core", openfisca),
    "datalogic-py, one array of 57": ("datalogic-py", datalogic),
    "pandera, lazy": ("pandera", pandera_judge),
    "CEL, one list of 57": ("common-expression-language", cel_judge),
    "panzi-json-logic": ("panzi-json-logic", json_logic),
    "zen-engine, one expression node": ("zen-engine", zen),
    "rule-engine": ("rule-engine", rule_engine),
}


def measure(judge: Judge) -> float:
    times = []
    for _ in range(5):
        began = time.perf_counter()
        judge()
        times.append(time.perf_counter() - began)
        if times[0] > SLOW:
            break
    return statistics.median(times)


def main() -> int:
    case, wrong, first = Case(), 0, 0.0
    print(f"{RULES} rules x {UNITS:,} communes; {machine()}\n")
    print(
        "| | version | median ms | verdicts/s | times ours | verdicts |\n|---|---|--:|--:|--:|---|"
    )
    for name, (package, make) in PEERS.items():
        try:
            told = version(package)
            judge = make(case)
            same = np.array_equal(np.asarray(judge(), dtype=bool), case.right)
        except (ImportError, PackageNotFoundError):
            print(f"| {name} | not installed | | | | |")
            continue
        except Exception as error:
            print(f"| {name} | failed: {type(error).__name__}: {str(error)[:80]} | | | | |")
            wrong += name.startswith("ntm-rules")
            continue
        if not same:
            print(f"| {name} | {told} | | | | DIFFERENT |")
            wrong += name.startswith("ntm-rules")
            continue
        seconds = measure(judge)
        first = first or seconds
        speed = RULES * UNITS / seconds
        print(
            f"| {name} | {told} | {seconds * 1000:,.1f} | {speed:,.0f} | {seconds / first:,.1f} | same |"
        )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
