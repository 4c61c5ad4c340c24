"""One assessment as the paper that officials sign."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ntm_rules.documents import model as doc
from ntm_rules.documents.report.cited import numbered
from ntm_rules.documents.report.layout import Layout
from ntm_rules.documents.report.model import (
    CitedDocument,
    Line,
    Report,
)
from ntm_rules.language.catalogue import say

_GOVERNED: Final = frozenset({"xa", "phuong", "dac-khu", "huyen", "thi-xa", "thanh-pho", "tinh"})
_BLANK: Final = "……………………"


def paper_document(report: Report) -> doc.Document:
    """The report as a paper that officials sign."""
    return _Paper(report).document()


class _Paper(Layout):
    """The paper that officials sign, in the form of Decree 30/2020.

    What a person must add is left open: the number, the place and the date, the names and signatures.
    """

    def document(self) -> doc.Document:
        report = self.report
        loud = tuple(n for n in report.notices if n.look == "hypothetical")
        basis = tuple(
            doc.Paragraph(self.text("under", self.citation(s)), "basis")
            for s in report.sources
            if s.basis
        )
        return doc.Document(
            report.lang,
            report.unit,
            blocks=(*loud, *basis),
            sections=tuple(self.sections()),
            page_foot="; ".join((report.engine, *report.digests)),
            subject=self.subject,
            letterhead=self.letterhead(),
        )

    def letterhead(self) -> doc.Letterhead:
        """Whose paper it is: the People's Committee of the unit, of the commune for a village."""
        report = self.report
        governed = report.unit_kind in _GOVERNED
        commune = f"{self.text('xa')} {report.commune}".upper() if report.commune else _BLANK
        return doc.Letterhead(
            body=self.text("committee"),
            unit=report.unit_name.upper() if governed else commune,
            governed=governed,
            country=self.text("country"),
            motto=self.text("motto"),
            reference=self.text("reference"),
            place_and_date=self.text("place_and_date"),
            titles=(
                self.text("kind_of_paper"),
                self.text("about", report.standard, report.period),
                report.unit,
            ),
            signers=(
                doc.Signer((self.text("preparer"),), self.text("sign_name")),
                doc.Signer((self.text("signer"),), self.text("sign_seal")),
            ),
            recipients=(self.text("recipients"), "- ……………………;", "- ……………………;"),
        )

    def citation(self, source: CitedDocument) -> str:
        """A document as a paper cites it, saying where nothing of this result is from it."""
        number = numbered(source, self.report.lang)
        parts = [number, source.date, source.issuer] if source.date else [number, source.issuer]
        name = self.text("document_of" if source.date else "undated", *parts)
        if self.report.lang == "vi" and source.title.startswith("Quyết định "):
            name += source.title.removeprefix("Quyết định")
        elif source.title:
            name += f" ({source.title})"
        return name if source.levels else f"{name} [{self.text('nothing_from')}]"

    def sections(self) -> Iterator[doc.Section]:
        report = self.report
        verdict, recognition = report.verdict.text.upper(), report.recognition.text.upper()
        yield doc.Section(
            self.text("part_summary"),
            (
                doc.Paragraph(self.text("verdict_is", verdict, recognition), "strong"),
                *(doc.Paragraph(f"{label}: {text}.") for label, text in report.heading[1:]),
                self.counts(),
                *(n for n in report.notices if n.look != "hypothetical"),
            ),
        )
        yield doc.Section(
            self.text("part_table"),
            (self.indicators(), *self.marked()),
        )
        yield doc.Section(self.text("part_gaps"), (self.gaps(),))
        yield doc.Section(self.text("part_conditions"), (self.conditions(),))
        yield doc.Section(self.text("part_missing"), tuple(self.open_facts()))
        yield doc.Section(self.text("part_provisional"), tuple(self.loose()))

    def marked(self) -> Iterator[doc.Block]:
        """What * means, where it stands somewhere."""
        if self.report.mark_note:
            yield doc.Paragraph(self.report.mark_note, "small")

    def indicators(self) -> doc.Table:
        rows: list[tuple[doc.Cell, ...]] = []
        strong: list[int] = []
        for part in self.report.blocks:
            strong.append(len(rows))
            name = f"{part.name}: {part.mark.text.upper()}"
            conclusion = (part.conclusion,) if part.conclusion else ()
            rows.append((part.number, (name, *conclusion, *part.evidence)))
            rows += [(line.code, *self.row(line)) for line in part.lines]
        return self.wide(tuple(rows), tuple(strong))

    def row(self, line: Line) -> tuple[doc.Cell, ...]:
        reasons = line.reasons if line.mark.key == "unknown" else ()
        asked, result = line.lettered()
        open_because = (reason for reason in reasons if reason not in result)
        documents = "; ".join(line.evidence)
        backed = (say("with_evidence", self.report.lang, documents),) if documents else ()
        return line.name, asked, (*result, *open_because, *backed), line.mark.text.capitalize()

    def wide(
        self, rows: tuple[tuple[doc.Cell, ...], ...], strong: tuple[int, ...] = ()
    ) -> doc.Table:
        heads = self.heads("number", "both_names", "asked", "found", "verdict")
        return doc.Table(heads, rows, widths=(7, 29, 34, 18, 12), centred=(0, 4), strong=strong)

    def gaps(self) -> doc.Block:
        rows: list[tuple[doc.Cell, ...]] = [
            (line.code, line.name, line.gap or line.result) for line in self.report.short
        ]
        rows += [
            (part.number, part.name, part.conclusion)
            for part in self.report.blocks
            if part.mark.key == "fail" and part.conclusion
        ]
        if not rows:
            return doc.Paragraph(self.text("nothing_failed"))
        heads = self.heads("number", "indicator_name", "short")
        return doc.Table(heads, tuple(rows), widths=(8, 52, 40), centred=(0,))

    def conditions(self) -> doc.Block:
        lines = (*self.report.prerequisites, *self.report.conditions)
        if not lines:
            return doc.Paragraph(self.text("none_of_these"))
        return self.wide(tuple((str(n), *self.row(line)) for n, line in enumerate(lines, 1)))

    def open_facts(self) -> Iterator[doc.Block]:
        report = self.report
        if report.missing:
            rows = tuple((", ".join(f.codes), f.label, f.why) for f in report.missing)
            heads = self.heads("indicator", "fact", "reason")
            yield doc.Table(heads, rows, widths=(13, 51, 36), centred=(0,))
        else:
            yield doc.Paragraph(self.text("nothing_missing"))
        if report.unused:
            yield doc.Paragraph(f"{self.text('unused')}: {'; '.join(report.unused)}.")
        for text in report.backing:
            yield doc.Paragraph(f"{self.text('evidence')}: {text}")

    def loose(self) -> Iterator[doc.Block]:
        if not self.report.provisional:
            yield doc.Paragraph(self.text("nothing_provisional"))
            return
        yield doc.Paragraph(self.text("provisional_lead"))
        rows = tuple((p.code, p.what, p.level, p.source, p.why) for p in self.report.provisional)
        heads = self.heads("indicator", "what", "level", "source", "reason")
        yield doc.Table(heads, rows, widths=(11, 31, 17, 22, 19), centred=(0,))
