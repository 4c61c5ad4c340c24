"""Text in Vietnamese and English: one text, and a catalogue of texts by key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from ntm_rules.foundation.errors import is_english

Lang = Literal["vi", "en"]
"""The language of a text for people."""


class Words(NamedTuple):
    """A text in Vietnamese and English."""

    vi: str
    en: str

    def say(self, lang: str) -> str:
        """The text in ``lang``."""
        return self.en if is_english(lang) else self.vi


_PLACE = re.compile(r"\{(\d*)[^{}]*\}")
_FORMS = re.compile(r"([^\s|{}]+)\|([^\s|{}.,;:()]+)")


def fill(text: str, *values: object) -> str:
    """``text`` with ``values`` in the place of its ``{}``.

    Of two words with a bar between them, "row|rows", the first stands where the number before them is 1.
    """
    if not values:
        return text
    if "|" in text:
        parts, at, counted = [], 0, "1"
        for number, place in enumerate(_PLACE.finditer(text)):
            parts += [_formed(text[at : place.start()], counted), place[0]]
            at, counted = place.end(), str(values[int(place[1]) if place[1] else number])
        text = "".join([*parts, _formed(text[at:], counted)])
    return text.format(*values)


def _formed(text: str, counted: str) -> str:
    return _FORMS.sub(r"\1" if counted == "1" else r"\2", text)


class Catalogue(Mapping[str, Words]):
    """Texts by key. A key that this catalogue does not have is looked up in ``base``."""

    def __init__(self, texts: Mapping[str, Words], base: Catalogue | None = None) -> None:
        self._texts = {**(base or {}), **texts}
        self._by_language = {
            "vi": {key: text.vi for key, text in self._texts.items()},
            "en": {key: text.en for key, text in self._texts.items()},
        }

    def text(self, key: str, lang: str, *values: object) -> str:
        """The text ``key`` in ``lang``; ``values`` replace its ``{}`` in order.

        Raises:
            KeyError: where there is no such text.
        """
        return fill(self._by_language[lang][key], *values)

    def named(self, lang: str, *keys: str) -> tuple[str, ...]:
        """Several texts: the heads of a table."""
        return tuple(self._by_language[lang][key] for key in keys)

    def __getitem__(self, key: str) -> Words:
        return self._texts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __contains__(self, key: Any) -> bool:
        return key in self._texts
