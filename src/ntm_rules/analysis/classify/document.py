"""The class of a unit as a document: what follows, what is stated, which list decides, and every criterion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ntm_rules.analysis.classify.run import Classified
from ntm_rules.analysis.classify.texts import TEXTS
from ntm_rules.documents.model import Cell, Document, Facts, Mark, Notice, Section, Table
from ntm_rules.documents.report.build import report_of
from ntm_rules.documents.report.model import CriterionPart
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.law_text import LawText
from ntm_rules.law.model.library import Library, UnitClass

_LOOK = {"pass": "fail", "fail": "pass", "unknown": "unknown"}
"""The colour of a criterion: what holds is a thing that the unit lacks."""


def classified_document(result: Classified, library: Library, lang: Lang) -> Document:
    """What follows from the figures, and why."""
    return _ClassifiedDocument(result, LawText(library, lang), lang).document()


@dataclass(frozen=True, slots=True)
class ResultTexts:
    """What follows of one unit, in words."""

    result: Classified
    law: LawText
    lang: Lang

    def text(self, key: str, *values: object) -> str:
        """A text of the catalogue."""
        return TEXTS.text(key, self.lang, *values)

    def name(self, of: UnitClass) -> str:
        """The name of a class."""
        return of.name.say(self.lang)

    def notice(self) -> Iterator[Notice]:
        """That a published list decides, where one does."""
        rule = self.result.rule
        if rule.says is not None:
            lists = ", ".join(map(self.law.document, rule.lists))
            yield Notice(f"{rule.says.say(self.lang)} ({lists})", self.text("lists_decide"))

    def outcome(self) -> str:
        """The class that follows, or those that are possible."""
        possible = self.result.possible
        if not possible:
            return self.text("outside", self.condition())
        if len(possible) == 1:
            return self.name(possible[0])
        return self.text("one_of", "; ".join(map(self.name, possible)))

    def stated(self) -> str:
        """The class that is stated, against what follows."""
        stated, finding = self.result.stated, self.result.finding
        if stated is None:
            return self.text("not_stated")
        return self.text("stated_outside" if finding == "outside" else finding, self.name(stated))

    def condition(self) -> str:
        """What a unit must be to be classified at all."""
        return self.result.asked(self.result.rule.only_where or "").say(self.lang)


@dataclass(frozen=True, slots=True)
class _ClassifiedDocument(ResultTexts):
    def document(self) -> Document:
        unit, base = self.result.unit, self.result.rule.base
        title = f"{self.text(unit.kind)} {unit.name}: {self.text('classify_title')}".upper()
        blocks = report_of(self.result.assessment, self.lang).blocks
        counted = [b for b in blocks if b.number in self.result.rule.counted]
        others = [b for b in blocks if b.number not in self.result.rule.counted]
        sections = [Section(self.text("criteria_counted"), (self.table(counted),))]
        if others:
            sections.append(Section(self.text("not_counted"), (self.table(others),)))
        sections.append(Section(self.text("ways"), (Facts(tuple(self.ways())),)))
        by = f"{base.name.say(self.lang)} ({self.law.document(base.document)}, {base.place})"
        return Document(
            self.lang,
            title,
            blocks=(*self.notice(), Facts(((self.text("by"), by), *self.facts()))),
            sections=tuple(sections),
        )

    def facts(self) -> Iterator[tuple[str, Cell]]:
        yield self.text("by_figures"), self.outcome()
        counts = self.result.counts
        yield self.text("criteria_counted"), self.text("counted", *counts, sum(counts))
        if self.result.may_be_outside:
            yield "", self.text("may_be_outside", self.condition())
        yield self.text("stated"), self.stated()
        if (status := self.result.assessment.rests_on) is not None:
            yield self.text("rests_on"), self.law.status(status)

    def table(self, blocks: Sequence[CriterionPart]) -> Table:
        heads = ("head_code", "head_what", "head_figure", "head_holds")
        rows = tuple(self.row(block) for block in blocks)
        return Table(
            TEXTS.named(self.lang, *heads),
            rows,
            row_head=1,
            widths=(6, 44, 34, 16),
            stack=True,
        )

    def row(self, block: CriterionPart) -> tuple[Cell, ...]:
        (line,) = block.lines
        verdict = self.result.verdict(block.number)
        mark = Mark(_LOOK[verdict], self.text(f"{verdict}_holds"), line.mark.provisional)
        return block.number, line.name, "; ".join(line.result), mark

    def ways(self) -> Iterator[tuple[str, Cell]]:
        for of in self.result.rule.classes:
            ways = [self.way(way.at_least, way.met) for way in of.ways]
            text = ways[0] if ways else self.text("way_else")
            for way in ways[1:]:
                text = self.text("way_or", text, way)
            yield self.name(of), text

    def way(self, at_least: int, met: Sequence[str]) -> str:
        text = self.text("way", at_least)
        return self.text("way_and", text, ", ".join(met)) if met else text
