"""How the modules of src hang together: no circle, no import through a string, every floor in the contract."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"
PACKAGE = "ntm_rules"
# Who may import by a string, and why.
BY_STRING = {
    "ntm_rules": "imports a public name when it is first asked for, from a fixed table",
    "ntm_rules._moved": "gives old names of modules for one release, from a fixed table",
    "ntm_rules.cli.main": "imports a command of its own folder when it is called",
}


@cache
def trees() -> dict[str, ast.Module]:
    """The syntax tree of every module by its full name."""
    found = {}
    for path in sorted(SRC.rglob("*.py")):
        parts = path.relative_to(SRC).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


def imports_of(name: str, tree: ast.Module) -> set[str]:
    """The modules of the package that ``name`` imports anywhere: in functions and for type checking too."""
    modules = trees()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}:{node.lineno} imports relatively"
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {i if i in modules else str(node.module) for i in inside}
    return {m for m in found if m in modules and m != name}


def circles(arrows: Mapping[str, set[str]]) -> list[list[str]]:
    """The groups of modules that reach one another (Tarjan), each sorted."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    groups: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in sorted(arrows[name]):
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            place = stack.index(name)
            group = stack[place:]
            del stack[place:]
            if len(group) > 1:
                groups.append(sorted(group))

    for name in arrows:
        if name not in index:
            visit(name)
    return sorted(groups)


def test_no_modules_import_one_another_in_a_circle() -> None:
    arrows = {name: imports_of(name, tree) for name, tree in trees().items()}
    assert circles(arrows) == []


def test_a_circle_would_be_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c"]]
    assert circles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def calls(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every call by the name of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name):
                yield node.lineno, function.id
            elif isinstance(function, ast.Attribute):
                yield node.lineno, function.attr


def test_nothing_is_imported_through_a_string() -> None:
    strings = {"import_module", "__import__", "find_spec", "exec_module"}
    there = {name for name, tree in trees().items() for _, call in calls(tree) if call in strings}
    assert there <= BY_STRING.keys()


def test_every_floor_stands_in_the_contract_and_none_beside_another() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][0]
    floors = [f.strip(" ()") for line in contract["layers"] for f in line.split("|")]
    assert ":" not in "".join(contract["layers"])
    there = {name.split(".")[1] for name in trees() if "." in name}
    public = {"frames", "impact"}
    assert (
        there - {"__main__", "_frozen", "_moved", "_version", "hook-ntm_rules"}
        <= set(floors) | public
    )


def test_the_page_on_how_it_is_built_names_what_is_there() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)/` \|.*\|(.*)\|$", page, re.MULTILINE)
    assert {floor for floor, _ in rows} == {n.split(".")[1] for n in trees() if n.count(".") > 1}
    inside = [f"{floor}/{name}" for floor, cell in rows for name in re.findall(r"`(.+?)`", cell)]
    flows = page.partition("## A facts file")[2]
    paths = [*inside, *re.findall(r"`(\w+/[\w/]*(?:\.py)?)`", flows)]
    assert len(paths) > 40
    for name in paths:
        home = ROOT if name.startswith(("src/", "tests/")) else SRC / PACKAGE
        assert (home / name).exists(), name
