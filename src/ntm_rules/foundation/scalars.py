"""The scalar types of rule files, facts files and plans: each takes the text as written and makes it exact, or says why not."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, StringConstraints, WithJsonSchema

from ntm_rules.foundation.exact import LIMIT, NotANumberError, from_python, parse_number, show
from ntm_rules.foundation.text import clean, nfc


def _text(value: Any) -> str:
    if isinstance(value, str):  # what comes from Python may hold odd characters: they are shown
        return clean(nfc(value))
    raise ValueError("text is expected")


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if not getattr(value, "quoted", False) and value in ("true", "false"):
        return bool(value == "true")
    raise ValueError(f"true or false is expected, not {value!r}")


def _number(value: Any) -> Fraction:
    try:
        # Text that was never quoted: a plain scalar, or a number of a stored reform.
        if isinstance(value, str) and not getattr(value, "quoted", False):
            number = parse_number(value)
        else:
            number = from_python(value)
    except NotANumberError:
        raise ValueError(f"a number without quotes is expected, not {value!r}") from None
    if abs(number) > LIMIT:
        raise ValueError(f"the number is beyond {LIMIT}")
    return number


def _whole(value: Any) -> int:
    number = _number(value)
    if number.denominator != 1:
        raise ValueError(f"a whole number is expected, not {value!r}")
    return number.numerator


def _date(value: Any) -> dt.date:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    try:
        if isinstance(value, str) and len(value) == 10:
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    raise ValueError(f"a date such as 2024-12-31 is expected, not {value!r}")


Text = Annotated[str, BeforeValidator(_text)]
Sha256 = Annotated[Text, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"type": "boolean"})]
Number = Annotated[
    Fraction,
    BeforeValidator(_number),
    PlainSerializer(show, return_type=str),
    WithJsonSchema({"type": "number"}),
]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer"})]
Date = Annotated[
    dt.date,
    BeforeValidator(_date),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
]
