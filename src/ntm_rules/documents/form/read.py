"""From a filled-in form to a unit: every table found by its head, every cell read, everything wrong told at once."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from ntm_rules.documents.form.answers import Cell, beside, day, is_not_applicable, year
from ntm_rules.documents.form.entries import EVIDENCE, FIGURES, EntryMaker, body_of, text_of
from ntm_rules.documents.form.sheet_cells import Sheet, read_sheets
from ntm_rules.documents.form.texts import TABLES, heads
from ntm_rules.documents.form.unread import UnreadColumns, figures_outside, head_that_lacks
from ntm_rules.facts.area import OPEN
from ntm_rules.facts.unit import CONCLUDED, GIVEN, Unit
from ntm_rules.foundation.errors import FactsError, Problem, Where
from ntm_rules.foundation.strict_yaml import MarkedMapping, MarkedSequence, Scalar
from ntm_rules.foundation.text import odd_character, odd_problem
from ntm_rules.foundation.unit_kinds import COMMUNE_LEVEL
from ntm_rules.office.sheets import STRUCK_OUT
from ntm_rules.tables.cell_text import CellError, is_not_known, met_or_not, unit_code, yes_or_no

_FILLED_IN: Final = {
    table: frozenset(column.key for column in columns if column.input)
    for table, columns in TABLES.items()
}
"""The columns of each table that a person fills in."""

_MUST: Final = (
    ("unit.kind", "loại đơn vị", "the kind of unit"),
    ("unit.name", "tên đơn vị", "the name of the unit"),
    ("period", "năm của số liệu", "the year of the figures"),
)


def read_unit(path: str | os.PathLike[str]) -> Unit:
    """The unit that a workbook (.xlsx) or CSV file describes, in the form that ``template`` writes.

    What is wrong with figures is told when a standard judges them, together with all else.

    Raises:
        UnreadableError: where the file cannot be read.
        FactsError: where the unit or its year is missing or wrong.
    """
    return _Reader(Path(path)).unit()


class _Reader(EntryMaker):
    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.here = Where(str(path))
        self.tree = MarkedMapping(self.here)
        self.sections = {name: MarkedMapping(self.here) for name in ("unit", *GIVEN)}
        self.classes: dict[str, bool] = {}
        self.class_cells: list[Cell] = []
        self.bodies: dict[str, str] = {}
        self.tables: set[str] = set()
        self.more: list[Callable[[], None]] = []
        self.asked: dict[str, Where] = {}
        self.left_out: list[Problem] = []

    def unit(self) -> Unit:
        sheets, self.left_out = read_sheets(self.path)
        for sheet in sheets:
            self.sheet(sheet)
        for later in self.more:  # further documents, once every figure is there
            later()
        if "facts" not in self.tables and "unit" not in self.tables:
            self.wrong(
                "không thấy bảng nào của biểu: cần hàng đầu có các cột “Mã số liệu” và “Giá trị”",
                "no table of the form was found: a head with “Mã số liệu” (fact id) and “Giá trị” (value)",
                self.here,
            )
            raise FactsError(self.problems)
        self.area()
        about = self.sections["unit"]
        code = about.get("code")
        if str(about.get("kind")) in COMMUNE_LEVEL and code is not None and str(code).isdecimal():
            where = about.marks["code"]
            about["code"] = Scalar.at(str(code).zfill(5), where, quoted=True)
        absent = self.absent()
        for name, section in self.sections.items():
            if section or name == "unit":
                self.tree[name] = section
        try:
            unit = Unit.from_dict(self.tree, file=str(self.path))
        except FactsError as error:
            every = (*self.problems, *(p for p in error.problems if p.key not in absent))
            raise FactsError(sorted(every, key=lambda p: (p.where.line, p.where.column))) from None
        return replace(unit, problems=tuple(self.problems), left_out=tuple(self.left_out))

    def absent(self) -> set[str]:
        """What must be known of the unit and was left empty, told with the cell that is empty."""
        absent_keys = set()
        for key, vi, en in _MUST:
            section, _, inner = key.rpartition(".")
            if inner not in (self.sections["unit"] if section else self.tree):
                absent_keys.add(key)
                self.wrong(
                    f"chưa ghi {vi}", f"{en} is missing", self.asked.get(key, self.here), key
                )
        return absent_keys

    # ---- tables

    def sheet(self, sheet: Sheet) -> None:
        table, places = "", dict[str, int]()
        shared = self.shared(sheet)
        unread: list[UnreadColumns] = []
        is_understood = False
        for number, row in sheet.rows.items():
            width = max(row) + 1
            head = heads([row[p].text if p in row else "" for p in range(width)])
            if head is not None:
                table, places = head
                self.tables.add(table)
                unread.append(UnreadColumns(table, places, row))
                is_understood = True
                continue
            if (lacking := head_that_lacks(row)) is not None:
                self.problems.append(lacking)
                table, is_understood = "", True
                continue
            if not table:
                continue
            cells = {key: row[p] for key, p in places.items() if p in row}
            if table == "unit" and "key" in cells:
                self.asked[cells["key"].text] = beside(cells["key"].where, places["value"])
            for key, p in places.items():
                anchor = shared.get((number, p))
                if key not in cells and anchor is not None and key in {*EVIDENCE, "note", "period"}:
                    cells[key] = anchor
                elif anchor is not None and key in FIGURES and "fact" in cells:
                    self.merged(anchor, cells["fact"])
            if cells:
                self.row(table, cells)
            if "fact" in cells or "key" in cells:
                unread[-1].see(row)
        for columns in unread:
            wrong, left_out = columns.problems()
            self.problems += wrong
            self.left_out += left_out
        outside = None if is_understood else figures_outside(sheet.name, iter(sheet.rows.values()))
        if outside is not None:
            self.left_out.append(outside)

    def shared(self, sheet: Sheet) -> dict[tuple[int, int], Cell]:
        """By place: the cell whose text a merged range shows there, below its first row."""
        shown: dict[tuple[int, int], Cell] = {}
        for top, left, bottom, _ in sheet.merged:
            anchor = sheet.rows.get(top, {}).get(left)
            if anchor is not None and bottom - top < 1_000:
                shown |= {(line, left): anchor for line in range(top + 1, bottom + 1)}
        return shown

    def merged(self, anchor: Cell, fact: Cell) -> None:
        self.wrong(
            f"ô gộp: giá trị này không rõ là của số liệu nào ({fact.text})",
            f"a merged cell: it is not clear which fact this value is of ({fact.text})",
            anchor.where,
        )

    def row(self, table: str, cells: dict[str, Cell]) -> None:
        struck = {name for name in _FILLED_IN[table] if name in cells and cells[name].is_struck}
        for name in struck:
            self.wrong(*STRUCK_OUT, cells[name].where)
        cells = {name: cell for name, cell in cells.items() if name not in struck}
        for cell in cells.values():
            if cell.kind == "formula":
                self.wrong(
                    "công thức chưa có kết quả; hãy mở tệp, lưu lại, hoặc dán giá trị",
                    "a formula without its value; open the file and save it, or paste the value",
                    cell.where,
                )
            elif cell.kind == "error":
                self.wrong(f"ô báo lỗi {cell.text}", f"an error value: {cell.text}", cell.where)
            elif cell.kind == "long":
                self.wrong("chữ trong ô quá dài", "the text of the cell is too long", cell.where)
            elif cell.kind == "odd" and (odd := odd_character(cell.text)):
                self.wrong(*odd_problem(odd), cell.where)
        cells = {
            k: c for k, c in cells.items() if c.kind not in {"formula", "error", "long", "odd"}
        }
        if table == "evidence":
            self.more.append(lambda: self.further(cells))
        elif cells:
            read = {"unit": self.about, "facts": self.fact, "conclusions": self.conclusion}[table]
            read(cells)

    # ---- who

    def about(self, cells: dict[str, Cell]) -> None:
        key, value = cells.get("key"), cells.get("value")
        if key is None or value is None:
            return
        name = key.text
        if name.startswith("class:"):
            self.area_class(name.removeprefix("class:"), value)
            return
        section, _, inner = name.rpartition(".")
        into = self.sections["unit"] if section == "unit" else self.tree
        scalar = self.guard(lambda: self.about_value(inner, value), value)
        if scalar is not None and inner in into:
            problem = (f"{name} ghi hai lần", f"{name} is given twice")
            self.wrong(*problem, value.where)
        elif scalar is not None:
            into[inner] = scalar
            into.marks[inner] = value.where

    def area_class(self, name: str, value: Cell) -> None:
        holds = yes_or_no(value.text)
        if holds is None and not is_not_known(value.text):
            problem = (
                f"cần Có, Không hoặc Chưa rõ, không phải {value.text!r}",
                f"Có, Không or Chưa rõ (not known) is needed, not {value.text!r}",
            )
            self.wrong(*problem, value.where)
            return
        self.classes[name if holds is not None else f"{name}{OPEN}"] = holds is not False
        self.class_cells.append(value)

    def about_value(self, name: str, value: Cell) -> Scalar:
        if name == "as_of":
            return day(value)
        if name == "period":
            return year(value)
        if name != "code":
            return Scalar.at(value.text, value.where, quoted=True)
        code = unit_code(value.text) if value.kind == "text" else value.code or value.text
        if value.kind == "number" and len(code) < 5:
            raise CellError(
                f"mã {code} có thể đã mất số 0 ở đầu; ghi mã dưới dạng chữ",
                f"the code {code} may have lost a leading zero; enter it as text",
            )
        return Scalar.at(code, value.where, quoted=True)

    def area(self) -> None:
        """The classes: those that hold or are open; none where all were said not to hold; else not stated."""
        if not self.classes:
            return
        names = [name for name, holds in self.classes.items() if holds]
        where = self.class_cells[0].where
        classes = MarkedSequence(where)
        for name in names:
            classes.append(Scalar.at(name, where, quoted=True))
            classes.marks.append(where)
        self.sections["unit"]["classes"] = classes
        self.sections["unit"].marks["classes"] = where

    # ---- figures

    def fact(self, cells: dict[str, Cell]) -> None:
        name = cells.get("fact")
        given = [cells[k] for k in FIGURES if k in cells]
        if name is None:
            if given:
                self.wrong(
                    "hàng có giá trị mà không có mã số liệu",
                    "a value in a row without a fact id",
                    given[0].where,
                )
            return
        if not given:
            if "document" in cells:
                self.wrong(
                    f"{name.text}: có minh chứng mà chưa có giá trị",
                    f"{name.text}: evidence without a value",
                    cells["document"].where,
                )
            return
        if is_not_applicable(given[0]):
            self.does_not_apply(cells, given)
            return
        entry = self.guard(lambda: self.figure(cells), given[0])
        if entry is None:
            return
        into = self.sections["facts"]
        if name.text in into:
            self.wrong(
                f"{name.text} ghi hai lần (lần đầu ở {into.marks[name.text]})",
                f"{name.text} is given twice (first at {into.marks[name.text]})",
                given[0].where,
            )
            return
        into[name.text] = entry
        into.marks[name.text] = given[0].where

    def does_not_apply(self, cells: dict[str, Cell], given: list[Cell]) -> None:
        code = cells.get("code")
        if code is None or len(given) > 1:
            self.wrong(
                "“Không áp dụng” cần mã chỉ tiêu, và không đi cùng con số nào",
                "“not applicable” needs the code of an indicator, and no figure beside it",
                given[0].where,
            )
            return
        if code.kind == "number" and code.code is None:
            self.wrong(
                f"mã {code.text} là số, có thể là {code.text}0; ghi mã dưới dạng chữ",
                f"the code {code.text} is a number and may be {code.text}0; enter it as text",
                code.where,
            )
            return
        name = code.code or code.text
        into = self.sections["indicators"]
        into[name] = Scalar.at("not_applicable", given[0].where, quoted=True)
        into.marks[name] = given[0].where

    # ---- conclusions and further documents

    def conclusion(self, cells: dict[str, Cell]) -> None:
        key, met = cells.get("key"), cells.get("met")
        if key is None or (met is None and "by" not in cells and "document" not in cells):
            return
        section, _, code = key.text.partition(".")
        if section not in CONCLUDED or not code:
            problem = (f"không rõ khóa {key.text!r}", f"no such key: {key.text!r}")
            self.wrong(*problem, key.where)
            return
        if met is None:
            self.wrong(
                "thiếu kết luận: Đạt hoặc Chưa đạt", "“Đạt” or “Chưa đạt” is missing", key.where
            )
            return
        entry = MarkedMapping(met.where)
        is_met = met_or_not(met.text)
        text = met.text if is_met is None else "true" if is_met else "false"
        self.into(entry, "concluded", Scalar.at(text, met.where, quoted=is_met is None))
        if "by" in cells:
            self.into(entry, "by", body_of(cells["by"]))
        if "note" in cells:
            self.into(entry, "note", text_of(cells["note"]))
        if document := self.document(cells):
            documents = MarkedSequence(document.where)
            documents.append(document)
            documents.marks.append(document.where)
            self.into(entry, "evidence", documents)
        into = self.sections[section]
        if code in into:
            problem = (f"{code} ghi hai lần", f"{code} is given twice")
            self.wrong(*problem, met.where)
            return
        into[code] = entry
        into.marks[code] = met.where

    def further(self, cells: dict[str, Cell]) -> None:
        """One more document of a figure or a conclusion that was given."""
        key = cells.get("key")
        if key is None:
            if cells:
                first = next(iter(cells.values()))
                self.wrong(
                    "minh chứng này của số liệu nào?", "evidence of which fact?", first.where
                )
            return
        section, _, code = key.text.partition(".")
        entry = self.sections["facts"].get(key.text)
        if entry is None and section in CONCLUDED:
            entry = self.sections[section].get(code)
        document = self.document(cells)
        if document is None:
            return
        if "note" in cells:
            note = cells["note"]
            if "note" in document:  # the month that stands for a date
                note = replace(note, text=f"{document['note']}; {note.text}")
            self.into(document, "note", text_of(note))
        if not isinstance(entry, MarkedMapping):
            self.wrong(
                f"minh chứng của {key.text!r}, nhưng không có giá trị nào của nó",
                f"evidence of {key.text!r}, of which there is no value",
                key.where,
            )
            return
        documents = entry.get("evidence")
        if documents is None:
            documents = MarkedSequence(document.where)
            self.into(entry, "evidence", documents, nest=True)
        documents.append(document)
        documents.marks.append(document.where)
