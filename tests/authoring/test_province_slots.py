"""What a province has to specify, as a worksheet: its slots, their floors, what it must not set; and its way back."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ntm_rules import RuleBook
from ntm_rules.authoring.worksheet.levels import export_levels
from ntm_rules.authoring.worksheet.texts import COLUMNS, LEVELS_SHEET
from ntm_rules.foundation.strict_yaml import read_file
from tests.helpers import small
from tests.helpers.terminal import Ran, ran

NAMES = [c.name for c in COLUMNS]
SOURCE = {"status": "secondary"}
BY_COLUMN = {
    "by": ["column"],
    "cells": [
        {"values": {"common": 70, "MN": 60}, "floor": True, **SOURCE},
        {"values": {"DB": None}, "not_regulated": True, **SOURCE},
    ],
}
ROWS: list[Any] = [
    {"require": {"fact": "s.a", "at_least": {"delegated_to": "province"}}, "ministry": "Bộ A"},
    {"require": {"fact": "s.b", "at_least": {"value": 80, "floor": True}}, "ministry": "Bộ B"},
    {"fact": "s.c", "at_most": BY_COLUMN},
    {"fact": "y.a", "is": {"left_open": True}},
    {"fact": "g.a", "at_least": {"delegated_to": "province"}},
    {"fact": "s.d", "at_least": 50},
    {"fact": "y.b"},
    {"fact": "n.a", "at_least": {"delegated_to": "ministry"}},
]
DECISION = {
    "documents": [
        {
            "id": "qd-tinh",
            "number": "9/QĐ-UBND",
            "issuer": "UBND tỉnh Lạng Sơn",
            "date": "2022-10-01",
            "title": "x",
        }
    ]
}


class Desk:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.rules = small.write(folder / "rules", DECISION, small.standard_file(ROWS))
        self.sheet, self.capsys = folder / "levels.xlsx", capsys

    def export(self, *more: str) -> list[dict[str, Any]]:
        given = ("levels", "export", "t", "-o", str(self.sheet), "--force", *more)
        done = ran(self.capsys, "--rules", self.rules, *given)
        assert done.status == 0, done.err
        lines = openpyxl.load_workbook(self.sheet)[LEVELS_SHEET].iter_rows(min_row=2)
        return [dict(zip(NAMES, line, strict=True)) for line in lines]

    def back(self, answers: dict[tuple[str, str], tuple[str, str]], *more: str) -> Ran:
        """Import with answers (level, choice) by code and column."""
        book = openpyxl.load_workbook(self.sheet)
        sheet = book[LEVELS_SHEET]
        for number in range(2, sheet.max_row + 1):
            line = {name: sheet.cell(number, place) for place, name in enumerate(NAMES, 1)}
            column = str(line["column"].value or "").partition(":")[0]
            if (given := answers.get((str(line["code"].value), column))) is not None:
                line["value"].value, line["tick"].value = given
                line["place"].value = "dòng 1"
        book.save(self.sheet)
        check = ("--by", "A", "--document", "qd-tinh", "--on", "2024-01-01", "--lang", "en")
        return ran(
            self.capsys, "--rules", self.rules, "levels", "import", self.sheet, *check, *more
        )

    def judged(self, **facts: Any) -> Any:
        std = RuleBook.load(self.rules).standard("t", as_of=small.DAY, province="lang-son")
        return std.assess(
            small.unit({k.replace("_", "."): v for k, v in facts.items()}, province="lang-son")
        )


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_exactly_the_slots_with_floor_sense_column_and_body(desk: Desk) -> None:
    rows = desk.export("--province", "lang-son")
    shown = [
        tuple(r[k].value for k in ("code", "column", "comparator", "floor", "guided_by"))
        for r in rows
    ]
    assert [tuple(text or "" for text in row) for row in shown] == [
        ("1.1", "", "từ … trở lên", "", "Bộ A"),
        ("1.2", "", "từ … trở lên", "80", "Bộ B"),
        ("1.3", "MN: núi", "không quá", "60", ""),
        ("1.4", "", "", "", ""),
        ("1.5", "", "từ … trở lên", "", ""),
    ]
    assert len(desk.export("--province", "lang-son", "--all")) > len(rows)


def test_what_is_not_regulated_is_locked_and_refused(desk: Desk) -> None:
    rows = desk.export("--province", "ven-bien")
    (row,) = [
        r for r in rows if r["code"].value == "1.3" and str(r["column"].value).startswith("DB")
    ]
    assert row["current"].value == "không quy định"
    assert row["value"].protection.locked
    assert not rows[0]["value"].protection.locked
    done = desk.back({("1.3", "DB"): ("10", "tỉnh quy định")})
    assert done.status == 2
    assert "the nation does not regulate this cell" in done.err


def test_levels_make_the_overlay(desk: Desk) -> None:
    desk.export("--province", "lang-son")
    answers = {
        ("1.1", ""): ("65", "tỉnh quy định"),
        ("1.2", ""): ("", "như trung ương"),
        ("1.3", "MN"): ("55", "tỉnh quy định"),
        ("1.4", ""): ("", "như trung ương"),
        ("1.5", ""): ("mức độ 2", "tỉnh quy định"),
    }
    done = desk.back(answers)
    assert done.status == 0, done.err
    result = desk.judged(s_a=65, s_b=80, s_c=55, y_a=True, g_a="mức độ 2")
    assert [result[c].verdict for c in ("1.1", "1.2", "1.3", "1.4", "1.5")] == ["pass"] * 5
    assert desk.judged(s_c=56)["1.3"].verdict == "fail"
    left = desk.export("--province", "lang-son", "--as-of", small.DAY)
    assert left == []  # no commune takes the common column


@pytest.mark.parametrize(("code", "column", "level"), [("1.2", "", "79,9"), ("1.3", "MN", "61")])
def test_a_laxer_level_is_refused_by_name(desk: Desk, code: str, column: str, level: str) -> None:
    desk.export("--province", "lang-son")
    done = desk.back({(code, column): (level, "tỉnh quy định")})
    assert done.status != 0
    assert code in done.err
    assert "levels.xlsx" in done.err
    assert not (desk.rules / "provincial").exists()


def test_as_the_nation_once_for_all(desk: Desk) -> None:
    desk.export("--province", "lang-son")
    done = desk.back({("1.2", ""): ("85", "tỉnh quy định")}, "--as-the-nation", "Điều 1")
    assert done.status == 0, done.err
    assert "all other levels: as the nation (9/QĐ-UBND, Điều 1)" in done.out
    result = desk.judged(s_b=84, s_c=60, y_a=True, s_d=50)
    assert [result[c].verdict for c in ("1.2", "1.3", "1.4", "1.6")] == [
        "fail",
        "pass",
        "pass",
        "pass",
    ]
    assert "status: verified" in (desk.rules / "provincial/lang-son/t.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("more", "answer", "said"),
    [
        (
            ("--province", "lang-son"),
            ("1.1", "như trung ương"),
            "the nation has no level in this row",
        ),
        ((), ("1.2", "như trung ương"), "for a sheet exported with --province"),
    ],
)
def test_as_the_nation_where_it_cannot_be(desk: Desk, more: Any, answer: Any, said: str) -> None:
    desk.export(*more)
    done = desk.back({(answer[0], ""): ("", answer[1])})
    assert (done.status, said in done.err) == (2, True), done.err


def test_the_declaration_needs_the_province_s_sheet(desk: Desk) -> None:
    desk.export()
    done = desk.back({}, "--as-the-nation", "Điều 1")
    assert (done.status, "--province" in done.err) == (2, True)


def test_a_new_file_of_a_province_lists_every_slot(desk: Desk) -> None:
    done = ran(
        desk.capsys,
        "--rules",
        desk.rules,
        *("province", "new", "lang-son", "--standard", "t", "--document", "qd-tinh"),
    )
    assert done.status == 0, done.err
    text = (desk.rules / "provincial/lang-son/t.yaml").read_text("utf-8")
    assert 'unfilled: ["1.1", "1.2", "1.3", "1.4", "1.5"]' in text


# ---- Lạng Sơn, whose decision nobody read


ROOT = Path(__file__).parents[2] / "rules"


def slots(as_of: dt.date | None = None) -> list[dict[str, Any]]:
    content, count = export_levels(ROOT, "xa-ntm", province="lang-son", as_of=as_of)
    lines = openpyxl.load_workbook(io.BytesIO(content))[LEVELS_SHEET].iter_rows(min_row=2)
    rows = [dict(zip(NAMES, (c.value for c in line), strict=True)) for line in lines]
    assert len(rows) == count
    return rows


def test_lang_son_lists_its_open_slots_as_the_worksheet_does() -> None:
    rows = slots()
    overlay = read_file(ROOT / "provincial/lang-son/xa-ntm.yaml")
    assert sorted({r["code"] for r in rows}) == sorted(overlay["unfilled"])
    assert {r["value"] for r in rows} == {None}  # none of them is known
    assert {r["column"] for r in rows} == {None}
    floors = {r["code"]: r["floor"] for r in rows if r["floor"]}
    assert floors == {"3.1": "80", "17.4": "2"}


def test_on_a_day_the_worksheet_leaves_out_what_a_guide_has_set_by_then() -> None:
    codes = {r["code"] for r in slots(dt.date(2024, 12, 31))}
    assert codes == {
        *("2.3", "2.4", "3.1", "6.1", "6.2", "9.2", "13.5", "16", "17.4", "17.5", "18.6")
    }
