"""Which tables of a document are of a standard, and what is refused: none, none of it, or very many rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ntm_rules.authoring.reading.heading import find_heading
from ntm_rules.authoring.reading.lines import TableLines, read_lines
from ntm_rules.authoring.reading.match import matches
from ntm_rules.foundation.errors import InputError, Where
from ntm_rules.foundation.text import choices
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.terms import Columns
from ntm_rules.office.grids.grid import Grid, TablesOfDocument

MAX_ITEMS: Final = 1_000
"""Of the tables of criteria of a document; the largest set has fewer than a hundred."""
Names = Mapping[str, Sequence[str]]
"""The wordings of each indicator by its number."""


def lines_of_tables(
    document: TablesOfDocument,
    grids: Sequence[Grid],
    columns: Columns | None,
    names: Names,
) -> list[TableLines]:
    """The tables that have the heading of a table of criteria, read beside the indicators of a standard.

    Raises:
        InputError: where they have very many rows.
    """
    wordings = [name for some in names.values() for name in some]
    tables = [
        read_lines(grid, heading, names.keys(), wordings)
        for grid in grids
        if (heading := find_heading(grid, columns)) is not None
    ]
    check_size(document, tables)
    return tables


def check_size(document: TablesOfDocument, tables: Sequence[TableLines]) -> None:
    """Refuse tables of criteria with very many rows."""
    count = sum(len(table.items) for table in tables)
    if count > MAX_ITEMS:
        raise InputError.of(
            vi=f"bảng tiêu chí có quá {MAX_ITEMS} dòng",
            en=f"the tables of criteria have more than {MAX_ITEMS} rows",
            where=Where(str(document.path)),
            code="too_many_values",
            found=str(count),
            expected=f"..{MAX_ITEMS}",
        )


def no_table_of_criteria(document: TablesOfDocument) -> InputError:
    """The error that says that no table of a document is one of criteria."""
    count = len(document.grids)
    return InputError.of(
        vi=f"không bảng nào trong {count} bảng của văn bản là bảng tiêu chí (cần đầu bảng như “TT | Nội dung tiêu chí | Chỉ tiêu”)",
        en=f"no table of criteria among the tables of the document ({count}): a heading such as “TT | Nội dung tiêu chí | Chỉ tiêu” is needed",
        where=Where(str(document.path)),
        code="nothing_there",
    )


def another_standard(document: TablesOfDocument, asks: str, codes: Iterable[str]) -> InputError:
    """The error that says that a document is of another standard: its table ``asks`` this, not what has these codes."""
    return InputError.of(
        vi=f"bảng tiêu chí trong văn bản không phải của bộ tiêu chí này; nó hỏi: {asks}",
        en=f"the table of criteria is not of this standard; it asks: {asks}",
        where=Where(str(document.path)),
        code="another_standard",
        found=asks or "-",
        expected=choices(codes),
    )


def has_most(table: TableLines, names: Names, others: Sequence[Names]) -> bool:
    """Whether a table has indicators of a standard, and no other standard has more of them."""
    count = matches(table, names)
    return count > 0 and all(matches(table, other) <= count for other in others)


def other_names(library: Library, standard: str) -> list[Names]:
    """The wordings of every other standard, as issued."""
    return [
        {i.code: [i.name.vi] for criterion in base.criteria for i in criterion.indicators}
        for base in library.standards.values()
        if base.id != standard
    ]
