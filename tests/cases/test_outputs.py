"""Results that are several files: nothing of somebody else is replaced, nothing goes where it cannot be several."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from ntm_rules.foundation import write_file
from ntm_rules.foundation.write_file import HalfFile
from tests.helpers.terminal import ran

EXAMPLE = Path(__file__).parents[2] / "fixtures" / "vi-du.yaml"
FEATURE = Path(__file__).parents[2] / "features/xa-ntm/01-quy-hoach.feature"
TABLE = "code,name,period,province,classes,health.insurance_share\n00001,A,2024,lang-son,-,95\n"
Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("compiled_law")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "bang.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.mark.parametrize("ending", ["", ".json"])
def test_a_frame_replaces_no_file_of_somebody_else(
    capsys: Capsys, table: Path, ending: str
) -> None:
    output = table.with_name("o.parquet")
    theirs = table.with_name(f"o.parquet{ending}")
    theirs.write_text("my own work")
    words = ("--lang", "en", "--quiet", "batch", table, "-o", output)
    result = ran(capsys, *words)
    assert (result.status, f"{theirs}: is there already" in result.err) == (2, True)
    assert theirs.read_text() == "my own work"
    assert ran(capsys, *words, "--force").status == 0
    assert theirs.read_bytes()[:4] in (b"PAR1", b"{\n  ")


def test_a_frame_replaces_its_own_and_leaves_one_that_was_changed(
    capsys: Capsys, table: Path
) -> None:
    output = table.with_name("o.parquet")
    words = ("--lang", "en", "--quiet", "batch", table, "-o", output)
    for more in ((), ("--strict",)):
        assert ran(capsys, *words, *more).status == 0
    changed = output.read_bytes() + b"!"
    output.write_bytes(changed)
    assert ran(capsys, *words).status == 2
    assert output.read_bytes() == changed
    assert sorted(p.name for p in table.parent.iterdir()) == [
        "bang.csv",
        "o.parquet",
        "o.parquet.json",
    ]


def test_a_frame_never_replaces_the_table_that_it_is_made_of(capsys: Capsys, table: Path) -> None:
    for name in ("o.parquet", "o.parquet.json"):
        link = table.with_name(name)
        link.hardlink_to(table)
        result = ran(capsys, "batch", table, "-o", table.with_name("o.parquet"), "--force")
        assert (result.status, "tệp ra là tệp vào" in result.err) == (2, True)
        assert link.read_text("utf-8") == TABLE
        link.unlink()


def test_a_batch_replaces_no_manifest_of_somebody_else(capsys: Capsys, table: Path) -> None:
    output = table.with_name("out")
    output.mkdir()
    manifest = output / "manifest.json"
    manifest.write_text('{"name": "my own"}')
    words = ("--lang", "en", "--quiet", "batch", table, "-o", output)
    result = ran(capsys, *words)
    assert (result.status, f"{manifest}: is there already" in result.err) == (2, True)
    assert [p.name for p in output.iterdir()] == ["manifest.json"]
    assert ran(capsys, *words, "--force").status == 0
    assert json.loads(manifest.read_text("utf-8"))["schema"] == "ntm-rules/batch/1"


@pytest.mark.parametrize("where", ["-", "/dev/null", "pipe", "pipe.parquet"])
def test_several_files_go_into_no_screen_device_or_pipe(
    capsys: Capsys, table: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.chdir(table.parent)
    if where.startswith("pipe"):
        os.mkfifo(where)
    before = sorted(table.parent.iterdir())
    result = ran(capsys, "batch", table, "-o", where)
    assert (result.status, result.err.count("\n")) == (2, 1)
    assert "kết quả là nhiều tệp" in result.err
    assert sorted(table.parent.iterdir()) == before


def test_a_report_of_scenarios_replaces_itself(capsys: Capsys, tmp_path: Path) -> None:
    report = tmp_path / "junit.xml"
    words = ("--quiet", "test", FEATURE, "--junit", report)
    assert [ran(capsys, *words).status for _ in range(2)] == [0, 0]
    report.write_text("<?xml version='1.0'?><testsuites name='others'/>")
    assert ran(capsys, *words).status == 2


def test_what_a_killed_run_left_is_removed_by_the_next(
    capsys: Capsys, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = table.with_name("o.parquet")
    half = HalfFile(output)
    other = HalfFile(output)  # still written by a run that lives
    os.close(half.handle)
    monkeypatch.setattr(write_file, "_cleaned", set())
    assert ran(capsys, "--quiet", "batch", table, "-o", output).status == 0
    assert (half.path.exists(), other.path.exists()) == (False, True)
    other.remove()
