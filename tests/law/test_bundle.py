"""The compiled rule book: the same law in one file, refused when it was altered, and only ever data."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import NtmError, RuleBook, UnreadableError, read_facts
from ntm_rules.law.bundle import bundle_bytes, library_digest
from tests.helpers import small
from tests.helpers.terminal import ran

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"
EXAMPLE = ROOT / "fixtures" / "vi-du.yaml"
RAISE = ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"
UNITS = sorted(
    p.relative_to(ROOT).as_posix()
    for p in (ROOT / "fixtures").rglob("*.yaml")
    if "reforms" not in p.parts and "-plan-" not in p.name
)
FORM = "ntm-rules/rulebook/1"
SECONDARY = {"status": "secondary"}


@cache
def law() -> RuleBook:
    return RuleBook.load(RULES)


@cache
def whole() -> bytes:
    return bundle_bytes(law().library)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "rules.json"
    path.write_bytes(whole())
    return path


@pytest.fixture(scope="module")
def bundled(bundle: Path) -> RuleBook:
    return RuleBook.load(bundle)


def judged(book: RuleBook, name: str, **how: Any) -> str:
    unit = read_facts(ROOT / name)
    base = book.standard_for(unit)
    place = book.province_of(unit, unit.as_of)
    standard = book.standard(base.id, as_of=unit.as_of, province=place, **how)
    return standard.assess(unit).to_json()


# ---- the same law


def test_it_says_what_the_files_say(bundled: RuleBook) -> None:
    assert library_digest(bundled.library) == library_digest(law().library)
    assert bundle_bytes(bundled.library) == whole()
    assert list(bundled) == list(law())


@pytest.mark.parametrize("name", UNITS)
def test_every_fixture_is_judged_the_same(bundled: RuleBook, name: str) -> None:
    assert judged(bundled, name) == judged(law(), name)


@pytest.mark.parametrize("province", ["binh-phuoc", "lang-son", "quang-binh", None])
@pytest.mark.parametrize("day", ["2022-03-08", "2023-12-31", "2024-12-31"])
def test_every_day_and_province_has_the_same_digest(
    bundled: RuleBook, day: str, province: str | None
) -> None:
    def told(book: RuleBook, name: str) -> str:
        try:
            return book.standard(name, as_of=day, province=province).digest
        except NtmError as error:
            return error.vi

    for name in law():
        assert told(bundled, name) == told(law(), name)


def test_reforms_are_read_over_it(bundled: RuleBook) -> None:
    assert judged(bundled, "fixtures/vi-du.yaml", reforms=[RAISE]) == judged(
        law(), "fixtures/vi-du.yaml", reforms=[RAISE]
    )


def test_the_same_rules_give_the_same_bytes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    a, b = tmp_path / "a.json", tmp_path / "b.json"
    shutil.copytree(RULES, tmp_path / "elsewhere")
    first = ran(capsys, "bundle", "-o", a, "--rules", RULES)
    again = ran(capsys, "bundle", "-o", b, "--rules", tmp_path / "elsewhere")
    assert a.read_bytes() == b.read_bytes() == whole()
    assert first == again == (0, library_digest(law().library) + "\n", "")
    # Nothing of the machine it was made on.
    assert str(tmp_path).encode() not in a.read_bytes()
    assert str(ROOT).encode() not in a.read_bytes()


# ---- from the command line


def test_the_program_takes_it_as_its_rules(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, bundle: Path
) -> None:
    monkeypatch.delenv("NTM_RULES", raising=False)
    asked = ("assess", EXAMPLE, "--format", "json")
    expected = ran(capsys, *asked, "--rules", RULES)
    assert expected.status == 0
    assert ran(capsys, *asked, "--rules", bundle) == expected
    monkeypatch.setenv("NTM_RULES", str(bundle))
    assert ran(capsys, *asked) == expected
    for command in (
        ["standards"],
        ["show", "xa-ntm", "--format", "json"],
        ["facts", "xa-ntm"],
        ["digest"],
        ["diff", "xa-ntm", "--from", "2024-01-01", "--to", "2024-12-31"],
    ):
        monkeypatch.setenv("NTM_RULES", str(bundle))
        told = ran(capsys, *command)
        monkeypatch.setenv("NTM_RULES", str(RULES))
        assert told == ran(capsys, *command)
        assert told.status == 0


def test_the_option_comes_before_the_environment(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    bundle: Path,
) -> None:
    monkeypatch.setenv("NTM_RULES", str(tmp_path / "missing"))
    assert ran(capsys, "standards").status == 2
    assert ran(capsys, "standards", "--rules", bundle).status == 0
    monkeypatch.setenv("NTM_RULES", "")
    assert ran(capsys, "standards").status == 0


def test_a_replay_may_use_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path
) -> None:
    kept = tmp_path / "kept.json"
    ran(capsys, "assess", EXAMPLE, "--format", "json", "-o", kept, "--rules", RULES)
    assert ran(capsys, "replay", kept, "--rules", bundle).status == 0


# ---- refused


@pytest.mark.parametrize("place", [0.0005, 0.25, 0.5, 0.75, 0.9999])
def test_an_altered_byte_is_refused(tmp_path: Path, place: float) -> None:
    content = bytearray(whole())
    head = content.index(b"\n") + 1
    at = head + int((len(content) - head - 2) * place)
    while not (48 <= content[at] <= 57 or 97 <= content[at] <= 122):
        at += 1
    content[at] ^= 1
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match="altered"):
        RuleBook.load(path)


@pytest.mark.parametrize("kept", [0, 1, 60, 200, 10_000, -10])
def test_a_truncated_one_is_refused(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(whole()[:kept])
    with pytest.raises(UnreadableError):
        RuleBook.load(path)


def test_a_level_that_was_changed_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(whole().replace(b'{"f":"95/1"}', b'{"f":"59/1"}', 1))
    done = ran(capsys, "assess", EXAMPLE, "--rules", path)
    assert (done.status, done.out) == (2, "")
    assert str(path) in done.err
    assert "đã bị sửa" in done.err
    assert "altered" in ran(capsys, "assess", EXAMPLE, "--rules", path, "--lang", "en").err


HEADS = [
    "",
    "[]",
    "3",
    "null",
    "{",
    "{}",
    '{"form": "ntm-rules/rulebook/2", "digest": "sha256:0"}',
    '{"form": null}',
    '{"form": ["ntm-rules/rulebook/1"]}',
    '{"form": "ntm-rules/rulebook/1"}',
    '{"form": "ntm-rules/rulebook/1", "digest": 5}',
    "[" * 100_000,
    "9" * 10_000,
    "standard: xa-ntm",
]


@pytest.mark.parametrize("head", HEADS, ids=range(len(HEADS)))
def test_another_form_is_refused(tmp_path: Path, head: str) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(head.encode() + b"\n" + whole().partition(b"\n")[2])
    with pytest.raises(UnreadableError):
        RuleBook.load(path)


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"\xff\xfe\x00\x00")
    for one in (path, EXAMPLE, RULES / "documents.yaml", ROOT / "LICENSE"):
        with pytest.raises(UnreadableError):
            RuleBook.load(one)
    with pytest.raises(NtmError):
        RuleBook.load(tmp_path / "missing.json")


# ---- only data


def crafted(path: Path, content: Any) -> Path:
    """A bundle with this content and its right digest."""
    text = content if isinstance(content, str) else json.dumps(content, separators=(",", ":"))
    said = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    path.write_text(json.dumps({"form": FORM, "digest": said}) + "\n" + text + "\n", "utf-8")
    return path


def library(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(whole().partition(b"\n")[2])
    return {**found, **more}


CRAFTED: dict[str, Any] = {
    "os.system": {"is": "os.system", "command": "touch pwned"},
    "a builtin": {"is": "eval", "source": "open('pwned', 'w')"},
    "a builtin of a module": {"is": "builtins.exec", "object": "open('pwned', 'w')"},
    "pathlib": {"is": "pathlib.Path.touch", "self": "pwned"},
    "a function of the law": {"is": "changes.apply_layer", "criteria": [], "layer": None},
    "an import of the law": {"is": "library.dataclass"},
    "a private name": {"is": "requirement.__loader__"},
    "its own loader": {"is": "bundle.load_bundle", "path": "pwned"},
    "not a name": {"is": 5},
    "no name": {"is": None},
    "a list for a name": {"is": ["library.Library"]},
    "an unknown part": {"is": "library.Library", "x": 1},
    "parts missing": {"is": "library.Library"},
    "another class of the law": {"is": "library.Base"},
    "within a list": [{"is": "os.system", "command": "touch pwned"}],
    "within a mapping": {"m": [[{"is": "os.system"}, 1]]},
    "no mapping": {"x": 1},
    "a mapping of numbers": {"m": 5},
    "a mapping of three": {"m": [[1, 2, 3]]},
    "a key that is none": {"m": [[{"m": []}, 1]]},
    "by zero": {"f": "1/0"},
    "no fraction": {"f": "a/b"},
    "a number": {"f": 3},
    "no end": {"f": ""},
    "no date": {"d": "2024-13-45"},
    "a date of a number": {"d": 5},
    "one word": {"w": ["a"]},
    "words of a number": {"w": 5},
    "a list": [],
    "null": None,
    "text": '"x"',
    "no JSON": "{nope",
    "nothing": "",
    "two things": "{}{}",
    "deep": "[" * 100_000 + "]" * 100_000,
    "deep within": '{"m":[[1,' * 20_000 + "1" + "]]}" * 20_000,
    "huge": "9" * 10_000,
    "a huge fraction": {"f": "9" * 10_000 + "/1"},
}


@pytest.mark.parametrize("name", CRAFTED)
def test_content_with_the_right_digest_is_still_only_data(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
) -> None:
    path = crafted(tmp_path / "x.json", CRAFTED[name])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "system", lambda _: pytest.fail("executed"))
    with pytest.raises(NtmError) as caught:
        RuleBook.load(path)
    assert str(path) in caught.value.en
    done = ran(capsys, "standards", "--rules", path, "--lang", "en")
    assert (done.status, done.out) == (2, "")
    assert "fault of the program" not in done.err
    assert [p.name for p in tmp_path.iterdir()] == ["x.json"]


@pytest.mark.parametrize(
    "name", ["os.system", "a function of the law", "by zero", "no mapping", "deep within"]
)
def test_so_is_a_part_of_a_library(tmp_path: Path, name: str) -> None:
    content = CRAFTED[name]
    marked = json.dumps(library(standards="@"), separators=(",", ":"))
    part = content if isinstance(content, str) else json.dumps(content)
    with pytest.raises(NtmError):
        RuleBook.load(crafted(tmp_path / "x.json", marked.replace('"@"', part)))


def test_the_true_content_crafted_anew_is_read(tmp_path: Path) -> None:
    text = whole().partition(b"\n")[2].decode().rstrip("\n")
    book = RuleBook.load(crafted(tmp_path / "x.json", text))
    assert library_digest(book.library) == library_digest(law().library)


def test_a_place_that_cannot_be_written_exits_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    done = ran(capsys, "bundle", "-o", tmp_path / "no" / "x.json")
    assert (done.status, done.out) == (2, "")
    assert list(tmp_path.iterdir()) == []


# ---- the digest


def folder(path: Path, level: str = "50", **more: Any) -> Path:
    """A small rules folder with a reform-free standard, an amendment and an overlay, as YAML."""
    share = {"fact": "s.a", "at_least": int(level), "source": SECONDARY}
    change = {"standard": "t", "set": [{"code": "1.1", "at_least": 60, "source": SECONDARY}]}
    over = {
        "overlay": "o",
        "province": "lang-son",
        "over": "t",
        "document": "qd-3",
        "place": "b",
        "in_force": {"from": "2024-02-01"},
        "unfilled": ["1.1"],
    }
    second = small.standard_file({"fact": "s.b", "at_least": 5})
    return small.write(
        path,
        small.standard_file(share, **more),
        {**second, "standard": "u", "default_for": []},
        small.amendment("2", "2024-03-01", change),
        over,
    )


def digest(path: Path) -> str:
    return library_digest(RuleBook.load(path).library)


def test_the_digest_is_that_of_the_law_not_of_its_files(tmp_path: Path) -> None:
    expected = digest(folder(tmp_path / "a"))
    # Comments, blank lines, another layout.
    laid_out = folder(tmp_path / "b")
    for path in laid_out.iterdir():
        text = json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=True, indent=4)
        path.write_text(f"# {path.name}\n\n\n{text}   # the end\n\n", "utf-8")
    assert digest(laid_out) == expected
    # Other names, other folders, and so another order.
    moved = folder(tmp_path / "c")
    for number, path in enumerate(sorted(moved.iterdir(), reverse=True)):
        (moved / f"{number:02}").mkdir()
        path.rename(moved / f"{number:02}" / "x.yaml")
    assert digest(moved) == expected


def test_moving_the_real_files_changes_no_digest(tmp_path: Path) -> None:
    for number, path in enumerate(sorted(RULES.rglob("*.yaml"), reverse=True)):
        (tmp_path / f"{number:03}.yaml").write_bytes(b"# moved\n" + path.read_bytes())
    assert digest(tmp_path) == library_digest(law().library)


def test_a_level_changes_the_digest(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    a, b = folder(tmp_path / "a"), folder(tmp_path / "b", level="51")
    assert digest(a) != digest(b)
    told = {ran(capsys, "digest", "--rules", p).out for p in (a, b)}
    assert told == {f"{digest(a)}\n", f"{digest(b)}\n"}
    assert RuleBook.load(a).standard("t", as_of="2024-01-01").digest != (
        RuleBook.load(b).standard("t", as_of="2024-01-01").digest
    )


@pytest.mark.parametrize(
    "more",
    [
        {"notes": ["khác"]},
        {"name": small.words("khác")},
        {"in_force": {"from": "2020-01-02", "until": "2025-12-31"}},
        {"default_for": []},
    ],
)
def test_whatever_is_said_changes_the_digest(tmp_path: Path, more: dict[str, Any]) -> None:
    assert digest(folder(tmp_path / "a")) != digest(folder(tmp_path / "b", **more))
