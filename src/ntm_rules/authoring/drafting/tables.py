"""The tables of a document that are one set of criteria: its items by number, its criteria by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from ntm_rules.authoring.reading.heading import Heading, find_heading, unnamed_columns
from ntm_rules.authoring.reading.lines import TableItem, TableLines, read_lines
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.authoring.reading.own_tables import check_size, no_table_of_criteria
from ntm_rules.foundation.errors import InputError, Problem, Where
from ntm_rules.law.model.terms import Columns
from ntm_rules.office.grids.grid import Grid, TablesOfDocument

_WHOLE: Final = re.compile(r"(\d{1,2})\s*[.):]?")
_NAMED: Final = re.compile(r"(?:tiêu chí\s+(?:số\s+)?)?(\d{1,2})\s*[.):]\s*(\S.*)", re.IGNORECASE)
_DOTTED: Final = re.compile(r"\d{1,2}\.\d")


@dataclass(slots=True)
class TablesOfSet:
    """A set of criteria as a document has it.

    ``items`` are its indicators by number in the order of the text, ``below`` what stands under the number of one,
    ``headings`` the items that only name a criterion.
    """

    tables: list[TableLines]
    items: dict[str, TableItem] = field(default_factory=dict)
    below: dict[str, list[TableItem]] = field(default_factory=dict)
    headings: list[TableItem] = field(default_factory=list)
    again: list[TableItem] = field(default_factory=list)
    unnumbered: list[TableItem] = field(default_factory=list)
    criteria: dict[str, str] = field(default_factory=dict)
    """The names of criteria by number."""


def tables_of_criteria(document: TablesOfDocument, number: int | None) -> list[Grid]:
    """The tables of a document that are tables of criteria; the one with ``number``, where that is given.

    Raises:
        InputError: where there is none.
    """
    grids = [g for g in document.grids if unnamed_columns(g) or find_heading(g, None) is not None]
    if number is not None:
        grids = [grid for grid in grids if grid.number == number]
    if grids:
        return grids
    if number is None:
        raise no_table_of_criteria(document)
    raise InputError.of(
        vi=f"bảng {number} không phải bảng tiêu chí",
        en=f"table {number} is no table of criteria",
        where=Where(str(document.path)),
        code="nothing_there",
    )


def read_set(
    document: TablesOfDocument, grids: Sequence[Grid], columns: Columns | None
) -> TablesOfSet:
    """The set of criteria in some tables.

    Raises:
        InputError: where one number says two things, in one table or in two, or nothing has a number.
    """
    tables: list[TableLines] = []
    for grid in grids:
        heading = find_heading(grid, columns)
        if heading is not None:
            tables.append(read_lines(grid, heading, _whole_codes(grid, heading), ()))
    result = TablesOfSet(tables)
    where = Where(str(document.path))
    if not tables:
        texts = dict.fromkeys(text for grid in grids for text, _ in unnamed_columns(grid))
        names = ", ".join(f"“{text}”" for text in texts) or "-"
        raise InputError.of(
            vi=f"không cột nào của bảng tiêu chí ghi mức mà chương trình hiểu được; các cột: {names}",
            en=f"no column of the table of criteria holds levels that are understood; its columns: {names}",
            where=where,
            code="nothing_there",
        )
    check_size(document, tables)
    _check_once(tables, where)
    every: dict[str, TableItem] = {}
    for table in tables:
        for item in table.items:
            if not item.code:
                result.unnumbered.append(item)
            elif item.code in every:
                result.again.append(item)
            else:
                every[item.code] = item
    for code, item in every.items():
        parent = code.rpartition(".")[0]
        is_lead = "." not in code and any(c.startswith(f"{code}.") for c in every)
        if is_lead and not any(t.text for line in item.lines for t in line.values.values()):
            result.headings.append(item)
            result.criteria.setdefault(code, without_marks(item.text))
        elif "." in parent and parent in every:
            result.below.setdefault(parent, []).append(item)
        else:
            result.items[code] = item
    if not result.items:
        raise InputError.of(
            vi="bảng tiêu chí không có dòng nào mang số chỉ tiêu như 1.1",
            en="no row of the table of criteria has the number of an indicator, such as 1.1",
            where=where,
            code="nothing_there",
        )
    _name_criteria(result)
    return result


def _whole_codes(grid: Grid, heading: Heading) -> set[str]:
    """Whole numbers that count indicators: those beside whose text no number with a point stands."""
    place = heading.columns("content")[0]
    codes: set[str] = set()
    for row in range(heading.end, grid.height):
        content = grid.at(row, place)
        if content is None or content.row != row or not content.text:
            continue
        if _DOTTED.match(content.text):
            continue
        for column in (*heading.columns("code"), *heading.columns("order")):
            cell = grid.at(row, column)
            if cell is not None and (match := _WHOLE.fullmatch(without_marks(cell.text))):
                codes.add(match[1])
        if match := re.match(r"(\d{1,2})\s*[.)]\s+\D", content.text):
            codes.add(match[1])
    return codes


def _check_once(tables: Sequence[TableLines], where: Where) -> None:
    """Refuse a number that says two things."""
    first: dict[str, TableItem] = {}
    problems: list[Problem] = []
    between: dict[tuple[int, int], str] = {}
    for table in tables:
        for item in table.items:
            other = first.setdefault(item.code, item)
            if not item.code or other is item or _says(other) == _says(item):
                continue
            pair = other.grid.number, item.grid.number
            if pair[0] != pair[1]:
                between.setdefault(pair, item.code)
                continue
            rows = other.row + 1, item.row + 1
            problems.append(
                Problem(
                    vi=f"bảng {pair[0]}: chỉ tiêu {item.code} có hai chỗ ghi khác nhau, dòng {rows[0]} và dòng {rows[1]}",
                    en=f"table {pair[0]}: {item.code} stands twice and says different things, in rows {rows[0]} and {rows[1]}",
                    where=where,
                    code="given_twice",
                    expected="1",
                    found=item.code,
                )
            )
    problems += [
        Problem(
            vi=f"bảng {some} và bảng {other} cùng có chỉ tiêu {code} mà nội dung khác nhau; nêu một bảng: --table {some} hoặc --table {other}",
            en=f"tables {some} and {other} both have {code} and say different things; name one: --table {some} or --table {other}",
            where=where,
            code="given_twice",
            expected="1",
            found=code,
        )
        for (some, other), code in between.items()
    ]
    if problems:
        raise InputError(problems)


def _says(item: TableItem) -> tuple[object, ...]:
    values = tuple((role, t.text) for line in item.lines for role, t in line.values.items())
    return item.text, values


def _name_criteria(result: TablesOfSet) -> None:
    """Names of criteria: from their own rows, or the cell beside their indicators."""
    for table in result.tables:
        grid, heading = table.grid, table.heading
        for row in range(heading.end, grid.height):
            starting = [c for c in grid.starting_in(row) if c.text]
            if len(starting) in {1, 2} and table.kinds.get(row) == "taken":
                text = without_marks(
                    " ".join(
                        c.text
                        if "." in c.text or len(starting) == 1
                        else f"{c.text}."
                        if c is starting[0]
                        else c.text
                        for c in starting
                    )
                )
                if match := _NAMED.match(text):
                    result.criteria.setdefault(match[1], match[2].strip())
    for code, item in result.items.items():
        number = code.partition(".")[0]
        for column in item.heading.columns("criterion"):
            cell = item.grid.at(item.row, column)
            if cell is not None and cell.text and not _WHOLE.fullmatch(cell.text):
                match = _NAMED.match(without_marks(cell.text))
                name = match[2] if match else without_marks(cell.text)
                result.criteria.setdefault(number, name)
