"""Lint: every code is documented, has a bad example that yields it, and an instead that does not."""

from __future__ import annotations

import json
import re
import shutil
import textwrap
from pathlib import Path

import pytest

from ntm_rules.cli.main import main
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.law.lint import REGISTRY, find_diagnostic, lint, markdown, page_text, severity
from ntm_rules.law.lint.diagnostic import HEADINGS
from ntm_rules.law.load.cycles import cycle_from
from ntm_rules.law.packaged import rules_folder
from tests.helpers.work import counted

BAD = Path(__file__).parent / "bad_rules"
BASE = BAD / "base"
ROOT = BAD.parents[2]
CODES = sorted(REGISTRY)


def bad(code: str) -> Path:
    """The bad example of a code: a file, or a small folder."""
    file = BAD / f"{code.lower()}.yaml"
    return file if file.exists() else BAD / code.lower()


def files_of(path: Path) -> list[Path]:
    return sorted(path.glob("*.yaml")) if path.is_dir() else [path]


def holder(code: str) -> tuple[Path, str]:
    """The file in which a code's example stands, and the example as it is indented there."""
    example = REGISTRY[code].page().sections["Example"]
    for file in files_of(bad(code)):
        for spaces in range(16):
            block = textwrap.indent(example, " " * spaces)
            if f"\n{block}\n" in "\n" + file.read_text("utf-8"):
                return file, block
    pytest.fail(f"the example of {code} stands in no file of {bad(code)}")


def told(found: list[Problem]) -> str:
    return "\n".join(p.say("en") for p in found)


# ---- every code


@pytest.mark.parametrize("code", CODES)
def test_the_bad_example_yields_its_code_and_no_other(code: str) -> None:
    found = lint([bad(code)], BASE)
    assert {p.code for p in found} == {code}, told(found)
    assert all(p.where.line and p.where.column for p in found), told(found)


@pytest.mark.parametrize("code", CODES)
def test_it_points_into_the_example(code: str) -> None:
    file, block = holder(code)
    first = file.read_text("utf-8").split(block)[0].count("\n") + 1
    lines = range(first, first + block.count("\n") + 1)
    found = lint([bad(code)], BASE)
    if code == "NTM105":  # what is missing has no place: the mapping that lacks it has
        lines = range(first, first + 2)
    if code == "NTM107":
        lines = range(1, 2)
    assert any(p.where.file == str(file) and p.where.line in lines for p in found), told(found)


@pytest.mark.parametrize("code", CODES)
def test_what_the_page_says_to_write_instead_is_right(code: str, tmp_path: Path) -> None:
    file, block = holder(code)
    spaces = len(block) - len(block.lstrip())
    instead = textwrap.indent(REGISTRY[code].page().sections["Instead"], " " * spaces)
    for one in files_of(bad(code)):
        text = one.read_text("utf-8")
        (tmp_path / one.name).write_text(
            text.replace(block, instead) if one == file else text, "utf-8"
        )
    found = lint([tmp_path], BASE)
    assert not found, told(found)


@pytest.mark.parametrize("code", CODES)
def test_the_message_is_the_one_of_the_page(code: str) -> None:
    for problem in lint([bad(code)], BASE):
        for template, said in zip(
            REGISTRY[code].page().message, (problem.vi, problem.en), strict=True
        ):
            pattern = re.sub(
                r"\\\{[^}]*\\\}", ".*", re.escape(template.replace("{{", "").replace("}}", ""))
            )
            assert re.match(pattern, said.replace("{", "").replace("}", ""), re.DOTALL), (
                said,
                template,
            )


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_documented(code: str) -> None:
    kind = REGISTRY[code]
    page = kind.page()
    assert all(page.title), "a title in both languages"
    assert tuple(page.sections) == HEADINGS
    assert all(page.sections.values())
    assert re.fullmatch(r"NTM[1-9]\d\d", code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.name)
    for lang in ("vi", "en"):
        assert page_text(kind, lang).startswith(f"{code} {kind.name} (")


