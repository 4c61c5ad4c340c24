"""Decision 51/2025: what its cells decide, by group and by date; wards, special zones, modern communes, provinces."""

from __future__ import annotations

import datetime as dt
import shutil
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.law.lint import lint
from ntm_rules.law.resolve.in_force import resolve

BEFORE, AFTER = "2026-06-26", "2026-06-27"
SIX = ("3.1", "3.4", "3.9", "6.1", "6.3", "6.7")


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


def unit(
    *classes: str,
    kind: str = "xa",
    day: str = "2026-12-31",
    province: str | None = None,
    **sections: Any,
) -> ntm.Unit:
    entry: dict[str, Any] = {"unit": {"kind": kind, "name": "A"}, "period": 2026, "as_of": day}
    if province:
        entry["unit"]["province"] = province
    if classes:
        entry["unit"]["classes"] = list(classes)
    return ntm.Unit.from_dict(entry | sections)


def judged(*classes: str, standard: str | None = None, **more: Any) -> ntm.Assessment:
    it = unit(*classes, **more)
    return book().standard_for(it, standard=standard).assess(it)


# ---- the commune set


def test_it_is_whole() -> None:
    base = book().library.standards["xa-ntm-2026"]
    codes = [i.code for c in base.criteria for i in c.indicators]
    assert len(base.criteria) == 10
    assert len(codes) == base.encoded() == base.indicators_in_law == 47


@pytest.mark.parametrize(("group", "asked"), [("nhom-1", 46), ("nhom-2", 47), ("nhom-3", 43)])
@pytest.mark.parametrize("tourism", [True, False])
def test_what_is_not_regulated_for_a_group_does_not_apply(
    group: str, asked: int, *, tourism: bool
) -> None:
    got = judged(group, facts={"tourism.models_in_plan": tourism}).summary["indicators"]
    assert got["total"] - got["not_applicable"] == asked - (not tourism)


@pytest.mark.parametrize(
    ("code", "fact", "value", "day", "verdict"),
    [
        ("6.1", "poverty.multidimensional_2026_share", 13, AFTER, "pass"),
        ("6.1", "poverty.multidimensional_2026_share", "13.1", AFTER, "fail"),
        ("8.2", "waste.farm_by_products_treated_share", "89.9", AFTER, "fail"),
        ("8.2", "waste.farm_by_products_treated_share", 95, AFTER, "unknown"),
        ("8.3", "environment.establishments_lawful_share", 100, AFTER, "pass"),
        ("1.2", "planning.centre_or_new_area_plan", True, AFTER, "not_applicable"),
        ("3.1", "income.growth", "9.5", BEFORE, "unknown"),
        ("3.1", "income.growth", "9.5", AFTER, "pass"),
        ("3.1", "income.growth", "9.4", AFTER, "fail"),
        ("3.1", "income.growth", 13, AFTER, "pass"),
    ],
)
def test_group_3(code: str, fact: str, value: Any, day: str, verdict: str) -> None:
    result = judged("nhom-3", day=day, facts={fact: value}).indicator(code)
    assert result.verdict == verdict
    if value == "13.1":
        assert result.gap is not None
        assert str(result.gap.amount) == "0.1"


@pytest.mark.parametrize(
    ("code", "fact"),
    [
        ("2.2", "irrigation.active_area_share"),
        ("3.8", "production.good_farming_households_share"),
        ("8.2", "waste.farm_by_products_treated_share"),
        ("8.3", "environment.establishments_lawful_share"),
    ],
)
def test_nothing_to_count_is_undecided_where_the_text_is_silent(code: str, fact: str) -> None:
    assert (
        judged("nhom-1", facts={fact: {"count": 0, "of": 0}}).indicator(code).verdict == "unknown"
    )


def test_recognition_is_not_judged_whatever_the_criteria_say() -> None:
    failing = judged("nhom-3", facts={"poverty.multidimensional_2026_share": 90})
    assert failing.verdict == "fail"
    assert failing.recognition.verdict == "unknown"
    assert failing.to_dict()["recognition"]["judged"] is False
    assert "KHÔNG XÉT" in failing.text()
    assert "NOT JUDGED" in failing.text(lang="en")


