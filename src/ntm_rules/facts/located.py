"""The place of a problem in a facts file, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import Problem


def located(problems: Iterable[Problem], unit: Unit) -> list[Problem]:
    """``problems`` with their places step by step: the id of a fact is one step, whatever dots it has."""
    entries = [
        (section, str(name))
        for section in ("facts", "indicators", "criteria", "conditions")
        for name in unit.entries(section)
    ]
    by_key = {f"{section}.{name}": (section, name) for section, name in entries}

    def placed(problem: Problem) -> Problem:
        steps = problem.key.split(".")
        for count in range(len(steps), 1, -1):
            start = by_key.get(".".join(steps[:count]))
            if start is not None:
                rest = (int(s) if s.isdecimal() else s for s in steps[count:])
                return replace(problem, loc=(*start, *rest))
        return problem

    return [placed(problem) for problem in problems]
