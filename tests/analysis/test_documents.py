"""What the analysis commands write: every format, chosen by the ending of the file."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ntm_rules.office.typeset import is_untouched
from tests.helpers.terminal import Ran, compiled, ran

ROOT = Path(__file__).parents[2] / "fixtures"
EXAMPLE = ROOT / "vi-du.yaml"
HOA_CU = ROOT / "lang-son" / "hoa-cu-2024.yaml"
CALLS: dict[str, tuple[str | Path, ...]] = {
    "compare": ("compare", EXAMPLE, EXAMPLE),
    "gaps": ("gaps", EXAMPLE, "--nearest"),
    "plan": ("plan", HOA_CU, ROOT / "lang-son" / "hoa-cu-plan-2024.yaml"),
    "rollup": ("rollup", ROOT / "rollup" / "vi-du"),
    "title": ("title", "xa-ntm", EXAMPLE),
}
ENDINGS = ("txt", "json", "md", "html", "docx", "pdf", "xlsx")


@pytest.fixture(autouse=True)
def _law(tmp_path: Path) -> Iterator[None]:
    with compiled(tmp_path):
        yield


@pytest.mark.parametrize("command", CALLS)
def test_the_ending_chooses_the_format(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    for ending in ENDINGS:
        path = tmp_path / f"result.{ending}"
        assert ran(capsys, *CALLS[command], "-o", path) == Ran(0, "", "")
        content = path.read_bytes()
        if ending in ("docx", "xlsx"):
            assert zipfile.ZipFile(path).testzip() is None
        elif ending == "pdf":
            assert is_untouched(content)
        elif ending == "json":
            assert isinstance(json.loads(content), dict)
        elif ending == "html":
            assert content.startswith(b"<!doctype html>")
            assert b"<script" not in content
        elif ending == "md":
            assert content.startswith(b"# ")
        else:
            printed = ran(capsys, *CALLS[command]).out
            assert content.decode() == printed
            assert max(map(len, printed.splitlines())) <= 80


@pytest.mark.parametrize("command", CALLS)
def test_an_ending_that_is_no_format_is_refused_before_any_work(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    name, *_ = CALLS[command]
    # The input is not read: it is not there.
    missing = ("none.yaml",) * (2 if command in ("compare", "plan", "title") else 1)
    status, out, err = ran(capsys, name, *missing, "-o", tmp_path / "result.odt", "--lang", "en")
    assert (status, out) == (2, "")
    assert "odt" in err
    assert "text, json, md, html, docx, pdf, xlsx" in err
    assert not (tmp_path / "result.odt").exists()


def test_an_office_file_needs_a_file_to_go_to(capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("docx", "pdf", "xlsx"):
        status, out, err = ran(capsys, *CALLS["gaps"], "--format", form)
        assert (status, out) == (2, "")
        assert f"-o TỆP.{form}" in err
