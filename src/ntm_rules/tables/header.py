"""What the columns of a table of units mean, and one row as the contents of a facts file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import MOST_SEARCHES, FactsError, Problem, UnreadableError, Where
from ntm_rules.foundation.strict_yaml import MarkedMapping, MarkedSequence
from ntm_rules.foundation.text import choices, did_you_mean, odd_character, odd_problem
from ntm_rules.foundation.unit_kinds import COMMUNE_LEVEL
from ntm_rules.law.model.terms import FactDef
from ntm_rules.office.sheets import STRUCK, STRUCK_OUT
from ntm_rules.tables.cell_text import (
    CellError,
    classes_of,
    is_nothing_counted,
    is_total,
    number_text,
    quantity_of,
    unit_code,
    year_text,
    yes_or_no,
)
from ntm_rules.tables.rows import MAX_TEXT, BareNumber, Cell
from ntm_rules.tables.unit_columns import SHORT, TOP_COLUMNS, UNIT_COLUMNS

_BOUND = r"(?:at_least|at_most|above|below)"
_NUMBER = rf"(?:value|of|{_BOUND}|count(?:\.{_BOUND})?)"
_PART = re.compile(
    rf"(?:{_NUMBER}|(?:male|female)(?:\.{_NUMBER})?|period|note|unit|confirmed|previous)\Z"
)
_CODE = re.compile(r"(?:indicators\.)?(\d{1,3}(?:\.\d{1,3}){0,3})\Z")


@dataclass(frozen=True, slots=True)
class HeaderColumn:
    """Where the cells of a column go. ``fact`` is None outside of ``facts``; ``number`` is its place, 0 where it has none."""

    path: tuple[str, ...]
    fact: FactDef | None = None
    number: int = 0


def read_header(
    names: Sequence[str], facts: Mapping[str, FactDef], path: Path
) -> list[HeaderColumn | None]:
    """What each column means; None for one without a name.

    Raises:
        UnreadableError: naming every column that means nothing, with the nearest name that does.
    """
    columns: list[HeaderColumn | None] = []
    problems: list[Problem] = []
    for number, name in enumerate(names, 1):
        column = read_name(name, facts) if name else None
        if column is None and name:
            search = len(problems) < MOST_SEARCHES
            known = [*UNIT_COLUMNS, *TOP_COLUMNS, *facts]
            vi, en = did_you_mean(name, known) if search else ("", "")
            problems.append(
                Problem(
                    vi=f"không hiểu cột {name[:80]!r}{vi}",
                    en=f"no such column: {name[:80]!r}{en}",
                    where=Where(str(path), 1, number),
                    code="unknown_column",
                    expected=choices(known),
                    found=name[:80],
                )
            )
        columns.append(column and replace(column, number=number))
    if problems:
        raise UnreadableError(problems[:20])
    return columns


def read_name(name: str, facts: Mapping[str, FactDef]) -> HeaderColumn | None:
    """The meaning of a column's name: of the unit, a fact or a part of it, an indicator's code.

    A part is written behind a point or two low lines: ``<fact>.count``, ``<fact>__count``.
    """
    name = SHORT.get(name, name)
    if name in UNIT_COLUMNS or name in TOP_COLUMNS:
        return HeaderColumn(tuple(name.split(".")))
    parts = name.replace("__", ".").split(".")
    for length in range(len(parts), 0, -1):
        fact = facts.get(".".join(parts[:length]))
        rest = parts[length:]
        if fact is not None and (not rest or _PART.match(".".join(rest))):
            return HeaderColumn(("facts", fact.id, *rest), fact)
    code = _CODE.match(name)
    return HeaderColumn(("indicators", code[1])) if code else None


def row_unit(
    cells: Iterator[tuple[HeaderColumn, Cell]], where: Where, also: Sequence[Problem] = ()
) -> Unit:
    """One row as a unit; blank cells say nothing. ``also`` is wrong with the row beside.

    What is wrong with cells of figures is told when a standard judges the unit, together with all else.

    Raises:
        FactsError: where its structure is wrong, or it is no unit.
    """
    tree = MarkedMapping(where)
    unit = tree["unit"] = MarkedMapping(where)
    problems: list[Problem] = [*also]
    for column, cell in cells:
        if cell is None:
            continue
        place = replace(where, column=column.number)
        try:
            _refuse_formula(cell)
            if column.path[0] == "unit":
                name = column.path[1]
                unit[name] = _classes(cell, place) if name == "classes" else as_text(cell)
                unit.marks[name] = place
            elif len(column.path) == 1:
                text = as_text(cell)
                tree.marks[column.path[0]] = place
                tree[column.path[0]] = year_text(text) if column.path[0] == "period" else text
            else:
                put_cell(tree, column, cell, place)
        except CellError as error:
            problems.append(
                Problem(
                    error.vi,
                    error.en,
                    place,
                    ".".join(column.path),
                    code="wrong_cell",
                    found=str(cell),
                    expected=".".join(column.path),
                )
            )
    total = next((unit[k] for k in ("name", "code") if k in unit and is_total(unit[k])), None)
    if total is not None:
        vi = f"hàng {total!r} là hàng tổng, không phải một đơn vị"
        en = f"the row {total!r} sums up others: it is no unit"
        problems.append(Problem(vi, en, where, code="row_of_totals"))
    unit.setdefault("kind", "xa")
    code = unit.get("code")
    if code is not None:
        code = unit_code(code)
        # Spreadsheets take the zeros of a commune's code away.
        unit["code"] = code.zfill(5) if unit["kind"] in COMMUNE_LEVEL and code.isdecimal() else code
    if "name" not in unit and code is not None:
        unit["name"] = f"({unit['code']})"
    try:
        read = Unit.from_dict(tree, file=where.file)
    except FactsError as error:
        wrong = {p.key for p in problems}  # what cannot be read is not missing beside
        raise FactsError([*problems, *(p for p in error.problems if p.key not in wrong)]) from None
    if total is not None:
        raise FactsError(problems)
    return replace(read, problems=tuple(problems))


def _classes(cell: Cell, place: Where) -> MarkedSequence:
    """The area classes of a cell: all of them stand in it."""
    classes = MarkedSequence(place)
    classes += classes_of(as_text(cell))
    classes.marks += [place] * len(classes)
    return classes


def is_nameless_value(place: int, cell: Cell) -> bool:
    """Whether a cell of a column without a name is a loss. A first column may count the rows."""
    if cell is None:
        return False
    return place > 0 or not re.fullmatch(r"[0-9]+", str(cell))


def nameless_problems(header: Sequence[str], cells: Sequence[Cell], where: Where) -> list[Problem]:
    """What is wrong where a row holds something in columns without a name."""
    places = [
        place
        for place, (name, cell) in enumerate(zip(header, cells, strict=False), 1)
        if not name and is_nameless_value(place - 1, cell)
    ]
    if not places:
        return []
    listed = ", ".join(map(str, places))
    vi = f"cột {listed} có giá trị mà không có tên"
    en = f"column {listed} has values but no name"
    return [Problem(vi, en, Where(where.file, where.line, places[0]), code="nameless_column")]


def is_two_codes(cell: Cell) -> bool:
    """Whether a number stands for a code and could be two: 17.1 or 17.10. A reader of sheets says so by ""."""
    return cell == "" or (isinstance(cell, Decimal) and cell != cell.to_integral_value())


def is_no_cell(cell: Cell) -> bool:
    """Whether a cell holds a formula, too long a text, an odd character, or what is struck out."""
    return isinstance(cell, str) and (
        cell[:1] == "=" or len(cell) > MAX_TEXT or STRUCK in cell or odd_character(cell) is not None
    )


def _refuse_formula(cell: Cell) -> None:
    if is_no_cell(cell):
        if odd := odd_character(str(cell)):
            raise CellError(*odd_problem(odd))
        if STRUCK in str(cell):
            raise CellError(*STRUCK_OUT)
        raise CellError(
            "ô chứa công thức, hoặc chữ quá dài", "the cell holds a formula, or too long a text"
        )


def put_cell(tree: MarkedMapping, column: HeaderColumn, cell: Cell, where: Where) -> None:
    """Put a cell of figures where it belongs: a bare figure stays bare unless more is known of the same fact.

    Raises:
        CellError: for what no entry can be, and where another cell of the row gave the same.
    """
    if cell is None:
        return
    _refuse_formula(cell)
    value = as_value(cell, column)
    section, name, *rest = column.path
    if rest[-1:] == ["value"]:
        del rest[-1]
    branch = tree.setdefault(section, MarkedMapping(where))
    if is_bare(cell, column):
        _as_parts(branch, name, where)["unformatted"] = True
    *above, last = [name, *rest]
    for step in above:
        branch = _as_parts(branch, step, where)
    branch.marks[last] = where
    if last not in branch:
        branch[last] = value
        return
    parts = _as_parts(branch, last, where)
    more = value if isinstance(value, dict) else {"value": value}
    if twice := sorted(parts.keys() & more.keys()):
        listed = ", ".join(twice)
        raise CellError(f"cho hai lần: {listed}", f"given twice: {listed}")
    parts.update(more)


def is_bare(cell: Cell, column: HeaderColumn) -> bool:
    """Whether a cell of a workbook may be a share as a part of 1: it shows no percent sign."""
    if not isinstance(cell, BareNumber):
        return False
    of_part = column.path[-1] in {"count", "of", "period", "note", "previous"}
    return not of_part and (column.fact is None or column.fact.kind == "share")


def _as_parts(branch: MarkedMapping, key: str, where: Where) -> MarkedMapping:
    """What stands under ``key``, as keys to which more can be added."""
    entry = branch.get(key)
    if not isinstance(entry, MarkedMapping):
        parts = MarkedMapping(where)
        if isinstance(entry, dict):
            parts.update(entry)
        elif entry is not None:
            parts["value"] = entry
        branch[key] = entry = parts
        branch.marks[key] = where
    return entry


def as_value(cell: Cell, column: HeaderColumn) -> Any:
    """A cell of figures as an entry: numbers are exact, answers true or false, other text stays text.

    Raises:
        CellError: for a text that no entry can be.
    """
    fact, last = column.fact, column.path[-1]
    if fact is None:
        if not isinstance(cell, str):
            return cell
        return cell.casefold() == "true" if _is_truth(cell) else quantity_of(cell)
    if len(column.path) > 2 and last in {"note", "unit"}:
        return as_text(cell)
    if fact.kind == "yes_no" or last == "confirmed":
        answer = yes_or_no(cell) if isinstance(cell, str) else None
        return cell if answer is None else answer
    if fact.kind == "grade":
        return cell if isinstance(cell, str) else as_text(cell)
    if not isinstance(cell, str):
        return cell
    if last == "period":
        return year_text(cell)
    nouns = fact.of or ()
    if last in {"count", "of"}:
        if last == "count" and is_nothing_counted(cell):
            return "0"
        return quantity_of(cell, nouns) if last == "count" else number_text(cell, nouns)
    if last not in {"value", "male", "female", fact.id}:
        return number_text(cell, (fact.unit,))
    if fact.kind == "count" and is_nothing_counted(cell):
        return "0"
    return quantity_of(cell, (fact.unit,), nouns)


def _is_truth(text: str) -> bool:
    return text.casefold() in {"true", "false"}


def as_text(cell: Cell) -> str:
    """A cell as text."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return str(cell)
