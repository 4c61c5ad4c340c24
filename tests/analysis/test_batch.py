"""Batches: a page per unit, one summary, nothing done twice, and one bad file stops nothing."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

import ntm_rules as ntm
from ntm_rules.analysis.batch import document
from ntm_rules.analysis.batch import run as batch
from ntm_rules.analysis.batch.work import FIELDS, Settings, judge
from ntm_rules.cli import main
from ntm_rules.cli.context import Context
from ntm_rules.documents.write import write
from tests.helpers import small

A = {"fact": "s.a", "at_least": 50}
B = {"fact": "s.b", "at_least": 50}


class Ran(NamedTuple):
    status: int
    out: str
    err: str


class Desk(NamedTuple):
    """A folder of facts files, and where the results go."""

    rules: Path
    given: Path
    output: Path
    capsys: pytest.CaptureFixture[str]

    def facts(self, file: str, facts: dict[str, Any], /, **unit: Any) -> Path:
        path = self.given / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(small.entry(facts, **unit), allow_unicode=True)
        path.write_text(text, "utf-8")
        return path

    def run(self, *args: str, given: Path | None = None) -> Ran:
        words = ["batch", str(given or self.given), "-o", str(self.output), *args]
        with pytest.raises(SystemExit) as end:
            main([*words[:1], "--rules", str(self.rules), "--lang", "en", *words[1:]])
        assert isinstance(end.value.code, int)
        return Ran(end.value.code, *self.capsys.readouterr())

    def rows(self) -> list[dict[str, str]]:
        text = (self.output / "summary.csv").read_bytes().decode("utf-8-sig")
        found = list(csv.DictReader(text.splitlines()))
        assert all(tuple(row) == FIELDS for row in found)
        return found


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small.write(tmp_path_factory.mktemp("rules"), small.standard_file(A, B))


@pytest.fixture
def desk(
    rules: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    monkeypatch.delenv("NTM_RULES", raising=False)
    book = ntm.RuleBook.load(rules)
    monkeypatch.setattr(Context, "book", property(lambda _: book))
    (tmp_path / "in").mkdir()
    return Desk(rules, tmp_path / "in", tmp_path / "out", capsys)


@pytest.fixture
def three(desk: Desk) -> Desk:
    desk.facts("b.yaml", {"s.a": 60, "s.b": 60}, code="00002", name="Hai")
    desk.facts("sub/a.yaml", {"s.a": 10, "s.b": 60}, code="00001", name="Một")
    desk.facts("c.json", {"s.a": 60}, name="Ba Vì")
    return desk


# ---- what is written


def test_there_is_a_page_for_each_and_a_summary_by_code(three: Desk) -> None:
    ran = three.run()
    assert ran.status == 0
    assert ran.out.startswith("3 judged, 0 kept from before, 0 not usable")
    rows = three.rows()
    assert [(r["code"], r["verdict"], r["page"]) for r in rows] == [
        ("", "unknown", "ba-vi.html"),
        ("00001", "fail", "00001.html"),
        ("00002", "pass", "00002.html"),
    ]
    assert rows[1]["failed_indicators"] == "1.1"
    assert rows[0]["unknown_indicators"] == "2.1"
    assert rows[1]["source"] == "sub/a.yaml"
    assert rows[2]["criteria_pass"] == "2"
    for row in rows:
        assert row["name"].upper() in (three.output / row["page"]).read_text("utf-8")


def test_made_up_figures_are_called_so(three: Desk) -> None:
    three.facts("d.yaml", {"s.a": 60, "s.b": 60}, code="00004", name="Bốn (mô phỏng)")
    three.run()
    assert [bool(r["warning"]) for r in three.rows()] == [False, False, False, True]
    assert "MADE-UP FIGURES" in three.rows()[3]["warning"]
    assert "MADE-UP FIGURES" in (three.output / "summary.txt").read_text("utf-8")


@pytest.mark.parametrize("form", ["md", "json"])
def test_pages_have_the_form_that_was_asked_for(three: Desk, form: str) -> None:
    three.run("--format", form)
    page = (three.output / f"00001.{form}").read_text("utf-8")
    if form == "json":
        assert json.loads(page)["schema"] == "ntm-rules/assessment/1"
    else:
        assert page.startswith("# ")


def test_the_worksheet_holds_the_same_units_in_words(three: Desk) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    (three.given / "bad.yaml").write_text("unit: {", "utf-8")
    three.run()
    book = openpyxl.load_workbook(three.output / "summary.xlsx")
    assert book.sheetnames == [
        "Summary", "The units", "Units and criteria", "What holds units back", "Left out, and why",
    ]  # fmt: skip
    heads, *lines = book["The units"].values
    units = [dict(zip(heads, line, strict=True)) for line in lines]
    rows = [row for row in three.rows() if not row["problem"]]
    assert len(units) == len(rows) == 3
    verdicts = {"pass": "met", "fail": "not met", "unknown": "not decided"}
    for unit, row in zip(units, rows, strict=True):
        assert unit["Unit"] == f"Commune {row['name']}"
        assert (unit["Code"] or "") == row["code"]
        signs = {"pass": "✓", "fail": "✗", "unknown": "?"}
        for head, key in (("Verdict", "verdict"), ("Recognition", "recognition")):
            sign, word = unit[head].rstrip("*").split(" ", 1)
            assert (sign, word) == (signs[row[key]], verdicts[row[key]])
        assert unit["Criteria: met"] == int(row["criteria_pass"])
        assert unit["Indicators: not decided"] == int(row["indicators_unknown"])
        assert (unit["Indicators not met"] or "") == row["failed_indicators"]
        assert (unit["Page"], unit["File or row"]) == (row["page"], row["source"])
    heads, *lines = book["Units and criteria"].values
    assert heads == ("Unit", "District", "Criteria met", "1", "2")
    assert [line[3:] for line in lines] == [("✓", "?"), ("✗", "✓"), ("✓", "✓")]
    assert book["Units and criteria"].page_setup.orientation == "landscape"
    (_, left) = book["Left out, and why"].values
    assert left[0] == "bad.yaml"
    assert "bad.yaml" in left[2]


def test_the_summary_is_a_document_in_every_format(three: Desk) -> None:
    (three.given / "bad.yaml").write_text("unit: {", "utf-8")
    three.facts("odd.yaml", {"s.q": 1}, code="00009", name="Chín")
    three.run("--lang", "vi")
    texts = {form: (three.output / f"summary.{form}").read_text("utf-8") for form in PAPERS}
    paper = pytest.importorskip("docx").Document(str(three.output / "summary.docx"))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    texts["docx"] = "\n".join([*(p.text for p in paper.paragraphs), *cells])
    for form, text in texts.items():
        words = html.unescape(text)
        for part in (
            "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ", "3 đã đánh giá, 2 không dùng được", "Xã Một", "00001",
            "chưa đạt", "chưa đủ căn cứ", "bad.yaml", "odd.yaml", "không có số liệu 's.q'",
        ):  # fmt: skip
            assert part.casefold() in words.casefold(), (form, part)
        # What programs read stays in summary.csv.
        assert not re.search(r"\b(pass|fail|unknown|not_applicable|criteria_\w+)\b", _seen(words))
    assert 'href="./00001.html"' in texts["html"]
    assert "[Xã Một](./00001.html)" in texts["md"]
    lines = (line for line in texts["txt"].split("\n") if str(three.given) not in line)
    assert max(map(len, lines)) <= 80


PAPERS = ("txt", "md", "html")


def _seen(page: str) -> str:
    """What is read of a page: without its style and its tags."""
    return re.sub(r"<style>.*?</style>|<[^>]+>", "", page, flags=re.DOTALL)


def test_the_index_leads_to_every_page_by_district(desk: Desk) -> None:
    desk.facts("a.yaml", {"s.a": 60, "s.b": 60}, name="Hai", district="Bắc Sơn")
    desk.facts("b.yaml", {"s.a": 10, "s.b": 60}, name="Một", district="Huyện Bắc Sơn")
    desk.facts("c.yaml", {"s.a": 60}, name="Index", code="index", district="Ân Thi")
    (desk.given / "bad.yaml").write_text("unit: {", "utf-8")
    desk.run()
    page = (desk.output / "index.html").read_text("utf-8")
    titles = [page.index(title) for title in ("Ân Thi district", "Bắc Sơn district")]
    assert titles == sorted(titles)
    for row in desk.rows():
        assert row["problem"] or f'href="./{row["page"]}"' in page
    assert 'href="./summary.html"' in page
    assert "3 judged, 1 not usable" in page
    # A unit whose code is that of the page has another name.
    assert {r["page"] for r in desk.rows()} >= {"index-2024.html"}


def test_nothing_left_out_is_said(three: Desk) -> None:
    three.run()
    assert "No unit was left out." in (three.output / "summary.txt").read_text("utf-8")


def test_the_summary_says_how_units_were_judged(three: Desk) -> None:
    three.facts("d.yaml", {"s.a": 10}, code="00001", name="Bốn")
    three.run("--strict", "--require-evidence")
    text = (three.output / "summary.md").read_text("utf-8")
    assert "strict: levels below a secondary source count as unknown" in text
    assert "evidence required" in text
    three.run()
    text = (three.output / "summary.md").read_text("utf-8")
    assert "Codes that several sources give, a row for each: 00001 (2024)" in text
    assert "strict:" not in text


def test_many_units_are_listed_whole_in_the_workbook_alone(
    three: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    monkeypatch.setattr(document, "_SHOWN", 2)
    three.run()
    text = (three.output / "summary.txt").read_text("utf-8")
    assert "And 1 more: summary.xlsx and summary.csv list all." in text
    assert "Commune Hai" not in text
    sheet = openpyxl.load_workbook(three.output / "summary.xlsx")["The units"]
    assert sheet.max_row == 4


def test_a_province_is_named_and_a_long_list_of_indicators_is_cut() -> None:
    book = ntm.RuleBook.load()
    standard = book.library.standards["xa-ntm"]
    codes = [f"17.{n}" for n in range(1, 13)] + ["18.1", "18.2"]
    row = {
        "code": "", "name": "A", "kind": "xa", "district": "B", "province": "lang-son",
        "period": "2024", "as_of": "2024-12-31", "standard": "xa-ntm", "verdict": "fail",
        "provisional": "true", "recognition": "fail", "criteria_fail": "2",
        "failed_indicators": " ".join(codes), "page": "a.html", "source": "a.yaml",
    }  # fmt: skip
    settings = Settings(lang="vi")
    text = write(document.batch_document([row], book, settings), "md")
    assert isinstance(text, str)
    assert "| B, Lạng Sơn |" in text
    assert "17.12 (+2)" in text
    assert "chưa đạt\\*" in text
    assert standard.name.vi in text
    assert "lang-son" not in text
    assert "xa-ntm" not in text


def test_the_same_input_gives_the_same_bytes(three: Desk, tmp_path: Path) -> None:
    def written() -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in sorted(three.output.iterdir())}

    three.run()
    first = written()
    for path in three.output.iterdir():
        path.unlink()
    three.run()
    assert written() == first


def test_no_cell_is_a_formula(desk: Desk) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    desk.facts("a.yaml", {}, name="=HYPERLINK(1)", district="@x")
    desk.run("--format", "md")
    (row,) = desk.rows()
    assert (row["name"], row["district"]) == ("'=HYPERLINK(1)", "'@x")
    for sheet in openpyxl.load_workbook(desk.output / "summary.xlsx"):
        assert {cell.data_type for line in sheet.iter_rows() for cell in line} <= {"s", "n"}
    sheet = openpyxl.load_workbook(desk.output / "summary.xlsx")["The units"]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("Commune =HYPERLINK(1)", "s")
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("@x", "s")


def test_pages_of_the_same_code_do_not_overwrite_one_another(desk: Desk) -> None:
    desk.facts("a.yaml", {}, code="1")
    desk.facts("b.yaml", {}, code="1", period=2023)
    desk.facts("c.yaml", {}, code="1", name="Khác")
    desk.facts("d.yaml", {}, code="summary")
    ran = desk.run("--format", "md")
    assert {r["source"]: r["page"] for r in desk.rows()} == {
        "a.yaml": "1.md",
        "b.yaml": "1-2023.md",
        "c.yaml": "1-2024.md",
        "d.yaml": "summary-2024.md",
    }
    assert "code 1 (2024) comes from several sources" in ran.err


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"code": "1", "name": "Mẫu"}, {"code": "1", "name": "Xã Mẫu"}),
        ({"code": "1", "district": "Một"}, {"code": "1"}),
        ({"name": "Mẫu", "district": "H. Một"}, {"name": "Mẫu", "district": "Huyện Một"}),
        ({"name": "Mẫu", "code": "1"}, {"name": "Mẫu"}),
    ],
)
def test_several_files_of_one_unit_and_year_are_refused(
    desk: Desk, first: dict[str, str], second: dict[str, str]
) -> None:
    desk.facts("a.yaml", {"s.a": 60}, **first)
    desk.facts("b.yaml", {"s.a": 10}, **second)
    desk.facts("c.yaml", {"s.a": 10}, name="Khác")
    for _ in range(2):
        ran = desk.run()
        assert ran.status == 0
        assert ran.err.count("one unit and year in several sources: a.yaml, b.yaml") == 2
        assert {r["source"]: r["verdict"] for r in desk.rows()} == {
            "a.yaml": "", "b.yaml": "", "c.yaml": "fail",
        }  # fmt: skip
        # Of the third, the summary, and the index.
        assert len([*desk.output.glob("*.html")]) == 3


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"code": "1", "name": "Một"}, {"code": "1", "name": "Hai"}),
        ({"name": "Mẫu", "district": "Một"}, {"name": "Mẫu", "district": "Hai"}),
        ({"name": "Mẫu", "code": "1"}, {"name": "Mẫu", "code": "2"}),
        ({"name": "Mẫu"}, {"name": "Mẫu", "period": 2023}),
    ],
)
def test_two_units_stay_two(desk: Desk, first: dict[str, Any], second: dict[str, Any]) -> None:
    desk.facts("a.yaml", {"s.a": 60, "s.b": 60}, **first)
    desk.facts("b.yaml", {"s.a": 10}, **second)
    assert desk.run().status == 0
    assert sorted(r["verdict"] for r in desk.rows()) == ["fail", "pass"]


def test_the_page_of_a_source_that_is_gone_is_removed(three: Desk) -> None:
    three.run()
    (three.given / "b.yaml").unlink()
    (three.given / "c.json").unlink()
    (three.output / "ba-vi.html").write_text("a remark")
    ran = three.run()
    assert not (three.output / "00002.html").exists()
    assert (three.output / "ba-vi.html").read_text() == "a remark"
    assert "ba-vi.html: its source is gone; changed since, so it stays" in ran.err


def test_a_code_is_no_path(desk: Desk) -> None:
    desk.facts("a.yaml", {}, code="../../x")
    desk.run("--format", "md")
    assert (desk.output / "x.md").is_file()


# ---- again


def test_what_was_done_is_not_done_again(three: Desk) -> None:
    three.run()
    before = (three.output / "summary.csv").read_bytes()
    ran = three.run()
    assert ran.out.startswith("0 judged, 3 kept from before")
    assert (three.output / "summary.csv").read_bytes() == before


def test_what_changed_is_done_again(three: Desk) -> None:
    three.run()
    three.facts("sub/a.yaml", {"s.a": 70, "s.b": 60}, code="00001", name="Một")
    (three.output / "00002.html").write_text("x")  # a page that was altered
    (three.output / "ba-vi.html").unlink()
    refused = three.run()
    assert (refused.status, "00002.html: is there already" in refused.err) == (2, True)
    assert three.run("--force").out.startswith("3 judged, 0 kept")
    assert [r["verdict"] for r in three.rows()] == ["unknown", "pass", "pass"]
    assert three.run().out.startswith("0 judged, 3 kept")


def test_other_settings_or_rules_do_everything_again(
    three: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    three.run("--format", "md")
    assert three.run("--format", "md", "--strict").out.startswith("3 judged")
    assert three.run("--format", "md", "--require-evidence").out.startswith("3 judged")
    assert three.rows()[2]["verdict"] == "unknown"
    other = ntm.RuleBook.load(small.write(tmp_path / "other", small.standard_file(A)))
    monkeypatch.setattr(Context, "book", property(lambda _: other))
    assert three.run("--format", "md", "--require-evidence").out.startswith("3 judged")


def test_a_unit_that_is_gone_leaves_the_summary(three: Desk) -> None:
    three.run()
    (three.given / "b.yaml").unlink()
    assert three.run().out.startswith("0 judged, 2 kept")
    assert len(three.rows()) == 2
    assert len(json.loads((three.output / "manifest.json").read_text())["units"]) == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda m: json.dumps({**m, "units": []}),
        lambda m: json.dumps({**m, "units": {"b.yaml": {"page": "../x", "digest": ""}}}),
        lambda m: json.dumps(m).replace("00002.html", "../00002.html"),
    ],
)
def test_a_damaged_manifest_is_not_believed(three: Desk, damage: Callable[[Any], str]) -> None:
    three.run()
    path = three.output / "manifest.json"
    path.write_text(damage(json.loads(path.read_text("utf-8"))), "utf-8")
    ran = three.run()
    assert ran.status == 0
    assert ran.out.startswith("3 judged")


def test_a_manifest_that_is_none_is_replaced_on_request_only(three: Desk) -> None:
    three.run()
    (three.output / "manifest.json").write_text("{")
    assert three.run().status == 2
    assert three.run("--force").out.startswith("3 judged")


def test_a_run_that_is_broken_off_is_taken_up_again(
    three: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 0

    def stops(*args: Any) -> Any:
        nonlocal count
        count += 1
        if count == 3:
            raise KeyboardInterrupt
        return judge(*args)

    monkeypatch.setattr(batch, "judge", stops)
    assert three.run().status == 130
    monkeypatch.setattr(batch, "judge", judge)
    assert three.run().out.startswith("1 judged, 2 kept from before")


def test_results_inside_the_folder_are_not_taken_for_facts(three: Desk) -> None:
    inside = three._replace(output=three.given / "ket-qua")
    inside.run("--format", "json")
    assert inside.run("--format", "json").out.startswith("0 judged, 3 kept from before, 0 not")


# ---- what is wrong


def test_one_bad_file_stops_nothing(three: Desk) -> None:
    (three.given / "bad.yaml").write_text("unit: {", "utf-8")
    three.facts("odd.yaml", {"s.q": 1}, code="00009")
    ran = three.run()
    assert ran.status == 0
    assert ran.out.startswith("3 judged, 0 kept from before, 2 not usable")
    assert "bad.yaml:" in ran.err
    assert "no such fact: 's.q'" in ran.err
    told = {r["source"]: r["problem"] for r in three.rows() if r["problem"]}
    assert set(told) == {"bad.yaml", "odd.yaml"}
    assert [r["source"] for r in three.rows() if r["code"] == "00009"] == ["odd.yaml"]
    again = three.run()
    assert again.out.startswith("0 judged, 3 kept from before, 2 not usable")
    assert again.status == 0


def test_a_fault_of_the_program_stops_nothing(three: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ntm.Standard, "assess", lambda *_a, **_k: 1 / 0)
    ran = three.run()
    assert ran.status == 2
    assert ran.err.count("ZeroDivisionError") == 3


def test_nothing_usable_exits_2(desk: Desk) -> None:
    assert desk.run().status == 2
    (desk.given / "bad.yaml").write_text("[", "utf-8")
    ran = desk.run()
    assert ran.status == 2
    assert "0 judged" in ran.out


def test_what_is_not_there_exits_2(desk: Desk) -> None:
    ran = desk.run(given=desk.given / "none")
    assert (ran.status, ran.out) == (2, "")
    assert "none: no such file or folder" in ran.err
    (desk.given / "notes.txt").write_text("x", "utf-8")
    ran = desk.run(given=desk.given / "notes.txt")
    assert (ran.status, ran.out) == (2, "")
    assert "notes.txt: a folder of facts files is needed, or a table (.csv" in ran.err


def test_quiet_tells_of_bad_files_only(three: Desk) -> None:
    assert three.run("--quiet").err == ""


# ---- several processes, and tables


@pytest.mark.slow
def test_several_processes_write_the_same(three: Desk) -> None:
    (three.given / "bad.yaml").write_text("unit: {", "utf-8")
    three.run("--format", "json")
    one = {p.name: p.read_bytes() for p in three.output.iterdir()}
    several = three._replace(output=three.output.parent / "out2")
    ran = several.run("--format", "json", "--jobs", "2")
    assert ran.status == 0
    assert {p.name: p.read_bytes() for p in several.output.iterdir()} == one


def test_a_table_of_communes(desk: Desk) -> None:
    pytest.importorskip("ntm_rules.tables.units")
    table = desk.given / "xa.csv"
    table.write_text(
        "code,name,kind,region,classes,period,s.a,s.b\n"
        "00001,Một,xa,MN,,2024,60,70\n00002,Hai,xa,MN,,2024,40,70\n00003,Ba,xa,MN,,2024,x,70\n",
        "utf-8",
    )
    ran = desk.run("--format", "md", given=table)
    assert ran.status == 0
    assert [(r["code"], r["verdict"]) for r in desk.rows()] == [
        ("00001", "pass"),
        ("00002", "fail"),
        ("00003", ""),
    ]
    assert "00003" in ran.err
    again = desk.run("--format", "md", given=table)
    assert again.out.startswith("0 judged, 2 kept from before, 1 not usable")
