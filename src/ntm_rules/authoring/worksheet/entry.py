"""What was typed into a cell of the worksheet, and what is told of a cell that cannot be used."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Unpack

from ntm_rules.authoring.worksheet.rows import clean
from ntm_rules.authoring.worksheet.texts import LEVELS_SHEET
from ntm_rules.foundation.errors import About, Problem, Where
from ntm_rules.foundation.exact import show
from ntm_rules.foundation.text import nfc, odd_character, odd_problem
from ntm_rules.office.sheets import STRUCK_OUT, SheetCell
from ntm_rules.office.shown_number import shown_number, shows_percent


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell as it was typed: its text; ``problem`` says why it cannot be used."""

    text: str
    problem: tuple[str, str] | None = None


def cell_problem(
    path: Path, name: str, vi: str, en: str, sheet: str = LEVELS_SHEET, **about: Unpack[About]
) -> Problem:
    """Something wrong with one cell of a sheet of the worksheet, else of that of levels."""
    about = {"code": "wrong_cell", **about}
    return Problem(vi, en, Where(str(path)), f"{sheet}!{name}", **about)


def entry_of(cell: SheetCell) -> Entry:
    """What was typed into a cell, as text; numbers as they are shown, never as binary fractions."""
    value = cell.value
    if cell.fault == "formula":
        return Entry("", ("công thức không được nhận", "formulas are refused"))
    if cell.fault == "error":
        return Entry("", (f"ô báo lỗi {value}", f"an error value: {value}"))
    if cell.struck is not None:
        return Entry("", STRUCK_OUT)
    if isinstance(value, bool):
        return Entry("TRUE" if value else "FALSE")
    if isinstance(value, int | float):
        if shows_percent(value, cell.layout):
            vi = "ô định dạng phần trăm: ghi 80 cho 80%, định dạng văn bản"
            return Entry("", (vi, "formatted as a percentage: write 80 for 80%, as text"))
        exact = shown_number(value, "")
        if not exact.is_finite():
            return Entry("", ("không phải một số", "not a number"))
        return Entry(show(Fraction(exact), 20).replace(".", ","))
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        vi = f"chương trình bảng tính đã đổi ô này thành ngày, giờ ({value}): ghi lại dạng văn bản"
        return Entry("", (vi, f"the program made a date or time of it ({value}): write it as text"))
    text = str(value)
    if odd := odd_character(text):
        return Entry("", odd_problem(odd))
    return Entry(clean(nfc(text)))
