"""Figures: how they may be written, what is known from each, and what is refused."""

from __future__ import annotations

import json
import operator
from collections.abc import Mapping
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ntm_rules import FactsError, Standard, Unit
from tests.helpers import small
from tests.helpers.small import judge

SHARE = {"fact": "s.a", "at_least": 57.5}
SEXES = {"fact": "x.a", "at_least": 90, "for": ["male", "female"]}


def verdict(require: Mapping[str, Any], facts: Mapping[str, Any]) -> str:
    return judge(dict(require), facts)["1.1"].verdict


def refused(require: Mapping[str, Any], facts: Mapping[str, Any], **more: Any) -> str:
    """Why the facts are refused."""
    with pytest.raises(FactsError) as caught:
        judge(dict(require), facts, **more)
    return str(caught.value)


# ---- exact


@pytest.mark.parametrize(
    ("level", "share", "result"),
    [
        ({"at_least": 57.5}, {"count": 23, "of": 40}, "pass"),
        ({"at_least": 58}, {"count": 29, "of": 50}, "pass"),
        ({"above": 90}, {"count": 9_000_001, "of": 10_000_001}, "pass"),
        ({"above": 90}, {"count": 9_000_000, "of": 10_000_000}, "fail"),
        ({"at_least": 95}, {"count": 1025, "of": 1079}, "fail"),
        ({"at_least": 100}, {"count": 8, "of": 8}, "pass"),
        ({"none": True}, {"count": 0, "of": 8}, "pass"),
    ],
)
def test_ties_are_decided_exactly(level: Any, share: Any, result: str) -> None:
    assert verdict({"fact": "s.a", **level}, {"s.a": share}) == result


def test_one_household_short_is_never_shown_as_reached() -> None:
    found = judge({"fact": "s.a", "at_least": 95}, {"s.a": {"count": 1025, "of": 1079}})
    told = found.to_dict()["criteria"][0]["indicators"][0]
    assert told["fact"] is not None
    assert told["fact"]["value"] == "94.995366"
    assert told["fact"]["rounded"] is True
    gap = found.indicator("1.1").gap
    assert gap is not None
    assert gap.natural is not None
    assert (gap.natural.amount, gap.natural.of) == (1, 1079)
    for text in (found.text(), found.explain("1.1"), found.gaps(), found.markdown()):
        assert "(95%)" not in text


@pytest.mark.parametrize(
    "share", [{"count": 949_999_999, "of": 10**9}, {"at_most": "94.99999999999999"}]
)
def test_a_gap_however_small_is_not_shown_as_none(share: Any) -> None:
    found = judge({"fact": "s.a", "at_least": 95}, {"s.a": share})
    told = found.to_dict()["criteria"][0]["indicators"][0]
    assert told["gap"] is not None
    assert told["gap"]["amount"] != "0"
    assert told["fact"] is not None
    assert told["fact"]["value"] != {"at_most": "95"}
    assert "thiếu 0 " not in found.text()
    assert "không quá 95%" not in found.text()


@pytest.mark.parametrize(
    "number", [60, "60", "60,0", Decimal("60.00"), Fraction(60), Decimal("6E+1"), Fraction(180, 3)]
)
def test_python_numbers_and_text_mean_the_same(number: object) -> None:
    assert verdict(SHARE, {"s.a": number}) == "pass"
    assert verdict(SHARE, {"s.a": {"value": number}}) == "pass"


def test_a_python_fraction_is_exact() -> None:
    fraction = Fraction(666_666_661, 10**7)
    assert verdict({"fact": "s.a", "above": 66.666666}, {"s.a": fraction}) == "pass"


