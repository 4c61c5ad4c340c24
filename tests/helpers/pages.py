"""A page of the documentation: its blocks, and how each is run."""

from __future__ import annotations

import io
import re
import runpy
import shlex
import textwrap
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.cli.main import main
from ntm_rules.engine.rete.judge import AVAILABLE
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import InputError
from ntm_rules.foundation.strict_yaml import read_text
from ntm_rules.law.lint import lint, severity
from ntm_rules.law.resolve.history import history

ROOT = Path(__file__).parents[2]


LAW = ROOT / "docs/law"  # made from the rules: tests/documents/test_law_pages.py


PAGES = sorted(
    path.relative_to(ROOT)
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))
    if LAW not in path.parents
)


# The guides that officials read in Vietnamese: docs/NAME in English, docs/vi/NAME.
GUIDES = [path for path in PAGES if path.parts[:2] == ("docs", "vi")]


FENCE = re.compile(r"^```(?P<info>[^\n`]+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


UNIT = "unit: {kind: xa, name: Ví Dụ, province: lang-son, classes: [khu-vuc-iii]}\n"


PERIOD = "period: 2024\n"


STANDARD = """\
standard: vi-du
unit: xa
name: {vi: Ví dụ, en: Example}
document: qd-318-2022
place: Phụ lục
in_force: {from: 2022-03-08}
columns: regions-2021-2025
indicators_in_law: 1
criteria:
- number: "1"
  name: {vi: Ví dụ, en: Example}
  indicators:
  - code: "1.1"
"""


# What an example may leave out.
DEFAULTS = {
    "name": "name: {vi: Ví dụ, en: Example}\n",
    "wording": "wording: {status: recalled}\n",
    "source": "source: {status: recalled}\n",
}


@dataclass
class Page:
    """A page, and the folder in which its blocks are run."""

    path: Path
    names: dict[str, Any] = field(default_factory=lambda: {"__name__": "__main__"})
    status: int = 0

    @property
    def text(self) -> str:
        return (ROOT / self.path).read_text(encoding="utf-8")

    @property
    def lang(self) -> Lang:
        """The language in which the page shows messages."""
        return "vi" if self.path in GUIDES else "en"

    def blocks(self) -> Iterator[tuple[int, str, str]]:
        """Line, mark and body of each block."""
        for found in FENCE.finditer(self.text):
            yield self.text.count("\n", 0, found.start()) + 1, found["info"], found["body"]

    def check(self, info: str, body: str) -> None:
        """Run one block."""
        match info.split():
            case ["console"]:
                self.console(body)
            case ["console", "rete"]:
                if AVAILABLE:
                    self.console(body)
            case ["python"]:
                self.python(body)
            case ["python", "spark"]:
                compile(body, str(self.path), "exec")
            case ["yaml", "facts", *names]:
                judge(_facts(body))
                for name in names:
                    Path(name).write_text(_facts(body), encoding="utf-8")
            case ["yaml", "wrong"]:
                wrong(body, self.lang)
            case ["yaml", "rules", "wrong", name]:
                write_rules(name, body)
            case ["yaml", "rules", name]:
                write_rules(name, body)
                read_rules()
                found = lint((f"rules/{name}",), "rules")
                assert not [p for p in found if severity(p.code) == "error"]
            case ["yaml", "indicator"]:
                indicator(body)
            case ["gherkin", "feature", name]:
                Path(name).write_text(body, encoding="utf-8")
            case [_, "in", name]:
                excerpt(body, (ROOT / name).read_text(encoding="utf-8"))
            case [_, "from", name]:
                same(body, runpy.run_path(str(ROOT / name))["drawing"](), name)
            case ["text"]:
                pass
            case _:
                pytest.fail(f"no check for a block marked {info!r}")

    # ---- commands

    def console(self, body: str) -> None:
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            printed = self.command(shlex.split(command))
            if printed is not None:
                same(shown, printed, command)

    def command(self, words: list[str]) -> str | None:
        """What a command prints; None where it is only checked that it can be given."""
        match words:
            case ["ntm-rules", *rest]:
                return self.program(rest)
            case ["echo", "$?"]:
                return f"{self.status}\n"
            case ["make", target, *settings]:
                return self.make(target, settings)
            case ["#", "fill", "in", *_, "of", name]:
                return fill_in(name)
            case ["pip", "install", name]:
                assert name in {"ntm-rules", "."}
                return None
            case ["sudo", "apt-get", "install", *packages]:
                # What .ci/find-python asks for on a bare Debian, and make itself.
                asked = (ROOT / ".ci/find-python").read_text(encoding="utf-8")
                assert re.search(r"python3\.11 python3\.11-venv python3\.11-dev \$gcc", asked)
                assert packages == ["python3.11-venv", "python3.11-dev", "gcc", "make"]
                return None
        return pytest.fail(f"no way to check the command {shlex.join(words)}")

    def program(self, args: list[str]) -> str:
        printed = io.StringIO()
        with redirect_stdout(printed), redirect_stderr(printed), pytest.raises(SystemExit) as end:
            main(args)
        assert isinstance(end.value.code, int)
        self.status = end.value.code
        return printed.getvalue()

    def make(self, target: str, settings: list[str]) -> str | None:
        """What the ntm-rules commands of a target print, where it has some."""
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        recipe = re.search(rf"^{target}:.*\n((?:\t.*\n)*)", makefile, re.MULTILINE)
        assert recipe, f"make {target}: no such target"
        for setting in settings:
            assert f"({setting.partition('=')[0]})" in recipe[1], f"{target} reads no {setting}"
        lines = [line.strip().removeprefix("@") for line in recipe[1].splitlines()]
        if not any(line.startswith("$(BIN)/ntm-rules") for line in lines):
            return None
        return "".join(
            "\n" if line == "echo" else self.program(shlex.split(line)[1:]) for line in lines
        )

    # ---- Python

    def python(self, body: str) -> None:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(body, str(self.path), "exec"), self.names)
        shown = re.findall(r"^\s*#> ?(.*)$", body, re.MULTILINE)
        same("".join(f"{line}\n" for line in shown), printed.getvalue(), "the block")


