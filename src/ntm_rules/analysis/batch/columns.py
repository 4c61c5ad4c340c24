"""A whole table judged by columns: one Parquet file of verdicts, keyed by the units' codes, and its manifest.

Typed columns are judged as they are. An ordinary table (CSV, XLSX, Parquet; a row per unit or per figure) is first made
into typed columns in a file beside the result, so that everything is looked at before anything is judged; a row that
columns cannot be sure of is read alone, as the batch of pages reads it.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import polars as pl

from ntm_rules.analysis.batch.columns_standard import chosen
from ntm_rules.facts.sheet import sheet_rows
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import single_fact_of
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import (
    FactsError,
    InputError,
    Problem,
    RequestError,
    UnreadableError,
    Where,
)
from ntm_rules.foundation.write_file import HalfFile, cannot_write
from ntm_rules.judging import frames
from ntm_rules.judging.applied_law import AppliedLaw
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.language.assessment_text import gap_warning
from ntm_rules.law.model.terms import FactDef
from ntm_rules.office.sheets import TABLE_ENDINGS
from ntm_rules.tables.chunks import LINE
from ntm_rules.tables.header import read_name
from ntm_rules.tables.parquet import open_parquet
from ntm_rules.tables.rows import sheets_left_out
from ntm_rules.tables.typed.check_file import check_file
from ntm_rules.tables.typed.findings import RowFinding, doubt_words
from ntm_rules.tables.typed.from_units import columns_of, join_alone
from ntm_rules.tables.typed.reader import TypedRows, is_typed, typed_chunks

_SHOWN: Final = 10
_MOST_ALONE: Final = 100_000
"""How many rows of a table may be read one by one; a row takes a thousand times as long so."""

_EXAMPLES: Final = 1000
_ROWS: Final = 100_000

Progress = Callable[[str, int, int], None]
"""Hears what is being done (``read``, ``looked``, ``judged``), and how many rows of how many; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was done: how many units, how often the standard had each verdict, and the two files.

    ``left_out`` says which sheets of the table are not read; ``contradicted`` are the units whose figures contradict an official conclusion.
    ``implausible`` tells the figures that are beyond what is usual and not confirmed: they do not count.
    ``warning`` says, in both languages, that no standard of the kind is in force on the date; empty otherwise.
    """

    units: int
    contradicted: int
    left_out: tuple[Problem, ...]
    implausible: tuple[Problem, ...]
    verdicts: Mapping[str, int]
    output: Path
    manifest: Path
    warning: tuple[str, str]


def run_columns(
    book: RuleBook,
    given: Path,
    output: Path,
    *,
    standard: str | None = None,
    as_of: str | None = None,
    strict: bool = False,
    on_progress: Progress = lambda _what, _done, _rows: None,
) -> Judged:
    """Judge every row of the table ``given`` into the Parquet file ``output``, with a manifest beside it.

    Each unit is judged with the rules of its province, by the law of ``as_of``, else of the last day of its own year;
    by ``standard``, else by that which is in force for communes then. Nothing is written where anything is wrong.

    Raises:
        FactsError: with everything that is wrong with the rows, in how many, and in which first; before any work.
        UnreadableError: where the table cannot be read, or has columns that mean nothing.
        RequestError: where there is no such table or standard, and where the output cannot be written.
    """
    _there(given)
    typed = is_typed(given)
    std = chosen(book, given, standard, as_of)

    def judged(source: Path, made_of: tuple[str, str] | None) -> Judged:
        manifest = frames.run_parquet(
            std,
            source,
            output,
            strict=strict,
            rows=_ROWS,
            on_progress=lambda done, rows: on_progress("judged", done, rows),
            on_checked=lambda done, rows: on_progress("looked", done, rows),
            made_of=made_of,
            overlays=True,
            own_dates=as_of is None,
        )
        counts = manifest["counts"].get("standard", {})
        beside = output.with_name(f"{output.name}.json")
        contradicted = manifest["units_contradicted"]
        left_out = tuple(sheets_left_out(given))
        doubted = tuple(
            _doubted(std, given, entry, typed=typed) for entry in manifest["implausible"]
        )
        units = manifest["units"]
        warning = (gap_warning(std.resolved, "vi"), gap_warning(std.resolved, "en"))
        return Judged(units, contradicted, left_out, doubted, counts, output, beside, warning)

    if typed:
        with open_parquet(str(given)) as file:
            _some(given, file.metadata.num_rows)
        return judged(given, None)
    try:
        typed_file = HalfFile(output)
    except OSError as problem:
        raise cannot_write(output, problem) from None
    with typed_file:
        _TypedFile(std, given, typed_file.path, own_dates=as_of is None).write(on_progress)
        return judged(typed_file.path, (os.fspath(given), LINE))


def _doubted(std: Standard, given: Path, entry: Mapping[str, Any], *, typed: bool) -> Problem:
    """The figures of one fact that do not count, with the first rows, as the manifest counts them."""
    words = doubt_words(std.resolved.facts[entry["fact"]])
    finding = RowFinding(*words, entry["fact"], entry["units"], entry["first_rows"])
    return finding.problem(str(given), ("dòng", "row") if typed else ("dòng tệp", "line"))


def _there(given: Path) -> None:
    listed, code = ", ".join(TABLE_ENDINGS), "wrong_kind_of_file"
    if given.is_dir():
        vi = f"kết quả .parquet cần một bảng ({listed}); với thư mục tệp số liệu hãy đặt -o là một thư mục"
        en = f"a result .parquet needs a table ({listed}); for a folder of facts files let -o be a folder"
    elif not given.exists():
        vi, en, code = "không có tệp này", "no such file", "no_such_file"
    elif given.suffix.lower() not in TABLE_ENDINGS:
        vi, en = f"cần một bảng: {listed}", f"a table is needed: {listed}"
    else:
        return
    raise RequestError.of(vi, en, where=Where(str(given)), code=code)


def _some(given: Path, rows: int) -> None:
    if not rows:
        raise FactsError.of(
            "bảng không có dòng nào",
            "the table has no rows",
            where=Where(str(given)),
            code="nothing_there",
        )


# ---- an ordinary table as typed columns


class _CountsNeededError(Exception):
    """A row has counts for which the columns of its table leave no place."""


@dataclass
class _TypedFile:
    """A table made into a file of typed columns. ``wrong`` holds the problems of the first rows that cannot be used."""

    standard: Standard
    given: Path
    target: Path
    own_dates: bool
    wrong: list[tuple[int, Sequence[Problem]]] = field(default_factory=list)
    bad: int = 0
    alone: int = 0
    rows: int = 0
    spare: dict[str, Any] = field(default_factory=dict)
    with_counts: bool = False

    def __post_init__(self) -> None:
        self.law = UnitLaw(self.standard, overlays=True, own_dates=self.own_dates)

    def write(self, on_progress: Progress) -> None:
        """Write the file.

        Raises:
            FactsError: for everything that is wrong with any row.
        """
        try:
            self._write(on_progress)
        except _CountsNeededError:  # a ratio in one cell, "5/8": again, with columns for counts
            self.with_counts, self.wrong, self.bad, self.alone, self.rows = True, [], 0, 0, 0
            self._write(on_progress)
        if self.bad:
            raise FactsError(self._problems())
        _some(self.given, self.rows)

    def _write(self, on_progress: Progress) -> None:
        import pyarrow.parquet as pq

        writer = None
        try:
            for piece in typed_chunks(self.given, self.law):
                frame = self._frame(piece)
                self.rows += len(piece.frame) + len(piece.rest)
                on_progress("read", self.rows, 0)
                table = frame.to_arrow()
                if writer is None:
                    writer = pq.ParquetWriter(self.target, table.schema, compression="zstd")
                writer.write_table(table)
        except OSError as problem:
            raise cannot_write(self.target, problem) from None
        finally:
            if writer is not None:
                writer.close()

    def _frame(self, piece: TypedRows) -> pl.DataFrame:
        """The rows of a piece, those that were read alone among them."""
        frame = piece.frame.drop("note")
        spare = self._spare(piece.header) | _confirmations(frame.columns)
        frame = frame.with_columns(
            pl.lit(None, dtype=kind).alias(n) for n, kind in spare.items() if n not in frame.columns
        )
        if self.with_counts:
            frame = frame.with_columns(
                pl.lit(None, dtype=pl.Int64).alias(n) for n in self._counts(frame.columns)
            )
        if not piece.rest:
            return frame
        self.alone += len(piece.rest)
        if self.alone > _MOST_ALONE:
            list(self._alone(replace(piece, rest=piece.rest[:_EXAMPLES])))
            most = f"{_MOST_ALONE:,}"
            vi = f"hơn {most} dòng không đọc theo cột được, chẳng hạn các dòng trên"
            en = f"more than {most} rows cannot be read by columns, such as those above"
            raise FactsError(
                [
                    *self._problems(),
                    Problem(vi, en, where=Where(str(self.given)), code="rows_left_out"),
                ]
            )
        rows = [row for row in self._alone(piece) if self._fits(row, frame.columns)]
        return join_alone(frame, rows)

    def _alone(self, piece: TypedRows) -> Iterator[dict[str, Any]]:
        """The other rows of a piece, each read alone; what is wrong with them is noted."""
        population = piece.others(self.standard.library.facts)
        for unit in population:
            line = unit.where().line
            try:
                unit_facts = self._law_of(unit).bind(unit)
            except InputError as error:
                self._refuse(line, [_placed(p, unit) for p in error.problems])
                continue
            law = unit_facts.resolved
            added_up = sheet_rows(law.facts, law.asked) - law.asked  # of these the total counts
            columns = {n: v[0] for n, v in columns_of([unit_facts]).items()}
            row = {n: v for n, v in columns.items() if n.partition("__")[0] not in added_up}
            yield row | {LINE: line}
        for bad in population.bad:
            self._refuse(bad.problems[0].where.line, bad.problems)
        self.bad += population.bad_rows - len(population.bad)

    def _fits(self, row: Mapping[str, Any], columns: Sequence[str]) -> bool:
        """Whether the columns hold all that was read of a row; else it is refused, so that nothing is left out."""
        more = [n for n, value in row.items() if value is not None and n not in columns]
        if not self.with_counts and more and set(more) <= set(self._counts(columns)):
            raise _CountsNeededError
        if more:
            vi = f"cột không giữ được {', '.join(more)}"
            en = f"columns cannot hold {', '.join(more)}"
            where = Where(str(self.given), row[LINE])
            self._refuse(row[LINE], [Problem(vi, en, where=where, code="rows_left_out")])
        return not more

    def _counts(self, columns: Sequence[str]) -> list[str]:
        """The columns of counts that are not there, beside the ends of shares."""
        facts = self.standard.resolved.facts
        ends = [name for name in columns if name.endswith(("__lo", "male_lo"))]
        shares = [name for name in ends if facts[name.partition("__")[0]].kind == "share"]
        counts = [f"{n[:-2]}{end}" for n in shares for end in ("count_lo", "count_hi", "of")]
        return [name for name in counts if name not in columns]

    def _law_of(self, unit: Unit) -> AppliedLaw:
        """The standard of a row, which it may not name otherwise.

        Raises:
            FactsError: where it does.
            RequestError: where the standard is not in force in its year.
        """
        tree = unit.tree or {}
        if tree.get("as_of") is not None and unit.as_of != self._day(unit):
            raise FactsError.of(
                f"as_of {unit.as_of} khác ngày áp dụng luật cho cả bảng: bỏ đi, hoặc đánh giá thành trang",
                f"as_of {unit.as_of} is not the date whose law applies to the table: leave it out, or make pages",
                key="as_of",
                code="wrong_date",
                found=str(unit.as_of),
                expected=str(self._day(unit)),
            )
        if unit.standard not in {None, self.standard.id}:
            raise FactsError.of(
                f"cả bảng đánh giá theo {self.standard.id!r}, dòng này ghi {unit.standard!r}",
                f"the table is judged by {self.standard.id!r}, this row says {unit.standard!r}",
                key="standard",
                code="another_standard",
                found=unit.standard or "-",
                expected=self.standard.id,
            )
        return self.law({"province": unit.province, "period": unit.period})

    def _day(self, unit: Unit) -> dt.date:
        return dt.date(unit.period, 12, 31) if self.own_dates else self.standard.as_of

    def _refuse(self, line: int, problems: Sequence[Problem]) -> None:
        self.bad += 1
        self.wrong = sorted([*self.wrong, (line, problems)], key=lambda row: row[0])[:_SHOWN]

    def _problems(self) -> list[Problem]:
        """What is wrong with the first rows, with how many, and what is wrong with the others that columns see."""
        listed = [p for _, problems in self.wrong for p in problems]
        lines = ", ".join(str(line) for line, _ in self.wrong)
        lines += " …" if self.bad > len(self.wrong) else ""
        if self.bad:
            where = Where(str(self.given))
            vi = f"không dùng được: {self.bad} dòng (dòng tệp {lines})"
            en = fill("cannot be used: {} row|rows (line {})", self.bad, lines)
            listed.append(Problem(vi, en, where=where, code="rows_left_out"))
        with suppress(UnreadableError, RequestError):
            try:
                with open_parquet(str(self.target)) as file:
                    check_file(
                        file,
                        str(self.target),
                        "code",
                        self.law,
                        rows=_ROWS,
                        given=str(self.given),
                        line=LINE,
                    )
            except FactsError as error:
                listed += error.problems
        return listed

    def _spare(self, header: Sequence[str]) -> dict[str, Any]:
        """Columns for what a code may stand for by another year's or province's law, and for totals of score sheets."""
        facts = self.standard.library.facts
        meanings = [m for name in header if name and (m := read_name(name, facts)) is not None]
        if not self.spare:
            given = {m.path[1] for m in meanings if m.path[0] == "facts"}
            codes = {m.path[1] for m in meanings if m.path[0] == "indicators"}
            self.spare = _columns_by_code(codes, self.law) if codes else {}
            for fact in self.standard.resolved.facts.values():
                if fact.sheet is not None and any(row.fact in given for row in fact.sheet.rows):
                    self.spare |= _columns_of(fact)
        return self.spare


def _confirmations(columns: Sequence[str]) -> dict[str, Any]:
    """Columns that say whether a number is confirmed, which only rows that are read alone say."""
    ends = (name.partition("__") for name in columns)
    return {f"{fact}__confirmed": pl.Boolean for fact, _, end in ends if end.endswith("lo")}


def _columns_by_code(codes: set[str], law: UnitLaw) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for resolved in law.everywhere():
        for _, indicator in resolved.indicators():
            name = single_fact_of(indicator) if indicator.code in codes else None
            if name is not None:
                columns |= _columns_of(resolved.facts[name])
    return dict(sorted(columns.items()))


def _columns_of(fact: FactDef) -> dict[str, Any]:
    ends = {"yes": pl.Boolean} if fact.kind == "yes_no" else {"lo": pl.Int64, "hi": pl.Int64}
    return {f"{fact.id}__{end}": kind for end, kind in ends.items()}


def _placed(problem: Problem, unit: Unit) -> Problem:
    """``problem`` with the row where nothing nearer is known."""
    return problem if problem.where.line else replace(problem, where=unit.where())
