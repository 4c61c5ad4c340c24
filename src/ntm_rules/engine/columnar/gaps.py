"""What a fail lacks, as whole numbers in columns: millionths of the fact's unit, and things to do."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from math import gcd
from typing import Any, NamedTuple

from ntm_rules.engine.columnar.compile import Lack, Mark
from ntm_rules.engine.columnar.spark import SparkWords, floor
from ntm_rules.engine.columnar.trees import Tree
from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.facts.typed_columns import SEXES
from ntm_rules.foundation.frame_library import Expr
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.situation import Node

__all__ = ["Gaps", "Value", "merged"]

_HUNDRED_PERCENT = 10**8


class Value(NamedTuple):
    """A number, the truth value where it is the gap, and what else is needed to write it.

    Two with the same ``key`` are the same number.
    """

    bit: int
    key: Hashable
    write: Callable[[], Expr]
    needs: tuple[int, ...] = ()


def merged(values: Iterable[Value], bits: BooleanGraph) -> list[Value]:
    """The same numbers once each."""
    found: dict[Hashable, list[Value]] = {}
    for one in values:
        found.setdefault(one.key, []).append(one)
    return [
        same[0]._replace(bit=bits.any(one.bit for one in same)) if len(same) > 1 else same[0]
        for same in found.values()
    ]


class Gaps:
    """The gaps of the nodes of one tree. ``expr`` writes a truth value."""

    def __init__(
        self, tree: Tree, bits: BooleanGraph, words: Any, expr: Callable[[int], Expr]
    ) -> None:
        self.applied = tree.applied
        self.compiler = tree.compiler
        self.layout = tree.layout
        self.bits = bits
        self.words = words
        self.expr = expr

    def lacks(self, node: int) -> list[Lack]:
        """The comparisons with numbers, each of which may be the only one that made ``node`` fail."""
        return [
            lack
            for lack in self.compiler.lacks(node)
            if self._kind(self.applied.nodes[lack.node]) not in {"yes_no", "grade"}
        ]

    def _fact(self, node: Node) -> str:
        return self.applied.measures[node.measure].fact

    def _kind(self, node: Node) -> str:
        return self.layout.facts[self._fact(node)].kind

    def amounts(self, lack: Lack) -> Iterator[Value]:
        """How many millionths of the fact's unit would be enough."""
        node, op = self.applied.nodes[lack.node], self.applied.nodes[lack.node].operator
        levels = list(self.compiler.marks(lack.node))
        half = partial(
            _half, signed=self.layout.facts[self._fact(node)].span[0] < 0, words=self.words
        )

        def mark() -> Expr | int:
            found = self._half_of(levels[0][0])
            for level, here in levels[1:]:
                one = self.words.lit(self._half_of(level), dtype=self.words.Int64())
                found = self.words.when(self.expr(here)).then(one).otherwise(found)
            return found

        def up() -> Expr:
            most = self.layout.nearest(node.measure, "hi")
            return mark() + 1 - half(most + 1) if op == ">" else mark() - half(most)

        def down() -> Expr:
            least = self.layout.nearest(node.measure, "lo")
            return half(least) - mark() + 1 if op == "<" else half(least + 1) - mark()

        needed = tuple(here for _, here in levels[1:])
        key = (self.applied.measures[node.measure], op, tuple(levels))
        if op != "=":
            yield Value(lack.alone, key, up if op in {">=", ">"} else down, needed)
            return
        for end, how, way in (("hi", "<", up), ("lo", ">", down)):
            off = self.bits.any(
                self.bits.both(here, self.layout.than(node.measure, end, how, level))  # type: ignore[arg-type]
                for level, here in levels
            )
            yield Value(self.bits.both(lack.alone, off), (*key, end), way, needed)

    def _half_of(self, level: Mark) -> Expr | int:
        """A level in millionths. Only for Polars do levels stand in a column, and it rounds down."""
        return self.words.col(level) // 2 if isinstance(level, str) else level // 2

    def things(self, lack: Lack) -> Iterator[Value]:
        """How many whole things would be enough, where the share is a ratio of counts."""
        node = self.applied.nodes[lack.node]
        name, upward = self._fact(node), node.operator in {">=", ">"}
        if node.operator == "=" or self.layout.facts[name].of is None:
            return
        for level, here in self.compiler.marks(lack.node):
            share = 1 if isinstance(level, str) else gcd(level // 2, _HUNDRED_PERCENT)
            per, of = self._half_of(level) // share, _HUNDRED_PERCENT // share
            for stem, guard in self._sources(node):
                count = self._count(stem, upward=upward)
                if count is None or f"{stem}of" not in self.layout.names:
                    continue
                total = self.words.col(f"{stem}of")
                bit = self.bits.both(lack.alone, here, guard)
                key = (stem, node.operator, level)
                yield Value(bit, key, _whole(node.operator, count, total, per, of, self.words))

    def _count(self, stem: str, *, upward: bool) -> Expr | None:
        for name in (f"{stem}count_hi" if upward else f"{stem}count_lo", f"{stem}count"):
            if name in self.layout.names:
                return self.words.col(name)
        return None

    def _sources(self, node: Node) -> Iterator[tuple[str, int]]:
        """The figures that a gap may be that of, each with when it is: of both sexes the one furthest off."""
        name = self._fact(node)
        rule = node.rule
        fact = self.layout.facts[name]
        if not (isinstance(rule, Compare) and rule.sexes and fact.by_sex):
            yield f"{name}__", TRUE
            return
        stems = [f"{name}__{sex}_" for sex in SEXES] + [f"{name}__"]
        there = [stem for stem in stems if self.layout.pair(stem) is not None]
        side = int(node.operator in {">=", ">"})
        for stem in there:
            beaten = [
                self.bits.atom(
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
            given = self.bits.atom(("given", self._end(stem, side)))
            yield stem, self.bits.both(given, *(self.bits.no(b) for b in beaten))

    def _end(self, stem: str, side: int) -> Hashable:
        pair = self.layout.pair(stem)
        return pair[side] if pair is not None else ""


def _half(position: Expr, *, signed: bool, words: Any) -> Expr:
    """Half of a position, rounded down: some backends round a quotient down, some towards zero."""
    if not signed or isinstance(words, SparkWords):
        return floor(position, 2, words)
    return words.when(position >= 0).then(position // 2).otherwise(-((1 - position) // 2))


def _whole(
    operator: str, count: Expr, total: Expr, per: Expr | int, of: int, words: Any
) -> Callable[[], Expr]:
    down = partial(floor, by=of, words=words)
    if operator == ">=":
        return lambda: down(total * per + (of - 1)) - count
    if operator == ">":
        return lambda: down(total * per) + 1 - count
    if operator == "<=":
        return lambda: count - down(total * per)
    return lambda: count - down(total * per + (of - 1)) + 1
