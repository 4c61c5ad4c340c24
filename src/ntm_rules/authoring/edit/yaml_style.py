"""YAML in the style of the rule files: blocks, short things in flow, long texts folded."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

import yaml

from ntm_rules.foundation.exact import show

WIDTH = 100
_APART: Final = re.compile(
    r"^((?:- number|  - code|- id|criteria|facts|list|classes|chosen_by|unfilled|communes|notes):)",
    re.MULTILINE,
)
"""What an empty line stands before in a rule file."""


class Raw(str):
    """Text that is YAML already."""

    __slots__ = ()


class YamlMap(dict[str, Any]):
    """A mapping; ``flow`` writes it in one line where it fits."""

    def __init__(self, pairs: Mapping[str, Any] | None = None, *, flow: bool = False) -> None:
        super().__init__(pairs or {})
        self.flow = flow


class YamlList(list[Any]):
    """A list; ``flow`` writes it in one line where it fits."""

    def __init__(self, items: Iterable[Any] = (), *, flow: bool = False) -> None:
        super().__init__(items)
        self.flow = flow


def scalar(value: Any, *, flow: bool = False) -> str:
    """One value in one line."""
    if isinstance(value, Raw):
        return str(value)
    if value is None:
        return "~"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Fraction):
        return show(Fraction(value))
    if isinstance(value, dt.date):
        return value.isoformat()
    text = " ".join(str(value).split())
    # As a value of a mapping, so that a colon or a comma is quoted where it must be.
    line = yaml.safe_dump(
        {"k": text}, allow_unicode=True, width=10**6, default_flow_style=flow
    ).strip()
    return line[4:-1] if flow else line[3:]


def _flow(value: Any) -> str:
    if isinstance(value, YamlMap):
        return "{" + ", ".join(f"{_key(k)}: {_flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, YamlList):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return scalar(value, flow=True)


def _key(name: str) -> str:
    """A key; years and ids are plain words."""
    return name if re.fullmatch(r"[\w-]+", name) else scalar(name)


def emit(value: Any, indent: int) -> str:
    """What follows a key that stands at ``indent``: `` value``, or a block from the next line on."""
    if isinstance(value, YamlMap | YamlList):
        line = _flow(value)
        if not value or (value.flow and indent + 12 + len(line) <= WIDTH):
            return f" {line}"
        return (
            _block_map(value, indent + 2)
            if isinstance(value, YamlMap)
            else _block_seq(value, indent)
        )
    line = scalar(value)
    if isinstance(value, str) and not isinstance(value, Raw) and indent + 14 + len(line) > WIDTH:
        inside = " " * (indent + 2)
        lines = textwrap.wrap(
            " ".join(value.split()),
            WIDTH - len(inside),
            break_long_words=False,
            break_on_hyphens=False,
        )
        return " >-" + "".join(f"\n{inside}{part}" for part in lines)
    return f" {line}"


def _block_map(value: YamlMap, indent: int) -> str:
    lead = " " * indent
    return "".join(f"\n{lead}{_key(k)}:{emit(v, indent)}" for k, v in value.items())


def _block_seq(value: YamlList, indent: int) -> str:
    lead = " " * indent
    return "".join(f"\n{lead}- {emit(v, indent).lstrip(chr(10) + ' ')}" for v in value)


def rule_file_text(comment: Sequence[str], content: Mapping[str, object]) -> str:
    """A new rule file: a comment at its head, then its keys."""
    lines = [*(f"# {' '.join(line.split())}" for line in comment), ""]
    text = "\n".join(f"{key}:{emit(value, 0)}" for key, value in content.items())
    return "\n".join([*lines, _APART.sub(r"\n\1", text)]) + "\n"
