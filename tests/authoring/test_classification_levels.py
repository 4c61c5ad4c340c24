"""The levels of a classification in the worksheet: out to an officer, and back into its file."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.authoring.reading.read_decision import read_decision
from ntm_rules.authoring.worksheet.levels import Import, export_levels, import_levels
from ntm_rules.authoring.worksheet.rows import Row, rows_of_sheet
from ntm_rules.authoring.worksheet.texts import COLUMNS, LEVELS_SHEET
from ntm_rules.foundation.errors import InputError
from tests.helpers.own_rules import RULES

NAMES = [column.name for column in COLUMNS]
STANDARD = "phan-dinh-2026"
INCOME = f"{STANDARD}|base|1|area.income_to_nation<|-"
SAME, OTHER = "đúng như đang ghi", "khác"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    shutil.copytree(RULES, tmp_path / "rules")
    return tmp_path / "rules"


def rows_of(rules: Path) -> dict[str, Row]:
    return {row.id: row for row in rows_of_sheet(open_book(rules), STANDARD, None)}


def filled(rules: Path, answers: dict[str, tuple[Any, ...]]) -> Import:
    content, _ = export_levels(rules, STANDARD)
    path = rules.parent / "levels.xlsx"
    path.write_bytes(content)
    book = openpyxl.load_workbook(path)
    sheet = book[LEVELS_SHEET]
    lines = {sheet.cell(n, 1).value: n for n in range(2, sheet.max_row + 1)}
    for name, cells in answers.items():
        for column, value in zip(("value", "tick", "place"), cells, strict=True):
            sheet.cell(lines[name], NAMES.index(column) + 1).value = value
    book.save(path)
    on = dt.date(2026, 3, 1)
    return import_levels(rules, path, by="Ví Dụ", document="nd-272-2025", on=on)


def test_every_level_and_wording_has_a_row(rules: Path) -> None:
    rows = rows_of(rules)
    base = open_book(rules).library.classifications[STANDARD].base
    codes = [i.code for criterion in base.criteria for i in criterion.indicators]
    assert list(dict.fromkeys(row.indicator.code for row in rows.values())) == codes
    assert export_levels(rules, STANDARD)[1] == len(rows)


def test_what_is_checked_goes_into_the_file(rules: Path) -> None:
    before = rows_of(rules)
    condition = next(name for name, row in before.items() if row.site.owner[0] == "conditions")
    file = rules / "national/2026-2030/phan-dinh-2026.yaml"
    lines = file.read_text("utf-8").splitlines()
    result = filled(
        rules,
        {
            INCOME: ("45%", OTHER, "Điều 8 khoản 2"),
            condition: (None, SAME, "Điều 8 khoản 3"),
        },
    )
    assert result.files == [file]
    after = rows_of(rules)
    assert after.keys() == before.keys()
    changed = {name for name, row in after.items() if row.source != before[name].source}
    assert changed == {INCOME, condition}
    assert {after[name].source.status for name in changed} == {"verified"}
    cell = after[INCOME].cell
    assert cell is not None
    assert cell.value == 45
    new = file.read_text("utf-8").splitlines()
    comments = [line for line in lines if line.lstrip().startswith("#")]
    assert comments == [line for line in new if line.lstrip().startswith("#")]


def test_a_document_without_its_criteria_is_refused(rules: Path, tmp_path: Path) -> None:
    path = tmp_path / "van-ban.html"
    head = "<tr><td>TT</td><td>Nội dung tiêu chí</td><td>Chỉ tiêu</td></tr>"
    row = "<tr><td>1.1</td><td>Có sân chơi</td><td>Đạt</td></tr>"
    path.write_text(f"<html><table>{head}{row}</table></html>", encoding="utf-8")
    with pytest.raises(InputError, match="not of this standard"):
        read_decision(rules, path, STANDARD)
