"""One set of letters: an odd character is refused with its place wherever text is read, an invisible one is left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ntm_rules import FactsError, RuleBook, Unit, read_facts
from ntm_rules.analysis.plan.file import plan_from, read_plan
from ntm_rules.analysis.population import read_population
from ntm_rules.cli import main
from ntm_rules.documents.form.read import read_unit
from ntm_rules.foundation.errors import InputError, Problem, UnreadableError, Where
from ntm_rules.foundation.strict_yaml import read_text
from ntm_rules.foundation.text import ascii_digits, clean, fold, nfc, odd_character
from ntm_rules.scenarios.read import read_feature

BOOK = RuleBook.load()
EXAMPLE = Path(__file__).parents[2] / "fixtures" / "vi-du.yaml"
HOSTILE = Path(__file__).parent / "36-broken-and-hostile"
ODD = [
    *("\x01", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\u061c", "\u200e", "\u200f", "\u2028", "\u2029"),
    *("\u202a", "\u202e", "\u2066", "\u2069", "\u206a", "\ufff9", "\ufffe", "\U000e0041", "\U000e0001"),
]  # fmt: skip
UNSEEN = ["\u00ad", "\u034f", "\u180e", "\u200b", "\u200c", "\u200d", "\u2060", "\u3164", "\ufe0f", "\ufeff"]  # fmt: skip
names = pytest.mark.parametrize("odd", ODD, ids=lambda c: f"U+{ord(c):04X}")
unseen = pytest.mark.parametrize("letter", UNSEEN, ids=lambda c: f"U+{ord(c):04X}")


def _unit_json(name: str) -> str:
    unit = {"kind": "xa", "name": name, "province": "lang-son", "classes": []}
    return json.dumps({"unit": unit, "period": 2024})


def _csv(folder: Path, name: str) -> Path:
    path = folder / "so-lieu.csv"
    text = f"code,name,period,health.insurance_share\n00001,{name},2024,95\n00002,B,2024,95\n"
    path.write_text(text, "utf-8", newline="")
    return path


def _form(folder: Path, name: str) -> Path:
    path = folder / "bieu.xlsx"
    _run("template", "xa-ntm", "--as-of", "2024-12-31", "-o", path)
    book = openpyxl.load_workbook(path)
    sheet: Any = book["Đơn vị"]
    heads = {cell.value: cell.column for row in sheet.iter_rows() for cell in row}
    lines = {sheet.cell(line, heads["Khóa"]).value: line for line in range(1, sheet.max_row + 1)}
    sheet.cell(lines["unit.name"], heads["Giá trị"]).value = name
    book.save(path)
    return path


def _run(*args: object) -> int:
    with pytest.raises(SystemExit) as end:
        main([str(a) for a in args])
    return int(end.value.code or 0)


def test_an_escape_sequence_never_reaches_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--lang", "en", "assess", HOSTILE / "unit-esc.json") == 2
    printed = capsys.readouterr()
    assert "unit-esc.json:1:33: holds the control character or direction mark U+001B" in printed.err
    assert odd_character(printed.out + printed.err) is None


def test_a_plan_with_an_escape_sequence_is_refused_with_its_place() -> None:
    with pytest.raises(
        UnreadableError, match=r"plan-esc\.json:1:\d+: holds the control .* U\+001B"
    ):
        read_plan(HOSTILE / "plan-esc.json")


@names
def test_yaml_and_json_refuse_it_raw_escaped_and_in_comments(odd: str) -> None:
    for text, is_json in (
        (f"a: 1\nb: x{odd}y\n", False),
        (f"a: 1\nb{odd}: x\n", False),
        (f"a: 1\n# {odd}\n", False),
        (f'{{"a": 1,\n"b": {json.dumps("x" + odd)}}}', True),
        (f'{{"a": 1,\n{json.dumps("b" + odd)}: 1}}', True),
    ):
        with pytest.raises(UnreadableError) as error:
            read_text(text, "tep", is_json=is_json)
        (problem,) = error.value.problems
        assert problem.where.line == 2
        assert f"U+{ord(odd):04X}" in problem.en
        assert f"U+{ord(odd):04X}" in problem.vi


@names
def test_a_feature_file_refuses_it_by_line(odd: str) -> None:
    text = f"# language: vi\nTính năng: A\n  Tình huống: B{odd}\n    Cho một xã\n"
    with pytest.raises(UnreadableError) as error:
        read_feature("a.feature", text)
    (problem,) = error.value.problems
    assert problem.where == Where("a.feature", 3)
    assert f"U+{ord(odd):04X}" in problem.en


@names
def test_a_table_keeps_only_its_row_aside(tmp_path: Path, odd: str) -> None:
    population = read_population(_csv(tmp_path, f"A{odd}B"), BOOK)
    bad, good = population
    assert (good.name, good.problems) == ("B", ())
    assert population.bad == []
    # The row is there with what is wrong with it, and cannot be judged.
    (problem,) = bad.problems
    assert f"U+{ord(odd):04X}" in problem.en
    assert odd not in str(bad) + bad.name + problem.en + problem.vi
    with pytest.raises(InputError, match=rf"U\+{ord(odd):04X}"):
        BOOK.standard_for(bad).assess(bad)


def test_a_form_names_the_cell(tmp_path: Path) -> None:
    for odd in ("\u202e", "\x9b", "\u200f"):
        with pytest.raises(InputError, match=rf"!\w+\d+: .*U\+{ord(odd):04X}"):
            read_unit(_form(tmp_path, f"A{odd}B"))


def test_rules_and_reforms_are_read_by_the_same_reader(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "r.yaml"
    path.write_text('reform: r\nname: {vi: "A\\u202e", en: A}\n')
    for args in (["lint", path], ["impact", path, EXAMPLE.parent / "lang-son"]):
        assert _run("--lang", "en", *args) in {1, 2}
        printed = capsys.readouterr()
        assert "r.yaml:2:12: " in printed.out + printed.err
        assert "U+202E" in printed.out + printed.err


@pytest.mark.parametrize(
    "odd", ["\x00", "\x1b", "\x7f", "\x80", "\x85", "\x9f", "\u202e", "\ufffe", "\ud800"]
)
@pytest.mark.parametrize("place", ["name", "key", "note", "evidence"])
def test_python_brings_in_no_letter_that_a_file_may_not_hold(odd: str, place: str) -> None:
    """One set of letters for every door: what is taken here could not be read again."""
    entry = _entry_with(f"A{odd}", place)
    Unit.from_dict(_entry_with("A", place))
    with pytest.raises(FactsError, match=f"U\\+{ord(odd):04X}") as caught:
        Unit.from_dict(entry)
    assert odd_character(caught.value.vi) is None


def _entry_with(text: str, place: str) -> dict[str, object]:
    fact: dict[str, object] = {"value": 5}
    unit = {"kind": "xa", "name": text if place == "name" else "A"}
    if place == "note":
        fact["note"] = text
    if place == "evidence":
        fact["evidence"] = [{"document": text}]
    return {"unit": unit, "period": 2024, "facts": {text if place == "key" else "a.b": fact}}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_plan_from_python_shows_odd_letters_as_a_sign(lang: str) -> None:
    unit = {"kind": "xa", "name": "A\x1b[2J\u202e"}
    target = {"id": "a", "text": "x\x1b[31m", "unclear": "?"}
    plan = {"plan": "A\u202e", "unit": unit, "by": "2024-12-31", "targets": [target]}
    read = plan_from(plan)
    assert (read.title, read.name) == ("A\ufffd", "A\ufffd[2J\ufffd")
    assert read.targets[0].text == "x\ufffd[31m"
    line = Problem("\x1b[2J", "\x1b[2J", Where("a\x1b.yaml")).say(lang)
    assert odd_character(line) is None


@unseen
def test_a_character_that_nobody_sees_is_no_part_of_a_text(tmp_path: Path, letter: str) -> None:
    assert nfc(f"Đồng{letter} Mẫu") == "Đồng Mẫu"
    assert fold(f"Đồng{letter} Mẫu") == fold("Đồng Mẫu")
    path = tmp_path / "a.json"
    path.write_text(_unit_json(f"Đồng{letter} Mẫu"))
    assert read_facts(path).name == "Đồng Mẫu"
    first, _ = read_population(_csv(tmp_path, f"Đồng{letter} Mẫu"), BOOK)
    assert first.name == "Đồng Mẫu"
    with pytest.raises(UnreadableError, match="given twice"):
        read_text(f"a: 1\na{letter}: 2\n")


@pytest.mark.parametrize("code", ["06223", "06\u200b223", "06\u00ad223", "０６２２３", "٠٦٢٢٣"])
def test_a_code_is_one_code_however_its_digits_are_written(code: str) -> None:
    unit = {"kind": "xa", "name": "A", "code": code}
    assert Unit.from_dict({"unit": unit, "period": 2024}).code == "06223"


def test_letters_of_every_language_and_spaces_are_left_alone() -> None:
    for text in ("Ðặng\u00a0Đỗ", "a\tb\nc\r\n", "Ê Đê; H'Mông", "中文", "x²", "\U0001f33e"):
        assert odd_character(text) is None
        assert clean(text) == text
        assert nfc(text) == text
        assert ascii_digits(text) == text


def test_an_odd_character_in_a_dictionary_is_no_half_one() -> None:
    with pytest.raises(FactsError, match=r"U\+D800"):
        Unit.from_dict({"unit": {"kind": "xa", "name": "\ud800"}, "period": 2024})
