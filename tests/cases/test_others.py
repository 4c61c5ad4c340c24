"""Inputs that must stay right: JSON of PHP, categories, numbers beyond 32 bits, a law older than the figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ntm_rules import read_facts
from tests.helpers.terminal import law

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
