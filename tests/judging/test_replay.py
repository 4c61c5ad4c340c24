"""An assessment decided again: the same, or it says what changed and where. Never a traceback, never a file written."""

from __future__ import annotations

import contextlib
import copy
import json
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import NtmError, RuleBook, __version__, read_facts
from ntm_rules.judging.replay import Replayed, replay
from tests.helpers import small
from tests.helpers.terminal import law, ran

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures"
EXAMPLE = FIXTURES / "vi-du.yaml"
RAISE = FIXTURES / "reforms" / "nang-15.1.yaml"
UNITS = sorted(
    p.relative_to(FIXTURES).as_posix()
    for p in FIXTURES.rglob("*.yaml")
    if "reforms" not in p.parts and "-plan-" not in p.name
)
SECONDARY = {"status": "secondary"}

Again = Callable[[Any], Replayed]


pytestmark = pytest.mark.usefixtures("compiled_law")


@cache
def written(
    name: str,
    lang: str = "vi",
    *,
    strict: bool = False,
    province: bool = True,
    reform: bool = False,
) -> str:
    unit = read_facts(FIXTURES / name)
    base = law().standard_for(unit)
    standard = law().standard(
        base.id,
        as_of=unit.as_of,
        province=law().province_of(unit, unit.as_of) if province else None,
        reforms=[RAISE] if reform else [],
    )
    return standard.assess(unit, strict=strict).to_json(lang="en" if lang == "en" else "vi")


@pytest.fixture
def again(tmp_path: Path) -> Again:
    """Replays a document, or the text of one."""

    def replayed(stored: Any, book: RuleBook | None = None) -> Replayed:
        path = tmp_path / "assessment.json"
        text = stored if isinstance(stored, str) else json.dumps(stored, ensure_ascii=False)
        path.write_text(text, "utf-8")
        return replay(path, book or law())

    return replayed


def said(found: Replayed) -> str:
    return " ".join(cause.en for cause in found.causes)


def places(found: Replayed) -> list[str]:
    return [d.path for d in found.differences]


# ---- the same


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", UNITS)
def test_every_fixture_holds_in_both_languages(again: Again, name: str, lang: str) -> None:
    found = again(written(name, lang))
    assert (found.same, found.causes, found.differences) == (True, (), ())


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    "how",
    [
        {"strict": True},
        {"province": False},
        {"reform": True},
        {"strict": True, "province": False, "reform": True},
    ],
)
def test_strict_province_and_reform_are_in_the_file(again: Again, how: Any, lang: str) -> None:
    found = again(written("vi-du.yaml", lang, **how))
    assert (found.same, found.causes, found.differences) == (True, (), ())


def test_the_file_needs_no_particular_layout(again: Again) -> None:
    stored = json.loads(written("vi-du.yaml"))
    assert again(json.dumps(stored, indent=7)).same
    assert again(json.dumps(stored, separators=(",", ":"), sort_keys=True)).same
    assert again("\ufeff" + written("vi-du.yaml")).same


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_names_that_are_the_same_in_both_languages_are_no_trap(again: Any, lang: Any) -> None:
    book = small.book(small.standard_file({"fact": "s.a", "at_least": 50}))
    made = book.standard("t", as_of=small.DAY).assess(small.unit({"s.a": 40}))
    assert again(made.to_json(lang=lang), book).same


REFORMS: list[dict[str, Any]] = [
    {"standard": "t", "set": [{"code": "1.1", "at_least": 70.25}]},
    {"standard": "t", "repeal": ["1.1"]},
    {"standard": "t", "add": [{"criterion": "1", **small.indicator("1.3", {"fact": "y.b"})}]},
    {
        "standard": "t",
        "replace": [
            {
                "code": "1.1",
                "wording": {"document": "x", "place": "y"},
                "require": {
                    "choose": [
                        {
                            "when": {"class": {"all": ["dao", {"any": ["kho", "kv-2"]}]}},
                            "then": {"at_least_n_of": {"n": 1, "of": [{"fact": "y.c"}]}},
                        },
                        {
                            "else": {
                                "all": [{"fact": "x.a", "at_least": 5, "for": ["male", "female"]}]
                            }
                        },
                    ]
                },
            }
        ],
    },
    {
        "columns": "cols",
        "override": {
            "use": "DB",
            "when": {"any": ["dao", {"all": ["kho", "kv-2"]}]},
            "wording": {},
        },
    },
    {
        "standard": "t",
        "set": [
            {
                "code": "1.1",
                "at_least": {
                    "by": ["column", "year"],
                    "cells": [{"values": {"MN": {"2024": 33.5, "2025": None}}}],
                },
                "source": {"status": "verified", "checked": {"by": "A", "on": "2024-01-02"}},
            }
        ],
    },
]


