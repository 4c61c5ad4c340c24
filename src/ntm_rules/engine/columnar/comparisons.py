"""The comparisons that a frame allows: its columns against levels, as truth values and as expressions.

:mod:`ntm_rules.facts.typed_columns` says which columns there are and what they hold.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any, Literal

import narwhals as nw

from ntm_rules.engine.columnar.truth import FALSE, TRUE, BooleanGraph
from ntm_rules.facts.typed_columns import SEXES, concluded_column, may_be_nothing
from ntm_rules.foundation.frame_library import Expr
from ntm_rules.law.model.requirement import StandardMet
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import FlatStandard

End = Literal["lo", "hi"]
"""The least or the most that a number can be."""

LevelOrColumn = int | str
"""A level; or the name of a column that holds the level of each unit."""

LevelColumn = Callable[[Sequence[int | None]], str]
"""Takes a level for each case of a shape. Returns the name of a column with the level of each unit."""

Pair = tuple[str, str]
_COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}
_MANY = 8
"""With more levels than this, a level is looked up and not compared one by one."""


class FrameComparisons:
    """What a frame with the columns ``names`` says of each measure of a standard, as truth values of ``graph``.

    ``looked_up`` looks up the levels of the cases, where the frame says in which case each unit is.
    """

    def __init__(
        self,
        standard: FlatStandard,
        names: Mapping[str, Any],
        graph: BooleanGraph,
        ns: Any = nw,
        looked_up: LevelColumn | None = None,
    ) -> None:
        self.ns = ns
        self.looked_up = looked_up
        self.standard = standard
        self.facts: Mapping[str, FactDef] = standard.resolved.facts
        self.names = names
        self.graph = graph
        self._nothing = may_be_nothing(standard.resolved)
        self.conclusions: dict[int, str] = self._conclusions()

    def _conclusions(self) -> dict[int, str]:
        """The column of a conclusion by its node. A title stands for another standard."""
        columns: dict[int, str] = {}
        for criterion in self.standard.criteria:
            columns[criterion.node] = concluded_column("criteria", criterion.rule.number)
            for row in criterion.rows:
                columns[row.node] = concluded_column("indicators", row.rule.code)
        for row in self.standard.conditions:
            columns[row.node] = concluded_column("conditions", row.rule.code)
        for copy, node in self.standard.copies.items():
            if node in columns:
                columns[copy] = columns[node]
        for node in self.standard.other_standard_nodes:
            rule = self.standard.nodes[node].rule
            if isinstance(rule, StandardMet) and rule.title is not None:
                columns[node] = f"{rule.title}__yes"
        return {node: name for node, name in columns.items() if name in self.names}

    # ---- what is known of a measure

    def pair(self, stem: str) -> Pair | None:
        """The two columns that hold the ends of ``stem``."""
        if f"{stem}lo" in self.names and f"{stem}hi" in self.names:
            return f"{stem}lo", f"{stem}hi"
        exact = f"{stem}exact"
        return (exact, exact) if exact in self.names else None

    def _fact(self, measure: int) -> FactDef:
        return self.facts[self.standard.measures[measure].fact]

    def total(self, fact: FactDef) -> Pair | None:
        """The columns of the figure itself."""
        return self.pair(f"{fact.id}__")

    def sexes(self, fact: FactDef) -> list[Pair | None]:
        """The columns of the two sexes."""
        return [self.pair(f"{fact.id}__{sex}_") if fact.by_sex else None for sex in SEXES]

    def yes_no(self, measure: int) -> tuple[int, int] | None:
        """Two truth values of a yes/no fact: it is yes, it is no. None for a number."""
        fact = self._fact(measure)
        if fact.kind != "yes_no":
            return None
        column = f"{fact.id}__yes"
        if column not in self.names:
            return FALSE, FALSE
        return self.graph.atom(("yes", column)), self.graph.atom(("no", column))

    def known(self, measure: int) -> int:
        """True where the fact is given; "nothing to count" is given too."""
        fact = self._fact(measure)
        if fact.kind == "yes_no":
            column = f"{fact.id}__yes"
            return self.graph.atom(("given", column)) if column in self.names else FALSE
        return self.graph.any(self._given(p) for p in (self.total(fact), *self.sexes(fact)))

    def nothing(self, measure: int) -> int:
        """True where the fact is a share of nothing."""
        fact = self._fact(measure)
        total = self.total(fact)
        if total is None or total[0] == total[1] or fact.id not in self._nothing:
            return FALSE
        return self.graph.atom(("nothing", *total))

    def both_sexes(self, measure: int) -> int:
        """True where the fact is given for both sexes."""
        return self.graph.all(map(self._given, self.sexes(self._fact(measure))))

    def exact(self, measure: int) -> bool:
        """Whether every row that has the fact has it exactly."""
        fact = self._fact(measure)
        total = self.total(fact)
        return fact.kind == "yes_no" or (
            not fact.by_sex and total is not None and total[0] == total[1]
        )

    def _given(self, pair: Pair | None) -> int:
        return FALSE if pair is None else self.graph.atom(("given", pair[0]))

    # ---- comparisons

    def own_levels(self, measure: int, levels: Sequence[int | None]) -> str | None:
        """The name of a column with the level of each unit; None where comparing one by one is cheaper."""
        fact = self._fact(measure)
        if self.looked_up is None or fact.by_sex or fact.kind == "yes_no":
            return None
        return self.looked_up(levels) if len(set(levels)) > _MANY else None

    def compares(self, measure: int, end: End, how: str, level: LevelOrColumn) -> int:
        """True where the least or the most that a number can be is ``how`` (such as ">=") ``level``."""
        graph, fact, view = self.graph, self._fact(measure), self.standard.measures[measure].view
        if not fact.by_sex or not isinstance(level, int):
            return self._column(self.total(fact), end, how, level)
        compare_ends = self._of_total if view == "value" else self._of_sexes
        there = graph.and_(self.known(measure), self._stated(fact, view))
        if how in {">=", ">"}:
            return graph.and_(there, compare_ends(fact, view, end, how, level))
        above, at = (compare_ends(fact, view, end, h, level) for h in (">", ">="))
        if how == "<=":
            return graph.and_(there, graph.not_(above))
        return (
            graph.and_(there, at, graph.not_(above))
            if how == "="
            else graph.and_(there, graph.not_(at))
        )

    def _stated(self, fact: FactDef, view: str) -> int:
        """True where the figures bound the number that is asked. A single sex does not bound the total."""
        if view != "value":
            return TRUE
        sexes = self.graph.all(map(self._given, self.sexes(fact)))
        return self.graph.or_(self._given(self.total(fact)), sexes)

    def _column(self, pair: Pair | None, end: End, how: str, level: LevelOrColumn) -> int:
        if pair is None:
            return FALSE
        return self.graph.atom(("than", pair[end == "hi"], how, level))

    def _of_total(self, fact: FactDef, _: str, end: End, how: str, level: int) -> int:
        """The total. Where it is not given, it lies between the two sexes."""
        graph, total = self.graph, self.total(fact)
        sexes = self.sexes(fact)
        ends = [self._column(pair, end, how, level) for pair in sexes]
        between = graph.all(ends) if end == "lo" else graph.any(ends)
        given = graph.all(map(self._given, sexes))
        return graph.or_(
            self._column(total, end, how, level),
            graph.and_(graph.not_(self._given(total)), given, between),
        )

    def _of_sexes(self, fact: FactDef, view: str, end: End, how: str, level: int) -> int:
        """The lower or the higher of the two sexes, as :class:`~ntm_rules.facts.values.FactValue` bounds it."""
        graph, total, sexes = self.graph, self.total(fact), self.sexes(fact)
        if (view, end) in {("least", "hi"), ("most", "lo")}:
            given = [p for p in (total, *sexes) if p is not None]
            if view == "most":
                return graph.any(self._column(pair, end, how, level) for pair in given)
            short = "<" if how == ">=" else "<="
            return graph.not_(graph.any(self._column(pair, end, short, level) for pair in given))
        # A sex that is not stated: anything in the range, unless the total is at the end that leaves no room.
        bottom, top = fact.span
        usual, at_end = (bottom, top) if view == "least" else (top, bottom)
        full = self._column(total, "lo" if view == "least" else "hi", "=", at_end)
        rest = graph.or_(
            graph.and_(full, TRUE if _COMPARE[how](at_end, level) else FALSE),
            graph.and_(graph.not_(full), TRUE if _COMPARE[how](usual, level) else FALSE),
        )
        ends = [
            graph.or_(
                self._column(pair, end, how, level), graph.and_(graph.not_(self._given(pair)), rest)
            )
            for pair in sexes
        ]
        return graph.all(ends) if view == "least" else graph.any(ends)

    # ---- expressions

    def nearest(self, measure: int, end: End) -> Expr:
        """The figure of a failed comparison that lies nearest to passing. Of two sexes, the one further off."""
        fact, view = self._fact(measure), self.standard.measures[measure].view
        total, side = self.total(fact), end == "hi"
        sexes = [self.ns.col(p[side]) for p in self.sexes(fact) if p is not None]
        column = [] if total is None else [self.ns.col(total[side])]
        lowest = side != (view == "value")
        if view == "value" and column and len(sexes) < len(SEXES):
            return column[0]
        there = sexes if view == "value" else [*column, *sexes]
        far = there[0]
        if len(there) > 1:
            far = self.ns.min_horizontal(*there) if lowest else self.ns.max_horizontal(*there)
        if view != "value" or not column:
            return far
        return self.ns.when(column[0].is_null()).then(far).otherwise(column[0])

    def atom(self, key: tuple[Any, ...]) -> Expr:
        """The expression of a truth value that comes from the frame. It is never null."""
        kind, more = key[0], key[1:]
        if kind == "than":
            column, how, level = more
            mark = self.ns.col(level) if isinstance(level, str) else level
            return _COMPARE[how](self.ns.col(column), mark).fill_null(value=False)
        if kind in {"yes", "no", "met", "unmet"}:
            column = self.ns.col(more[0])
            return (column if kind in {"yes", "met"} else ~column).fill_null(value=False)
        if kind == "given":
            return ~self.ns.col(more[0]).is_null()
        if kind == "nothing":
            return (self.ns.col(more[0]) > self.ns.col(more[1])).fill_null(value=False)
        if kind == "nearer":
            return _further(self.ns, *more)
        column, values = more
        return _among(self.ns, column, values)


def _further(ns: Any, name: str, other: str, high: bool, first: bool) -> Expr:
    """True where figure ``name`` is further from passing than ``other``. ``first``: also where they are equal."""
    a, b = ns.col(name), ns.col(other)
    further = (a < b) if high else (a > b)
    return (further | (a == b) if first else further).fill_null(value=False)


def _among(ns: Any, name: str, values: frozenset[Any]) -> Expr:
    """True where the column holds one of ``values``. None among them stands for null."""
    column = ns.col(name)
    # One comparison for each: of text that is many times quicker than `is_in`.
    equal = [column == value for value in sorted(v for v in values if v is not None)]
    any_equal = reduce(lambda a, b: a | b, equal).fill_null(value=False) if equal else None
    if None not in values:
        return ns.lit(value=False) if any_equal is None else any_equal
    return column.is_null() if any_equal is None else any_equal | column.is_null()
