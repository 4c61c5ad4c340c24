"""Reforms in scenarios: written as a file, as text, or as one sentence ("nâng mức chỉ tiêu ... lên ...")."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ntm_rules.foundation.exact import NotANumberError, parse_vietnamese, show
from ntm_rules.foundation.text import fold, slug
from ntm_rules.language.format import date as dated
from ntm_rules.law.load.library_files import Reform, reform_from
from ntm_rules.law.model.requirement import Compare, leaves
from ntm_rules.law.resolve.reform_remarks import ReformRemark, reform_remarks
from ntm_rules.scenarios.level_cells import asked_for, nodes_below
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.vocabulary import day, figure, request

KEYS = {">=": "at_least", "<=": "at_most", ">": "above", "<": "below", "=": "equals"}
UP = frozenset({"nâng", "raise"})
DOWN = frozenset({"hạ", "lower"})


def apply(state: ScenarioState, reform: Reform) -> None:
    """Add a reform and judge again: what follows compares before and after."""
    _ = state.judged
    state.reforms = (*state.reforms, reform)
    state.judge()


def from_text(state: ScenarioState, text: str) -> Reform:
    """A reform from YAML in the scenario."""
    return reform_from(state.shared.book.library, text)


def moved(
    state: ScenarioState, how: str, code: str, value: str, date: str | None, part: str | None
) -> Reform:
    """A reform that sets one level.

    Raises:
        RequestError: where it is not clear which level, or "nâng" would lower it.
    """
    leaf = _leaf(state, code, part)
    fact = state.shared.book.library.facts[leaf.fact]
    level: Any = figure(value.removesuffix(fact.unit).strip() if fact.unit else value)
    if leaf.yes_no and (how in UP | DOWN or not isinstance(level, bool)):
        raise request(
            f"chỉ tiêu {code} là có/không: chỉ đặt được là có hoặc không",
            f"indicator {code} is yes/no: it can only be set to yes or no",
        )
    if fact.kind not in {"grade", "yes_no"}:
        level = _number(state, how, code, leaf, str(level))
    entry: dict[str, Any] = {"code": code, "is" if leaf.yes_no else KEYS[leaf.operator]: level}
    of, of_en = "", ""
    if part is not None:
        entry["part"] = leaf.fact
        of, of_en = f"phần “{fact.label.vi}” của ", f"the part “{fact.label.en}” of "
    words = {"nâng": "Nâng", "hạ": "Hạ", "raise": "Nâng", "lower": "Hạ"}
    name = f"{words.get(how, 'Đặt')} mức {of}chỉ tiêu {code} thành {value}"
    english = f"Set the level of {of_en}indicator {code} to {value}"
    return _reform(state, name, english, date, {"set": [entry]})


def _number(state: ScenarioState, how: str, code: str, leaf: Compare, text: str) -> str:
    try:
        new = parse_vietnamese(text)
    except NotANumberError:
        raise request(f"{text!r} không phải một số", f"{text!r} is not a number") from None
    old = _level_now(state, code, leaf.fact)
    if old is not None and ((how in UP and new <= old) or (how in DOWN and new >= old)):
        raise request(
            f"mức chỉ tiêu {code} đang là {show(old)}: {how!r} thành {text} là ngược chiều",
            f"the level of indicator {code} is {show(old)}: to {how} it to {text} is the wrong way",
        )
    return show(new)


def _level_now(state: ScenarioState, code: str, fact: str) -> Any:
    """The level of a fact in an indicator, in the scenario's situation; None where there is none."""
    nodes, row = state.judged.judgement.applied.nodes, state.judged.indicator(code).row
    levels = (
        node.resolved_level.value
        for node in nodes_below(nodes, row.node)
        if isinstance(node.rule, Compare)
        and node.rule.fact == fact
        and node.resolved_level is not None
    )
    return next((level for level in levels if level is not None), None)


def _leaf(state: ScenarioState, code: str, part: str | None) -> Compare:
    rule = state.judged.indicator(code).row.rule
    there = list(leaves(rule.require))
    facts = state.shared.book.library.facts
    if part is not None:
        wanted = fold(part)
        there = [x for x in there if part == x.fact or wanted == fold(facts[x.fact].label.vi)]
    if len(there) == 1:
        return there[0]
    names = ", ".join(dict.fromkeys(f'"{facts[x.fact].label.vi}"' for x in leaves(rule.require)))
    raise request(
        f"chỉ tiêu {code}: không rõ phần nào được đặt lại mức; có: {names}",
        f"indicator {code}: which part's level is set is not clear; there are: {names}",
    )


def repealed(state: ScenarioState, code: str, date: str | None) -> Reform:
    """A reform that no longer asks an indicator."""
    _ = state.judged.indicator(code)
    name = f"Bãi bỏ chỉ tiêu {code}"
    return _reform(state, name, f"Repeal indicator {code}", date, {"repeal": [code]})


def _reform(
    state: ScenarioState, name: str, english: str, date: str | None, change: dict[str, Any]
) -> Reform:
    since: dt.date = day(date) if date else state.day
    if date:
        name, english = f"{name} từ {dated(since, 'vi')}", f"{english} from {since}"
    content = {
        "reform": slug(name),
        "name": {"vi": name, "en": english},
        "in_force": {"from": since.isoformat()},
        "changes": [{"standard": state.standard_id, **change}],
    }
    return reform_from(state.shared.book.library, content)


def late_reforms(state: ScenarioState) -> list[Reform]:
    """The reforms that were in force on no day on which the scenario judged."""
    last = max((assessment.standard.as_of for assessment in state.judged_all), default=None)
    return [reform for reform in state.reforms if last is not None and reform.since > last]


def idle_reforms(state: ScenarioState) -> list[Reform]:
    """The reforms that change no standard by which the scenario judged."""
    library = state.shared.book.library
    bases = [a.standard.resolved.base for a in state.judged_all]
    judged = {name for base in bases for name in asked_for(library, base.id)}
    judged |= {base.contents_of for base in bases if base.contents_of is not None}
    return [r for r in state.reforms if judged.isdisjoint(layer.standard for layer in r.layers)]


def reform_conflicts(state: ScenarioState) -> list[ReformRemark]:
    """Where a reform of the scenario stands against an earlier one, or has ended."""
    remarks = [r for a in state.judged_all for r in reform_remarks(a.standard.resolved)]
    return [remark for remark in dict.fromkeys(remarks) if remark.kind != "late"]
