"""Whichever engine judges, the assessment is the same to the byte: here, and under a Vietnamese locale."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.engine.rete import judge

ROOT = Path(__file__).resolve().parents[2]
# What is counted upwards is held equal in test_rollup.py.
FIXTURES = sorted(
    p
    for p in (ROOT / "fixtures").rglob("*.yaml")
    if not {"reforms", "rollup"} & {*p.parts} and "-plan-" not in p.name
)

pytestmark = pytest.mark.skipif(not judge.AVAILABLE, reason="durable-rules does not load here")

BOTH = """
import locale, sys
locale.setlocale(locale.LC_ALL, "")
import ntm_rules as ntm
book = ntm.RuleBook.load()
for path in sys.argv[1:]:
    unit = ntm.read_facts(path)
    std = book.standard_for(unit)
    one, other = (std.assess(unit, engine=e).to_json() for e in ("rete", "direct"))
    assert one == other, path
    print(len(one))
"""


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
@pytest.mark.parametrize("strict", [False, True])
def test_rete_gives_the_bytes_of_direct(path: Path, strict: bool) -> None:
    unit = ntm.read_facts(path)
    std = ntm.RuleBook.load().standard_for(unit)
    fired = std.assess(unit, engine="rete", strict=strict)
    walked = std.assess(unit, engine="direct", strict=strict)
    assert fired.to_json() == walked.to_json()
    assert fired.to_json(lang="en") == walked.to_json(lang="en")
    assert fired.text() == walked.text()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["C", "vi_VN.UTF-8"])
def test_the_locale_makes_no_difference(name: str, tmp_path: Path) -> None:
    made = subprocess.run(
        ["localedef", "-i", "vi_VN", "-f", "UTF-8", str(tmp_path / "vi_VN.UTF-8")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (tmp_path / "vi_VN.UTF-8").is_dir(), f"apt-get install locales\n{made.stderr}"
    environment = {**os.environ, "LOCPATH": str(tmp_path), "LC_ALL": name, "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", BOTH, *map(str, FIXTURES)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert len(done.stdout.split()) == len(FIXTURES)
