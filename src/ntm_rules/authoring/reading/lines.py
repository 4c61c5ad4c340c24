"""From the rows of a table to its items: what is asked, and what each column says of it, line by line."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final, Literal

from ntm_rules.authoring.reading.heading import COMMON, Heading, key
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.office.grids.grid import Grid, GridCell

RowKind = Literal["taken", "heading", "footnote", "empty", "not_understood", "other"]
_DOTTED: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.):]?\s*(\D.*|)", re.DOTALL)
_WHOLE: Final = re.compile(r"(\d{1,2})\s*[.)]\s+(\D.*)", re.DOTALL)
_CODE: Final = re.compile(r"\d{1,2}(?:[.,]\d{1,2}){0,3}\.?")
_YEAR: Final = re.compile(r"(?:den )?(?:nam )?(20\d\d)")
_AREA: Final = re.compile(r"(?:cac )?xa (?:thuoc )?khu vuc (i{1,3})")
_OTHERS: Final = re.compile(r"(?:cac )?xa (?:con lai|khong thuoc khu vuc i{1,3})")
_BELOW: Final = re.compile(r"\s*(?:[-+•*–]|trong đó\b|năm\s+20|đến\s+năm|[a-zđ]\))", re.IGNORECASE)
_NOTE: Final = re.compile(
    r"\s*(?:\[\d{1,3}\]|\*+|\(\*+\)|ghi chú\b|\d{1,2}\s+áp dụng\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ColumnText:
    """What a column says in a line: the text, the cell that it is of, and what makes it doubtful."""

    text: str
    cell: GridCell
    doubt: str = ""
    """Why it is doubtful.

    ``order``: the cells do not stand under the headings and were read by their order. ``cut``: put together over a
    page, with a half that stands alone. ``font``: letters that are no Unicode.
    """


@dataclass(slots=True)
class ItemLine:
    """A line under an item. ``label`` says for which year or class it is: its kind, and which."""

    row: int
    values: dict[str, ColumnText]
    label: tuple[Literal["year", "class", "part"], str] | None = None


@dataclass(slots=True)
class TableItem:
    """Something that a table asks: its number, its text, its lines."""

    grid: Grid
    heading: Heading
    row: int
    code: str
    text: str
    page: int = 0
    lines: list[ItemLine] = field(default_factory=list)
    unplaced: list[int] = field(default_factory=list)
    """Rows of it whose cells cannot be put under the headings."""

    @property
    def rows(self) -> list[int]:
        """The rows of the table that belong to it."""
        return sorted({self.row, *(line.row for line in self.lines), *self.unplaced})


@dataclass(slots=True)
class TableLines:
    """A table of criteria as read: its items, and what every other row is."""

    grid: Grid
    heading: Heading
    items: list[TableItem]
    kinds: dict[int, RowKind]


def read_lines(
    grid: Grid, heading: Heading, codes: Collection[str], wordings: Collection[str]
) -> TableLines:
    """The items of a table. ``codes`` and ``wordings`` are those of the standard, which tell a number from a figure."""
    return _RowReader(grid, heading, frozenset(codes), frozenset(map(key, wordings))).read()


def class_of(text: str) -> str | None:
    """The class of units that a text names: an area, or all others."""
    plain = key(text)
    if match := _AREA.fullmatch(plain):
        return f"khu-vuc-{match[1]}"
    return "others" if _OTHERS.fullmatch(plain) else None


class _RowReader:
    def __init__(
        self, grid: Grid, heading: Heading, codes: frozenset[str], wordings: frozenset[str]
    ) -> None:
        self.grid, self.heading = grid, heading
        self.codes, self.wordings = codes, wordings
        self.items: list[TableItem] = []
        self.kinds: dict[int, RowKind] = {}
        self.current: TableItem | None = None
        self.page = 0

    def read(self) -> TableLines:
        for row in range(self.grid.height):
            if row < self.heading.first:
                self.kinds[row] = "other"
            elif row < self.heading.end:
                self.kinds[row] = "heading"
            else:
                self._row(row)
        return TableLines(self.grid, self.heading, self.items, self.kinds)

    # ---- one row

    def _row(self, row: int) -> None:
        cells = [cell for cell in self.grid.row(row) if cell.text]
        starting = [cell for cell in cells if cell.row == row]
        if not starting:
            self.kinds[row] = "empty" if not cells or self.current is None else "taken"
            return
        if tuple(cell.text for cell in cells) in self.heading.texts:
            self.kinds[row] = "heading"
            return
        page, first_of_page = starting[0].page, starting[0].page != self.page
        self.page = page
        if len(starting) == 1 and starting[0].columns >= self.grid.width - 1:
            self._wide(row, starting[0])
            return
        content = self._content(row)
        code, text = self._code(row, content)
        cut = first_of_page and page > 1 and not code and not self._of(row, "order")
        if code:
            self.current = TableItem(self.grid, self.heading, row, code, text, page)
            self.items.append(self.current)
        elif content is not None and content.row == row and content.text:
            if cut and self.current is not None and not _BELOW.match(content.text):
                self._cut(row, content.text)
                return
            if key(without_marks(content.text)) in self.wordings:
                self.current = TableItem(self.grid, self.heading, row, "", text, page)
                self.items.append(self.current)
            elif not self._label(row) and not _BELOW.match(content.text):
                self.current = None
                unknown = TableItem(self.grid, self.heading, row, "", text, page)
                values = self._values(row)
                if values:
                    unknown.lines.append(ItemLine(row, values))
                self.items.append(unknown)
                return
        elif cut and self.current is not None and self.current.lines:
            self._cut(row, "")
            return
        self._line(row)

    def _wide(self, row: int, cell: GridCell) -> None:
        """A row of one cell: the name of a criterion or a part, or the note at the end."""
        if _NOTE.match(cell.text):
            self.kinds[row] = "footnote"
        elif len(cell.text) < 200 and not re.search(r"[≥≤%]", cell.text):
            self.kinds[row] = "taken"
            self.current = None
        else:
            self.kinds[row] = "not_understood"

    def _of(self, row: int, role: str) -> str:
        """The text of a column with a role, where a cell of it starts in this row."""
        for column in self.heading.columns(role):
            cell = self.grid.at(row, column)
            if cell is not None and cell.row == row and cell.text:
                return cell.text
        return ""

    def _content(self, row: int) -> GridCell | None:
        return self.grid.at(row, self.heading.columns("content")[0])

    def _code(self, row: int, content: GridCell | None) -> tuple[str, str]:
        """The number of what this row asks, and its text; no number where the row begins nothing."""
        text = content.text if content is not None and content.row == row else ""
        plain = without_marks(text)
        if match := _DOTTED.fullmatch(plain):
            rest = match[2].strip() or self._beside(row)
            return match[1], rest
        if (match := _WHOLE.fullmatch(plain)) and match[1] in self.codes:
            return match[1], match[2].strip()
        for role in ("code", "order"):
            stated = without_marks(self._of(row, role)).rstrip(".")
            if not stated or not plain or not _CODE.fullmatch(stated):
                continue
            number = stated.replace(",", ".")
            if role == "code" or "." in number or number in self.codes:
                return number, plain
        return "", plain

    def _beside(self, row: int) -> str:
        """The text of the second column under the heading of contents."""
        places = self.heading.columns("content")[1:]
        cells = [self.grid.at(row, place) for place in places]
        return next((without_marks(c.text) for c in cells if c is not None and c.text), "")

    # ---- lines

    def _line(self, row: int) -> None:
        if self.current is None:
            labels = {"order", "criterion"}
            named = all(self.heading.roles[cell.column] in labels for cell in self._starting(row))
            self.kinds[row] = "taken" if named else "not_understood"
            return
        values = self._values(row)
        if values is None:
            self.current.unplaced.append(row)
            return
        self.current.lines.append(ItemLine(row, values, self._label(row)))

    def _starting(self, row: int) -> list[GridCell]:
        return [cell for cell in self.grid.starting_in(row) if cell.text]

    def _cut(self, row: int, text: str) -> None:
        """The rest of a row that the page cut: it is put behind what stands on the page before."""
        item = self.current
        values = self._values(row)
        if item is None:
            return
        if values is None or not item.lines:
            item.unplaced.append(row)
            return
        item.text = f"{item.text} {without_marks(text)}".strip()
        before = item.lines[-1].values
        for role, more in values.items():
            if not more.text:
                continue
            there = before.get(role)
            alone = there is None or not there.text
            whole = more.text if there is None else f"{there.text} {more.text}".strip()
            before[role] = ColumnText(
                whole, more.cell if there is None else there.cell, "cut" if alone else ""
            )
        item.lines.append(ItemLine(row, {}))

    def _label(self, row: int) -> tuple[Literal["year", "class", "part"], str] | None:
        """For which year or class a line is, as its cells outside the levels say."""
        low = min(span[0] for span in self.heading.levels.values())
        texts = [cell.text for cell in self.grid.row(row) if cell.column < low and cell.row == row]
        common = self.heading.levels.get(COMMON)
        if common is not None and (cell := self.grid.at(row, common[0])) is not None:
            texts.append(cell.text)
        for text in texts:
            plain = key(text)
            if match := _YEAR.fullmatch(plain):
                return "year", match[1]
            if name := class_of(text):
                return "class", name
        content = self._content(row)
        if content is not None and content.row == row and _BELOW.match(content.text):
            return "part", without_marks(content.text)
        return None

    def _values(self, row: int) -> dict[str, ColumnText] | None:
        """What each column of levels says in a row; None where its cells fit the headings in no way."""
        spans = self.heading.levels
        low, high = min(s[0] for s in spans.values()), max(s[1] for s in spans.values())
        cells = [
            cell
            for cell in self.grid.row(row)
            if cell.column < high and cell.column + cell.columns > low
        ]
        if not any(cell.text for cell in cells):
            return {}
        edges = {edge for span in spans.values() for edge in span}
        inside = all(low <= c.column and c.column + c.columns <= high for c in cells)
        if inside and all({c.column, c.column + c.columns} <= edges for c in cells):
            return {
                role: self._column_text(cell)
                for role, (left, _) in spans.items()
                if (cell := self.grid.at(row, left)) is not None
            }
        roles = sorted(spans, key=lambda role: spans[role])
        if (
            inside
            and len(cells) == len(roles)
            and all(
                cell.row == row
                and cell.text
                and cell.column < spans[role][1]
                and cell.column + cell.columns > spans[role][0]
                for role, cell in zip(roles, cells, strict=True)
            )
        ):
            return {
                role: self._column_text(cell, "order")
                for role, cell in zip(roles, cells, strict=True)
            }
        return None

    def _column_text(self, cell: GridCell, doubt: str = "") -> ColumnText:
        return ColumnText(cell.text, cell, "font" if cell.unreadable else doubt)
