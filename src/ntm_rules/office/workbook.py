"""Workbooks: the library that writes them, cells that are text and never a formula, fixed times."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from copy import copy
from functools import cache
from typing import Any, Final

from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import clean
from ntm_rules.office.fixed_times import EPOCH, saved

FONT: Final = "Times New Roman"
LIMIT: Final = 32_000
"""A cell holds at most 32,767 characters."""


def excel() -> Any:
    """The library that reads and writes workbooks.

    Raises:
        RequestError: where it is not installed.
    """
    try:
        import openpyxl
    except ModuleNotFoundError:
        raise RequestError.of(
            vi="cần openpyxl để đọc, ghi bảng tính: pip install 'ntm-rules[xlsx]'",
            en="worksheets need openpyxl: pip install 'ntm-rules[xlsx]'",
            code="not_installed",
        ) from None
    return openpyxl


def new_book() -> Any:
    """An empty workbook. Cells that name no font have ours, by which programs measure columns.

    Raises:
        RequestError: where openpyxl is not installed.
    """
    book = excel().Workbook()
    from openpyxl.styles import Font

    book._named_styles["Normal"].font = Font(name=FONT, size=11)
    return book


def book_bytes(book: Any, title: str) -> bytes:
    """A workbook as a file that holds no time and no user's name."""
    book.properties.creator = book.properties.lastModifiedBy = "ntm-rules"
    book.properties.title = clean(title)[:250]
    book.properties.created = book.properties.modified = EPOCH
    return saved(book)


_UNIT: Final = 4.7
"""The width that LibreOffice prints of one unit of a column's width, in points, for a font of 11 points; Excel prints more."""
_SIZE: Final = 11
"""The size of the font."""
_LETTER: Final = 0.5
"""How wide most letters of the font are, in its size."""
_LETTERS: Final = {
    **dict.fromkeys("ijlt/,.;:'| ", 0.28),
    **dict.fromkeys("frIJ()[]-s", 0.37),
    **dict.fromkeys("acez“”", 0.445),
    **dict.fromkeys("FPSELTZB", 0.62),
    **dict.fromkeys("ACDGHKNOQRUVXYwm&", 0.74),
    "Đ": 0.74,
    **dict.fromkeys("MW%—…", 0.92),
}
"""How wide the others are. Marks take no width of their own."""


@cache
def _letter(letter: str) -> float:
    return _LETTERS.get(unicodedata.normalize("NFD", letter)[0], _LETTER)


def text_lines(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width, wrapped at its words."""
    room = max(width * _UNIT - 4, _SIZE) / _SIZE
    lines = 0
    for paragraph in text.split("\n"):
        lines, used = lines + 1, 0.0
        for word in paragraph.split(" "):
            long = sum(map(_letter, word))
            if used and used + long > room:
                lines, used = lines + 1, 0.0
            while long > room:  # a word that is wider than the column is cut
                lines, long = lines + 1, long - room
            used += long + 0.28
    return lines


def set_paper(
    sheet: Any, *, landscape: bool, margin: float = 0.4, large: bool = False, foot: str = ""
) -> None:
    """A4, or A3 where it is ``large``; all columns on one page, the pages counted in the foot, after the text ``foot``."""
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3 if large else sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = margin
    sheet.oddFooter.center.text = "&P/&N"
    if foot:
        sheet.oddFooter.left.text, sheet.oddFooter.left.size = clean(foot).replace("&", "&&"), 8


def protect(sheet: Any, *allowed: str) -> None:
    """Lock a sheet, all but its open cells and what is ``allowed``, by the names that openpyxl has."""
    for action in allowed:
        setattr(sheet.protection, action, False)
    sheet.protection.sheet = True


def put_text(cell: Any, text: str) -> None:
    """Put text into a cell. It stays text whatever it begins with: never a formula."""
    text = clean(text)
    text = text if len(text) <= LIMIT else text[: LIMIT - 1] + "…"
    if text:
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@"


def put(cell: Any, value: str | int) -> None:
    """Put text, or a whole number, into a cell."""
    if isinstance(value, int):
        cell.value, cell.number_format = value, "0"
    else:
        put_text(cell, value)
        cell.number_format = "@"


class CellLooks:
    """The looks of the cells of one workbook, by name.

    openpyxl compares every part of a look that a cell is given with all it knows. Here that is done once for a look.
    """

    def __init__(self, looks: Mapping[str, Mapping[str, Any]]) -> None:
        self.looks = looks
        self.styles: dict[str, Any] = {}

    def dress(self, cell: Any, name: str) -> None:
        """Give a cell a look, in the place of any other. What it holds is put into it afterwards."""
        if name not in self.styles:
            for part, value in self.looks[name].items():
                setattr(cell, part, value)
            self.styles[name] = cell._style
        cell._style = copy(self.styles[name])
