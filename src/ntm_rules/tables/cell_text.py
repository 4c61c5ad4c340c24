"""The text of a cell as an entry of a facts file: numbers, ratios, bounds, yes and no. The one parser of all ways in.

What is plain is read, nothing is guessed. A text that is no number stays as it is: the reading of figures then refuses
it, with the place of the cell. Numbers are as :func:`~ntm_rules.foundation.exact.parse_vietnamese` reads them, but
without a power of ten: "1e1" is a slip, not a way in which people write ten.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ntm_rules.foundation.text import fold, nfc
from ntm_rules.tables.words import BOUNDS, NO_CLASSES, TOTALS, YES_NO

_RATIO: Final = re.compile(r"(?P<count>[^/]+?)\s*/\s*(?P<of>\d[\d.]*)\s*(?P<rest>\D.*)?", re.DOTALL)
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,]*")
_PLAIN: Final = re.compile(r"[+-]?[0-9.,]+")
_IDS: Final = re.compile(r"\s*[a-z0-9-]+(?:\s+[a-z0-9-]+)*\s*")
_WHOLE: Final = re.compile(r"([0-9]+)[.,]0{1,2}")  # three zeros may be thousands
_POWER: Final = re.compile(r"\s*[+-]?[0-9][0-9.,]*[eE][+-]?[0-9]+\s*")
_SPLIT: Final = re.compile(r"\s*(?:;|\bvà\b|\band\b)\s*")
_BETWEEN: Final = re.compile(r"(?:từ|from)\s+(.+?)\s+(?:đến|tới|to)\s+(.+)", re.IGNORECASE)
_UPWARD: Final = re.compile(r"(?:từ|from)\s+(.+?)\s+(?:trở lên|up|upwards)", re.IGNORECASE)


class CellError(ValueError):
    """What is wrong with a cell, in both languages."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en


def yes_or_no(text: str) -> bool | None:
    """The answer to a yes/no fact; None where the text is none."""
    return YES_NO.get(fold(text))


def year_text(text: str) -> str:
    """The text of a year, without the word before it: "năm 2024"."""
    return re.sub(r"^(năm|year)\s+", "", text, flags=re.IGNORECASE)


def classes_of(text: str) -> list[str]:
    """The area classes in one cell, with ``;``, ``,`` or ``|`` between them; ``[]`` says that there are none.

    Ids may also have only spaces between them, for no id holds a space.
    """
    if fold(text) in NO_CLASSES:
        return []
    parts = re.split(r"[;,|]", text.strip("[]"))
    names = (p.split() if _IDS.fullmatch(p) else [p.strip()] for p in parts)
    return [name for some in names for name in some if name]


def is_total(text: str) -> bool:
    """Whether a name says that its row sums up others: no commune is called so."""
    return re.sub(r"\s*(?:\(.*\)|[:.…]+)\s*$", "", fold(text)) in TOTALS


def unit_code(text: str) -> str:
    """The code of a unit without the decimals that a program wrote behind it: 6223.0 is 6223."""
    return whole[1] if (whole := _WHOLE.fullmatch(text)) else text


def quantity_of(text: str, units: Sequence[str] = ()) -> str | dict[str, Any]:
    """A number without the unit behind it, or the keys of a ratio or of bounds.

    ``units`` may stand behind a number: names of the unit of measure, and of what is counted.

    Raises:
        CellError: for two bounds on one side, and where something else is counted than ``units``.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = " ".join(text.split())
    if between := _BETWEEN.fullmatch(text):
        return {
            key: number_text(part, units)
            for key, part in zip(("at_least", "at_most"), between.groups(), strict=True)
        }
    if ratio := _RATIO.fullmatch(text):
        rest = (ratio["rest"] or "").strip()
        if rest and fold(rest) not in {fold(unit) for unit in units}:
            listed = ", ".join(dict.fromkeys(unit for unit in units if unit)) or "?"
            raise CellError(
                f"sau tỷ lệ là {rest!r}, ở đây đếm theo: {listed}",
                f"{rest!r} behind the ratio; what is counted here: {listed}",
            )
        count = _bounds_of(ratio["count"], ())
        return {"count": number_text(ratio["count"]) if count is None else count, "of": ratio["of"]}
    bounds = _bounds_of(text, units)
    return number_text(text, units) if bounds is None else bounds


def number_text(text: str, units: Sequence[str] = ()) -> str:
    """A number without the unit behind it; any other text as it stands.

    Raises:
        CellError: for a power of ten.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = " ".join(text.split())
    for unit in (*units, "%"):
        end = fold(unit)
        if end and fold(text).endswith(end):
            number = text[: len(text) - len(nfc(unit))].strip() if len(unit) <= len(text) else ""
            if _NUMBER.fullmatch(number):
                return number
    if _POWER.fullmatch(text):
        raise CellError(
            f"cần một số, không phải {text!r}: viết đủ các chữ số",
            f"a number is needed, not {text!r}: write all its digits",
        )
    return text


def _bounds_of(text: str, units: Sequence[str]) -> dict[str, str] | None:
    """Bounds in words or signs; None where the text is none."""
    if upward := _UPWARD.fullmatch(text):
        text = f">= {upward[1]}"
    bounds: dict[str, str] = {}
    for part in _SPLIT.split(text.strip()):
        low = part.lower()
        sides = (
            (key, part[len(sign) :].strip())
            for key, signs in BOUNDS
            for sign in signs
            if low.startswith(sign)
        )
        side = next(((key, rest) for key, rest in sides if rest), None)
        if side is None:
            return None
        key, rest = side
        if key in bounds:
            raise CellError("hai cận cùng phía", "two bounds on the same side")
        bounds[key] = number_text(rest, units)
    return bounds
