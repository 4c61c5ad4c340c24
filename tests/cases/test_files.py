"""Files, pipes and devices: nothing of somebody else is lost, and what a system refuses is told in one line."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import openpyxl
import pytest

from ntm_rules.foundation.errors import UnreadableError
from ntm_rules.tables.chunks import _decoded
from tests.helpers.terminal import ran

EXAMPLE = Path(__file__).parents[2] / "fixtures" / "vi-du.yaml"
Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("compiled_law")


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "xa.yaml"
    path.write_bytes(EXAMPLE.read_bytes())
    return path


def program(*args: str | Path, stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", "from ntm_rules.cli import main; main()", *map(str, args)]
    return subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, check=False)


# ---- output never replaces input


@pytest.mark.parametrize("way", ["itself", "another spelling", "symbolic link", "hard link"])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_the_output_is_never_the_input(
    capsys: Capsys, facts: Path, way: str, force: tuple[str, ...]
) -> None:
    target = facts.with_name("linked.md")
    if way == "itself":
        target = facts
    elif way == "another spelling":
        target = facts.parent / "." / ".." / facts.parent.name / facts.name
    elif way == "symbolic link":
        target.symlink_to(facts)
    else:
        target.hardlink_to(facts)
    result = ran(capsys, "assess", facts, "--format", "md", "-o", target, "--lang", "en", *force)
    assert result.status == 2
    assert "the output is an input" in result.err
    assert facts.read_bytes() == EXAMPLE.read_bytes()


@pytest.mark.parametrize(
    "args",
    [
        ("compare", "{}", EXAMPLE),
        ("compare", EXAMPLE, "{}"),
        ("gaps", "{}"),
        ("title", "giu-danh-hieu", "{}"),
        ("rollup", "{dir}"),
    ],
)
def test_no_command_writes_over_what_it_reads(
    capsys: Capsys, facts: Path, args: tuple[str | Path, ...]
) -> None:
    words = [str(a).format(facts, dir=facts.parent) for a in args]
    result = ran(capsys, *words, "--format", "text", "-o", facts, "--force")
    assert result.status == 2
    assert facts.read_bytes() == EXAMPLE.read_bytes()


def test_the_rules_are_an_input(capsys: Capsys, tmp_path: Path) -> None:
    law = Path(os.environ["NTM_RULES"])
    before = law.read_bytes()
    result = ran(capsys, "standards", "--format", "text", "-o", law, "--force", "--lang", "en")
    assert result.status == 2
    assert "the output is an input" in result.err
    assert law.read_bytes() == before


def test_a_new_form_never_replaces_one_that_is_filled_in(capsys: Capsys, tmp_path: Path) -> None:
    form = tmp_path / "bieu.xlsx"
    words = ("template", "xa-ntm", "--for", EXAMPLE, "-o", form, "--lang", "en")
    assert ran(capsys, *words, "--filled").status == 0
    book = openpyxl.load_workbook(form)  # a person opens it and saves it
    book.save(form)
    before = form.read_bytes()
    for more in ((), ("--force",)):
        result = ran(capsys, *words, *more)
        assert result.status == 2
        assert "this file holds figures" in result.err
        assert form.read_bytes() == before


# ---- files of somebody else


@pytest.mark.parametrize("ending", ["md", "html", "txt", "json", "docx", "pdf", "xlsx"])
def test_a_file_of_somebody_else_is_replaced_on_request_only(
    capsys: Capsys, facts: Path, ending: str
) -> None:
    target = facts.with_name(f"report.{ending}")
    target.write_bytes(b"my own work")
    words = ("assess", facts, "-o", target, "--lang", "en")
    result = ran(capsys, *words)
    assert result.status == 2
    assert f"{target}: is there already" in result.err
    assert "--force" in result.err
    assert target.read_bytes() == b"my own work"
    assert ran(capsys, *words, "--force").status == 0
    assert target.read_bytes() != b"my own work"


@pytest.mark.parametrize("ending", ["html", "json", "docx", "pdf", "xlsx"])
def test_a_file_of_ntm_rules_is_replaced(capsys: Capsys, facts: Path, ending: str) -> None:
    target = facts.with_name(f"report.{ending}")
    assert ran(capsys, "assess", facts, "-o", target).status == 0
    before = target.read_bytes()
    assert ran(capsys, "assess", facts, "-o", target, "--strict", "--lang", "en").status == 0
    assert target.read_bytes() != before


def test_a_workbook_that_was_saved_by_another_program_is_somebody_elses(
    capsys: Capsys, facts: Path
) -> None:
    target = facts.with_name("report.xlsx")
    assert ran(capsys, "assess", facts, "-o", target).status == 0
    book = openpyxl.load_workbook(target)
    book.worksheets[0]["A1"] = "a remark"
    book.save(target)
    assert ran(capsys, "assess", facts, "-o", target).status == 2


def test_the_same_content_and_an_empty_file_need_no_request(capsys: Capsys, facts: Path) -> None:
    target = facts.with_name("report.md")
    target.touch()
    assert ran(capsys, "assess", facts, "-o", target).status == 0
    assert ran(capsys, "assess", facts, "-o", target).status == 0


def test_a_link_stays_a_link(capsys: Capsys, facts: Path) -> None:
    link, real = facts.with_name("link.md"), facts.with_name("real.md")
    link.symlink_to(real)
    assert ran(capsys, "assess", facts, "-o", link).status == 0
    assert link.is_symlink()
    assert real.stat().st_size > 0


# ---- devices, pipes, the screen


@pytest.mark.parametrize(
    "args",
    [
        ("assess", EXAMPLE, "--format", "md"),
        ("assess", EXAMPLE, "--format", "docx"),
        ("template", "xa-ntm", "--as-of", "2024-12-31"),
        ("bundle",),
        ("population", "synth", "--seed", "1", "--size", "2"),
    ],
)
def test_a_pipe_is_written_into(
    capsys: Capsys, tmp_path: Path, args: tuple[str | Path, ...]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    contents: list[bytes] = []
    reader = threading.Thread(target=lambda: contents.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert ran(capsys, *args, "-o", pipe).status == 0
    reader.join(20)
    assert contents[0]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_is_written_into(capsys: Capsys) -> None:
    before = Path("/dev/null").stat()
    assert ran(capsys, "assess", EXAMPLE, "-o", "/dev/null").status == 0
    assert Path("/dev/null").stat().st_ino == before.st_ino
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_dash_is_the_screen(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ran(capsys, "bundle", "-o", "-").out.startswith('{"form": "ntm-rules/rulebook/1"')
    form = ran(capsys, "template", "xa-ntm", "--as-of", "2024-12-31", "-o", "-")
    assert form.status == 0
    assert ";" in form.out or "," in form.out
    people = ran(capsys, "population", "synth", "--seed", "1", "--size", "2", "-o", "-")
    assert "unit.kind" in people.out
    assert list(tmp_path.iterdir()) == []


# ---- what a system refuses


@pytest.mark.parametrize(
    "args", [("standards",), ("assess", EXAMPLE), ("--help",), ("schema", "facts")]
)
def test_a_reader_that_went_away_is_no_fault(args: tuple[str | Path, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = program(*args, stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(
    "args", [("standards",), ("assess", EXAMPLE), ("--help",), ("schema", "facts")]
)
def test_a_full_disk_is_told_in_one_line(args: tuple[str | Path, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = program("--lang", "en", *args, stdout=full.fileno())
    assert done.returncode == 2
    assert done.stderr == b"cannot go on: No space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_under_a_file_is_told_in_the_language_of_the_user(capsys: Capsys) -> None:
    result = ran(capsys, "assess", EXAMPLE, "-o", "/dev/full")
    assert (result.status, result.err) == (2, "/dev/full: không ghi được: ổ đĩa đã đầy\n")


@pytest.mark.parametrize("name", ["mo-phong.csv", "mo-phong"])
def test_a_folder_that_cannot_be_written_is_told(capsys: Capsys, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("no folder")
    target = tmp_path / "file" / name
    result = ran(capsys, "population", "synth", "--seed", "1", "--size", "2", "-o", target)
    assert result.status == 2
    assert result.err.count("\n") == 1
    assert "không ghi được: đường dẫn đi qua một tệp" in result.err


# ---- batch


def test_a_batch_never_writes_among_what_it_reads(capsys: Capsys, facts: Path) -> None:
    for output in (facts.parent, facts.parent.parent):
        result = ran(capsys, "batch", facts.parent, "-o", output, "--force", "--lang", "en")
        assert result.status == 2
        assert "the output is the folder that is read, or holds it" in result.err
    assert list(facts.parent.iterdir()) == [facts]


def test_a_commune_handed_in_twice_is_told_whatever_is_quiet(
    capsys: Capsys, tmp_path: Path
) -> None:
    given = Path(__file__).parent / "16-one-commune-handed-in-twice" / "xa"
    result = ran(capsys, "--quiet", "--lang", "en", "batch", given, "-o", tmp_path / "out")
    assert (
        result.err.count("one unit and year in several sources: xa-1 - Copy.yaml, xa-1.yaml") == 2
    )


# ---- what is read: plain files alone, and no further than they are


def _fifo(folder: Path, ending: str) -> Path:
    path = folder / f"xa{ending}"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("ending", [".yaml", ".json", ".csv", ".xlsx", ".ods", ".parquet"])
def test_a_pipe_that_nobody_writes_is_not_waited_for(
    capsys: Capsys, tmp_path: Path, ending: str
) -> None:
    path = _fifo(tmp_path, ending)
    commands: list[tuple[str | Path, ...]] = [
        ("batch", path, "-o", tmp_path / "o"),
        ("batch", path, "-o", tmp_path / "o.parquet"),
    ]
    if ending != ".parquet":
        commands += [("assess", path), ("compare", path, EXAMPLE)]
    for words in commands:
        result = ran(capsys, "--lang", "en", *words)
        assert result.status == 2
        assert "is a device or a pipe" in result.err or "a table" in result.err


def test_a_pipe_in_a_folder_is_told_and_the_rest_goes_on(
    capsys: Capsys, facts: Path, tmp_path: Path
) -> None:
    given = tmp_path / "in"
    given.mkdir()
    facts.rename(given / "b.yaml")
    _fifo(given, ".yaml")
    result = ran(capsys, "--lang", "en", "batch", given, "-o", tmp_path / "out")
    assert (result.status, result.out.startswith("1 judged, 0 kept from before, 1 not")) == (
        0,
        True,
    )
    assert "xa.yaml: is a device or a pipe" in result.err
    result = ran(capsys, "--lang", "en", "rollup", given)
    assert (result.status, "is a device or a pipe" in result.err) == (2, True)


@pytest.mark.parametrize("ending", [".csv", ".yaml", ".xlsx"])
def test_a_link_to_a_device_is_not_read(capsys: Capsys, tmp_path: Path, ending: str) -> None:
    link = tmp_path / f"xa{ending}"
    link.symlink_to("/dev/zero")
    for words in (("assess", link), ("batch", link, "-o", tmp_path / "o.parquet")):
        result = ran(capsys, *words)
        assert result.status == 2
        assert result.err.count("\n") == 1


def test_a_file_that_grows_is_read_no_further_than_it_was(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text("code,name,period\n" + "00001,A,2024\n" * 3, "utf-8")
    with _Growing(path) as stream, pytest.raises(UnreadableError, match="grows while it is read"):
        list(_decoded(path, stream))
    assert path.stat().st_size < 2_000


class _Growing(io.FileIO):
    """A file to which another program writes whenever it is read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "rb")
        self.path = path

    def read(self, size: int | None = -1, /) -> bytes:
        with self.path.open("ab") as more:
            more.write(b"00003,C,2024\n" * 10)
        return super().read(-1 if size is None else size) or b""


