"""Truth values and whole numbers as Narwhals expressions, a stage at a time.

A truth value that is used more than once becomes a column of its own: an expression is a tree, and a graph written
out as a tree is written many times. Such a column needs others first, so the columns come in stages.

``ns`` is the module whose ``col``, ``lit``, ``when`` write the expressions: Narwhals for any library, or Polars
itself for a Polars frame. Both have the same ns for all that is needed here, and Polars's own expressions need
not be translated again for each frame.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import narwhals as nw

from ntm_rules.engine.columnar.truth import FALSE, TRUE, BooleanGraph
from ntm_rules.foundation.frame_library import PREFIX, Expr

_WIDE = 24


class ExpressionPlan:
    """Writes truth values as expressions; collects the columns that must be made before, in stages."""

    def __init__(self, graph: BooleanGraph, atom: Callable[[Any], Expr], ns: Any = nw) -> None:
        self.ns = ns
        self.graph = graph
        self.atom = atom
        self.uses: Counter[int] = Counter()
        self.depth: dict[int, int] = {}
        self.stages: list[list[Expr]] = []

    def will_use(self, wanted: Iterable[int]) -> None:
        """Announce the truth values that will be asked for, once for each use."""
        seen: set[int] = set()
        todo = list(wanted)
        self.uses.update(todo)
        while todo:
            number = todo.pop()
            if number in seen:
                continue
            seen.add(number)
            parts = self.graph.parts(number)
            self.uses.update(parts)
            todo += parts

    def expr(self, number: int) -> Expr:
        """A truth value, as an expression over the columns that the stages make."""
        if number in (FALSE, TRUE):
            return self.ns.lit(value=number == TRUE, dtype=self.ns.Boolean())
        if not self._kept(number):
            return self._written(number)
        self._keep(number)
        return self.ns.col(f"{PREFIX}{number}")

    def _kept(self, number: int) -> bool:
        kind, parts = self.graph.forms[number]
        if kind == "not":
            return False
        return self.uses[number] > 1 or len(parts) > _WIDE

    def _keep(self, number: int) -> int:
        """Make a column of it in the first stage that can. Returns the number of that stage, from 1."""
        depth = self.depth.get(number)
        if depth is None:
            needed = max((self._below(part) for part in self.graph.parts(number)), default=0)
            depth = self.depth[number] = needed + 1
            while len(self.stages) < depth:
                self.stages.append([])
            self.stages[depth - 1].append(self._written(number).alias(f"{PREFIX}{number}"))
        return depth

    def _below(self, number: int) -> int:
        """How many stages must come before an expression of ``number``."""
        if number in (FALSE, TRUE):
            return 0
        if self._kept(number):
            return self._keep(number)
        return max((self._below(part) for part in self.graph.parts(number)), default=0)

    def _written(self, number: int) -> Expr:
        kind, parts = self.graph.forms[number]
        if kind == "atom":
            return self.atom(parts[0])
        inside = [self.expr(part) for part in self.graph.parts(number)]
        if kind == "not":
            return ~inside[0]
        if len(inside) > 2:  # one step, not many: what an expression costs is also its making
            ns = self.ns
            several = ns.all_horizontal if kind == "and" else ns.any_horizontal
            of_narwhals = several in {nw.all_horizontal, nw.any_horizontal}
            return several(*inside, **({"ignore_nulls": False} if of_narwhals else {}))
        return inside[0] & inside[1] if kind == "and" else inside[0] | inside[1]

    def run(self, frame: Any, keep: Iterable[str], last: Mapping[str, Expr]) -> Any:
        """Run the stages over ``frame``. Returns the columns ``keep`` and ``last``, one row for each row."""
        for stage in self.stages:
            frame = frame.with_columns(*stage)
        # Not selected at once: of constants alone that would be a frame of one row.
        frame = frame.with_columns(*(expr.alias(name) for name, expr in last.items()))
        return frame.select(*keep, *last)
