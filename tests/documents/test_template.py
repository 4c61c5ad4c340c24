"""The form: written from the rules, filled in as people do, read back without loss, wrong cells named and marked."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import unicodedata
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter

from ntm_rules import (
    Assessment,
    FactsError,
    InputError,
    NtmError,
    Unit,
    UnreadableError,
    read_facts,
)
from ntm_rules.documents.form.answers import At, number_text
from ntm_rules.documents.form.form import Form
from ntm_rules.documents.form.mark_errors import marked_copy
from ntm_rules.documents.form.prefill import Filled, filled
from ntm_rules.documents.form.texts import HOW, TABLES, TEXTS
from ntm_rules.documents.form.write import csv_bytes, json_text, xlsx_bytes
from ntm_rules.facts.sheet import sheet_rows
from ntm_rules.foundation.errors import Problem
from ntm_rules.judging.forms import form_of
from tests.helpers.terminal import compiled, law, ran

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "fixtures/vi-du.yaml"
UNITS = [
    *sorted(ROOT.glob("fixtures/*vi-du.yaml")),
    ROOT / "fixtures/lang-son/hoa-cu-2024.yaml",
    *sorted(ROOT.glob("fixtures/published/rc*.yaml")),
]
LANGUAGES: Any = ("vi", "en")
DAY = dt.date(2024, 12, 31)


def own_standard(unit: Unit) -> Any:
    """The standard in whose codes the unit's file is written."""
    if unit.standard is None:
        return law().standard_for(unit)
    province = law().province_of(unit, unit.as_of)
    return law().standard(unit.standard, as_of=unit.as_of, province=province)


@cache
def example_form(lang: Any = "vi") -> Form:
    return form_of(law(), "xa-ntm", as_of=DAY, unit=read_facts(EXAMPLE), lang=lang)


@cache
def blank(lang: Any = "vi") -> bytes:
    return xlsx_bytes(example_form(lang))


class Desk:
    """A form on someone's desk: cells by fact and column head."""

    def __init__(self, folder: Path, content: bytes | None = None) -> None:
        self.path = folder / "bieu.xlsx"
        self.book = openpyxl.load_workbook(io.BytesIO(content or blank()))

    def sheet(self, name: str = "Chỉ tiêu") -> Any:
        return self.book[name]

    def cell(self, fact: str, head: str = "Giá trị", sheet: str = "Chỉ tiêu") -> Any:
        found = self.sheet(sheet)
        key = "Mã số liệu" if sheet == "Chỉ tiêu" else "Khóa"
        head_row = next(row for row in found.iter_rows() if key in {c.value for c in row})
        heads = {c.value: c.column for c in head_row}
        row = next(
            r
            for r in range(head_row[0].row + 1, found.max_row + 1)
            if found.cell(r, heads[key]).value == fact
        )
        return found.cell(row, heads[head])

    def put(self, fact: str, value: Any, head: str = "Giá trị", sheet: str = "Chỉ tiêu") -> str:
        cell = self.cell(fact, head, sheet)
        cell.value = value
        return f"{sheet}!{cell.coordinate}"

    def saved(self) -> Path:
        self.book.save(self.path)
        return self.path

    def read(self) -> Unit:
        return read_facts(self.saved())

    def assess(self) -> Assessment:
        unit = self.read()
        return law().standard_for(unit).assess(unit, engine="direct")

    def problems(self) -> list[Problem]:
        with pytest.raises(InputError) as caught:
            self.assess()
        return list(caught.value.problems)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def value_of(assessment: Assessment, fact: str) -> Any:
    told: Any = assessment.to_dict()["input"]
    return told["facts"].get(fact)


# ---- round trip


@pytest.mark.slow
@pytest.mark.parametrize("path", UNITS, ids=lambda p: p.stem)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_is_known_comes_back_the_same(path: Path, ending: str, tmp_path: Path) -> None:
    unit = read_facts(path)
    standard = own_standard(unit)
    before = standard.assess(unit, engine="direct").to_json()
    bound = standard.bind(unit)
    for lang in LANGUAGES:
        form = form_of(law(), standard.id, as_of=unit.as_of, unit=unit, lang=lang)
        write = xlsx_bytes if ending == "xlsx" else csv_bytes
        target = tmp_path / f"bieu.{ending}"
        target.write_bytes(write(form, filled(form, bound)))
        assert standard.assess(read_facts(target), engine="direct").to_json() == before


