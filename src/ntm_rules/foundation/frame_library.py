"""Expressions over the columns of a frame: by Polars for its own frames, by Narwhals for those of all other libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals as nw

from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import written

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


def given_frame(frame: Any) -> Any:
    """What somebody gave as a frame, as Narwhals has it.

    Raises:
        RequestError: for what is no frame, and where its columns have no names, or two have one.
    """
    try:
        given = nw.from_native(frame)
        names = list(given.collect_schema())
    except TypeError:
        raise RequestError.of(
            f"cần một khung dữ liệu (Polars, pandas, PyArrow ...), không phải {written(frame)}",
            f"a frame is needed (Polars, pandas, PyArrow ...), not {written(frame)}",
            code="wrong_type",
            loc=("frame",),
            found=written(frame),
            expected="DataFrame",
        ) from None
    except nw.exceptions.DuplicateError:
        raise RequestError.of(
            "hai cột của khung dữ liệu có cùng tên",
            "two columns of the frame have the same name",
            code="wrong_columns",
        ) from None
    for name in names:
        if not isinstance(name, str):
            raise RequestError.of(
                f"tên cột phải là chữ, không phải {written(name)}",
                f"the name of a column must be text, not {written(name)}",
                code="wrong_columns",
            )
    return given


def to_polars(frame: Any) -> pl.DataFrame:
    """An eager Narwhals frame as Polars has it. Most columns are shared, not copied."""
    import polars

    native = frame.to_native()
    if isinstance(native, polars.DataFrame):
        return native
    try:
        return polars.DataFrame(frame.to_arrow())
    except (NotImplementedError, TypeError, ValueError) as problem:  # as of complex numbers
        name = type(problem).__name__
        raise RequestError.of(
            f"có cột mang kiểu dữ liệu không đọc được ('{name}')",
            f"a column is of a type that cannot be read ({name})",
            code="wrong_columns",
        ) from None
