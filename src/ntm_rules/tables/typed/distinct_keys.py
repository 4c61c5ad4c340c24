"""The distinct keys of units that a frame holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from ntm_rules.facts.typed_columns import Key


def distinct_keys(given: Any, columns: Sequence[str]) -> list[Key]:
    """The distinct keys that a frame holds in ``columns``, none of one without rows. Of a lazy frame they are collected."""
    given = _plain(given, columns)
    lazy = isinstance(given, nw.LazyFrame)
    constant = {} if lazy else _constant(given, columns)
    differ = [c for c in columns if c not in constant]
    rows: set[Key] = {()}
    if differ:
        keys = given.select(*differ).unique()
        if isinstance(keys, nw.LazyFrame):
            keys = keys.collect()
        rows = set(zip(*(keys[c].to_arrow().to_pylist() for c in differ), strict=True))
    elif not constant:
        rows = set()
    rows = {
        tuple({**constant, **dict(zip(differ, r, strict=True))}[c] for c in columns) for r in rows
    }
    return sorted(rows, key=lambda row: [(v is None, str(v)) for v in row])


def _plain(given: Any, columns: Sequence[str]) -> Any:
    """Categories as text: some libraries compare them with nothing else."""
    schema = given.collect_schema()
    text = [n for n in columns if isinstance(schema[n], nw.Categorical | nw.Enum)]
    return given.with_columns(nw.col(n).cast(nw.String) for n in text) if text else given


def _constant(given: Any, columns: Sequence[str]) -> dict[str, Any]:
    """The columns that hold one value only, as a year often does: to see that is quicker than to look for others."""
    constant = {}
    for name in columns if len(given) else ():
        (value,) = given[name].head(1).to_arrow().to_pylist()
        if value is not None and (given[name] == value).fill_null(value=False).all():
            constant[name] = value
    return constant
