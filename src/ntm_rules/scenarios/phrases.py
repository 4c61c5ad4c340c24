"""The words of the steps, once: every runner reads this table.

The pytest plugin, the in-process runner, ``ntm-rules steps`` and the page of the documentation have it from here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.scenarios.phrase import Phrase
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.steps_compare import COMPARE
from ntm_rules.scenarios.steps_given import FACTS, JUDGE, LAW, REFORM, UNIT
from ntm_rules.scenarios.steps_then import VERDICT, WHY

PHRASES: tuple[Phrase, ...] = (*LAW, *UNIT, *FACTS, *JUDGE, *REFORM, *VERDICT, *WHY, *COMPARE)


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that fits a step, with what the step says."""

    phrase: Phrase
    lang: str
    arguments: dict[str, str | None]


def match(text: str) -> Match | None:
    """The phrase that fits the whole of ``text``, or None."""
    words = " ".join(text.split())
    for phrase in PHRASES:
        for lang, pattern in phrase.patterns.items():
            fit = pattern.fullmatch(words)
            if fit is not None:
                return Match(phrase, lang, fit.groupdict())
    return None


_WORDS = {"raised": "raise", "lowered": "lower"}


def perform(
    state: ScenarioState, step: Match, table: list[list[str]] | None, text: str | None
) -> None:
    """Do what a step says.

    Raises:
        MismatchError: where what it expects is not so.
        RequestError: where it lacks its table or text, or names what is not there.
    """
    arguments: dict[str, Any] = {
        key: _WORDS.get(v, v) if v else v for key, v in step.arguments.items()
    }
    extra = step.phrase.extra
    if extra == "table":
        arguments["table"] = _needed(table, step)
    elif extra == "text":
        arguments["text"] = _needed(text, step)
    step.phrase.function(state, **arguments)


def _needed(given: Any, step: Match) -> Any:
    if given:
        return given
    table = step.phrase.extra == "table"
    vi, en = (
        ("một bảng | ... |", "a table | ... |")
        if table
        else ('đoạn chữ giữa """', 'a text between """')
    )
    raise RequestError.of(
        vi=f"dưới bước này cần {vi}",
        en=f"below this step there must be {en}",
        where=Where(),
    )


_VARIABLE = re.compile(r'"[^"]*"|\d[\d.,/%-]*')


def nearest(text: str, lang: str) -> Phrase | None:
    """The phrase whose example looks most like ``text``; None where none does."""
    words = _VARIABLE.sub("_", text).casefold()
    best: tuple[float, Phrase] | None = None
    for phrase in PHRASES:
        for language in ("vi", "en"):
            _, _, example = phrase.example.say(language).partition(" ")
            ratio = SequenceMatcher(None, words, _VARIABLE.sub("_", example).casefold()).ratio()
            if best is None or ratio > best[0] + (0 if language == lang else 0.05):
                best = (ratio, phrase)
    return best[1] if best is not None and best[0] >= 0.5 else None
