"""One assessment as the paper that officials sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ntm_rules.documents import model as doc
from ntm_rules.documents.report.cited import numbered
from ntm_rules.documents.report.layout import Layout
from ntm_rules.documents.report.model import (
    CitedDocument,
    Counts,
    Line,
    Report,
)
from ntm_rules.language.catalogue import say

_GOVERNED: Final = frozenset({"xa", "phuong", "dac-khu", "huyen", "thi-xa", "thanh-pho", "tinh"})
_FEW: Final = 4
_LONG: Final = 160
_BLANK: Final = "……………………"


ANNEXES: Final = ("table", "missing", "provisional", "proofs", "sources")
USUAL: Final = ("table",)
"""The annexes of a paper where none are named."""


def paper_document(report: Report, annexes: Sequence[str] = USUAL) -> doc.Document:
    """The report as a paper that officials sign: two pages, then its ``annexes``, some of :data:`ANNEXES`.

    Where nothing of the standard is encoded there is nothing to sign, and the paper says so.
    """
    return _Paper(report).document(annexes)


class _Paper(Layout):
    """The paper that officials sign, in the form of Decree 30/2020.

    What a person must add is left open: the number, the place and the date, the names and signatures.
    """

    def document(self, annexes: Sequence[str]) -> doc.Document:
        report = self.report
        if report.not_encoded:
            return self.empty()
        loud = tuple(n for n in report.notices if n.look == "hypothetical")
        basis = tuple(self.basis())
        return doc.Document(
            report.lang,
            report.unit,
            blocks=(*loud, *basis),
            sections=(*self.sections(annexes), *self.annexes(annexes)),
            page_foot="; ".join((report.engine, *report.digests)),
            subject=self.subject,
            letterhead=self.letterhead(),
        )

    def empty(self) -> doc.Document:
        """No paper: that the rule book has nothing of the standard."""
        report = self.report
        facts = tuple(doc.Facts((fact,)) for fact in report.heading[:3])
        return doc.Document(
            report.lang,
            report.unit,
            blocks=(doc.Notice(report.not_encoded), *facts),
            page_foot="; ".join((report.engine, *report.digests)),
            subject=self.subject,
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
            draft=self.text("draft") if report.draft else "",
        )

    def basis(self) -> Iterator[doc.Block]:
        """The documents that hold: a few in a line each, with their titles; many in one, which leaves room to sign."""
        sources = [source for source in self.report.sources if source.basis]
        if len(sources) <= _FEW:
            for source in sources:
                cited = self.citation(source)
                kind = cited.partition(" số ")[0]
                if self.report.lang == "vi" and source.title.startswith(f"{kind} "):
                    cited += source.title.removeprefix(kind)
                elif source.title:
                    cited += f" ({source.title})"
                yield doc.Paragraph(self.text("under", cited), "basis")
        else:
            cited = "; ".join(map(self.citation, sources))
            yield doc.Paragraph(self.text("under", cited), "basis")

    def citation(self, source: CitedDocument) -> str:
        """A document as a paper cites it."""
        number = numbered(source, self.report.lang)
        parts = [number, source.date, source.issuer] if source.date else [number, source.issuer]
        return self.text("document_of" if source.date else "undated", *parts)

    # ---- what is signed

    def sections(self, annexes: Sequence[str]) -> Iterator[doc.Section]:
        report = self.report
        verdict, recognition = report.verdict.text.upper(), report.recognition.text.upper()
        yield doc.Section(
            self.text("part_summary"),
            (
                doc.Paragraph(self.text("verdict_is", verdict, recognition), "strong"),
                doc.Paragraph(self.tally("criteria", report.criteria_counts)),
                doc.Paragraph(self.tally("indicators", report.indicator_counts)),
                *(
                    doc.Paragraph(f"{label}: {text}.", "small")
                    for label, text in report.heading[2:]
                ),
            ),
        )
        yield doc.Section(self.text("part_gaps"), (self.gaps(),))
        yield doc.Section(self.text("part_conditions"), tuple(self.conditions()))
        yield doc.Section(self.text("part_missing"), tuple(self.open_indicators(annexes)))
        yield doc.Section(self.text("part_provisional"), tuple(self.loose()))
        yield doc.Section(self.text("part_notes"), tuple(self.notes()))

    def tally(self, key: str, counts: Counts) -> str:
        """How many criteria or indicators have each verdict, in one line."""
        numbers = (counts.passed, counts.failed, counts.unknown, counts.not_applicable)
        return f"{self.text(key)}: {self.text('counts', *numbers, counts.total)}."

    def notes(self) -> Iterator[doc.Block]:
        looks = {"hypothetical", "empty", "provisional"}
        yield from (
            doc.Paragraph(n.line, "small") for n in self.report.notices if n.look not in looks
        )
        if unused := [s.number for s in self.report.sources if s.basis and not s.levels]:
            yield doc.Paragraph(self.text("nothing_from", ", ".join(unused)), "small")
        if backing := self.report.backing:
            # A long list of codes stands in the annex of what is missing.
            short = (text if len(text) < _LONG else text.partition(":")[0] for text in backing)
            yield doc.Paragraph(f"{self.text('evidence')}: {'; '.join(short)}.", "small")

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
            open_ = self.report.indicator_counts.unknown
            return doc.Paragraph(
                self.text("nothing_failed_of_decided" if open_ else "nothing_failed")
            )
        heads = self.heads("number", "indicator_name", "short")
        return doc.Table(heads, tuple(rows), widths=(7, 48, 45), centred=(0,))

    def conditions(self) -> Iterator[doc.Block]:
        """Each condition of recognition with its verdict and its result."""
        lines = (*self.report.prerequisites, *self.report.conditions)
        if not lines:
            yield doc.Paragraph(self.text("none_of_these"))
        items = []
        for line in lines:
            _, result = line.cells()
            items.append(f"{line.name}: {line.mark.text.upper()} ({'; '.join(result)})")
        if items:
            yield doc.Items(tuple(doc.ListItem("", (item,)) for item in items))

    def open_indicators(self, annexes: Sequence[str]) -> Iterator[doc.Block]:
        """The indicators that are open, by why; what would decide each stands in its annex."""
        groups: dict[str, list[str]] = {}
        lines = (*self.report.lines, *self.report.prerequisites, *self.report.conditions)
        for line in lines:
            if line.mark.key == "unknown":
                groups.setdefault(", ".join(line.reasons), []).append(line.code or line.name)
        if not groups:
            yield doc.Paragraph(self.text("nothing_missing"))
        for why, codes in groups.items():
            yield doc.Paragraph(f"- {why[:1].upper()}{why[1:]}: {', '.join(codes)}.")
        if groups and "missing" in annexes and self.report.missing:
            yield doc.Paragraph(self.text("see_annex", self.text("annex_missing")), "small")

    def loose(self) -> Iterator[doc.Block]:
        """The indicators whose verdict is provisional, by why; the levels stand in the annex that is asked for."""
        groups: dict[str, list[str]] = {}
        for entry in self.report.provisional:
            codes = groups.setdefault(entry.why, [])
            codes += [] if entry.code in codes else [entry.code]
        if not groups:
            yield doc.Paragraph(self.text("nothing_provisional"))
        for why, codes in groups.items():
            yield doc.Paragraph(f"- {why[:1].upper()}{why[1:]}: {', '.join(filter(None, codes))}.")

    # ---- what follows the signatures

    def annexes(self, asked: Sequence[str]) -> Iterator[doc.Section]:
        blocks: dict[str, tuple[doc.Block, ...]] = {
            "table": (self.indicators(), *self.marked()),
            "missing": tuple(self.open_facts()),
            "provisional": tuple(self.provisional_levels()),
            "proofs": tuple(
                doc.ProofTree(self.text("proof_of", line.code or line.name), line.proof)
                for line in self.report.lines
            ),
            "sources": (self.cited(),),
        }
        for name in asked:
            if blocks[name]:
                yield doc.Section(self.text(f"annex_{name}"), blocks[name], annex=True)

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
        asked, result = line.cells()
        documents = "; ".join(line.evidence)
        backed = (say("with_evidence", self.report.lang, documents),) if documents else ()
        return line.name, asked, (*result, *backed), line.mark.text.capitalize()

    def wide(
        self, rows: tuple[tuple[doc.Cell, ...], ...], strong: tuple[int, ...] = ()
    ) -> doc.Table:
        heads = self.heads("number", "both_names", "asked", "found", "verdict")
        return doc.Table(heads, rows, widths=(6, 29, 34, 20, 11), centred=(0, 4), strong=strong)

    def open_facts(self) -> Iterator[doc.Block]:
        report = self.report
        if report.missing:
            rows = tuple((", ".join(f.codes), f.label, f.why) for f in report.missing)
            heads = self.heads("indicator", "fact", "reason")
            yield doc.Table(heads, rows, widths=(13, 51, 36), centred=(0,))
        for text in report.backing:
            yield doc.Paragraph(f"{self.text('evidence')}: {text}")
        if report.unused:
            yield doc.Paragraph(f"{self.text('unused')}: {'; '.join(report.unused)}.")

    def provisional_levels(self) -> Iterator[doc.Block]:
        if not self.report.provisional:
            return
        yield doc.Paragraph(self.text("provisional_lead"))
        rows = tuple((p.code, p.what, p.level, p.source, p.why) for p in self.report.provisional)
        heads = self.heads("indicator", "what", "level", "source", "reason")
        yield doc.Table(heads, rows, widths=(11, 31, 17, 22, 19), centred=(0,))
