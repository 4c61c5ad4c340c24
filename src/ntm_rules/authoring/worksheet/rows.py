"""The rows of the worksheet: one for every cell of every level, and for the wording of yes/no indicators."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from ntm_rules.authoring.edit.level_places import Book, LevelSite, WordingSite
from ntm_rules.authoring.worksheet.asked_columns import asked_leaves, cells_of, columns_of
from ntm_rules.authoring.worksheet.texts import COLUMNS, INPUTS, MUST, MUST_NOT
from ntm_rules.foundation.exact import show
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    Compare,
    Indicator,
    LevelCell,
    Provenance,
    leaves,
    whole_guard,
)
from ntm_rules.law.model.terms import Columns, FactDef
from ntm_rules.law.resolve.history import change_dates
from ntm_rules.law.resolve.in_force import Resolved, find_base, find_province, resolve

_COMPARATORS = {">=": "từ … trở lên", "<=": "không quá", ">": "trên", "<": "dưới", "=": "bằng"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is about, and ``shown``, its texts by column.

    ``leaf`` and ``cell`` are None for a wording. ``loose`` says that the comparison cannot be named by its
    indicator, fact and comparator alone. ``since`` and ``until`` are the days on which it is law.
    """

    id: str
    shown: dict[str, str]
    indicator: Indicator
    source: Provenance
    site: LevelSite | WordingSite
    since: dt.date
    until: dt.date | None
    standard: str
    leaf: Compare | None = None
    cell: LevelCell | None = None
    by: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    fact: FactDef | None = None
    loose: bool = False
    part_needed: bool = False
    specified: bool = False
    """Whether the province specifies it by the law, whatever the nation's level."""

    @property
    def mark(self) -> str:
        """A digest of everything that is shown. Another digest means that the row was changed."""
        text = "\x1f".join([self.id, *(self.shown[c] for c in _SHOWN)])
        return hashlib.sha256(text.encode()).hexdigest()[:20]

    @property
    def slot(self) -> bool:
        """Whether the province has to specify it, or has: or must not, which it is told."""
        if self.provincial:
            return True
        if self.cell is None:
            return False
        return self.specified or self.cell.left_to_province or self.locked

    @property
    def of_province(self) -> bool:
        """Whether the law leaves it to the province in so many words, or the province has set it."""
        delegated = self.cell is not None and self.cell.delegated_to == "province"
        return self.provincial or (self.cell is not None and (self.specified or delegated))

    @property
    def locked(self) -> bool:
        """Whether nothing may be set there: the law does not regulate it."""
        return self.cell is not None and self.cell.form == "not_regulated"

    @property
    def provincial(self) -> bool:
        """Whether a province's file states it."""
        return self.site.file.kind == "overlay"


_SHOWN = tuple(c.name for c in COLUMNS if c.kind == "shown" and c.name not in INPUTS)


def value_text(value: Fraction | None, fact: FactDef, delegated: str | None = None) -> str:
    """A level as the worksheet writes it: decimals with a comma."""
    if value is None:
        return f"{say(delegated, 'vi')} quy định" if delegated else say("status_unknown", "vi")
    if fact.kind == "grade":
        return fact.scale[int(value)]
    if fact.kind == "yes_no":
        return MUST if value == 1 else MUST_NOT
    return show(value).replace(".", ",")


def cell_text(cell: LevelCell, fact: FactDef) -> str:
    """A cell as the worksheet shows it: a floor as a floor, and what the nation leaves open or does not regulate."""
    if cell.form == "not_regulated":
        return say("not_regulated", "vi")
    if cell.form == "left_open":
        return say("level_is_left_open", "vi")
    text = value_text(cell.value, fact, cell.delegated_to)
    return say("floor", "vi", text) if cell.form == "floor" else text


