"""The programs of a page are one program that a strict type checker takes, as a reader's editor would look at it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.pages import PAGES, ROOT, Page


def test_the_programs_of_every_page_pass_a_strict_type_checker(tmp_path: Path) -> None:
    files = []
    for path in PAGES:
        body = "\n".join(b for _, info, b in Page(path).blocks() if info == "python")
        if body:
            file = tmp_path / ("_".join(path.with_suffix("").parts).replace("-", "_") + ".py")
            file.write_text(body.replace("README.vi", "README_vi"), "utf-8")
            files.append(file.rename(tmp_path / file.name.replace(".vi.py", "_vi.py")))
    assert len(files) > 5
    settings = tmp_path / "mypy.ini"  # these have no types, or are not there
    settings.write_text(
        "[mypy]\n[mypy-pandas.*,pyarrow.*,pyspark.*]\nignore_missing_imports = true\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--config-file={settings}", f"--cache-dir={tmp_path}/cache",
         "--no-error-summary", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"MYPYPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert (done.stdout, done.returncode) == ("", 0)