@given(
    st.fractions(min_value=0, max_value=100) | st.decimals(min_value=0, max_value=100, places=30)
)
@example(100 - Decimal(10) ** -70)
@example(Fraction(200, 3))
@example(100 - Decimal(10) ** -25)
def test_what_is_written_of_a_figure_can_be_read_again(figure: Fraction | Decimal) -> None:
    """A figure that no text could hold is refused; of every other one the text is the figure."""
    std = small.standard({"fact": "s.a", "at_least": 100})
    if (Fraction(figure) * 10**25).denominator != 1:
        with pytest.raises(FactsError, match="more than 25 decimals"):
            std.assess(small.unit({"s.a": figure}))
        return
    assessment = std.assess(small.unit({"s.a": figure}))
    entry = json.loads(assessment.to_json())["input"]["facts"]["s.a"]
    text = entry["value"] if isinstance(entry, dict) else entry
    assert Fraction(text) == Fraction(figure)
    again = std.assess(small.unit({"s.a": text}))
    assert again.to_json() == assessment.to_json()


def test_nothing_depends_on_the_decimal_context() -> None:
    facts = {"s.a": Decimal("57.4999999999"), "n.a": "1.234.567,891"}
    std = small.standard(SHARE, {"fact": "n.a", "at_least": 1234567.8905})
    before = std.assess(small.unit(facts)).to_json()
    with localcontext():
        getcontext().prec = 3
        found = small.standard(SHARE, {"fact": "n.a", "at_least": 1234567.8905}).assess(
            small.unit(facts)
        )
        gap = found.indicator("1.1").gap
        assert found.to_json() == before
        assert gap is not None
        assert gap.amount is not None
        assert gap.amount > 0
    assert [c.verdict for c in found.criteria] == ["fail", "pass"]


# ---- bounds


@pytest.mark.parametrize(
    ("known", "result"),
    [
        ({"at_least": 57.5}, "pass"),
        ({"above": 57}, "unknown"),
        ({"above": 57.5}, "pass"),
        ({"at_most": 57.5}, "unknown"),
        ({"below": 57.5}, "fail"),
        ({"at_most": "57,4"}, "fail"),
        ({"between": [57.5, 60]}, "pass"),
        ({"between": [50, 57.5]}, "unknown"),
        ({"between": ["50", "57,49"]}, "fail"),
        ({"above": 50, "at_most": 80}, "unknown"),
        ({"at_least": 0, "at_most": 100}, "unknown"),
        ({"count": {"at_least": 7, "at_most": 9}, "of": 12}, "pass"),
        ({"count": {"at_least": 6, "at_most": 9}, "of": 12}, "unknown"),
        ({"count": {"below": 7}, "of": 12}, "fail"),
        ({"count": {"above": 6}, "of": 12}, "pass"),
        ({"count": {"at_least": 7}, "of": 12}, "pass"),
    ],
)
def test_bounds_decide_only_where_every_value_agrees(known: Any, result: str) -> None:
    known = {
        k: [Decimal(str(x)) if isinstance(x, float) else x for x in v]
        if isinstance(v, list)
        else Decimal(str(v))
        if isinstance(v, float)
        else v
        for k, v in known.items()
    }
    assert verdict(SHARE, {"s.a": known}) == result


def test_a_missing_bound_is_the_end_of_the_range() -> None:
    everything = {"fact": "s.a", "at_least": 0}
    assert verdict(everything, {"s.a": {"at_most": 30}}) == "pass"
    assert verdict({"fact": "n.a", "at_least": 0}, {"n.a": {"at_most": 30}}) == "unknown"


@pytest.mark.parametrize(
    ("known", "asked", "result"),
    [
        ({"above": 4}, {"at_least": 5}, "pass"),
        ({"below": 4}, {"at_most": 3}, "pass"),
        ({"above": "4,2"}, {"at_least": 5}, "pass"),
        ({"above": 4, "below": 6}, {"equals": 5}, "pass"),
        ({"below": 1}, {"none": True}, "pass"),
        ({"above": 0}, {"none": True}, "fail"),
        ({"at_most": 3}, {"above": 3}, "fail"),
    ],
)
def test_counts_are_whole(known: Any, asked: Any, result: str) -> None:
    assert verdict({"fact": "c.a", **asked}, {"c.a": known}) == result