def test_names_are_one_to_a_code_and_examples_to_a_diagnostic() -> None:
    assert len({kind.name for kind in REGISTRY.values()}) == len(REGISTRY)
    assert {p.stem.upper() for p in BAD.iterdir()} - {"BASE"} == set(REGISTRY)


def test_the_page_of_the_documentation_is_made_of_the_docstrings(
    request: pytest.FixtureRequest,
) -> None:
    page = ROOT / "docs" / "diagnostics.md"
    made = markdown({c: holder(c)[0].relative_to(ROOT).as_posix() for c in CODES})
    if request.config.getoption("--update-golden"):
        page.write_text(made, "utf-8")
    assert page.read_text("utf-8") == made, "pytest --update-golden tests/law/test_lint.py"


# ---- what is given to it


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(textwrap.dedent(text), "utf-8")
    return path


def changed(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """A file of the base rules, changed in one place."""
    text = (BASE / name).read_text("utf-8")
    assert text.count(old) == 1
    return write(tmp_path, name, text.replace(old, new))


def codes(*paths: Path, base: Path = BASE) -> list[str]:
    return [p.code for p in lint(paths, base)]


def test_the_rules_are_clean_and_quickly_checked() -> None:
    rules = rules_folder()
    with counted(2_000_000):
        found = lint([rules], rules)
    assert not found, told(found)


def test_the_base_of_the_examples_is_clean() -> None:
    assert codes(BASE) == []


def test_a_folder_with_terms_stands_alone(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "rules")
    (tmp_path / "rules" / "columns.yaml").unlink()
    found = lint([tmp_path / "rules"], BASE)
    assert {p.code for p in found} == {"NTM203", "NTM205", "NTM211"}


def test_a_file_stands_in_the_place_of_the_one_that_defines_the_same(tmp_path: Path) -> None:
    path = changed(tmp_path, "standard.yaml", "at_least: 60", "at_least: 160")
    assert codes(path) == ["NTM401"]


def test_a_file_of_the_rule_book_is_checked_in_its_place() -> None:
    assert codes(BASE / "standard.yaml", BASE / "vocabulary.yaml") == []


def test_findings_of_other_files_are_not_told(tmp_path: Path) -> None:
    base = tmp_path / "base"
    shutil.copytree(BASE, base)
    changed(base, "standard.yaml", "at_least: 60", "at_least: 160")
    overlay = BAD / "ntm803.yaml"
    assert codes(overlay, base=base) == ["NTM803"]
    assert codes(base, base=base) == ["NTM401"]


def test_all_files_that_cannot_be_read_are_told_at_once() -> None:
    found = lint([bad(c) for c in ("NTM101", "NTM102", "NTM106")], BASE)
    assert [p.code for p in found] == ["NTM101", "NTM102", "NTM106"]


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "no.yaml", tmp_path):
        with pytest.raises(RequestError):
            lint([path], BASE)


# ---- single diagnostics


REFORM = """\
    reform: thu-nghiem
    name: {vi: Thử, en: Try}
    in_force: {from: 2024-01-01}
    changes:
    - standard: thu
      set:
      - {code: "1.1", at_least: LEVEL}
    """


def test_a_reform_needs_no_source_and_must_change_something(tmp_path: Path) -> None:
    assert codes(write(tmp_path, "a.yaml", REFORM.replace("LEVEL", "85"))) == []
    assert codes(write(tmp_path, "b.yaml", REFORM.replace("LEVEL", "80"))) == ["NTM607"]
    assert codes(write(tmp_path, "c.yaml", REFORM.replace("LEVEL", "101"))) == ["NTM401"]


