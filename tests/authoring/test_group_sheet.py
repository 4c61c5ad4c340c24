"""The province's list of communes by group: the sheet goes out, is filled in, and comes back as a dated list."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import ntm_rules as ntm
from ntm_rules.authoring.worksheet.group_sheet import ABOUT, FIRST_LINE, GROUP_SHEET
from ntm_rules.law.lint import lint
from tests.helpers.terminal import Ran, ran

RULES = Path(__file__).parents[2] / "rules"
ABOUT_FIRST = ("12/QĐ-UBND", "10/04/2026", "UBND tỉnh Lạng Sơn", "Bịa ra", None)
FIRST = [("Xã Vân Nham", 6001, 3), ("Đồng Mỏ", None, "Nhóm 1"), ("Tân Thành", "06002", "nhom-2")]


class Desk:
    """A copy of the rules, and the sheet exported from it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.rules, self.capsys = folder, folder / "rules", capsys
        shutil.copytree(RULES, self.rules)
        self.sheet = folder / "levels.xlsx"

    def export(self, standard: str = "xa-ntm-2026") -> Any:
        options = ("--province", "lang-son", "-o", self.sheet, "--force")
        assert self.run("levels", "export", standard, *options).status == 0
        return openpyxl.load_workbook(self.sheet)

    def fill(self, about: Sequence[Any], rows: Sequence[Sequence[Any]]) -> None:
        book = self.export()
        sheet = book[GROUP_SHEET]
        for (line, _), value in zip(ABOUT.values(), about, strict=True):
            sheet.cell(line, 2).value = value
        for line in range(FIRST_LINE, sheet.max_row + 1):
            number = line - FIRST_LINE
            values = rows[number] if number < len(rows) else (None,) * 3
            for place, value in enumerate(values, 1):
                sheet.cell(line, place).value = value
        book.save(self.sheet)

    def back(self, *options: str | Path, on: str = "2026-12-01") -> Ran:
        return self.run(
            "levels", "import", self.sheet, "--by", "A", "--on", on, "--lang", "en", *options
        )

    def run(self, *words: str | Path) -> Ran:
        return ran(self.capsys, "--rules", self.rules, *words)

    def column(self, name: str, day: str = "2026-12-31") -> str | None:
        about = {"kind": "xa", "name": name, "province": "lang-son"}
        unit = ntm.Unit.from_dict({"unit": about, "period": 2026})
        book = ntm.RuleBook.load(self.rules)
        column: str | None = (
            book.standard_for(unit, as_of=day).assess(unit).to_dict()["unit"]["column"]
        )
        return column


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_the_list_comes_back_and_decides(desk: Desk) -> None:
    desk.fill(ABOUT_FIRST, FIRST)
    told = desk.back()
    assert told.out == (
        "communes by group: 12/QĐ-UBND, 2026-04-10: 3 communes (group 1: 1, group 2: 1, group 3: 1)\n"
    )
    assert (told.status, lint([desk.rules], desk.rules)) == (0, [])
    names = ("Vân Nham", "Đồng Mỏ", "Xã Tân Thành", "Xã khác")
    assert [desk.column(n) for n in names] == ["nhom-3", "nhom-1", "nhom-2", None]
    assert desk.column("Vân Nham", "2026-04-09") is None
    text = (desk.rules / "provincial/lang-son/groups-2026-2030.yaml").read_text("utf-8")
    assert '- {name: Xã Vân Nham, code: "06001", group: nhom-3}\n' in text
    assert "checked: {by: A, on: 2026-12-01}" in text


def test_it_goes_out_again_with_what_the_rules_hold_and_nothing_changes(desk: Desk) -> None:
    desk.fill(ABOUT_FIRST, FIRST)
    desk.back()
    sheet = desk.export()[GROUP_SHEET]
    about = [sheet.cell(line, 2).value for line, _ in ABOUT.values()]
    assert about == ["12/QĐ-UBND", "10/04/2026", "UBND tỉnh Lạng Sơn", "Bịa ra", None]
    line = [sheet.cell(FIRST_LINE, place).value for place in (1, 2, 3)]
    assert line == ["Xã Vân Nham", "06001", "3"]
    told = desk.back()
    assert (told.status, told.out, "no row was filled in" in told.err) == (0, "", True)


def test_another_decision_makes_a_list_of_its_own_from_its_day_on(desk: Desk) -> None:
    desk.fill(ABOUT_FIRST, FIRST)
    desk.back()
    later = ("31/QĐ-UBND", dt.datetime(2026, 9, 1), "UBND tỉnh Lạng Sơn", None, "15/9/2026")
    desk.fill(later, [("Vân Nham", "06001", 1), ("Đồng Mổ", None, 1)])
    told = desk.back()
    assert told.status == 0
    assert "the list before (12/QĐ-UBND) has no 'Đồng Mổ'; nearest: 'Đồng Mỏ'" in told.err
    days = [desk.column("Vân Nham", day) for day in ("2026-09-14", "2026-09-15")]
    assert days == ["nhom-3", "nhom-1"]


