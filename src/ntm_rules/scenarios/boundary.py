"""Cases at the edge of every level: a value just short of it, at it, just beyond, all else held so that it decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any

from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.exact import show
from ntm_rules.judging.indicator_result import IndicatorResult
from ntm_rules.judging.rulebook import Standard
from ntm_rules.law.model.requirement import Compare, Indicator, leaves
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.scenarios.level_cells import nodes_below, step_of

MOST_PARTS = 10
"""More other parts than that are not searched: 2**10 assessments of a fifth of a millisecond."""


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """A unit without figures: its region, its classes, the year of its figures."""

    region: str | None
    year: int
    classes: tuple[str, ...] = ()
    province: str | None = None

    def unit(self, kind: str) -> dict[str, Any]:
        """The unit's entry in a facts file."""
        entry: dict[str, Any] = {"kind": kind, "name": "Ví Dụ", "classes": list(self.classes)}
        if self.region is not None:
            entry["region"] = self.region
        if self.province is not None:
            entry["province"] = self.province
        return entry


@dataclass(frozen=True, slots=True)
class Edge:
    """One case: where, which part is at its edge, all figures as text, and what the rules decide."""

    place: UnitPlace
    leaf: int
    fact: str
    figures: Mapping[str, str]
    verdict: Verdict
    reasons: tuple[str, ...] = ()


def judged(
    standard: Standard, place: UnitPlace, figures: Mapping[str, Any], code: str
) -> IndicatorResult:
    """What the rules decide of an indicator, from figures alone."""
    from ntm_rules.scenarios.vocabulary import figure

    unit = Unit.from_dict(
        {
            "unit": place.unit(standard.resolved.base.unit),
            "period": place.year,
            "as_of": standard.as_of.isoformat(),
            "facts": {key: figure(value) for key, value in figures.items()},
        }
    )
    return standard.assess(unit, engine="direct").indicator(code)


def text_of(fact: FactDef, value: Fraction) -> str:
    """A value as a scenario writes it."""
    if fact.kind == "yes_no":
        return "có" if value == 1 else "không"
    if fact.kind == "grade":
        return f'"{fact.scale[int(value)]}"'
    return show(value).replace(".", ",")


def around(fact: FactDef, value: Fraction) -> list[Fraction]:
    """Just short of a level, at it, just beyond: within the fact's range."""
    if fact.kind == "yes_no":
        return [Fraction(1), Fraction(0)]
    small = step_of(fact, value)
    if fact.kind not in {"count", "grade"}:
        small /= 10
    values = [value - small, value, value + small]
    low, high = fact.low, fact.high
    return [x for x in values if (low is None or x >= low) and (high is None or x <= high)]


def edges(standard: Standard, code: str, place: UnitPlace) -> list[Edge]:
    """The cases at the edge of every known level of an indicator, in one place."""
    cases: list[Edge] = []
    blank = judged(standard, place, {}, code)
    rule = blank.row.rule
    compares = list(leaves(rule.require))
    nodes = _leaf_nodes(blank)
    for number, node in enumerate(nodes):
        if node.resolved_level is None or node.resolved_level.value is None:
            continue
        cases += _edges_of(standard, place, rule, compares, number, node.resolved_level.value)
    return cases


def _leaf_nodes(result: IndicatorResult) -> list[Node]:
    """The leaf nodes of an indicator, in the order of :func:`leaves`."""
    applied = result._judgement.applied
    inside = nodes_below(applied.nodes, result.row.parts)
    by_rule = {id(n.rule): n for n in inside if n.kind == "leaf"}
    return [by_rule[id(leaf)] for leaf in leaves(result.row.rule.require)]


def _edges_of(
    standard: Standard,
    place: UnitPlace,
    rule: Indicator,
    compares: list[Compare],
    number: int,
    level: Fraction,
) -> list[Edge]:
    facts = standard.library.facts
    leaf = compares[number]
    fact = facts[leaf.fact]
    values = [text_of(fact, x) for x in around(fact, level)]
    if leaf.sexes:
        values = _of_both(values)
    for others in _settings(compares, leaf.fact, facts):
        settings = [{**others, leaf.fact: value} for value in values]
        results = [judged(standard, place, figures, rule.code) for figures in settings]
        verdicts = {r.verdict for r in results}
        if len(verdicts) > 1 and _decides(results, number, leaf):
            return [
                Edge(place, number, leaf.fact, figures, r.verdict, r.reasons)
                for figures, r in zip(settings, results, strict=True)
            ]
    return []


def _of_both(values: list[str]) -> list[str]:
    """Of both sexes: each of them just short while the other is at the level; the total alone."""
    least, at = values[0], values[1] if len(values) > 1 else values[0]
    most = values[-1]
    return [
        f"nam {at}; nữ {at}",
        f"nam {at}; nữ {least}",
        f"nam {least}; nữ {at}",
        f"nam {most}; nữ {most}",
    ]


def _decides(results: list[IndicatorResult], number: int, leaf: Compare) -> bool:
    """Whether the verdict of the indicator turns with this very comparison, not with another of the same fact."""
    own = [r._judgement.verdicts[_leaf_nodes(r)[number].number] for r in results]
    whole = [r.verdict for r in results]
    return all(
        (own[a] != own[b]) == (whole[a] != whole[b]) for a in range(len(own)) for b in range(a)
    )


def _settings(
    compares: list[Compare], besides: str, facts: Mapping[str, FactDef]
) -> Iterator[dict[str, str]]:
    """Figures for the other facts of an indicator: all met first, then with more and more of them not."""
    others: dict[str, list[str]] = {}
    for leaf in compares:
        if leaf.fact == besides:
            continue
        there = others.setdefault(leaf.fact, [])
        for cell in leaf.level.cells.values():
            if cell.value is not None:
                there += _sides(facts[leaf.fact], leaf, cell.value)
    names = [name for name, values in others.items() if values]
    choices = [list(dict.fromkeys(others[name]))[:4] for name in names]
    if len(names) > MOST_PARTS:
        choices = [values[:1] for values in choices]
    order = sorted(product(*(range(len(c)) for c in choices)), key=sum)
    for picks in order:
        yield {
            name: choices[n][pick] for n, (name, pick) in enumerate(zip(names, picks, strict=True))
        }


def _sides(fact: FactDef, leaf: Compare, value: Fraction) -> list[str]:
    """A value that meets a comparison, and one that does not."""
    good, bad = value, value - 1
    if leaf.operator in {">", "<"}:
        good, bad = (value + 1, value) if leaf.operator == ">" else (value - 1, value)
    elif leaf.operator == "<=":
        bad = value + 1
    elif fact.kind == "yes_no":
        bad = 1 - value
    low, high = fact.low, fact.high
    fits = [x for x in (good, bad) if (low is None or x >= low) and (high is None or x <= high)]
    texts = [text_of(fact, x) for x in fits]
    return [f"nam {t}; nữ {t}" for t in texts] if leaf.sexes else texts
