"""What a call may be given: options that are wrong are refused before anything is remembered."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.days import parse_day
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import odd_character, odd_problem

_SHOWN = 60
_Kind = TypeVar("_Kind")


def written(value: Any) -> str:
    """A value as a message shows it."""
    if isinstance(value, int) and value.bit_length() > 4 * _SHOWN:  # Python refuses to write such
        return type(value).__name__
    text = repr(value) if isinstance(value, str | int | float | bool | None) else ""
    return text if 0 < len(text) <= _SHOWN else type(value).__name__


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
    raise RequestError.of(
        f"cần {vi}, không phải {written(value)}",
        f"{en} is needed, not {written(value)}",
        code="wrong_type",
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
    )


def language(value: Any) -> Lang:
    """A language.

    Raises:
        RequestError: for anything but ``"vi"`` and ``"en"``.
    """
    return cast("Lang", chosen("lang", value, ("vi", "en")))


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
        )
    if len(value) > 500:
        raise RequestError.of(
            f"{name} dài {len(value)} ký tự; nhiều nhất 500",
            f"{name} has {len(value)} characters; at most 500",
            code="wrong_option",
        )
    if odd := odd_character(value):
        vi, en = odd_problem(odd)
        raise RequestError.of(f"{name}: {vi}", f"{name}: {en}", code="odd_character")
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
        )
    if not name or "\0" in name:
        raise RequestError.of(
            "tên tệp hoặc thư mục trống hoặc có byte 0",
            "the name of the file or folder is empty or holds a zero byte",
            code="wrong_option",
        )
    return name


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
        )
    return parsed