def test_who_may_conclude_is_our_reading() -> None:
    concluded = {"5.1": {"concluded": True, "by": "ubnd-tinh"}}
    assert judged("nhom-1", indicators=concluded).indicator("5.1").verdict == "pass"
    with pytest.raises(ntm.FactsError, match=r"may not conclude that 5\.1 is met"):
        judged("nhom-1", indicators={"5.1": {"concluded": True, "by": "ubnd-xa"}})
    own = {"5.1": {"concluded": False, "by": "ubnd-xa"}}
    assert judged("nhom-1", indicators=own).indicator("5.1").verdict == "fail"


# ---- groups


def test_a_list_against_the_tests_decides_and_is_told() -> None:
    against = judged("nhom-1", "khu-vuc-iii", facts={"poverty.multidimensional_2026_share": 3})
    assert against.indicator("6.1").verdict == "fail"
    assert "danh sách quyết định" in " ".join(against.text().split())
    assert "the list decides" in " ".join(against.text(lang="en").split())
    agreeing = judged("nhom-3", "khu-vuc-iii")
    assert "danh sách quyết định" not in agreeing.text()


@pytest.mark.parametrize(
    ("classes", "words"),
    [
        (("nhom-4",), "no area class 'nhom-4': groups are nhom-1, nhom-2, nhom-3"),
        (("nhom-1", "nhom-2"), "'nhom-2' and 'nhom-1' exclude one another"),
        (("loai-i",), "types I to III classify administrative units"),
        (("nhom-iii",), "groups of provinces in Decision 42/2025"),
        (("khu-vuc-3",), "areas I to III .* are khu-vuc-i, khu-vuc-ii, khu-vuc-iii"),
    ],
)
def test_what_is_no_group_is_refused_by_name(classes: tuple[str, ...], words: str) -> None:
    with pytest.raises(ntm.FactsError, match=words):
        judged(*classes)


# ---- the year of consideration


def test_figures_of_another_year_than_the_rule_asks_are_refused() -> None:
    grade = {"value": "hoàn thành tốt nhiệm vụ", "period": 2026}
    facts = {"consideration.year": 2026, "politics.party_grade": grade}
    with pytest.raises(ntm.FactsError, match="those of 2025 are needed"):
        judged("nhom-1", facts=facts)
    judged("nhom-1", facts={**facts, "politics.party_grade": {**grade, "period": 2025}})


def test_a_growth_given_as_an_amount_counts_for_nothing() -> None:
    doubted = judged("nhom-1", facts={"income.growth": 52})
    assert doubted.indicator("3.1").verdict == "unknown"
    assert "Số liệu khác thường: Tốc độ tăng thu nhập" in doubted.text()
    sure = {"income.growth": {"value": 52, "confirmed": True}}
    assert judged("nhom-1", facts=sure).indicator("3.1").verdict == "pass"
    with pytest.raises(ntm.FactsError, match=r"is measured in '%'"):
        judged("nhom-1", facts={"income.growth": {"value": 9, "unit": "triệu đồng/người/năm"}})


# ---- modern communes


def modern(*classes: str, **facts: Any) -> ntm.Assessment:
    return judged(*classes, standard="xa-ntm-hien-dai-2026", facts=facts)


@pytest.mark.parametrize(
    ("amounts", "verdict"), [((66, 60), "pass"), (("65.99", 60), "fail"), (("71.5", 65), "pass")]
)
def test_income_is_compared_exactly_with_the_amount_of_group_1(
    amounts: tuple[Any, Any], verdict: str
) -> None:
    ratio = {"count": amounts[0], "of": amounts[1]}
    result = modern("nhom-2", **{"income.ratio_to_group_1": ratio})
    assert result.indicator("2").verdict == verdict
    again = ntm.Unit.from_dict(
        {
            "standard": "xa-ntm-hien-dai-2026",
            "unit": {"kind": "xa", "name": "A", "classes": ["nhom-2"]},
            "period": 2026,
            "facts": result.to_dict()["input"]["facts"],
        }
    )
    assert (
        book().standard_for(again).assess(again).to_dict()["digest"] == result.to_dict()["digest"]
    )