@pytest.mark.parametrize("number", range(len(REFORMS)))
def test_a_reform_of_every_kind_is_kept_whole(again: Any, tmp_path: Path, number: int) -> None:
    parts: list[Any] = [{"fact": "s.a", "at_least": 50, "source": SECONDARY}, {"fact": "y.a"}]
    book = small.book(small.standard_file(parts))
    path = tmp_path / "r.json"
    content = {
        "reform": "r",
        "name": small.words("r"),
        "in_force": {"from": "2024-01-01", "until": "2025-01-01"},
        "changes": [REFORMS[number]],
    }
    path.write_text(json.dumps(content), "utf-8")
    with warnings.catch_warnings():
        # What reading it may print is looked at in test_reforms.
        warnings.simplefilter("ignore")
        standard = book.standard("t", as_of=small.DAY, reforms=[path])
        made = standard.assess(small.unit({"s.a": 60, "y.a": True}))
        path.unlink()
        found = again(made.to_json(lang="en"), book)
    assert (found.same, found.causes, found.differences) == (True, (), ())


# ---- altered


def puts(*path: Any) -> Callable[[dict[str, Any]], None]:
    *way, key, value = path

    def edit(stored: dict[str, Any]) -> None:
        at: Any = stored
        for step in way:
            at = at[step]
        at[key] = value

    return edit


def drops(*path: Any) -> Callable[[dict[str, Any]], None]:
    *way, key = path

    def edit(stored: dict[str, Any]) -> None:
        at: Any = stored
        for step in way:
            at = at[step]
        del at[key]

    return edit


FACTS = "facts in the file were altered"
RULES = "rules have changed"
ALTERED: dict[str, tuple[Any, str, str]] = {
    "verdict": (puts("verdict", "pass"), "", "verdict"),
    "verdict is huge": (puts("verdict", 10**4000), "", "verdict"),
    "true is not 1": (puts("hypothetical", 1), "", "hypothetical"),
    "one verdict": (
        puts("criteria", 5, "indicators", 2, "verdict", "pass"),
        "",
        "criteria[6].indicators[6.3].verdict",
    ),
    "gap": (
        puts("criteria", 5, "indicators", 2, "gap", "natural", "amount", 1),
        "",
        "criteria[6].indicators[6.3].gap.natural.amount",
    ),
    "explanation": (puts("criteria", 0, "indicators", 0, "explanation", "x"), "", "criteria[1]"),
    "fact": (
        puts("input", "facts", "culture.village_house_share", {"count": 8, "of": 8}),
        FACTS,
        "criteria[6]",
    ),
    "fact removed": (drops("input", "facts", "income.per_capita"), FACTS, "criteria[10]"),
    "evidence": (
        puts("input", "facts", "income.per_capita", "evidence", 0, "document", "x"),
        FACTS,
        "criteria[10]",
    ),
    "conclusion": (puts("input", "indicators", "6.1", "concluded", False), FACTS, "criteria[6]"),
    "classes": (puts("input", "unit", "classes", []), FACTS, "unit.classes"),
    "period of the input": (puts("input", "period", 2023), FACTS, "period"),
    "period": (puts("period", 2023), "", "period"),
    "strict": (puts("strict", True), "", "criteria"),
    "as_of": (puts("as_of", "2024-02-01"), RULES, "criteria[13]"),
    "province": (puts("rules", "province", None), RULES, "rules"),
    "digest of facts": (puts("digest", "facts", "sha256:0"), FACTS, "digest.facts"),
    "digest of rules": (puts("digest", "standard", "sha256:0"), RULES, "digest.standard"),
    "no digest": (drops("digest"), FACTS, "digest"),
    "digest is a list": (puts("digest", []), FACTS, "digest"),
    "version": (puts("engine", "ntm-rules 0.0.0"), "another version", "engine"),
    "no criteria": (drops("criteria"), "", "criteria"),
    "a criterion removed": (drops("criteria", 18), "", "criteria"),
    "an indicator removed": (drops("criteria", 0, "indicators", 0), "", "criteria[1].indicators"),
    "criteria are a number": (puts("criteria", 5), "", "criteria"),
    "criteria are keys": (puts("criteria", {}), "", "criteria"),
    "a criterion is a number": (puts("criteria", 0, 5), "", "criteria"),
    "extra key": (puts("approved", True), "", "approved"),
    "extra key of null": (puts("approved", None), "", "approved"),
    "extra key within": (puts("criteria", 0, "note", None), "", "criteria[1].note"),
    "null removed": (
        drops("criteria", 0, "indicators", 0, "gap"),
        "",
        "criteria[1].indicators[1.1].gap",
    ),
    "ignored": (puts("input", "ignored", ["x"]), FACTS, "digest.facts"),
    "said to be a reform": (puts("hypothetical", True), "", "hypothetical"),
}


