"""A share that is a part of another one: never above it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ntm_rules.facts.entry_parts import span_text
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import show, with_unit
from ntm_rules.law.model.terms import FactDef


def parts_above_whole(
    values: Mapping[str, FactValue], facts: Mapping[str, FactDef]
) -> Iterator[Problem]:
    """The figures among ``values`` that are above the whole of which they are a part."""
    for value in values.values():
        if value.fact.part_of is None or value.bounds is None:
            continue
        name, place = value.fact.part_of
        whole = values.get(name)
        if whole is None or whole.bounds is None:
            continue
        low, high = value.bounds.positions(value.fact)[0], whole.bounds.positions(whole.fact)[1]
        if low > high:
            yield Problem(
                *part_words(facts[name], place, value, whole),
                value.where,
                value.key,
                code="part_above_whole",
                found=span_text(value.bounds),
                expected=f"..{span_text(whole.bounds)}",
            )


def part_words(whole: FactDef, place: str, *ends: FactValue) -> tuple[str, str]:
    """That a part is above its whole, in both languages; ``ends`` are the figures, where they are at hand."""
    vi, en = whole.label.vi, whole.label.en
    figures = ["", ""]
    if ends:
        part, all_ = (v.bounds for v in ends)
        low = part.low if part is not None else None
        high = all_.high if all_ is not None else None
        if low is not None and high is not None:
            figures = [f": {show(low)} > {with_unit(show(high), whole.unit)}"] * 2
    return (
        f"là một phần của «{vi}» nên không thể lớn hơn{figures[0]} ({place})",
        f'a part of "{en}" and so never above it{figures[1]} ({place})',
    )
