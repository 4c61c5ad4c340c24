"""Changes of a unit that was read already: figures, conclusions, what does not apply, where it lies, its year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ntm_rules.facts.bind import NOT_APPLICABLE
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit import CONCLUDED, Unit
from ntm_rules.facts.unit_facts import (
    UnitFacts,
    is_zero_of_zero,
    no_direct_answer,
    not_applying,
    of_other_years,
    single_fact_of,
)
from ntm_rules.facts.values import FactValue
from ntm_rules.facts.written import frozen
from ntm_rules.foundation.errors import NOWHERE, FactsError, Problem, RequestError, UnknownNameError
from ntm_rules.foundation.text import choices, did_you_mean, written
from ntm_rules.law.model.requirement import Indicator, leaves
from ntm_rules.law.resolve.in_force import Resolved


def read_changes(resolved: Resolved, entries: Mapping[str, Any]) -> dict[str, FactValue | None]:
    """What ``entries`` say, by fact id; None takes a fact away.

    Raises:
        FactsError: listing everything that is wrong.
    """
    changes: dict[str, FactValue | None] = {}
    reader = EntryReader()
    for name, entry in entries.items():
        if entry is None:
            changes[name] = None
            continue
        fact = resolved.facts[name]
        value = changes[name] = reader.fact(fact, entry, NOWHERE, f"facts.{fact.id}")
        if value is not None and is_zero_of_zero(value, resolved):
            reader.wrong(
                "0 trên 0 không phải một tỷ lệ",
                "0 of 0 is not a share",
                NOWHERE,
                value.key,
                code="zero_of_zero",
                found="0/0",
                expected="of: 1..",
            )
    if reader.problems:
        raise FactsError(reader.problems)
    return changes


def refuse_other_years(facts: UnitFacts) -> None:
    """Refuse figures of a year that the rule does not ask.

    Raises:
        FactsError: naming each of them.
    """
    problems = [
        Problem(vi, en, key=value.key, **about)
        for value, vi, en, about in of_other_years(facts.values)
    ]
    if problems:
        raise FactsError(problems)


@dataclass(slots=True)
class Step:
    """What one step of a session changes. None as an entry takes away what was there."""

    figures: dict[str, Any] = field(default_factory=dict)
    """By fact id."""
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Conclusions by code, by section of a facts file; under ``unit`` its keys, under ``""`` the period."""

    def keys(self) -> tuple[str, ...]:
        """What it changes beside figures, by the keys of a facts file."""
        return tuple(
            f"{section}.{key}" if section else key
            for section, entries in self.sections.items()
            for key in entries
        )


