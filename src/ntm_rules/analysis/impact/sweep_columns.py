"""A sweep over many units in columns: what becomes of each, were the moved comparison decided one way or another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from ntm_rules.analysis.impact.law_side import LawSide
from ntm_rules.analysis.impact.sweep_count import (
    AS_IT_IS,
    FORCED,
    KIND,
    SweepCount,
    outcome_code,
    with_comparison,
)
from ntm_rules.engine.columnar.program import Program
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node


class SweepColumns:
    """Feeds a sweep from frames. ``before`` and ``after`` are the laws of each key of the frames."""

    def __init__(
        self,
        sweep: SweepCount,
        side: LawSide,
        before: Sequence[FlatStandard],
        after: Sequence[FlatStandard],
    ) -> None:
        self.sweep = sweep
        self.before = before
        self.after = after
        kinds = {n: sweep.kind_in(applied) for n, applied in enumerate(after)}
        self.kinds: dict[int, int] = {n: kind for n, kind in kinds.items() if kind is not None}
        fact = sweep.level.comparison.fact
        self.figures: list[str] = [name for name in side.names if name.partition("__")[0] == fact]
        code, criterion = sweep.level.indicator.code, sweep.level.criterion
        self.targets: tuple[str, str] = (f"indicator_{code}", f"criterion_{criterion}")
        names = (f"{target}__concluded" for target in self.targets)
        self.own_conclusions: list[str] = [name for name in names if name in side.names]
        self.programs: dict[str, Program] = (
            {how: self._forced(side, holds) for how, holds in FORCED.items()} if self.kinds else {}
        )

    def _forced(self, side: LawSide, holds: bool | None) -> Program:
        """Judges the indicator and its criterion, were the comparison decided so; no conclusion on them counts."""
        cases = []
        for applied in side.cases:
            leaf = self.sweep.leaf_in(applied)
            nodes: Sequence[Node] = applied.nodes
            if leaf is not None:
                nodes = with_comparison(nodes, leaf, holds=holds)
            cases.append(replace(applied, nodes=tuple(nodes)))
        return side.program(
            cases=cases,
            without=self.own_conclusions,
            levels=("indicator", "criterion"),
            parts=("verdict",),
            only=self.targets,
        )

    def take(self, frame: pl.DataFrame, verdicts: pl.DataFrame, units: dict[int, int]) -> None:
        """Take in the units of ``frame``, which the law after the reforms judged with ``verdicts``.

        ``units`` says how many there are of each key.
        """
        here = {key: count for key, count in units.items() if key in self.kinds}
        if not here:
            return
        for key, count in here.items():
            self.sweep.note(self.before[key], self.after[key], count)
        if self.own_conclusions:
            concluded = pl.any_horizontal(pl.col(c).is_not_null() for c in self.own_conclusions)
            counted = concluded & pl.col("__key").is_in(list(here))
            self.sweep.set_aside += int(frame.select(counted.sum()).item())
        kind = pl.col("__key").replace_strict(self.kinds, default=None, return_dtype=pl.Int64)
        parts = [frame.select(kind.alias(KIND), *self.figures)]
        for how, program in self.programs.items():
            parts.append(self._outcome(program.run(frame, ["__row"]), how))
        parts.append(self._outcome(verdicts, AS_IT_IS))
        lines = pl.concat(parts, how="horizontal").filter(pl.col(KIND).is_not_null())
        self.sweep.add(lines, self.figures)

    def _outcome(self, verdicts: pl.DataFrame, name: str) -> pl.DataFrame:
        indicator, criterion = (
            pl.col(f"{target}__verdict").fill_null(0).cast(pl.Int64) for target in self.targets
        )
        return verdicts.select(outcome_code(indicator, criterion).alias(name))
