"""The columns of a table of levels in words, and the exact words of their cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Provenance

_BELOW: Final = Words("dòng gộp bên dưới", "merged line below")
"""What the words of a row call ``below``."""


def column_name(library: Library, name: str, lang: str) -> str:
    """A column by its name; that of a region stays the short form that everybody writes."""
    for table in library.columns.values():
        if name in table.columns and name not in table.regions:
            return table.columns[name].say(lang)
    return _BELOW.say(lang) if name == "below" else name


def class_names(library: Library, names: Iterable[str], lang: str) -> str:
    """Several area classes by their names."""
    known = {c.id: c.name for table in library.columns.values() for c in table.classes.values()}
    return ", ".join(known[name].say(lang) if name in known else name for name in names)


def column_names(library: Library, names: Iterable[str], lang: str) -> str:
    """Several columns by their names."""
    return ", ".join(column_name(library, name, lang) for name in names)


def cell_words(
    library: Library, provenance: Provenance, lang: str, columns: Sequence[str] = ()
) -> str | None:
    """The exact words of the cells in ``columns``, in quotes; of every cell where none is named.

    Cells with the same words stand together.
    """
    words = provenance.words
    if words is None or isinstance(words, str):
        return None if words is None else f"“{words}”"
    by_column = dict(words)
    named = [c for c in columns if c in by_column] or list(by_column)
    cells: dict[str, list[str]] = {}
    for column in named:
        cells.setdefault(by_column[column], []).append(column)
    if len(named) == 1 or (columns and len(cells) == 1):
        return f"“{by_column[named[0]]}”"
    return "; ".join(
        f"{column_names(library, some, lang)} “{text}”" for text, some in cells.items()
    )
