"""What is written for a population: verdict, reason, gap and provisional of everything that is judged."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial, reduce
from math import gcd
from typing import Any

import narwhals as nw

from ntm_rules.engine.columnar import Compiler, Lack
from ntm_rules.engine.columns_bits import FALSE, TRUE, Bits
from ntm_rules.engine.columns_layout import Layout
from ntm_rules.engine.columns_names import SEXES
from ntm_rules.engine.columns_stages import Expr, Stages
from ntm_rules.engine.columns_standing import Standing
from ntm_rules.law.apply import Applied, Node
from ntm_rules.law.requirement import Compare

__all__ = ["PARTS", "Program", "Target", "targets"]

PARTS = ("verdict", "reason", "provisional", "gap", "natural")
"""What can be written of an indicator; of anything else only the first three."""

_HUNDRED_PERCENT = 10**8
Value = tuple[int, Callable[[], Expr], tuple[int, ...]]
"""A number, the truth value where it holds, and the others that are needed to write it."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that is judged: the first part of the names of its columns, and its node."""

    name: str
    node: int
    figures: bool
    """Whether a fail of it may lack a number: indicators and conditions."""


def targets(applied: Applied, levels: Collection[str]) -> Iterator[Target]:
    """Everything that is judged: ``levels`` among indicator, criterion, standard, recognition."""
    for criterion in applied.criteria:
        if "indicator" in levels:
            for row in criterion.rows:
                yield Target(f"indicator_{row.rule.code}", row.node, figures=True)
        if "criterion" in levels:
            yield Target(f"criterion_{criterion.rule.number}", criterion.node, figures=False)
    if "recognition" in levels:
        for kind, rows in (
            ("prerequisite", applied.prerequisites),
            ("condition", applied.conditions),
        ):
            for row in rows:
                yield Target(f"{kind}_{row.rule.code}", row.node, figures=True)
    if "standard" in levels:
        yield Target("standard", applied.verdict, figures=False)
    if "recognition" in levels:
        yield Target("recognition", applied.recognition, figures=False)


