"""The communes in fixtures/: each can be judged, and shows what its own comments promise."""

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import ntm_rules as ntm
from tests.helpers.schemas import validate

ROOT = Path(__file__).parents[2] / "fixtures"
# Reforms are rule files, and plans are no facts: their own tests read them.
FIXTURES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in ROOT.rglob("*.yaml")
    if "reforms" not in path.parts and "-plan-" not in path.name
)


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@cache
def judged(name: str, *, strict: bool = False) -> ntm.Assessment:
    unit = ntm.read_facts(ROOT / name)
    return book().standard_for(unit).assess(unit, strict=strict)


def as_json(value: Any) -> Any:
    """What YAML read, as JSON has it: a date is its text."""
    return json.loads(json.dumps(value, default=dt.date.isoformat))


# ---- every fixture


def test_there_are_fixtures() -> None:
    assert {"vi-du.yaml", "lang-son/hoa-cu-2024.yaml"} < set(FIXTURES)


@pytest.mark.parametrize("name", FIXTURES)
def test_the_file_follows_the_schema_of_facts_files(name: str) -> None:
    content = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
    validate(as_json(content), "facts")


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", FIXTURES)
def test_its_assessment_follows_the_schema_of_assessments(name: str, lang: Any) -> None:
    document = json.loads(judged(name).to_json(lang=lang))
    validate(document, "assessment")
    assert document["schema"] == "ntm-rules/assessment/1"


@pytest.mark.parametrize("name", FIXTURES)
def test_it_can_be_told_in_every_form(name: str) -> None:
    assessment = judged(name)
    for told in (
        assessment.text(),
        assessment.markdown(),
        assessment.gaps(),
        assessment.explain(),
        *(assessment.explain(indicator.code) for indicator in assessment.indicators),
    ):
        assert told.strip()


@pytest.mark.parametrize("name", FIXTURES)
def test_nothing_unknown_is_without_a_reason_and_nothing_decided_has_one(name: str) -> None:
    for indicator in judged(name).indicators:
        assert bool(indicator.reasons) == (indicator.verdict == "unknown"), indicator


# ---- Hòa Cư: what the plan says, and nothing more

HOA_CU = "lang-son/hoa-cu-2024.yaml"


def test_hoa_cu_fails_what_its_plan_says_is_not_met() -> None:
    assessment = judged(HOA_CU)
    assert {c.number for c in assessment.criteria if c.verdict == "fail"} == {"6", "12"}
    assert {i.code for i in assessment.indicators if i.verdict == "fail"} == {"6.3"}
    assert assessment.verdict == "fail"
    assert assessment.recognition.verdict == "fail"


def test_hoa_cu_is_unknown_in_everything_else() -> None:
    assessment = judged(HOA_CU)
    assert {c.verdict for c in assessment.criteria if c.number not in {"6", "12"}} == {"unknown"}
    others = [i for i in assessment.indicators if i.code != "6.3"]
    assert len(others) == 56
    for indicator in others:
        assert indicator.verdict == "unknown"
        assert indicator.reason == "fact_missing"


@pytest.mark.parametrize("code", ["6.3", "12"])
def test_hoa_cu_rests_on_conclusions_of_the_commune_backed_by_its_plan(code: str) -> None:
    result = judged(HOA_CU)[code]
    assert result.conclusion is not None
    assert (result.conclusion.met, result.conclusion.by) == (False, "ubnd-xa")
    (plan,) = result.conclusion.evidence
    assert plan["document"].endswith("xã Hòa Cư năm 2024")
    assert "date" not in plan  # the plan leaves the day blank
    assert result.provisional  # who may conclude is recalled, not read


def test_hoa_cu_takes_no_target_of_the_plan_for_a_fact() -> None:
    assert judged(HOA_CU).to_dict()["input"]["facts"] == {}


@pytest.mark.parametrize("day", ["2024-03-01", "2024-03-31", "2024-12-31"])
def test_hoa_cu_comes_out_the_same_on_every_day_the_plan_may_have(day: str) -> None:
    unit = ntm.read_facts(ROOT / HOA_CU).at(dt.date.fromisoformat(day))
    assessment = book().standard_for(unit).assess(unit)
    assert {c.number for c in assessment.criteria if c.verdict == "fail"} == {"6", "12"}


# ---- Ví Dụ: every kind of result, for somebody who sees one for the first time

VI_DU = "vi-du.yaml"
PASS, FAIL, UNKNOWN, NOT_APPLICABLE = ntm.Verdict

