"""The columns that are written for a population: verdict, reason, provisional and gap of everything judged."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, NamedTuple

import narwhals as nw

from ntm_rules.engine.columnar.case_lookup import CaseLookup
from ntm_rules.engine.columnar.expressions import ExpressionPlan
from ntm_rules.engine.columnar.gaps import Gaps, GapValue, merged
from ntm_rules.engine.columnar.rule_shapes import RuleShape, judged_items
from ntm_rules.engine.columnar.truth import FALSE, TRUE, BooleanGraph
from ntm_rules.foundation.frame_library import Expr

PARTS = ("verdict", "reason", "provisional", "gap", "natural")
"""The parts of an indicator's result. Anything else has only the first three."""

_ORDER = {"indicator": 0, "criterion": 0, "prerequisite": 1, "condition": 1, "standard": 2}


class OutputColumn(NamedTuple):
    """A column to write. ``needs`` are the truth values that its expression uses."""

    name: str
    needs: Sequence[int]
    write: Callable[[], Expr]


class ItemNodes(NamedTuple):
    """An item that is judged, as its node in each shape that asks it."""

    nodes: list[tuple[RuleShape, int]]
    figures: bool


@dataclass
class Program:
    """The expressions that judge one kind of frame by some standards. Made once, run on any number of frames.

    Exactly one of ``shapes`` holds for a unit. ``only`` names what is to be written, where not everything is;
    ``lookup`` gives the frame the columns that the shapes look things up in.
    """

    shapes: Sequence[RuleShape]
    graph: BooleanGraph
    levels: Collection[str] = ("indicator", "criterion", "standard", "recognition")
    parts: Collection[str] = PARTS
    ns: Any = nw
    only: Collection[str] | None = None
    lookup: CaseLookup | None = None
    columns: dict[str, Expr] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.plan: ExpressionPlan = ExpressionPlan(
            self.graph, self.shapes[0].comparisons.atom, self.ns
        )
        self.gaps: dict[int, Gaps] = {
            id(shape): Gaps(shape, self.graph, self.ns, self.plan.expr) for shape in self.shapes
        }
        columns: list[OutputColumn] = []
        for name, asked in self._asked().items():
            columns += self._columns(name, asked)
        columns += self._contradictions()
        self.plan.will_use(bit for column in columns for bit in column.needs)
        self.columns = {column.name: column.write() for column in columns}

    def run(self, frame: Any, keep: Sequence[str]) -> Any:
        """The verdicts for ``frame``, beside its columns ``keep``."""
        if self.lookup is not None:
            frame = self.lookup.put(frame)
        return self.plan.run(frame, keep, self.columns)

    def _asked(self) -> dict[str, ItemNodes]:
        """All items that some shape asks, in the order of the law."""
        items: dict[str, ItemNodes] = {}
        for shape in self.shapes:
            for item in judged_items(shape.standard, self.levels):
                if self.only is None or item.name in self.only:
                    known = items.setdefault(item.name, ItemNodes([], item.figures))
                    known.nodes.append((shape, item.node))
        # What a later shape adds comes before what is made of it.
        names = sorted(items, key=lambda name: _ORDER.get(name.partition("_")[0], 3))
        return {name: items[name] for name in names}

    # ---- columns

    def _columns(self, name: str, asked: ItemNodes) -> Iterator[OutputColumn]:
        parts, nodes = self.parts, asked.nodes
        if "verdict" in parts:
            verdict = [
                self._merged((shape, shape.compiler.verdict(node)[way]) for shape, node in nodes)
                for way in range(3)
            ]
            there = self._there(nodes)
            yield OutputColumn(
                f"{name}__verdict", [*verdict, there], lambda: self._verdict(verdict, there)
            )
        if "reason" in parts:
            why = self._reasons(nodes)
            yield OutputColumn(f"{name}__reason", list(why.values()), lambda: self._reason(why))
        if "provisional" in parts:
            weak = self._merged((shape, shape.provisional.of(node)) for shape, node in nodes)
            yield OutputColumn(f"{name}__provisional", [weak], lambda: self.plan.expr(weak))
        if asked.figures and "gap" in parts:
            yield from self._number(f"{name}__gap", nodes, Gaps.amounts)
        if asked.figures and "natural" in parts:
            yield from self._number(f"{name}__natural", nodes, Gaps.things)

    def _merged(self, of_shapes: Iterable[tuple[RuleShape, int]]) -> int:
        """One truth value out of one per shape. Each counts for the units of its shape; elsewhere it is false."""
        graph = self.graph
        if len(self.shapes) == 1:
            return next((bit for _, bit in of_shapes), FALSE)
        where: dict[int, list[int]] = {}
        for shape, bit in of_shapes:
            where.setdefault(bit, []).append(shape.here)
        if len(where) == 1:
            ((bit, here),) = where.items()
            if len(here) == len(self.shapes):
                return bit
        return graph.any(graph.and_(graph.any(here), bit) for bit, here in where.items())

    def _there(self, nodes: Sequence[tuple[RuleShape, int]]) -> int:
        """True where the item is asked."""
        return self._merged((shape, TRUE) for shape, _ in nodes)

    def _reasons(self, nodes: Sequence[tuple[RuleShape, int]]) -> dict[int, int]:
        known = [(shape, shape.compiler.reasons(node)) for shape, node in nodes]
        places = sorted({place for _, why in known for place in why})
        return {p: self._merged((shape, why.get(p, FALSE)) for shape, why in known) for p in places}

    def _number(
        self,
        name: str,
        nodes: Sequence[tuple[RuleShape, int]],
        of: Callable[[Gaps, Any], Iterator[GapValue]],
    ) -> Iterator[OutputColumn]:
        several = len(self.shapes) > 1
        values: list[GapValue] = []
        for shape, node in nodes:
            gaps = self.gaps[id(shape)]
            for value in (value for lack in gaps.lacks(node) for value in of(gaps, lack)):
                bit = self.graph.and_(shape.here, value.bit) if several else value.bit
                values.append(value._replace(bit=bit))
        values = merged(values, self.graph)
        if values:
            needs = [bit for value in values for bit in (value.bit, *value.needs)]
            yield OutputColumn(name, needs, lambda: self._chain(values))

    def _contradictions(self) -> Iterator[OutputColumn]:
        """The number of official conclusions that the figures contradict, where the frame holds conclusions."""
        by_name: dict[str, list[tuple[RuleShape, int]]] = {}
        for shape in self.shapes if self.only is None else ():
            standard = shape.standard
            others = {*standard.other_standard_nodes, *standard.copies}
            for node, name in shape.comparisons.conclusions.items():
                if node not in others:
                    bit = shape.compiler.contradicted(node)
                    by_name.setdefault(name, []).append((shape, bit))
        counted = [self._merged(of_shapes) for of_shapes in by_name.values()]
        counted = [bit for bit in counted if bit != FALSE]
        if counted:
            int16 = self.ns.Int16()
            yield OutputColumn(
                "contradictions",
                counted,
                lambda: reduce(
                    lambda a, b: a + b, [self.plan.expr(bit).cast(int16) for bit in counted]
                ),
            )

    # ---- expressions

    def _verdict(self, verdict: Sequence[int], there: int) -> Expr:
        """1 passes, -1 fails, 2 does not apply, 0 unknown; null where it is not asked."""
        code = self._first(zip(verdict, (1, -1, 2), strict=True))
        return code if there == TRUE else self.ns.when(self.plan.expr(there)).then(code)

    def _reason(self, why: Mapping[int, int]) -> Expr:
        return self._first((bit, place + 1) for place, bit in why.items())

    def _first(self, pairs: Iterable[tuple[int, int]]) -> Expr:
        """The number of the first truth value that is true; 0 where none is."""
        number: Expr = self.ns.lit(0, dtype=self.ns.Int8())
        for bit, code in reversed(list(pairs)):
            if bit != FALSE:
                constant = self.ns.lit(code, dtype=self.ns.Int8())
                number = self.ns.when(self.plan.expr(bit)).then(constant).otherwise(number)
        return number

    def _chain(self, values: Sequence[GapValue]) -> Expr:
        """The value whose truth value is true; null where none is."""
        chain: Expr | None = None
        for value in values:
            branch = self.ns.when(self.plan.expr(value.bit)).then(value.write())
            chain = branch if chain is None else branch.otherwise(chain)
        if chain is None:
            raise ValueError("a column of no values has no type")
        return chain