@pytest.mark.parametrize("name", ALTERED)
def test_what_was_altered_is_named(again: Again, name: str) -> None:
    edit, cause, place = ALTERED[name]
    stored = json.loads(written("vi-du.yaml"))
    edit(stored)
    found = again(stored)
    assert not found.same
    assert cause in said(found)
    assert bool(found.causes) == bool(cause)
    assert any(p.startswith(place) for p in places(found)), places(found)


def leaves(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in pairs:
        if isinstance(value, dict | list) and value:
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key)


def test_no_value_of_a_file_can_be_altered_unseen(again: Any) -> None:
    parts: list[Any] = [{"fact": "s.a", "at_least": 50, "source": SECONDARY}, {"fact": "y.a"}]
    book = small.book(small.standard_file(parts, {"fact": "s.b", "at_least": 30}))
    figures = {"s.a": {"count": 1, "of": 3}, "s.b": {"at_least": 20}, "s.c": 5}
    said = {"1.2": {"concluded": True, "by": "ubnd-huyen", "evidence": [{"document": "d"}]}}
    made = book.standard("t", as_of=small.DAY).assess(small.unit(figures, said))
    stored = json.loads(made.to_json(lang="en"))
    assert again(stored, book).same
    unseen = []
    for path in leaves(stored):
        changed = copy.deepcopy(stored)
        puts(*path, "altered")(changed)
        try:
            if again(changed, book).same:
                unseen.append(path)
        except NtmError:
            continue
    assert unseen == []


REFORM = ("reforms", 0, "content")


@pytest.mark.parametrize(
    ("edit", "cause", "place"),
    [
        (puts(*REFORM, "changes", 0, "set", 0, "at_least", "96"), RULES, "criteria[15]"),
        (puts(*REFORM, "name", "vi", "Luật"), RULES, "reforms"),
        (puts(*REFORM, "in_force", "from", "2025-01-01"), RULES, "reforms"),
        (puts(*REFORM, "reform", "khac"), RULES, "reforms"),
        (puts("reforms", 0, "name", "Luật"), "", "reforms"),
        (puts("reforms", []), RULES, "hypothetical"),
        (drops("reforms"), RULES, "hypothetical"),
        (puts("hypothetical", False), "", "hypothetical"),
    ],
)
def test_an_altered_reform_is_seen(again: Again, edit: Any, cause: str, place: str) -> None:
    stored = json.loads(written("vi-du.yaml", reform=True))
    edit(stored)
    found = again(stored)
    assert not found.same
    assert cause in said(found)
    assert any(p.startswith(place) for p in places(found)), places(found)


