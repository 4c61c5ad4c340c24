"""Standards that build on others: by title, by judging, in chains; levels that are multiples of another's."""

from __future__ import annotations

import json
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import Assessment, IndicatorResult, LevelView, RuleBook, Standard
from ntm_rules.judging.replay import replay
from tests.helpers.small import DAY, Tree, _fact, book, standard_file, unit, words

ENGINES = ("direct", "rete")

TITLES: Tree = {
    "vocabulary": "titles",
    "facts": [_fact("title.one", "yes_no"), _fact("title.two", "yes_no")],
}


def asks(standard: str, title: str | None = None, status: str = "secondary") -> Tree:
    """The prerequisite that another standard is met."""
    require = {"standard_met": standard} | ({"title": title} if title else {})
    return {
        "id": f"after-{standard}",
        "name": words(f"đạt {standard}"),
        "wording": {"status": status},
        "require": require,
    }


def named(name: str, *criteria: Tree, after: Tree | None = None, **more: Any) -> Tree:
    made = standard_file(*criteria, **more) | {"standard": name, "default_for": []}
    return made | ({"prerequisites": [after]} if after else {})


@cache
def chain() -> RuleBook:
    """``three`` asks for ``two``, and ``two`` for ``one``. Each has a criterion of its own."""
    return book(
        TITLES,
        named("one", {"fact": "y.a"}) | {"default_for": ["xa"]},
        named("two", {"fact": "y.b"}, after=asks("one", "title.one")),
        named("three", {"fact": "y.c"}, after=asks("two", "title.two")),
    )


def std(name: str, made: RuleBook | None = None, day: str = DAY) -> Standard:
    return (made or chain()).standard(name, as_of=day)


def judged(name: str, facts: Tree, made: RuleBook | None = None, **more: Any) -> Assessment:
    """By both engines, which must agree to the byte."""
    one, other = (std(name, made).assess(unit(facts, **more), engine=e) for e in ENGINES)  # type: ignore[arg-type]
    assert one.to_json() == other.to_json()
    return one


def prior(assessment: Assessment) -> IndicatorResult:
    (found,) = assessment.recognition.prerequisites
    return found


def shown(assessment: Assessment) -> dict[str, Any]:
    """The prerequisite as the JSON has it."""
    (found,) = json.loads(assessment.to_json())["prerequisites"]
    return dict(found)


def level(assessment: Assessment) -> LevelView:
    found = assessment.indicator("1.1").level
    assert found is not None
    return found


# ---- by title, by judging


@pytest.mark.parametrize(
    ("facts", "verdict", "by"),
    [
        ({"title.one": True}, "pass", "title"),
        ({"title.one": False}, "fail", "title"),
        ({"y.a": True}, "pass", "judging"),
        ({"y.a": False}, "fail", "judging"),
        ({}, "unknown", "judging"),
        ({"title.one": True, "y.a": False}, "pass", "title"),  # the title decides
        ({"title.one": False, "y.a": True}, "fail", "title"),
    ],
)
def test_another_standard_is_met_by_title_or_by_judging(facts: Tree, verdict: str, by: str) -> None:
    found = judged("two", {"y.b": True, **facts})
    assert prior(found).verdict == verdict
    assert shown(found)["tree"]["standard"] == {"id": "one", "verdict": verdict, "by": by}
    assert found.verdict == "pass"  # of the criteria alone
    assert found.recognition == verdict


def test_the_verdict_of_the_criteria_is_none_of_the_prerequisite() -> None:
    found = judged("two", {"y.b": False, "title.one": True})
    assert (found.verdict, prior(found).verdict, found.recognition.verdict) == (
        "fail",
        "pass",
        "fail",
    )


def test_where_nothing_is_known_it_says_so_and_names_the_title() -> None:
    found = judged("two", {"y.b": True})
    assert prior(found).reasons == ("prerequisite_unknown",)
    (missing,) = found.missing
    assert (missing.fact, missing.why) == ("title.one", ("prerequisite_unknown",))
    assert json.loads(found.to_json())["missing"][0]["conditions"] == ["after-one"]


def test_without_a_title_it_is_always_judged() -> None:
    made = book(named("one", {"fact": "y.a"}), named("two", {"fact": "y.b"}, after=asks("one")))
    assert prior(judged("two", {"y.a": True}, made)).verdict == "pass"
    found = judged("two", {}, made)
    assert prior(found).reason == "prerequisite_unknown"
    assert [m.fact for m in found.missing if m.why == ("prerequisite_unknown",)] == [None]


