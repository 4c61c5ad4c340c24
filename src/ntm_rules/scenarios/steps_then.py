"""The steps under "Thì" that check one assessment: verdicts, gaps, reasons, sources."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from ntm_rules.foundation.bilingual import Lang, Words
from ntm_rules.foundation.exact import parse_vietnamese
from ntm_rules.foundation.text import fold
from ntm_rules.judging.indicator_result import CriterionResult, IndicatorResult
from ntm_rules.language.catalogue import TEXTS, say
from ntm_rules.language.format import number
from ntm_rules.scenarios.phrase import PhraseSection
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.vocabulary import (
    RESULT_KINDS,
    VERDICTS,
    named,
    quoted,
    request,
    table_pairs,
    verdict,
)

VERDICT = PhraseSection("verdict")
WHY = PhraseSection("why")

STATUSES = ("verified", "read", "secondary", "recalled", "proposed")


# ---- verdicts


@VERDICT.step("""
    (?P<kind>chỉ tiêu|tiêu chí|điều kiện trước|điều kiện) "Qcode=" Vverdict_=  ->  Thì chỉ tiêu "15.1" chưa đạt
    (?P<kind>indicator|criterion|condition|prerequisite) "Qcode=" is Vverdict_=  ->  Then indicator "15.1" is not met
""")
def verdict_of(state: ScenarioState, kind: str, code: str, verdict_: str) -> None:
    """The verdict of an indicator, a criterion, a condition of recognition or a prerequisite."""
    state.expect_verdict(RESULT_KINDS[kind], code, VERDICTS[verdict_])


@VERDICT.step("""
    kết quả chung là Vverdict_=  ->  Thì kết quả chung là chưa đủ căn cứ
    the overall result is Vverdict_=  ->  Then the overall result is not decided
""")
def overall(state: ScenarioState, verdict_: str) -> None:
    """The verdict of all criteria together."""
    state.expect_verdict("whole", "", VERDICTS[verdict_])


@VERDICT.step("""
    kết quả xét công nhận là Vverdict_=  ->  Và kết quả xét công nhận là chưa đạt
    recognition is Vverdict_=  ->  And recognition is not met
""")
def recognition(state: ScenarioState, verdict_: str) -> None:
    """The verdict of criteria, prerequisites and conditions together."""
    state.expect_verdict("recognition", "", VERDICTS[verdict_])


@VERDICT.step_with_table("""
    kết quả như sau:?  ->  Thì kết quả như sau:
    the results are:?  ->  Then the results are:
""")
def verdicts(state: ScenarioState, table: list[list[str]]) -> None:
    """A table of verdicts, by indicator code; a criterion is written "tiêu chí 15"."""
    state.row(0)
    pairs = table_pairs(table, ("chỉ tiêu", "indicator"), ("kết quả", "result"))
    for row, (name, result) in enumerate(pairs, 1):
        state.row(row)
        kind, _, number_ = name.rpartition(" ")
        state.expect_verdict(RESULT_KINDS.get(kind, "indicator"), number_, verdict(result))


@VERDICT.step(r"""
    có (?P<amount>\d+) (?P<kind>tiêu chí|chỉ tiêu) Vverdict_=  ->  Và có 3 tiêu chí đạt
    (?P<amount>\d+) (?P<kind>criterion|indicator)(?:s)? are Vverdict_=  ->  And 3 indicators are met
""")
def counted(state: ScenarioState, amount: str, kind: str, verdict_: str) -> None:
    """How many criteria or indicators have a verdict."""
    whole = state.look(state.judged, "whole", "")
    wanted, section = (
        VERDICTS[verdict_],
        "criteria" if RESULT_KINDS[kind] == "criterion" else "indicators",
    )
    count = state.judged.summary[section][wanted]
    state.expect(
        count == int(amount),
        f"mong đợi {amount} {kind} {verdict_}, có {count}",
        f"expected {amount} {section} {verdict_}, there are {count}",
    )
    state.subject = whole


# ---- why, and by which law


@WHY.step(r"""
    khoảng thiếu là (?P<amount>\S+) (?P<unit>.+)  ->  Và khoảng thiếu là 3 thôn
    the gap is (?P<amount>\S+) (?P<unit>.+)  ->  And the gap is 37,5 percentage points
""")
def gap(state: ScenarioState, amount: str, unit: str) -> None:
    """How much is lacking: in the fact's unit, or in whole things ("3 thôn")."""
    indicator = state.indicator
    amounts = _amounts(state, indicator)
    wanted = parse_vietnamese(amount)
    # "1 percentage point" is a gap of percentage points.
    written = {fold(unit), fold(f"{unit}s")} if wanted == 1 else {fold(unit)}
    state.expect(
        any(
            x == wanted and not written.isdisjoint(map(fold, (key, *name)))
            for name, key, x in amounts
        ),
        f"khoảng thiếu: mong đợi {amount} {unit}, {_listed(amounts, 'vi')}\n{indicator.explanation}",
        f"gap: expected {amount} {unit}, {_listed(amounts, 'en')}",
    )