@given(
    st.integers(0, 20),
    st.integers(0, 20),
    st.integers(0, 200),
    st.sampled_from(["at_least", "at_most", "above", "below"]),
)
@settings(max_examples=60)
def test_a_bounded_count_decides_as_all_its_counts_do(
    a: int, b: int, tenth: int, asked: str
) -> None:
    std = COUNTED[asked]
    low, high, of = min(a, b), max(a, b), 20
    level = Decimal(tenth) / 2

    def at(count: Any) -> str:
        return std(level).assess(small.unit({"s.a": {"count": count, "of": of}}))["1.1"].verdict

    every = {at(n) for n in range(low, high + 1)}
    said = at({"at_least": low, "at_most": high})
    assert said == (every.pop() if len(every) == 1 else "unknown")


class Levels:
    """The standard with one comparison, made once for each level."""

    def __init__(self, asked: str) -> None:
        self.asked = asked
        self.made: dict[Decimal, Standard] = {}

    def __call__(self, level: Decimal) -> Standard:
        if level not in self.made:
            self.made[level] = small.standard({"fact": "s.a", self.asked: float(level)})
        return self.made[level]


COUNTED = {name: Levels(name) for name in ("at_least", "at_most", "above", "below")}


# ---- both sexes


@pytest.mark.parametrize(
    ("known", "result", "reasons"),
    [
        ({"male": 93.5, "female": 91}, "pass", ()),
        ({"male": 90, "female": 90}, "pass", ()),
        ({"male": 93.5, "female": 89}, "fail", ()),
        ({"female": 89}, "fail", ()),
        ({"male": 95}, "unknown", ("sexes_needed",)),
        ({"value": 89}, "fail", ()),
        ({"value": 90}, "unknown", ("sexes_needed",)),
        ({"value": 99}, "unknown", ("sexes_needed",)),
        ({"value": 100}, "pass", ()),
        ({"value": 95, "female": 89}, "fail", ()),
        ({"value": 95, "female": 91}, "unknown", ("sexes_needed",)),
        ({"value": 100, "female": 100}, "pass", ()),
        ({"male": {"count": 9, "of": 10}, "female": {"count": 19, "of": 20}}, "pass", ()),
        ({"male": {"at_least": 90}, "female": {"above": 92}}, "pass", ()),
        ({"male": {"at_least": 80}, "female": 95}, "unknown", ("fact_imprecise",)),
        ({"at_most": 85}, "fail", ()),
        ({"at_least": 95}, "unknown", ("sexes_needed",)),
    ],
)
def test_a_level_asked_of_both_sexes(known: Any, result: str, reasons: tuple[str, ...]) -> None:
    facts = {k: Decimal(str(v)) if isinstance(v, float) else v for k, v in known.items()}
    found = judge(SEXES, {"x.a": facts})["1.1"]
    assert (found.verdict, found.reasons) == (result, reasons)


@pytest.mark.parametrize(
    ("known", "result"),
    [
        ({"male": 4, "female": 5}, "pass"),
        ({"male": 4, "female": 6}, "fail"),
        ({"female": 6}, "fail"),
        ({"value": 6}, "fail"),
        ({"value": 5}, "unknown"),
        ({"value": 1}, "unknown"),
        ({"value": 0}, "pass"),
    ],
)
def test_at_most_is_the_mirror(known: Any, result: str) -> None:
    assert (
        verdict({"fact": "x.a", "at_most": 5, "for": ["male", "female"]}, {"x.a": known}) == result
    )


@pytest.mark.parametrize(
    ("require", "known"),
    [
        (SEXES, {"value": 100, "male": 89, "female": 100}),
        (SEXES, {"value": 100, "male": 89}),
        (
            {"fact": "x.a", "at_most": 5, "for": ["male", "female"]},
            {"value": 0, "male": 6, "female": 0},
        ),
        ({"fact": "x.a", "at_most": 5, "for": ["male", "female"]}, {"value": 0, "female": 6}),
    ],
)
def test_a_single_sex_below_fails_whatever_the_total(require: Any, known: Any) -> None:
    try:
        said = verdict(require, {"x.a": known})
    except FactsError:  # the figures contradict one another: that may be said instead
        return
    assert said == "fail"