def test_the_entry_in_json_is_that_of_a_condition() -> None:
    entry = shown(judged("two", {"y.b": True, "y.a": True}))
    assert (entry["code"], entry["verdict"], entry["reasons"]) == ("after-one", "pass", [])
    assert entry["tree"]["kind"] == "standard_met"
    assert entry["gap"] is None
    assert "đạt thử (one)" in entry["explanation"]


def test_the_decision_behind_a_title_is_told() -> None:
    title = {"value": True, "evidence": [{"document": "QĐ 9/QĐ-UBND"}]}
    found = judged("two", {"title.one": title})
    assert "QĐ 9/QĐ-UBND" in prior(found).explanation
    assert "QĐ 9/QĐ-UBND" in " ".join(found.explain("after-one").split())


def test_a_title_is_not_an_unused_fact() -> None:
    found = judged("two", {"title.one": True})
    assert found.to_dict()["input"]["unused"] == []


def test_a_prerequisite_may_stand_in_an_indicator() -> None:
    made = book(
        TITLES,
        named("one", {"fact": "y.a"}),
        named("two", {"all": [{"standard_met": "one", "title": "title.one"}, {"fact": "y.b"}]}),
    )
    for a, b in product((True, False, None), repeat=2):
        facts = {k: v for k, v in (("y.a", a), ("y.b", b)) if v is not None}
        verdict = "fail" if False in (a, b) else "unknown" if None in (a, b) else "pass"
        assert judged("two", facts, made).verdict == verdict


def test_codes_of_one_standard_are_not_read_as_codes_of_the_other() -> None:
    """1.1 of ``two`` is y.b; judging ``one`` must not take the figure for its own 1.1, y.a."""
    found = std("two").assess(unit(None, {"1.1": True}, standard="two"))
    assert (found.verdict, prior(found).verdict) == ("pass", "unknown")
    found = std("two").assess(unit(None, {"1.1": True}))  # by default those of the one that judges
    assert (found.verdict, prior(found).verdict) == ("pass", "unknown")
    found = std("two").assess(unit(None, {"1.1": True}, standard="one"))
    assert (found.verdict, prior(found).verdict) == ("unknown", "pass")


# ---- chains


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({"y.a": True, "y.b": True}, "pass"),
        ({"y.a": False, "y.b": True}, "fail"),  # two steps below
        ({"y.b": True}, "unknown"),
        ({"y.a": True}, "unknown"),
        ({"y.b": False}, "fail"),
        ({"title.one": True, "y.b": True}, "pass"),
        ({"title.one": False, "y.b": True}, "fail"),
        ({"title.two": True, "y.a": False, "y.b": False}, "pass"),  # the nearest title decides
        ({"title.two": False, "title.one": True, "y.b": True}, "fail"),
    ],
)
def test_a_chain_of_three(facts: Tree, verdict: str) -> None:
    found = judged("three", {"y.c": True, **facts})
    assert prior(found).verdict == verdict
    assert found.recognition == verdict
    assert found.verdict == "pass"


def test_adding_information_never_changes_a_decided_prerequisite() -> None:
    asked = ("y.a", "y.b", "y.c")
    for values in product((True, False, None), repeat=3):
        before = judged_verdicts(dict(zip(asked, values, strict=True)))
        for place, value in enumerate(values):
            if value is not None:
                continue
            for more in (True, False):
                told = [*values[:place], more, *values[place + 1 :]]
                after = judged_verdicts(dict(zip(asked, told, strict=True)))
                assert all(b in ("unknown", a) for b, a in zip(before, after, strict=True))


def judged_verdicts(facts: Tree) -> tuple[str, str, str]:
    known = {k: v for k, v in facts.items() if v is not None}
    found = std("three").assess(unit(known), engine="direct")
    return (str(found.verdict), str(prior(found).verdict), str(found.recognition.verdict))


# ---- the other standard on that date, and how well things are known


def test_a_standard_that_is_not_in_force_is_not_known() -> None:
    ended = named("one", {"fact": "y.a"}, in_force={"from": "2020-01-01", "until": "2023-12-31"})
    made = book(TITLES, ended, named("two", {"fact": "y.b"}, after=asks("one", "title.one")))
    found = judged("two", {"y.a": True}, made)
    assert (prior(found).verdict, prior(found).reason) == ("unknown", "prerequisite_unknown")
    # The title that was given when it was in force still counts.
    assert prior(judged("two", {"title.one": True}, made)).verdict == "pass"