def test_a_form_filled_in_by_hand_gives_what_the_yaml_gives(desk: Desk) -> None:
    """A script types into the empty form what stands in the YAML, in the ways that people type."""
    for fact, value in {
        "planning.commune_plan_published": "Đạt",
        "planning.management_rules_carried_out": "có ",
        "road.commune_paved_share": 100,
        "road.village_hardened_share": 86.5,
        "irrigation.irrigated_share": "80 %",
        "disaster.required_contents_met": True,
        "disaster.preparedness_score": "62 điểm",
        "electricity.safe_supply_share": "từ 93,5 đến 96",
        "culture.village_house_share": "5/8 thôn",
        "poverty.multidimensional_share": "ít nhất 16,99 %",
        "environment.solid_waste_treated_share": "hơn 70",
        "trade.market_standard_met": "Chưa đạt",
        "education.primary_universal_grade": "Mức độ 2",
        "income.per_capita": "35,9 triệu đồng/người/năm",
    }.items():
        desk.put(fact, value)
    for head, value in {
        "Năm số liệu": "2023",
        "Văn bản minh chứng (tên, số)": "BC 12/BC-UBND",
        "Cơ quan ban hành": "UBND xã",
        "Ngày văn bản": dt.datetime(2023, 12, 1),
    }.items():
        desk.put("income.per_capita", value, head)
    desk.put("environment.livestock_compliant_share", ">= 7; <= 9", "Số đạt")
    desk.put("environment.livestock_compliant_share", 12, "Tổng số")
    desk.put("health.insurance_share", "93,5", "Nam")
    desk.put("health.insurance_share", "91", "Nữ")
    desk.put("labour.trained_share", "90/150", "Nam")
    desk.put("craft.villages_exist", "Không")
    desk.put("indicators.6.1", "Đạt", "Kết luận", "Kết luận")
    desk.put("indicators.6.1", "Ủy ban nhân dân huyện", "Cơ quan đã kết luận", "Kết luận")
    about = {
        "kind": "xa",
        "name": "Ví Dụ (số liệu minh họa)",
        "code": "99999",
        "district": "Minh Họa",
    }
    about |= {"province": "lang-son", "region": "TDMNPB"}
    evidence = {"document": "BC 12/BC-UBND", "issuer": "UBND xã", "date": "2023-12-01"}
    same = {
        "standard": "xa-ntm",
        "unit": {**about, "classes": ["khu-vuc-iii"]},
        "period": 2024,
        "facts": {
            "planning.commune_plan_published": True,
            "planning.management_rules_carried_out": True,
            "road.commune_paved_share": 100,
            "road.village_hardened_share": "86,5",
            "irrigation.irrigated_share": 80,
            "disaster.required_contents_met": True,
            "disaster.preparedness_score": 62,
            "electricity.safe_supply_share": {"between": ["93,5", 96]},
            "culture.village_house_share": {"count": 5, "of": 8},
            "poverty.multidimensional_share": {"at_least": "16,99"},
            "environment.solid_waste_treated_share": {"above": 70},
            "trade.market_standard_met": False,
            "education.primary_universal_grade": "mức độ 2",
            "income.per_capita": {"value": "35,9", "period": 2023, "evidence": [evidence]},
            "environment.livestock_compliant_share": {
                "count": {"at_least": 7, "at_most": 9},
                "of": 12,
            },
            "health.insurance_share": {"male": "93,5", "female": 91},
            "labour.trained_share": {"male": {"count": 90, "of": 150}},
            "craft.villages_exist": False,
        },
        "indicators": {"6.1": {"concluded": True, "by": "ubnd-huyen"}},
    }
    unit = Unit.from_dict(same)
    assert (
        desk.assess().to_json() == law().standard_for(unit).assess(unit, engine="direct").to_json()
    )


def test_an_empty_form_is_all_unknown_and_nothing_is_zero(desk: Desk) -> None:
    assessment = desk.assess()
    told: Any = assessment.to_dict()
    assert told["input"]["facts"] == {}
    assert {i.verdict for i in assessment.indicators} == {"unknown"}


# ---- what people do to a form


def test_columns_may_be_moved_and_added(desk: Desk) -> None:
    desk.put("culture.village_house_share", "5/8 thôn")
    desk.put("income.per_capita", "35,9")
    sheet = desk.sheet()
    sheet.protection.sheet = False
    sheet.insert_cols(3)
    sheet["C1"] = "Ý kiến của huyện"
    sheet["C4"] = "xem lại"
    sheet.insert_rows(1, 3)
    sheet["A1"] = "UBND XÃ VÍ DỤ"
    values = [[c.value for c in row] for row in sheet.iter_rows()]
    sheet.delete_cols(1, sheet.max_column)
    for number, row in enumerate(values, 1):
        for place, value in enumerate(reversed(row), 1):
            sheet.cell(number, place).value = value
    assessment = desk.assess()
    assert value_of(assessment, "culture.village_house_share") == {"count": 5, "of": 8}
    assert value_of(assessment, "income.per_capita") == {"value": "35.9"}


def test_decomposed_letters_and_stray_spaces_are_read(desk: Desk) -> None:
    desk.put("planning.commune_plan_published", "  Chưa\u00a0đạt ")
    desk.put("education.literacy_grade", "Mức độ 1")
    for row in desk.sheet().iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value) + "  "
    assessment = desk.assess()
    assert value_of(assessment, "planning.commune_plan_published") == {"value": False}
    assert value_of(assessment, "education.literacy_grade") == {"value": "mức độ 1"}


@pytest.mark.parametrize(
    ("typed", "shown", "read"),
    [
        (0.1, "General", "0.1"),
        (35.9, "General", "35.9"),
        (1.005, "General", "1.005"),
        (94.4, "0", "94.4"),
        (8.0, "General", "8"),
        (1e-05, "General", "0.00001"),
        (0.359, "0.0%", "35.9"),
        (0.07, "0%", "7"),
        (5, "0%", "500"),
        (12, '0" %"', "12"),
    ],
)
def test_a_number_cell_is_what_was_typed(typed: float, shown: str, read: str) -> None:
    assert number_text(typed, shown) == read


