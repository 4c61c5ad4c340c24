"""Every command says of a file that is not there that it is not there, whatever its name ends in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from ntm_rules.cli.main import cli
from tests.helpers.terminal import compiled, ran

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "fixtures/vi-du.yaml"
OUTPUTS = {"output", "junit", "marked", "page"}
TABLE, DECISION = "made-up.csv", "made-up.html"
THERE: dict[str, str | Path] = {
    "given": TABLE,
    "population": TABLE,
    "decision": DECISION,
    "reform": ROOT / "fixtures/reforms/nang-15.1.yaml",
    "folder": ROOT / "fixtures/rollup/vi-du",
    "paths": ROOT / "features/chung/danh-hieu.feature",
}
"""What stands for the other paths of a call; a facts file for any other."""
WORDS = {"code": "15.1", "title": "xa-ntm", "standard": "xa-ntm"}
OPTIONS = {
    "--from": "2024-12-31",
    "--to": "2026-12-31",
    "--id": "thu",
    "--by": "Nguyễn Văn Thử (ví dụ)",
    "-o": "out.xlsx",
}
NEEDED_TOO = {("assess", "docx_template"): ["-o", "out.docx"]}
"""Options without which a file is not read."""
OF_FILES = {"law", "levels", "lint"}
"""Commands that work on the files of the rules."""


def commands(
    command: click.Command, name: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    if not isinstance(command, click.Group):
        yield name, command
        return
    context = click.Context(command)
    for part in command.list_commands(context):
        inner = command.get_command(context, part)
        assert inner is not None
        yield from commands(inner, (*name, part))


INPUTS = [
    (name, command, param)
    for name, command in commands(cli)
    for param in command.params
    if isinstance(param.type, click.Path) and param.name not in OUTPUTS
]


def call(
    name: tuple[str, ...], command: click.Command, missing: click.Parameter, file: str
) -> list[str | Path]:
    """A call in which all is there but the file of one parameter."""
    given: list[str | Path] = [*name]
    for param in command.params:
        if param.param_type_name == "argument":
            if param is missing:
                given.append(file)
            elif isinstance(param.type, click.Path):
                given.append(THERE.get(param.name or "", FACTS))
            elif isinstance(param.type, click.Choice):
                given.append(str(param.type.choices[0]))
            else:
                given.append(WORDS[param.name or ""])
        elif param is missing:
            given += [param.opts[0], file]
        elif param.required:
            given += [param.opts[0], OPTIONS[param.opts[0]]]
    return [*given, *NEEDED_TOO.get((name[0], missing.name or ""), [])]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(ROOT / "rules", tmp_path_factory.mktemp("law") / "rules")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    Path(TABLE).write_text("name,code,period\nX (tự đặt),00001,2024\n", "utf-8")
    Path(DECISION).write_text("<html><table><tr><td>tự đặt</table>", "utf-8")
    with compiled(tmp_path):
        yield


def test_commands_read_many_files() -> None:
    assert len({name for name, _, _ in INPUTS}) >= 20


@pytest.mark.parametrize("ending", [".csv", ".yaml", ""])
@pytest.mark.parametrize(
    ("name", "command", "param"), INPUTS, ids=[f"{' '.join(n)} {p.name}" for n, _, p in INPUTS]
)
def test_a_file_that_is_not_there_is_not_there(
    capsys: pytest.CaptureFixture[str],
    name: tuple[str, ...],
    command: click.Command,
    param: click.Parameter,
    ending: str,
    rules: Path,
) -> None:
    file = f"missing{ending}"
    more: list[str | Path] = ["--rules", rules] if name[0] in OF_FILES else []
    for lang, words in (("vi", ("không có tệp", "không có thư mục")), ("en", ("no such f",) * 2)):
        result = ran(capsys, "--lang", lang, *more, *call(name, command, param, file))
        assert result.status == 2, result
        (line,) = result.err.splitlines()
        assert line.startswith((f"{file}: {words[0]}", f"{file}: {words[1]}")), line


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_rules_that_are_not_there_are_not_there(
    capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    result = ran(capsys, "--lang", lang, "--rules", "missing", "standards")
    assert result.status == 2
    words = "không có thư mục" if lang == "vi" else "no such folder"
    assert result.err.startswith(f"missing: {words}"), result
