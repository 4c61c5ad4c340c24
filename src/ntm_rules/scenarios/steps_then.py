"""What the steps under "Thì" check: verdicts, gaps, reasons, sources, what a reform changed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from ntm_rules.foundation.exact import parse_vietnamese
from ntm_rules.foundation.text import fold
from ntm_rules.judging.assessment import (
    Assessment,
    CriterionResult,
    GapView,
    IndicatorResult,
    Recognition,
)
from ntm_rules.language.catalogue import TEXTS, say
from ntm_rules.language.format import number
from ntm_rules.scenarios.scenario_state import Case
from ntm_rules.scenarios.steps_given import Table, _pairs
from ntm_rules.scenarios.vocabulary import VERDICTS, named, quoted, request, verdict

__all__: list[str] = []

KIND = {
    "chỉ tiêu": "indicator",
    "indicator": "indicator",
    "tiêu chí": "criterion",
    "criterion": "criterion",
    "điều kiện": "condition",
    "condition": "condition",
    "điều kiện trước": "prerequisite",
    "prerequisite": "prerequisite",
    "kết quả chung": "whole",
    "the overall result": "whole",
    "kết quả xét công nhận": "recognition",
    "recognition": "recognition",
}
STATUSES = ("verified", "secondary", "recalled", "proposed")


# ---- verdicts


def verdict_of(case: Case, kind: str, code: str, verdict_: str) -> None:
    """The verdict of an indicator, a criterion, a condition of recognition or a prerequisite."""
    case.expect_verdict(KIND[kind], code, VERDICTS[verdict_])


def overall(case: Case, verdict_: str) -> None:
    """The verdict of all criteria together."""
    case.expect_verdict("whole", "", VERDICTS[verdict_])


def recognition(case: Case, verdict_: str) -> None:
    """The verdict of criteria, prerequisites and conditions together."""
    case.expect_verdict("recognition", "", VERDICTS[verdict_])


def verdicts(case: Case, table: Table) -> None:
    """A table of verdicts, by indicator code; a criterion is written "tiêu chí 15"."""
    for name, said in _pairs(table, ("chỉ tiêu", "indicator"), ("kết quả", "result")):
        kind, _, number_ = name.rpartition(" ")
        case.expect_verdict(KIND.get(kind, "indicator"), number_, verdict(said))


def counted(case: Case, amount: str, kind: str, verdict_: str) -> None:
    """How many criteria or indicators have a verdict."""
    whole = case.look(case.judged, "whole", "")
    wanted, section = VERDICTS[verdict_], "criteria" if KIND[kind] == "criterion" else "indicators"
    found = case.judged.summary[section][wanted]
    case.expect(
        found == int(amount),
        f"mong đợi {amount} {kind} {verdict_}, có {found}",
        f"expected {amount} {section} {verdict_}, there are {found}",
    )
    case.subject = whole


# ---- gaps


def gap(case: Case, amount: str, unit: str) -> None:
    """How much is lacking: in the fact's unit, or in whole things ("3 thôn")."""
    indicator = case.indicator
    found = _amounts(case, indicator)
    wanted = parse_vietnamese(amount)
    told = [f"{number(x, 'vi')} {name}" for name, x in found]
    case.expect(
        any(fold(name) == fold(unit) and x == wanted for name, x in found),
        f"khoảng thiếu: mong đợi {amount} {unit}, có {'; '.join(told) or 'không có'}\n{indicator.explanation}",
        f"gap: expected {amount} {unit}, found {'; '.join(told) or 'none'}",
    )


def no_gap(case: Case) -> None:
    """Nothing is lacking."""
    found = _amounts(case, case.indicator)
    case.expect(
        not found,
        f"mong đợi không thiếu gì, có: {found}",
        f"expected no gap, found {found}",
    )


def _amounts(case: Case, indicator: IndicatorResult) -> list[tuple[str, Fraction]]:
    view = indicator.gap
    library = case.shelf.book.library
    found: list[tuple[str, Fraction]] = []
    for one in _parts(view):
        fact = library.facts.get(one.fact or "")
        if one.natural is not None:
            noun = (one.natural.noun, *((fact.of.en,) if fact and fact.of else ()))
            found += [(name, Fraction(one.natural.amount)) for name in noun]
        if one.amount is not None and one.unit is not None:
            unit = library.units.get(fact.unit) if fact else None
            names = {one.unit, *((unit.name.vi, unit.name.en) if unit and unit.id != "%" else ())}
            if one.unit in TEXTS:
                names |= {TEXTS[one.unit].vi, TEXTS[one.unit].en}
            found += [(name, Fraction(Decimal(one.amount))) for name in sorted(names)]
    return found


