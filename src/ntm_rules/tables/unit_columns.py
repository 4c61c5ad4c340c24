"""The columns that say which unit a row is of, and the row of names that they make known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

UNIT_COLUMNS: Final = (
    "unit.kind",
    "unit.name",
    "unit.code",
    "unit.commune",
    "unit.district",
    "unit.province",
    "unit.region",
    "unit.classes",
)
TOP_COLUMNS: Final = ("period", "as_of", "standard", "note")
SHORT: Final = {name.partition(".")[2]: name for name in UNIT_COLUMNS}
"""The same without ``unit.``."""

LONG: Final = frozenset({"fact", "value"})
"""The columns by which a table with a row per figure is known."""

_KNOWN: Final = {*UNIT_COLUMNS, *TOP_COLUMNS, *SHORT}


FOR_ALL: Final = "standard="
"""Begins the name of a column that says by which standard every row is judged whose own cell is blank."""


def for_all_rows(header: Sequence[str]) -> tuple[list[str], int, str]:
    """``header`` with the plain name of such a column, its place and the standard; -1 where there is none."""
    names = [*header]
    place = next((n for n, name in enumerate(names) if name.startswith(FOR_ALL)), -1)
    if place < 0:
        return names, -1, ""
    standard = names[place].removeprefix(FOR_ALL).strip()
    names[place] = "standard"
    return names, place, standard


def is_head(cells: Sequence[str]) -> bool:
    """Whether texts are the names of the columns of a table: titles, numbers and words for people may stand above."""
    names = {cell.strip() for cell in cells}
    return names >= LONG or len(names & _KNOWN) > 1
