"""The summary of a batch as a document: what came out, every unit, what holds units back, what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ntm_rules.analysis.batch.row_text import SIGNS, VERDICTS, RowText
from ntm_rules.analysis.batch.work import Row, Settings
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.judging.rulebook import RuleBook

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
    return _BatchDocument(book, settings).document(rows, twice)


class _BatchDocument(RowText):
    def document(self, rows: Sequence[Row], twice: Sequence[str]) -> doc.Document:
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
        if matrices := tuple(self.matrices(done)):
            only = doc.Only(("html", "docx", "xlsx"), matrices)
            sections.append(doc.Section(self.text("batch_matrix"), (only,), key="matrix"))
        if indicators := tuple(self.holding_back(done)):
            sections.append(doc.Section(self.text("batch_holding"), indicators, key="indicators"))
        if unclear := [row for row in done if row.get("group_list")]:
            blocks, name = tuple(self.reasons(unclear, "group_list")), self.text("batch_groups")
            sections.append(doc.Section(name, blocks, key="groups", count=len(unclear)))
        sections.append(self.left_out([*left, *(row for row in done if row.get("left_out"))]))
        return doc.Document(
            self.settings.lang,
            title.upper(),
            blocks=(doc.Facts(tuple(self.about(done, left))), *self.notices(done, twice)),
            sections=tuple(sections),
            subject=title,
            wide=True,
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

    def notices(self, done: Sequence[Row], twice: Sequence[str]) -> Iterator[doc.Block]:
        for warning in dict.fromkeys(filter(None, (row.get("warning") for row in done))):
            yield doc.Notice(warning)
        for key in ("strict", "require_evidence"):
            if getattr(self.settings, key):
                yield doc.Notice(self.text(key))
        if any(row["provisional"] == "true" for row in done):
            yield doc.Notice(self.text("mark_note", self.text("because_any")))
        if twice:
            yield doc.Notice(self.text("batch_twice", ", ".join(twice)))

    # ---- what came out

    def results(self, done: Sequence[Row]) -> Iterator[doc.Block]:
        """How many units have each verdict, by standard: on its criteria, and as to recognition."""
        rows: list[tuple[doc.Cell, ...]] = []
        entries: list[doc.ListItem] = []
        for standard, units in self.by_standard(done):
            lines = [self.standard(standard)]
            for key, what in (("verdict", "batch_on_criteria"), ("recognition", "recognition")):
                by_verdict = Counter(row[key] for row in units)
                counts = [by_verdict[verdict] for verdict in VERDICTS]
                rows.append((lines[0], self.text(what), len(units), *counts))
                lines.append(f"{self.text(what)}: {self.text('counts', *counts, len(units))}")
            entries.append(doc.ListItem("", tuple(lines), hang=True))
        verdicts = (text[:1].upper() + text[1:] for text in self.heads(*VERDICTS))
        heads = (*self.heads("standard", "verdict", "batch_count"), *verdicts)
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
            "head_unit", "head_unit_code", "batch_place", "title_year", "verdict", "recognition",
            "batch_criteria_met", "batch_failed_criteria", "batch_failed", "batch_open",
        )  # fmt: skip
        table = doc.Table(
            heads,
            tuple(map(self.unit_cells, shown)),
            numbers=(6, 9),
            widths=(14, 7, 15, 5, 11, 11, 6, 9, 16, 6),
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
        total = sum(int(row.get(f"criteria_{verdict}") or 0) for verdict in VERDICTS)
        return (
            name,
            row.get("code", ""),
            ", ".join(filter(None, (row.get("district"), self.province(row)))),
            row["period"],
            self.mark(row),
            self.mark(row, "recognition"),
            f"{row.get('criteria_pass') or 0}/{total}",
            self.codes(row, "failed", what="criteria"),
            self.codes(row, "failed", _CODES),
            int(row.get("indicators_unknown") or 0),
        )

    def all_units(self, done: Sequence[Row]) -> doc.Table:
        """Every unit with each of its figures in a column, to be sorted and filtered."""
        counts = tuple(
            (what, verdict) for what in ("criteria", "indicators") for verdict in VERDICTS
        )
        heads = (
            *self.heads("head_unit", "head_unit_code", "batch_district", "batch_province"),
            *self.heads("title_year", "verdict", "recognition", "batch_failed_criteria"),
            *self.heads("batch_failed", "batch_unknown"),
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
                self.codes(row, "failed", what="criteria"),
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
        return doc.Table(heads, rows, numbers=tuple(range(10, 18)), printed=9)

    # ---- every unit and every criterion

    def matrices(self, done: Sequence[Row]) -> Iterator[doc.Block]:
        """Units in rows, criteria in columns, a sign in each cell; one table for each standard."""
        signs = "; ".join(f"{SIGNS[verdict]} {self.text(verdict)}" for verdict in VERDICTS)
        for standard, units in self.by_standard(done):
            criteria = self.resolved(standard, units).criteria
            if not criteria:
                continue
            heads = (
                *self.heads("head_unit", "batch_district", "batch_criteria_met"),
                *(criterion.number for criterion in criteria),
            )
            rows = tuple(
                (
                    self.name(row),
                    row.get("district", ""),
                    int(row.get("criteria_pass") or 0),
                    *(self.sign(row, criterion.number) for criterion in criteria),
                )
                for row in units
            )
            share = max(2, 66 // len(criteria))
            table = doc.Table(
                heads,
                rows[:_SHOWN],
                f"{self.standard(standard)}: {signs}",
                numbers=(2,),
                widths=(16, 12, 6, *([share] * len(criteria))),
                centred=tuple(range(3, len(heads))),
                sheet=self.text("batch_matrix"),
            )
            yield doc.Only(("html", "docx"), (table,))
            yield doc.Only(("xlsx",), (replace(table, rows=rows),))

    # ---- what holds units back

    def holding_back(self, done: Sequence[Row]) -> Iterator[doc.Table]:
        """The indicators that units do not meet, or that are not decided, those of the most units first."""
        for standard, units in self.by_standard(done):
            counts = {
                key: Counter(
                    code for row in units for code in row.get(f"{key}_indicators", "").split()
                )
                for key in ("failed", "unknown")
            }
            names = {
                rule.code: rule.name.say(self.settings.lang)
                for _, rule in self.resolved(standard, units).indicators()
            }
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

    # ---- what was left out

    def left_out(self, left: Sequence[Row]) -> doc.Section:
        none = (doc.Paragraph(self.text("batch_none_left_out")),)
        blocks = tuple(self.reasons(left, "problem", "left_out")) if left else none
        return doc.Section(self.text("batch_left_out"), blocks, key="left-out", count=len(left))

    def reasons(self, units: Sequence[Row], *keys: str) -> Iterator[doc.Block]:
        """Why each line is listed: the first of ``keys`` that it has."""
        rows = tuple(
            (
                row["source"],
                f"{self.name(row)}, {row['period']}" if row.get("name") else "",
                tuple(next(filter(None, map(row.get, keys)), "").split(" | ")),
            )
            for row in units
        )
        heads = self.heads("batch_source", "head_unit", "head_why")
        tables = {
            _READ: doc.Table(heads, rows[:_SHOWN], widths=(24, 24, 52), stack=True),
            ("xlsx",): doc.Table(heads, rows, widths=(24, 24, 52)),
        }
        for formats, table in tables.items():
            yield doc.Only(formats, (table,))
        yield from self.more(units)

    def more(self, rows: Sequence[Row]) -> Iterator[doc.Block]:
        if len(rows) > _SHOWN:
            yield doc.Only(_READ, (doc.Paragraph(self.text("batch_more", len(rows) - _SHOWN)),))
