"""The summary of a batch as a document: what came out, every unit, what holds units back, what was left out."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ntm_rules.analysis.batch.work import Row, Settings
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.format import date
from ntm_rules.law.model.provinces import province_named

_VERDICTS: Final = ("pass", "fail", "unknown", "not_applicable")
_READ: Final[tuple[Format, ...]] = ("text", "md", "html", "docx")
_CODES: Final = 12
"""How many indicators are named for a unit there."""

_SHOWN: Final = 2000
"""How many units are listed where people read from top to bottom; the workbook and the CSV list all."""


def batch_document(
    rows: Sequence[Row], book: RuleBook, settings: Settings, twice: Sequence[str] = ()
) -> doc.Document:
    """The lines of a batch in the language of ``settings``; ``book`` names what they hold ids of.

    A line with a ``problem`` is of a unit that was left out. ``twice`` are codes that several sources give.
    """
    return _BatchDocument(book, settings, twice).document(rows)


@dataclass(frozen=True, slots=True)
class _BatchDocument:
    book: RuleBook
    settings: Settings
    twice: Sequence[str]
    provinces: dict[str, str] = field(default_factory=dict)

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.settings.lang, *values)

    def heads(self, *keys: str) -> tuple[str, ...]:
        return TEXTS.named(self.settings.lang, *keys)

    def document(self, rows: Sequence[Row]) -> doc.Document:
        done = [row for row in rows if not row.get("problem")]
        left = [row for row in rows if row.get("problem")]
        title = self.text("batch_title")
        sections: list[doc.Section] = []
        if done:
            results = tuple(self.results(done))
            sections.append(doc.Section(self.text("batch_results"), results, key="results"))
            units = (*self.short_units(done), doc.Only(("xlsx",), (self.all_units(done),)))
            sections.append(
                doc.Section(self.text("batch_units"), units, key="units", count=len(done))
            )
        if indicators := tuple(self.holding_back(done)):
            sections.append(doc.Section(self.text("batch_holding"), indicators, key="indicators"))
        sections.append(self.left_out([*left, *(row for row in done if row.get("left_out"))]))
        return doc.Document(
            self.settings.lang,
            title.upper(),
            blocks=(doc.Facts(tuple(self.about(done, left))), *self.notices(done)),
            sections=tuple(sections),
            subject=title,
        )

    # ---- the head

    def about(self, done: Sequence[Row], left: Sequence[Row]) -> Iterator[tuple[str, doc.Cell]]:
        yield self.text("batch_count"), self.text("batch_counts", len(done), len(left))
        days: dict[str, set[str]] = {}
        for row in done:
            days.setdefault(row["standard"], set()).add(row["as_of"])
        for standard, of_standard in sorted(days.items()):
            yield self.text("standard"), self.standard(standard)
            listed = ", ".join(self.day(day) for day in sorted(of_standard))
            yield "", f"{self.text('law_of')} {listed}"

    def notices(self, done: Sequence[Row]) -> Iterator[doc.Block]:
        for warning in dict.fromkeys(filter(None, (row.get("warning") for row in done))):
            yield doc.Notice(warning)
        for key in ("strict", "require_evidence"):
            if getattr(self.settings, key):
                yield doc.Notice(self.text(key))
        if any(row["provisional"] == "true" for row in done):
            yield doc.Notice(self.text("mark_note", self.text("because_any")))
        if self.twice:
            yield doc.Notice(self.text("batch_twice", ", ".join(self.twice)))

    # ---- what came out

    def results(self, done: Sequence[Row]) -> Iterator[doc.Block]:
        """How many units have each verdict, by standard: on its criteria, and as to recognition."""
        rows: list[tuple[doc.Cell, ...]] = []
        entries: list[doc.ListItem] = []
        for standard in sorted({row["standard"] for row in done}):
            units = [row for row in done if row["standard"] == standard]
            lines = [self.standard(standard)]
            for key, what in (("verdict", "batch_on_criteria"), ("recognition", "recognition")):
                by_verdict = Counter(row[key] for row in units)
                counts = [by_verdict[verdict] for verdict in _VERDICTS]
                rows.append((lines[0], self.text(what), len(units), *counts))
                lines.append(f"{self.text(what)}: {self.text('counts', *counts, len(units))}")
            entries.append(doc.ListItem("", tuple(lines), hang=True))
        heads = self.heads("standard", "verdict", "batch_count", *_VERDICTS)
        widths = (28, 14, 10, 12, 12, 12, 12)
        table = doc.Table(heads, tuple(rows), numbers=(2, 3, 4, 5, 6), widths=widths, inline=True)
        yield doc.Only(("text",), (doc.Items(tuple(entries)),))
        yield doc.Only(("md", "html", "docx", "xlsx"), (table,))

    # ---- every unit

    def short_units(self, done: Sequence[Row]) -> Iterator[doc.Block]:
        """The units for reading: a list on a terminal, a table on a page."""
        shown = done[:_SHOWN]
        yield doc.Only(("text",), (doc.Items(tuple(map(self.unit_item, shown))),))
        heads = self.heads(
            "head_unit", "batch_place", "title_year", "verdict", "recognition",
            "batch_criteria_met", "batch_failed", "batch_unknown",
        )  # fmt: skip
        table = doc.Table(
            heads,
            tuple(map(self.unit_cells, shown)),
            numbers=(5,),
            widths=(19, 13, 7, 12, 12, 9, 14, 14),
            stack=True,
        )
        yield doc.Only(("md", "html", "docx"), (table,))
        yield from self.more(done)

    def unit_item(self, row: Row) -> doc.ListItem:
        mark, recognition = self.mark(row), self.mark(row, "recognition")
        name = self.name(row) + (f" [{row['code']}]" if row.get("code") else "")
        lines = [
            f"{name}, {row['period']}: {mark.text.upper()}",
            f"{self.text('recognition')}: {recognition.text}",
            f"{self.text('criteria')}: {self.counts(row)}",
        ]
        lines += [
            f"{self.text(f'batch_{key}')}: {codes}"
            for key in ("failed", "unknown")
            if (codes := self.codes(row, key, _CODES))
        ]
        return doc.ListItem("", tuple(lines), hang=True)

    def unit_cells(self, row: Row) -> tuple[doc.Cell, ...]:
        name: doc.Piece = self.name(row)
        if row.get("page"):
            name = doc.Link(self.name(row), f"./{row['page']}")
        total = sum(int(row.get(f"criteria_{verdict}") or 0) for verdict in _VERDICTS)
        return (
            (name, row["code"]) if row.get("code") else name,
            ", ".join(filter(None, (row.get("district"), self.province(row)))),
            row["period"],
            self.mark(row),
            self.mark(row, "recognition"),
            f"{row.get('criteria_pass') or 0}/{total}",
            self.codes(row, "failed", _CODES),
            self.codes(row, "unknown", _CODES),
        )

    def all_units(self, done: Sequence[Row]) -> doc.Table:
        """Every unit with each of its figures in a column, to be sorted and filtered."""
        counts = tuple(
            (what, verdict) for what in ("criteria", "indicators") for verdict in _VERDICTS
        )
        heads = (
            *self.heads("head_unit", "head_unit_code", "batch_district", "batch_province"),
            *self.heads("title_year", "verdict", "recognition", "batch_failed", "batch_unknown"),
            *(f"{self.text(what)}: {self.text(verdict)}" for what, verdict in counts),
            *self.heads("standard", "law_of", "batch_page", "batch_source"),
        )
        rows: tuple[tuple[doc.Cell, ...], ...] = tuple(
            (
                self.name(row),
                row.get("code", ""),
                row.get("district", ""),
                self.province(row),
                row["period"],
                self.mark(row),
                self.mark(row, "recognition"),
                self.codes(row, "failed"),
                self.codes(row, "unknown"),
                *(int(row.get(f"{what}_{verdict}") or 0) for what, verdict in counts),
                self.standard(row["standard"]),
                self.day(row["as_of"]),
                row.get("page", ""),
                row["source"],
            )
            for row in done
        )
        return doc.Table(heads, rows, numbers=tuple(range(9, 17)), printed=9)

    # ---- what holds units back

    def holding_back(self, done: Sequence[Row]) -> Iterator[doc.Table]:
        """The indicators that units do not meet, or that are not decided, those of the most units first."""
        for standard in sorted({row["standard"] for row in done}):
            units = [row for row in done if row["standard"] == standard]
            counts = {
                key: Counter(
                    code for row in units for code in row.get(f"{key}_indicators", "").split()
                )
                for key in ("failed", "unknown")
            }
            names = self.indicators(standard, max(row["as_of"] for row in units))
            codes = [code for code in names if any(count[code] for count in counts.values())]
            codes.sort(key=lambda code: (-counts["failed"][code], -counts["unknown"][code]))
            if codes:
                rows = tuple(
                    (code, names[code], counts["failed"][code], counts["unknown"][code])
                    for code in codes
                )
                heads = self.heads("head_code", "indicator", "fail", "unknown")
                caption = self.standard(standard)
                yield doc.Table(
                    heads, rows, caption, numbers=(2, 3), row_head=1, widths=(10, 60, 15, 15)
                )

    def indicators(self, standard: str, day: str) -> dict[str, str]:
        """The names of the indicators by code, in the order of the law."""
        resolved = self.book.standard(standard, as_of=day, in_gap=True).resolved
        return {rule.code: rule.name.say(self.settings.lang) for _, rule in resolved.indicators()}

    # ---- what was left out

    def left_out(self, left: Sequence[Row]) -> doc.Section:
        title, blocks = self.text("batch_left_out"), tuple(self.reasons(left))
        return doc.Section(title, blocks, key="left-out", count=len(left))

    def reasons(self, left: Sequence[Row]) -> Iterator[doc.Block]:
        if not left:
            yield doc.Paragraph(self.text("batch_none_left_out"))
            return
        rows = tuple(
            (
                row["source"],
                f"{self.name(row)}, {row['period']}" if row.get("name") else "",
                tuple((row.get("problem") or row["left_out"]).split(" | ")),
            )
            for row in left
        )
        heads = self.heads("batch_source", "head_unit", "head_why")
        tables = {
            _READ: doc.Table(heads, rows[:_SHOWN], widths=(24, 24, 52), stack=True),
            ("xlsx",): doc.Table(heads, rows, widths=(24, 24, 52)),
        }
        for formats, table in tables.items():
            yield doc.Only(formats, (table,))
        yield from self.more(left)

    def more(self, rows: Sequence[Row]) -> Iterator[doc.Block]:
        if len(rows) > _SHOWN:
            yield doc.Only(_READ, (doc.Paragraph(self.text("batch_more", len(rows) - _SHOWN)),))

    # ---- names and marks

    def name(self, row: Row) -> str:
        kind = row.get("kind", "")
        return f"{self.text(kind)} {row['name']}" if kind in TEXTS else row["name"]

    def standard(self, standard: str) -> str:
        return self.book.library.standards[standard].name.say(self.settings.lang)

    def province(self, row: Row) -> str:
        """The name of the province; the text itself where it is none."""
        text = row.get("province", "")
        if text and text not in self.provinces:
            known = province_named(self.book.library.provinces, text)
            self.provinces[text] = known.name if known else text
        return self.provinces.get(text, "")

    def day(self, day: str) -> str:
        return date(dt.date.fromisoformat(day), self.settings.lang)

    def mark(self, row: Row, key: str = "verdict") -> doc.Mark:
        """A verdict in words. The star of the provisional stands at the result alone, as it is kept for it alone."""
        loose = key == "verdict" and row["provisional"] == "true"
        return doc.Mark(row[key], self.text(row[key]) + "*" * loose, loose)

    def counts(self, row: Row) -> str:
        counts = [int(row.get(f"criteria_{verdict}") or 0) for verdict in _VERDICTS]
        return self.text("counts", *counts, sum(counts))

    def codes(self, row: Row, key: str, most: int | None = None) -> str:
        """The indicators of a verdict; of more than ``most`` the first, and how many follow."""
        codes = row.get(f"{key}_indicators", "").split()
        rest = len(codes[most:]) if most else 0
        return ", ".join(codes[:most]) + (f" (+{rest})" if rest else "")
