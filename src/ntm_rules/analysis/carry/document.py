"""What becomes of the facts of a unit under another standard, as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ntm_rules.analysis.carry.compare_facts import Carried, Carry
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents.model import Cell, Document, Facts, Notice, Section, Table
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import date


def carry_document(carry: Carry, lang: Lang) -> Document:
    """The four lists as tables, each with what it means."""
    return _CarryDocument(carry, lang).document()


@dataclass(frozen=True, slots=True)
class _CarryDocument:
    carry: Carry
    lang: Lang

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def document(self) -> Document:
        unit = self.carry.unit
        title = f"{self.text(unit.kind)} {unit.name}: {self.text('carry_title')}".upper()
        facts = Facts(
            tuple(
                (
                    self.text(key),
                    f"{law.resolved.base.name.say(self.lang)}, {date(law.as_of, self.lang)}",
                )
                for key, law in (
                    ("carry_from", self.carry.assessment.standard),
                    ("carry_to", self.carry.new),
                )
            )
        )
        notice = Notice(self.text("carry_notice", unit.period, unit.name), self.text("carry_kept"))
        return Document(self.lang, title, blocks=(notice, facts), sections=tuple(self.sections()))

    def sections(self) -> Iterator[Section]:
        carry = self.carry
        for key, rows in (
            ("carry_same", carry.same),
            ("carry_otherwise", carry.otherwise),
            ("carry_anew", carry.anew),
            ("carry_dropped", carry.dropped),
        ):
            if rows:
                heading = f"{self.text(key)} ({len(rows)})"
                yield Section(heading, (self.table(key, rows),), key=key.removeprefix("carry_"))

    def table(self, key: str, rows: Sequence[Carried]) -> Table:
        heads = ["head_code", "head_what", "carry_measure"]
        if key == "carry_otherwise":
            heads.append("carry_how")
        if key != "carry_anew":
            heads.append("carry_figure")
        body = tuple(self.row(key, row) for row in rows)
        return Table(
            TEXTS.named(self.lang, *heads), body, self.text(f"{key}_lead"), row_head=1, stack=True
        )

    def row(self, key: str, row: Carried) -> tuple[Cell, ...]:
        cells: list[Cell] = [
            ", ".join(row.codes or row.before),
            row.fact.label.say(self.lang),
            row.fact.unit,
        ]
        if row.how is not None:
            cells.append(row.how.say(self.lang))
        if key != "carry_anew":
            cells.append(self.figure(row))
        return tuple(cells)

    def figure(self, row: Carried) -> str:
        """What was known, of which year; the figure stays where it is."""
        if row.value is None:
            return "-"
        period = row.value.period or self.carry.unit.period
        return f"{self.carry.assessment.teller(self.lang).value(row.value)} ({period})"
