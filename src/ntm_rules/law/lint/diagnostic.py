"""A diagnostic is one class. Its docstring is its page and holds its message.

The docstring has a title in both languages and four headings. Under ``What it says`` stand two
lines: the message in Vietnamese and in English, with ``{}`` for values. ``--explain``,
``docs/diagnostics.md`` and every finding are made of this one text.
"""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Literal

from ntm_rules.foundation.errors import Problem, RequestError, Where
from ntm_rules.foundation.strict_yaml import MarkedMapping, MarkedSequence, Scalar, locate
from ntm_rules.foundation.text import nearest
from ntm_rules.law.lint.located import Path
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.load.rule_file import RuleFile

HEADINGS = ("What it says", "Why", "Example", "Instead")
REGISTRY: dict[str, type[Diagnostic]] = {}
"""Every diagnostic by its code."""

Severity = Literal["error", "information"]


@dataclass(frozen=True, slots=True)
class Page:
    """A diagnostic's docstring, taken apart."""

    title: tuple[str, str]
    sections: dict[str, str]

    @property
    def message(self) -> tuple[str, str]:
        """The message in Vietnamese and English, with ``{}`` for values."""
        vi, en = self.sections["What it says"].splitlines()
        return vi, en


@cache
def _page(doc: str) -> Page:
    first, *rest = inspect.cleandoc(doc).splitlines()
    vi, _, en = first.rstrip(".").partition(" / ")
    sections: dict[str, list[str]] = {}
    section: list[str] = []
    for line in rest:
        if line.rstrip(":") in HEADINGS and line.endswith(":"):
            section = sections.setdefault(line.rstrip(":"), [])
        else:
            section.append(line)
    texts = {
        name: textwrap.dedent("\n".join(lines)).strip("\n") for name, lines in sections.items()
    }
    return Page((vi, en), texts)


class Diagnostic:
    """One thing that can be wrong with a rule file. Subclasses say what, and find it."""

    code: ClassVar[str]
    name: ClassVar[str]
    """That of the class, as words: ``NeverTaken`` is ``never-taken``."""
    severity: ClassVar[Severity] = "error"
    built: ClassVar[bool] = False
    """Whether it needs the built law. The others look at the files alone."""

    def __init_subclass__(cls) -> None:
        if "code" in cls.__dict__:
            REGISTRY[cls.code] = cls
        if "name" not in cls.__dict__:
            cls.name = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @classmethod
    def page(cls) -> Page:
        """Its documentation."""
        return _page(cls.__doc__ or "")

    @classmethod
    def message(cls, values: dict[str, Any]) -> tuple[str, str]:
        """The message in Vietnamese and English."""
        if not cls.__doc__:  # `python -OO` drops docstrings
            return f"{cls.name} {values}", f"{cls.name} {values}"
        vi, en = cls.page().message
        return vi.format(**values), en.format(**values)

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Every finding; none where the reader of files finds it already."""
        yield from ()

    @classmethod
    def at(
        cls, file: RuleFile, path: Path, near: tuple[str, str] = ("", ""), /, **values: Any
    ) -> Problem:
        """A finding at ``path`` of ``file``; ``near`` is the nearest valid name."""
        where = place(file.tree, path)
        vi, en = cls.message(values)
        return Problem(
            vi=vi + near[0],
            en=en + near[1],
            where=where if where.line else Where(file.path, 1, 1),
            key=".".join(map(str, path)),
            code=cls.code,
        )


def place(tree: Any, path: Path) -> Where:
    """The place of the value at ``path`` if it is one word or number; else that of its key."""
    where, value = locate(tree, path), tree
    for step in path:
        if isinstance(value, MarkedMapping) and step in value:
            value = value[str(step)]
        elif isinstance(value, MarkedSequence) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return where
    return getattr(value, "where", where) if isinstance(value, Scalar) else where


def severity(code: str) -> Severity:
    """Whether a code is of an error or of an information."""
    return REGISTRY[code].severity if code in REGISTRY else "error"


def find_diagnostic(name: str) -> type[Diagnostic]:
    """The diagnostic with this code or name.

    Raises:
        RequestError: naming the nearest one.
    """
    names = {d.name: d for d in REGISTRY.values()} | REGISTRY
    diagnostic = names.get(name) or names.get(name.upper()) or names.get(name.lower())
    if diagnostic is None:
        codes = REGISTRY if name[:3].upper() == "NTM" else names
        near = nearest(name, codes) or next(iter(REGISTRY))
        raise RequestError.of(
            vi=f"không có mã {name!r}; có phải là {near!r}?",
            en=f"no such diagnostic: {name!r}; did you mean {near!r}?",
        )
    return diagnostic
