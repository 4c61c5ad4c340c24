"""The gap of a fail, as whole numbers in columns: millionths of the fact's unit, and whole things to do."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from math import gcd
from typing import Any, NamedTuple

from ntm_rules.engine.columnar.comparisons import FrameComparisons, LevelOrColumn
from ntm_rules.engine.columnar.compile import Compiler, Lack, easiest
from ntm_rules.engine.columnar.rule_shapes import RuleShape
from ntm_rules.engine.columnar.spark import SparkNamespace, floor
from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.facts.typed_columns import SEXES
from ntm_rules.foundation.frame_library import Expr
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node

_HUNDRED_PERCENT = 10**8


class GapValue(NamedTuple):
    """A number that is the gap where ``bit`` is true. ``needs`` are the truth values that its expression uses.

    Two values with the same ``key`` are the same number.
    """

    bit: int
    key: Hashable
    write: Callable[[], Expr]
    needs: tuple[int, ...] = ()


def merged(values: Iterable[GapValue], graph: BooleanGraph) -> list[GapValue]:
    """Each number once."""
    by_key: dict[Hashable, list[GapValue]] = {}
    for value in values:
        by_key.setdefault(value.key, []).append(value)
    return [
        same[0]._replace(bit=graph.any(value.bit for value in same)) if len(same) > 1 else same[0]
        for same in by_key.values()
    ]


class Gaps:
    """The gaps of the nodes of one shape. ``expr`` writes a truth value."""

    def __init__(
        self, shape: RuleShape, graph: BooleanGraph, ns: Any, expr: Callable[[int], Expr]
    ) -> None:
        self.standard: FlatStandard = shape.standard
        self.compiler: Compiler = shape.compiler
        self.comparisons: FrameComparisons = shape.comparisons
        self.graph = graph
        self.ns = ns
        self.expr = expr

    def lacks(self, node: int) -> list[Lack]:
        """The comparisons of numbers that may be the only one that made ``node`` fail."""
        return [
            lack
            for lack in self.compiler.lacks(node)
            if self._kind(self.standard.nodes[lack.node]) not in {"yes_no", "grade"}
        ]

    def _fact(self, node: Node) -> str:
        return self.standard.measures[node.measure].fact

    def _kind(self, node: Node) -> str:
        return self.comparisons.facts[self._fact(node)].kind

    def amounts(self, lack: Lack) -> Iterator[GapValue]:
        """How many millionths of the fact's unit are lacking."""
        node, op = self.standard.nodes[lack.node], self.standard.nodes[lack.node].operator
        levels = list(self.compiler.levels_or_column(lack.node, easiest))
        if not levels:  # one of several numbers is asked exactly
            return
        half = partial(
            _half, signed=self.comparisons.facts[self._fact(node)].span[0] < 0, ns=self.ns
        )

        def mark() -> Expr | int:
            wanted = self._half_of(levels[0][0])
            for level, here in levels[1:]:
                constant = self.ns.lit(self._half_of(level), dtype=self.ns.Int64())
                wanted = self.ns.when(self.expr(here)).then(constant).otherwise(wanted)
            return wanted

        def up() -> Expr:
            most = self.comparisons.nearest(node.measure, "hi")
            return mark() + 1 - half(most + 1) if op == ">" else mark() - half(most)

        def down() -> Expr:
            least = self.comparisons.nearest(node.measure, "lo")
            return half(least) - mark() + 1 if op == "<" else half(least + 1) - mark()

        needed = tuple(here for _, here in levels[1:])
        key = (self.standard.measures[node.measure], op, tuple(levels))
        if op != "=":
            yield GapValue(lack.alone, key, up if op in {">=", ">"} else down, needed)
            return
        for end, how, way in (("hi", "<", up), ("lo", ">", down)):
            off = self.graph.any(
                self.graph.and_(here, self.comparisons.compares(node.measure, end, how, level))  # type: ignore[arg-type]
                for level, here in levels
            )
            yield GapValue(self.graph.and_(lack.alone, off), (*key, end), way, needed)

    def _half_of(self, level: LevelOrColumn) -> Expr | int:
        """A level in millionths. Only Polars has levels in a column, and its division rounds down."""
        return self.ns.col(level) // 2 if isinstance(level, str) else level // 2

    def things(self, lack: Lack) -> Iterator[GapValue]:
        """How many whole things are lacking, where the share is a ratio of counts."""
        node = self.standard.nodes[lack.node]
        name, upward = self._fact(node), node.operator in {">=", ">"}
        if node.operator == "=" or self.comparisons.facts[name].of is None:
            return
        for level, here in self.compiler.levels_or_column(lack.node, easiest):
            share = 1 if isinstance(level, str) else gcd(level // 2, _HUNDRED_PERCENT)
            per, of = self._half_of(level) // share, _HUNDRED_PERCENT // share
            for stem, guard in self._sources(node):
                count = self._count(stem, upward=upward)
                if count is None or f"{stem}of" not in self.comparisons.names:
                    continue
                total = self.ns.col(f"{stem}of")
                bit = self.graph.and_(lack.alone, here, guard)
                key = (stem, node.operator, level)
                yield GapValue(bit, key, _whole(node.operator, count, total, per, of, self.ns))

    def _count(self, stem: str, *, upward: bool) -> Expr | None:
        for name in (f"{stem}count_hi" if upward else f"{stem}count_lo", f"{stem}count"):
            if name in self.comparisons.names:
                return self.ns.col(name)
        return None

    def _sources(self, node: Node) -> Iterator[tuple[str, int]]:
        """The figures whose gap may count, each with the truth value that it does. The sex further off counts."""
        name = self._fact(node)
        rule = node.rule
        fact = self.comparisons.facts[name]
        if not (isinstance(rule, Compare) and rule.sexes and fact.by_sex):
            yield f"{name}__", TRUE
            return
        stems = [f"{name}__{sex}_" for sex in SEXES] + [f"{name}__"]
        there = [stem for stem in stems if self.comparisons.pair(stem) is not None]
        side = int(node.operator in {">=", ">"})
        for stem in there:
            beaten = [
                self.graph.atom(
                    (
                        "nearer",
                        self._end(other, side),
                        self._end(stem, side),
                        side,
                        place < there.index(stem),
                    )
                )
                for place, other in enumerate(there)
                if other != stem
            ]
            given = self.graph.atom(("given", self._end(stem, side)))
            yield stem, self.graph.and_(given, *(self.graph.not_(b) for b in beaten))

    def _end(self, stem: str, side: int) -> Hashable:
        pair = self.comparisons.pair(stem)
        return pair[side] if pair is not None else ""


def _half(position: Expr, *, signed: bool, ns: Any) -> Expr:
    """Half of a position, rounded down. Some backends round a quotient down, some towards zero."""
    if not signed or isinstance(ns, SparkNamespace):
        return floor(position, 2, ns)
    return ns.when(position >= 0).then(position // 2).otherwise(-((1 - position) // 2))


def _whole(
    operator: str, count: Expr, total: Expr, per: Expr | int, of: int, ns: Any
) -> Callable[[], Expr]:
    down = partial(floor, by=of, ns=ns)
    if operator == ">=":
        return lambda: down(total * per + (of - 1)) - count
    if operator == ">":
        return lambda: down(total * per) + 1 - count
    if operator == "<=":
        return lambda: count - down(total * per)
    return lambda: count - down(total * per + (of - 1)) + 1
