"""Runs the program in this process: status, stdout, stderr."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from ntm_rules.cli import main


class Ran(NamedTuple):
    status: int
    out: str
    err: str


def ran(capsys: pytest.CaptureFixture[str], *args: str | Path) -> Ran:
    capsys.readouterr()
    with pytest.raises(SystemExit) as caught:
        main([str(a) for a in args])
    assert isinstance(caught.value.code, int)
    return Ran(caught.value.code, *capsys.readouterr())
