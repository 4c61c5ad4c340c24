"""Problems for programs: a code that stays, a place step by step, what stands there, what could, the nearest name."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.foundation.text import did_you_mean, named_nearest
from tests.helpers import small
from tests.helpers.terminal import ran

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src/ntm_rules").rglob("*.py"))

WRONG: dict[str, Any] = {
    "unit": {"kind": "xa", "nam": "x", "province": "lang-sn", "classes": ["dao", "x"]},
    "period": 1800,
    "facts": {
        "s.a": {"count": 9, "of": 8},
        "s.b": 101,
        "s.c": 35.9,
        "s.d": "1.234",
        "x.a": {"male": 120, "female": 1},
        "y.a": "maybe",
        "g.a": "mức độ 9",
        "c.a": 1.5,
        "n.a": {"at_least": 3, "at_most": 2},
        "s.z": 1,
    },
    "indicators": {"6.33": 1},
    "criteria": {"1": {"concluded": True, "by": "ubnd-x"}},
}
EXPECTED = {
    ("missing_key", ("unit", "name"), "{kind, nam, province, classes}", "name", None),
    (
        "unknown_province",
        ("unit", "province"),
        "lang-sn",
        "lang-son | hoa-binh | ven-bien",
        "lang-son",
    ),
    ("unknown_class", ("unit", "classes", 1), "x", "dao | kho | kv-2 | kv-3", None),
    ("out_of_range", ("period",), "1800", "1990..", None),
    ("out_of_range", ("facts", "s.a", "count"), "9", "0..8", None),
    ("out_of_range", ("facts", "s.b"), "101", "0..100%", None),
    ("float_is_not_exact", ("facts", "s.c"), "35.9", "int | Decimal | Fraction | str", None),
    ("ambiguous_number", ("facts", "s.d"), "1.234", "1234 | 1,234", None),
    ("out_of_range", ("facts", "x.a", "male"), "120", "0..100%", None),
    ("not_yes_no", ("facts", "y.a"), "'maybe'", "true | false", None),
    ("bounds_disagree", ("facts", "n.a"), "3..2", "a <= b", None),
}


@pytest.fixture(scope="module")
def std() -> ntm.Standard:
    return small.standard({"fact": "s.a", "at_least": 50})


def test_structure_and_figures_are_told_in_one_answer(std: ntm.Standard) -> None:
    problems = std.check(WRONG)
    told = {(p.code, p.loc, p.found, p.expected, p.nearest) for p in problems}
    assert told >= EXPECTED
    by_loc = {p.loc: p for p in problems}
    assert by_loc["facts", "s.z"].code == "unknown_fact"
    assert by_loc["indicators", "6.33"].code == "unknown_indicator"
    assert by_loc["criteria", "1", "by"].code == "may_not_conclude"
    assert by_loc["unit", "nam"].nearest == "name"
    assert len(problems) == len({(p.loc, p.code) for p in problems})


def test_the_rule_book_tells_the_same(std: ntm.Standard) -> None:
    entry = WRONG | {"period": 2024}
    assert {p.loc for p in std.book.check(entry)} == {p.loc for p in std.check(entry)}
    raw = json.dumps({**entry, "facts": {"s.b": 101}, "extra": 1}).encode()
    assert [p.code for p in std.book.check(raw, file="body")] == [p.code for p in std.check(raw)]
    assert {p.where.file for p in std.book.check(raw, file="body") if p.loc[0] != "criteria"} <= {
        "",
        "body",
    }


def test_what_is_well_has_no_problems(std: ntm.Standard) -> None:
    assert std.check(small.entry({"s.a": 60})) == ()
    assert std.book.check(json.dumps(small.entry({"s.a": 60})).encode()) == ()


@pytest.mark.parametrize("entry", [b"{", b"[]", b"\xff", b"7", b"", b'{"unit": 1}', b"{}"])
def test_what_cannot_be_read_at_all_is_a_problem_too(std: ntm.Standard, entry: bytes) -> None:
    for problems in (std.check(entry), std.book.check(entry)):
        assert problems
        assert all(p.code for p in problems)


def test_what_is_told_of_the_rest_is_what_judging_the_rest_tells(std: ntm.Standard) -> None:
    """With the structure mended, the figures' problems are those of assess."""
    mended = json.loads(json.dumps(WRONG, default=str))
    mended["facts"] = WRONG["facts"]
    mended["unit"] = {**mended["unit"], "name": "x"}
    del mended["unit"]["nam"]
    mended["period"] = 2024
    with pytest.raises(ntm.FactsError) as caught:
        std.assess(ntm.Unit.from_dict(mended))
    figures = {(p.loc, p.code) for p in caught.value.problems}
    assert figures <= {(p.loc, p.code) for p in std.check(WRONG)}


