"""A step: the words for it in each language, an example of each, and the function that it calls."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import dedent
from typing import Literal, TypeVar

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.forks import cached_property
from ntm_rules.scenarios.vocabulary import KINDS, VERDICTS

Extra = Literal["", "table", "text"]
SectionName = Literal[
    "law",
    "unit",
    "facts",
    "judge",
    "reform",
    "verdict",
    "why",
    "compare",
    "title",
    "classify",
    "rollup",
]
Function = TypeVar("Function", bound=Callable[..., None])


def _any(names: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_ANY_KIND = _any(tuple(KINDS))
_PARTS = {"KIND": _ANY_KIND, "V": _any(tuple(VERDICTS)), "Q": r'[^"]+', "D": r"\d\S*[\d]"}


@dataclass(frozen=True)
class Phrase:
    """One step: a pattern and an example in each language, and the function that it calls.

    ``extra`` is what stands below the step: a data table or a text between triple quotes.
    """

    section: SectionName
    function: Callable[..., None]
    pattern: Words
    example: Words
    extra: Extra = ""

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """The compiled patterns, by language."""
        return {lang: re.compile(_expanded(self.pattern.say(lang))) for lang in ("vi", "en")}


def _expanded(text: str) -> str:
    text = re.sub(r"\bUNIT\b", f"(?:{_ANY_KIND})", text)
    for name, part in _PARTS.items():
        text = re.sub(rf"\b{name}(\w*)=", lambda m, p=part: f"(?P<{m[1]}>{p})", text)  # type: ignore[misc]
    return text


class PhraseSection(list[Phrase]):
    """The phrases about one thing, in the order in which they are listed.

    A phrase is written above its function: two lines, Vietnamese and English, each ``pattern  ->  example``. A pattern
    is a regular expression that fits a whole step; its groups are the arguments of the function. In it ``Qname=`` is
    a text between quotes, ``Vname=`` a verdict, ``KINDname=`` a kind of unit, ``Dname=`` a date, ``UNIT`` any kind.
    """

    def __init__(self, name: SectionName) -> None:
        super().__init__()
        self.name = name

    def step(self, lines: str) -> Callable[[Function], Function]:
        """Make a function the step with these words."""
        return self._step(lines, "")

    def step_with_table(self, lines: str) -> Callable[[Function], Function]:
        """The same; a data table stands below the step."""
        return self._step(lines, "table")

    def step_with_text(self, lines: str) -> Callable[[Function], Function]:
        """The same; a text between triple quotes stands below the step."""
        return self._step(lines, "text")

    def _step(self, lines: str, extra: Extra) -> Callable[[Function], Function]:
        vi, en = (line.split("  ->  ") for line in dedent(lines).strip().splitlines())

        def add(function: Function) -> Function:
            pattern, example = (Words(*pair) for pair in zip(vi, en, strict=True))
            self.append(Phrase(self.name, function, pattern, example, extra))
            return function

        return add
