"""Text in Vietnamese and English: one text, and a catalogue of texts by key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

Lang = Literal["vi", "en"]
"""The language of a text for people."""


class Words(NamedTuple):
    """A text in Vietnamese and English."""

    vi: str
    en: str

    def say(self, lang: str) -> str:
        """The text in ``lang``."""
        return self.en if lang == "en" else self.vi


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
        text = self._by_language[lang][key]
        return text.format(*values) if values else text

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
