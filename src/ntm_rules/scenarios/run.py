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
from ntm_rules.scenarios.scenario_state import NAMELESS, Case, MismatchError, Shelf

__all__ = ["Outcome", "holds", "run", "run_all"]

State = Literal["passed", "failed", "wrong"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one scenario.

    ``failed``: the rules decide otherwise than it expects. ``wrong``: it cannot be run, for it names what is not
    there. ``case`` is how it ended, for what it checked.
    """

    scenario: Scenario
    state: State
    case: Case
    seconds: float
    message: Words = NAMELESS
    where: Where = NOWHERE
    step: str = ""


def run(scenario: Scenario, shelf: Shelf) -> Outcome:
    """Run one scenario."""
    case = Case(shelf, Path(scenario.file).parent)
    begun = perf_counter()
    for step in scenario.steps:
        where = Where(scenario.file, step.line)
        try:
            if step.match is None:
                raise InputError([no_such_step(step.text, where, scenario.lang)])
            perform(case, step.match, step.table, step.doc)
        except NtmError as error:
            state: State = "failed" if isinstance(error, MismatchError) else "wrong"
            return Outcome(
                scenario,
                state,
                case,
                perf_counter() - begun,
                Words(*_said(error, where)),
                where,
                step.text,
            )
    return Outcome(scenario, "passed", case, perf_counter() - begun)


def _said(error: NtmError, where: Where) -> tuple[str, str]:
    """The message without the place, which is told beside it."""
    if not isinstance(error, InputError):
        return error.vi, error.en
    here = [replace(p, where=Where()) if p.where == where else p for p in error.problems]
    return "\n".join(p.say("vi") for p in here), "\n".join(p.say("en") for p in here)


def run_all(
    scenarios: Iterable[Scenario], shelf: Shelf, told: Callable[[Outcome], None] | None = None
) -> list[Outcome]:
    """Run scenarios in order; ``told`` hears of each as it ends."""
    found = []
    for scenario in scenarios:
        outcome = run(scenario, shelf)
        if told is not None:
            told(outcome)
        found.append(outcome)
    return found


def holds(scenario: Scenario, shelf: Shelf) -> bool:
    """Whether a scenario still passes, and nothing more: for mutants."""
    case = Case(shelf, Path(scenario.file).parent)
    try:
        for step in scenario.steps:
            if step.match is None:
                return False
            perform(case, step.match, step.table, step.doc)
    except NtmError:
        return False
    return True
