"""A composite in one line: how many of its parts are met, by which documents, what came of other standards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_rules.engine.verdict import NOT_APPLICABLE, PASS, UNKNOWN
from ntm_rules.law.model.requirement import ClassIs, ColumnIs, Compare, StandardMet
from ntm_rules.law.resolve.flat_standard import IndicatorRow, Node
from ntm_rules.results.judgement import Judgement


def parts_text(texts: Any, number: int) -> str:
    """How many of the parts that apply are met, and the documents that their levels are from."""
    verdicts = texts.judgement.verdicts
    parts = parts_asked(texts.judgement, number)
    met = sum(1 for part in parts if verdicts[part.number] is PASS)
    lineage = [p for part in parts if part.resolved_level for p in part.resolved_level.lineage]
    sources = "; ".join(dict.fromkeys(texts.source(p) for p in lineage))
    others = [texts.prior(part.number) for part in parts if isinstance(part.rule, StandardMet)]
    count = f"{met}/{len(parts)} {texts.say('parts_met')}"
    levels = [part.resolved_level for part in parts if part.resolved_level]
    aside = dict.fromkeys(warning for level in levels for warning in texts.set_aside(level))
    return "; ".join((f"{count} ({sources})" if sources else count, *others, *aside))


def part_lines(texts: Any, row: IndicatorRow) -> list[str]:
    """Each part of a composite: what was found, what is asked, its verdict. None where a conclusion decides it.

    A guard that is open asks nothing: it is told as the condition that it is.
    """
    judgement: Judgement = texts.judgement
    if row.node in judgement.conclusions or row.leaf is not None:
        return []
    parts = [p for p in parts_asked(judgement, row.parts) if p.kind == "leaf"]
    guards = judgement.applied.guards
    lines = [_part_line(texts, part, guard=part.number in guards) for part in parts]
    return lines if len(parts) > 1 else []


def _part_line(texts: Any, part: Node, *, guard: bool) -> str:
    judgement: Judgement = texts.judgement
    rule, level = part.rule, part.resolved_level
    assert isinstance(rule, Compare)  # noqa: S101  (a leaf is a comparison)
    label = texts.facts[rule.fact].label.say(texts.lang).rstrip(".")
    value = texts.value(judgement.value(part), level.value if level is not None else None)
    if guard:
        return f"[{texts.say('condition_when')}] {label}: {value}"
    line = (f"{label}: {value}", texts.requirement(part), texts.verdict(part.number))
    return "; ".join(filter(None, line))


def parts_asked(judgement: Judgement, number: int) -> list[Node]:
    """The parts below a node that are asked of the unit, or may be: each once, whichever branches name it.

    Left out are guards that are decided, and what does not apply.
    """
    parts: list[Node] = []
    for node in _below(judgement, number):
        if not any(node.rule == part.rule for part in parts):
            parts.append(node)
    return parts


def _below(judgement: Judgement, number: int) -> Iterator[Node]:
    nodes, verdicts = judgement.applied.nodes, judgement.verdicts
    node = nodes[number]
    if verdicts[number] is NOT_APPLICABLE or isinstance(node.rule, ColumnIs | ClassIs):
        return
    children = node.children
    if not children or (node.kind == "concluded" and isinstance(node.rule, StandardMet)):
        yield node
        return
    if node.kind == "applies":
        children = children if verdicts[children[0]] is UNKNOWN else children[1:]
    elif node.kind == "choose":
        guard, then, otherwise = children
        children = (then,) if verdicts[guard] is PASS else (otherwise,)
        if verdicts[guard] is UNKNOWN:
            own = (guard,) if isinstance(nodes[guard].rule, Compare) else ()
            children = (*own, then, otherwise)
    for child in children:
        yield from _below(judgement, child)
