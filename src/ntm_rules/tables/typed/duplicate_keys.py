"""Units that come twice in a file of any length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from ntm_rules.tables.typed.text_columns import SHOWN, Check

__all__ = ["Codes", "twice_check"]


class Codes:
    """Sees whether a unit comes twice in a file of any length.

    Eight bytes are kept of each; then those that may be the same are compared.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names = list(names)
        self.hashes: list[Any] = []
        self.held: list[Any] = []
        self.suspects: Any = None

    def _hash(self, frame: Any) -> Any:
        import polars as pl

        text = frame.select(pl.col(self.names[0]).cast(pl.String), *self.names[1:])
        return text.hash_rows(seed=1)

    def note(self, frame: Any) -> None:
        """One piece of the file, as Polars has it."""
        self.hashes.append(self._hash(frame))

    def again(self) -> bool:
        """Whether a second look is needed: :meth:`compare` for each piece."""
        import polars as pl

        if not self.hashes:
            return False
        whole = pl.concat(self.hashes, rechunk=True).sort()
        self.hashes = []
        self.suspects = whole.filter(whole == whole.shift(1)).unique()
        return len(self.suspects) > 0

    def compare(self, frame: Any, rows: Any) -> None:
        """The same piece again, with what its rows are called."""
        import polars as pl

        may_be = self._hash(frame).is_in(self.suspects.implode())
        known = may_be & frame[self.names[0]].is_not_null()
        if known.any():
            named = frame.select(self.names).with_columns(pl.Series("__row", rows))
            self.held.append(named.filter(known))

    def twice(self) -> tuple[int, list[int]]:
        """How many rows have a key that another row has too, and the first of them."""
        import polars as pl

        if not self.held:
            return 0, []
        held = pl.concat(self.held)
        rows = held.filter(held.select(self.names).is_duplicated())["__row"].sort()
        return len(rows), rows.head(SHOWN).to_list()


def twice_check(unit: str, *, by_year: bool) -> Check:
    """The words for a code that comes twice."""
    vi, en = ("mã trùng nhau trong cùng năm", "the same code twice for a year")
    if not by_year:
        vi, en = "mã trùng nhau", "the same code twice"
    return Check(unit, nw.lit(value=True), vi, en)
