"""The chunk of a table that is worked on: its cells as they are read, and the rows that columns cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Any

import polars as pl

from ntm_rules.tables.chunks import LINE, Decode
from ntm_rules.tables.header import HeaderColumn, is_nameless_value
from ntm_rules.tables.typed.findings import RowCheck
from ntm_rules.tables.typed.values import (
    ALONE,
    Memory,
    Read,
    Refusal,
    read_number,
    refused_rows,
)


def any_of(flags: Iterable[pl.Expr]) -> pl.Expr:
    """Any of them holds."""
    return reduce(lambda a, b: a | b, flags, pl.lit(value=False))


def none_of(exprs: Iterable[pl.Expr]) -> pl.Expr:
    """All of them are null."""
    return reduce(lambda a, b: a & b, [e.is_null() for e in exprs], pl.lit(value=True))


def nameless_rows(
    header: Sequence[str], decode: Sequence[Decode], frame: pl.DataFrame
) -> pl.Series:
    """In which rows a column without a name holds something."""
    rows = pl.repeat(value=False, n=len(frame), dtype=pl.Boolean, eager=True)
    for place, name in enumerate(header):
        if not name:
            cells = (None if v is None else decode[place](v) for v in frame[f"c{place}"])
            rows |= pl.Series([is_nameless_value(place, c) for c in cells], dtype=pl.Boolean)
    return rows


class CellReader:
    """Reads the cells of one chunk after another, and remembers what it read before.

    ``typed`` are the columns that come of a chunk. A row in which one of ``checks`` finds something is left to be
    read alone: columns are not sure of it.
    """

    def __init__(
        self,
        names: Sequence[str],
        decode: Sequence[Decode],
        meanings: Sequence[HeaderColumn | None],
    ) -> None:
        self.names = names
        self.decode = decode
        self.meanings: dict[int, HeaderColumn] = {
            n: column for n, column in enumerate(meanings) if column is not None
        }
        self.memories: dict[tuple[int, str], Memory] = {}
        self.start(pl.DataFrame({LINE: pl.Series([], dtype=pl.Int64)}))

    def start(self, raw: pl.DataFrame) -> None:
        """Turn to another chunk."""
        self.raw = raw
        self.columns: dict[str, pl.Series] = {LINE: raw[LINE].cast(pl.Int64)}
        self.checks: list[RowCheck] = []
        self.typed: dict[str, pl.Expr] = {}

    def check(self, column: str, bad: pl.Expr, vi: str = "", en: str = "") -> None:
        """Leave the rows in which ``bad`` holds to be read alone; a row in which it is null stays."""
        self.checks.append(RowCheck(column, bad, vi, en))

    # ---- cells

    def values(
        self, number: int, how: str, reads: Read, dtype: Any, *, check: bool = True
    ) -> pl.Expr:
        """The cells of a column, read; with ``check``, a row in which one is refused is left alone."""
        name = f"c{number}_{how}"
        if name not in self.columns:
            self.columns[name], refusals = self._read(number, how, reads, dtype)
            for count, (refusal, rows) in enumerate(refusals if check else ()):
                bad = self.keep(f"{name}_bad_{count}", rows)
                self.check(self.names[number], bad, refusal.vi, refusal.en)
        return pl.col(name)

    def _read(
        self, number: int, how: str, reads: Read, dtype: Any
    ) -> tuple[pl.Series, list[tuple[Refusal, pl.Series]]]:
        memory = self.memories.get((number, how))
        if memory is None:
            memory = self.memories[number, how] = Memory(
                self.decode[number], reads, dtype, plain_numbers=how == "number"
            )
        return memory.values(self.raw[f"c{number}"])

    def leave(self, number: int) -> None:
        """Leave the rows in which the column says anything."""
        self.values(number, "leave", lambda _: ALONE, pl.Boolean)

    def given(self, number: int) -> pl.Expr:
        """Whether the cell is not blank."""
        there, refusals = self._read(number, "given", lambda _: True, pl.Boolean)
        return self.keep(f"c{number}_given", there.is_not_null() | refused_rows(there, refusals))

    def number(self, numbers: Sequence[int], more: Sequence[pl.Expr] = ()) -> pl.Expr | None:
        """The position that one of several columns says."""
        columns = [
            self.values(n, "number", read_number(self.meanings[n]), pl.Int64) for n in numbers
        ]
        return self.only([*columns, *more])

    def only(self, exprs: Sequence[pl.Expr], column: str = "") -> pl.Expr | None:
        """What several columns with the same meaning say; a row in which two speak is left alone."""
        if not exprs:
            return None
        if len(exprs) > 1:
            speaking = reduce(lambda a, b: a + b, [e.is_not_null().cast(pl.Int32) for e in exprs])
            self.check(column, speaking > 1, "cho hai lần", "given twice")
        return pl.coalesce(exprs)

    # ---- columns

    def keep(self, name: str, column: pl.Series) -> pl.Expr:
        """A column of its own, to be worked on."""
        self.columns[name] = column
        return pl.col(name)

    def evaluate(self, **exprs: pl.Expr) -> list[pl.Expr]:
        """Expressions worked out now, as columns under their names."""
        done = pl.DataFrame(self.columns).select(
            pl.col(LINE), *(e.alias(n) for n, e in exprs.items())
        )
        return [self.keep(name, done[name]) for name in exprs]

    def rows(self, first: Sequence[str] = ()) -> tuple[pl.DataFrame, pl.Series]:
        """The columns ``first`` with the line and the typed columns; and which rows are left alone."""
        bad = any_of(check.bad.fill_null(value=False) for check in self.checks)
        frame = pl.DataFrame(self.columns).select(
            *(pl.col(n) for n in first),
            LINE,
            *(e.alias(n) for n, e in self.typed.items()),
            bad.alias("__bad"),
        )
        flags = frame["__bad"]
        return frame.filter(~flags).drop("__bad"), flags
