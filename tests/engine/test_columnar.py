"""Whole populations: the same verdicts, reasons and gaps as the definition, in every library of frames."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

import narwhals as nw
import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.engine import definition
from ntm_rules.engine.columnar import compile as columnar
from ntm_rules.engine.columnar.comparisons import End, FrameComparisons, LevelOrColumn
from ntm_rules.engine.columnar.expressions import ExpressionPlan
from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.unit_facts import UnitFacts
from tests.helpers import small
from tests.helpers.columns import BACKENDS, arrow, difference, expected, judged
from tests.helpers.real_communes import FIXTURES, LIBRARIES, QUICK, asks_beyond, book, readable
from tests.helpers.strategies_law import DAYS, STANDARDS, communes, twice
from tests.helpers.strategies_nodes import make_conclusions, make_facts, make_nodes


def same(std: ntm.Standard, units: list[UnitFacts], backend: str, **more: Any) -> None:
    rows = judged(std, arrow(units), backend, **more)
    for bound, row in zip(units, rows, strict=True):
        found = std.assess(bound, engine="direct")
        assert difference(row, expected(found)) == {}, bound.unit.tree


# ---- generated nodes: every form that an engine may be given


class Plain(FrameComparisons):
    """A frame in which every measure is a number of its own that may be nothing."""

    def __init__(self, graph: BooleanGraph) -> None:
        self.graph = graph

    def yes_no(self, measure: int) -> None:
        return None

    def own_levels(self, measure: int, levels: Any) -> None:
        return None

    def compares(self, measure: int, end: End, how: str, level: LevelOrColumn) -> int:
        return self.graph.atom(("than", measure, end, how, level))

    def known(self, measure: int) -> int:
        return self.graph.atom(("known", measure))

    def nothing(self, measure: int) -> int:
        return self.graph.atom(("nothing", measure))

    def both_sexes(self, measure: int) -> int:
        return TRUE

    def exact(self, measure: int) -> bool:
        return False


@given(st.integers(0, 2**32), st.sampled_from([(6, 2), (20, 4), (60, 8)]))
@settings(max_examples=60, deadline=None)
def test_every_node_has_the_verdict_of_the_definition(seed: int, size: tuple[int, int]) -> None:
    chance = Random(seed)
    nodes = make_nodes(chance, *size)
    facts = [make_facts(chance, size[1]) for _ in range(12)]
    said = [make_conclusions(chance, nodes) for _ in facts]
    wanted = [definition.judge(nodes, f, s) for f, s in zip(facts, said, strict=True)]
    concluded = {n.number: f"c{n.number}" for n in nodes if n.kind == "concluded"}
    graph = BooleanGraph()
    compiler = columnar.Compiler([nodes], [TRUE], Plain(graph), concluded, graph)
    columns: dict[str, Any] = {}
    for m in range(size[1]):
        known = [f[m] for f in facts]
        for end, name in enumerate(("lo", "hi")):
            values = [None if k is None else k[end] for k in known]
            columns[f"{name}{m}"] = pl.Series(values, dtype=pl.Int64)
    for n in concluded:
        met = [None if n not in s else s[n] is Verdict.PASS for s in said]
        columns[f"c{n}"] = pl.Series(met, dtype=pl.Boolean)

    def atom(key: Any) -> Any:
        kind, number, *more = key
        if kind == "nothing":
            return (nw.col(f"lo{number}") > nw.col(f"hi{number}")).fill_null(value=False)
        if kind in {"met", "unmet"}:
            one = nw.col(number)
            return (one if kind == "met" else ~one).fill_null(value=False)
        end, how, level = more
        one = nw.col(f"{end}{number}")
        ways = {">=": one >= level, ">": one > level, "<=": one <= level, "<": one < level}
        return ways.get(how, one == level).fill_null(value=False)

    plan = ExpressionPlan(graph, atom)
    triples = [compiler.verdict(n.number) for n in nodes]
    plan.will_use(bit for triple in triples for bit in triple)
    last = {
        f"{end}{n}": plan.expr(bit)
        for n, triple in enumerate(triples)
        for end, bit in zip("pfn", triple, strict=True)
    }
    found = plan.run(nw.from_native(pl.DataFrame(columns)), [], last).to_native()
    names = {"100": Verdict.PASS, "010": Verdict.FAIL, "001": Verdict.NOT_APPLICABLE}
    for row, verdicts in zip(found.to_dicts(), wanted, strict=True):
        told = ["".join(str(int(row[f"{end}{n}"])) for end in "pfn") for n in range(len(nodes))]
        assert [names.get(one, Verdict.UNKNOWN) for one in told] == verdicts


# ---- generated standards and units


@given(STANDARDS, st.lists(twice(), min_size=3, max_size=5), st.booleans(), LIBRARIES)
@settings(max_examples=80, deadline=None)
def test_generated_standards_are_judged_as_the_definition_judges(
    criteria: list[list[small.Tree]],
    pairs: list[tuple[ntm.Unit, ntm.Unit]],
    strict: bool,
    library: str,
) -> None:
    assume(not asks_beyond(criteria))
    std = small.standard(*criteria)
    units = readable(std, [unit for pair in pairs for unit in pair], strict=strict)
    if units:
        same(std, units, library, strict=strict)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_share_of_nothing_that_no_rule_reads_is_taken_as_it_is_for_one_unit(backend: str) -> None:
    std = small.standard({"fact": "s.a", "at_least": 50})
    nothing = {"count": 0, "of": 0}
    units = [std.bind(small.unit({"s.a": share, "s.d": nothing})) for share in (40, 60)]
    same(std, units, backend)
    with pytest.raises(ntm.FactsError, match="0 of 0"):
        std.bind(small.unit({"s.a": nothing}))


@cache
def communes_of(day: str) -> list[ntm.Unit]:
    """Generated communes, on the last day with the fixtures: a frame of the real law costs much, a row of it little."""
    units: list[ntm.Unit] = []

    @given(communes(day))
    @settings(max_examples=10, deadline=None, database=None)
    def draw(drawn: tuple[str, dict[str, Any], dict[str, Any]]) -> None:
        units.extend(map(ntm.Unit.from_dict, drawn[1:]))

    draw()
    if day == DAYS[-1]:
        fixtures = [u for u in map(ntm.read_facts, FIXTURES) if u.kind == "xa"]
        fixtures = [u for u in fixtures if book().standard_for(u).id == "xa-ntm"]
        assert len(fixtures) > 15
        units += [u for u in fixtures if u.standard in (None, "xa-ntm")]
    return units


# Every library judges the law of the last day; that of other days is judged by those that are quick. DuckDB, which plans
# it for a minute, judges a smaller set in test_columnar_overlays.py.
LAWS = [
    *((DAYS[-1], name) for name in BACKENDS if name != "duckdb"),
    *((day, name) for day in DAYS[:-1] for name in QUICK),
]


@pytest.mark.slow
@pytest.mark.parametrize(("day", "backend"), [*LAWS, (DAYS[0], "pandas")])
def test_communes_have_the_verdicts_of_the_definition(day: str, backend: str) -> None:
    std = book().standard("xa-ntm", as_of=day)
    same(std, [std.bind(unit) for unit in communes_of(day)], backend)
