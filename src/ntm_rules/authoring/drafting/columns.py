"""The columns of levels of tables that the rule book does not know: by what stands over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ntm_rules.authoring.reading.heading import (
    heading_rows,
    key,
    law_column,
    unnamed_columns,
)
from ntm_rules.authoring.reading.meaning import meaning, without_marks
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices, did_you_mean, slug
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.terms import AreaClass, Columns
from ntm_rules.office.grids.grid import Grid


@dataclass(frozen=True, slots=True)
class DraftedColumns:
    """The columns of a draft: None where the table has one level for all; ``new`` where they are drafted too."""

    columns: Columns | None
    new: bool = False


def columns_of_tables(
    grids: Sequence[Grid], library: Library, standard: str, named: str | None
) -> DraftedColumns:
    """The columns that tables of criteria have: those that are named, regions that the rule book knows, or new ones.

    Groups of another decision are never taken for those of this one, whatever their names.

    Raises:
        RequestError: where there are no columns with the name that was given.
    """
    if named is not None:
        if named not in library.columns:
            vi, en = did_you_mean(named, library.columns)
            raise RequestError.of(
                vi=f"không có bộ cột {named!r}{vi}",
                en=f"no columns {named!r}{en}",
                code="unknown_name",
                expected=choices(library.columns),
                found=named,
            )
        return DraftedColumns(library.columns[named])
    texts: dict[str, Words] = {}
    for grid in grids:
        for text, places in unnamed_columns(grid):
            plain = without_marks(text)
            if _holds_levels(grid, places):
                texts.setdefault(slug(plain), Words(plain, f"Column {slug(plain)}"))
    texts.pop("", None)
    if not texts:
        return DraftedColumns(None)
    for known in library.columns.values():
        taken = [law_column(key(words.vi), known) for words in texts.values()]
        if known.regions and all(name in known.regions for name in taken):
            return DraftedColumns(known)
    classes = {
        name: AreaClass(name, words, tuple(other for other in texts if other != name))
        for name, words in texts.items()
    }
    return DraftedColumns(Columns(f"cot-{standard}", texts, (), classes, ()), new=True)


def _holds_levels(grid: Grid, places: Sequence[int]) -> bool:
    """Whether most of what stands in columns, below the heading wherever it is repeated, is levels and not prose."""
    first, end = heading_rows(grid) or (0, 0)
    heads = {cell.text for row in range(first, end) for cell in grid.row(row)}
    cells = {
        (cell.row, cell.column): meaning(cell.text).kind
        for row in range(end, grid.height)
        for place in places
        if (cell := grid.at(row, place)) is not None and cell.text and cell.text not in heads
    }
    kinds = [kind for kind in cells.values() if kind != "empty"]
    return 2 * sum(kind != "prose" for kind in kinds) >= len(kinds) > 0
