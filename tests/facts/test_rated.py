"""A share given by the points of each of the things that it counts: centralised water works."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.facts.values import Bounds
from ntm_rules.foundation.errors import FactsError
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.tables.typed.reader import read_typed

WORKS = "environment.water_works_sustained_share"
GOOD, FEES, WATER = [20, 20, 20, 10, 20], [10, 20, 20, 20, 20], [20, 0, 20, 20, 20]


def unit(**entry: Any) -> ntm.Unit:
    return ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {WORKS: entry},
        }
    )


@pytest.fixture(scope="module")
def standard() -> ntm.Standard:
    return ntm.RuleBook.load().standard("xa-ntm-nang-cao", as_of="2024-12-31")


@pytest.mark.parametrize(
    ("points", "count"),
    [
        (GOOD, 1),
        ([15, 20, 20, 15, 0], 1),  # 70 points
        ([15, 20, 20, Fraction("14.9"), 0], 0),
        ([Fraction("14.9"), 20, 20, 20, 20], 0),  # fees below 15
        ([20, 19, 20, 20, 20], 0),  # water not to standard
        (FEES, 0),
        (WATER, 0),
    ],
)
def test_a_work_counts_from_70_points_with_two_items_that_must_hold(
    standard: ntm.Standard, points: list[Any], count: int
) -> None:
    value = standard.bind(unit(each=[points])).values[WORKS]
    assert (value.count, value.of) == (Bounds.exactly(Fraction(count)), Fraction(1))


def test_the_share_is_of_the_works(standard: ntm.Standard) -> None:
    result = standard.assess(unit(each=[GOOD, FEES, GOOD, WATER]))
    value = standard.bind(unit(each=[GOOD, FEES, GOOD, WATER])).values[WORKS]
    assert value.bounds is not None
    assert value.bounds.exact == 50
    assert result["18.3"].verdict == "pass"
    assert standard.assess(unit(each=[FEES, WATER]))["18.3"].verdict == "fail"
    text = " ".join(result.explain("18.3").split())
    assert "2/4 công trình" in text
    assert "chấm từng đối tượng" in text
    alone = standard.assess(unit(count=2, of=4)).explain("18.3")
    assert "kết quả ghi sẵn" in alone


def test_what_was_rated_stays_in_the_json_and_is_read_back(standard: ntm.Standard) -> None:
    result = standard.assess(unit(each=[GOOD, FEES]))
    content = json.loads(result.to_json())
    assert content["input"]["facts"][WORKS]["each"] == [
        ["20", "20", "20", "10", "20"],
        ["10", "20", "20", "20", "20"],
    ]
    again = ntm.Assessment.from_json(result.to_json().encode(), ntm.RuleBook.load())
    assert again.to_json() == result.to_json()


def test_a_text_says_the_same(standard: ntm.Standard, tmp_path: Path) -> None:
    listed = standard.bind(unit(each=[GOOD, FEES])).values[WORKS]
    written = standard.bind(unit(each="20+20+20+10+20; 10+20+20+20+20")).values[WORKS]
    assert written.same_as(listed)
    assert written.each == listed.each
    path = tmp_path / "bang.csv"
    path.write_text(
        f'kind,name,province,period,classes,{WORKS}\nxa,Ví Dụ,Lạng Sơn,2024,không,"20+20+20+10+20; 10+20+20+20+20"\n',
        "utf-8",
    )
    rows = read_typed(path, UnitLaw(standard))
    (read,) = rows.others(standard.library.facts)
    assert standard.bind(read).values[WORKS].each == listed.each


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"each": [[20, 20, 20, 21, 20]]}, "công suất sử dụng: từ 0 đến 20 điểm, không phải 21"),
        ({"each": [[20, 20, 20, -1, 20]]}, "từ 0 đến 20 điểm, không phải -1"),
        ({"each": [GOOD, [20, 20]]}, "công trình thứ 2: cần điểm của 5 mục, có 2"),
        ({"each": []}, "cần ít nhất một đối tượng"),
        ({"each": "20+20+x+20+20"}, "x"),
        ({"each": [GOOD], "count": 1, "of": 1}, "không đi cùng con số khác"),
    ],
)
def test_what_is_wrong_names_the_work_the_item_and_the_law(
    standard: ntm.Standard, entry: dict[str, Any], said: str
) -> None:
    with pytest.raises(FactsError) as caught:
        standard.bind(unit(**entry))
    text = " ".join(p.say("vi") for p in caught.value.problems)
    assert said in text
    assert ("thứ" in text) == ("1680/QĐ-BNN-VPĐP, Chương II, Mục 4" in text)


def test_a_share_that_no_guide_rates_takes_no_points(standard: ntm.Standard) -> None:
    other = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {"food.safety_trained_share": {"each": [GOOD]}},
        }
    )
    with pytest.raises(FactsError) as caught:
        standard.bind(other)
    assert "không chấm điểm từng đối tượng" in caught.value.problems[0].say("vi")
