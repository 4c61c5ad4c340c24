"""Units as frames of every library, and what the definition says of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

from ntm_rules import Assessment, Standard
from ntm_rules.assess.gaps import Gap, gap_of
from ntm_rules.assess.judgement import provisional
from ntm_rules.assess.proof import reasons
from ntm_rules.engine.columns_tree import targets
from ntm_rules.engine.columns_units import columns_of
from ntm_rules.facts.bind import Bound
from ntm_rules.frames import LEVELS, REASON_NAMES, VERDICT_NAMES, situations_of

TEXT = {"code", "name", "province", "region", "district", "classes"}
BOOLEAN = ("__yes", "__concluded")


def arrow(units: Sequence[Bound]) -> pa.Table:
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
    for target in targets(applied, LEVELS):
        why = reasons(j, target.node)
        found[f"{target.name}__verdict"] = str(j.verdicts[target.node])
        found[f"{target.name}__reason"] = why[0] if why else None
        found[f"{target.name}__provisional"] = provisional(j.rests_on(target.node))
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