def test_a_total_alone_cannot_be_lifted_by_the_sexes() -> None:
    assert verdict({"fact": "x.a", "at_least": 90}, {"x.a": {"male": 95, "female": 92}}) == "pass"
    assert (
        verdict({"fact": "x.a", "at_least": 90}, {"x.a": {"male": 95, "female": 80}}) == "unknown"
    )
    assert verdict({"fact": "x.a", "at_least": 90}, {"x.a": {"male": 95}}) == "unknown"


def test_a_failing_total_known_through_the_sexes_alone_has_a_gap() -> None:
    found = judge({"fact": "x.a", "at_least": 90}, {"x.a": {"male": 50, "female": 40}})
    assert found["1.1"].verdict == "fail"
    gap = found.indicator("1.1").gap
    assert gap is not None
    assert gap.amount == 40
    assert "1.1" in found.text()


def _worlds(known: Mapping[str, int]) -> list[tuple[int, int]]:
    """Every pair of sexes, in tens, that fits what is said; the total lies between them."""
    found = []
    for male, female in product(range(0, 101, 10), repeat=2):
        total = known.get("value")
        if known.get("male", male) != male or known.get("female", female) != female:
            continue
        low, high = min(male, female), max(male, female)
        if total is None or low < total < high or low == high == total:
            found.append((male, female))
    return found


TENS = st.integers(0, 10).map(lambda n: n * 10)


@given(
    st.dictionaries(st.sampled_from(["value", "male", "female"]), TENS, min_size=1),
    st.sampled_from(["at_least", "at_most", "above", "below"]),
    TENS,
)
@settings(max_examples=150)
def test_what_is_decided_of_both_sexes_holds_in_every_world(
    known: dict[str, int], asked: str, level: int
) -> None:
    """The total lies strictly between two unequal sexes: there are some of each."""
    holds = {"at_least": operator.ge, "at_most": operator.le, "above": operator.gt}

    def passes(x: int) -> bool:
        return bool(holds.get(asked, operator.lt)(x, level))

    require = {"fact": "x.a", asked: level, "for": ["male", "female"]}
    every = {"pass" if passes(m) and passes(f) else "fail" for m, f in _worlds(known)}
    try:
        said = verdict(require, {"x.a": known})
    except FactsError:
        assert not every or "value" in known
        return
    if said != "unknown" and every:
        assert every == {said}


# ---- other kinds


@pytest.mark.parametrize(
    ("said", "result"), [(True, "pass"), (False, "fail"), ({"value": True}, "pass")]
)
def test_yes_and_no(said: object, result: str) -> None:
    assert verdict({"fact": "y.a"}, {"y.a": said}) == result
    opposite = {"pass": "fail", "fail": "pass"}[result]
    assert verdict({"fact": "y.a", "is": False}, {"y.a": said}) == opposite


@pytest.mark.parametrize(
    ("said", "result"),
    [("mức độ 2", "pass"), ("MỨC ĐỘ 3", "pass"), ("mức độ 1", "fail"), ("không", "fail")],
)
def test_grades_are_compared_by_their_place_in_the_scale(said: str, result: str) -> None:
    assert verdict({"fact": "g.a", "at_least": "mức độ 2"}, {"g.a": said}) == result


# ---- refused