def clean(text: str) -> str:
    """``text`` in one line, without characters that a spreadsheet cannot hold."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


def find_rows(
    book: Book, standard: str, province: str | None = None, as_of: dt.date | None = None
) -> list[Row]:
    """Every row of a standard: those of the law on ``as_of``, else of every version that ever held.

    Raises:
        RequestError: for an unknown standard or province, or a day when it is not in force.
    """
    base = find_base(book.library, standard)
    dates = change_dates(book.library, standard, province)
    if as_of is not None:
        resolve(book.library, standard, as_of, province)
    elif province is not None and not any(
        province in book.library.provinces_on(day) for day in dates
    ):
        find_province(book.library, province, dates[-1])
    drafts_by_id: dict[str, _Draft] = {}
    for day, following in zip(dates, [*dates[1:], None], strict=True):
        if province is None or province in book.library.provinces_on(day):
            last = following - dt.timedelta(days=1) if following else base.until
            for draft in _on_day(book, resolve(book.library, standard, day, province), day):
                first = drafts_by_id.setdefault(draft.id, draft)
                first.until = last
                first.days.add(day)
    asked = max(d for d in dates if d <= as_of) if as_of is not None else None
    drafts = [d for d in drafts_by_id.values() if asked is None or asked in d.days]
    return [draft.row(book.library) for draft in drafts]


def rows_of_sheet(
    book: Book, standard: str, province: str | None, as_of: dt.date | None = None
) -> list[Row]:
    """The rows of a standard; where the province specifies all of it, also its slots in others of the same document."""
    base = find_base(book.library, standard)
    rows = find_rows(book, standard, province, as_of)
    columns = book.library.columns.get(base.columns or "")
    if province is None or columns is None or columns.listed is None or base.contents_of:
        return rows
    for other in book.library.standards.values():
        if other.document == base.document and other.id != base.id and other.contents_of is None:
            more = find_rows(book, other.id, province, as_of)
            rows += [row for row in more if row.of_province]
    return rows


@dataclass(slots=True)
class _Draft:
    id: str
    resolved: Resolved
    indicator: Indicator
    source: Provenance
    site: LevelSite | WordingSite
    since: dt.date
    until: dt.date | None = None
    leaf: Compare | None = None
    cell: LevelCell | None = None
    by: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    days: set[dt.date] = field(default_factory=set)
    specified: bool = False

    def row(self, library: Library) -> Row:
        fact = library.facts[self.leaf.fact] if self.leaf else None
        same = [
            leaf
            for leaf in leaves(self.indicator.require)
            if self.leaf is not None and leaf.operator == self.leaf.operator
        ]
        return Row(
            id=self.id,
            shown=_shown(self, library, fact),
            indicator=self.indicator,
            source=self.source,
            site=self.site,
            since=self.since,
            until=self.until,
            standard=self.resolved.id,
            leaf=self.leaf,
            cell=self.cell,
            by=self.by,
            key=self.key,
            fact=fact,
            loose=sum(leaf.fact == self.leaf.fact for leaf in same) > 1 if self.leaf else False,
            part_needed=len(same) > 1,
            specified=self.specified,
        )


def _on_day(book: Book, resolved: Resolved, day: dt.date) -> Iterator[_Draft]:
    columns = columns_of(resolved)
    for indicator in (*(i for _, i in resolved.indicators()), *resolved.conditions):
        yield from _wordings(book, resolved, indicator, day)
        if _by_list(resolved) or indicator.province_specifies:
            yield from _once(_specified(book, resolved, indicator, day))
            continue
        for leaf in leaves(indicator.require):
            for level, key, cell in cells_of(leaf.level):
                axes = dict(zip(level.by, key, strict=True))
                site = book.level(cell)
                if site is None or axes.get("column", "") not in columns:
                    continue
                named = ",".join(f"{a}={v}" for a, v in axes.items()) or "-"
                again = f"~{site.number}" if site.number > 1 else ""
                name = f"{leaf.fact}{leaf.operator}{again}"
                yield _Draft(
                    id=f"{resolved.id}|{site.layer}|{indicator.code}|{name}|{named}",
                    resolved=resolved,
                    indicator=indicator,
                    source=cell.provenance,
                    site=site,
                    since=day,
                    leaf=leaf,
                    cell=cell,
                    by=level.by,
                    key=key,
                )


def _by_list(resolved: Resolved) -> bool:
    """Whether the province specifies every content for each of the columns, by its own list of units."""
    columns, base = resolved.columns, resolved.base
    if resolved.province is None or base.province_may_be_stricter is None:
        return False
    return columns is not None and columns.listed is not None


def _specified(
    book: Book, resolved: Resolved, indicator: Indicator, day: dt.date
) -> Iterator[_Draft]:
    """The slots of an indicator that the province specifies: each comparison for each column that asks for it.

    Where the law does not regulate it in a column, the slot is there too, and locked.
    """
    if resolved.province is None:
        return
    names = tuple(resolved.columns.columns) if _by_list(resolved) and resolved.columns else ()
    for asked in asked_leaves(indicator.require, names):
        taken: set[str] = set()
        for level, key, cell in cells_of(asked.leaf.level):
            site = book.level(cell)
            axes = dict(zip(level.by, key, strict=True))
            # A part that the law puts in other words for a column (2.2) is no slot there.
            if site is None or cell.form == "not_regulated":
                continue
            if "column" in axes or not names:
                keys = [key] if not names or axes["column"] in asked.columns else []
            else:
                keys = [(c, *key) for c in asked.columns if c not in taken]
            by = level.by if "column" in axes or not names else ("column", *level.by)
            taken |= {axes["column"]} if "column" in axes else set()
            for place in keys:
                yield _slot(resolved, indicator, day, site, asked.leaf, (by, place), cell)
            for column, source in asked.locked.items():
                if "column" not in axes:
                    locked = LevelCell(None, source, form="not_regulated")
                    where = (("column",), (column,))
                    yield _slot(resolved, indicator, day, site, asked.leaf, where, locked)


def _once(drafts: Iterable[_Draft]) -> Iterator[_Draft]:
    """Each row once, where several branches ask the same."""
    seen: set[str] = set()
    for draft in drafts:
        if draft.id not in seen:
            seen.add(draft.id)
            yield draft


def _slot(
    resolved: Resolved,
    indicator: Indicator,
    day: dt.date,
    site: LevelSite,
    leaf: Compare,
    place: tuple[tuple[str, ...], tuple[str, ...]],
    cell: LevelCell,
) -> _Draft:
    by, key = place
    named = ",".join(f"{a}={v}" for a, v in zip(by, key, strict=True)) or "-"
    return _Draft(
        id=f"{resolved.id}|{site.layer}|{indicator.code}|{leaf.fact}{leaf.operator}|{named}",
        resolved=resolved,
        indicator=indicator,
        source=cell.provenance,
        site=site,
        since=day,
        leaf=leaf,
        cell=cell,
        by=by,
        key=key,
        specified=True,
    )


def _wordings(
    book: Book, resolved: Resolved, indicator: Indicator, day: dt.date
) -> Iterator[_Draft]:
    """The wording of an indicator that asks a yes/no question or has a guard, and of its parts."""
    parts = [leaf for leaf in leaves(indicator.require) if leaf.yes_no]
    sources = [indicator.wording] if parts or whole_guard(indicator.require) else []
    sources += [leaf.wording for leaf in parts if leaf.wording is not None]
    for source in sources:
        site = book.wording(source)
        if site is not None:
            part = site.part or "-"
            yield _Draft(
                id=f"{resolved.id}|{site.layer}|{indicator.code}|wording|{part}",
                resolved=resolved,
                indicator=indicator,
                source=source,
                site=site,
                since=day,
            )


# ---- texts


def _shown(draft: _Draft, library: Library, fact: FactDef | None) -> dict[str, str]:
    source, leaf, cell = draft.source, draft.leaf, draft.cell
    axes = dict(zip(draft.by, draft.key, strict=True))
    columns = draft.resolved.columns
    classes = {c.id: c.name.vi for c in columns.classes.values()} if columns else {}
    classes |= {c.id: c.name.vi for layer in draft.resolved.layers for c in layer.classes}
    document = library.documents.get(source.document)
    status = "status_unknown" if source.status == "unknown" else source.status
    confidence = {"high": "cao", "medium": "vừa", "low": "thấp", None: ""}[source.confidence]
    until = date(draft.until, "vi") if draft.until else ""
    part = fact.label.vi if fact else ""
    if isinstance(draft.site, WordingSite) and draft.site.part:
        part = library.facts[draft.site.part].label.vi
    if leaf is not None and leaf.sexes:
        part += f" ({say('both_sexes', 'vi')})"
    current = draft.indicator.name.vi
    if cell is not None and fact is not None:
        current = cell_text(cell, fact)
    elif part:
        current = part
    column = axes.get("column", "")
    area = axes.get("class", "")
    texts = {
        "standard": draft.resolved.id,
        "code": draft.indicator.code,
        "name": draft.indicator.name.vi,
        "what": "mức" if leaf else "câu chữ",
        "part": part,
        "comparator": _COMPARATORS[leaf.operator] if leaf and not leaf.yes_no else "",
        "column": _column_text(columns, column),
        "area_class": "các xã còn lại" if area == "others" else classes.get(area, area),
        "year": axes.get("year", ""),
        "unit": fact.unit if fact else "",
        "floor": value_text(cell.value, fact)
        if cell is not None and fact is not None and cell.form == "floor"
        else "",
        "current": current,
        "guided_by": draft.indicator.ministry or "",
        "status": say(status, "vi"),
        "confidence": confidence,
        "document": document.number if document else source.document,
        "source_place": source.place,
        "pages": "; ".join(_pages(library, source.seen_in)),
        "period": f"{date(draft.since, 'vi')} - {until}",
        "notes": " / ".join([*([source.note] if source.note else []), *draft.indicator.notes]),
    }
    return {name: clean(text) for name, text in texts.items()}


def _column_text(columns: Columns | None, column: str) -> str:
    """A column by its name; behind its short form, where that is one that people write."""
    if columns is None or column not in columns.columns:
        return column
    name = columns.columns[column].vi
    return name if columns.listed is not None else f"{column}: {name}"


def _pages(library: Library, seen_in: Sequence[str]) -> Iterator[str]:
    for name in seen_in:
        page = library.publications.get(name)
        yield f"{page.title} <{page.url}>" if page else name
