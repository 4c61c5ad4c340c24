"""The words of the steps, once: every runner reads this table.

The pytest plugin, the in-process runner, ``ntm-rules steps`` and the page of the documentation have it from here.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.text import slug
from ntm_rules.scenarios.phrase import Phrase
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.steps_classify import CLASSIFY
from ntm_rules.scenarios.steps_compare import COMPARE
from ntm_rules.scenarios.steps_given import FACTS, JUDGE, LAW, REFORM, UNIT
from ntm_rules.scenarios.steps_rollup import ROLLUP
from ntm_rules.scenarios.steps_then import VERDICT, WHY
from ntm_rules.scenarios.steps_title import TITLE

PHRASES: tuple[Phrase, ...] = (
    *(*LAW, *UNIT, *FACTS, *JUDGE, *REFORM),
    *(*VERDICT, *WHY, *COMPARE, *TITLE, *CLASSIFY, *ROLLUP),
)


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that fits a step, with what the step says."""

    phrase: Phrase
    lang: str
    arguments: dict[str, str | None]


def match(text: str) -> Match | None:
    """The phrase that fits the whole of ``text``, or None."""
    words = " ".join(text.split())
    return _matched(words) or _matched(straight(words))


def straight(text: str) -> str:
    """``text`` with the quotes of a word processor made straight."""
    return text.translate(_CURLY)


_CURLY = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))


def _matched(words: str) -> Match | None:
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
    _in_time(state, step)
    extra = step.phrase.extra
    if extra == "table":
        arguments["table"] = _needed(table, step)
    elif extra == "text":
        arguments["text"] = _needed(text, step)
    step.phrase.function(state, **arguments)


def _in_time(state: ScenarioState, step: Match) -> None:
    """Refuse to go on where a figure came after the judging; a new judging takes it in."""
    section = step.phrase.section
    results = (state.assessment, state.title, state.classified)
    looked = any(result is not None for result in results)
    if section in {"law", "unit", "facts"} and looked:
        state.late = state.late or state.line
    elif section not in {"judge", "law", "unit", "facts"}:
        nothing_late(state)


def nothing_late(state: ScenarioState) -> None:
    """Refuse what was given after the judging.

    Raises:
        RequestError: at the line of what was given.
    """
    if state.late is not None:
        state.line = state.late
        raise RequestError.of(
            vi="bước này đến sau khi đã đánh giá nên không được xét; đặt nó trước, hoặc đánh giá lại",
            en="this step comes after the judging and is not judged; put it before, or judge again",
            code="step_too_late",
        )


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
        code="wrong_table_of_step",
    )


_VARIABLE = re.compile(r'"[^"]*"|<[^>]*>|\d[\d.,/%-]*')
_SYNONYMS = {
    "không đạt": "chưa đạt",
    "không đáp ứng": "chưa đạt",
    "đáp ứng": "đạt",
    "failed": "not met",
    "passed": "met",
    "tăng": "nâng",
    "giảm": "hạ",
    "bỏ": "bãi bỏ",
    "hủy bỏ": "bãi bỏ",
    "xét": "đánh giá",
    "chấm": "đánh giá",
    "thẩm định": "đánh giá",
    "tính": "đánh giá",
    "vì": "lý do là",
    "do": "lý do là",
    "thiếu": "khoảng thiếu là",
    "ở tỉnh": "thuộc tỉnh",
    "của tỉnh": "thuộc tỉnh",
    "ở huyện": "thuộc huyện",
    "ở vùng": "thuộc vùng",
    "ở": "thuộc tỉnh",
    "tỷ lệ": "số liệu",
    "tỉ lệ": "số liệu",
    "số lượng": "số liệu",
    "increase": "raised",
    "decrease": "lowered",
    "removed": "repealed",
    "abolished": "repealed",
    "assessed": "judged",
    "evaluated": "judged",
    "because": "the reason is",
}
_SYNONYM = re.compile(
    "|".join(rf"(?<!\w){re.escape(k)}(?!\w)" for k in sorted(_SYNONYMS, key=len, reverse=True))
)


def _meaning(text: str) -> tuple[str, Counter[str]]:
    """The words of a step without its names and figures; other words for the same are one."""
    words = _VARIABLE.sub(" _ ", straight(text)).casefold()
    words = slug(_SYNONYM.sub(lambda m: _SYNONYMS[m[0]], words).replace("_", " 0 "))
    return words, Counter(words.split("-"))


@lru_cache(maxsize=1)
def _meanings() -> tuple[tuple[Phrase, str, str, Counter[str]], ...]:
    return tuple(
        (phrase, lang, *_meaning(phrase.example.say(lang).partition(" ")[2]))
        for phrase in PHRASES
        for lang in ("vi", "en")
    )


def nearest(text: str, lang: str) -> Phrase | None:
    """The phrase that means most nearly what ``text`` does; None where none is like it.

    Words that few phrases hold say more than words of many.
    """
    words, tokens = _meaning(text)
    known = _meanings()
    spread = Counter(token for *_, example_tokens in known for token in example_tokens)

    def weight(counts: Counter[str]) -> float:
        return sum(n / (1 + spread[token]) for token, n in counts.items() if spread[token])

    best: tuple[float, Phrase] | None = None
    for phrase, language, example, example_tokens in known:
        both = weight(tokens | example_tokens)
        shared = weight(tokens & example_tokens) / both if both else 0.0
        ratio = (SequenceMatcher(None, words, example).ratio() + shared) / 2
        ratio -= 0 if language == lang else 0.05
        if best is None or ratio > best[0]:
            best = (ratio, phrase)
    return best[1] if best is not None and best[0] >= 0.35 else None