@WHY.step("""
    không có khoảng thiếu  ->  Và không có khoảng thiếu
    there is no gap  ->  And there is no gap
""")
def no_gap(state: ScenarioState) -> None:
    """Nothing is lacking."""
    amounts = _amounts(state, state.indicator)
    state.expect(
        not amounts,
        f"mong đợi không thiếu gì, {_listed(amounts, 'vi')}",
        f"expected no gap, {_listed(amounts, 'en')}",
    )


@WHY.step("""
    lý do là (?P<names>".+")  ->  Và lý do là "thiếu số liệu"
    the reasons? (?:is|are) (?P<names>".+")  ->  And the reason is "fact_missing"
""")
def reasons(state: ScenarioState, names: str) -> None:
    """All the reasons why it is not decided: codes ("fact_missing") or their words ("thiếu số liệu")."""
    result = state.named_result
    if not isinstance(result, IndicatorResult | CriterionResult):
        raise request(
            "bước này nói về một chỉ tiêu hay tiêu chí",
            "this step is about an indicator or a criterion",
        )
    reasons_given = [say(r, "vi") for r in result.reasons]
    wanted = [TEXTS[n].vi if n in TEXTS else _in_vietnamese(n) for n in quoted(names)]
    state.expect(
        [fold(n) for n in wanted] == [fold(n) for n in reasons_given],
        f"lý do: mong đợi {wanted}, có {reasons_given}",
        f"reasons: expected {wanted}, found {list(result.reasons)}",
    )


@WHY.step("""
    còn thiếu số liệu "Qname="  ->  Và còn thiếu số liệu "health.insurance_share"
    the fact "Qname=" is missing  ->  And the fact "health.insurance_share" is missing
""")
def missing(state: ScenarioState, name: str) -> None:
    """A fact (or its level) that would still decide something is missing."""
    section, key = state.fact(name)
    there = state.judged.missing
    holds = any(key == m.fact if section == "facts" else key in m.indicators for m in there)
    labels = ", ".join(m.label.vi for m in there[:5])
    state.expect(
        holds,
        f"{name!r} không có trong số liệu còn thiếu; có: {labels}",
        f"{name!r} is not among what is missing; there are: {labels}",
    )


@WHY.step("""
    không còn thiếu số liệu "Qname="  ->  Và không còn thiếu số liệu "health.insurance_share"
    the fact "Qname=" is not missing  ->  And the fact "health.insurance_share" is not missing
""")
def not_missing(state: ScenarioState, name: str) -> None:
    """A fact is not missing."""
    section, key = state.fact(name)
    there = state.judged.missing
    holds = any(key == m.fact if section == "facts" else key in m.indicators for m in there)
    state.expect(not holds, f"{name!r} vẫn còn thiếu", f"{name!r} is still missing")


@WHY.step("""
    kết quả (?:là|(?P<negated>không phải)) tạm thời  ->  Và kết quả là tạm thời
    the result is (?P<negated>not )?provisional  ->  And the result is provisional
""")
def provisional(state: ScenarioState, negated: str | None) -> None:
    """Whether the result last named is provisional: rests on something recalled only."""
    is_provisional = state.named_result.provisional
    state.expect(
        is_provisional == (not negated),
        f"{state.subject_name.vi}: kết quả {'là' if is_provisional else 'không phải'} tạm thời",
        f"{state.subject_name.en} is {'provisional' if is_provisional else 'not provisional'}",
    )


@WHY.step("""
    kết quả dựa trên "Qname="  ->  Và kết quả dựa trên "nguồn thứ cấp"
    the result rests on "Qname="  ->  And the result rests on "secondary source"
""")
def rests_on(state: ScenarioState, name: str) -> None:
    """The weakest source that the result last named relies on."""
    known = {s: say(s, "vi") for s in STATUSES}
    english = {fold(say(s, "en")): s for s in STATUSES}
    wanted = english.get(fold(name)) or named(name, known, "mức tin cậy", "status")
    status = state.named_result.rests_on
    name_vi = say(status, "vi") if status else "không mức nào"
    state.expect(
        status == wanted,
        f"{state.subject_name.vi} dựa trên: {name_vi}, không phải {known[wanted]}",
        f"{state.subject_name.en} rests on {status}, not {wanted}",
    )


@WHY.step("""
    căn cứ là "Qnumber_="  ->  Và căn cứ là "318/QĐ-TTg"
    the document is "Qnumber_="  ->  And the document is "318/QĐ-TTg"
""")
def document(state: ScenarioState, number_: str) -> None:
    """The document that last set the level, by its number."""
    indicator = state.indicator
    level = indicator.level
    lineage = level.lineage if level is not None else indicator.row.rule.lineage
    last = lineage[-1].document if lineage else ""
    written = state.shared.book.library.documents.get(last)
    number = written.number if written is not None else last or "không rõ"
    state.expect(
        number == number_,
        f"căn cứ là {number}, không phải {number_}",
        f"the document is {number}, not {number_}",
    )


