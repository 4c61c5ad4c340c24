"""Vietnamese text: one spelling for comparing, the writer's own for showing.

Unicode can write "Hòa" in two ways (composed and decomposed) and Vietnamese in two more ("Hòa", "Hoà").
Everything read is brought to NFC; names are compared by :func:`fold`.

One set of letters holds for everything that is read. :func:`odd_character` finds what no text needs: control characters,
marks that reverse the direction, and letters with more marks than any letter has. Readers of files refuse it. What nobody
can see is left out by :func:`nfc`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Final, Literal

_ETH = str.maketrans({"\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ", "\u0256": "đ"})
_TONES = "\u0300\u0301\u0303\u0309\u0323"
# The tone mark of an open "oa", "oe", "uy" may stand on either vowel; bring it to the first.
_TONE_ON_SECOND = re.compile(
    rf"(o)([ae])([{_TONES}])(?!\w)|(?<!q)(u)(y)([{_TONES}])(?!\w)", re.IGNORECASE
)

# Controls but tab and line ends, direction marks, other line ends, halves of characters, tags, what is no character.
_ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
INVISIBLE: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u2800\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0100-\U000e01ef"
)
"""Characters that take no place on the screen, for the inside of ``[...]`` in a regular expression."""
_INVISIBLE = re.compile(f"[{INVISIBLE}]")

MOST_MARKS: Final = 30
"""The most marks on one letter, as Unicode's Stream-Safe Text has it: to order more takes time that grows as their square."""
# Cheaper than a list of all marks: what is no letter, and what nobody sees between marks.
_MAYBE_MARK = r"[^\w\x00-\u02ff]"
_MAYBE_MARKS = (
    re.compile(  # from the first of them: else each run would be tried from each of its places
        rf"{_MAYBE_MARK}(?<!{_MAYBE_MARK}{_MAYBE_MARK}){_MAYBE_MARK}{{{MOST_MARKS},}}"
    )
)
_ANY = re.compile("(?s).")


def odd_character(text: str) -> re.Match[str] | None:
    """The first control character or direction mark of ``text``, or mark too many on a letter; None where there is none."""
    if text.isascii() and text.isprintable():
        return None
    return _ODD.search(text) or _mark_too_many(text)


def _mark_too_many(text: str) -> re.Match[str] | None:
    """The first mark beyond those that one letter may have."""
    if len(text) <= MOST_MARKS or text.isascii():
        return None
    for run in _MAYBE_MARKS.finditer(text):
        marks = 0
        for place, character in enumerate(run[0], run.start()):
            if unicodedata.combining(character):
                marks += 1
                if marks > MOST_MARKS:
                    return _ANY.match(text, place)
            elif not _INVISIBLE.match(character):
                marks = 0
    return None


def odd_name(odd: re.Match[str]) -> str:
    """An odd character by its number, as U+0085."""
    return f"U+{ord(odd[0]):04X}"


def odd_problem(odd: re.Match[str]) -> tuple[str, str]:
    """What to say of an odd character, in Vietnamese and English. It is named, never shown."""
    name = odd_name(odd)
    if unicodedata.combining(odd[0]):
        return (
            f"một chữ mang quá {MOST_MARKS} dấu ({name}); hãy xóa bớt dấu",
            f"holds a letter with more than {MOST_MARKS} marks ({name}); remove them",
        )
    return (
        f"có ký tự điều khiển hoặc ký tự đổi chiều chữ {name}; hãy xóa ký tự này",
        f"holds the control character or direction mark {name}; remove it",
    )


def clean(text: str) -> str:
    """``text`` as plain text, with U+FFFD, which shows as a sign, for each odd character."""
    return _ODD.sub("\ufffd", text)


def nfc(text: str) -> str:
    """``text`` in composed form (NFC), without characters that nobody can see.

    A letter with too many marks, which every door refuses, is left as it is.
    """
    return str(text) if text.isascii() else _normal("NFC", _INVISIBLE.sub("", text))