def test_group_1_is_asked_of_every_group() -> None:
    poor = {"poverty.multidimensional_2026_share": 3}
    assert judged("nhom-3", facts=poor).indicator("6.1").verdict == "pass"
    assert modern("nhom-3", **poor).indicator("1").verdict == "fail"
    assert modern("nhom-1", **{"production.extension_teams": 0}).indicator("1").verdict == "unknown"


def test_the_provinces_criteria_are_open_whatever_is_said() -> None:
    for said in (True, False):
        result = modern("nhom-1", **{"modern.province_criteria_met": said}).indicator("3")
        assert (result.verdict, result.reasons) == ("unknown", ("level_delegated",))
    with pytest.raises(ntm.FactsError, match="may not conclude"):
        judged(
            "nhom-1",
            standard="xa-ntm-hien-dai-2026",
            indicators={"3": {"concluded": True, "by": "ubnd-tinh"}},
        )


# ---- wards and special zones


def ward(
    met: int, *, tourism: bool, among: tuple[str, ...] = SIX, kind: str = "phuong"
) -> ntm.Assessment:
    """A ward with so many contents concluded as met, and the others as not met."""
    resolved = resolve(book().library, "xa-ntm-2026", dt.date(2026, 12, 31))
    codes = [i.code for _, i in resolved.indicators() if i.code not in {"3.5", "3.7"}]
    rest = (c for c in codes if c not in SIX)
    passing = {*among, *islice(rest, met - len(among) - tourism)}
    said = {c: {"concluded": c in passing, "by": "ubnd-tinh"} for c in codes}
    if tourism:
        said["3.5"] = {"concluded": True, "by": "ubnd-tinh"}
    facts: dict[str, Any] = {"tourism.models_in_plan": tourism}
    if kind == "phuong":
        facts |= {"ward.formed_with_commune": True, "ward.farm_land_share_2025": 70}
    return judged(kind=kind, facts=facts, indicators=said)


@pytest.mark.parametrize("kind", ["phuong", "dac-khu"])
@pytest.mark.parametrize(
    ("met", "tourism", "verdict"),
    [
        (33, True, "pass"),
        (32, True, "fail"),
        (33, False, "pass"),
        (32, False, "unknown"),
        (31, False, "fail"),
    ],
)
def test_33_of_46_are_enough_and_32_are_open_where_3_5_does_not_apply(
    kind: str, met: int, verdict: str, *, tourism: bool
) -> None:
    result = ward(met, tourism=tourism, kind=kind)
    assert result.summary["indicators"]["pass"] == met
    assert result.verdict == verdict


def test_the_six_must_be_among_them() -> None:
    assert ward(33, tourism=True, among=SIX[:5]).verdict == "fail"
    assert "5/6" in ward(33, tourism=True, among=SIX[:5]).text()


def test_3_7_is_no_content_of_group_1() -> None:
    got = judged(kind="phuong")
    assert got.indicator("3.7").verdict == "not_applicable"
    assert "46 nội dung, tức 33" in " ".join(got.text().split())


def test_a_ward_gets_no_title_and_must_have_its_farm_land() -> None:
    got = judged(kind="phuong", facts={"ward.formed_with_commune": True})
    assert "không có danh hiệu" in " ".join(got.text().split())
    assert "ward.farm_land_share_2025" in {m.fact for m in got.missing}
    less = {"ward.formed_with_commune": True, "ward.farm_land_share_2025": "69.9"}
    conditions = {
        p.code: p.verdict for p in judged(kind="phuong", facts=less).recognition.prerequisites
    }
    assert conditions == {"merged": "pass", "farm-land": "fail"}


# ---- provinces


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"indices": [110, 110, 110]}, "pass"),
        ({"indices": [112, 108, "110.1"]}, "pass"),
        ({"indices": [112, 108]}, "fail"),  # 120.96 < 121: the mean is 9.98 %
        ({"indices": [112, 108, "110"]}, "fail"),  # 1 330 560 < 1 331 000
        ({"indices": ["110.0000001"]}, "pass"),
        ({"value": 10}, "pass"),
        ({"value": "9.99"}, "fail"),
    ],
)
def test_a_mean_growth_is_compared_without_a_root(given: Any, verdict: str) -> None:
    facts = {"province.private_economy_growth": given}
    it = unit(kind="tinh", facts=facts)
    assert book().standard_for(it).assess(it).indicator("10").verdict == verdict


