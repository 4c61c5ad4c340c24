"""Who fails a changed indicator by least, among many units in columns: a few rows, to be judged one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import polars as pl

from ntm_rules.law.model.requirement import leaves

if TYPE_CHECKING:
    from ntm_rules.analysis.impact.by_column import Side

__all__ = ["Nearby"]


class Nearby:
    """The rows that may be among the nearest.

    A gap in columns is the least whole number of millionths, and orders amounts up to one of them. So all rows
    within one of the last that is wanted are kept; of those with the same figures only as many as are wanted.
    """

    def __init__(self, after: Side, codes: frozenset[str], wanted: int) -> None:
        self.wanted = wanted
        self.found: dict[str, pl.DataFrame] = {}
        self.codes = codes if wanted else frozenset()
        self.facts = {code: self._facts(after, code) for code in self.codes}
        self.program: Any = None
        if self.codes:
            only = {f"indicator_{code}" for code in self.codes}
            self.program = after.program(levels=("indicator",), parts=("gap",), only=only)

    @staticmethod
    def _facts(after: Side, code: str) -> list[str]:
        """The columns that hold the figures of an indicator."""
        facts = {
            leaf.fact
            for applied in after.cases
            for criterion in applied.criteria
            for row in criterion.rows
            if row.rule.code == code
            for leaf in leaves(row.rule.require)
        }
        return [name for name in after.names if name.partition("__")[0] in facts]

    def take(
        self,
        frame: pl.DataFrame,
        before: pl.DataFrame,
        verdicts: pl.DataFrame,
        where: dict[str, list[int]],
    ) -> None:
        """Keep what may be among the nearest of the units of ``frame``, with their verdicts before and after.

        ``where`` says for which keys a code is changed.
        """
        if self.program is None or not where:
            return
        gaps = self.program.run(frame, ["__row", "__key"])
        code_of = pl.col("code").fill_null("") if "code" in frame.columns else pl.lit("")
        for code, keys in where.items():
            gap, verdict = f"indicator_{code}__gap", f"indicator_{code}__verdict"
            if gap not in gaps.columns or verdict not in verdicts.columns:
                continue
            fails = (verdicts[verdict] == -1).fill_null(value=False)
            near = gaps[gap].is_not_null() & fails & gaps["__key"].is_in(keys)
            figures = self.facts[code]
            made = frame.filter(near).select("__row", code_of.alias("__code"), "__after", *figures)
            was = (
                (before[verdict] + 1).fill_null(4)
                if verdict in before.columns
                else pl.repeat(4, len(before), dtype=pl.Int8, eager=True)
            )
            made = made.with_columns(
                gaps[gap].filter(near).alias("__gap"), was.filter(near).alias("__was")
            )
            held = self.found.get(code)
            self.found[code] = self._least(
                made if held is None else pl.concat([held, made]), figures
            )

    def _least(self, rows: pl.DataFrame, figures: list[str]) -> pl.DataFrame:
        if len(rows) <= self.wanted:
            return rows
        last = rows["__gap"].bottom_k(self.wanted).max()
        return (
            rows.filter(pl.col("__gap") <= pl.lit(last) + 1)
            .sort("__gap", "__code", "__row")
            .group_by("__after", "__gap", *figures, maintain_order=True)
            .head(self.wanted)
            .select(rows.columns)
        )

    def rows(self) -> Iterator[tuple[str, int, int]]:
        """Each code with the rows of its nearest, and with what their verdicts were before, as :data:`ntm_rules.analysis.impact.by_column.STATES` has it."""
        for code, found in sorted(self.found.items()):
            for was, row in found.select("__was", "__row").sort("__row").iter_rows():
                yield code, was, row
