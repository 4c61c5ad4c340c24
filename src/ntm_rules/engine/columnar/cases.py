"""In which case each unit of a population is: its province, region, classes and year, and what follows from them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.engine.columnar.truth import TRUE, BooleanGraph
from ntm_rules.facts.typed_columns import KEYS, Key, may_be_nothing
from ntm_rules.law.model.requirement import VerdictOf
from ntm_rules.law.resolve.situation import FlatStandard, IndicatorRow, Node

__all__ = [
    "LawCases",
    "choose",
    "distinct_cases",
    "keys_of",
    "shape_key",
]


def keys_of(names: Mapping[str, Any], *, districts: bool) -> tuple[str, ...]:
    """The key columns that make a difference; ``districts``: a province made classes of districts."""
    return tuple(k for k in KEYS if k in names and (k != "district" or districts))


@dataclass(frozen=True, slots=True)
class LawCases:
    """The distinct cases, and the truth value that each of them holds for a unit."""

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
    """The truth value that each case holds, for units whose ``names`` columns hold one of ``keys``.

    ``numbers`` are the cases of ``keys``. ``closed``: the frame holds no other keys. Then a column that makes no
    difference is not looked at.
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
    """Those that differ in something that decides, and which of them each one is."""
    distinct: dict[Hashable, tuple[int, FlatStandard]] = {}
    shapes: dict[int, int] = {}
    known: dict[Hashable, int] = {}
    numbers = []
    for standard in standards:
        resolved = id(standard.resolved)
        if resolved not in shapes:  # all situations of one standard have the same
            shapes[resolved] = known.setdefault(shape_key(standard), len(known))
        signature = shapes[resolved], _signature(standard)
        numbers.append(distinct.setdefault(signature, (len(distinct), standard))[0])
    return tuple(standard for _, standard in distinct.values()), numbers


def _holds(names: Sequence[str], wanted: set[Key], graph: BooleanGraph) -> int:
    """The columns ``names`` hold one of ``wanted``. The values of the last column are looked for together."""
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
    """The columns without which two cases could not be told apart."""
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
    return tuple((n.level, n.holds, n.reason, n.status) for n in standard.nodes)


def shape_key(standard: FlatStandard) -> Hashable:
    """What the situations of one standard have in common, and two standards may have: the tree, and what is asked.

    It is all that an engine over columns reads of a tree besides what :func:`_signature` holds.
    """
    measures = standard.measures
    return (
        measures,
        tuple(
            (
                n.kind,
                n.children,
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
    """What is read of the rule itself: how well a conclusion of it is known, and the title that stands for it."""
    rule = node.rule
    if node.kind == "concluded":
        source = getattr(rule, "concluders", None)
        wording = getattr(rule, "wording", None)
        statuses = [p and p.status for p in (source and source.provenance, wording)]
        return (type(rule).__name__, *statuses, getattr(rule, "title", None))
    return type(rule).__name__ if isinstance(rule, VerdictOf) else ""
