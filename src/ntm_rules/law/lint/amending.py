"""NTM210, NTM213, NTM215, NTM607: changes that do not find what they change, or change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.digest import canonical
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.lint.steps import LayerStep, indicator, target
from ntm_rules.law.model.layers import Add, Replace, SetLevel
from ntm_rules.law.model.requirement import (
    STRENGTH,
    Indicator,
    Level,
    LevelCell,
    Status,
    leaves,
    weakest,
)

_PROVENANCE = {"provenance", "wording", "lineage"}


class NoSuchIndicator(Diagnostic):
    """Không có chỉ tiêu này / No such indicator.

    What it says:
        {standard} không có chỉ tiêu {name!r} vào ngày {day}
        {standard} has no indicator {name!r} on {day}

    Why:
        A change, a repeal, or an entry of what a province still has to fill, names an indicator by
        its code. On that day the standard has none with this code: it was never there, or an
        earlier change has repealed it.

    Example:
        - {code: "1.9", at_least: 90, source: {status: recalled}}

    Instead:
        - {code: "1.1", at_least: 90, source: {status: recalled}}
    """

    code = "NTM210"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Steps that name a code that is not there."""
        for step in rules.layer_steps:
            code = getattr(step.change, "code", None)
            if code is not None and step.misfit and indicator(step.before, code) is None:
                near = did_you_mean(code, [i.code for c in step.before for i in c.indicators])
                values = {"standard": step.layer.standard, "name": code, "day": step.day}
                yield cls.at(step.file, _code(step), near, **values)


def _code(step: LayerStep) -> tuple[str | int, ...]:
    """The place of the code: an entry of ``repeal``, ``unfilled`` or ``as_the_nation`` is the code itself."""
    return (
        step.path
        if step.path[-2] in {"repeal", "unfilled", "as_the_nation"}
        else (*step.path, "code")
    )


class UnclearPart(Diagnostic):
    """Không rõ mức nào được đặt lại / Which level is set is not clear.

    What it says:
        chỉ tiêu {name}: không rõ mức nào được đặt lại; có: {parts}
        indicator {name}: which level is set is not clear; there are: {parts}

    Why:
        `set` gives a new level to one comparison: the one with the same operator and, where the
        indicator has several, with the fact that `part` names.

    Example:
        - {code: "1.2", at_least: 90, source: {status: recalled}}

    Instead:
        - {code: "1.2", part: s.poor, at_most: 4, source: {status: recalled}}
    """

    code = "NTM213"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels that are set where none, or several, fit."""
        for step in rules.layer_steps:
            if isinstance(step.change, SetLevel) and step.misfit:
                old = indicator(step.before, step.change.code)
                if old is not None:
                    parts = ", ".join(f"{x.fact} {x.operator}" for x in leaves(old.require))
                    yield cls.at(step.file, _code(step), name=old.code, parts=parts)


class AddedTwice(Diagnostic):
    """Thêm chỉ tiêu đã có / An indicator that is there already.

    What it says:
        chỉ tiêu {name!r} đã có trong {standard}
        the indicator {name!r} is in {standard} already

    Why:
        `add` is for a new indicator. One that is there is changed with `set` or `replace`, so that
        its history stays in one place.

    Example:
        code: "1.1"
        name: {vi: Chỉ tiêu mới, en: A new indicator}

    Instead:
        code: "1.9"
        name: {vi: Chỉ tiêu mới, en: A new indicator}
    """

    code = "NTM215"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Additions whose code is taken."""
        for step in rules.layer_steps:
            if isinstance(step.change, Add) and step.misfit:
                code = step.change.indicator.code
                if indicator(step.before, code) is not None:
                    yield cls.at(step.file, _code(step), name=code, standard=step.layer.standard)


class ChangesNothing(Diagnostic):
    """Sửa đổi không đổi gì / A change that changes nothing.

    What it says:
        không đổi gì ở chỉ tiêu {name}: mức và yêu cầu vẫn như trước
        changes nothing of indicator {name}: levels and requirement are as before

    Why:
        A document says only what it changes. A level set to what it was, or an indicator replaced
        by the same, means that the base already holds the change, or that the new number was
        forgotten. A province may restate the nation's level, and a guide one that was known less well
        than the guide is: that is not told.

    Example:
        - {code: "1.1", at_least: 80, source: {status: recalled}}

    Instead:
        - {code: "1.1", at_least: 90, source: {status: recalled}}
    """

    code = "NTM607"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Steps of amendments and reforms, on their first day."""
        for step in rules.layer_steps:
            if step.layer.kind == "overlay" or not step.first or step.misfit:
                continue
            if (_same_level(step) or _same_rule(step)) and not _known_better(step):
                yield cls.at(step.file, _code(step), name=getattr(step.change, "code", ""))


def _known_better(step: LayerStep) -> bool:
    """Whether a guide says the same as before, from a better source."""
    change = step.change
    if step.layer.kind != "guide" or not isinstance(change, SetLevel | Replace):
        return False
    old, new = (_weakest(indicator(c, change.code)) for c in (step.before, step.after))
    return old is not None and new is not None and STRENGTH[old] < STRENGTH[new]


def _weakest(rule: Indicator | None) -> Status | None:
    parts = leaves(rule.require) if rule is not None else ()
    return weakest(c.provenance.status for p in parts for c in p.level.cells.values())


def _same_level(step: LayerStep) -> bool:
    if not isinstance(step.change, SetLevel):
        return False
    old = target(indicator(step.before, step.change.code), step.change.operator, step.change.part)
    return old is not None and _covers(old.level, step.change.level)


def _covers(old: Level, new: Level) -> bool:
    """Whether every cell of ``new`` says what ``old`` said there."""
    if not new.by:
        return {_content(c) for c in old.cells.values()} == {
            _content(c) for c in new.cells.values()
        }
    return old.by == new.by and all(
        key in old.cells and _content(old.cells[key]) == _content(cell)
        for key, cell in new.cells.items()
    )


def _content(cell: LevelCell) -> tuple[object, ...]:
    return cell.value, cell.delegated_to, cell.form


def _same_rule(step: LayerStep) -> bool:
    if not isinstance(step.change, Replace):
        return False
    old, new = (indicator(c, step.change.code) for c in (step.before, step.after))
    return old is not None and new is not None and _plain(old) == _plain(new)


def _plain(old: Indicator) -> Any:
    """An indicator without where it is from."""
    return _without(canonical(old))


def _without(data: Any) -> Any:
    if isinstance(data, dict):
        return {k: _without(v) for k, v in data.items() if k not in _PROVENANCE}
    return [_without(x) for x in data] if isinstance(data, list) else data
