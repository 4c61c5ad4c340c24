"""A Parquet file: opened, and read a chunk at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from ntm_rules.foundation.errors import RequestError, UnreadableError, Where
from ntm_rules.foundation.read_file import cannot_read, open_plain

_BUFFER: Final = 1 << 20


def parquet_library() -> Any:
    """The library that reads and writes Parquet.

    Raises:
        RequestError: where it is not installed.
    """
    try:
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise RequestError.of(
            vi="cần pyarrow để đọc, ghi Parquet: pip install 'ntm-rules[batch]'",
            en="Parquet needs pyarrow: pip install 'ntm-rules[batch]'",
            code="not_installed",
        ) from None
    return pyarrow.parquet


def open_parquet(path: str) -> Any:
    """A Parquet file, to be read in pieces.

    Raises:
        UnreadableError: where it is none.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    open_plain(path).close()  # a pipe would be waited for
    try:
        # Read through a small buffer, a row group of any size takes no more memory than a piece of it.
        return pq.ParquetFile(path, pre_buffer=False, buffer_size=_BUFFER)
    except (OSError, pa.ArrowException) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str, error: Exception) -> UnreadableError:
    if isinstance(error, OSError) and error.errno:
        return cannot_read(path, error)
    return UnreadableError.of(
        "không phải Parquet đọc được", "not readable Parquet", where=Where(path)
    )


def chunks(file: Any, path: str, rows: int, columns: Sequence[str]) -> Iterator[Any]:
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


def empty_frame(file: Any) -> Any:
    """A Polars frame with the columns of a Parquet file, and no rows."""
    import polars as pl

    return pl.from_arrow(file.schema_arrow.empty_table())


def columns_of_file(file: Any, path: str) -> dict[str, Any]:
    """The columns of a Parquet file, as Polars has them.

    Raises:
        UnreadableError: where it has some that Polars has not.
    """
    import narwhals as nw

    try:
        return dict(nw.from_native(empty_frame(file), eager_only=True).collect_schema())
    except Exception as error:  # whatever a strange type makes the libraries stumble over
        raise _unreadable(path, error) from None


def is_plain_kind(kind: str) -> bool:
    """Values of this Arrow type are the same in Polars, and can be told apart there."""
    return bool(
        re.fullmatch(r"(large_)?string|bool|u?int(8|16|32|64)|float|double|date32\[day\]", kind)
    )
