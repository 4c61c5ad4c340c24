"""Whole populations in Spark: the verdicts, reasons and gaps of the definition, and nothing is run to write them down.

``make spark`` runs these, in an environment with PySpark and a real JVM; there they must run. Without PySpark they are
skipped.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import narwhals as nw
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules import frames
from ntm_rules.engine.columnar.spark import SparkNamespace, floor
from ntm_rules.facts.typed_columns import allowed
from ntm_rules.facts.unit_facts import UnitFacts
from tests.helpers import small
from tests.helpers.columns import BACKENDS, arrow, difference, expected
from tests.helpers.pages import PAGES, Page
from tests.helpers.real_communes import asks_beyond, book, readable
from tests.helpers.strategies_law import STANDARDS, twice

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

if os.environ.get("NTM_RULES_SPARK"):  # as `make spark` has it: then nothing may be left out
    import pyspark
else:
    pyspark = pytest.importorskip(
        "pyspark", reason="PySpark is too heavy for .venv: `make spark` runs these"
    )

QUICK = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)
LOCAL = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    # The first compiler only: what is compiled here runs once or twice.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.driver.memory": "1g",
    # Planning is what takes long here, not the rows; these look for what there is none of.
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.adaptive.enabled": "false",
    "spark.log.level": "ERROR",
    # Where in Python each column was written: two calls to the JVM in three, and nobody reads it here.
    "spark.python.sql.dataFrameDebugging.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """A session with a JVM of its own, of which nothing is left."""
    from pyspark import SparkContext
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patched.chdir(folder)
        made = SparkSession.builder.master("local[2]").appName("ntm-rules")
        for name, value in LOCAL.items():
            made = made.config(name, value)
        session = made.config("spark.local.dir", str(folder)).getOrCreate()
        try:
            yield session
        finally:
            gateway = SparkContext._gateway
            session.stop()
            assert gateway is not None
            gateway.shutdown()
            SparkContext._gateway = SparkContext._jvm = None
            # It ends when nobody can write to it any more.
            gateway.proc.stdin.close()
            assert gateway.proc.wait(timeout=600) == 0


def into(spark: SparkSession, table: pa.Table) -> DataFrame:
    """The same rows in Spark; of more than one partition, so that to see one of them takes a job."""
    from pyspark.sql import types

    kinds = {
        pa.int64(): types.LongType(),
        pa.bool_(): types.BooleanType(),
        pa.string(): types.StringType(),
    }
    schema = types.StructType([types.StructField(f.name, kinds[f.type]) for f in table.schema])
    rows = [tuple(row.values()) for row in table.to_pylist()]
    return spark.createDataFrame(rows, schema).repartition(2)


def out(frame: DataFrame) -> list[dict[str, Any]]:
    rows = [row.asDict() for row in frame.collect()]
    return sorted(rows, key=lambda row: row["row"])


def judged(spark: SparkSession, std: ntm.Standard, table: pa.Table, **more: Any) -> DataFrame:
    frame = into(spark, table)
    found = std.assess_frame(
        frame, keep=["row"], situations=frames.situations_of(arrow_keys(table)), **more
    )
    assert type(found) is type(frame)
    return found


def arrow_keys(table: pa.Table) -> pa.Table:
    return table.select([k for k in frames.KEYS if k in table.column_names])


def same(spark: SparkSession, std: ntm.Standard, units: list[UnitFacts], **more: Any) -> None:
    for bound, row in zip(units, out(judged(spark, std, arrow(units), **more)), strict=True):
        found = std.assess(bound, engine="direct")
        assert difference(row, expected(found)) == {}, bound.unit.tree


# ---- the definition


@given(STANDARDS, st.lists(twice(), min_size=3, max_size=5), st.booleans())
@settings(max_examples=5, suppress_health_check=QUICK)
def test_generated_standards_are_judged_as_the_definition_judges(
    spark: SparkSession,
    criteria: list[list[small.Tree]],
    pairs: list[tuple[ntm.Unit, ntm.Unit]],
    strict: bool,
) -> None:
    assume(not asks_beyond(criteria))
    std = small.standard(*criteria)
    units = readable(std, [unit for pair in pairs for unit in pair], strict=strict)
    if units:
        same(spark, std, units, strict=strict)


# ---- every standard that comes with the package, as Polars judges it, which other tests hold to the definition;
# ---- and every column that a frame of it may have


def made_up(std: ntm.Standard, rows: int) -> pa.Table:
    """Figures that mean nothing, a third of them missing, of every kind that there is a column for."""
    chance = random.Random(std.id)
    columns: dict[str, pa.Array] = {"row": pa.array(range(rows), pa.int64())}
    # Few situations: each is planned by itself, and planning is what takes long here.
    columns["region"] = pa.array(chance.choices(["TDMNPB", None], k=rows), pa.string())
    known = std.resolved.columns.classes if std.resolved.columns else {}
    classes = ["", *(name for name in ("khu-vuc-iii",) if name in known)]
    columns["classes"] = pa.array(chance.choices(classes, k=rows), pa.string())
    columns["period"] = pa.array([std.as_of.year] * rows, pa.int64())
    names = allowed(std.resolved)
    for name, kind in names.items():
        if kind == "boolean":
            often = (
                [True, True, False, None] if name.endswith("__yes") else [True, False, *[None] * 8]
            )
            columns[name] = pa.array(chance.choices(often, k=rows), pa.bool_())
        elif not name.endswith("exact") and not name.endswith("__count"):
            top = 40 if name.endswith(("of", "count_lo", "count_hi")) else 2 * 10**8 + 2
            columns[name] = pa.array(
                [
                    chance.choice([None, chance.randrange(top), chance.randrange(top)])
                    for _ in range(rows)
                ],
                pa.int64(),
            )
    return pa.table(columns)


def in_force(name: str) -> ntm.Standard:
    """A standard on a day on which it holds."""
    try:
        return book().standard(name, as_of="2024-12-31")
    except ntm.InputError:
        return book().standard(name, as_of="2026-06-30")


# Wards and special zones are asked what a commune is.
DISTINCT = [name for name in book() if in_force(name).resolved.base.contents_of is None]


# Of the same form as the sets that they go beyond.
LONG = {"xa-ntm-nang-cao", "huyen-ntm-nang-cao"}
EVERY = [pytest.param(n, marks=pytest.mark.slow if n in LONG else ()) for n in DISTINCT]


@pytest.mark.parametrize("name", EVERY)
def test_every_standard_is_judged_as_in_polars(spark: SparkSession, name: str) -> None:
    std = in_force(name)
    table = made_up(std, 60)
    wanted = std.assess_frame(BACKENDS["polars"](table), keep=["row"], checked=False)
    found = judged(spark, std, table)
    assert found.columns == wanted.columns
    assert out(found) == wanted.to_dicts()


def test_whole_numbers_are_divided_exactly(spark: SparkSession) -> None:
    """Beyond 2^53 a binary number has no place for the last digits."""
    chance = random.Random(1)
    positions = [2**53 + 3, -(2**53) - 3, 8 * 10**18 - 1, -8 * 10**18 + 1, -1, 0, 1, None]
    positions += [chance.randint(-8 * 10**18, 8 * 10**18) for _ in range(50)]
    counts = [0, 1, 10**17 - 1, 10**17, 10**17 + 1]
    counts += [chance.randrange(10 ** chance.randint(1, 18)) for _ in positions[5:]]
    table = pa.table({"row": range(len(counts)), "p": positions, "n": counts})
    ns = SparkNamespace(table.column_names)
    frame = nw.from_native(into(spark, table).toDF(*ns.names.values()))
    made = {"half": floor(ns.col("p"), 2, ns)}
    made |= {str(by): floor(ns.col("n"), by, ns) for by in (1_000, 12_345, 10**8)}
    found = frame.select(ns.col("row").alias("row"), **made).to_native()
    for row, position, count in zip(out(found), positions, counts, strict=True):
        assert row["half"] == (None if position is None else position // 2)
        for by in (1_000, 12_345, 10**8):
            assert row[str(by)] == count // by


def test_a_gap_beyond_what_a_binary_number_holds_is_exact(spark: SparkSession) -> None:
    std = small.standard({"fact": "n.a", "at_least": 3 * 10**12})
    units = [std.bind(small.unit({"n.a": f"{n}.000001"})) for n in (0, 1, 10**9, 3 * 10**12 - 1)]
    same(spark, std, units)


def test_figures_without_an_end_do_not_overflow(spark: SparkSession) -> None:
    """They end where int64 does, and Spark refuses to count on from there."""
    std = small.standard(*({"fact": "n.a", how: 7} for how in ("above", "at_most", "at_least")))
    said = [{"above": 6}, {"at_least": 8}, {"at_most": 6}, {"below": 8}, {"at_most": -3}, 7]
    same(spark, std, [std.bind(small.unit({"n.a": one})) for one in said])


# ---- lazy, and with clear errors


STD = small.standard(
    {"fact": "s.a", "at_least": {"by": ["column"], "cells": [{"values": {"MN": 50, "DB": 80}}]}}
)


def table(**more: Any) -> pa.Table:
    return pa.table(
        {
            "row": range(4),
            "code": list("abcd"),
            "region": ["MN", "DB"] * 2,
            "classes": [""] * 4,
            "period": [2024] * 4,
            "s.a__exact": [2 * 60_000_000] * 4,
            **more,
        }
    )


class Jobs:
    """The jobs that Spark started while this was open."""

    def __init__(self, spark: SparkSession, name: str) -> None:
        self.context, self.name = spark.sparkContext, name

    def __enter__(self) -> Jobs:
        self.context.setJobGroup(self.name, self.name)
        return self

    def __exit__(self, *_: object) -> None:
        self.context.setLocalProperty("spark.jobGroup.id", None)

    def count(self) -> int:
        # What was started is told to those who listen, the tracker among them, a little later.
        self.context._jsc.sc().listenerBus().waitUntilEmpty()
        return len(self.context.statusTracker().getJobIdsForGroup(self.name))


def test_a_frame_is_judged_without_any_job(spark: SparkSession) -> None:
    frame = into(spark, table())
    with Jobs(spark, "judged") as jobs:
        situations = [{"region": r, "classes": "", "period": 2024} for r in ("MN", "DB")]
        found = frames.in_words(STD.assess_frame(frame, situations=situations))
        assert jobs.count() == 0
        rows = {row["code"]: row["standard__verdict"] for row in found.collect()}
        assert jobs.count() > 0
    assert rows == {"a": "pass", "b": "fail", "c": "pass", "d": "fail"}


def test_situations_are_all_that_is_collected(spark: SparkSession) -> None:
    frame = into(spark, table())
    # A figure that cannot be computed: whoever asked for it would fail.
    frame = frame.withColumn("s.a__exact", pyspark.sql.functions.expr("raise_error('read')"))
    with Jobs(spark, "situations") as jobs:
        found = frames.situations_of(frame)
        assert jobs.count() > 0
    assert found == [{"region": r, "classes": "", "period": 2024} for r in ("DB", "MN")]
    with pytest.raises(Exception, match="read"):
        frame.collect()


def test_a_unit_in_another_situation_is_unknown(spark: SparkSession) -> None:
    said = [{"region": "MN", "classes": "", "period": 2024}]
    found = frames.in_words(STD.assess_frame(into(spark, table()), situations=said, keep=["row"]))
    assert [r["indicator_1.1__verdict"] for r in out(found)] == ["pass", "unknown"] * 2
    assert [r["indicator_1.1__reason"] for r in out(found)] == [None, "region_missing"] * 2


def test_a_frame_without_situations_is_refused(spark: SparkSession) -> None:
    frame = into(spark, table())
    with Jobs(spark, "refused") as jobs:
        with pytest.raises(ntm.RequestError, match="situations_of") as caught:
            STD.assess_frame(frame)
        assert jobs.count() == 0
    assert "not collected behind your back" in str(caught.value)


@pytest.mark.parametrize("ask", ["read_wide", "read_long"])
def test_tables_that_must_be_read_whole_are_refused(spark: SparkSession, ask: str) -> None:
    frame = into(spark, table())
    more = (frame,) if ask == "read_long" else ()
    with Jobs(spark, ask) as jobs:
        with pytest.raises(ntm.RequestError, match="collected frame"):
            getattr(frames, ask)(STD, frame, *more)
        assert jobs.count() == 0


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"s.a__exakt": [1] * 4}, "no such column: 's.a__exakt'"),
        ({"s.a__exact": [True] * 4}, "the column 's.a__exact' is Boolean, int64 is needed"),
        ({"s.a__exact": ["60"] * 4}, "the column 's.a__exact' is String, int64 is needed"),
        ({"s.a__lo": [1] * 4}, "the column s.a__hi is missing"),
    ],
)
def test_wrong_columns_are_refused_before_any_job(
    spark: SparkSession, changed: dict[str, list[Any]], told: str
) -> None:
    frame = into(spark, table(**changed))
    with Jobs(spark, told) as jobs:
        with pytest.raises(ntm.FactsError) as caught:
            STD.assess_frame(frame, situations=[{"region": "MN", "classes": "", "period": 2024}])
        assert jobs.count() == 0
    assert told in str(caught.value)


def test_a_column_to_keep_that_there_is_not_is_refused(spark: SparkSession) -> None:
    situations = [{"region": "MN", "classes": "", "period": 2024}]
    with pytest.raises(ntm.RequestError, match="no such thing: 'cod'; did you mean 'code'"):
        STD.assess_frame(into(spark, table()), situations=situations, keep=["cod"])


# ---- columns


def test_names_and_types_are_those_of_every_other_library(spark: SparkSession) -> None:
    """In Spark a point leads into a structure, and capitals are not told from small letters."""
    odd = ["a.b", "a`b", "A.B", "CODE"]
    given = table(**{name: range(4) for name in odd}).drop_columns("row")
    situations = frames.situations_of(given)
    found = STD.assess_frame(into(spark, given), situations=situations, keep=odd)
    wanted = STD.assess_frame(BACKENDS["polars"](given), keep=odd)
    assert found.columns == wanted.columns
    assert found.columns[:4] == odd
    kinds = {"Int64": "bigint", "Int8": "tinyint", "Boolean": "boolean"}
    assert [kind for _, kind in found.dtypes] == [kinds[str(one)] for one in wanted.dtypes]
    rows = found.toDF(*map(str, range(len(found.columns)))).collect()
    assert sorted(map(tuple, rows)) == sorted(wanted.rows())


def test_a_contradicted_conclusion_is_counted(spark: SparkSession) -> None:
    said = table(**{"indicator_1.1__concluded": [True, True, None, False]})
    assert [r["contradictions"] for r in out(judged(spark, STD, said))] == [0, 1, 0, 0]


def test_a_frame_that_says_nothing_has_a_row_for_each_unit(spark: SparkSession) -> None:
    found = judged(spark, STD, table().drop_columns("s.a__exact"))
    assert [r["indicator_1.1__verdict"] for r in out(found)] == [0] * 4


# ---- the page


PYTHON = [
    pytest.param(path, body, id=f"{path}:{line}")
    for path in PAGES
    for line, info, body in Page(path).blocks()
    if info == "python spark"
]


def test_the_page_has_an_example() -> None:
    assert PYTHON


@pytest.mark.parametrize(("path", "body"), PYTHON)
def test_the_example_does_what_the_page_says(spark: SparkSession, path: Path, body: str) -> None:
    assert spark
    Page(path).python(body)