def test_a_problem_is_plain_data(std: ntm.Standard) -> None:
    for problem in std.check(WRONG):
        data = problem.to_dict()
        assert json.loads(json.dumps(data)) == data
        assert data["vi"]
        assert data["en"]
        assert tuple(data["loc"]) == problem.loc


def test_the_command_tells_both_in_one_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "xa.yaml"
    file.write_text(
        "unit: {kind: xa, nam: x, province: lang-son}\nperiod: 2024\n"
        "facts:\n  health.insurance_share: 120\n",
        "utf-8",
    )
    done = ran(capsys, "--lang", "en", "assess", file)
    assert done.status == 2
    assert "unknown key 'nam'" in done.err
    assert f"{file}:4:27: facts.health.insurance_share: 120 is outside" in done.err


@pytest.mark.parametrize("name", ["a", "a?", "it's", "x; did you mean 'b'?", 'a"b'])
def test_the_nearest_name_is_read_from_the_message_that_names_it(name: str) -> None:
    known = ["alpha", "beta"]
    assert named_nearest(f"no such {name!r}{did_you_mean('alph', known)[1]}") == "alpha"
    assert named_nearest(f"no such {name!r}") is None


# ---- every code is in the page, and every code of the page is in the program


def literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))


def codes_of_the_program() -> set[str]:
    codes: set[str] = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in {
                    "wrong",
                    "of",
                    "Problem",
                    "_request",
                    "not_installed",
                    "refuse",
                    "_refuse_row",
                    "_fail",
                }:
                    codes |= {
                        c for k in node.keywords if k.arg == "code" for c in literals(k.value)
                    }
    from ntm_rules.foundation import errors, schema_errors

    codes |= set(schema_errors._CODES.values()) | {"wrong_type"}
    kinds = [
        k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, errors.InputError)
    ]
    return codes | {kind.code for kind in kinds}


def test_the_page_lists_every_code() -> None:
    page = (ROOT / "docs/library.md").read_text("utf-8")
    section = page.partition("### Codes")[2].partition("\n## ")[0]
    listed = set(re.findall(r"`([a-z_]+)`", section.partition("| code |")[2].split("\n\n")[0]))
    assert listed == {code for code in codes_of_the_program() if not code.isupper()}


# These pass on what another part found, which says no code; lint has codes of its own.
PASSED_ON = {"judging/frame_law.py", "law/load/library_files.py"}


def test_every_problem_names_its_code_where_it_is_made() -> None:
    """Programs tell mistakes apart by their codes; only what cannot be read at all has that of its error."""
    without = []
    for path in SOURCES:
        name = path.relative_to(ROOT / "src/ntm_rules").as_posix()
        if name in PASSED_ON or name.startswith("law/lint/"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and not any(
                k.arg in {"code", None} for k in node.keywords
            ):
                called = ast.unparse(node.func)
                if called in {
                    "FactsError.of",
                    "RequestError.of",
                    "RulesError.of",
                    "InputError.of",
                } or (called == "Problem" and len(node.args) < 5):
                    without.append(f"{name}:{node.lineno}")
    assert without == []


def test_every_problem_of_an_error_has_a_code() -> None:
    with pytest.raises(ntm.RulesError) as caught:
        ntm.RuleBook.load("nowhere")
    assert [p.code for p in caught.value.problems] == ["no_such_file"]
    with pytest.raises(ntm.UnreadableError) as unreadable:
        ntm.RuleBook.from_rules({"a.yaml": "reform: [1"})
    assert [p.code for p in unreadable.value.problems] == ["unreadable"]
