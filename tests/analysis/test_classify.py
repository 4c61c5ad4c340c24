"""The classification of communes and villages: what follows from figures, what stays open, and which list decides."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.analysis.classify import classify
from ntm_rules.analysis.classify.run import Classified
from ntm_rules.foundation.errors import FactsError, RequestError
from tests.helpers import small
from tests.helpers.terminal import law, ran

ROOT = Path(__file__).parents[2]
FIXTURE = ROOT / "fixtures/phan-dinh-vi-du.yaml"

# A figure that makes a criterion hold, and one that does not.
SIDES: dict[str, tuple[Any, Any]] = {
    "area.income_to_nation": (49, 50),
    "area.poverty_to_nation": (200, 199),
    "electricity.contract_share": (94, 95),
    "water.regulation_households_share": (29, 30),
    "road.commune_hard_surface_share": (79, 80),
    "health.commune_standard_to_2030_met": (False, True),
    "school.facility_level1_share": (49, 50),
    "school.boarding_house_share": (79, 80),
    "irrigation.active_area_share": (49, 50),
    "culture.commune_centre_to_standard": (False, True),
    "information.internet_village_share": (94, 95),
    "environment.hygienic_latrine_share": (49, 50),
}
ALWAYS = {"road.commune_degraded_share": 50, "school.semi_boarding_house_share": 60}


def commune(facts: dict[str, Any], classes: list[str] | None = None, **more: Any) -> ntm.Unit:
    unit = {"kind": "xa", "name": "Bịa ra", "province": "lang-son", **more}
    if classes is not None:
        unit["classes"] = classes
    return ntm.Unit.from_dict({"unit": unit, "period": 2026, "facts": facts})


def result(holds: list[bool | None], villages: Any = 49, mountain: Any = True) -> Classified:
    """What follows where criteria hold, do not, or are open."""
    facts: dict[str, Any] = {**ALWAYS}
    for (name, (yes, no)), state in zip(SIDES.items(), holds, strict=True):
        if state is not None:
            facts[name] = yes if state else no
    for name, value in (("difficult_village_share", villages), ("mountain_commune", mountain)):
        if value is not None:
            facts[f"area.{name}"] = value
    return classify(law(), commune(facts))


def by_the_decree(count: int, many_villages: bool) -> str:
    if count >= 6 or (count >= 3 and many_villages):
        return "khu-vuc-iii"
    return "khu-vuc-ii" if count >= 3 else "khu-vuc-i"


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from([True, False, None]), min_size=12, max_size=12),
    st.sampled_from([49, 50, None]),
)
def test_the_possible_classes_are_those_of_every_completion(
    holds: list[bool | None], villages: int | None
) -> None:
    there = result(holds, villages)
    counts = {
        sum(case)
        for case in itertools.product(*([s] if s is not None else [True, False] for s in holds))
    }
    many = [villages == 50] if villages is not None else [True, False]
    wanted = {by_the_decree(count, some) for count in counts for some in many}
    assert {c.id for c in there.possible} == wanted
    assert there.counts == (holds.count(True), holds.count(False), holds.count(None))
    assert (there.decided is not None) == (len(wanted) == 1)


def test_a_class_between_two_that_are_possible_may_be_impossible() -> None:
    # Two hold and one is open; most villages are of special difficulty: with the third it is area III at once.
    there = result([True, True, None, *[False] * 9], villages=50)
    assert [c.id for c in there.possible] == ["khu-vuc-iii", "khu-vuc-i"]


def test_outside_of_these_areas_there_is_no_class() -> None:
    facts = {"area.minority_people_share": 14, "area.minority_people": 4_499}
    no = commune({**facts, "area.mountain_commune": False}, ["khu-vuc-ii"])
    there = classify(law(), no)
    assert (there.possible, there.finding, there.decided) == ((), "outside", None)
    open_ = result([True] * 12, mountain=None)
    assert open_.may_be_outside
    assert open_.decided is None
    assert [c.id for c in open_.possible] == ["khu-vuc-iii"]
    for enough in ({"area.minority_people": 4_500}, {"area.minority_people_share": "15"}):
        assert not classify(law(), commune(enough)).may_be_outside


@pytest.mark.parametrize(
    ("stated", "count", "finding"),
    [
        ("khu-vuc-ii", 3, "same"),
        ("khu-vuc-iii", 3, "differs"),
        ("khu-vuc-i", 3, "differs"),
        ("khu-vuc-iii", 6, "same"),
    ],
)
def test_a_stated_class_is_checked_and_never_changed(stated: str, count: int, finding: str) -> None:
    facts = {name: yes if n < count else no for n, (name, (yes, no)) in enumerate(SIDES.items())}
    facts |= ALWAYS | {"area.mountain_commune": True, "area.difficult_village_share": 0}
    # Groups of Decision 51/2025 stand in the same file, and are nothing to this.
    there = classify(law(), commune(facts, ["nhom-3", stated]))
    assert there.finding == finding
    assert there.stated is not None
    assert there.stated.id == stated
    with pytest.raises(FactsError, match="exclude one another"):
        classify(law(), commune(facts, ["khu-vuc-i", "khu-vuc-ii"]))


def test_the_mekong_delta_has_levels_of_its_own_and_the_region_may_be_open() -> None:
    facts = {"area.poverty_to_nation": 160}
    verdicts = {
        place: str(classify(law(), commune(facts, province=place)).verdict("2"))
        for place in ("an-giang", "lang-son", "tay-ninh")
    }
    # Tây Ninh took Long An in: a commune there lies in either region.
    assert verdicts == {"an-giang": "pass", "lang-son": "fail", "tay-ninh": "unknown"}
    stated = commune(facts, province="tay-ninh", region="DBSCL")
    assert classify(law(), stated).verdict("2") == "pass"


def test_wards_and_special_zones_are_communes_here_and_villages_have_criteria_of_their_own() -> (
    None
):
    for kind in ("phuong", "dac-khu"):
        assert classify(law(), commune({}, kind=kind)).rule.base.id == "phan-dinh-2026"
    facts = {"electricity.contract_share": 89, "area.poverty_to_nation": 400}
    village = classify(law(), commune(facts, kind="thon", commune="Bịa ra"))
    assert village.rule.base.id == "phan-dinh-thon-2026"
    assert village.decided is not None
    assert village.decided.id == "thon-dbkk"
    with pytest.raises(RequestError, match="no classification of 'tinh'"):
        classify(law(), commune({}, kind="tinh"))


def test_codes_of_another_standard_are_not_read_here() -> None:
    unit = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Bịa ra", "province": "lang-son"},
            "standard": "xa-ntm-2026",
            "period": 2026,
            "facts": {"electricity.contract_share": 94},
            "criteria": {"3": {"concluded": False, "by": "ubnd-tinh"}},
        }
    )
    assert classify(law(), unit).verdict("3") == "pass"


def test_nothing_is_met_by_it() -> None:
    unit = commune({})
    with pytest.raises(RequestError, match="is a classification") as refused:
        law().standard_for(unit, standard="phan-dinh-2026")
    assert refused.value.problems[0].code == "classification_only"
    with pytest.raises(RequestError, match="no such classification: 'phan-dinh'"):
        classify(law(), unit, "phan-dinh")
    assert "phan-dinh-2026" not in set(law())


def test_the_command_says_the_same_in_every_format(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    printed = ran(capsys, "--lang", "en", "classify", FIXTURE)
    assert printed.status == 0
    assert "4 hold, 6 do not, 2 open; of 12 in all" in printed.out
    assert "60/QĐ-BDTTG" in printed.out
    content = json.loads(ran(capsys, "classify", FIXTURE, "--format", "json").out)
    assert content["schema"] == "ntm-rules/classification/1"
    assert content["possible"] == ["khu-vuc-iii", "khu-vuc-ii"]
    assert content["finding"] == "possible"
    assert [c["holds"] for c in content["criteria"]].count("unknown") == 2
    assert ran(capsys, "classify", FIXTURE, "--require", "same").status == 1
    for form in ("html", "docx", "xlsx", "md"):
        target = tmp_path / f"result.{form}"
        assert ran(capsys, "classify", FIXTURE, "-o", target).status == 0
        assert target.stat().st_size > 1_000


def test_an_officer_fills_in_the_form(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    form = tmp_path / "phan-dinh.xlsx"
    call = ("template", "phan-dinh-2026", "--as-of", "2026-06-30", "-o", form)
    assert ran(capsys, *call).status == 0
    book = openpyxl.load_workbook(form)
    unit, asked = book["Đơn vị"], book["Chỉ tiêu"]
    assert any("ntm-rules classify" in str(row[0]) for row in unit.values)
    for row in unit.iter_rows():
        values = {"unit.name": "Bịa ra", "unit.province": "Lạng Sơn", "class:khu-vuc-ii": "Có"}
        if (key := str(row[3].value)) in values:
            row[1].value = values[key]
    head = [cell.value for cell in next(asked.iter_rows())]
    name, value = head.index("Mã số liệu"), head.index("Giá trị")
    given = {key: yes for key, (yes, _) in list(SIDES.items())[:3]}
    given |= {key: no for key, (_, no) in list(SIDES.items())[3:]}
    given |= ALWAYS | {"area.mountain_commune": True, "area.difficult_village_share": 10}
    for line in asked.iter_rows():
        answer = given.get(str(line[name].value))
        if answer is not None:
            line[value].value = {True: "Có", False: "Không"}.get(answer, answer)
    book.save(form)
    content = json.loads(ran(capsys, "classify", form, "--format", "json").out)
    assert (content["class"], content["finding"]) == ("khu-vuc-ii", "same")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"only_where": "X"}, "no such condition: 'X'"),
        ({"columns": "nowhere"}, "no such columns"),
        ({"classes": [{}, {"any": [{"at_least": 1}]}]}, "the last class, and no other"),
        ({"classes": [{"any": [{"at_least": 9}]}, {}]}, "there are only 1 criteria"),
        ({"classes": [{"any": [{"at_least": 1, "met": ["Y"]}]}, {}]}, "no such condition: 'Y'"),
        ({"classification": "t"}, "is a standard already"),
    ],
)
def test_a_file_that_does_not_fit_together_is_told(change: dict[str, Any], message: str) -> None:
    wording = {"place": "Điều 1", "status": "secondary"}
    criterion = {
        "number": "1",
        "name": {"vi": "a", "en": "a"},
        "indicators": [
            {
                "code": "1",
                "name": {"vi": "a", "en": "a"},
                "wording": wording,
                "source": wording,
                "require": {"fact": "s.a", "below": 50},
            }
        ],
    }
    classes = change.pop("classes", [{"any": [{"at_least": 1}]}, {}])
    content = {
        "classification": "phan-dinh-thu",
        "units": ["xa"],
        "name": {"vi": "a", "en": "a"},
        "document": "qd-1",
        "place": "Điều 1",
        "in_force": {"from": "2020-01-01"},
        "criteria": [criterion],
        "classes": [
            {"id": f"loai-{n}", "name": {"vi": "a", "en": "a"}, "wording": wording, **entry}
            for n, entry in enumerate(classes)
        ],
        **change,
    }
    book = small.standard({"fact": "s.a", "at_least": 50}).book
    with pytest.raises(ntm.RulesError, match=message):
        book.with_rules({"phan-dinh.yaml": content})
