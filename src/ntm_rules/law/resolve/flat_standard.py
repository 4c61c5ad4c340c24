"""A standard in one situation, flat: a list of nodes, children before parents, as every engine computes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ntm_rules.law.model.requirement import (
    Cause,
    Criterion,
    Indicator,
    Operator,
    Requirement,
    Status,
)
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import ResolvedLevel, Situation

Kind = Literal["leaf", "fixed", "all", "any", "at_least_n_of", "choose", "applies", "concluded"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that an engine reads of a fact: its value, or the least or the most of the two sexes."""

    fact: str
    view: Literal["value", "least", "most"]


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the flat tree. Children have smaller numbers than their parent.

    A ``leaf`` compares measure number ``measure`` by ``operator``. What does not meet ``easiest`` fails; what meets
    ``hardest`` passes. Both are the level where it is known; there is none (an empty tuple, None) where that end is
    open, and ``reason`` says why. ``easiest`` is several numbers only where one of several is asked exactly ("=").
    A ``fixed`` node is decided by the situation (``holds``), or can never be decided (``holds`` is None, ``reason``
    says why). A node that is not ``regulated`` has no level and does not apply. The children of ``choose`` are guard,
    branch and other branch; those of ``applies`` are guard and requirement. ``at_least_n_of`` asks ``n`` parts, with
    ``share`` that share of those that apply. ``concluded`` repeats its child, unless a conclusion was given.

    ``alone`` are nodes that ask the same in one of the columns each that the unit may take. What all of them give alike
    is the verdict of this node, where its children leave it open.

    ``because`` says why a verdict of this node is provisional: of a leaf that is decided, of a guard that does not
    hold, of a conclusion that was given. ``pass_because`` says it of a pass; where the pass of a leaf would hold at
    ``strictest`` too, the end of the fact's range, nobody can ask more.
    """

    number: int
    kind: Kind
    children: tuple[int, ...] = ()
    alone: tuple[int, ...] = ()
    measure: int = -1
    operator: Operator = ">="
    easiest: tuple[int, ...] = ()
    hardest: int | None = None
    regulated: bool = True
    n: int = 0
    share: Fraction | None = None
    holds: bool | None = None
    when_none: bool = False
    reason: str | None = None
    status: Status | None = None
    because: tuple[Cause, ...] = ()
    pass_because: tuple[Cause, ...] = ()
    strictest: int | None = None
    resolved_level: ResolvedLevel | None = None
    rule: Requirement | Indicator | Criterion | None = None


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """The nodes of an indicator or a condition of recognition.

    ``node`` gives its verdict; ``parts`` is the node of its requirement. ``leaf`` is its one comparison, or None
    for a composite. ``counted`` is what its criterion counts: ``node`` itself, or where some of the columns that the
    unit may take do not ask for it, a node that is met in those too.
    """

    rule: Indicator
    node: int
    parts: int
    leaf: int | None
    counted: int


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """The nodes of a criterion."""

    rule: Criterion
    node: int
    parts: int
    rows: tuple[IndicatorRow, ...]


@dataclass(frozen=True, slots=True)
class FlatStandard:
    """The whole standard, flat, in one situation."""

    resolved: Resolved
    situation: Situation
    nodes: tuple[Node, ...]
    measures: tuple[Measure, ...]
    criteria: tuple[CriterionRow, ...]
    prerequisites: tuple[IndicatorRow, ...]
    conditions: tuple[IndicatorRow, ...]
    met: int
    """Criteria and prerequisites together: what another standard asks of this one."""
    other_standard_nodes: tuple[int, ...]
    """The nodes that ask whether another standard is met."""
    copies: Mapping[int, int]
    """The nodes that repeat an indicator or a criterion in one column, or as its criterion counts it: whose conclusion
    stands for them too."""
    guards: frozenset[int]
    """The nodes that stand in a guard, and those below them: they say when something is asked."""
    verdict: int
    recognition: int

    @property
    def shown(self) -> tuple[Node, ...]:
        """The nodes that are shown and counted: those that only repeat others in one column are left out."""
        if not any(node.alone for node in self.nodes):
            return self.nodes
        open_ = [self.verdict, self.recognition]
        open_ += (row.node for row in (*self.prerequisites, *self.conditions))
        open_ += (node for c in self.criteria for node in (c.node, *(row.node for row in c.rows)))
        numbers: set[int] = set()
        while open_:
            number = open_.pop()
            if number not in numbers:
                numbers.add(number)
                open_ += self.nodes[number].children
        return tuple(self.nodes[number] for number in sorted(numbers))

    def with_copies(self, numbers: Iterable[int]) -> frozenset[int]:
        """Nodes, and those that repeat them."""
        kept = frozenset(numbers)
        return kept.union(copy for copy, node in self.copies.items() if node in kept)
