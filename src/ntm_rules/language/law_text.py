"""Levels, documents and dates of the law in words."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any, Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import with_unit
from ntm_rules.foundation.unit_kinds import KINDS
from ntm_rules.language.catalogue import say
from ntm_rules.language.column_text import cell_words, class_names, column_name, column_names
from ntm_rules.language.format import date, level_number, number
from ntm_rules.language.signature_text import signed_by_text
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.requirement import Compare, Indicator, LevelCell, Provenance, leaves
from ntm_rules.law.model.terms import FactDef, OverrideRule
from ntm_rules.law.resolve.guiding import guiding_bodies
from ntm_rules.law.resolve.history import last_versions

TALLIED: Final = ("verified", "read", "secondary", "recalled", "unknown", "delegated")
"""How well cells are known, as they are counted: the best known first."""

_PAGE: Final = re.compile(r"\[([a-z0-9-]+)\]")
_DIGEST: Final = 12
"""How many digits of a copy's digest are shown: enough to hold beside what ``sha256sum`` prints."""


def cell_status(cell: LevelCell) -> str:
    """How well a cell is known; ``delegated`` where the nation sets no number."""
    left = cell.delegated_to or cell.form == "left_open"
    return "delegated" if left else cell.provenance.status


def cells_of(indicator: Indicator) -> Iterator[tuple[Compare, dict[str, str], LevelCell]]:
    """Every cell of every level of an indicator: the comparison, where it stands by axis, the cell."""
    for leaf in leaves(indicator.require):
        for key, cell in leaf.level.cells.items():
            yield leaf, dict(zip(leaf.level.by, key, strict=True)), cell


def at_least_text(n: int, share: Fraction | None, lang: str) -> str:
    """That so many of the parts must be met, or so many per cent of them."""
    if share is None:
        return say("at_least_n_of", lang, n)
    return say("at_least_percent_of", lang, number(share * 100, lang), n)


def level_tally(indicators: Iterable[Indicator]) -> Counter[str]:
    """How many cells are known how well, by the words of ``TALLIED``."""
    return Counter(
        cell_status(cell) for indicator in indicators for _, _, cell in cells_of(indicator)
    )


def standard_tally(library: Library, standard: str) -> Counter[str]:
    """How many cells of a standard are known how well: of its indicators as they last read."""
    return level_tally(last_versions(library, standard))


def in_order(library: Library) -> list[Base]:
    """The standards by kind of unit, the smallest first, then by date; what builds on another comes after it."""
    return sorted(
        library.standards.values(),
        key=lambda b: (KINDS.index(b.unit), b.since, not b.default_for, len(b.prerequisites), b.id),
    )


