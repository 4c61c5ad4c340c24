"""Counting a sweep: the verdicts of the units at each level.

Only the comparison with the level is made again at each step. What follows from it (the indicator, the criterion) is
decided once for each verdict that the comparison can have. Units with the same figure and the same outcomes become one
**line** with a count, and only the lines are looked at for each level.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

import polars as pl

from ntm_rules.analysis.impact.result import SweepCurve, SweepPoint
from ntm_rules.analysis.impact.sweep import (
    SweepRequest,
    SweptLevel,
    level_at,
    provincial_levels,
    swept_level,
)
from ntm_rules.engine import definition
from ntm_rules.engine.columnar.comparisons import FrameComparisons
from ntm_rules.engine.columnar.compile import CODES, Compiler
from ntm_rules.engine.columnar.expressions import ExpressionPlan
from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.engine.verdict import FAIL, PASS
from ntm_rules.facts.typed_columns import SEXES
from ntm_rules.facts.values import NOTHING
from ntm_rules.foundation.errors import EngineError
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import Situation, ends_of, lookup
from ntm_rules.results.judgement import Judgement, known, verdicts_of
from ntm_rules.tables.typed.from_units import fact_columns

FORCED: Final = {"met": True, "unmet": False, "open": None}
"""The columns of a line: what becomes of the unit where the comparison is met, is not met, is not decided."""

AS_IT_IS: Final = "as_it_is"
"""The column of what the unit is judged now: where there is nothing to compare, no level matters."""

KIND: Final = "__kind"
"""The column of a line that says which comparison is asked of the unit: a number, see :attr:`SweepCount.kinds`."""

_UNITS: Final = "units"
_STATES: Final = ("fail", "unknown", "pass", "not_applicable")
_LEVELS_AT_ONCE: Final = 50
_ROWS_AT_ONCE: Final = 10_000


def outcome_code(indicator: Any, criterion: Any) -> Any:
    """The verdicts of the indicator and of its criterion (codes of the column engine) as one number, or one column."""
    return (indicator + 1) * 4 + criterion + 1


@dataclass(slots=True)
class LevelSpot:
    """Where the moved level stands: the nodes of its criterion in one situation, numbered from 0."""

    leaf: Node
    first: int
    nodes: list[Node]
    row: int
    rows: tuple[Node, Node]
    own: frozenset[int]
    """The nodes where a conclusion on the indicator or its criterion counts."""

    def outcome(self, forced: bool | None, judgement: Judgement, given: Any) -> int:
        """What becomes of the indicator and the criterion where the comparison is decided so."""
        nodes = with_comparison(self.nodes, self.leaf, holds=forced)
        facts = known(judgement.unit_facts, judgement.applied.measures)
        verdicts = definition.judge(nodes, facts, given)
        code: int = outcome_code(CODES[verdicts[self.row]], CODES[verdicts[-1]])
        return code


class SweepCount:
    """One sweep as the units go through it: from columns (``add``) or one by one (``take_alone``).

    ``before`` and ``after`` are the law of the first unit. ``kinds`` are the comparisons that are asked, in some
    situation each; a line names one by its number.
    """

    def __init__(self, request: SweepRequest, before: Resolved, after: Resolved) -> None:
        self.request = request
        self.level: SweptLevel = swept_level(request, before, after)
        self.units: int = 0
        self.set_aside: int = 0
        self.kinds: list[tuple[FlatStandard, Node]] = []
        self._levels_before: Counter[Fraction | None] = Counter()
        self._levels_after: Counter[Fraction | None] = Counter()
        self._kind_of: dict[Any, int] = {}
        self._spots: dict[int, tuple[FlatStandard, LevelSpot | None]] = {}
        self._lines: dict[tuple[str, ...], list[pl.DataFrame]] = defaultdict(list)
        self._rows: list[dict[str, Any]] = []

    # ---- where the level stands

    def leaf_in(self, applied: FlatStandard) -> Node | None:
        """The moved comparison in a situation; None where it is not asked there, or several times."""
        spot = self.spot(applied)
        return None if spot is None else spot.leaf

    def kind_in(self, applied: FlatStandard) -> int | None:
        """The number of the comparison in a situation; None where its units do not count."""
        leaf = self.leaf_in(applied)
        if leaf is None or not self._counts(applied.situation):
            return None
        asked: Any = (applied.measures[leaf.measure], leaf.when_none)
        if provincial_levels(applied.resolved, self.level):
            # The province's level stays over the nation's, as it does under a reform.
            asked = (*asked, id(applied))
        if asked not in self._kind_of:
            self._kind_of[asked] = len(self.kinds)
            self.kinds.append((applied, leaf))
        return self._kind_of[asked]

    def _counts(self, situation: Situation) -> bool:
        column = self.request.column
        return column is None or column in situation.classes or situation.columns == (column,)

    def spot(self, applied: FlatStandard) -> LevelSpot | None:
        """Where the moved level stands in a situation; None where it is not asked there, or several times."""
        known_spot = self._spots.get(id(applied))
        if known_spot is None or known_spot[0] is not applied:
            known_spot = self._spots[id(applied)] = (applied, self._find_spot(applied))
        return known_spot[1]

    def _find_spot(self, applied: FlatStandard) -> LevelSpot | None:
        level = self.level
        wanted = (level.comparison.fact, level.comparison.operator)
        for criterion in applied.criteria:
            for row in criterion.rows:
                if row.rule.code != level.indicator.code:
                    continue
                last = criterion.node
                first = min(_below(applied.nodes, last, in_columns=True))
                leaves = [
                    n
                    for n in _below(applied.nodes, row.node)
                    if isinstance(rule := applied.nodes[n].rule, Compare)
                    and (rule.fact, rule.operator) == wanted
                ]
                if len(leaves) != 1:
                    return None
                nodes = [
                    replace(
                        n,
                        number=n.number - first,
                        children=tuple(c - first for c in n.children),
                        alone=tuple(c - first for c in n.alone),
                    )
                    for n in applied.nodes[first : last + 1]
                ]
                rows = (applied.nodes[row.node], applied.nodes[last])
                own = applied.with_copies((row.node, last))
                return LevelSpot(
                    applied.nodes[leaves[0]], first, nodes, row.node - first, rows, own
                )
        return None

    # ---- units come in

    def note(self, before: FlatStandard, after: FlatStandard, units: int) -> None:
        """Count units that are asked for the level, by what the level is for them in the law."""
        self.units += units
        self._levels_before[_level_of(self.leaf_in(before))] += units
        self._levels_after[_level_of(self.leaf_in(after))] += units

    def add(self, lines: pl.DataFrame, figures: Sequence[str]) -> None:
        """Keep one line per unit: :data:`KIND`, the columns ``figures`` of the fact, and the outcomes."""
        lines = lines.select(KIND, *figures, *FORCED, AS_IT_IS)
        self._lines[tuple(figures)].append(together(lines))

    def take_alone(self, before: Judgement, after: Judgement) -> None:
        """Take in one unit that was judged alone, before and after."""
        kind = self.kind_in(after.applied)
        spot = self.spot(after.applied)
        if kind is None or spot is None:
            return
        self.note(before.applied, after.applied, 1)
        given = self._given(after, spot)
        row: dict[str, Any] = {
            how: spot.outcome(forced, after, given) for how, forced in FORCED.items()
        }
        indicator, criterion = (CODES[after.verdicts[node.number]] for node in spot.rows)
        row |= {KIND: kind, AS_IT_IS: outcome_code(indicator, criterion)}
        value = after.unit_facts.values.get(self.level.comparison.fact)
        (figure,) = known(after.unit_facts, [after.applied.measures[spot.leaf.measure]])
        if figure is NOTHING:
            if spot.leaf.when_none:
                row["open"] = row[AS_IT_IS]  # nothing to compare: no level matters
        elif value is not None:
            row |= {f"{value.fact.id}__{k}": v for k, v in fact_columns(value).items()}
        self._rows.append(row)
        if len(self._rows) >= _ROWS_AT_ONCE:
            self._add_rows()

    def _given(self, judgement: Judgement, spot: LevelSpot) -> dict[int, Any]:
        """Conclusions and titles; not those on the indicator and its criterion, which speak of the law's level."""
        given = verdicts_of(judgement.conclusions, judgement.applied)
        if spot.own & given.keys():
            self.set_aside += 1
        for node, other in judgement.other_standards.items():
            if other.verdict in (PASS, FAIL):
                given[node] = other.verdict
        return {n - spot.first: verdict for n, verdict in given.items() if n not in spot.own}

    def _add_rows(self) -> None:
        """Make one frame of the units that were taken alone."""
        if not self._rows:
            return
        fact = self.level.comparison.fact
        figures = [
            f"{fact}__{sex}{end}" for sex in ("", *(f"{s}_" for s in SEXES)) for end in ("lo", "hi")
        ]
        columns = {
            name: pl.Series([row.get(name) for row in self._rows], dtype=pl.Int64)
            for name in (KIND, *figures, *FORCED, AS_IT_IS)
        }
        self.add(pl.DataFrame(columns), figures)
        self._rows.clear()

    # ---- levels are counted

    def curve(self) -> SweepCurve:
        """The counts at each level."""
        self._add_rows()
        counts: list[tuple[Counter[str], Counter[str]]] = [
            (Counter(), Counter()) for _ in self.request.levels
        ]
        for figures, frames in self._lines.items():
            lines = together(pl.concat(frames))
            for number, (applied, leaf) in enumerate(self.kinds):
                of_kind = lines.filter(pl.col(KIND) == number)
                if len(of_kind):
                    self._count(counts, of_kind, figures, applied, leaf)
        level, fact = self.level, self.level.fact
        return SweepCurve(
            code=level.indicator.code,
            criterion=level.criterion,
            name=level.indicator.name,
            fact=fact.id,
            label=fact.label,
            operator=level.comparison.operator,
            unit=fact.unit,
            column=self.request.column,
            units=self.units,
            points=tuple(
                SweepPoint(value, dict(indicator), dict(criterion))
                for value, (indicator, criterion) in zip(self.request.levels, counts, strict=True)
            ),
            set_aside=self.set_aside,
            levels_before=_ordered(self._levels_before),
            levels_after=_ordered(self._levels_after),
            column_name=level.column_name,
        )

    def _count(
        self,
        counts: list[tuple[Counter[str], Counter[str]]],
        lines: pl.DataFrame,
        figures: Sequence[str],
        applied: FlatStandard,
        leaf: Node,
    ) -> None:
        names = {name: lines.schema[name] for name in figures}
        for start in range(0, len(self.request.levels), _LEVELS_AT_ONCE):
            levels = self.request.levels[start : start + _LEVELS_AT_ONCE]
            nodes = [self.at(applied, leaf, level) for level in levels]
            outcomes = outcomes_of(lines, names, applied, nodes)
            for (of_indicator, of_criterion), name in zip(
                counts[start:], outcomes.columns, strict=False
            ):
                sums = (
                    pl.select(outcomes[name].alias("outcome"), lines[_UNITS])
                    .group_by("outcome")
                    .agg(pl.col(_UNITS).sum())
                )
                for outcome, units in sums.iter_rows():
                    indicator, criterion = divmod(outcome, 4)
                    of_indicator[_STATES[indicator]] += units
                    of_criterion[_STATES[criterion]] += units

    def at(self, applied: FlatStandard, leaf: Node, value: Fraction) -> Node:
        """The comparison, alone, where the nation's level is ``value``."""
        asked = leaf.rule
        if not isinstance(asked, Compare):
            raise EngineError("nút sai loại", f"node {leaf.number} compares nothing")
        own = provincial_levels(applied.resolved, self.level)
        level = lookup(level_at(asked.level, own, value), applied.situation)
        easiest, hardest = ends_of(level, asked, self.level.fact)
        return replace(
            leaf,
            number=0,
            easiest=easiest,
            hardest=hardest,
            regulated=level.regulated,
            reason=None if easiest == (hardest,) else level.reason,
        )


