"""Units as frames of every library, and what the definition says of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from random import Random
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

from ntm_rules import Assessment, Standard
from ntm_rules.engine.columnar.rule_shapes import judged_items
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.frames import LEVELS, REASON_NAMES, VERDICT_NAMES, situations_of
from ntm_rules.results.gaps import Gap, gap_of
from ntm_rules.results.proof import reasons
from ntm_rules.tables.typed.from_units import columns_of

EVERY_KIND: list[dict[str, Any]] = [
    {"fact": "s.a", "at_least": 50},
    {"fact": "x.a", "at_least": 50, "for": ["male", "female"]},
    {"fact": "n.a", "at_most": 10},
    {"fact": "c.a", "above": 4},
    {"fact": "y.a", "is": True},
    {"fact": "g.a", "at_least": "mức độ 2"},
    {"fact": "s.d", "at_least": 50, "when_none": "not_applicable"},
]
"""A rule for each kind of fact."""

TEXT = {"code", "name", "province", "region", "district", "classes"}
BOOLEAN = ("__yes", "__concluded", "__confirmed")


def made_up_facts(chance: Random, std: Standard, *, counted: bool) -> dict[str, Any]:
    """What is known of a made-up commune, often on a level; with ``counted`` also ratios, bounds and sexes."""
    found: dict[str, Any] = {}
    for name in sorted(std.resolved.asked):
        fact = std.resolved.facts[name]
        if chance.random() < 0.2:
            continue
        if fact.kind == "yes_no":
            found[name] = chance.random() < 0.8
        elif fact.kind == "grade":
            found[name] = chance.choice(fact.scale)
        elif counted and fact.kind == "share" and chance.random() < 0.3:
            of = chance.randrange(0, 24)
            found[name] = {"count": chance.randint(0, of), "of": of}
        elif counted and fact.kind == "share" and chance.random() < 0.2:
            found[name] = {"at_least": chance.choice((10, 50, 90))}
        elif counted and fact.by_sex and chance.random() < 0.7:
            found[name] = {"male": chance.choice((80, 90, 95, 99)), "female": 95}
        else:
            figure = chance.choice((0, 20, 50, 70, 80, 90, 95, 98, 100))
            found[name] = figure if fact.high is None else min(figure, int(fact.high))
    return found


def arrow(units: Sequence[UnitFacts]) -> pa.Table:
    made = {}
    for name, values in columns_of(units).items():
        kind = pa.string() if name in TEXT else pa.bool_() if name.endswith(BOOLEAN) else pa.int64()
        made[name] = pa.array(values, kind)
    return pa.table({"row": pa.array(range(len(units)), pa.int64()), **made})


def _pandas(table: pa.Table) -> pd.DataFrame:
    return table.to_pandas(types_mapper=pd.ArrowDtype)


def _nullable(table: pa.Table) -> pd.DataFrame:
    known = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
    return table.to_pandas(types_mapper=known.get)


def _polars(table: pa.Table) -> pl.DataFrame:
    found = pl.from_arrow(table)
    assert isinstance(found, pl.DataFrame)
    return found


BACKENDS: dict[str, Callable[[pa.Table], Any]] = {
    "polars": _polars,
    "polars-lazy": lambda table: _polars(table).lazy(),
    "pyarrow": lambda table: table,
    "pandas": _nullable,
    "pandas-arrow": _pandas,
    "duckdb": duckdb.from_arrow,
}
LAZY = {"polars-lazy", "duckdb"}


def judged(std: Standard, table: pa.Table, backend: str, **more: Any) -> list[dict[str, Any]]:
    """The rows of verdicts, in the order of the units."""
    frame = BACKENDS[backend](table)
    if backend in LAZY:
        more["situations"] = situations_of(frame)
    found = std.assess_frame(frame, keep=["row"], **more)
    assert isinstance(found, type(frame))
    if backend == "duckdb":
        rows = found.to_arrow_table().to_pylist()
    elif backend.startswith("pandas"):
        rows = [
            {k: None if pd.isna(v) else v for k, v in one.items()}
            for one in found.to_dict(orient="records")
        ]
    elif backend == "pyarrow":
        rows = found.to_pylist()
    else:
        rows = found.lazy().collect().to_dicts()
    return sorted(rows, key=lambda row: row["row"])


def enough(gap: Gap) -> int | None:
    """The least whole number of millionths by which the figure must move."""
    if gap.amount is None:
        return None
    millionths = gap.amount * 10**6
    return millionths // 1 + 1 if gap.strict else -(-millionths // 1)


def expected(one: Assessment) -> dict[str, Any]:
    """What the definition says, in the columns that a frame of verdicts has."""
    j = one.judgement
    applied = j.applied
    rows = [r for c in applied.criteria for r in c.rows]
    rows += [*applied.prerequisites, *applied.conditions]
    by_node = {row.node: row for row in rows}
    found: dict[str, Any] = {}
    for target in judged_items(applied, LEVELS):
        why = reasons(j, target.node)
        found[f"{target.name}__verdict"] = str(j.verdicts[target.node])
        found[f"{target.name}__reason"] = why[0] if why else None
        found[f"{target.name}__provisional"] = j.provisional(target.node)
        if target.figures:
            gaps = gap_of(j, by_node[target.node])
            gap = gaps[0] if len(gaps) == 1 else None
            found[f"{target.name}__gap"] = enough(gap) if gap else None
            natural = gap.natural.amount if gap and gap.natural else None
            found[f"{target.name}__natural"] = natural
    return found


def difference(row: dict[str, Any], wanted: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The columns in which a row is not what it should be."""
    found = {}
    for name, value in wanted.items():
        got = row.get(name)
        if name.endswith("__verdict"):
            got = VERDICT_NAMES[got]  # type: ignore[index]
        elif name.endswith("__reason"):
            got = REASON_NAMES.get(got)  # type: ignore[arg-type]
        if got != value or isinstance(value, Fraction):
            found[name] = got, value
    return found
