"""The text of a cell as an entry of a facts file: numbers, ratios, bounds, yes and no. The one parser of all ways in.

What is plain is read, nothing is guessed. A text that is no number stays as it is: the reading of figures then refuses
it, with the place of the cell. Numbers are as :func:`~ntm_rules.foundation.exact.parse_vietnamese` reads them, but
without a power of ten: "1e1" is a slip, not a way in which people write ten.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

from ntm_rules.facts.measure_words import measure_words
from ntm_rules.foundation.exact import AmbiguousNumberError, NotANumberError, parse_vietnamese
from ntm_rules.foundation.text import fold, nfc
from ntm_rules.tables.words import (
    BOUNDS,
    MET,
    NO_CLASSES,
    NOT_KNOWN,
    NOTHING_COUNTED,
    TOTALS,
    YES_NO,
)

_END: Final = " .;!"
_OUT_OF: Final = re.compile(
    r"(\d[\d.]*)\s+(?:trên|trong|out of)(?:\s+tổng số)?\s+(?=\d)", re.IGNORECASE
)
_PERCENT: Final = re.compile(r"\s*\(\s*(\d[\d.,]*)\s*%\s*\)\s*$")
_UNIT_BEHIND: Final = re.compile(r"(\d[\d.,]*(?:\s*/\s*\d[\d.]*)?)\s*([^\W\d].*|%)", re.DOTALL)
_RATIO: Final = re.compile(r"(?P<count>[^/]+?)\s*/\s*(?P<of>\d[\d.]*)\s*(?P<rest>\D.*)?", re.DOTALL)
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,]*")
_PLAIN: Final = re.compile(r"[+-]?[0-9.,]+")
_IDS: Final = re.compile(r"\s*[a-z0-9-]+\??(?:\s+[a-z0-9-]+\??)*\s*")
_WHOLE: Final = re.compile(r"([0-9]+)[.,]0{1,2}")  # three zeros may be thousands
_RATED: Final = re.compile(
    r"[\d.,]+(?:\s*\+\s*[\d.,]+)+(?:\s*;\s*[\d.,]+(?:\s*\+\s*[\d.,]+)*)*\s*;?"
)
_INDICES: Final = re.compile(r"[\d.,]+\s*%?(?:\s*;\s*[\d.,]+\s*%?)+\s*;?")
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
    return YES_NO.get(fold(text).rstrip(_END))


def met_or_not(text: str) -> bool | None:
    """The answer to whether something is met; None where the text is none."""
    return MET.get(fold(text).rstrip(_END))


def is_not_known(text: str) -> bool:
    """Whether a text says that the answer is not known."""
    return fold(text).rstrip(_END) in NOT_KNOWN


def is_nothing_counted(text: str) -> bool:
    """Whether a text says 0 where something is counted."""
    return fold(text).rstrip(_END) in NOTHING_COUNTED


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


def quantity_of(
    text: str, units: Sequence[str] = (), nouns: Sequence[str] = ()
) -> str | dict[str, Any]:
    """A number without the unit behind it, or the keys of a ratio or of bounds.

    ``units`` may stand behind a number: names of the unit of measure. ``nouns``, what is counted, only behind a ratio:
    7 villages of an unknown number are no share. Points with "+" between them, of things with ";" between them, rate
    each of what is counted. Numbers with ";" alone between them are yearly indices.

    Raises:
        CellError: for two bounds on one side, and where something else is counted than ``units``.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = " ".join(text.split())
    if _RATED.fullmatch(text):
        return {"each": text}
    if _INDICES.fullmatch(text):
        return {"indices": text}
    if between := _BETWEEN.fullmatch(text):
        return {
            key: number_text(part, units)
            for key, part in zip(("at_least", "at_most"), between.groups(), strict=True)
        }
    percent = _PERCENT.search(text)
    whole = _OUT_OF.sub(r"\1/", text[: percent.start()] if percent else text, count=1)
    if ratio := _RATIO.fullmatch(whole):
        rest = (ratio["rest"] or "").strip()
        known = [unit for unit in (*units, *nouns) if unit]
        if rest and fold(rest) not in {fold(unit) for unit in known}:
            listed = ", ".join(dict.fromkeys(known)) or "?"
            raise CellError(
                f"sau tỷ lệ là {rest!r}, ở đây đếm theo: {listed}",
                f"{rest!r} behind the ratio; what is counted here: {listed}",
            )
        if percent is not None:
            _refuse_other_share(ratio["count"], ratio["of"], percent[1])
        count = _bounds_of(ratio["count"], ())
        return {"count": number_text(ratio["count"]) if count is None else count, "of": ratio["of"]}
    bounds = _bounds_of(text, units)
    return number_text(text, units) if bounds is None else bounds


def unit_behind(text: str) -> tuple[str, str] | None:
    """A number or a ratio, and the unit behind it; None where the text is no such thing."""
    parts = _UNIT_BEHIND.fullmatch(_OUT_OF.sub(r"\1/", " ".join(text.split()), count=1))
    return (parts[1], parts[2].strip()) if parts else None


def _refuse_other_share(count: str, of: str, percent: str) -> None:
    """Raise CellError where the percentage behind a ratio is that of another one."""
    try:
        whole, part, share = map(parse_vietnamese, (of, count, percent))
    except (AmbiguousNumberError, NotANumberError):
        whole = part = share = Fraction(0)
    step = Fraction(1, 10 ** len(percent.replace(",", ".").partition(".")[2]))
    if not whole or abs(part * 100 / whole - share) >= step:
        raise CellError(f"{count}/{of} không phải là {percent}%", f"{count}/{of} is not {percent}%")


def number_text(text: str, units: Sequence[str] = ()) -> str:
    """A number without the unit behind it; any other text as it stands.

    Raises:
        CellError: for a power of ten.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = " ".join(text.split())
    names = [name for unit in units for name in measure_words(unit)]
    for unit in (*names, "%"):
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