def test_number_cells_keep_every_digit(desk: Desk) -> None:
    cell = desk.cell("poverty.multidimensional_share")
    cell.value, cell.number_format = 0.1299, "0.00%"
    desk.put("income.per_capita", 44.99)
    assessment = desk.assess()
    assert value_of(assessment, "poverty.multidimensional_share") == {"value": "12.99"}
    assert value_of(assessment, "income.per_capita") == {"value": "44.99"}
    assert assessment.indicator("11").verdict == "pass"
    assert assessment.indicator("10").verdict == "fail"


def test_a_document_merged_over_rows_serves_each_of_them(desk: Desk) -> None:
    facts = ["road.lane_clean_share", "road.main_field_share"]
    for fact in facts:
        desk.put(fact, 90)
    head = "Văn bản minh chứng (tên, số)"
    desk.put(facts[0], "BC 05/BC-UBND", head)
    first, last = (desk.cell(f, head).coordinate for f in (facts[0], facts[-1]))
    desk.sheet().merge_cells(f"{first}:{last}")
    assessment = desk.assess()
    for fact in facts:
        assert value_of(assessment, fact)["evidence"] == [{"document": "BC 05/BC-UBND"}]


def test_not_applicable_goes_to_the_indicator(desk: Desk) -> None:
    fact = next(a.fact.id for a in example_form().asks if a.may_not_apply)
    desk.put(fact, "Không áp dụng")
    assert desk.assess().indicator("13.4").verdict == "not_applicable"


def test_further_documents_are_added(desk: Desk) -> None:
    desk.put("income.per_capita", 40)
    sheet = desk.sheet("Minh chứng thêm")
    for row, document in ((2, "BC 1"), (3, "BC 2")):
        sheet.cell(row, 1).value, sheet.cell(row, 2).value = "income.per_capita", document
    found = value_of(desk.assess(), "income.per_capita")
    assert [e["document"] for e in found["evidence"]] == ["BC 1", "BC 2"]


def test_classes_not_stated_stay_so_and_none_is_none(desk: Desk) -> None:
    def say(word: str | None) -> None:
        sheet = desk.sheet("Đơn vị")
        for row in range(2, sheet.max_row + 1):
            if str(sheet.cell(row, 4).value).startswith("class:"):
                sheet.cell(row, 2).value = word

    say(None)
    assert desk.read().classes is None
    say("Không")
    assert desk.read().classes == ()
    desk.put("class:atk", "Có", sheet="Đơn vị")
    assert desk.read().classes == ("atk",)


# ---- twenty kinds of mistake


def _merge(desk: Desk) -> str:
    at = desk.put("road.lane_clean_share", 90)
    below = desk.cell("road.main_field_share").coordinate
    desk.sheet().merge_cells(f"{at.partition('!')[2]}:{below}")
    return at


def _twice(desk: Desk) -> str:
    desk.put("road.lane_clean_share", 90)
    row = desk.cell("road.main_field_share").row
    desk.put("road.main_field_share", "road.lane_clean_share", "Mã số liệu")
    heads = {c.value: c.column for c in desk.sheet()[1]}
    cell = desk.sheet().cell(row, heads["Giá trị"])
    cell.value = 80
    return f"Chỉ tiêu!{cell.coordinate}"


def _nameless(desk: Desk) -> str:
    at = desk.put("road.commune_paved_share", 90)
    desk.cell("road.commune_paved_share", "Mã số liệu").value = None
    return at


def _renamed(desk: Desk) -> str:
    at = desk.put("road.commune_paved_share", 90)
    desk.cell("road.commune_paved_share", "Mã số liệu").value = "road.comune_paved_share"
    return at


def _evidence_of_nothing(desk: Desk) -> str:
    sheet = desk.sheet("Minh chứng thêm")
    sheet["A2"], sheet["B2"] = "income.per_capita", "BC 1"
    return "Minh chứng thêm!A2"


def _put(
    fact: str, value: Any, head: str = "Giá trị", sheet: str = "Chỉ tiêu"
) -> Callable[[Desk], str]:
    return lambda desk: desk.put(fact, value, head, sheet)


def _then(*steps: Callable[[Desk], str]) -> Callable[[Desk], str]:
    """All of the steps; the mistake is in the cell of the last."""
    return lambda desk: [step(desk) for step in steps][-1]


SHARE, SEXES, YES = (
    "culture.village_house_share",
    "health.insurance_share",
    "planning.commune_plan_published",
)
DOCUMENT = "Văn bản minh chứng (tên, số)"


def _struck(
    fact: str, value: Any, head: str = "Giá trị", sheet: str = "Chỉ tiêu"
) -> Callable[[Desk], str]:
    def step(desk: Desk) -> str:
        desk.cell(fact, head, sheet).font = openpyxl.styles.Font(strike=True)
        return desk.put(fact, value, head, sheet)

    return step


def _half_struck(desk: Desk) -> str:
    gone = TextBlock(InlineFont(strike=True), "41 ")
    return desk.put("income.per_capita", CellRichText(gone, "42"))


