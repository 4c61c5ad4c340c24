"""Names in src: they name the thing, a class name has one meaning, a module is a page or two."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[2] / "src" / "ntm_rules"
NO_NAMES = {"found", "made", "told", "said", "held", "one"}
KEYWORD = "found"
"""What stands in the file where something is wrong: the contract of problems calls its field so."""
LONGEST = 400


@cache
def modules() -> dict[str, str]:
    """The text of every module by its path below ``src/ntm_rules``."""
    return {
        path.relative_to(SRC).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(SRC.rglob("*.py"))
    }


def identifiers(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every name that the code gives or uses, with its line."""
    for node in ast.walk(tree):
        names: tuple[str | None, ...] = ()
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                names = (name,)
            case ast.keyword(arg=name) | ast.MatchAs(name=name) | ast.MatchStar(name=name):
                names = (name,)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names = (name,)
            case ast.AsyncFunctionDef(name=name) | ast.ExceptHandler(name=name):
                names = (name,)
            case ast.MatchMapping(rest=name):
                names = (name,)
            case ast.MatchClass(kwd_attrs=attributes):
                names = tuple(attributes)
            case ast.alias(name=name, asname=other):
                names = (name, other)
        for name in names:
            if name is not None:
                yield name, getattr(node, "lineno", 0)


def found_of_problems(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Where the field ``found`` of a problem is declared, read, or given together with its code."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name="Problem" | "About", body=body):
                yield from (
                    (KEYWORD, part.lineno)
                    for inner in body
                    for part in ast.walk(inner)
                    if isinstance(part, ast.Name | ast.Attribute)
                )
            case ast.Call(keywords=keywords) if any(k.arg == "code" for k in keywords):
                yield from ((KEYWORD, k.lineno) for k in keywords if k.arg == KEYWORD)


@pytest.mark.parametrize("module", modules())
def test_names_name_the_thing(module: str) -> None:
    """A result is ``levels`` or ``problems``, never ``found``; underscores do not make it a name."""
    tree = ast.parse(modules()[module])
    fields = set(found_of_problems(tree))
    wrong = [
        f"{module}:{line}: {name}"
        for name, line in identifiers(tree)
        if name.strip("_") in NO_NAMES and (name, line) not in fields
    ]
    assert wrong == []


def test_the_check_sees_every_kind_of_name() -> None:
    code = """
import a as found
class Made(held, one=1): said: int
def told(one, /, *held, **made): return one.said(told=1)
match found:
    case Made(said=1) as told: pass
    case [*one]: pass
    case {"a": 1, **made}: pass
try: pass
except ValueError as said: pass
"""
    names = {name for name, _ in identifiers(ast.parse(code))}
    assert names >= NO_NAMES
    assert [name for name, _ in identifiers(ast.parse("f(told=1)"))].count("told") == 1


def test_a_class_name_has_one_meaning() -> None:
    places: dict[str, list[str]] = {}
    for module, text in modules().items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(f"{module}:{node.lineno}")
    several = {name: where for name, where in places.items() if len(where) > 1}
    assert several == {}


def test_a_module_is_a_page_or_two() -> None:
    lengths = {module: text.count("\n") for module, text in modules().items()}
    assert {m: n for m, n in lengths.items() if n > LONGEST} == {}
