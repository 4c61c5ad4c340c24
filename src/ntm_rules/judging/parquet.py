"""Parquet in, Parquet out, a piece at a time; and the manifest that says what was done."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import narwhals as nw

from ntm_rules._version import __version__
from ntm_rules.engine.columnar.compile import CODES
from ntm_rules.engine.columnar.expressions import words_of
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.foundation.errors import FactsError, RequestError, UnreadableError, Where
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.check_columns import Law, columns_wrong
from ntm_rules.tables.typed.check_rows import Soundness
from ntm_rules.tables.typed.duplicate_keys import Codes, twice_check

__all__ = ["Run", "Told", "empty", "look_through", "open_parquet", "pieces"]

SCHEMA = "ntm-rules/frame/1"
_NAMES = {code: str(verdict) for verdict, code in CODES.items()}
_BUFFER = 1 << 20
Prepare = Callable[[Any, list[dict[str, Any]]], Callable[[Any], Any]]
"""Given a frame of no rows, and the situations of all that will come, what judges a piece of them."""

Told = Callable[[int, int], None]
"""Hears how many rows are done, of how many."""


def open_parquet(path: str) -> Any:
    """A Parquet file, to be read in pieces.

    Raises:
        UnreadableError: where it is none.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        # Read through a small buffer, a row group of any size takes no more memory than a piece of it.
        return pq.ParquetFile(path, pre_buffer=False, buffer_size=_BUFFER)
    except (OSError, pa.ArrowException) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str, error: Exception) -> UnreadableError:
    told = str(error).partition("\n")[0][:200]
    return UnreadableError.of(
        f"không đọc được: {told}", f"cannot be read: {told}", where=Where(path)
    )


def pieces(file: Any, path: str, rows: int, columns: Sequence[str]) -> Iterator[Any]:
    """A Parquet file as Polars frames of at most ``rows`` rows.

    Raises:
        UnreadableError: where it is damaged.
    """
    import polars as pl
    import pyarrow as pa

    try:
        # A row group at a time: read through, a file keeps the buffers of those that are done with.
        for group in range(file.num_row_groups):
            for piece in file.iter_batches(rows, row_groups=[group], columns=list(columns)):
                yield pl.from_arrow(pa.Table.from_batches([piece]))
            pa.default_memory_pool().release_unused()
    except (OSError, pa.ArrowException) as error:
        raise _unreadable(path, error) from None


def empty(file: Any) -> Any:
    """A Polars frame with the columns of a Parquet file, and no rows."""
    import polars as pl

    return pl.from_arrow(file.schema_arrow.empty_table())


def columns_of_file(file: Any, path: str) -> dict[str, Any]:
    """The columns of a Parquet file, as Polars has them.

    Raises:
        UnreadableError: where it has some that Polars has not.
    """
    try:
        return dict(nw.from_native(empty(file), eager_only=True).collect_schema())
    except Exception as error:  # whatever a strange type makes the libraries stumble over
        raise _unreadable(path, error) from None


