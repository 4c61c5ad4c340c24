"""A table as it is drawn: cells with their place, their span and their text. Every format is read into this."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import UnreadableError, Where
from ntm_rules.foundation.text import nfc, odd_character
from ntm_rules.office.signatures.signature import Signature

MAX_BYTES: Final = 30_000_000
MAX_TABLES: Final = 500
MAX_COLUMNS: Final = 200
MAX_ROWS: Final = 20_000
MAX_CELLS: Final = 200_000
MAX_CHARACTERS: Final = 2_000_000

_RAISED_UNIT: Final = re.compile(r"(?<![^\W\d_])([kcd]?m)\[([23])\]")
"""Square and cubic metres, whose raised number is no mark of a footnote."""
_RAISED: Final = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_SPACES: Final = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u3000]+")


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell as drawn. Rows and columns count from 0; ``page`` from 1, and is 0 where the format has none.

    ``unreadable`` says that its letters are of a font from before Unicode: the text is not what a reader sees.
    """

    row: int
    column: int
    rows: int
    columns: int
    text: str
    page: int = 0
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. ``number`` is its place among the tables of the document, from 1; ``sheet`` that of a workbook."""

    number: int
    cells: tuple[GridCell, ...]
    sheet: str = ""
    by_place: dict[tuple[int, int], GridCell] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        spread = {
            (cell.row + down, cell.column + right): cell
            for cell in self.cells
            for down in range(cell.rows)
            for right in range(cell.columns)
        }
        object.__setattr__(self, "by_place", spread)

    @property
    def height(self) -> int:
        """How many rows it has."""
        return max((cell.row + cell.rows for cell in self.cells), default=0)

    @property
    def width(self) -> int:
        """How many columns it has, by its widest row."""
        return max((cell.column + cell.columns for cell in self.cells), default=0)

    def at(self, row: int, column: int) -> GridCell | None:
        """The cell that covers a place, merged or not."""
        return self.by_place.get((row, column))

    def starting_in(self, row: int) -> list[GridCell]:
        """The cells whose first row this is, from the left."""
        return [cell for cell in self.cells if cell.row == row]

    def row(self, row: int) -> Iterator[GridCell]:
        """The cells that cover a row, from the left, each once."""
        last = None
        for column in range(self.width):
            cell = self.at(row, column)
            if cell is not None and cell is not last:
                yield cell
            last = cell


@dataclass(frozen=True, slots=True)
class TablesOfDocument:
    """The tables of a document, and what a reader of them must know of it."""

    path: Path
    kind: str
    """``docx``, ``html``, ``xlsx`` or ``pdf``."""
    sha256: str
    grids: tuple[Grid, ...]
    remarks: tuple[Words, ...] = ()
    signatures: tuple[Signature, ...] | None = None
    """Those of a PDF; None where they were not checked."""
    paragraphs: tuple[str, ...] = ()
    """The text outside of tables, of a Word file or a page."""


def refused(path: Path, vi: str, en: str) -> UnreadableError:
    """The error that says why a document is not read."""
    return UnreadableError.of(vi=vi, en=en, where=Where(str(path)))


def plain(text: str) -> str:
    """A text of a document in one line and composed form. What no reader can see goes; an odd character shows."""
    text = _SPACES.sub(" ", nfc(text)).strip()
    text = _RAISED.sub(lambda raised: f"[{int(unicodedata.normalize('NFKC', raised[0]))}]", text)
    text = _RAISED_UNIT.sub(r"\1\2", text)
    if odd_character(text):
        text = "".join("\ufffd" if odd_character(c) else c for c in text)
    return text


class GridBuilder:
    """Puts cells into tables, and stops where a document holds more than any decision does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.grids: list[Grid] = []
        self.paragraphs: list[str] = []
        self.remarks: dict[str, Words] = {}
        self.may_be_signed = False
        """Whether it is a PDF with a form, of which signatures are fields."""
        self._cells = 0
        self._characters = 0

    def add(self, cells: list[GridCell], sheet: str = "") -> None:
        """Take a table; one without a cell is none.

        Raises:
            UnreadableError: where it is too large.
        """
        if not cells:
            return
        self._cells += sum(cell.rows * cell.columns for cell in cells)
        self._characters += sum(len(cell.text) for cell in cells)
        far = max(cell.column + cell.columns for cell in cells)
        low = max(cell.row + cell.rows for cell in cells)
        if (
            far > MAX_COLUMNS
            or low > MAX_ROWS
            or self._cells > MAX_CELLS
            or self._characters > MAX_CHARACTERS
            or len(self.grids) >= MAX_TABLES
        ):
            raise refused(self.path, "bảng quá lớn, quá nhiều ô", "its tables are too large")
        self.grids.append(Grid(len(self.grids) + 1, tuple(cells), sheet))

    def add_text(self, text: str) -> None:
        """Take the text outside of tables, a paragraph a line; no more of it than of tables."""
        text = text[:MAX_CHARACTERS]
        self.paragraphs += [line for part in text.split("\n") if (line := plain(part))]

    def remark(self, vi: str, en: str) -> None:
        """Say once what a reader must know."""
        self.remarks[en] = Words(vi, en)


def filled(drawn: list[list[GridCell]], height: int) -> list[GridCell]:
    """Rows of cells one below the other, cut where a span leaves the table."""
    return [
        GridCell(
            cell.row,
            cell.column,
            max(1, min(cell.rows, height - cell.row)),
            cell.columns,
            cell.text,
            cell.page,
            cell.unreadable,
        )
        for row in drawn
        for cell in row
    ]