TREE = """\
    standard: xau
    unit: xa
    name: {vi: Bộ, en: Set}
    document: qd-1
    place: Phụ lục
    in_force: {from: 2020-01-01, until: 2025-12-31}
    columns: cot
    indicators_in_law: 1
    criteria:
    - number: "1"
      name: {vi: Tiêu chí, en: Criterion}
      indicators:
      - code: "1.1"
        name: {vi: Nhà, en: House}
        wording: {status: recalled}
        source: {status: recalled}
        require: REQUIRE
    """


def of_tree(tmp_path: Path, require: str) -> list[str]:
    return codes(write(tmp_path, "tree.yaml", TREE.replace("REQUIRE", require)))


@pytest.mark.parametrize(
    ("require", "expected"),
    [
        # guards: one fact, columns, classes; nothing is said of several facts
        ("{choose: [{when: {fact: c.school, above: 3}, then: A}, {else: B}]}", []),
        (
            "{choose: [{when: {fact: c.school, above: 3}, then: A},"
            " {when: {fact: c.school, at_least: 4}, then: B}, {else: A}]}",
            ["NTM501"],
        ),
        (
            "{choose: [{when: {fact: c.school, above: 3}, then: A},"
            " {when: {fact: c.school, below: 4}, then: B}, {else: A}]}",
            ["NTM502"],
        ),
        (
            "{choose: [{when: {fact: n.score, above: 3}, then: A},"
            " {when: {fact: n.score, below: 4}, then: B}, {else: A}]}",
            ["NTM501", "NTM502"],
        ),
        (
            "{choose: [{when: {column: [MN]}, then: A}, {when: {column: [MN, DB]}, then: B},"
            " {else: A}]}",
            ["NTM501"],
        ),
        (
            "{choose: [{when: {class: kv-2}, then: A}, {when: {class: kv-3}, then: B}, {else: A}]}",
            [],
        ),
        (
            "{choose: [{when: {class: dao}, then: A}, {when: {class: kv-3}, then: B}, {else: A}]}",
            ["NTM501"],
        ),
        (
            "{choose: [{when: {fact: y.plan}, then: A}, {when: {fact: y.market}, then: B},"
            " {else: A}]}",
            [],
        ),
        (
            "{choose: [{when: {fact: c.school, at_least: {unknown: true}}, then: A}, {else: B}]}",
            [],
        ),
        ("{choose: [{when: {fact: s.poor, at_most: 100}, then: A}, {else: B}]}", ["NTM502"]),
        # parts that contradict each other, or cover everything
        ("{all: [{fact: s.house, above: 50}, {fact: s.house, below: 50.000001}]}", []),
        ("{all: [{fact: c.school, above: 3}, {fact: c.school, below: 4}]}", ["NTM503"]),
        ("{any: [{fact: n.score, above: 3}, {fact: n.score, below: 4}]}", ["NTM504"]),
        ("{any: [{fact: s.house, above: 50}, {fact: s.house, below: 50}]}", []),
        ("{all: [{fact: y.plan}, {fact: y.plan, is: false}]}", ["NTM503"]),
        ("{at_least_n_of: {n: 3, of: [A, B]}}", ["NTM503"]),
        (
            "{at_least_n_of: {n: 2, of: [{fact: s.house, at_least: 60},"
            " {fact: s.house, at_most: 40}]}}",
            ["NTM503", "NTM505"],
        ),
        (
            "{at_least_n_of: {n: 1, of: [{fact: s.house, at_least: 60},"
            " {fact: s.house, below: 60}, A]}}",
            ["NTM504"],
        ),
        # a part that may not apply does not make "any" always met
        (
            "{any: [{fact: s.house, below: 50}, {applies_when: {class: dao},"
            " then: {fact: s.house, at_least: 50}}]}",
            [],
        ),
        ("{all: [A, {not_encoded: {vi: Chưa rõ, en: Not clear}}]}", []),
        # in one column of a table
        (
            "{all: [{fact: s.poor, at_least: 10}, {fact: s.poor, at_most: {by: [column], cells:"
            " [{status: recalled, values: {common: 20, MN: 20, DB: 5}}]}}]}",
            ["NTM503"],
        ),
    ],
)
def test_what_can_be_decided_of_a_requirement(
    tmp_path: Path, require: str, expected: list[str]
) -> None:
    made = require.replace(" A", " {fact: y.plan}").replace("[A", "[{fact: y.plan}")
    made = made.replace(" B", " {fact: y.market}").replace(" A]", " {fact: y.plan}]")
    assert of_tree(tmp_path, made) == expected


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("{by: [year], cells: [{status: recalled, values: {YEARS}}]}", []),
        ("{by: [year], cells: [{status: recalled, values: {2020: 1, 2021: 2}}]}", ["NTM403"]),
        ("{by: [class], cells: [{status: recalled, values: {dao: 1}}]}", ["NTM403"]),
        ("{by: [class], cells: [{status: recalled, values: {dao: 1, others: 2}}]}", []),
        ("{by: [year, column], cells: [{status: recalled, values: {2020: 3}}]}", ["NTM408"]),
        ("{by: [column], cells: [{values: {common: 1, MN: 1, DB: 1}}]}", []),
        ("{value: 3, delegated_to: province}", ["NTM108"]),
        (
            "{by: [column], cells: [{delegated_to: province, values: {common: 1, MN: ~, DB: ~}}]}",
            ["NTM108"],
        ),
        ("mức độ 2", ["NTM406"]),
        ("-1", ["NTM401"]),
        (
            "{by: [column], cells: [{status: recalled, values: {common: 1, MN: 101, DB: 1}}]}",
            ["NTM401"],
        ),
    ],
)
def test_levels(tmp_path: Path, level: str, expected: list[str]) -> None:
    level = level.replace("YEARS", ", ".join(f"{y}: 1" for y in range(2020, 2026)))
    assert of_tree(tmp_path, f"{{fact: n.score, at_least: {level}}}") == expected


