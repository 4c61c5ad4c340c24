"""What no call can use is refused by an error of ours, whatever it is: nothing of Python's own comes through a door."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pandas as pd
import pytest

import ntm_rules as ntm
from ntm_rules import frames

CONTENT: dict[str, Any] = {
    "unit": {"kind": "xa", "name": "Ví Dụ", "classes": []},
    "period": 2024,
    "facts": {"income.per_capita": 36},
}


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@cache
def assessment() -> ntm.Assessment[Any]:
    unit = ntm.Unit.from_dict(CONTENT)
    return book().standard_for(unit).assess(unit)


def _deep() -> dict[str, Any]:
    inner: dict[str, Any] = {}
    for _ in range(3_000):
        inner = {"a": inner}
    return inner


def _circle() -> dict[str, Any]:
    circle: dict[str, Any] = {}
    circle["a"] = circle
    return circle


class Opaque:
    pass


VALUES: dict[str, Any] = {
    "number": -5,
    "long-number": 10**5000,
    "nan": float("nan"),
    "set": {"a"},
    "list": ["a"],
    "deep": _deep(),
    "circle": _circle(),
    "object": Opaque(),
    "bytes": b"\xff",
    "long-text": "a" * 1_000_000,
    "zero-byte": "a\0b",
}

Door = Callable[[Any], object]
DOORS: dict[str, Door] = {
    "load": lambda v: ntm.RuleBook.load(v),
    "from_rules": lambda v: ntm.RuleBook.from_rules(v),
    "with_rules": lambda v: book().with_rules(v),
    "with_rules-name": lambda v: book().with_rules({_key(v): "levels: x"}),
    "with_rules-content": lambda v: book().with_rules({"a.yaml": v}),
    "standard": lambda v: book().standard(v, as_of="2024-12-31"),
    "standard-as_of": lambda v: book().standard("xa-ntm", as_of=v),
    "standard-province": lambda v: book().standard("xa-ntm", as_of="2024-12-31", province=v),
    "standard-reforms": lambda v: book().standard("xa-ntm", as_of="2024-12-31", reforms=v),
    "standard_for": lambda v: book().standard_for(v),
    "provinces_on": lambda v: book().provinces_on(v),
    "history": lambda v: assessment().standard.history(v),
    "assess": lambda v: assessment().standard.assess(v),
    "strict": lambda v: assessment().standard.assess(ntm.Unit.from_dict(CONTENT), strict=v),
    "engine": lambda v: assessment().standard.assess(ntm.Unit.from_dict(CONTENT), engine=v),
    "session": lambda v: assessment().standard.session(v),
    "from_dict": lambda v: ntm.Unit.from_dict(v),
    "from_json": lambda v: ntm.Unit.from_json(v),
    "with_facts": lambda v: ntm.Unit.from_dict(CONTENT).with_facts(v),
    "with_facts-entry": lambda v: assessment().standard.assess(
        ntm.Unit.from_dict(CONTENT).with_facts({"income.per_capita": v})
    ),
    "without": lambda v: ntm.Unit.from_dict(CONTENT).with_facts({}, without=v),
    "read_facts": lambda v: ntm.read_facts(v),
    "replay": lambda v: ntm.replay(v),
    "stored": lambda v: ntm.Assessment.from_json(v, book()),
    "json_schema": lambda v: ntm.json_schema(v),
    "criterion": lambda v: assessment().criterion(v),
    "indicator": lambda v: assessment().indicator(v),
    "condition": lambda v: assessment().condition(v),
    "item": lambda v: assessment()[v],
    "explain": lambda v: assessment().explain(v),
    "diff": lambda v: assessment().diff(v),
    "lang": lambda v: assessment().html(lang=v),
    "detail": lambda v: assessment().to_dict(detail=v),
}


def _key(value: Any) -> Any:
    return value if value.__hash__ else Opaque()


@pytest.mark.parametrize("door", DOORS)
def test_no_error_of_python_comes_through_a_door(door: str) -> None:
    for name, value in VALUES.items():
        with pytest.raises(ntm.NtmError) as caught:
            DOORS[door](value)
        assert len(caught.value.en) < 10_000, name


@pytest.mark.parametrize("n", ["5", None, {"a"}, 2.5])
def test_how_many_questions_is_a_whole_number(n: Any) -> None:
    with pytest.raises(ntm.RequestError, match="n needs a whole number"):
        assessment().next_questions(n)


WRONG_FRAMES: dict[str, tuple[Any, str]] = {
    "none": (None, "a frame is needed"),
    "dictionary": ({"code": [1]}, "a frame is needed"),
    "list": ([1], "a frame is needed"),
    "names-twice": (pd.DataFrame([["1", 2]], columns=["code", "code"]), "the same name"),
    "numbers-as-names": (pd.DataFrame([["1", 2]], columns=["code", 5]), "must be text, not 5"),
}


@pytest.mark.parametrize("name", WRONG_FRAMES)
def test_what_is_no_frame_is_refused(name: str) -> None:
    frame, message = WRONG_FRAMES[name]
    std = assessment().standard
    doors: list[Door] = [
        lambda f: frames.read_wide(std, f),
        lambda f: frames.assess_frame(std, f),
        lambda f: frames.check(std, f),
        lambda f: frames.in_words(f),
        lambda f: frames.situations_of(f),
    ]
    for door in doors:
        with pytest.raises(ntm.RequestError, match=message):
            door(frame)
