"""What is public, and that importing it costs and changes nothing."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import ntm_rules as ntm
from tests.helpers import small

PUBLIC = [
    "Assessment",
    "CriterionResult",
    "EngineError",
    "FactsError",
    "GapView",
    "IndicatorResult",
    "InputError",
    "LevelView",
    "NaturalGap",
    "NtmError",
    "Problem",
    "Recognition",
    "RequestError",
    "RuleBook",
    "RulesError",
    "Standard",
    "Unit",
    "UnreadableError",
    "Verdict",
    "__version__",
    "read_facts",
]
HEAVY = ["pydantic", "yaml", "durable", "durable_rules_engine", "click", "fractions", "decimal"]


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_all_is_exactly_what_is_public() -> None:
    assert sorted(ntm.__all__) == sorted(set(ntm.__all__))
    assert set(PUBLIC) <= set(ntm.__all__)
    assert dir(ntm) == sorted(ntm.__all__)


@pytest.mark.parametrize("name", ntm.__all__)
def test_every_public_name_can_be_had_and_has_a_docstring(name: str) -> None:
    thing = getattr(ntm, name)
    assert thing.__doc__
    if isinstance(thing, type):
        assert thing.__module__.startswith("ntm_rules.")


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = ntm.Nothing


def test_importing_loads_nothing_heavy_prints_nothing_and_starts_no_thread() -> None:
    said = run(
        "import sys, threading, json, ntm_rules\n"
        f"print(json.dumps([[m for m in {HEAVY!r} if m in sys.modules], threading.active_count()]))"
    )
    assert json.loads(said) == [[], 1]


@pytest.mark.parametrize("name", [n for n in ntm.__all__ if n != "__version__"])
def test_each_name_can_be_the_first_thing_imported(name: str) -> None:
    assert run(f"from ntm_rules import {name}") == ""


def test_judging_prints_nothing_and_starts_no_thread(capfd: pytest.CaptureFixture[str]) -> None:
    before = threading.active_count()
    found = small.judge({"fact": "s.a", "at_least": 50}, {"s.a": 60})
    found.to_json()
    assert threading.active_count() == before
    assert capfd.readouterr() == ("", "")


def test_a_standard_may_be_shared_by_threads() -> None:
    std = small.standard({"fact": "s.a", "at_least": 50})
    found: list[str] = []

    def judge(count: int) -> None:
        unit = small.unit({"s.a": {"count": count, "of": 100}}, region=["MN", "DB"][count % 2])
        verdict = std.assess(unit)["1.1"].verdict
        found.append("right" if verdict == ("pass" if count >= 50 else "fail") else "wrong")

    threads = [threading.Thread(target=judge, args=(n,)) for n in range(0, 101, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["right"] * 21


def test_errors_have_one_base_and_speak_two_languages() -> None:
    for name in PUBLIC:
        if name.endswith("Error") and name != "NtmError":
            assert issubclass(getattr(ntm, name), ntm.NtmError)
    with pytest.raises(ntm.NtmError) as caught:
        ntm.RuleBook.load("nowhere")
    assert str(caught.value) == caught.value.say("en")
    assert caught.value.say("vi") == "nowhere: không có thư mục bộ quy tắc này"


def test_the_types_are_shipped() -> None:
    assert (Path(ntm.__file__).parent / "py.typed").is_file()


def test_the_example_in_the_docstring_holds() -> None:
    book = ntm.RuleBook.load()
    std = book.standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    unit = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {"culture.village_house_share": {"count": 5, "of": 8}},
        }
    )
    assert std.assess(unit)["6.3"].verdict == "fail"


def test_a_unit_is_read_from_a_file_as_from_a_dictionary(tmp_path: Path) -> None:
    said = small.entry({"s.a": {"count": 5, "of": 8}})
    for name in ("f.json", "f.yaml"):
        (tmp_path / name).write_text(json.dumps(said), "utf-8")
        unit = ntm.read_facts(tmp_path / name)
        std = small.standard({"fact": "s.a", "at_least": 50})
        assert std.assess(unit).to_json() == std.assess(ntm.Unit.from_dict(said)).to_json()
