"""A shape of rules: the standards and situations that ask the same and differ in levels at most."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.engine.columnar.case_lookup import CaseLookup
from ntm_rules.engine.columnar.cases import LawCases, shape_key
from ntm_rules.engine.columnar.comparisons import FrameComparisons, LevelColumn
from ntm_rules.engine.columnar.compile import Compiler
from ntm_rules.engine.columnar.provisional import ProvisionalTruths
from ntm_rules.engine.columnar.truth import BooleanGraph
from ntm_rules.law.resolve.flat_standard import FlatStandard


@dataclass(frozen=True, slots=True)
class JudgedItem:
    """An item that is judged. ``name`` begins the names of its columns; ``node`` is its node."""

    name: str
    node: int
    figures: bool
    """Whether a fail may have a gap in numbers: true of indicators and conditions."""


def judged_items(standard: FlatStandard, levels: Collection[str]) -> Iterator[JudgedItem]:
    """All items that are judged. ``levels`` are some of indicator, criterion, standard, recognition."""
    for criterion in standard.criteria:
        if "indicator" in levels:
            for row in criterion.rows:
                yield JudgedItem(f"indicator_{row.rule.code}", row.node, figures=True)
        if "criterion" in levels:
            yield JudgedItem(f"criterion_{criterion.rule.number}", criterion.node, figures=False)
    if "recognition" in levels:
        for kind, rows in (
            ("prerequisite", standard.prerequisites),
            ("condition", standard.conditions),
        ):
            for row in rows:
                yield JudgedItem(f"{kind}_{row.rule.code}", row.node, figures=True)
    if "standard" in levels:
        yield JudgedItem("standard", standard.verdict, figures=False)
    if "recognition" in levels:
        yield JudgedItem("recognition", standard.recognition, figures=False)


class RuleShape:
    """The cases of one shape, and the makers of its truth values.

    The truth values count for the units where ``here`` is true: those in one of its cases.
    """

    def __init__(
        self,
        cases: Sequence[FlatStandard],
        chosen: Sequence[int],
        names: Mapping[str, Any],
        graph: BooleanGraph,
        ns: Any,
        looked_up: LevelColumn | None = None,
    ) -> None:
        self.standard: FlatStandard = cases[0]
        self.here: int = graph.any(chosen)
        self.comparisons: FrameComparisons = FrameComparisons(
            self.standard, names, graph, ns, looked_up
        )
        self.compiler: Compiler = Compiler(
            [standard.nodes for standard in cases],
            chosen,
            self.comparisons,
            self.comparisons.conclusions,
            graph,
        )
        self.provisional: ProvisionalTruths = ProvisionalTruths(self.compiler)


def shapes_of(
    cases: LawCases,
    names: Mapping[str, Any],
    graph: BooleanGraph,
    ns: Any,
    lookup: CaseLookup | None = None,
) -> list[RuleShape]:
    """The shapes of ``cases``, for a frame with the columns ``names``."""
    by_shape: dict[Any, list[int]] = {}
    for number, standard in enumerate(cases.standards):
        by_shape.setdefault(shape_key(standard), []).append(number)
    return [
        RuleShape(
            [cases.standards[n] for n in numbers],
            [cases.chosen[n] for n in numbers],
            names,
            graph,
            ns,
            lookup.of_shape(numbers) if lookup is not None else None,
        )
        for numbers in by_shape.values()
    ]
