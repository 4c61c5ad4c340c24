"""The law before the reforms, or after them, as programs that judge a frame of typed columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import polars as pl

from ntm_rules.engine.columnar.case_lookup import CaseLookup
from ntm_rules.engine.columnar.cases import LawCases, distinct_cases
from ntm_rules.engine.columnar.program import Program
from ntm_rules.engine.columnar.rule_shapes import shapes_of
from ntm_rules.engine.columnar.truth import BooleanGraph
from ntm_rules.law.resolve.flat_standard import FlatStandard


class LawSide:
    """The distinct cases of one side. ``numbers`` says which case holds for each of ``applied``.

    ``column`` of a frame holds the number of the case of each unit; ``names`` are its typed columns.
    """

    def __init__(
        self, applied: Sequence[FlatStandard], column: str, names: Mapping[str, Any]
    ) -> None:
        cases, numbers = distinct_cases(applied)
        self.cases: tuple[FlatStandard, ...] = cases
        self.numbers: list[int] = numbers
        self.column = column
        self.names = names

    def program(
        self,
        *,
        cases: Sequence[FlatStandard] | None = None,
        without: Collection[str] = (),
        **options: Any,
    ) -> Program:
        """What judges a frame. ``options`` are those of :class:`~ntm_rules.engine.columnar.program.Program`.

        ``cases`` stand for the cases of this side, in their order; the columns ``without`` are not looked at.
        """
        graph, lookup = BooleanGraph(), CaseLookup(self.column)
        chosen = tuple(lookup.is_case(n, graph) for n in range(len(self.cases)))
        of_frame = LawCases(tuple(self.cases if cases is None else cases), chosen)
        names = {name: kind for name, kind in self.names.items() if name not in without}
        shapes = shapes_of(of_frame, names, graph, pl, lookup)
        return Program(shapes, graph, ns=pl, lookup=lookup, **options)