@dataclass
class Program:
    """The expressions that judge one kind of frame by one standard. Made once, run on any number of frames.

    ``cases`` are the distinct cases, ``chosen`` the truth values (of ``bits``) that say which of them holds.
    """

    cases: Sequence[Applied]
    chosen: Sequence[int]
    layout: Layout
    bits: Bits
    levels: Collection[str] = ("indicator", "criterion", "standard", "recognition")
    parts: Collection[str] = PARTS
    words: Any = nw
    columns: dict[str, Expr] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.applied = self.cases[0]
        self.compiler = Compiler(
            [one.nodes for one in self.cases],
            self.chosen,
            self.layout,
            frozenset(self.layout.conclusions),
            self.bits,
        )
        self.standing = Standing(self.compiler)
        self.stages = Stages(self.bits, self.layout.atom, self.words)
        made: list[tuple[str, list[int], Callable[[], Expr]]] = []
        for target in targets(self.applied, self.levels):
            made += self._target(target)
        made += self._contradictions()
        self.stages.plan(bit for _, bits, _ in made for bit in bits)
        self.columns = {name: write() for name, _, write in made}

    def run(self, frame: Any, keep: Sequence[str]) -> Any:
        """The verdicts for ``frame``, beside its columns ``keep``."""
        return self.stages.run(frame, keep, self.columns)

    # ---- columns: a name, the truth values it needs, and how it is written

    def _target(self, target: Target) -> Iterator[tuple[str, list[int], Callable[[], Expr]]]:
        compiler, parts, node = self.compiler, self.parts, target.node
        expr = self._expr
        if "verdict" in parts:
            verdict = list(compiler.verdict(node))
            yield f"{target.name}__verdict", verdict, lambda: self._verdict(verdict)
        if "reason" in parts:
            why = compiler.reasons(node)
            yield f"{target.name}__reason", list(why.values()), lambda: self._reason(why)
        if "provisional" in parts:
            weak = self.standing.provisional(node)
            yield f"{target.name}__provisional", [weak], lambda: expr(weak)
        if not target.figures or not {"gap", "natural"} & set(parts):
            return
        lacks = [lack for lack in compiler.lacks(node) if self._has_amount(lack)]
        if "gap" in parts:
            amounts = [one for lack in lacks for one in self._amounts(lack)]
            if amounts:
                yield f"{target.name}__gap", _needs(amounts), lambda: self._chain(amounts)
        if "natural" in parts:
            things = [one for lack in lacks for one in self._things(lack)]
            if things:
                yield f"{target.name}__natural", _needs(things), lambda: self._chain(things)

    def _contradictions(self) -> Iterator[tuple[str, list[int], Callable[[], Expr]]]:
        """How many official conclusions the figures contradict; only where the frame holds conclusions."""
        others = set(self.applied.others)
        found = [
            self.compiler.contradicted(node)
            for node in self.layout.conclusions
            if node not in others
        ]
        found = [bit for bit in found if bit != FALSE]
        if found:
            yield (
                "contradictions",
                found,
                lambda: reduce(
                    lambda a, b: a + b, [self._expr(bit).cast(self.words.Int16()) for bit in found]
                ),
            )

    def _expr(self, bit: int) -> Expr:
        return self.stages.expr(bit)

    def _verdict(self, verdict: Sequence[int]) -> Expr:
        """1 passes, -1 fails, 2 does not apply, 0 unknown."""
        return self._first(zip(verdict, (1, -1, 2), strict=True))

    def _reason(self, why: Mapping[int, int]) -> Expr:
        return self._first((bit, place + 1) for place, bit in why.items())

    def _first(self, pairs: Iterable[tuple[int, int]]) -> Expr:
        """The number of the first truth value that holds, 0 where none does."""
        found: Expr = self.words.lit(0, dtype=self.words.Int8())
        for bit, code in reversed(list(pairs)):
            if bit != FALSE:
                one = self.words.lit(code, dtype=self.words.Int8())
                found = self.words.when(self._expr(bit)).then(one).otherwise(found)
        return found

    def _chain(self, values: Sequence[Value]) -> Expr:
        """The one value whose truth value holds; null where none does."""
        found: Expr | None = None
        for bit, value, _ in values:
            one = self.words.when(self._expr(bit)).then(value())
            found = one if found is None else one.otherwise(found)
        if found is None:
            raise ValueError("a column of no values has no type")
        return found

    # ---- gaps

    def _fact(self, node: Node) -> str:
        return self.applied.measures[node.measure].fact

    def _has_amount(self, lack: Lack) -> bool:
        node = self.applied.nodes[lack.node]
        return self.layout.facts[self._fact(node)].kind not in {"yes_no", "grade"}

    def _amounts(self, lack: Lack) -> Iterator[Value]:
        """How many millionths of the fact's unit would be enough."""
        node, op = self.applied.nodes[lack.node], self.applied.nodes[lack.node].operator
        levels = list(self.compiler.levels(lack.node))
        half = partial(
            _half, signed=self.layout.facts[self._fact(node)].span[0] < 0, words=self.words
        )

        def mark() -> Expr | int:
            found: Expr | int = levels[0][0] // 2
            for level, here in levels[1:]:
                one = self.words.lit(level // 2, dtype=self.words.Int64())
                found = self.words.when(self._expr(here)).then(one).otherwise(found)
            return found

        def up() -> Expr:
            most = self.layout.nearest(node.measure, "hi")
            return mark() + 1 - half(most + 1) if op == ">" else mark() - half(most)

        def down() -> Expr:
            least = self.layout.nearest(node.measure, "lo")
            return half(least) - mark() + 1 if op == "<" else half(least + 1) - mark()

        needed = tuple(here for _, here in levels[1:])
        if op != "=":
            yield lack.alone, up if op in {">=", ">"} else down, needed
            return
        for end, how, way in (("hi", "<", up), ("lo", ">", down)):
            off = self.bits.any(
                self.bits.both(here, self.layout.than(node.measure, end, how, level))  # type: ignore[arg-type]
                for level, here in levels
            )
            yield self.bits.both(lack.alone, off), way, needed

    def _things(self, lack: Lack) -> Iterator[Value]:
        """How many whole things would be enough, where the share is a ratio of counts."""
        node = self.applied.nodes[lack.node]
        name, upward = self._fact(node), node.operator in {">=", ">"}
        if node.operator == "=" or self.layout.facts[name].of is None:
            return
        for level, here in self.compiler.levels(lack.node):
            share = gcd(level // 2, _HUNDRED_PERCENT)
            per, of = level // 2 // share, _HUNDRED_PERCENT // share
            for stem, guard in self._sources(node):
                count = self._count(stem, upward=upward)
                if count is None or f"{stem}of" not in self.layout.names:
                    continue
                total = self.words.col(f"{stem}of")
                bit = self.bits.both(lack.alone, here, guard)
                yield bit, _whole(node.operator, count, total, per, of), ()

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


def _needs(values: Sequence[Value]) -> list[int]:
    return [bit for one, _, more in values for bit in (one, *more)]


def _half(position: Expr, *, signed: bool, words: Any) -> Expr:
    """Half of a position, rounded down: some backends round a quotient down, some towards zero."""
    if not signed:
        return position // 2
    return words.when(position >= 0).then(position // 2).otherwise(-((1 - position) // 2))


def _whole(operator: str, count: Expr, total: Expr, per: int, of: int) -> Callable[[], Expr]:
    if operator == ">=":
        return lambda: (total * per + (of - 1)) // of - count
    if operator == ">":
        return lambda: (total * per) // of + 1 - count
    if operator == "<=":
        return lambda: count - (total * per) // of
    return lambda: count - (total * per + (of - 1)) // of + 1
