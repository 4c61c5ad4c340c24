"""The units that a reform moves, by indicator: those that lack least first. Of other units nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from ntm_rules.analysis.impact.ranking import Ranking
from ntm_rules.analysis.impact.result import NOT_ASKED, Mover, UnitGap
from ntm_rules.facts.unit import Unit
from ntm_rules.law.resolve.flat_standard import IndicatorRow
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.judgement import Judgement

ALL: Final = 100_000
"""How many movers of one indicator are listed at the most, also where all are asked for."""


@dataclass(frozen=True, slots=True)
class Move:
    """A unit's verdicts on one indicator and on the whole, before and after."""

    code: str
    before: str
    after: str
    whole_before: str
    whole_after: str

    @property
    def side(self) -> str | None:
        """The side on which the unit lacks something."""
        if self.after == "fail":
            return "after"
        return "before" if self.before == "fail" else None


def is_move(before: str, after: str) -> bool:
    """Whether a verdict is another one, and was asked for on both sides."""
    return before != after and NOT_ASKED not in {before, after}


class Movers:
    """The first ``wanted`` movers of each indicator: the least gap first, those without one number last."""

    def __init__(self, wanted: int) -> None:
        self.wanted: int = min(max(wanted, 0), ALL)
        self._movers: Ranking[Mover] = Ranking(self.wanted)

    def add(self, unit: Unit, sides: tuple[Judgement, Judgement], move: Move, order: int) -> None:
        """Keep a unit that moves. ``order`` is its place among all, which decides between equals."""
        if not self.wanted:
            return
        mover = _mover(unit, sides, move)
        gap = mover.gap
        natural = gap.natural[0] if gap is not None and gap.natural else 0
        rank = (gap is None, gap.amount if gap else Fraction(0), natural, unit.code or "", order)
        self._movers.keep(move.code, rank, mover)

    def of(self, code: str) -> list[Mover]:
        """The first movers of one indicator."""
        return self._movers.first(code)


def _mover(unit: Unit, sides: tuple[Judgement, Judgement], move: Move) -> Mover:
    before, after = sides
    province = after.unit_facts.province
    gap = None
    if move.side is not None:
        judgement = after if move.side == "after" else before
        gap = unit_gap(judgement, _row(judgement, move.code))
    return Mover(
        indicator=move.code,
        unit_name=unit.name,
        unit_code=unit.code,
        district=unit.district or "",
        province=province.id if province else "",
        before=move.before,
        after=move.after,
        whole_before=move.whole_before,
        whole_after=move.whole_after,
        gap=gap,
        gap_side=None if gap is None else move.side,
    )


def _row(judgement: Judgement, code: str) -> IndicatorRow:
    criteria = judgement.applied.criteria
    return next(row for c in criteria for row in c.rows if row.rule.code == code)


def unit_gap(judgement: Judgement, row: IndicatorRow) -> UnitGap | None:
    """What a unit lacks in an indicator; None where it lacks nothing, several things, or no number says it."""
    gaps = gap_of(judgement, row)
    if len(gaps) != 1 or gaps[0].amount is None:
        return None
    gap, natural = gaps[0], gaps[0].natural
    return UnitGap(
        amount=gaps[0].amount,
        ratio=gap.ratio,
        unit=judgement.applied.resolved.facts[gap.fact].unit,
        natural=(natural.amount, natural.of, natural.noun) if natural else None,
        sex=gap.sex,
        strict=gap.strict,
        at_least=gap.least,
        over=gap.operator in {"<=", "<"},
    )
