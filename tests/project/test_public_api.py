"""What is public, and that importing it costs and changes nothing."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

import ntm_rules as ntm
from docs.public_names import MODULES, listing
from ntm_rules.analysis import rollup
from tests.helpers import public_calls, small
from tests.helpers.terminal import law

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


ALIASES = {
    "Cause", "Detail", "EngineName", "Lang", "LevelForm", "Reason", "ReformSource", "StatisticsBy", "Status",
}  # fmt: skip
"""Names of types that are no classes; the reference says what they are."""

OLD = [
    ("ntm_rules.rollup", "roll_up_folder", "ntm_rules.analysis.rollup"),
    ("ntm_rules.life", "life_of", "ntm_rules.analysis.title"),
    ("ntm_rules.policy.case", "Shelf", "ntm_rules.scenarios.scenario_state"),
    ("ntm_rules.policy.feature_files", "read_features", "ntm_rules.scenarios.read"),
    ("ntm_rules.policy.scenarios", "run_all", "ntm_rules.scenarios.run"),
]


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
    if isinstance(thing, type) or callable(thing):
        assert thing.__doc__ or name in ALIASES
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


def test_each_name_can_be_the_first_thing_imported() -> None:
    """In a process of its own, which forgets our modules before each name."""
    names = [name for name in ntm.__all__ if name != "__version__"]
    code = (
        "import sys\n"
        f"for name in {names!r}:\n"
        "    for module in [m for m in sys.modules if m.partition('.')[0] == 'ntm_rules']:\n"
        "        del sys.modules[module]\n"
        "    exec(f'from ntm_rules import {name}')\n"
    )
    assert run(code) == ""


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


# ---- what is public, to the letter


def test_public_names_and_signatures_are_those_that_are_written_down(
    golden: Callable[[str, str], None],
) -> None:
    golden("public-api.txt", "\n".join(listing()) + "\n")


def test_every_type_in_a_public_signature_is_public() -> None:
    """In the lines of the list above: what begins with a capital is a type."""
    of_python = {
        "Any", "Callable", "Collection", "Decimal", "Exception", "Fraction", "Generic", "Iterable", "Iterator", "KeyError",
        "Literal", "Mapping", "ModuleNotFoundError", "None", "PathLike", "Self", "Sequence", "StrEnum", "Unpack", "ForwardRef", "ValueError",
    }  # fmt: skip
    bases = {"AssessmentDocuments", "ChoosesLaw", "JudgesFrames", "LawInfo", "StandardLaw"}
    public = {name for module in MODULES for name in import_module(module).__all__}
    for line in listing():
        if line == "ntm_rules.frames":
            break
        types = set(re.findall(r"(?<![\w.])[A-Z]\w*[a-z]\w*", line))
        unknown = types - of_python - bases - public - {"FrameT", "LawT", "True", "False"}
        assert not unknown, line


def test_the_page_of_the_library_lists_exactly_the_public_modules() -> None:
    page = (Path(__file__).parents[2] / "docs" / "library.md").read_text("utf-8")
    section = page.partition("## What is public")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(ntm_rules[\w.]*)` \|(.*)\|$", section, re.MULTILINE)
    assert [name for name, _ in rows] == list(MODULES)
    for name, cells in rows:
        names = re.findall(r"`(\w+)`", cells)
        assert sorted(names) == sorted(import_module(name).__all__), name


@pytest.mark.parametrize(("old", "name", "new"), OLD)
def test_an_old_name_still_works_and_says_what_it_is_now(old: str, name: str, new: str) -> None:
    sys.modules.pop(old, None)
    with pytest.warns(DeprecationWarning, match=f"{re.escape(old)} is now {re.escape(new)}"):
        module = import_module(old)
    assert callable(getattr(module, name))


def test_the_warning_of_an_old_name_is_of_the_line_that_imports_it() -> None:
    imports = "".join(f"    from {old} import {name}\n" for old, name, _ in OLD)
    lines = run(
        "import warnings\nwith warnings.catch_warnings(record=True) as caught:\n"
        f"    warnings.simplefilter('always')\n{imports}"
        "print([(w.filename, w.lineno, w.category.__name__) for w in caught])"
    )
    expected = [("<string>", 4 + n, "DeprecationWarning") for n in range(len(OLD))]
    assert lines == f"{expected}\n"


def test_no_module_has_the_name_of_a_function_and_none_is_old_by_chance() -> None:
    for gone in ("ntm_rules.replay", "ntm_rules.book", "ntm_rules.policy.none"):
        with pytest.raises(ModuleNotFoundError):
            import_module(gone)


ALIKE = {
    "as_of": {"dt.date | str", "dt.date | str | None"},
    "day": {"dt.date | str"},
    "province": {"str | None"},
    "reforms": {"Sequence[ReformSource]"},
    "reform": {"ReformSource", "ReformSource | Sequence[ReformSource]"},
    "period": {"int", "int | None"},
    "engine": {"EngineName | None"},
    "strict": {"bool"},
    "units": {"Iterable[Unit]", "Sequence[Unit]"},
}
"""What a parameter of this name takes, in every public call."""


def test_parameters_of_one_name_take_the_same_in_every_call() -> None:
    for name, function in public_calls.public_calls():
        for parameter in inspect.signature(function).parameters.values():
            if parameter.name not in ALIKE or name == "ntm_rules.frames.read_long":
                continue  # its units are a frame
            types = str(parameter.annotation).strip("'\"")
            assert types in ALIKE[parameter.name], f"{name}: {parameter.name}: {types}"


@pytest.mark.parametrize("day", ["2024-06-01", "1/6/2024", dt.datetime(2024, 6, 1, 12)])
def test_a_unit_is_put_on_a_day_as_every_other_call_is(day: dt.date | str) -> None:
    unit = public_calls.unit()
    assert unit.at(day) == unit.at(dt.date(2024, 6, 1))
    assert type(unit.at(day).as_of) is dt.date
    rolled = rollup.roll_up(law(), [unit], as_of=day)
    assert rolled.units == rollup.roll_up(law(), [unit.at(day)]).units
    for call in (unit.at, lambda as_of: rollup.roll_up(law(), [unit], as_of=as_of)):
        with pytest.raises(ntm.RequestError, match="'soon' is not a date"):
            call("soon")


def test_a_roll_up_takes_reforms_as_every_other_call_does() -> None:
    book, units = law(), [public_calls.unit()]
    read = book.reform(public_calls.REFORM)
    rolled = [rollup.roll_up(book, units, reforms=[r]) for r in (public_calls.REFORM, read)]
    assert rolled[0].units == rolled[1].units != rollup.roll_up(book, units).units
