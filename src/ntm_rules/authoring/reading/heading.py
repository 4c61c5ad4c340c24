"""What the columns of a table are, by what their headings say: never by where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.foundation.text import unmarked
from ntm_rules.law.model.terms import Columns
from ntm_rules.office.grids.grid import Grid, GridCell

COMMON: Final = "common"
"""The column of the common level, whatever the columns of the law are."""
_SHORT: Final = (
    (r"\btdmn\b", "trung du mien nui"),
    (r"\bmnpb\b", "mien nui phia bac"),
    (r"\bdbsh\b", "dong bang song hong"),
    (r"\bdbscl\b", "dong bang song cuu long"),
    (r"\bdb\b", "dong bang"),
    (r"\bdhntb\b", "duyen hai nam trung bo"),
    (r"\bdh\b", "duyen hai"),
    (r"\btdmnpb\b", "trung du mien nui phia bac"),
    (r"\bntb\b", "nam trung bo"),
    (r"\bbtb\b", "bac trung bo"),
    (r"\bdnb\b", "dong nam bo"),
)
_FILLERS: Final = re.compile(r"\b(?:vung|cac xa|doi voi|xa|chi tieu|muc|yeu cau|va|theo)\b")
_ORDER: Final = re.compile(r"(?:tt|stt|so tt|so thu tu)")
_CONTENT: Final = re.compile(
    r"(?:noi dung(?: tieu chi| chi tieu| danh gia)?|ten chi tieu|tieu chi thanh phan)"
)
_CRITERION: Final = re.compile(r"(?:ten )?tieu chi|ten tieu chi.*")
_COMMON: Final = re.compile(
    r"(?:chi tieu chung|chi tieu|muc dat|muc dat chuan|muc quy dinh|chi tieu dat chuan|chi tieu thuc hien|quy dinh)"
)
_CODE: Final = re.compile(r"(?:ma|ma so|so hieu|ky hieu)(?: chi tieu| tieu chi)?")
_NOTE: Final = re.compile(
    r"(?:ghi chu|co quan.*|don vi.*|so, nganh.*|huong dan.*|phu trach.*|van ban.*)"
)
_NUMBERING: Final = re.compile(r"\(?(?:\d{1,2}|[a-d])\)?")
_MOST_HEADING: Final = 5


def key(text: str) -> str:
    """A heading without case, accents, signs and marks of footnotes."""
    return " ".join(re.sub(r"[^\w\s]|_", " ", unmarked(without_marks(text))).split())


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a table: its rows, and the role of each grid column.

    A role is ``order``, ``criterion``, ``code``, ``content``, ``note``, ``unknown``, or the id of a column of levels.
    """

    first: int
    end: int
    roles: tuple[str, ...]
    texts: frozenset[tuple[str, ...]]
    levels: Mapping[str, tuple[int, int]]
    """The grid columns that each column of levels takes, from the first up to the last."""

    def columns(self, role: str) -> list[int]:
        """The grid columns with this role."""
        return [place for place, name in enumerate(self.roles) if name == role]


def find_heading(grid: Grid, columns: Columns | None) -> Heading | None:
    """The heading of a table of criteria; None for any other table."""
    rows = heading_rows(grid)
    return None if rows is None else _heading(grid, *rows, columns)


def unnamed_columns(grid: Grid) -> list[tuple[str, list[int]]]:
    """What stands over the columns behind the contents of which it is not known what they hold.

    Each text with the grid columns under it, from the left; none for a table that is none of criteria.
    """
    rows = heading_rows(grid)
    if rows is None:
        return []
    roles = _roles(grid, *rows, None)
    if "content" not in roles:
        return []
    behind = max(place for place, role in enumerate(roles) if role == "content") + 1
    texts: dict[str, list[int]] = {}
    for column in range(behind, grid.width):
        over = [c.text for c in _cells_over(grid, *rows, column) if _named(c)]
        if roles[column] == "unknown" and over:
            texts.setdefault(over[-1], []).append(column)
    return list(texts.items())


def heading_rows(grid: Grid) -> tuple[int, int] | None:
    """The first row of the heading of a table of criteria, and the first behind it."""
    for first in range(min(grid.height, 4)):
        keys = [key(cell.text) for cell in grid.row(first)]
        if any(_ORDER.fullmatch(k) for k in keys) and any(
            _CONTENT.fullmatch(k) or _CRITERION.fullmatch(k) for k in keys
        ):
            break
    else:
        return None
    end = max(cell.row + cell.rows for cell in grid.row(first))
    while end < min(grid.height, first + _MOST_HEADING) and _goes_on(grid, end):
        end += 1
    return None if end - first > _MOST_HEADING else (first, end)