MISTAKES: dict[str, tuple[Callable[[Desk], str], str]] = {
    "struck out": (_struck("income.per_capita", 41), "something is struck out"),
    "struck out, and written anew": (_half_struck, "something is struck out"),
    "a struck date": (_then(_put(SHARE, 50), _put(SHARE, "BC 1", DOCUMENT), _struck(SHARE, "1/2/2024", "Ngày văn bản")), "something is struck out"),
    "a struck district": (_struck("unit.district", "Ba", sheet="Đơn vị"), "something is struck out"),
    "ambiguous": (_put("income.per_capita", "1.234"), "can be read in two ways"),
    "about": (_put(SHARE, "khoảng 40"), "a number is needed, not 'khoảng 40'"),
    "above the range": (_put("road.commune_paved_share", 103), "103 is outside 0..100%"),
    "negative": (_put("housing.temporary_households", -1), "-1 is outside 0.."),
    "not whole": (_put("school.count", 3.5), "is a whole count, not 3.5"),
    "count above total": (_then(_put("culture.village_standard_share", 8, "Tổng số"), _put("culture.village_standard_share", 9, "Số đạt")), "count 9 is not within 0..8"),
    "total missing": (_put("housing.solid_share", 5, "Số đạt"), "a ratio needs both count and of"),
    "given twice in a row": (_then(_put("environment.hygienic_facilities_share", 5, "Số đạt"), _put("environment.hygienic_facilities_share", "5/8")), "stands in Value and again"),
    "another noun": (_put("environment.clean_water_share", "5/8 thôn"), "what is counted here: %, hộ"),
    "another unit": (_put("environment.green_space_per_person", "2 lít"), "a number is needed"),
    "a date": (_put("school.facility_level1_share", dt.datetime(2024, 8, 5)), "the spreadsheet made a date of this cell (05/08/2024)"),
    "a formula": (_put("education.age6_in_grade1_share", "=5/8*100"), "a formula without its value"),
    "yes or no": (_put(YES, "–"), "true or false is needed, not '–'"),
    "met is no answer": (_put("trade.market_exists", "Đạt"), "does not answer this question"),
    "no such grade": (_put("education.literacy_grade", "mức độ 4"), "needs one of: chưa đạt, mức độ 1, mức độ 2"),
    "total outside the sexes": (
        _then(_put(SEXES, 93, "Nam"), _put(SEXES, 91, "Nữ"), _put(SEXES, 95)),
        "the total lies outside its male and female figures",
    ),
    "no such sex here": (_put("food.safety_compliant_share", 5, "Nam"), "is not asked by sex"),
    "merged": (_merge, "a merged cell"),
    "the same fact twice": (_twice, "road.lane_clean_share is given twice (first at "),
    "no fact id": (_nameless, "a value in a row without a fact id"),
    "a changed fact id": (_renamed, "did you mean 'road.commune_paved_share'?"),
    "evidence alone": (_put("electricity.safe_supply_share", "BC 12", DOCUMENT), "evidence without a value"),
    "evidence of nothing": (_evidence_of_nothing, "of which there is no value"),
    "no date": (_then(_put("environment.waste_sorting_share", 60), _put("environment.waste_sorting_share", "BC 1", DOCUMENT), _put("environment.waste_sorting_share", "tháng 12", "Ngày văn bản")), "a date such as 31/12/2024 is needed"),
    "no year": (_then(_put("environment.livestock_compliant_share", 60), _put("environment.livestock_compliant_share", 20244, "Năm số liệu")), "20244 is not a year"),
    "who concluded": (_put("indicators.6.1", "Đạt", "Kết luận", "Kết luận"), "by is missing"),
    "may not conclude": (
        _then(
            _put("criteria.12", "Đạt", "Kết luận", "Kết luận"),
            _put("criteria.12", "Ủy ban nhân dân xã [ubnd-xa]", "Cơ quan đã kết luận", "Kết luận"),
        ),
        "'ubnd-xa' may not conclude that 12 is met",
    ),
    "not applicable here": (_put("poverty.multidimensional_share", "Không áp dụng"), "cannot be not_applicable"),
    "a lost zero": (_put("unit.code", 6223, sheet="Đơn vị"), "may have lost a leading zero"),
    "no such province": (_put("unit.province", "langson", sheet="Đơn vị"), "did you mean 'lang-son'?"),
    "no such region": (_put("unit.region", "TDMN", sheet="Đơn vị"), "did you mean 'TDMNPB'?"),
    "class": (_put("class:atk", "có lẽ", sheet="Đơn vị"), "Có, Không or Chưa rõ (not known) is needed"),
    "no name": (_put("unit.name", None, sheet="Đơn vị"), "the name of the unit is missing"),
    "no day": (_put("as_of", "cuối năm", sheet="Đơn vị"), "a date such as 31/12/2024 is needed"),
    "too long": (_put("environment.solid_waste_treated_share", "5" * 9_000), "the text of the cell is too long"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_told_with_its_cell(name: str, desk: Desk) -> None:
    make, told = MISTAKES[name]
    cell = make(desk)
    problems = desk.problems()
    assert len(problems) == 1, [p.say("en") for p in problems]
    assert told in problems[0].en
    assert problems[0].vi
    assert str(problems[0].where) == f"{desk.path}: {cell}"


TOGETHER = [
    n for n in MISTAKES if n not in {"no name", "no such province", "no day", "evidence of nothing"}
]


def test_all_mistakes_are_told_at_once_and_marked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path)
    wanted: dict[str, str] = {}
    # One mistake per fact: those that touch the same row would hide one another.
    taken: set[str] = set()
    for name in TOGETHER:
        make, told = MISTAKES[name]
        probe = Desk(tmp_path)
        cell = make(probe)
        sheet, _, place = cell.partition("!")
        key = f"{sheet}!{place.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"
        if key in taken or name in {"merged", "the same fact twice", "no fact id"}:
            continue
        taken.add(key)
        make(desk)
        wanted[cell] = told
    assert len(wanted) >= 20
    path, marked = desk.saved(), tmp_path / "marked.xlsx"
    with compiled(tmp_path):
        done = ran(capsys, "assess", path, "--marked", marked, "--lang", "en")
    assert (done.status, done.out) == (2, "")
    for cell, told in wanted.items():
        assert any(told in line for line in done.err.splitlines() if f"{path}: {cell}:" in line), (
            cell
        )
    assert f"cells marked: {len(wanted)}" in done.err
    book = openpyxl.load_workbook(marked)
    for cell, told in wanted.items():
        sheet, _, place = cell.partition("!")
        found: Any = book[sheet][place]
        assert found.fill.fgColor.rgb == "FFFF9C9C"
        assert told in found.comment.text
    unmarked: Any = book["Chỉ tiêu"]["A2"]
    assert unmarked.comment is None


def test_problems_come_in_the_order_of_the_sheets(desk: Desk) -> None:
    desk.put("criteria.12", "Đạt", "Kết luận", "Kết luận")
    desk.put("income.per_capita", "1.234")
    desk.put("class:atk", "có lẽ", sheet="Đơn vị")
    cells = [p.where.cell.partition("!")[0] for p in desk.problems() if isinstance(p.where, At)]
    assert cells == ["Đơn vị", "Chỉ tiêu", "Kết luận"]


# ---- hostile files


def rezipped(content: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    change(parts)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def _add(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({name: data})


def _doctype(parts: dict[str, bytes]) -> None:
    name = "xl/worksheets/sheet2.xml"
    parts[name] = parts[name].replace(b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet', 1)


@pytest.mark.parametrize(
    "change",
    [
        _add("xl/vbaProject.bin", b"x"),
        _add("xl/externalLinks/externalLink1.xml", b"<a/>"),
        _add("xl/media/bomb.bin", b"\0" * 50_000_000),
        _doctype,
        lambda parts: parts.pop("xl/workbook.xml"),
        lambda parts: parts.update({"xl/worksheets/sheet3.xml": b"<worksheet><"}),
    ],
    ids=["macros", "links", "bomb", "entities", "no workbook", "broken"],
)
def test_a_hostile_workbook_is_refused(change: Any, tmp_path: Path) -> None:
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(rezipped(blank(), change))
    with pytest.raises(UnreadableError):
        read_facts(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"unit: {}", b"\xd0\xcf\x11\xe0" * 50])
@pytest.mark.parametrize("ending", ["xlsx", "csv", "XLSX"])
def test_a_file_that_is_none_is_refused(content: bytes, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"bieu.{ending}"
    path.write_bytes(content)
    with pytest.raises(InputError):
        read_facts(path)
    with pytest.raises(InputError):
        read_facts(tmp_path / f"none.{ending}")


def test_a_workbook_with_other_tables_is_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Tên", "Số"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(FactsError, match="no table of the form was found"):
        read_facts(tmp_path / "a.xlsx")


def test_nothing_typed_becomes_alive(tmp_path: Path) -> None:
    unit = read_facts(EXAMPLE)
    bad = '=cmd|"/c calc"!A1 <script> ]]>'
    tree = {
        "unit": {"kind": "xa", "name": bad, "district": "@x", "province": "lang-son"},
        "period": 2024,
    }
    tree["facts"] = {
        "income.per_capita": {"value": 5, "note": "=1+1", "evidence": [{"document": "+1"}]}
    }
    unit = Unit.from_dict(tree)
    standard = law().standard_for(unit)
    form = form_of(law(), "xa-ntm", as_of=DAY, unit=unit)
    given = filled(form, standard.bind(unit))
    for ending, content in (("xlsx", xlsx_bytes(form, given)), ("csv", csv_bytes(form, given))):
        path = tmp_path / f"b.{ending}"
        path.write_bytes(content)
        assert standard.assess(read_facts(path)).to_json() == standard.assess(unit).to_json()
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    assert not [c for s in book for r in s.iter_rows() for c in r if c.data_type == "f"]
    lines = (tmp_path / "b.csv").read_text("utf-8-sig")
    assert "'=cmd" in lines
    assert ",=1+1" not in lines


# ---- CSV as programs save it


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_small_csv_will_do(mark: str, encoding: str, tmp_path: Path) -> None:
    rows = [
        ["Khóa", "Giá trị"],
        ["unit.kind", "xa"],
        ["unit.name", "Ví Dụ"],
        ["unit.province", "Lạng Sơn"],
        ["period", "2024"],
        [],
        ["Mã số liệu", "Giá trị", "Số đạt", "Tổng số"],
        ["income.per_capita", '"35,9"' if mark == "," else "35,9"],
        [SHARE, "", "5", "8"],
        [YES, "có"],
    ]
    path = tmp_path / "so-lieu.csv"
    path.write_text("\n".join(mark.join(r) for r in rows), encoding)
    unit = read_facts(path)
    found = law().standard_for(unit).assess(unit)
    assert value_of(found, "income.per_capita") == {"value": "35.9"}
    assert value_of(found, SHARE) == {"count": 5, "of": 8}
    assert value_of(found, YES) == {"value": True}
    path.write_text(path.read_text(encoding).replace("có", "có lẽ"), encoding)
    with pytest.raises(FactsError) as caught:
        law().standard_for(unit).assess(read_facts(path))
    assert str(caught.value.problems[0].where) == f"{path}:10:2"


# ---- what is written


def test_the_form_asks_all_that_the_rules_read() -> None:
    for standard in ("xa-ntm", "xa-ntm-nang-cao", "huyen-ntm", "tinh-hoan-thanh"):
        resolved = law().standard(standard, as_of=DAY).resolved
        form = form_of(law(), standard, as_of=DAY)
        # The rows of a score sheet stand before their total.
        wanted = resolved.asked | sheet_rows(resolved.facts, resolved.asked)
        assert {a.fact.id for a in form.asks} == wanted
        assert len(form.asks) == len(wanted)


def test_levels_are_those_of_the_unit_or_said_to_depend() -> None:
    known = {a.fact.id: a.level for a in example_form().asks}
    assert known["income.per_capita"] == "từ 45 triệu đồng/người/năm trở lên"
    assert known["road.lane_clean_share"] == "mức do tỉnh quy định"
    assert known["trade.market_exists"] == "điều kiện áp dụng"
    anywhere = {a.fact.id: a.level for a in form_of(law(), "xa-ntm", as_of=DAY).asks}
    assert anywhere["income.per_capita"] == "theo vùng, loại khu vực"
    assert anywhere["housing.temporary_households"] == "không còn"


A4_INCHES, A4_WIDE = 11.69, 8.27
COLUMN_POINTS = 4.7
"""How wide LibreOffice prints one of a column's width, in points."""


def test_the_form_prints_what_people_read_in_letters_of_eight_points() -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank()))
    for name, unprinted in {
        "Đơn vị": ["Khóa"],
        "Chỉ tiêu": ["Cách ghi", "Chỉ tiêu", "Mã số liệu"],
        "Kết luận": ["Khóa"],
        "Minh chứng thêm": [],
    }.items():
        sheet: Any = book[name]
        top = int(sheet.auto_filter.ref.partition(":")[0][1:])
        heads = [cell.value for cell in sheet[top]]
        rows = sheet[sheet.print_area.rpartition("!")[2]]
        shown = [cell.value for cell in rows[top - 1]]
        assert [head for head in heads if head not in shown] == unprinted
        assert heads[: len(shown)] == shown
        way = "portrait" if name == "Đơn vị" else "landscape"
        assert (sheet.page_setup.orientation, sheet.print_title_rows) == (way, f"${top}:${top}")
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        room = 72 * (
            (A4_WIDE if way == "portrait" else A4_INCHES)
            - sheet.page_margins.left
            - sheet.page_margins.right
        )
        wide = sum(
            sheet.column_dimensions[get_column_letter(n)].width for n in range(1, len(shown) + 1)
        )
        assert 11 * min(1, room / (wide * COLUMN_POINTS)) >= 8
    assert 20 <= len(rows) <= 25


def _pages(sheet: Any) -> int:
    """How many pages a sheet takes, by its set-up and the heights of its rows."""
    shown = sheet.print_area.rpartition("!")[2].replace("$", "").rpartition(":")[2]
    columns = sheet[shown].column
    wide = sum(sheet.column_dimensions[get_column_letter(n)].width for n in range(1, columns + 1))
    across, down = A4_WIDE, A4_INCHES
    if sheet.page_setup.orientation == "landscape":
        across, down = down, across
    margins = sheet.page_margins
    scale = min(1, 72 * (across - margins.left - margins.right) / (wide * COLUMN_POINTS))
    head = int(sheet.print_title_rows.partition(":")[0][1:])
    heights = [sheet.row_dimensions[n].height or 15 for n in range(1, sheet[shown].row + 1)]
    room = 72 * (down - margins.top - margins.bottom) / scale
    pages, used = 1, 0.0
    for number, height in enumerate(heights, 1):
        if used + height > room:
            pages, used = pages + 1, heights[head - 1] if number > head else 0.0
        used += height
    return pages


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_form_filled_in_prints_on_eight_pages(lang: Any) -> None:
    """As LibreOffice counted them."""
    form = example_form(lang)
    unit = read_facts(EXAMPLE)
    content = xlsx_bytes(form, filled(form, own_standard(unit).bind(unit)))
    # The names of indicators are longer in English.
    assert sum(map(_pages, openpyxl.load_workbook(io.BytesIO(content)))) <= (
        8 if lang == "vi" else 9
    )


def test_what_an_indicator_says_stands_once_and_where_it_says_more_than_its_figure() -> None:
    sheet: Any = openpyxl.load_workbook(io.BytesIO(blank()))["Chỉ tiêu"]
    rows = [[cell.value for cell in row[:2]] for row in sheet.iter_rows(min_row=2)]
    text = "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm"
    assert rows.count(["2.1", text]) == 1  # above two figures
    house = [r for r in rows if r[0] == "9.2"]
    assert house == [["9.2", "Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố"]]


def test_the_workbook_guides_and_protects() -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank()))
    assert book.sheetnames == ["Đơn vị", "Chỉ tiêu", "Kết luận", "Minh chứng thêm"]
    for sheet in book:
        assert sheet.page_setup.paperSize == 9
        footer: Any = sheet.oddFooter
        assert footer.center.text == "&P/&N"
        assert sheet.protection.sheet
        assert not sheet.protection.password
    facts: Any = book["Chỉ tiêu"]
    assert (facts.freeze_panes, facts.print_title_rows) == ("C2", "$1:$1")
    assert facts.auto_filter.ref
    choices = {v.formula1 for v in facts.data_validations.dataValidation}
    assert {'"Có,Không"', '"chưa đạt,mức độ 1,mức độ 2"', '"Có,Không,Không áp dụng"'} <= choices
    heads = {c.value: c.column for c in facts[1]}
    for row in range(3, facts.max_row + 1):
        label, value = facts.cell(row, heads["Số liệu cần ghi"]), facts.cell(row, heads["Giá trị"])
        assert label.protection.locked
        asked = facts.cell(row, heads["Mã số liệu"]).value
        assert value.protection.locked == (asked is None)
        if asked is None:  # a title: its text runs over the row
            continue
        assert value.number_format == "@"
        by_sex = asked is not None and law().library.facts[asked].by_sex
        assert facts.cell(row, heads["Nam"]).protection.locked != by_sex