def outcomes_of(
    lines: pl.DataFrame,
    names: Any,
    applied: FlatStandard,
    nodes: Sequence[Node],
    ways: Sequence[pl.Expr] = (*map(pl.col, FORCED), pl.col(AS_IT_IS)),
) -> pl.DataFrame:
    """For each level a column: what becomes of each line.

    ``ways`` are what that is where the comparison is met, unmet, open, and where there is nothing to compare.
    """
    met, unmet, open_, as_it_is = ways
    graph = BooleanGraph()
    comparisons = FrameComparisons(applied, names, graph, pl)
    plan = ExpressionPlan(graph, comparisons.atom, pl)
    verdicts = [
        Compiler(
            [(node,)],
            [TRUE],
            comparisons,
            {},
            graph,
        ).verdict(0)
        for node in nodes
    ]
    plan.will_use(truth for verdict in verdicts for truth in verdict)
    columns = {
        f"{number}": pl.when(plan.expr(verdict.passes))
        .then(met)
        .when(plan.expr(verdict.fails))
        .then(unmet)
        .when(plan.expr(verdict.none))
        .then(as_it_is)
        .otherwise(open_)
        for number, verdict in enumerate(verdicts)
    }
    outcomes: pl.DataFrame = plan.run(lines, [], columns)
    return outcomes


