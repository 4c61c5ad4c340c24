"""A folder into which nobody may look is told, never passed over as if it were empty."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import UnreadableError
from ntm_rules.facts.unit import facts_files, other_files
from ntm_rules.foundation.read_file import all_below
from ntm_rules.law.lint.run import lint
from ntm_rules.law.load.rule_file import read_rule_files
from ntm_rules.scenarios.read import feature_paths
from tests.helpers.terminal import ran

EXAMPLE = Path(__file__).parents[2] / "fixtures" / "vi-du.yaml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with files of each kind, and in it one that the system refuses, as it does to all but root."""
    folder = tmp_path / "in"
    (folder / "closed").mkdir(parents=True)
    for name in ("a.yaml", "closed/b.yaml"):
        (folder / name).write_bytes(EXAMPLE.read_bytes())
    (folder / "a.feature").write_text("Feature: a\n")
    look = os.scandir

    def refuse(path: Any) -> Any:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", refuse)
    return folder


def test_a_closed_folder_among_facts_files_is_told(folder: Path) -> None:
    assert [p.name for p in facts_files(folder)] == ["a.yaml"]
    closed, feature = other_files(folder)
    assert closed.say("vi") == f"{folder / 'closed'}: không đọc được: không có quyền"
    assert closed.say("en") == f"{folder / 'closed'}: cannot be read: Permission denied"
    assert feature.where.file == str(folder / "a.feature")


@pytest.mark.usefixtures("compiled_law")
def test_batch_and_roll_up_tell_it_and_go_on(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (
        ("batch", folder, "-o", folder.parent / "out", "--format", "md"),
        ("rollup", folder),
    ):
        result = ran(capsys, "--quiet", *words)
        assert (result.status, result.err.count("closed: không đọc được")) == (0, 1)


@pytest.mark.parametrize(
    "work",
    [
        lambda folder: facts_files(folder / "closed"),
        lambda folder: all_below(folder, "*.yaml"),
        lambda folder: read_rule_files(folder),
        lambda folder: lint([folder], folder),
        lambda folder: feature_paths([folder]),
    ],
    ids=["facts", "below", "rules", "lint", "features"],
)
def test_a_closed_folder_of_rules_or_scenarios_is_refused(
    folder: Path, work: Callable[[Path], object]
) -> None:
    with pytest.raises(UnreadableError) as error:
        work(folder)
    assert str(error.value) == f"{folder / 'closed'}: cannot be read: Permission denied"
