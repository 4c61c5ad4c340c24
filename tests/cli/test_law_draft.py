"""``law draft`` at the command line: what goes without ``--over``, what is loaded when."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ntm_rules.cli.main import main


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--update",), "--update"),
        (("--title", "Tên"), "--title"),
        (("--unit-kind", "xa"), "--unit-kind"),
        (("--columns", "vung"), "--columns"),
        (("--columns", "vung", "--title", "Tên"), "--title, --columns"),
    ],
)
def test_options_that_say_nothing_of_a_change_are_refused(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    names: str,
) -> None:
    root = tmp_path / "rules"
    call = ["--rules", str(root), "law", "draft", str(tmp_path / "no.html"), "--id", "vi-du"]
    with pytest.raises(SystemExit) as ended:
        main([*call, "--over", "xa-ntm", *options])
    assert ended.value.code == 2
    assert f"không dùng {names} cùng với --over" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_commands_of_law_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["law", "--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert "draft" in out
    assert "read" in out


def test_reading_a_decision_loads_nothing_that_drafts() -> None:
    script = (
        "import sys\nfrom ntm_rules.cli.decision import law_command\n"
        "law_command.commands['read']\n"
        "print([m for m in sys.modules if m.startswith('ntm_rules.authoring.drafting')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