def together(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines that are the same as one line, with the number of their units."""
    if _UNITS not in lines.columns:
        lines = lines.with_columns(pl.lit(1, dtype=pl.UInt32).alias(_UNITS))
    same = [c for c in lines.columns if c != _UNITS]
    return lines.group_by(same).agg(pl.col(_UNITS).sum())


def _ordered(counts: Counter[Fraction | None]) -> dict[Fraction | None, int]:
    keys = sorted(counts, key=lambda level: (level is None, level or Fraction(0)))
    return {level: counts[level] for level in keys}


def _level_of(leaf: Node | None) -> Fraction | None:
    """The level of a comparison in the law; None where there is none."""
    if leaf is None or leaf.resolved_level is None or leaf.reason is not None:
        return None
    return leaf.resolved_level.value


def _below(nodes: Sequence[Node], number: int, *, in_columns: bool = False) -> Iterator[int]:
    yield number
    node = nodes[number]
    for child in (*node.children, *(node.alone if in_columns else ())):
        yield from _below(nodes, child, in_columns=in_columns)


def with_comparison(nodes: Sequence[Node], leaf: Node, *, holds: bool | None) -> list[Node]:
    """``nodes`` where a comparison is decided so (None: open), in each column that repeats it too."""
    return [
        Node(node.number, "fixed", holds=holds) if node.rule is leaf.rule else node
        for node in nodes
    ]
