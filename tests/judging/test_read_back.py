"""What was written is read back: units, assessments, sessions; and two assessments are compared."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules import Assessment, RuleBook, Standard, Unit
from tests.conftest import ROOT

BODY = b"""{"unit": {"kind": "xa", "name": "V\xc3\xad D\xe1\xbb\xa5", "province": "lang-son", "classes": []},
 "period": 2024, "facts": {"income.per_capita": 35.900000000000000001,
 "culture.village_house_share": {"count": 5, "of": 8}}}"""


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return RuleBook.load()


@pytest.fixture(scope="module")
def hoa_cu(book: RuleBook) -> Assessment[Standard]:
    unit = ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")
    return book.standard_for(unit, reforms=[ROOT / "fixtures/reforms/nang-15.1.yaml"]).assess(unit)


def test_a_body_keeps_its_numbers_as_written(tmp_path: Path, book: RuleBook) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(BODY)
    unit = Unit.from_json(BODY)
    assert unit == Unit.from_json(BODY.decode()) == Unit.from_json(path) == ntm.read_facts(path)
    facts = json.loads(book.standard_for(unit).assess(unit).to_json())["input"]["facts"]
    assert facts["income.per_capita"] == {"value": "35.900000000000000001"}


def test_a_body_that_was_parsed_to_floats_is_told_how(book: RuleBook) -> None:
    unit = Unit.from_dict(json.loads(BODY))
    with pytest.raises(ntm.FactsError, match=r"Unit\.from_json") as caught:
        book.standard_for(unit).assess(unit)
    assert "Unit.from_json" in caught.value.vi


@pytest.mark.parametrize("wrong", [b"\xff", b"{", b"[]", b"{}" + b" " * 6_000_000, "", 5, None])
def test_a_body_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(ntm.NtmError):
        Unit.from_json(wrong)


def test_facts_are_added_and_taken_away_as_one(book: RuleBook) -> None:
    unit = Unit.from_json(BODY)
    more = unit.with_facts({"income.per_capita": "40", "planning.commune_plan_published": True})
    assert more != unit
    assert dict(more.entries("facts")) == {
        "culture.village_house_share": {"count": "5", "of": "8"},
        "income.per_capita": "40",
        "planning.commune_plan_published": True,
    }
    fewer = more.with_facts({}, without=["planning.commune_plan_published"])
    assert fewer == unit.with_facts({"income.per_capita": 40})
    with pytest.raises(ntm.FactsError):
        unit.with_facts({"income.per_capita": {1}, "planning.commune_plan_published": True})
    with pytest.raises(ntm.FactsError, match=r"no fact 'x\.y'"):
        unit.with_facts({}, without=["x.y"])
    assert unit == Unit.from_json(BODY)


def test_an_assessment_is_read_back(
    hoa_cu: Assessment[Standard], book: RuleBook, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    for lang in ("vi", "en"):
        path.write_text(hoa_cu.to_json(lang=lang), "utf-8")
        for source in (path, path.read_bytes(), json.loads(path.read_text("utf-8"))):
            again = Assessment.from_json(source, book)
            assert again.to_json() == hoa_cu.to_json()
            assert ntm.replay(source, book).same
    assert ntm.replay(hoa_cu).same
    assert ntm.replay(hoa_cu.to_dict(), book).same


def test_an_assessment_that_no_longer_holds_is_not_read_back(
    hoa_cu: Assessment[Standard], book: RuleBook
) -> None:
    stored: Any = copy.deepcopy(hoa_cu.to_dict())
    stored["verdict"] = "pass" if hoa_cu.verdict != "pass" else "fail"
    with pytest.raises(ntm.RequestError, match="replay"):
        Assessment.from_json(stored, book)
    with pytest.raises(ntm.UnreadableError):
        Assessment.from_json({"schema": "x"}, book)
    with pytest.raises(ntm.RequestError):
        Assessment.from_json(5, book)  # type: ignore[arg-type]


def test_two_assessments_are_compared(book: RuleBook) -> None:
    unit = ntm.read_facts(ROOT / "fixtures/vi-du.yaml")
    standard = book.standard_for(unit)
    before = standard.assess(unit)
    assert before.diff(before) == ()
    better = standard.assess(unit.with_facts({"culture.village_house_share": 100, "6.3": 100}))
    changes = {(c.what, c.code): (c.before, c.after) for c in before.diff(better)}
    assert changes[("indicator", "6.3")] == ("fail", "pass")
    back = {(c.what, c.code): (c.before, c.after) for c in better.diff(before)}
    assert back == {key: (after, was) for key, (was, after) in changes.items()}
    other = book.standard_for(unit, as_of="2022-12-31").assess(unit)
    codes = {i.code: i.verdict for i in other.indicators}
    for change in before.diff(other):
        if change.what == "indicator":
            assert change.before != change.after
            assert change.after == codes.get(change.code)


def test_a_session_goes_on_from_its_unit(book: RuleBook) -> None:
    unit = ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")
    standard = book.standard_for(unit)
    session = standard.session(unit)
    session.set("6.3", {"count": 7, "of": 8})
    session.unset("income.per_capita") if "income.per_capita" in unit.entries("facts") else None
    saved = json.loads(json.dumps(session.unit.to_dict(), ensure_ascii=False))
    later = standard.session(Unit.from_dict(saved))
    assert later.assessment.to_json() == session.assessment.to_json()
    with pytest.raises(ntm.FactsError, match="given twice"):
        session.update({"6.3": 50, "culture.village_house_share": 60})


def test_the_package_is_a_command_too() -> None:
    program = [sys.executable, "-m", "ntm_rules", "--version"]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert ntm.__version__ in done.stdout


def test_what_a_console_shows_is_short(hoa_cu: Assessment[Standard], book: RuleBook) -> None:
    for thing in (hoa_cu, hoa_cu.standard, book, hoa_cu.judgement.unit_facts.unit):
        assert len(repr(thing)) < 120
    assert "xa-ntm" in book
    assert "xa-ntn" not in book
    assert len(book) == len(list(book)) > 5


DAMAGE: list[Any] = [None, 5, "x", [], {}, [5], {"a": 5}, True]


def test_a_stored_assessment_that_was_damaged_anywhere_is_refused_by_an_error_of_ours(
    book: RuleBook, hoa_cu: Assessment[Standard]
) -> None:
    whole = json.loads(hoa_cu.to_json())
    damaged = [{**whole, key: value} for key in ("rules", "reforms", "digest") for value in DAMAGE]
    damaged += [{k: v for k, v in whole.items() if k != key} for key in ("digest", "verdict")]
    for content in damaged:
        for read in (Assessment.from_json, ntm.Session.from_json):
            try:
                again = read(content, book)
            except ntm.NtmError:
                continue
            assert (
                getattr(again, "assessment", again) == hoa_cu
            )  # an empty list says what None says
