"""One assessment as a workbook to filter."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_rules.documents import model as doc
from ntm_rules.documents.report.layout import Layout
from ntm_rules.documents.report.model import (
    Line,
    Report,
)


def book_document(report: Report) -> doc.Document:
    """The report as a workbook to filter."""
    return _Book(report).document()


class _Book(Layout):
    """A workbook: a summary, every indicator as a row, proofs, what is missing, what is provisional, sources."""

    def document(self) -> doc.Document:
        report = self.report
        loud = tuple(n for n in report.notices if n.look == "hypothetical")
        quiet = tuple(n for n in report.notices if n.look != "hypothetical")
        verdicts = doc.Facts(
            (
                (self.text("criteria"), report.verdict.text.upper()),
                (self.text("recognition"), report.recognition.text.upper()),
            ),
            "results",
        )
        return doc.Document(
            report.lang,
            report.unit,
            blocks=(*loud, doc.Facts(report.heading), verdicts, self.counts(), *quiet),
            sections=(
                doc.Section(self.text("sheet_indicators"), (self.indicators(),)),
                doc.Section(self.text("sheet_proof"), tuple(self.proofs())),
                doc.Section(self.text("missing"), (self.open_facts(),)),
                doc.Section(self.text("provisional_title"), (self.provisional(),)),
                doc.Section(self.text("sources"), (self.cited(),)),
            ),
            footer=(
                *map(doc.Paragraph, (report.mark_note,) if report.mark_note else ()),
                self.identity(),
            ),
            subject=self.subject,
        )

    def indicators(self) -> doc.Table:
        first = ("number", "criterion", "indicator_name", "asked", "found", "verdict", "mark")
        rows: list[tuple[doc.Cell, ...]] = []
        strong: list[int] = []
        for part in self.report.blocks:
            name = f"{part.number}. {part.name}"
            strong.append(len(rows))
            verdict = (part.conclusion, *self.verdict(part.mark), "", "", "", part.evidence)
            rows.append((part.number, name, "", "", *verdict))
            rows += [self.row(name, line) for line in part.lines]
        for key in ("prerequisites", "conditions"):
            lines: tuple[Line, ...] = getattr(self.report, key)
            rows += [self.row(self.text(key), line) for line in lines]
        # Printed is what is read on paper; where a level is from, and the evidence, stand on the screen.
        return doc.Table(
            self.heads(*first, "short", "law", "reason", "backed"),
            tuple(rows),
            row_head=2,
            widths=(3, 7, 15, 12, 11, 6, 4, 9, 13, 10, 12),
            strong=tuple(strong),
            sheet=self.text("sheet_indicators"),
            printed=8,
        )

    def row(self, criterion: str, line: Line) -> tuple[doc.Cell, ...]:
        reasons = ", ".join(line.reasons)
        verdict = self.verdict(line.mark)
        rest = (line.gap, line.law, reasons, line.evidence)
        return line.code, criterion, line.name, line.requirement, line.result, *verdict, *rest

    def verdict(self, mark: doc.Mark) -> tuple[doc.Mark, str]:
        plain = doc.Mark(mark.key, mark.plain)
        return plain, self.text("yes_mark") if mark.provisional else ""

    def proofs(self) -> Iterator[doc.ProofTree]:
        for line in (*self.report.lines, *self.report.prerequisites, *self.report.conditions):
            yield doc.ProofTree(line.name, line.proof, line.code or f"- {line.name}")

    def open_facts(self) -> doc.Table:
        table = self.missing()
        rows: list[tuple[doc.Cell, ...]] = list(table.rows)
        rows += [("", text, self.text("unused"), "") for text in self.report.unused]
        rows += [("", text, self.text("evidence"), "") for text in self.report.backing]
        return doc.Table(
            table.heads, tuple(rows), row_head=1, widths=(5, 30, 19, 19), sheet=table.sheet
        )
