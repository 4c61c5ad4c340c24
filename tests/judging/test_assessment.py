"""What an assessment says: verdicts, why they are open, what they rest on, what is missing, by which column."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import Any

import pytest

from ntm_rules import Assessment, FactsError, RequestError, RuleBook, Standard, Unit
from ntm_rules.engine.verdict import REASONS
from tests.helpers import small
from tests.helpers.small import judge

A = {"fact": "s.a", "at_least": 50}
B = {"fact": "s.b", "at_least": 50}
YES = {"fact": "y.a"}
UNKNOWN_LEVEL = {"fact": "s.a", "at_least": {"unknown": True}}
DELEGATED = {"fact": "s.a", "at_least": {"delegated_to": "province"}}
SECONDARY = {"status": "secondary"}


def by(axis: str, values: Mapping[str, Any], status: str = "secondary") -> dict[str, Any]:
    cells = [{"values": dict(values), "status": status}]
    return {"fact": "s.a", "at_least": {"by": [axis], "cells": cells}}


def recalled(require: Mapping[str, Any]) -> dict[str, Any]:
    """A part whose level and wording are recalled only."""
    return {**require, "source": {"status": "recalled"}}


@pytest.fixture(scope="module")
def law() -> RuleBook:
    return RuleBook.load()


@pytest.fixture(scope="module")
def xa(law: RuleBook) -> Standard:
    return law.standard("xa-ntm", as_of="2024-12-31")


# ---- reasons


@pytest.mark.parametrize(
    ("require", "facts", "unit", "reasons"),
    [
        (A, {}, {}, ["fact_missing"]),
        (A, {"s.a": {"at_least": 40}}, {}, ["fact_imprecise"]),
        ({"fact": "x.a", "at_least": 50, "for": ["male"]}, {"x.a": 60}, {}, ["sexes_needed"]),
        (UNKNOWN_LEVEL, {"s.a": 60}, {}, ["level_unknown"]),
        (DELEGATED, {"s.a": 60}, {}, ["level_delegated"]),
        (UNKNOWN_LEVEL, {}, {}, ["fact_missing", "level_unknown"]),
        (by("column", {"MN": 50, "DB": 70}), {"s.a": 60}, {"region": None}, ["region_missing"]),
        (
            by("column", {"MN": 50, "DB": 70}),
            {"s.a": 60},
            {"region": "DB", "classes": None},
            ["class_missing"],
        ),
        (by("class", {"dao": 50, "others": 70}), {"s.a": 60}, {"classes": None}, ["class_missing"]),
        (by("column", {"DB": 50}), {"s.a": 60}, {}, ["level_unknown"]),
        (
            {"applies_when": YES, "then": A},
            {"s.a": 60},
            {},
            ["fact_missing", "applicability_unknown"],
        ),
        ({"not_encoded": small.words("?")}, {}, {}, ["not_encoded"]),
        ({"class": "dao"}, {}, {"classes": None}, ["class_missing"]),
        ({"column": ["MN"]}, {}, {"region": None}, ["region_missing"]),
        ({"all": [A, UNKNOWN_LEVEL | {"fact": "s.b"}]}, {}, {}, ["fact_missing", "level_unknown"]),
        ({"any": [A, B]}, {"s.a": 10}, {}, ["fact_missing"]),
    ],
)
def test_an_open_verdict_says_why(require: Any, facts: Any, unit: Any, reasons: list[str]) -> None:
    found = judge(require, facts, **unit)["1.1"]
    assert found.verdict == "unknown"
    assert list(found.reasons) == reasons
    assert found.reason == reasons[0]
    assert set(reasons) <= set(REASONS)


def test_a_decided_verdict_has_no_reasons() -> None:
    found = judge({"any": [A, B]}, {"s.a": 60})["1.1"]
    assert (found.verdict, found.reasons, found.reason) == ("pass", (), None)


def test_strict_counts_what_is_recalled_as_unknown() -> None:
    std = small.standard(recalled(A), B, {"require": YES, "wording": {"status": "recalled"}})
    facts = small.unit({"s.a": 60, "s.b": 60, "y.a": True})
    assert [c.verdict for c in std.assess(facts).criteria] == ["pass"] * 3
    strict = std.assess(facts, strict=True)
    assert [c.verdict for c in strict.criteria] == ["unknown", "pass", "unknown"]
    assert strict["1.1"].reasons == ("level_unverified",)
    assert strict["3.1"].reasons == ("level_unverified",)
    assert strict.to_dict()["strict"] is True


# ---- what is missing


def missing(found: Assessment) -> dict[str | None, tuple[str, ...]]:
    return {m.fact: m.indicators for m in found.missing}


@pytest.mark.parametrize(
    ("require", "facts", "expected"),
    [
        ({"all": [A, B]}, {"s.a": 60}, ["s.b"]),
        ({"all": [A, B]}, {"s.a": 10}, []),
        ({"any": [A, B]}, {"s.a": 60}, []),
        ({"any": [A, {"all": [B, YES]}]}, {"s.b": 10}, ["s.a"]),
        ({"all": [{"any": [A, B]}, YES]}, {"s.a": 60}, ["y.a"]),
        ({"applies_when": YES, "then": A}, {"y.a": False}, []),
        ({"applies_when": YES, "then": A}, {"y.a": True}, ["s.a"]),
        ({"applies_when": YES, "then": A}, {}, ["y.a", "s.a"]),
        ({"choose": [{"when": YES, "then": A}, {"else": B}]}, {"y.a": True}, ["s.a"]),
        ({"choose": [{"when": YES, "then": A}, {"else": B}]}, {"y.a": False}, ["s.b"]),
        ({"at_least_n_of": {"n": 1, "of": [A, B]}}, {"s.a": 60}, []),
        ({"not_encoded": small.words("?")}, {}, [None]),
    ],
)
def test_missing_is_what_would_still_decide(require: Any, facts: Any, expected: list[Any]) -> None:
    assert list(missing(judge(require, facts))) == expected


def test_a_fact_asked_twice_is_missing_once_with_both_indicators() -> None:
    found = small.standard(A, {"fact": "s.a", "at_most": 90}).assess(small.unit())
    assert missing(found) == {"s.a": ("1.1", "2.1")}
    assert found.to_dict()["missing"][0]["why"] == ["fact_missing"]


def test_a_failed_criterion_still_says_what_its_other_indicators_lack() -> None:
    found = small.standard([A, B]).assess(small.unit({"s.a": 10}))
    assert found.criterion("1").verdict == "fail"
    assert missing(found) == {"s.b": ("1.2",)}


# ---- what a verdict rests on


@pytest.mark.parametrize(
    ("require", "facts", "verdict", "rests_on"),
    [
        ({"all": [A, recalled(B)]}, {"s.a": 60, "s.b": 60}, "pass", "recalled"),
        ({"all": [A, recalled(B)]}, {"s.a": 10, "s.b": 10}, "fail", "secondary"),
        ({"all": [A, recalled(B)]}, {"s.a": 60, "s.b": 10}, "fail", "recalled"),
        ({"all": [A, recalled(B)]}, {"s.b": 60}, "unknown", "recalled"),
        ({"all": [A, recalled(B)]}, {"s.a": 60}, "unknown", "secondary"),
        ({"all": [A, recalled(B)]}, {}, "unknown", None),
        ({"any": [A, recalled(B)]}, {"s.a": 60, "s.b": 60}, "pass", "secondary"),
        ({"any": [A, recalled(B)]}, {"s.a": 10, "s.b": 60}, "pass", "recalled"),
        ({"any": [A, recalled(B)]}, {"s.a": 10, "s.b": 10}, "fail", "recalled"),
        (
            {"at_least_n_of": {"n": 1, "of": [A, recalled(B)]}},
            {"s.a": 60, "s.b": 60},
            "pass",
            "secondary",
        ),
        (
            {"at_least_n_of": {"n": 2, "of": [A, recalled(B)]}},
            {"s.a": 10, "s.b": 10},
            "fail",
            "secondary",
        ),
        (A, {"s.a": 60}, "pass", "secondary"),
        (recalled(A), {"s.a": 60}, "pass", "recalled"),
        (
            {"choose": [{"when": {"column": ["MN"]}, "then": A}, {"else": recalled(B)}]},
            {"s.a": 60},
            "pass",
            "secondary",
        ),
    ],
)
def test_a_verdict_rests_on_the_weakest_that_it_needs(
    require: Any, facts: Any, verdict: str, rests_on: str | None
) -> None:
    found = judge(require, facts)["1.1"]
    assert (found.verdict, found.rests_on) == (verdict, rests_on)
    assert found.provisional is (rests_on == "recalled")


def test_a_criterion_fails_firmly_on_one_firm_failure() -> None:
    std = small.standard([A, recalled(B)])
    assert std.assess(small.unit({"s.a": 10, "s.b": 10})).criterion("1").provisional is False
    assert std.assess(small.unit({"s.a": 60, "s.b": 10})).criterion("1").provisional is True
    assert std.assess(small.unit({"s.b": 10})).criterion("1").provisional is True
    assert std.assess(small.unit({"s.a": 60, "s.b": 60})).provisional is True


def test_the_wording_of_a_yes_or_no_has_a_status_like_a_level() -> None:
    std = small.standard({"require": YES, "wording": {"status": "recalled"}})
    found = std.assess(small.unit({"y.a": True}))["1.1"]
    assert (found.rests_on, found.provisional) == ("recalled", True)


def test_a_verified_level_is_not_provisional_and_names_who_read_it() -> None:
    source = {"status": "verified", "checked": {"by": "A", "on": "2024-01-01"}}
    found = judge({**A, "source": source}, {"s.a": 60}).indicator("1.1")
    assert (found.rests_on, found.provisional) == ("verified", False)
    assert found.level is not None
    assert found.level.lineage[0].checked_by == "A"


# ---- composites, conclusions

MET: dict[str, Any] = {"concluded": True, "by": "ubnd-huyen", "evidence": [{"document": "BB 7"}]}
NOT_MET: dict[str, Any] = {"concluded": False, "by": "ubnd-xa"}


@pytest.mark.parametrize("require", [A, UNKNOWN_LEVEL, DELEGATED, {"all": [A, B]}])
@pytest.mark.parametrize(("said", "verdict"), [(MET, "pass"), (NOT_MET, "fail")])
def test_a_conclusion_decides_where_the_parts_do_not(require: Any, said: Any, verdict: str) -> None:
    found = judge(require, {}, indicators={"1.1": said})
    one = found.indicator("1.1")
    assert (one.verdict, one.reasons, found.missing) == (verdict, (), ())
    assert one.conclusion is not None
    assert one.conclusion.by == said["by"]
    told = found.to_dict()["criteria"][0]["indicators"][0]
    assert told["conclusion"] == said
    assert told["tree"]["conclusion"] == said
    assert said["by"] in found.explain("1.1")
    assert found.criterion("1").verdict == verdict


def test_the_proof_names_the_evidence_of_a_conclusion() -> None:
    found = judge(A, {}, indicators={"1.1": MET})
    assert "BB 7" in found.explain("1.1")
    assert "BB 7" in found.indicator("1.1").explanation


def test_a_conclusion_on_a_criterion_decides_the_criterion_and_not_its_indicators() -> None:
    found = small.standard([A, B]).assess(small.unit({"s.a": 60}, criteria={"1": NOT_MET}))
    assert found.criterion("1").verdict == "fail"
    assert [i.verdict for i in found.indicators] == ["pass", "unknown"]


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ({"concluded": True, "by": "ubnd-xa"}, "by"),
        ({"concluded": True, "by": "ubnd-tinh"}, "by"),
        ({"concluded": False, "by": "ubnd-tinh"}, "by"),
        ({"concluded": True, "by": "ubnd-huyem"}, "by"),
        ({"concluded": True}, ""),
        ({"concluded": "có", "by": "ubnd-huyen"}, "concluded"),
        ({"concluded": 1, "by": "ubnd-huyen"}, "concluded"),
        ({"concluded": True, "by": "ubnd-huyen", "evidnce": []}, "evidnce"),
    ],
)
@pytest.mark.parametrize("section", ["indicators", "criteria"])
def test_a_conclusion_must_be_that_of_a_body_that_may(section: str, said: Any, where: str) -> None:
    code = "1.1" if section == "indicators" else "1"
    with pytest.raises(FactsError) as caught:
        judge(A, {}, **{section: {code: said}})
    assert f"{section}.{code}" in str(caught.value)
    assert where in str(caught.value)


@pytest.mark.parametrize("said", [MET, NOT_MET])
@pytest.mark.parametrize("section", ["indicators", "criteria"])
def test_parts_that_contradict_a_conclusion_are_an_error(section: str, said: Any) -> None:
    code = "1.1" if section == "indicators" else "1"
    figure = 10 if said["concluded"] else 60
    with pytest.raises(FactsError, match="contradicts the facts") as caught:
        judge(A, {"s.a": figure}, **{section: {code: said}})
    assert f"{section}.{code}" in str(caught.value)


def test_parts_that_agree_with_a_conclusion_are_none() -> None:
    assert judge(A, {"s.a": 60}, indicators={"1.1": MET})["1.1"].verdict == "pass"


def test_an_indicator_of_its_own_rule_on_conclusions() -> None:
    own = {"require": A, "may_be_concluded_by": {"met": ["ubnd-tinh"]}}
    said = {"concluded": True, "by": "ubnd-tinh"}
    assert judge(own, {}, indicators={"1.1": said})["1.1"].verdict == "pass"
    with pytest.raises(FactsError, match="may not conclude"):
        judge(own, {}, indicators={"1.1": NOT_MET})


def test_without_a_rule_nobody_may_conclude() -> None:
    std = small.standard(A, conclusions=None)
    with pytest.raises(FactsError, match="nobody"):
        std.assess(small.unit(indicators={"1.1": MET}))


# ---- columns, classes, regions, years

COLUMNS = by("column", {"MN": 50, "DB": 70})


@pytest.mark.parametrize(
    ("unit", "column"),
    [
        ({"region": "MN", "classes": []}, "MN"),
        ({"region": "DB", "classes": []}, "DB"),
        ({"region": "DB", "classes": ["dao"]}, "DB"),
        ({"region": "DB", "classes": ["kho"]}, "DB"),
        ({"region": "DB", "classes": ["dao", "kho"]}, "MN"),
        ({"region": "DB", "classes": None}, None),
        ({"region": "MN", "classes": None}, "MN"),
        ({"region": None, "classes": []}, None),
        ({"region": None, "classes": ["dao", "kho"]}, "MN"),
        ({"region": None, "classes": [], "province": "ven-bien"}, "DB"),
        ({"region": None, "classes": None, "province": "lang-son"}, "MN"),
    ],
)
def test_a_unit_takes_the_column_of_its_region_or_classes(unit: Any, column: str | None) -> None:
    found = judge(COLUMNS, {"s.a": 60}, **unit)
    assert found.to_dict()["unit"]["column"] == column
    assert found["1.1"].verdict == {"MN": "pass", "DB": "fail", None: "unknown"}[column]


@pytest.mark.parametrize(("figure", "verdict"), [(60, "unknown"), (80, "pass"), (40, "fail")])
def test_a_level_that_is_the_same_in_every_possible_column_decides(
    figure: int, verdict: str
) -> None:
    same = by("column", {"MN": 50, "DB": 50})
    assert judge(same, {"s.a": figure}, region=None, classes=None)["1.1"].verdict in {
        "pass",
        "fail",
    }
    # Levels that differ leave it open, even where a figure would pass or fail both.
    assert judge(COLUMNS, {"s.a": figure}, region=None)["1.1"].verdict in {"unknown", verdict}


def test_the_common_column_never_stands_in_for_a_region() -> None:
    found = judge(by("column", {"common": 50}), {"s.a": 60})["1.1"]
    assert (found.verdict, found.reasons) == ("unknown", ("level_unknown",))


@pytest.mark.parametrize(
    ("classes", "verdict", "reason"),
    [
        (None, "unknown", "class_missing"),
        ([], "unknown", "level_unknown"),
        (["dao"], "pass", None),
    ],
)
def test_a_level_by_class_without_others_says_nothing_of_other_units(
    classes: Any, verdict: str, reason: str | None
) -> None:
    found = judge(by("class", {"dao": 50}), {"s.a": 60}, classes=classes)["1.1"]
    assert found.verdict == verdict
    assert reason in found.reasons if reason else found.reasons == ()


@pytest.mark.parametrize(("period", "verdict"), [(2023, "pass"), (2024, "fail"), (2026, "unknown")])
def test_the_period_picks_the_yearly_level(period: int, verdict: str) -> None:
    found = judge(
        by("year", {"2023": 50, "2024": 70}), {"s.a": 60}, period=period, as_of="2024-12-31"
    )
    assert found["1.1"].verdict == verdict
    level = found.indicator("1.1").level
    assert level is not None
    assert level.year == period


@pytest.mark.parametrize("name", ["lang-son", "Lạng Sơn", "lạng  sơn", "LẠNG SƠN"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_province_is_found_by_id_and_by_name(name: str, form: str) -> None:
    text = unicodedata.normalize("NFD" if form == "NFD" else "NFC", name)
    told = judge(A, {}, province=text, region=None).to_dict()["unit"]
    assert (told["province"], told["region"]) == ("lang-son", "MN")


@pytest.mark.parametrize("name", ["Hòa Bình", "Hoà Bình"])
def test_the_place_of_the_tone_mark_does_not_count(name: str) -> None:
    assert judge(A, {}, province=name).to_dict()["unit"]["province"] == "hoa-binh"


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ({"province": "lang-so"}, "did you mean 'lang-son'"),
        ({"province": "hai-vung"}, "no province 'hai-vung' on 2024-12-31"),
        ({"region": "MNN"}, "did you mean 'MN'"),
        ({"region": "common"}, "no region 'common'"),
        ({"region": "MN", "province": "ven-bien"}, "contradicts the province ven-bien"),
        ({"classes": ["da"]}, "did you mean 'dao'"),
        ({"classes": ["kv-2", "kv-3"]}, "exclude one another"),
        ({"kind": "huyen"}, "is for 'xa'"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(unit: Any, said: str) -> None:
    with pytest.raises(FactsError) as caught:
        judge(A, {}, **unit)
    assert said in str(caught.value)
    assert f"unit.{next(iter(unit))}" in str(caught.value)


def test_provinces_are_those_of_the_date() -> None:
    std = small.standard(COLUMNS, as_of="2025-08-01")
    facts = {"s.a": 60}
    both = std.assess(small.unit(facts, province="hai-vung", region=None))
    assert (both["1.1"].verdict, both["1.1"].reason) == ("unknown", "region_missing")
    assert std.assess(small.unit(facts, province="hai-vung", region="DB"))["1.1"].verdict == "fail"
    with pytest.raises(FactsError, match="part of 'hai-vung' since 2025-07-01"):
        std.assess(small.unit(facts, province="ven-bien", region=None))


def test_a_unit_of_another_province_than_the_standards_is_an_error() -> None:
    std = small.standard(A, province="lang-son")
    assert std.assess(small.unit()).to_dict()["unit"]["province"] == "lang-son"
    with pytest.raises(FactsError, match="that of 'lang-son'"):
        std.assess(small.unit(province="hoa-binh"))


# ---- the real law, where the issue names it

DBKK_ISLAND = ["dbkk", "hai-dao"]


@pytest.mark.parametrize(
    ("classes", "before", "since"),
    [
        ([], "BTB", "BTB"),
        (["khu-vuc-i"], "BTB", "BTB"),
        (["khu-vuc-ii"], "BTB", "TDMNPB"),
        # Of special difficulty, but of no poor district: the two readings of Điều 1 do not agree.
        (["khu-vuc-iii"], None, "TDMNPB"),
        (["dbkk"], None, "BTB"),
        (["atk"], "BTB", "BTB"),
        (["hai-dao"], "BTB", "BTB"),
        (["dbkk", "huyen-ngheo"], "TDMNPB", "BTB"),
        (["atk", "huyen-ngheo"], "TDMNPB", "TDMNPB"),
        (["dbkk", "huyen-thoat-ngheo-2018-2020"], "TDMNPB", "BTB"),
        (["atk", "huyen-thoat-ngheo-2018-2020"], "TDMNPB", "BTB"),
        (["dbkk", "hai-dao"], None, "TDMNPB"),
        (["dbkk", "bai-ngang"], None, "TDMNPB"),
        (["atk", "hai-dao"], "BTB", "BTB"),
        (["dbkk", "hai-dao", "huyen-ngheo"], "TDMNPB", "TDMNPB"),
        (["huyen-ngheo"], "BTB", "BTB"),
        (None, None, None),
    ],
)
def test_decision_211_changed_which_classes_take_the_northern_mountains(
    law: RuleBook, classes: Any, before: str | None, since: str | None
) -> None:
    unit = small.unit(province="thanh-hoa", region=None, classes=classes)
    for day, column in (("2024-02-29", before), ("2024-03-01", since)):
        told = law.standard("xa-ntm", as_of=day).assess(unit).to_dict()
        assert told["unit"]["column"] == column, day


def test_a_class_is_missed_only_where_it_matters(xa: Standard) -> None:
    facts = {"health.insurance_share": {"male": 95, "female": 95}, "income.per_capita": 60}
    found = xa.assess(small.unit(facts, province="ha-noi", region=None, classes=None))
    assert found["15.1"].verdict == "pass"  # 90 % everywhere
    assert "class_missing" in found["10"].reasons if found["10"].verdict == "unknown" else True
    there = xa.assess(small.unit(facts, province="lang-son", region=None, classes=None))
    assert "class_missing" not in {r for i in there.indicators for r in i.reasons}


def test_a_class_is_missed_where_the_columns_differ(xa: Standard) -> None:
    levels = {"TDMNPB", "DBSH"}
    facts = {"health.stunting_share": 20}
    found = xa.assess(small.unit(facts, province="ha-noi", region=None, classes=None))
    values = {
        xa.assess(small.unit(facts, region=r)).indicator("15.3").level for r in sorted(levels)
    }
    assert len(values) == 2
    assert found["15.3"].reasons == ("class_missing",)
    assert xa.assess(small.unit(facts, province="ha-noi", region=None))["15.3"].reasons == ()


@pytest.mark.parametrize("period", [2020, 2026])
def test_a_year_outside_the_table_has_no_income_level(xa: Standard, period: int) -> None:
    facts = small.unit({"income.per_capita": 100}, period=period, region="TDMNPB")
    found = xa.assess(facts)
    assert (found["10"].verdict, found["10"].reasons) == ("unknown", ("level_unknown",))


def test_income_is_measured_against_the_level_of_its_year(xa: Standard) -> None:
    def at(period: int) -> Any:
        facts = small.unit({"income.per_capita": 40}, period=period, region="TDMNPB")
        return xa.assess(facts).indicator("10")

    assert at(2022).level.value == 39
    assert at(2022).verdict == "pass"
    assert at(2022).rests_on == "read"


@pytest.mark.parametrize(("as_of", "kind"), [("2024-02-29", "share"), ("2024-03-01", "yes_no")])
def test_the_law_is_that_of_the_date(law: RuleBook, as_of: str, kind: str) -> None:
    found = law.standard("xa-ntm", as_of=as_of)
    indicator = next(i for _, i in found.resolved.indicators() if i.code == "15.4")
    fact = indicator.require.fact  # type: ignore[union-attr]
    assert found.resolved.facts[fact].kind == kind


@pytest.mark.parametrize("day", ["2019-01-01", "2030-01-01"])
def test_a_date_outside_the_standard_is_refused_saying_what_is_in_force(
    law: RuleBook, day: str
) -> None:
    with pytest.raises(RequestError) as caught:
        law.standard("xa-ntm", as_of=day)
    assert "not in force" in str(caught.value)
    assert "2022-03-08" in str(caught.value)
    unit = small.unit(as_of=day)
    if day > "2026":
        assert "the one in force is 'xa-ntm-2026'" in str(caught.value)
        assert law.standard_for(unit).id == "xa-ntm-2026"
        return
    assert "no standard is in force" in str(caught.value)
    with pytest.raises(RequestError, match="xa-ntm, from 2022-03-08"):
        law.standard_for(unit)


def test_13_4_may_not_apply_and_1_1_always_does(xa: Standard) -> None:
    region = "TDMNPB"
    found = xa.assess(small.unit(indicators={"13.4": "not_applicable"}, region=region))
    assert found["13.4"].verdict == "not_applicable"
    with pytest.raises(FactsError, match=r"indicators\.1\.1: .*cannot be not_applicable"):
        xa.assess(small.unit(indicators={"1.1": "not_applicable"}, region=region))


# ---- reading an assessment


def test_the_whole_fails_with_one_criterion_and_passes_with_all() -> None:
    std = small.standard(A, [B, YES])
    assert std.assess(small.unit({"s.a": 60, "s.b": 60, "y.a": True})).verdict == "pass"
    assert std.assess(small.unit({"s.b": 10})).verdict == "fail"
    half = std.assess(small.unit({"s.a": 60, "s.b": 60}))
    assert half.verdict == "unknown"
    assert half.summary["criteria"] == {
        "pass": 1,
        "fail": 0,
        "unknown": 1,
        "not_applicable": 0,
        "total": 2,
    }
    assert half.summary["indicators"]["pass"] == 2


def test_a_criterion_of_which_nothing_applies_does_not_apply() -> None:
    guarded = {"applies_when": YES, "then": A}
    std = small.standard(guarded, B)
    found = std.assess(small.unit({"y.a": False, "s.b": 60}))
    assert [c.verdict for c in found.criteria] == ["not_applicable", "pass"]
    assert found.verdict == "pass"


CONDITION = {
    "id": "debt",
    "name": small.words("nợ"),
    "wording": SECONDARY,
    "require": {"fact": "y.d"},
}


@pytest.mark.parametrize(
    ("facts", "verdict", "recognition"),
    [
        ({"s.a": 60, "y.d": True}, "pass", "pass"),
        ({"s.a": 60, "y.d": False}, "pass", "fail"),
        ({"s.a": 60}, "pass", "unknown"),
        ({"s.a": 10}, "fail", "fail"),
        ({"y.d": True}, "unknown", "unknown"),
    ],
)
def test_recognition_asks_the_criteria_and_the_conditions(
    facts: Any, verdict: str, recognition: str
) -> None:
    asked = {
        "document": "qd-1",
        "place": "Điều 4",
        "in_force": {"from": "2020-01-01"},
        "conditions": [
            {**CONDITION, "id": "criteria", "require": {"verdict_of": "criteria"}},
            CONDITION,
        ],
    }
    found = small.standard(A, recognition=[asked]).assess(small.unit(facts))
    assert found.verdict == verdict
    assert found.recognition == recognition
    assert found.recognition.verdict == recognition
    told = found.to_dict()
    assert told["recognition"]["verdict"] == recognition
    assert [c["code"] for c in told["conditions"]] == ["criteria", "debt"]


def test_results_are_found_by_code_and_number_and_slips_are_named() -> None:
    found = small.standard(A, [B, YES]).assess(small.unit())
    assert found["2.1"].verdict == found.indicator("2.1").verdict
    assert found["2"].verdict == found.criterion("2").verdict
    with pytest.raises(RequestError, match=r"did you mean '2\.1'"):
        found.indicator("2.11")
    with pytest.raises(RequestError, match="no criterion '7'"):
        found["7"]


def test_a_level_says_where_it_is_from() -> None:
    level = judge(COLUMNS, {"s.a": 60}).indicator("1.1").level
    assert level is not None
    assert (level.comparator, level.unit, level.column) == (">=", "%", "MN")
    assert level.value == 50
    assert [(p.document, p.place) for p in level.lineage] == [("qd-1", "Phụ lục, 1.1")]


@pytest.mark.parametrize(
    ("require", "facts", "gap"),
    [
        (A, {"s.a": 40}, ("10", "percentage_points", None)),
        (A, {"s.a": {"count": 3, "of": 8}}, ("12.5", "percentage_points", (1, 8))),
        (
            {"fact": "s.a", "at_least": 100},
            {"s.a": {"count": 5, "of": 8}},
            ("37.5", "percentage_points", (3, 8)),
        ),
        (
            {"fact": "s.a", "above": 50},
            {"s.a": {"count": 4, "of": 8}},
            ("0", "percentage_points", (1, 8)),
        ),
        (
            {"fact": "s.a", "at_most": 10},
            {"s.a": {"count": 3, "of": 8}},
            ("27.5", "percentage_points", (3, 8)),
        ),
        (A, {"s.a": {"at_most": 40}}, ("10", "percentage_points", None)),
        ({"fact": "n.a", "at_least": 50}, {"n.a": 40}, ("10", "points", None)),
        (YES, {"y.a": False}, (None, None, None)),
        (
            {"fact": "x.a", "at_least": 90, "for": ["male", "female"]},
            {"x.a": {"male": 80, "female": 95}},
            ("10", "percentage_points", None),
        ),
    ],
)
def test_a_gap_in_its_own_unit_and_in_things_to_do(require: Any, facts: Any, gap: Any) -> None:
    found = judge(require, facts).to_dict()["criteria"][0]["indicators"][0]["gap"]
    assert found is not None
    natural = found["natural"]
    told = (natural["amount"], natural["of"]) if natural else None
    assert (found["amount"], found["unit"], told) == gap


def test_nothing_lacks_where_nothing_failed() -> None:
    for facts in ({"s.a": 60}, {}, {"s.a": {"at_least": 40}}):
        assert judge(A, facts).indicator("1.1").gap is None


def test_only_what_decided_is_in_the_proof() -> None:
    found = judge({"all": [A, B, YES]}, {"s.a": 60, "s.b": 10})
    tree = found.to_dict()["criteria"][0]["indicators"][0]["tree"]
    assert [c["fact"]["id"] for c in tree["children"] if c["fact"]] == ["s.b"]
    assert "s.a" not in found.explain("1.1")
    assert "s.b" in found.explain("1.1")


def test_a_branch_that_was_not_taken_is_not_in_the_proof() -> None:
    require = {"choose": [{"when": YES, "then": A}, {"else": B}]}
    found = judge(require, {"y.a": False, "s.a": 60, "s.b": 60})
    assert "s.b" in found.explain("1.1")
    assert "s.a" not in found.explain("1.1")


def test_what_no_rule_asks_is_told() -> None:
    told = judge(A, {"s.a": 60, "s.b": 1}).to_dict()["input"]
    assert told["unused"] == ["s.b"]


def test_codes_of_another_standard_serve_as_facts_only() -> None:
    other = small.standard_file({"fact": "s.b", "at_least": 5}, standard="u", default_for=[])
    std = small.book(small.standard_file(B), other).standard("t", as_of=small.DAY)
    found = std.assess(small.unit(indicators={"1.1": 60}, criteria={"1": NOT_MET}, standard="u"))
    assert found["1.1"].verdict == "pass"
    assert found.to_dict()["input"]["ignored"] == ["criteria.1"]


def test_the_json_holds_the_contract_and_nothing_of_the_clock() -> None:
    found = judge(A, {"s.a": {"count": 5, "of": 8}})
    told = json.loads(found.to_json())
    assert told == json.loads(json.dumps(found.to_dict()))
    assert told["schema"] == "ntm-rules/assessment/1"
    assert (told["standard"], told["as_of"], told["period"]) == ("t", "2024-12-31", 2024)
    assert told["hypothetical"] is False
    indicator = told["criteria"][0]["indicators"][0]
    assert indicator["fact"] == {"id": "s.a", "value": "62.5", "unit": "%", "count": 5, "of": 8}
    assert all(v.startswith("sha256:") for v in told["digest"].values())
    assert found.to_json() == judge(A, {"s.a": {"count": 5, "of": 8}}).to_json()


def test_the_digest_of_the_facts_changes_with_them() -> None:
    one, same, other = (judge(A, {"s.a": x}).to_dict()["digest"] for x in (60, "60,0", 61))
    assert one == same
    assert one["facts"] != other["facts"]
    assert one["standard"] == other["standard"]


def test_names_and_sentences_come_in_both_languages(xa: Standard) -> None:
    found = xa.assess(
        small.unit({"culture.village_house_share": {"count": 5, "of": 8}}, region="TDMNPB")
    )
    assert "chưa đạt" in found.explain("6.3")
    assert "thôn" in found.explain("6.3")
    english = found.explain("6.3", lang="en")
    assert "villages" in english
    assert "chưa đạt" not in english
    assert found.to_dict(lang="en")["criteria"][0]["name"] != found.to_dict()["criteria"][0]["name"]


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(RequestError, match="no engine 'magic'"):
        small.standard(A).assess(small.unit(), engine="magic")  # type: ignore[arg-type]


def test_a_unit_says_what_it_is() -> None:
    assert isinstance(small.unit(), Unit)
    assert "Thử" in repr(judge(A, {}))


@pytest.mark.parametrize(
    ("level", "known"), [({"above": 100}, {"at_least": 95}), ({"below": 0}, {"at_most": 5})]
)
def test_a_level_that_nothing_can_reach_fails_without_a_distance(
    level: dict[str, int], known: dict[str, int]
) -> None:
    found = small.judge({"fact": "s.a", **level}, {"s.a": known})
    gap = found.indicators[0].gap
    assert gap is not None
    assert (str(found.verdict), gap.amount) == ("fail", None)
    assert found.text()
    assert json.loads(found.to_json())["verdict"] == "fail"