class StepReader:
    """Reads what a step is given, against the standard and the facts as they stand.

    Raises:
        RequestError: for a name or a code that there is not.
        FactsError: for what is given twice, and for what no facts file could hold.
    """

    def __init__(self, facts: UnitFacts, resolved: Resolved) -> None:
        self.facts = facts
        self.resolved = resolved
        self.indicators: dict[str, Indicator] = {i.code: i for _, i in resolved.indicators()}
        self.step: Step = Step()

    def read(
        self, values: Any, unset: Any, sections: Mapping[str, Any], unit: Any, period: Any
    ) -> Step:
        """The step."""
        if not isinstance(unset, Iterable) or isinstance(unset, str | bytes | Mapping):
            raise RequestError.of(
                f"'unset' cần một danh sách tên số liệu, không phải {written(unset)}",
                f"unset needs a list of names of facts, not {written(unset)}",
                code="wrong_option",
                loc=("unset",),
                found=written(unset),
                expected="Iterable[str]",
            )
        for name in unset:
            self._unset(str(name))
        for name, entry in _copied("values", values).items():
            self._set(name, entry)
        for section, entries in sections.items():
            for code, entry in _copied(section, entries or {}).items():
                self._conclude(section, code, entry)
        if unit:
            self.step.sections["unit"] = dict(_copied("unit", unit))
        if period is not None:
            self.step.sections[""] = {"period": period}
        return self.step

    def _set(self, name: str, entry: Any) -> None:
        indicator = self.indicators.get(name) if name not in self.resolved.facts else None
        if indicator is not None and isinstance(entry, Mapping) and "concluded" in entry:
            self._conclude("indicators", name, entry)
        elif indicator is not None and entry == NOT_APPLICABLE:
            answer = not_applying(indicator)
            if answer is None:
                raise FactsError.of(
                    *no_direct_answer(indicator),
                    key=f"indicators.{name}",
                    code="never_not_applicable",
                    found=NOT_APPLICABLE,
                    expected="value",
                )
            self._figure(*answer)
        elif entry is None:
            raise FactsError.of(
                f"{name}: cần một giá trị; để bỏ số liệu, dùng 'unset'",
                f"{name}: a value is needed; unset takes a fact away",
                code="missing_key",
                key=f"facts.{name}",
                found="None",
                expected="value",
            )
        else:
            self._figure(self._fact(name), entry)

    def _unset(self, name: str) -> None:
        """Take away a fact; of an indicator its figure, its conclusion, and that it does not apply."""
        indicator = self.indicators.get(name) if name not in self.resolved.facts else None
        if indicator is None:
            self._figure(self._fact(name), None)
            return
        fact, guard = single_fact_of(indicator), not_applying(indicator)
        concluded = name in self.facts.indicators
        aside = guard is not None and self._says(*guard)
        if concluded:
            self._conclude("indicators", name, None)
        if aside and guard is not None:
            self._figure(guard[0], None)
        if fact is not None or not (concluded or aside):
            self._figure(self._fact(name), None)

    def _says(self, fact: str, answer: bool) -> bool:
        value = self.facts.values.get(fact)
        return value is not None and value.bounds is not None and value.bounds.exact == int(answer)

    def _figure(self, fact: str, entry: Any) -> None:
        if fact in self.step.figures:
            raise FactsError.of(
                f"{fact} được cho hai lần trong một bước",
                f"{fact} is given twice in one step",
                code="given_twice",
                key=f"facts.{fact}",
                found=written(entry),
                expected=written(self.step.figures[fact]),
            )
        self.step.figures[fact] = entry

    def _conclude(self, section: str, code: str, entry: Any) -> None:
        own = self.facts.unit.standard
        if own is not None and own != self.resolved.id:
            raise RequestError.of(
                f"hồ sơ ghi theo mã của {own}; kết luận ở đây là theo {self.resolved.id}",
                f"the unit's codes are those of {own}; a conclusion here would be by {self.resolved.id}",
                key=f"{section}.{code}",
                code="codes_of_another_standard",
                found=own,
                expected=self.resolved.id,
            )
        entries = self.step.sections.setdefault(section, {})
        if code in entries:
            raise FactsError.of(
                f"kết luận về {code} được cho hai lần trong một bước",
                f"the conclusion on {code} is given twice in one step",
                key=f"{section}.{code}",
                code="given_twice",
                found=code,
                expected="1",
            )
        entries[code] = entry

    def _fact(self, name: str) -> str:
        """The fact id that ``name`` means."""
        if name in self.resolved.facts:
            return name
        if name in self.indicators:
            fact = single_fact_of(self.indicators[name])
            if fact is not None:
                return fact
            raise RequestError.of(
                vi=f"chỉ tiêu {name} gồm nhiều phần, hãy nêu từng số liệu",
                en=f"indicator {name} has several parts, name each fact",
                key=f"indicators.{name}",
                code="several_parts",
                found=name,
                expected=choices(
                    dict.fromkeys(leaf.fact for leaf in leaves(self.indicators[name].require))
                ),
            )
        vi, en = did_you_mean(name, [*self.resolved.facts, *self.indicators])
        raise UnknownNameError.of(
            vi=f"không có số liệu {name!r}{vi}",
            en=f"no such fact: {name!r}{en}",
            key=f"facts.{name}",
            code="unknown_fact",
            expected=choices(sorted(self.resolved.asked)),
            found=name,
        )


def _copied(name: str, entries: Any) -> Mapping[str, Any]:
    """What was given, as a facts file could hold it."""
    if not isinstance(entries, Mapping):
        raise RequestError.of(
            f"{name} cần các khóa và giá trị, không phải {written(entries)}",
            f"{name} needs keys and values, not {written(entries)}",
            code="wrong_option",
            loc=(name,),
            found=written(entries),
            expected="Mapping[str, Any]",
        )
    return frozen(entries)


def unit_now(facts: UnitFacts) -> Unit:
    """The unit as ``facts`` have it now, which in a session have moved on from what its file says."""
    return _unit_of(facts, _content(facts))


def changed_unit(facts: UnitFacts, step: Step) -> Unit:
    """The unit after a step.

    Raises:
        FactsError: as :meth:`Unit.from_dict`.
    """
    content = _content(facts)
    for section, entries in {"facts": step.figures, **step.sections}.items():
        into = content if not section else content.setdefault(section, {})
        for key, entry in entries.items():
            # None is an answer about where a unit lies: not stated.
            if entry is None and section != "unit":
                into.pop(key, None)
            else:
                into[key] = entry
    return _unit_of(facts, content)


def _content(facts: UnitFacts) -> dict[str, Any]:
    content = {**(facts.unit.tree or {}), "as_of": facts.unit.as_of}
    for section in ("unit", *CONCLUDED):
        content[section] = dict(facts.unit.tree.get(section) or {}) if facts.unit.tree else {}
    content["indicators"] = {
        code: entry
        for code, entry in content["indicators"].items()
        if isinstance(entry, Mapping) and "concluded" in entry
    }
    # A total is added up again from its rows.
    content["facts"] = {n: v.to_json() for n, v in facts.values.items() if not v.rows}
    return content


def _unit_of(facts: UnitFacts, content: dict[str, Any]) -> Unit:
    unit = Unit.from_dict(content, file=facts.unit.file)
    return replace(unit, left_out=facts.unit.left_out)
