"""The commands as a user runs them: what is printed, where, and the exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator

from ntm_rules import __version__
from ntm_rules.cli import main
from ntm_rules.foundation.strict_yaml import read_file
from tests.helpers import small

ROOT = Path(__file__).parents[2]
EXAMPLE = str(ROOT / "fixtures" / "vi-du.yaml")
COMMANDS = ["assess", "diff", "explain", "facts", "gaps", "schema", "show", "standards"]


class Ran(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Ran]
Golden = Callable[[str, str], None]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the program in this process."""
    monkeypatch.delenv("NTM_RULES", raising=False)

    def ran(*args: str | Path) -> Ran:
        with pytest.raises(SystemExit) as caught:
            main([str(a) for a in args])
        assert isinstance(caught.value.code, int)
        return Ran(caught.value.code, *capsys.readouterr())

    return ran


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A small rules folder: two criteria, one amended on 1 March 2024."""
    a, b = ({"fact": f"s.{x}", "at_least": 50} for x in "ab")
    change = {
        "standard": "t",
        "set": [{"code": "1.1", "at_least": 60, "source": {"status": "recalled"}}],
    }
    files = (small.standard_file(a, b), small.amendment("2", "2024-03-01", change))
    return small.write(tmp_path / "rules", *files)


@pytest.fixture
def facts(tmp_path: Path) -> Callable[..., Path]:
    """Writes a facts file for the small standard."""

    def written(figures: dict[str, Any], **more: Any) -> Path:
        path = tmp_path / "facts.json"
        path.write_text(json.dumps(small.entry(figures, **more)), "utf-8")
        return path

    return written


# ---- as a program


def program(*args: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", "from ntm_rules.cli import main; main()", *args]
    return subprocess.run(
        command, capture_output=True, check=False, env={**os.environ, **(env or {})}
    )


def test_the_installed_program_judges_the_example() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "ntm-rules", "assess", EXAMPLE],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "CHƯA ĐẠT" in done.stdout


def test_what_writes_files_is_not_read_at_the_start() -> None:
    heavy = ("subprocess", "zipfile", "ntm_rules.office.typeset")
    code = f"import sys, ntm_rules.cli.context; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf_8_whatever_the_locale(locale: str) -> None:
    done = program("standards", env={"LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "0"})
    assert done.returncode == 0
    assert "Xã nông thôn mới" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_error() -> None:
    command = f"'{sys.executable}' -c 'from ntm_rules.cli import main; main()' assess '{EXAMPLE}' | head -1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert done.stderr == b""


# ---- assess


def test_the_verdict_does_not_set_the_status(run: Run, rules: Path, facts: Any) -> None:
    for figures in ({"s.a": 60, "s.b": 60}, {"s.a": 10}, {}):
        assert run("assess", facts(figures), "--rules", rules).status == 0


@pytest.mark.parametrize(
    ("figures", "status"), [({"s.a": 60, "s.b": 60}, 0), ({"s.a": 10}, 1), ({}, 1)]
)
def test_require_pass_sets_the_status(
    run: Run, rules: Path, facts: Any, figures: dict[str, Any], status: int
) -> None:
    ran = run("assess", facts(figures), "--rules", rules, "--require", "pass")
    assert (ran.status, ran.err) == (status, "")
    assert ran.out


def test_json_is_printed_alone(run: Run) -> None:
    ran = run("assess", EXAMPLE, "--format", "json")
    told = json.loads(ran.out)
    assert (ran.status, ran.err) == (0, "")
    assert told["schema"] == "ntm-rules/assessment/1"
    assert told["criteria"][5]["indicators"][2]["gap"]["natural"]["amount"] == 3


def test_the_law_is_that_of_the_date_asked_for(run: Run, rules: Path, facts: Any) -> None:
    path = facts({"s.a": 55}, as_of="2024-02-29")

    def verdict(*more: str) -> tuple[str, str]:
        told = json.loads(run("assess", path, "--rules", rules, "--format", "json", *more).out)
        return told["as_of"], told["criteria"][0]["verdict"]

    assert verdict() == ("2024-02-29", "pass")
    assert verdict("--as-of", "2024-03-01") == ("2024-03-01", "fail")
    assert verdict("--as-of=2024-03-01") == ("2024-03-01", "fail")


def test_without_as_of_it_is_the_last_day_of_the_period(run: Run, rules: Path, facts: Any) -> None:
    told = json.loads(
        run("assess", facts({}, period=2023), "--rules", rules, "--format", "json").out
    )
    assert told["as_of"] == "2023-12-31"


def test_strict_leaves_what_is_recalled_open(run: Run, rules: Path, facts: Any) -> None:
    path = facts({"s.a": 10, "s.b": 10})
    ran = run("assess", path, "--rules", rules, "--strict", "--format", "json")
    first, second = (c["indicators"][0] for c in json.loads(ran.out)["criteria"])
    assert (first["verdict"], first["reason"]) == ("unknown", "level_unverified")
    assert second["verdict"] == "fail"


def test_the_language_is_chosen(run: Run) -> None:
    assert "KẾT QUẢ" in run("assess", EXAMPLE).out
    english = run("assess", EXAMPLE, "--lang", "en").out
    assert "KẾT QUẢ" not in english
    assert run("--lang", "en", "assess", EXAMPLE).out == english


def test_global_options_may_stand_anywhere(run: Run, rules: Path, facts: Any) -> None:
    path = facts({"s.a": 60})
    one = run("--rules", rules, "--lang", "en", "gaps", path)
    assert run("gaps", "--lang=en", path, f"--rules={rules}") == one


def test_the_rules_come_from_the_environment_too(
    run: Run, rules: Path, facts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = facts({"s.a": 60})
    by_option = run("assess", path, "--rules", rules)
    monkeypatch.setenv("NTM_RULES", str(rules))
    assert run("assess", path) == by_option


def test_output_goes_to_a_file_whole(run: Run, tmp_path: Path) -> None:
    printed = run("assess", EXAMPLE, "--format", "json").out
    target = tmp_path / "a.json"
    ran = run("assess", EXAMPLE, "--format", "json", "-o", target)
    assert (ran.status, ran.out) == (0, "")
    assert target.read_text("utf-8") == printed
    assert list(tmp_path.iterdir()) == [target]


def test_output_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("assess", EXAMPLE, "-o", tmp_path / "none" / "a.txt")
    assert ran.status == 2
    assert "không ghi được" in ran.err
    assert ran.out == ""


def test_explain_and_gaps_tell_of_one_unit(run: Run) -> None:
    one = run("explain", EXAMPLE, "6.3").out
    assert "5/8 thôn" in one
    assert "6.1" not in one
    assert "6.3" in run("explain", EXAMPLE).out
    assert "12" in run("explain", EXAMPLE, "12").out
    gaps = run("gaps", EXAMPLE).out
    assert gaps.index("17.8") < gaps.index("6.3")  # one household is nearer than three villages


@pytest.mark.parametrize("command", ["assess", "gaps", "explain"])
def test_the_same_input_gives_the_same_bytes(run: Run, command: str) -> None:
    assert run(command, EXAMPLE) == run(command, EXAMPLE)


def test_text_fits_eighty_columns(run: Run) -> None:
    for command in (["assess", EXAMPLE], ["gaps", EXAMPLE], ["show", "xa-ntm"], ["standards"]):
        for lang in ("vi", "en"):
            lines = run(*command, "--lang", lang).out.splitlines()
            assert [line for line in lines if len(line) > 80] == []


# ---- the law


def test_standards_are_listed(run: Run) -> None:
    assert "xa-ntm" in run("standards").out
    (one, *_) = [
        s for s in json.loads(run("standards", "--format", "json").out) if s["id"] == "xa-ntm"
    ]
    assert (one["unit"], one["indicators"]["in_law"]) == ("xa", 57)


def test_show_holds_every_cell_of_every_version(run: Run, rules: Path) -> None:
    told = json.loads(run("show", "t", "--format", "json", "--rules", rules).out)
    assert told["standard"] == "t"
    first, second = told["indicators"]
    assert [(v["document"], v["from"], v["until"]) for v in first["versions"]] == [
        ("qd-1", "2020-01-01", "2024-02-29"),
        ("qd-2", "2024-03-01", "2025-12-31"),
    ]
    (cell,) = second["versions"][0]["levels"]
    keys = [
        "part",
        "column",
        "class",
        "year",
        "comparator",
        "value",
        "unit",
        "status",
        "delegated_to",
        "source",
    ]
    assert set(keys) <= cell.keys()
    assert (cell["comparator"], cell["value"], cell["unit"], cell["status"]) == (
        ">=",
        "50",
        "%",
        "secondary",
    )


def test_show_tells_one_indicator_or_criterion(run: Run) -> None:
    assert "6.3" in run("show", "xa-ntm", "6.3").out
    assert "6.1" not in run("show", "xa-ntm", "6.3").out
    assert "6.1" in run("show", "xa-ntm", "6").out
    codes = [
        i["code"]
        for i in json.loads(run("show", "xa-ntm", "6", "--format", "json").out)["indicators"]
    ]
    assert codes == ["6.1", "6.2", "6.3"]


def test_facts_are_those_that_the_standard_asks(run: Run) -> None:
    told = {f["id"]: f for f in json.loads(run("facts", "xa-ntm", "--format", "json").out)}
    one = told["health.insurance_share"]
    assert (one["kind"], one["unit"], one["by_sex"], one["indicators"]) == (
        "share",
        "%",
        True,
        ["15.1"],
    )
    assert "health.electronic_record_share" not in told
    before = run("facts", "xa-ntm", "--as-of", "2024-02-29", "--format", "json").out
    assert "health.electronic_record_share" in before


def test_diff_names_the_four_indicators_and_the_columns(run: Run) -> None:
    ran = run("diff", "xa-ntm", "--from", "2024-02-29", "--to", "2024-03-01")
    for code in ("13.1", "15.4", "17.1", "18.4", "TDMNPB"):
        assert code in ran.out
    assert "6.3" not in ran.out
    told = json.loads(
        run("diff", "xa-ntm", "--from", "2024-02-29", "--to", "2024-03-01", "--format", "json").out
    )
    assert told


def schema_of(run: Run, what: str) -> Draft202012Validator:
    schema = json.loads(run("schema", what).out)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_assessments_fit_their_schema(run: Run) -> None:
    schema = schema_of(run, "assessment")
    told = json.loads(run("assess", EXAMPLE, "--format", "json").out)
    schema.validate(told)
    assert not schema.is_valid({**told, "verdict": 1})


def test_facts_fit_their_schema(run: Run) -> None:
    schema = schema_of(run, "facts")
    schema.validate(GOLDEN_UNIT)
    schema.validate(
        small.entry({"s.a": {"count": {"at_least": 7}, "of": 12}}, {"1.1": "not_applicable"})
    )
    assert not schema.is_valid(small.entry({"s.a": {"vaule": 5}}))
    assert not schema.is_valid({**GOLDEN_UNIT, "fatcs": {}})


def test_rules_fit_their_schema(run: Run) -> None:
    schema = schema_of(run, "rules")
    shared = [small.TERMS, small.DOCUMENTS, *small.PROVINCES, small.COLUMNS]
    for file in (*GOLDEN_RULES, *shared, {"vocabulary": "t", "facts": small.FACTS}):
        schema.validate(file)
        assert not schema.is_valid({**file, "odd": 1})


def test_help_and_version(run: Run) -> None:
    assert __version__ in run("--version").out
    told = run("--help")
    assert told.status == 0
    for command in COMMANDS:
        assert command in told.out
        assert run(command, "--help").status == 0


# ---- wrong calls

WRONG: list[tuple[list[str], str]] = [
    (["asses", EXAMPLE], "'assess'"),
    (["assess"], "FACTS"),
    (["assess", "none.yaml"], "none.yaml"),
    (["assess", EXAMPLE, "--format", "pdf"], "pdf"),
    (["assess", EXAMPLE, "--standrad", "xa-ntm"], "--standard"),
    (["assess", EXAMPLE, "--standard", "xa-ntn"], "'xa-ntm'"),
    (["assess", EXAMPLE, "--as-of", "31/13/2024"], "31/13/2024"),
    (["assess", EXAMPLE, "--as-of", "2019-06-01"], "2022"),
    (["assess", EXAMPLE, "--as-of", "2030-06-01"], "2022"),
    (["assess", EXAMPLE, "--province", "cao-bang"], "cao-bang"),
    (["assess", EXAMPLE, "--province", "langson"], "'lang-son'"),
    (["assess", EXAMPLE, "--rules", "nowhere"], "nowhere"),
    (["assess", EXAMPLE, "--lang", "fr"], "fr"),
    (["assess", EXAMPLE, "--require", "fail"], "fail"),
    (["explain", EXAMPLE, "6.33"], "'6.3'"),
    (["show", "xa-ntn"], "'xa-ntm'"),
    (["show", "xa-ntm", "6.33"], "'6.3'"),
    (["facts", "xa-ntn"], "'xa-ntm'"),
    (["facts", "xa-ntm", "--as-of", "2030-01-01"], "2022"),
    (["diff", "xa-ntm", "--from", "2024-01-01"], "--to"),
    (["diff", "xa-ntm", "--from", "2019-01-01", "--to", "2024-01-01"], "2022"),
    (["schema", "unit"], "facts"),
    ([], ""),
]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(("args", "said"), WRONG, ids=[" ".join(a[:1] + a[-2:]) for a, _ in WRONG])
def test_a_wrong_call_exits_2_and_says_what_is_there(
    run: Run, lang: str, args: Sequence[str], said: str
) -> None:
    ran = run(*args) if "--lang" in args else run("--lang", lang, *args)
    assert ran.status == 2
    assert said in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


# ---- goldens


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("assess.txt", ["assess"]),
        ("assess.json", ["assess", "--format", "json"]),
        ("assess.md", ["assess", "--format", "md"]),
        ("gaps.txt", ["gaps"]),
        ("explain.txt", ["explain"]),
    ],
)
def test_what_is_printed_of_a_unit_is_as_before(
    run: Run, golden: Golden, lang: str, name: str, args: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(GOLDEN_UNIT), "utf-8")
    command, *more = args
    rules = small.write(tmp_path / "rules", *GOLDEN_RULES)
    ran = run(command, path, *more, "--lang", lang, "--rules", rules)
    assert (ran.status, ran.err) == (0, "")
    golden(f"{lang}-{name}", ran.out)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("show.txt", ["show", "t"]),
        ("show.json", ["show", "t", "--format", "json"]),
        ("facts.txt", ["facts", "t"]),
        ("diff.txt", ["diff", "t", "--from", "2024-02-29", "--to", "2024-03-01"]),
        ("standards.txt", ["standards"]),
    ],
)
def test_what_is_printed_of_the_law_is_as_before(
    run: Run, golden: Golden, lang: str, name: str, args: list[str], tmp_path: Path
) -> None:
    rules = small.write(tmp_path / "rules", *GOLDEN_RULES)
    ran = run(*args, "--lang", lang, "--rules", rules)
    assert (ran.status, ran.err) == (0, "")
    golden(f"{lang}-{name}", ran.out)


_A, _B = ({"fact": f"s.{x}", "at_least": 50} for x in "ab")
GOLDEN_RULES = (
    small.standard_file(
        [_A, {**_B, "source": {"status": "recalled"}}],
        [
            {"fact": "x.a", "at_least": 90, "for": ["male", "female"]},
            {"all": [{"fact": "y.a"}, {"fact": "g.a", "at_least": "mức độ 2"}]},
        ],
        [
            {"applies_when": {"fact": "y.b"}, "then": {"fact": "c.a", "none": True}},
            {"fact": "n.a", "at_least": {"delegated_to": "province"}},
            {
                "choose": [
                    {"when": {"class": "dao"}, "then": _A},
                    {"else": {"fact": "s.c", "at_most": 5}},
                ]
            },
        ],
        {
            "fact": "s.d",
            "at_least": {
                "by": ["column"],
                "cells": [{"values": {"MN": 50, "DB": None}, "status": "recalled"}],
            },
        },
        [{"not_encoded": small.words("phần chưa mã hóa")}, {"fact": "y.c"}],
    ),
    small.amendment(
        "2",
        "2024-03-01",
        {
            "standard": "t",
            "set": [{"code": "1.1", "at_least": 60, "source": {"status": "secondary"}}],
            "repeal": ["5.2"],
        },
    ),
)
GOLDEN_UNIT = small.entry(
    {
        "s.a": {"count": 7, "of": 12, "evidence": [{"document": "BC 12", "date": "2024-12-01"}]},
        "s.b": {"between": [40, 60]},
        "x.a": {"male": "93,5", "female": 89},
        "y.a": True,
        "g.a": "mức độ 1",
        "y.b": False,
        "n.a": 5,
        "s.c": 3,
        "s.d": {"value": 80, "period": 2023},
    },
    criteria={"5": {"concluded": False, "by": "ubnd-xa", "evidence": [{"document": "BB 7"}]}},
)


def test_the_example_fixture_still_reads(run: Run) -> None:
    assert read_file(EXAMPLE)["standard"] == "xa-ntm"
    assert run("assess", ROOT / "fixtures" / "lang-son" / "hoa-cu-2024.yaml").status == 0
