"""Levels that a lower body may make stricter: floors, what is left open, what is not regulated, several columns."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import Assessment, RulesError, Standard
from ntm_rules.law.lint import lint
from tests.helpers import small

SECONDARY = {"status": "secondary"}
NOT_REGULATED = {"not_regulated": True, "values": {"MN": None}, **SECONDARY}


def cells(*groups: dict[str, Any]) -> dict[str, Any]:
    return {"by": ["column"], "cells": [{**SECONDARY, **group} for group in groups]}


def asking(how: str, level: Any, fact: str = "s.a", **more: Any) -> small.Tree:
    return {"fact": fact, how: level, **more}


def floor(value: Any) -> dict[str, Any]:
    return {"value": value, "floor": True, **SECONDARY}


OPEN = {"left_open": True, **SECONDARY}
ASIDE = {"not_regulated": True, **SECONDARY}


def told(require: small.Tree, facts: Mapping[str, Any], **unit: Any) -> list[Assessment]:
    """What each engine says."""
    std = small.standard(require)
    return [std.assess(small.unit(facts, **unit), engine=engine) for engine in ("direct", "rete")]


def verdict(require: small.Tree, facts: Mapping[str, Any], **unit: Any) -> tuple[str, str | None]:
    """The verdict with its first reason, the same by both engines."""
    one, other = told(require, facts, **unit)
    assert one.to_json() == other.to_json()
    found = one.indicator("1.1")
    return found.verdict, found.reason


@pytest.mark.parametrize(
    ("require", "figure", "expected"),
    [
        (asking("at_least", floor(80)), 79.9, ("fail", None)),
        (asking("at_least", floor(80)), 80, ("unknown", "province_level_unknown")),
        (asking("at_least", floor(80)), "99,99", ("unknown", "province_level_unknown")),
        (asking("at_least", floor(80)), 100, ("pass", None)),
        (asking("at_least", floor(100)), 99, ("fail", None)),
        (asking("at_least", floor(100)), 100, ("pass", None)),
        (asking("at_least", floor(80)), {"at_least": 85}, ("unknown", "province_level_unknown")),
        (asking("at_least", floor(80)), {"at_least": 75}, ("unknown", "fact_imprecise")),
        (asking("at_least", floor(80)), {"at_most": 75}, ("fail", None)),
        (asking("at_least", floor(80)), None, ("unknown", "fact_missing")),
        (asking("at_most", floor(10)), 10.1, ("fail", None)),
        (asking("at_most", floor(10)), 10, ("unknown", "province_level_unknown")),
        (asking("at_most", floor(10)), 0, ("pass", None)),
        (asking("above", floor(80)), 80, ("fail", None)),
        (asking("above", floor(80)), 100, ("pass", None)),
        (asking("below", floor(10)), 9, ("unknown", "province_level_unknown")),
        (asking("below", floor(10)), 0, ("pass", None)),
        (asking("at_least", OPEN), 0, ("unknown", "level_delegated")),
        (asking("at_least", OPEN), 100, ("unknown", "level_delegated")),
        (asking("at_least", ASIDE), 100, ("not_applicable", None)),
        (asking("at_least", ASIDE), None, ("not_applicable", None)),
    ],
)
def test_a_share(require: small.Tree, figure: Any, expected: tuple[str, str | None]) -> None:
    if isinstance(figure, float):
        figure = str(figure).replace(".", ",")
    assert verdict(require, {} if figure is None else {"s.a": figure}) == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [(4, "fail"), (5, "unknown"), (10**6, "unknown"), ({"at_least": 6}, "unknown")],
)
def test_a_floor_without_an_end_of_the_range_never_passes(figure: Any, expected: str) -> None:
    assert verdict(asking("at_least", floor(5), "n.a"), {"n.a": figure})[0] == expected


@pytest.mark.parametrize(
    ("figure", "expected"), [("không", "fail"), ("mức độ 1", "unknown"), ("mức độ 3", "pass")]
)
def test_a_floor_of_grades(figure: str, expected: str) -> None:
    require = asking("at_least", floor("mức độ 1"), "g.a")
    assert verdict(require, {"g.a": figure})[0] == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (False, ("fail", None)),
        (True, ("unknown", "level_delegated")),
        (None, ("unknown", "fact_missing")),
    ],
)
def test_a_plain_no_to_what_is_left_open_fails(
    figure: bool | None, expected: tuple[str, str | None]
) -> None:
    require = asking("is", OPEN, "y.a")
    assert verdict(require, {} if figure is None else {"y.a": figure}) == expected


def test_a_floor_for_both_sexes() -> None:
    require = asking("at_least", floor(80), "x.a", **{"for": ["male", "female"]})
    assert verdict(require, {"x.a": {"male": 79, "female": 100}}) == ("fail", None)
    assert verdict(require, {"x.a": {"male": 80, "female": 100}})[1] == "province_level_unknown"
    assert verdict(require, {"x.a": {"male": 100, "female": 100}}) == ("pass", None)
    assert verdict(require, {"x.a": 90}) == ("unknown", "sexes_needed")


# ---- several columns


SEVERAL = asking("at_least", cells({"values": {"MN": 75, "DB": 80}}))


@pytest.mark.parametrize(
    ("require", "figure", "expected"),
    [
        (SEVERAL, 74, ("fail", None)),
        (SEVERAL, 75, ("unknown", "region_missing")),
        (SEVERAL, {"between": [70, 74]}, ("fail", None)),
        (SEVERAL, {"between": [70, 95]}, ("unknown", "fact_imprecise")),
        (SEVERAL, 80, ("pass", None)),
        (asking("at_most", cells({"values": {"MN": 13, "DB": 5}})), 5, ("pass", None)),
        (asking("at_most", cells({"values": {"MN": 13, "DB": 5}})), 14, ("fail", None)),
        (asking("at_least", cells({"values": {"MN": 75, "DB": None}})), 0, ("unknown", "region_missing")),
        (
            asking("at_least", cells({"values": {"MN": 75}}, {"floor": True, "values": {"DB": 70}})),
            69,
            ("fail", None),
        ),
        (
            asking("at_least", cells({"values": {"MN": 75}}, {"floor": True, "values": {"DB": 70}})),
            99,
            ("unknown", "region_missing"),
        ),
        (
            asking("at_least", cells({"values": {"MN": 75}}, {"floor": True, "values": {"DB": 70}})),
            100,
            ("pass", None),
        ),
        (asking("at_least", cells(NOT_REGULATED, {"values": {"DB": 70}})), 100, ("unknown", "region_missing")),
        (asking("at_least", cells(NOT_REGULATED, {"values": {"DB": 70}})), 0, ("unknown", "region_missing")),
        (asking("equals", cells({"values": {"MN": 10, "DB": 20}})), 15, ("fail", None)),
        (asking("equals", cells({"values": {"MN": 10, "DB": 20}})), 10, ("unknown", "region_missing")),
        (asking("equals", cells({"values": {"MN": 10, "DB": 20}})), {"between": [11, 19]}, ("fail", None)),
        (asking("equals", cells({"values": {"MN": 10, "DB": 20}})), {"between": [9, 11]}, ("unknown", "fact_imprecise")),
        (asking("equals", cells({"values": {"MN": 10, "DB": 10}})), 10, ("pass", None)),
    ],
)  # fmt: skip
def test_what_every_possible_column_decides_is_decided(
    require: small.Tree, figure: Any, expected: tuple[str, str | None]
) -> None:
    assert verdict(require, {"s.a": figure}, region=None) == expected


def test_a_cell_that_is_not_regulated_does_not_apply_to_its_column_alone() -> None:
    require = asking("at_least", cells(NOT_REGULATED, {"values": {"DB": 70}}))
    assert verdict(require, {}, region="MN") == ("not_applicable", None)
    assert verdict(require, {"s.a": 69}, region="DB") == ("fail", None)


ASKED = {"require": {"fact": "s.a", "at_least": 50}, "applies_when": {"fact": "y.a"}}
WHOLE = {**ASKED, "not_regulated": {"columns": ["MN"], **SECONDARY}}


def test_an_indicator_that_is_not_regulated_for_a_column() -> None:
    assert verdict(WHOLE, {}, region="MN") == ("not_applicable", None)
    assert verdict(WHOLE, {"y.a": True, "s.a": 49}, region="DB") == ("fail", None)
    assert verdict(WHOLE, {"y.a": True, "s.a": 50}, region="DB") == ("pass", None)
    assert verdict(WHOLE, {"y.a": False}, region="DB") == ("not_applicable", None)
    assert verdict(WHOLE, {"y.a": False}, region=None) == ("not_applicable", None)
    assert verdict(WHOLE, {"y.a": True, "s.a": 50}, region=None) == ("unknown", "region_missing")
    std = small.standard(WHOLE)
    entered = std.assess(small.unit(indicators={"1.1": "not_applicable"}, region="DB"))
    assert entered.indicator("1.1").verdict == "not_applicable"
    assert std.assess(small.unit(indicators={"1.1": 40}, region="DB")).indicator("1.1").fact


def test_it_says_where_it_is_from_and_how_well_that_is_known() -> None:
    for require in (WHOLE, asking("at_least", cells({**NOT_REGULATED, "status": "recalled"}))):
        for found in told(require, {}, region="MN"):
            indicator = found.indicator("1.1")
            assert indicator.rests_on == ("secondary" if require is WHOLE else "recalled")
            assert indicator.provisional == (require is not WHOLE)
            assert "không quy định" in found.explain("1.1")
            assert "not regulated (qd-1" in found.text(lang="en")


def test_strictly_a_recalled_floor_or_a_recalled_silence_is_not_known() -> None:
    recalled = {"status": "recalled"}
    for level in ({**floor(80), **recalled}, {**ASIDE, **recalled}):
        found = small.standard(asking("at_least", level)).assess(
            small.unit({"s.a": 1}), strict=True
        )
        assert found.indicator("1.1").reasons == ("level_unverified",)


def test_a_fail_below_a_bound_lacks_at_least_so_much() -> None:
    for require, region in ((asking("at_least", floor(80)), "MN"), (SEVERAL, None)):
        (found, _) = told(require, {"s.a": {"count": 6, "of": 10}}, region=region)
        gap = found.indicator("1.1").gap
        assert gap is not None
        wanted = 80 if region else 75
        assert gap.amount == wanted - 60
        assert "ít nhất" in found.explain("1.1")


# ---- provinces


def overlay(level: Any, how: str = "at_least", **more: Any) -> small.Tree:
    return {
        "overlay": "lang-son-t",
        "province": "lang-son",
        "over": "t",
        "document": "qd-2",
        "place": "Điều 2",
        "in_force": {"from": "2022-01-01"},
        "set": [{"code": "1.1", how: level, "source": SECONDARY, "article": "Điều 1", **more}],
    }


def in_province(require: small.Tree, level: Any, how: str = "at_least", **more: Any) -> Standard:
    book = small.book(small.standard_file(require), overlay(level, how, **more))
    return book.standard("t", as_of=small.DAY, province="lang-son")


@pytest.mark.parametrize(
    ("require", "level", "figure", "expected"),
    [
        (asking("at_least", floor(80)), 92, 91, "fail"),
        (asking("at_least", floor(80)), 92, 92, "pass"),
        (asking("at_least", floor(80)), 70, 79, "fail"),
        (asking("at_least", floor(80)), 70, 80, "unknown"),
        (asking("at_least", OPEN), 60, 59, "fail"),
        (asking("at_least", OPEN), 60, 60, "pass"),
        (asking("at_least", ASIDE), 60, 0, "not_applicable"),
    ],
)
def test_the_level_of_the_province_decides_as_its_own(
    require: small.Tree, level: Any, figure: int, expected: str
) -> None:
    std = in_province(require, level)
    for engine in ("direct", "rete"):
        unit = small.unit({"s.a": figure}, region=None, province="lang-son")
        assert std.assess(unit, engine=engine).indicator("1.1").verdict == expected


def test_a_province_fills_what_is_left_open_of_a_yes_and_no() -> None:
    for wanted, expected in ((OPEN, "pass"), (ASIDE, "not_applicable")):
        std = in_province(asking("is", wanted, "y.a"), True, "is")
        unit = small.unit({"y.a": True}, region=None, province="lang-son")
        assert std.assess(unit).indicator("1.1").verdict == expected


# ---- what is refused


@pytest.mark.parametrize(
    "level",
    [
        {"floor": True, **SECONDARY},
        {"value": 5, "left_open": True, **SECONDARY},
        {"left_open": True, "not_regulated": True, **SECONDARY},
        {"delegated_to": "province", "not_regulated": True, **SECONDARY},
        cells({"left_open": True, "values": {"MN": 5}}),
        cells({"floor": True, "values": {"MN": None}}),
        cells({"floor": True, "left_open": True, "values": {"MN": 5}}),
    ],
)
def test_a_form_that_says_two_things_is_refused(level: Any) -> None:
    with pytest.raises(RulesError):
        small.standard(asking("at_least", level))


# ---- what lint says of a province


def codes(tmp_path: Path, require: small.Tree, *sets: small.Tree, **more: Any) -> set[str | None]:
    """What lint says of the overlay, without what these small rules lack anyway."""
    file = {**overlay(0), "set": list(sets), **more}
    small.write(tmp_path / "rules", small.standard_file(require), file)
    return {
        p.code
        for p in lint([tmp_path / "rules"], tmp_path / "rules")
        if str(p.code).startswith("NTM8")
    }


@pytest.mark.parametrize(
    ("require", "level", "found"),
    [
        (asking("at_least", floor(80)), {"at_least": 79}, {"NTM801"}),
        (asking("at_least", floor(80)), {"at_least": 80}, set()),
        (asking("at_most", floor(13)), {"at_most": 14}, {"NTM801"}),
        (asking("at_most", floor(13)), {"at_most": 10}, set()),
        (asking("at_least", OPEN), {"at_least": 1}, set()),
        (asking("at_least", ASIDE), {"at_least": 1}, {"NTM806"}),
        (asking("is", ASIDE, "y.a"), {"is": True}, {"NTM806"}),
        (WHOLE, {"at_least": 60}, {"NTM806"}),
        (asking("at_least", 80), {"at_least": 85}, {"NTM803"}),
    ],
)
def test_a_province_may_fill_and_tighten_and_no_more(
    tmp_path: Path, require: small.Tree, level: small.Tree, found: set[str]
) -> None:
    """Lạng Sơn lies in one region, whose column WHOLE leaves out."""
    assert codes(tmp_path, require, {"code": "1.1", "source": SECONDARY, **level}) == found


def test_a_province_sets_a_level_for_the_columns_that_are_regulated(tmp_path: Path) -> None:
    require = asking("at_least", cells(NOT_REGULATED, {"values": {"DB": 70}}))
    table = {"code": "1.1", "article": "Điều 1", "at_least": cells({"values": {"DB": 75}})}
    assert codes(tmp_path, require, table) == set()
    table = {**table, "at_least": cells({"values": {"MN": 75}})}
    assert codes(tmp_path, require, table) == {"NTM806"}


def test_a_province_adds_no_content(tmp_path: Path) -> None:
    added = {"criterion": "1", **small.indicator("1.9", asking("at_least", 5))}
    assert codes(tmp_path, asking("at_least", 80), add=[added]) == {"NTM807"}


def test_a_new_form_of_an_indicator_asks_no_more_columns() -> None:
    new = {
        k: v for k, v in small.indicator("1.1", {"fact": "s.b", "above": 5}).items() if k != "name"
    }
    book = small.book(small.standard_file(WHOLE), {**overlay(0), "set": [], "replace": [new]})
    std = book.standard("t", as_of=small.DAY, province="lang-son")
    unit = small.unit({"s.b": 1}, region=None, province="lang-son")
    assert std.assess(unit).indicator("1.1").verdict == "not_applicable"
