"""What the columns of a table of units mean, and one row as the contents of a facts file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import FactsError, Problem, UnreadableError, Where
from ntm_rules.foundation.strict_yaml import Mapping as Marked
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.law.model.terms import FactDef
from ntm_rules.tables.rows import MAX_TEXT, Cell

__all__ = [
    "UNIT_COLUMNS",
    "Column",
    "as_classes",
    "as_text",
    "as_value",
    "read_header",
    "read_name",
    "row_unit",
]

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
_TOP: Final = ("period", "as_of", "standard", "note")
_SHORT: Final = {name.partition(".")[2]: name for name in UNIT_COLUMNS}
_BOUND = r"(?:at_least|at_most|above|below)"
_NUMBER = rf"(?:value|of|{_BOUND}|count(?:\.{_BOUND})?)"
_PART = re.compile(rf"(?:{_NUMBER}|(?:male|female)(?:\.{_NUMBER})?|period|note|unit)\Z")
_CODE = re.compile(r"(?:indicators\.)?(\d{1,3}(?:\.\d{1,3}){0,3})\Z")
_ANSWERS: Final = {
    **dict.fromkeys(map(fold, ("true", "có", "yes", "đúng", "x", "1")), True),
    **dict.fromkeys(map(fold, ("false", "không", "no", "sai", "0")), False),
}


@dataclass(frozen=True, slots=True)
class Column:
    """Where the cells of a column go. ``fact`` is None outside of ``facts``."""

    path: tuple[str, ...]
    fact: FactDef | None = None


def read_header(
    names: Sequence[str], facts: Mapping[str, FactDef], path: Path
) -> list[Column | None]:
    """What each column means; None for one without a name.

    Raises:
        UnreadableError: naming every column that means nothing, with the nearest name that does.
    """
    found: list[Column | None] = []
    problems: list[Problem] = []
    for number, name in enumerate(names, 1):
        column = read_name(name, facts) if name else None
        if column is None and name:
            vi, en = did_you_mean(name, [*UNIT_COLUMNS, *_TOP, *facts])
            problems.append(
                Problem(
                    vi=f"không hiểu cột {name[:80]!r}{vi}",
                    en=f"no such column: {name[:80]!r}{en}",
                    where=Where(str(path), 1, number),
                )
            )
        found.append(column)
    if problems:
        raise UnreadableError(problems[:20])
    return found


def read_name(name: str, facts: Mapping[str, FactDef]) -> Column | None:
    """The meaning of a column's name: of the unit, a fact or a part of it, an indicator's code."""
    name = _SHORT.get(name, name)
    if name in UNIT_COLUMNS or name in _TOP:
        return Column(tuple(name.split(".")))
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        fact = facts.get(".".join(parts[:length]))
        rest = parts[length:]
        if fact is not None and (not rest or _PART.match(".".join(rest))):
            return Column(("facts", fact.id, *rest), fact)
    code = _CODE.match(name)
    return Column(("indicators", code[1])) if code else None


def row_unit(cells: Iterator[tuple[Column, Cell]], where: Where) -> Unit:
    """One row as a unit; blank cells say nothing.

    Raises:
        FactsError: where its structure is wrong. What the figures say is checked when they are judged.
    """
    tree = Marked(where)
    unit = tree["unit"] = Marked(where)
    problems: list[Problem] = []
    for column, cell in cells:
        if cell is None:
            continue
        if isinstance(cell, str) and (cell[0] == "=" or len(cell) > MAX_TEXT):
            problems.append(
                Problem(
                    vi="ô chứa công thức, hoặc chữ quá dài",
                    en="the cell holds a formula, or too long a text",
                    where=where,
                    key=".".join(column.path),
                )
            )
        elif column.path[0] == "unit":
            name = column.path[1]
            unit[name] = as_classes(cell) if name == "classes" else as_text(cell)
        elif len(column.path) == 1:
            tree[column.path[0]] = as_text(cell)
        else:
            _put(tree, column, as_value(cell, column), where)
    if problems:
        raise FactsError(problems)
    unit.setdefault("kind", "xa")
    code = unit.get("code")
    if code is not None and unit["kind"] == "xa" and code.isdecimal():
        unit["code"] = code.zfill(5)  # spreadsheets take the zeros away
    if "name" not in unit and code is not None:
        unit["name"] = f"({unit['code']})"
    return Unit.from_dict(tree, file=where.file)


def _put(tree: Marked, column: Column, value: Any, where: Where) -> None:
    """Put a cell where it belongs: a bare figure stays bare unless more is said of the same fact."""
    section, name, *rest = column.path
    held = tree.setdefault(section, Marked(where))
    if not rest and name not in held:
        held[name] = value
        return
    steps = rest or ["value"]
    for step in [name, *steps[:-1]]:
        inner = held.get(step)
        if not isinstance(inner, dict):
            made = Marked(where)
            if inner is not None:
                made["value"] = inner
            held[step] = inner = made
        held = inner
    if isinstance(held.get(steps[-1]), dict):
        held[steps[-1]]["value"] = value
    else:
        held[steps[-1]] = value


def as_value(cell: Cell, column: Column) -> Any:
    """A cell of figures: numbers are exact, answers true or false, text stays text."""
    fact, last = column.fact, column.path[-1]
    if last in {"note", "unit"} and fact is not None and last != fact.id:
        return as_text(cell)
    if fact is not None and fact.kind == "yes_no":
        if isinstance(cell, bool):
            return cell
        text = as_text(cell)
        answer = _ANSWERS.get(text)
        answer = _ANSWERS.get(fold(text)) if answer is None else answer
        return cell if answer is None else answer
    if fact is None and isinstance(cell, str) and cell.casefold() in {"true", "false"}:
        return cell.casefold() == "true"
    if fact is not None and fact.kind == "grade" and not isinstance(cell, str):
        return as_text(cell)
    return cell


def as_text(cell: Cell) -> str:
    """A cell as text."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return str(cell)


def as_classes(cell: Cell) -> list[Any]:
    """Classes stand in one cell, with ; , or | between them; [] says that there are none."""
    text = as_text(cell)
    if fold(text) in {"[]", "không", "none", "-"}:
        return []
    return [part for part in (p.strip() for p in re.split(r"[;,|]", text.strip("[]"))) if part]
