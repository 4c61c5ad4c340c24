"""The worksheet of levels: out to an officer, back into the rules, and everything that must be refused."""

from __future__ import annotations

import datetime as dt
import filecmp
import io
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
import yaml
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

import ntm_rules as ntm
from ntm_rules.authoring.edit import commit
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.edit.yaml_style import YamlList, YamlMap
from ntm_rules.authoring.worksheet.texts import COLUMNS, GUIDE_SHEET, HIDDEN_SHEET, LEVELS_SHEET
from ntm_rules.cli import main
from ntm_rules.foundation import write_file
from ntm_rules.foundation.strict_yaml import read_text
from ntm_rules.law import packaged
from ntm_rules.office import open_safely as safe

ROOT = Path(__file__).parents[2]
NAMES = [c.name for c in COLUMNS]
STRUCK = Font(strike=True)
BY, ON = "Nguyễn Văn Thử (ví dụ)", "2025-01-15"
PROVINCE, NATION = "qd-1494-lang-son-2022", "qd-318-2022"
LANES = "xa-ntm|base|2.3|road.lane_clean_share>=|-"
FIELDS = "xa-ntm|base|2.4|road.main_field_share>=|-"
HOUSES = "xa-ntm|base|9.2|housing.solid_share>=|-"
HYGIENE = "xa-ntm|base|17.8|environment.hygienic_facilities_share>=|column=TDMNPB"
POVERTY = "xa-ntm|huong-dan-1298|11|poverty.multidimensional_share<=|column=TDMNPB"
VILLAGES = "xa-ntm|base|6.3|culture.village_house_share>=|-"
PLAN = "xa-ntm|base|1.1|planning.commune_plan_published=|-"
# What Phụ lục I of Decision 318 leaves to the province; and what its guides leave so.
LEFT_BY_THE_DECISION = [
    "2.3",
    "2.4",
    "3.1",
    "6.1",
    "6.2",
    "7",
    "9.2",
    "13.3",
    "13.4",
    "13.5",
    "16",
    "17.5",
    "18.6",
]
LEFT = ["2.3", "2.4", "3.1", "6.1", "6.2", "9.2", "13.5", "16", "17.4", "17.5", "18.6"]
SAME, OTHER, LOCAL = "đúng như đang ghi", "khác", "tỉnh quy định"


_MADE: dict[tuple[str, ...], bytes] = {}


class Ran(NamedTuple):
    status: int
    out: str
    err: str


