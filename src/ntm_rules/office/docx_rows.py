"""Rows of a Word table, each copied from the first of its form: python-docx takes a millisecond for every cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from ntm_rules.foundation.text import clean

LONG_ROW: Final = 12
"""So many lines of a table fill about a quarter of a page. A longer row kept whole would leave that empty before it."""
_LETTER_MM: Final = 2


@dataclass(frozen=True, slots=True)
class RowForm:
    """What rows have in common: how many paragraphs each cell has, whether a page may cut the row, and its letters."""

    paragraphs: tuple[int, ...]
    is_whole: bool
    bold: bool


class CopiedRows:
    """Adds rows to a table. ``first_of`` adds the first one of a form, with any text, and gives its element."""

    def __init__(self, table: Any, first_of: Callable[[RowForm], Any]) -> None:
        self._table = table
        self._first_of = first_of
        self._known: dict[RowForm, Any] = {}

    def add(self, cells: Sequence[Sequence[str]], widths_mm: Sequence[int], *, bold: bool) -> None:
        """A row; each cell with its paragraphs."""
        from docx.oxml.ns import qn

        is_whole = _lines(cells, widths_mm) <= LONG_ROW
        form = RowForm(tuple(len(texts) or 1 for texts in cells), is_whole, bold)
        if form in self._known:
            row = deepcopy(self._known[form])
            self._table._tbl.append(row)
        else:
            row = self._known[form] = self._first_of(form)
        every = [text for texts in cells for text in texts or ("",)]
        for run, text in zip(row.iter(qn("w:r")), map(clean, every), strict=True):
            letters = run.find(qn("w:t"))
            if letters is not None and text.isprintable() and text.strip() == text != "":
                letters.text = text
            else:  # empty, or with spaces and breaks that are elements of their own
                run.text = text


def _lines(cells: Sequence[Sequence[str]], widths_mm: Sequence[int]) -> int:
    """About how many lines the highest cell of a row has."""
    return max(
        sum(1 + len(text) * _LETTER_MM // width for text in texts)
        for texts, width in zip(cells, widths_mm, strict=True)
    )
