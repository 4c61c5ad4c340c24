"""Workbooks of every kind: the same cells, whatever program saved them; what is none says what it is."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from ntm_rules import UnreadableError, read_facts
from ntm_rules.foundation.errors import FactsError
from ntm_rules.office.file_kind import OLE
from ntm_rules.office.open_sheets import open_sheets
from ntm_rules.office.sheets import SHEET_ENDINGS, SheetCell
from tests.helpers.terminal import law

HERE = Path(__file__).parent
COMMUNE = HERE / "one-commune"
"""One form with formulas and percent formats, computed and saved by LibreOffice in each format; the CSV as an office has it."""
KINDS = HERE.parent / "cases" / "19-workbooks-of-other-kinds"
HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
)
HIDDEN = (
    '<office:automatic-styles><style:style style:name="ta2" style:family="table">'
    '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
)


def ods(path: Path, tables: str, *, head: str = HEAD, manifest: str = "<a/>") -> Path:
    content = f"{head}{HIDDEN}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def cell(content: str, **attributes: str) -> str:
    names = "".join(
        f' {k.replace("_", ":", 1).replace("_", "-")}="{v}"' for k, v in attributes.items()
    )
    return f"<table:table-cell{names}>{content}</table:table-cell>"


def cells_of(path: Path) -> list[tuple[int, list[SheetCell]]]:
    return list(open_sheets(path)[0].lines)


# ---- one commune in every format


def test_every_kind_of_workbook_is_there() -> None:
    assert {p.suffix for p in COMMUNE.iterdir()} == {*SHEET_ENDINGS, ".csv"}


@pytest.mark.parametrize("ending", [*SHEET_ENDINGS])
def test_one_commune_is_judged_the_same_to_the_byte_whatever_the_format(ending: str) -> None:
    texts = []
    for name in ("bieu.csv", f"bieu{ending}"):
        unit = read_facts(COMMUNE / name)
        texts.append(law().standard_for(unit).assess(unit).to_json())
    assert texts[0] == texts[1]
    facts = json.loads(texts[1])["input"]["facts"]
    assert facts["poverty.multidimensional_share"]["value"] == "18.3"
    assert facts["health.insurance_share"]["male"] == {"value": "93.5"}
    assert facts["planning.commune_plan_published"]["value"] is True


@pytest.mark.parametrize("ending", [*SHEET_ENDINGS])
def test_a_workbook_is_known_by_its_content(tmp_path: Path, ending: str) -> None:
    for other in SHEET_ENDINGS:
        path = tmp_path / f"bieu{other}"
        path.write_bytes((COMMUNE / f"bieu{ending}").read_bytes())
        if ending != ".xlsm":  # with macros it must be called so
            assert read_facts(path).code == "06223"


# ---- formulas


def formulas(folder: Path, *cells: str) -> Path:
    """A workbook that no program computed."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Khóa", "Giá trị"], ["unit.kind", "xa"], ["unit.name", "A"], ["period", 2024]):
        sheet.append(row)
    sheet.append(["Mã số liệu", "Giá trị"])
    for text in cells:
        sheet.append(["planning.commune_plan_published", text])
    book.save(folder / "f.xlsx")
    return folder / "f.xlsx"


def test_a_formula_without_a_value_is_told_with_its_cell(tmp_path: Path) -> None:
    unit = read_facts(formulas(tmp_path, "=1=1"))
    (problem,) = unit.problems
    assert str(problem.where).endswith("Sheet!B6")
    assert "a formula without its value" in problem.en
    with pytest.raises(FactsError, match="without its value"):
        law().standard_for(unit).assess(unit)


@pytest.mark.parametrize(("text", "answer"), [("=TRUE()", "true"), ("=FALSE()", "false")])
def test_a_truth_saved_as_a_formula_needs_no_value(tmp_path: Path, text: str, answer: str) -> None:
    unit = read_facts(formulas(tmp_path, text))
    assert unit.problems == ()
    assert unit.entries("facts")["planning.commune_plan_published"]["value"] == answer


def test_an_error_value_is_told(tmp_path: Path) -> None:
    path = ods(
        tmp_path / "a.ods",
        f'<table:table table:name="T"><table:table-row>{cell("<text:p>#REF!</text:p>", calcext_value_type="error")}'
        f"</table:table-row></table:table>",
    )
    assert cells_of(path) == [(1, [SheetCell(0, "#REF!", fault="error")])]


# ---- .ods


