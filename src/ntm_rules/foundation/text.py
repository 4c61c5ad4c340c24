"""Vietnamese text: one spelling for comparing, the writer's own for showing.

Unicode can write "Hòa" in two ways (composed and decomposed) and Vietnamese in two more ("Hòa", "Hoà").
Everything read is brought to NFC; names are compared by :func:`fold`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

_TONES = "\u0300\u0301\u0303\u0309\u0323"
# The tone mark of an open "oa", "oe", "uy" may stand on either vowel; bring it to the first.
_TONE_ON_SECOND = re.compile(
    rf"(o)([ae])([{_TONES}])(?!\w)|(?<!q)(u)(y)([{_TONES}])(?!\w)", re.IGNORECASE
)


_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def clean(text: str) -> str:
    """``text`` without what XML forbids and without marks that reverse its direction."""
    return _UNFIT.sub("\ufffd", text)


def nfc(text: str) -> str:
    """``text`` in composed form (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """A key for comparing names: case, spacing, composition and the place of the tone mark do not count."""
    spread = unicodedata.normalize("NFD", " ".join(text.split()).casefold())
    moved = _TONE_ON_SECOND.sub(
        lambda m: f"{m[1]}{m[3]}{m[2]}" if m[1] else f"{m[4]}{m[6]}{m[5]}", spread
    )
    return unicodedata.normalize("NFC", moved)


def slug(text: str) -> str:
    """``text`` without marks, in lower case, joined by hyphens: "Lạng Sơn" becomes ``lang-son``."""
    plain = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like ``name``; None where none is like it."""
    candidates = {slug(k): k for k in known}
    matches = get_close_matches(slug(name), candidates, n=1, cutoff=0.6)
    return candidates[matches[0]] if matches else None


def did_you_mean(name: str, known: Iterable[str]) -> tuple[str, str]:
    """The end of a message in Vietnamese and English: the nearest valid name, or nothing."""
    close = nearest(name, known)
    return (f"; có phải là {close!r}?", f"; did you mean {close!r}?") if close else ("", "")
