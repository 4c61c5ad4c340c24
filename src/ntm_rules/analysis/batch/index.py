"""The page that leads to the pages of a batch: the units of each district, each with its result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ntm_rules.analysis.batch.row_text import VERDICTS, RowText
from ntm_rules.analysis.batch.work import Row, Settings
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.foundation.text import name_order
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.unit_names import district_name
from ntm_rules.law.model.place_names import PlaceName


def index_document(rows: Sequence[Row], book: RuleBook, settings: Settings) -> doc.Document:
    """The index of the lines that have a page."""
    return _Index(book, settings).document(rows)


class _Index(RowText):
    def document(self, rows: Sequence[Row]) -> doc.Document:
        done = [row for row in rows if row.get("page") and not row.get("problem")]
        left = len(rows) - len(done)
        places: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in done:
            district = PlaceName.of(row["district"]).text if row.get("district") else ""
            places[self.province(row), district].append(row)
        order = sorted(places, key=lambda key: (not key[1], name_order(key[0]), name_order(key[1])))
        counts = self.text("batch_counts", len(done), left)
        summary = doc.Link(self.text("batch_title"), "./summary.html")
        return doc.Document(
            self.settings.lang,
            self.text("batch_index").upper(),
            blocks=(doc.Facts(((self.text("batch_count"), counts), ("", summary))),),
            sections=tuple(self.place(places[key]) for key in order),
            subject=self.text("batch_index"),
        )

    def place(self, rows: Sequence[Row]) -> doc.Section:
        """The units of one district, by name."""
        district, province = rows[0].get("district", ""), self.province(rows[0])
        name = (
            district_name(lambda key, text: TEXTS.text(key, self.settings.lang, text), district)
            if district
            else ""
        )
        title = ", ".join(filter(None, (name[:1].upper() + name[1:], province)))
        ordered = sorted(rows, key=lambda row: (name_order(row["name"]), row["period"]))
        table = doc.Table(
            self.heads(
                "head_unit", "title_year", "verdict", "batch_criteria_met", "batch_failed_criteria"
            ),
            tuple(map(self.line, ordered)),
            numbers=(3,),
            widths=(30, 9, 18, 13, 30),
            stack=True,
        )
        return doc.Section(title or self.text("batch_units"), (table,), count=len(rows))

    def line(self, row: Row) -> tuple[doc.Cell, ...]:
        total = sum(int(row.get(f"criteria_{verdict}") or 0) for verdict in VERDICTS)
        return (
            doc.Link(self.name(row), f"./{row['page']}"),
            row["period"],
            self.mark(row),
            f"{row.get('criteria_pass') or 0}/{total}",
            self.codes(row, "failed", what="criteria"),
        )
