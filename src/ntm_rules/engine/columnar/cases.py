"""The cases of a population. A unit's province, region, classes and year put it into one case of the law."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.facts.typed_columns import KEYS, Key, may_be_nothing
from ntm_rules.law.model.requirement import VerdictOf
from ntm_rules.law.resolve.flat_standard import FlatStandard, IndicatorRow, Node


def keys_of(names: Mapping[str, Any], *, districts: bool) -> tuple[str, ...]:
    """The columns that decide the case. ``districts``: a province made classes of districts."""
    return tuple(k for k in KEYS if k in names and (k != "district" or districts))


@dataclass(frozen=True, slots=True)
class LawCases:
    """The distinct cases. ``chosen`` holds for each case the truth value that a unit is in it."""

    standards: tuple[FlatStandard, ...]
    chosen: tuple[int, ...]


def choose(
    names: Sequence[str],
    keys: Sequence[Key],
    numbers: Sequence[int],
    graph: BooleanGraph,
    *,
    closed: bool,
) -> tuple[int, ...]:
    """For each case the truth value that a unit is in it. The unit's columns ``names`` hold one of ``keys``.

    ``numbers`` are the cases of ``keys``. ``closed``: the frame holds no other keys. Then columns that make no
    difference are not read.
    """
    by_key = dict(zip(keys, numbers, strict=True))
    count = max(numbers) + 1
    if count == 1 and closed:
        return (TRUE,)
    kept = _needed(len(names), by_key) if closed else tuple(range(len(names)))
    chosen = []
    for case in range(count):
        wanted = {tuple(key[n] for n in kept) for key, number in by_key.items() if number == case}
        chosen.append(_holds([names[n] for n in kept], wanted, graph))
    return tuple(chosen)


def distinct_cases(standards: Sequence[FlatStandard]) -> tuple[tuple[FlatStandard, ...], list[int]]:
    """The standards that differ in something that decides; and for each given standard, which of them it is."""
    distinct: dict[Hashable, tuple[int, FlatStandard]] = {}
    shapes: dict[Hashable, int] = {}
    known: dict[Hashable, int] = {}
    numbers = []
    for standard in standards:
        columns = standard.situation.columns
        # All situations of one standard have the same, where the column is known.
        of = id(standard.resolved), columns if len(columns) > 1 else ()
        if of not in shapes:
            shapes[of] = known.setdefault(shape_key(standard), len(known))
        signature = shapes[of], _signature(standard)
        numbers.append(distinct.setdefault(signature, (len(distinct), standard))[0])
    return tuple(standard for _, standard in distinct.values()), numbers


def _holds(names: Sequence[str], wanted: set[Key], graph: BooleanGraph) -> int:
    """True where the columns ``names`` hold one of ``wanted``. Values of the first column are compared together."""
    if len(names) == 1:
        return graph.atom(("among", names[0], frozenset(key[0] for key in wanted)))
    together: dict[Key, set[Any]] = {}
    for key in wanted:
        together.setdefault(key[1:], set()).add(key[0])
    parts = []
    for rest, first in together.items():
        equal = [graph.atom(("among", names[0], frozenset(first)))]
        equal += [
            graph.atom(("among", name, frozenset({value})))
            for name, value in zip(names[1:], rest, strict=True)
        ]
        parts.append(graph.all(equal))
    return graph.any(parts)


def _needed(count: int, by_key: Mapping[Key, int]) -> tuple[int, ...]:
    """The columns that are needed to distinguish the cases."""
    kept = list(range(count))
    for column in range(count):
        less = [n for n in kept if n != column]
        case_of: dict[Key, int] = {}
        if less and all(
            case_of.setdefault(tuple(key[n] for n in less), case) == case
            for key, case in by_key.items()
        ):
            kept = less
    return tuple(kept)


def _signature(standard: FlatStandard) -> Hashable:
    """Everything in which two situations of one standard can differ."""
    return tuple(
        (n.easiest, n.hardest, n.regulated, n.holds, n.reason, n.because, n.pass_because)
        for n in standard.nodes
    )


def shape_key(standard: FlatStandard) -> Hashable:
    """The tree and what it asks. All situations of one standard share it, and two standards may.

    An engine over columns reads this of a tree, and what :func:`_signature` holds, and no more.
    """
    measures = standard.measures
    return (
        measures,
        tuple(
            (
                n.kind,
                n.children,
                n.alone,
                n.measure,
                n.operator if n.kind == "leaf" else "",
                n.n,
                n.when_none,
                _of_rule(n),
            )
            for n in standard.nodes
        ),
        tuple((c.rule.number, c.node, _codes(c.rows)) for c in standard.criteria),
        _codes(standard.prerequisites),
        _codes(standard.conditions),
        may_be_nothing(standard.resolved),
    )


def _codes(rows: Sequence[IndicatorRow]) -> tuple[tuple[str, int], ...]:
    return tuple((row.rule.code, row.node) for row in rows)


def _of_rule(node: Node) -> Hashable:
    """What an engine reads of the rule itself: the title that stands for another standard."""
    rule = node.rule
    if node.kind == "concluded":
        return (type(rule).__name__, getattr(rule, "title", None))
    return type(rule).__name__ if isinstance(rule, VerdictOf) else ""
