"""A population: many units from a folder of facts files or from one table, read as they are asked for.

What cannot be used is kept aside with its place, and the rest goes on.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Unpack

from ntm_rules.facts.unit import Unit, facts_files, other_files
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import About, FactsError, InputError, Problem, RequestError, Where
from ntm_rules.foundation.internal import internal
from ntm_rules.foundation.text import choices
from ntm_rules.law.model.terms import FactDef
from ntm_rules.office.sheets import TABLE_ENDINGS
from ntm_rules.tables.cell_text import unit_code
from ntm_rules.tables.header import (
    HeaderColumn,
    is_two_codes,
    nameless_problems,
    read_header,
    read_name,
    row_unit,
)
from ntm_rules.tables.rejected import BadUnit
from ntm_rules.tables.rows import MAX_LONG_ROWS, MAX_ROWS, Cell, RowTable, open_table, unreadable
from ntm_rules.tables.unit_columns import LONG

MAX_BAD: Final = 1000
ReadFile = Callable[[Path], Unit]
"""Reads one facts file, of whatever format."""


class Population:
    """Units as they are read. ``bad`` holds the rows or files that could not be used, of the last reading.

    ``bad`` is bounded; ``bad_rows`` counts all. ``left_out`` are files and sheets of which nothing is read. ``table`` gives the rows where some of them were read already.
    ``read_file`` reads each facts file of a folder.
    """

    @internal
    def __init__(
        self,
        path: Path,
        facts: dict[str, FactDef],
        table: Callable[[], RowTable] | None = None,
        read_file: ReadFile | None = None,
    ) -> None:
        self.path = path
        self.facts = facts
        self.table = table
        self.read_file = read_file
        self.bad: list[BadUnit] = []
        self.bad_rows: int = 0
        self.left_out: list[Problem] = []

    def __iter__(self) -> Iterator[Unit]:
        """Every unit that can be used, in the order of the file, or of the names of files.

        Raises:
            UnreadableError: where the whole cannot be read any further.
        """
        self.bad, self.bad_rows, self.left_out = [], 0, []
        if self.table is None and self.read_file is not None and self.path.is_dir():
            yield from self._folder(self.read_file)
            return
        table = open_table(self.path) if self.table is None else self.table()
        self.left_out += table.left_out
        if set(table.header) >= LONG:
            yield from self._long(table)
        else:
            yield from self._wide(table)

    @property
    def is_table(self) -> bool:
        """Whether it is the whole of a file."""
        return self.table is None and not self.path.is_dir()

    def _refuse(self, where: str, problems: Sequence[Problem]) -> None:
        self.bad_rows += 1
        if len(self.bad) < MAX_BAD:
            self.bad.append(BadUnit(where, tuple(problems)))

    def _refuse_row(
        self, vi: str, en: str, where: Where, key: str = "", **about: Unpack[About]
    ) -> None:
        """Keep what is wrong with a row as a whole."""
        self._refuse(str(where), [Problem(vi, en, where, key, **about)])

    def _folder(self, read_file: ReadFile) -> Iterator[Unit]:
        paths = facts_files(self.path)
        self.left_out += other_files(self.path)
        if len(paths) > MAX_ROWS:
            raise unreadable(self.path, f"quá {MAX_ROWS} tệp", f"more than {MAX_ROWS} files")
        for path in paths:
            try:
                unit = read_file(path)
                self.left_out += unit.left_out
                yield unit
            except InputError as error:
                self._refuse(str(path), error.problems)

    def _wide(self, table: RowTable) -> Iterator[Unit]:
        columns = read_header(table.header, self.facts, self.path)
        for count, (line, cells) in enumerate(table.rows, 1):
            if count > MAX_ROWS:
                raise unreadable(self.path, f"quá {MAX_ROWS} dòng", f"more than {MAX_ROWS} rows")
            where = Where(str(self.path), line)
            if len(cells) != len(columns):
                vi = f"có {len(cells)} ô, bảng có {len(columns)} cột"
                en = fill(
                    "has {} cell|cells, the table {} column|columns", len(cells), len(columns)
                )
                self._refuse_row(
                    vi,
                    en,
                    where,
                    code="wrong_number_of_cells",
                    found=str(len(cells)),
                    expected=str(len(columns)),
                )
                continue
            nameless = nameless_problems(table.header, cells, where)
            pairs = zip(columns, cells, strict=True)
            unit = self._unit(((c, v) for c, v in pairs if c is not None), where, nameless)
            if unit is not None:
                yield unit

    def _unit(
        self,
        cells: Iterator[tuple[HeaderColumn, Cell]],
        where: Where,
        also: Sequence[Problem] = (),
    ) -> Unit | None:
        try:
            return row_unit(cells, where, also)
        except FactsError as error:
            self._refuse(str(where), error.problems)
            return None

    def _long(self, table: RowTable) -> Iterator[Unit]:
        """One figure per row: gathered by code, then read as one wide row each."""
        names = long_names(self.path, table.header)
        units: dict[str, _Gathered] = {}
        meanings = {n: read_name(n, self.facts) for n in ("unit.code", "period", "note")}
        for count, (line, cells) in enumerate(table.rows, 1):
            if count > MAX_LONG_ROWS:
                raise unreadable(self.path, "quá nhiều dòng", "too many rows", line)
            row = dict(zip(names, cells, strict=False))
            where = Where(str(self.path), line)
            code = row.get("unit.code")
            if code is None or len(cells) != len(names):
                vi, en = "thiếu mã đơn vị, hoặc sai số ô", "no code, or a wrong number of cells"
                self._refuse_row(
                    vi,
                    en,
                    where,
                    code="wrong_number_of_cells",
                    found=str(len(cells)),
                    expected=str(len(names)),
                )
                continue
            if nameless := nameless_problems(names, cells, where):
                self._refuse(str(where), nameless)
                continue
            key, fact = unit_code(str(code).strip()), str(row["fact"] or "")
            if is_two_codes(row["fact"]):
                vi = f"mã {fact or '?'} là số, có thể là hai mã (17.1 hay 17.10); ghi dưới dạng chữ"
                en = f"the code {fact or '?'} is a number and may be two (17.1, 17.10); enter it as text"
                self._refuse_row(
                    vi,
                    en,
                    where,
                    key="fact",
                    code="ambiguous_number",
                    found=fact or "?",
                    expected="'17.1' | '17.10'",
                )
                continue
            if key not in units:
                units[key] = _Gathered(where, {"unit.code": code})
            if fact not in meanings:
                meanings[fact] = read_name(fact, self.facts)
            if meanings[fact] is None:
                units[key].wrong(
                    where,
                    fact,
                    f"không có số liệu {fact!r}",
                    f"no fact {fact!r}",
                    code="unknown_fact",
                    found=fact,
                    expected=choices(self.facts),
                )
                continue
            units[key].put(where, fact, row["value"])
            units[key].put(where, "period", row.get("period"))
            if row.get("note") is not None:
                units[key].cells.setdefault("note", row["note"])
        if len(units) > MAX_ROWS:
            raise unreadable(self.path, f"quá {MAX_ROWS} đơn vị", f"more than {MAX_ROWS} units")
        for gathered in units.values():
            if gathered.problems:
                self._refuse(str(gathered.problems[0].where), gathered.problems)
                continue
            pairs = ((c, v) for n, v in gathered.cells.items() if (c := meanings.get(n)))
            unit = self._unit(pairs, gathered.where)
            if unit is not None:
                yield unit


@dataclass(slots=True)
class _Gathered:
    """The rows of one unit in a long table; ``where`` is the first of them."""

    where: Where
    cells: dict[str, Cell]
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, where: Where, key: str, vi: str, en: str, **about: Unpack[About]) -> None:
        self.problems.append(Problem(vi=vi, en=en, where=where, key=key, **about))

    def put(self, where: Where, name: str, value: Cell) -> None:
        if value is not None and self.cells.setdefault(name, value) != value:
            self.wrong(
                where,
                name,
                "có hai giá trị khác nhau",
                "is given twice, differently",
                code="given_twice",
                found=str(value),
                expected=str(self.cells[name]),
            )


def long_names(path: Path, header: Sequence[str]) -> list[str]:
    """The columns of a table with a row per figure.

    Raises:
        UnreadableError: where it has others than it may.
    """
    names = ["unit.code" if name == "code" else name for name in header]
    odd = set(names) - LONG - {"unit.code", "note", "period", ""}
    if odd or "unit.code" not in names:
        listed = "code, fact, value (period, note)"
        raise unreadable(path, f"bảng dọc có các cột {listed}", f"a long table has {listed}", 1)
    return names


def open_population(
    path: str | os.PathLike[str], facts: dict[str, FactDef], read_file: ReadFile
) -> Population:
    """The units in a folder of facts files, or in a table: ``.csv``, ``.xlsx``, ``.parquet``.

    Raises:
        RequestError: where there is nothing there, or another kind of file.
    """
    root = Path(path)
    check_units(root)
    return Population(root, facts, read_file=read_file)


def check_units(path: Path) -> None:
    """Check that many units may be read there: in a folder, or in a table.

    Raises:
        RequestError: where there is nothing, or another kind of file.
    """
    if not path.exists():
        vi, en = "không có tệp hay thư mục này", "no such file or folder"
        raise RequestError.of(vi=vi, en=en, where=Where(str(path)), code="no_such_file")
    if not path.is_dir() and path.suffix.lower() not in TABLE_ENDINGS:
        endings = ", ".join(TABLE_ENDINGS)
        raise RequestError.of(
            vi=f"cần một thư mục tệp số liệu, hoặc một bảng ({endings})",
            en=f"a folder of facts files is needed, or a table ({endings})",
            where=Where(str(path)),
            code="wrong_kind_of_file",
        )
