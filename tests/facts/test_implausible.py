"""A figure beyond what is usual counts only where it is confirmed; one that cannot be is refused."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

import ntm_rules as ntm
from ntm_rules import Assessment, FactsError, Unit
from ntm_rules.analysis.batch.columns import run_columns
from ntm_rules.documents.form.prefill import filled
from ntm_rules.documents.form.write import xlsx_bytes
from ntm_rules.facts.values import Bounds
from ntm_rules.impact import read_population
from ntm_rules.judging.forms import form_of
from tests.helpers.columns import arrow, difference, expected, judged
from tests.helpers.terminal import law

INCOME = "income.per_capita"


def commune(income: Any) -> Unit:
    return Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Mẫu", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {INCOME: income},
        }
    )


def told(income: Any) -> Assessment:
    unit = commune(income)
    std = law().standard_for(unit)
    one, other = (std.assess(unit, engine=engine) for engine in ("direct", "rete"))
    assert one.to_json() == other.to_json()
    return one


@pytest.mark.parametrize(
    "income",
    [35900, "35900,5", {"value": 35900}, {"at_least": 2000}, {"between": [1001, 5000]}],
)
def test_income_in_thousands_is_doubted_and_does_not_count(income: Any) -> None:
    found = told(income)
    indicator = found.indicator("10")
    assert (indicator.verdict, indicator.reasons) == ("unknown", ("fact_missing",))
    (doubt,) = found.to_dict()["implausible"]
    assert (doubt["fact"], doubt["at_most"], doubt["at_least"]) == (INCOME, "1000", "5")
    assert doubt["key"] == f"facts.{INCOME}"
    for document in (found.text(), found.markdown()):
        assert "Số liệu khác thường" in document
    for document in (found.text(lang="en"), found.markdown(lang="en")):
        assert "An unlikely figure" in document
    assert "Số liệu khác thường" in found.explain("10")


def test_a_confirmed_figure_counts_and_stays_confirmed() -> None:
    found = told({"value": 35900, "confirmed": True})
    assert found.indicator("10").verdict == "pass"
    assert "implausible" not in found.to_dict()
    assert found.to_dict()["input"]["facts"][INCOME] == {"value": "35900", "confirmed": True}
    assert told({"value": 35900, "confirmed": False}).indicator("10").verdict == "unknown"


@pytest.mark.parametrize("income", [1000, 35.9, {"at_least": 35}, {"at_most": 2000}])
def test_what_may_be_usual_is_not_doubted(income: Any) -> None:
    if isinstance(income, float):
        income = str(income).replace(".", ",")
    assert "implausible" not in told(income).to_dict()


@pytest.mark.parametrize("income", [35_900_000, 100_001])
def test_what_cannot_be_is_refused(income: int) -> None:
    with pytest.raises(FactsError) as error:
        told(income)
    assert "income.per_capita" in str(error.value)


def test_confirmed_is_a_yes_or_a_no() -> None:
    with pytest.raises(FactsError) as error:
        told({"value": 35900, "confirmed": "có lẽ"})
    assert "confirmed" in str(error.value)


def test_a_file_names_the_place(tmp_path: Path) -> None:
    """As a file of đồng in thousands: 35,900 is not 35.9 million."""
    path = tmp_path / "nghin.yaml"
    path.write_text(
        "unit: {kind: xa, name: Mẫu, province: lang-son, classes: []}\nperiod: 2024\n"
        "facts:\n  income.per_capita: 35900\n",
        "utf-8",
    )
    unit = ntm.read_facts(path)
    found = law().standard_for(unit).assess(unit)
    assert "nghin.yaml:4" in found.text()


def test_a_frame_does_not_count_it_either() -> None:
    std = law().standard("xa-ntm", as_of="2024-12-31")
    units = [std.bind(commune(x)) for x in (35900, {"value": 35900, "confirmed": True}, 30, 60)]
    for unit, row in zip(units, judged(std, arrow(units), "polars"), strict=True):
        assert difference(row, expected(std.assess(unit, engine="direct"))) == {}


@pytest.mark.parametrize("confirmed", [None, True, False])
@pytest.mark.parametrize("backend", ["polars", "pandas", "duckdb"])
def test_typed_columns_doubt_as_a_file_does(backend: str, confirmed: bool | None) -> None:
    """Of a frame from elsewhere: beyond what is usual, and a usual figure that is said not to be confirmed."""
    std = law().standard("xa-ntm", as_of="2024-12-31")
    entries = [
        {"value": x} | ({} if confirmed is None else {"confirmed": confirmed}) for x in (35900, 60)
    ]
    units = [std.bind(commune(entry)) for entry in entries]
    rows = judged(std, arrow(units), backend)
    for unit, row in zip(units, rows, strict=True):
        assert difference(row, expected(std.assess(unit, engine="direct"))) == {}
    assert [row["implausible"] for row in rows] == {None: [1, 0], True: [0, 0], False: [1, 1]}[
        confirmed
    ]


# ---- the year before


def before(income: Any, **about: Any) -> Unit:
    entry = dict(commune(income).to_dict())
    return Unit.from_dict({**entry, "period": 2023, "as_of": "2023-12-31", **about})


@pytest.mark.parametrize(
    ("income", "last", "doubted"),
    [
        (359, "35,9", True), (45, 450, True), (358, "35,9", False), (45, 449, False), (5, 45, False),
        (359, {"at_most": 35}, True), ({"at_least": 359}, "35,9", True), ({"at_most": 359}, "35,9", False),
        (359, 359000 // 1000, False),
    ],
)  # fmt: skip
def test_ten_times_the_figure_of_the_year_before_is_doubted(
    income: Any, last: Any, doubted: bool
) -> None:
    std = law().standard_for(commune(income))
    unit, previous = commune(income), before(last)
    assessment = std.assess(unit, previous=previous)
    assert [d["why"] for d in assessment.to_dict().get("implausible", [])] == [
        ["previous"]
    ] * doubted
    assert ("gấp hay kém từ mười lần số của năm trước" in assessment.text()) is doubted
    assert ntm.replay(assessment).same
    sure = std.assess(
        unit.with_facts({INCOME: {"value": 359, "confirmed": True}}), previous=previous
    )
    assert "implausible" not in sure.to_dict()


def test_the_year_before_may_use_codes_and_stand_in_the_file_itself() -> None:
    std = law().standard_for(commune(359))
    by_code = Unit.from_dict({**before(1).to_dict(), "facts": {}, "indicators": {"10": "35,9"}})
    stated = commune({"value": 359, "previous": "35,9"})
    given = std.assess(commune(359), previous=by_code).to_dict()
    assert given["implausible"][0]["previous"] == "35.9"
    assert std.assess(stated).to_dict() == given
    assert Unit.from_dict(stated.to_dict()) == stated


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"period": 2024}, "which is not before 2024"),
        ({"unit": {"kind": "xa", "name": "Khác"}}, "are of 'Khác' (xa), not of 'Mẫu'"),
        ({"unit": {"kind": "huyen", "name": "Mẫu"}}, "(huyen), not of 'Mẫu'"),
    ],
)
def test_the_figures_of_another_unit_or_year_are_refused(other: dict[str, Any], said: str) -> None:
    std = law().standard_for(commune(359))
    with pytest.raises(FactsError, match=re.escape(said)):
        std.assess(commune(359), previous=before(35, **other))


def test_an_unconfirmed_row_of_a_score_sheet_may_be_anything() -> None:
    std = law().standard("xa-ntm", as_of="2024-12-31")
    sheet = next(f for f in std.resolved.facts.values() if f.sheet and f.kind != "yes_no")
    assert sheet.sheet is not None
    row = next(r for r in sheet.sheet.rows if std.resolved.facts[r.fact].kind == "yes_no")
    facts = {row.fact: {"value": True, "confirmed": False}}
    doubted = std.bind(Unit.from_dict({**commune(30).to_dict(), "facts": facts}))
    assert doubted.values[sheet.id].bounds == Bounds(
        Fraction(0), sum((r.points for r in sheet.sheet.rows), Fraction(0))
    )


# ---- a share from a cell without a percent format

SHARE = "irrigation.active_area_share"
CELLS: list[tuple[Any, str, list[str]]] = [
    (0.625, "General", ["unformatted"]), (1, "General", ["unformatted"]), (0.625, "0.00", ["unformatted"]),
    (0.625, "0.0%", []), (0.85, '0.00"%"', []), (62.5, "General", []), (0, "General", []), ("0,85 %", "General", []),
]  # fmt: skip


def sheet_form(folder: Path, value: Any, layout: str, confirmed: str = "") -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Khóa", "Giá trị"], ["unit.kind", "xa"], ["unit.name", "Mẫu"], ["unit.province", "lang-son"],
        ["period", 2024], ["Mã số liệu", "Giá trị", "Đã xác nhận"], [SHARE, value, confirmed],
    ):  # fmt: skip
        sheet.append(row)
    sheet["B7"].number_format = layout
    book.save(folder / "bieu.xlsx")
    return folder / "bieu.xlsx"


def sheet_table(folder: Path, name: str, *cells: tuple[Any, str]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["code", "name", "province", "classes", "period", name])
    for number, (value, layout) in enumerate(cells, 2):
        sheet.append([f"9999{number}", f"Mẫu {number}", "lang-son", "[]", 2024, value])
        sheet.cell(number, 6).number_format = layout
    book.save(folder / "bang.xlsx")
    return folder / "bang.xlsx"


def whys(assessment: Assessment) -> list[str]:
    return [why for entry in assessment.to_dict().get("implausible", []) for why in entry["why"]]


@pytest.mark.parametrize(("value", "layout", "why"), CELLS)
def test_a_form_doubts_a_share_that_may_be_a_part_of_one(
    tmp_path: Path, value: Any, layout: str, why: list[str]
) -> None:
    unit = ntm.read_facts(sheet_form(tmp_path, value, layout))
    assessment = law().standard_for(unit).assess(unit)
    assert whys(assessment) == why
    assert [e["place"] for e in assessment.to_dict().get("implausible", [])] == ["Sheet!B7"] * bool(
        why
    )
    assert ntm.replay(assessment).same
    sure = ntm.read_facts(sheet_form(tmp_path, value, layout, "Có"))
    assert whys(law().standard_for(sure).assess(sure)) == []


@pytest.mark.parametrize(
    "name", [SHARE, "11", "poverty.multidimensional_share", "health.insurance_share.male"]
)
def test_a_table_doubts_the_same_cells_by_row_and_by_column(tmp_path: Path, name: str) -> None:
    path = sheet_table(tmp_path, name, *((value, layout) for value, layout, _ in CELLS))
    expected_whys = [why for _, _, why in CELLS]
    units = list(read_population(path, law()))
    std = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    assert [whys(std.assess(u)) for u in units] == expected_whys
    done = run_columns(law(), path, tmp_path / "out.parquet")
    frame = pl.read_parquet(tmp_path / "out.parquet")
    assert frame["implausible"].to_list() == [len(why) for why in expected_whys]
    (told_of,) = done.implausible
    assert "3 rows (line 2, 3, 4)" in told_of.en
    manifest = json.loads(done.manifest.read_text("utf-8"))
    assert (manifest["units_implausible"], manifest["implausible"][0]["first_rows"]) == (
        3,
        [2, 3, 4],
    )


def test_what_is_no_share_is_not_doubted(tmp_path: Path) -> None:
    path = sheet_table(tmp_path, "school.count", (1, "General"))
    (unit,) = read_population(path, law())
    assert whys(law().standard_for(unit).assess(unit)) == []


def test_a_form_filled_again_keeps_the_doubt(tmp_path: Path) -> None:
    std = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    unit = ntm.read_facts(sheet_form(tmp_path, 0.625, "General"))
    form = form_of(law(), "xa-ntm", as_of=std.as_of, unit=unit)
    path = tmp_path / "again.xlsx"
    path.write_bytes(xlsx_bytes(form, filled(form, std.bind(unit))))
    assert whys(std.assess(ntm.read_facts(path))) == ["unconfirmed"]


# ---- tables and forms

HEAD = "code,name,period,province,classes,income.per_capita,income.per_capita.confirmed"
ROWS = ["99990,A,2024,lang-son,-,35900,", "99991,B,2024,lang-son,-,35900,có", "99992,C,2024,lang-son,-,30,"]  # fmt: skip


def test_a_table_doubts_and_confirms_as_a_file_does(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("\n".join([HEAD, *ROWS, ""]), "utf-8")
    units = list(read_population(path, law()))
    verdicts = [law().standard_for(u).assess(u).indicator("10").verdict for u in units]
    assert verdicts == ["unknown", "pass", "fail"]


def test_a_form_asks_whether_an_unlikely_figure_is_right(tmp_path: Path) -> None:
    """A form that is filled from facts and read again says the same."""
    std = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    for income, verdict in ((35900, "unknown"), ({"value": 35900, "confirmed": True}, "pass")):
        path = tmp_path / f"{verdict}.xlsx"
        form = form_of(law(), "xa-ntm", as_of=std.as_of, unit=commune(income))
        path.write_bytes(xlsx_bytes(form, filled(form, std.bind(commune(income)))))
        unit = ntm.read_facts(path)
        found = std.assess(unit)
        assert found.indicator("10").verdict == verdict
        if verdict == "unknown":
            assert "unknown.xlsx" in found.text()


def test_every_quantity_of_the_vocabulary_says_what_is_usual() -> None:
    """A share lies between 0 and 100; a score and a year have both ends of their range."""
    facts = law().library.facts.values()
    quantities = [f for f in facts if f.kind in {"number", "count"}]
    silent = [f.id for f in quantities if f.plausible is None and None in (f.low, f.high)]
    assert silent == []
