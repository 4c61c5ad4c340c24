"""The statistics as a document: bands, criteria, indicators, places, the forms of reports, what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from ntm_rules.analysis.statistics.cells import change_cell, count_cell, mean_cell, share_cell
from ntm_rules.analysis.statistics.forms import province_forms
from ntm_rules.analysis.statistics.result import (
    BandCount,
    PlaceStatistics,
    RuleCount,
    StandardStatistics,
    Statistics,
)
from ntm_rules.analysis.statistics.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.documents.html.charts import shares
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import date
from ntm_rules.law.model.library import Library

_STATES: Final = ("pass", "unknown", "fail", "not_applicable")
_TABLES: Final[tuple[Format, ...]] = ("md", "html", "docx", "xlsx")
LeftOut = tuple[str, str, str]


def statistics_document(
    statistics: Statistics,
    library: Library,
    lang: Lang,
    left_out: Sequence[LeftOut] = (),
) -> doc.Document:
    """The statistics in ``lang``. ``left_out`` are the units that are not counted, and what is not read of others."""
    return _StatisticsDocument(library, lang).document(statistics, left_out)


@dataclass(frozen=True, slots=True)
class _StatisticsDocument:
    library: Library
    lang: Lang

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def heads(self, *keys: str) -> tuple[str, ...]:
        return TEXTS.named(self.lang, *keys)

    def document(self, statistics: Statistics, left_out: Sequence[LeftOut]) -> doc.Document:
        entries = statistics.standards
        sections: list[doc.Section] = []
        if len(entries) == 1:
            sections += self.sections(entries[0])
        for entry in entries if len(entries) > 1 else ():
            title = f"{entry.name.say(self.lang)}, {entry.period}"
            sections.append(doc.Section(title, self.head(entry), tuple(self.sections(entry))))
        if left_out:
            sections.append(self.left_out(left_out))
        title = self.text("statistics_title")
        blocks = self.head(entries[0]) if len(entries) == 1 else ()
        return doc.Document(
            self.lang,
            title.upper(),
            blocks=(*blocks, *self.not_compared(statistics)),
            sections=tuple(sections),
            subject=title,
            wide=True,
        )

    def not_compared(self, statistics: Statistics) -> Iterator[doc.Block]:
        for standard, period, units in statistics.not_compared:
            name = self.library.standards[standard].name.say(self.lang)
            yield doc.Notice(self.text("not_compared", units, period, name))

    # ---- one standard and year

    def head(self, entry: StandardStatistics) -> tuple[doc.Block, ...]:
        days = ", ".join(date(day, self.lang) for day in entry.days)
        rows: list[tuple[str, doc.Cell]] = [
            (self.text("standard"), entry.name.say(self.lang)),
            ("", f"{self.text('law_of')} {days}; {self.text('figures_of')} {entry.period}"),
            (self.text("units_counted"), str(entry.whole.units)),
        ]
        before = entry.before_period
        if before is not None and entry.joined + entry.gone:
            counts = (entry.joined, entry.period, entry.gone, before)
            rows.append((self.text("year_before"), self.text("moved_units", before, *counts)))
        elif before is not None:
            rows.append((self.text("year_before"), str(before)))
        blocks: list[doc.Block] = [doc.Facts(tuple(rows))]
        whole = entry.whole
        if entry.made_up:
            blocks.append(doc.Notice(self.text("made_up_units", entry.made_up, whole.units)))
        if any(band.units.exact is None for band in whole.bands):
            blocks.append(doc.Notice(self.text("bounds_note")))
        if any(rule.not_applicable for rule in whole.criteria):
            blocks.append(doc.Notice(self.text("not_applicable_note")))
        if whole.provisional:
            blocks.append(doc.Notice(self.text("provisional_units", whole.provisional)))
        return tuple(blocks)

    def sections(self, entry: StandardStatistics) -> Iterator[doc.Section]:
        bands = (
            doc.Only(("text",), (doc.Items(tuple(self.band_items(entry))),)),
            doc.Only(_TABLES, (self.bands(entry),)),
        )
        yield doc.Section(self.text("section_bands"), bands, key="bands")
        for key, rules in (
            ("criteria", entry.whole.criteria),
            ("indicators", entry.whole.indicators),
        ):
            table = self.rules(entry, rules, key)
            block: doc.Block = table
            if key == "criteria":
                block = doc.Chart(self.chart(rules), table)
            yield doc.Section(self.text(f"section_{key}"), (block,), key=key)
        if len(entry.places) > 1:
            yield doc.Section(self.text("section_places"), (self.places(entry),), key="places")
        if self.lang == "vi" and entry.groups:
            yield from province_forms(entry)

    # ---- by number of criteria

    def band(self, band: BandCount, criteria: int) -> str:
        if band.lowest == criteria:
            return self.text("band_all", criteria)
        if band.lowest:
            return self.text("band_between", band.lowest, band.highest)
        return self.text("band_below", band.highest + 1)

    def bands(self, entry: StandardStatistics) -> doc.Table:
        """Every place with its bands; a year before stands beside each of them."""
        years = [entry.before_period, entry.period] if entry.before_period else [entry.period]
        criteria = len(entry.whole.criteria)
        names = [
            self.text("head_units"),
            *(self.band(band, criteria) for band in entry.whole.bands),
            self.text("head_mean"),
            *([self.text("head_recognised")] if entry.whole.recognised is not None else []),
        ]
        place_head = self.text(f"head_{entry.by}")
        heads: tuple[str, ...] = (place_head, *names)
        groups: tuple[tuple[str, int], ...] = ()
        if len(years) == 2:
            heads = (place_head, *(str(year) for _ in names for year in years))
            groups = (("", 1), *((name, 2) for name in names))
        rows = []
        for place in (entry.whole, *entry.places):
            now, before = self.band_cells(place), self.band_cells(place.before)
            pairs = zip(before or [""] * len(now), now, strict=True)
            cells = chain.from_iterable(pairs) if len(years) == 2 else now
            name = place.name.say(self.lang) if place is not entry.whole else self.all_places()
            rows.append((name, *cells))
        return doc.Table(
            heads,
            tuple(rows),
            numbers=tuple(range(1, len(heads))),
            widths=(18, *([max(5, 82 // (len(heads) - 1))] * (len(heads) - 1))),
            groups=groups,
            strong=(0,),
            stack=True,
        )

    def band_items(self, entry: StandardStatistics) -> Iterator[doc.ListItem]:
        """The same for a terminal: a place, then a line for each year."""
        names = [self.band(band, len(entry.whole.criteria)) for band in entry.whole.bands]
        names += [self.text("head_mean"), self.text("head_recognised")]
        for place in (entry.whole, *entry.places):
            name = self.all_places() if place is entry.whole else place.name.say(self.lang)
            lines = [f"{name}, {entry.period}: {self.text('of_units', place.units)}"]
            for year, counts in ((entry.before_period, place.before), (entry.period, place)):
                cells = self.band_cells(counts)[1:]
                if cells:
                    pairs = zip(names, cells, strict=False)
                    listed = "; ".join(f"{label}: {doc.cell_text(cell)}" for label, cell in pairs)
                    lines.append(f"{year}: {listed}")
            yield doc.ListItem("", tuple(lines), hang=True)

    def all_places(self) -> str:
        return self.text("all_places")

    def band_cells(self, place: PlaceStatistics | None) -> list[doc.Cell]:
        if place is None:
            return []
        cells: list[doc.Cell] = [place.units, *(count_cell(band.units) for band in place.bands)]
        cells.append(mean_cell(place, self.lang))
        return [*cells, count_cell(place.recognised)] if place.recognised is not None else cells

    # ---- criteria and indicators

    def chart(self, rules: Sequence[RuleCount]) -> str:
        names = {state: self.text(state) for state in _STATES}
        rows = [
            (
                f"{rule.code}. {rule.name.say(self.lang)}",
                {
                    "pass": rule.met.at_least,
                    "unknown": rule.undecided,
                    "fail": rule.failed,
                    "not_applicable": rule.not_applicable,
                },
            )
            for rule in rules
        ]
        title, about = self.text("chart_criteria"), self.text("chart_about")
        return shares("criteria-chart", title, about, rows, names, str)

    def rules(self, entry: StandardStatistics, rules: Sequence[RuleCount], key: str) -> doc.Table:
        before = getattr(entry.whole.before, key) if entry.whole.before is not None else ()
        earlier = {rule.code: rule for rule in before}
        heads = self.heads(
            "head_code", "criterion" if key == "criteria" else "indicator",
            "head_met", "head_share", "fail", "unknown", "not_applicable",
        )  # fmt: skip
        widths: tuple[int, ...] = (6, 46, 9, 11, 9, 10, 9)
        if earlier:
            heads += (f"{self.text('head_met')}, {entry.before_period}", self.text("head_change"))
            widths += (10, 10)
        rows: list[tuple[doc.Cell, ...]] = []
        for rule in rules:
            counts = (rule.failed, rule.undecided, rule.not_applicable)
            share = share_cell(rule.met, entry.whole.units, self.lang)
            row: tuple[doc.Cell, ...] = (
                rule.code,
                rule.name.say(self.lang),
                count_cell(rule.met),
                share,
                *counts,
            )
            if earlier:
                met = earlier[rule.code].met if rule.code in earlier else None
                row += (count_cell(met), change_cell(rule.met, met))
            rows.append(row)
        heads = tuple(head[:1].upper() + head[1:] for head in heads)
        numbers = tuple(range(2, len(heads)))
        return doc.Table(heads, tuple(rows), numbers=numbers, row_head=1, widths=widths)

    # ---- places

    def places(self, entry: StandardStatistics) -> doc.Table:
        """Places in rows, criteria in columns: how many units of each meet it."""
        criteria = entry.whole.criteria
        heads = (
            self.text(f"head_{entry.by}"),
            self.text("head_units"),
            *(c.code for c in criteria),
        )
        rows = tuple(
            (
                place.name.say(self.lang) if place is not entry.whole else self.all_places(),
                place.units,
                *(count_cell(rule.met) for rule in place.criteria),
            )
            for place in (entry.whole, *entry.places)
        )
        share = max(3, 76 // len(criteria))
        return doc.Table(
            heads,
            rows,
            numbers=tuple(range(1, len(heads))),
            widths=(16, 7, *([share] * len(criteria))),
            strong=(0,),
        )

    def left_out(self, left_out: Sequence[LeftOut]) -> doc.Section:
        rows = tuple(
            (source, tuple((en if self.lang == "en" else vi).split("\n")))
            for source, vi, en in left_out
        )
        table = doc.Table(self.heads("batch_source", "head_why"), rows, widths=(30, 70), stack=True)
        return doc.Section(self.text("section_left_out"), (table,), key="left-out", count=len(rows))