class Desk:
    """A copy of the rules, and the program run on it."""

    def __init__(self, rules: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        # A path that is the same for every test: rule files that were read once are not parsed again.
        self.rules = Path("rules")
        self.sheet = folder / "levels.xlsx"
        shutil.copytree(rules, folder / self.rules)
        shutil.copytree(rules, folder / "before")

    def run(self, *args: str | Path) -> Ran:
        with pytest.raises(SystemExit) as caught:
            main(["--rules", str(self.rules), "--lang", "en", *map(str, args)])
        assert isinstance(caught.value.code, int)
        return Ran(caught.value.code, *self.capsys.readouterr())

    def export(self, *args: str) -> None:
        """The worksheet; made once for all tests that start from the rules as they are."""
        if args in _MADE and not self.changed():
            self.sheet.write_bytes(_MADE[args])
            return
        done = self.run("levels", "export", "xa-ntm", "-o", self.sheet, "--force", *args)
        assert done.status == 0, done.err
        if not self.changed():
            _MADE[args] = self.sheet.read_bytes()

    def export_few(self, *args: str) -> None:
        """The worksheet of some indicators: the officer took the other rows out, which is allowed."""
        key = ("few", *args)
        if key in _MADE:
            self.sheet.write_bytes(_MADE[key])
            return
        self.export(*args)
        self.change(_some_indicators)
        _MADE[key] = self.sheet.read_bytes()

    def back(self, document: str = NATION, *more: str) -> Ran:
        given = ("--by", BY, "--document", document, "--on", ON, *more)
        return self.run("levels", "import", self.sheet, *given)

    def fill(self, answers: dict[str, tuple[Any, ...]]) -> None:
        """Write value, choice, place and remark into the rows with these ids."""

        def change(sheet: Any) -> None:
            lines = {sheet.cell(n, 1).value: n for n in range(2, sheet.max_row + 1)}
            for name, cells in answers.items():
                for column, value in zip(("value", "tick", "place", "remark"), cells, strict=False):
                    sheet.cell(lines[name], NAMES.index(column) + 1).value = value

        self.change(change)

    def change(self, what: Callable[[Any], None], sheet: str = LEVELS_SHEET) -> None:
        book = openpyxl.load_workbook(self.sheet)
        what(book[sheet])
        book.save(self.sheet)

    def changed(self) -> list[str]:
        """The files that are not as they were."""
        found = filecmp.dircmp(self.folder / "before", self.rules)
        return sorted(_differences(found, ""))

    def text(self, name: str) -> str:
        return (self.rules / name).read_text(encoding="utf-8")

    def level(self, code: str, *, province: str | None = None, row: str = "") -> Any:
        """What the rules now say of the one cell of an indicator, or of its cell ``row``."""
        standard = ntm.RuleBook.load(self.rules).standard(
            "xa-ntm", as_of="2024-12-31", province=province
        )
        found = next(i for _, i in standard.resolved.indicators() if i.code == code)
        leaf: Any = found.require
        return leaf.level.cells[(row,) if row else ()]


def _some_indicators(sheet: Any) -> None:
    for line in range(sheet.max_row, 1, -1):
        if sheet.cell(line, NAMES.index("code") + 1).value not in {
            "1.1",
            "2.3",
            "6.3",
            "11",
            "16",
            "17.8",
        }:
            sheet.delete_rows(line)


def _differences(found: filecmp.dircmp[str], lead: str) -> Iterator[str]:
    for name in (*found.diff_files, *found.left_only, *found.right_only):
        yield lead + name
    for name, inner in found.subdirs.items():
        yield from _differences(inner, f"{lead}{name}/")


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rules as they are when the tests begin."""
    return shutil.copytree(ROOT / "rules", tmp_path_factory.mktemp("law") / "rules")


@pytest.fixture
def desk(
    rules: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(rules, tmp_path, capsys)


# ---- the whole way


def test_an_officer_makes_an_unknown_verdict_a_decided_one(desk: Desk) -> None:
    """Lạng Sơn's levels here are made up: they are in a temporary copy of the rules alone."""
    unit = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {
                "road.lane_clean_share": 100,
                "road.main_field_share": "79,5",
                "housing.solid_share": {"count": 3, "of": 5},
            },
        }
    )

    def judged() -> ntm.Assessment:
        return ntm.RuleBook.load(desk.rules).standard_for(unit).assess(unit)

    before = judged()
    assert [str(before.indicator(c).verdict) for c in ("2.3", "2.4", "9.2")] == ["unknown"] * 3
    assert before.indicator("2.3").reason == "level_delegated"

    desk.export("--province", "lang-son")
    desk.fill(
        {
            LANES: ("100", LOCAL, "Phụ lục I, dòng 2.3"),
            FIELDS: (80, LOCAL, "Phụ lục I, dòng 2.4"),
            HOUSES: ("60 %", LOCAL, "Phụ lục I, dòng 9.2", "=đọc ở bản in"),
        }
    )
    desk.change(_as_text)
    done = desk.back(PROVINCE, "--dry-run")
    assert (done.status, desk.changed()) == (0, [])
    done = desk.back(PROVINCE)
    assert done.status == 0, done.err
    assert done.out.splitlines()[0] == (
        "xa-ntm 2.3 road.lane_clean_share: tỉnh quy định → 100; read in a copy → verified "
        "(1494/QĐ-UBND, Phụ lục I, dòng 2.3)"
    )
    assert desk.changed() == ["provincial/lang-son/xa-ntm.yaml"]
    text = desk.text("provincial/lang-son/xa-ntm.yaml")
    before_unfilled, unfilled = (
        yaml.safe_load(t)["unfilled"]
        for t in ((desk.folder / "before/provincial/lang-son/xa-ntm.yaml").read_text("utf-8"), text)
    )
    assert unfilled == [c for c in before_unfilled if c not in {"2.3", "2.4", "9.2"}]
    old = (desk.folder / "before/provincial/lang-son/xa-ntm.yaml").read_text("utf-8").splitlines()
    gone = [line for line in old if line not in text.splitlines()]
    assert gone[0] == "unfilled:"
    assert '"2.3", "2.4"' in gone[1]

    after = judged()
    assert [str(after.indicator(c).verdict) for c in ("2.3", "2.4", "9.2")] == [
        "pass",
        "fail",
        "pass",
    ]
    level = after.indicator("2.3").level
    assert level is not None
    assert level.status == "verified"
    assert (level.lineage[-1].document, level.lineage[-1].checked_by) == (PROVINCE, BY)
    assert "1494/QĐ-UBND" in after.explain("2.3")
    assert desk.level("9.2", province="lang-son").provenance.note == "=đọc ở bản in"


def test_the_same_worksheet_twice(desk: Desk) -> None:
    desk.export("--province", "lang-son")
    desk.fill({LANES: ("100", LOCAL, "dòng 2.3")})
    assert desk.back(PROVINCE).status == 0
    done = desk.back(PROVINCE)
    assert done.status == 2
    assert "the rules changed since the export" in done.err
    desk.export("--province", "lang-son", "--all")
    row = LANES.replace("base", "lang-son-xa-ntm")
    desk.fill({row: ("95", OTHER, "dòng 2.3, đính chính")})
    assert desk.back(PROVINCE).status == 0
    assert desk.level("2.3", province="lang-son").value == 95
    assert "100 (đã kiểm chứng" in desk.text("provincial/lang-son/xa-ntm.yaml")
    play = "xa-ntm|base|6.2|culture.play_point_children_elderly=|-"
    burial = "xa-ntm|base|17.5|environment.burial_and_cremation_lawful=|-"
    desk.export("--province", "lang-son", "--all")
    desk.fill(dict.fromkeys((play, burial), ("phải có", LOCAL, "dòng 6.2")))
    done = desk.back(PROVINCE)
    assert done.status == 0, done.err
    assert desk.level("6.2", province="lang-son").value == 1
    assert desk.level("17.5", province="lang-son").value == 1


def _as_text(sheet: Any) -> None:
    """What a spreadsheet program does with text that begins with = in a cell formatted as text."""
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if cell.data_type == "f":
                cell.data_type = "s"


def test_a_worksheet_that_nobody_filled_in_changes_nothing(desk: Desk) -> None:
    for more in ((), ("--province", "binh-phuoc"), ("--as-of", "2023-06-30"), ("--all",)):
        desk.export(*more)
        done = desk.back()
        assert (done.status, desk.changed()) == (0, []), done.err
        assert "no row was filled in" in done.err


