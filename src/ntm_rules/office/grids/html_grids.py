"""The tables of a web page that was saved: row and column spans, no scripts, no links, no entities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ntm_rules.office.grids.grid import MAX_COLUMNS, MAX_ROWS, GridBuilder, GridCell, filled, plain
from ntm_rules.office.grids.libraries import lxml_library

_BREAKS: Final = frozenset({"p", "div", "br", "li", "tr", "td", "th", "h1", "h2", "h3", "h4"})
_NO_TEXT: Final = frozenset({"script", "style", "head", "template", "noscript", "textarea"})
_STRUCK: Final = frozenset({"s", "strike", "del"})
_GONE: Final = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.I)
_NOT_SHOWN: Final = re.compile(r"visibility\s*:\s*(hidden|collapse)", re.I)
_LINE_THROUGH: Final = re.compile(r"text-decoration(-line)?\s*:[^;]*line-through", re.I)
_ENCODING: Final = re.compile(
    r"utf-?(8|16(-?[lb]e)?)|(windows-?|cp)125[0-8]|iso-?8859-\d{1,2}|us-ascii", re.I
)
"""Encodings that a page may name: other codecs of Python are none, or take for ever."""
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.I)
_MARK: Final = re.compile(r"\d{1,3}")


def html_grids(path: Path, content: bytes) -> GridBuilder:
    """The tables of a page, inner ones after the table that holds them.

    Raises:
        UnreadableError: where it is too large.
    """
    library = lxml_library().html
    parser = library.HTMLParser(no_network=True, huge_tree=False, remove_comments=True)
    builder = GridBuilder(path)
    text = _decoded(content)
    if not text.strip():
        return builder
    root = library.document_fromstring(text, parser=parser)
    for table in root.iter("table"):
        builder.add(_cells(table))
    builder.add_text(_shown(root))
    return builder


def _decoded(content: bytes) -> str:
    """The page as text: UTF-8 where it is that, else as it says itself."""
    try:
        return content.decode("utf-8-sig").replace("\x00", "\ufffd")
    except UnicodeDecodeError:
        stated = _CHARSET.search(content[:4_000])
    name = (
        stated[1].decode()
        if stated
        else "utf-16"
        if content[:2] in {b"\xff\xfe", b"\xfe\xff"}
        else "cp1258"
    )
    name = name if _ENCODING.fullmatch(name) else "utf-8"
    try:
        return content.decode(name, errors="replace").replace("\x00", "\ufffd")
    except LookupError:
        return content.decode("utf-8", errors="replace").replace("\x00", "\ufffd")


def _rows(table: Any) -> Iterator[Any]:
    for part in table:
        if _is_gone(part):
            continue
        if part.tag == "tr":
            yield part
        elif part.tag in {"thead", "tbody", "tfoot"}:
            yield from (row for row in part if row.tag == "tr" and not _is_gone(row))


def _cells(table: Any) -> list[GridCell]:
    taken: set[tuple[int, int]] = set()
    drawn: list[list[GridCell]] = []
    number = 0
    for number, row in enumerate(_rows(table)):
        column, cells = 0, []
        for element in row:
            if element.tag not in {"td", "th"} or _is_gone(element):
                continue
            while (number, column) in taken:
                column += 1
            across = _span(element, "colspan", MAX_COLUMNS)
            down = _span(element, "rowspan", MAX_ROWS)
            cells.append(GridCell(number, column, down, across, _text(element)))
            # A tall span is marked as far as a row of this table can be asked for.
            taken.update(
                (number + d, column + a) for d in range(min(down, 600)) for a in range(across)
            )
            column += across
        drawn.append(cells)
    return filled(drawn, number + 1)


def _span(element: Any, name: str, most: int) -> int:
    text = (element.get(name) or "").strip()
    return max(1, min(int(text), most)) if text.isdecimal() and len(text) < 9 else 1


def _text(cell: Any) -> str:
    """What a cell shows, in one line."""
    row = cell.getparent()
    if any(_NOT_SHOWN.search(_style(element)) for element in (cell, row)):
        return ""
    shown = plain(_shown(cell))
    return "\ufffd" if shown and any(map(_is_struck, (cell, row))) else shown


def _shown(cell: Any) -> str:
    """What an element shows, without that of tables inside it. A raised number is the mark of a footnote."""
    parts: list[str] = []
    stack: list[tuple[Any, bool]] = [(cell, False)]
    while stack:
        element, closing = stack.pop()
        if closing:
            if element.tag in _BREAKS:
                parts.append("\n")
            if element is not cell and element.tail:
                parts.append(element.tail)
            continue
        if not isinstance(element.tag, str) or element.tag in _NO_TEXT or element.tag == "table":
            parts.append(element.tail or "" if element is not cell else "")
            continue
        if element is not cell and (_is_struck(element) or _is_hidden(element)):
            # What is struck out must not be read as a level; that something is struck out must show.
            shown = not _is_hidden(element) and "".join(element.itertext()).strip()
            parts += ["\ufffd" if shown else "", element.tail or ""]
            continue
        if element.tag in _BREAKS:
            parts.append("\n")
        raised = "".join(element.itertext()).strip() if element.tag == "sup" else ""
        if _MARK.fullmatch(raised):
            parts += [f"[{raised}]", element.tail or ""]
            continue
        parts.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    return "".join(parts)


def _style(element: Any) -> str:
    return element.get("style") or ""


def _is_gone(element: Any) -> bool:
    """Whether it takes no room."""
    return element.get("hidden") is not None or _GONE.search(_style(element)) is not None


def _is_hidden(element: Any) -> bool:
    return _is_gone(element) or _NOT_SHOWN.search(_style(element)) is not None


def _is_struck(element: Any) -> bool:
    return element.tag in _STRUCK or _LINE_THROUGH.search(_style(element)) is not None
