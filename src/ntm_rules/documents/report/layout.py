"""What the page, the paper and the workbook of one assessment share: its tables and its texts."""

from __future__ import annotations

from typing import Final

from ntm_rules.documents.model import (
    Code,
    Facts,
    Link,
    Table,
)
from ntm_rules.documents.report.model import (
    Report,
)
from ntm_rules.documents.report.texts import TEXTS

_COUNTS: Final = {
    "pass": "passed",
    "fail": "failed",
    "unknown": "unknown",
    "not_applicable": "not_applicable",
    "total": "total",
}


class Layout:
    """The tables and texts of one report. Each shape of it is a subclass."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.subject: str = f"{report.unit} - {report.standard}"

    def text(self, key: str, *values: object) -> str:
        """A text in the language of the report."""
        return TEXTS.text(key, self.report.lang, *values)

    def heads(self, *keys: str) -> tuple[str, ...]:
        """Several texts: the heads of a table."""
        return TEXTS.named(self.report.lang, *keys)

    def counts(self, caption: str = "") -> Table:
        """How many criteria and indicators have each verdict."""
        rows = []
        for key, place in _COUNTS.items():
            sides = (self.report.criteria_counts, self.report.indicator_counts)
            rows.append((self.text(key).capitalize(), *(getattr(s, place) for s in sides)))
        return Table(
            self.heads("kind_of_result", "criteria", "indicators"),
            tuple(rows),
            caption,
            numbers=(1, 2),
            widths=(52, 24, 24),
            strong=(len(rows) - 1,),
            inline=True,
        )

    def missing(self) -> Table:
        """What would decide the open indicators."""
        rows = tuple(
            (", ".join(f.codes), f.label, ", ".join(f.why), Code(f.id)) for f in self.report.missing
        )
        return Table(
            self.heads("indicator", "fact", "reason", "fact_id"),
            rows,
            self.text("missing_lead"),
            row_head=1,
            widths=(10, 42, 24, 24),
            stack=True,
            sheet=self.text("sheet_missing"),
        )

    def provisional(self) -> Table:
        """The levels and wordings that make verdicts provisional."""
        rows = tuple((p.code, p.what, p.level, p.source, p.why) for p in self.report.provisional)
        return Table(
            self.heads("indicator", "what", "level", "source", "reason"),
            rows,
            self.text("provisional_lead"),
            row_head=1,
            widths=(9, 38, 16, 22, 15),
            stack=True,
            sheet=self.text("sheet_provisional"),
        )

    def cited(self) -> Table:
        """The documents of the law, with the pages in which they were seen."""
        rows = []
        for s in self.report.sources:
            pages = tuple(Link(title, url) for title, url in s.seen_in)
            rows.append((s.number, s.title, s.issuer, s.date, s.levels, pages))
        return Table(
            self.heads("document", "title", "issuer", "issued", "rests", "seen_in"),
            tuple(rows),
            self.text("basis"),
            numbers=(4,),
            widths=(13, 33, 14, 11, 8, 21),
            stack=True,
            sheet=self.text("sheet_sources"),
        )

    def identity(self) -> Facts:
        """What gives this very document again: the engine and the digests."""
        standard, facts = self.report.digests
        return Facts(
            (
                (self.text("made_by"), Code(self.report.engine)),
                (self.text("digest_standard"), Code(standard)),
                (self.text("digest_facts"), Code(facts)),
            )
        )