@pytest.mark.parametrize(
    "edit",
    [
        puts("reforms", {"a": 1}),
        puts("reforms", [1]),
        puts("reforms", 1),
        puts("reforms", "x"),
        puts(*REFORM, []),
        puts(*REFORM, {}),
        puts("reforms", 0, {}),
        puts(*REFORM, "changes", 0, "set", 0, "at_least", 96.5),
        puts(*REFORM, "changes", 0, "set", 0, "code", "99"),
        puts(*REFORM, "changes", 0, "standard", "nope"),
        puts(*REFORM, "changes", 5),
        puts("rules", []),
        puts("rules", "province", 5),
        puts("rules", "province", "atlantis"),
        puts("rules", "province", "binh-phuoc"),
        puts("standard", 5),
        puts("standard", None),
        puts("standard", []),
        puts("as_of", 5),
        puts("as_of", "2020-01-01"),
        puts("as_of", "nope"),
        puts("input", "period", 10**30),
        puts("input", "period", None),
        puts("input", "period", 1e400),
        puts("input", []),
        puts("input", "unit", []),
        puts("input", "unit", {}),
        puts("input", "unit", "x", 1),
        puts("input", "unit", "kind", "planet"),
        puts("input", "facts", []),
        puts("input", "facts", "nope", {"value": "1"}),
        puts("input", "facts", "environment.clean_water_share", 10**30),
        puts("input", "facts", "environment.clean_water_share", "9" * 5000),
        puts("input", "facts", "environment.clean_water_share", float("nan")),
        puts("input", "facts", "environment.clean_water_share", 5.5),
        puts("input", "facts", "environment.clean_water_share", {"value": "101"}),
        puts("input", "indicators", {"99": {"concluded": True, "by": "ubnd-huyen"}}),
        puts("input", "indicators", "6.1", "by", "ubnd-xa"),
        puts("input", "criteria", []),
        puts("schema", "ntm-rules/assessment/2"),
        puts("schema", []),
    ],
)
def test_what_can_no_longer_be_judged_is_refused_or_differs(again: Again, edit: Any) -> None:
    stored = json.loads(written("vi-du.yaml", reform=True))
    # Small, to be quick: that nothing is altered unseen is another test.
    stored |= {"criteria": [], "conditions": [], "missing": []}
    edit(stored)
    with contextlib.suppress(NtmError):
        assert not again(stored).same


# ---- the rules changed since


def test_rules_that_changed_are_named_with_the_place(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def folder(name: str, level: int) -> Path:
        share = {"fact": "s.a", "at_least": level, "source": SECONDARY}
        return small.write(
            tmp_path / name, small.standard_file({"fact": "s.b", "at_least": 1}, share)
        )

    old, new = folder("old", 50), folder("new", 60)
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(small.entry({"s.a": 55, "s.b": 55})), "utf-8")
    kept = tmp_path / "kept.json"
    made = ran(capsys, "assess", facts, "--rules", old, "--format", "json", "-o", kept)
    assert made == (0, "", "")
    assert ran(capsys, "replay", kept, "--rules", old).status == 0
    done = ran(capsys, "replay", kept, "--rules", new, "--lang", "en")
    assert (done.status, done.err) == (1, "")
    assert RULES in done.out
    assert FACTS not in done.out
    assert "criteria[2].indicators[2.1].level.value" in done.out
    assert '"50"' in done.out
    assert '"60"' in done.out
    assert "criteria[1]" not in done.out
    assert "các quy tắc đã thay đổi" in ran(capsys, "replay", kept, "--rules", new).out


def test_a_change_that_decides_nothing_here_still_is_a_change_of_the_rules(again: Any) -> None:
    def book(level: int) -> RuleBook:
        table = {
            "by": ["column"],
            "cells": [{"values": {"common": 1, "MN": 50, "DB": level}, **SECONDARY}],
        }
        return small.book(small.standard_file({"fact": "s.a", "at_least": table}))

    made = book(60).standard("t", as_of=small.DAY).assess(small.unit({"s.a": 55}))
    found = again(made.to_json(), book(61))
    assert RULES in said(found)
    assert places(found) == ["digest.standard"]


