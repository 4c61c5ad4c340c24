"""What people write in a cell: each with its right value, and what is ambiguous stays refused."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ntm_rules import FactsError, read_facts
from ntm_rules.analysis.population import read_population
from ntm_rules.facts.measure_words import grade_key, measure_words
from ntm_rules.foundation.days import parse_day, year_of_month
from ntm_rules.tables.cell_text import CellError, quantity_of, unit_behind, yes_or_no
from tests.helpers.terminal import compiled, law, ran

CASES = Path(__file__).parents[1] / "cases"
INCOME = "triệu đồng/người/năm"


@pytest.mark.parametrize("text", ["Có", "có.", "X", "x", "✓", "✔", "☑", "Đã có", "TRUE"])
def test_yes(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize("text", ["Không", "Chưa", "chưa có.", "Không có", "no", "FALSE"])
def test_no(text: str) -> None:
    assert yes_or_no(text) is False


@pytest.mark.parametrize("text", ["-", "–", "…", "1", "0", "v", "☐", "có thể", "xx", ""])
def test_neither(text: str) -> None:
    assert yes_or_no(text) is None


@pytest.mark.parametrize(
    ("text", "units", "nouns", "entry"),
    [
        ("35,9 triệu", (INCOME,), (), "35,9"),
        ("35,9 triệu đồng", (INCOME,), (), "35,9"),
        ("35,9 tr.đ", (INCOME,), (), "35,9"),
        ("35,9 triệu đồng/người/năm", (INCOME,), (), "35,9"),
        ("5/8 (62,5%)", ("%",), ("thôn",), {"count": "5", "of": "8"}),
        ("5/8 thôn (62,5 %)", ("%",), ("thôn",), {"count": "5", "of": "8"}),
        ("5/8 (63%)", ("%",), (), {"count": "5", "of": "8"}),
        ("5 trên 8", ("%",), (), {"count": "5", "of": "8"}),
        ("5 trên tổng số 8 thôn", ("%",), ("thôn",), {"count": "5", "of": "8"}),
        ("trên 5", ("%",), (), {"above": "5"}),
        ("7 thôn", ("thôn",), (), "7"),
        # Not read as a number: the reading of figures refuses them, with their cell.
        ("7 thôn", ("%",), ("thôn",), "7 thôn"),
        ("35,9 nghìn", (INCOME,), (), "35,9 nghìn"),
        ("35,9 triệu", ("%",), (), "35,9 triệu"),
        ("hơn 5 thôn", ("%",), ("thôn",), {"above": "5 thôn"}),
    ],
)
def test_quantities(text: str, units: Any, nouns: Any, entry: Any) -> None:
    assert quantity_of(text, units, nouns) == entry


@pytest.mark.parametrize("text", ["5/8 (60%)", "5/8 (62,3%)", "5/0 (0%)", "hơn 5/8 (62,5%)"])
def test_a_percentage_of_another_ratio_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="is not"):
        quantity_of(text, ("%",))


def test_units_of_measure_and_grades() -> None:
    assert [*measure_words("m2/người")] == ["m2/người", "m2"]
    assert grade_key("Mức độ II.") == grade_key("mức  độ 2") == "mức độ 2"
    assert grade_key("mức độ IX") != "mức độ 9"
    assert unit_behind("5 trên 8 thôn") == ("5/8", "thôn")
    assert unit_behind("hơn 5 thôn") is None


@pytest.mark.parametrize(
    "text",
    ["31/12/2024", "31-12-2024", "31.12.24", "ngày 31/12/2024", "ngày 31 tháng 12 năm 2024", "2024-12-31"],
)  # fmt: skip
def test_days(text: str) -> None:
    assert parse_day(text) == dt.date(2024, 12, 31)


@pytest.mark.parametrize("text", ["12/31/2024", "31/12", "6/2024", "2024", "", "31/12/024"])
def test_no_days(text: str) -> None:
    assert parse_day(text) is None


def test_months() -> None:
    assert year_of_month("6/2024") == year_of_month("tháng 06/2024") == "2024"
    assert year_of_month("13/2024") is None


def form(folder: Path, *rows: list[Any], head: list[str]) -> Path:
    book = openpyxl.Workbook()
    sheet: Any = book.worksheets[0]
    for row in (
        ["Khóa", "Giá trị"], ["unit.kind", "xa"], ["unit.name", "Mẫu"], ["unit.province", "lang-son"], ["period", 2024],
        head, *rows,
    ):  # fmt: skip
        sheet.append(row)
    book.save(folder / "b.xlsx")
    return folder / "b.xlsx"


def test_dates_of_documents(tmp_path: Path) -> None:
    head = ["Mã số liệu", "Giá trị", "Văn bản minh chứng (tên, số)", "Ngày văn bản", "Năm số liệu"]
    path = form(
        tmp_path,
        ["irrigation.active_area_share", 85, "BC 1", "1/12/24", "6/2024"],
        ["health.insurance_share", 95, "BC 2", "ngày 01/12/2024", "năm 2024"],
        ["poverty.multidimensional_share", 9, "BC 3", "6/2024", None],
        head=head,
    )
    unit = read_facts(path)
    assert unit.problems == ()
    entries = unit.entries("facts")
    assert entries["irrigation.active_area_share"]["period"] == "2024"
    documents = [entry["evidence"][0] for entry in entries.values()]
    assert [d.get("date") for d in documents] == ["2024-12-01", "2024-12-01", None]
    assert documents[2]["note"] == "6/2024"


@pytest.mark.parametrize(
    ("fact", "how", "text", "value"),
    [
        ("education.literacy_grade", "Chọn mức độ", "Mức độ II", "mức độ 2"),
        ("school.all_count", "Một con số", "7 trường", "7"),
        ("school.all_count", "Số đếm nguyên", "Không", "0"),
    ],
)
def test_answers_of_a_form(tmp_path: Path, fact: str, how: str, text: str, value: str) -> None:
    if fact not in law().library.facts:
        fact = next(
            f.id for f in law().library.facts.values() if f.kind == "count" and f.unit == "trường"
        )
    path = form(
        tmp_path, [fact, how, "trường", text], head=["Mã số liệu", "Cách ghi", "Đơn vị tính", "Giá trị"]
    )  # fmt: skip
    unit = read_facts(path)
    bound = law().standard_for(unit).bind(unit)
    shown = bound.values[fact]
    if value.isdigit():
        assert shown.bounds is not None
        assert shown.bounds.exact == int(value)
    else:
        assert shown.bounds is not None
        assert shown.fact.scale[int(shown.bounds.exact or 0)] == value


# ---- the cases


@pytest.mark.parametrize(
    ("name", "code", "said"), [("1.xlsx", "6.3", "8/8"), ("2.xlsx", "10", "35.9")]
)
def test_a_unit_behind_a_number_in_a_small_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, code: str, said: str
) -> None:
    path = CASES / "31-unit-behind-a-number-in-a-small-table" / name
    with compiled(tmp_path):
        result = ran(capsys, "--lang", "en", "--quiet", "explain", path, code)
    assert (result.status, said in result.out) == (0, True), result


def test_another_unit_in_a_small_table_is_refused(tmp_path: Path) -> None:
    path = form(tmp_path, ["income.per_capita", "35900 nghìn"], head=["Mã số liệu", "Giá trị"])
    unit = read_facts(path)
    with pytest.raises(FactsError, match="not 'nghìn'"):
        law().standard_for(unit).assess(unit)


def test_a_dash_and_dots_are_no_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = CASES / "23-dash-and-dots/bang.csv"
    with compiled(tmp_path):
        result = ran(capsys, "--lang", "en", "batch", path, "-o", tmp_path / "o.parquet")
    assert result.status == 2
    assert (
        "bang.csv:2:6: facts.irrigation.active_area_share: a number is needed, not '-'"
        in result.err
    )
    assert (
        "bang.csv:3:6: facts.irrigation.active_area_share: a number is needed, not '…'"
        in result.err
    )


def test_a_nan_is_no_figure_and_no_python(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = CASES / "34-nan-in-parquet/bang.parquet"
    with compiled(tmp_path):
        for lang, hint in (("en", "leave a cell without a figure empty"), ("vi", "để trống ô")):
            result = ran(capsys, "--lang", lang, "batch", path, "-o", tmp_path / "o.parquet")
            assert (result.status, hint in result.err, "Decimal" in result.err) == (2, True, False)


def test_the_first_lines_of_a_csv() -> None:
    folder = CASES / "22-first-line-of-a-csv"
    (unit,) = read_population(folder / "sep.csv", law())
    assert unit.code == "99990"
    assert read_facts(folder / "bieu.csv").entries("facts")["irrigation.active_area_share"]["value"] == "85,5"  # fmt: skip


TITLES = [
    ["BẢNG SỐ LIỆU, NĂM 2024"],
    [],
    ["Tên xã", "Mã xã", "Năm", "Tưới"],
    ["(1)", "(2)", "(3)", "(4)"],
]
TABLE = [["name", "code", "period", "irrigation.active_area_share"], ["Mẫu", "99990", "2024", "85"]]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_titles_may_stand_above_a_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    path = tmp_path / f"bang{ending}"
    if ending == ".csv":
        path.write_text(
            "\n".join(";".join(row) for row in [*TITLES, *TABLE, ["Hai", "1", "2024", "x"]]),
            "utf-8",
        )
    else:
        book = openpyxl.Workbook()
        for row in [*TITLES, *TABLE, ["Hai", "1", "2024", "x"]]:
            book.worksheets[0].append(row)
        book.save(path)
    population = read_population(path, law())
    assert [u.name for u in population] == ["Mẫu", "Hai"]
    with compiled(tmp_path):
        result = ran(capsys, "--lang", "en", "batch", path, "-o", tmp_path / "o.parquet")
    assert result.status == 2
    assert f"bang{ending}:7:4: facts.irrigation" in result.err


@pytest.mark.parametrize(
    ("value", "layout", "said"),
    [(17.1, "General", "may be two"), ("17.1", "General", None), (17.1, "0.00", None), (11, "General", None)],
)  # fmt: skip
def test_a_code_in_a_long_table_that_could_be_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], value: Any, layout: str, said: str | None
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["code", "fact", "value"],
        ["99990", "period", 2024],
        ["99990", "unit.classes", "[]"],
        ["99990", value, 5],
    ):
        sheet.append(row)
    sheet["B4"].number_format = layout
    path = tmp_path / "doc.xlsx"
    book.save(path)
    population = read_population(path, law())
    units = list(population)
    problems = [p.en for bad in population.bad for p in bad.problems]
    if said is None:
        assert problems == []
        assert list(units[0].entries("indicators")) == ["17.10" if layout == "0.00" else str(value)]
    else:
        (problem,) = problems
        assert said in problem
        with compiled(tmp_path):
            result = ran(capsys, "--lang", "en", "batch", path, "-o", tmp_path / "o.parquet")
        assert (result.status, said in result.err) == (2, True)


def test_all_that_is_wrong_with_a_row_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text(
        "unit.name;unit.code;period;irrigation.active_area_share;health.insurance_share;\n"
        "Tổng cộng;99990;;=1+1;1e1;7\n",
        "utf-8",
    )
    population = read_population(path, law())
    assert list(population) == []
    (bad,) = population.bad
    assert [p.en.partition(":")[0][:40] for p in bad.problems] == [
        "column 6 has values but no name",
        "the cell holds a formula, or too long a ",
        "a number is needed, not '1e1'",
        "the row 'Tổng cộng' sums up others",
        "this key is missing",
    ]


def test_a_date_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = Path(__file__).parents[2] / "fixtures/vi-du.yaml"
    with compiled(tmp_path):
        texts = {
            ran(capsys, "assess", facts, "--as-of", day).out for day in ("31/12/2024", "2024-12-31")
        }
    assert len(texts) == 1
