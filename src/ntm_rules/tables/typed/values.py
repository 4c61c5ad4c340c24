"""Columns of cells as columns of values: each distinct cell is read once, by what reads a single row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import polars as pl

from ntm_rules.facts.measure_words import grade_key
from ntm_rules.foundation.exact import (
    LIMIT,
    AmbiguousNumberError,
    NotANumberError,
    from_python,
    parse_number,
    parse_vietnamese,
    position,
)
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR
from ntm_rules.law.model.terms import FactDef
from ntm_rules.tables.cell_text import CellError, classes_of, is_total, unit_code, year_text
from ntm_rules.tables.chunks import Decode
from ntm_rules.tables.header import HeaderColumn, as_text, as_value, is_bare, is_no_cell
from ntm_rules.tables.rows import Cell, blank, parquet_cell

WHOLE: Final = 2 * 10**6
"""The position of 1."""

_REMEMBERED = 500_000
_AS_IT_STANDS: Final = (blank, parquet_cell)
_PLAIN_NUMBER: Final = r"^-?[0-9]{1,9}(?:,[0-9]{1,6}|\.[0-9]{1,2}|\.[0-9]{4,6})?$"
"""Numbers of few digits that have one reading: three decimals behind a point may be a thousand."""


class Refusal(NamedTuple):
    """Why columns cannot take a cell. Its row is left to what reads row by row."""

    vi: str
    en: str


ALONE: Final = Refusal("", "")
NO_ANSWER: Final = Refusal("cần 'true' hoặc 'false'", "true or false is needed")
_NO_NUMBER: Final = Refusal("không phải một số", "not a number")
_TWO_WAYS: Final = Refusal(
    'đọc được hai cách như "1.234": viết "1234" hoặc "1,234"',
    'can be read in two ways, as "1.234" can: write "1234" or "1,234"',
)
_BEYOND: Final = Refusal(f"số vượt quá {LIMIT}", f"a number beyond {LIMIT}")

Read = Callable[[Cell], Any]
"""The value of a cell that is not blank, or a :class:`Refusal`."""


class Memory:
    """Values of the cells of one column that were read before."""

    def __init__(
        self, decode: Decode, read: Read, dtype: Any, *, plain_numbers: bool = False
    ) -> None:
        self.decode = decode
        # Of text as it stands, what is plainly a number need not be read text by text.
        self.plain_numbers: bool = (
            plain_numbers and getattr(decode, "func", decode) in _AS_IT_STANDS
        )
        self.read = read
        self.dtype = dtype
        self.known: dict[Any, Any] = {}

    def values(self, column: pl.Series) -> tuple[pl.Series, list[tuple[Refusal, pl.Series]]]:
        """The values, and in which rows the cell is refused, by reason. A blank cell is null."""
        if not self.plain_numbers or column.dtype != pl.String:
            return self._values(column)
        plain = _plain_positions(column)
        others, refusals = self._values(column.zip_with(plain.is_null(), _no_text(len(column))))
        return others.zip_with(plain.is_null(), plain), refusals

    def _values(self, column: pl.Series) -> tuple[pl.Series, list[tuple[Refusal, pl.Series]]]:
        if len(self.known) > _REMEMBERED:
            self.known.clear()
        old: list[Any] = []
        new: list[Any] = []
        refused: dict[Refusal, list[Any]] = {}
        known = self.known
        for raw in column.unique().drop_nulls().to_list():
            if raw not in known:
                known[raw] = self._read(raw)
            value = known[raw]
            if isinstance(value, Refusal):
                refused.setdefault(value, []).append(raw)
            elif value is not None:
                old.append(raw)
                new.append(value)
        values = pl.repeat(None, len(column), dtype=self.dtype, eager=True)
        if old:
            before = pl.Series(old, dtype=column.dtype)
            after = pl.Series(new, dtype=self.dtype)
            values = column.replace_strict(before, after, default=None, return_dtype=self.dtype)
        return values, [(why, _are_among(column, cells)) for why, cells in refused.items()]

    def _read(self, raw: Any) -> Any:
        cell = self.decode(raw)
        if cell is None:
            return None
        if is_no_cell(cell):
            return ALONE
        try:
            return self.read(cell)
        except CellError:
            return _NO_NUMBER


def _plain_positions(column: pl.Series) -> pl.Series:
    """The positions of the texts that are plainly one number; null for all others.

    A millionth is exact here: so few digits leave a binary number nearer than half a millionth.
    """
    text = pl.when(pl.col("").str.contains(_PLAIN_NUMBER)).then(pl.col(""))
    number = text.str.replace(",", ".", literal=True).cast(pl.Float64, strict=False)
    millionths = (number * 1e6).round(0).cast(pl.Int64) * 2
    return column.alias("").to_frame().select(millionths).to_series()


def _no_text(length: int) -> pl.Series:
    return pl.repeat(None, length, dtype=pl.String, eager=True)


def _are_among(column: pl.Series, cells: Sequence[Any]) -> pl.Series:
    rows = column.is_in(cells).fill_null(value=False)
    if column.dtype.is_float() and any(cell != cell for cell in cells):
        rows |= column.is_nan().fill_null(value=False)
    return rows


def refused_rows(like: pl.Series, refusals: Sequence[tuple[Refusal, pl.Series]]) -> pl.Series:
    """The rows with any refusal; ``like`` is a column of the same length."""
    rows = pl.repeat(value=False, n=len(like), dtype=pl.Boolean, eager=True)
    for _, some in refusals:
        rows |= some
    return rows


# ---- who and where


def read_text(cell: Cell) -> str:
    """Text as it stands."""
    return as_text(cell)


def read_code(cell: Cell) -> Any:
    """The code of a unit. Spreadsheets take its zeros away, which only ASCII digits get back here."""
    text = unit_code(as_text(cell))
    return ALONE if is_total(text) or (text.isdecimal() and not text.isascii()) else text


def read_name(cell: Cell) -> Any:
    """The name of a unit."""
    text = as_text(cell)
    return ALONE if is_total(text) else text


def read_classes(cell: Cell) -> Any:
    """Classes with commas between them, empty for none."""
    names = classes_of(as_text(cell))
    return ALONE if any(len(name.split()) != 1 for name in names) else ",".join(names)


def read_year(cell: Cell) -> Any:
    """A year."""
    try:
        year = parse_number(year_text(as_text(cell)))
    except NotANumberError:
        return ALONE
    return int(year) if year.denominator == 1 and FIRST_YEAR <= year <= LAST_YEAR else ALONE


# ---- facts


def read_number(column: HeaderColumn) -> Read:
    """Reads a number as its position. A ratio or bounds in one cell are no single number."""

    def read(cell: Cell) -> Any:
        return ALONE if is_bare(cell, column) else _position(as_value(cell, column))

    return read


def _position(value: Any) -> Any:
    try:
        exact = parse_vietnamese(value) if isinstance(value, str) else from_python(value)
    except AmbiguousNumberError:
        return _TWO_WAYS
    except NotANumberError:
        return _NO_NUMBER
    return _BEYOND if abs(exact) > LIMIT else position(exact)


def read_decimals(column: HeaderColumn) -> Read:
    """Reads how many decimals a number is written with."""

    def read(cell: Cell) -> Any:
        return len(str(as_value(cell, column)).replace(",", ".").partition(".")[2])

    return read


def read_answer(fact: FactDef) -> Read:
    """Reads the answer to a yes/no fact."""
    column = HeaderColumn(("facts", fact.id), fact)

    def read(cell: Cell) -> Any:
        return _answer(as_value(cell, column))

    return read


def _answer(value: Any) -> Any:
    return value if isinstance(value, bool) else NO_ANSWER


def read_grade(fact: FactDef) -> Read:
    """Reads a grade: the position of its place in the scale."""
    places, refusal = _places(fact), no_grade(fact)

    def read(cell: Cell) -> Any:
        return places.get(grade_key(as_text(cell)), refusal)

    return read


def _places(fact: FactDef) -> Mapping[str, int]:
    return {grade_key(grade): place * WHOLE for place, grade in enumerate(fact.scale)}


def no_grade(fact: FactDef) -> Refusal:
    """The refusal of what is no grade of the scale."""
    scale = ", ".join(fact.scale)
    return Refusal(f"cần một trong: {scale}", f"one of these is needed: {scale}")


def read_headline(fact: FactDef) -> Read:
    """Reads a cell under an indicator's code, which stands for ``fact``."""
    column, places = HeaderColumn(("indicators", "")), _places(fact)

    def read(cell: Cell) -> Any:
        if fact.kind == "share" and is_bare(cell, column):
            return ALONE
        value = as_value(cell, column)
        if fact.kind == "yes_no":
            return _answer(value)
        if fact.kind == "grade":
            return places.get(grade_key(value), ALONE) if isinstance(value, str) else ALONE
        return _position(value)

    return read
