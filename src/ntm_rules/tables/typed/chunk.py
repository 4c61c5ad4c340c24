"""The piece of a table that is worked on: its cells as they are read, and the rows that are left to be read alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Any

import polars as pl

from ntm_rules.tables.chunks import LINE, Decode
from ntm_rules.tables.header import Column
from ntm_rules.tables.typed import values as read
from ntm_rules.tables.typed.values import Memory, Read

__all__ = ["Work", "any_of", "none_of"]


def any_of(flags: Iterable[pl.Expr]) -> pl.Expr:
    """Any of them holds."""
    return reduce(lambda a, b: a | b, flags, pl.lit(value=False))


def none_of(exprs: Iterable[pl.Expr]) -> pl.Expr:
    """All of them are null."""
    return reduce(lambda a, b: a & b, [e.is_null() for e in exprs], pl.lit(value=True))


class Work:
    """A piece, and what was remembered of the pieces before it.

    ``made`` are the columns that come of it; a row in which one of ``flags`` holds is left to be read alone.
    """

    def __init__(self, decode: Sequence[Decode], meanings: Sequence[Column | None]) -> None:
        self.decode = decode
        self.meanings = {n: column for n, column in enumerate(meanings) if column is not None}
        self.memories: dict[tuple[int, str], Memory] = {}
        self.start(pl.DataFrame({LINE: pl.Series([], dtype=pl.Int64)}))

    def start(self, raw: pl.DataFrame) -> None:
        """Turn to another piece."""
        self.raw = raw
        self.columns: dict[str, pl.Series] = {LINE: raw[LINE].cast(pl.Int64)}
        self.flags: list[pl.Expr] = []
        self.made: dict[str, pl.Expr] = {}

    def values(
        self, number: int, how: str, reads: Read, dtype: Any, *, flag: bool = True
    ) -> pl.Expr:
        """The cells of a column, read; with ``flag``, a row in which one is refused is left alone."""
        name = f"c{number}_{how}"
        if name not in self.columns:
            self.columns[name], refused = self._read(number, how, reads, dtype)
            if flag and refused.any():
                self.flags.append(self.keep(f"{name}_bad", refused))
        return pl.col(name)

    def _read(self, number: int, how: str, reads: Read, dtype: Any) -> tuple[pl.Series, pl.Series]:
        memory = self.memories.get((number, how))
        if memory is None:
            memory = self.memories[number, how] = Memory(self.decode[number], reads, dtype)
        return memory.values(self.raw[f"c{number}"])

    def never(self, number: int) -> None:
        """What the column says is left to be read alone."""
        self.values(number, "never", lambda _: read.REFUSED, pl.Boolean)

    def meaning(self, number: int) -> Column:
        """What the column says."""
        return self.meanings[number]

    def given(self, number: int) -> pl.Expr:
        """Whether the cell is not blank."""
        said, refused = self._read(number, "given", lambda _: True, pl.Boolean)
        return self.keep(f"c{number}_given", said.is_not_null() | refused)

    def number(self, numbers: Sequence[int], more: Sequence[pl.Expr] = ()) -> pl.Expr | None:
        """The position that one of several columns says."""
        found = [self.values(n, "number", read.number(self.meaning(n)), pl.Int64) for n in numbers]
        return self.one([*found, *more])

    def one(self, exprs: Sequence[pl.Expr]) -> pl.Expr | None:
        """What several columns with the same meaning say; a row in which two speak is left alone."""
        if not exprs:
            return None
        if len(exprs) > 1:
            said = reduce(lambda a, b: a + b, [e.is_not_null().cast(pl.Int32) for e in exprs])
            self.flags.append(said > 1)
        return pl.coalesce(exprs)

    def keep(self, name: str, column: pl.Series) -> pl.Expr:
        """A column of its own, to be worked on."""
        self.columns[name] = column
        return pl.col(name)

    def once(self, **exprs: pl.Expr) -> list[pl.Expr]:
        """Expressions worked out now, as columns under their names."""
        done = pl.DataFrame(self.columns).select(
            pl.col(LINE), *(e.alias(n) for n, e in exprs.items())
        )
        return [self.keep(name, done[name]) for name in exprs]

    def done(self, first: Sequence[str]) -> tuple[pl.DataFrame, pl.Series]:
        """The columns ``first`` with the line and those that were made; and which rows are left alone."""
        bad = any_of(e.fill_null(value=False) for e in self.flags)
        found = pl.DataFrame(self.columns).select(
            *(pl.col(n) for n in first),
            LINE,
            *(e.alias(n) for n, e in self.made.items()),
            bad.alias("__bad"),
        )
        flags = found["__bad"]
        return found.filter(~flags).drop("__bad"), flags