def test_forms_are_the_same_bytes_and_complete_in_both_languages() -> None:
    assert xlsx_bytes(example_form()) == blank()
    assert csv_bytes(example_form()) == csv_bytes(example_form(), Filled())
    for words in (*TEXTS.values(), *HOW.values(), *(c.head for t in TABLES.values() for c in t)):
        assert words.vi
        assert words.en
    book = openpyxl.load_workbook(io.BytesIO(blank("en")))
    assert book.sheetnames == ["Unit", "Indicators", "Conclusions", "More evidence"]


def test_the_json_form_describes_each_fact() -> None:
    told = json.loads(json_text(example_form()))
    facts = [f for g in told["groups"] for f in g["facts"]]
    assert told["schema"] == "ntm-rules/template/1"
    one = next(f for f in facts if f["fact"] == SHARE)
    assert (one["code"], one["kind"], one["counted_in"], one["level"]) == (
        "6.3",
        "share",
        "thôn",
        "từ 100% trở lên",
    )
    assert {"key", "text", "met", "not_met"} == set(told["conclusions"][0])


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with compiled(tmp_path):
        form = tmp_path / "b.xlsx"
        assert ran(capsys, "template", "xa-ntm", "--for", EXAMPLE, "-o", form).status == 0
        assert form.read_bytes() == blank()
        full = tmp_path / "c.csv"
        assert (
            ran(capsys, "template", "xa-ntm", "--for", EXAMPLE, "--filled", "-o", full).status == 0
        )
        assert ran(capsys, "assess", full).out == ran(capsys, "assess", EXAMPLE).out
        for args in (
            ("template", "xa-ntm", "-o", tmp_path / "b.txt"),
            ("template", "xa-ntm", "--filled", "-o", form),
            ("template", "xa-ntm-2030", "-o", form),
            ("template", "xa-ntm", "--as-of", "2019-01-01", "-o", form),
            ("assess", tmp_path / "none.xlsx"),
        ):
            refused = ran(capsys, *args)
            assert (refused.status, refused.out) == (2, "")
        assert form.read_bytes() == blank()


