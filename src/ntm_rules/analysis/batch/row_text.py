"""The lines of a batch in words: names for ids, verdicts as words and as signs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ntm_rules.analysis.batch.work import CRITERIA_OF, Row, Settings
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.format import date
from ntm_rules.language.unit_names import named
from ntm_rules.law.model.provinces import province_named
from ntm_rules.law.resolve.in_force import Resolved

VERDICTS: Final = ("pass", "fail", "unknown", "not_applicable")
SIGNS: Final = {"pass": "✓", "fail": "✗", "unknown": "?", "not_applicable": "–"}


@dataclass(frozen=True, slots=True)
class RowText:
    """Puts the lines of a batch into words, in the language of its settings."""

    book: RuleBook
    settings: Settings
    provinces: dict[str, str] = field(default_factory=dict)

    def text(self, key: str, *values: object) -> str:
        """A text of the catalogue."""
        return TEXTS.text(key, self.settings.lang, *values)

    def heads(self, *keys: str) -> tuple[str, ...]:
        """Several texts."""
        return TEXTS.named(self.settings.lang, *keys)

    def by_standard(self, rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
        """The lines of each standard."""
        for standard in sorted({row["standard"] for row in rows}):
            yield standard, [row for row in rows if row["standard"] == standard]

    def resolved(self, standard: str, rows: Sequence[Row]) -> Resolved:
        """The law of the latest day of ``rows``."""
        day = max(row["as_of"] for row in rows)
        return self.book.standard(standard, as_of=day, in_gap=True).resolved

    def sign(self, row: Row, criterion: str) -> doc.Cell:
        """The verdict of a criterion as a sign; nothing where the unit was not judged on it."""
        for key, verdict in CRITERIA_OF.items():
            if criterion in row.get(key, "").split():
                return doc.Mark(str(verdict), SIGNS[verdict])
        return ""

    def name(self, row: Row) -> str:
        """The unit with its kind, which its name may hold already."""
        kind = row.get("kind", "")
        if kind not in TEXTS:
            return row["name"]
        return named(self.text(kind), row["name"])

    def standard(self, standard: str) -> str:
        """The name of a standard."""
        return self.book.library.standards[standard].name.say(self.settings.lang)

    def province(self, row: Row) -> str:
        """The name of the province; the text itself where it is none."""
        text = row.get("province", "")
        if text and text not in self.provinces:
            known = province_named(self.book.library.provinces, text)
            self.provinces[text] = known.name if known else text
        return self.provinces.get(text, "")

    def day(self, day: str) -> str:
        """A date as people write it."""
        return date(dt.date.fromisoformat(day), self.settings.lang)

    def mark(self, row: Row, key: str = "verdict") -> doc.Mark:
        """A verdict by its sign and in words. The star of the provisional stands at the result alone, as it is kept for it alone."""
        loose = key == "verdict" and row["provisional"] == "true"
        return doc.Mark(row[key], f"{SIGNS[row[key]]} {self.text(row[key])}" + "*" * loose, loose)

    def counts(self, row: Row) -> str:
        """How many criteria have each verdict."""
        counts = [int(row.get(f"criteria_{verdict}") or 0) for verdict in VERDICTS]
        return self.text("counts", *counts, sum(counts))

    def codes(
        self, row: Row, key: str, most: int | None = None, *, what: str = "indicators"
    ) -> str:
        """The indicators or criteria of a verdict; of more than ``most`` the first, and how many follow."""
        codes = row.get(f"{key}_{what}", "").split()
        rest = len(codes[most:]) if most else 0
        return ", ".join(codes[:most]) + (f" (+{rest})" if rest else "")