def test_the_same_decision_corrected_changes_its_file(desk: Desk) -> None:
    desk.fill(ABOUT_FIRST, FIRST)
    desk.back()
    file = desk.rules / "provincial/lang-son/groups-2026-2030.yaml"
    file.write_text("# giữ lại\n" + file.read_text("utf-8"), "utf-8")
    desk.fill(ABOUT_FIRST, [("Vân Nham", "06001", 2), *FIRST[1:]])
    told = desk.back()
    assert told.err.count("groups-2026-2030.yaml") == 1
    assert "documents.yaml" not in told.err
    assert (desk.column("Vân Nham"), file.read_text("utf-8")[:10]) == ("nhom-2", "# giữ lại\n")


def test_levels_and_the_list_come_back_together(desk: Desk) -> None:
    desk.fill(ABOUT_FIRST, FIRST)
    book = openpyxl.load_workbook(desk.sheet)
    sheet = book["Mức đạt chuẩn"]
    head = {str(cell.value): place for place, cell in enumerate(sheet[1], 1)}
    row = next(
        n
        for n in range(2, sheet.max_row + 1)
        if (sheet.cell(n, head["Chỉ tiêu"]).value, sheet.cell(n, head["Vùng (cột)"]).value)
        == ("8.2", "Nhóm 3")
    )
    for name, value in (("Mức theo văn bản", "92"), ("Đối chiếu", "tỉnh quy định")):
        sheet.cell(row, head[name]).value = value
    sheet.cell(row, head["Chỗ trong văn bản (điều, phụ lục, dòng)"]).value = "Phụ lục"
    book.save(desk.sheet)
    assert "--document is missing" in desk.back().err
    document = (
        *("--document", "qd-12-lang-son", "--document-number", "12/QĐ-UBND"),
        *("--document-issuer", "UBND tỉnh Lạng Sơn", "--document-date", "2026-04-10"),
        *("--document-title", "Bịa ra"),
    )
    told = desk.back(*document)
    assert (told.status, told.out.count("\n")) == (0, 2)
    lists = ntm.RuleBook.load(desk.rules).library.group_lists
    assert [g.decision.id for g in lists.values()] == ["qd-12-lang-son"]  # one decision, one entry


@pytest.mark.parametrize(
    ("about", "row", "cell", "message"),
    [
        (("x", *ABOUT_FIRST[1:]), FIRST[0], "B4", "not the number of a decision: 'x'"),
        ((None, *ABOUT_FIRST[1:]), FIRST[0], "B4", "the decision's number is missing"),
        (("1/QĐ", "31/02/2026", "U", None, None), FIRST[0], "B5", "not a date: '31/02/2026'"),
        (("1/QĐ", "1/3/2026", None, None, None), FIRST[0], "B6", "who issued it is missing"),
        (("1/QĐ", "1/3/2026", "U", None, "nay"), FIRST[0], "B8", "not a date: 'nay'"),
        (ABOUT_FIRST, ("A", None, "4"), "C11", "no such group: '4'; one of 1, 2, 3 is needed"),
        (ABOUT_FIRST, ("A", None, "II"), "C11", "no such group: 'II'"),
        (
            ABOUT_FIRST,
            ("A", None, "Loại II"),
            "C11",
            "types I to III classify administrative units",
        ),
        (ABOUT_FIRST, ("A", None, "khu vực II"), "C11", "is a class of area, not a group"),
        (ABOUT_FIRST, ("A", None, None), "C11", "the group is missing"),
        (ABOUT_FIRST, (None, "06001", 1), "A11", "the name of the commune is missing"),
        (ABOUT_FIRST, ("A", "06a", 1), "B11", "'06a' is no code of a unit: 5 digits are needed"),
        (ABOUT_FIRST, ("Phường A", None, 1), "A11", "'Phường A' is no commune"),
        (
            ABOUT_FIRST,
            ("Tân  thành", None, 1),
            "A13",
            "listed twice: Group 1 and Group 2 (see A11)",
        ),
        (ABOUT_FIRST, ("A", "6002", 1), "A13", "listed twice: Group 1 and Group 2 (see A11)"),
        (ABOUT_FIRST, ("=A1", None, 1), "A11", "formulas are refused"),
        (ABOUT_FIRST, ("A", None, 1, "thừa"), "D11", "an extra cell"),
    ],
)
def test_what_cannot_be_is_told_by_cell(
    desk: Desk, about: Sequence[Any], row: Sequence[Any], cell: str, message: str
) -> None:
    desk.fill(about, [row, *FIRST[1:]])
    told = desk.back()
    assert told.status == 2
    assert f"{GROUP_SHEET}!{cell}: " in told.err
    assert message in told.err
    assert not list((desk.rules / "provincial/lang-son").glob("groups*"))


def test_a_decision_without_communes_a_changed_head_and_a_day_before_the_decision(
    desk: Desk,
) -> None:
    desk.fill(ABOUT_FIRST, [])
    assert "A11: the list has no commune" in desk.back().err
    desk.fill(ABOUT_FIRST, FIRST)
    assert (
        "checked on 2026-04-09, before it was issued (2026-04-10)" in desk.back(on="2026-04-09").err
    )
    book = openpyxl.load_workbook(desk.sheet)
    book[GROUP_SHEET]["C10"].value = "Nhóm"
    book.save(desk.sheet)
    assert "C10: this cell must say 'Nhóm xã', not 'Nhóm'" in desk.back().err


def test_only_the_sheet_of_a_province_whose_list_decides_has_it(desk: Desk) -> None:
    assert GROUP_SHEET in desk.export().sheetnames
    assert GROUP_SHEET not in desk.export("xa-ntm").sheetnames
