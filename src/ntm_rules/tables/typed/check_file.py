"""Checking a whole Parquet file of typed columns before any of it is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import narwhals as nw

from ntm_rules.foundation.errors import FactsError, Where
from ntm_rules.foundation.frame_library import namespace_of
from ntm_rules.tables.parquet import chunks, columns_of_file, empty_frame
from ntm_rules.tables.typed.check_columns import Law, columns_wrong
from ntm_rules.tables.typed.check_rows import Soundness
from ntm_rules.tables.typed.duplicate_keys import Codes, twice_check

__all__ = ["Told", "check_file"]

Told = Callable[[int, int], None]
"""Hears how many rows are done, of how many."""


def check_file(
    file: Any,
    path: str,
    unit: str,
    law: Law,
    *,
    rows: int,
    period: int | None = None,
    looked: Told = lambda _done, _rows: None,
    given: str = "",
    line: str | None = None,
) -> None:
    """Look through a whole file of typed columns before any of it is used. ``given`` and ``line`` as in :class:`Run`.

    Raises:
        FactsError: with everything that is wrong, in how many rows, and in which first.
    """
    names = columns_of_file(file, path)
    own = {name: dtype for name, dtype in names.items() if name != line}
    shown, count = given or path, file.metadata.num_rows
    words = namespace_of(nw.from_native(empty_frame(file)))
    wrong = columns_wrong(law.asked, own, unit, law, period=period is not None)
    if wrong:
        raise FactsError([replace(p, where=Where(shown)) for p in wrong])
    found = Soundness(names, unit, law=law, period=period, file=shown, line=line, words=words)
    keys = [unit, *(n for n in ("period",) if n in names)]
    codes, done = Codes(keys), 0
    for piece in chunks(file, path, rows, found.needed):
        found.look(nw.from_native(piece, eager_only=True))
        codes.note(piece.select(keys))
        done += len(piece)
        looked(done, count)
    if codes.again():
        _compare(file, path, rows, codes, found)
    if problems := found.problems():
        raise FactsError(problems)


def _compare(file: Any, path: str, rows: int, codes: Codes, found: Soundness) -> None:
    import polars as pl

    before, line = 0, found.line
    for piece in chunks(file, path, rows, [*codes.names, *([line] if line else [])]):
        counted = pl.int_range(before + 1, before + len(piece) + 1, eager=True)
        codes.compare(piece, piece[line].cast(pl.Int64) if line else counted)
        before += len(piece)
    total, first = codes.twice()
    if total:
        found.add("twice", twice_check(codes.names[0], by_year=len(codes.names) > 1), total, first)