def test_national_cells_are_confirmed_corrected_and_delegated(desk: Desk) -> None:
    desk.export()
    desk.fill(
        {
            HYGIENE: ("", SAME, "Phụ lục I, dòng 17.8"),
            HYGIENE.replace("TDMNPB", "TN"): ("77,5", OTHER, "Phụ lục I, dòng 17.8", "bản in mờ"),
            HYGIENE.replace("TDMNPB", "DBSCL"): ("", LOCAL, "Phụ lục I, dòng 17.8"),
            VILLAGES: ("100", SAME, "Phụ lục I, dòng 6.3"),
            PLAN: ("", SAME, "Phụ lục I, dòng 1.1"),
            "xa-ntm|base|1.1|wording|-": ("", SAME, "Phụ lục I, dòng 1.1"),
            "xa-ntm|base|10|income.per_capita>=|year=2024,column=TN": (51, OTHER, "dòng 10"),
            "xa-ntm|base|19.2|security.no_gravest_crime_by_residents=|-": ("", SAME, "dòng 19.2"),
        }
    )
    done = desk.back()
    assert done.status == 0, done.err
    assert desk.changed() == ["national/2021-2025/xa-ntm.yaml"]
    confirmed, corrected = (desk.level("17.8", row=c) for c in ("TDMNPB", "TN"))
    assert (confirmed.value, corrected.value) == (70, Fraction("77.5"))
    for cell in (confirmed, corrected, desk.level("6.3"), desk.level("1.1")):
        source = cell.provenance
        assert (source.status, source.checked_by) == ("verified", BY)
        assert (source.document, source.checked_on) == (NATION, dt.date(2025, 1, 15))
    assert corrected.provenance.note == "bản in mờ"
    left = desk.level("17.8", row="DBSCL")
    assert (left.value, left.delegated_to, left.provenance.status) == (None, "province", "verified")
    # Its neighbours are as they were, and what was recorded before can still be read.
    assert desk.level("17.8", row="DNB").provenance.status == "read"
    text = desk.text("national/2021-2025/xa-ntm.yaml")
    notes = " ".join(text.split())
    assert f"Trước khi {BY} đối chiếu ngày 15/01/2025: TDMNPB 70, TN 70, DBSCL 70" in notes
    # Every line that was not about these cells is there as it was written.
    old = (desk.folder / "before/national/2021-2025/xa-ntm.yaml").read_text("utf-8").splitlines()
    lost = [line for line in old if line not in set(text.splitlines())]
    assert len(lost) < 10
    assert not [line for line in lost if line.lstrip().startswith("#")]
    assert desk.run("levels", "export", "xa-ntm", "-o", desk.sheet, "--force").status == 0
    assert HYGIENE not in {c.value for c in openpyxl.load_workbook(desk.sheet)[LEVELS_SHEET]["A"]}


def test_two_keys_and_a_level_in_a_branch(desk: Desk) -> None:
    income = "xa-ntm|base|10|income.per_capita>=|year={},column=DNB"
    desk.export()
    desk.fill({income.format(y): (str(v), OTHER, "dòng 10") for y, v in ((2022, 63), (2023, 66))})
    assert desk.back().status == 0
    schools = "xa-ntm|huong-dan-1491|5|school.facility_level1_share>=~2|-"
    desk.export()
    desk.fill({schools: ("70", SAME, "chỉ tiêu 5")})
    assert desk.back("qd-1491-bgddt-2022").status == 0
    told = yaml.safe_load(desk.text("national/2021-2025/xa-ntm.yaml"))
    held = {i["code"]: i for c in told["criteria"] for i in c["indicators"]}
    guide = yaml.safe_load(desk.text("national/2021-2025/guides/qd-1491.yaml"))
    held |= {i["code"]: i for i in guide["changes"][0]["replace"]}
    groups = held["10"]["require"]["at_least"]["cells"]
    assert [g["values"] for g in groups if g["status"] == "verified"] == [
        {2022: {"DNB": 63}},
        {2023: {"DNB": 66}},
    ]
    branch = held["5"]["require"]["choose"][1]["then"]["all"][1]["choose"][0]["then"]
    assert (branch["at_least"]["value"], branch["at_least"]["status"]) == (70, "verified")


def test_an_amendment_is_checked_in_its_own_document(desk: Desk) -> None:
    row = "xa-ntm|qd-211-2024|17.1|environment.clean_water_share>=|-"
    desk.export()
    desk.fill({row: ("90", OTHER, "Điều 1")})
    done = desk.back(NATION)
    assert done.status == 2
    assert "import it apart" in done.err
    assert desk.back("qd-211-2024").status == 0
    assert desk.changed() == ["national/2021-2025/amendments/qd-211-2024.yaml"]


def test_a_cell_of_the_provinces_table_is_filled_in_place(desk: Desk) -> None:
    row = "xa-ntm|binh-phuoc-xa-ntm|2.3|road.lane_clean_share>=|class=others"
    desk.export("--province", "binh-phuoc")
    desk.fill({row: ("90", OTHER, "dòng 2.3")})
    done = desk.back("qd-1360-binh-phuoc-2022")
    assert done.status == 0, done.err
    assert desk.changed() == ["provincial/binh-phuoc/xa-ntm.yaml"]
    assert desk.level("2.3", province="binh-phuoc", row="others").value == 90


