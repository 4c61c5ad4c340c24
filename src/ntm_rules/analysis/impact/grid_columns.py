"""A grid over many units in columns: what becomes of each, were the two moved comparisons decided so or so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from ntm_rules.analysis.impact.law_side import LawSide
from ntm_rules.analysis.impact.sweep_columns import SweepColumns
from ntm_rules.analysis.impact.sweep_count import with_comparison
from ntm_rules.analysis.impact.sweep_grid import (
    HOLDS,
    KINDS,
    WAYS,
    GridCount,
    grid_code,
    way_name,
)
from ntm_rules.engine.columnar.program import Program
from ntm_rules.law.resolve.flat_standard import FlatStandard

_AS_IT_IS = 3
_NOT_ASKED = 2


class GridColumns:
    """Feeds a grid from frames. ``after`` are the laws of each key of the frames; ``sweeps`` feed its two sweeps."""

    def __init__(
        self,
        grid: GridCount,
        side: LawSide,
        after: Sequence[FlatStandard],
        sweeps: Sequence[SweepColumns],
    ) -> None:
        self.grid = grid
        self.side = side
        self.sweeps = sweeps
        kinds = [grid.kinds_in(applied) for applied in after]
        self.kinds = [{n: pair[k] for n, pair in enumerate(kinds)} for k in (0, 1)]
        self.figures = list(dict.fromkeys(name for sweep in sweeps for name in sweep.figures))
        self.targets = tuple(f"indicator_{s.level.indicator.code}" for s in grid.sweeps)
        self.programs = {
            ways: self._forced(ways) for ways in WAYS if ways != (_AS_IT_IS, _AS_IT_IS)
        }

    def _forced(self, ways: tuple[int, int]) -> Program:
        """Judges both indicators and the whole, were the comparisons decided so; no conclusion on them counts."""
        moved = [n for n, way in enumerate(ways) if way != _AS_IT_IS]
        cases = []
        for applied in self.side.cases:
            nodes = list(applied.nodes)
            for n in moved:
                leaf = self.grid.sweeps[n].leaf_in(applied)
                if leaf is not None:
                    nodes = with_comparison(nodes, leaf, holds=HOLDS[ways[n]])
            cases.append(replace(applied, nodes=tuple(nodes)))
        return self.side.program(
            cases=cases,
            without=[name for n in moved for name in self.sweeps[n].own_conclusions],
            levels=("indicator", "criterion", "standard"),
            parts=("verdict",),
            only={*self.targets, "standard"},
        )

    def take(self, frame: pl.DataFrame, verdicts: pl.DataFrame) -> None:
        """Take in the units of ``frame``, which the law after the reforms judged with ``verdicts``."""
        kinds = [
            pl.col("__key").replace_strict(of_key, return_dtype=pl.Int64).alias(name)
            for name, of_key in zip(KINDS, self.kinds, strict=True)
        ]
        ways = {ways: self._outcome(p.run(frame, ["__row"])) for ways, p in self.programs.items()}
        ways[_AS_IT_IS, _AS_IT_IS] = self._outcome(verdicts)
        outcomes = {way_name(pair): self._of_units(frame, pair, ways) for pair in ways}
        self.grid.add(frame.select(*kinds, *self.figures).with_columns(**outcomes), self.figures)

    def _of_units(
        self,
        frame: pl.DataFrame,
        pair: tuple[int, int],
        ways: dict[tuple[int, int], pl.Series],
    ) -> pl.Series:
        """What becomes of each unit; a sweep that does not count it leaves it as it is."""
        outcome = ways[pair]
        for sides in ((0,), (1,), (0, 1)):
            keys = [
                key
                for key in self.kinds[0]
                if all((self.kinds[n][key] is None) == (n in sides) for n in (0, 1))
            ]
            if not keys:
                continue
            kept = (
                _AS_IT_IS if 0 in sides else pair[0],
                _AS_IT_IS if 1 in sides else pair[1],
            )
            here = frame["__key"].is_in(keys)
            outcome = pl.select(
                pl.when(here).then(ways[kept]).otherwise(outcome).alias("outcome")
            ).to_series()
        return outcome

    def _outcome(self, verdicts: pl.DataFrame) -> pl.Series:
        columns = [
            pl.col(f"{target}__verdict").fill_null(_NOT_ASKED).cast(pl.Int64)
            for target in (*self.targets, "standard")
        ]
        return verdicts.select(grid_code(*columns).alias("outcome")).to_series()
