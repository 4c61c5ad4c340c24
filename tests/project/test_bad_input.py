"""What people get wrong, and what a hostile file tries: exit 2, one clear message with file, line and key, quickly."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ntm_rules import FactsError, NtmError, RuleBook, Unit
from ntm_rules.cli import main
from ntm_rules.foundation import strict_yaml
from tests.helpers import small
from tests.helpers.work import counted

GOOD = """\
standard: t
unit:
  kind: xa
  name: Thử
  province: lang-son
  region: MN
  classes: [dao]
period: 2024
facts:
  s.a: 60
  s.b: {count: 5, of: 8}
  x.a: {male: 90, female: 80}
indicators:
  "3.1": not_applicable
"""
EXAMPLE = Path(__file__).parents[2] / "fixtures" / "vi-du.yaml"


class Ran(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    share = {"fact": "s.a", "at_least": 50}
    several = {"all": [{"fact": "s.b", "at_least": 5}, {"fact": "y.a"}]}
    guarded = {"applies_when": {"fact": "y.b"}, "then": {"fact": "y.c"}}
    sexes = {"fact": "x.a", "at_least": 50, "for": ["male", "female"]}
    law = small.standard_file(share, several, guarded, sexes)
    return small.write(tmp_path_factory.mktemp("rules"), law)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the program, which must be done in ten million calls, with one message and no traceback."""

    def ran(*args: str | Path, most: int = 10_000_000) -> Ran:
        with counted(most), pytest.raises(SystemExit) as caught:
            main([str(a) for a in args])
        assert isinstance(caught.value.code, int)
        found = Ran(caught.value.code, *capsys.readouterr())
        assert "Traceback" not in found.err
        return found

    return ran


