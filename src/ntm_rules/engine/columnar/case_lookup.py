"""Columns that say which case each unit is in, and which levels its case has.

A comparison with the levels of all provinces costs more with each province. A look-up of a unit's own level does not.
Only Polars frames are joined here: other lazy frames would be joined anew for each use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ntm_rules.engine.columnar.comparisons import LevelColumn
from ntm_rules.engine.columnar.truth import BooleanGraph
from ntm_rules.facts.typed_columns import Key
from ntm_rules.foundation.frame_library import PREFIX


class CaseLookup:
    """A frame has the number of each unit's case in ``column``; levels are looked up by that number."""

    def __init__(self, column: str = f"{PREFIX}case") -> None:
        self.column = column
        self.others = -1
        self.keys: Any = None
        self.levels: dict[tuple[tuple[int, int | None], ...], str] = {}

    @classmethod
    def by_keys(
        cls, names: Sequence[str], keys: Sequence[Key], numbers: Sequence[int], schema: Any
    ) -> CaseLookup:
        """A look-up for frames without the column: their columns ``names`` give the case.

        ``numbers`` are the cases of ``keys``. A unit with another key gets a case of its own, after all others.
        """
        import polars as pl

        lookup = cls()
        columns = {
            name: pl.Series([key[n] for key in keys], dtype=schema[name])
            for n, name in enumerate(names)
        }
        lookup.keys = pl.DataFrame({**columns, lookup.column: pl.Series(numbers, dtype=pl.Int32)})
        lookup.others = max(numbers) + 1
        return lookup

    def is_case(self, number: int, graph: BooleanGraph) -> int:
        """True where a unit is in the case with this number."""
        return graph.atom(("among", self.column, frozenset({number})))

    def of_shape(self, numbers: Sequence[int]) -> LevelColumn:
        """The look-up of levels for a shape whose cases have these numbers."""

        def looked_up(levels: Sequence[int | None]) -> str:
            by_case = tuple(zip(numbers, levels, strict=True))
            return self.levels.setdefault(by_case, f"{PREFIX}level_{len(self.levels)}")

        return looked_up

    def put(self, frame: Any) -> Any:
        """``frame`` with the columns of case and levels. The order of rows stays."""
        import polars as pl

        lazy = isinstance(frame, pl.LazyFrame)
        if self.keys is not None:
            names = [name for name in self.keys.columns if name != self.column]
            keys = self.keys.lazy() if lazy else self.keys
            frame = frame.join(keys, on=names, how="left", nulls_equal=True, maintain_order="left")
            frame = frame.with_columns(pl.col(self.column).fill_null(self.others))
        if not self.levels:
            return frame
        numbers = sorted({number for levels in self.levels for number, _ in levels})
        table = pl.DataFrame(
            {
                self.column: pl.Series(numbers, dtype=pl.Int32),
                **{
                    name: pl.Series([dict(levels).get(n) for n in numbers], dtype=pl.Int64)
                    for levels, name in self.levels.items()
                },
            }
        )
        return frame.join(
            table.lazy() if lazy else table, on=self.column, how="left", maintain_order="left"
        )
