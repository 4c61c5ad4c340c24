"""The programs of a page are one program that strict type checkers take, as a reader's editor would look at it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.pages import PAGES, ROOT, Page

pytestmark = pytest.mark.slow

# How many of the package's names, and of what they are made of, have a type that all checkers infer alike.
COMPLETE = 0.98
PYRIGHT = ("--pythonpath", sys.executable, "--outputjson")


def checked(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A type checker of this environment on this checkout's package."""
    source = str(ROOT / "src")
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env=os.environ | {"MYPYPATH": source, "PYTHONPATH": source},
    )


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the programs of each page as one file, and the service of the examples."""
    folder = tmp_path_factory.mktemp("programs")
    for path in PAGES:
        body = "\n".join(b for _, info, b in Page(path).blocks() if info == "python")
        if body:
            name = "_".join(path.with_suffix("").parts).replace("-", "_").replace(".", "_")
            (folder / f"{name}.py").write_text(body.replace("README.vi", "README_vi"), "utf-8")
    assert len(list(folder.iterdir())) > 5
    (folder / "service.py").write_bytes((ROOT / "examples/service.py").read_bytes())
    return folder


def test_the_programs_of_every_page_pass_mypy(programs: Path, tmp_path: Path) -> None:
    settings = tmp_path / "mypy.ini"  # these have no types, or are not there
    settings.write_text(
        "[mypy]\n[mypy-pandas.*,pyarrow.*,pyspark.*]\nignore_missing_imports = true\n"
    )
    files = [str(file) for file in sorted(programs.glob("*.py"))]
    done = checked(
        *("mypy", "--strict", f"--config-file={settings}", f"--cache-dir={tmp_path}/cache"),
        *("--no-error-summary", *files),
        cwd=programs,
    )
    assert (done.stdout, done.returncode) == ("", 0)


def test_the_programs_of_every_page_pass_pyright(programs: Path, tmp_path: Path) -> None:
    settings = tmp_path / "pyrightconfig.json"
    settings.write_text(
        json.dumps(
            {"include": [str(programs)], "typeCheckingMode": "standard", "pythonVersion": "3.11"}
        )
    )
    done = checked("basedpyright", "--project", settings, *PYRIGHT, cwd=tmp_path)
    report = json.loads(done.stdout)
    assert [(d["file"], d["message"]) for d in report["generalDiagnostics"]] == []
    assert report["summary"]["filesAnalyzed"] == len(list(programs.glob("*.py")))


def test_what_is_public_has_types_that_checkers_agree_on(tmp_path: Path) -> None:
    done = checked(
        *("basedpyright", "--verifytypes", "ntm_rules", "--ignoreexternal", *PYRIGHT), cwd=tmp_path
    )
    verified = json.loads(done.stdout)["typeCompleteness"]
    unclear = [
        (s["name"], [d["message"] for d in s["diagnostics"]])
        for s in verified["symbols"]
        if s["isExported"] and not (s["isTypeKnown"] and not s["isTypeAmbiguous"])
    ]
    assert verified["completenessScore"] >= COMPLETE, unclear
    assert verified["exportedSymbolCounts"]["withUnknownType"] == 0, unclear