def test_evidence_is_hashed_to_a_limit(
    capsys: Capsys, facts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ntm_rules.results.evidence._MOST", 1_000_000)
    big = facts.with_name("big.pdf")
    with big.open("wb") as file:
        file.truncate(50_000_000)
    entry = {
        "unit": {"kind": "xa", "name": "A", "province": "lang-son", "classes": []},
        "period": 2024,
        "facts": {
            "irrigation.active_area_share": {
                "value": 85,
                "evidence": [{"document": "BC", "file": "big.pdf", "sha256": "0" * 64}],
            }
        },
    }
    path = facts.with_name("a.json")
    path.write_text(json.dumps(entry), "utf-8")
    result = ran(capsys, "assess", path)
    assert result.status == 0
    assert "lớn hơn 1 MB, không kiểm tra sha256" in result.err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.yaml", b"a: b: c\n", "YAML hoặc JSON sai cú pháp"),
        ("a.csv", b'code,name\n1,"A\n', "CSV sai cú pháp: dấu ngoặc kép"),
        ("a.parquet", b"PAR1xxxx", "không phải Parquet đọc được"),
    ],
)
def test_no_words_of_a_library_stand_in_vietnamese_text(
    capsys: Capsys, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    words = ("assess", path) if name.endswith("yaml") else ("batch", path, "-o", tmp_path / "o")
    result = ran(capsys, *words)
    assert (result.status, said in result.err) == (2, True), result.err
    assert not {"mapping", "unexpected", "Parquet magic", "bytes"} & set(result.err.split())


def test_a_batch_replaces_what_it_wrote_and_nothing_of_somebody_else(
    capsys: Capsys, facts: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    words = ("--lang", "en", "batch", facts.parent / "in", "-o", output, "--format", "md")
    (facts.parent / "in").mkdir()
    facts.rename(facts.parent / "in" / facts.name)
    assert ran(capsys, *words).status == 0
    for more in ((), ("--strict",), ()):  # other conditions: every page and summary anew
        assert ran(capsys, *words, *more).status == 0
    summary = output / "summary.txt"
    summary.write_text("my own remarks")
    result = ran(capsys, *words)
    assert (result.status, f"{summary}: is there already" in result.err) == (2, True)
    assert summary.read_text() == "my own remarks"
    assert ran(capsys, *words, "--force").status == 0
    assert summary.read_text("utf-8") != "my own remarks"
