"""Parquet in, Parquet out, a piece at a time; and the manifest that says what was done."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import narwhals as nw

from ntm_rules._version import __version__
from ntm_rules.engine.columnar import CODES
from ntm_rules.engine.columns_names import allowed, may_be_nothing
from ntm_rules.engine.columns_text import Check, first_rows
from ntm_rules.errors import FactsError, Problem, RequestError, UnreadableError, Where
from ntm_rules.law.resolve import Resolved

__all__ = ["Run", "sound"]

SCHEMA = "ntm-rules/frame/1"
_SHOWN = 10
_NAMES = {code: str(verdict) for verdict, code in CODES.items()}


def sound(resolved: Resolved, names: Mapping[str, Any]) -> list[Check]:
    """What must hold of typed columns: bounds in order and in the range of the fact; counts up to their total."""
    nothing = may_be_nothing(resolved)
    found = []
    for name in names:
        fact, _, end = name.partition("__")
        if end.endswith(("count_lo", "count_hi", "count")):
            of = name[: name.rindex("count")] + "of"
            if of in names:
                over = ((nw.col(name) > nw.col(of)) | (nw.col(name) < 0)).fill_null(value=False)
                found.append(
                    Check(
                        name, over, "số đếm nằm ngoài 0 .. tổng", "a count outside 0 .. its total"
                    )
                )
        elif end.endswith(("lo", "exact")):
            bottom, top = resolved.facts[fact].span
            high = nw.col(f"{name[:-2]}hi") if end.endswith("lo") else nw.col(name)
            low = nw.col(name)
            wrong = (low < bottom) | (high > top) | (low > high)
            if end == "lo" and fact in nothing:
                wrong = wrong & ~((low == 0) & (high == -1))
            half = low.is_null() != high.is_null()
            bad = wrong.fill_null(value=False) | half
            found.append(
                Check(
                    name, bad, "cận sai thứ tự hoặc ngoài khoảng", "bounds out of order or of range"
                )
            )
    return found


@dataclass
class Run:
    """One file judged into another."""

    resolved: Resolved
    source: str
    target: str
    unit: str
    rows: int
    counts: dict[str, Counter[int]] = field(default_factory=dict)
    contradictions: int = 0
    units: int = 0

    def go(self, judge: Callable[[Any], Any], about: Mapping[str, Any]) -> dict[str, Any]:
        """Judge every piece, write it, and write the manifest."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        target = Path(self.target)
        if target.resolve() == Path(self.source).resolve():
            raise RequestError.one(
                "tệp vào và tệp ra là một",
                "the target is the source",
                where=Where(self.target),
            )
        try:
            file = pq.ParquetFile(self.source, pre_buffer=False)
        except (OSError, pa.ArrowInvalid) as error:
            raise UnreadableError.one(
                f"không đọc được: {error}",
                f"cannot be read: {error}",
                where=Where(self.source),
            ) from None
        half = target.with_name(f".{target.name}.part")
        try:
            with file:
                self._check(file)
                self._write(file, judge, half)
            half.replace(target)
            manifest = self._manifest(about)
            text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True)
            half.write_text(text + "\n", "utf-8")
            half.replace(target.with_name(f"{target.name}.json"))
        except OSError as error:
            raise RequestError.one(
                f"không ghi được: {error}",
                f"cannot be written: {error}",
                where=Where(self.target),
            ) from None
        finally:
            half.unlink(missing_ok=True)
        return manifest

    def _pieces(self, file: Any, columns: list[str]) -> Iterator[Any]:
        import polars as pl
        import pyarrow as pa

        # A row group at a time: read through, a file keeps the buffers of those that are done with.
        for group in range(file.num_row_groups):
            pieces = file.iter_batches(self.rows, row_groups=[group], columns=columns)
            for piece in pieces:
                yield pl.from_arrow(pa.Table.from_batches([piece]))
            pa.default_memory_pool().release_unused()

    def _check(self, file: Any) -> None:
        """Look through the whole file before any of it is judged."""
        names = file.schema_arrow.names
        if self.unit not in names:
            raise FactsError.one(f"thiếu cột {self.unit!r}", f"the column {self.unit!r} is missing")
        facts = [n for n in names if n in allowed(self.resolved)]
        checks = sound(
            self.resolved,
            dict.fromkeys(n for n in facts if not n.endswith(("__yes", "__concluded"))),
        )
        checks = [c for c in checks if not c.column.endswith("lo") or f"{c.column[:-2]}hi" in names]
        checks.append(
            Check(self.unit, nw.col(self.unit).is_null(), "thiếu mã đơn vị", "no code of the unit")
        )
        needed = [self.unit, *(n for n in facts if not n.endswith(("__yes", "__concluded")))]
        found: dict[int, tuple[int, list[int]]] = {}
        before = 0
        for piece in self._pieces(file, needed):
            numbered = {id(c): n for n, c in enumerate(checks)}
            for check, total, rows in first_rows(nw.from_native(piece), checks, _SHOWN):
                n = numbered[id(check)]
                many, first = found.get(n, (0, []))
                found[n] = many + total, (first + [before + r for r in rows])[:_SHOWN]
            before += len(piece)
        problems = []
        for n, (total, rows) in sorted(found.items()):
            check, told = checks[n], ", ".join(map(str, rows)) + (" …" if total > len(rows) else "")
            problems.append(
                Problem(
                    f"{check.vi}: {total} dòng (dòng {told})",
                    f"{check.en}: {total} rows (row {told})",
                    where=Where(self.source),
                    key=check.column,
                )
            )
        if problems:
            raise FactsError(problems)

    def _write(self, file: Any, judge: Callable[[Any], Any], half: Path) -> None:
        import pyarrow.parquet as pq

        writer = None
        try:
            for piece in self._pieces(file, file.schema_arrow.names):
                made = judge(piece)
                self._count(made)
                table = made.to_arrow()
                if writer is None:
                    writer = pq.ParquetWriter(half, table.schema, compression="zstd")
                writer.write_table(table.cast(writer.schema))
            if writer is None:
                made = judge(self._empty(file))
                pq.write_table(made.to_arrow(), half)
        finally:
            if writer is not None:
                writer.close()

    @staticmethod
    def _empty(file: Any) -> Any:
        import polars as pl

        return pl.from_arrow(file.schema_arrow.empty_table())

    def _count(self, made: Any) -> None:
        self.units += len(made)
        for name in made.columns:
            if name.endswith("__verdict"):
                held = self.counts.setdefault(name.removesuffix("__verdict"), Counter())
                for code, many in made[name].value_counts().iter_rows():
                    held[code] += many
        if "contradictions" in made.columns:
            self.contradictions += int((made["contradictions"] > 0).sum())

    def _manifest(self, about: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "engine": f"ntm-rules {__version__}",
            **about,
            "input": {"file": Path(self.source).name, "digest": _digest(self.source)},
            "output": {"file": Path(self.target).name, "digest": _digest(self.target)},
            "units": self.units,
            "units_contradicted": self.contradictions,
            "counts": {
                name: {_NAMES[code]: held[code] for code in sorted(_NAMES) if held[code]}
                for name, held in self.counts.items()
            },
        }


def _digest(path: str) -> str:
    with Path(path).open("rb") as stream:
        return f"sha256:{hashlib.file_digest(stream, 'sha256').hexdigest()}"
