"""What is wrong about a commune, a ward or a province of 2026 is told by name, with what is expected."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.documents.form.prefill import filled
from ntm_rules.documents.form.write import xlsx_bytes
from ntm_rules.judging.forms import form_of
from tests.helpers.terminal import law, ran

HEAD = "unit: {{kind: xa, name: Ví Dụ, province: lang-son, classes: [{}]}}\nperiod: 2026\nfacts: {{{}}}\n"


def assessed(
    capsys: pytest.CaptureFixture[str], folder: Path, classes: str, facts: str = ""
) -> Any:
    path = folder / "xa.yaml"
    path.write_text(HEAD.format(classes, facts), encoding="utf-8")
    return ran(capsys, "assess", path, "--as-of", "2026-12-31")


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        ("nhom-0", "không có loại khu vực 'nhom-0'"),
        ("nhom-4", "nhóm ghi là nhom-1, nhom-2, nhom-3"),
        ("nhom-1, nhom-3", "'nhom-3' và 'nhom-1' không đi cùng nhau"),
        ("loai-i", "loại I, II, III là phân loại đơn vị hành chính (Nghị định 307/2025/NĐ-CP)"),
        ("nhom-ii", "nhóm của tỉnh trong Quyết định 42/2025/QĐ-TTg"),
    ],
)
def test_a_group_that_there_is_not_or_two_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, classes: str, expected: str
) -> None:
    told = assessed(capsys, tmp_path, classes)
    assert told.status == 2
    assert "xa.yaml:1:" in told.err
    assert expected in told.err


def test_a_list_against_the_tests_is_told_and_decides(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    told = assessed(capsys, tmp_path, "nhom-1, khu-vuc-iii")
    assert told.status in (0, 1)
    text = " ".join(told.out.split())
    assert "danh sách của tỉnh xếp vào Nhóm 1" in text
    assert "lại là Nhóm 3; danh sách quyết định" in text


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # 9,5 % is expected, not 52 million: told, and counts for nothing until it is confirmed.
        ("income.growth: 52", "Tốc độ tăng thu nhập bình quân đầu người một năm (xa.yaml:"),
        ('income.growth: {value: 52, unit: "triệu đồng/người/năm"}', "facts.income.growth.unit"),
    ],
)
def test_growth_of_income_given_as_an_amount(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, facts: str, expected: str
) -> None:
    told = assessed(capsys, tmp_path, "nhom-3", facts)
    text = " ".join((told.out + told.err).split())
    assert expected in text
    assert "%" in text


@pytest.mark.parametrize("value", ["bình quân 65 %", "trung bình các xã 65", "average 65"])
@pytest.mark.parametrize(
    "fact", ["water.regulation_households_share", "social.special_children_cared_share"]
)
def test_a_mean_is_no_figure_of_one_commune(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, fact: str, value: str
) -> None:
    told = assessed(capsys, tmp_path, "nhom-3", f'{fact}: "{value}"')
    assert told.status == 2
    assert f"facts.{fact}: cần một số" in told.err
    assert "số bình quân của nhiều đơn vị không phải số liệu của một đơn vị" in told.err


def test_a_ward_without_its_farm_land_of_2025(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "phuong.yaml"
    path.write_text(
        "unit: {kind: phuong, name: Ví Dụ, province: lang-son}\nperiod: 2026\n"
        "facts: {ward.ntm_applied: true, ward.formed_with_commune: true}\n",
        encoding="utf-8",
    )
    text = " ".join(ran(capsys, "assess", path, "--as-of", "2026-12-31").out.split())
    assert "Tỷ lệ đất nông nghiệp của phường tại ngày 01/7/2025" in text
    assert "của phường tại ngày 01/7/2025: thiếu số liệu" in text


@pytest.mark.parametrize(
    ("classes", "growth", "expected"),
    [
        ("nhom-4", "", "bang.csv:2:5: unit.classes.0: không có loại khu vực 'nhom-4': nhóm ghi là"),
        ("Nhóm 4", "", "nhóm ghi là nhom-1, nhom-2, nhom-3"),
        ("Nhóm 3", "", "không có loại khu vực 'Nhóm 3'; có phải là 'nhom-3'?"),
        ("Nhóm II", "", "nhóm của tỉnh trong Quyết định 42/2025/QĐ-TTg"),
        ("Loại II", "", "loại I, II, III là phân loại đơn vị hành chính"),
        ('"nhom-1, nhom-3"', "", "bang.csv:2:5: unit.classes.1: 'nhom-3' và 'nhom-1' không đi"),
        ("nhom-3", "52 triệu đồng", "bang.csv:2:6: facts.income.growth: cần một số, không phải"),
        ("nhom-3", "52 triệu đồng", "; số này tính bằng '%'"),
        ("nhom-3", "TB 9", "số bình quân của nhiều đơn vị không phải số liệu của một đơn vị"),
    ],
)
def test_a_table_tells_the_cell_and_what_is_expected(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, classes: str, growth: str, expected: str
) -> None:
    table = tmp_path / "bang.csv"
    head = "name,code,province,period,classes,income.growth"
    table.write_text(f"{head}\nA,00001,Lạng Sơn,2026,{classes},{growth}\n", encoding="utf-8")
    told = ran(capsys, "batch", table, "--as-of", "2026-12-31", "-o", tmp_path / "ra")
    assert expected in told.err + told.out


# ---- yearly indices and the years of figures, by every way in

GROWTH = "private.new_businesses_growth"


def of_3_9(facts: Any) -> ntm.Assessment:
    unit = ntm.Unit.from_dict(
        {
            "unit": {
                "kind": "xa",
                "name": "Xã A",
                "code": "00001",
                "province": "lang-son",
                "classes": ["nhom-3"],
            },
            "period": 2026,
            "facts": facts,
        }
    )
    return law().standard_for(unit).assess(unit)


@pytest.mark.parametrize("given", [[112, 109], "112; 109", "112 %; 109 %"])
def test_indices_are_a_list_or_a_text(given: Any) -> None:
    known = of_3_9({GROWTH: {"indices": given}}).judgement.unit_facts.values[GROWTH]
    assert known.bounds is not None
    assert str(known.bounds.high) == "21/2"  # the arithmetic mean of 12 and 9


@pytest.mark.parametrize("given", ["", "112; x", "0; 109", "112; " * 60])
def test_indices_that_cannot_be_are_refused(given: str) -> None:
    with pytest.raises(ntm.FactsError, match="indices"):
        of_3_9({GROWTH: {"indices": given}})


def test_a_form_filled_from_indices_shows_them_and_gives_the_same(tmp_path: Path) -> None:
    """What was given is kept: in the form, in the text, in JSON; and by what was known before, between its bounds."""
    first = of_3_9({GROWTH: {"indices": ["112", "108.5"]}})
    unit = first.judgement.unit_facts.unit
    std = law().standard_for(unit)
    form = form_of(law(), std.id, as_of=std.as_of, unit=unit)
    cells = filled(form, std.bind(unit))
    assert cells.facts[GROWTH]["value"] == "112; 108,5"
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(xlsx_bytes(form, cells))
    again = std.assess(ntm.read_facts(path)).to_dict()["input"]["facts"]
    assert again == first.to_dict()["input"]["facts"] == {GROWTH: {"indices": ["112", "108.5"]}}
    assert "chỉ số các năm 112; 108,5 (" in " ".join(first.text().split())
    assert ntm.replay(first).same


def test_a_fact_that_is_no_growth_takes_none() -> None:
    with pytest.raises(ntm.FactsError, match="takes no indices"):
        of_3_9({"income.growth": {"indices": [112, 109]}})


def test_the_form_and_tables_take_indices_and_years(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    facts = {
        GROWTH: {"indices": ["112", "108.5"]},
        "private.support_plan_and_activities": True,
        "private.insured_workers_growth": 6,
        "politics.party_grade": {"value": "hoàn thành tốt nhiệm vụ", "period": 2025},
        "consideration.year": 2026,
    }
    expected = of_3_9(facts)
    assert expected.indicator("3.9").verdict == "pass"

    form = tmp_path / "bieu.csv"
    assert ran(capsys, "template", "xa-ntm-2026", "-o", form, "--as-of", "2026-12-31").status == 0
    rows = list(csv.reader(form.read_text("utf-8-sig").splitlines()))
    written = {
        "unit.name": "Xã A", "unit.code": "00001", "unit.province": "Lạng Sơn", GROWTH: "112; 108,5",
        "private.support_plan_and_activities": "có", "private.insured_workers_growth": "6",
        "politics.party_grade": "hoàn thành tốt nhiệm vụ", "consideration.year": "2026",
    }  # fmt: skip
    heads = next(row for row in rows if "Giá trị" in row and "Năm số liệu" in row)
    for row in rows:
        key = row[-1] if row else ""
        if key in written:
            place = 1 if key.startswith("unit.") else heads.index("Giá trị")
            row[place] = written[key]
        if key == "politics.party_grade":
            row[heads.index("Năm số liệu")] = "2025"
        if row and row[0].startswith("Thuộc loại"):
            row[1] = "Có" if "nhóm 3" in row[0] else "Không"
        if key == GROWTH:
            assert "112; 108,5" in row[heads.index("Cách ghi")]
    with form.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    unit = ntm.read_facts(form)
    assert law().standard_for(unit).assess(unit).indicator("3.9").verdict == "pass"

    table = tmp_path / "bang.csv"
    heads = [
        "name", "code", "province", "period", "classes", GROWTH, "private.support_plan_and_activities",
        "private.insured_workers_growth", "politics.party_grade", "politics.party_grade.period", "consideration.year",
    ]  # fmt: skip
    cells = ["Xã A", "00001", "Lạng Sơn", "2026", "nhom-3", "112; 108,5", "có", "6", "hoàn thành tốt nhiệm vụ", "2025", "2026"]  # fmt: skip
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heads, cells])
    by_columns = tmp_path / "ket-qua.parquet"
    done = ran(capsys, "batch", table, "--as-of", "2026-12-31", "-o", by_columns)
    assert done.status in (0, 1), done.err
    import polars as pl

    assert pl.read_parquet(by_columns)["indicator_3.9__verdict"].to_list() == [1]
    pages = tmp_path / "trang"
    assert ran(capsys, "batch", table, "--as-of", "2026-12-31", "-o", pages).status in (0, 1)
    cells[9] = "2026"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heads, cells])
    wrong = ran(capsys, "batch", table, "--as-of", "2026-12-31", "-o", tmp_path / "sai")
    assert "năm xét là 2026, cần số liệu năm 2025" in wrong.out + wrong.err