NUMBERS_REFUSED: list[tuple[str, object, str]] = [
    ("s.a", 120, "outside 0..100"),
    ("s.a", -1, "outside 0..100"),
    ("s.a", Decimal("100.0000000001"), "outside"),
    ("s.a", {"at_least": 120}, "outside"),
    ("s.a", {"above": 100}, "outside"),
    ("s.a", {"at_most": -5}, "outside"),
    ("s.a", {"below": 0}, "outside"),
    ("s.a", {"at_least": -5}, "outside"),
    ("s.a", {"at_most": 120}, "outside"),
    ("s.a", {"between": [90, 120]}, "outside"),
    ("s.a", {"between": [60, 50]}, "empty"),
    ("s.a", {"above": 50, "below": 50}, "empty"),
    ("s.a", {"above": 50, "at_most": 50}, "empty"),
    ("s.a", {"between": [50]}, "exactly two"),
    ("s.a", {"between": [50, 60], "at_most": 60}, "no other bound"),
    ("s.a", {"at_least": 50, "above": 40}, "same side"),
    ("s.a", {"value": 50, "at_least": 40}, "exclude each other"),
    ("s.a", {}, "a number is needed"),
    ("s.a", {"note": "?"}, "a number is needed"),
    ("s.a", None, "a number is needed"),
    ("s.a", [5], "a number is needed"),
    ("s.a", True, "a number is needed"),
    ("s.a", "nhiều", "a number is needed"),
    ("s.a", "1.234", "two ways"),
    ("s.a", 35.9, "a float is not exact"),
    ("s.a", {"value": 35.9}, "a float is not exact"),
    ("s.a", float("nan"), "a number is needed"),
    ("s.a", Decimal("NaN"), "a number is needed"),
    ("s.a", Decimal("Infinity"), "a number is needed"),
    ("s.a", {"count": 9, "of": 8}, "not within 0..8"),
    ("s.a", {"count": -1, "of": 8}, "not negative"),
    ("s.a", {"count": 5, "of": -8}, "not negative"),
    ("s.a", {"count": "2,5", "of": 8}, "whole number"),
    ("s.a", {"count": 0, "of": 0}, "0 of 0"),
    ("s.a", {"count": 5}, "both count and of"),
    ("s.a", {"of": 5}, "both count and of"),
    ("s.a", {"count": {"at_least": 9, "at_most": 7}, "of": 12}, "empty"),
    ("s.a", {"count": {"above": 4, "below": 5}, "of": 12}, ""),
    ("s.a", {"count": {"at_most": -1}, "of": 12}, ""),
    ("s.a", {"count": {"at_most": 13}, "of": 12}, "not within"),
    ("s.a", {"count": 5, "of": 8, "value": 70}, "not the ratio"),
    ("s.a", {"count": {"at_least": 7, "at_most": 9}, "of": 12, "value": 99}, "not the ratio"),
    ("s.a", {"value": 60, "unit": "điểm"}, "measured in '%'"),
    ("s.a", {"vaule": 60}, "did you mean 'value'"),
    ("s.a", {"value": 60, "male": 60}, "not asked by sex"),
    ("n.a", 5 * 10**12, "beyond"),
    ("n.a", {"count": 1, "of": 2}, "not a share"),
    ("c.a", Decimal("4.5"), "whole count"),
    ("c.a", -1, "outside"),
    ("c.a", {"between": [Decimal("3.2"), Decimal("3.9")]}, "empty"),
    ("y.a", 1, "yes/no"),
    ("y.a", "true", "yes/no"),
    ("y.a", "có", "yes/no"),
    ("y.a", {"at_least": 1}, "needs value"),
    ("g.a", 2, "needs one of"),
    ("g.a", "mức 2", "did you mean 'mức độ 2'"),
    ("x.a", {"value": 70, "male": 80, "female": 90}, "total lies outside"),
    ("x.a", {"value": 95, "male": 80, "female": 90}, "total lies outside"),
    ("x.a", {"male": 120, "female": 90}, "outside 0..100"),
    ("x.a", {"male": {"count": 0, "of": 0}, "female": 90}, "0 of 0"),
    ("x.a", {"male": {"count": 0, "of": 0}, "female": 90, "value": 90}, "0 of 0"),
    ("x.a", {"male": {"vaule": 3}}, "did you mean 'value'"),
    ("s.a", {"value": 60, "period": 1800}, "not a year"),
    ("s.a", {"value": 60, "evidence": "BC 12"}, "needs a list"),
    ("s.a", {"value": 60, "evidence": [{"documnet": "BC 12"}]}, "evidence is wrong"),
]
READ: dict[str, dict[str, Any]] = {
    "s": {"at_least": 50},
    "x": {"at_least": 50},
    "n": {"at_least": 50},
    "c": {"at_least": 50},
    "y": {},
    "g": {"at_least": "mức độ 2"},
}


