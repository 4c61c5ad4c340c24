"""Units that come twice in a file of any length."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from ntm_rules.tables.rejected import name_key
from ntm_rules.tables.typed.findings import SHOWN, RowCheck


class DuplicateKeys:
    """Sees whether a unit comes twice in a file of any length.

    Eight bytes are kept of each; then those that may be the same are compared.
    """

    def __init__(self, names: Sequence[str], more: Sequence[str] = ()) -> None:
        self.names: list[str] = list(names)
        self.more: list[str] = list(more)
        """Columns that tell units apart which share a code: :func:`of_one_unit`."""
        self.hashes: list[pl.Series] = []
        self.suspected: list[pl.DataFrame] = []
        self.suspects: pl.Series = pl.Series([], dtype=pl.UInt64)

    def _hash(self, frame: pl.DataFrame) -> pl.Series:
        text = frame.select(pl.col(self.names[0]).cast(pl.String), *self.names[1:])
        return text.hash_rows(seed=1)

    def note(self, frame: pl.DataFrame) -> None:
        """One chunk of the file, as Polars has it."""
        self.hashes.append(self._hash(frame))

    def needs_second_pass(self) -> bool:
        """Whether a second look is needed: :meth:`compare` for each chunk."""
        if not self.hashes:
            return False
        whole = pl.concat(self.hashes, rechunk=True).sort()
        self.hashes = []
        self.suspects = whole.filter(whole == whole.shift(1)).unique()
        return len(self.suspects) > 0

    def compare(self, frame: pl.DataFrame, rows: pl.Series) -> None:
        """The same chunk again, with what its rows are called."""
        may_be = self._hash(frame).is_in(self.suspects.implode())
        known = may_be & frame[self.names[0]].is_not_null()
        if known.any():
            named = frame.select(*self.names, *self.more).with_columns(pl.Series("__row", rows))
            self.suspected.append(named.filter(known))

    def twice(self) -> tuple[int, list[int]]:
        """How many rows have a key that another row has too, and the first of them."""
        if not self.suspected:
            return 0, []
        rows = pl.concat(self.suspected)
        lines = rows.filter(of_one_unit(rows, self.names))["__row"].sort()
        return len(lines), lines.head(SHOWN).to_list()


def of_one_unit(frame: pl.DataFrame, keys: Sequence[str]) -> pl.Series:
    """The rows that are of a unit which another row is of too. Units that share a code are told apart by name."""
    twice = frame.select(keys).is_duplicated()
    if "name" not in frame.columns or "name" in keys or not twice.any():
        return twice
    names = [*map(name_key, frame[keys[0]], frame["name"])]
    by_name = frame.select(*keys, pl.Series("__name", names, dtype=pl.String))
    nameless = pl.col("__name").is_null().any().over(keys)
    return twice & (by_name.is_duplicated() | by_name.select(nameless).to_series())


def twice_check(unit: str, *, by_year: bool) -> RowCheck:
    """The words for a code that comes twice."""
    vi, en = ("mã trùng nhau trong cùng năm", "the same code twice for a year")
    if not by_year:
        vi, en = "mã trùng nhau", "the same code twice"
    return RowCheck(unit, pl.lit(value=True), vi, en)
