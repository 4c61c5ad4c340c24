"""The place of a problem in a facts file, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ntm_rules.facts.unit import GIVEN, Unit
from ntm_rules.foundation.errors import Problem


def located(problems: Iterable[Problem], unit: Unit) -> list[Problem]:
    """``problems`` with their places step by step: the id of a fact is one step, whatever dots it has."""
    names = {section: unit.entries(section) for section in GIVEN}

    def placed(problem: Problem) -> Problem:
        section, *steps = problem.key.split(".")
        known = names.get(section, {})
        for count in range(len(steps), 0, -1):
            name = ".".join(steps[:count])
            if name in known:
                rest = (int(s) if s.isdecimal() else s for s in steps[count:])
                return replace(problem, loc=(section, name, *rest))
        return problem

    return [placed(problem) for problem in problems]
