"""Scenarios run in process, without pytest, against any rule book: for ``ntm-rules test``, coverage and mutation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import NOWHERE, InputError, NtmError, Where
from ntm_rules.scenarios.phrases import nothing_late, perform
from ntm_rules.scenarios.read import Scenario, no_such_step
from ntm_rules.scenarios.scenario_state import NAMELESS, MismatchError, ScenarioRun, ScenarioState

__all__ = ["ScenarioRun", "run_all"]

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
    text = ""
    try:
        for step in scenario.steps:
            final.line, final.rows, text = step.line, step.rows, step.text
            if step.match is None:
                where = Where(scenario.file, step.line)
                raise InputError([no_such_step(step.text, where, scenario.lang)])
            perform(final, step.match, step.table, step.doc)
        nothing_late(final)
    except NtmError as error:
        state: State = "failed" if isinstance(error, MismatchError) else "wrong"
        where, cause = _placed(error, final, scenario.file)
        if where.line != final.line:
            text = next((s.text for s in scenario.steps if where.line in (s.line, *s.rows)), text)
        spent = perf_counter() - begun
        message = Words(*_message(cause, where))
        return ScenarioOutcome(scenario, state, final, spent, message, where, text)
    return ScenarioOutcome(scenario, "passed", final, perf_counter() - begun)


def _placed(error: NtmError, final: ScenarioState, file: str) -> tuple[Where, NtmError]:
    """Where the error was made, and the error with the place of each of its problems.

    A figure is judged later than it is given: its error stands where it was given.
    """
    here = Where(file, final.line)
    if not isinstance(error, InputError):
        return here, error
    problems = []
    for problem in error.problems:
        line = final.line_of(problem.key)
        if (
            not problem.where.file and problem.where.line and final.rows
        ):  # in the text below the step
            line = final.rows[0] + problem.where.line
        at_step = not problem.where.file and line
        problems.append(replace(problem, where=Where(file, line)) if at_step else problem)
    first = problems[0].where
    return (first if first.file == file and first.line else here), InputError(problems)


def _message(error: NtmError, where: Where) -> tuple[str, str]:
    """The message without the place, which stands beside it."""
    if not isinstance(error, InputError):
        return error.vi, error.en
    here = [replace(p, where=Where()) if p.where == where else p for p in error.problems]
    return "\n".join(p.say("vi") for p in here), "\n".join(p.say("en") for p in here)


@door()
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