def test_a_new_document_and_a_new_file_for_a_province(desk: Desk) -> None:
    desk.export("--province", "cao-bang")
    desk.fill({LANES: ("100", LOCAL, "dòng 2.3")})
    done = desk.back("qd-1-cao-bang-2022")
    assert done.status == 2
    assert "--document-number" in done.err
    new = ("--document-number", "1/QĐ-UBND", "--document-issuer", "UBND tỉnh Cao Bằng")
    assert desk.back("qd-1-cao-bang-2022", *new).status == 2
    more = (*new, "--document-date", "2022-10-01", "--document-title", "Bộ tiêu chí: ví dụ")
    done = desk.back("qd-1-cao-bang-2022", *more)
    assert done.status == 0, done.err
    assert desk.changed() == ["documents.yaml", "provincial/cao-bang"]
    assert desk.level("2.3", province="cao-bang").value == 100
    made = yaml.safe_load(desk.text("provincial/cao-bang/xa-ntm.yaml"))
    assert made["unfilled"] == [c for c in LEFT if c != "2.3"]
    assert desk.run("lint", desk.rules / "provincial").status == 0


def test_a_level_weaker_than_the_nations_is_refused(desk: Desk) -> None:
    desk.export_few("--province", "lang-son", "--all")
    desk.fill({VILLAGES: ("90", LOCAL, "dòng 6.3"), POVERTY: ("14", LOCAL, "dòng 11")})
    done = desk.back(PROVINCE)
    assert (done.status, desk.changed()) == (2, [])
    assert re.search(rf"{LEVELS_SHEET}!N\d+: NTM801 indicator 6\.3: .* is weaker", done.err)
    # Below a level that is only recalled: either may be wrong, so it is told and not refused.
    desk.export_few("--province", "lang-son", "--all")
    desk.fill({POVERTY: ("14", LOCAL, "dòng 11")})
    done = desk.back(PROVINCE)
    assert done.status == 0, done.err
    assert "NTM802" in done.err
    assert "article: dòng 11" in desk.text("provincial/lang-son/xa-ntm.yaml")


# ---- the worksheet itself


def test_the_worksheet_is_as_promised(desk: Desk) -> None:
    desk.export("--province", "lang-son", "--all")
    book = openpyxl.load_workbook(desk.sheet)
    assert book.sheetnames == [GUIDE_SHEET, LEVELS_SHEET, HIDDEN_SHEET]
    sheet, hidden = book[LEVELS_SHEET], book[HIDDEN_SHEET]
    assert hidden.sheet_state == "hidden"
    assert {r[0].value: r[1].value for r in hidden.iter_rows()}["province"] == "lang-son"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("E2", f"A1:AA{sheet.max_row}")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    for number, column in enumerate(COLUMNS, 1):
        cell = sheet.cell(2, number)
        assert cell.protection.locked == (column.kind != "input")
        if column.kind == "input":
            assert cell.number_format == "@"
        assert sheet.column_dimensions[cell.coordinate[:-1]].hidden == (column.kind == "hidden")
    lists = [v.formula1 for v in sheet.data_validations.dataValidation]
    assert f'"{SAME},{OTHER},{LOCAL},như trung ương"' in lists
    assert '"phải có,không được có"' in lists
    rows = {r[0].value: r for r in sheet.iter_rows(min_row=2)}
    assert rows[LANES][NAMES.index("current")].value == LOCAL
    assert rows[VILLAGES][NAMES.index("current")].value == 100
    assert "Checking levels" in " ".join(str(r[0].value) for r in book[GUIDE_SHEET].iter_rows())


def test_no_text_becomes_a_formula(desk: Desk) -> None:
    file = desk.rules / "national/2021-2025/xa-ntm.yaml"
    for text in ('=HYPERLINK("http://x")', "+1", "-1", "@SUM(1)"):
        changed = file.read_text("utf-8").replace(
            "    notes:\n", f"    notes:\n    - '{text}'\n", 1
        )
        file.write_text(changed, "utf-8")
    name = "vi: Nhà tạm, dột nát"
    changed = file.read_text("utf-8").replace('vi: "Nhà tạm, dột nát"', "vi: '=1+1'")
    assert name not in changed
    file.write_text(changed, "utf-8")
    desk.export()
    with zipfile.ZipFile(desk.sheet) as archive:
        for part in archive.namelist():
            if part.startswith("xl/worksheets/"):
                assert not re.search(rb"<f[ >/]", archive.read(part)), part
    assert desk.back().status == 0


def test_the_same_rules_give_the_same_bytes(desk: Desk) -> None:
    desk.export()
    first = desk.sheet.read_bytes()
    assert desk.run("levels", "export", "xa-ntm", "-o", desk.sheet).status == 0
    assert desk.sheet.read_bytes() == first


# ---- answers that cannot be used


