"""Lint of likely slips: what is told, what is not, and how a note beside the number explains it."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from ntm_rules.cli.main import main
from ntm_rules.foundation.errors import Problem
from ntm_rules.law.lint import lint

BASE = Path(__file__).parent / "bad_rules" / "base"

STANDARD = """\
standard: xau
unit: xa
name: {vi: Bộ, en: Set}
document: qd-1
place: Phụ lục
in_force: {from: 2020-01-01PERIOD}
columns: cot
indicators_in_law: 1
criteria:
- number: "1"
  name: {vi: Tiêu chí, en: Criterion}
  indicators:
  - code: "1.1"
    name: {vi: Chỉ tiêu, en: Indicator}
    wording: {status: recalled}
    source: {status: recalled}
    require: {fact: FACT, OPERATOR: LEVEL}
"""
CHANGE = """\
KIND: qd-2
document: qd-2
place: Điều 1
in_force: {from: 2023-01-01}
changes:
- standard: thu
"""
REFORM = """\
reform: thu-nghiem
name: {vi: Thử, en: Try}
in_force: {from: 2023-01-01}
changes:
- standard: thu
"""
OVERLAY = """\
overlay: o
province: nui
over: thu
document: qd-2
place: Điều 1
in_force: {from: 2023-01-01}
"""


def checked(tmp_path: Path, text: str) -> list[Problem]:
    path = tmp_path / "a.yaml"
    path.write_text(text, "utf-8")
    return lint([path], BASE)


def codes(tmp_path: Path, text: str) -> list[str]:
    return [p.code for p in checked(tmp_path, text)]


def standard(fact: str, operator: str, level: str, period: str = "") -> str:
    whole = STANDARD.replace("FACT", fact).replace("OPERATOR", operator).replace("LEVEL", level)
    return whole.replace("PERIOD", period)


def table(values: str, by: str = "column", more: str = "") -> str:
    return f"{{by: [{by}], cells: [{{status: recalled{more}, values: {{{values}}}}}]}}"


def change(step: str, head: str = CHANGE.replace("KIND", "amendment")) -> str:
    return head + textwrap.indent(step, "  ")


# ---- scale


@pytest.mark.parametrize(
    ("fact", "operator", "level", "found"),
    [
        ("s.house", "at_least", "0.95", ["NTM421"]),
        ("s.house", "at_least", "1", []),
        ("s.house", "above", "0", []),
        ("s.poor", "at_most", "0.5", []),  # a small ceiling is usual
        ("s.house", "at_least", "{value: 0.95, status: recalled, note: đúng như văn bản}", []),
        ("s.house", "at_least", table("common: 0.9, MN: 80, DB: 95"), ["NTM421"]),
        ("s.poor", "at_most", table("common: 0.04, MN: 13, DB: 4"), ["NTM421"]),
        ("s.poor", "at_most", table("common: 1, MN: 13, DB: 1"), []),
        (
            "s.house",
            "at_least",
            table("common: 0.9, MN: 80, DB: 95", more=", note: đúng như văn bản"),
            [],
        ),
        ("n.score", "at_least", table("common: 0.05, MN: 50, DB: 60"), ["NTM421"]),
        ("n.score", "at_least", table("common: 5, MN: 50, DB: 60"), []),
        ("c.school", "at_least", table("common: 1, MN: 90, DB: 60"), []),  # counts differ freely
    ],
)
def test_a_level_of_another_scale(
    tmp_path: Path, fact: str, operator: str, level: str, found: list[str]
) -> None:
    assert codes(tmp_path, standard(fact, operator, level)) == found


def test_the_level_that_was_meant_is_named(tmp_path: Path) -> None:
    (share,) = checked(tmp_path, standard("s.house", "at_least", "0.95"))
    assert share.en.endswith("did you mean 95?")
    (score,) = checked(
        tmp_path, standard("n.score", "at_least", table("common: 0.05, MN: 50, DB: 60"))
    )
    assert score.en.endswith("did you mean 50?")


@pytest.mark.parametrize("head", [CHANGE.replace("KIND", "amendment"), REFORM])
def test_a_level_beside_the_one_that_it_changes(tmp_path: Path, head: str) -> None:
    source = "" if head == REFORM else ", source: {status: recalled}"
    for level, found in (("0.85", ["NTM421"]), ("85", [])):
        step = f'set:\n- {{code: "1.1", at_least: {level}{source}}}\n'
        assert codes(tmp_path, change(step, head)) == found
    for level, found in (("0.06", ["NTM421"]), ("6", [])):
        step = f'set:\n- {{code: "1.2", part: s.poor, at_most: {level}{source}}}\n'
        assert codes(tmp_path, change(step, head)) == found


# ---- years


@pytest.mark.parametrize(
    ("fact", "operator", "values", "found"),
    [
        ("n.score", "at_least", "2020: 4, 2021: 5, 2022: 6", []),
        ("n.score", "at_least", "2020: 4, 2021: 4", []),
        ("n.score", "at_least", "2020: 5, 2021: 4, 2022: 6", ["NTM423"]),
        ("n.score", "at_most", "2020: 5, 2021: 4, 2022: 3", []),
        ("n.score", "at_most", "2020: 5, 2021: 4, 2022: 4.5", ["NTM423"]),
        ("n.score", "at_least", "2021: 5", ["NTM422"]),
    ],
)
def test_tables_by_year(
    tmp_path: Path, fact: str, operator: str, values: str, found: list[str]
) -> None:
    assert codes(tmp_path, standard(fact, operator, table(values, "year"))) == found
    noted = table(values, "year", ", note: đúng như văn bản")
    assert codes(tmp_path, standard(fact, operator, noted)) == []


def test_years_fall_in_each_column_alone(tmp_path: Path) -> None:
    rows = "2020: {common: 4, MN: 9, DB: 4}, 2021: {common: 5, MN: 8, DB: 6}"
    (problem,) = checked(tmp_path, standard("n.score", "at_least", table(rows, "year, column")))
    assert problem.code == "NTM423"
    assert problem.en.endswith("[MN]")


def test_missing_years_are_told_once(tmp_path: Path) -> None:
    level = table("2021: 5", "year")
    ended = standard("n.score", "at_least", level, ", until: 2025-12-31")
    assert codes(tmp_path, ended) == ["NTM403"]


# ---- tables that are cut short


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ("common: 4, MN: 12, DB: 4", []),
        ("common: 4, MN: 12", ["NTM424"]),
        ("MN: 12", []),  # one column alone is meant
    ],
)
def test_a_column_lost_in_an_amendment(tmp_path: Path, values: str, found: list[str]) -> None:
    step = f'set:\n- {{code: "1.3", at_most: {table(values)}}}\n'
    assert codes(tmp_path, change(step)) == found
    assert codes(tmp_path, change(step, REFORM)) == found
    noted = (
        f'set:\n- {{code: "1.3", at_most: {table(values, more=", note: cột kia giữ nguyên")}}}\n'
    )
    assert codes(tmp_path, change(noted)) == []


@pytest.mark.parametrize(
    ("code", "operator", "values", "found"),
    [
        ("1.4", "at_least", "kv-3: 80", ["NTM425"]),
        ("1.4", "at_least", "kv-3: 80, others: 90", []),
        ("1.4", "at_least", "kv-3: 80, others: ~", []),
        ("1.1", "at_least", "kv-3: 85", []),  # the nation's number holds for the others
    ],
)
def test_classes_without_others(
    tmp_path: Path, code: str, operator: str, values: str, found: list[str]
) -> None:
    own = f'set:\n- {{code: "{code}", article: Điều 1, {operator}: {table(values, "class")}}}\n'
    assert [c for c in codes(tmp_path, OVERLAY + own) if c != "NTM802"] == found


# ---- what is said twice, too early, or left out


@pytest.mark.parametrize(
    ("steps", "found"),
    [
        ('set:\n- {code: "1.1", at_least: 90}\nrepeal: ["1.1"]\n', ["NTM221"]),
        ('replace:\n- {code: "1.1", require: {fact: y.plan}}\nrepeal: ["1.1"]\n', ["NTM221"]),
        ('set:\n- {code: "1.1", at_least: 90}\nrepeal: ["1.2"]\n', []),
        ('set:\n- {code: "1.1", at_least: 90}\n- {code: "1.1", at_least: 90}\n', ["NTM222"]),
        (
            'set:\n- {code: "1.3", at_most: {by: [column], cells: [{values: {MN: 12}}]}}\n'
            '- {code: "1.3", at_most: {by: [column], cells: [{values: {DB: 4}}]}}\n',
            [],
        ),
        (
            'set:\n- {code: "1.3", at_most: {by: [column], cells: [{values: {MN: 12}}]}}\n'
            '- {code: "1.3", at_most: {by: [column], cells: [{values: {MN: 11}}]}}\n',
            ["NTM222"],
        ),
    ],
)
def test_one_code_twice_in_one_document(tmp_path: Path, steps: str, found: list[str]) -> None:
    assert [c for c in codes(tmp_path, change(steps, REFORM)) if c != "NTM607"] == found


def test_a_document_that_holds_before_it_exists(tmp_path: Path) -> None:
    early = 'set:\n- {code: "1.1", at_least: 90, source: {status: recalled}}\n'
    text = change(early).replace("2023-01-01", "2022-12-19")
    assert codes(tmp_path, text) == ["NTM621"]
    assert codes(tmp_path, text.replace("2022-12-19", "2022-12-20")) == []
    assert codes(tmp_path, text.replace("12-19}", "12-19, note: Điều 3}")) == []
    own = (
        "documents:\n- {id: qd-9, number: 9/QĐ, issuer: TTg, date: 2023-02-01, title: Chín,"
        " in_force: {from: 2023-01-01}}\n"
    )
    assert codes(tmp_path, own) == ["NTM621"]


CRITERIA = "{id: criteria, name: {vi: A, en: A}, wording: {status: recalled}, require: {verdict_of: criteria}}"
ARREARS = (
    "{id: arrears, name: {vi: B, en: B}, wording: {status: recalled}, require: {fact: y.plan}}"
)


def recognition(since: str, *conditions: str) -> str:
    listed = "".join(f"  - {c}\n" for c in conditions)
    return (
        f"- document: qd-2\n  place: Điều 2\n  in_force: {{from: {since}}}\n  conditions:\n{listed}"
    )


@pytest.mark.parametrize(
    ("first", "then", "notes", "found"),
    [
        ((CRITERIA, ARREARS), (CRITERIA, ARREARS), "", []),
        ((CRITERIA, ARREARS), (CRITERIA,), "", ["NTM922"]),
        ((CRITERIA, ARREARS), (CRITERIA,), "notes: [Điều kiện arrears được bỏ.]\n", []),
        ((CRITERIA,), (CRITERIA, ARREARS), "", []),
        ((CRITERIA, ARREARS), (ARREARS,), "", ["NTM921", "NTM922"]),
    ],
)
def test_a_list_of_conditions_cut_short(
    tmp_path: Path, first: tuple[str, ...], then: tuple[str, ...], notes: str, found: list[str]
) -> None:
    text = standard("s.house", "at_least", "80") + "recognition:\n"
    text += recognition("2023-01-01", *first) + recognition("2024-01-01", *then) + notes
    assert codes(tmp_path, text) == found


def test_a_prerequisite_that_a_new_text_drops(tmp_path: Path) -> None:
    wanted = "{all: [{fact: y.plan}, {standard_met: thu}]}"
    head = standard("s.house", "at_least", "80").replace(
        "require: {fact: s.house, at_least: 80}", f"require: {wanted}"
    )
    (tmp_path / "b.yaml").write_text(head, "utf-8")
    step = 'replace:\n- {code: "1.1", require: {fact: y.plan}}\n'
    reform = change(step, REFORM).replace("standard: thu", "standard: xau")
    (tmp_path / "a.yaml").write_text(reform, "utf-8")
    assert [p.code for p in lint([tmp_path], BASE)] == ["NTM922"]
    named = reform.replace("require: {fact: y.plan}}", "require: {fact: y.plan}, notes: [bỏ thu]}")
    (tmp_path / "a.yaml").write_text(named, "utf-8")
    assert lint([tmp_path], BASE) == []


# ---- what rules are checked


def test_a_reform_alone_is_checked_against_the_rules_in_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.yaml"
    head = REFORM.replace("standard: thu", "standard: xa-ntm").replace("2023", "2024")
    path.write_text(change('set:\n- {code: "15.1", at_least: 0.96}\n', head), "utf-8")
    with pytest.raises(SystemExit) as end:
        main(["--lang", "en", "lint", str(path)])
    assert end.value.code == 1
    assert "NTM421" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("slip", "code", "line"),
    [
        (("standard: thu", "standard: thy"), "NTM209", 5),
        (("at_least: 0.96", "at_least: {by: [column], cells: [{values: {X: 80}}]}"), "NTM205", 7),
        (("reform: thu-nghiem", "reform: thu-nghiem\nprovince: xx"), "NTM104", 2),
        (('set:\n  - {code: "1.1", at_least: 0.96}', 'replace:\n  - {code: "1.1", require: {fact: x.y}}'), "NTM202", 7),
    ],
)  # fmt: skip
def test_a_reform_that_cannot_be_built_is_told_by_its_line(
    tmp_path: Path, slip: tuple[str, str], code: str, line: int
) -> None:
    path = tmp_path / "a.yaml"
    text = change('set:\n- {code: "1.1", at_least: 0.96}\n', REFORM)
    assert slip[0] in text, text
    path.write_text(text.replace(*slip), "utf-8")
    assert [(p.code, p.where.line) for p in lint([path], BASE)] == [(code, line)]


def test_a_bundle_holds_no_files_to_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = tmp_path / "rules.json"
    bundle.write_text("{}", "utf-8")
    with pytest.raises(SystemExit) as end:
        main(["--lang", "en", "--rules", str(bundle), "lint"])
    assert end.value.code == 2
    assert "name a folder of rules" in capsys.readouterr().err
