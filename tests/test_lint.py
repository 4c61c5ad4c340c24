"""Lint: every code is documented, has a bad example that yields it, and an instead that does not."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from ntm_rules.errors import Problem
from ntm_rules.law.lint import REGISTRY, lint, markdown, page_text
from ntm_rules.law.lint.diagnostic import HEADINGS

BAD = Path(__file__).parent / "bad_rules"
BASE = BAD / "base"
ROOT = BAD.parents[1]
CODES = sorted(REGISTRY)


def bad(code: str) -> Path:
    """The bad example of a code: a file, or a small folder."""
    file = BAD / f"{code.lower()}.yaml"
    return file if file.exists() else BAD / code.lower()


def files_of(path: Path) -> list[Path]:
    return sorted(path.glob("*.yaml")) if path.is_dir() else [path]


def holder(code: str) -> tuple[Path, str]:
    """The file in which a code's example stands, and the example as it is indented there."""
    example = REGISTRY[code].page().sections["Example"]
    for file in files_of(bad(code)):
        for spaces in range(16):
            block = textwrap.indent(example, " " * spaces)
            if f"\n{block}\n" in "\n" + file.read_text("utf-8"):
                return file, block
    pytest.fail(f"the example of {code} stands in no file of {bad(code)}")


def told(found: list[Problem]) -> str:
    return "\n".join(p.say("en") for p in found)


# ---- every code


@pytest.mark.parametrize("code", CODES)
def test_the_bad_example_yields_its_code_and_no_other(code: str) -> None:
    found = lint([bad(code)], BASE)
    assert {p.code for p in found} == {code}, told(found)
    assert all(p.where.line and p.where.column for p in found), told(found)


@pytest.mark.parametrize("code", CODES)
def test_it_points_into_the_example(code: str) -> None:
    file, block = holder(code)
    first = file.read_text("utf-8").split(block)[0].count("\n") + 1
    lines = range(first, first + block.count("\n") + 1)
    found = lint([bad(code)], BASE)
    if code == "NTM105":  # what is missing has no place: the mapping that lacks it has
        lines = range(first, first + 2)
    if code == "NTM107":
        lines = range(1, 2)
    assert any(p.where.file == str(file) and p.where.line in lines for p in found), told(found)


@pytest.mark.parametrize("code", CODES)
def test_what_the_page_says_to_write_instead_is_right(code: str, tmp_path: Path) -> None:
    file, block = holder(code)
    spaces = len(block) - len(block.lstrip())
    instead = textwrap.indent(REGISTRY[code].page().sections["Instead"], " " * spaces)
    for one in files_of(bad(code)):
        text = one.read_text("utf-8")
        (tmp_path / one.name).write_text(
            text.replace(block, instead) if one == file else text, "utf-8"
        )
    found = lint([tmp_path], BASE)
    assert not found, told(found)


@pytest.mark.parametrize("code", CODES)
def test_the_message_is_the_one_of_the_page(code: str) -> None:
    for problem in lint([bad(code)], BASE):
        for template, said in zip(
            REGISTRY[code].page().message, (problem.vi, problem.en), strict=True
        ):
            pattern = re.sub(
                r"\\\{[^}]*\\\}", ".*", re.escape(template.replace("{{", "").replace("}}", ""))
            )
            assert re.match(pattern, said.replace("{", "").replace("}", ""), re.DOTALL), (
                said,
                template,
            )


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_documented(code: str) -> None:
    kind = REGISTRY[code]
    page = kind.page()
    assert all(page.title), "a title in both languages"
    assert tuple(page.sections) == HEADINGS
    assert all(page.sections.values())
    assert re.fullmatch(r"NTM[1-9]\d\d", code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.name)
    for lang in ("vi", "en"):
        assert page_text(kind, lang).startswith(f"{code} {kind.name} (")


def test_names_are_one_to_a_code_and_examples_to_a_diagnostic() -> None:
    assert len({kind.name for kind in REGISTRY.values()}) == len(REGISTRY)
    assert {p.stem.upper() for p in BAD.iterdir()} - {"BASE"} == set(REGISTRY)


def test_the_page_of_the_documentation_is_made_of_the_docstrings(
    request: pytest.FixtureRequest,
) -> None:
    page = ROOT / "docs" / "diagnostics.md"
    made = markdown({c: holder(c)[0].relative_to(ROOT).as_posix() for c in CODES})
    if request.config.getoption("--update-golden"):
        page.write_text(made, "utf-8")
    assert page.read_text("utf-8") == made, "pytest --update-golden tests/test_lint.py"
