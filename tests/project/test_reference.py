"""The reference is made from the program, and the pages name only what is public."""

from __future__ import annotations

import ast
import re
from importlib import import_module

import pytest

from docs.make_reference import PAGE, reference
from docs.public_names import MODULES
from tests.helpers.pages import PAGES, Page

INTERNAL = {
    "apply", "base_for", "judgement", "level_views", "library", "memory", "province_of", "resolved", "teller",
}  # fmt: skip
"""Members that other floors use, and users should not."""


def test_the_page_is_the_one_that_the_program_makes() -> None:
    """Renew with: python -m docs.make_reference."""
    assert PAGE.read_text("utf-8") == reference()


def test_every_public_name_says_what_it_is() -> None:
    page = reference()
    for name in (n for module in MODULES for n in import_module(module).__all__):
        text = page.partition(f"\n### {name}\n")[2].partition("\n### ")[0]
        assert re.search(r"^[A-Z`].{10,}", text.strip(), re.MULTILINE), name


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_programs_in_the_pages_use_what_is_public(path: object) -> None:
    page = Page(path)  # type: ignore[arg-type]
    for _, info, body in page.blocks():
        if not info.startswith("python"):
            continue
        for node in ast.walk(ast.parse(body)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ntm_rules"):
                module = str(node.module)
                for name in node.names:
                    inside = f"{module}.{name.name}" in MODULES
                    assert inside or module in MODULES, module
                    assert inside or name.name in import_module(module).__all__, name.name
            elif isinstance(node, ast.Import):
                ours = [n.name for n in node.names if n.name.startswith("ntm_rules")]
                assert set(ours) <= set(MODULES)
            elif isinstance(node, ast.Attribute):
                assert node.attr not in INTERNAL, node.attr


@pytest.mark.parametrize("path", [p for p in PAGES if "decisions" not in p.parts], ids=str)
def test_names_in_sentences_are_public(path: object) -> None:
    """`ntm_rules.x` is a public module or name; the log's name and old names that still work are told as such."""
    old = {"ntm_rules.rollup", "ntm_rules.life", "ntm_rules.policy", "ntm_rules.engine"}
    known = set(MODULES) | {f"{m}.{n}" for m in MODULES for n in import_module(m).__all__}
    text = Page(path).text  # type: ignore[arg-type]
    for name in re.findall(r"`(ntm_rules\.[a-z_.]+[a-z])", text):
        assert name in known | old, name
