"""The columns that say which unit a row is of, and the row of names that they make known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


_STATED: Final = ("standard", "unit.kind")


def stated(name: str, value: str) -> str:
    """The name of a column that also says what holds for every row whose own cell is blank."""
    return f"{name}={value}"


def stated_for_all(header: Sequence[str]) -> tuple[list[str], dict[int, str]]:
    """``header`` with the plain names of such columns, and by their places what they state."""
    names, values = [*header], {}
    for place, head in enumerate(header):
        name, equals, value = head.partition("=")
        if equals and name.strip() in _STATED:
            names[place], values[place] = name.strip(), value.strip()
    return names, values


def stated_standard(names: Sequence[str], values: Mapping[int, str]) -> str:
    """The standard that a header states for all rows; "" where it states none."""
    return next((values[n] for n in values if names[n] == "standard"), "")


def is_head(cells: Sequence[str]) -> bool:
    """Whether texts are the names of the columns of a table: titles, numbers and words for people may stand above."""
    names = {cell.strip() for cell in cells}
    return names >= LONG or len(names & _KNOWN) > 1