WRONG: list[tuple[str, tuple[Any, ...], str]] = [
    ("common", ("1.234", OTHER, "d"), "N: '1.234' may be 1234 or 1,234: write one of the two"),
    ("DBSH", ("101", OTHER, "d"), "N: 101 lies outside 0 .. 100%"),
    ("BTB", ("80,1234567", OTHER, "d"), "N: 80,1234567 has more than six decimals"),
    ("DHNTB", (33.333333333, OTHER, "d"), "N: 33,333333333 has more than six decimals"),
    ("TN", ("tám mươi", OTHER, "d"), "N: a number (%) is needed, not 'tám mươi'"),
    ("DNB", ("80", OTHER, ""), "P: the place in the document is missing"),
    ("DBSCL", ("80", "", "d"), "O: nothing chosen"),
    ("TDMNPB", ("80", SAME, "d"), "N: 'đúng như đang ghi' with another level: 70 is recorded, 80"),
]
WRONG_TOO: list[tuple[str, tuple[Any, ...], str]] = [
    ("TDMNPB", ("70", OTHER, "d"), "O: as recorded: choose 'đúng như đang ghi'"),
    ("TN", ("80", "đúng", "d"), "O: no such choice: 'đúng'"),
    ("DNB", ("", OTHER, "d"), "N: 'khác' needs the level"),
    ("BTB", ("80", LOCAL, "d"), "N: a province's level can only be written in a sheet exported"),
    ("DBSCL", ("80", OTHER, "x" * 501), "P: longer than 500 characters"),
    ("common", ("-1", OTHER, "d"), "N: -1 lies outside"),
    ("DBSH", ("1e1", OTHER, "d" * 500, "x" * 501), "Q: longer than 500 characters"),
]
UNREADABLE: list[tuple[str, tuple[Any, ...], str]] = [
    ("TN", (dt.date(2025, 1, 2), OTHER, "d"), "N: the program made a date or time of it"),
    ("DNB", ("=75+5", OTHER, "d"), "N: formulas are refused"),
    ("BTB", ("80", OTHER, "=A1"), "P: formulas are refused"),
    ("DBSCL", ("#N/A", OTHER, "d"), "N: an error value"),
]


@pytest.mark.parametrize("cases", [WRONG, WRONG_TOO, UNREADABLE])
def test_each_wrong_cell_is_named(
    desk: Desk, cases: list[tuple[str, tuple[Any, ...], str]]
) -> None:
    desk.export_few()
    desk.fill({HYGIENE.replace("TDMNPB", c): cells for c, cells, _ in cases})
    ids = [c.value for c in openpyxl.load_workbook(desk.sheet)[LEVELS_SHEET]["A"]]
    done = desk.back()
    assert (done.status, desk.changed()) == (2, [])
    for column, _, said in cases:
        line = ids.index(HYGIENE.replace("TDMNPB", column)) + 1
        assert f"{LEVELS_SHEET}!{said[0]}{line}{said[1:]}" in done.err, done.err
    assert len(done.err.splitlines()) == len(cases)


def test_everything_wrong_is_told_at_once(desk: Desk) -> None:
    desk.export_few()
    desk.fill(
        {
            HYGIENE: ("1.234", OTHER, "dòng 17.8"),
            LANES: ("100", OTHER, "dòng 2.3"),
            PLAN: ("không được có", OTHER, "dòng 1.1"),
            "xa-ntm|base|1.1|wording|-": ("", OTHER, "dòng 1.1"),
        }
    )
    done = desk.back()
    assert (done.status, len(done.err.splitlines())) == (2, 4), done.err
    for part in ("may be 1234", "--province", "part of the question", "wording"):
        assert part in done.err


def test_documents_keep_to_their_rows(desk: Desk) -> None:
    desk.export_few("--province", "lang-son", "--all")
    desk.fill({HYGIENE: ("", SAME, "dòng 17.8")})
    assert "is a document of a province" in desk.back(PROVINCE).err
    desk.export_few("--province", "lang-son", "--all")
    desk.fill({LANES: ("100", LOCAL, "dòng 2.3")})
    assert "needs a document of the province" in desk.back(NATION).err
    assert "is of binh-phuoc" in desk.back("qd-1360-binh-phuoc-2022").err
    assert "did you mean 'qd-318-2022'" in desk.back("qd-318-2023").err
    new = ("--document-number", "1", "--document-issuer", "a")
    rest = ("--document-date", "2022-01-01", "--document-title", "b")
    assert "is in documents.yaml" in desk.back(NATION, *new, *rest).err
    done = desk.run(
        *("levels", "import", desk.sheet, "--by", BY, "--document", PROVINCE, "--on", "2020-01-01")
    )
    assert "before it was issued" in done.err
    assert desk.changed() == []


def test_a_percentage_cell_is_refused(desk: Desk) -> None:
    desk.export_few()
    desk.fill({HYGIENE: (0.8, OTHER, "dòng 17.8")})

    def percent(sheet: Any) -> None:
        for row in sheet.iter_rows(min_row=2):
            if row[0].value == HYGIENE:
                row[NAMES.index("value")].number_format = "0%"

    desk.change(percent)
    assert "as a percentage" in desk.back().err


# ---- the rules changed meanwhile


def test_rows_that_did_not_change_may_still_come_back(desk: Desk) -> None:
    desk.export_few()
    desk.fill({HYGIENE: ("", SAME, "dòng 17.8"), VILLAGES: ("", SAME, "dòng 6.3")})
    file = desk.rules / "national/2021-2025/xa-ntm.yaml"
    text = file.read_text("utf-8")
    old = "{fact: culture.village_house_share, at_least: 100}"
    assert old in text
    file.write_text(text.replace(old, old.replace("100", "95")), "utf-8")
    done = desk.back()
    assert done.status == 2
    assert re.search(r"A\d+: the rules changed .* now says 95", done.err)
    assert len(done.err.splitlines()) == 1
    desk.fill({VILLAGES: (None, None, None)})
    done = desk.back()
    assert done.status == 0, done.err
    assert "the rows filled in did not" in done.err


# ---- worksheets that are not what was sent


