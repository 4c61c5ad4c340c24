"""One column of figures of a frame, as cells that every table knows: by its type, or value by value where it has several."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from numbers import Integral, Real
from typing import Any, Final

import narwhals as nw
import polars as pl

from ntm_rules.foundation.exact import SCALE
from ntm_rules.foundation.frame_library import to_polars
from ntm_rules.law.model.terms import FactDef
from ntm_rules.tables.chunks import Decode, tag_cell, untag_cell
from ntm_rules.tables.rows import Cell, blank
from ntm_rules.tables.typed.findings import RowCheck
from ntm_rules.tables.typed.pandas_nulls import EXACT
from ntm_rules.tables.typed.values import NO_ANSWER, Refusal, no_grade

_TEN_BILLION: Final = 10**10
_NO_DECIMAL: Final = -(2**63)
_NO_CELL: Final = "="
"""What is refused wherever a cell is read."""
_MORE_DIGITS: Final = Refusal(
    "có hơn sáu chữ số thập phân, hoặc quá lớn: không rõ số nào được ghi",
    "has more than six decimals, or is too large: what was written cannot be told",
)
_BINARY: Final = Refusal(
    "số nhị phân không chính xác; dùng số nguyên, 'decimal', chữ, hay tham số 'floats' là 'decimal'",
    "binary numbers are not exact; use whole numbers, decimals, text, or floats='decimal'",
)


@dataclass(frozen=True, slots=True)
class ColumnCells:
    """The values of a column, how each is a cell, and the rows in which it cannot be told what was written."""

    values: pl.Series
    decode: Decode
    doubtful: Sequence[RowCheck] = ()


def column_cells(frame: Any, name: str, fact: FactDef, *, floats: bool) -> ColumnCells | Refusal:
    """The column ``name`` of an eager Narwhals frame, as figures of ``fact``; or why its type is refused.

    Binary numbers are taken where they are whole; with ``floats``, as the decimal of at most six places that was meant.
    """
    dtype = frame.collect_schema()[name]
    if isinstance(dtype, nw.Object):
        return _objects(name, frame[name].to_list(), floats=floats)
    column = to_polars(frame.select(name)).to_series()
    if column.dtype == pl.Null:
        return ColumnCells(column.cast(pl.String), blank)
    if isinstance(dtype, nw.String | nw.Categorical | nw.Enum):
        return ColumnCells(column.cast(pl.String), blank)
    if fact.kind == "yes_no":
        return _answers(column)
    if fact.kind == "grade":
        return no_grade(fact)
    if isinstance(dtype, nw.Decimal):
        return ColumnCells(column.cast(pl.String), Decimal)
    if dtype.is_float():
        return _decimals(column) if floats else _whole_numbers(column)
    if not dtype.is_integer():
        vi, en = "không phải cột số", "not a column of numbers"
        return Refusal(f"{dtype}: {vi}", f"{dtype}: {en}")
    return ColumnCells(column, _itself)


def _itself(value: Any) -> Cell:
    cell: Cell = value
    return cell


def _answers(column: pl.Series) -> ColumnCells | Refusal:
    """Answers. Pandas makes binary numbers of yes and no, where one is missing and the file has types of its own."""
    if column.dtype == pl.Boolean:
        return ColumnCells(column, _itself)
    if column.dtype.is_float() and column.null_count() and ((column == 0) | (column == 1)).all():
        return ColumnCells(column.cast(pl.Boolean), _itself)
    return NO_ANSWER


def _whole_numbers(column: pl.Series) -> ColumnCells:
    """Binary numbers that are whole, as such; the others are not told from what was written."""
    column = column.cast(pl.Float64)
    whole = (column.is_finite() & (column.floor() == column) & (column.abs() < EXACT)).fill_null(
        value=False
    )
    doubtful = ~whole & column.is_not_null()
    numbers = column.set(~whole, 0).cast(pl.Int64).set(doubtful, _NO_DECIMAL)
    numbers = numbers.set(column.is_null(), None)
    return ColumnCells(numbers, _whole_number, _checks(column.name, doubtful, _BINARY))


def _whole_number(value: int) -> Cell:
    return _NO_CELL if value == _NO_DECIMAL else value


def _decimals(column: pl.Series) -> ColumnCells:
    """Binary numbers as the decimals of at most six places that they were made of."""
    column = column.cast(pl.Float64)
    small = (column.abs() < _TEN_BILLION) & column.is_finite()
    whole = (column * float(SCALE)).round(0)
    # A column, not a constant: the division must be one, not a product with a reciprocal.
    million = pl.repeat(float(SCALE), len(column), dtype=pl.Float64, eager=True)
    doubtful = ~(small & (whole / million == column)).fill_null(value=False) & column.is_not_null()
    millionths = whole.set(doubtful | column.is_null(), 0).cast(pl.Int64)
    millionths = millionths.set(doubtful, _NO_DECIMAL).set(column.is_null(), None)
    return ColumnCells(millionths, _nearest_decimal, _checks(column.name, doubtful, _MORE_DIGITS))


def _nearest_decimal(millionths: int) -> Cell:
    return _NO_CELL if millionths == _NO_DECIMAL else Decimal(millionths).scaleb(-6)


def _objects(name: str, values: Sequence[Any], *, floats: bool) -> ColumnCells:
    """Values of several types in one column: each for itself, with a letter for its type."""
    cells = [_cell(value, floats=floats) for value in values]
    doubtful = [
        cell == _NO_CELL and isinstance(value, Real)
        for cell, value in zip(cells, values, strict=True)
    ]
    tagged = pl.Series(name, map(tag_cell, cells), dtype=pl.String)
    why = _MORE_DIGITS if floats else _BINARY
    return ColumnCells(
        tagged, untag_cell, _checks(name, pl.Series(doubtful, dtype=pl.Boolean), why)
    )


def _cell(value: Any, *, floats: bool) -> Cell:
    """One value as a cell. Of what is missing no library has the same word."""
    if isinstance(value, str):
        return blank(value)
    if _is_missing(value):
        return None
    if isinstance(value, bool) or type(value).__name__ in {"bool", "bool_"}:
        return bool(value)
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Decimal):
        return value if value.is_finite() else _NO_CELL
    if isinstance(value, Real):
        return _real(float(value), floats=floats)
    if isinstance(value, dt.date):
        return value.isoformat()
    return _NO_CELL


def _is_missing(value: Any) -> bool:
    """Whether a value is what pandas, NumPy or Python put where there is none."""
    if value is None or type(value).__name__ in {"NAType", "NaTType"}:
        return True
    if isinstance(value, Decimal):
        return value.is_nan()
    return isinstance(value, Real) and not isinstance(value, Integral) and math.isnan(value)


def _real(number: float, *, floats: bool) -> Cell:
    if number.is_integer() and abs(number) < EXACT:
        return int(number)
    if not floats or not math.isfinite(number) or abs(number) >= _TEN_BILLION:
        return _NO_CELL
    millionths = round(number * SCALE)
    return Decimal(millionths).scaleb(-6) if millionths / SCALE == number else _NO_CELL


def _checks(name: str, doubtful: pl.Series, why: Refusal) -> list[RowCheck]:
    return [RowCheck(name, pl.lit(doubtful), why.vi, why.en)] if doubtful.any() else []
