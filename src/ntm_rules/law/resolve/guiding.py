"""The bodies that must guide a standard, and what of their guides is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.law.model.layers import Add, Replace
from ntm_rules.law.model.library import Base, Library

_SHORT = (("PTNT", "Phát triển nông thôn"), ("LĐTBXH", "Lao động - Thương binh và Xã hội"))


@dataclass(frozen=True, slots=True)
class GuidingBody:
    """A body that guides contents of a standard, and its guides.

    ``read`` are those of which a copy was read, ``second_hand`` those whose levels other texts state, ``by_title`` those
    of which no more than that is known.
    """

    name: str
    read: tuple[str, ...]
    second_hand: tuple[str, ...]
    by_title: tuple[str, ...]


def guiding_bodies(library: Library, base: Base) -> tuple[GuidingBody, ...]:
    """The bodies that must guide, in the order of the contents that they guide."""
    entered = {y.document for y in library.layers.get(base.id, []) if y.kind == "guide"}
    read = {copy.document for copy in library.copies.values()}
    named = {*_named(library, base), *entered}
    bodies = []
    for name in dict.fromkeys(_bodies(base)):
        own = [d for d in sorted(named) if _issuer(library, d) == _long(name)]
        left = [d for d in own if d not in read]
        bodies.append(
            GuidingBody(
                name,
                tuple(d for d in own if d in read),
                tuple(d for d in left if d in entered),
                tuple(d for d in left if d not in entered),
            )
        )
    return tuple(bodies)


def _bodies(base: Base) -> Iterator[str]:
    """The bodies that the contents name; one content may name several."""
    for criterion in base.criteria:
        for indicator in criterion.indicators:
            named = indicator.ministry or criterion.ministry or ""
            yield from filter(None, re.split(r"[,;] (?=Bộ |Hội |Cơ quan |Ủy ban )", named))


def _named(library: Library, base: Base) -> Iterator[str]:
    """The guides that the contents name, also in later texts."""
    rules = [i for criterion in base.criteria for i in criterion.indicators]
    for layer in library.layers.get(base.id, []):
        rules += [step.indicator for step in layer.steps if isinstance(step, Add)]
        for step in layer.steps:
            if isinstance(step, Replace):
                yield from (*step.guidance, *(step.guides_not_read or ()))
    for rule in rules:
        yield from (*rule.guidance, *rule.guides_not_read)


def _issuer(library: Library, document: str) -> str:
    known = library.documents.get(document)
    return _long(known.issuer) if known is not None and known.kind == "guidance" else ""


def _long(name: str) -> str:
    for short, long in _SHORT:
        name = name.replace(short, long)
    return name