def test_missing_cells_are_all_named(tmp_path: Path) -> None:
    level = "{by: [year, column], cells: [{status: recalled, values: {2020: {MN: 3, DB: 3}}}]}"
    path = write(
        tmp_path, "t.yaml", TREE.replace("REQUIRE", f"{{fact: n.score, at_least: {level}}}")
    )
    (found,) = lint([path], BASE)
    assert found.en.startswith("the table lacks cells: 2020/common, 2021/common, 2021/MN, 2021/DB")
    assert found.en.endswith("2025/DB")


OVERLAY = """\
    overlay: o
    province: nui
    over: thu
    document: qd-2
    place: Điều 1
    in_force: {from: 2023-01-01, until: 2024-12-31}
    set:
    - SET
    """


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ('{code: "1.4", at_least: 50, source: S}', []),  # delegated: the province's own
        ('{code: "1.1", at_least: 90, source: S}', ["NTM803"]),
        ('{code: "1.1", at_least: 90, article: Điều 2, source: S}', []),
        ('{code: "1.1", at_least: 70, article: Điều 2, source: S}', ["NTM802"]),  # nation recalled
        ('{code: "1.3", at_most: 14, article: Điều 2, source: S}', ["NTM801"]),
        ('{code: "1.3", at_most: 14, article: Điều 2, source: {status: recalled}}', ["NTM802"]),
        ('{code: "1.3", at_most: 13, article: Điều 2, source: S}', []),
        (
            '{code: "1.3", article: Điều 2, at_most: {by: [column], cells:'
            " [{status: secondary, seen_in: [page-a], values: {MN: 13, DB: 6}}]}}",
            ["NTM801"],
        ),
    ],
)
def test_a_province_over_the_nation(tmp_path: Path, step: str, expected: list[str]) -> None:
    step = step.replace("source: S", "source: {status: secondary, seen_in: [page-a]}")
    assert codes(write(tmp_path, "o.yaml", OVERLAY.replace("SET", step))) == expected


