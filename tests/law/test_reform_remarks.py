"""Reforms are stacked in order; whoever reads the result is told where they stand against each other, or hold on no day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.cli.main import main
from ntm_rules.language.reform_text import remark_texts
from ntm_rules.scenarios.read import read_feature
from ntm_rules.scenarios.reforms import reform_conflicts
from ntm_rules.scenarios.run import run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "fixtures" / "vi-du.yaml"
COMMUNES = ROOT / "features" / "chung" / "xa-vi-du.csv"
HEAD = """reform: {name}
name: {{vi: {name}, en: {name}}}
in_force: {{from: {since}{until}}}
{province}changes:
- standard: xa-ntm
"""


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


class Folder:
    """Files of reforms, by their names."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def reform(
        self,
        name: str,
        change: str,
        since: str = "2024-01-01",
        until: str = "",
        province: str = "",
    ) -> str:
        head = HEAD.format(
            name=name,
            since=since,
            until=f", until: {until}" if until else "",
            province=f"province: {province}\n" if province else "",
        )
        file = self.path / f"{name}.yaml"
        file.write_text(head + "".join(f"  {line}\n" for line in change.split("\n")), "utf-8")
        return str(file)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def remarks(book: ntm.RuleBook, *files: str, lang: str = "en", province: str | None = None) -> str:
    standard = book.standard("xa-ntm", as_of="2024-12-31", province=province, reforms=files)
    return " | ".join(remark_texts(standard.resolved, lang))


SET_80 = 'set: [{code: "6.3", at_least: 80}]'
SET_85 = 'set: [{code: "6.3", at_least: 85}]'
BY_COLUMN = 'set: [{{code: "11", at_most: {{by: [column], cells: [{{values: {{{cells}}}}}]}}}}]'


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        (SET_80, SET_85, "“b” sets the level of indicator 6.3 again that “a” had set (80 to 85)"),
        (SET_80, SET_80, ""),
        (SET_80, 'set: [{code: "15.1", at_least: 95}]', ""),
        (SET_80, 'repeal: ["6.3"]', "“b” repeals indicator 6.3 that “a” had changed"),
        (
            SET_80,
            'replace: [{code: "6.3", require: {fact: planning.commune_plan_published}}]',
            "“b” replaces indicator 6.3 that “a” had changed",
        ),
        # One column each: they do not meet.
        (BY_COLUMN.format(cells="TDMNPB: 12"), BY_COLUMN.format(cells="DBSH: 1"), ""),
        (
            BY_COLUMN.format(cells="TDMNPB: 12"),
            BY_COLUMN.format(cells="TDMNPB: 11, DBSH: 1"),
            "“b” sets the level of indicator 11 again that “a” had set (12 to 11)",
        ),
    ],
)
def test_reforms_that_stand_against_each_other(
    book: ntm.RuleBook, folder: Folder, first: str, then: str, expected: str
) -> None:
    text = remarks(book, folder.reform("a", first), folder.reform("b", then))
    assert expected in text if expected else text == ""


def test_the_later_one_decides_all_the_same(book: ntm.RuleBook, folder: Folder) -> None:
    files = [folder.reform("a", SET_80), folder.reform("b", SET_85)]
    for order, level in ((files, 85), (files[::-1], 80)):
        standard = book.standard("xa-ntm", as_of="2024-12-31", reforms=order)
        assessment = standard.assess(ntm.read_facts(FACTS))
        assert str(level) in assessment.explain("6.3")
        assert str(85 if level == 80 else 80) not in assessment.explain("6.3").partition("└")[2]


def test_a_nations_and_a_provinces_lie_on_two_floors(book: ntm.RuleBook, folder: Folder) -> None:
    own = 'set: [{code: "9.2", at_least: 90}]'
    nation = folder.reform("a", own.replace("90", "82"))
    province = folder.reform("b", own, province="quang-binh")
    assert remarks(book, nation, province, province="quang-binh") == ""


def test_reforms_that_hold_on_another_day(book: ntm.RuleBook, folder: Folder) -> None:
    late = folder.reform("a", SET_80, since="2025-06-01")
    ended = folder.reform("b", SET_85, since="2023-01-01", until="2024-06-30")
    assert remarks(book, late, ended) == (
        "the reform “a” takes effect only on 2025-06-01, after the day: it changes nothing"
        " | the reform “b” ended on 2024-06-30: it changes nothing"
    )
    assert "phương án “a” chỉ có hiệu lực từ 01/06/2025" in remarks(book, late, lang="vi")


def printed(capfd: pytest.CaptureFixture[str], *args: str) -> str:
    capfd.readouterr()
    with pytest.raises(SystemExit) as end:
        main(["--lang", "en", *args])
    assert end.value.code == 0
    out, err = capfd.readouterr()
    return " ".join((out + err).split())


def test_it_is_told_wherever_a_reform_is_taken(
    folder: Folder, capfd: pytest.CaptureFixture[str]
) -> None:
    files = [
        folder.reform("a", SET_80),
        folder.reform("b", SET_85),
        folder.reform("c", 'repeal: ["15.4"]', since="2030-01-01"),
    ]
    options = [part for file in files for part in ("--reform", file)]
    dated = [*options, "--as-of", "2024-12-31"]
    wanted = ("sets the level of indicator 6.3 again", "2030-01-01")
    calls = [
        ("assess", str(FACTS), *dated),
        ("assess", str(FACTS), *dated, "--format", "html"),
        ("assess", str(FACTS), *dated, "--format", "json"),
        ("gaps", str(FACTS), *dated),
        ("explain", str(FACTS), "6.3", *dated),
        ("diff", "xa-ntm", "--from", "2024-12-30", "--to", "2024-12-31", *options),
        (
            "diff",
            "xa-ntm",
            "--from",
            "2024-12-30",
            "--to",
            "2024-12-31",
            *options,
            "--format",
            "json",
        ),
        ("impact", *files, str(COMMUNES)),
        ("impact", *files, str(COMMUNES), "--format", "json"),
    ]
    for call in calls:
        text = printed(capfd, *call)
        assert all(part in text for part in wanted), call


def test_json_keeps_the_remark_with_its_reform(
    folder: Folder, capfd: pytest.CaptureFixture[str]
) -> None:
    files = [folder.reform("a", SET_80), folder.reform("b", SET_85)]
    text = printed(
        capfd, "assess", str(FACTS), "--reform", files[0], "--reform", files[1], "--format", "json"
    )
    first, second = json.loads(text)["reforms"]
    assert "remarks" not in first
    assert second["remarks"] == [
        "the reform “b” sets the level of indicator 6.3 again that “a” had set (80 to 85): the later holds"
    ]


def test_a_scenario_tells_its_line(book: ntm.RuleBook) -> None:
    text = (
        '# language: vi\nTính năng: A\n  Tình huống: Một\n    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024\n'
        '    Và một xã thuộc tỉnh "Lạng Sơn"\n    Và số liệu của chỉ tiêu "6.3" là 82\n    Khi đánh giá\n'
        '    Khi hạ mức chỉ tiêu "6.3" xuống 80\n    Khi nâng mức chỉ tiêu "6.3" lên 85\n'
        '    Thì chỉ tiêu "6.3" chưa đạt\n'
    )
    (outcome,) = run_all(read_feature("a.feature", text), ScenarioRun(book))
    assert outcome.state == "passed"
    (remark,) = reform_conflicts(outcome.final)
    assert (remark.kind, remark.code) == ("set_again", "6.3")
