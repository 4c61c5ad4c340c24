"""``batch --previous``: a figure that is ten times last year's is told with its cell, and does not count until confirmed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.helpers.terminal import Ran, ran

Capsys = pytest.CaptureFixture[str]
HEAD = ["name", "code", "province", "classes", "period", "income.per_capita"]
LAST = [["Mẫu", "90001", "Lạng Sơn", "[]", 2023, 50], ["Thử", "90002", "Lạng Sơn", "[]", 2023, 48]]
NOW = [
    ["Mẫu", "90001", "Lạng Sơn", "[]", 2024, 500],
    ["Thử", "90002", "Lạng Sơn", "[]", 2024, 52],
    ["Mới", "90003", "Lạng Sơn", "[]", 2024, 52],
]


def table(path: Path, rows: list[list[Any]], *more: str) -> Path:
    lines = [[*HEAD, *more], *rows]
    if path.suffix == ".csv":
        path.write_text("\n".join(",".join(map(str, line)) for line in lines) + "\n", "utf-8")
        return path
    book = openpyxl.Workbook()
    for line in lines:
        book.worksheets[0].append(line)
    book.save(path)
    return path


def batch(capsys: Capsys, folder: Path, now: Path, last: Path) -> Ran:
    where = folder / "ra"
    return ran(capsys, "--quiet", "batch", now, "--previous", last, "-o", where, "--format", "json")


def judged(folder: Path, code: str) -> tuple[str, list[dict[str, Any]]]:
    """The verdict on income of a unit, and its figures that are doubted."""
    content = json.loads((folder / f"ra/{code}.json").read_text("utf-8"))
    verdicts = {i["code"]: i["verdict"] for c in content["criteria"] for i in c["indicators"]}
    return verdicts["10"], content.get("implausible", [])


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_ten_times_last_year_does_not_count_until_it_is_confirmed(
    tmp_path: Path, capsys: Capsys, ending: str
) -> None:
    last = table(tmp_path / f"2023{ending}", LAST)
    result = batch(capsys, tmp_path, table(tmp_path / f"2024{ending}", NOW), last)
    assert result.status == 0
    doubted, new = result.err.strip().split("\n")
    assert f"2024{ending}:2:6: Số liệu khác thường" in doubted, "its line and column"
    assert "gấp hay kém từ mười lần số của năm trước (50 " in doubted
    assert new.endswith("không có số liệu năm trước để so")
    verdict, (doubt,) = judged(tmp_path, "90001")
    assert (verdict, doubt["why"], doubt["previous"]) == ("unknown", ["previous"], "50")
    assert judged(tmp_path, "90002") == ("pass", [])
    assert judged(tmp_path, "90003") == ("pass", [])
    confirmed = [[*row, "x" if row[5] == 500 else ""] for row in NOW]
    now = table(tmp_path / f"2024{ending}", confirmed, "income.per_capita.confirmed")
    result = batch(capsys, tmp_path, now, last)
    assert (result.status, "khác thường" in result.err) == (0, False)
    assert judged(tmp_path, "90001") == ("pass", [])


def test_a_folder_of_facts_files_is_last_year_too(tmp_path: Path, capsys: Capsys) -> None:
    folder = tmp_path / "2023"
    folder.mkdir()
    text = (
        "unit: {{kind: xa, name: {0}, code: '{1}', province: lang-son, classes: []}}\nperiod: {2}\n"
    )
    text += "facts:\n  income.per_capita: {3}\n"
    (folder / "a.yaml").write_text(text.format("Mẫu", "90001", 2023, 50), "utf-8")
    now = tmp_path / "2024"
    now.mkdir()
    (now / "a.yaml").write_text(text.format("Mẫu", "90001", 2024, 500), "utf-8")
    result = batch(capsys, tmp_path, now, folder)
    assert result.status == 0
    assert "a.yaml:4:22: Số liệu khác thường" in result.err
    verdict, (doubt,) = judged(tmp_path, "90001")
    assert (verdict, doubt["why"]) == ("unknown", ["previous"])