def test_cells_of_an_ods_as_they_are_shown(tmp_path: Path) -> None:
    row = "".join(
        [
            cell("<text:p>18%</text:p>", office_value_type="percentage", office_value="0.18"),
            cell("<text:p>06223</text:p>", office_value_type="float", office_value="6223"),
            cell("", table_number_columns_repeated="2"),
            cell(
                "<text:p>a<text:s text:c='2'/>b</text:p><text:p>c</text:p>",
                office_value_type="string",
            ),
            cell("", table_formula="of:=1+1"),
        ]
    )
    path = ods(
        tmp_path / "a.ods",
        f'<table:table table:name="T"><table:table-row table:number-rows-repeated="3"/>'
        f"<table:table-row table:number-rows-repeated='2'>{row}</table:table-row></table:table>",
    )
    cells = [
        SheetCell(0, 0.18, "0%"),
        SheetCell(1, 6223, "00000"),
        SheetCell(4, "a  b\nc"),
        SheetCell(5, "of:=1+1", fault="formula"),
    ]
    assert cells_of(path) == [(4, cells), (5, cells)]


def test_a_hidden_sheet_of_an_ods_is_known(tmp_path: Path) -> None:
    table = '<table:table table:name="{}" table:style-name="{}"/>'
    path = ods(tmp_path / "a.ods", table.format("một", "ta1") + table.format("hai", "ta2"))
    assert [(s.name, s.is_visible) for s in open_sheets(path)] == [("một", True), ("hai", False)]


def test_cells_are_counted_as_they_come(tmp_path: Path) -> None:
    full = cell(
        "<text:p>x</text:p>", office_value_type="string", table_number_columns_repeated="16384"
    )
    path = ods(
        tmp_path / "a.ods",
        f'<table:table table:name="T"><table:table-row table:number-rows-repeated="2000000000">{full}'
        f"</table:table-row></table:table>",
    )
    with pytest.raises(UnreadableError, match="too many cells"):
        cells_of(path)


def test_an_ods_with_a_password_or_entities(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", "", manifest="<manifest:encryption-data/>")
    with pytest.raises(UnreadableError, match="protected by a password"):
        open_sheets(path)
    with pytest.raises(UnreadableError, match="declarations of its own"):
        open_sheets(ods(tmp_path / "b.ods", "", head="<!DOCTYPE a [<!ENTITY b 'c'>]>" + HEAD))
    with pytest.raises(UnreadableError, match=r"not a readable \.ods workbook"):
        open_sheets(ods(tmp_path / "c.ods", "<broken"))


# ---- what else a file may be


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bieu.xls", "a workbook with a password, or a damaged .xls"),
        ("mat-khau.xlsx", "a workbook with a password, or a damaged .xls"),
        ("xuat-tu-web.xls", "a web page, not a workbook"),
    ],
)
def test_what_is_no_workbook_says_what_it_is(name: str, said: str) -> None:
    with pytest.raises(UnreadableError, match=said):
        read_facts(KINDS / name)


def test_strict_open_xml_is_read() -> None:
    unit = read_facts(KINDS / "strict.xlsx")
    assert unit.problems == ()
    assert unit.entries("facts")["irrigation.active_area_share"]["value"] == "85"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (OLE + "WordDocument".encode("utf-16-le"), "a Word document"),
        (b"%PDF-1.7", "a PDF"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "2003",
        ),
        (b"\xef\xbb\xbf\r\n <!DOCTYPE html><html>", "a web page"),
        (b"a\tb\n1\t2\n", "text, not a workbook"),
        (b" ", "the file is empty"),
        (b"\x00\x01\x02", r"not a readable \.xls workbook"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", "damaged"),
    ],
)
def test_every_kind_of_file_says_what_it_is(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match=said):
        open_sheets(path)


@pytest.mark.parametrize(
    ("part", "said"),
    [("word/document.xml", "a Word document"), ("xl/workbook.bin", "a binary .xlsb")],
)
def test_other_packages(tmp_path: Path, part: str, said: str) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(part, "<a/>")
    with pytest.raises(UnreadableError, match=said):
        open_sheets(path)


def test_macros_are_passed_over_in_an_xlsm_alone(tmp_path: Path) -> None:
    packed = io.BytesIO((COMMUNE / "bieu.xlsx").read_bytes())
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    for name in ("a.xlsm", "a.xlsx"):
        (tmp_path / name).write_bytes(packed.getvalue())
    assert read_facts(tmp_path / "a.xlsm").code == "06223"
    with pytest.raises(UnreadableError, match="macros"):
        read_facts(tmp_path / "a.xlsx")


def test_a_row_that_stands_twice_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(COMMUNE / "bieu.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(b'<row r="17"', b'<row r="16"')
            new.writestr(name, data)
    with pytest.raises(UnreadableError, match=r"not a readable \.xlsx workbook"):
        read_facts(path)
