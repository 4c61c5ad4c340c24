"""The process that reads a PDF: bounded in time, memory and size, for a PDF can be made to hang its reader.

It gets the file on its standard input and writes JSON: for each page its tables, as boxes with text.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, Final

from ntm_rules.office.worker import limit

MAX_PAGES: Final = 300
MAX_CHARACTERS: Final = 2_000_000
_EDGE: Final = 3.0
"""Lines that are nearer than this, in points, are one."""
_THIN: Final = 2.0
_THROUGH: Final = (0.3, 0.75)
"""Where a line through a letter may lie, of its height from the top."""
_CODES: Final = {ord("\u00a0"): " "}


def main() -> None:
    """Read the file, and write what it holds."""
    limit()
    content = sys.stdin.buffer.read()
    try:
        import pdfplumber
    except ModuleNotFoundError:
        json.dump({"error": "library"}, sys.stdout)
        return
    logging.disable(logging.CRITICAL)
    with contextlib.redirect_stdout(io.StringIO()):
        result = read_pages(pdfplumber, content)
    json.dump(result, sys.stdout, ensure_ascii=True)


def read_pages(pdfplumber: Any, content: bytes) -> dict[str, Any]:
    """The pages with their tables; ``error`` says why there are none."""
    pages: list[dict[str, Any]] = []
    characters = images = 0
    try:
        with pdfplumber.open(io.BytesIO(content)) as pdf:
            if len(pdf.pages) > MAX_PAGES:
                return {"error": "pages"}
            has_form = "AcroForm" in pdf.doc.catalog
            for page in pdf.pages:
                chars = [c for c in page.chars if c.get("upright", True)]
                mark_struck(chars, strokes(page))
                characters += len(page.chars)
                images += len(page.images)
                if characters > MAX_CHARACTERS:
                    return {"error": "characters"}
                tables = page.find_tables({"snap_tolerance": _EDGE, "join_tolerance": _EDGE})
                tables.sort(key=lambda table: (table.bbox[1], table.bbox[0]))
                pages.append({"tables": [boxes(table.cells, chars) for table in tables]})
                page.close()
    except MemoryError:
        return {"error": "memory"}
    except Exception as problem:  # whatever a damaged PDF makes its readers stumble over
        text = f"{type(problem).__name__} {problem!r}"
        return {"error": "password" if re.search("password|encrypt", text, re.I) else "damaged"}
    return {"pages": pages, "characters": characters, "images": images, "has_form": has_form}


Stroke = tuple[float, float, float]
"""A line that lies: its middle from the top, and from where to where it goes."""


def strokes(page: Any) -> list[Stroke]:
    """The lines of a page that may go through text, from the top: drawn, thin boxes, and marks of a reader program."""
    from pdfminer.pdftypes import resolve1

    drawn = [
        (line["top"], line["bottom"], line["x0"], line["x1"]) for line in (*page.lines, *page.rects)
    ]
    # Not page.annots: that follows every reference of a note, back to the pages, without an end.
    for note in resolve1(page.page_obj.annots) or ():
        about = resolve1(note)
        if (
            isinstance(about, dict)
            and str(resolve1(about.get("Subtype"))).strip("/'") == "StrikeOut"
        ):
            numbers = resolve1(about.get("QuadPoints")) or ()
            corners = [float(resolve1(number)) for number in numbers]
            for quad in (corners[n : n + 8] for n in range(0, len(corners) - 7, 8)):
                across, up = quad[::2], quad[1::2]
                middle = float(page.height) - (min(up) + max(up)) / 2
                drawn.append((middle, middle, min(across), max(across)))
    return sorted(
        ((top + bottom) / 2, left, right)
        for top, bottom, left, right in drawn
        if bottom - top <= _THIN and right > left
    )


def mark_struck(chars: Sequence[Any], lines: Sequence[Stroke]) -> None:
    """Mark the letters through whose middle a line goes. One under or over them, as a cell has, does not."""
    heights = [height for height, _, _ in lines]
    for char in chars:
        top, bottom, middle = char["top"], char["bottom"], (char["x0"] + char["x1"]) / 2
        first = bisect_right(heights, top + _THROUGH[0] * (bottom - top))
        last = bisect_right(heights, top + _THROUGH[1] * (bottom - top))
        char["struck"] = any(left <= middle <= right for _, left, right in lines[first:last])


def _edges(values: Iterable[float]) -> list[float]:
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > _EDGE:
            edges.append(value)
    return edges


def _nearest(edges: Sequence[float], value: float) -> int:
    return min(range(len(edges)), key=lambda place: abs(edges[place] - value))


def boxes(cells: Sequence[Any], chars: Sequence[Any]) -> dict[str, Any]:
    """A table: the edges of its columns, and its cells with row, column, spans and text."""
    across = _edges([x for cell in cells for x in (cell[0], cell[2])])
    down = _edges([y for cell in cells for y in (cell[1], cell[3])])
    places: list[tuple[int, int, int, int]] = []
    covering: dict[tuple[int, int], int] = {}
    for left, top, right, bottom in cells:
        column, row = _nearest(across, left), _nearest(down, top)
        columns = max(1, _nearest(across, right) - column)
        rows = max(1, _nearest(down, bottom) - row)
        for y in range(row, row + rows):
            for x in range(column, column + columns):
                covering[y, x] = len(places)
        places.append((row, column, rows, columns))
    inside: list[list[Any]] = [[] for _ in places]
    for char in chars:
        x = bisect_right(across, (char["x0"] + char["x1"]) / 2) - 1
        y = bisect_right(down, (char["top"] + char["bottom"]) / 2) - 1
        if (place := covering.get((y, x))) is not None:
            inside[place].append(char)
    return {
        "edges": [round(x, 1) for x in across],
        "cells": [[*place, text_of(some)] for place, some in zip(places, inside, strict=True)],
    }


def text_of(chars: Sequence[Any]) -> str:
    """The lines of a cell. A small raised number is the mark of a footnote."""
    lines: list[list[Any]] = []
    for char in sorted(chars, key=lambda c: ((c["top"] + c["bottom"]) / 2, c["x0"])):
        middle = (char["top"] + char["bottom"]) / 2
        if lines:
            last = lines[-1]
            height = max(c["bottom"] - c["top"] for c in last)
            mean = sum((c["top"] + c["bottom"]) / 2 for c in last) / len(last)
            if middle - mean <= 0.6 * height:
                last.append(char)
                continue
        lines.append([char])
    return "\n".join(_line(line) for line in lines)


def _line(line: Sequence[Any]) -> str:
    size = max(c["size"] for c in line)
    low = max(c["bottom"] for c in line)
    parts: list[str] = []
    last: Any = None
    for char in sorted(line, key=lambda c: c["x0"]):
        text = char["text"].translate(_CODES)
        raised = (
            text.isdecimal() and char["size"] < 0.8 * size and low - char["bottom"] > 0.12 * size
        )
        if last is not None and char["x0"] - last["x1"] > 0.2 * size:
            parts.append(" ")
        if char.get("struck") and text.strip():
            # What is struck out must not be read as a level; that something is struck out must show.
            text, raised = "\ufffd", False
        parts.append(f"\x1e{text}\x1f" if raised else text)
        last = char
    line_text = re.sub(r"\x1e(\d+)\x1f", r"[\1]", "".join(parts).replace("\x1f\x1e", ""))
    return re.sub("\ufffd[\ufffd ]*\ufffd", "\ufffd", line_text)
