"""A sweep over many units in columns.

What follows from the moved comparison is found once for each verdict that it can have. Units with the same figure and
the same outcomes are then one line with a count, and only these lines are looked at for each level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import polars as pl

from ntm_rules.analysis.impact.sweep import Sweep, level_of
from ntm_rules.engine.columnar.comparisons import FrameComparisons
from ntm_rules.engine.columnar.compile import Compiler, Triple
from ntm_rules.engine.columnar.expressions import ExpressionPlan
from ntm_rules.engine.columnar.program import Program
from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.law.resolve.situation import FlatStandard, Node

if TYPE_CHECKING:
    from ntm_rules.analysis.impact.by_column import Side

__all__ = ["BulkSweep"]

_AT_ONCE = 50
_STATES = ("fail", "unknown", "pass", "not_applicable")
_FORCED = {"met": True, "unmet": False, "open": None}


class BulkSweep:
    """One sweep as it goes through pieces of a population. ``befores`` and ``afters`` are what holds for each key."""

    def __init__(
        self,
        sweep: Sweep,
        after: Side,
        befores: Sequence[FlatStandard],
        afters: Sequence[FlatStandard],
    ) -> None:
        self.sweep = sweep
        self.lines: list[pl.DataFrame] = []
        self.old = [sweep.leaf_in(one) for one in befores]
        self.new = [sweep.leaf_in(one) for one in afters]
        kinds: dict[Any, int] = {}
        self.kinds: list[tuple[FlatStandard, Node]] = []
        self.kind_of: dict[int, int] = {}
        for n, (applied, node) in enumerate(zip(afters, self.new, strict=True)):
            if node is None or not sweep.counts(applied.situation):
                continue
            what = (applied.measures[node.measure], node.when_none)
            if what not in kinds:
                kinds[what] = len(kinds)
                self.kinds.append((applied, node))
            self.kind_of[n] = kinds[what]
        self.names = after.names
        self.figures = [name for name in after.names if name.partition("__")[0] == sweep.leaf.fact]
        code, criterion = sweep.indicator.code, sweep.criterion
        self.targets = (f"indicator_{code}", f"criterion_{criterion}")
        self.own = [
            f"{one}__concluded" for one in self.targets if f"{one}__concluded" in after.names
        ]
        self.programs = (
            {how: self._forced(after, holds) for how, holds in _FORCED.items()}
            if self.kinds
            else {}
        )

    def _forced(self, after: Side, holds: bool | None) -> Program:
        """The indicator and its criterion, were the comparison decided so; no conclusion on them counts."""
        cases = []
        for applied in after.cases:
            leaf = self.sweep.leaf_in(applied)
            nodes = list(applied.nodes)
            if leaf is not None:
                nodes[leaf.number] = Node(leaf.number, "fixed", holds=holds)
            cases.append(replace(applied, nodes=tuple(nodes)))
        return after.program(
            cases=cases,
            without=self.own,
            levels=("indicator", "criterion"),
            parts=("verdict",),
            only=self.targets,
        )

    def take(self, frame: pl.DataFrame, verdicts: pl.DataFrame, rows: dict[int, int]) -> None:
        """Take in the units of ``frame``, which were judged by the law after the reform with ``verdicts``."""
        here = {key: count for key, count in rows.items() if key in self.kind_of}
        if not here:
            return
        sweep = self.sweep
        for key, count in here.items():
            sweep.units += count
            sweep.levels_after[level_of(self.new[key])] += count
            sweep.levels_before[level_of(self.old[key])] += count
        kind = pl.col("__key").replace_strict(self.kind_of, default=None, return_dtype=pl.Int32)
        made = [frame.select(kind.alias("__kind"), *self.figures)]
        if self.own:
            said = frame.select(
                (pl.any_horizontal([pl.col(c).is_not_null() for c in self.own])
                 & pl.col("__key").is_in(list(here))).sum()
            )  # fmt: skip
            sweep.set_aside += int(said.item())
        for how, program in self.programs.items():
            made.append(_pair(program.run(frame, ["__row"]), self.targets, how))
        made.append(_pair(verdicts, self.targets, "as_it_is"))
        self.lines.append(
            _together(pl.concat(made, how="horizontal").filter(pl.col("__kind").is_not_null()))
        )

    def finish(self) -> None:
        """Count every level."""
        if not self.lines:
            return
        lines = _together(pl.concat(self.lines))
        for number, (applied, leaf) in enumerate(self.kinds):
            self._count(lines.filter(pl.col("__kind") == number), applied, leaf)

    def _count(self, lines: pl.DataFrame, applied: FlatStandard, leaf: Node) -> None:
        marks = self.sweep.marks
        for start in range(0, len(marks), _AT_ONCE):
            found = self._outcomes(lines, applied, leaf, marks[start : start + _AT_ONCE])
            for place, name in enumerate(found.columns, start):
                counts = (
                    pl.select(found[name].alias("outcome"), lines["len"])
                    .group_by("outcome")
                    .agg(pl.col("len").sum())
                )
                for outcome, count in counts.iter_rows():
                    one, whole = divmod(outcome, 4)
                    self.sweep.add(place, _STATES[one], _STATES[whole], count)

    def _outcomes(
        self, lines: pl.DataFrame, applied: FlatStandard, leaf: Node, marks: Sequence[int]
    ) -> pl.DataFrame:
        """For each level, what becomes of each line."""
        graph = BooleanGraph()
        comparisons = FrameComparisons(applied, self.names, graph, pl)
        plan = ExpressionPlan(graph, comparisons.atom, pl)
        triples: list[Triple] = []
        for mark in marks:
            node = replace(leaf, number=0, level=mark, reason=None)
            triples.append(Compiler([(node,)], [TRUE], comparisons, {}, graph).verdict(0))
        plan.will_use(bit for triple in triples for bit in triple)
        last = {
            f"{n}": pl.when(plan.expr(triple.passes))
            .then(pl.col("met"))
            .when(plan.expr(triple.fails))
            .then(pl.col("unmet"))
            .when(plan.expr(triple.none))
            .then(pl.col("as_it_is"))
            .otherwise(pl.col("open"))
            for n, triple in enumerate(triples)
        }
        found: pl.DataFrame = plan.run(lines, [], last)
        return found


def _pair(frame: pl.DataFrame, targets: tuple[str, str], name: str) -> pl.DataFrame:
    """The verdicts of the indicator and of its criterion as one number."""
    one, whole = (
        pl.col(f"{target}__verdict").fill_null(0).cast(pl.Int16) + 1 for target in targets
    )
    return frame.select((one * 4 + whole).alias(name))


def _together(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines that are the same as one, with their count."""
    if "len" not in lines.columns:
        lines = lines.with_columns(pl.lit(1, dtype=pl.UInt32).alias("len"))
    same = [c for c in lines.columns if c != "len"]
    return lines.group_by(same).agg(pl.col("len").sum())
