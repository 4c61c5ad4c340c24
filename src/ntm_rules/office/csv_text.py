"""CSV of spreadsheets: no cell becomes a formula; the mark between cells is that of the row of names."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TextIO

from ntm_rules.foundation.errors import UnreadableError, Where

MARK: Final = b"\xef\xbb\xbf"
"""Stands before the text, so that spreadsheets see that it is UTF-8."""

_RISKY: Final = "=+-@\t\r\n"


def safe(text: str) -> str:
    """``text`` as a cell; an apostrophe goes before what a spreadsheet would take for a formula."""
    return f"'{text}" if text and (text[0] in _RISKY or text.lstrip()[:1] in set("=+-@")) else text


_MARKS: Final = ",;\t"
LINES_ABOVE: Final = 50
"""How many lines may stand above the row of names."""


def find_head(text: str, is_head: Callable[[Sequence[str]], bool]) -> tuple[str, int]:
    """The mark between the cells, and how many lines stand above the row of names.

    A title may stand above, with other marks in it, and ``sep=;``. Without a row of names it is the mark of which the
    first line has most.
    """
    lines = text.split("\n", LINES_ABOVE)[:LINES_ABOVE]
    for number, line in enumerate(lines):
        for mark in sorted(_MARKS, key=line.count, reverse=True):
            if mark in line and is_head(next(csv.reader([line], delimiter=mark), [])):
                return mark, number
    first = lines[0].strip().lower()
    if first.startswith("sep=") and len(first) == 5:
        return first[4], 1
    return max(_MARKS, key=first.count), 0


def skip_lines(stream: TextIO, count: int) -> None:
    """Read past the lines above the row of names."""
    for _ in range(count):
        stream.readline()


def not_csv(path: Path, line: int) -> UnreadableError:
    """The error for a file that is no CSV. The words of the library say nothing to people."""
    return UnreadableError.of(
        "CSV sai cú pháp: dấu ngoặc kép không khép, có chữ sau dấu khép, hoặc ô quá dài",
        "not valid CSV: a quote that is not closed, text behind a closing one, or too long a cell",
        where=Where(str(path), line),
    )
