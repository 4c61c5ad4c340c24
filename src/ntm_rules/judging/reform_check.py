"""Whether reforms can be meant: levels that nothing meets, slips of scale, one given twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from ntm_rules.foundation.errors import NOWHERE, Problem, RulesError, Where
from ntm_rules.foundation.exact import show
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.levels import Unreachable, beyond
from ntm_rules.law.lint.replaced import ChangedAndRepealed, SetTwice
from ntm_rules.law.lint.slips import ScaleSlip, meant
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.layers import Add, Layer, Repeal, Replace, SetLevel, Step
from ntm_rules.law.model.requirement import Indicator, Level, leaves
from ntm_rules.law.resolve.in_force import Resolved


def check_reforms(law: Resolved, reforms: Sequence[Reform]) -> None:
    """Refuse reforms of ``law`` (as it is without them) that cannot be meant.

    Raises:
        RulesError: naming the reform and the indicator; with the code of the diagnostic where lint has one.
    """
    problems = list(_twice(reforms))
    for reform in reforms:
        for layer in reform.layers:
            if layer.standard == law.id:
                problems += _impossible(law, reform, layer)
        problems += _lost(law, reform)
    if problems:
        raise RulesError(dict.fromkeys(problems))


def _twice(reforms: Sequence[Reform]) -> Iterator[Problem]:
    ids = [reform.id for reform in reforms]
    for name in dict.fromkeys(ids):
        if ids.count(name) > 1:
            yield Problem(
                vi=f"phương án {name!r} được nêu {ids.count(name)} lần",
                en=f"the reform {name!r} is given {ids.count(name)} times",
                code="given_twice",
                found=f"{name} ({ids.count(name)})",
                expected=name,
            )


def _steps(law: Resolved, reform: Reform) -> Iterator[tuple[Layer, Step, Where]]:
    for layer in reform.layers:
        if layer.standard == law.id:
            places = [where for where, _ in layer.places]
            for number, step in enumerate(layer.steps):
                yield layer, step, places[number] if number < len(places) else NOWHERE


def _lost(law: Resolved, reform: Reform) -> Iterator[Problem]:
    """What one reform changes and repeals at once, or sets twice: one of the two is lost."""
    there = list(_steps(law, reform))
    repealed = {_code(step) for _, step, _ in there if isinstance(step, Repeal)}
    cells: set[tuple[object, ...]] = set()
    for layer, step, place in there:
        code = _code(step)
        kind: type[Diagnostic] = ChangedAndRepealed
        values = {"name": code, "key": "set" if isinstance(step, SetLevel) else "replace"}
        lost = code in repealed and isinstance(step, SetLevel | Replace)
        if isinstance(step, SetLevel) and not lost:
            own = {(layer.id, code, step.part, step.operator, key) for key in step.level.cells}
            kind, lost = SetTwice, not cells.isdisjoint(own)
            values, cells = {"name": code, "cell": ""}, cells | own
        if lost:
            vi, en = kind.message(values)
            yield Problem(
                vi=f"phương án {reform.id!r}: {vi}",
                en=f"the reform {reform.id!r}: {en}",
                where=place,
                code=kind.code,
            )


def _impossible(law: Resolved, reform: Reform, own: Layer) -> Iterator[Problem]:
    now = {rule.code: rule for rule in law.rules()}
    for layer, step, place in _steps(law, reform):
        if layer is not own:
            continue
        for fact, operator, level in _levels(step, now):
            known = law.facts.get(fact)
            if known is None or known.kind in {"grade", "yes_no"}:
                continue
            law_levels = _levels_now(now.get(_code(step)), fact)
            for cell in level.cells.values():
                value = cell.value
                if value is None:
                    continue
                values: dict[str, str] = {"fact": fact}
                kind: type[Diagnostic] = Unreachable
                likely = meant(known.kind, operator, value, law_levels)
                if beyond(operator, value, known.low, known.high):
                    values["level"] = f"{operator} {show(value)}"
                    values["low"] = "-∞" if known.low is None else show(known.low)
                    values["high"] = "∞" if known.high is None else show(known.high)
                elif likely is not None and value != 1 and not cell.provenance.note:
                    kind = ScaleSlip
                    others = sorted(set(law_levels))[-3:]
                    values["level"], values["meant"] = show(value), show(likely)
                    values["others"] = ", ".join(map(show, others)) or "100"
                else:
                    continue
                vi, en = kind.message(values)
                yield Problem(
                    vi=f"phương án {reform.id!r}, chỉ tiêu {_code(step)}: {vi}",
                    en=f"the reform {reform.id!r}, indicator {_code(step)}: {en}",
                    where=place,
                    code=kind.code,
                )


def _code(step: Step) -> str:
    return step.indicator.code if isinstance(step, Add) else step.code or ""


def _levels(step: Step, now: dict[str, Indicator]) -> Iterator[tuple[str, str, Level]]:
    """The facts, comparators and levels that a step states."""
    if isinstance(step, SetLevel):
        rule = now.get(step.code)
        there = {leaf.fact for leaf in leaves(rule.require)} if rule is not None else set()
        fact = step.part or (there.pop() if len(there) == 1 else None)
        if fact is not None:
            yield fact, step.operator, step.level
    elif isinstance(step, Add | Replace):
        require = step.indicator.require if isinstance(step, Add) else step.require
        for leaf in leaves(require) if require is not None else ():
            yield leaf.fact, leaf.operator, leaf.level


def _levels_now(rule: Indicator | None, fact: str) -> list[Fraction]:
    """The levels that the law asks of a fact in an indicator."""
    return [
        cell.value
        for leaf in (leaves(rule.require) if rule is not None else ())
        if leaf.fact == fact
        for cell in leaf.level.cells.values()
        if cell.value is not None
    ]
