"""One assessment as a page to read: the result first, then each indicator with its proof folded in."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_rules.documents import model as doc
from ntm_rules.documents.report.layout import Layout
from ntm_rules.documents.report.model import (
    Counts,
    CriterionPart,
    Line,
    Report,
)


def page_document(report: Report) -> doc.Document:
    """The report as a page to read."""
    return _Page(report).document()


class _Page(Layout):
    """A page: the result first, then each indicator as a card with its proof folded in."""

    def document(self) -> doc.Document:
        report = self.report
        loud = tuple(n for n in report.notices if n.look == "hypothetical")
        return doc.Document(
            report.lang,
            report.unit,
            kicker=f"{self.text('report')}: {report.heading[0][1]}",
            blocks=(*loud, doc.Facts(report.heading[1:])),
            sections=tuple(self.sections()),
            footer=(
                self.identity(),
                doc.Paragraph(f"{self.text('replay_hint')} {self.text('print_hint')}", "small"),
            ),
            subject=self.subject,
        )

    def sections(self) -> Iterator[doc.Section]:
        report = self.report
        quiet = tuple(n for n in report.notices if n.look != "hypothetical")
        verdicts = doc.Facts(
            (
                (self.text("criteria"), report.verdict),
                (self.text("recognition"), report.recognition),
            ),
            "results",
        )
        summary: tuple[doc.Block, ...] = (verdicts, *quiet, self.counts(self.text("count")))
        yield doc.Section(self.text("summary"), summary, key="tom-tat")
        title = self.text("at_a_glance", len(report.blocks))
        yield doc.Section(title, (self.glance(),), key="tieu-chi")
        criteria = tuple(map(self.criterion, report.blocks))
        yield doc.Section(self.text("details"), (), criteria, key="chi-tieu")
        for key, address in (("prerequisites", "dieu-kien-truoc"), ("conditions", "dieu-kien")):
            lines: tuple[Line, ...] = getattr(report, key)
            if lines:
                cards = tuple(map(self.card, lines))
                yield doc.Section(self.text(key), (), cards, key=address)
        missing: tuple[doc.Block, ...] = (self.missing(),)
        if not report.missing:
            missing = (doc.Paragraph(self.text("nothing_missing")),)
        parts = []
        if report.unused:
            items = doc.Items(tuple(doc.ListItem("", (text,)) for text in report.unused))
            parts.append(doc.Section(self.text("unused"), (items,)))
        if report.backing:
            lines_ = tuple(doc.Paragraph(text) for text in report.backing)
            parts.append(doc.Section(self.text("evidence"), lines_))
        yield doc.Section(self.text("missing"), missing, tuple(parts), key="con-thieu")
        loose: doc.Block = doc.Paragraph(self.text("nothing_provisional"))
        if report.provisional:
            loose = self.provisional()
        yield doc.Section(self.text("provisional_title"), (loose,), key="tam-thoi")
        yield doc.Section(self.text("sources"), (self.cited(),), key="nguon")

    def glance(self) -> doc.Table:
        rows = []
        for part in self.report.blocks:
            link = doc.Link(part.name, f"#{_criterion_key(part)}")
            rows.append((part.number, link, part.mark, self.met(part.counts)))
        heads = self.heads("number", "criterion", "verdict", "met_of")
        return doc.Table(heads, tuple(rows), self.report.mark_note, row_head=1, stack=True)

    def met(self, counts: Counts) -> str:
        text = self.text("of_count", counts.passed, counts.total)
        if counts.not_applicable:
            text += f" ({self.text('left_aside', counts.not_applicable)})"
        return text

    def criterion(self, part: CriterionPart) -> doc.Section:
        concluded = "; ".join((part.conclusion, *part.evidence))
        return doc.Section(
            part.name,
            (doc.Paragraph(concluded, "notice"),) if part.conclusion else (),
            tuple(map(self.card, part.lines)),
            key=_criterion_key(part),
            number=part.number,
            mark=part.mark,
        )

    def card(self, line: Line) -> doc.Section:
        rows: tuple[tuple[str, doc.Cell], ...] = (
            (self.text("verdict"), line.mark),
            (self.text("asked"), line.requirement),
            (self.text("law"), line.law),
            (self.text("found"), line.result),
            (self.text("short"), line.gap),
            (self.text("why"), (", ".join(line.reasons),) if line.reasons else ()),
            (self.text("backed"), line.evidence),
        )
        proof = doc.ProofTree(self.text("proof_of", line.code or line.name), line.proof)
        return doc.Section(
            line.name,
            (doc.Facts(tuple((label, value) for label, value in rows if value)), proof),
            key=f"ct-{line.id}",
            number=line.code,
            mark=line.mark,
            look="card short" if line.mark.key == "fail" else "card",
        )


def _criterion_key(part: CriterionPart) -> str:
    return f"tc-{part.number}"