class LawText:
    """Puts levels, documents and dates of the law into words in one language.

    ``with_ids``: facts and titles have their ids behind their names, for people who write facts files and rules.
    """

    def __init__(self, library: Library, lang: str, *, with_ids: bool = False) -> None:
        self.library = library
        self.lang = lang
        self.with_ids = with_ids

    def say(self, key: str, *values: object) -> str:
        """A text of the catalogue in this language."""
        return say(key, self.lang, *values)

    def date(self, day: dt.date | None) -> str:
        """A date, or that there is no end."""
        return date(day, self.lang) if day else self.say("open_end")

    def document(self, name: str) -> str:
        """A document's number, with its date."""
        document = self.library.documents.get(name)
        if document is None:
            return self.say("of_reform")
        day = f" ({date(document.date, self.lang)})" if document.date else ""
        return f"{document.number}{day}"

    def status(self, status: str) -> str:
        """How well something is known."""
        return self.say("status_unknown" if status == "unknown" else status)

    def standard_name(self, standard: str) -> str:
        """The name of a standard with its id."""
        base = self.library.standards.get(standard)
        return f"{base.name.say(self.lang)} ({standard})" if base else standard

    def place_in_table(self, name: str) -> str:
        """What a row or a column of a table is called. Regions keep the short form that everybody writes."""
        if name == "others":
            return self.say("others")
        column = column_name(self.library, name, self.lang)
        return column if column != name else self.classes([name])

    def note(self, note: str) -> str:
        """A note; the pages that it names in brackets by their titles."""
        pages = self.library.publications
        return _PAGE.sub(lambda m: f"({pages[m[1]].title})" if m[1] in pages else m[0], note)

    def columns(self, names: Iterable[str]) -> str:
        """Columns by their names."""
        return column_names(self.library, names, self.lang)

    def classes(self, names: Iterable[str]) -> str:
        """Area classes by their names."""
        return class_names(self.library, names, self.lang)

    def words(self, provenance: Provenance) -> str | None:
        """The exact words of the cells, in quotes."""
        return cell_words(self.library, provenance, self.lang)

    def cell(self, leaf: Compare, cell: LevelCell, fact: FactDef) -> str:
        """One cell in words."""
        if cell.delegated_to:
            return self.say("level_is_delegated", self.say(cell.delegated_to))
        if cell.form == "not_regulated":
            return self.say("not_regulated")
        if cell.form == "left_open":
            must = self.say("must_hold")
            return self.say("left_open", must) if leaf.yes_no else self.say("level_is_left_open")
        if cell.value is None:
            return self.say("level_is_unknown") if not leaf.level.by else self.say("status_unknown")
        if leaf.yes_no:
            return self.say("must_hold" if cell.value == 1 else "must_not_hold")
        if leaf.operator == "=" and cell.value == 0:
            return self.say("none")
        if fact.kind == "grade":
            text = fact.scale[int(cell.value)]
        else:
            unit = self.library.units.get(fact.unit)
            name = fact.unit if unit is None else unit.of(cell.value, self.lang)
            text = with_unit(level_number(cell.value, self.lang), name)
        asked = self.say(leaf.operator, text)
        return self.say("floor", asked) if cell.form == "floor" else asked

    def reading(self, reading: Words | bool) -> str:
        """That how a text is understood is our reading, and how, where the rule says it."""
        text = self.say("our_reading")
        return f"{text}: {reading.say(self.lang)}" if isinstance(reading, Words) else text

    def provenance(self, provenance: Provenance) -> str:
        """Document and place, how well it is known, who checked it, where it was seen, notes."""
        place = f"{self.document(provenance.document)}, {provenance.place}"
        if provenance.row is not None:
            place += f", {self.say('row', provenance.row)}"
        parts = [place, self.status(provenance.status)]
        if provenance.copy:
            copy = self.library.copies[provenance.copy]
            parts.append(self.say("copy", copy.sha256[:_DIGEST]))
            if signed := signed_by_text(copy.signatures, self.lang):
                parts.append(signed)
        if words := self.words(provenance):
            parts.append(words)
        if provenance.checked_by:
            parts.append(f"{provenance.checked_by}, {self.date(provenance.checked_on)}")
        if provenance.seen_in:
            pages = self.library.publications
            parts.append(", ".join(pages[p].title if p in pages else p for p in provenance.seen_in))
        if provenance.our_reading:
            parts.append(self.reading(provenance.our_reading))
        if provenance.note:
            parts.append(self.note(provenance.note))
        return "; ".join(parts)


def guides_text(texts: LawText, base: Base) -> str:
    """How many of the bodies that must guide a standard have, by how well it is known; "" where none must."""
    bodies = guiding_bodies(texts.library, base)
    if not bodies:
        return ""
    read = [(b.name, b.read) for b in bodies if b.read]
    other = [b for b in bodies if not b.read]
    second_hand = [(b.name, b.second_hand) for b in other if b.second_hand]
    by_title = [(b.name, b.by_title) for b in other if b.by_title and not b.second_hand]

    def listed(some: list[tuple[str, tuple[str, ...]]]) -> str:
        named = (f"{name}: {', '.join(map(texts.document, guides))}" for name, guides in some)
        return f" ({'; '.join(named)})" if some else ""

    counts = [part for some in (read, second_hand, by_title) for part in (len(some), listed(some))]
    left = len(bodies) - len(read) - len(second_hand) - len(by_title)
    return texts.say("guided", len(bodies), *counts, left)


def rule_text(texts: LawText, rule: OverrideRule) -> str:
    """A class condition in a line, with the names of the classes."""

    def text(part: Any) -> str:
        if part.op == "is":
            return texts.classes([part.name])
        joined = texts.say("and" if part.op == "all" else "or").join(map(text, part.parts))
        return f"({joined})"

    return text(rule.when)
