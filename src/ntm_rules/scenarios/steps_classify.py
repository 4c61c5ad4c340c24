"""The steps about the class of a unit: what follows from its figures, and whether the class that is stated does."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ntm_rules.analysis.classify import classify
from ntm_rules.analysis.classify.run import Classified
from ntm_rules.facts.unit import Unit
from ntm_rules.scenarios.phrase import PhraseSection
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.steps_given import JUDGE
from ntm_rules.scenarios.vocabulary import named_in_either, quoted, request

CLASSIFY = PhraseSection("classify")

_FINDINGS: Final = {
    "đúng như số liệu": "same",
    "khác với số liệu": "differs",
    "có thể đúng": "possible",
    "không có trong phân định": "outside",
    "follows from the figures": "same",
    "differs from the figures": "differs",
    "may be right": "possible",
    "is not classified": "outside",
}


@JUDGE.step("""
    phân định UNIT theo "Qname="  ->  Khi phân định xã theo "phan-dinh-2026"
    the UNIT is classified by "Qname="  ->  When the commune is classified by "phan-dinh-2026"
""")
def classified(state: ScenarioState, name: str) -> None:
    """See which class of a classification (id or name) follows from the figures."""
    rules = state.shared.book.library.classifications
    names = {key: rule.base.name for key, rule in rules.items()}
    rule = named_in_either(name, names, "bảng phân định", "classification")
    state.given.clear()
    unit = Unit.from_dict(replace(state, standard_id=rule).unit_entry())
    state.classified, state.late = classify(state.shared.book, unit, rule), None


@CLASSIFY.step("""
    theo số liệu UNIT thuộc loại (?P<names>".+")  ->  Thì theo số liệu xã thuộc loại "khu-vuc-ii"
    by the figures the UNIT is of (?P<names>".+")  ->  Then by the figures the commune is of "khu-vuc-ii"
""")
def is_of(state: ScenarioState, names: str) -> None:
    """The class (id or name) that follows; where several are possible, all of them."""
    result = _result(state)
    known = {c.id: c.name for c in result.rule.classes}
    wanted = {named_in_either(name, known, "loại", "class") for name in quoted(names)}
    there = ", ".join(f'"{c.id}"' for c in result.possible) or "-"
    state.expect(
        wanted == {c.id for c in result.possible},
        f"loại: mong đợi {names}, kết quả là {there}",
        f"the class: expected {names}, found {there}",
    )


@CLASSIFY.step("""
    UNIT không thuộc diện phân định  ->  Thì xã không thuộc diện phân định
    the UNIT is of no class  ->  Then the commune is of no class
""")
def is_of_none(state: ScenarioState) -> None:
    """The unit is certainly not classified at all."""
    there = ", ".join(f'"{c.id}"' for c in _result(state).possible)
    state.expect(
        not there,
        f"mong đợi không thuộc diện phân định, kết quả là {there}",
        f"expected no class, found {there}",
    )


@CLASSIFY.step(f"""
    loại đã nêu (?P<how>{"|".join(list(_FINDINGS)[:4])})  ->  Và loại đã nêu có thể đúng
    the stated class (?P<how>{"|".join(list(_FINDINGS)[4:])})  ->  And the stated class may be right
""")
def stated_is(state: ScenarioState, how: str) -> None:
    """How the class that is stated stands to the figures."""
    finding = _result(state).finding
    there = [text for text, name in _FINDINGS.items() if name == finding] or ["chưa nêu", "none"]
    state.expect(
        _FINDINGS[how] == finding,
        f"loại đã nêu: mong đợi {how}, kết quả là {there[0]}",
        f"the stated class: expected {how}, found {there[-1]}",
    )


def _result(state: ScenarioState) -> Classified:
    if state.classified is None:
        raise request(
            'chưa phân định: thêm một bước như "Khi phân định xã theo "phan-dinh-2026""',
            'nothing was classified: add a step such as "When the commune is classified by "phan-dinh-2026""',
        )
    return state.classified
