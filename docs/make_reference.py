"""Makes docs/reference.md from the docstrings: ``python -m docs.make_reference`` (``make pages``).

tests/project/test_reference.py holds the page to the program.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from docs.public_names import MODULES, Member, members, signature

PAGE = Path(__file__).resolve().parent / "reference.md"
SOURCE = Path(__file__).resolve().parents[1] / "src"
HEAD = """\
# Reference of the library

Every public name: what it takes, what it gives, what it raises. The page is made from the docstrings by
`python -m docs.make_reference`; [the library](library.md) shows how the names are used together.

Read once, it holds everywhere: dates are `datetime.date`; numbers are exact (`Decimal`, `Fraction`), never floats; a share is in
per cent, 0 to 100; ids and codes are text. A verdict is `pass`, `fail`, `unknown` or `not_applicable`. `unknown` is no failure: what is
known does not decide, and `reasons` say why. `None` stands for what is not known or does not apply, never for zero.
"""


@cache
def reference() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_modules()]).rstrip() + "\n"


def _modules() -> Iterator[str]:
    for name in MODULES:
        module = import_module(name)
        yield f"## {name}\n"
        for public in sorted(module.__all__):
            yield from _thing(module, public)


def _thing(module: Any, name: str) -> Iterator[str]:
    thing = getattr(module, name)
    yield f"### {name}\n"
    if isinstance(thing, type):
        yield f"`class {name}{_plain(signature(thing))}`\n"
        yield _text(thing.__doc__)
        yield from map(_member, members(thing))
        yield from _keys(thing)
    elif inspect.isroutine(thing):
        yield f"`{name}{_plain(signature(thing))}`\n"
        yield _text(thing.__doc__)
    else:
        yield _text(_written_below(module, name) or f"A {type(thing).__name__}.")
    yield ""


def _member(member: Member) -> str:
    text = re.sub("\n(?=.)", "\n  ", _text(member.doc).strip()) if member.doc else ""
    return f"- `{_plain(member.line)}`" + (f"\n  {text}" if text else "")


def _keys(thing: type) -> Iterator[str]:
    """The keys of a dictionary that has a type."""
    if issubclass(thing, dict):
        yield from (f"- `{key}`" for key in thing.__annotations__)


def _plain(line: str) -> str:
    """A signature without the quotes that stand around types."""
    line = re.sub(r"ForwardRef\('([^']*)'\)", r"\1", line)
    return re.sub(r"(?<=: |> )'([^']*(?:\[[^\]]*\])?[^']*)'(?=[,)= ]|$)", r"\1", line)


def _text(doc: str | None) -> str:
    """A docstring as Markdown."""
    text = inspect.cleandoc(doc or "")
    text = re.sub(r":\w+:`~?(?:ntm_rules\.)?([\w.]+)`", r"`\1`", text)
    text = text.replace("``", "`")
    text, _, raises = text.partition("\nRaises:\n")
    lines = re.sub(r"\n {8,}", " ", raises).splitlines()
    items = [
        f"- raises `{name.strip()}`:{rest}"
        for name, _, rest in (x.partition(":") for x in lines)
        if rest
    ]
    return "\n".join([text.rstrip(), *(["", *items] if items else []), ""])


@cache
def _texts_below() -> dict[tuple[str, str], str]:
    """The text below each assignment, by module and name."""
    texts: dict[tuple[str, str], str] = {}
    for path in sorted((SOURCE / "ntm_rules").rglob("*.py")):
        module = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
        for here, after in itertools.pairwise(ast.parse(path.read_text("utf-8")).body):
            targets = getattr(here, "targets", None) or [getattr(here, "target", None)]
            text = getattr(getattr(after, "value", None), "value", None)
            if isinstance(after, ast.Expr) and isinstance(text, str):
                texts |= {(module, getattr(t, "id", "")): text for t in targets}
    return texts


def _written_below(module: Any, name: str) -> str | None:
    """The text below the assignment of a name, in the module that it comes from."""
    home = getattr(module, "_HOME", {}).get(name)
    texts = _texts_below()
    if home is not None:
        return texts.get((f"{module.__name__}.{home}", name))
    return next((text for (_, known), text in texts.items() if known == name), None)


if __name__ == "__main__":
    PAGE.write_text(reference(), encoding="utf-8", newline="\n")
