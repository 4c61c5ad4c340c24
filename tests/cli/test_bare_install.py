"""Without the optional libraries the program does what needs none of them, and says what to install for the rest."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ntm_rules.cli.main import _EXTRAS

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "fixtures" / "vi-du.yaml"
REFORM = ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"
TABLE = "code,name,period,province,classes,health.insurance_share\n00001,A,2024,lang-son,-,95\n"
WITHOUT = """
import importlib.abc, sys

class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in %r:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Missing())
from ntm_rules.cli import main
main(sys.argv[1:])
"""


def run(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        WITHOUT % {*_EXTRAS, "gherkin"},
        "--lang",
        "en",
        *map(str, args),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(autouse=True)
def quick_law(compiled_law: None) -> None:
    """The commands read the real law compiled."""


@pytest.mark.parametrize(
    ("args", "extra"),
    [
        (("assess", FACTS), ""),
        (("gaps", FACTS, "--nearest"), ""),
        (("batch", "{table}", "-o", "{out}", "--format", "json"), "xlsx"),
        (("batch", "{table}", "-o", "{out}.parquet"), "batch"),
        (("assess", FACTS, "-o", "{out}.xlsx"), "xlsx"),
        (("assess", FACTS, "-o", "{out}.docx"), "docx"),
        (("assess", FACTS, "-o", "{out}.pdf"), "pdf"),
        (("impact", REFORM, "{table}"), "batch"),
        (("--rules", ROOT / "rules", "law", "read", "{page}", "-o", "{out}.xlsx"), "law"),
        (("population", "synth", "--seed", "1", "--size", "2", "-o", "{out}.csv"), "population"),
        (("test", ROOT / "features/xa-ntm/01-quy-hoach.feature"), "policy"),
    ],
    ids=lambda x: " ".join(Path(str(a)).name for a in x) if isinstance(x, tuple) else x,
)
def test_a_bare_install_works_or_says_what_to_install(
    tmp_path: Path, args: tuple[str | Path, ...], extra: str
) -> None:
    table = tmp_path / "bang.csv"
    table.write_text(TABLE, "utf-8")
    page = tmp_path / "page.html"
    page.write_text("<html><table><tr><td>TT</td></tr></table></html>", "utf-8")
    names = {"table": table, "page": page, "out": tmp_path / "out"}
    done = run(*(str(a).format(**names) for a in args))
    assert "a fault of the program" not in done.stderr
    if done.returncode:
        assert (done.returncode, f"pip install 'ntm-rules[{extra}]'" in done.stderr) == (2, True), (
            done.stderr
        )
    else:
        assert extra in ("", "xlsx"), done.stdout  # a batch of pages leaves its workbook out


def test_every_optional_library_names_its_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    modules = {
        "opentelemetry-api": "opentelemetry",
        "pdfminer.six": "pdfminer",
        "python-docx": "docx",
        "pytest-bdd": "pytest_bdd",
    }
    optional: dict[str, set[str]] = {}
    for extra, needs in project["optional-dependencies"].items():
        for need in needs:
            name = need.partition(">")[0]
            optional.setdefault(modules.get(name, name), set()).add(extra)
    del optional["pytest"]  # which pytest-bdd asks for itself
    assert optional.keys() == _EXTRAS.keys()
    assert all(_EXTRAS[name] in extras for name, extras in optional.items())