def test_the_other_standard_is_that_of_the_same_date() -> None:
    change = {
        "amendment": "qd-2",
        "document": "qd-2",
        "place": "Điều 1",
        "in_force": {"from": "2024-06-01"},
        "changes": [
            {
                "standard": "one",
                "set": [{"code": "1.1", "at_least": 90, "source": {"status": "secondary"}}],
            }
        ],
    }
    made = book(
        named("one", {"fact": "s.a", "at_least": 50}),
        named("two", {"fact": "y.b"}, after=asks("one")),
        change,
    )
    for day, verdict in (("2024-05-31", "pass"), ("2024-06-01", "fail")):
        found = std("two", made, day).assess(unit({"s.a": 60}, as_of=day))
        assert prior(found).verdict == verdict


@pytest.mark.parametrize(
    ("wording", "below", "expected"),
    [
        ("secondary", "secondary", "secondary"),
        ("recalled", "secondary", "recalled"),
        ("secondary", "recalled", "recalled"),
    ],
)
def test_it_is_as_well_known_as_the_less_well_known(
    wording: str, below: str, expected: str
) -> None:
    source = {"status": below}
    weak = {"require": {"fact": "y.a"}, "wording": source, "source": source}
    made = book(
        TITLES,
        named("one", weak),
        named("two", {"fact": "y.b"}, after=asks("one", "title.one", wording)),
    )
    found = prior(judged("two", {"y.a": True}, made))
    assert (found.rests_on, found.provisional) == (expected, expected == "recalled")
    # By title only the wording counts.
    assert prior(judged("two", {"title.one": True}, made)).rests_on == wording


def test_strict_reaches_the_other_standard() -> None:
    source = {"status": "recalled"}
    weak = {"require": {"fact": "y.a"}, "wording": source, "source": source}
    made = book(named("one", weak), named("two", {"fact": "y.b"}, after=asks("one")))
    assert prior(std("two", made).assess(unit({"y.a": True}))).verdict == "pass"
    assert prior(std("two", made).assess(unit({"y.a": True}), strict=True)).verdict == "unknown"


# ---- levels that are a multiple of another standard's


def multiple(times: float) -> Tree:
    return {"fact": "n.a", "at_least": {"times": times, "of": {"standard": "one", "code": "1.1"}}}


def relative(of: Any, *, status: str = "secondary", below: str = "secondary") -> RuleBook:
    own = {"status": status}
    return book(
        named("one", {"require": {"fact": "n.a", "at_least": of}, "source": {"status": below}}),
        named("two", {"require": multiple(1.1), "source": own}),
    )


def table(**cells: Any) -> Tree:
    return {"by": ["column"], "cells": [{"status": "secondary", "values": cells}]}


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("54.99", "fail"), ("55", "pass"), ("55.01", "pass"), ("49.999999", "fail")],
)
def test_a_multiple_is_exact_at_its_tie(value: str, verdict: str) -> None:
    found = judged("two", {"n.a": value}, relative(50))
    assert found.verdict == verdict
    assert str(level(found).value) == "55"


def test_a_multiple_follows_the_column() -> None:
    made = relative(table(MN=40, DB=50, common=45))
    for region, asked in (("MN", "44"), ("DB", "55")):
        found = judged("two", {"n.a": asked}, made, region=region)
        assert found.verdict == "pass"
        assert str(level(found).value) == asked
        below = str(int(asked) - 1)
        assert judged("two", {"n.a": below}, made, region=region).verdict == "fail"


def test_a_multiple_follows_the_year() -> None:
    years = {
        "by": ["year"],
        "cells": [{"status": "secondary", "values": {"2023": 40, "2024": 50}}],
    }
    made = relative(years)
    for year, asked in ((2023, "44"), (2024, "55")):
        found = judged("two", {"n.a": asked}, made, period=year, as_of=DAY)
        assert found.verdict == "pass"
        assert (str(level(found).value), level(found).year) == (asked, year)


def test_what_is_open_in_the_other_level_is_open_in_the_multiple() -> None:
    unknown = judged("two", {"n.a": 1000}, relative({"unknown": True}))
    assert (unknown.indicator("1.1").verdict, unknown.indicator("1.1").reason) == (
        "unknown",
        "level_unknown",
    )
    delegated = judged("two", {"n.a": 1000}, relative({"delegated_to": "province"}))
    assert (delegated.indicator("1.1").verdict, delegated.indicator("1.1").reason) == (
        "unknown",
        "level_delegated",
    )
    assert level(delegated).delegated_to == "province"


