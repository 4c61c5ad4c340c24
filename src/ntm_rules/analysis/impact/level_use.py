"""How well the levels are known that decide an indicator in one situation, and whether there is one at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ntm_rules.law.model.requirement import Status, weakest
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node

_NO_LEVEL: Final = frozenset(
    {
        "level_unknown",
        "level_delegated",
        "level_unverified",
        "province_level_unknown",
        "not_encoded",
    }
)
"""The reasons that say: the rule book has no level here."""


@dataclass(frozen=True, slots=True)
class LevelUse:
    """``status`` is that of the weakest level or text that is asked; ``lacks`` says that some level is not known."""

    status: Status
    lacks: bool


def level_uses(applied: FlatStandard) -> Mapping[str, LevelUse]:
    """Every indicator of a standard in one situation, by its code."""
    return {
        row.rule.code: _use(applied.nodes, row.node)
        for criterion in applied.criteria
        for row in criterion.rows
    }


def _use(nodes: Sequence[Node], number: int) -> LevelUse:
    below = list(_below(nodes, number))
    status = weakest([node.status for node in below if node.status is not None])
    return LevelUse(status or "unknown", any(node.reason in _NO_LEVEL for node in below))


def _below(nodes: Sequence[Node], number: int) -> Iterator[Node]:
    """A node and all below it that are asked: not the branches that the situation leaves out."""
    node = nodes[number]
    yield node
    for child in _asked(nodes, node):
        yield from _below(nodes, child)


def _asked(nodes: Sequence[Node], node: Node) -> Sequence[int]:
    if node.kind not in {"choose", "applies"}:
        return node.children
    guard, *branches = node.children
    holds = nodes[guard].holds
    if holds is None:
        return node.children
    return branches[:1] if holds else branches[1:]