def test_a_changed_protected_cell_is_told(desk: Desk) -> None:
    desk.export_few()
    desk.change(lambda sheet: sheet.cell(2, NAMES.index("current") + 1, "không được có"))
    assert re.search(r"M2: not a cell to be changed", desk.back().err)
    desk.export_few()
    desk.change(lambda sheet: sheet.cell(2, 2, "0" * 20))
    assert re.search(r"B2: a hidden cell was changed", desk.back().err)
    desk.export_few()
    desk.change(lambda sheet: sheet.cell(2, 1, "xa-ntm|base|1.1|nothing|-"))
    assert re.search(r"A2: a hidden cell was changed", desk.back().err)


def test_rows_may_be_sorted_and_left_out_but_not_doubled(desk: Desk) -> None:
    desk.export()
    desk.fill({HYGIENE: ("", SAME, "dòng 17.8")})

    def turned(sheet: Any) -> None:
        rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
        kept = [row for row in reversed(rows) if row[3] in {"17.8", "6.3"}]
        sheet.delete_rows(2, sheet.max_row)
        for row in kept:
            sheet.append(row)

    desk.change(turned)
    done = desk.back("qd-318-2022", "--dry-run")
    assert done.status == 0, done.err

    def doubled(sheet: Any) -> None:
        sheet.append([c.value for c in sheet[2]])

    desk.change(doubled)
    done = desk.back()
    assert done.status == 2
    assert "stands in row 2 already" in done.err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda s: s.cell(3, len(COLUMNS) + 2, "x"), r"AC3: an extra column"),
        (lambda s: s.cell(1, 5, "Tên"), r"E1: the head must be 'Nội dung'"),
        (lambda s: s.merge_cells("N3:N5"), r"N3:N5: merged cells are refused"),
        (lambda s: setattr(s["Q3"], "hyperlink", "http://x"), r"Q3: links are refused"),
        (lambda s: s.cell(3, 16, "=1+1"), r"P3: formulas are refused"),
        (lambda s: s.cell(3, 5, '=HYPERLINK("x")'), r"E3: formulas are refused"),
        (lambda s: setattr(s.cell(3, 14, "80"), "font", STRUCK), r"N3: something is struck out"),
        (lambda s: setattr(s.cell(3, 14, 80), "font", STRUCK), r"N3: something is struck out"),
        (
            lambda s: s.cell(3, 14, CellRichText(TextBlock(InlineFont(strike=True), "70"), " 80")),
            r"N3: something is struck out",
        ),
    ],
)
def test_what_a_form_must_not_hold(desk: Desk, change: Any, said: str) -> None:
    desk.export_few()
    desk.change(change)
    done = desk.back()
    assert (done.status, desk.changed()) == (2, [])
    assert re.search(said, done.err), done.err


def test_a_sheet_is_missing(desk: Desk) -> None:
    for name in (LEVELS_SHEET, HIDDEN_SHEET):
        desk.export_few()
        book = openpyxl.load_workbook(desk.sheet)
        del book[name]
        book.save(desk.sheet)
        assert f"there is no sheet '{name}'" in desk.back().err


def test_another_form_is_refused(desk: Desk) -> None:
    desk.export_few()
    desk.change(lambda sheet: sheet.cell(1, 2, "ntm-rules/levels/9"), HIDDEN_SHEET)
    assert "export a new worksheet" in desk.back().err


def _repacked(path: Path, more: dict[str, bytes], change: Callable[[str, bytes], bytes]) -> None:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(path) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in more.items():
            new.writestr(name, data)
    path.write_bytes(made.getvalue())


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"xl/vbaProject.bin": b"x"}, "macros"),
        ({"xl/externalLinks/externalLink1.xml": b"<a/>"}, "macros"),
        ({"xl/media/a.bin": b"\0" * 50_000_000}, "far too much"),
        ({f"x/{n}": b"" for n in range(300)}, "far too much"),
        ({"x.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}, "declarations of its own"),
    ],
)
def test_hostile_archives(desk: Desk, more: dict[str, bytes], said: str) -> None:
    desk.export_few()
    _repacked(desk.sheet, more, lambda _, data: data)
    done = desk.back()
    assert done.status == 2
    assert said in done.err


def test_a_row_number_beyond_all_bounds(desk: Desk) -> None:
    """A cell in the last row of a sheet must not be waited for, nor one in its last column."""
    desk.export_few()

    def far(name: str, data: bytes) -> bytes:
        row = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
        return data.replace(b"</sheetData>", row + b"</sheetData>") if "sheet2" in name else data

    _repacked(desk.sheet, {}, far)
    done = desk.back()
    assert done.status == 2
    assert "XFD1048576: an extra column" in done.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04", "not a readable .xlsx workbook"),
        (b"x" * 100, "text, not a workbook"),
        (b"<html>", "a web page, not a workbook"),
    ],
)
def test_what_is_no_workbook(desk: Desk, content: bytes, said: str) -> None:
    desk.sheet.write_bytes(content)
    done = desk.back()
    assert (done.status, said in done.err) == (2, True)
    desk.sheet.unlink()
    assert "no such file" in desk.back().err