def look_through(
    file: Any,
    path: str,
    resolved: Resolved,
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
    words = words_of(nw.from_native(empty(file)))
    wrong = columns_wrong(resolved, own, unit, law, period=period is not None)
    if wrong:
        raise FactsError([replace(p, where=Where(shown)) for p in wrong])
    found = Soundness(
        resolved, names, unit, law=law, period=period, file=shown, line=line, words=words
    )
    keys = [unit, *(n for n in ("period",) if n in names)]
    codes, done = Codes(keys), 0
    for piece in pieces(file, path, rows, found.needed):
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
    for piece in pieces(file, path, rows, [*codes.names, *([line] if line else [])]):
        counted = pl.int_range(before + 1, before + len(piece) + 1, eager=True)
        codes.compare(piece, piece[line].cast(pl.Int64) if line else counted)
        before += len(piece)
    total, first = codes.twice()
    if total:
        found.add("twice", twice_check(codes.names[0], by_year=len(codes.names) > 1), total, first)


@dataclass
class Run:
    """One file judged into another.

    ``law`` says by which standard a unit is judged. ``told`` hears how many rows were judged, ``looked`` how many were
    looked through before. ``line`` is the column that says where a row of ``source`` stood in ``given``, the file that
    it was made of; None where they are the same.
    """

    resolved: Resolved
    source: str
    target: str
    unit: str
    rows: int
    law: Law
    period: int | None = None
    told: Told = lambda _done, _rows: None
    looked: Told = lambda _done, _rows: None
    given: str = ""
    line: str | None = None
    counts: dict[str, Counter[int]] = field(default_factory=dict)
    contradictions: int = 0
    units: int = 0

    def go(self, prepare: Prepare, about: Mapping[str, Any]) -> dict[str, Any]:
        """Judge every piece, write it, and write the manifest."""
        target, given = Path(self.target), self.given or self.source
        if target.resolve() in {Path(self.source).resolve(), Path(given).resolve()}:
            raise RequestError.of(
                "tệp vào và tệp ra là một",
                "the target is the source",
                where=Where(self.target),
            )
        half = target.with_name(f".{target.name}.part")
        beside = target.with_name(f"{target.name}.json")
        half_beside = target.with_name(f".{beside.name}.part")
        for path in (target, beside):
            if (
                path.is_dir()
            ):  # found out only when the other of the two is there, it would be left alone
                vi, en = "không ghi được: đó là một thư mục", "cannot be written: it is a folder"
                raise RequestError.of(vi, en, where=Where(str(path)))
        try:
            with open_parquet(self.source) as file:
                look_through(
                    file,
                    self.source,
                    self.resolved,
                    self.unit,
                    self.law,
                    rows=self.rows,
                    period=self.period,
                    looked=self.looked,
                    given=self.given,
                    line=self.line,
                )
                names = [n for n in file.schema_arrow.names if n != self.line]
                nothing = empty(file).select(names)
                self._write(file, prepare(nothing, self._situations(file, names)), half)
            manifest = self._manifest(about, given, half)
            text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True)
            half_beside.write_text(text + "\n", "utf-8")
            half.replace(target)
            half_beside.replace(beside)
        except OSError as error:
            told = error.strerror or str(error)
            raise RequestError.of(
                f"không ghi được: {told}",
                f"cannot be written: {told}",
                where=Where(self.target),
            ) from None
        finally:
            for path in (half, half_beside):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        return manifest

    # ---- the work

    def _situations(self, file: Any, names: Sequence[str]) -> list[dict[str, Any]]:
        """Where and when the units of the whole file are."""
        columns = [key for key in KEYS if key in names]
        found: set[tuple[Any, ...]] = set()
        for piece in pieces(file, self.source, self.rows, columns) if columns else ():
            found |= set(piece.unique().iter_rows())
        return [dict(zip(columns, one, strict=True)) for one in found]

    def _write(self, file: Any, judge: Callable[[Any], Any], half: Path) -> None:
        import pyarrow.parquet as pq

        writer = None
        names = [n for n in file.schema_arrow.names if n != self.line]
        rows = file.metadata.num_rows
        try:
            for piece in pieces(file, self.source, self.rows, names):
                made = judge(piece)
                self._count(made)
                table = made.to_arrow()
                if writer is None:
                    writer = pq.ParquetWriter(half, table.schema, compression="zstd")
                writer.write_table(table.cast(writer.schema))
                self.told(self.units, rows)
            if writer is None:
                made = judge(empty(file).select(names))
                pq.write_table(made.to_arrow(), half)
        finally:
            if writer is not None:
                writer.close()

    def _count(self, made: Any) -> None:
        self.units += len(made)
        for name in made.columns:
            if name.endswith("__verdict"):
                held = self.counts.setdefault(name.removesuffix("__verdict"), Counter())
                for code, many in made[name].value_counts().iter_rows():
                    held[code] += many
        if "contradictions" in made.columns:
            self.contradictions += int((made["contradictions"] > 0).sum())

    def _manifest(self, about: Mapping[str, Any], given: str, made: Path) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "engine": f"ntm-rules {__version__}",
            **about,
            "input": {"file": Path(given).name, "digest": _digest(Path(given))},
            "output": {"file": Path(self.target).name, "digest": _digest(made)},
            "units": self.units,
            "units_contradicted": self.contradictions,
            "counts": {
                name: {_NAMES[code]: held[code] for code in sorted(_NAMES) if held[code]}
                for name, held in self.counts.items()
            },
        }


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return f"sha256:{hashlib.file_digest(stream, 'sha256').hexdigest()}"
