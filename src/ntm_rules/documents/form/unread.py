"""What a form holds and nobody reads: columns that are not understood, heads that lack a column, sheets without a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ntm_rules.documents.form.answers import Cell
from ntm_rules.documents.form.sheet_cells import Row
from ntm_rules.documents.form.texts import COLUMNS, MARKS, TABLES
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import choices, did_you_mean, fold, nearest
from ntm_rules.tables.cell_text import met_or_not, yes_or_no

_COUNTS_ROWS: Final = frozenset({"stt", "tt", "số tt", "số thứ tự", "no", "no.", "#"})
_FIGURE: Final = re.compile(r"[<>≥≤=~ ]*[0-9][0-9.,/ ]*\s*(?:%|[^\W\d]{1,12})?")


def is_figure(cell: Cell) -> bool:
    """Whether a cell holds what a form asks for: a number, a ratio, yes or no."""
    if cell.kind in {"number", "date", "formula", "error"}:
        return True
    answers = yes_or_no(cell.text) is not None or met_or_not(cell.text) is not None
    return answers or _FIGURE.fullmatch(cell.text) is not None


@dataclass(slots=True)
class UnreadColumns:
    """The cells under heads that a table has no use for."""

    table: str
    places: dict[str, int]
    head: Row
    cells: dict[int, list[Cell]] = field(default_factory=dict)

    def see(self, row: Row) -> None:
        """Take the cells of a row that is of a fact or of a key."""
        read = set(self.places.values())
        for place, cell in row.items():
            if place not in read:
                self.cells.setdefault(place, []).append(cell)

    def problems(self) -> tuple[list[Problem], list[Problem]]:
        """Columns with figures, which are wrong; and those with other texts, which are left out."""
        wrong, left_out = [], []
        for place, cells in sorted(self.cells.items()):
            name = self.head[place].text if place in self.head else ""
            if fold(name) in _COUNTS_ROWS or (not name and place == 0):
                continue
            figure = next((c for c in cells if is_figure(c)), None)
            near = did_you_mean(name, [h for c in TABLES[self.table] for h in c.head])
            vi = f"không hiểu cột {name!r}" if name else "cột này không có tên"
            en = f"no such column: {name!r}" if name else "this column has no name"
            if figure is not None:
                vi, en = f"{vi}, mà có số liệu{near[0]}", f"{en}, and it holds figures{near[1]}"
                wrong.append(
                    Problem(
                        vi,
                        en,
                        figure.where,
                        code="unknown_column",
                        found=name or "-",
                        expected=choices(h.vi for c in TABLES[self.table] for h in [c.head]),
                    )
                )
            else:
                vi, en = f"{vi}: không tính", f"{en}: nothing in it is counted"
                left_out.append(
                    Problem(
                        vi,
                        en,
                        cells[0].where,
                        code="unknown_column",
                        found=name or "-",
                        expected=choices(h.vi for c in TABLES[self.table] for h in [c.head]),
                    )
                )
        return wrong, left_out


def head_that_lacks(row: Row) -> Problem | None:
    """What is wrong with a row that is the head of a table but for one column; None where it is none."""
    folded = {fold(cell.text): cell for cell in row.values()}
    for table, needed in MARKS.items():
        known = {COLUMNS[table][text] for text in folded if text in COLUMNS[table]}
        id_key = "fact" if "fact" in needed else "key"
        missing = needed - known
        if len(missing) != 1 or not (id_key in known or len(known) > 2) or table == "evidence":
            continue
        (key,) = missing
        names = next(c.head for c in TABLES[table] if c.key == key)
        others = [cell.text for text, cell in folded.items() if text not in COLUMNS[table]]
        close = nearest(names.vi, others) or nearest(names.en, others)
        vi = f"bảng này thiếu cột {names.vi!r}" + (f"; có phải là cột {close!r}?" if close else "")
        en = f"this table lacks the column {names.vi!r} ({names.en})"
        en += f"; is it the column {close!r}?" if close else ""
        return Problem(
            vi,
            en,
            next(iter(row.values())).where,
            code="missing_column",
            found=choices(others),
            expected=names.vi,
        )
    return None


def figures_outside(name: str, rows: Iterator[Row]) -> Problem | None:
    """What is told of a sheet on which there is no table, and figures."""
    figures = [cell for row in rows for cell in row.values() if is_figure(cell)]
    if not figures:
        return None
    return Problem(
        f"trang {name!r} không có bảng nào của biểu: không tính {len(figures)} ô có số liệu",
        fill(
            "sheet {!r} holds no table of the form: {} cell|cells with figures is|are not counted",
            name,
            len(figures),
        ),
        figures[0].where,
        code="sheet_left_out",
    )
