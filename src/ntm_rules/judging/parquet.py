"""Parquet in, Parquet out, a piece at a time; and the manifest that says what was done."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ntm_rules._version import __version__
from ntm_rules.engine.columnar.compile import CODES
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.foundation.arguments import needed_error
from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.write_file import HalfFile, cannot_write, is_stream
from ntm_rules.tables.parquet import chunks, empty_frame, open_parquet
from ntm_rules.tables.typed.check_columns import Law
from ntm_rules.tables.typed.check_file import Progress, check_file
from ntm_rules.tables.typed.findings import RowFinding

SCHEMA = "ntm-rules/frame/1"
_NAMES = {code: str(verdict) for verdict, code in CODES.items()}
Prepare = Callable[[Any, list[dict[str, Any]]], Callable[[Any], Any]]
"""Given a frame of no rows, and the situations of all that will come, what judges a piece of them."""


@dataclass
class ParquetRun:
    """One file judged into another.

    ``law`` says by which standard a unit is judged. ``on_progress`` hears how many rows were judged,
    ``on_checked`` how many were checked before. ``line`` is the column that says where a row of ``source`` stood in ``given``, the file that
    it was made of; None where they are the same.
    """

    source: str
    target: str
    unit: str
    rows: int
    law: Law
    period: int | None = None
    on_progress: Progress = lambda _done, _rows: None
    on_checked: Progress = lambda _done, _rows: None
    given: str = ""
    line: str | None = None
    counts: dict[str, Counter[int]] = field(default_factory=dict)
    contradictions: int = 0
    implausible: int = 0
    doubted: Sequence[RowFinding] = ()
    units: int = 0

    def go(self, prepare: Prepare, about: Mapping[str, Any]) -> dict[str, Any]:
        """Judge every piece, write it, and write the manifest."""
        target, given = Path(self.target), self.given or self.source
        if target.resolve() in {Path(self.source).resolve(), Path(given).resolve()}:
            raise RequestError.of(
                "tệp vào và tệp ra là một",
                "the target is the source",
                where=Where(self.target),
                code="output_is_input",
            )
        beside = target.with_name(f"{target.name}.json")
        if is_stream(target):
            vi, en = "không ghi được vào thiết bị hay ống dẫn", "cannot be a device or a pipe"
            raise RequestError.of(vi, en, where=Where(self.target), code="cannot_write")
        for path in (target, beside):
            if (
                path.is_dir()
            ):  # found out only when the other of the two is there, it would be left alone
                vi, en = "không ghi được: đó là một thư mục", "cannot be written: it is a folder"
                raise RequestError.of(vi, en, where=Where(str(path)), code="cannot_write")
        try:
            with HalfFile(target) as half, HalfFile(beside) as half_beside:
                self._judge(prepare, half.path)
                manifest = self._manifest(about, given, half.path)
                text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True)
                half_beside.path.write_text(text + "\n", "utf-8")
                half.become(target)
                half_beside.become(beside)
        except OSError as error:
            raise cannot_write(self.target, error) from None
        return manifest

    # ---- the work

    def _judge(self, prepare: Prepare, half: Path) -> None:
        with open_parquet(self.source) as file:
            self.doubted = check_file(
                file,
                self.source,
                self.unit,
                self.law,
                rows=self.rows,
                period=self.period,
                on_checked=self.on_checked,
                given=self.given,
                line=self.line,
            )
            names = [n for n in file.schema_arrow.names if n != self.line]
            nothing = empty_frame(file).select(names)
            self._write(file, prepare(nothing, self._situations(file, names)), half)

    def _situations(self, file: Any, names: Sequence[str]) -> list[dict[str, Any]]:
        """Where and when the units of the whole file are."""
        columns = [key for key in KEYS if key in names]
        keys: set[tuple[Any, ...]] = set()
        for piece in chunks(file, self.source, self.rows, columns) if columns else ():
            keys |= set(piece.unique().iter_rows())
        return [dict(zip(columns, key, strict=True)) for key in keys]

    def _write(self, file: Any, judge: Callable[[Any], Any], half: Path) -> None:
        import pyarrow.parquet as pq

        writer = None
        names = [n for n in file.schema_arrow.names if n != self.line]
        rows = file.metadata.num_rows
        try:
            for piece in chunks(file, self.source, self.rows, names):
                judged = judge(piece)
                self._count(judged)
                table = judged.to_arrow()
                if writer is None:
                    writer = pq.ParquetWriter(half, table.schema, compression="zstd")
                writer.write_table(table.cast(writer.schema))
                self.on_progress(self.units, rows)
            if writer is None:
                judged = judge(empty_frame(file).select(names))
                pq.write_table(judged.to_arrow(), half)
        finally:
            if writer is not None:
                writer.close()

    def _count(self, judged: Any) -> None:
        self.units += len(judged)
        for name in judged.columns:
            if name.endswith("__verdict"):
                tally = self.counts.setdefault(name.removesuffix("__verdict"), Counter())
                for code, many in judged[name].value_counts().iter_rows():
                    tally[code] += many
        if "contradictions" in judged.columns:
            self.contradictions += int((judged["contradictions"] > 0).sum())
        if "implausible" in judged.columns:
            self.implausible += int((judged["implausible"] > 0).sum())

    def _manifest(self, about: Mapping[str, Any], given: str, output: Path) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "engine": f"ntm-rules {__version__}",
            **about,
            "input": {"file": Path(given).name, "digest": _digest(Path(given))},
            "output": {"file": Path(self.target).name, "digest": _digest(output)},
            "units": self.units,
            "units_contradicted": self.contradictions,
            "units_implausible": self.implausible,
            "implausible": [
                {"fact": d.key, "units": d.total, "first_rows": d.rows} for d in self.doubted
            ],
            "counts": {
                name: {_NAMES[code]: tally[code] for code in sorted(_NAMES) if tally[code]}
                for name, tally in self.counts.items()
            },
        }


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return f"sha256:{hashlib.file_digest(stream, 'sha256').hexdigest()}"


def file_and_column(made_of: Any) -> tuple[str, str]:
    """The name of a file, and that of the column that says in which line of it a row stood.

    Raises:
        RequestError: for anything else.
    """
    if isinstance(made_of, tuple) and [type(name) for name in made_of] == [str, str]:
        return made_of[0], made_of[1]
    vi, en = "tên tệp và tên cột ('tuple')", "the names of a file and a column (a tuple of two)"
    raise needed_error(made_of, "tuple[str, str]", vi, en)