def _roles(grid: Grid, first: int, end: int, columns: Columns | None) -> list[str]:
    roles = [
        _role([key(c.text) for c in _cells_over(grid, first, end, column) if _named(c)], columns)
        for column in range(grid.width)
    ]
    if "content" not in roles and roles.count("criterion"):
        roles = _content_from_criterion(roles)
    return roles


def _heading(grid: Grid, first: int, end: int, columns: Columns | None) -> Heading | None:
    roles = _roles(grid, first, end, columns)
    levels: dict[str, tuple[int, int]] = {}
    known = {COMMON, *(columns.columns if columns else ())}
    for place, role in enumerate(roles):
        if role not in known:
            continue
        low, high = levels.get(role, (place, place))
        if place > high and not _same(grid, end - 1, high - 1, place):
            roles = ["unknown" if r == role else r for r in roles]  # two columns of one name
            levels.pop(role, None)
            continue
        levels[role] = (low, place + 1)
    levels = {role: span for role, span in levels.items() if role in roles}
    if "content" not in roles or not levels:
        return None
    texts = frozenset(
        tuple(cell.text for cell in grid.row(row) if cell.text) for row in range(first, end)
    )
    return Heading(first, end, tuple(roles), texts - {()}, levels)


def _same(grid: Grid, row: int, some: int, other: int) -> bool:
    return grid.at(row, some) is grid.at(row, other)


def _goes_on(grid: Grid, row: int) -> bool:
    """Whether a row still belongs to the heading: it numbers the columns, or names what the row above groups."""
    cells = [cell for cell in grid.starting_in(row) if cell.text]
    if not cells:
        return False
    if len(cells) > 2 and all(_NUMBERING.fullmatch(key(cell.text)) for cell in cells):
        numbers = [int(k) for cell in cells if (k := key(cell.text)).isdecimal()]
        return numbers == list(range(1, len(numbers) + 1)) or not numbers
    above = [cell for cell in grid.row(row - 1) if cell.columns > 1 and cell.text]
    return bool(above) and all(
        any(a.column <= c.column and c.column + c.columns <= a.column + a.columns for a in above)
        for c in cells
    )


def _cells_over(grid: Grid, first: int, end: int, column: int) -> list[GridCell]:
    """The headings over a column, from the top, each once."""
    cells: list[GridCell] = []
    for row in range(first, end):
        cell = grid.at(row, column)
        if cell is not None and cell.text and cell not in cells:
            cells.append(cell)
    return cells


def _named(cell: GridCell) -> bool:
    """Whether a heading names its column, and does not only number it."""
    return bool(k := key(cell.text)) and not _NUMBERING.fullmatch(k)


def _role(keys: list[str], columns: Columns | None) -> str:
    """What a column holds. The lowest heading decides; what it leaves open, those above."""
    if not keys:
        return "unknown"
    last = keys[-1]
    for pattern, role in (
        (_ORDER, "order"),
        (_CONTENT, "content"),
        (_CODE, "code"),
        (_NOTE, "note"),
    ):
        if pattern.fullmatch(last):
            return role
    if column := law_column(last, columns):
        return column
    if _COMMON.fullmatch(last):
        return COMMON
    if _CRITERION.fullmatch(last):
        return "criterion"
    return "unknown"


def law_column(text: str, columns: Columns | None) -> str | None:
    """The column of the law that a heading names, where it names one and no other."""
    if columns is None:
        return None
    wanted = _spelled(text)
    names = {
        name: {_spelled(key(words.vi)), _spelled(key(name))}
        for name, words in columns.columns.items()
        if name != COMMON
    }
    matches = [name for name, some in names.items() if wanted and wanted in some]
    return matches[0] if len(matches) == 1 else None


def _spelled(text: str) -> str:
    for short, words in _SHORT:
        text = re.sub(short, words, text)
    return " ".join(_FILLERS.sub(" ", text).split())


def _content_from_criterion(roles: list[str]) -> list[str]:
    """Where only "Tiêu chí" stands over the text, the last column under it holds the contents."""
    places = [place for place, role in enumerate(roles) if role == "criterion"]
    roles[places[-1]] = "content"
    return roles
