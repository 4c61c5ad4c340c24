"""A grid: every combination of two sweeps, counted over the same units.

As in a sweep only the comparisons with the two levels are made again. What follows from them for the two indicators
and for all criteria is decided once for each pair of verdicts that they can have.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby, product
from typing import Any, Final

import polars as pl

from ntm_rules.analysis.impact.result import LevelPair, SweepCurve, SweepGrid
from ntm_rules.analysis.impact.sweep_count import (
    SweepCount,
    outcomes_of,
    together,
    with_comparison,
)
from ntm_rules.engine import definition
from ntm_rules.engine.columnar.compile import CODES
from ntm_rules.engine.verdict import FAIL, PASS
from ntm_rules.facts.typed_columns import SEXES
from ntm_rules.facts.values import NOTHING
from ntm_rules.foundation.errors import RequestError
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.results.judgement import Judgement, known, verdicts_of
from ntm_rules.tables.typed.from_units import fact_columns

WAYS: Final = tuple((a, b) for a in range(4) for b in range(4))
"""What both comparisons may come to: 0 met, 1 not met, 2 open; 3 left as it is, where it is not moved for the unit."""

MAX_CELLS: Final = 2500
KINDS: Final = ("__kind_first", "__kind_second")
"""The columns of a line: which comparison of each sweep is asked of the unit; null where none is."""

_ROWS_AT_ONCE: Final = 5_000
_UNITS: Final = "units"
_STATES: Final = ("fail", "unknown", "pass", "not_applicable")
_AS_IT_IS: Final = 3
HOLDS: Final = (True, False, None)
"""What each of the other ways is: met, not met, open."""


def way_name(ways: tuple[int, int]) -> str:
    """The column of what becomes of a unit, were both comparisons decided so."""
    return f"way{ways[0]}{ways[1]}"


WAY_NAMES: Final = tuple(map(way_name, WAYS))


def grid_code(first: Any, second: Any, whole: Any) -> Any:
    """The verdicts of both indicators and of all criteria (codes of the column engine) as one number, or one column."""
    return ((first + 1) * 4 + second + 1) * 4 + whole + 1


def check_grid(sweeps: Sequence[object]) -> None:
    """Refuse a grid of other than two sweeps, or of too many levels.

    Raises:
        RequestError: saying what is needed.
    """
    if len(sweeps) != 2:
        raise RequestError.of(
            vi=f"bảng hai chiều cần đúng hai phép quét, không phải {len(sweeps)}",
            en=f"a grid needs exactly two sweeps, not {len(sweeps)}",
            key="--grid",
            code="wrong_sweep",
        )
    sizes = [len(getattr(sweep, "levels", ())) for sweep in sweeps]
    if sizes[0] * sizes[1] > MAX_CELLS:
        raise RequestError.of(
            vi=f"bảng hai chiều có {sizes[0]} × {sizes[1]} ô, quá {MAX_CELLS}",
            en=f"the grid has {sizes[0]} × {sizes[1]} cells, over {MAX_CELLS}",
            key="--grid",
            code="wrong_sweep",
        )


class GridCount:
    """A grid as the units go through it: from columns (``add``) or one by one (``take_alone``)."""

    def __init__(self, first: SweepCount, second: SweepCount) -> None:
        self.sweeps: tuple[SweepCount, SweepCount] = (first, second)
        self.units: int = 0
        self._lines: dict[tuple[str, ...], list[pl.DataFrame]] = defaultdict(list)
        self._rows: list[dict[str, Any]] = []

    def kinds_in(self, applied: FlatStandard) -> tuple[int | None, int | None]:
        """The number of each sweep's comparison in a situation; None where its units do not count.

        Raises:
            RequestError: where both move one and the same comparison of a unit.
        """
        first, second = (sweep.kind_in(applied) for sweep in self.sweeps)
        leaves = [sweep.leaf_in(applied) for sweep in self.sweeps]
        if None not in (first, second) and leaves[0] == leaves[1]:
            raise RequestError.of(
                vi="hai phép quét cùng đổi một mức của cùng những đơn vị",
                en="both sweeps move one and the same level of the same units",
                key="--grid",
                code="wrong_sweep",
            )
        return first, second

    # ---- units come in

    def add(self, lines: pl.DataFrame, figures: Sequence[str]) -> None:
        """Keep one line per unit: :data:`KINDS`, the columns ``figures`` of the facts, and the outcomes."""
        self.units += len(lines)
        lines = lines.select(*KINDS, *figures, *WAY_NAMES)
        self._lines[tuple(figures)].append(together(lines))

    def take_alone(self, after: Judgement) -> None:
        """Take in one unit that was judged alone."""
        kinds = self.kinds_in(after.applied)
        row: dict[str, Any] = dict(zip(KINDS, kinds, strict=True))
        nothing = [False, False]
        for side, (sweep, kind) in enumerate(zip(self.sweeps, kinds, strict=True)):
            leaf = sweep.leaf_in(after.applied)
            if kind is None or leaf is None:
                continue
            fact = sweep.level.comparison.fact
            (figure,) = known(after.unit_facts, [after.applied.measures[leaf.measure]])
            value = after.unit_facts.values.get(fact)
            if figure is NOTHING:
                nothing[side] = leaf.when_none
            elif value is not None:
                row |= {f"{value.fact.id}__{k}": v for k, v in fact_columns(value).items()}
        for ways in WAYS:
            moved = tuple(
                _AS_IT_IS if kind is None or (way == 2 and none) else way
                for way, kind, none in zip(ways, kinds, nothing, strict=True)
            )
            row[way_name(ways)] = self._outcome(after, moved)
        self._rows.append(row)
        if len(self._rows) >= _ROWS_AT_ONCE:
            self._add_rows()

    def _outcome(self, judgement: Judgement, ways: tuple[int, ...]) -> int:
        applied, verdicts = judgement.applied, judgement.verdicts
        nodes, own = list(applied.nodes), set[int]()
        for sweep, way in zip(self.sweeps, ways, strict=True):
            spot = sweep.spot(applied)
            if way != _AS_IT_IS and spot is not None:
                nodes = with_comparison(nodes, spot.leaf, holds=HOLDS[way])
                own |= spot.own
        if any(way != _AS_IT_IS for way in ways):
            given = verdicts_of(judgement.conclusions, applied)
            given |= {
                node: other.verdict
                for node, other in judgement.other_standards.items()
                if other.verdict in (PASS, FAIL)
            }
            given = {node: verdict for node, verdict in given.items() if node not in own}
            facts = known(judgement.unit_facts, applied.measures)
            verdicts = definition.judge(nodes, facts, given)
        first, second = (self._code(applied, verdicts, sweep) for sweep in self.sweeps)
        code: int = grid_code(first, second, CODES[verdicts[applied.verdict]])
        return code

    @staticmethod
    def _code(applied: FlatStandard, verdicts: Sequence[Any], sweep: SweepCount) -> int:
        """The verdict on a swept indicator; one that is not asked does not apply."""
        for criterion in applied.criteria:
            for row in criterion.rows:
                if row.rule.code == sweep.level.indicator.code:
                    return CODES[verdicts[row.node]]
        return _STATES.index("not_applicable") - 1

    def _add_rows(self) -> None:
        if not self._rows:
            return
        facts = dict.fromkeys(sweep.level.comparison.fact for sweep in self.sweeps)
        figures = [
            f"{fact}__{sex}{end}"
            for fact in facts
            for sex in ("", *(f"{s}_" for s in SEXES))
            for end in ("lo", "hi")
        ]
        columns = {
            name: pl.Series([row.get(name) for row in self._rows], dtype=pl.Int64)
            for name in (*KINDS, *figures, *WAY_NAMES)
        }
        self.add(pl.DataFrame(columns), figures)
        self._rows.clear()

    # ---- levels are counted

    def grid(self, curves: Sequence[SweepCurve]) -> SweepGrid:
        """The counts at each pair of levels; ``curves`` are the two sweeps."""
        self._add_rows()
        levels = [sweep.request.levels for sweep in self.sweeps]
        counts = _Blocks(len(levels[0]), len(levels[1]))
        for figures, frames in self._lines.items():
            lines = together(pl.concat(frames))
            for side, name in enumerate(("__first", "__second")):
                lines = self._with_states(lines, figures, side, name)
            lines = together(lines.select("__first", "__second", *WAY_NAMES, _UNITS))
            for first, second, *ways, units in lines.iter_rows():
                counts.add(_runs(first), _runs(second), ways, units)
        cells = counts.cells()
        return SweepGrid(
            curves[0],
            curves[1],
            self.units,
            tuple(
                _cell(first, second, cells[a, b])
                for a, first in enumerate(levels[0])
                for b, second in enumerate(levels[1])
            ),
        )

    def _with_states(
        self, lines: pl.DataFrame, figures: Sequence[str], side: int, name: str
    ) -> pl.DataFrame:
        """``lines`` with what the comparison of a sweep comes to at each of its levels, one digit for each."""
        sweep = self.sweeps[side]
        names = {figure: lines.schema[figure] for figure in figures}
        ways = [pl.lit(n, dtype=pl.Int8) for n in range(4)]
        parts = []
        for (kind,), of_kind in lines.group_by(KINDS[side]):
            if kind is None:
                digits = pl.lit(str(_AS_IT_IS) * len(sweep.request.levels))
                parts.append(of_kind.with_columns(digits.alias(name)))
                continue
            applied, leaf = sweep.kinds[kind]
            nodes = [sweep.at(applied, leaf, level) for level in sweep.request.levels]
            states = outcomes_of(of_kind, names, applied, nodes, ways)
            digits_of = states.select(pl.concat_str(pl.all().cast(pl.String))).to_series()
            parts.append(of_kind.with_columns(digits_of.alias(name)))
        return pl.concat(parts)


class _Blocks:
    """Counts over a grid, added in blocks of cells that have one outcome."""

    def __init__(self, rows: int, columns: int) -> None:
        self.size = rows, columns
        self._corners: dict[int, Counter[tuple[int, int]]] = defaultdict(Counter)

    def add(
        self,
        first: Sequence[tuple[int, int, int]],
        second: Sequence[tuple[int, int, int]],
        ways: Sequence[int],
        units: int,
    ) -> None:
        """Add units: the runs of each sweep (state, start, stop), and the outcome of each pair of states."""
        for (a, top, bottom), (b, left, right) in product(first, second):
            corners = self._corners[ways[4 * a + b]]
            corners[top, left] += units
            corners[bottom, left] -= units
            corners[top, right] -= units
            corners[bottom, right] += units

    def cells(self) -> Mapping[tuple[int, int], Counter[int]]:
        """For each cell the units by outcome."""
        cells: dict[tuple[int, int], Counter[int]] = defaultdict(Counter)
        rows, columns = self.size
        for outcome, corners in self._corners.items():
            above = [0] * (columns + 1)
            for a in range(rows):
                along = 0
                for b in range(columns):
                    along += corners[a, b]
                    above[b] += along
                    if above[b]:
                        cells[a, b][outcome] = above[b]
        return cells


def _runs(digits: str) -> list[tuple[int, int, int]]:
    """The runs of equal states along the levels: state, start, stop."""
    return list(_iter_runs(digits))


def _iter_runs(digits: str) -> Iterator[tuple[int, int, int]]:
    start = 0
    for digit, same in groupby(digits):
        stop = start + len(list(same))
        yield int(digit), start, stop
        start = stop


def _cell(first: Fraction, second: Fraction, outcomes: Mapping[int, int]) -> LevelPair:
    both: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for outcome, units in outcomes.items():
        rest, whole = divmod(outcome, 4)
        both[_together_state(*divmod(rest, 4))] += units
        total[_STATES[whole]] += units
    return LevelPair(first, second, dict(both), dict(total))


def _together_state(first: int, second: int) -> str:
    """The verdict of two indicators together; one that does not apply is left out."""
    states = [_STATES[first], _STATES[second]]
    for state in ("fail", "unknown", "pass"):
        if state in states:
            return state
    return "not_applicable"
