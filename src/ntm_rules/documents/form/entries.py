"""One row of the form as an entry of a facts file: a figure with its year, note and document."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, Unpack

from ntm_rules.documents.form.answers import Cell, answer, day, quantity, year
from ntm_rules.documents.form.texts import how_of
from ntm_rules.foundation.days import year_of_month
from ntm_rules.foundation.errors import About, Problem, Where
from ntm_rules.foundation.strict_yaml import MarkedMapping, MarkedSequence, Scalar
from ntm_rules.tables.cell_text import (
    CellError,
    is_nothing_counted,
    met_or_not,
    unit_behind,
    yes_or_no,
)

FIGURES: Final = ("value", "count", "of", "male", "female")
EVIDENCE: Final = ("document", "issuer", "date")


class EntryMaker:
    """Makes entries from cells; ``problems`` collects what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def wrong(self, vi: str, en: str, where: Where, key: str = "", **about: Unpack[About]) -> None:
        """Note a problem."""
        given: About = {"code": "wrong_cell", **about}
        self.problems.append(Problem(vi=vi, en=en, where=where, key=key, **given))

    def figure(self, cells: dict[str, Cell]) -> Any:
        """One entry of a facts file, from the cells of its row."""
        how = how_of(cells["how"].text) if "how" in cells else ""
        units, nouns = (
            tuple(cells[k].text for k in (key,) if k in cells) for key in ("unit", "noun")
        )
        entry = MarkedMapping(next(cells[k] for k in FIGURES if k in cells).where)
        if "value" in cells:
            value = cells["value"]
            behind = unit_behind(value.text) if not (how or units or nouns) else None
            if behind is not None:  # what the table does not say, the fact itself must
                value = replace(value, text=behind[0])
                self.into(entry, "unit", Scalar.at(behind[1], value.where, quoted=True))
            self.into(entry, "value", self.value(value, how, units, nouns))
        for key in ("count", "of", "male", "female"):
            if key not in cells:
                continue
            if key in entry:
                raise CellError(
                    "tỷ lệ ghi ở cột Giá trị rồi, lại ghi ở Số đạt, Tổng số",
                    "the ratio stands in Value and again in Count and Of",
                )
            cell = cells[key]
            if key == "count" and is_nothing_counted(cell.text):
                cell = replace(cell, text="0")
            counted = key in {"count", "of"}
            self.into(entry, key, quantity(cell, nouns if counted else units), nest=True)
        bare = [cells[k] for k in ("value", "male", "female") if k in cells and cells[k].is_bare]
        if bare and how in {"share", ""}:
            self.into(entry, "unformatted", Scalar.at("true", bare[0].where, quoted=False))
        if "period" in cells:
            self.into(entry, "period", year(cells["period"]), nest=True)
        if "confirmed" in cells:
            self.into(entry, "confirmed", answer(cells["confirmed"], "yes_no_only"), nest=True)
        if "note" in cells:
            self.into(entry, "note", text_of(cells["note"]), nest=True)
        if document := self.document(cells):
            documents = MarkedSequence(document.where)
            documents.append(document)
            documents.marks.append(document.where)
            self.into(entry, "evidence", documents, nest=True)
        return entry

    def value(self, cell: Cell, how: str, units: tuple[str, ...], nouns: tuple[str, ...]) -> Any:
        """What stands under Value, by how the row is answered."""
        if how in {"yes_no", "yes_no_only"}:
            return answer(cell, how)
        if how == "grade":
            return text_of(cell)
        if not how and (yes_or_no(cell.text) is not None or met_or_not(cell.text) is not None):
            return answer(cell, how)
        if how == "count" and is_nothing_counted(cell.text):
            cell = replace(cell, text="0")
        return quantity(cell, units, nouns)

    def into(self, entry: MarkedMapping, key: str, value: Any, *, nest: bool = False) -> None:
        """``value`` under ``key``; bounds and ratios of the value itself are keys of the entry."""
        where = getattr(value, "where", entry.where)
        if isinstance(value, MarkedMapping) and not nest:
            for name, part in value.items():
                entry[name] = part
                entry.marks[name] = value.marks[name]
            return
        entry[key] = value
        entry.marks[key] = where

    def document(self, cells: dict[str, Cell]) -> MarkedMapping | None:
        """The document of a row."""
        given = [k for k in (*EVIDENCE, "file", "sha256") if k in cells]
        if not given:
            return None
        first = cells[given[0]]
        document = MarkedMapping(first.where)
        if "document" not in cells:
            self.wrong(
                "minh chứng thiếu tên hoặc số văn bản",
                "evidence without the name or number of the document",
                first.where,
            )
            return None
        for key in given:
            cell = cells[key]
            if key == "date" and year_of_month(
                cell.text
            ):  # a month is no date; it is kept as it was written
                self.into(document, "note", text_of(cell))
                continue
            value = self.guard(lambda k=key, c=cell: day(c) if k == "date" else text_of(c), cell)  # type: ignore[misc]
            if value is not None:
                self.into(document, key, value)
        return document

    def guard(self, read: Callable[[], Any], cell: Cell) -> Any:
        """What ``read`` gives; None where the cell is wrong, which is then noted."""
        try:
            return read()
        except CellError as error:
            self.wrong(error.vi, error.en, cell.where)
            return None


def text_of(cell: Cell) -> Scalar:
    """The text of a cell."""
    return Scalar.at(cell.text, cell.where, quoted=True)


def body_of(cell: Cell) -> Scalar:
    """A body as it was written; of a form made before there were names alone, the id in brackets behind its name."""
    body = re.search(r"\[([a-z0-9-]+)\]\s*$", cell.text)
    return Scalar.at(body[1] if body else cell.text, cell.where, quoted=True)
