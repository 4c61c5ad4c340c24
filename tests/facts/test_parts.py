"""A share that is a part of another one, and never above it: clean water from central systems."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

import ntm_rules as ntm
from ntm_rules.foundation.errors import FactsError
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.tables.typed.reader import read_typed

ALL, CENTRAL = "environment.clean_water_share", "environment.centralised_water_share"


def unit(all_: Any, central: Any) -> ntm.Unit:
    return ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {ALL: all_, CENTRAL: central},
        }
    )


@pytest.fixture(scope="module")
def standard() -> ntm.Standard:
    return ntm.RuleBook.load().standard("xa-ntm", as_of="2023-12-31", province="lang-son")


@pytest.mark.parametrize(
    ("all_", "central"),
    [(50, 50), ({"count": 1, "of": 2}, 50), ({"at_least": 40}, 50), (50, {"at_most": 90})],
)
def test_a_part_up_to_its_whole_is_taken(standard: ntm.Standard, all_: Any, central: Any) -> None:
    assert set(standard.bind(unit(all_, central)).values) == {ALL, CENTRAL}


@pytest.mark.parametrize(
    ("all_", "central", "said"),
    [
        (50, "50.1", "50.1 > 50%"),
        ({"at_most": 40}, {"above": 40}, "40 > 40%"),
        ({"count": 1, "of": 2}, {"count": 3, "of": 5}, "60 > 50%"),
    ],
)
def test_a_part_above_its_whole_is_refused_with_the_law(
    standard: ntm.Standard, all_: Any, central: Any, said: str
) -> None:
    with pytest.raises(FactsError) as caught:
        standard.bind(unit(all_, central))
    (problem,) = caught.value.problems
    assert problem.key == f"facts.{CENTRAL}"
    assert "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" in problem.say("vi")
    for lang in ("vi", "en"):
        assert said in problem.say(lang)
        assert "1680/QĐ-BNN-VPĐP, Chương I, Mục 3, phần II khoản 1" in problem.say(lang)


def test_a_session_refuses_it_too(standard: ntm.Standard) -> None:
    session = standard.session(unit(50, 40))
    with pytest.raises(FactsError, match="never above it"):
        session.update({CENTRAL: 60})


def test_a_table_leaves_such_a_row_to_be_read_alone(standard: ntm.Standard, tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    head = f"kind,name,province,period,classes,{ALL},{CENTRAL}\n"
    rows = "xa,A,Lạng Sơn,2024,không,50,40\nxa,B,Lạng Sơn,2024,không,50,60\n"
    path.write_text(head + rows, "utf-8")
    read = read_typed(path, UnitLaw(standard))
    assert (read.frame["name"].to_list(), read.lines) == (["A"], [3])
    (other,) = read.others(standard.library.facts)
    with pytest.raises(FactsError, match="never above it"):
        standard.bind(other)


def test_a_typed_frame_is_refused_by_its_rows(standard: ntm.Standard) -> None:
    good = {"code": ["1", "2"], "classes": ["", ""], "period": [2024, 2024]}
    columns = {f"{ALL}__exact": [100_000_000] * 2, f"{CENTRAL}__exact": [100_000_000, 120_000_000]}
    frame = pl.DataFrame(good | columns)
    with pytest.raises(FactsError, match="never above it"):
        standard.assess_frame(frame)