def test_only_a_workbook_can_be_marked(tmp_path: Path) -> None:
    with pytest.raises(NtmError, match=r"only an \.xlsx file"):
        marked_copy(tmp_path / "a.csv", [], "vi")


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_table_of_many_communes_is_read_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    path = tmp_path / f"cac-xa{ending}"
    with compiled(tmp_path):
        words = ("template", "xa-ntm", "--as-of", "2024-12-31", "--table", "-o", path)
        assert ran(capsys, *words).status == 0
        asked = {ask.fact.id for ask in example_form().asks}
        if ending == ".csv":
            lines = path.read_text("utf-8-sig").splitlines()
            names = lines[3].split(",")
        else:
            book = openpyxl.load_workbook(path)
            sheet: Any = book.worksheets[0]
            names = [cell.value for cell in sheet[4]]
        assert asked <= {name.removesuffix(".male").removesuffix(".female") for name in names}
        given = {
            "unit.name": "Mẫu", "unit.code": "06223", "unit.province": "Lạng Sơn", "unit.classes": "khu-vuc-iii",
            "period": "2024", "culture.village_house_share": "5/8 thôn", "health.insurance_share.male": "93,5",
            "health.insurance_share.female": "91", "education.literacy_grade": "Mức độ II",
        }  # fmt: skip
        row = [given.get(name, "") for name in names]
        if ending == ".csv":
            path.write_text("\n".join([*lines, ",".join(f'"{text}"' for text in row)]), "utf-8")
        else:
            sheet.append(row)
            book.save(path)
        result = ran(capsys, "batch", path, "-o", tmp_path / "out", "--format", "json")
        assert result.status == 0, result.err
        facts = json.loads((tmp_path / "out/06223.json").read_text("utf-8"))["input"]["facts"]
        assert facts["culture.village_house_share"]["count"] == 5
        assert facts["education.literacy_grade"]["value"] == "mức độ 2"
        assert facts["health.insurance_share"]["female"] == {"value": "91"}
        assert ran(capsys, "batch", path, "-o", tmp_path / "o.parquet").status == 0
        # It is made for nobody alone.
        assert ran(capsys, *words, "--for", EXAMPLE, "--force").status == 2


