"""One exact number of a facts file, from anything that may stand for one; and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final, Unpack

from ntm_rules.facts.entry_parts import WrongError, as_written
from ntm_rules.facts.number_hint import number_hint
from ntm_rules.foundation.errors import MOST_SEARCHES, About, Problem, Problems, Where
from ntm_rules.foundation.exact import (
    LIMIT,
    AmbiguousNumberError,
    NotANumberError,
    decimal_places,
    from_python,
    parse_number,
    parse_vietnamese,
)
from ntm_rules.foundation.strict_yaml import Scalar
from ntm_rules.foundation.text import did_you_mean

MAX_PLACES: Final = 25
"""The most decimals of a figure: what is written of it is then exact, and can be read again."""


class NumberReader:
    """Reads numbers; ``problems`` collects what is wrong with them."""

    def __init__(self) -> None:
        self.problems: Problems = Problems()

    def wrong(self, vi: str, en: str, where: Where, key: str, **about: Unpack[About]) -> WrongError:
        """Note a problem; the caller raises what this returns where it cannot go on."""
        self.problems.note(lambda: Problem(vi=vi, en=en, where=where, key=key, **about))
        return WrongError()

    def near(self, name: str, known: Iterable[str]) -> tuple[str, str]:
        """The nearest known name, for the end of a message; a search costs time, so the first problems get one."""
        return did_you_mean(name, known) if len(self.problems) < MOST_SEARCHES else ("", "")

    def number(self, raw: Any, where: Where, key: str, unit: str = "") -> Fraction:
        """An exact number from anything that may stand for one, in ``unit``."""
        where = getattr(raw, "where", where)
        try:
            if isinstance(raw, Scalar):
                value = parse_vietnamese(raw) if raw.quoted else parse_number(raw)
            elif isinstance(raw, str):
                value = parse_vietnamese(raw)
            else:
                value = from_python(raw)
        except AmbiguousNumberError:
            text = str(raw).strip()
            whole, comma = text.replace(".", ""), text.replace(".", ",")
            raise self.wrong(
                f"{text!r} đọc được hai cách: viết {whole} hoặc {comma!r}",
                f"{text!r} can be read in two ways: write {whole} or {comma!r}",
                where,
                key,
                code="ambiguous_number",
                found=text,
                expected=f"{whole} | {comma}",
            ) from None
        except NotANumberError:
            extra = number_hint(raw, unit)
            raise self.wrong(
                f"cần một số, không phải {as_written(raw)}{extra[0]}",
                f"a number is needed, not {as_written(raw)}{extra[1]}",
                where,
                key,
                code="float_is_not_exact" if isinstance(raw, float) else "not_a_number",
                expected="int | Decimal | Fraction | str"
                if isinstance(raw, float)
                else f"number{f' ({unit})' if unit else ''}",
                found=as_written(raw),
            ) from None
        if abs(value) > LIMIT:
            raise self.wrong(
                f"số {raw} vượt quá {LIMIT}",
                f"{raw} is beyond {LIMIT}",
                where,
                key,
                code="number_too_large",
                found=str(raw),
                expected=f"..{LIMIT}",
            )
        if (places := decimal_places(value)) is None or places > MAX_PLACES:
            raise self.wrong(
                f"số {as_written(raw)} cần nhiều hơn {MAX_PLACES} chữ số thập phân; tỷ lệ thì ghi 'count' và 'of'",
                f"{as_written(raw)} needs more than {MAX_PLACES} decimals; give a ratio as count and of",
                where,
                key,
                code="too_many_decimals",
                found=as_written(raw),
                expected=f"..{MAX_PLACES}",
            )
        return value

    def whole(self, raw: Any, where: Where, key: str) -> Fraction:
        """A whole number, not negative."""
        value = self.number(raw, where, key)
        if value.denominator != 1 or value < 0:
            raise self.wrong(
                f"cần một số đếm nguyên, không âm; không phải {raw}",
                f"a whole number, not negative, is needed; not {raw}",
                where,
                key,
                code="not_whole",
                expected="0, 1, 2 ...",
                found=str(raw),
            )
        return value