@pytest.mark.parametrize(("fact", "entry", "said"), NUMBERS_REFUSED)
def test_what_cannot_be_used_is_refused_naming_its_key(fact: str, entry: object, said: str) -> None:
    why = refused({"fact": fact, **READ[fact[0]]}, {fact: entry})
    assert f"facts.{fact}" in why
    assert said in why


@pytest.mark.parametrize("value", ["62,5", "62.5", 62, Decimal("62.50")])
def test_a_rounded_value_beside_a_ratio_may_stand_and_the_ratio_counts(value: object) -> None:
    share = {"count": 5, "of": 8, "value": value}
    assert verdict({"fact": "s.a", "equals": 62.5}, {"s.a": share}) == "pass"


def test_everything_wrong_is_told_at_once() -> None:
    why = refused(SHARE, {"s.a": 120, "s.bb": 1, "y.a": "có"}, indicators={"9.9": 1})
    assert why.count("\n") == 3


def test_nothing_of_nothing_may_mean_not_applicable() -> None:
    require = {"fact": "s.a", "at_least": 50, "when_none": "not_applicable"}
    assert verdict(require, {"s.a": {"count": 0, "of": 0}}) == "not_applicable"
    two = small.standard(require, {"fact": "s.a", "at_least": 60})
    with pytest.raises(FactsError, match="0 of 0"):
        two.assess(small.unit({"s.a": {"count": 0, "of": 0}}))


@pytest.mark.parametrize(
    ("when_none", "expected"), [("not_applicable", "not_applicable"), ("unknown", "unknown")]
)
def test_nothing_of_nothing_may_stand_where_another_standard_is_asked_too(
    when_none: str, expected: str
) -> None:
    """The other standard reads no such figure, and so has nothing against it."""
    source = {"status": "secondary"}
    more = {
        "id": "t",
        "name": small.words("t"),
        "wording": source,
        "source": source,
        "require": {"standard_met": "t"},
    }
    require = {"fact": "s.a", "at_least": 50, "when_none": when_none}
    files = (
        small.standard_file({"fact": "s.b", "at_least": 60}),
        small.standard_file(require, standard="u", default_for=[], prerequisites=[more]),
    )
    judged = (
        small.book(*files)
        .standard("u", as_of=small.DAY)
        .assess(small.unit({"s.a": {"count": 0, "of": 0}, "s.b": 70}))
    )
    assert judged.indicator("1.1").verdict.value == expected
    assert judged.recognition.prerequisites[0].verdict.value == "pass"


# ---- by code


def test_a_bare_figure_by_code_is_the_indicators_one_fact() -> None:
    assert small.standard(SHARE).assess(small.unit(indicators={"1.1": 60}))["1.1"].verdict == "pass"


@pytest.mark.parametrize(
    ("by_id", "by_code", "agree"),
    [
        (60, 60, True),
        ("60,0", Decimal(60), True),
        ({"count": 5, "of": 8}, {"count": 5, "of": 8}, True),
        ({"count": 5, "of": 8}, "62,5", True),
        (60, 61, False),
        ({"at_least": 60}, 60, False),
        ({"count": 5, "of": 8}, {"count": 6, "of": 8}, False),
    ],
)
def test_a_fact_given_by_id_and_by_code_must_agree(
    by_id: object, by_code: object, agree: bool
) -> None:
    std, unit = small.standard(SHARE), small.unit({"s.a": by_id}, {"1.1": by_code})
    if agree:
        assert std.assess(unit)["1.1"].verdict == "pass"
    else:
        with pytest.raises(FactsError, match=r"indicators\.1\.1.*twice.*facts\.s\.a"):
            std.assess(unit)


