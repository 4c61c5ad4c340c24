"""The program in this process: status, stdout, stderr; and the real law, read once for those who run it often."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from ntm_rules import RuleBook
from ntm_rules.cli import main
from ntm_rules.law.bundle import bundle_bytes


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


@cache
def law() -> RuleBook:
    """The real law, read from its files."""
    return RuleBook.load()


@cache
def bundle() -> bytes:
    """The real law, compiled."""
    return bundle_bytes(law().library)


@contextmanager
def compiled(folder: Path) -> Iterator[None]:
    """The program reads the real law compiled, which is quick: test_bundle proves that it is the same."""
    path = folder / "law.json"
    path.write_bytes(bundle())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NTM_RULES", str(path))
        yield