def test_a_missing_region_or_class_is_missing_in_the_multiple_too() -> None:
    made = relative(table(MN=40, DB=50, common=45))
    no_region = judged("two", {"n.a": 45}, made, region=None)
    assert (no_region.indicator("1.1").verdict, no_region.indicator("1.1").reason) == (
        "unknown",
        "region_missing",
    )
    no_class = judged("two", {"n.a": 50}, made, region="DB", classes=None)
    assert (no_class.indicator("1.1").verdict, no_class.indicator("1.1").reason) == (
        "unknown",
        "class_missing",
    )


@pytest.mark.parametrize(
    ("own", "below", "expected"),
    [
        ("secondary", "secondary", "secondary"),
        ("recalled", "secondary", "recalled"),
        ("secondary", "recalled", "recalled"),
    ],
)
def test_a_multiple_is_as_well_known_as_the_less_well_known(
    own: str, below: str, expected: str
) -> None:
    found = judged("two", {"n.a": 60}, relative(50, status=own, below=below))
    assert level(found).status == expected


def test_a_multiple_names_its_own_document() -> None:
    found = judged("two", {"n.a": 60}, relative(50))
    assert level(found).lineage


def test_a_multiple_of_what_is_not_there_or_not_in_force_is_unknown() -> None:
    ended = named(
        "one",
        {"fact": "n.a", "at_least": 50},
        in_force={"from": "2020-01-01", "until": "2023-12-31"},
    )
    made = book(ended, named("two", multiple(1.1)))
    assert judged("two", {"n.a": 60}, made).indicator("1.1").reason == "level_unknown"


def test_a_multiple_of_a_level_that_was_amended_moves_with_it() -> None:
    change = {
        "amendment": "qd-2",
        "document": "qd-2",
        "place": "Điều 1",
        "in_force": {"from": "2024-06-01"},
        "changes": [
            {
                "standard": "one",
                "set": [{"code": "1.1", "at_least": 60, "source": {"status": "secondary"}}],
            }
        ],
    }
    made = book(named("one", {"fact": "n.a", "at_least": 50}), named("two", multiple(1.1)), change)
    for day, verdict in (("2024-05-31", "pass"), ("2024-06-01", "fail")):
        found = std("two", made, day).assess(unit({"n.a": 55}, as_of=day))
        assert found.verdict == verdict


# ---- live sessions, and deciding again


@pytest.mark.parametrize("engine", ENGINES)
def test_a_session_follows_the_facts_of_the_other_standard(engine: Any) -> None:
    live = std("three").session(unit({"y.c": True}), engine=engine)
    told: list[tuple[str, str, str, str]] = []
    live.subscribe(
        lambda e: told.extend((v.what, v.code, str(v.before), str(v.after)) for v in e.verdicts)
    )
    live.set("y.b", True)
    assert told == []  # y.a is still open
    live.set("y.a", True)
    assert told == [
        ("prerequisite", "after-two", "unknown", "pass"),
        ("recognition", "", "unknown", "pass"),
    ]
    told.clear()
    live.set("title.two", False)
    assert ("recognition", "", "pass", "fail") in told
    live.unset("title.two")
    live.set("y.a", False)
    assert prior(live.assessment).verdict == "fail"
    facts = {"y.a": False, "y.b": True, "y.c": True}
    assert live.assessment.to_json() == std("three").assess(unit(facts)).to_json()


@pytest.mark.parametrize(
    "facts",
    [
        {"y.b": True, "y.a": True},
        {"y.b": True, "y.a": False},
        {"y.b": True},
        {"y.b": False, "title.one": {"value": True, "evidence": [{"document": "QĐ 9"}]}},
    ],
)
def test_a_result_with_a_prerequisite_can_be_decided_again(tmp_path: Path, facts: Tree) -> None:
    path = tmp_path / "a.json"
    path.write_text(judged("two", facts).to_json(), encoding="utf-8")
    assert replay(path, chain()).same


def test_a_prerequisite_that_was_turned_is_found(tmp_path: Path) -> None:
    whole = json.loads(judged("two", {"y.b": True, "y.a": False}).to_json())
    whole["prerequisites"][0]["verdict"] = "pass"
    path = tmp_path / "a.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    found = replay(path, chain())
    assert [d.path for d in found.differences] == ["prerequisites[after-one].verdict"]


def test_a_changed_rule_of_the_other_standard_is_found(tmp_path: Path) -> None:
    """The result changes, though the standard that judged is what it was."""
    path = tmp_path / "a.json"
    path.write_text(judged("two", {"y.b": True, "y.a": True}).to_json(), encoding="utf-8")
    changed = book(
        TITLES,
        named("one", {"fact": "y.a", "is": False}),
        named("two", {"fact": "y.b"}, after=asks("one", "title.one")),
    )
    assert not replay(path, changed).same