def fill_in(name: str) -> str:
    """What a reader does by hand: figures in the form; it must be the form that the page had made."""
    facts = ROOT / "fixtures/xa-2026-nhom-3-vi-du.yaml"
    assert Path(name).is_file()
    args = ["--quiet", "--force", "template", "xa-ntm-2026", "--for", str(facts), "--filled"]
    with pytest.raises(SystemExit) as end:
        main([*args, "-o", name])
    assert end.value.code == 0
    return ""


def same(shown: str, printed: str, what: str) -> None:
    """What a page shows is what is printed, but for the lines that `...` stands for."""
    have = [line.rstrip() for line in printed.splitlines()]
    pieces: list[list[str]] = [[]]
    for line in shown.rstrip().splitlines():
        if line.strip() == "...":
            pieces.append([])
        else:
            pieces[-1].append(line.rstrip())
    at, last = 0, len(pieces) - 1
    for number, piece in enumerate(pieces):
        starts: list[int] | range
        if not piece:  # `...` at the very start or end
            continue
        if number == 0:
            starts = [0]
        elif number == last:
            starts = [len(have) - len(piece)]
        else:
            starts = range(at, len(have))
        found = next((s for s in starts if s >= at and have[s : s + len(piece)] == piece), None)
        if found is None:
            pytest.fail(
                f"{what} prints otherwise:\n" + "\n".join(unified_diff(piece, have, "", ""))
            )
        at = found + len(piece)
    if last == 0 and at != len(have):
        pytest.fail(f"{what} prints more:\n" + "\n".join(have[at:]))


def _facts(body: str) -> str:
    unit = "" if re.search(r"^unit:", body, re.MULTILINE) else UNIT
    return unit + ("" if re.search(r"^period:", body, re.MULTILINE) else PERIOD) + body


def judge(text: str) -> None:
    unit = ntm.Unit.from_dict(read_text(text, "facts.yaml"), file="facts.yaml")
    ntm.RuleBook.load().standard_for(unit).assess(unit).to_json()


def wrong(body: str, lang: Lang) -> None:
    """Exactly the problems in the comments are found, each on the line below its comment."""
    expected: dict[int, list[str]] = {}
    above: list[str] = []
    for number, line in enumerate(body.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("#   "):
            above[-1] += " " + stripped[1:].strip()
        elif stripped.startswith("# "):
            above.append(stripped[2:])
        elif above:
            expected[number] = above
            above = []
    text = body if re.search(r"^unit:", body, re.MULTILINE) else UNIT + PERIOD + body
    shift = text.count("\n") - body.count("\n")
    with pytest.raises(InputError) as caught:
        judge(text)
    found: dict[int, list[str]] = {}
    for problem in caught.value.problems:
        found.setdefault(problem.where.line - shift, []).append(
            problem.vi if lang == "vi" else problem.en
        )
    assert found == expected


def write_rules(name: str, body: str) -> None:
    file = Path("rules") / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(body, encoding="utf-8")


def read_rules() -> ntm.RuleBook:
    """The rules of the page's folder, every version of every indicator and overlay resolved."""
    book = ntm.RuleBook.load("rules")
    for standard in book:
        history(book.library, standard)
        for layer in book.library.layers.get(standard, []):
            if layer.province is not None:
                book.standard(standard, as_of=layer.since, province=layer.province)
    return book


def indicator(body: str) -> None:
    keys = body + "".join(
        text for key, text in DEFAULTS.items() if not re.search(rf"^{key}:", body, re.MULTILINE)
    )
    file = Path("rules/example.yaml")
    file.write_text(STANDARD + textwrap.indent(keys, "    "), encoding="utf-8")
    try:
        book = read_rules()
        unit = ntm.Unit.from_dict(read_text(UNIT + PERIOD))
        book.standard("vi-du", as_of="2024-12-31").assess(unit).to_json()
    finally:
        file.unlink()


def excerpt(body: str, whole: str) -> None:
    wanted, lines = body.splitlines(), whole.splitlines()
    for start in range(len(lines) - len(wanted) + 1):
        piece = "\n".join(lines[start : start + len(wanted)])
        if textwrap.dedent(piece).splitlines() == wanted:
            return
    pytest.fail("does not stand so in the file")
