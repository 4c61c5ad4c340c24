"""Expressions over the columns of a frame: by Polars for its own frames, by Narwhals for those of all other libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals as nw

if TYPE_CHECKING:
    import polars as pl

Expr: TypeAlias = Any
"""An expression over columns, of whichever library writes them."""

PREFIX = "__ntm_"
"""What the names of helper columns begin with. They are taken away again."""


def namespace_of(frame: Any) -> Any:
    """The module whose ``col``, ``lit`` and ``when`` write the expressions for a Narwhals frame.

    Polars itself for a Polars frame: its own expressions need no translation.
    """
    if not frame.implementation.is_polars():
        return nw
    import polars

    return polars


def to_polars(frame: Any) -> pl.DataFrame:
    """An eager Narwhals frame as Polars has it. Most columns are shared, not copied."""
    import polars

    native = frame.to_native()
    if isinstance(native, polars.DataFrame):
        return native
    return polars.DataFrame(frame.to_arrow())