def _normal(form: Literal["NFC", "NFD"], text: str) -> str:
    return text if _mark_too_many(text) else unicodedata.normalize(form, text)


def ascii_digits(text: str) -> str:
    """``text`` with the digits of other scripts, and wide ones, as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def fold(text: str) -> str:
    """A key for comparing names.

    Case, spacing, composition, the place of the tone mark, and what nobody can see do not count. The letters of other
    alphabets that look like Đ are Đ.
    """
    text = _INVISIBLE.sub("", text).translate(_ETH)
    spread = _normal("NFD", " ".join(text.split()).casefold())
    moved = _TONE_ON_SECOND.sub(
        lambda m: f"{m[1]}{m[3]}{m[2]}" if m[1] else f"{m[4]}{m[6]}{m[5]}", spread
    )
    return _normal("NFC", moved)


def slug(text: str) -> str:
    """``text`` without marks, in lower case, joined by hyphens: "Lạng Sơn" becomes ``lang-son``."""
    return "-".join(re.findall(r"[a-z0-9]+", unmarked(text)))


_slug = lru_cache(4096)(slug)  # the same names are looked through again and again
_LONGEST_NAME = 200


def unmarked(text: str) -> str:
    """``text`` as :func:`fold` gives it, without marks and with d for đ."""
    spread = _normal("NFD", fold(text).replace("đ", "d"))
    return "".join(c for c in spread if not unicodedata.combining(c))


_ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_ORDER_OF_TONES = "\u0300\u0309\u0303\u0301\u0323"


def name_order(text: str) -> tuple[tuple[tuple[int, ...], int], ...]:
    """A key that sorts names as Vietnamese does: Đ after D, word by word, the tone last; numbers by their value."""
    return tuple(_word_order(word) for word in fold(text).split())


def _word_order(word: str) -> tuple[tuple[int, ...], int]:
    if word.isdecimal():
        return (0, int(word)), 0
    spread = _normal("NFD", word)
    tone = next((n for n, mark in enumerate(_ORDER_OF_TONES, 1) if mark in spread), 0)
    letters = "".join(c for c in spread if c not in _ORDER_OF_TONES)
    places = [_ALPHABET.find(c) + 1 or 1000 + ord(c) for c in nfc(letters)]
    return tuple(places), tone


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like ``name``; None where none is like it."""
    candidates = {_slug(k): k for k in known}
    matches = get_close_matches(slug(name[:_LONGEST_NAME]), candidates, n=1, cutoff=0.6)
    return candidates[matches[0]] if matches else None


_NEAREST: Final = re.compile(r"; did you mean (?P<quote>['\"])(?P<name>[^'\"]+)(?P=quote)\?$")


def named_nearest(en: str) -> str | None:
    """The nearest valid name that :func:`did_you_mean` put at the end of an English message; None where it put none."""
    if not en.endswith("?"):
        return None
    match = _NEAREST.search(en)
    return match["name"] if match else None


def did_you_mean(name: str, known: Iterable[str]) -> tuple[str, str]:
    """The end of a message in Vietnamese and English: the nearest valid name, or nothing."""
    close = nearest(name, known)
    return (f"; có phải là {close!r}?", f"; did you mean {close!r}?") if close else ("", "")


MOST_CHOICES: Final = 20
"""How many of the names that could stand somewhere a problem lists."""


def choices(names: Iterable[str]) -> str:
    """What could stand somewhere, as a problem lists it: the first names, and how many more there are; "-" for none."""
    every = list(names)
    more = len(every) - MOST_CHOICES
    listed = " | ".join(map(str, every[:MOST_CHOICES])) or "-"
    return f"{listed} | ... (+{more})" if more > 0 else listed


_SHOWN: Final = 60


def written(value: Any) -> str:
    """A value as a message shows it."""
    if isinstance(value, int) and value.bit_length() > 4 * _SHOWN:  # Python refuses to write such
        return type(value).__name__
    text = repr(value) if isinstance(value, str | int | float | bool | None) else ""
    return text if 0 < len(text) <= _SHOWN else type(value).__name__
