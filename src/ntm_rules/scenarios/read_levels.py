"""What scenarios look at: the facts and situations they judge, the cells of the law that decided what they checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from ntm_rules.engine.verdict import Verdict
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.indicator_result import IndicatorResult
from ntm_rules.law.model.requirement import Compare, Level, LevelCell
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import deciding
from ntm_rules.scenarios.level_cells import cells_read, nodes_below, step_of
from ntm_rules.scenarios.run import ScenarioOutcome
from ntm_rules.scenarios.scenario_state import Checked, ScenarioState

EDGE = 1
"""A figure is at the boundary when it is less than this many units of the level's precision away."""


@dataclass(slots=True)
class Seen:
    """What scenarios saw of one cell."""

    passed: int = 0
    failed: int = 0
    unknown: int = 0
    edge_passed: int = 0
    edge_failed: int = 0
    edge_unknown: int = 0
    left_out: int = 0
    scenarios: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Touch:
    """What one scenario judges: the facts it gives or asks about, the columns and years, the dates, standards, titles.

    ``days`` is None where they are those of a table of units. ``has`` says whether there are conclusions, classes, or figures with a year of their own.
    """

    facts: frozenset[str]
    columns: frozenset[str]
    years: frozenset[str]
    standards: frozenset[str]
    codes: frozenset[str]
    days: frozenset[dt.date] | None
    provinces: frozenset[str | None]
    has: frozenset[str]
    titles: frozenset[str]


def touch_of(outcome: ScenarioOutcome) -> Touch:
    """What a scenario could be changed by. A level of another fact, column or year makes no difference to it."""
    final = outcome.final
    facts: set[str] = set()
    columns: set[str] = set()
    years: set[str] = set()
    # What was refused is judged by nothing, and still is about its standard.
    standards = {final.standard_id} if final.standard_id else set()
    for assessment in final.judged_all:
        for judgement in _with_priors(assessment.judgement):
            facts |= judgement.unit_facts.values.keys()
            columns |= set(judgement.applied.situation.columns)
            years.add(str(judgement.applied.situation.year))
            standards.add(judgement.applied.resolved.id)
    for code in final.read:
        for assessment in final.judged_all:
            row = next((i.row for i in _all(assessment) if i.code == code), None)
            if row is not None:
                nodes = assessment.judgement.applied.nodes
                facts |= {
                    n.rule.fact for n in nodes_below(nodes, row.node) if isinstance(n.rule, Compare)
                }
    days = {assessment.standard.as_of for assessment in final.judged_all}
    provinces = {assessment.standard.province for assessment in final.judged_all}
    if not final.judged_all and (final.as_of or final.period):
        days.add(final.day)
        provinces |= set(final.shared.provinces)
    coded = [entry for section in final.by_code.values() for entry in section.values()]
    concluded = any(isinstance(entry, dict) and "concluded" in entry for entry in coded)
    has = {
        "",
        *(["conclusions"] if concluded else []),
        *(["classes"] if final.unit.get("classes") else []),
        *(["years"] if any(_own_year(entry) for entry in (*final.facts.values(), *coded)) else []),
    }
    whole = final.impact is not None
    return Touch(
        facts=frozenset(facts),
        columns=frozenset(columns),
        years=frozenset(years),
        standards=frozenset(standards),
        codes=frozenset(checked.code for checked in final.checked),
        days=None if whole else frozenset(days),
        provinces=frozenset(final.shared.provinces) if whole else frozenset(provinces),
        has=frozenset(has),
        titles=final.titles,
    )


def _own_year(entry: object) -> bool:
    return isinstance(entry, dict) and "period" in entry


def _all(assessment: Assessment) -> Iterator[IndicatorResult]:
    yield from assessment.indicators
    yield from assessment.recognition.conditions
    yield from assessment.recognition.prerequisites


def _with_priors(judgement: Judgement) -> Iterator[Judgement]:
    yield judgement
    for prior in judgement.other_standards.values():
        if prior.judged is not None:
            yield from _with_priors(prior.judged)


CellKey = int | tuple[str | None, ...]


def cell_key(level: Level, cell: LevelCell) -> CellKey:
    """What a cell is known by. A multiple of another level is one cell, whichever of the other's it reads."""
    return level.of or id(cell)


def seen_cells(number: int, final: ScenarioState, seen: dict[CellKey, Seen]) -> None:
    """Add what a scenario saw to ``seen``, by the cells: only what decided a verdict it checked."""
    done: set[tuple[int, int]] = set()
    for checked in final.checked:
        for node in _proof(checked):
            key = (id(checked.assessment), node.number)
            if key not in done:
                done.add(key)
                _note(number, checked.assessment.judgement, node, seen)


def _proof(checked: Checked) -> Iterator[Node]:
    judgement = checked.assessment.judgement
    open_ = [checked.node]
    while open_:
        node = judgement.applied.nodes[open_.pop()]
        if node.kind == "leaf":
            yield node
        open_ += _weighed(judgement, node)


def _weighed(judgement: Judgement, node: Node) -> tuple[int, ...]:
    """The children that decided a node. What is open rests on all of them: a part that passes keeps it from failing."""
    children, verdicts = deciding(judgement, node.number), judgement.verdicts
    chosen = node.kind == "choose" and verdicts[node.children[0]] is not Verdict.UNKNOWN
    opened = bool(children) and verdicts[node.number] is Verdict.UNKNOWN
    return node.children if opened and not chosen else children


def _note(number: int, judgement: Judgement, node: Node, seen_by_cell: dict[CellKey, Seen]) -> None:
    if not isinstance(node.rule, Compare):
        return
    verdict = judgement.verdicts[node.number]
    for cell in cells_read(node.rule.level, judgement.applied.situation):
        seen = seen_by_cell.setdefault(cell_key(node.rule.level, cell), Seen())
        seen.scenarios.add(number)
        near = _at_edge(judgement, node, cell)
        if verdict is Verdict.PASS:
            seen.passed += 1
            seen.edge_passed += near
        elif verdict is Verdict.FAIL:
            seen.failed += 1
            seen.edge_failed += near
        elif verdict is Verdict.UNKNOWN:
            seen.unknown += 1
            seen.edge_unknown += near
        else:
            seen.left_out += 1


def _at_edge(judgement: Judgement, node: Node, cell: LevelCell) -> bool:
    value = judgement.value(node)
    if value is None or cell.value is None:
        return False
    small = step_of(value.fact, cell.value)
    parts = [value, value.male, value.female]
    known: list[Fraction] = [
        p.bounds.exact
        for p in parts
        if p is not None and p.bounds is not None and p.bounds.exact is not None
    ]
    whole = value.fact.kind in {"count", "grade", "yes_no"}
    return any(
        abs(x - cell.value) < EDGE * small or (whole and abs(x - cell.value) == small)
        for x in known
    )