@pytest.mark.parametrize(
    ("indices", "verdict"),
    [([112, 109], "pass"), ([108, 109], "fail"), ([100, "120.9"], "unknown"), ([100, 121], "pass")],
)
def test_where_the_mean_is_not_said_both_must_agree(indices: list[Any], verdict: str) -> None:
    facts: dict[str, Any] = {"private.new_businesses_growth": {"indices": indices}}
    facts |= {"private.support_plan_and_activities": True, "private.insured_workers_growth": 5}
    assert judged("nhom-1", facts=facts).indicator("3.9").verdict == verdict


def test_wards_that_are_not_applied_are_not_asked() -> None:
    none = unit(kind="tinh", facts={"wards.ntm_applied": False, "special_zones.ntm_applied": False})
    assert book().standard_for(none).assess(none).indicator("3").verdict == "not_applicable"
    silent = unit(kind="tinh", facts={"wards.ntm_applied": False})
    assert book().standard_for(silent).assess(silent).indicator("3").verdict == "unknown"


# ---- why a pass is provisional, and what a province does to it


def causes(result: ntm.Assessment, code: str) -> tuple[str, ...]:
    row = next(
        i for c in result.to_dict()["criteria"] for i in c["indicators"] if i["code"] == code
    )
    return tuple(row.get("provisional_because", ()))


@pytest.mark.parametrize(
    ("code", "fact", "value", "because"),
    [
        (
            "6.1",
            "poverty.multidimensional_2026_share",
            13,
            ("province_may_raise", "guide_not_read"),
        ),
        ("6.2", "housing.permanent_share", 75, ("province_may_raise",)),
        ("8.3", "environment.establishments_lawful_share", 100, ("our_reading", "guide_not_read")),
        ("3.1", "income.growth", "9.5", ("province_may_raise",)),
    ],
)
def test_a_pass_says_why_it_is_provisional(
    code: str, fact: str, value: Any, because: tuple[str, ...]
) -> None:
    result = judged("nhom-3", facts={fact: value})
    assert result.indicator(code).verdict == "pass"
    assert set(causes(result, code)) == set(because)


def test_the_highest_grade_leaves_nothing_to_raise() -> None:
    facts = {"disaster.readiness_grade": "tốt"}
    assert "province_may_raise" not in causes(judged("nhom-1", facts=facts), "2.3")


def overlay(folder: Path, *levels: str) -> Path:
    """The rules with an invented decision of Lạng Sơn over the set of 2026."""
    rules = folder / "rules"
    shutil.copytree(Path(__file__).parents[2] / "rules", rules)
    text = """overlay: lang-son-xa-ntm-2026
province: lang-son
over: xa-ntm-2026
document: qd-1494-lang-son-2022
place: bảng (ví dụ)
in_force: {from: 2026-03-01, status: recalled}
set:
"""
    for level in levels:
        text += f"- {{{level}, source: {{status: recalled}}, article: Điều 1 (ví dụ)}}\n"
    (rules / "provincial/lang-son/xa-ntm-2026.yaml").write_text(text, encoding="utf-8")
    return rules


@pytest.mark.parametrize(("value", "verdict"), [("91.9", "fail"), (92, "pass")])
def test_a_province_fills_a_floor(tmp_path: Path, value: Any, verdict: str) -> None:
    rules = overlay(tmp_path, 'code: "8.2", at_least: 92')
    it = unit("nhom-3", facts={"waste.farm_by_products_treated_share": value}, province="lang-son")
    assert [p.say() for p in lint([rules], rules)] == []
    std = ntm.RuleBook.load(rules).standard_for(it)
    assert std.assess(it).indicator("8.2").verdict == verdict


def test_a_province_below_the_nation_is_refused(tmp_path: Path) -> None:
    rules = overlay(
        tmp_path, 'code: "8.2", at_least: 85', 'code: "6.1", at_most: 14', 'code: "1.2", is: true'
    )
    places = {p.where.line for p in lint([rules], rules)}
    assert {8, 9} <= places