def _parts(view: GapView | None) -> tuple[GapView, ...]:
    return () if view is None else view.parts or (view,)


# ---- why, and by which law


def reasons(case: Case, names: str) -> None:
    """All the reasons why it is not decided: codes ("fact_missing") or their words ("thiếu số liệu")."""
    told = case.told
    if not isinstance(told, IndicatorResult | CriterionResult):
        raise request(
            "bước này nói về một chỉ tiêu hay tiêu chí",
            "this step is about an indicator or a criterion",
        )
    if isinstance(told, IndicatorResult):
        case.read.add(told.code)
    found = [say(r, "vi") for r in told.reasons]
    wanted = [TEXTS[n].vi if n in TEXTS else _in_vietnamese(n) for n in quoted(names)]
    case.expect(
        [fold(n) for n in wanted] == [fold(n) for n in found],
        f"lý do: mong đợi {wanted}, có {found}",
        f"reasons: expected {wanted}, found {list(told.reasons)}",
    )


def _in_vietnamese(name: str) -> str:
    return next((t.vi for t in TEXTS.values() if fold(t.en) == fold(name)), name)


def missing(case: Case, name: str) -> None:
    """A fact (or its level) that would still decide something is missing."""
    section, key = case.fact(name)
    there = case.judged.missing
    holds = any(key == m.fact if section == "facts" else key in m.indicators for m in there)
    labels = ", ".join(m.label.vi for m in there[:5])
    case.expect(
        holds,
        f"{name!r} không có trong số liệu còn thiếu; có: {labels}",
        f"{name!r} is not among what is missing; there are: {labels}",
    )


def not_missing(case: Case, name: str) -> None:
    """A fact is not missing."""
    section, key = case.fact(name)
    there = case.judged.missing
    holds = any(key == m.fact if section == "facts" else key in m.indicators for m in there)
    case.expect(not holds, f"{name!r} vẫn còn thiếu", f"{name!r} is still missing")


def provisional(case: Case, negated: str | None) -> None:
    """Whether the result last named is provisional: rests on something recalled only."""
    found = _told(case).provisional
    case.expect(
        found == (not negated),
        f"{case.subject_name.vi}: kết quả {'là' if found else 'không phải'} tạm thời",
        f"{case.subject_name.en} is {'provisional' if found else 'not provisional'}",
    )


def rests_on(case: Case, name: str) -> None:
    """The weakest source that the result last named relies on."""
    known = {s: say(s, "vi") for s in STATUSES}
    english = {fold(say(s, "en")): s for s in STATUSES}
    wanted = english.get(fold(name)) or named(name, known, "mức tin cậy", "status")
    found = _told(case).rests_on
    told = say(found, "vi") if found else "không mức nào"
    case.expect(
        found == wanted,
        f"{case.subject_name.vi} dựa trên: {told}, không phải {known[wanted]}",
        f"{case.subject_name.en} rests on {found}, not {wanted}",
    )


def _told(case: Case) -> IndicatorResult | CriterionResult | Recognition | Assessment:
    told = case.told
    if isinstance(told, IndicatorResult):
        case.read.add(told.code)
    return told


def document(case: Case, number_: str) -> None:
    """The document that last set the level, by its number."""
    indicator = case.indicator
    level = indicator.level
    lineage = level.lineage if level is not None else indicator.row.rule.lineage
    found = case.shelf.book.library.documents[lineage[-1].document].number
    case.expect(
        found == number_,
        f"căn cứ là {found}, không phải {number_}",
        f"the document is {found}, not {number_}",
    )


def names_text(case: Case, text: str) -> None:
    """The explanation of the result last named holds a text: a document's number, an article, a figure."""
    told, judged = case.told, case.judged
    code = (
        told.code
        if isinstance(told, IndicatorResult)
        else told.number
        if isinstance(told, CriterionResult)
        else None
    )
    if isinstance(told, IndicatorResult):
        case.read.add(told.code)
    both = [judged.explain(code, lang="vi"), judged.explain(code, lang="en")]
    if isinstance(told, IndicatorResult):
        both.append(told.explanation)
    holds = any(fold(text) in fold(one) for one in both)
    case.expect(
        holds,
        f"giải thích không nêu {text!r}:\n{both[0]}",
        f"the explanation does not name {text!r}:\n{both[1]}",
    )


def level(case: Case, value: str) -> None:
    """The level that held; "chưa biết" where it is not known."""
    indicator = case.indicator
    found: Any = indicator.level.value if indicator.level is not None else None
    text = value.removesuffix("%").strip()
    if fold(text) in {"chưa biết", "unknown"}:
        holds = found is None
    elif isinstance(found, Decimal):
        holds = Fraction(found) == parse_vietnamese(text.split(" ")[0])
    else:
        holds = found is not None and fold(str(found)) == fold(text)
    case.expect(holds, f"mức là {found}, không phải {value}", f"the level is {found}, not {value}")


