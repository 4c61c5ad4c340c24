"""The copies of documents in which rules were read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    Applies,
    Compare,
    Indicator,
    Level,
    NotRegulated,
    Provenance,
    StandardMet,
    walk,
)


def copies_of(library: Library, rules: Iterable[Indicator]) -> dict[str, str]:
    """The copies that the rules were read in, in the order of their ids, with their digests."""
    read = {source.copy for rule in rules for source in _sources(rule)}
    return {name: copy.sha256 for name, copy in sorted(library.copies.items()) if name in read}


def _sources(rule: Indicator) -> Iterator[Provenance]:
    """Every source of a rule: those of its text, and of every level that it has or had."""
    yield rule.wording
    yield from rule.lineage
    for part in walk(rule.require):
        if isinstance(part, Applies | StandardMet):
            yield part.wording
        elif isinstance(part, NotRegulated):
            yield part.provenance
        elif isinstance(part, Compare):
            if part.wording is not None:
                yield part.wording
            level: Level | None = part.level
            while level is not None:
                yield from (cell.provenance for cell in level.cells.values())
                level = level.under
