"""Scenarios run in process, without pytest, against any rule book: for ``ntm-rules test``, coverage and mutation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import NOWHERE, InputError, NtmError, Where
from ntm_rules.scenarios.phrases import perform
from ntm_rules.scenarios.read import Scenario, no_such_step
from ntm_rules.scenarios.scenario_state import NAMELESS, MismatchError, ScenarioRun, ScenarioState

State = Literal["passed", "failed", "wrong"]


@dataclass(frozen=True, slots=True)
class ScenarioOutcome:
    """The result of one scenario.

    ``failed``: the rules decide otherwise than it expects. ``wrong``: it cannot be run, for it names what is not
    there. ``final`` is the state in which it ended, for what it checked.
    """

    scenario: Scenario
    state: State
    final: ScenarioState
    seconds: float
    message: Words = NAMELESS
    where: Where = NOWHERE
    step: str = ""


def run(scenario: Scenario, shared: ScenarioRun) -> ScenarioOutcome:
    """Run one scenario."""
    final = ScenarioState(shared, Path(scenario.file).parent)
    begun = perf_counter()
    for step in scenario.steps:
        where = Where(scenario.file, step.line)
        try:
            if step.match is None:
                raise InputError([no_such_step(step.text, where, scenario.lang)])
            perform(final, step.match, step.table, step.doc)
        except NtmError as error:
            state: State = "failed" if isinstance(error, MismatchError) else "wrong"
            return ScenarioOutcome(
                scenario,
                state,
                final,
                perf_counter() - begun,
                Words(*_message(error, where)),
                where,
                step.text,
            )
    return ScenarioOutcome(scenario, "passed", final, perf_counter() - begun)


def _message(error: NtmError, where: Where) -> tuple[str, str]:
    """The message without the place, which stands beside it."""
    if not isinstance(error, InputError):
        return error.vi, error.en
    here = [replace(p, where=Where()) if p.where == where else p for p in error.problems]
    return "\n".join(p.say("vi") for p in here), "\n".join(p.say("en") for p in here)


def run_all(
    scenarios: Iterable[Scenario],
    shared: ScenarioRun,
    on_outcome: Callable[[ScenarioOutcome], None] | None = None,
) -> list[ScenarioOutcome]:
    """Run scenarios in order; call ``on_outcome`` with each as it ends."""
    outcomes = []
    for scenario in scenarios:
        outcome = run(scenario, shared)
        if on_outcome is not None:
            on_outcome(outcome)
        outcomes.append(outcome)
    return outcomes


def holds(scenario: Scenario, shared: ScenarioRun) -> bool:
    """Whether a scenario still passes: for mutants."""
    return run(scenario, shared).state == "passed"
