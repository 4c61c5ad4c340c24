"""What to ask next: the facts that can still decide most of what is open for this unit.

A fact counts for an indicator or a criterion where some answer alone, with all that is known already, would decide it. It
is tried: each answer that can make a difference goes through the definition. Levels that only an office can supply are told
apart, since no figure decides what has no level.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ntm_rules.engine import definition
from ntm_rules.engine.definition import NOTHING, Known
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN, Verdict
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.terms import FactDef
from ntm_rules.results.judgement import Judgement, known, verdicts_of
from ntm_rules.results.proof import Missing, missing, rows_of

_OFFICE = frozenset(
    {"level_unknown", "level_delegated", "level_unverified", "province_level_unknown"}
)


@dataclass(frozen=True, slots=True)
class Question:
    """A fact to ask for, and what an answer to it can decide.

    ``indicators`` and ``criteria`` are the open ones that some answer decides by itself, conditions of recognition among the
    former; ``why`` says what is not known of the fact yet. ``kind`` is share, number, count, yes_no or grade (one of
    ``scale``); ``by_sex`` says that men and women may be told apart. ``supplied_by`` is who has the figure, where a text says so.
    """

    fact: str
    label: Words
    kind: str
    unit: str
    scale: tuple[str, ...]
    by_sex: bool
    supplied_by: Words | None
    indicators: tuple[str, ...]
    criteria: tuple[str, ...]
    why: tuple[str, ...]


def questions(judgement: Judgement) -> tuple[Question, ...]:
    """Every fact that can still decide something, the one that decides most first; as in the law where they are equal."""
    return tuple(sorted(_questions(judgement), key=lambda q: -len(q.indicators) - len(q.criteria)))


def open_levels(judgement: Judgement) -> tuple[Missing, ...]:
    """The facts whose level only an office can supply, with the indicators that wait for it."""
    return tuple(
        replace(item, why=tuple(w for w in item.why if w in _OFFICE))
        for item in missing(judgement)
        if _OFFICE.intersection(item.why)
    )


def _questions(judgement: Judgement) -> Iterator[Question]:
    applied, verdicts = judgement.applied, judgement.verdicts
    rows = [row for row in rows_of(judgement) if verdicts[row.node] is UNKNOWN]
    criteria = [row for row in applied.criteria if verdicts[row.node] is UNKNOWN]
    open_nodes = [*(r.node for r in rows), *(c.node for c in criteria)]
    facts = known(judgement.unit_facts, applied.measures)
    given = verdicts_of(judgement.conclusions, judgement.applied)
    for node, prior in judgement.other_standards.items():
        if prior.verdict in (PASS, FAIL):
            given[node] = prior.verdict
    for item in missing(judgement):
        if item.fact is None or item.fact not in applied.resolved.facts:
            continue
        fact = applied.resolved.facts[item.fact]
        measures = [n for n, m in enumerate(applied.measures) if m.fact == fact.id]
        decided: set[int] = set()
        for answer in _answers(judgement, fact, measures):
            tried: list[Known] = list(facts)
            for number in measures:
                tried[number] = _within(answer, facts[number])
            after: Sequence[Verdict] = definition.judge(applied.nodes, tried, given)
            decided |= {number for number in open_nodes if after[number] is not UNKNOWN}
        if decided:
            yield Question(
                fact=fact.id,
                label=fact.label,
                kind=fact.kind,
                unit=fact.unit,
                scale=fact.scale,
                by_sex=fact.by_sex,
                supplied_by=fact.supplied_by,
                indicators=tuple(r.rule.code for r in rows if r.node in decided),
                criteria=tuple(r.rule.number for r in criteria if r.node in decided),
                why=item.why,
            )


def _answers(judgement: Judgement, fact: FactDef, measures: Sequence[int]) -> Iterator[Known]:
    """An answer on, below and above each level that the fact is compared with, and both ends of what it can be."""
    least, most = fact.span
    values = {least, most}
    for node in judgement.applied.nodes:
        if node.kind != "leaf" or node.measure not in measures:
            continue
        for level in (*node.easiest, *(() if node.hardest is None else (node.hardest,))):
            values |= {level - 1, level, level + 1}
    yield from ((value, value) for value in sorted(values) if least <= value <= most)
    if fact.kind == "share":
        yield NOTHING


def _within(answer: Known, before: Known) -> Known:
    """``answer`` as far as what is known already allows it."""
    if before is None or before is NOTHING or answer is None or answer is NOTHING:
        return answer if before is None else before
    value = min(max(answer[0], before[0]), before[1])
    return value, value