OTHER_KINDS = [
    ("huyen-ntm", "huyen", "199", {"district.roads_with_trees_share": "60"}, ".csv"),
    ("huyen-ntm", "huyen", "199", {"district.roads_with_trees_share": "60"}, ".xlsx"),
    ("huyen-ntm-nang-cao", "huyen", "199", {}, ".csv"),
    ("thi-xa-thanh-pho-hoan-thanh", "thi-xa", "199", {"communes.recognised": "5/5 xã"}, ".csv"),
    ("tinh-hoan-thanh", "tinh", "20", {"districts.ntm_share": "10/10"}, ".xlsx"),
    ("tinh-hoan-thanh-2026", "tinh", "20", {"communes.ntm_2026_share": "40"}, ".csv"),
    ("phuong-ntm-2026", "phuong", "05977", {}, ".xlsx"),
    ("dac-khu-ntm-2026", "dac-khu", "05978", {}, ".csv"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("standard", "kind", "code", "figures", "ending"), OTHER_KINDS)
def test_the_table_of_other_units_is_read_back(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    standard: str,
    kind: str,
    code: str,
    figures: dict[str, str],
    ending: str,
) -> None:
    """Its head says the kind of unit; places that such a unit does not lie in are not asked."""
    year = "2026" if standard.endswith("2026") else "2024"
    path = tmp_path / f"bang{ending}"
    row = {
        "unit.name": "Mẫu",
        "unit.code": code,
        "unit.province": "Lạng Sơn",
        "period": year,
        **figures,
    }
    with compiled(tmp_path):
        words = ("template", standard, "--as-of", f"{year}-12-31", "--table", "-o", path)
        assert ran(capsys, *words).status == 0
        names = table_with(path, row)
        assert names[0] == f"unit.kind={kind}"
        assert figures.keys() <= set(names)
        assert ("unit.district" in names) is (kind in {"phuong", "dac-khu"})
        result = ran(capsys, "--quiet", "batch", path, "-o", tmp_path / "ra", "--format", "json")
        assert (result.status, result.err) == (0, "")
        judged = json.loads((tmp_path / f"ra/{code}.json").read_text("utf-8"))
        assert judged["unit"]["kind"] == kind
        assert judged["standard"] == standard
        assert set(judged["input"]["facts"]) == set(figures)
        assert ran(capsys, "--quiet", "batch", path, "-o", tmp_path / "ra.parquet").status == 0
        manifest = json.loads((tmp_path / "ra.parquet.json").read_text("utf-8"))
        assert (manifest["standard"], manifest["units"]) == (standard, 1)


def table_with(path: Path, row: dict[str, str]) -> list[str]:
    """Fill in one row of a table; its names of columns."""
    if path.suffix == ".csv":
        text = path.read_text("utf-8-sig")
        names = text.splitlines()[-1].split(",")
        filled_row = ",".join(row.get(name, "") for name in names)
        path.write_text(f"{text}{filled_row}\r\n", "utf-8-sig")
        return names
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    names = [str(cell.value) for cell in sheet[4]]
    sheet.append([row.get(name) for name in names])
    book.save(path)
    return names


# ---- a table says by which standard its rows are judged


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize("target", ["ra", "ra.parquet"])
def test_a_table_of_another_standard_is_judged_by_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str, target: str
) -> None:
    path, row = (
        tmp_path / f"bang{ending}",
        {"unit.name": "Mẫu", "unit.code": "99990", "period": "2024"},
    )
    with compiled(tmp_path):
        made = ran(
            capsys, "template", "xa-ntm-nang-cao", "--as-of", "2024-12-31", "--table", "-o", path
        )
        assert made.status == 0
        names = table_with(path, row)
        assert "standard=xa-ntm-nang-cao" in names
        result = ran(capsys, "--quiet", "batch", path, "-o", tmp_path / target)
    assert (result.status, result.err) == (0, "")
    if target == "ra":
        (line,) = csv.DictReader((tmp_path / "ra/summary.csv").read_text("utf-8-sig").splitlines())
        assert line["standard"] == "xa-ntm-nang-cao"
    else:
        manifest = json.loads((tmp_path / "ra.parquet.json").read_text("utf-8"))
        assert (manifest["standard"], manifest["units"]) == ("xa-ntm-nang-cao", 1)
