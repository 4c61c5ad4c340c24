"""Standards and communes for hypothesis: made-up ones, and communes of the real law."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from ntm_rules import RuleBook, Standard
from ntm_rules.facts.unit import Unit
from tests.helpers import small

TENS = st.integers(0, 10).map(lambda n: n * 10)


STATUS = st.sampled_from([{"status": "secondary"}, {"status": "recalled"}])
AXES = {"column": ["MN", "DB"], "class": ["dao", "kv-2", "others"]}
NO_NUMBER = [{"delegated_to": "province"}, {"left_open": True}, {"not_regulated": True}]


def cell(value: st.SearchStrategy[Any], *, floor: bool) -> st.SearchStrategy[Any]:
    """One cell of a level: what it is with its source, and its number."""
    number = st.tuples(st.sampled_from([{}, {"floor": True}] if floor else [{}]), value)
    empty = st.tuples(st.sampled_from([{}, *NO_NUMBER]), st.none())
    return st.tuples(st.one_of(number, number, empty), STATUS).map(
        lambda pair: ({**pair[0][0], **pair[1]}, pair[0][1])
    )


def level(value: st.SearchStrategy[Any], *, floor: bool = True) -> st.SearchStrategy[Any]:
    """A level: a number, a floor, left open, not regulated, delegated, unknown; or a table of such cells."""

    def alone(content: tuple[small.Tree, Any]) -> small.Tree:
        form, number = content
        if number is not None:
            return {**form, "value": number}
        return form if len(form) > 1 else {"unknown": True}

    def table(axis: str) -> st.SearchStrategy[small.Tree]:
        keys = st.sampled_from(AXES[axis])
        return st.dictionaries(keys, cell(value, floor=floor), min_size=1).map(
            lambda cells: {
                "by": [axis],
                "cells": [{**form, "values": {key: x}} for key, (form, x) in cells.items()],
            }
        )

    return st.one_of(value, cell(value, floor=floor).map(alone), *map(table, AXES))


def comparison(facts: list[str]) -> st.SearchStrategy[small.Tree]:
    return st.sampled_from(["at_least", "at_most", "above", "below", "equals"]).flatmap(
        lambda how: st.builds(
            lambda fact, mark: {"fact": fact, how: mark},
            st.sampled_from(facts),
            level(TENS, floor=how != "equals"),
        )
    )


SEXES = st.builds(
    lambda how, mark: {"fact": "x.a", how: mark, "for": ["male", "female"]},
    st.sampled_from(["at_least", "at_most", "above", "below"]),
    TENS,
)


YES_NO = st.builds(
    lambda fact, wanted: {"fact": fact, "is": wanted},
    st.sampled_from(["y.a", "y.b"]),
    st.one_of(st.booleans(), level(st.just(1), floor=False).filter(lambda mark: mark != 1)),
)


SITUATION = st.sampled_from(
    [{"column": ["MN"]}, {"column": ["DB"]}, {"class": "dao"}, {"class": {"any": ["kv-2", "kv-3"]}}]
)


NOTHING = st.just({"fact": "s.d", "at_least": 50, "when_none": "not_applicable"})


LEAF = st.one_of(comparison(["s.a", "s.b", "c.a"]), SEXES, YES_NO, NOTHING)


GUARD = st.one_of(YES_NO, SITUATION)


def deeper(part: st.SearchStrategy[small.Tree]) -> st.SearchStrategy[small.Tree]:
    several = st.lists(part, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda ps: {"all": ps}),
        several.map(lambda ps: {"any": ps}),
        several.flatmap(
            lambda ps: st.integers(1, len(ps)).map(lambda n: {"at_least_n_of": {"n": n, "of": ps}})
        ),
        st.builds(lambda g, p: {"applies_when": g, "then": p}, GUARD, part),
        st.builds(
            lambda g, a, b: {"choose": [{"when": g, "then": a}, {"else": b}]}, GUARD, part, part
        ),
    )


STANDARDS = st.lists(
    st.lists(st.recursive(LEAF, deeper, max_leaves=5), min_size=1, max_size=2),
    min_size=1,
    max_size=2,
)


def shares(exact: int) -> list[Any]:
    """Ways of knowing a share that is ``exact``, ever more precisely."""
    low, high = max(0, exact - 10), min(100, exact + 10)
    return [{"at_least": low}, {"between": [low, high]}, {"count": exact // 10, "of": 10}]


def sexes(male: int, female: int) -> list[Any]:
    total = (male + female) // 2
    both = {"male": male, "female": female}
    return [{"value": total}, {"value": total, "male": male}, {"value": total, **both}]


def truth(draw: Any) -> dict[str, list[Any]]:
    """For each fact, what may be said of it as time goes by; all of it is true."""
    yes = {f"y.{x}": [draw(st.booleans())] for x in "ab"}
    known = {f"s.{x}": shares(draw(TENS)) for x in "ab"}
    count = draw(st.integers(0, 100))
    nothing = draw(st.integers(0, 3)) == 0
    return {
        **yes,
        **known,
        "s.d": [{"count": 0, "of": 0}] if nothing else shares(draw(TENS)),
        "c.a": [
            {"above": count - 1} if count else {"at_most": 50},
            {"between": [count, count]},
            count,
        ],
        "x.a": sexes(2 * draw(st.integers(0, 50)), 2 * draw(st.integers(0, 50))),
    }


UNITS: dict[str, list[Any]] = {
    "region": [None, "MN", "DB"],
    "classes": [None, [], ["dao"], ["dao", "kho"], ["kv-2"], ["kv-3", "kho", "dao"]],
}


@st.composite
def twice(draw: Any) -> tuple[Unit, Unit]:
    """A unit as it is known first, and as it is known later."""
    facts = truth(draw)
    first: dict[str, Any] = {}
    later: dict[str, Any] = {}
    for name, ways in facts.items():
        a = draw(st.integers(-1, len(ways) - 1))
        b = draw(st.integers(a, len(ways) - 1))
        first |= {name: ways[a]} if a >= 0 else {}
        later |= {name: ways[b]} if b >= 0 else {}
    there = {key: draw(st.sampled_from(values)) for key, values in UNITS.items()}
    hidden = {key: draw(st.sampled_from([None, value])) for key, value in there.items()}
    return small.unit(first, **hidden), small.unit(later, **there)


@cache
def law() -> RuleBook:
    return RuleBook.load()


@cache
def commune(day: str) -> Standard:
    return law().standard("xa-ntm", as_of=day)


DAYS = ("2022-06-30", "2024-02-29", "2024-03-01", "2024-12-31")


PLACES: list[dict[str, Any]] = [
    {"province": "lang-son", "region": None, "classes": ["khu-vuc-iii"]},
    {"province": "thanh-hoa", "region": None, "classes": []},
    {"province": "thanh-hoa", "region": None, "classes": ["dbkk", "hai-dao"]},
    {"province": "ha-noi", "region": None, "classes": []},
    {"province": None, "region": "TN", "classes": ["atk", "huyen-ngheo"]},
    {"province": None, "region": "DBSCL", "classes": ["khu-vuc-i"]},
]


@st.composite
def communes(draw: Any, *days: str) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """One of these days, else of :data:`DAYS`, and what is said of a commune, first and later."""
    day = draw(st.sampled_from(days or DAYS))
    facts = commune(day).resolved.facts
    first: dict[str, Any] = {}
    later: dict[str, Any] = {}
    exact_shares: dict[str, int] = {}
    for name in sorted(commune(day).resolved.asked):
        kind = facts[name].kind
        if kind == "yes_no":
            ways: list[Any] = [draw(st.booleans())]
        elif kind == "grade":
            ways = [draw(st.sampled_from(facts[name].scale))]
        elif facts[name].by_sex:
            ways = sexes(2 * draw(st.integers(0, 50)), 2 * draw(st.integers(0, 50)))
        elif kind == "share":
            exact_shares[name] = draw(TENS)
            ways = shares(exact_shares[name])
        else:
            high = facts[name].high
            exact = draw(st.integers(0, 100 if high is None else min(100, int(high))))
            ways = [{"at_least": exact}, exact]
        a = draw(st.integers(-1, len(ways) - 1))
        b = draw(st.integers(a, len(ways) - 1))
        first |= {name: ways[a]} if a >= 0 else {}
        later |= {name: ways[b]} if b >= 0 else {}
    # A part that is above its whole is a fault of the file, and no unit.
    for name, fact in facts.items():
        if fact.part_of is not None and exact_shares.get(name, 0) > exact_shares.get(
            fact.part_of[0], 100
        ):
            first.pop(name, None)
            later.pop(name, None)
    place = draw(st.sampled_from(PLACES))
    hidden = {k: draw(st.sampled_from([None, v])) for k, v in place.items()}
    return day, small.entry(first, **hidden), small.entry(later, **place)