def test_the_file_that_the_mistakes_are_made_in_is_right(
    run: Run, rules: Path, tmp_path: Path
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(GOOD, "utf-8")
    assert run("assess", path, "--rules", rules)[::2] == (0, "")


MISTAKES: list[tuple[str, str, int, str, str]] = [
    # replace this, by this; line; key; what is said
    ("s.a: 60", "s.aa: 60", 10, "facts.s.aa", "did you mean 's.a'"),
    ("s.a: 60", "s.a: 60\n  s.a: 61", 11, "", "twice (first on line 10)"),
    ("s.a: 60", "s.a: 120", 10, "facts.s.a", "outside 0..100"),
    ("s.a: 60", "s.a: -1", 10, "facts.s.a", "outside 0..100"),
    ("s.a: 60", "s.a: .nan", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: .inf", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: -.inf", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", 's.a: "NaN"', 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: Infinity", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: 1e999", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: " + "9" * 5000, 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", 's.a: "1.234"', 10, "facts.s.a", "two ways"),
    ("s.a: 60", "s.a: nhiều", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a:", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: true", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: 60 %", 10, "facts.s.a", "a number is needed"),
    ("s.a: 60", "s.a: {value: 60, unit: hộ}", 10, "facts.s.a.unit", "measured in '%'"),
    ("s.a: 60", "s.a: {vaule: 60}", 10, "facts.s.a.vaule", "did you mean 'value'"),
    ("s.a: 60", "s.a: {at_least: 120}", 10, "facts.s.a", "outside 0..100"),
    ("s.a: 60", "s.a: {between: [60, 50]}", 10, "facts.s.a", "empty"),
    ("count: 5", "count: 9", 11, "facts.s.b.count", "not within 0..8"),
    ("count: 5, of: 8", "count: 0, of: 0", 11, "facts.s.b", "0 of 0"),
    ("count: 5", "count: 2.5", 11, "facts.s.b.count", "whole number"),
    ("count: 5", "count: -5", 11, "facts.s.b.count", "not negative"),
    ("count: 5, of: 8", "count: 5", 11, "facts.s.b", "both count and of"),
    ("{male: 90", "{value: 70, male: 90", 12, "facts.x.a", "total lies outside"),
    ("{male: 90", "{male: 190", 12, "facts.x.a.male", "outside 0..100"),
    ("kind: xa", "kind: xax", 3, "unit.kind", "'xax'"),
    ("kind: xa", "kind: huyen", 3, "unit.kind", "'huyen'"),
    ("kind: xa\n", "knd: xa\n", 3, "unit.knd", "did you mean 'kind'"),
    ("province: lang-son", "province: lang-sn", 5, "unit.province", "did you mean 'lang-son'"),
    ("province: lang-son", "province: ven-bien", 6, "unit.region", "contradicts"),
    ("region: MN", "region: MNN", 6, "unit.region", "did you mean 'MN'"),
    ("[dao]", "[dao, khoo]", 7, "unit.classes", "did you mean 'kho'"),
    ("[dao]", "[kv-2, kv-3]", 7, "unit.classes", "exclude one another"),
    ("[dao]", "dao", 7, "unit.classes", "a list is needed"),
    ("period: 2024\n", "", 1, "period", "missing"),
    ("period: 2024", "period: năm nay", 8, "period", "number"),
    ("period: 2024", 'period: "2024"', 8, "period", "number"),
    ("period: 2024", "period: 2024.5", 8, "period", "whole number"),
    ("period: 2024", "period: 1800", 8, "period", "1990"),
    ("period: 2024", "period: 2024\nas_of: 31/12/2024", 9, "as_of", "a date"),
    ("period: 2024", "period: 2024\nas_of: 2024-02-30", 9, "as_of", "a date"),
    ("period: 2024", "period: 2024\nas_of: 2019-01-01", 9, "as_of", "2020-01-01"),
    ("period: 2024", "period: 2024\nas_of: 2030-01-01", 9, "as_of", "2020-01-01"),
    ("period: 2024", "period: 2030", 8, "period", "2020-01-01"),
    ("standard: t", "standard: tt", 1, "standard", "did you mean 't'"),
    ("facts:", "fatcs:", 9, "fatcs", "did you mean 'facts'"),
    ("facts:", "facts: 5\nnote:", 9, "facts", "keys are needed"),
    ('"3.1"', '"3.11"', 14, "indicators.3.11", "did you mean '3.1'"),
    ('"3.1"', '"1.1"', 14, "indicators.1.1", "cannot be not_applicable"),
    ('"3.1": not_applicable', '"1.1": 61', 14, "indicators.1.1", "different values"),
    ('"3.1": not_applicable', '"2.1": 61', 14, "indicators.2.1", "s.b, y.a"),
    ('"3.1": not_applicable', '"1.1": {concluded: true, by: ubnd-xa}', 14, "indicators.1.1.by", "ubnd-huyen"),
    ('"3.1": not_applicable', '"1.1": {concluded: false, by: ubnd-xa}', 14, "indicators.1.1", "contradicts the facts"),
    ('"3.1": not_applicable', '"2.1": {concluded: true}', 14, "indicators.2.1", "by is missing"),
    ('indicators:\n  "3.1": not_applicable', 'criteria:\n  "1": 60', 14, "criteria.1", "a conclusion only"),
    ('indicators:\n  "3.1": not_applicable', 'criteria:\n  "7": {concluded: false, by: ubnd-xa}', 14, "criteria.7", "no criterion '7'"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "said"), MISTAKES, ids=[f"{m[1][:40]!r}" for m in MISTAKES]
)
def test_a_mistake_names_file_line_and_key(
    run: Run, rules: Path, tmp_path: Path, old: str, new: str, line: int, key: str, said: str
) -> None:
    assert old in GOOD
    path = tmp_path / "facts.yaml"
    path.write_text(GOOD.replace(old, new, 1), "utf-8")
    ran = run("assess", path, "--rules", rules, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    (told, *_) = [x for x in ran.err.splitlines() if said in x] or [ran.err]
    assert said in told
    assert told.startswith(f"{path}:{line}:")
    assert key in told
    assert len(told) < 500
    vietnamese = run("assess", path, "--rules", rules).err
    assert vietnamese.startswith(str(path))
    assert vietnamese != ran.err


def test_a_mistake_is_told_once(run: Run, rules: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(GOOD.replace("s.a: 60", "s.a: 120"), "utf-8")
    assert run("assess", path, "--rules", rules).err.count("\n") == 1


@pytest.mark.parametrize("command", [["explain"], ["gaps"], ["assess", "--format", "json"]])
def test_every_command_says_it_the_same_way(
    run: Run, rules: Path, tmp_path: Path, command: list[str]
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(GOOD.replace("s.a: 60", "s.a: 120"), "utf-8")
    ran = run(*command, path, "--rules", rules)
    assert (ran.status, ran.out) == (2, "")
    assert f"{path}:10:" in ran.err


def bomb() -> str:
    lines = ["a: &a [x, x]"]
    lines += [
        f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    return "\n".join(lines)


FILES: list[tuple[str, bytes, str]] = [
    ("facts.yaml", b"- a\n- b\n", "not a list"),
    ("facts.json", b"[1, 2]", "not a list"),
    ("facts.yaml", b"just text", "must hold keys"),
    ("facts.yaml", bomb().encode(), "aliases"),
    ("facts.yaml", b"[" * 200_000, "nest"),
    ("facts.yaml", b"{a: " * 200_000, "nested"),
    ("facts.yaml", b"- " * 200_000, "nested"),
    ("facts.json", b"[" * 200_000, "nest"),
    ("facts.json", b'{"a":' * 200_000, "nested"),
    ("facts.yaml", b"a: !!python/object/apply:os.system ['touch /tmp/owned']\n", "tags"),
    ("facts.yaml", b"!eigen {a: 1}\n", "tags"),
    ("facts.yaml", GOOD.encode("utf-16"), "UTF-8"),
    ("facts.yaml", GOOD.encode("utf-16-le"), ""),
    ("facts.json", json.dumps(small.entry()).encode("utf-32"), ""),
    ("facts.yaml", GOOD.encode("utf-8").replace("ử".encode(), b"\xff"), "UTF-8"),
    ("facts.yaml", bytes(range(256)) * 40, ""),
    ("facts.yaml", b"\x00" * 1000, "not text"),
    ("facts.yaml", b"", "empty"),
    ("facts.yaml", b"# only a comment\n", "empty"),
    ("facts.json", b"", "empty"),
    ("facts.yaml", b"\xef\xbb\xbf", "empty"),
    ("facts.yaml", GOOD.encode() + b"---\n" + GOOD.encode(), "one YAML document"),
    ("facts.yaml", b"unit: {kind: xa\n", "not valid YAML"),
    ("facts.json", b'{"unit": {"kind": "xa"', "not valid"),
    ("facts.yaml", b"unit:\n\tkind: xa\n", "not valid YAML"),
    ("facts.yaml", b"? {a: 1}\n: 2\n", "a key must be a word"),
    ("facts.yaml", b"a: 1\n" * 3, "twice"),
]


@pytest.mark.parametrize(
    ("name", "raw", "said"), FILES, ids=[f"{n}-{r[:20]!r}-{len(r)}" for n, r, _ in FILES]
)
def test_a_file_that_is_no_facts_file_is_refused(
    run: Run, rules: Path, tmp_path: Path, name: str, raw: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    ran = run("assess", path, "--rules", rules, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(str(path))
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert len(ran.err) < 500


def test_a_file_of_fifty_megabytes_is_refused_unread(run: Run, rules: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    with path.open("wb") as handle:
        handle.truncate(50_000_000)
    ran = run("assess", path, "--rules", rules, "--lang", "en")
    assert (ran.status, ran.err) == (2, f"{path}: the file is larger than 5 MB\n")


def test_a_file_of_very_many_values_is_refused_in_time(
    run: Run, rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert strict_yaml.MAX_NODES <= 400_000
    monkeypatch.setattr(strict_yaml, "MAX_NODES", 4_000)
    path = tmp_path / "facts.yaml"
    path.write_text("facts: [" + "1," * 1_000_000 + "]", "utf-8")
    ran = run("assess", path, "--rules", rules, "--lang", "en", most=200_000)
    assert (ran.status, ran.err) == (2, f"{path}:1:8003: more than 4000 values\n")


@pytest.mark.parametrize("name", ["none.yaml", ".", "none/facts.yaml", "facts.yaml/x"])
def test_a_file_that_is_not_there_or_a_directory(
    run: Run, rules: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "facts.yaml").write_text(GOOD, "utf-8")
    ran = run("assess", tmp_path / name, "--rules", rules)
    assert ran.status == 2
    assert str(tmp_path) in ran.err


def test_a_file_that_may_not_be_read_is_said(
    run: Run, rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_file = os.open

    def refuse(path: Any, *args: Any, **options: Any) -> int:
        if str(path).endswith("facts.yaml"):
            raise PermissionError(13, "Permission denied")
        return open_file(path, *args, **options)

    monkeypatch.setattr(os, "open", refuse)
    ran = run("assess", tmp_path / "facts.yaml", "--rules", rules, "--lang", "en")
    assert ran.status == 2
    assert "cannot be read: Permission denied" in ran.err


def test_tags_are_not_obeyed(run: Run, rules: Path, tmp_path: Path) -> None:
    owned = tmp_path / "owned"
    path = tmp_path / "facts.yaml"
    path.write_text(f"a: !!python/object/apply:os.mkdir ['{owned}']\n", "utf-8")
    assert run("assess", path, "--rules", rules).status == 2
    assert not owned.exists()


# ---- the real law


@pytest.mark.parametrize(
    ("day", "said"), [("2019-06-30", "2022-03-08"), ("2030-06-30", "2022-03-08")]
)
def test_a_date_outside_every_standard_names_what_there_is(run: Run, day: str, said: str) -> None:
    for more in ([], ["--standard", "xa-ntm"]):
        ran = run("assess", EXAMPLE, "--as-of", day, "--lang", "en", *more)
        assert ran.status == 2
        assert "xa-ntm" in ran.err
        assert said in ran.err


def test_13_4_may_be_not_applicable_and_1_1_may_not(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    text = EXAMPLE.read_text("utf-8")
    assert '"13.4": not_applicable' in text
    path.write_text(text.replace('"13.4": not_applicable', '"1.1": not_applicable'), "utf-8")
    ran = run("assess", path, "--lang", "en")
    assert ran.status == 2
    assert "indicators.1.1: indicator 1.1 cannot be not_applicable" in ran.err
    assert run("assess", EXAMPLE).status == 0


# ---- from Python


@pytest.mark.parametrize(
    "value",
    [
        35.9,
        float("nan"),
        float("inf"),
        {"value": 35.9},
        {"count": 5.0, "of": 8},
        {"between": [1.5, 2]},
    ],
)
def test_a_float_from_python_is_refused_and_told_what_to_use(value: object) -> None:
    with pytest.raises(FactsError, match="use Decimal or text"):
        small.judge({"fact": "s.a", "at_least": 50}, {"s.a": value})


ODD: list[Any] = [
    None,
    [],
    "x",
    5,
    {},
    {"unit": None},
    {"unit": [], "period": 2024},
    {"unit": {"kind": "xa", "name": 5}, "period": 2024},
    {"unit": {"kind": "xa", "name": "x"}, "period": 2024, "facts": {"income.per_capita": "\ud800"}},
    {"unit": {"kind": "xa", "name": "x"}, "period": 2024, "facts": {"\ud800": 1}},
]


@pytest.mark.parametrize("entry", ODD, ids=repr)
def test_an_odd_dictionary_is_a_facts_error(entry: Any) -> None:
    with pytest.raises(FactsError):
        Unit.from_dict(entry)


@pytest.mark.parametrize(
    "value",
    [
        *(object(), b"60", [60], {60}, {"value": [60]}, {"count": {}, "of": 8}, {"male": None}),
        *({"value": 60, "evidence": 5}, {"value": 60, "period": "x"}, {"value": Decimal("sNaN")}),
        {1: 2},
    ],
)
@pytest.mark.parametrize("fact", ["s.a", "x.a", "y.a", "g.a", "c.a", "n.a"])
def test_odd_values_are_facts_errors_and_never_anything_else(fact: str, value: Any) -> None:
    with pytest.raises(FactsError):
        _STANDARD.assess(small.unit({fact: value}))


_STANDARD = small.standard({"fact": "s.a", "at_least": 50})


@pytest.mark.parametrize("section", ["indicators", "criteria"])
@pytest.mark.parametrize(
    "value",
    [None, [], "x", {"concluded": None}, {"concluded": True, "by": []}, {"by": "ubnd-xa"}],
)
def test_odd_conclusions_are_facts_errors(section: str, value: Any) -> None:
    code = "1.1" if section == "indicators" else "1"
    with pytest.raises(FactsError):
        _STANDARD.assess(small.unit(**{section: {code: value}}))


def test_errors_are_of_one_family() -> None:
    with pytest.raises(NtmError):
        RuleBook.load("nowhere")