def column(case: Case, name: str) -> None:
    """The column of levels that the unit takes, by id or name."""
    applied = case.judged.judgement.applied
    columns = applied.resolved.columns
    known = {key: words.vi for key, words in columns.columns.items()} if columns else {}
    wanted = named(name, known, "cột mức", "column")
    found = applied.situation.columns
    case.expect(
        found == (wanted,),
        f"xã theo cột {', '.join(found)}, không phải {wanted}",
        f"the unit takes the column {', '.join(found)}, not {wanted}",
    )


# ---- refusals


def refused(case: Case, text: str) -> None:
    """The figures were refused, and the message holds a text."""
    error = case.refused()
    case.expect(
        fold(text) in fold(error.vi) or fold(text) in fold(error.en),
        f"bị từ chối vì lý do khác: {error.vi}",
        f"refused for another reason: {error.en}",
    )


# ---- before and after


def moved(case: Case, kind: str, code: str, old: str, new: str) -> None:
    """A verdict changes from one to another."""
    _moved(case, KIND[kind], code, old, new)


def whole_moved(case: Case, old: str, new: str) -> None:
    """The overall verdict changes."""
    _moved(case, "whole", "", old, new)


def kept(case: Case, kind: str, code: str, verdict_: str) -> None:
    """A verdict stays as it was."""
    _moved(case, KIND[kind], code, verdict_, verdict_)


def _moved(case: Case, kind: str, code: str, old: str, new: str) -> None:
    before, after = case.compared()
    was, now = case.look(before, kind, code), case.look(after, kind, code)
    case.subject = now
    name = f'"{code}"' if code else "kết quả chung"
    case.expect(
        (was.verdict, now.verdict) == (VERDICTS[old], VERDICTS[new]),
        f"{name}: mong đợi từ {old} sang {new}, thực tế từ {say(was.verdict, 'vi')} sang {say(now.verdict, 'vi')}",
        f"{name}: expected {old} to {new}, found {say(was.verdict, 'en')} to {say(now.verdict, 'en')}",
    )


def changed(case: Case, names: str) -> None:
    """The indicators whose verdict changed, all of them."""
    before, after = case.compared()
    was = {i.code: i.verdict for i in before.indicators}
    found = [i.code for i in after.indicators if was.get(i.code) != i.verdict]
    wanted = quoted(names)
    for code in found:
        case.look(after, "indicator", code)
    case.expect(
        sorted(found) == sorted(wanted),
        f"chỉ tiêu đổi kết quả: {', '.join(found) or 'không có'}, không phải {', '.join(wanted) or 'không có'}",
        f"the indicators that changed: {', '.join(found) or 'none'}, not {', '.join(wanted) or 'none'}",
    )


def unchanged(case: Case) -> None:
    """No indicator changed its verdict."""
    changed(case, "")


def hypothetical(case: Case, negated: str | None) -> None:
    """Whether the result is hypothetical: under a reform that is not law."""
    found = case.judged.hypothetical
    case.expect(
        found == (not negated),
        f"kết quả {'là' if found else 'không phải'} giả định",
        f"the result is {'' if found else 'not '}hypothetical",
    )


def names_reform(case: Case, name: str) -> None:
    """The result names a reform, by its id or name."""
    there = case.judged.standard.reforms
    told = "; ".join(r.name.vi for r in there)
    holds = any(fold(name) in {fold(r.id), fold(r.name.vi), fold(r.name.en)} for r in there)
    case.expect(
        holds,
        f"kết quả theo phương án: {told or 'không có'}; không phải {name}",
        f"the result is under: {told or 'no reform'}; not {name}",
    )


def impact(case: Case, amount: str, old: str, new: str, code: str) -> None:
    """How many communes of a file a reform moves from one verdict to another."""
    found = case.impact
    if found is None:
        raise request("chưa áp phương án cho tệp xã nào", "no file of communes was given")
    _ = case.judged.indicator(code)
    # An indicator that moved for no unit is not listed.
    item = next((one for one in found.indicators if one.code == code), None)
    there = 0 if item is None else item.moves.counts.get((VERDICTS[old], VERDICTS[new]), 0)
    case.expect(
        there == int(amount),
        f"mong đợi {amount} xã chuyển từ {old} sang {new} ở {code}, có {there}",
        f"expected {amount} communes to go from {old} to {new} in {code}, there are {there}",
    )
