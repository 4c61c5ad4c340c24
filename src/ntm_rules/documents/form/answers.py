"""The cells of the form as entries of a facts file, with their places. Text is read by :mod:`ntm_rules.tables.cell_text`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ntm_rules.foundation.days import parse_day, year_of_month
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.strict_yaml import MarkedMapping, Scalar
from ntm_rules.foundation.text import clean, fold
from ntm_rules.office.sheets import cell_name
from ntm_rules.office.shown_number import shown_number
from ntm_rules.tables.cell_text import CellError, met_or_not, quantity_of, year_text, yes_or_no
from ntm_rules.tables.words import NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class At(Where):
    """A cell of a worksheet. ``line`` grows through all sheets, so that problems come in their order."""

    cell: str = ""

    def __str__(self) -> str:
        """``file: Sheet!G12``."""
        return clean(f"{self.file}: {self.cell}" if self.file else self.cell)


def beside(where: Where, place: int) -> Where:
    """The cell in the same row, at ``place`` from 0."""
    if not isinstance(where, At):
        return Where(where.file, where.line, place + 1)
    sheet, _, cell = where.cell.rpartition("!")
    line = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return At(where.file, where.line, place + 1, f"{sheet}!{cell_name(line, place)}")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with content: text, a number as it is shown, a date, a truth value, or a formula.

    ``code`` is a number read as a code; None where it could be two codes. ``is_bare``: a number above
    0 and up to 1 without a percent sign, which as a share may be a part of 1. ``is_struck``: something of it is struck
    out.
    """

    kind: str
    text: str
    where: Where
    day: dt.date | None = None
    code: str | None = None
    is_bare: bool = False
    is_struck: bool = False


def number_text(value: int | float | Decimal, number_format: str) -> str:
    """A number cell as it is shown, with 15 digits: a cell shown in percent holds a hundredth of it."""
    text = format(shown_number(value, number_format), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def answer(cell: Cell, how: str) -> Any:
    """A yes/no cell as the scalar that the reading of figures takes; else its own text.

    "Đạt" answers only a question for which it means yes.
    """
    reply, met = yes_or_no(cell.text), met_or_not(cell.text)
    if reply is None and met is not None:
        if how == "yes_no_only" or how == "":
            raise CellError(
                f"{cell.text!r} không trả lời câu hỏi này: ghi Có hoặc Không",
                f"{cell.text!r} does not answer this question: write “Có” (yes) or “Không” (no)",
            )
        reply = met
    if reply is None:
        return Scalar.at(cell.text, cell.where, quoted=True)
    return Scalar.at("true" if reply else "false", cell.where, quoted=False)


def is_not_applicable(cell: Cell) -> bool:
    """Whether the cell says that the indicator does not apply."""
    return fold(cell.text) in NOT_APPLICABLE


def quantity(cell: Cell, units: tuple[str, ...], nouns: tuple[str, ...] = ()) -> Any:
    """A number, a ratio or bounds, as an entry of a facts file; ``units`` may stand behind a number, ``nouns`` behind a ratio.

    Raises:
        CellError: for a date that a spreadsheet program made of a number, and for an empty comparison.
    """
    if cell.kind == "date":
        raise CellError(
            f"bảng tính đã đổi ô này thành ngày ({cell.text}); nếu là tỷ lệ, ghi số đạt và tổng số ở hai cột",
            f"the spreadsheet made a date of this cell ({cell.text}); give a ratio as count and total",
        )
    if cell.kind == "number":
        return Scalar.at(cell.text, cell.where, quoted=False)
    return _marked(quantity_of(cell.text, units, nouns), cell.where)


def _marked(entry: str | dict[str, Any], where: Where) -> Any:
    """The parts of an entry with the place of their cell."""
    if isinstance(entry, str):
        return Scalar.at(entry, where, quoted=True)
    marked = MarkedMapping(where)
    for key, part in entry.items():
        marked[key] = _marked(part, where)
        marked.marks[key] = where
    return marked


def day(cell: Cell) -> Scalar:
    """A date: of a date cell, or as people write it.

    Raises:
        CellError: for anything else.
    """
    if cell.day is not None:
        return Scalar.at(cell.day.isoformat(), cell.where, quoted=False)
    date = parse_day(cell.text)
    if date is None:
        raise CellError(
            f"cần một ngày, ví dụ 31/12/2024; không phải {cell.text!r}",
            f"a date such as 31/12/2024 is needed, not {cell.text!r}",
        )
    return Scalar.at(date.isoformat(), cell.where, quoted=False)


def year(cell: Cell) -> Scalar:
    """A year: "2024", "năm 2024", "6/2024"; any other text stays as it is."""
    text = year_of_month(cell.text) or year_text(cell.text)
    return Scalar.at(text, cell.where, quoted=not text.isdigit())
