"""The province's sheet of Decision 51/2025: every content by group, what else the province decides, and the way back."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import ntm_rules as ntm
from ntm_rules.authoring.worksheet.texts import COLUMNS, LEVELS_SHEET
from ntm_rules.law.lint import lint
from tests.helpers.terminal import Ran, ran

RULES = Path(__file__).parents[2] / "rules"
NAMES = [c.name for c in COLUMNS]
BY_PROVINCE, AS_NATION = "tỉnh quy định", "như trung ương"
DECISION = (
    *("--document", "qd-1-lang-son-2026", "--document-number", "1/QĐ-UBND (bịa ra)"),
    *("--document-issuer", "UBND tỉnh Lạng Sơn", "--document-date", "2026-07-01"),
    *("--document-title", "Ví dụ", "--by", "A", "--on", "2026-08-01", "--lang", "en"),
)
Key = tuple[str, str, str]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from ntm_rules.authoring.worksheet.levels import export_levels

    sheet = tmp_path_factory.mktemp("sheet") / "levels.xlsx"
    content, _ = export_levels(RULES, "xa-ntm-2026", province="lang-son")
    sheet.write_bytes(content)
    return sheet


def lines(sheet: Path) -> list[dict[str, Any]]:
    rows = openpyxl.load_workbook(sheet)[LEVELS_SHEET].iter_rows(min_row=2)
    return [dict(zip(NAMES, row, strict=True)) for row in rows]


def key(line: dict[str, Any]) -> Key:
    return tuple(str(line[k].value or "") for k in ("code", "column", "part"))  # type: ignore[return-value]


class Desk:
    """A copy of the rules and of the sheet."""

    def __init__(self, folder: Path, exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.rules, self.sheet, self.capsys = folder / "rules", folder / "levels.xlsx", capsys
        shutil.copytree(RULES, self.rules)
        shutil.copy(exported, self.sheet)

    def fill(self, answers: dict[tuple[str, str], tuple[Any, str]], words: str = "") -> None:
        """Answers by code and group, for the rows in force at the end of 2026."""
        book = openpyxl.load_workbook(self.sheet)
        sheet = book[LEVELS_SHEET]
        for row in sheet.iter_rows(min_row=2):
            line = dict(zip(NAMES, row, strict=True))
            code, column, _ = key(line)
            if line["standard"].value != "xa-ntm-2026":
                code = f"{line['standard'].value} {code}"
            ended = not str(line["period"].value).endswith(" -")
            given = answers.get((code, column))
            if given is not None and not ended:
                line["value"].value, line["tick"].value = given
                line["place"].value, line["words"].value = f"Phụ lục, dòng {code}", words
        book.save(self.sheet)

    def back(self, *more: str) -> Ran:
        return ran(
            self.capsys, "--rules", self.rules, "levels", "import", self.sheet, *DECISION, *more
        )

    def judged(self, group: str, standard: str | None = None, /, **facts: Any) -> ntm.Assessment:
        about = {"kind": "xa", "name": "A", "province": "lang-son", "classes": [group]}
        tree = {
            "unit": about,
            "period": 2026,
            "facts": {k.replace("__", "."): v for k, v in facts.items()},
        }
        it = ntm.Unit.from_dict(tree)
        return ntm.RuleBook.load(self.rules).standard_for(it, standard=standard).assess(it)


@pytest.fixture
def desk(tmp_path: Path, exported: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, exported, capsys)


# ---- out


def test_every_content_is_there_for_each_group_that_it_is_asked_of(exported: Path) -> None:
    rows = [r for r in lines(exported) if r["standard"].value == "xa-ntm-2026"]
    codes = {r["code"].value for r in rows}
    base = ntm.RuleBook.load(RULES).library.standards["xa-ntm-2026"]
    assert codes == {i.code for c in base.criteria for i in c.indicators}
    groups = {code: {r["column"].value for r in rows if r["code"].value == code} for code in codes}
    assert set(map(frozenset, groups.values())) == {frozenset({"Nhóm 1", "Nhóm 2", "Nhóm 3"})}
    parts = Counter(key(r)[:2] for r in rows if r["code"].value in {"1.1", "2.1", "2.2", "2.5"})
    assert parts == {
        ("1.1", "Nhóm 1"): 5,
        ("1.1", "Nhóm 2"): 4,
        ("1.1", "Nhóm 3"): 4,
        ("2.1", "Nhóm 1"): 5,
        ("2.1", "Nhóm 2"): 5,
        ("2.1", "Nhóm 3"): 4,
        ("2.2", "Nhóm 1"): 3,
        ("2.2", "Nhóm 2"): 3,
        ("2.2", "Nhóm 3"): 2,
        ("2.5", "Nhóm 1"): 2,
        ("2.5", "Nhóm 2"): 3,
        ("2.5", "Nhóm 3"): 2,
    }


def test_what_is_not_regulated_is_there_and_locked(exported: Path) -> None:
    locked = {key(r)[:2] for r in lines(exported) if r["value"].protection.locked}
    assert locked == {
        *((code, "Nhóm 3") for code in ("1.2", "1.3", "7.3", "7.4")),
        ("3.7", "Nhóm 1"),
    }
    assert all(
        r["current"].value == "không quy định" for r in lines(exported) if key(r)[:2] in locked
    )


def test_floor_sense_grades_and_body_are_told(exported: Path) -> None:
    rows = {key(r)[:2]: {k: c.value for k, c in r.items()} for r in lines(exported)}
    waste, poor = rows["8.2", "Nhóm 2"], rows["6.1", "Nhóm 3"]
    assert (waste["floor"], waste["comparator"]) == ("90", "từ … trở lên")
    assert (poor["current"], poor["comparator"]) == (13, "không quá")
    assert poor["guided_by"] == "Bộ Nông nghiệp và Môi trường"
    assert rows["2.3", "Nhóm 2"]["current"] == "khá"
    sheet = openpyxl.load_workbook(exported)[LEVELS_SHEET]
    assert any("tốt" in str(v.formula1) for v in sheet.data_validations.dataValidation)


def test_what_else_the_province_decides_is_there(exported: Path) -> None:
    """The size of a cooperative, modern communes (criteria, income of group 1), III.3 and III.9."""
    rows = {(r["standard"].value, r["code"].value, r["part"].value) for r in lines(exported)}
    assert {(s, c) for s, c, _ in rows if s != "xa-ntm-2026"} == {
        ("xa-ntm-hien-dai-2026", "2"),
        ("xa-ntm-hien-dai-2026", "3"),
        ("tinh-hoan-thanh-2026", "3"),
        ("tinh-hoan-thanh-2026", "9"),
    }
    assert ("xa-ntm-2026", "3.6", "Hợp tác xã đem xét: số thành viên") in rows


# ---- back


def test_levels_by_group_make_the_overlay(desk: Desk) -> None:
    desk.fill(
        {
            ("6.1", "Nhóm 3"): ("10", BY_PROVINCE),
            ("8.2", "Nhóm 3"): ("92", BY_PROVINCE),
            ("8.2", "Nhóm 2"): ("", AS_NATION),
            ("2.3", "Nhóm 3"): ("khá", BY_PROVINCE),
            ("10.3", "Nhóm 1"): ("phải có", BY_PROVINCE),
            ("xa-ntm-hien-dai-2026 3", ""): ("phải có", BY_PROVINCE),
        },
        words="theo Phụ lục II",
    )
    done = desk.back()
    assert done.status == 0, done.err
    assert [p.say() for p in lint([desk.rules], desk.rules)] == []
    share, poor = "waste__farm_by_products_treated_share", "poverty__multidimensional_2026_share"
    for group, value, verdict in (
        ("nhom-3", "91,9", "fail"),
        ("nhom-3", 92, "pass"),
        ("nhom-2", 90, "pass"),
        ("nhom-1", 95, "unknown"),
    ):
        assert desk.judged(group, **{share: value}).indicator("8.2").verdict == verdict
    for group, value, verdict in (
        ("nhom-3", 10, "pass"),
        ("nhom-3", 13, "fail"),
        ("nhom-2", 5, "pass"),
    ):
        result = desk.judged(group, **{poor: value}).indicator("6.1")
        assert result.verdict == verdict
    grade = desk.judged("nhom-3", disaster__readiness_grade="đạt")
    assert grade.indicator("2.3").verdict == "fail"
    assert "“theo Phụ lục II”" in " ".join(grade.explain("2.3").split())
    modern = desk.judged("nhom-2", "xa-ntm-hien-dai-2026", modern__province_criteria_met=True)
    assert modern.indicator("3").verdict == "pass"
    again = ran(desk.capsys, "--rules", desk.rules, "levels", "export", "xa-ntm-2026",
                "--province", "lang-son", "--as-of", "2026-12-31", "-o", desk.sheet, "--force")  # fmt: skip
    assert again.status == 0, again.err
    left = {key(r)[:2] for r in lines(desk.sheet)}
    assert ("8.2", "Nhóm 1") in left
    assert ("8.2", "Nhóm 3") not in left


def test_as_the_nation_once_for_all(desk: Desk) -> None:
    done = desk.back("--as-the-nation", "Điều 1")
    assert done.status == 0, done.err
    result = desk.judged("nhom-2", poverty__multidimensional_2026_share=5).to_dict()
    (row,) = [i for c in result["criteria"] for i in c["indicators"] if i["code"] == "6.1"]
    assert row["verdict"] == "pass"
    assert "province_may_raise" not in row["provisional_because"]
    waste = desk.judged("nhom-2", waste__farm_by_products_treated_share=90)
    assert waste.indicator("8.2").verdict == "pass"


def test_what_is_laxer_is_refused_by_cell(desk: Desk) -> None:
    laxer = {("6.1", "Nhóm 3"): "14", ("8.2", "Nhóm 1"): "85", ("2.3", "Nhóm 1"): "khá"}
    desk.fill({cell: (level, BY_PROVINCE) for cell, level in laxer.items()})
    done = desk.back()
    assert done.status != 0
    lines_of_cells = [line for line in done.err.splitlines() if f"{LEVELS_SHEET}!" in line]
    assert {code for code, _ in laxer if any(f" {code}:" in line for line in lines_of_cells)} == {
        "6.1",
        "8.2",
        "2.3",
    }
    assert not list((desk.rules / "provincial/lang-son").glob("xa-ntm-2026*1-lang-son*"))


def test_what_is_not_regulated_is_refused_by_cell(desk: Desk) -> None:
    desk.fill({("1.2", "Nhóm 3"): ("phải có", BY_PROVINCE), ("3.7", "Nhóm 1"): ("2", BY_PROVINCE)})
    done = desk.back()
    assert done.status == 2
    assert done.err.count("the nation does not regulate this cell") == 2


def test_words_without_a_level_of_the_province_are_refused(desk: Desk) -> None:
    desk.fill({("6.1", "Nhóm 3"): ("", "đúng như đang ghi")}, words="x")
    done = desk.back()
    assert done.status == 2
    assert f"{LEVELS_SHEET}!" in done.err


def test_contents_that_a_province_adds_are_refused(desk: Desk) -> None:
    (desk.rules / "provincial/lang-son/xa-ntm-2026.yaml").write_text(
        """overlay: lang-son-thu
