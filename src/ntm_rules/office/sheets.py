"""What the sheets of a workbook of any kind are to every reader of cells, and how a damaged one is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ntm_rules.foundation.errors import Problem, UnreadableError, Where
from ntm_rules.office.file_kind import what_it_is

SHEET_ENDINGS: Final = (".xlsx", ".xlsm", ".ods", ".xls")
"""The endings of the names of workbooks."""

TABLE_ENDINGS: Final = (".csv", *SHEET_ENDINGS, ".parquet")
"""The endings of the names of tables of many units."""

MAX_BYTES: Final = 10_000_000
MAX_CELLS: Final = 5_000_000

STRUCK: Final = "\ufffd"
"""Stands for what is struck out: it must not be read, and that it is there must show."""

STRUCK_OUT: Final = (
    "có chữ bị gạch ngang: hãy xóa chữ ấy, hoặc bỏ gạch",
    "something is struck out: delete it, or take the line away",
)
"""What is told of such a cell where it must be read, in both languages."""

CellValue = str | int | float | bool | dt.date | dt.time | dt.timedelta
Span = tuple[int, int, int, int]
"""A merged range: first row, first place, last row, last place; rows from 1, places from 0."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell with content. ``layout`` is the number format; ``place`` counts from 0.

    ``fault`` is ``formula`` where a formula has no value, ``error`` where its value is an error. Of an .xlsx it is
    known what is struck out: ``struck`` is then the text with :data:`STRUCK` in its place; and whether a cell is hidden.
    """

    place: int
    value: CellValue
    layout: str = ""
    fault: str = ""
    struck: str | None = None
    is_hidden: bool = False


def cell_name(line: int, place: int) -> str:
    """The name of a cell, such as N12: its row from 1, its place from 0."""
    letters, number = "", place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{line}"


SheetLines = Iterator[tuple[int, list[SheetCell]]]
"""The filled cells of rows, each with its line."""


class DamagedSheetError(Exception):
    """A sheet cannot be read further; ``cell`` is where, as far as it is known."""

    def __init__(self, cell: str) -> None:
        super().__init__(cell)
        self.cell = cell


@dataclass(frozen=True, slots=True)
class SheetRows:
    """A sheet: the filled cells of its rows, each with the number of its line, and the ranges that are merged."""

    name: str
    is_visible: bool
    lines: SheetLines
    merged: tuple[Span, ...] = ()


def not_a_workbook(path: Path, kind: str = "") -> UnreadableError:
    """The error that says what a file is instead."""
    what = what_it_is(kind, path.suffix.lower())
    return UnreadableError.of(vi=what.vi, en=what.en, where=Where(str(path)))


def too_many_cells(path: Path) -> UnreadableError:
    """The error for more cells than any table of people has."""
    return UnreadableError.of(
        "quá nhiều ô",
        "too many cells",
        where=Where(str(path)),
        code="too_long",
        found=f"{MAX_CELLS + 1}",
        expected=f"..{MAX_CELLS}",
    )


def guarded(path: Path, sheet: SheetRows) -> SheetLines:
    """The rows of a sheet, counted as they come; whatever a damaged file makes a library stumble over is told."""
    cells = 0
    try:
        for line, row in sheet.lines:
            cells += len(row)
            if cells > MAX_CELLS:
                raise too_many_cells(path)
            yield line, row
    except UnreadableError:
        raise
    except Exception as error:  # whatever a damaged sheet makes its library stumble over
        what = what_it_is("", path.suffix.lower())
        cell = error.cell if isinstance(error, DamagedSheetError) else ""
        at = f"{sheet.name}!{cell}" if cell else sheet.name
        raise UnreadableError.of(
            vi=f"{what.vi} ({at})", en=f"{what.en} ({at})", where=Where(str(path))
        ) from None


def unread_sheets(path: Path, sheets: Iterable[SheetRows]) -> list[Problem]:
    """What is told of sheets that hold something and are not read."""
    return [
        Problem(
            f"trang {s.name!r} {'không phải trang đầu' if s.is_visible else 'bị ẩn'}: không tính số liệu ở đó",
            f"sheet {s.name!r} is {'not the first' if s.is_visible else 'hidden'}: nothing on it is counted",
            Where(str(path)),
            code="sheet_left_out",
        )
        for s in sheets
        if next(s.lines, None) is not None
    ]
