"""Nothing is left out in silence: every way in, with one thing more that it does not know."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from ntm_rules import FactsError, NtmError, RuleBook, frames, read_facts
from ntm_rules.cli import main
from ntm_rules.facts.unit import Unit
from tests.helpers.terminal import law, ran

CASES = Path(__file__).parent
EXAMPLE = CASES.parents[1] / "fixtures" / "vi-du.yaml"
Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("compiled_law")
ABOUT: list[list[Any]] = [
    ["Khóa", "Giá trị"], ["unit.kind", "xa"], ["unit.name", "Mẫu"], ["unit.province", "lang-son"], ["period", 2024],
]  # fmt: skip
HEAD = ["STT", "Mã số liệu", "Giá trị", "Nam", "Nữ"]
FACT = [1, "irrigation.active_area_share", 85, None, None]


def form(folder: Path, *sheets: tuple[str, list[list[Any]]], hidden: str = "") -> Path:
    book = openpyxl.Workbook()
    del book["Sheet"]
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
    book.save(folder / "bieu.xlsx")
    return folder / "bieu.xlsx"


def one_sheet(folder: Path, *facts: list[Any]) -> Path:
    return form(folder, ("Biểu", [*ABOUT, *facts]))


def wrong(unit: Unit) -> list[str]:
    with pytest.raises(FactsError) as error:
        law().standard_for(unit).assess(unit)
    return [p.en for p in error.value.problems]


# ---- forms


def test_a_form_that_is_understood_leaves_nothing_out(tmp_path: Path) -> None:
    unit = read_facts(one_sheet(tmp_path, HEAD, FACT))
    assert (unit.left_out, unit.problems) == ((), ())


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (["STT", "Mã số liệu", "Gía trị", "Nam", "Nữ"], "lacks the column 'Giá trị' (Value); is it the column 'Gía trị'?"),
        (["STT", "Mã số liệu", "", "Nam", "Nữ"], "lacks the column 'Giá trị' (Value)"),
        (["STT", "", "Giá trị", "Nam", "Nữ"], "lacks the column 'Mã số liệu' (Fact id)"),
        (["STT", "Mã số  liêu", "Giá trị", "Nam", "Nữ"], "is it the column 'Mã số liêu'?"),
    ],
)  # fmt: skip
def test_a_head_that_lacks_a_column_is_told(tmp_path: Path, head: list[Any], said: str) -> None:
    (problem,) = wrong(read_facts(one_sheet(tmp_path, head, FACT)))
    assert said in problem


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Nam (%)", "no such column: 'Nam (%)', and it holds figures; did you mean 'Nam'?"),
        ("Năm trước", "no such column: 'Năm trước', and it holds figures"),
        ("", "this column has no name, and it holds figures"),
        ("Giá trị", "no such column: 'Giá trị', and it holds figures"),
    ],
)
@pytest.mark.parametrize("figure", [72, "72", "72,5 %", "5/8", "Có", "Đạt", "12 hộ"])
def test_a_filled_column_beside_known_ones_is_told(
    tmp_path: Path, capsys: Capsys, name: str, said: str, figure: Any
) -> None:
    path = one_sheet(tmp_path, [*HEAD, name], [*FACT, figure])
    (problem,) = wrong(read_facts(path))
    assert problem.startswith(said)
    result = ran(capsys, "--quiet", "--lang", "en", "assess", path)
    assert (result.status, "bieu.xlsx: Biểu!F7: " in result.err) == (2, True)


def test_a_column_of_remarks_is_left_out_and_told(tmp_path: Path, capsys: Capsys) -> None:
    path = one_sheet(tmp_path, [*HEAD, "Ý kiến"], [*FACT, "xem lại"])
    unit = read_facts(path)
    assert unit.problems == ()
    assert [p.en for p in unit.left_out] == ["no such column: 'Ý kiến': nothing in it is counted"]
    result = ran(capsys, "--quiet", "assess", path)
    assert result.status == 0
    assert "bieu.xlsx: Biểu!F7: không hiểu cột 'Ý kiến': không tính" in result.err


def test_sheets_that_are_not_counted_are_told(tmp_path: Path, capsys: Capsys) -> None:
    path = form(
        tmp_path,
        ("Biểu", [*ABOUT, HEAD, FACT]),
        ("Tính", [["Thôn", "Số hộ"], ["Một", 120]]),
        ("Lời", [["Kính gửi huyện"]]),
        ("Cũ", [["Mã số liệu", "Giá trị"], ["culture.village_house_share", "8/8"]]),
        hidden="Cũ",
    )
    assert list(read_facts(path).entries("facts")) == ["irrigation.active_area_share"]
    result = ran(capsys, "--quiet", "--lang", "en", "assess", path)
    assert result.status == 0
    assert "sheet 'Cũ' is hidden: nothing on it is counted" in result.err
    assert "sheet 'Tính' holds no table of the form: 1 cell with figures" in result.err
    assert "Lời" not in result.err


def test_the_hidden_sheet_of_the_case_is_told(capsys: Capsys) -> None:
    result = ran(
        capsys, "--quiet", "--lang", "en", "explain", CASES / "05-hidden-sheet-in-a-form/bieu.xlsx", "6.3",
    )  # fmt: skip
    assert "is hidden: nothing on it is counted" in result.err
    assert "Verdict: not decided" in result.out


def test_an_export_of_another_program_names_the_heads_that_are_needed() -> None:
    with pytest.raises(NtmError, match=r"Mã số liệu.*Giá trị"):
        read_facts(CASES / "30-export-of-a-commune-program/xuat.xlsx")


# ---- tables


def sheets(folder: Path) -> Path:
    header = [
        "unit.name",
        "unit.code",
        "unit.province",
        "unit.classes",
        "period",
        "irrigation.active_area_share",
    ]
    book = openpyxl.Workbook()
    first, second = book.worksheets[0], book.create_sheet("Đợt hai")
    for sheet, code in ((first, "99990"), (second, "99991")):
        sheet.append(header)
        sheet.append(["Mẫu", code, "lang-son", "[]", 2024, 85])
    book.create_sheet("Trống")
    hidden = book.create_sheet("Cũ")
    hidden.append([1])
    hidden.sheet_state = "hidden"
    book.save(folder / "bang.xlsx")
    return folder / "bang.xlsx"  # fmt: skip


TOLD = ["sheet 'Đợt hai' is not the first", "sheet 'Cũ' is hidden"]


@pytest.mark.parametrize("target", ["out", "out.parquet"])
def test_further_sheets_of_a_table_are_told(tmp_path: Path, capsys: Capsys, target: str) -> None:
    output = tmp_path / target
    result = ran(capsys, "--quiet", "--lang", "en", "batch", sheets(tmp_path), "-o", output)
    assert result.status == 0
    for said in TOLD:
        assert result.err.count(said) == 1
    assert "Trống" not in result.err
    if target == "out":
        rows = list(csv.DictReader((output / "summary.csv").read_text("utf-8-sig").splitlines()))
        assert [r["problem"][:20] for r in rows if r["problem"]] == [t[:20] for t in TOLD]
        assert len(json.loads((output / "manifest.json").read_text())["left_out"]) == 2


def test_impact_tells_further_sheets(tmp_path: Path, capsys: Capsys) -> None:
    result = ran(capsys, "--lang", "en", "impact", sheets(tmp_path), "--sweep", "6.3=80..90:5")
    text = " ".join(result.out.split())  # a long path breaks the line elsewhere
    assert [text.count(said) for said in TOLD] == [1, 1]
    assert "2 rows or files could not be used" in text


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".parquet"])
@pytest.mark.parametrize(
    "name", ["Gía trị tưới", "irrigation.active_area_share (%)", "Unnamed: 0", "index"]
)
def test_an_unknown_column_of_a_table_is_told(
    tmp_path: Path, capsys: Capsys, ending: str, name: str
) -> None:
    frame = pl.DataFrame({"code": ["99990"], "period": ["2024"], name: ["85"]})
    path = tmp_path / f"bang{ending}"
    if ending == ".xlsx":
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        for row in (frame.columns, frame.row(0)):
            sheet.append(list(row))
        book.save(path)
    elif ending == ".csv":
        frame.write_csv(path)
    else:
        frame.write_parquet(path)
    for output in ("out", "out.parquet"):
        result = ran(capsys, "--lang", "en", "batch", path, "-o", tmp_path / output)
        assert result.status == 2
        assert name in result.err


def test_a_frame_keeps_the_columns_that_it_does_not_know() -> None:
    std = RuleBook.load().standard("xa-ntm", as_of="2024-12-31")
    columns = {"code": ["99990"], "period": [2024], "Unnamed: 0": [7]}
    fact = "irrigation.active_area_share"
    typed = frames.read_wide(std, pl.DataFrame({**columns, fact: ["85"]}))
    assert typed["Unnamed: 0"].to_list() == [7]
    with pytest.raises(NtmError, match=f"did you mean '{fact}'"):
        frames.read_wide(std, pl.DataFrame({**columns, f"{fact}s": ["85"]}))


# ---- folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    given = tmp_path / "xa"
    given.mkdir()
    (given / "a.yaml").write_bytes(EXAMPLE.read_bytes())
    for name in ("b.docx", "c.pdf", "d", "Thumbs.db", "~$b.docx", ".e"):
        (given / name).write_bytes(b"x")
    return given


def test_files_that_a_batch_does_not_read_are_told(
    tmp_path: Path, capsys: Capsys, folder: Path
) -> None:
    for _ in range(2):
        result = ran(capsys, "--quiet", "--lang", "en", "batch", folder, "-o", tmp_path / "out")
        assert result.status == 0
        assert result.err.count("this file is not read; .yaml,") == 3
        rows = csv.DictReader((tmp_path / "out/summary.csv").read_text("utf-8-sig").splitlines())
        assert [r["source"] for r in rows if r["problem"]] == ["b.docx", "c.pdf", "d"]
        assert json.loads((tmp_path / "out/manifest.json").read_text())["left_out"] == ["b.docx", "c.pdf", "d"]  # fmt: skip
        assert "b.docx" in (tmp_path / "out/summary.txt").read_text("utf-8")


def test_files_that_a_roll_up_does_not_read_are_told(capsys: Capsys, folder: Path) -> None:
    result = ran(capsys, "--quiet", "--lang", "en", "rollup", folder, "--format", "json")
    assert result.status == 0
    assert [Path(e["file"]).name for e in json.loads(result.out)["left_out"]] == ["b.docx", "c.pdf", "d"]  # fmt: skip
    assert result.err.count("this file is not read") == 3
    text = ran(capsys, "--lang", "en", "rollup", folder).out
    assert "b.docx" in text


def test_what_a_unit_of_a_batch_leaves_out_is_told_and_kept(tmp_path: Path, capsys: Capsys) -> None:
    (tmp_path / "xa").mkdir()
    form(tmp_path / "xa", ("A", [*ABOUT, HEAD, FACT]), ("B", [["cũ", 1]]), hidden="B")
    for _ in range(2):
        result = ran(capsys, "--quiet", "--lang", "en", "batch", tmp_path / "xa", "-o", tmp_path / "out")  # fmt: skip
        assert "sheet 'B' is hidden" in result.err
        (row,) = csv.DictReader((tmp_path / "out/summary.csv").read_text("utf-8-sig").splitlines())
        assert row["left_out"] == "sheet 'B' is hidden: nothing on it is counted"
        assert row["verdict"]


# ---- every reader, with one unknown thing more


def text_with(path: Path, more: str, folder: Path) -> Path:
    target = folder / path.name
    target.write_text(f"{path.read_text('utf-8')}\n{more}\n", "utf-8")
    return target


def levels_with(folder: Path) -> Path:
    """The worksheet of levels, with a sheet of notes."""
    path = folder / "muc.xlsx"
    main_of("levels", "export", "xa-ntm", "--as-of", "2024-12-31", "-o", path)
    book = openpyxl.load_workbook(path)
    book.create_sheet("Thêm").append(["6.3", 80])
    book.save(path)
    return path


def main_of(*args: str | Path) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--quiet", *map(str, args)])
    assert caught.value.code == 0


FIXTURES = EXAMPLE.parent
KEY = "unknown key 'themvao'"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (lambda f: ("assess", text_with(EXAMPLE, "themvao: 1", f)), KEY),
        (lambda f: ("assess", json_with(f)), KEY),
        (lambda f: ("assess", EXAMPLE, "--previous", text_with(EXAMPLE, "themvao: 1", f)), KEY),
        (lambda f: ("title", "xa-ntm", text_with(EXAMPLE, "themvao: 1", f)), KEY),
        (lambda f: ("assess", EXAMPLE, "--reform", text_with(FIXTURES / "reforms/nang-15.1.yaml", "themvao: 1", f)), KEY),
        (lambda f: ("plan", FIXTURES / "lang-son/hoa-cu-2024.yaml", text_with(FIXTURES / "lang-son/hoa-cu-plan-2024.yaml", "themvao: 1", f)), KEY),
        (lambda f: ("lint", text_with(FIXTURES / "reforms/nang-15.1.yaml", "themvao: 1", f)), KEY),
        (lambda f: ("levels", "import", levels_with(f), "--by", "A", "--document", "qd-318-2022", "--dry-run"), "sheet 'Thêm' is none of the worksheet's"),
        (lambda f: ("test", feature_with(f)), "Bước này"),
    ],
    ids=["facts", "json", "previous", "title", "reform", "plan", "lint", "levels", "feature"],
)  # fmt: skip
def test_every_reader_tells_one_unknown_thing_more(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch, command: Any, said: str
) -> None:
    monkeypatch.delenv("NTM_RULES")  # worksheets and lint read the folder itself
    result = ran(capsys, "--quiet", "--lang", "en", *command(tmp_path))
    assert said in " ".join((result.out + result.err).split())
    assert "fault of the program" not in result.err


def json_with(folder: Path) -> Path:
    path = folder / "a.json"
    path.write_text(json.dumps({"unit": {"kind": "xa", "name": "M"}, "period": 2024, "themvao": 1}))
    return path


def feature_with(folder: Path) -> Path:
    path = folder / "a.feature"
    path.write_text(
        "# language: vi\nTính năng: A\n  Tình huống: B\n    Cho một xã\n    Và Bước này không có\n",
        "utf-8",
    )
    return path
