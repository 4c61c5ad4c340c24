"""Of many units in columns the rows that may be listed among those that move. These are then judged alone."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from ntm_rules.analysis.impact.movers import Move
from ntm_rules.analysis.impact.nearest_candidates import SideGaps, least
from ntm_rules.analysis.impact.tally import STATES

_FAIL = -1
_STEPS = ("__was", "__now", "__whole_was", "__whole_now")


class MoverCandidates:
    """For each indicator the rows that may be among the first ``wanted`` of those that move.

    Those with a gap come first, the least gap before; the others follow by code.
    """

    def __init__(self, before: SideGaps, after: SideGaps, wanted: int) -> None:
        self.wanted = wanted
        self.before = before
        self.after = after
        self.with_gap: dict[str, pl.DataFrame] = {}
        self.without: dict[str, pl.DataFrame] = {}

    def take(
        self,
        frames: tuple[pl.DataFrame, pl.DataFrame],
        verdicts: tuple[pl.DataFrame, pl.DataFrame],
        gaps: pl.DataFrame,
    ) -> None:
        """Keep the candidates among some units: their frames before and after, and their verdicts there.

        ``gaps`` are those after the reforms.
        """
        if not self.wanted:
            return
        before, after = verdicts
        for column in after.columns:
            if not column.startswith("indicator_") or column not in before.columns:
                continue
            moved = (before[column] != after[column]).fill_null(value=False)
            if moved.any():
                code = column.removeprefix("indicator_").removesuffix("__verdict")
                self._take(code, moved, frames, verdicts, gaps)

    def _take(
        self,
        code: str,
        moved: pl.Series,
        frames: tuple[pl.DataFrame, pl.DataFrame],
        verdicts: tuple[pl.DataFrame, pl.DataFrame],
        gaps: pl.DataFrame,
    ) -> None:
        own, gap = f"indicator_{code}__verdict", f"indicator_{code}__gap"
        before, after = (side.filter(moved) for side in verdicts)
        old_frame, new_frame = (frame.filter(moved) for frame in frames)
        no_gap = pl.repeat(None, len(before), dtype=pl.Int64, eager=True)
        new_gaps = gaps.filter(moved)[gap].cast(pl.Int64) if gap in gaps.columns else no_gap
        old_gaps = no_gap
        if (before[own] == _FAIL).any():
            there = self.before.of(old_frame)
            old_gaps = there[gap].cast(pl.Int64) if gap in there.columns else no_gap
        unit_code = pl.col("code").fill_null("") if "code" in new_frame.columns else pl.lit("")
        figures = list(dict.fromkeys((*self.before.figures(code), *self.after.figures(code))))
        rows = new_frame.select(
            "__row", unit_code.alias("__code"), "__before", "__after", *figures
        ).with_columns(
            (before[own] + 1).cast(pl.Int8).alias("__was"),
            (after[own] + 1).cast(pl.Int8).alias("__now"),
            (before["standard__verdict"] + 1).cast(pl.Int8).alias("__whole_was"),
            (after["standard__verdict"] + 1).cast(pl.Int8).alias("__whole_now"),
            new_gaps.alias("__new"),
            old_gaps.alias("__old"),
        )
        fails_now, failed = pl.col("__now") == 0, pl.col("__was") == 0
        rows = rows.with_columns(
            pl.when(fails_now).then("__new").when(failed).then("__old").alias("__gap")
        ).drop("__new", "__old")
        same = ["__before", "__after", *_STEPS, *figures]
        with_gap = _joined(self.with_gap.get(code), rows.filter(pl.col("__gap").is_not_null()))
        self.with_gap[code] = least(with_gap, self.wanted, same)
        without = _joined(self.without.get(code), rows.filter(pl.col("__gap").is_null()))
        self.without[code] = without.sort("__code", "__row").head(self.wanted)

    def rows(self) -> Iterator[tuple[int, Move]]:
        """Each candidate: its row, and its verdicts."""
        for code in sorted(self.with_gap):
            for frame in (self.with_gap[code], self.without[code]):
                for row, *codes in frame.select("__row", *_STEPS).sort("__row").iter_rows():
                    yield row, Move(code, *(STATES[number] for number in codes))


def _joined(kept: pl.DataFrame | None, more: pl.DataFrame) -> pl.DataFrame:
    return more if kept is None else pl.concat([kept, more])