def test_a_bare_figure_for_several_parts_is_refused_naming_them() -> None:
    two = {"all": [{"fact": "s.a", "at_least": 5}, {"fact": "s.b", "at_least": 5}]}
    assert "s.a, s.b" in refused(two, {}, indicators={"1.1": 60})


def test_a_headline_says_which_part_a_bare_figure_means() -> None:
    two = {"all": [{"fact": "s.a", "at_least": 5}, {"fact": "s.b", "at_least": 5}]}
    std = small.standard({"headline": "s.b", "require": two})
    fact = std.assess(small.unit(indicators={"1.1": 60})).judgement.unit_facts.values
    assert list(fact) == ["s.b"]


def test_true_serves_an_indicator_that_is_one_yes_or_no() -> None:
    assert judge({"fact": "y.a"}, {}, indicators={"1.1": True})["1.1"].verdict == "pass"


def test_not_applicable_only_where_the_rule_says_when() -> None:
    guarded = {"applies_when": {"fact": "y.a"}, "then": {"fact": "s.a", "at_least": 5}}
    found = judge(guarded, {}, indicators={"1.1": "not_applicable"})
    assert found["1.1"].verdict == "not_applicable"
    assert found.judgement.unit_facts.values["y.a"].to_json() == {"value": False}
    assert "cannot be not_applicable" in refused(SHARE, {}, indicators={"1.1": "not_applicable"})
    assert "given twice" in refused(guarded, {"y.a": True}, indicators={"1.1": "not_applicable"})


def test_a_guard_that_wants_no_is_answered_with_yes() -> None:
    guarded = {"applies_when": {"fact": "y.a", "is": False}, "then": {"fact": "s.a", "at_least": 5}}
    found = judge(guarded, {}, indicators={"1.1": "not_applicable"})
    assert found.judgement.unit_facts.values["y.a"].to_json() == {"value": True}


# ---- the normal form


@pytest.mark.parametrize(
    "said",
    [
        60,
        "35,9",
        {"count": 5, "of": 8},
        {"count": {"at_least": 5, "at_most": 6}, "of": 8},
        {"above": 50, "at_most": 60},
        {"between": [50, 60]},
        {
            "value": 60,
            "period": 2023,
            "note": "x",
            "evidence": [{"document": "BC", "date": "2023-12-01"}],
        },
    ],
)
def test_the_normal_form_reads_back_as_itself(said: object) -> None:
    once = judge(SHARE, {"s.a": said})
    told = once.to_dict()["input"]["facts"]["s.a"]
    again = judge(SHARE, {"s.a": told})
    assert again.to_dict() == once.to_dict()


@given(st.integers(0, 10**9), st.integers(0, 10))
@example(35125, 3)
@settings(max_examples=50)
def test_an_exact_figure_survives_being_written_and_read(units: int, places: int) -> None:
    x = Fraction(units, 10**places)
    said = Decimal(units).scaleb(-places) if places else units
    if x <= 100:
        value = _SHARE.bind(small.unit({"s.a": said})).values["s.a"]
        again = _SHARE.bind(small.unit({"s.a": value.to_json()})).values["s.a"]
        assert value.bounds is not None
        assert value.same_as(again)
        assert value.bounds.exact == x


_SHARE = small.standard(SHARE)


def test_a_unit_is_read_from_a_dictionary() -> None:
    unit = Unit.from_dict(small.entry({"s.a": 60}, period=2023, code="06223"))
    assert (unit.period, unit.as_of.isoformat(), unit.code, unit.classes) == (
        2023,
        "2023-12-31",
        "06223",
        (),
    )
