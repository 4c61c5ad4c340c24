"""The table of many units of a kind: a row for each, a column for each figure. ``batch`` reads it back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, Final

from ntm_rules.documents.form.form import Form
from ntm_rules.documents.form.texts import HOW, TABLES, say
from ntm_rules.foundation.unit_kinds import COMMUNE_LEVEL, VILLAGE_LEVEL
from ntm_rules.office.workbook import FONT, CellLooks, book_bytes, new_book, put_text
from ntm_rules.tables.unit_columns import stated

_BELOW: Final[dict[str, tuple[str, ...]]] = {
    "unit.commune": VILLAGE_LEVEL,
    "unit.district": (*VILLAGE_LEVEL, *COMMUNE_LEVEL),
}
"""The columns of places that only units of some kinds lie in."""
_WIDTH = 20


def wide_xlsx(form: Form) -> bytes:
    """The table as a workbook: a title, what each column asks, its name; below that it is filled in.

    Raises:
        RequestError: where openpyxl is not installed.
    """
    book = new_book()
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet: Any = book.active
    sheet.title = say("wide" if _kind(form) == "xa" else "wide_units", form.lang)
    wrap = Alignment(wrap_text=True, vertical="top")
    looks = CellLooks({"head": {"font": Font(name=FONT, bold=True), "alignment": wrap}})
    for line, row in enumerate(_head(form), 1):
        for place, text in enumerate(row, 1):
            cell = sheet.cell(line, place)
            if line > 2:
                looks.dress(cell, "head")
            put_text(cell, text)
    for place in range(1, sheet.max_column + 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = _WIDTH
        sheet.column_dimensions[letter].number_format = "@"
    sheet.freeze_panes = "B5"
    return book_bytes(book, say("title", form.lang, form.title))


def wide_csv(form: Form) -> bytes:
    """The same as CSV."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows(_head(form))
    return buffer.getvalue().encode("utf-8-sig")


def _kind(form: Form) -> str:
    return next(row.value for row in form.unit_rows if row.key == "unit.kind")


def _head(form: Form) -> list[list[str]]:
    columns = list(_columns(form))
    labels, names = [label for label, _ in columns], [name for _, name in columns]
    return [[say("title", form.lang, form.title)], [form.law], labels, names]


def _columns(form: Form) -> Iterator[tuple[str, str]]:
    """What each column asks, and its name."""
    labels = {row.key: row.label for row in form.unit_rows}
    kind = _kind(form)
    if kind != "xa":  # a table says nothing of the kind of communes
        yield say("wide_kind", form.lang, kind), stated("unit.kind", kind)
    for key in ("unit.name", "unit.code", *_BELOW, "unit.province", "period"):
        if kind in _BELOW.get(key, (kind,)):
            yield labels[key], key
    standard = next(row.value for row in form.unit_rows if row.key == "standard")
    yield say("wide_standard", form.lang, standard), stated("standard", standard)
    yield say("wide_classes", form.lang), "unit.classes"
    sexes = {c.key: c.head.say(form.lang) for c in TABLES["facts"] if c.key in {"male", "female"}}
    for ask in form.asks:
        how = ask.unit or HOW[ask.how].say(form.lang)
        label = f"{ask.code} {ask.label} ({how})".strip()
        if ask.fact.by_sex:
            for sex, name in sexes.items():
                yield f"{label}: {name}", f"{ask.fact.id}.{sex}"
        else:
            yield label, ask.fact.id
