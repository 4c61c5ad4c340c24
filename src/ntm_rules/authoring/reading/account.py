"""What became of every row and every cell of a document: the counts add up to all there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ntm_rules.authoring.reading.lines import TableItem, TableLines
from ntm_rules.authoring.reading.match import Matched
from ntm_rules.authoring.reading.meaning import meaning
from ntm_rules.foundation.bilingual import Words
from ntm_rules.office.grids.grid import Grid

KINDS: Final = {
    "taken": Words("đã lấy", "taken"),
    "heading": Words("đầu bảng", "heading"),
    "footnote": Words("chú thích", "footnote"),
    "empty": Words("trống", "empty"),
    "not_understood": Words("chưa hiểu", "not understood"),
    "other": Words("bảng khác", "of another table"),
}
REASONS: Final = {
    "no_number": Words("dòng không có số chỉ tiêu", "a row without the number of an indicator"),
    "unknown": Words("bộ tiêu chí không có chỉ tiêu này", "the standard has no such indicator"),
    "words": Words("số có, câu chữ khác hẳn", "its number is there, with quite another wording"),
    "twice": Words("có hai chỗ ghi khác nhau", "stands twice, and says different things"),
    "again": Words("lặp lại", "stands again, and says the same"),
    "place": Words(
        "ô không khớp với cột nào của đầu bảng",
        "its cells fit the columns of the heading in no way",
    ),
}
"""Why a row was not understood, or is taken and says nothing new."""
_SAYS_MORE: Final = frozenset({"level", "open", "floor", "all_of", "prose"})
"""What a cell may say that is lost where its row was not understood."""
Place = tuple[int, int, int]
"""A cell: its table from 1, its row and its column from 0."""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A row of the document: what became of it, of which indicator it is, why it was not understood, its text."""

    table: int
    row: int
    page: int
    kind: str
    code: str
    text: str
    why: Words | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """Every row of a document, and its cells by what became of them."""

    rows: tuple[AccountRow, ...]
    cell_kinds: Mapping[Place, str]
    """What became of each cell."""

    @property
    def cells(self) -> dict[str, int]:
        """How many cells of each kind there are."""
        counts = Counter(self.cell_kinds.values())
        return {kind: counts[kind] for kind in KINDS if counts[kind]}

    @property
    def by_kind(self) -> dict[str, int]:
        """How many rows of each kind there are."""
        counts = Counter(row.kind for row in self.rows)
        return {kind: counts[kind] for kind in KINDS if counts[kind]}

    def text(self, lang: str) -> str:
        """The counts in words: rows, and cells."""
        lines = []
        titles = (Words("dòng", "rows"), Words("ô", "cells"))
        for title, counts in zip(titles, (self.by_kind, self.cells), strict=True):
            parts = ", ".join(
                f"{KINDS[kind].say(lang)} {counts[kind]}" for kind in KINDS if counts.get(kind)
            )
            lines.append(f"{sum(counts.values())} {title.say(lang)}: {parts}")
        return "\n".join(lines)


def account(
    grids: Sequence[Grid],
    tables: Sequence[TableLines],
    matched: Matched,
    spoken: tuple[frozenset[Place], frozenset[Place]],
) -> Account:
    """What became of all of it.

    ``spoken`` are the cells of levels that speak of a row of the worksheet which was understood, and of one which was not.
    """
    rows: list[AccountRow] = []
    cells: dict[Place, str] = {}
    by_grid = {table.grid.number: table for table in tables}
    codes = {id(item): code for code, item in matched.items.items()}
    others = {id(item): why for item, why in matched.others}
    for grid in grids:
        table = by_grid.get(grid.number)
        if table is None:
            rows += [_row(grid, row, "other") for row in range(grid.height)]
            cells |= {(grid.number, cell.row, cell.column): "other" for cell in grid.cells}
            continue
        kinds: dict[int, tuple[str, str, Words | None]] = {
            row: (kind, "", None) for row, kind in table.kinds.items()
        }
        for item in table.items:
            kinds |= _of_item(item, codes.get(id(item), ""), others.get(id(item)))
        for row in range(grid.height):
            kind, code, why = kinds.get(row, ("not_understood", "", None))
            rows.append(_row(grid, row, kind, code, why))
        for cell in grid.cells:
            kind = kinds.get(cell.row, ("not_understood", "", None))[0]
            place = (grid.number, cell.row, cell.column)
            cells[place] = _cell_kind(table, cell.row, cell.column, cell.text, kind, spoken)
    return Account(tuple(rows), cells)


def _of_item(
    item: TableItem, code: str, why: str | None
) -> dict[int, tuple[str, str, Words | None]]:
    kinds: dict[int, tuple[str, str, Words | None]] = {}
    for row in item.rows:
        if why == "again":
            kinds[row] = ("taken", item.code, REASONS[why])
        elif why is not None:
            kinds[row] = ("not_understood", item.code, REASONS[why])
        elif row in item.unplaced:
            kinds[row] = ("not_understood", code, REASONS["place"])
        else:
            kinds[row] = ("taken", code, None)
    return kinds


def _cell_kind(
    table: TableLines,
    row: int,
    column: int,
    text: str,
    kind: str,
    spoken: tuple[frozenset[Place], frozenset[Place]],
) -> str:
    if not text:
        return "empty"
    if kind != "taken":
        return kind
    role = table.heading.roles[column]
    if role in {"order", "criterion", "code", "content"}:
        return "taken"
    if role == "note":
        return "footnote"
    if role == "unknown":
        return "not_understood"
    place, what = (table.grid.number, row, column), meaning(text).kind
    good, bad = spoken
    if what in _SAYS_MORE and place in bad:
        return "not_understood"
    return "taken" if what != "prose" or place in good else "not_understood"


def _row(grid: Grid, row: int, kind: str, code: str = "", why: Words | None = None) -> AccountRow:
    starting = grid.starting_in(row)
    text = " | ".join(cell.text for cell in starting if cell.text)
    page = next((cell.page for cell in starting), 0)
    return AccountRow(grid.number, row + 1, page, kind, code, text, why)