# What the table at the top of the file, and the comments in it, promise: the verdict and why it is provisional.
MAY_RAISE = ("province_may_raise",)
NOT_READ = ("guide_not_read",)
DECIDED = {
    "9.1": (PASS, ()),
    "17.7": (PASS, NOT_READ),
    "17.10": (PASS, NOT_READ),
    "18.3": (PASS, ()),
    "3.2": (PASS, (*MAY_RAISE, *NOT_READ)),
    "5": (PASS, MAY_RAISE),
    "14.1": (PASS, MAY_RAISE),
    "18.4": (PASS, (*MAY_RAISE, *NOT_READ)),
    "1.1": (PASS, MAY_RAISE),
    "2.1": (PASS, MAY_RAISE),
    "2.2": (PASS, MAY_RAISE),
    "15.1": (PASS, (*MAY_RAISE, *NOT_READ)),
    "17.6": (PASS, (*MAY_RAISE, *NOT_READ)),
    "17.11": (PASS, (*MAY_RAISE, *NOT_READ)),
    "13.1": (PASS, ("recalled", *MAY_RAISE)),
    "6.1": (PASS, ("our_reading",)),
    "6.3": (FAIL, ()),
    "7": (FAIL, ("our_reading",)),
    "10": (FAIL, ()),
    "11": (FAIL, ("recalled",)),
    "13.3": (FAIL, ()),
    "14.2": (FAIL, ()),
    "17.8": (FAIL, ()),
    "13.4": (NOT_APPLICABLE, ()),
}
OPEN = {
    "2.3": ("fact_missing", "level_delegated"),
    "2.4": ("fact_missing", "level_delegated"),
    "3.1": ("province_level_unknown",),
    "4.2": ("fact_imprecise",),
    "6.2": ("level_delegated",),
    "9.2": ("level_delegated",),
    "12.1": ("sexes_needed",),
    "12.2": ("fact_missing",),
    "13.5": ("level_delegated",),
    "16": ("level_delegated",),
    "17.1": ("level_unknown",),
    "17.2": ("fact_missing",),
    "17.4": ("province_level_unknown",),
    "17.5": ("level_delegated",),
    "17.9": ("fact_imprecise",),
    "17.12": ("fact_missing",),
    "18.5": ("fact_missing", "applicability_unknown"),
    "18.6": ("level_delegated",),
}
GAPS = {  # amount, and whole things
    "6.3": ("37.5", (3, 8, "thôn")),
    "10": ("9.1", None),
    "11": ("3.99", None),
    "14.2": ("4", None),
    "17.8": ("0.15625", (1, 640, "hộ")),
}


@pytest.mark.parametrize(("code", "promised"), DECIDED.items())
def test_vi_du_decides(code: str, promised: tuple[ntm.Verdict, tuple[str, ...]]) -> None:
    indicator = judged(VI_DU).indicator(code)
    assert (indicator.verdict, indicator.provisional_because) == promised


def test_vi_du_leaves_open_what_it_says_and_why() -> None:
    found = {i.code: i.reasons for i in judged(VI_DU).indicators if i.verdict == "unknown"}
    assert found == OPEN


@pytest.mark.parametrize(("code", "promised"), GAPS.items())
def test_vi_du_lacks(code: str, promised: tuple[str, tuple[int, int, str] | None]) -> None:
    gap = judged(VI_DU).indicator(code).gap
    assert gap is not None
    natural = gap.natural
    whole = None if natural is None else (natural.amount, natural.of, natural.noun)
    assert (str(gap.amount), whole) == promised


def test_vi_du_names_the_sex_and_the_bound_in_its_gaps() -> None:
    found = {
        indicator["code"]: indicator["gap"]
        for criterion in judged(VI_DU).to_dict()["criteria"]
        for indicator in criterion["indicators"]
        if indicator["gap"] is not None
    }
    assert found.keys() == {*GAPS, "7", "13.3"}
    assert found["14.2"]["sex"] == "female"
    assert found["11"]["at_least"]  # more may be lacking: the near-poor are not counted yet
    assert found["7"]["fact"] == "trade.market_standard_met"


def test_vi_du_is_nearest_to_passing_by_one_household() -> None:
    lines = [line.strip() for line in judged(VI_DU).gaps().splitlines()]
    codes = [line.split()[0] for line in lines if line.split()[:1] and line.split()[0] in GAPS]
    assert codes[0] == "17.8"
    assert any("1 trên 640 hộ" in line for line in lines)


def test_vi_du_shows_every_kind_of_criterion() -> None:
    by_verdict: dict[str, set[str]] = {}
    for criterion in judged(VI_DU).criteria:
        by_verdict.setdefault(str(criterion.verdict), set()).add(criterion.number)
    assert by_verdict == {
        "pass": {"1", "5", "8", "15", "19"},
        "fail": {"6", "7", "10", "11", "12", "13", "14", "17"},
        "unknown": {"2", "3", "4", "9", "16", "18"},
    }


def test_vi_du_shows_conclusions_that_decide_what_figures_cannot() -> None:
    assessment = judged(VI_DU)
    indicator, criterion = assessment.indicator("6.1"), assessment.criterion("12")
    assert indicator.conclusion is not None
    assert indicator.conclusion.by == "ubnd-huyen"
    assert indicator.level is not None
    assert indicator.level.delegated_to == "province"
    assert criterion.conclusion is not None
    assert criterion.conclusion.by == "ubnd-xa"
    assert {i.verdict for i in criterion.indicators} == {UNKNOWN}


def test_vi_du_is_recognised_only_with_its_conditions() -> None:
    conditions = {c.code: str(c.verdict) for c in judged(VI_DU).recognition.conditions}
    assert conditions == {
        "criteria": "fail",
        "arrears": "pass",
        "satisfaction": "unknown",
        "security": "pass",
    }


def test_vi_du_holds_a_figure_that_no_rule_reads_any_more() -> None:
    assert judged(VI_DU).to_dict()["input"]["unused"] == ["health.electronic_record_share"]


def test_vi_du_is_marked_as_invented_wherever_its_name_is_shown() -> None:
    assessment = judged(VI_DU)
    assert "minh họa" in assessment.to_dict()["unit"]["name"]
    assert "MINH HỌA" in assessment.text()
    first, *_ = (ROOT / VI_DU).read_text(encoding="utf-8").splitlines()
    assert "BỊA" in first


def test_vi_du_judged_strictly_leaves_open_what_rests_on_recollection() -> None:
    assessment = judged(VI_DU, strict=True)
    # Met, by what was recalled of a law that came later.
    assert assessment.indicator("13.1").reasons == ("level_unverified",)
    assert assessment.indicator("3.1").reasons == ("province_level_unknown",)
    assert assessment.indicator("6.3").verdict == "fail"
    assert assessment.indicator("5").verdict == "pass"
