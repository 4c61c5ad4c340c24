"""The province's list of groups in words: which decision it is, and where the facts say otherwise."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from ntm_rules.facts.area import list_against_tests
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.language.column_text import column_name
from ntm_rules.language.format import date
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.terms import GroupList
from ntm_rules.results.group_check import GroupCheck, group_check

_DIFFERS: Final = Words(
    "danh sách của tỉnh ({}) xếp xã này vào {}; số liệu ghi {}; danh sách quyết định",
    "the province's list ({}) says {}; the facts say {}; the list decides",
)
_NO_LINE: Final = {
    "not_listed": Words(
        "danh sách của tỉnh ({}) không có xã này",
        "the province's list ({}) has no such commune",
    ),
    "several": Words(
        "danh sách của tỉnh ({}) có nhiều xã cùng tên; hãy nêu mã",
        "the province's list ({}) has several communes of this name; state the code",
    ),
    "other_code": Words(
        "tên và mã của xã này là của hai xã trong danh sách của tỉnh ({})",
        "the name and the code are those of two communes of the province's list ({})",
    ),
}
_NEAR: Final = Words("gần nhất: {}", "nearest: {}")
_BY_FACTS: Final = Words("nhóm lấy theo số liệu: {}", "the group is that of the facts: {}")
_OPEN: Final = Words("nhóm chưa xác định", "the group is open")
_OTHER: Final = Words(
    "số liệu nêu danh sách {}; danh sách đang có hiệu lực là {}",
    "the facts name the list {}; the one in force is {}",
)


def list_of_column(texts: AssessmentText, column: str) -> str:
    """Where a province's list decides the column: its number and date, or that they are not given."""
    facts = texts.judgement.unit_facts
    table = texts.judgement.applied.resolved.columns
    if table is None or table.listed is None or column not in facts.situation.classes:
        return ""
    check = _check(texts)
    if check is not None and check.listed is not None:
        return f" ({texts.say('list_named', _decision(check.group_list, texts.lang))})"
    value = facts.values.get(table.listed.fact)
    named = value.evidence[0] if value is not None and value.evidence else {}
    if "document" not in named:
        return f" ({texts.say('list_not_named')})"
    day = f", {date(dt.date.fromisoformat(named['date']), texts.lang)}" if "date" in named else ""
    return f" ({texts.say('list_named', named['document'])}{day})"


def group_lines(texts: AssessmentText) -> Iterator[str]:
    """What contradicts the list, or keeps it from deciding: the facts' own group, a name it does not have, the tests."""
    applied, lang = texts.judgement.applied, texts.lang
    check = _check(texts)
    if check is not None:
        yield from _check_lines(texts, check)
    against = list_against_tests(applied.resolved.columns, applied.situation.classes)
    if against is not None:
        yield against.say(lang)


def _check_lines(texts: AssessmentText, check: GroupCheck) -> Iterator[str]:
    lang, decision = texts.lang, _decision(check.group_list, texts.lang)

    def group(name: str) -> str:
        return column_name(texts.library, name, lang)

    if check.finding == "differs" and check.listed is not None and check.stated is not None:
        yield fill(_DIFFERS.say(lang), decision, group(check.listed.group), group(check.stated))
    elif check.finding in _NO_LINE:
        parts = [fill(_NO_LINE[check.finding].say(lang), decision)]
        if check.near:
            lines = ", ".join(
                f"{c.name} ({', '.join((*([c.code] if c.code else ()), group(c.group)))})"
                for c in check.near
            )
            parts.append(fill(_NEAR.say(lang), lines))
        stated = check.stated
        parts.append(fill(_BY_FACTS.say(lang), group(stated)) if stated else _OPEN.say(lang))
        yield "; ".join(parts)
    if check.other_list is not None:
        yield fill(_OTHER.say(lang), check.other_list, decision)


def _check(texts: AssessmentText) -> GroupCheck | None:
    return group_check(texts.judgement.unit_facts, texts.judgement.applied.resolved)


def _decision(group_list: GroupList, lang: str) -> str:
    """A list by the decision that draws it up: its number and its date."""
    decision = group_list.decision
    day = [date(decision.date, lang)] if decision.date is not None else []
    return ", ".join((decision.number, *day))
