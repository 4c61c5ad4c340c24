"""What people write in a scenario, read: figures, dates, verdicts, kinds of unit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import did_you_mean, fold

KINDS: Mapping[str, str] = {
    "thôn": "thon",
    "khu dân cư": "khu-dan-cu",
    "xã": "xa",
    "phường": "phuong",
    "đặc khu": "dac-khu",
    "huyện": "huyen",
    "thị xã": "thi-xa",
    "thành phố": "thanh-pho",
    "tỉnh": "tinh",
    "village": "thon",
    "residential area": "khu-dan-cu",
    "commune": "xa",
    "ward": "phuong",
    "special zone": "dac-khu",
    "district": "huyen",
    "town": "thi-xa",
    "city": "thanh-pho",
    "province": "tinh",
}

KIND_NAMES: Mapping[str, str] = {kind: name for name, kind in reversed([*KINDS.items()])}
"""The Vietnamese name of each kind: the first one above."""

VERDICTS: Mapping[str, Verdict] = {
    "đạt": Verdict.PASS,
    "chưa đạt": Verdict.FAIL,
    "chưa đủ căn cứ": Verdict.UNKNOWN,
    "không áp dụng": Verdict.NOT_APPLICABLE,
    "met": Verdict.PASS,
    "not met": Verdict.FAIL,
    "not decided": Verdict.UNKNOWN,
    "not applicable": Verdict.NOT_APPLICABLE,
}

RESULT_KINDS: Mapping[str, str] = {
    "chỉ tiêu": "indicator",
    "indicator": "indicator",
    "tiêu chí": "criterion",
    "criterion": "criterion",
    "điều kiện": "condition",
    "condition": "condition",
    "điều kiện trước": "prerequisite",
    "prerequisite": "prerequisite",
    "kết quả chung": "whole",
    "the overall result": "whole",
    "kết quả xét công nhận": "recognition",
    "recognition": "recognition",
}
"""What a verdict is of, by its name in a scenario."""

_NONE = frozenset({"", "-", "chưa có số liệu", "chưa có", "không rõ", "no figure"})
_YES_NO = {"có": True, "không": False, "yes": True, "no": False}

# What may stand as a figure, first match first. Numbers are handed on as text and read exactly.
_FORMS: tuple[tuple[str, Callable[..., Any]], ...] = (
    (
        r"(?:nam|male) (.+?)\s*(?:;|,| và| and)\s+(?:nữ|female) (.+)",
        lambda m, f: {"male": m, "female": f},
    ),
    (r"(?:nam|male) (.+)", lambda m: {"male": m}),
    (r"(?:nữ|female) (.+)", lambda f: {"female": f}),
    (r"(\S+?)\s*(?:/|trên|of)\s*(\S+)", lambda count, of: {"count": count, "of": of}),
    (r"(?:từ|between) (\S+) (?:đến|and) (\S+)", lambda low, high: {"between": [low, high]}),
    (r"từ (\S+)(?: trở lên)?|(?:ít nhất|at least) (\S+)", lambda a, b: {"at_least": a or b}),
    (r"(?:không quá|nhiều nhất|at most) (\S+)", lambda high: {"at_most": high}),
    (r"(?:hơn|trên|more than) (\S+)", lambda low: {"above": low}),
    (r"(?:dưới|chưa đến|less than) (\S+)", lambda high: {"below": high}),
)
_CONFIRMED = re.compile(r"\s*\((?:đã xác nhận|confirmed)\)$")
_COMPILED = tuple((re.compile(pattern), entry) for pattern, entry in _FORMS)


def request(vi: str, en: str) -> RequestError:
    """An error of whoever wrote the scenario."""
    return RequestError.of(vi=vi, en=en, code="wrong_step")


def is_nothing(text: str) -> bool:
    """Whether the text says that there is no figure."""
    return text.strip() in _NONE


def figure(text: str) -> Any:
    """A figure as a facts file holds it: "35,9", "5/8", "nam 93,5; nữ 91", "có", "từ 70", "720 (đã xác nhận)"."""
    text = text.strip()
    stated = _CONFIRMED.sub("", text)
    if stated != text:
        entry = figure(stated)
        return {**(entry if isinstance(entry, dict) else {"value": entry}), "confirmed": True}
    if text in _YES_NO:
        return _YES_NO[text]
    for pattern, entry in _COMPILED:
        fit = pattern.fullmatch(text)
        if fit:
            return _clean(entry(*fit.groups()))
    return _clean(text)


def _clean(entry: Any) -> Any:
    if isinstance(entry, dict):
        return {
            key: figure(value) if key in {"male", "female"} else _clean(value)
            for key, value in entry.items()
        }
    if isinstance(entry, list):
        return [_clean(value) for value in entry]
    text = str(entry).strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1]
    return text[:-1].rstrip() if text.endswith("%") else text


def day(text: str) -> dt.date:
    """A date as it is written in Vietnam (29/02/2024) or by ISO (2024-02-29).

    Raises:
        RequestError: for anything else.
    """
    try:
        if "/" in text:
            return dt.datetime.strptime(text, "%d/%m/%Y").date()
        return dt.date.fromisoformat(text)
    except ValueError:
        raise request(
            f"{text!r} không phải một ngày, ví dụ 31/12/2024",
            f"{text!r} is not a date such as 2024-12-31",
        ) from None


def verdict(text: str) -> Verdict:
    """The verdict that a text names.

    Raises:
        RequestError: naming the nearest one.
    """
    result = VERDICTS.get(" ".join(text.split()).casefold())
    if result is None:
        vi, en = did_you_mean(text, VERDICTS)
        raise request(f"không có kết quả {text!r}{vi}", f"no such verdict: {text!r}{en}")
    return result


def quoted(text: str) -> list[str]:
    """What stands between quotes in a list: '"a", "b"'."""
    return re.findall(r'"([^"]+)"', text)


def named(name: str, known: Mapping[str, str], vi: str, en: str) -> str:
    """The id that ``name`` is, or whose name it is; ``known`` are names by id.

    Raises:
        RequestError: naming the nearest one.
    """
    if name in known:
        return name
    wanted = fold(name)
    for key, text in known.items():
        if fold(text) == wanted:
            return key
    near = did_you_mean(name, [*known, *known.values()])
    raise request(f"không có {vi} {name!r}{near[0]}", f"no such {en}: {name!r}{near[1]}")


def named_in_either(name: str, known: Mapping[str, Words], vi: str, en: str) -> str:
    """The id that ``name`` is, or whose name it is in either language; ``known`` are names by id.

    Raises:
        RequestError: naming the nearest one.
    """
    of_english = (key for key, words in known.items() if fold(words.en) == fold(name))
    return named(next(of_english, name), {key: words.vi for key, words in known.items()}, vi, en)


NOTES = frozenset({"ghi chú", "note", "notes"})
"""The names of columns that nobody reads."""


def table_pairs(
    table: list[list[str]], first: tuple[str, ...], second: tuple[str, ...]
) -> list[tuple[str, str]]:
    """Two columns of a table, by their heads.

    Raises:
        RequestError: naming the column that is missing, twice there, or not read.
    """
    heads = [fold(cell) for cell in table[0]] if table else []
    columns = []
    for names in (first, second):
        places = [n for n, head in enumerate(heads) if head in names]
        if len(places) != 1:
            listed = " | ".join(table[0]) if table else ""
            raise request(
                f"bảng cần một cột | {names[0]} |; có: | {listed} |",
                f"the table needs one column | {names[-1]} |; there are: | {listed} |",
            )
        columns += places
    for n, head in enumerate(heads):
        if n not in columns and head not in NOTES and any(row[n] for row in table):
            raise request(
                f"bước này không đọc cột | {table[0][n]} |; chú thích thì đặt tên cột là ghi chú",
                f"this step does not read the column | {table[0][n]} |; name a column of notes note",
            )
    a, b = columns
    return [(row[a], row[b]) for row in table[1:]]


def table_rows(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows of a data table, in columns of even width."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]


def written_scenario(
    title: str, steps: Sequence[str], rows: Sequence[Sequence[str]] = ()
) -> list[str]:
    """The lines of a scenario; with ``rows``, heads first, of an outline with its table."""
    head = "Khung tình huống" if rows else "Tình huống"
    table = ["", "      Dữ liệu:", *(f"        {row}" for row in table_rows(rows))] if rows else []
    return [f"    {head}: {title}", *(f"      {step}" for step in steps), *table, ""]
