"""What people write in a cell: numbers, ratios, bounds, yes and no. What is plain is read, nothing is guessed.

A text that cannot be read stays as it is: the reading of figures then refuses it, naming the cell.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from ntm_rules.documents.form.texts import ANSWERS, MET, NOT_APPLICABLE
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.strict_yaml import Mapping, Scalar
from ntm_rules.foundation.text import fold, nfc

__all__ = ["At", "Cell", "CellError", "answer", "beside", "day", "number_text", "quantity", "year"]


@dataclass(frozen=True, slots=True)
class At(Where):
    """A cell of a worksheet. ``line`` grows through all sheets, so that problems come in their order."""

    cell: str = ""

    def __str__(self) -> str:
        """``file: Sheet!G12``."""
        return f"{self.file}: {self.cell}" if self.file else self.cell


def beside(where: Where, place: int) -> Where:
    """The cell in the same row, at ``place`` from 0."""
    if not isinstance(where, At):
        return Where(where.file, where.line, place + 1)
    sheet, _, cell = where.cell.rpartition("!")
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    row = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return At(where.file, where.line, place + 1, f"{sheet}!{letters}{row}")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with content: text, a number as it was typed, a date, a truth value, or a formula."""

    kind: str
    text: str
    where: Where
    day: dt.date | None = None


class CellError(ValueError):
    """What is wrong with a cell, in both languages."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en


def number_text(value: int | float | Decimal, number_format: str) -> str:
    """A number cell as it was typed: the shortest decimal that gives the same double.

    A cell that is shown in percent holds a hundredth of what was typed.
    """
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if "%" in re.sub(r'"[^"]*"', "", number_format):
        exact *= 100
    text = format(exact, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


_RATIO: Final = re.compile(r"(?P<count>[^/]+?)\s*/\s*(?P<of>\d[\d.]*)\s*(?P<rest>\D.*)?", re.DOTALL)
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,]*")
_SPLIT: Final = re.compile(r"\s*(?:;|\bvà\b|\band\b)\s*")
_BETWEEN: Final = re.compile(r"(?:từ|from)\s+(.+?)\s+(?:đến|tới|to)\s+(.+)", re.IGNORECASE)
_UPWARD: Final = re.compile(r"(?:từ|from)\s+(.+?)\s+(?:trở lên|up|upwards)", re.IGNORECASE)
_SIGNS: Final = (
    ("at_least", (">=", "≥", "ít nhất", "tối thiểu", "không dưới", "at least")),
    ("at_most", ("<=", "≤", "không quá", "nhiều nhất", "tối đa", "at most")),
    ("above", (">", "hơn", "trên", "more than", "above")),
    ("below", ("<", "dưới", "ít hơn", "less than", "below")),
)


def answer(cell: Cell, how: str) -> Any:
    """A yes/no cell as the scalar that the reading of figures takes; else its own text.

    "Đạt" answers only a question for which it means yes.
    """
    word = fold(cell.text)
    found = ANSWERS.get(word)
    if found is None and word in MET:
        if how == "yes_no_only" or how == "":
            raise CellError(
                f"{cell.text!r} không trả lời câu hỏi này: ghi Có hoặc Không",
                f"{cell.text!r} does not answer this question: write Có (yes) or Không (no)",
            )
        found = MET[word]
    if found is None:
        return Scalar.at(cell.text, cell.where, quoted=True)
    return Scalar.at("true" if found else "false", cell.where, quoted=False)


def is_not_applicable(cell: Cell) -> bool:
    """Whether the cell says that the indicator does not apply."""
    return fold(cell.text) in NOT_APPLICABLE


def quantity(cell: Cell, units: tuple[str, ...]) -> Any:
    """A number, a ratio or bounds, as an entry of a facts file; ``units`` may stand behind the number.

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
    text = cell.text
    if found := _BETWEEN.fullmatch(text):
        made = Mapping(cell.where)
        for key, part in (("at_least", found[1]), ("at_most", found[2])):
            _put(made, key, _plain(part, units), cell.where)
        return made
    if found := _RATIO.fullmatch(text):
        rest = (found["rest"] or "").strip()
        if rest and fold(rest) not in {fold(u) for u in units}:
            told = ", ".join(dict.fromkeys(u for u in units if u)) or "?"
            raise CellError(
                f"sau tỷ lệ là {rest!r}, ở đây đếm theo: {told}",
                f"{rest!r} behind the ratio; what is counted here: {told}",
            )
        made = Mapping(cell.where)
        count = _bounds(found["count"], (), cell.where)
        _put(made, "count", found["count"] if count is None else count, cell.where)
        _put(made, "of", found["of"], cell.where)
        return made
    bounds = _bounds(text, units, cell.where)
    return Scalar.at(_plain(text, units), cell.where, quoted=True) if bounds is None else bounds


def _bounds(text: str, units: tuple[str, ...], where: Where) -> Mapping | None:
    """Bounds in words or signs; None where the text is none."""
    if found := _UPWARD.fullmatch(text):
        text = f">= {found[1]}"
    made = Mapping(where)
    for part in _SPLIT.split(text.strip()):
        bound = _bound(part)
        if bound is None:
            return None
        key, rest = bound
        if key in made:
            raise CellError("hai cận cùng phía", "two bounds on the same side")
        _put(made, key, _plain(rest, units), where)
    return made


def _bound(part: str) -> tuple[str, str] | None:
    low = part.lower()
    for key, signs in _SIGNS:
        for sign in signs:
            if low.startswith(sign) and (rest := part[len(sign) :].strip()):
                return key, rest
    return None


def _plain(text: str, units: tuple[str, ...]) -> str:
    """A number without the unit behind it."""
    text = " ".join(text.split())
    for unit in (*units, "%"):
        end = fold(unit)
        if end and fold(text).endswith(end):
            number = text[: len(text) - len(nfc(unit))].strip() if len(unit) <= len(text) else ""
            if _NUMBER.fullmatch(number):
                return number
    return text


def _put(made: Mapping, key: str, value: Any, where: Where) -> None:
    made[key] = Scalar.at(value, where, quoted=True) if isinstance(value, str) else value
    made.marks[key] = where


def day(cell: Cell) -> Scalar:
    """A date: of a date cell, "31/12/2024", "2024-12-31".

    Raises:
        CellError: for anything else.
    """
    if cell.day is not None:
        return Scalar.at(cell.day.isoformat(), cell.where, quoted=False)
    text = cell.text
    if found := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text):
        text = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        raise CellError(
            f"cần một ngày, ví dụ 31/12/2024; không phải {cell.text!r}",
            f"a date such as 31/12/2024 is needed, not {cell.text!r}",
        ) from None
    return Scalar.at(text, cell.where, quoted=False)


def year(cell: Cell) -> Scalar:
    """A year: "2024", "năm 2024"; any other text stays as it is."""
    text = re.sub(r"^(năm|year)\s+", "", cell.text, flags=re.IGNORECASE)
    return Scalar.at(text, cell.where, quoted=not text.isdigit())