province: lang-son
over: xa-ntm-2026
document: qd-1494-lang-son-2022
place: bảng (ví dụ)
in_force: {from: 2026-03-01, status: recalled}
add:
- criterion: "6"
  code: "6.8"
  name: {vi: Thêm, en: More}
  wording: {status: recalled}
  require: {fact: housing.permanent_share, at_least: 10}
""",
        "utf-8",
    )
    assert any("6.8" in p.say("en") for p in lint([desk.rules], desk.rules))


# ---- no decision is known


def test_the_file_of_what_is_awaited_lists_every_slot() -> None:
    from ntm_rules.authoring.edit.level_places import open_book
    from ntm_rules.authoring.province_file import delegated_codes

    library = ntm.RuleBook.load(RULES).library
    (awaited,) = library.awaited.values()
    codes = delegated_codes(open_book(RULES), awaited.standard, awaited.looked)
    assert (awaited.province, list(awaited.open)) == ("lang-son", codes)
    assert not [la for la in library.layers["xa-ntm-2026"] if la.province == "lang-son"]


def test_results_say_that_no_decision_is_known() -> None:
    def texts(province: str) -> tuple[str, str]:
        about = {"kind": "xa", "name": "A", "province": province, "classes": ["nhom-2"]}
        it = ntm.Unit.from_dict({"unit": about, "period": 2026})
        result = ntm.RuleBook.load(RULES).standard_for(it).assess(it)
        return " ".join(result.text().split()), " ".join(result.text(lang="en").split())

    vi, en = texts("lang-son")
    assert (
        "tỉnh Lạng Sơn: đến 30/11/2026 chưa biết quyết định nào của tỉnh theo 51/2025/QĐ-TTg" in vi
    )
    assert "no decision of the province by 51/2025/QĐ-TTg" in en
    assert all("chưa biết quyết định nào" not in text for text in texts("dong-thap"))


@pytest.mark.parametrize(
    ("classes", "count"),
    [
        (["nhom-1"], 28),  # 3.7 is not regulated
        (["nhom-2"], 29),
        (["nhom-3"], 25),  # 1.2, 1.3, 7.3, 7.4 are not
        (["nong-nghiep-duoi-10?"], 29),  # 1 or 2: what only one of them asks may wait too
        (["khu-vuc-iii", "dinh-huong-do-thi-moi"], 29),  # 1 or 3
    ],
)
def test_only_what_the_group_asks_waits_for_the_province(classes: list[str], count: int) -> None:
    about = {"kind": "xa", "name": "A", "province": "lang-son", "classes": classes}
    it = ntm.Unit.from_dict({"unit": about, "period": 2026})
    result = ntm.RuleBook.load(RULES).standard_for(it).assess(it)
    assert f"{count} chỉ tiêu chờ mức của tỉnh" in " ".join(result.text().split())
    assert f"; {count} indicators wait for its levels" in " ".join(result.text(lang="en").split())


def test_a_decision_takes_the_place_of_what_was_awaited(desk: Desk) -> None:
    desk.fill({("8.2", "Nhóm 3"): ("92", BY_PROVINCE)})
    done = desk.back()
    assert done.status == 0, done.err
    text = (desk.rules / "provincial/lang-son/xa-ntm-2026.yaml").read_text("utf-8")
    assert "document: qd-1-lang-son-2026" in text
    assert "awaited" not in text
    assert ntm.RuleBook.load(desk.rules).library.awaited == {}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("1.2", "1.99"), "1.99"),
        (("province: lang-son", "province: lang-sơn"), "lang-son"),
        (("over: xa-ntm-2026", "over: xa-ntm"), "a decision of the province is there"),
    ],
)
def test_what_is_awaited_is_checked(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(RULES, rules)
    path = rules / "provincial/lang-son/xa-ntm-2026.yaml"
    path.write_text(path.read_text("utf-8").replace(*change), "utf-8")
    with pytest.raises(ntm.RulesError, match=said):
        ntm.RuleBook.load(rules)
