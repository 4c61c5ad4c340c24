"""Populations from files: the same units, whatever the file; and files that nobody should trust."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from ntm_rules.analysis.impact.write_table import folder_files, table_bytes
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, InputError, UnreadableError
from ntm_rules.impact import impact, read_population, synthetic
from ntm_rules.tables import rows as tables
from tests.helpers.terminal import compiled, law, ran

RAISE = Path(__file__).parents[2] / "fixtures/reforms/nang-15.1.yaml"
HEAD = "unit.name,unit.code,unit.province,period"


@pytest.fixture(scope="module")
def made() -> list[dict[str, Any]]:
    return list(synthetic(law(), 5, province="lang-son", size=30))


def outcome(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(impact(law(), RAISE, read_population(path, law())).to_json())
    return found


def test_every_form_gives_the_same(tmp_path: Path, made: list[dict[str, Any]]) -> None:
    wanted = json.loads(impact(law(), RAISE, [Unit.from_dict(u) for u in made]).to_json())
    assert wanted["units"] == wanted["made_up_units"] == 30
    for kind in (".csv", ".xlsx", ".parquet"):
        path = tmp_path / f"mo-phong{kind}"
        path.write_bytes(table_bytes(made, kind))
        assert table_bytes(made, kind) == path.read_bytes()
        assert outcome(path) == wanted, kind
    folder = tmp_path / "mo-phong"
    for name, text in folder_files(made).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    assert outcome(folder) == wanted
    long = io.StringIO()
    writer = csv.writer(long)
    writer.writerow(["code", "fact", "value"])
    reader = csv.DictReader(io.StringIO((tmp_path / "mo-phong.csv").read_text("utf-8-sig")))
    for row in reader:
        code = row.pop("unit.code")
        writer.writerows([code, name, value] for name, value in row.items() if value)
    (tmp_path / "doc.csv").write_text(long.getvalue(), "utf-8")
    assert outcome(tmp_path / "doc.csv") == wanted


def read(tmp_path: Path, text: str, name: str = "p.csv") -> tuple[list[Unit], list[str]]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    population = read_population(path, law())
    units = list(population)
    return units, [
        p.say("en").removeprefix(f"{tmp_path}/") for b in population.bad for p in b.problems
    ]


def test_numbers_are_read_as_people_write_them(tmp_path: Path) -> None:
    units, bad = read(
        tmp_path,
        "name;code;province;classes;period;income.per_capita;health.insurance_share.male;"
        "health.insurance_share.female.count;health.insurance_share.female.of;planning.commune_plan_published;"
        "culture.village_house_share;culture.village_house_share.count;culture.village_house_share.of;15.2\n"
        'A;6223;Lạng Sơn;[];2024;"35,9";93,5;91;100;Có;62,5;5;8;true\n'
        "\n"
        "B;06226;lang-son;khu-vuc-iii, dbkk;2024;;;;;không;;;;\n",
    )
    assert not bad
    first, second = units
    assert first.code == "06223"
    assert first.classes == ()
    assert second.classes == ("khu-vuc-iii", "dbkk")
    assert first.entries("facts") == {
        "income.per_capita": "35,9",
        "health.insurance_share": {"male": "93,5", "female": {"count": "91", "of": "100"}},
        "planning.commune_plan_published": True,
        "culture.village_house_share": {"value": "62,5", "count": "5", "of": "8"},
    }
    assert second.entries("facts") == {"planning.commune_plan_published": False}
    a = law().standard_for(first).assess(first, engine="direct")
    assert a["6.3"].verdict == "fail"
    assert a["15.1"].verdict == "pass"
    assert str(first.where()) == f"{tmp_path}/p.csv:2"


def test_bad_rows_are_named_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(
        f"{HEAD},income.per_capita,planning.commune_plan_published\n"
        "A,00001,lang-son,2024,50,true\n"
        "B,00002,lang-son,2024,1.234,true\n"
        "C,00003,lang-son,2024,=1+1,true\n"
        "D,00004,lang-son,,50,true\n"
        "E,00005,lang-son\n"
        "F,00006,lang-son,2024,50,maybe\n"
        "A,00001,lang-son,2024,50,true\n"
        "H,00008,nowhere,2024,50,true\n",
        "utf-8",
    )
    found = impact(law(), RAISE, read_population(path, law()))
    assert found.units == 1
    assert found.bad_units == 7
    lines = [b.problems[0].where.line for b in found.bad]
    assert lines == [3, 4, 5, 6, 7, 8, 9]
    told = "\n".join(p.say("en") for b in found.bad for p in b.problems)
    for part in (
        "read in two ways",
        "holds a formula",
        "period",
        "3 cells",
        "true or false",
        "given before",
        "no province",
    ):
        assert part in told


def test_columns_that_mean_nothing_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"income\.per_capita"):
        read(tmp_path, f"{HEAD},income.per_capta\nA,1,lang-son,2024,5\n")
    with pytest.raises(UnreadableError, match="given twice"):
        read(tmp_path, f"{HEAD},period\nA,1,lang-son,2024,2024\n")
    with pytest.raises(UnreadableError, match="no row of column names"):
        read(tmp_path, "")
    with pytest.raises(UnreadableError, match="long table"):
        read(tmp_path, "code,fact,value,other\n")


def test_a_long_table_with_wrong_rows(tmp_path: Path) -> None:
    units, bad = read(
        tmp_path,
        "code,fact,value,period\n"
        "00001,unit.province,lang-son,2024\n00001,income.per_capita,50,2024\n"
        "00002,income.per_capita,50,2024\n00002,income.per_capita,51,2024\n"
        "00003,income.per_capta,50,2024\n,income.per_capita,50,2024\n",
    )
    assert [u.code for u in units] == ["00001"]
    assert len(bad) == 3
    assert bad[0].startswith("p.csv:7")


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    for name, content in (
        ("a.xlsx", b"PK\x03\x04nonsense"),
        ("a.parquet", b"PAR1nonsensePAR1"),
        ("a.csv", b"name\xff\xfe\n"),
        ("b.csv", b'name,code\n"A,1\n'),
        ("d.csv", b"name,code\n" + b"A" * 200_000),
        ("c.csv", b"name,code\nA,\x001\n"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError):
            list(read_population(tmp_path / name, law()))
    for name in ("none.csv", "a.txt"):
        (tmp_path / "a.txt").write_text("x")
        with pytest.raises(InputError):
            read_population(tmp_path / name, law())


def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ntm_rules.tables import units as population

    monkeypatch.setattr(population, "MAX_ROWS", 2)
    with pytest.raises(UnreadableError, match="more than 2 rows"):
        read(tmp_path, f"{HEAD}\n" + "A,1,lang-son,2024\n" * 3)
    monkeypatch.setattr(tables, "MAX_BYTES", 10)
    with pytest.raises(UnreadableError, match="larger"):
        read(tmp_path, f"{HEAD}\n")


def test_a_workbook_of_floats_and_formulas(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([*HEAD.split(","), "housing.solid_share", "planning.commune_plan_published"])
    sheet.append(["A", 1, "lang-son", 2024, 29 / 50 * 100, True])  # 57.99999999999999 as a double
    sheet.append(["B", 2, "lang-son", 2024.0, "=1+1", True])
    path = tmp_path / "p.xlsx"
    book.save(path)
    population = read_population(path, law())
    unit, wrong = population
    assert unit.code == "00001"
    assert str(unit.entries("facts")["housing.solid_share"]) == "58"
    assert "formula" in wrong.problems[0].en
    with pytest.raises(FactsError, match="formula"):
        law().standard_for(wrong).assess(wrong)


def test_parquet_of_other_programs(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "p.parquet"
    columns = {
        "unit.name": ["A"],
        "unit.code": ["00001"],
        "unit.province": ["lang-son"],
        "unit.classes": [["khu-vuc-iii", "dbkk"]],
        "period": [2024],
        "housing.solid_share": pa.array([58.1], pa.float32()),
    }
    pq.write_table(pa.table(columns), path)
    (unit,) = list(read_population(path, law()))
    assert unit.classes == ("khu-vuc-iii", "dbkk")
    assert str(unit.entries("facts")["housing.solid_share"]) == "58.1"


def test_risky_text_never_becomes_a_formula(tmp_path: Path) -> None:
    import openpyxl

    tree = {
        "unit": {"kind": "xa", "name": "=1+1", "code": "@x"},
        "period": 2024,
        "note": "-2",
        "facts": {},
    }
    assert b"'=1+1" in table_bytes([tree], ".csv")
    (tmp_path / "p.xlsx").write_bytes(table_bytes([tree], ".xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "p.xlsx").worksheets[0]
    assert {c.data_type for row in sheet.iter_rows(min_row=2) for c in row} <= {"s", "n"}


def test_the_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with compiled(tmp_path):
        for name in ("mo-phong.csv", "x.parquet", "mo-phong"):
            made = ran(
                capsys, "population", "synth", "--seed", "5", "--size", "12", "-o", tmp_path / name
            )
            assert made.status == 0
            assert "SỐ LIỆU MÔ PHỎNG" in made.err
            assert ("Nên đặt tên" in made.err) == (name == "x.parquet")
        again = ran(capsys, "population", "synth", "--seed", "5", "-o", tmp_path / "mo-phong")
        assert again.status == 2
        assert (
            ran(capsys, "population", "synth", "--seed", "5", "-o", tmp_path / "a.doc").status == 2
        )
        told = [
            ran(capsys, "impact", RAISE, tmp_path / name, "--format", "json").out
            for name in ("mo-phong.csv", "x.parquet", "mo-phong")
        ]
        assert told[0] == told[1] == told[2]
        assert json.loads(told[0])["made_up_units"] == 12
        page = tmp_path / "p.html"
        run = ran(
            capsys,
            "impact",
            RAISE,
            tmp_path / "x.parquet",
            "--sweep",
            "15.1=85..99:0.5",
            "--format",
            "html",
            "-o",
            page,
        )
        assert (run.status, run.out, run.err) == (0, "", "")
        assert page.read_text("utf-8").startswith("<!doctype html>")
        sweep = ran(
            capsys,
            "impact",
            tmp_path / "x.parquet",
            "--sweep",
            "11[TDMNPB]=5..15:5",
            "--lang",
            "en",
        )
        assert sweep.status == 0
        assert "HYPOTHETICAL" in sweep.out
        assert ran(capsys, "impact", tmp_path / "x.parquet").status == 2
        assert ran(capsys, "impact", RAISE, tmp_path / "none.csv").status == 2
