"""What was written of a unit, taken once: bounded, of plain types, and never changed again.

A dictionary from Python is copied, so that whoever made it may go on changing it. What no facts file could hold is
refused here, before anything else looks at it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Mapping
from decimal import Decimal
from fractions import Fraction
from numbers import Integral
from typing import TYPE_CHECKING, Any, Final, NoReturn, Unpack

from ntm_rules.foundation.errors import About, FactsError, Problem, Where
from ntm_rules.foundation.exact import LIMIT, NotANumberError, parse_number, show
from ntm_rules.foundation.strict_yaml import (
    MAX_DEPTH,
    MarkedMapping,
    MarkedSequence,
    Scalar,
    locate,
)
from ntm_rules.foundation.text import nfc, odd_character, odd_name, odd_problem, written

MAX_VALUES: Final = 15_000
"""The most values in one facts file or dictionary, keys counted: some forty times what a commune gives with its evidence."""
MAX_TEXT: Final = 20_000
"""The most characters of one text, such as a note."""
MAX_KEY: Final = 500
MAX_BITS: Final = 4_096
"""The most bits of a whole number: far beyond every figure, and quick to write."""


def _refuse(*_: Any, **__: Any) -> NoReturn:
    """Stands in place of each method that would change something."""
    raise TypeError("the facts of a unit cannot be changed; make another unit")


class FrozenMapping(MarkedMapping):
    """A mapping that cannot be changed."""

    if not TYPE_CHECKING:  # to a type checker they are those of a dict
        __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        return _mapping, (self.where, dict(self), self.marks)


class FrozenSequence(MarkedSequence):
    """A sequence that cannot be changed."""

    if not TYPE_CHECKING:
        __setitem__ = __delitem__ = __iadd__ = __imul__ = append = clear = extend = _refuse
        insert = pop = remove = reverse = sort = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        return _sequence, (self.where, list(self), self.marks)


def _mapping(where: Where, content: dict[Any, Any], marks: dict[str, Where]) -> FrozenMapping:
    mapping = FrozenMapping(where)
    dict.update(mapping, content)
    mapping.marks = marks
    return mapping


def _sequence(where: Where, content: list[Any], marks: list[Where]) -> FrozenSequence:
    sequence = FrozenSequence(where)
    list.extend(sequence, content)
    sequence.marks = marks
    return sequence


def frozen(entry: Mapping[str, Any], file: str = "") -> FrozenMapping:
    """``entry`` copied to its depth, so that nobody can change it.

    Raises:
        FactsError: where it is too deep or too large, holds itself, an odd character, or what no file can hold.
    """
    copier = _Copier(entry, file)
    copy: FrozenMapping = copier.copy(entry, ())
    return copy


class _Copier:
    def __init__(self, root: Mapping[str, Any], file: str) -> None:
        self.root = root
        self.file = file
        self.values = 0

    def count(self, path: tuple[Any, ...]) -> None:
        self.values += 1
        if self.values > MAX_VALUES:
            self.refuse(
                f"quá {MAX_VALUES} giá trị trong một hồ sơ",
                f"more than {MAX_VALUES} values for one unit",
                path,
                code="too_many_values",
                found=str(self.values),
                expected=f"..{MAX_VALUES}",
            )

    def refuse(self, vi: str, en: str, path: tuple[Any, ...], **about: Unpack[About]) -> NoReturn:
        place = locate(self.root, path)
        key = ".".join(_short(str(step)) for step in path[:10])
        where = place if place.line else Where(self.file)
        raise FactsError([Problem(vi, en, where, key, loc=tuple(path[:10]), **about)])

    def copy(self, value: Any, path: tuple[Any, ...]) -> Any:
        self.count(path)
        if type(value) is Scalar and len(value) <= MAX_TEXT:  # most of what a file holds
            return value
        if isinstance(value, str):
            return self.text(value, path, MAX_TEXT)
        if isinstance(value, dict):
            return self.mapping(value, path)
        if value is None or isinstance(value, bool | float | dt.date):
            return value
        if isinstance(value, Integral):
            return self.number(int(value), path)
        if isinstance(value, Decimal | Fraction):
            return self.number(value, path)
        self.depth(path)
        if isinstance(value, Mapping):
            return self.mapping(value, path)
        if isinstance(value, list | tuple):
            items = [self.copy(item, (*path, n)) for n, item in enumerate(value)]
            here = getattr(value, "where", Where(self.file))
            places = value.marks if isinstance(value, MarkedSequence) else [here] * len(items)
            return _sequence(here, items, places)
        kind = type(value).__name__
        return self.refuse(
            f"không đọc được giá trị kiểu {kind}; cần số, chữ, có/không, danh sách hoặc các khóa",
            f"a value of type {kind} cannot be read; a number, text, yes/no, a list or keys are needed",
            path,
            code="wrong_type",
            found=kind,
            expected="int | Decimal | Fraction | str | bool | list | dict",
        )

    def mapping(self, value: Mapping[Any, Any], path: tuple[Any, ...]) -> FrozenMapping:
        self.depth(path)
        content = {self.key(k, path): self.copy(v, (*path, k)) for k, v in value.items()}
        marks = value.marks if isinstance(value, MarkedMapping) else {}
        return _mapping(getattr(value, "where", Where(self.file)), content, marks)

    def depth(self, path: tuple[Any, ...]) -> None:
        if len(path) >= MAX_DEPTH:
            self.refuse(
                f"lồng nhau quá {MAX_DEPTH} tầng",
                f"nested deeper than {MAX_DEPTH}",
                path,
                code="too_deep",
                found=str(len(path)),
                expected=f"..{MAX_DEPTH}",
            )

    def key(self, key: Any, path: tuple[Any, ...]) -> Any:
        self.count(path)
        if type(key) is Scalar and len(key) <= MAX_KEY:
            return key
        if isinstance(key, str):
            return self.text(key, path, MAX_KEY)
        return self.refuse(
            "khóa phải là chữ",
            "a key must be text",
            path,
            code="wrong_type",
            found=written(key),
            expected="str",
        )

    def text(self, text: str, path: tuple[Any, ...], most: int) -> str:
        if len(text) > most:
            self.refuse(
                f"chữ dài {len(text)} ký tự; nhiều nhất {most}",
                f"a text of {len(text)} characters; at most {most}",
                path,
                code="too_long",
                found=str(len(text)),
                expected=f"..{most}",
            )
        if type(text) is Scalar:  # a reader of files has refused odd characters already
            return text
        if odd := odd_character(text):
            self.refuse(
                *odd_problem(odd), path, code="odd_character", found=odd_name(odd), expected="text"
            )
        return str(text)

    def number(self, number: int | Decimal | Fraction, path: tuple[Any, ...]) -> Any:
        match number:
            case int():
                bits = number.bit_length()
            case Fraction():
                bits = max(number.numerator.bit_length(), number.denominator.bit_length())
            case _:
                finite = number.is_finite()
                bits = 4 * (len(number.as_tuple().digits) + abs(number.adjusted())) if finite else 0
        if bits > MAX_BITS:
            self.refuse(
                "số quá lớn hoặc quá dài",
                "the number is too large or too long",
                path,
                code="number_too_large",
                found=written(number),
                expected=f"..{LIMIT}",
            )
        return number


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def thawed(value: Any) -> Any:
    """``value`` as plain data that a facts file can hold: what is unquoted there becomes a number or yes/no."""
    if isinstance(value, Mapping):
        return {str(key): thawed(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [thawed(inner) for inner in value]
    if isinstance(value, Scalar):
        if not value.quoted and value in ("true", "false"):
            return value == "true"
        return str(value)
    if isinstance(value, bool | None):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return show(value, 60)
    return str(value)


def canonical(value: Any) -> Hashable:
    """What ``value`` says, the same however it was written: in a file or in Python."""
    if isinstance(value, Mapping):
        return frozenset((nfc(str(key)), canonical(inner)) for key, inner in value.items())
    if isinstance(value, list | tuple):
        return tuple(map(canonical, value))
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str):
        if not getattr(value, "quoted", False) and value in ("true", "false"):
            return value == "true", "flag"
        try:
            return Fraction(parse_number(value))
        except NotANumberError:
            return nfc(value)
    if isinstance(value, bool):
        return value, "flag"
    if isinstance(value, Decimal) and not value.is_finite():
        return str(value)
    return Fraction(value) if isinstance(value, int | Decimal) else value
