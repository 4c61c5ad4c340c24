"""A comparison as a document: what was not kept first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from ntm_rules.analysis.compare.comparison import Change, ComparedResult, Comparison, Move, Moved
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import date, number
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.library import Library

_NAMED = ("lost", "undecided", "failed", "gained", "aside", "added", "removed")
"""The moves of which every row is named; of the others only the codes are listed."""
_COUNTED: Final[tuple[Move, ...]] = ("gained", "kept", "lost", "undecided")
_WHOLE = {"standard": "result", "recognition": "recognition"}
_LABELS = {
    "criterion": "criteria",
    "indicator": "indicators",
    "prerequisite": "prerequisites",
    "condition": "conditions",
}
_BOUNDS = {"at_least": ">=", "at_most": "<=", "above": ">", "below": "<"}


def comparison_document(comparison: Comparison, library: Library, lang: Lang) -> doc.Document:
    """The two results, how the whole moved, and each kind of move that occurred.

    What was not kept is listed always, even where there is nothing.
    """
    return _ComparisonDocument(comparison, library, lang).document()


@dataclass(frozen=True, slots=True)
class _ComparisonDocument:
    comparison: Comparison
    library: Library
    lang: Lang

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def document(self) -> doc.Document:
        unit = self.comparison.after.document["unit"]
        code = f" ({self.text('code', unit['code'])})" if unit.get("code") else ""
        name = f"{self.text(unit['kind'])} {unit['name']}{code}"
        return doc.Document(
            self.lang,
            f"{self.text('compare_title')}: {name}",
            blocks=(doc.Facts(tuple(self.heading())), *self.notices()),
            sections=(*self.moves(), *self.changes()),
        )

    # ---- the head

    def heading(self) -> Iterator[tuple[str, str]]:
        comparison = self.comparison
        name = comparison.after.document["standard"]
        base = self.library.standards.get(name)
        yield self.text("standard"), base.name.say(self.lang) if base else name
        for side in (comparison.before, comparison.after):
            yield side.name, self.side(side)
        for what, label in _WHOLE.items():
            (whole,) = (m for m in comparison.moves if m.what == what)
            yield self.text(label), self.verdicts(whole)
        for what in ("criterion", "indicator"):
            counts = [len(comparison.of(what, move)) for move in _COUNTED]
            yield self.text(_LABELS[what]), self.text("counts_moved", *counts)

    def side(self, side: ComparedResult) -> str:
        day = date(dt.date.fromisoformat(side.document["as_of"]), self.lang)
        return self.text("side", day, side.document["period"])

    def notices(self) -> Iterator[doc.Notice]:
        comparison = self.comparison
        if not comparison.same_law:
            yield doc.Notice(self.text("law_differs"))
        if not comparison.same_care:
            yield doc.Notice(self.text("care_differs"))
        for side in (comparison.before, comparison.after):
            if side.stored:
                yield doc.Notice(self.text("stored_note", side.name))

    # ---- the moves

    def moves(self) -> Iterator[doc.Section]:
        parts = [m for m in self.comparison.moves if m.what not in _WHOLE]
        for move in _NAMED:
            rows = [m for m in parts if m.move == move]
            if rows or move == "lost":
                title = f"{self.text(f'move_{move}')} ({len(rows)})"
                nobody = doc.Only(
                    ("html", "docx", "xlsx"), (doc.Paragraph(self.text("move_none")),)
                )
                yield doc.Section(title, self.moved(rows) if rows else (nobody,), key=move)
        for move in ("still", "not_asked", "kept"):
            entries = tuple(self.codes([m for m in parts if m.move == move]))
            if entries:
                yield doc.Section(self.text(f"move_{move}"), (doc.Items(entries),), key=move)

    def moved(self, rows: Sequence[Moved]) -> tuple[doc.Block, ...]:
        """Rows as sentences for reading, and as a table where there is room for one."""
        entries = tuple(doc.ListItem(_code(m.code), (self.sentence(m),)) for m in rows)
        heads = ("head_code", "head_what", "head_before", "head_after", "head_why")
        cells = tuple(
            (_code(m.code), self.name(m), self.mark(m.before), self.mark(m.after), self.reasons(m))
            for m in rows
        )
        table = doc.Table(
            TEXTS.named(self.lang, *heads),
            cells,
            self.text("compare_sides"),
            row_head=1,
            stack=True,
        )
        return _read_or_table(doc.Items(entries), table)

    def name(self, row: Moved) -> str:
        return f"{self.text('criterion')}: {row.name}" if row.what == "criterion" else row.name

    def sentence(self, row: Moved) -> str:
        return "; ".join((f"{self.name(row)}: {self.verdicts(row)}", *self.reasons(row)))

    def reasons(self, row: Moved) -> tuple[str, ...]:
        """The level and the figure that changed."""
        pairs = (("level_changed", row.level), ("value_changed", row.value))
        return tuple(
            self.text(key, self.entry(pair[0]), self.entry(pair[1]))
            for key, pair in pairs
            if pair is not None
        )

    def verdict(self, verdict: str | None) -> str:
        return self.text(verdict or "nothing")

    def mark(self, verdict: str | None) -> doc.Mark:
        return doc.Mark(verdict or "nothing", self.verdict(verdict))

    def verdicts(self, row: Moved) -> str:
        before, after = self.verdict(row.before), self.verdict(row.after)
        return before if row.before == row.after else f"{before} → {after}"

    def codes(self, rows: Sequence[Moved]) -> Iterator[doc.ListItem]:
        for what, label in _LABELS.items():
            named = [m for m in rows if m.what == what]
            if what == "condition":  # a condition of recognition has no code in the law
                codes = "; ".join(m.name for m in named)
            else:
                codes = ", ".join(m.code for m in named)
            if named:
                yield doc.ListItem("", (f"{self.text(label)}: {codes}",))

    # ---- the facts

    def changes(self) -> Iterator[doc.Section]:
        comparison = self.comparison
        for key, changes in (
            ("values_changed", comparison.values),
            ("conclusions_changed", comparison.conclusions),
        ):
            if changes:
                title = f"{self.text(key)} ({len(changes)})"
                yield doc.Section(title, self.changed(changes), key=key)

    def changed(self, changes: Sequence[Change]) -> tuple[doc.Block, ...]:
        cells = tuple(
            (self.label(c.key), self.entry(c.before), self.entry(c.after)) for c in changes
        )
        entries = tuple(doc.ListItem("", (f"{key}: {old} → {new}",)) for key, old, new in cells)
        heads = TEXTS.named(self.lang, "head_what", "head_before", "head_after")
        return _read_or_table(
            doc.Items(entries), doc.Table(heads, cells, self.text("compare_sides"), stack=True)
        )

    def label(self, key: str) -> str:
        """The name of a fact, or whose conclusion it is."""
        section, _, code = key.partition(".")
        if section in ("indicators", "criteria") and key not in self.library.facts:
            return f"{self.text('indicator' if section == 'indicators' else 'criterion')} {code}"
        fact = self.library.facts.get(key)
        return fact.label.say(self.lang) if fact is not None else key

    def entry(self, entry: Any) -> str:
        """A normalised figure, level or conclusion in a few words."""
        if entry is None:
            return self.text("nothing")
        if isinstance(entry, bool):
            return self.text("yes" if entry else "no")
        if not isinstance(entry, Mapping):
            return self.plain(entry)
        if "comparator" in entry:
            level = "?" if entry["value"] is None else self.plain(entry["value"])
            return self.text(entry["comparator"], f"{level} {entry['unit']}".strip())
        if "concluded" in entry:
            body = self.library.bodies.get(entry.get("by", ""))
            by = body.name.say(self.lang) if body is not None else entry.get("by", "")
            return f"{self.text('pass' if entry['concluded'] else 'fail')} ({by})"
        if "count" in entry:
            return f"{self.entry(entry['count'])}/{entry['of']}"
        if set(entry) == {"value"}:
            return self.entry(entry["value"])
        return ", ".join(self.part(key, value) for key, value in entry.items())

    def part(self, key: str, value: Any) -> str:
        """One part of a figure: that of one sex, or a bound."""
        if key in ("male", "female"):
            return self.text(f"{key}_short", self.entry(value))
        if key in _BOUNDS:
            return self.text(_BOUNDS[key], self.entry(value))
        return f"{key} {self.entry(value)}"

    def plain(self, value: Any) -> str:
        text = str(value)
        try:
            return number(Fraction(Decimal(text)), self.lang)
        except (ArithmeticError, ValueError):
            return text


def _code(code: str) -> str:
    """A condition of recognition has no code in the law."""
    return code if is_numbered(code) else "-"


def _read_or_table(items: doc.Items, table: doc.Table) -> tuple[doc.Block, ...]:
    return (doc.Only(("text", "md"), (items,)), doc.Only(("html", "docx", "xlsx"), (table,)))
