"""Of many units in columns the few rows that may be nearest to a changed indicator. These are then judged alone."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from ntm_rules.analysis.impact.law_side import LawSide
from ntm_rules.analysis.impact.tally import CODE_NOT_ASKED
from ntm_rules.engine.columnar.program import Program
from ntm_rules.law.model.requirement import leaves


class NearestCandidates:
    """The rows that may be among the ``wanted`` nearest to each of ``codes``.

    A gap in columns is the least whole number of millionths, and orders amounts up to one of them. So all rows
    within one millionth of the last that is wanted are kept; of those with the same figures only as many as are
    wanted.
    """

    def __init__(self, after: LawSide, codes: frozenset[str], wanted: int) -> None:
        self.wanted = wanted
        self.rows_of: dict[str, pl.DataFrame] = {}
        self.codes: frozenset[str] = codes if wanted else frozenset()
        self.figures: dict[str, list[str]] = {
            code: self._figures(after, code) for code in self.codes
        }
        self.program: Program | None = None
        if self.codes:
            only = {f"indicator_{code}" for code in self.codes}
            self.program = after.program(levels=("indicator",), parts=("gap",), only=only)

    @staticmethod
    def _figures(after: LawSide, code: str) -> list[str]:
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
        keys_of: dict[str, list[int]],
    ) -> None:
        """Keep the candidates among the units of ``frame``, with their verdicts before and after.

        ``keys_of`` says for which keys of the frame the reforms change an indicator, by its code.
        """
        if self.program is None or not keys_of:
            return
        gaps = self.program.run(frame, ["__row", "__key"])
        unit_code = pl.col("code").fill_null("") if "code" in frame.columns else pl.lit("")
        for code, keys in keys_of.items():
            gap, verdict = f"indicator_{code}__gap", f"indicator_{code}__verdict"
            if gap not in gaps.columns or verdict not in verdicts.columns:
                continue
            fails = (verdicts[verdict] == -1).fill_null(value=False)
            near = gaps[gap].is_not_null() & fails & gaps["__key"].is_in(keys)
            was = (
                (before[verdict] + 1).fill_null(CODE_NOT_ASKED)
                if verdict in before.columns
                else pl.repeat(CODE_NOT_ASKED, len(before), dtype=pl.Int8, eager=True)
            )
            figures = self.figures[code]
            candidates = (
                frame.filter(near)
                .select("__row", unit_code.alias("__code"), "__after", *figures)
                .with_columns(
                    gaps[gap].filter(near).alias("__gap"), was.filter(near).alias("__was")
                )
            )
            if code in self.rows_of:
                candidates = pl.concat([self.rows_of[code], candidates])
            self.rows_of[code] = self._least(candidates, figures)

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
        """Each code with the rows of its candidates and their verdicts before, as codes of the tally."""
        for code, rows in sorted(self.rows_of.items()):
            for was, row in rows.select("__was", "__row").sort("__row").iter_rows():
                yield code, was, row
