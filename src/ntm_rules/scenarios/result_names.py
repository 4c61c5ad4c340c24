"""How scenarios name the results that they check, and find conditions by their names."""

from __future__ import annotations

from collections.abc import Mapping

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.indicator_result import IndicatorResult
from ntm_rules.scenarios.vocabulary import request

_NAMES: Mapping[str, Words] = {
    "indicator": Words("chỉ tiêu", "indicator"),
    "criterion": Words("tiêu chí", "criterion"),
    "condition": Words("điều kiện", "condition"),
    "prerequisite": Words("điều kiện trước", "prerequisite"),
    "recognition": Words("kết quả xét công nhận", "recognition"),
    "whole": Words("kết quả chung", "the overall result"),
}


def result_name(kind: str, code: str) -> Words:
    """What a step calls a result: its kind, and its code between quotes."""
    name = _NAMES[kind]
    return Words(f'{name.vi} "{code}"', f'{name.en} "{code}"') if code else name


def why(assessment: Assessment, kind: str, code: str) -> tuple[str, str]:
    """The explanation of a result, for a message; empty where it would be as long as the whole."""
    if kind not in {"indicator", "criterion", "condition", "prerequisite"}:
        return "", ""
    return "\n" + assessment.explain(code, lang="vi"), "\n" + assessment.explain(code, lang="en")


def condition_of(assessment: Assessment, kind: str, code: str) -> IndicatorResult:
    """A condition of recognition, or one that comes before, by its id or its name.

    Raises:
        RequestError: naming the nearest one.
    """
    recognition = assessment.recognition
    there = recognition.conditions if kind == "condition" else recognition.prerequisites
    for result in there:
        if code == result.code or fold(code) == fold(result.name):
            return result
    near = did_you_mean(code, [result.code for result in there])
    name = _NAMES[kind]
    raise request(f"không có {name.vi} {code!r}{near[0]}", f"no such {name.en}: {code!r}{near[1]}")
