"""Of many units in columns the few rows that may be listed: the nearest to an indicator, and who moves in it.

These are then judged alone.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from ntm_rules.analysis.impact.law_side import LawSide
from ntm_rules.analysis.impact.tally import CODE_NOT_ASKED
from ntm_rules.engine.columnar.program import Program
from ntm_rules.law.model.requirement import leaves


class SideGaps:
    """The gaps of some indicators on one side of the law, in columns: whole numbers of millionths."""

    def __init__(self, side: LawSide, codes: frozenset[str]) -> None:
        self.side = side
        self.codes = codes
        self._figures: dict[str, list[str]] = {}
        self.program: Program | None = None
        if codes:
            only = {f"indicator_{code}" for code in codes}
            self.program = side.program(levels=("indicator",), parts=("gap",), only=only)

    def of(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The gaps of the units of a frame: ``indicator_<code>__gap``, where there are any."""
        if self.program is None:
            return frame.select("__row", "__key")
        gaps: pl.DataFrame = self.program.run(frame, ["__row", "__key"])
        return gaps

    def figures(self, code: str) -> list[str]:
        """The columns that hold the figures of an indicator."""
        columns = self._figures.get(code)
        if columns is None:
            facts = {
                leaf.fact
                for applied in self.side.cases
                for criterion in applied.criteria
                for row in criterion.rows
                if row.rule.code == code
                for leaf in leaves(row.rule.require)
            }
            columns = [n for n in self.side.names if n.partition("__")[0] in facts]
            self._figures[code] = columns
        return columns


class NearestCandidates:
    """The rows that may be among the ``wanted`` nearest to each changed indicator.

    A gap in columns is the least whole number of millionths, and orders amounts up to one of them. So all rows
    within one millionth of the last that is wanted are kept; of those with the same figures only as many as are
    wanted.
    """

    def __init__(self, after: SideGaps, wanted: int) -> None:
        self.wanted = wanted
        self.after = after
        self.rows_of: dict[str, pl.DataFrame] = {}

    def take(
        self,
        frame: pl.DataFrame,
        before: pl.DataFrame,
        verdicts: pl.DataFrame,
        keys_of: dict[str, list[int]],
        gaps: pl.DataFrame,
    ) -> None:
        """Keep the candidates among the units of ``frame``, with their verdicts before and after.

        ``keys_of`` says for which keys of the frame the reforms change an indicator, by its code; ``gaps`` are those
        after the reforms.
        """
        if not self.wanted:
            return
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
            figures = self.after.figures(code)
            candidates = (
                frame.filter(near)
                .select("__row", unit_code.alias("__code"), "__after", *figures)
                .with_columns(
                    gaps[gap].filter(near).alias("__gap"), was.filter(near).alias("__was")
                )
            )
            if code in self.rows_of:
                candidates = pl.concat([self.rows_of[code], candidates])
            self.rows_of[code] = least(candidates, self.wanted, ["__after", *figures])

    def rows(self) -> Iterator[tuple[str, int, int]]:
        """Each code with the rows of its candidates and their verdicts before, as codes of the tally."""
        for code, rows in sorted(self.rows_of.items()):
            for was, row in rows.select("__was", "__row").sort("__row").iter_rows():
                yield code, was, row


def least(rows: pl.DataFrame, wanted: int, same: list[str]) -> pl.DataFrame:
    """The rows that may be among the ``wanted`` with the least gap. Rows that agree in ``same`` lack the same."""
    if len(rows) <= wanted:
        return rows
    last = rows["__gap"].bottom_k(wanted).max()
    return (
        rows.filter(pl.col("__gap") <= pl.lit(last) + 1)
        .sort("__gap", "__code", "__row")
        .group_by("__gap", *same, maintain_order=True)
        .head(wanted)
        .select(rows.columns)
    )
