"""An eager frame with one row per unit, as people keep it, as typed columns. What is wrong is told before any use.

A fact is a column named by its id; beside it may stand its parts: ``<fact>__count`` and ``<fact>__of``, ``__at_least``, ``__at_most``, ``__above``, ``__below``, and
of a fact asked by sex ``__male`` and ``__female``; with a point instead of the two low lines too. Cells are read as in
every table. A row that columns cannot hold is read alone, by what reads a facts file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import narwhals as nw
import polars as pl

from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.typed_columns import CONCLUDED_STEMS, KEYS, SEXES
from ntm_rules.facts.unit_facts import is_zero_of_zero
from ntm_rules.foundation.errors import NOWHERE, FactsError, Problem
from ntm_rules.foundation.frame_library import to_polars
from ntm_rules.foundation.strict_yaml import MarkedMapping
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.cell_text import CellError
from ntm_rules.tables.chunks import LINE, Decode, cells_of
from ntm_rules.tables.header import HeaderColumn, put_cell, read_name
from ntm_rules.tables.rows import Cell, blank
from ntm_rules.tables.typed.chunk import CellReader, any_of
from ntm_rules.tables.typed.duplicate_keys import of_one_unit
from ntm_rules.tables.typed.facts import BOUNDS, FactColumns
from ntm_rules.tables.typed.findings import RowCheck, RowFinding, first_rows
from ntm_rules.tables.typed.frame_cells import column_cells
from ntm_rules.tables.typed.from_units import fact_columns, join_alone
from ntm_rules.tables.typed.pandas_nulls import with_nulls
from ntm_rules.tables.typed.values import Memory, Refusal, read_year

PARTS: Final = ("value", "count", "of", *BOUNDS, *SEXES)
"""What a figure may be of its fact."""

_MOST_ALONE: Final = 100_000
_ALL: Final = pl.col(LINE).is_not_null()


def read_wide(
    resolved: Resolved, frame: Any, unit: str | None, *, period: int | None, floats: bool
) -> Any:
    """The typed frame of a wide frame, as Narwhals has it; of the same library.

    Raises:
        FactsError: with the number of rows in which each thing is wrong, and the first ten of them.
    """
    return _WideFrame(resolved, with_nulls(frame), floats=floats).typed(unit, period)


class _WideFrame:
    """One wide frame. It is eager: what is wrong must be known before anything is judged."""

    def __init__(self, resolved: Resolved, frame: Any, *, floats: bool) -> None:
        self.resolved = resolved
        self.frame = frame
        self.floats = floats
        self.dtypes: Mapping[str, Any] = dict(frame.collect_schema())
        self.problems: list[Problem] = []
        self.columns = self._fact_columns()
        self.checks: list[RowCheck] = []
        self.doubtful: list[RowCheck] = []
        self.alone: dict[int, Sequence[Problem]] = {}

    def typed(self, unit: str | None, period: int | None) -> Any:
        if period is None and "period" not in self.dtypes:
            self._wrong("thiếu cột 'period' (năm)", "the column 'period' (the year) is missing")
        if not self.columns:
            self._wrong("không có cột số liệu nào", "there is no column of any fact")
        if unit is not None and unit not in self.dtypes:
            self._wrong(f"thiếu cột {unit!r}", f"the column {unit!r} is missing", unit)
        self._check_parts()
        self._raise()
        names, meanings, decode, raw = self._cells()
        reader = CellReader(names, decode, meanings)
        reader.start(raw)
        years = self._years()
        reader.checks += [*self.checks, *self.doubtful]
        facts = FactColumns(reader, meanings, self.resolved)
        facts.read([self.resolved])
        typed, alone = reader.rows()
        rows = self._alone(reader, raw.filter(alone))
        self._report(reader, unit, set(rows))
        typed = _exact_where_one(join_alone(typed, list(rows.values())), facts)
        if years is not None:
            typed = typed.with_columns(years)
        return self._beside(typed.drop(LINE), period)

    def _wrong(self, vi: str, en: str, key: str = "") -> None:
        self.problems.append(Problem(vi, en, key=key, code="wrong_columns"))

    def _raise(self) -> None:
        if self.problems:
            raise FactsError(self.problems)

    # ---- columns

    def _fact_columns(self) -> dict[str, HeaderColumn]:
        """The columns of facts, and what each of them means."""
        columns: dict[str, HeaderColumn] = {}
        known = self.resolved.facts
        for name in self.dtypes:
            fact, _, part = name.partition("__")
            meaning = read_name(name, known)
            if meaning is not None and meaning.fact is not None:
                columns[name] = meaning
            elif part == "concluded" and fact.startswith(CONCLUDED_STEMS):
                continue
            elif "." in name or part:
                near = [f"{fact}__{p}" for p in PARTS] if fact in known else known
                vi, en = did_you_mean(name, near)
                self._wrong(f"không có số liệu {name!r}{vi}", f"no such fact: {name!r}{en}", name)
        for key in KEYS:
            dtype = self.dtypes.get(key)
            text = isinstance(dtype, nw.String | nw.Categorical | nw.Enum | nw.Unknown)
            if dtype is not None and not (text or (key == "period" and dtype.is_integer())):
                self._wrong(f"cột {key!r} có kiểu {dtype}", f"the column {key!r} is {dtype}", key)
        return columns

    def _check_parts(self) -> None:
        """Refuse the columns of parts that a fact has not."""
        parts: dict[str, set[str]] = {}
        for name, meaning in self.columns.items():
            fact, path = _fact_of(meaning), meaning.path[2:]
            parts.setdefault(fact.id, set()).add(path[0] if path else "value")
            if path and path[0] in PARTS and not _has_part(fact, path[0]):
                vi, en = f"{fact.id} không có phần {path[0]}", f"{fact.id} has no {path[0]}"
                self._wrong(vi, en, name)
        for fact_id, given in parts.items():
            if ("count" in given) != ("of" in given):
                vi, en = "tỷ lệ cần cả 'count' và 'of'", "a ratio needs both count and of"
                self._wrong(f"{fact_id}: {vi}", f"{fact_id}: {en}")

    def _cells(self) -> tuple[list[str], list[HeaderColumn], list[Decode], pl.DataFrame]:
        """The columns whose type can be read, what they mean, and the cells that their values stand for."""
        names: list[str] = []
        decode: list[Decode] = []
        columns: list[pl.Series] = []
        for name, meaning in self.columns.items():
            cells = column_cells(self.frame, name, _fact_of(meaning), floats=self.floats)
            if isinstance(cells, Refusal):
                self.checks.append(RowCheck(name, _ALL, cells.vi, cells.en))
                continue
            self.doubtful += cells.doubtful
            columns.append(cells.values.alias(f"c{len(names)}"))
            names.append(name)
            decode.append(cells.decode)
        lines = pl.int_range(1, len(self.frame) + 1, dtype=pl.Int64, eager=True).alias(LINE)
        return names, [self.columns[n] for n in names], decode, pl.DataFrame([*columns, lines])

    def _years(self) -> pl.Series | None:
        """The years of a column of text; None where it holds numbers, or there is none."""
        dtype = self.dtypes.get("period")
        if dtype is None or dtype.is_integer():
            return None
        column = to_polars(self.frame.select("period")).to_series().cast(pl.String)
        years, refusals = Memory(blank, read_year, pl.Int64).values(column)
        for _, rows in refusals:
            self.checks.append(RowCheck("period", pl.lit(rows), "không phải một năm", "not a year"))
        return years.alias("period")

    # ---- rows

    def _alone(self, reader: CellReader, rows: pl.DataFrame) -> dict[int, dict[str, Any]]:
        """By line, the typed columns of the rows that can be used when they are read alone."""
        if self.checks:
            return {}  # a whole column is wrong
        if len(rows) > _MOST_ALONE:
            vi = f"hơn {_MOST_ALONE} dòng không đọc theo cột được"
            self._wrong(vi, f"more than {_MOST_ALONE} rows cannot be read by columns")
            return {}
        usable = {}
        for line, cells in cells_of(rows, reader.decode):
            values, problems = self._row(zip(reader.meanings.values(), cells, strict=True))
            if problems:
                self.alone[line] = problems
            else:
                usable[line] = values | {LINE: line}
        return usable

    def _row(
        self, cells: Iterator[tuple[HeaderColumn, Cell]]
    ) -> tuple[dict[str, Any], Sequence[Problem]]:
        """The typed columns of one row; and what is wrong with it."""
        tree, reader, columns = MarkedMapping(NOWHERE), EntryReader(), dict[str, Any]()
        for meaning, cell in cells:
            key = ".".join(meaning.path[1:])
            try:
                put_cell(tree, meaning, cell, NOWHERE)
            except CellError as error:
                reader.wrong(error.vi, error.en, NOWHERE, key)
        for name, entry in tree.get("facts", {}).items():
            value = reader.fact(self.resolved.facts[name], entry, NOWHERE, name)
            if value is not None and is_zero_of_zero(value, self.resolved):
                vi, en = "0 trên 0 không phải một tỷ lệ", "0 of 0 is not a share"
                reader.wrong(vi, en, NOWHERE, name)
            if value is not None:
                columns |= {f"{name}__{end}": n for end, n in fact_columns(value).items()}
        return columns, reader.problems

    def _report(self, reader: CellReader, unit: str | None, usable: set[int]) -> None:
        """Refuse the rows that can be used in no way.

        Raises:
            FactsError: with what is wrong with them.
        """
        columns = pl.DataFrame(reader.columns)
        wrong = ~pl.col(LINE).is_in(sorted(usable)) if usable else pl.lit(value=True)
        checks = [RowCheck(c.column, c.bad & wrong, c.vi, c.en) for c in reader.checks if c.en]
        if unit is not None:
            told_apart = [n for n in ("name",) if n in self.dtypes and n != unit]
            who = to_polars(self.frame.select(unit, *told_apart))
            columns = columns.with_columns(who[unit].alias("__code"))
            code = pl.col("__code")
            twice = pl.lit(of_one_unit(who, [unit])) & code.is_not_null()
            checks += [
                RowCheck(unit, code.is_null(), "thiếu mã đơn vị", "no code of the unit"),
                RowCheck(unit, twice, "mã trùng nhau", "the same code twice"),
            ]
        for check, total, rows in first_rows(columns, checks):
            self.problems.append(
                RowFinding(check.vi, check.en, check.column, total, rows).problem()
            )
        explained = any_of(c.bad.fill_null(value=False) for c in checks)
        lines = set(columns.filter(explained)[LINE]) if self.alone else set()
        findings: dict[tuple[str, str], RowFinding] = {}
        for line in self.alone.keys() - lines:
            for p in self.alone[line]:
                findings.setdefault((p.key, p.en), RowFinding(p.vi, p.en, p.key)).add(1, [line])
        self.problems += [finding.problem() for finding in findings.values()]
        self._raise()

    # ---- back to the frame's own library

    def _beside(self, typed: pl.DataFrame, period: int | None) -> Any:
        """The typed columns beside the columns of other things."""
        kept = self.frame.select(
            *(n for n in self.dtypes if n not in self.columns and n not in typed.columns)
        )
        if "period" in typed.columns:
            pass  # the years of a column of text
        elif "period" in self.dtypes:
            kept = kept.with_columns(nw.col("period").cast(nw.Int64()))
        elif period is not None:
            typed = typed.with_columns(pl.lit(period, dtype=pl.Int64).alias("period"))
        return _in_library_of(kept, typed)


def _fact_of(meaning: HeaderColumn) -> FactDef:
    if meaning.fact is None:
        raise TypeError(meaning)
    return meaning.fact


def _has_part(fact: FactDef, part: str) -> bool:
    if part in SEXES:
        return fact.by_sex
    if part in {"count", "of"}:
        return fact.kind == "share"
    return part == "value" or fact.kind not in {"yes_no", "grade"}


def _exact_where_one(typed: pl.DataFrame, facts: FactColumns) -> pl.DataFrame:
    """One column ``…__exact`` instead of the two ends, for facts of which only values were given."""
    for name, parts in facts.parts.items():
        for stem, only in (
            (f"{name}__", {p for p in parts if p[:1] not in {(s,) for s in SEXES}} == {()}),
            *((f"{name}__{sex}_", {p for p in parts if p[:1] == (sex,)} == {(sex,)}) for sex in SEXES),
        ):  # fmt: skip
            low, high = f"{stem}lo", f"{stem}hi"
            plain = only and low in typed.columns and f"{stem}of" not in typed.columns
            if plain and typed[low].equals(typed[high], null_equal=True):
                typed = typed.drop(high).rename({low: f"{stem}exact"})
    return typed


def _in_library_of(kept: Any, typed: pl.DataFrame) -> Any:
    """``kept``, a frame as Narwhals has it, and ``typed`` beside it, as one native frame."""
    library = kept.implementation
    if library.is_pandas():
        import pandas as pd

        own = nw.to_native(kept)
        more = typed.to_arrow().to_pandas(types_mapper=pd.ArrowDtype).set_index(own.index)
        return pd.concat([own, more], axis=1)
    new = nw.from_native(typed, eager_only=True)
    if not library.is_polars():
        new = nw.from_arrow(typed.to_arrow(), backend=library)
    frames = [frame for frame in (kept, new) if frame.columns]
    return nw.to_native(nw.concat(frames, how="horizontal"))
