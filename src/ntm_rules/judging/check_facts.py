"""Everything that is wrong with what somebody sent, in one answer: its structure, and its figures as far as it can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from ntm_rules.facts.unit import Unit
from ntm_rules.facts.written import MAX_VALUES
from ntm_rules.foundation.errors import MOST_PROBLEMS, NOWHERE, FactsError, InputError, Problem
from ntm_rules.foundation.strict_yaml import MarkedMapping, decoded, read_text

_MOST_TIMES: Final = 10
"""How often what is wrong is left out and the rest is read again."""
Entry = Mapping[str, Any] | bytes


def all_problems(
    entry: Entry, judge: Callable[[Unit], object], instead: Mapping[str, Any], file: str = ""
) -> tuple[Problem, ...]:
    """What ``Unit.from_dict`` refuses, and what ``judge`` refuses of the rest; nothing where all is well.

    ``instead`` stands for the keys without which no unit can be read: those that are missing or wrong.
    """
    try:
        tree = (
            read_text(decoded(entry), is_json=True, most=MAX_VALUES)
            if isinstance(entry, bytes)
            else entry
        )
    except InputError as error:
        return error.problems
    problems: dict[tuple[Any, ...], Problem] = {}
    unit = _readable(tree, problems, instead, file)
    if unit is not None:
        try:
            judge(unit)
        except InputError as error:
            for problem in error.problems:
                problems.setdefault((problem.loc, problem.code), problem)
    return tuple(sorted(problems.values(), key=lambda p: (p.where.line, p.where.column)))


def _readable(
    tree: Any, problems: dict[tuple[Any, ...], Problem], instead: Mapping[str, Any], file: str
) -> Unit | None:
    """The unit that is left once everything whose structure is wrong is taken out; None where there is none."""
    for _ in range(_MOST_TIMES):
        try:
            return Unit.from_dict(tree, file=file)
        except FactsError as error:
            before = len(problems)
            for problem in error.problems:
                problems.setdefault((problem.loc, problem.code), problem)
            if not before < len(problems) < MOST_PROBLEMS or not isinstance(tree, Mapping):
                return None
            tree = _without(tree, [problem.loc for problem in error.problems], instead)
    return None


def _without(tree: Any, locs: Iterable[tuple[Any, ...]], instead: Any) -> Any:
    """``tree`` without what stands at ``locs``; with what stands there in ``instead``, where that has something."""
    inner: dict[Any, list[tuple[Any, ...]]] = {}
    for loc in locs:
        if loc:
            inner.setdefault(loc[0], []).append(loc[1:])
    if not inner:
        return tree
    if isinstance(tree, Mapping):
        content = MarkedMapping(getattr(tree, "where", NOWHERE))  # what stays keeps its place
        content.marks = getattr(tree, "marks", {})
        content |= {key: value for key, value in tree.items() if key not in inner}
        for step, rests in inner.items():
            there = instead.get(step) if isinstance(instead, Mapping) else None
            if all(rests) and isinstance(tree.get(step), Mapping | list | tuple):
                there = _without(tree[step], rests, there)
            if there is not None:
                content[step] = there
        return content
    if isinstance(tree, list | tuple):
        return [item for number, item in enumerate(tree) if number not in inner]
    return tree
