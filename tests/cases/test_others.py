"""Inputs that must stay right: income in another unit, JSON of PHP, categories, numbers beyond 32 bits, a law older than the figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ntm_rules import read_facts
from tests.helpers.terminal import law, ran

CASES = Path(__file__).parent


def test_json_of_php() -> None:
    unit = read_facts(CASES / "24-json-of-php/a.json")
    assert unit.name == "Xã Mẫu"
    (document,) = unit.entries("facts")["irrigation.active_area_share"]["evidence"]
    assert document["document"] == "BC 12/BC-UBND"
    judged = law().standard_for(unit).assess(unit).to_dict()
    assert judged["input"]["facts"]["irrigation.active_area_share"]["value"] == "85.5"


@pytest.mark.parametrize(
    "kind", [pl.Categorical, pl.Categorical(pl.Categories("vung")), pl.Enum(["TDMNPB"])]
)
def test_categories_whatever_they_are_called(kind: Any) -> None:
    std = law().standard("xa-ntm", as_of="2024-12-31")
    frame = pl.DataFrame(
        {
            "code": ["00001"],
            "region": pl.Series(["TDMNPB"], dtype=kind),
            "classes": [""],
            "period": [2024],
            "culture.village_house_share__lo": [200_000_000],
            "culture.village_house_share__hi": [200_000_000],
        }
    )
    judged = std.assess_frame(frame, levels=["indicator"])
    assert judged["indicator_6.3__verdict"].to_list() == [1]


@pytest.mark.parametrize("engine", ["rete", "direct"])
def test_numbers_beyond_32_bits(engine: Any) -> None:
    unit = read_facts(CASES / "28-numbers-beyond-32-bits/a.yaml")
    assessment = law().standard_for(unit).assess(unit, engine=engine)
    # Its lower 32 bits are those of 44, which is below the level.
    ten: Any
    (ten,) = (i for i in assessment.to_dict()["criteria"][9]["indicators"] if i["code"] == "10")
    assert ten["fact"]["value"] == "2191.483648"
    assert "Result: 2,191.48" in assessment.explain("10", lang="en")
    assert "short" not in assessment.explain("10", lang="en")


def test_a_law_older_than_the_figures_is_told_in_the_head() -> None:
    unit = read_facts(CASES / "35-law-older-than-the-figures/a.yaml")
    text = law().standard_for(unit).assess(unit).text(lang="en")
    assert "Law as of   : 2023-06-30; figures of 2024" in text


def test_income_in_another_unit_does_not_count(capsys: pytest.CaptureFixture[str]) -> None:
    """35,900 thousand đồng typed as million is doubted; 35,900,000 cannot be meant and is refused at its place."""
    folder = CASES / "14-income-in-another-unit"
    doubted = ran(capsys, "--quiet", "explain", folder / "nghin.yaml", "10")
    assert doubted.status == 0
    assert "Đánh giá: chưa đủ căn cứ" in doubted.out
    assert "nghin.yaml:4:22" in doubted.out
    assert "thường là từ 5 " in doubted.out
    refused = ran(capsys, "--quiet", "explain", folder / "dong.yaml", "10")
    assert (refused.status, refused.out) == (2, "")
    assert "dong.yaml:4:22" in refused.err
    assert "35900000 nằm ngoài khoảng 0..100000 triệu đồng/người/năm" in refused.err
