"""A share that is given by the points of each of the things that it counts, as a guide rates them.

A thing counts where its points add up to enough and no item has fewer than it must. What is written is a list of
points for each thing, or a text: "15+20+20+10+20; 20+20+0+20+20".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from ntm_rules.facts.entry_parts import where_in
from ntm_rules.facts.quantity import HUNDRED, NUMBER_KEYS, QuantityReader
from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.exact import show
from ntm_rules.foundation.strict_yaml import Scalar
from ntm_rules.law.model.terms import FactDef, RatedDef

KEY = "each"


def rated_share(
    reader: QuantityReader, fact: FactDef, entry: Any, where: Where, key: str
) -> FactValue:
    """The share of the things that count. Raises what ``reader`` notes where it cannot be read."""
    rule, raw = fact.each, entry[KEY]
    if rule is None:
        raise reader.wrong(
            f"{fact.id} không chấm điểm từng đối tượng: cần một con số",
            f"{fact.id} is not rated thing by thing: a number is needed",
            where,
            key,
        )
    if any(name in entry for name in NUMBER_KEYS):
        raise reader.wrong(
            "điểm từng đối tượng không đi cùng con số khác",
            "the points of each thing and another number exclude each other",
            where,
            key,
        )
    place = where_in(entry, where)(KEY)
    things = [_points(reader, item, place, key) for item in _things(raw)]
    if not things:
        raise reader.wrong("cần ít nhất một đối tượng", "one thing is needed at least", place, key)
    wrong = [
        reader.wrong(*text, place, f"{key}.{KEY}")
        for number, points in enumerate(things, 1)
        for text in _faults(fact, rule, number, points)
    ]
    if wrong:
        raise wrong[0]
    count, of = Fraction(sum(_counts(rule, points) for points in things)), Fraction(len(things))
    share = Bounds.exactly(count * HUNDRED / of)
    each = tuple(map(tuple, things))
    return FactValue(fact, share, Bounds.exactly(count), of, where=where, key=key, each=each)


def _things(raw: Any) -> Sequence[Any]:
    """What is written of each thing."""
    if isinstance(raw, str):
        return [part for part in re.split(r"\s*;\s*", raw.strip()) if part]
    return raw if isinstance(raw, list | tuple) else [raw]


def _points(reader: QuantityReader, item: Any, where: Where, key: str) -> list[Fraction]:
    """The points of one thing."""
    parts: Sequence[Any] = [item]
    if isinstance(item, str):
        parts = [Scalar.at(p.strip(), where, quoted=True) for p in item.split("+")]
    elif isinstance(item, list | tuple):
        parts = item
    return [reader.number(part, where, f"{key}.{KEY}") for part in parts]


def _faults(
    fact: FactDef, rule: RatedDef, number: int, points: Sequence[Fraction]
) -> list[tuple[str, str]]:
    """What is wrong with the points of one thing, in both languages."""
    noun_vi, noun_en = (fact.of.vi, fact.of.en) if fact.of is not None else ("đối tượng", "things")
    if len(points) != len(rule.items):
        return [
            (
                f"{noun_vi} thứ {number}: cần điểm của {len(rule.items)} mục, có {len(points)} ({rule.place})",
                fill(
                    "{}, number {}: the points of {} item|items are needed, not {} ({})",
                    noun_en,
                    number,
                    len(rule.items),
                    len(points),
                    rule.place,
                ),
            )
        ]
    return [
        (
            f"{noun_vi} thứ {number}, {item.label.vi}: từ 0 đến {show(item.points)} điểm, không phải {show(given)} ({rule.place})",
            f"{noun_en}, number {number}, {item.label.en}: 0 to {show(item.points)} points, not {show(given)} ({rule.place})",
        )
        for item, given in zip(rule.items, points, strict=True)
        if not 0 <= given <= item.points
    ]


def _counts(rule: RatedDef, points: Sequence[Fraction]) -> bool:
    enough = all(given >= item.least for item, given in zip(rule.items, points, strict=True))
    return enough and sum(points) >= rule.least
