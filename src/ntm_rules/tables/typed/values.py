"""Columns of cells as columns of values: what is the same is read once, by what reads a single row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import polars as pl

from ntm_rules.facts.unit import FIRST_YEAR, LAST_YEAR
from ntm_rules.foundation.exact import (
    LIMIT,
    AmbiguousNumberError,
    NotANumberError,
    from_python,
    parse_number,
    parse_vietnamese,
    position,
)
from ntm_rules.foundation.text import fold
from ntm_rules.law.model.terms import FactDef
from ntm_rules.tables.cell_text import CellError, classes_of, year_text
from ntm_rules.tables.chunks import Decode
from ntm_rules.tables.header import Column as Meaning
from ntm_rules.tables.header import as_text, as_value, is_no_cell
from ntm_rules.tables.rows import Cell

__all__ = [
    "REFUSED",
    "Memory",
    "Read",
    "by_code",
    "classes",
    "code",
    "decimals",
    "grade",
    "number",
    "text",
    "year",
    "yes",
]

REFUSED: Final = object()
"""What a cell is that columns cannot take: a row with it is left to what reads row by row."""

_REMEMBERED = 500_000

Read = Callable[[Cell], Any]
"""The value of a cell that is not blank, or :data:`REFUSED`."""


class Memory:
    """Values of the cells of one column that were read before."""

    def __init__(self, decode: Decode, read: Read, dtype: Any) -> None:
        self.decode = decode
        self.read = read
        self.dtype = dtype
        self.known: dict[Any, Any] = {}

    def values(self, column: pl.Series) -> tuple[pl.Series, pl.Series]:
        """The values, and in which rows the cell is refused. A blank cell is null."""
        if len(self.known) > _REMEMBERED:
            self.known.clear()
        old: list[Any] = []
        new: list[Any] = []
        bad: list[Any] = []
        known = self.known
        for raw in column.unique().drop_nulls().to_list():
            if raw not in known:
                known[raw] = self._read(raw)
            value = known[raw]
            if value is REFUSED:
                bad.append(raw)
            elif value is not None:
                old.append(raw)
                new.append(value)
        found = pl.repeat(None, len(column), dtype=self.dtype, eager=True)
        if old:
            before = pl.Series(old, dtype=column.dtype)
            after = pl.Series(new, dtype=self.dtype)
            found = column.replace_strict(before, after, default=None, return_dtype=self.dtype)
        refused = pl.repeat(value=False, n=len(column), dtype=pl.Boolean, eager=True)
        if bad:
            refused = column.is_in(bad).fill_null(value=False)
            if column.dtype.is_float():
                refused |= column.is_nan().fill_null(value=False)
        return found, refused

    def _read(self, raw: Any) -> Any:
        cell = self.decode(raw)
        if cell is None:
            return None
        if is_no_cell(cell):
            return REFUSED
        try:
            return self.read(cell)
        except CellError:
            return REFUSED


def text(cell: Cell) -> str:
    """Text as it stands."""
    return as_text(cell)


def code(cell: Cell) -> Any:
    """The code of a unit; spreadsheets take its zeros away, which only digits of ASCII get back here."""
    found = as_text(cell)
    return REFUSED if found.isdecimal() and not found.isascii() else found


def classes(cell: Cell) -> Any:
    """Classes with commas between them, empty for none."""
    found = classes_of(as_text(cell))
    return REFUSED if any(len(one.split()) != 1 for one in found) else ",".join(found)


def year(cell: Cell) -> Any:
    """A year."""
    try:
        found = parse_number(year_text(as_text(cell)))
    except NotANumberError:
        return REFUSED
    fits = found.denominator == 1 and FIRST_YEAR <= found <= LAST_YEAR
    return int(found) if fits else REFUSED


def number(column: Meaning) -> Read:
    """Reads a number: its position. A ratio or bounds in one cell are refused: they are no single number."""

    def read(cell: Cell) -> Any:
        return _position(as_value(cell, column))

    return read


def _position(value: Any) -> Any:
    try:
        exact = parse_vietnamese(value) if isinstance(value, str) else from_python(value)
    except (AmbiguousNumberError, NotANumberError):
        return REFUSED
    return REFUSED if abs(exact) > LIMIT else position(exact)


def decimals(column: Meaning) -> Read:
    """Reads how many decimals a number is written with."""

    def read(cell: Cell) -> Any:
        return len(str(as_value(cell, column)).replace(",", ".").partition(".")[2])

    return read


def yes(fact: FactDef) -> Read:
    """Reads the answer to a yes/no fact."""
    meaning = Meaning(("facts", fact.id), fact)

    def read(cell: Cell) -> Any:
        found = as_value(cell, meaning)
        return found if isinstance(found, bool) else REFUSED

    return read


def grade(fact: FactDef) -> Read:
    """Reads a grade: the position of its place in the scale."""
    places: Mapping[str, int] = {fold(one): n for n, one in enumerate(fact.scale)}
    meaning = Meaning(("facts", fact.id), fact)

    def read(cell: Cell) -> Any:
        found = places.get(fold(str(as_value(cell, meaning))))
        return REFUSED if found is None else position_of(found)

    return read


def position_of(place: int) -> int:
    """The position of a whole number."""
    return place * 2 * 10**6


def by_code(fact: FactDef) -> Read:
    """Reads a cell under an indicator's code, which stands for ``fact``."""
    meaning = Meaning(("indicators", ""))
    places: Mapping[str, int] = {fold(one): n for n, one in enumerate(fact.scale)}

    def read(cell: Cell) -> Any:
        found = as_value(cell, meaning)
        if fact.kind == "yes_no":
            return found if isinstance(found, bool) else REFUSED
        if fact.kind == "grade":
            place = places.get(fold(found)) if isinstance(found, str) else None
            return REFUSED if place is None else position_of(place)
        return REFUSED if isinstance(found, bool) else _position(found)

    return read
