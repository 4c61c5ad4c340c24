"""The proof: the nodes that decided, the reasons of what stayed unknown, and the facts that are missing.

It is derived from the verdicts alone, whichever engine made them. A node that did not decide is not in the proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ntm_rules.engine.definition import compare
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, REASONS, UNKNOWN, Reason
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.requirement import Compare, NotEncoded, StandardMet, VerdictOf
from ntm_rules.law.resolve.flat_standard import IndicatorRow, Node
from ntm_rules.results.judgement import Judgement, withheld_conclusions


@dataclass(frozen=True, slots=True)
class Missing:
    """What would still decide an indicator: a fact, or the level that it is compared with.

    ``fact`` is None for a part of the law that could not be encoded.
    """

    fact: str | None
    label: Words
    indicators: tuple[str, ...]
    why: tuple[str, ...]


def deciding(judgement: Judgement, number: int) -> tuple[int, ...]:
    """The children that decided the verdict of a node, or left it open; or what an official conclusion is at odds with."""
    node, verdicts = judgement.applied.nodes[number], judgement.verdicts
    verdict, kind, children = verdicts[number], node.kind, node.children
    if number in judgement.other_standards and verdict is not UNKNOWN:
        return ()
    if judgement.disputed(number) is not None:
        return children
    if number in judgement.conclusions or kind in {"leaf", "fixed"}:
        return ()
    if kind == "concluded":
        return children
    if each := judgement.decided_in_each(node):
        return each
    if kind == "applies":
        return (
            (children[0],) if verdicts[children[0]] is FAIL else _open_or_all(judgement, children)
        )
    if kind == "choose":
        guard, then, otherwise = children
        if verdicts[guard] is PASS:
            return guard, then
        if verdicts[guard] is FAIL:
            return guard, otherwise
        return (then, otherwise) if verdict is not UNKNOWN else _open_or_all(judgement, children)
    if verdict is UNKNOWN:
        return _open_or_all(judgement, children)
    if verdict is NOT_APPLICABLE:
        return children
    same = tuple(c for c in children if verdicts[c] is verdict)
    if kind == "all":
        return same if verdict is FAIL else children
    if kind == "any":
        return same if verdict is PASS else children
    return same


def _open_or_all(judgement: Judgement, children: tuple[int, ...]) -> tuple[int, ...]:
    undecided = tuple(c for c in children if judgement.verdicts[c] is UNKNOWN)
    return undecided or children


def leaf_reasons(judgement: Judgement, node: Node) -> set[str]:
    """Why a leaf is unknown."""
    why = set()
    if node.reason:
        why.add(node.reason)
    unit_facts = judgement.unit_facts
    if node.kind == "fixed":
        title = node.rule.title if isinstance(node.rule, StandardMet) else None
        title_fact = unit_facts.values.get(title) if title else None
        if title_fact is not None and not unit_facts.backed(title_fact):
            why.add("evidence_missing")
        return why
    value, rule = judgement.value(node), node.rule
    if value is not None and not unit_facts.backed(value):
        why.add("evidence_missing")
    elif value is None or value.nothing or not unit_facts.usable(value):
        why.add("fact_missing")
    elif not node.reason or _imprecise(judgement, node):
        both = value.male is not None and value.female is not None
        if isinstance(rule, Compare) and rule.sexes and not both:
            why.add("sexes_needed")
        else:
            why.add("fact_imprecise")
    return why


def _imprecise(judgement: Judgement, node: Node) -> bool:
    """Whether what is known of the number neither meets nor misses the easiest level that may hold."""
    known = judgement.known(node)
    return known is not None and any(
        compare(node.operator, level, *known) is UNKNOWN for level in node.easiest
    )


def undecided_leaves(judgement: Judgement, number: int) -> Iterator[tuple[Node, bool]]:
    """The unknown leaves below a node with no decided node between; whether each stands in a guard."""
    yield from _undecided(judgement, number, guard=False)


def _undecided(judgement: Judgement, number: int, *, guard: bool) -> Iterator[tuple[Node, bool]]:
    node = judgement.applied.nodes[number]
    if judgement.verdicts[number] is not UNKNOWN:
        return
    if node.kind in {"leaf", "fixed"}:
        yield node, guard
        return
    if isinstance(node.rule, VerdictOf):
        return  # the criteria tell what they miss
    for place, child in enumerate(node.children):
        inside = guard or (place == 0 and node.kind in {"applies", "choose"})
        if node.kind == "choose" and place and not _may_be_taken(judgement, node, place):
            continue
        yield from _undecided(judgement, child, guard=inside)


def _may_be_taken(judgement: Judgement, node: Node, place: int) -> bool:
    """Whether a branch of ``choose`` can still count. The guard may have excluded it."""
    guard_verdict = judgement.verdicts[node.children[0]]
    return not (guard_verdict is PASS and place == 2) and not (guard_verdict is FAIL and place == 1)


def reasons(judgement: Judgement, number: int) -> tuple[Reason, ...]:
    """Why a node is unknown, in the order of :data:`REASONS`; nothing where it is decided."""
    if judgement.verdicts[number] is not UNKNOWN:
        return ()
    why: set[str] = set()
    if _withheld_below(judgement, number):
        why.add("evidence_missing")
    for leaf, guard in undecided_leaves(judgement, number):
        why |= leaf_reasons(judgement, leaf)
        if guard:
            why.add("applicability_unknown")
    return tuple(r for r in REASONS if r in why)


def _withheld_below(judgement: Judgement, number: int) -> bool:
    """Whether a conclusion of the node itself is left aside because it names no document."""
    return number in withheld_conclusions(judgement.unit_facts, judgement.applied)


def missing(judgement: Judgement) -> tuple[Missing, ...]:
    """What would still decide each undecided indicator, one entry per fact, in the order of the rules."""
    return _missing_of(judgement, rows_of(judgement))


def still_needed(judgement: Judgement) -> tuple[Missing, ...]:
    """Of what is missing, what could still change something: this is what a paper asks for.

    Nothing of a criterion that an official conclusion decides, for no figure changes that; and nothing of a standard
    of which nothing is encoded, for there is no figure to give.
    """
    return _missing_of(judgement, _rows_to_decide(judgement))


def _missing_of(judgement: Judgement, rows: Iterable[IndicatorRow]) -> tuple[Missing, ...]:
    by_fact: dict[str, Missing] = {}
    for row in rows:
        code = row.rule.code
        for leaf, _ in undecided_leaves(judgement, row.node):
            rule = leaf.rule
            why = leaf_reasons(judgement, leaf)
            if isinstance(rule, Compare):
                key, fact = rule.fact, rule.fact
                label = judgement.applied.resolved.facts[fact].label
            else:
                key, fact = f"{code}#{leaf.number}", None
                label = rule.words if isinstance(rule, NotEncoded) else row.rule.name
                if isinstance(rule, StandardMet) and rule.title is not None:
                    key, fact = rule.title, rule.title
                    label = judgement.applied.resolved.facts[fact].label
            before = by_fact.get(key)
            codes = (code,) if before is None else tuple(dict.fromkeys((*before.indicators, code)))
            why |= set(before.why) if before else set()
            by_fact[key] = Missing(fact, label, codes, tuple(r for r in REASONS if r in why))
    return tuple(by_fact.values())


def _rows_to_decide(judgement: Judgement) -> Iterator[IndicatorRow]:
    if not judgement.applied.resolved.base.encoded():
        return
    for criterion in judgement.applied.criteria:
        if criterion.node not in judgement.conclusions:
            yield from criterion.rows
    yield from judgement.applied.prerequisites
    yield from judgement.applied.conditions


def rows_of(judgement: Judgement) -> Iterator[IndicatorRow]:
    """Every indicator, then every condition of recognition."""
    for criterion in judgement.applied.criteria:
        yield from criterion.rows
    yield from judgement.applied.prerequisites
    yield from judgement.applied.conditions
