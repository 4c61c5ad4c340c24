"""Markdown as GitHub shows it. What comes from the rules is data: it is escaped, never read as Markdown."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

__all__ = ["anchor", "code", "file_name", "gloss", "inline", "link", "outside", "table", "text"]

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#$]|&(?=#?\w+;)")
# What begins a list, a heading's underline or a quotation where it begins a line.
_FIRST = re.compile(r"^([-+=]|\d+(?=[.)](?:\s|$)))")
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def text(words: str) -> str:
    """``words`` on one line, every character meaning itself."""
    return _FIRST.sub(lambda found: _first(found[1]), inline(" ".join(words.split())))


def inline(words: str) -> str:
    """A piece of a text that begins no line and holds no line break."""
    return _SPECIAL.sub(lambda found: "\\" + found[0], words)


def _first(found: str) -> str:
    # "\1." would show the backslash: of a number it is the stop after it that is escaped.
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def gloss(words: str) -> str:
    """A text in English beside the Vietnamese one."""
    return f"*{text(words)}*"


def code(name: str) -> str:
    """An identifier."""
    name = " ".join(name.split())
    fence = "`" * (max(map(len, re.findall("`+", name)), default=0) + 1)
    pad = " " if "`" in name else ""
    return f"{fence}{pad}{name}{pad}{fence}"


def link(label: str, target: str) -> str:
    """A link to a page or an anchor that this project makes; ``label`` is Markdown."""
    return f"[{label}]({target})"


def outside(label: str, url: str) -> str:
    """A link to the outside, where ``url`` is one; ``label`` is not yet Markdown."""
    if not re.match(r"https?://[^\s/]", url):
        return text(label)
    return link(text(label), quote(url, safe="%/:=&?~#+!$,;'@*[]-._"))


def anchor(name: str) -> str:
    """A place that links can lead to."""
    return f'<a id="{file_name(name)}"></a>'


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table with a blank line on either side; a stroke in a cell does not end it."""
    lines = [_row(head), "|" + "---|" * len(head), *map(_row, rows)]
    return ["", *lines, ""]


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(re.sub(r"(?<!\\)\|", r"\\|", cell) for cell in cells) + " |"


def file_name(name: str) -> str:
    """``name`` as the name of a file, a folder or an anchor; never that of the folder's own page."""
    if _SAFE.fullmatch(name) and name.casefold() != "readme":
        return name
    plain = re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-.") or "x"
    return f"{plain}-{hashlib.sha256(name.encode()).hexdigest()[:6]}"
