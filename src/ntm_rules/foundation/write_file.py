"""Writing files whole: nobody ever sees half of one, and where writing fails all stay as they were."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ntm_rules.foundation.errors import RequestError, Where

__all__ = ["cannot_write", "write_file", "write_files"]


def write_file(target: str | Path, content: bytes) -> None:
    """Write one file in one step.

    Raises:
        RequestError: where it cannot be written; a folder of that name is never replaced.
    """
    path = Path(target)
    try:
        write_files({path: content})
    except OSError as problem:
        raise cannot_write(path, problem) from None


def write_files(contents: Mapping[Path, bytes]) -> None:
    """Write every file through a temporary one beside it; where one fails, none is left changed.

    Raises:
        OSError: where one cannot be written.
    """
    temporaries: list[tuple[Path, Path]] = []
    replaced: list[tuple[Path, bytes | None]] = []
    several = len(contents) > 1
    try:
        for path, content in contents.items():
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            temporaries.append((Path(name), path))
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).chmod(path.stat().st_mode & 0o777 if path.is_file() else 0o644)
        for temporary, path in temporaries:
            old = path.read_bytes() if several and path.is_file() else None
            temporary.replace(path)
            replaced.append((path, old))
    except OSError:
        for path, old in replaced:
            path.unlink() if old is None else path.write_bytes(old)
        raise
    finally:
        for temporary, _ in temporaries:
            temporary.unlink(missing_ok=True)


def cannot_write(target: str | Path, problem: OSError) -> RequestError:
    """The error that says in one line why a file cannot be written."""
    reason = problem.strerror or str(problem)
    return RequestError.of(
        vi=f"không ghi được: {reason}",
        en=f"cannot be written: {reason}",
        where=Where(str(target)),
    )
