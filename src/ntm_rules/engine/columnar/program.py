"""What is written for a population: verdict, reason, gap and provisional of everything that is judged."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, NamedTuple

import narwhals as nw

from ntm_rules.engine.columnar.case_lookup import Lookup
from ntm_rules.engine.columnar.expressions import Stages
from ntm_rules.engine.columnar.gaps import Gaps, Value, merged
from ntm_rules.engine.columnar.trees import Tree, targets
from ntm_rules.engine.columnar.truth import FALSE, TRUE, BooleanGraph
from ntm_rules.foundation.frame_library import Expr

__all__ = ["PARTS", "Program"]

PARTS = ("verdict", "reason", "provisional", "gap", "natural")
"""What can be written of an indicator; of anything else only the first three."""

_ORDER = {"indicator": 0, "criterion": 0, "prerequisite": 1, "condition": 1, "standard": 2}


class Column(NamedTuple):
    """A column to write: its name, the truth values it needs, and how it is written."""

    name: str
    needs: Sequence[int]
    write: Callable[[], Expr]


class Asked(NamedTuple):
    """Something that is judged: the node that it is in each tree, where it is asked at all."""

    nodes: Sequence[tuple[Tree, int]]
    figures: bool


@dataclass
class Program:
    """The expressions that judge one kind of frame by some standards. Made once, run on any number of frames.

    Exactly one of ``trees`` holds for a unit. ``only`` names what is to be written, where not everything is;
    ``lookup`` gives the frame the columns that the trees look things up in.
    """

    trees: Sequence[Tree]
    bits: BooleanGraph
    levels: Collection[str] = ("indicator", "criterion", "standard", "recognition")
    parts: Collection[str] = PARTS
    words: Any = nw
    only: Collection[str] | None = None
    lookup: Lookup | None = None
    columns: dict[str, Expr] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.stages = Stages(self.bits, self.trees[0].layout.atom, self.words)
        self.gaps = {
            id(tree): Gaps(tree, self.bits, self.words, self.stages.expr) for tree in self.trees
        }
        made: list[Column] = []
        for name, asked in self._asked().items():
            made += self._columns(name, asked)
        made += self._contradictions()
        self.stages.plan(bit for column in made for bit in column.needs)
        self.columns = {column.name: column.write() for column in made}

    def run(self, frame: Any, keep: Sequence[str]) -> Any:
        """The verdicts for ``frame``, beside its columns ``keep``."""
        if self.lookup is not None:
            frame = self.lookup.put(frame)
        return self.stages.run(frame, keep, self.columns)

    def _asked(self) -> dict[str, Asked]:
        """Everything that some tree asks, in the order of the law."""
        found: dict[str, tuple[list[tuple[Tree, int]], bool]] = {}
        for tree in self.trees:
            for target in targets(tree.applied, self.levels):
                if self.only is None or target.name in self.only:
                    nodes = found.setdefault(target.name, ([], target.figures))[0]
                    nodes.append((tree, target.node))
        # What a later tree adds comes before what is made of it.
        names = sorted(found, key=lambda name: _ORDER.get(name.partition("_")[0], 3))
        return {name: Asked(*found[name]) for name in names}

    # ---- columns

    def _columns(self, name: str, asked: Asked) -> Iterator[Column]:
        parts, nodes = self.parts, asked.nodes
        if "verdict" in parts:
            verdict = [
                self._one((tree, tree.compiler.verdict(node)[way]) for tree, node in nodes)
                for way in range(3)
            ]
            there = self._there(nodes)
            yield Column(
                f"{name}__verdict", [*verdict, there], lambda: self._verdict(verdict, there)
            )
        if "reason" in parts:
            why = self._reasons(nodes)
            yield Column(f"{name}__reason", list(why.values()), lambda: self._reason(why))
        if "provisional" in parts:
            weak = self._one((tree, tree.standing.provisional(node)) for tree, node in nodes)
            yield Column(f"{name}__provisional", [weak], lambda: self.stages.expr(weak))
        if asked.figures and "gap" in parts:
            yield from self._number(f"{name}__gap", nodes, Gaps.amounts)
        if asked.figures and "natural" in parts:
            yield from self._number(f"{name}__natural", nodes, Gaps.things)

    def _one(self, of_trees: Iterable[tuple[Tree, int]]) -> int:
        """A truth value that each tree has of its own, for the units of each; false in other trees."""
        bits = self.bits
        if len(self.trees) == 1:
            return next((bit for _, bit in of_trees), FALSE)
        where: dict[int, list[int]] = {}
        for tree, bit in of_trees:
            where.setdefault(bit, []).append(tree.here)
        if len(where) == 1:
            ((bit, here),) = where.items()
            if len(here) == len(self.trees):
                return bit
        return bits.any(bits.both(bits.any(here), bit) for bit, here in where.items())

    def _there(self, nodes: Sequence[tuple[Tree, int]]) -> int:
        """It is asked at all."""
        return self._one((tree, TRUE) for tree, _ in nodes)

    def _reasons(self, nodes: Sequence[tuple[Tree, int]]) -> dict[int, int]:
        known = [(tree, tree.compiler.reasons(node)) for tree, node in nodes]
        places = sorted({place for _, why in known for place in why})
        return {p: self._one((tree, why.get(p, FALSE)) for tree, why in known) for p in places}

    def _number(
        self,
        name: str,
        nodes: Sequence[tuple[Tree, int]],
        of: Callable[[Gaps, Any], Iterator[Value]],
    ) -> Iterator[Column]:
        several = len(self.trees) > 1
        values: list[Value] = []
        for tree, node in nodes:
            gaps = self.gaps[id(tree)]
            found = (value for lack in gaps.lacks(node) for value in of(gaps, lack))
            for value in found:
                bit = self.bits.both(tree.here, value.bit) if several else value.bit
                values.append(value._replace(bit=bit))
        values = merged(values, self.bits)
        if values:
            needs = [bit for value in values for bit in (value.bit, *value.needs)]
            yield Column(name, needs, lambda: self._chain(values))

    def _contradictions(self) -> Iterator[Column]:
        """How many official conclusions the figures contradict; only where the frame holds conclusions."""
        by_name: dict[str, list[tuple[Tree, int]]] = {}
        for tree in self.trees if self.only is None else ():
            others = set(tree.applied.others)
            for node, name in tree.layout.conclusions.items():
                if node not in others:
                    bit = tree.compiler.contradicted(node)
                    by_name.setdefault(name, []).append((tree, bit))
        found = [self._one(of_trees) for of_trees in by_name.values()]
        found = [bit for bit in found if bit != FALSE]
        if found:
            int16 = self.words.Int16()
            yield Column(
                "contradictions",
                found,
                lambda: reduce(
                    lambda a, b: a + b, [self.stages.expr(bit).cast(int16) for bit in found]
                ),
            )

    # ---- expressions

    def _verdict(self, verdict: Sequence[int], there: int) -> Expr:
        """1 passes, -1 fails, 2 does not apply, 0 unknown; null where it is not asked."""
        found = self._first(zip(verdict, (1, -1, 2), strict=True))
        return found if there == TRUE else self.words.when(self.stages.expr(there)).then(found)

    def _reason(self, why: Mapping[int, int]) -> Expr:
        return self._first((bit, place + 1) for place, bit in why.items())

    def _first(self, pairs: Iterable[tuple[int, int]]) -> Expr:
        """The number of the first truth value that holds, 0 where none does."""
        found: Expr = self.words.lit(0, dtype=self.words.Int8())
        for bit, code in reversed(list(pairs)):
            if bit != FALSE:
                one = self.words.lit(code, dtype=self.words.Int8())
                found = self.words.when(self.stages.expr(bit)).then(one).otherwise(found)
        return found

    def _chain(self, values: Sequence[Value]) -> Expr:
        """The one value whose truth value holds; null where none does."""
        found: Expr | None = None
        for value in values:
            one = self.words.when(self.stages.expr(value.bit)).then(value.write())
            found = one if found is None else one.otherwise(found)
        if found is None:
            raise ValueError("a column of no values has no type")
        return found
