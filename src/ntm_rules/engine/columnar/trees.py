"""One tree of a population: the standards and situations that ask the same, and differ in levels at most."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.engine.columnar.case_lookup import Lookup
from ntm_rules.engine.columnar.cases import Cases, shape
from ntm_rules.engine.columnar.comparisons import Layout, LookUp
from ntm_rules.engine.columnar.compile import Compiler
from ntm_rules.engine.columnar.provisional import Standing
from ntm_rules.engine.columnar.truth import BooleanGraph
from ntm_rules.law.resolve.situation import FlatStandard

__all__ = ["Target", "Tree", "targets", "trees_of"]


@dataclass(frozen=True, slots=True)
class Target:
    """Something that is judged: the first part of the names of its columns, and its node."""

    name: str
    node: int
    figures: bool
    """Whether a fail of it may lack a number: indicators and conditions."""


def targets(applied: FlatStandard, levels: Collection[str]) -> Iterator[Target]:
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


class Tree:
    """The cases of one tree, and what makes truth values of its nodes.

    These mean something for the units for which ``here`` holds: those in one of its cases.
    """

    def __init__(
        self,
        cases: Sequence[FlatStandard],
        chosen: Sequence[int],
        names: Mapping[str, Any],
        bits: BooleanGraph,
        words: Any,
        looked_up: LookUp | None = None,
    ) -> None:
        self.applied = cases[0]
        self.here = bits.any(chosen)
        self.layout = Layout(self.applied, names, bits, words, looked_up)
        self.compiler = Compiler(
            [one.nodes for one in cases], chosen, self.layout, self.layout.conclusions, bits
        )
        self.standing = Standing(self.compiler)


def trees_of(
    cases: Cases,
    names: Mapping[str, Any],
    bits: BooleanGraph,
    words: Any,
    lookup: Lookup | None = None,
) -> list[Tree]:
    """The trees of ``cases``, for a frame with the columns ``names``."""
    found: dict[Any, list[int]] = {}
    for number, one in enumerate(cases.applied):
        found.setdefault(shape(one), []).append(number)
    return [
        Tree(
            [cases.applied[n] for n in numbers],
            [cases.chosen[n] for n in numbers],
            names,
            bits,
            words,
            lookup.of_tree(numbers) if lookup is not None else None,
        )
        for numbers in found.values()
    ]