def test_the_column_of_a_class_is_one_it_can_take(tmp_path: Path) -> None:
    """In the delta 13 is weaker than 5; island communes of special difficulty take the mountains' 13."""

    def of(values: str) -> list[str]:
        cells = (
            f"{{by: [class], cells: [{{status: secondary, seen_in: [page-a], values: {values}}}]}}"
        )
        step = f'{{code: "1.3", article: Điều 2, at_most: {cells}}}'
        text = OVERLAY.replace("province: nui", "province: bien").replace("SET", step)
        return codes(write(tmp_path, "o.yaml", text))

    assert of("{dao: 13, others: 5}") == []
    assert of("{dao: 5, others: 13}") == ["NTM802"]
    assert of("{dao: 14, others: 5}") == ["NTM801"]


def test_circles() -> None:
    leads_to = {"a": ["b"], "b": ["c", "d"], "c": ["a"], "d": [], "e": ["e"]}
    assert cycle_from("a", leads_to) == ["a", "b", "c", "a"]
    assert cycle_from("c", leads_to) == ["c", "a", "b", "c"]
    assert cycle_from("d", leads_to) == []
    assert cycle_from("e", leads_to) == ["e", "e"]


# ---- the command


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as end:
        main(["lint", *args])
    out, err = capsys.readouterr()
    assert isinstance(end.value.code, int)
    return end.value.code, out, err


def test_nothing_is_printed_when_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys) == (0, "", "")
    assert run(capsys, "--rules", str(BASE)) == (0, "", "")


def test_an_error_is_a_line_and_exits_1(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(bad("NTM202"))
    status, out, err = run(capsys, path, "--rules", str(BASE), "--lang", "en")
    assert (status, err) == (1, "")
    shown = Path(path).relative_to(Path.cwd()) if Path(path).is_relative_to(Path.cwd()) else path
    assert out == f"{shown}:17:21: NTM202 no such fact: 's.hous'; did you mean 's.house'?\n"


def test_an_information_is_a_message_and_exits_0(capsys: pytest.CaptureFixture[str]) -> None:
    args = (str(bad("NTM802")), "--rules", str(BASE))
    status, out, err = run(capsys, *args)
    assert (status, out) == (0, "")
    assert " NTM802 " in err
    assert run(capsys, *args, "--quiet") == (0, "", "")


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(
        capsys, str(bad("NTM802")), str(bad("NTM401")), "--rules", str(BASE), "--format", "json"
    )
    assert (status, err) == (1, "")
    found = json.loads(out)
    assert [(f["code"], f["severity"]) for f in found] == [
        ("NTM401", "error"),
        ("NTM802", "information"),
    ]
    assert set(found[0]) == {
        "code",
        "name",
        "severity",
        "file",
        "line",
        "column",
        "key",
        "message",
    }


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "--explain", "NTM101")
    assert status == 0
    assert out.startswith("NTM101 duplicate-key (lỗi)\nKhóa viết hai lần / A key given twice\n")
    assert run(capsys, "--explain", "duplicate-key")[1] == out
    assert run(capsys, "--explain", "ntm101")[1] == out
    status, out, err = run(capsys, "--explain", "duplicate-kye", "--lang", "en")
    assert (status, out) == (2, "")
    assert "did you mean 'duplicate-key'?" in err
    status, _, err = run(capsys, "--explain", "NTM999", "--lang", "en")
    assert status == 2
    assert "did you mean 'NTM" in err


def test_a_path_that_is_not_there_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "khong-co.yaml", "--lang", "en")
    assert (status, out) == (2, "")
    assert "no such file or folder" in err


def test_severity_and_finding_a_diagnostic() -> None:
    assert severity("NTM802") == "information"
    assert severity("NTM801") == "error"
    assert find_diagnostic("overlap").code == "NTM601"
