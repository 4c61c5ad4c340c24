"""Odd characters in the name of a file, or in a call, never reach a terminal; a name takes one line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ntm_rules import RequestError
from ntm_rules.authoring.edit.documents import NewDocument
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.text import odd_character
from tests.helpers.terminal import Ran, ran

Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("compiled_law")
EXAMPLE = Path(__file__).parents[2] / "fixtures" / "vi-du.yaml"
ODD = "\u202e\x1b]0;x\x07"


def plain(result: Ran) -> Ran:
    assert odd_character(result.out + result.err) is None, ascii(result)
    return result


def test_every_command_shows_a_sign_instead(capsys: Capsys, tmp_path: Path) -> None:
    folder = tmp_path / f"x{ODD}"
    folder.mkdir()
    (folder / f"a{ODD}.yaml").write_bytes(EXAMPLE.read_bytes())
    (folder / f"b{ODD}.yaml").write_text("a: [", "utf-8")
    (folder / f"c{ODD}.docx").write_text("c", "utf-8")
    done = plain(ran(capsys, "batch", folder, "-o", tmp_path / f"out{ODD}", "--format", "md"))
    assert done.status == 0
    assert "b\ufffd\ufffd]0;x\ufffd.yaml" in done.err
    assert plain(ran(capsys, "rollup", folder)).status == 2
    assert plain(ran(capsys, "assess", folder / f"b{ODD}.yaml")).status == 2
    people = tmp_path / f"p{ODD}.csv"
    assert (
        plain(ran(capsys, "population", "synth", "--seed", "1", "--size", "2", "-o", people)).status
        == 0
    )
    for call in (
        ["show", ODD],
        ["explain", EXAMPLE, ODD],
        [ODD],
        ["schema", ODD],
        ["lint", "--explain", ODD],
    ):
        assert plain(ran(capsys, *call)).status == 2


def test_the_name_of_a_file_takes_one_line() -> None:
    assert str(Where(f"a\nb{ODD}.yaml", 3)) == "a\ufffdb\ufffd\ufffd]0;x\ufffd.yaml:3"


@pytest.mark.parametrize("name", ["number", "issuer", "title"])
def test_a_document_is_described_without_odd_characters(name: str) -> None:
    given = {"number": "1/QĐ", "issuer": "A", "title": "B", name: f"1{ODD}"}
    with pytest.raises(RequestError, match=rf"{name}: holds the control character .* U\+202E"):
        NewDocument(date=dt.date(2024, 1, 1), **given)


@pytest.mark.parametrize("option", ["--by", "--as-the-nation"])
def test_who_checked_is_told_without_odd_characters(
    capsys: Capsys, tmp_path: Path, option: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NTM_RULES")
    options = {"--by": "A", "--document": "qd-318-2022", option: f"A{ODD}"}
    words = [w for pair in options.items() for w in pair]
    result = plain(ran(capsys, "levels", "import", tmp_path / "none.xlsx", *words, "--dry-run"))
    assert (result.status, "U+202E" in result.err) == (2, True)