@WHY.step("""
    giải thích nêu "Qtext="  ->  Và giải thích nêu "Phụ lục I"
    the explanation names "Qtext="  ->  And the explanation names "Phụ lục I"
""")
def names_text(state: ScenarioState, text: str) -> None:
    """The explanation of the result last named holds a text: a document's number, an article, a figure."""
    result, judged = state.named_result, state.judged
    code = None
    if isinstance(result, IndicatorResult | CriterionResult):
        code = result.code if isinstance(result, IndicatorResult) else result.number
    both = [judged.explain(code, lang="vi"), judged.explain(code, lang="en")]
    if isinstance(result, IndicatorResult):
        both.append(result.explanation)
    holds = any(fold(text) in fold(explanation) for explanation in both)
    state.expect(
        holds,
        f"giải thích không nêu {text!r}:\n{both[0]}",
        f"the explanation does not name {text!r}:\n{both[1]}",
    )


@WHY.step("""
    mức là (?P<value>.+)  ->  Và mức là 90%
    the level is (?P<value>.+)  ->  And the level is 90%
""")
def level(state: ScenarioState, value: str) -> None:
    """The level that held; "chưa biết" where it is not known."""
    indicator = state.indicator
    level_value: Any = indicator.level.value if indicator.level is not None else None
    text = value.removesuffix("%").strip()
    if fold(text) in {"chưa biết", "unknown"}:
        holds = level_value is None
    elif isinstance(level_value, Decimal):
        holds = Fraction(level_value) == parse_vietnamese(text.split(" ")[0])
    else:
        holds = level_value is not None and fold(str(level_value)) == fold(text)
    state.expect(
        holds,
        f"mức là {level_value}, không phải {value}",
        f"the level is {level_value}, not {value}",
    )


@WHY.step("""
    UNIT theo cột mức "Qname="  ->  Và xã theo cột mức "TDMNPB"
    the UNIT takes the column "Qname="  ->  And the commune takes the column "TDMNPB"
""")
def column(state: ScenarioState, name: str) -> None:
    """The column of levels that the unit takes, by id or name; or the two of which one is its column."""
    applied = state.judged.judgement.applied
    columns = applied.resolved.columns
    known = {key: words.vi for key, words in columns.columns.items()} if columns else {}
    wanted = [named(n, known, "cột mức", "column") for n in re.split(r" (?:hoặc|or) ", name)]
    columns_taken = applied.situation.columns
    state.expect(
        sorted(columns_taken) == sorted(wanted),
        f"xã theo cột {', '.join(columns_taken)}, không phải {', '.join(wanted)}",
        f"the unit takes the column {', '.join(columns_taken)}, not {', '.join(wanted)}",
    )


@WHY.step("""
    bị từ chối vì "Qtext="  ->  Thì bị từ chối vì "không có số liệu"
    it is refused because "Qtext="  ->  Then it is refused because "no such fact"
""")
def refused(state: ScenarioState, text: str) -> None:
    """The figures were refused, and the message holds a text."""
    error = state.refused()
    state.expect(
        fold(text) in fold(error.vi) or fold(text) in fold(error.en),
        f"bị từ chối vì lý do khác: {error.vi}",
        f"refused for another reason: {error.en}",
    )


def _amounts(state: ScenarioState, indicator: IndicatorResult) -> list[tuple[Words, str, Fraction]]:
    """What is lacking, in each unit: its name, its id, how much."""
    view = indicator.gap
    library = state.shared.book.library
    amounts: list[tuple[Words, str, Fraction]] = []
    for part in () if view is None else view.parts or (view,):
        fact = library.facts.get(part.fact or "")
        if part.natural is not None:
            noun = part.natural.noun
            name = Words(noun, fact.of.en if fact and fact.of else noun)
            amounts.append((name, noun, Fraction(part.natural.amount)))
        if part.amount is not None and part.unit is not None:
            unit = library.units.get(fact.unit) if fact else None
            name = unit.name if unit and unit.id != "%" else Words(part.unit, part.unit)
            name = TEXTS.get(part.unit, name)
            amounts.append((name, part.unit, Fraction(Decimal(part.amount))))
    return amounts


def _listed(amounts: list[tuple[Words, str, Fraction]], lang: Lang) -> str:
    if not amounts:
        return "không thiếu gì" if lang == "vi" else "there is none"
    if lang == "vi":
        return "thiếu " + "; ".join(f"{number(x, lang)} {name.vi}" for name, _, x in amounts)
    return "found " + "; ".join(f"{name.en}: {number(x, lang)}" for name, _, x in amounts)


def _in_vietnamese(name: str) -> str:
    return _by_english().get(fold(name), name)


@cache
def _by_english() -> dict[str, str]:
    """The Vietnamese texts by the English ones, folded; of two that are the same in English the first."""
    return {fold(text.en): text.vi for text in reversed(list(TEXTS.values()))}
