"""Checking a whole Parquet file of typed columns before any of it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import polars as pl

from ntm_rules.foundation.errors import FactsError, Where
from ntm_rules.tables.parquet import chunks, columns_of_file
from ntm_rules.tables.typed.check_columns import Law, column_problems
from ntm_rules.tables.typed.check_rows import RowChecks
from ntm_rules.tables.typed.duplicate_keys import DuplicateKeys, twice_check
from ntm_rules.tables.typed.findings import RowFinding

Progress = Callable[[int, int], None]
"""Hears how many rows are done, of how many."""


def check_file(
    file: Any,
    path: str,
    unit: str,
    law: Law,
    *,
    rows: int,
    period: int | None = None,
    on_checked: Progress = lambda _done, _rows: None,
    given: str = "",
    line: str | None = None,
) -> Sequence[RowFinding]:
    """Look through a whole file of typed columns before any of it is used. ``given`` and ``line`` as in :class:`~ntm_rules.judging.parquet.ParquetRun`.

    The result tells the figures that are doubted, by fact.

    Raises:
        FactsError: with everything that is wrong, in how many rows, and in which first.
    """
    names = columns_of_file(file, path)
    own = {name: dtype for name, dtype in names.items() if name != line}
    shown, count = given or path, file.metadata.num_rows
    wrong = column_problems(law.asked, own, unit, law, period=period is not None)
    if wrong:
        raise FactsError([replace(p, where=Where(shown)) for p in wrong])
    checks = RowChecks(names, unit, law=law, period=period, file=shown, line=line)
    keys = [unit, *(n for n in ("period",) if n in names)]
    codes, done = DuplicateKeys(keys, [n for n in ("name",) if n in names and n != unit]), 0
    for chunk in chunks(file, path, rows, checks.needed):
        checks.check(chunk)
        codes.note(chunk.select(keys))
        done += len(chunk)
        on_checked(done, count)
    if codes.needs_second_pass():
        _compare(file, path, rows, codes, checks)
    if problems := checks.problems():
        raise FactsError(problems)
    return list(checks.doubted.values())


def _compare(file: Any, path: str, rows: int, codes: DuplicateKeys, checks: RowChecks) -> None:
    before, line = 0, checks.line
    for chunk in chunks(file, path, rows, [*codes.names, *codes.more, *([line] if line else [])]):
        counted = pl.int_range(before + 1, before + len(chunk) + 1, eager=True)
        codes.compare(chunk, chunk[line].cast(pl.Int64) if line else counted)
        before += len(chunk)
    total, first = codes.twice()
    if total:
        checks.add("twice", twice_check(codes.names[0], by_year=len(codes.names) > 1), total, first)
