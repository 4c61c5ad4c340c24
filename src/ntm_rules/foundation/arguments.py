"""What a call may be given: options that are wrong are refused before anything is remembered."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.days import parse_day
from ntm_rules.foundation.errors import RequestError, is_english
from ntm_rules.foundation.text import did_you_mean, odd_character, odd_name, odd_problem, written
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR

_LONGEST_PATH = 4_096
_Kind = TypeVar("_Kind")


def as_text(value: Any) -> str:
    """``value`` as text, such as the number 5 for the code "5"; the name of its type where it cannot be written."""
    try:
        return str(value)
    except (RecursionError, ValueError):  # too deep; an integer with too many digits
        return type(value).__name__


def needed(value: Any, kind: type[_Kind], vi: str, en: str) -> _Kind:
    """``value``, which must be a ``kind``; ``vi`` and ``en`` say what that is.

    Raises:
        RequestError: where it is none.
    """
    if isinstance(value, kind):
        return value
    raise needed_error(value, kind.__name__, vi, en)


def needed_error(value: Any, expected: str, vi: str, en: str) -> RequestError:
    """The error for a value of another kind than ``vi`` and ``en`` say; ``expected`` is how Python writes it."""
    return RequestError.of(
        f"cần {vi}, không phải {written(value)}",
        f"{en} is needed, not {written(value)}",
        code="wrong_type",
        found=written(value),
        expected=expected,
    )


def keyed(value: Any) -> Mapping[Any, Any]:
    """A dictionary, or whatever else has keys.

    Raises:
        RequestError: for anything else.
    """
    if not isinstance(value, Mapping):
        needed(value, dict, "các khóa với giá trị ('dict')", "a mapping (dict)")
    return cast("Mapping[Any, Any]", value)


def each(value: Any) -> Iterable[Any]:
    """A list, or whatever else one can go through.

    Raises:
        RequestError: for anything else.
    """
    if not isinstance(value, Iterable):
        needed(value, list, "một danh sách", "a list")
    return cast("Iterable[Any]", value)


def flag(name: str, value: Any) -> bool:
    """An option that is on or off.

    Raises:
        RequestError: for anything but ``True`` and ``False``: ``"false"`` would be on.
    """
    if isinstance(value, bool):
        return value
    raise RequestError.of(
        f"{name} cần 'True' hoặc 'False', không phải {written(value)}",
        f"{name} needs True or False, not {written(value)}",
        code="wrong_option",
        loc=(name,),
        found=written(value),
        expected="True | False",
    )


def language(value: Any) -> Lang:
    """A language.

    Raises:
        RequestError: for anything but ``"vi"`` and ``"en"``.
    """
    return "en" if is_english(value) else "vi"


def chosen(name: str, value: Any, among: Sequence[str]) -> str:
    """An option that is one of some words.

    Raises:
        RequestError: for anything else.
    """
    if isinstance(value, str) and value in among:
        return value
    vi, en = (f" {word} ".join(map(repr, among)) for word in ("hoặc", "or"))
    raise RequestError.of(
        f"{name} cần {vi}, không phải {written(value)}",
        f"{name} needs {en}, not {written(value)}",
        code="wrong_option",
        loc=(name,),
        found=written(value),
        expected=" | ".join(among),
    )


def all_known(name: str, asked: Iterable[str], there: Sequence[str]) -> None:
    """Look whether all that is asked for by an option is there.

    Raises:
        RequestError: for the first that is not.
    """
    for word in asked:
        if word not in there:
            vi, en = did_you_mean(word, there)
            raise RequestError.of(
                f"không có {written(word)}{vi}",
                f"no such thing: {written(word)}{en}",
                key=name,
                code="unknown_word",
                found=written(word),
                expected=" | ".join(there[:20]),
            )


def text(name: str, value: Any) -> str:
    """A name that is asked for.

    Raises:
        RequestError: for what is no text, too long, or holds an odd character.
    """
    if not isinstance(value, str):
        raise RequestError.of(
            f"{name} cần chữ, không phải {written(value)}",
            f"{name} needs text, not {written(value)}",
            code="wrong_option",
            loc=(name,),
            found=written(value),
            expected="str",
        )
    if len(value) > 500:
        raise RequestError.of(
            f"{name} dài {len(value)} ký tự; nhiều nhất 500",
            f"{name} has {len(value)} characters; at most 500",
            code="wrong_option",
            loc=(name,),
            found=str(len(value)),
            expected="..500",
        )
    if odd := odd_character(value):
        vi, en = odd_problem(odd)
        raise RequestError.of(
            f"{name}: {vi}",
            f"{name}: {en}",
            code="odd_character",
            found=odd_name(odd),
            expected="text",
            loc=(name,),
        )
    return value


def path(value: Any) -> str:
    """The name of a file or folder.

    Raises:
        RequestError: for what is no path, empty, or holds a zero byte.
    """
    try:
        name = os.fspath(value)
    except TypeError:
        name = None
    if not isinstance(name, str):
        raise RequestError.of(
            f"cần tên tệp hoặc thư mục, không phải {written(value)}",
            f"a file or folder name is needed, not {written(value)}",
            code="wrong_option",
            found=written(value),
            expected="str | os.PathLike[str]",
        )
    if not name or "\0" in name:
        raise RequestError.of(
            "tên tệp hoặc thư mục trống hoặc có byte 0",
            "the name of the file or folder is empty or holds a zero byte",
            code="wrong_option",
            found=written(name),
            expected="str | os.PathLike[str]",
        )
    if len(name) > _LONGEST_PATH or not _is_encodable(name):
        raise RequestError.of(
            f"tên tệp hoặc thư mục dài hơn {_LONGEST_PATH} ký tự, hoặc có ký tự mà hệ thống không ghi được",
            f"the name of the file or folder is longer than {_LONGEST_PATH} characters, or holds one that the system cannot write",
            code="wrong_option",
            found=str(len(name)),
            expected=f"..{_LONGEST_PATH}",
        )
    return name


def _is_encodable(name: str) -> bool:
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return False
    return True


def among(name: str, value: int, low: int, high: int) -> int:
    """A whole number from ``low`` to ``high``.

    Raises:
        RequestError: for any other.
    """
    if low <= value <= high:
        return value
    raise RequestError.of(
        f"{name} từ {low} đến {high}, không phải {written(value)}",
        f"{name} is {low} to {high}, not {written(value)}",
        code="out_of_range",
        loc=(name,),
        found=written(value),
        expected=f"{low}..{high}",
    )


def year(value: int | None) -> int | None:
    """The year that figures are for, where one is given.

    Raises:
        RequestError: for one that no figures are for.
    """
    return value if value is None else among("period", value, FIRST_YEAR, LAST_YEAR)


def as_date(day: dt.date | str) -> dt.date:
    """A date, or its text: ISO, or with the day first as 31/12/2024.

    Raises:
        RequestError: where the text is no date.
    """
    if isinstance(day, dt.date):
        return day.date() if isinstance(day, dt.datetime) else day
    parsed = parse_day(as_text(day))
    if parsed is None:
        raise RequestError.of(
            vi=f"{written(day)} không phải một ngày, ví dụ 31/12/2024 hoặc 2024-12-31",
            en=f"{written(day)} is not a date such as 2024-12-31",
            code="not_a_date",
            found=written(day),
            expected="yyyy-mm-dd",
        )
    return parsed
