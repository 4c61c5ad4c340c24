"""A score sheet: rows that make a total, and a total that is given without them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.foundation.errors import FactsError
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.tables.typed.reader import read_typed

SCORE, REQUIRED = "disaster.preparedness_score", "disaster.required_contents_met"
YES = {
    "board_decided": 3,
    "board_strengthened": 2,
    "officer_assigned": 2,
    "duties_assigned": 3,
    "shock_team_active": 4,
    "shock_team_trained": 7,
    "plan_approved": 5,
    "plan_updated": 3,
    "risk_areas_identified": 5,
    "response_scheme_approved": 6,
    "built_into_plans": 3,
}
SHARES = {
    "officials_trained_share": 7,
    "people_informed_share": 7,
    "supplies_ready_share": 7,
    "organisations_ready_share": 7,
    "households_ready_share": 7,
    "new_works_safe_share": 3,
    "warning_households_share": 7,
    "warning_signs_share": 7,
    "breaches_handled_share": 5,
}
WHOLE: dict[str, Any] = {
    **{f"disaster.{name}": True for name in YES},
    **{f"disaster.{name}": 100 for name in SHARES},
}


def unit(**facts: Any) -> ntm.Unit:
    """A commune with these facts; two underscores stand for the dot."""
    named = {name.replace("__", "."): value for name, value in facts.items()}
    return ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": named,
        }
    )


@pytest.fixture(scope="module")
def standard() -> ntm.Standard:
    return ntm.RuleBook.load().standard("xa-ntm", as_of="2024-12-31", province="lang-son")


def bound(standard: ntm.Standard, facts: dict[str, Any]) -> UnitFacts:
    return standard.bind(unit(**facts))


def test_all_rows_make_a_hundred(standard: ntm.Standard) -> None:
    facts = bound(standard, WHOLE)
    score = facts.values[SCORE]
    assert score.bounds is not None
    assert score.bounds.exact == 100
    assert len(score.rows) == len(YES) + len(SHARES) == 20
    assert sum(YES.values()) + sum(SHARES.values()) == 100
    assert not facts.unused
    assert standard.assess(unit(**WHOLE)).indicator("3.2").verdict == "pass"


@pytest.mark.parametrize("name", [*YES, *SHARES])
def test_each_row_has_its_points(standard: ntm.Standard, name: str) -> None:
    none: Any = False if name in YES else 0
    score = bound(standard, WHOLE | {f"disaster.{name}": none}).values[SCORE]
    assert score.bounds is not None
    assert score.bounds.exact == 100 - (YES | SHARES)[name]


def test_a_row_that_is_not_given_counts_with_both_ends(standard: ntm.Standard) -> None:
    facts = dict(WHOLE)
    del facts["disaster.breaches_handled_share"]
    bounds = bound(standard, facts).values[SCORE].bounds
    assert bounds is not None
    assert (bounds.low, bounds.high) == (Fraction(95), Fraction(100))


@pytest.mark.parametrize(
    ("name", "share", "low", "high"),
    [
        ("organisations_ready_share", 50, Fraction("3.5"), Fraction("3.5")),
        # Asked from 70 % on: not said whether 70 % has all the points or 70 % of them.
        ("supplies_ready_share", 70, Fraction("4.9"), 7),
        ("supplies_ready_share", 35, Fraction("2.45"), Fraction("3.5")),
        ("supplies_ready_share", 100, 7, 7),
    ],
)
def test_a_share_has_part_of_the_points(
    standard: ntm.Standard, name: str, share: int, low: Fraction, high: Fraction
) -> None:
    bounds = bound(standard, WHOLE | {f"disaster.{name}": share}).values[SCORE].bounds
    assert bounds is not None
    assert (bounds.low, bounds.high) == (93 + low, 93 + high)


def test_every_required_row_must_hold(standard: ntm.Standard) -> None:
    assert bound(standard, WHOLE).values[REQUIRED].bounds is not None
    without = WHOLE | {"disaster.plan_approved": False}
    assert standard.assess(unit(**without)).indicator("3.2").verdict == "fail"
    # Not required: the score alone is lower.
    free = WHOLE | {"disaster.plan_updated": False}
    assert standard.assess(unit(**free)).indicator("3.2").verdict == "pass"


def test_signs_at_some_points_leave_the_required_rows_open(standard: ntm.Standard) -> None:
    facts = WHOLE | {"disaster.warning_signs_share": 90}
    assert REQUIRED not in bound(standard, facts).values
    assert standard.assess(unit(**facts)).indicator("3.2").verdict == "unknown"
    assert (
        standard.assess(unit(**facts, disaster__required_contents_met=True))
        .indicator("3.2")
        .verdict
        == "pass"
    )


def test_the_total_alone_is_taken_and_marked(standard: ntm.Standard) -> None:
    alone = standard.assess(unit(**{SCORE: 62, REQUIRED: True}))
    assert alone.indicator("3.2").verdict == "pass"
    assert "không kèm đủ bảng chấm" in alone.explain("3.2")
    added = standard.assess(unit(**WHOLE))
    assert "theo 20 trên 20 dòng của bảng chấm" in added.explain("3.2")
    assert "not added up from the sheet" in alone.explain("3.2", lang="en")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({SCORE: 99}, "cộng được 100 (1680/QĐ-BNN-VPĐP, Phụ lục II, Mục 1)"),
        ({REQUIRED: False}, "kết quả ngược lại (1680/QĐ-BNN-VPĐP, Phụ lục II, Mục 1)"),
        ({SCORE: 100.5}, "100"),
    ],
)
def test_what_the_rows_contradict_is_told_with_its_place(
    standard: ntm.Standard, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(FactsError) as error:
        bound(standard, WHOLE | {k: str(v) if isinstance(v, float) else v for k, v in more.items()})
    assert words in str(error.value.problems[0].vi)


def test_a_total_within_its_rows_stands(standard: ntm.Standard) -> None:
    facts = dict(WHOLE)
    del facts["disaster.breaches_handled_share"]
    score = bound(standard, facts | {SCORE: 97}).values[SCORE]
    assert score.bounds is not None
    assert score.bounds.exact == 97
    assert not score.rows


def test_a_session_adds_up_again(standard: ntm.Standard) -> None:
    live = standard.session(unit(**WHOLE))
    live.set("disaster.plan_approved", value=False)
    assert live.assessment.indicator("3.2").verdict == "fail"
    live.set("disaster.plan_approved", value=True)
    assert live.assessment.indicator("3.2").verdict == "pass"
    live.unset("disaster.plan_approved")
    assert live.assessment.indicator("3.2").verdict == "unknown"
    with pytest.raises(FactsError):
        live.set(SCORE, 12)
    assert live.assessment.indicator("3.2").verdict == "unknown"


def test_the_result_is_decided_again(standard: ntm.Standard) -> None:
    result = standard.assess(unit(**WHOLE)).to_dict()
    assert SCORE not in result["input"]["facts"]
    again = ntm.Unit.from_dict(
        {"unit": {**result["unit"]}, "period": 2024, "facts": result["input"]["facts"]}
        | {"unit": {k: v for k, v in result["unit"].items() if k != "column"}}
    )
    assert standard.assess(again).to_dict()["criteria"] == result["criteria"]


def test_a_table_reads_the_rows_as_a_facts_file_does(
    tmp_path: Path, standard: ntm.Standard
) -> None:
    head = ["code", "name", "province", "classes", "period", *WHOLE]
    cells = ["06223", "Ví Dụ", "lang-son", "", "2024"]
    cells += ["có" if v is True else str(v) for v in WHOLE.values()]
    path = tmp_path / "bang.csv"
    path.write_text("\n".join([",".join(head), ",".join(cells)]), encoding="utf-8")
    rows = read_typed(path, UnitLaw(standard))
    # What a sheet adds up is read row by row, as a facts file is.
    assert rows.lines == [2]
    assert not len(rows.frame)
    (read,) = rows.others(standard.library.facts)
    assert (
        standard.assess(read).to_dict()["criteria"]
        == (standard.assess(unit(**WHOLE)).to_dict()["criteria"])
    )


# ---- the best of some sheets

MEAN, CROPS = "production.mechanisation_score", "production.mechanisation_crops_score"
CROP_STEPS = [
    f"production.mechanisation_crops_{step}"
    for step in ("soil", "sowing", "watering", "care", "harvest")
]
HERD_STEPS = [
    f"production.mechanisation_livestock_{step}"
    for step in ("feeding", "climate", "cleaning", "waste")
]


@pytest.fixture(scope="module")
def advanced() -> ntm.Standard:
    return ntm.RuleBook.load().standard("xa-ntm-nang-cao", as_of="2024-12-31", province="lang-son")


def ends(facts: UnitFacts, name: str) -> tuple[Any, Any]:
    bounds = facts.values[name].bounds
    assert bounds is not None
    return bounds.low, bounds.high


def test_the_score_of_a_kind_is_the_mean_of_its_steps(advanced: ntm.Standard) -> None:
    steps = dict(zip(CROP_STEPS, (100, 80, 60, 40, 45), strict=True))
    facts = bound(advanced, steps)
    assert ends(facts, CROPS) == ends(facts, MEAN) == (65, 65)
    assert not facts.unused
    result = advanced.assess(unit(**steps)).indicator("13.3")
    assert result.verdict == "pass"
    less = steps | {CROP_STEPS[0]: Fraction("99.5")}
    assert ends(bound(advanced, less), MEAN) == (Fraction("64.9"), Fraction("64.9"))


def test_a_step_that_is_not_given_leaves_the_mean_open(advanced: ntm.Standard) -> None:
    steps = dict.fromkeys(CROP_STEPS[:4], 80)
    assert ends(bound(advanced, steps), MEAN) == (64, 84)


def test_the_best_of_the_kinds_that_are_given_counts(advanced: ntm.Standard) -> None:
    both = dict.fromkeys(CROP_STEPS, 50) | dict.fromkeys(HERD_STEPS, 70)
    assert ends(bound(advanced, both), MEAN) == (70, 70)
    # A kind that is not given is not there.
    assert ends(bound(advanced, dict.fromkeys(CROP_STEPS, 50)), MEAN) == (50, 50)


def test_a_total_below_a_kind_that_is_given_is_refused(advanced: ntm.Standard) -> None:
    facts = dict.fromkeys(CROP_STEPS, 80) | {MEAN: 70}
    with pytest.raises(FactsError, match="Chương II, Mục 2"):
        bound(advanced, facts)
    # Another kind may be better than the one whose steps are given.
    assert ends(bound(advanced, facts | {MEAN: 90}), MEAN) == (90, 90)


@pytest.mark.parametrize(
    ("facts", "place", "most"),
    [
        ({SCORE: 101}, "Phụ lục II, Mục 1", "0..100 điểm"),
        ({"irrigation.organisation_score": 101}, "Chương II, Mục 1, phần II khoản 1", "0..100"),
        ({"irrigation.organisation_points_4_1": 8}, "Chương II, Mục 1, phần II khoản 1", "0..7"),
        ({"disaster.warning_signs_share": 101}, "Phụ lục II, Mục 1", "0..100%"),
    ],
)
def test_points_above_the_maximum_name_what_is_expected_and_the_law(
    standard: ntm.Standard, facts: dict[str, Any], place: str, most: str
) -> None:
    with pytest.raises(FactsError) as caught:
        bound(standard, facts)
    (problem,) = caught.value.problems
    for lang in ("vi", "en"):
        assert most in problem.say(lang)
        assert f"1680/QĐ-BNN-VPĐP, {place}" in problem.say(lang)
