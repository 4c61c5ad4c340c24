"""Communes, wards and special zones counted into the conditions of a province of 2026-2030."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
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


def with_modern_criteria(folder: Path) -> ntm.RuleBook:
    """The rules with an invented decision of Lạng Sơn on modern communes: without one nobody is known to be modern."""
    rules = folder / "rules"
    shutil.copytree(Path(__file__).parents[2] / "rules", rules)
    (rules / "provincial/lang-son/hien-dai.yaml").write_text(
        "overlay: lang-son-hien-dai-2026\nprovince: lang-son\nover: xa-ntm-hien-dai-2026\n"
        "document: qd-1494-lang-son-2022\nplace: bảng (ví dụ)\n"
        "in_force: {from: 2026-03-01, status: recalled}\n"
        "set:\n- {code: '3', is: true, source: {status: recalled}, article: Điều 1 (ví dụ)}\n",
        encoding="utf-8",
    )
    return ntm.RuleBook.load(rules)


def test_sixty_communes_of_which_three_are_undecided(tmp_path: Path) -> None:
    """57 met and 3 open; 5 modern, the same 3 open, the rest not: conditions 1 and 2 stay open within their bounds."""
    facts = {"income.ratio_to_group_1": 110, "modern.province_criteria_met": True}
    poorer = {**facts, "income.ratio_to_group_1": "109.9"}
    met = {c: {"concluded": True, "by": "ubnd-tinh"} for c in CRITERIA}
    group_1 = {"classes": ["nhom-1"]}
    communes = [
        *(unit("xa", f"Xã {n}", facts, unit=group_1, criteria=met) for n in range(5)),
        *(unit("xa", f"Xã {n}", poorer, unit=group_1, criteria=met) for n in range(5, 57)),
        *(unit("xa", f"Xã {n}", {}, unit=group_1) for n in range(57, 60)),
    ]
    whole = unit("tinh", "Lạng Sơn", {"communes.count": 60})
    rolled = roll_up(with_modern_criteria(tmp_path), [*communes, whole]).units[-1]
    entries = rolled.unit.entries("facts")
    assert entries["communes.ntm_2026_share"] == {
        **entries["communes.ntm_2026_share"],
        "count": {"at_least": 57, "at_most": 60},
        "of": 60,
    }
    assert entries["communes.modern_2026_share"]["count"] == {"at_least": 5, "at_most": 8}
    assert (verdict(rolled, "1"), verdict(rolled, "2")) == ("unknown", "unknown")
    assert rolled.assessment is not None
    told = " ".join(rolled.assessment.text().split())
    assert "từ 57 đến 60 trên 60 xã (từ 95% trở lên và không quá 100%); từ 100% trở lên" in told
    assert "từ 5 đến 8 trên 60 xã (từ 8,3333% trở lên và không quá 13,3333%); từ 10%" in told