def test_a_file_that_is_too_large(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.export_few()
    monkeypatch.setattr(safe, "MAX_BYTES", 1000)
    assert "the file is larger" in desk.back().err
    monkeypatch.undo()
    monkeypatch.setattr(safe, "MAX_UNPACKED", 1000)
    assert "far too much" in desk.back().err


# ---- writing


def test_nothing_is_written_when_one_file_fails(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.export("--province", "cao-bang")
    desk.fill({LANES: ("100", LOCAL, "dòng 2.3")})
    real = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if "cao-bang" in str(target):
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    new = ("--document-number", "1", "--document-issuer", "UBND tỉnh Cao Bằng")
    more = (*new, "--document-date", "2022-10-01", "--document-title", "b")
    done = desk.back("qd-1-cao-bang-2022", *more)
    assert done.status == 2
    assert "nothing was written: No space left" in done.err
    assert filecmp.cmp(desk.folder / "before/documents.yaml", desk.rules / "documents.yaml", False)
    assert not [p for p in desk.rules.rglob("*") if p.is_file() and p.name.startswith(".")]


def test_never_into_the_installed_package(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
    inside = Path(commit.__file__).resolve().parents[2] / "_rules"
    for root in (inside, inside.parent):
        with pytest.raises(ntm.NtmError, match="never writes into the installed package"):
            commit.writable(root)
    monkeypatch.setattr(packaged, "packaged_rules", lambda: inside.parent / "_rulebook.json")
    monkeypatch.setattr(Path, "is_file", lambda self: True)
    assert packaged.rules_folder(None) == inside


def test_only_lines_that_say_something_else_change() -> None:
    """The editor leaves every byte of a rule file as it is, and puts things in without loss."""
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        text = path.read_text("utf-8")
        assert Editor(text).done() == text
    text = (
        "a: {b: [1, {c: 2}], d: x} # why\n"
        "e:\n"
        "# first\n"
        "- f: 1   # one\n"
        "  # kept\n"
        "  g: >-\n"
        "    long\n"
        "\n"
        "# end\n"
    )
    edit = Editor(text)
    edit.put(("a", "b", 1), "c", 3)
    edit.put(("e", 0), "f", "a: b")
    edit.put(("e", 0), "h", YamlList([YamlMap({"i": "có, dấu"}, flow=True)]))
    edit.insert(("e",), [YamlMap({"f": 2})])
    made = edit.done()
    assert yaml.safe_load(made) == {
        "a": {"b": [1, {"c": 3}], "d": "x"},
        "e": [{"f": "a: b", "g": "long", "h": [{"i": "có, dấu"}]}, {"f": 2}],
    }
    for comment in ("# why", "# first", "# one", "# kept", "# end"):
        assert comment in made
    read_text(made)


# ---- a new file for a province


def test_a_new_file_for_a_province(desk: Desk) -> None:
    done = desk.run("province", "new", "cao-bang")
    assert done.status == 0, done.err
    assert done.out.splitlines()[-1] == str(desk.rules / "provincial/cao-bang/xa-ntm.yaml")
    text = desk.text("provincial/cao-bang/xa-ntm.yaml")
    assert text.startswith("# yaml-language-server: $schema=../../../schema/rules.json\n")
    assert yaml.safe_load(text)["unfilled"] == LEFT_BY_THE_DECISION
    assert desk.run("lint", desk.rules / "provincial").status == 0
    assert "there already" in desk.run("province", "new", "cao-bang").err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("cao-bag",), "did you mean 'cao-bang'"),
        (("lang-son", "--document", PROVINCE), "there already"),
        (("bac-giang", "--from", "2025-08-01"), "is part of 'bac-ninh'"),
        (("cao-bang", "--standard", "xa-nm"), "did you mean 'xa-ntm'"),
        (("cao-bang", "--document", PROVINCE), "is of lang-son"),
        (("cao-bang", "--document-number", "1"), "also needs"),
    ],
)
def test_a_province_that_cannot_be_made(desk: Desk, args: tuple[str, ...], said: str) -> None:
    done = desk.run("province", "new", *args)
    assert (done.status, desk.changed()) == (2, [])
    assert said in done.err


# ---- two at once, and what a killed run leaves


def _two_sheets(desk: Desk) -> list[Path]:
    """Two worksheets of one state of the rules, with different rows filled in."""
    sheets = []
    for name, row in (("a", LANES), ("b", FIELDS)):
        desk.export("--province", "lang-son")
        desk.fill({row: ("100", LOCAL, f"dòng {name}")})
        sheets.append(desk.folder / f"{name}.xlsx")
        sheets[-1].write_bytes(desk.sheet.read_bytes())
    return sheets


def test_two_imports_at_once_lose_nothing(desk: Desk) -> None:
    sheets = _two_sheets(desk)
    start = [sys.executable, "-c", "from ntm_rules.cli import main; main()"]
    given = ["--by", BY, "--document", PROVINCE, "--on", ON]
    runs = [
        subprocess.Popen(
            [*start, "--rules", desk.rules, "levels", "import", sheet, *given],
            stderr=subprocess.PIPE,
        )
        for sheet in sheets
    ]
    ends = [(run.communicate()[1], run.returncode) for run in runs]
    assert [status for _, status in ends] == [0, 0], ends
    assert desk.level("2.3", province="lang-son").value == 100
    assert desk.level("2.4", province="lang-son").value == 100


