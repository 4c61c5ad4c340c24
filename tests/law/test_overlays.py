"""A province's rules over the nation's: which hold, when, for whom, and that the proof names both documents."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import (
    Assessment,
    FactsError,
    IndicatorResult,
    RequestError,
    RulesError,
    Standard,
    Unit,
)
from tests.helpers import small
from tests.helpers.terminal import law, ran

SECONDARY = {"status": "secondary"}
NATION = "qd-318-2022"
BINH_PHUOC = "qd-1360-binh-phuoc-2022"
LANG_SON = "qd-1494-lang-son-2022"
QUANG_BINH = "qd-quang-binh-2022"
QUANG_BINH_2024 = "qd-1271-quang-binh-2024"
MINH_HOA = "Minh Hóa"
ROADS = {
    "2.1": "road.commune_paved_share",
    "2.2": "road.village_hardened_share",
    "2.3": "road.lane_clean_share",
    "2.4": "road.main_field_share",
}
# Beside the shares the ministry's guide asks for the roads' technical class.
GUIDE = "qd-932-bgtvt-2022"
CLASSES_MET = {
    "road.commune_technical_class_met": True,
    "road.village_technical_class_met": True,
}
INCOME = "income.per_capita"
# 95 in TDMNPB, 98 in BTB.
SUPPLY = "electricity.safe_supply_share"


pytestmark = pytest.mark.usefixtures("compiled_law")


def commune(facts: dict[str, Any], as_of: str, **said: Any) -> Unit:
    unit = {"kind": "xa", "name": "Thử", **{k: v for k, v in said.items() if v is not None}}
    return Unit.from_dict({"unit": unit, "period": int(as_of[:4]), "as_of": as_of, "facts": facts})


def judged(
    province: str, facts: dict[str, Any], as_of: str = "2024-12-31", **said: Any
) -> Assessment:
    unit = commune(facts, as_of, province=province, **said)
    return law().standard("xa-ntm", as_of=as_of, province=province).assess(unit)


def one(assessment: Assessment, code: str) -> IndicatorResult:
    found = assessment[code]
    assert isinstance(found, IndicatorResult)
    return found


def level(result: IndicatorResult) -> str | None:
    found = result.level
    return None if found is None or found.value is None else str(found.value)


def rule_of(made: Assessment, code: str) -> Any:
    return {i.code: i for _, i in made.standard.resolved.indicators()}[code]


def lineage(result: IndicatorResult) -> list[str]:
    assert result.level is not None
    return [p.document for p in result.level.lineage]


# ---- Bình Phước


@pytest.mark.parametrize(
    ("code", "value", "classes", "verdict", "reason"),
    [
        # One level for all.
        ("2.1", 100, None, "pass", None),
        ("2.1", 100, [], "pass", None),
        ("2.1", "99.9", ["dbkk"], "fail", None),
        # By class; where the nation asks 100, the province's 80 does not hold.
        ("2.2", 100, ["dbkk"], "pass", None),
        ("2.2", "99.9", ["dbkk"], "fail", None),
        ("2.2", 80, ["dbkk", "khu-vuc-iii"], "pass", None),
        ("2.2", "79.9", ["dbkk", "khu-vuc-iii"], "fail", None),
        ("2.3", 50, ["dbkk"], "pass", None),
        ("2.3", "49.9", ["dbkk"], "fail", None),
        ("2.4", 70, ["dbkk", "khu-vuc-iii"], "pass", None),
        ("2.4", "69.9", ["dbkk"], "fail", None),
        # What the page does not say of the others is not known. Less than the nation asks it cannot be.
        ("2.2", 100, [], "pass", None),
        ("2.2", "99.9", [], "fail", None),
        ("2.3", 0, ["khu-vuc-i"], "unknown", "level_unknown"),
        ("2.4", 100, ["khu-vuc-ii"], "unknown", "level_unknown"),
        # Area III is of special difficulty by law.
        ("2.4", 70, ["khu-vuc-iii"], "pass", None),
        # Whether a class is held was not said.
        ("2.2", 100, None, "pass", None),  # by either row
        ("2.2", "99.9", None, "unknown", "class_missing"),
        ("2.3", 100, None, "unknown", "class_missing"),
        ("2.4", 100, None, "unknown", "class_missing"),
    ],
)
def test_binh_phuoc_roads(
    code: str, value: Any, classes: Any, verdict: str, reason: str | None
) -> None:
    made = judged("binh-phuoc", {ROADS[code]: value, **CLASSES_MET}, classes=classes)
    result = one(made, code)
    assert (result.verdict, result.reason) == (verdict, reason)
    documents = [p.document for p in rule_of(made, code).lineage]
    assert [d for d in documents if d != GUIDE] == [NATION, BINH_PHUOC]


@pytest.mark.parametrize(
    ("income", "as_of", "classes", "verdict", "reason", "found"),
    [
        (39, "2022-12-31", ["dbkk"], "pass", None, "39"),
        ("38.9", "2022-12-31", ["dbkk"], "fail", None, "39"),
        # The nation says 62: the page contradicts it, so that neither is taken.
        (70, "2022-12-31", [], "unknown", "level_unknown", None),
        (70, "2022-12-31", None, "unknown", "class_missing", None),
        # Other years are the nation's, in the column that the commune takes.
        (50, "2023-12-31", ["dbkk"], "unknown", "several_groups", None),
        (42, "2023-12-31", ["dbkk", "huyen-ngheo"], "pass", None, "42"),
        (41, "2023-12-31", ["dbkk", "huyen-ngheo"], "fail", None, "42"),
        (45, "2024-12-31", ["khu-vuc-iii"], "pass", None, "45"),
        (44, "2024-12-31", ["khu-vuc-iii"], "fail", None, "45"),
    ],
)
def test_binh_phuoc_income(
    income: Any, as_of: str, classes: Any, verdict: str, reason: str | None, found: str | None
) -> None:
    result = one(judged("binh-phuoc", {INCOME: income}, as_of, classes=classes), "10")
    assert (result.verdict, result.reason, level(result)) == (verdict, reason, found)
    documents = lineage(result)
    assert documents[0] == NATION
    assert (BINH_PHUOC in documents) == as_of.startswith("2022")


def test_the_file_and_the_words_name_both_documents() -> None:
    made = judged("binh-phuoc", {ROADS["2.3"]: 50}, classes=["dbkk"])
    told = json.loads(made.to_json())
    assert told["rules"]["province"] == "binh-phuoc"
    assert {NATION, BINH_PHUOC} < set(told["rules"]["documents"])
    row = told["criteria"][1]["indicators"][2]
    assert [x["document"] for x in row["level"]["lineage"]] == [NATION, BINH_PHUOC]
    assert "318/QĐ-TTg" in made.explain("2.3")
    assert "1360/QĐ-UBND" in made.explain("2.3")


# ---- Lạng Sơn: known to have set levels, which nobody has entered


@pytest.mark.parametrize("code", ["2.3", "2.4", "6.1", "9.2", "16", "17.5", "18.6"])
def test_an_unfilled_level_stays_delegated(code: str) -> None:
    made = judged("lang-son", dict.fromkeys(ROADS.values(), 100), classes=[])
    result = one(made, code)
    assert result.verdict == "unknown"
    assert "level_delegated" in result.reasons
    rule = rule_of(made, code)
    assert rule.lineage[-1].document == LANG_SON
    assert rule.lineage[-1].status == "unknown"
    assert LANG_SON in made.standard.resolved.documents


@pytest.mark.parametrize(
    ("as_of", "there"),
    [
        ("2022-09-13", False),
        ("2022-09-14", True),
        ("2025-06-30", True),
        ("2025-07-01", True),
        ("2025-12-31", True),
    ],
)
def test_an_overlay_holds_from_its_first_day_to_its_last(as_of: str, there: bool) -> None:
    made = judged("lang-son", {ROADS["2.3"]: 100}, as_of, classes=[])
    assert (LANG_SON in made.standard.resolved.documents) == there
    rule = made.standard.resolved.criteria[1].indicators[2]
    assert (LANG_SON in [p.document for p in rule.lineage]) == there
    # Before and after, the slot is what the nation left to the province.
    assert one(made, "2.3").reason == "level_delegated"


@pytest.mark.parametrize(("as_of", "found"), [("2022-07-27", None), ("2022-07-28", "50")])
def test_a_level_of_a_province_holds_from_its_first_day(as_of: str, found: str | None) -> None:
    result = one(judged("binh-phuoc", {ROADS["2.3"]: 50}, as_of, classes=["dbkk"]), "2.3")
    assert level(result) == found
    assert result.reason == (None if found else "level_delegated")


@pytest.mark.parametrize(
    ("by", "concluded", "verdict"),
    [("ubnd-huyen", True, "pass"), ("ubnd-huyen", False, "fail"), ("ubnd-xa", False, "fail")],
)
def test_an_official_conclusion_decides_a_slot_that_is_not_filled(
    by: str, concluded: bool, verdict: str
) -> None:
    entry = small.entry(
        {},
        {"2.1": {"concluded": concluded, "by": by}},
        province="lang-son",
        region="TDMNPB",
    )
    made = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    assert one(made.assess(Unit.from_dict(entry)), "2.1").verdict == verdict


def test_a_body_that_the_nation_does_not_allow_may_not_conclude() -> None:
    entry = small.entry(
        {}, {"2.1": {"concluded": True, "by": "ubnd-xa"}}, province="lang-son", region="TDMNPB"
    )
    made = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    with pytest.raises(FactsError):
        made.assess(Unit.from_dict(entry))


# ---- Quảng Bình: a district's communes, later more, take another column

SPELT = [
    unicodedata.normalize("NFC", MINH_HOA),
    unicodedata.normalize("NFD", MINH_HOA),
    "minh hóa",
    "MINH HÓA",
]


@pytest.mark.parametrize("district", SPELT)
@pytest.mark.parametrize("classes", [None, [], ["khu-vuc-iii"], ["dbkk", "huyen-ngheo"]])
def test_minh_hoa_takes_the_column_of_the_mountains(district: str, classes: Any) -> None:
    made = judged("quang-binh", {SUPPLY: 96}, "2023-06-01", district=district, classes=classes)
    result = one(made, "4.2")
    assert (result.verdict, level(result)) == ("pass", "95")
    assert result.level is not None
    assert result.level.column == "TDMNPB"


@pytest.mark.parametrize(
    ("district", "classes", "as_of", "column"),
    [
        # Another district: its classes decide.
        ("Lệ Thủy", [], "2023-06-01", "BTB"),
        ("Lệ Thủy", ["khu-vuc-iii"], "2023-06-01", None),  # Điều 1 has two readings
        ("Lệ Thủy", ["dbkk", "huyen-ngheo"], "2023-06-01", "TDMNPB"),
        ("Lệ Thủy", None, "2023-06-01", None),
        # No district: it may be Minh Hóa.
        (None, [], "2023-06-01", None),
        (None, ["khu-vuc-iii"], "2023-06-01", None),
        (None, ["dbkk", "huyen-ngheo"], "2023-06-01", "TDMNPB"),
        # Before the province's decision, and before 1271/2024.
        (MINH_HOA, [], "2022-08-31", "BTB"),
        (None, [], "2022-08-31", "BTB"),
        (MINH_HOA, [], "2022-09-01", "TDMNPB"),
        ("Lệ Thủy", ["khu-vuc-ii"], "2024-02-29", "BTB"),
        # Decision 211 from 1 March, 1271/2024 from 16 May.
        ("Lệ Thủy", ["khu-vuc-ii"], "2024-05-16", "TDMNPB"),
        ("Lệ Thủy", ["dbkk", "hai-dao"], "2024-05-16", "TDMNPB"),
        ("Lệ Thủy", ["dbkk"], "2024-05-16", "BTB"),
        (MINH_HOA, [], "2024-05-16", "TDMNPB"),
        (None, ["khu-vuc-iii"], "2024-05-16", "TDMNPB"),
    ],
)
def test_which_communes_of_quang_binh_take_which_column(
    district: str | None, classes: Any, as_of: str, column: str | None
) -> None:
    made = judged("quang-binh", {SUPPLY: 96}, as_of, district=district, classes=classes)
    assert made.to_dict()["unit"]["column"] == column
    result = one(made, "4.2")
    open_ = "several_groups" if "khu-vuc-iii" in (classes or ()) else "class_missing"
    expected = {"TDMNPB": ("pass", None), "BTB": ("fail", None), None: ("unknown", open_)}
    assert (result.verdict, result.reason) == expected[column]


def test_a_district_not_stated_does_not_matter_where_the_level_is_the_same() -> None:
    # 2.1 and 9.2 are set for the whole province; 15.1 is 90 in both columns.
    facts = {
        ROADS["2.1"]: 100,
        **CLASSES_MET,
        "housing.solid_share": 85,
        "health.insurance_share": {"male": 90, "female": 90},
    }
    made = judged("quang-binh", facts, "2023-06-01", classes=[])
    assert {one(made, code).verdict for code in ("2.1", "9.2", "15.1")} == {"pass"}


def test_the_later_decision_of_the_province_comes_with_its_document() -> None:
    before, after = (
        law().standard("xa-ntm", as_of=day, province="quang-binh").resolved
        for day in ("2024-05-15", "2024-05-16")
    )
    assert QUANG_BINH in before.documents
    assert QUANG_BINH_2024 not in before.documents
    assert {QUANG_BINH, QUANG_BINH_2024} < set(after.documents)
    assert len(after.overrides) == len(before.overrides) + 1


# ---- whose rules


@pytest.mark.parametrize("province", ["binh-phuoc", "quang-binh"])
def test_a_unit_of_another_province_is_an_error(province: str) -> None:
    standard = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    with pytest.raises(FactsError) as caught:
        standard.assess(commune({}, "2024-12-31", province=province))
    assert province in str(caught.value)
    assert "lang-son" in str(caught.value)


def test_a_province_that_has_no_overlay_has_the_law_of_the_nation() -> None:
    ours = law().standard("xa-ntm", as_of="2024-12-31", province="ha-giang").resolved
    nation = law().standard("xa-ntm", as_of="2024-12-31").resolved
    assert ours.criteria == nation.criteria
    assert ours.documents == nation.documents


def test_the_nations_own_standard_knows_nothing_of_a_province() -> None:
    unit = commune({ROADS["2.3"]: 100}, "2024-12-31", province="binh-phuoc", classes=["dbkk"])
    made = law().standard("xa-ntm", as_of="2024-12-31").assess(unit)
    assert one(made, "2.3").reason == "level_delegated"
    assert BINH_PHUOC not in made.standard.resolved.documents


@pytest.mark.parametrize(
    "said", ["binh-phuoc", "Bình Phước", unicodedata.normalize("NFD", "Bình Phước")]
)
def test_the_program_takes_the_province_of_the_unit(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, said: str
) -> None:
    facts = tmp_path / "facts.json"
    entry = small.entry({ROADS["2.1"]: 100, **CLASSES_MET}, province=said, region=None)
    facts.write_text(json.dumps(entry), "utf-8")
    done = ran(capsys, "assess", facts, "--format", "json")
    assert (done.status, done.err) == (0, "")
    told = json.loads(done.out)
    assert told["rules"]["province"] == "binh-phuoc"
    assert told["criteria"][1]["indicators"][0]["verdict"] == "pass"


def test_the_program_refuses_rules_of_another_province(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(small.entry({}, province="binh-phuoc", region=None)), "utf-8")
    done = ran(capsys, "assess", facts, "--province", "lang-son", "--lang", "en")
    assert (done.status, done.out) == (2, "")
    assert f"{facts}:1:" in done.err
    assert "unit.province" in done.err


@pytest.mark.parametrize(
    ("province", "into"), [("binh-phuoc", "dong-nai"), ("quang-binh", "quang-tri")]
)
def test_a_province_that_was_merged_is_told_into_which(province: str, into: str) -> None:
    assert law().standard("xa-ntm", as_of="2025-06-30", province=province).resolved.province
    with pytest.raises(RequestError, match=into):
        law().standard("xa-ntm", as_of="2025-07-01", province=province)


# ---- small overlays

BY_COLUMN = {
    "by": ["column"],
    "cells": [{"values": {"common": 50, "MN": 40, "DB": 80}, **SECONDARY}],
}
DELEGATED = {"delegated_to": "province", **SECONDARY}


def by_class(**values: int) -> dict[str, Any]:
    return {"by": ["class"], "cells": [{"values": values, **SECONDARY}]}


def overlay(**more: Any) -> dict[str, Any]:
    return {
        "overlay": "o",
        "province": "lang-son",
        "over": "t",
        "document": "qd-2",
        "place": "Bảng",
        "in_force": {"from": "2022-01-01", "until": "2025-12-31"},
        **more,
    }


def sets(at_least: Any, code: str = "1.1", **more: Any) -> dict[str, Any]:
    return {"code": code, "at_least": at_least, "source": SECONDARY, "article": "Điều 2", **more}


def district(name: str = "h", where: str = "Xa") -> dict[str, Any]:
    return {"id": name, "name": small.words(name), "districts": [where], "wording": SECONDARY}


def provincial(at_least: Any, *files: Any, **more: Any) -> Standard:
    share = {"fact": "s.a", "at_least": at_least, "source": SECONDARY}
    made = small.book(small.standard_file(share), *files, overlay(**more))
    return made.standard("t", as_of=small.DAY, province="lang-son")


def small_one(standard: Standard, value: Any = 60, **said: Any) -> IndicatorResult:
    said = {"province": "lang-son", **said}
    return one(standard.assess(small.unit({"s.a": value}, **said)), "1.1")


@pytest.mark.parametrize(
    ("classes", "found"),
    [
        ([], "40"),
        (["kho"], "40"),
        (["dao"], "70"),
        (["dao", "kho"], "70"),
    ],
)
def test_a_level_by_class_lies_over_a_level_by_column(classes: Any, found: str) -> None:
    standard = provincial(BY_COLUMN, set=[sets(by_class(dao=70))])
    result = small_one(standard, classes=classes)
    assert level(result) == found
    assert lineage(result) == (["qd-1", "qd-2"] if "dao" in classes else ["qd-1"])


@pytest.mark.parametrize(
    ("classes", "found"), [(None, "70"), ([], "70"), (["dao"], "70"), (["dao", "kho"], "70")]
)
def test_a_level_by_column_lies_over_a_level_by_class(classes: Any, found: str) -> None:
    table = {"by": ["column"], "cells": [{"values": {"MN": 70}, **SECONDARY}]}
    standard = provincial(by_class(dao=30, others=60), set=[sets(table)])
    assert level(small_one(standard, classes=classes)) == found


def test_where_the_upper_table_has_no_cell_the_lower_one_decides_by_its_own_axis() -> None:
    table = {"by": ["column"], "cells": [{"values": {"DB": 70}, **SECONDARY}]}
    standard = provincial(by_class(dao=30, others=60), set=[sets(table)])
    assert [level(small_one(standard, classes=c)) for c in ([], ["dao"])] == ["60", "30"]
    assert small_one(standard, 59, classes=None).reason == "class_missing"
    assert small_one(standard, 60, classes=None).verdict == "pass"  # by both


@pytest.mark.parametrize(
    ("classes", "found"),
    [
        (["dao"], "50"),
        (["kho"], "80"),
        # Held at once: the row that the document states first.
        (["dao", "kho"], "50"),
        (["kho", "dao"], "50"),
        (["kv-2"], "90"),
        ([], "90"),
        (None, None),
    ],
)
def test_of_several_classes_held_the_first_of_the_table_decides(
    classes: Any, found: str | None
) -> None:
    standard = provincial(DELEGATED, set=[sets(by_class(dao=50, kho=80, others=90))])
    result = small_one(standard, classes=classes)
    assert level(result) == found
    assert result.reason == (None if found else "class_missing")


@pytest.mark.parametrize(
    ("where", "classes", "found"),
    [
        ("Xa", [], "80"),
        ("Xa", ["dao"], "50"),
        # A row above its own may be the commune's as well.
        ("Xa", None, None),
        ("Gần", [], "90"),
        ("Gần", None, None),
        (None, ["dao"], "50"),
        (None, [], None),
    ],
)
def test_a_district_is_a_class_among_others(
    where: str | None, classes: Any, found: str | None
) -> None:
    table = sets(by_class(dao=50, h=80, others=90))
    standard = provincial(DELEGATED, classes=[district()], set=[table])
    between = 79 if classes is None else 85  # of the levels that may be the commune's
    result = small_one(standard, between, district=where, classes=classes)
    assert level(result) == found
    assert result.reason == (None if found else "class_missing")


def test_a_row_below_the_one_that_is_held_cannot_be_the_communes() -> None:
    table = sets(by_class(h=80, dao=50, others=90))
    standard = provincial(DELEGATED, classes=[district()], set=[table])
    assert level(small_one(standard, district="Xa", classes=None)) == "80"


@pytest.mark.parametrize(
    ("where", "classes", "column"),
    [
        # The nation moves islands in difficulty to MN, the province a district to DB: the nation first.
        ("Xa", [], "DB"),
        ("Xa", ["dao", "kho"], "MN"),
        ("Xa", None, None),
        ("Gần", [], "MN"),
        ("Gần", None, "MN"),
        (None, [], None),
        (None, ["dao", "kho"], "MN"),
    ],
)
def test_the_overrides_of_nation_and_province_stand_in_order(
    where: str | None, classes: Any, column: str | None
) -> None:
    override = {"use": "DB", "when": "h", "wording": SECONDARY}
    standard = provincial(BY_COLUMN, classes=[district()], override=override)
    made = standard.assess(
        small.unit({"s.a": 60}, province="lang-son", district=where, classes=classes)
    )
    assert made.to_dict()["unit"]["column"] == column
    assert one(made, "1.1").reason == (None if column else "class_missing")


def test_a_verdict_by_district_rests_on_the_wording_that_made_the_class() -> None:
    known = {**district(), "wording": {"status": "recalled"}}
    table = sets(by_class(h=50, others=90))
    standard = provincial(DELEGATED, classes=[known], set=[table])
    result = small_one(standard, district="Xa")
    assert (result.verdict, result.rests_on, result.provisional) == ("pass", "recalled", True)


def test_only_the_class_is_missing_where_the_region_has_no_part_in_the_level() -> None:
    share = {"fact": "s.a", "at_least": by_class(dao=50, others=90)}
    standard = small.standard(share, as_of="2025-12-31")
    unit = small.unit({"s.a": 60}, period=2025, region=None, province="hai-vung", classes=None)
    assert one(standard.assess(unit), "1.1").reason == "class_missing"


def test_a_province_may_add_and_replace_and_the_nations_bodies_still_conclude() -> None:
    added = {"criterion": "1", **small.indicator("1.2", {"fact": "y.a"})}
    new = {
        "code": "1.1",
        "name": small.words("mới"),
        "wording": SECONDARY,
        "source": SECONDARY,
        "require": {"fact": "s.b", "at_least": 70},
    }
    standard = provincial(60, add=[added], replace=[new])
    unit = small.unit(
        {"s.b": 71}, {"1.2": {"concluded": True, "by": "ubnd-huyen"}}, province="lang-son"
    )
    made = standard.assess(unit)
    assert [(i.code, i.verdict) for i in made.indicators] == [("1.1", "pass"), ("1.2", "pass")]
    assert made.verdict == "pass"
    assert one(made, "1.1").name == "mới"


def test_amendments_of_the_nation_lie_under_the_overlay_whatever_the_dates() -> None:
    change = {"standard": "t", "set": [{"code": "1.1", "at_least": 30, "source": SECONDARY}]}
    later = small.amendment("3", "2024-01-01", change)
    result = small_one(provincial(60, later, set=[sets(75)]))
    assert level(result) == "75"
    assert lineage(result) == ["qd-1", "qd-3", "qd-2"]


def test_an_overlay_that_changes_what_is_not_there_is_refused() -> None:
    with pytest.raises(RulesError, match=r"\.yaml:\d+:\d+: unfilled\.0: .*'1\.9'"):
        provincial(60, unfilled=["1.9"])
    with pytest.raises(RulesError, match=r"province: no such province: 'lang-xon'.*lang-son"):
        provincial(60, province="lang-xon")


# ---- a province that asks less than the nation


def lower_overlay(value: Any, comparison: str = "at_least", **more: Any) -> dict[str, Any]:
    entry = {"code": "1.1", comparison: value, "source": SECONDARY, "article": "Điều 2", **more}
    return {
        "overlay": "o",
        "province": "lang-son",
        "over": "t",
        "document": "qd-2",
        "place": "Bảng",
        "in_force": {"from": "2022-01-01"},
        "set": [entry],
    }


def under_a_raised_nation(value: Any, as_of: str, **more: Any) -> IndicatorResult:
    """Nation 75, province 78 from 2022, nation 80 from 2024-07-01."""
    change = {"standard": "t", "set": [{"code": "1.1", "at_least": 80, "source": SECONDARY}]}
    book = small.book(
        small.standard_file({"fact": "s.a", "at_least": 75}),
        small.amendment("3", "2024-07-01", change),
        lower_overlay(78, **more),
    )
    unit = small.unit({"s.a": value}, province="lang-son", region=None, as_of=as_of)
    return one(book.standard("t", as_of=as_of, province="lang-son").assess(unit), "1.1")


@pytest.mark.parametrize(
    ("value", "as_of", "more", "verdict", "expected"),
    [
        (79, "2024-06-30", {}, "pass", "78"),
        (77, "2024-06-30", {}, "fail", "78"),
        (79, "2024-07-01", {}, "fail", "80"),
        (80, "2024-07-01", {}, "pass", "80"),
        (79, "2024-07-01", {"lower_article": "Điều 3"}, "pass", "78"),
    ],
)
def test_a_province_below_a_later_level_of_the_nation_does_not_decide(
    value: int, as_of: str, more: dict[str, str], verdict: str, expected: str
) -> None:
    result = under_a_raised_nation(value, as_of, **more)
    assert (result.verdict, level(result)) == (verdict, expected)
    assert "qd-2" in lineage(result)


def test_a_level_set_aside_is_told_with_both_documents() -> None:
    result = under_a_raised_nation(79, "2024-12-31")
    assert lineage(result) == ["qd-1", "qd-3", "qd-2"]
    assert "mức của tỉnh là 78, thấp hơn mức quốc gia" in result.explanation
    assert "qd-3" in result.explanation
    assert "cảnh báo" not in under_a_raised_nation(79, "2024-06-30").explanation


def test_at_most_is_stricter_where_it_is_lower() -> None:
    book = small.book(
        small.standard_file({"fact": "s.a", "at_most": 10}), lower_overlay(12, "at_most")
    )
    unit = small.unit({"s.a": 11}, province="lang-son", region=None)
    standard = book.standard("t", as_of=small.DAY, province="lang-son")
    for engine in ("direct", "rete"):
        result = one(standard.assess(unit, engine=engine), "1.1")
        assert (result.verdict, level(result)) == ("fail", "10")


def test_the_stricter_is_found_in_every_column() -> None:
    """MN asks 50 and DB 80; the province asks 60 of all: 60 in MN, 80 in DB, not known without a region."""
    by_column = {"by": ["column"], "cells": [{"values": {"MN": 50, "DB": 80}, **SECONDARY}]}
    overlay = lower_overlay(60) | {"province": "hai-vung", "in_force": {"from": "2025-07-01"}}
    book = small.book(small.standard_file({"fact": "s.a", "at_least": by_column}), overlay)
    standard = book.standard("t", as_of="2025-12-31", province="hai-vung")
    found = {}
    for region in ("MN", "DB", None):
        unit = small.unit({"s.a": 70}, province="hai-vung", region=region, period=2025)
        found[region] = str(one(standard.assess(unit), "1.1").verdict)
    assert found == {"MN": "pass", "DB": "fail", None: "unknown"}
