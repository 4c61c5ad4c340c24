"""Communes, wards and special zones counted into the conditions of a province of 2026-2030."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.analysis.rollup import RolledUp, roll_up

CRITERIA = [str(n) for n in range(1, 11)]


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


def unit(kind: str, name: str, facts: dict[str, Any], **more: Any) -> ntm.Unit:
    about = {"kind": kind, "name": name, "province": "lang-son", **more.pop("unit", {})}
    return ntm.Unit.from_dict({"unit": about, "period": 2026, "facts": facts, **more})


def commune(number: int, *, met: bool) -> ntm.Unit:
    """A made-up commune whose criteria the province concluded as met, or of which nothing is known."""
    said = {c: {"concluded": True, "by": "ubnd-tinh"} for c in CRITERIA} if met else {}
    return unit("xa", f"Xã {number}", {}, unit={"classes": ["nhom-2"]}, criteria=said)


def province(units: list[ntm.Unit], **facts: Any) -> RolledUp:
    return roll_up(book(), [*units, unit("tinh", "Lạng Sơn", facts)]).units[-1]


def verdict(rolled: RolledUp, code: str) -> str:
    assert rolled.assessment is not None
    return str(rolled.assessment.indicator(code).verdict)


@pytest.mark.parametrize(
    ("met", "open_", "total", "expected"),
    [(60, 0, 60, "pass"), (57, 3, 60, "unknown"), (57, 0, 60, "unknown")],
)
def test_condition_1_keeps_its_bounds(met: int, open_: int, total: int, expected: str) -> None:
    communes = [commune(n, met=n < met) for n in range(met + open_)]
    rolled = province(communes, **{"communes.count": total})
    assert verdict(rolled, "1") == expected
    share = rolled.unit.entries("facts")["communes.ntm_2026_share"]
    assert share["of"] == total
    assert share["count"] in (met, {"at_least": met, "at_most": total})


@pytest.mark.parametrize(
    ("least", "most", "expected"), [(5, 8, "unknown"), (6, 8, "pass"), (2, 5, "fail")]
)
def test_condition_2_needs_6_of_60(least: int, most: int, expected: str) -> None:
    share = {"count": {"at_least": least, "at_most": most}, "of": 60}
    rolled = province([], **{"communes.modern_2026_share": share})
    assert verdict(rolled, "2") == expected


def ward(number: int, *, applied: bool | None, met: bool) -> ntm.Unit:
    facts: dict[str, Any] = {"ward.formed_with_commune": True, "ward.farm_land_share_2025": 80}
    if applied is not None:
        facts["ward.ntm_applied"] = applied
    codes = [i.code for i in _contents() if i.code not in {"3.5", "3.7"}]
    said = {c: {"concluded": met, "by": "ubnd-tinh"} for c in codes}
    return unit("phuong", f"Phường {number}", facts, indicators=said)


@cache
def _contents() -> list[Any]:
    base = book().library.standards["xa-ntm-2026"]
    return [i for c in base.criteria for i in c.indicators]


@pytest.mark.parametrize(
    ("wards", "expected"),
    [
        ([(True, True), (True, True)], "pass"),
        ([(True, True), (True, False)], "fail"),
        ([(True, True), (False, False)], "pass"),  # one that is not concerned is not counted
        ([(True, True), (None, True)], "unknown"),
    ],
)
def test_condition_3_counts_the_wards_concerned(
    wards: list[tuple[bool | None, bool]], expected: str
) -> None:
    units = [ward(n, applied=a, met=m) for n, (a, m) in enumerate(wards)]
    concerned = sum(a is not False for a, _ in wards)
    facts = {"wards.ntm_applied": True, "special_zones.ntm_applied": False}
    rolled = province(units, **facts, **{"wards.applied_count": concerned})
    assert verdict(rolled, "3") == expected
