"""What a page names: sources by number, documents, other standards, columns and classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.catalogue import say
from ntm_rules.language.column_text import cell_words
from ntm_rules.language.format import date
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.requirement import ClassRule, Provenance
from ntm_rules.law.model.terms import FactDef

from .markdown import (
    anchor,
    code,
    file_name,
    gloss,
    inline,
    link,
    outside,
    text,
)
from .words import STATUSES, pair, status

__all__ = ["Citer", "Known"]

_CONFIDENCE = {
    "high": Words("cao", "high"),
    "medium": Words("trung bình", "medium"),
    "low": Words("thấp", "low"),
}
_OTHERS = Words("Các đơn vị còn lại", "All others")
Known = dict[str, list[str]]
"""The codes of each standard's indicators, in the law's order: those that have a page."""


@dataclass
class Citer:
    """Names things on one page; ``up`` leads from its folder to that of all the law."""

    library: Library
    known: Known
    up: str
    base: Base | None = None
    classes: dict[str, Words] = field(default_factory=dict)
    """Names of classes beside those of the standard's columns."""
    sources: dict[Provenance, int] = field(default_factory=dict)

    # ---- sources

    def cite(self, provenance: Provenance) -> str:
        """The status of a source and its number on this page."""
        words = cell_words(self.library, provenance, "vi")
        provenance = replace(provenance, words=None)
        n = self.sources.setdefault(provenance, len(self.sources) + 1)
        cited = f"{STATUSES[provenance.status]} {link(text(f'[{n}]'), f'#nguon-{n}')}"
        return cited if words is None else f"{text(words)} {cited}"

    def document(self, name: str) -> str:
        """A document's number and date, leading to what is known of it."""
        found = self.library.documents.get(name)
        if found is None:
            return code(name)
        day = f" ({date(found.date, 'vi')})" if found.date else ""
        return link(text(found.number) + day, f"{self.up}documents.md#{file_name(name)}")

    def publication(self, name: str) -> str:
        """A page in which something was seen."""
        found = self.library.publications.get(name)
        return outside(found.title, found.url) if found else code(name)

    def told(self, note: str) -> str:
        """A note; what it names in brackets becomes a link where it is a publication."""

        def shown(found: re.Match[str]) -> str:
            known = found[1] in self.library.publications
            return f"({self.publication(found[1])})" if known else inline(found[0])

        pieces = re.split(r"(\[[^\[\]\s]+\])", " ".join(note.split()))
        told = [text(pieces[0]) + " " * pieces[0].endswith(" ")]
        for piece in pieces[1:]:
            found = re.fullmatch(r"\[([^\[\]\s]+)\]", piece)
            told.append(shown(found) if found else inline(piece))
        return "".join(told)

    def source_list(self) -> Iterator[str]:
        """Every source that the page has named."""
        if not self.sources:
            return
        yield from ("", f"## {pair('Nguồn', 'Sources')}", "")
        for provenance, n in self.sources.items():
            yield f"{n}. {anchor(f'nguon-{n}')}{'. '.join(self._source(provenance))}."

    def _source(self, found: Provenance) -> Iterator[str]:
        row = f", {say('row', 'vi', found.row)}" if found.row is not None else ""
        yield f"{self.document(found.document)}, {text(found.place)}{row}"
        known = pair(status(found.status, "vi"), status(found.status, "en"))
        if found.confidence:
            sure = _CONFIDENCE[found.confidence]
            known += f"; {pair('tin cậy', 'confidence')}: {pair(*sure)}"
        yield f"{STATUSES[found.status]} {known}"
        if found.checked_by:
            day = f", {date(found.checked_on, 'vi')}" if found.checked_on else ""
            yield f"{pair('Người đối chiếu', 'checked by')}: {text(found.checked_by)}{day}"
        if found.copy is not None:
            copy = self.library.copies.get(found.copy)
            what = f" ({text(copy.what)}, SHA-256 {copy.sha256[:12]}…)" if copy else ""
            yield f"{pair('Bản sao', 'copy')}: {code(found.copy)}{what}"
        if found.our_reading:
            ours = pair(say("our_reading", "vi"), say("our_reading", "en"))
            said = found.our_reading
            yield f"{ours}: {text(said.vi)} · {gloss(said.en)}" if isinstance(said, Words) else ours
        if found.note:
            yield self.told(found.note).rstrip(".")
        if found.seen_in:
            yield f"{pair('Đã xem', 'seen in')}: {'; '.join(map(self.publication, found.seen_in))}"

    # ---- names

    def standard(self, name: str) -> str:
        """Another standard, leading to its page."""
        base = self.library.standards.get(name)
        if base is None:
            return code(name)
        return link(text(base.name.vi), f"{self.up}{file_name(name)}/README.md")

    def indicator(self, standard: str, one: str) -> str:
        """An indicator of a standard, leading to its page where it has one."""
        if one not in self.known.get(standard, ()):
            return f"{text(one)}, {self.standard(standard)}"
        target = f"{self.up}{file_name(standard)}/{file_name(one)}.md"
        return f"{link(text(one), target)}, {self.standard(standard)}"

    def axis(self, axis: str, key: str) -> Words:
        """What a column, a class or a year is called."""
        columns = self.library.columns.get(self.base.columns or "") if self.base else None
        if axis == "class" and key == "others":
            return _OTHERS
        if axis == "class" and key in self.classes:
            return self.classes[key]
        if axis == "column" and columns and key in columns.columns:
            return columns.columns[key]
        if axis == "class" and columns and key in columns.classes:
            return columns.classes[key].name
        return Words(key, key)

    def rule(self, rule: ClassRule, lang: str) -> str:
        """A condition on area classes."""
        if rule.op == "is":
            return self.axis("class", rule.name).say(lang)
        joined = {
            ("all", "vi"): " và ",
            ("any", "vi"): " hoặc ",
            ("all", "en"): " and ",
            ("any", "en"): " or ",
        }[rule.op, lang]
        parts = joined.join(self.rule(part, lang) for part in rule.parts)
        return f"({parts})" if len(rule.parts) > 1 else parts

    def in_english(self, fact: FactDef) -> FactDef:
        """A fact whose unit of measure is named in English."""
        unit = self.library.units.get(fact.unit)
        return replace(fact, unit=unit.name.en) if unit else fact
