"""The table of cases in README.md: every folder is in it, and every test that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

CASES = Path(__file__).parent
TABLE = (CASES / "README.md").read_text("utf-8")


def test_every_folder_stands_in_the_table() -> None:
    folders = {p.name for p in CASES.iterdir() if p.is_dir() and not p.name.startswith("_")}
    assert folders == set(re.findall(r"^\| `([^`]+)`", TABLE, re.MULTILINE))


def test_every_broken_file_stands_in_the_table() -> None:
    files = set(re.findall(r"`([\w*-]+\.\w+)`(?=[^|]*\|)", TABLE))
    broken = CASES / "36-broken-and-hostile"
    there = {path.name for name in files for path in broken.glob(name)}
    assert there == {path.name for path in broken.iterdir()}


def test_every_test_of_the_table_is_there() -> None:
    named = re.findall(r"`([\w./]+\.py)::(\w+)`", TABLE)
    assert len(named) > 40
    for file, name in named:
        assert f"def {name}(" in (CASES / file).read_text("utf-8"), (file, name)


def test_every_row_names_a_test() -> None:
    rows = [line for line in TABLE.split("\n") if line.startswith("| ") and "---" not in line]
    assert [row for row in rows if "::" not in row] == ["| case | test |", "| seen | test |"]