@pytest.mark.parametrize("what", ["edited", "new", "gone"])
def test_an_edit_made_meanwhile_is_not_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    desk.export("--province", "lang-son")
    desk.fill({LANES: ("100", LOCAL, "dòng 2.3")})
    edited = desk.rules / "provincial" / "quang-binh" / "xa-ntm-2022.yaml"
    edited = edited if edited.exists() else sorted((desk.rules / "provincial").rglob("*.yaml"))[-1]
    written = write_file.write_files

    def meanwhile(*args: Any, **more: Any) -> None:
        if what == "edited":
            edited.write_bytes(edited.read_bytes() + b"# mine\n")
        elif what == "new":
            edited.with_name("mine.yaml").write_text("# mine\n")
        else:
            edited.unlink()
        written(*args, **more)

    monkeypatch.setattr(commit, "write_files", meanwhile)
    done = desk.back(PROVINCE)
    assert done.status == 2
    assert "changed meanwhile, nothing was written; run it again" in done.err
    assert len(desk.changed()) == 1  # what the other wrote
    assert not list(desk.rules.rglob("*.ntm-half"))


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path: Path) -> None:
    kill = (
        "import os, signal; from pathlib import Path; from ntm_rules.foundation import write_file as w;"
        "w.write_files({Path('a.yaml'): b'half'},"
        " before_replacing=lambda: os.kill(os.getpid(), signal.SIGKILL))"
    )
    write = "from ntm_rules.foundation.write_file import write_file; write_file('b.yaml', b'whole')"
    for text in (kill, write):
        subprocess.run([sys.executable, "-c", text], cwd=tmp_path, check=False)
        if text is kill:
            assert len(list(tmp_path.glob(".a.yaml.*.ntm-half"))) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["b.yaml"]


# ---- levels that are no levels of their own

FORMS = """\
amendment: thu
document: qd-318-2022
place: Điều 9 (ví dụ)
in_force: {from: 2022-03-09}
changes:
- standard: xa-ntm
  set:
  - {code: "6.3", at_least: {value: 90, floor: true, status: recalled}}
  - code: "9.2"
    at_least:
      by: [column]
      cells:
      - {floor: true, status: recalled, values: {TDMNPB: 75, DBSH: 95}}
      - {not_regulated: true, status: recalled, values: {TN: ~}}
      - {left_open: true, status: recalled, values: {DNB: ~}}
"""
FLOOR = "xa-ntm|thu|6.3|culture.village_house_share>=|-"
CELL = "xa-ntm|thu|9.2|housing.solid_share>=|column={}"


def with_forms(desk: Desk) -> None:
    (desk.rules / "national/2021-2025/amendments/thu.yaml").write_text(FORMS, "utf-8")


def shown(desk: Desk) -> dict[str, str]:
    sheet = openpyxl.load_workbook(desk.sheet)[LEVELS_SHEET]
    at = NAMES.index("current") + 1
    lines = range(2, sheet.max_row + 1)
    return {str(sheet.cell(n, 1).value): str(sheet.cell(n, at).value) for n in lines}


def test_a_sheet_shows_a_floor_as_a_floor_and_keeps_it_one(desk: Desk) -> None:
    with_forms(desk)
    desk.export("--as-of", "2024-12-31")
    rows = shown(desk)
    assert rows[FLOOR] == "90 (mức sàn; tỉnh quy định cụ thể)"
    assert rows[CELL.format("TN")] == "không quy định"
    assert "để ngỏ" in rows[CELL.format("DNB")]
    desk.fill(
        {
            FLOOR: ("", SAME, "dòng 6.3"),
            CELL.format("TDMNPB"): ("", SAME, "dòng 9.2"),
            CELL.format("DBSH"): ("", LOCAL, "dòng 9.2"),
            CELL.format("TN"): ("", SAME, "dòng 9.2"),
            CELL.format("DNB"): ("", LOCAL, "dòng 9.2"),
        }
    )
    done = desk.back()
    assert done.status == 0, done.err
    cell = desk.level("6.3")
    assert (cell.value, cell.form, cell.provenance.status) == (90, "floor", "verified")
    for row, form, value in (
        ("TDMNPB", "floor", 75),
        ("DBSH", "floor", 95),
        ("TN", "not_regulated", None),
        ("DNB", "left_open", None),
    ):
        cell = desk.level("9.2", row=row)
        assert (cell.value, cell.form, cell.provenance.status) == (value, form, "verified")


@pytest.mark.parametrize(
    ("row", "answer", "said"),
    [
        (FLOOR, ("92", OTHER, "dòng 6.3"), "no level of its own"),
        (CELL.format("TN"), ("92", OTHER, "dòng 9.2"), "no level of its own"),
    ],
)
def test_what_is_no_level_of_its_own_is_not_made_one_by_the_sheet(
    desk: Desk, row: str, answer: tuple[str, ...], said: str
) -> None:
    with_forms(desk)
    desk.export("--as-of", "2024-12-31")
    desk.fill({row: answer})
    done = desk.back()
    assert done.status == 2
    assert said in done.err


def test_a_province_fills_over_a_floor_and_not_below_it(desk: Desk) -> None:
    with_forms(desk)
    desk.export("--province", "lang-son", "--as-of", "2024-12-31")
    desk.fill({FLOOR: ("92", LOCAL, "dòng 6.3")})
    done = desk.back(PROVINCE)
    assert done.status == 0, done.err
    cell = desk.level("6.3", province="lang-son")
    assert (cell.value, cell.form) == (92, None)


def test_a_province_below_the_floor_is_refused(desk: Desk) -> None:
    with_forms(desk)
    text = FORMS.replace(
        "floor: true, status: recalled}}",
        "floor: true, status: secondary, seen_in: [binh-phuoc-2022]}}",
    )
    (desk.rules / "national/2021-2025/amendments/thu.yaml").write_text(text, "utf-8")
    desk.export("--province", "lang-son", "--as-of", "2024-12-31")
    desk.fill({FLOOR: ("85", LOCAL, "dòng 6.3")})
    done = desk.back(PROVINCE)
    assert done.status == 2
    assert "NTM801" in done.err
