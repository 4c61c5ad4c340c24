"""What a step is: how it is said in each language, an example of each, and what it does."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.scenarios.vocabulary import KINDS, VERDICTS

__all__ = ["ANY_KIND", "Phrase", "phrase"]

Section = Literal["law", "unit", "facts", "judge", "reform", "verdict", "why", "compare"]


def _any(names: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


ANY_KIND = _any(tuple(KINDS))
PARTS = {
    "KIND": ANY_KIND,
    "V": _any(tuple(VERDICTS)),
    "Q": r'[^"]+',
    "D": r"\d\S*[\d]",
}


@dataclass(frozen=True)
class Phrase:
    """One step: how it is said in each language, an example of each, and what it does.

    ``extra`` is what stands below the step: a data table or a text between triple quotes.
    """

    section: Section
    run: Callable[..., None]
    vi: str
    en: str
    example: Words
    extra: Literal["", "table", "text"] = ""

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """The compiled patterns, by language."""
        return {
            lang: re.compile(_filled(text)) for lang, text in (("vi", self.vi), ("en", self.en))
        }


def _filled(text: str) -> str:
    for name, pattern in PARTS.items():
        text = re.sub(rf"\b{name}(\w*)=", lambda m, p=pattern: f"(?P<{m[1]}>{p})", text)  # type: ignore[misc]
    return text


def phrase(
    section: Section,
    run: Callable[..., None],
    vi: tuple[str, str],
    en: tuple[str, str],
    extra: Literal["", "table", "text"] = "",
) -> Phrase:
    """A row of the table: in each language a pattern and an example."""
    return Phrase(section, run, vi[0], en[0], Words(vi[1], en[1]), extra)
