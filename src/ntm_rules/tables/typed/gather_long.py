"""A table with a row per figure, gathered into one with a row per unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import polars as pl

from ntm_rules.law.model.terms import FactDef
from ntm_rules.tables import rows as tables
from ntm_rules.tables.cell_text import unit_code
from ntm_rules.tables.chunks import LINE, CellTable, Chunk, Decode, cells_of, no_rows
from ntm_rules.tables.header import is_two_codes, read_name
from ntm_rules.tables.rows import Cell
from ntm_rules.tables.typed.chunk import nameless_rows
from ntm_rules.tables.typed.values import ALONE, Memory, Read, refused_rows
from ntm_rules.tables.units import long_names

MAX_FIGURES: Final = 10_000_000
"""How many rows may be gathered: they are all held at once."""

Rest = Callable[[set[int]], list[tuple[int, Sequence[Cell]]]]


def _key(cell: Cell) -> Any:
    is_text = isinstance(cell, str | int) and not isinstance(cell, bool)
    return unit_code(str(cell).strip()) if is_text else ALONE


def _name(cell: Cell) -> Any:
    return ALONE if is_two_codes(cell) else str(cell)


def gathered(path: Path, table: CellTable, facts: Mapping[str, FactDef]) -> tuple[CellTable, Rest]:
    """The same as a table with one row for each unit, in the line where it comes first; and what is left.

    That is asked for by lines: it gives back the rows of the units that start there, with those that belong to none.

    Raises:
        UnreadableError: where it has other columns than it may, or too many rows.
    """
    gathering = _Gathering(path, table, facts)
    return gathering.wide(), gathering.rest


class _Gathering:
    """The figures of a table, by the code of their unit. ``bad`` are the codes of units that are left alone."""

    def __init__(self, path: Path, table: CellTable, facts: Mapping[str, FactDef]) -> None:
        self.table = table
        self.columns = {name: n for n, name in enumerate(long_names(path, table.header)) if name}
        self.whole, self.ragged = _read(path, table)
        self.more = [name for name in ("period", "note") if name in self.columns]
        self.keys, refused = self._values("unit.code", _key)
        facts_named, two_codes = self._values("fact", _name)
        cells = {name: self.whole[f"c{self.columns[name]}"] for name in ("value", *self.more)}
        blanks = {f"no {name}": self._blank(name) for name in cells}
        lines = self.whole[LINE]
        long = pl.DataFrame(
            {"key": self.keys, "fact": facts_named.fill_null(""), LINE: lines, **cells, **blanks}
        )
        self.known = long.filter(pl.col("key").is_not_null())
        self.figures = self.known.filter(~pl.col("no value"))
        names = self.known["fact"].unique().to_list()
        self.asked = sorted(n for n in names if not self._is_strange(n, dict(facts)))
        self.units = self.known.group_by("key", maintain_order=True).agg(pl.col(LINE).min())
        # Of a code that is no text it is not sure which others it is the same as.
        alone = (
            refused.any()
            or two_codes.any()
            or nameless_rows(table.header, table.decode, self.whole).any()
        )
        self.bad = set(self.keys.drop_nulls().unique()) if alone else self._doubtful()

    def _values(self, name: str, reads: Read) -> tuple[pl.Series, pl.Series]:
        number = self.columns[name]
        memory = Memory(self.table.decode[number], reads, pl.String)
        values, refusals = memory.values(self.whole[f"c{number}"])
        return values, refused_rows(values, refusals)

    def _blank(self, name: str) -> pl.Series:
        """In which rows the cell is blank."""
        there, refused = self._values(name, lambda _: "x")
        return there.is_null() & ~refused

    def _is_strange(self, name: str, facts: dict[str, FactDef]) -> bool:
        meaning = read_name(name, facts)
        return (
            meaning is None
            or meaning.path == ("unit", "code")
            or (len(meaning.path) == 1 and meaning.path[0] in self.more)
        )

    def _doubtful(self) -> set[str]:
        """The units with a figure that has no name, or comes twice, or with two years."""
        strange = self.known.filter(~pl.col("fact").is_in(self.asked))["key"]
        names = self.figures.select("key", "fact")
        doubtful = set(strange) | set(names.filter(names.is_duplicated())["key"])
        if "period" in self.more:
            years = self._filled("period").group_by("key").agg(pl.col("period").n_unique())
            doubtful |= set(years.filter(pl.col("period") > 1)["key"])
        return doubtful

    def _filled(self, name: str) -> pl.DataFrame:
        return self.known.filter(~pl.col(f"no {name}"))

    def wide(self) -> CellTable:
        """A row for each unit that is not left alone."""
        good = self.units.filter(~pl.col("key").is_in(list(self.bad)))
        for name in self.more:  # the first that is given
            first = self._filled(name).group_by("key").agg(pl.col(name).sort_by(LINE).first())
            good = good.join(first, on="key", how="left", maintain_order="left")
        by_fact = self.figures.select("key", "fact", "value").partition_by("fact", as_dict=True)
        for number, name in enumerate(self.asked):
            column = by_fact.get((name,), self.figures.head(0))
            column = column.select("key", pl.col("value").alias(f"figure {number}")).unique("key")
            good = good.join(column, on="key", how="left", maintain_order="left")
        figures = [f"figure {number}" for number in range(len(self.asked))]
        named = enumerate(["key", *self.more, *figures])
        frame = good.select(*(pl.col(old).alias(f"c{n}") for n, old in named), LINE)
        decode: list[Decode] = [
            lambda key: key if isinstance(key, str) else None,
            *(self.table.decode[self.columns[name]] for name in self.more),
            *(self.table.decode[self.columns["value"]] for _ in self.asked),
        ]
        return CellTable(["unit.code", *self.more, *self.asked], decode, iter([Chunk(frame)]))

    def rest(self, lines: set[int]) -> list[tuple[int, Sequence[Cell]]]:
        """The rows of units that start in ``lines``, of those that are left alone, and of none."""
        starts = zip(self.units["key"], self.units[LINE], strict=True)
        out = [key for key, line in starts if key in self.bad or line in lines]
        aside = self.whole.filter(self.keys.is_null() | self.keys.is_in(out))
        rows = [*cells_of(aside, self.table.decode), *self.ragged]
        return sorted(rows, key=lambda row: row[0])


def _read(path: Path, table: CellTable) -> tuple[pl.DataFrame, list[tuple[int, Sequence[Cell]]]]:
    frames: list[pl.DataFrame] = []
    ragged: list[tuple[int, Sequence[Cell]]] = []
    count = 0
    for chunk in table.chunks:
        count += len(chunk.frame)
        if count > MAX_FIGURES:
            raise tables.unreadable(
                path, f"quá {MAX_FIGURES} dòng", f"more than {MAX_FIGURES} rows"
            )
        frames.append(chunk.frame)
        ragged += chunk.ragged
    if not frames:
        frames = [no_rows(len(table.header))]
    return pl.concat(frames, rechunk=True), ragged
