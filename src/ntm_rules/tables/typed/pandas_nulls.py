"""Pandas frames as people have them: what pandas made of a column with something missing is undone.

One missing value turns whole numbers into binary ones and answers into objects. Here they are again what they were, with
nulls. Which columns hold figures is told by their names.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

import narwhals as nw

from ntm_rules.facts.typed_columns import KEYS

EXACT: Final = 2**53
"""Below this every whole number is exact as a binary one."""


def with_nulls(frame: Any, also: Collection[str] = ()) -> Any:
    """An eager Narwhals frame, with the columns of places and figures, and those of ``also``, with nulls.

    A frame that is not of pandas stays as it is.
    """
    if not frame.implementation.is_pandas():
        return frame
    native = frame.to_native()
    changed = {}
    for name in native.columns:
        is_ours = name in KEYS or name in also or "." in str(name) or "__" in str(name)
        if is_ours:
            changed[name] = _with_nulls(native[name], str(name))
    return nw.from_native(native.assign(**changed), eager_only=True) if changed else frame


def _with_nulls(column: Any, name: str) -> Any:
    """The column with nulls."""
    import pandas as pd

    own = isinstance(column.dtype, pd.api.extensions.ExtensionDtype)
    if not own and column.dtype.kind in "iub":  # NumPy's types have no missing values here
        return column
    if column.isna().all():  # nothing says what it was a column of
        return column.astype(_type_of_nothing(name))
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(object)
    if pd.api.types.is_object_dtype(column.dtype):
        column = column.convert_dtypes()
    if pd.api.types.is_float_dtype(column.dtype):
        column = column.astype("Float64")
        if name == "period" or "__" in name:
            column = _whole(column)
    return column


def _type_of_nothing(name: str) -> str:
    if name.endswith(("__yes", "__concluded")):
        return "boolean"
    return "Int64" if name == "period" or "__" in name else "string"


def _whole(column: Any) -> Any:
    """Whole numbers where all of them are; otherwise as it was."""
    there = column.dropna()
    whole = (there % 1 == 0) & (there.abs() < EXACT)
    return column.astype("Int64") if whole.all() else column
