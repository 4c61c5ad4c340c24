"""Tables and forms as people fill them: cells as they are shown, codes, totals, columns without a name."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from ntm_rules import RuleBook, read_facts
from ntm_rules.analysis.population import read_population
from ntm_rules.documents.form.answers import number_text
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import InputError, UnreadableError
from ntm_rules.office.shown_number import shown_code, shown_number
from ntm_rules.tables.cell_text import classes_of, is_total

CASES = Path(__file__).parent


def units(path: Path) -> tuple[list[Unit], list[str]]:
    """The units that can be judged, and what is wrong with the others."""
    population = read_population(path, RuleBook.load())
    every = list(population)
    wrong = [p.en for unit in every for p in unit.problems]
    wrong += [p.en for bad in population.bad for p in bad.problems]
    return [unit for unit in every if not unit.problems], wrong


def by_columns(path: Path, folder: Path) -> list[str]:
    import polars as pl

    from ntm_rules.analysis.batch.columns import run_columns

    output = folder / "o.parquet"
    run_columns(RuleBook.load(), path, output)
    return pl.read_parquet(output)["code"].to_list()


@pytest.mark.parametrize(
    ("value", "layout", "shown"),
    [
        (0.18, "0%", "18"),
        (0.7 + 0.1, "0%", "80"),
        (0.7 + 0.1, "General", "0.8"),
        (0.85, r"0.00\%", "0.85"),
        (0.85, '0.00"%"', "0.85"),
        (0.85, "0.00_%", "0.85"),
        (0.85, "[Red]0.0%;-0.0%", "85"),
        (-0.05, "0.0%;-0.0", "-0.05"),
        (0, "0%;-0%;0", "0"),
        (1, "0%", "100"),
        (35.9, "General", "35.9"),
    ],
)
def test_a_number_is_what_the_cell_shows(value: float, layout: str, shown: str) -> None:
    assert shown_number(value, layout) == Decimal(shown)
    assert number_text(value, layout) == shown


@pytest.mark.parametrize(
    ("value", "layout", "code"),
    [
        (6223, "00000", "06223"),
        (6223.0, "00000", "06223"),
        (6223, "General", "6223"),
        (17.1, "General", None),
        (17.1, "0.00", "17.10"),
        (17.1, "0.0", "17.1"),
        (17.12, "General", "17.12"),
        (17, "General", "17"),
    ],
)
def test_a_number_that_is_a_code(value: float, layout: str, code: str | None) -> None:
    assert shown_code(value, layout) == code


def test_percent_cells_of_a_table() -> None:
    (unit,), problems = units(CASES / "01-percent-cells-in-a-table/bang.xlsx")
    assert not problems
    standard = RuleBook.load().standard_for(unit)
    assert standard.assess(unit).indicator("11").verdict == "fail"
    assert irrigated(unit) == 85


@pytest.mark.parametrize(("name", "share"), [("bieu.xlsx", "0.85"), ("bieu-85.xlsx", "85.5")])
def test_a_percent_sign_that_is_a_letter(name: str, share: str) -> None:
    unit = read_facts(CASES / "04-percent-sign-as-a-literal" / name)
    assert irrigated(unit) == Fraction(share)


def irrigated(unit: Unit) -> Fraction | None:
    """The share of irrigated land as it was read."""
    found = RuleBook.load().standard_for(unit).bind(unit).values["irrigation.active_area_share"]
    return found.bounds.exact if found.bounds is not None else None


def test_a_column_with_values_and_no_name(tmp_path: Path) -> None:
    path = CASES / "07-column-without-a-name/bang.csv"
    every, problems = units(path)
    assert not every
    assert problems == ["column 8 has values but no name"]
    with pytest.raises(InputError, match="column 8 has values but no name"):
        by_columns(path, tmp_path)


def test_a_first_column_without_a_name_may_count_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text(";unit.code;unit.classes;period\n0;99990;[];2024\n1;99991;[];2024\n", "utf-8")
    every, problems = units(path)
    assert [u.code for u in every] == ["99990", "99991"]
    assert not problems
    assert by_columns(path, tmp_path) == ["99990", "99991"]


def test_a_long_table_has_no_column_without_a_name(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text("code;fact;value;\n99990;irrigation.active_area_share;85;72\n", "utf-8")
    every, problems = units(path)
    assert not every
    assert problems == ["column 4 has values but no name"]
    with pytest.raises(InputError, match="column 4 has values but no name"):
        by_columns(path, tmp_path)


def test_a_code_with_decimals(tmp_path: Path) -> None:
    path = CASES / "08-code-6223-0/bang.csv"
    assert [u.code for u in units(path)[0]] == ["06223"]
    assert by_columns(path, tmp_path) == ["06223"]


def test_a_long_table_with_a_code_in_two_spellings(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text("code;fact;value\n6223.0;period;2024\n6223;unit.classes;[]\n", "utf-8")
    every, problems = units(path)
    assert ([u.code for u in every], problems) == (["06223"], [])
    assert by_columns(path, tmp_path) == ["06223"]


def test_a_row_of_totals_is_no_unit(tmp_path: Path) -> None:
    path = CASES / "17-row-of-totals/bang.csv"
    every, problems = units(path)
    assert [u.code for u in every] == ["99991", "99992"]
    assert problems == ["the row 'Tổng cộng' sums up others: it is no unit"]
    with pytest.raises(InputError, match="sums up others"):
        by_columns(path, tmp_path)


@pytest.mark.parametrize("name", ["TỔNG CỘNG:", "Tổng số (2 xã)", "Cộng", "Bình quân", "Total"])
def test_totals(name: str) -> None:
    assert is_total(name)


@pytest.mark.parametrize("name", ["Tổng Cọt", "Cộng Hòa", "Xã Cộng Lạc", "Mẫu"])
def test_names_that_begin_like_totals(name: str) -> None:
    assert not is_total(name)


def test_a_code_that_the_form_shows_with_its_zero() -> None:
    assert read_facts(CASES / "27-code-shown-as-06223/bieu.xlsx").code == "06223"


def test_classes_with_spaces_between_them() -> None:
    (unit,), problems = units(CASES / "29-choices-separated-by-spaces/bang.csv")
    assert not problems
    assert unit.classes == ("khu-vuc-iii", "dbkk")
    assert classes_of("khu vực III") == ["khu vực III"]


def test_a_column_name_that_could_be_two_codes(tmp_path: Path) -> None:
    path = tmp_path / "bang.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["unit.code", "period", 17.1])
    sheet.append(["99990", 2024, "5"])
    book.save(path)
    with pytest.raises(UnreadableError, match="may be two codes"):
        units(path)
    sheet["C1"].number_format = "0.00"
    book.save(path)
    (unit,), _ = units(path)
    assert list(unit.entries("indicators")) == ["17.10"]
