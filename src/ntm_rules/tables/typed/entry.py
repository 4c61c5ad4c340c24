"""What a frame holds: whether its columns are what they must be, and in which situations its units are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import narwhals as nw

from ntm_rules.facts.typed_columns import Key, allowed
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.resolve.in_force import Resolved

__all__ = ["check_columns", "distinct"]


def distinct(given: Any, columns: Sequence[str]) -> list[Key]:
    """The distinct keys that a frame holds in ``columns``, none of one without rows. Of a lazy frame they are collected."""
    lazy = isinstance(given, nw.LazyFrame)
    constant = {} if lazy else _constant(given, columns)
    differ = [c for c in columns if c not in constant]
    rows: set[Key] = {()}
    if differ:
        found = given.select(*differ).unique()
        if isinstance(found, nw.LazyFrame):
            found = found.collect()
        rows = set(zip(*(found[c].to_arrow().to_pylist() for c in differ), strict=True))
    elif not constant:
        rows = set()
    rows = {
        tuple({**constant, **dict(zip(differ, r, strict=True))}[c] for c in columns) for r in rows
    }
    return sorted(rows, key=lambda row: [(v is None, str(v)) for v in row])


def _constant(given: Any, columns: Sequence[str]) -> dict[str, Any]:
    """The columns that hold one value only, as a year often does: to see that is quicker than to look for others."""
    found = {}
    for name in columns if len(given) else ():
        (value,) = given[name].head(1).to_arrow().to_pylist()
        if value is not None and (given[name] == value).fill_null(value=False).all():
            found[name] = value
    return found


_TYPES: Mapping[str, tuple[type, ...]] = {
    "int64": (nw.Int64,),
    "boolean": (nw.Boolean,),
}


def check_columns(standards: Iterable[Resolved], names: Mapping[str, Any]) -> None:
    """Every column with two low lines in its name is a fact of one of the standards, of its type, and whole."""
    there: dict[str, str] = {}
    asked: set[str] = set()
    facts: set[str] = set()
    for resolved in standards:
        there |= allowed(resolved)
        asked |= resolved.asked
        facts |= resolved.facts.keys()
    problems = []
    for name, dtype in names.items():
        if "__" not in name:
            continue
        kind = there.get(name)
        if kind is None:
            if name.split("__")[0] in facts - asked:
                continue  # a fact that another standard asks for
            vi, en = did_you_mean(name, there)
            problems.append(Problem(f"không có cột {name!r}{vi}", f"no such column: {name!r}{en}"))
        elif not isinstance(dtype, _TYPES[kind]):
            problems.append(
                Problem(
                    f"cột {name!r} có kiểu {dtype}, cần {kind}",
                    f"the column {name!r} is {dtype}, {kind} is needed",
                    key=name,
                )
            )
        if name.endswith("lo") and f"{name[:-2]}hi" not in names and not name.endswith("count_lo"):
            problems.append(
                Problem(f"thiếu cột {name[:-2]}hi", f"the column {name[:-2]}hi is missing")
            )
        if name.endswith("hi") and f"{name[:-2]}lo" not in names and not name.endswith("count_hi"):
            problems.append(
                Problem(f"thiếu cột {name[:-2]}lo", f"the column {name[:-2]}lo is missing")
            )
    if problems:
        raise FactsError(problems)