def test_a_standard_that_is_gone_is_told(again: Any) -> None:
    book = small.book(small.standard_file({"fact": "s.a", "at_least": 50}))
    with pytest.raises(NtmError, match="xa-ntm"):
        again(written("vi-du.yaml"), book)


# ---- what is no assessment

RAW = {
    "empty": "",
    "a brace": "{",
    "a list": "[]",
    "null": "null",
    "text": "hello",
    "a number": "9" * 10000,
    "deep": "[" * 100_000,
    "a list of one": "[{}]",
    "no schema": "{}",
    "no input": '{"schema": "ntm-rules/assessment/1"}',
    "input is null": '{"schema": "ntm-rules/assessment/1", "input": null}',
    "twice": '{"a": 1, "a": 2}',
    "YAML": "schema: ntm-rules/assessment/1\ninput: {unit: {}}\n",
    "zero byte": "{\x00}",
}


@pytest.mark.parametrize("name", RAW)
def test_a_file_that_is_no_assessment_exits_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    path = tmp_path / "x.json"
    path.write_text(RAW[name], "utf-8")
    done = ran(capsys, "replay", path, "--lang", "en")
    assert (done.status, done.out) == (2, "")
    assert str(path) in done.err
    assert "fault of the program" not in done.err


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.999])
def test_a_truncated_file_exits_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, kept: float
) -> None:
    text = written("vi-du.yaml")
    path = tmp_path / "x.json"
    path.write_text(text[: int(len(text) * kept)], "utf-8")
    assert ran(capsys, "replay", path).status == 2


def test_other_files_exit_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bytes_ = tmp_path / "bytes.json"
    bytes_.write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "missing.json", tmp_path, bytes_, EXAMPLE, RAISE):
        done = ran(capsys, "replay", path, "--lang", "en")
        assert (done.status, done.out) == (2, "")
        assert "fault of the program" not in done.err


# ---- the command


@pytest.mark.parametrize(("lang", "word"), [("vi", "Vẫn đúng"), ("en", "It holds")])
def test_exit_0_and_a_word(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str, word: str
) -> None:
    path = tmp_path / "x.json"
    path.write_text(written("vi-du.yaml"), "utf-8")
    done = ran(capsys, "replay", path, "--lang", lang)
    assert (done.status, done.err) == (0, "")
    assert word in done.out


@pytest.mark.parametrize(("lang", "word"), [("vi", "KHÔNG KHỚP"), ("en", "NOT hold")])
def test_exit_1_with_cause_place_and_both_values(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str, word: str
) -> None:
    stored = json.loads(written("vi-du.yaml"))
    stored["verdict"] = "pass"
    stored["engine"] = "ntm-rules 0.0.0"
    path = tmp_path / "x.json"
    path.write_text(json.dumps(stored), "utf-8")
    done = ran(capsys, "replay", path, "--lang", lang)
    assert (done.status, done.err) == (1, "")
    for told in (
        word,
        "ntm-rules 0.0.0",
        f"ntm-rules {__version__}",
        "  verdict:",
        '"pass"',
        '"fail"',
    ):
        assert told in done.out


def test_the_rest_of_many_differences_is_counted(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    stored = json.loads(written("vi-du.yaml"))
    for criterion in stored["criteria"]:
        for indicator in criterion["indicators"]:
            indicator["explanation"] = "x" * 1000
    path = tmp_path / "x.json"
    path.write_text(json.dumps(stored), "utf-8")
    lines = ran(capsys, "replay", path).out.splitlines()
    assert len(lines) == 22
    assert lines[-1] == "  ... (+37)"
    assert max(map(len, lines)) < 500


def test_nothing_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.json"
    path.write_text(written("vi-du.yaml", reform=True), "utf-8")
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    monkeypatch.chdir(tmp_path)
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        assert ran(capsys, "replay", "x.json").status == 0
    finally:
        tmp_path.chmod(0o755)
    assert [p.name for p in tmp_path.iterdir()] == ["x.json"]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
