"""Writing files whole: nobody ever sees half of one, and where writing fails all stay as they were.

A device or a pipe is written into, and a link leads to the file that is written.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.lock import try_lock
from ntm_rules.foundation.system_reason import reason

_HALF: Final = ".ntm-half"
"""The ending of a file that is not whole yet."""


def write_file(target: str | Path, content: bytes) -> None:
    """Write one file in one step, or write into a device or a pipe.

    Raises:
        RequestError: where it cannot be written; a folder of that name is never replaced.
        BrokenPipeError: where the reader of a pipe went away.
    """
    path = Path(target)
    try:
        if is_stream(path):
            path.write_bytes(content)
        else:
            write_files({Path(os.path.realpath(path)): content})
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise cannot_write(path, problem) from None


def is_stream(path: Path) -> bool:
    """Whether ``path`` is a device, a pipe or an open file of a program: written into, never replaced."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    open_file = path.absolute().parts[1:2] in {("dev",), ("proc",)}
    return not stat.S_ISDIR(mode) and (open_file or not stat.S_ISREG(mode))


def write_files(
    contents: Mapping[Path, bytes], *, before_replacing: Callable[[], None] = lambda: None
) -> None:
    """Write every file through a temporary one beside it; where one fails, none is left changed.

    ``before_replacing`` is called when all is written and nothing is replaced yet; what it raises stops the work.

    Raises:
        OSError: where one cannot be written.
    """
    halves: list[HalfFile] = []
    replaced: list[tuple[Path, HalfFile | None]] = []
    several = len(contents) > 1
    try:
        new = [_written(halves, path, content) for path, content in contents.items()]
        old = [
            _written(halves, path, path.read_bytes()) if several and path.is_file() else None
            for path in contents
        ]
        before_replacing()
        for path, half, before in zip(contents, new, old, strict=True):
            half.become(path)
            replaced.append((path, before))
    except OSError:
        for path, before in replaced:
            path.unlink() if before is None else before.become(path)
        raise
    finally:
        for half in halves:
            half.remove()


class HalfFile:
    """A file that is not whole yet, beside the one that it becomes; locked while its program lives.

    What it has become stays; else it is removed at the end of a ``with``, or by the next run where this one is killed.
    """

    def __init__(self, path: Path) -> None:
        remove_leftovers(path.parent)
        handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name[:100]}.", suffix=_HALF
        )
        self.handle: int = handle
        self.path: Path = Path(name)
        self.open: bool = True
        try_lock(self.handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def become(self, path: Path) -> None:
        """Take the place of ``path``, with the permissions that it had."""
        self.path.chmod(path.stat().st_mode & 0o777 if path.is_file() else 0o644)
        if os.name == "nt":  # a file that is open cannot be replaced there
            self.close()
        self.path.replace(path)

    def close(self) -> None:
        """Unlock it."""
        if self.open:
            self.open = False
            os.close(self.handle)

    def remove(self) -> None:
        """Remove it where it became nothing."""
        self.close()
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def _written(halves: list[HalfFile], path: Path, content: bytes) -> HalfFile:
    half = HalfFile(path)
    halves.append(half)
    with os.fdopen(half.handle, "wb", closefd=False) as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    return half


_cleaned: set[Path] = set()


def remove_leftovers(folder: Path, pattern: str = f".*{_HALF}") -> None:
    """Remove what a run that was killed left in ``folder``; once in a run, and nothing that is still written."""
    if folder in _cleaned:
        return
    _cleaned.add(folder)
    with suppress(OSError):
        for path in folder.glob(pattern):
            with suppress(OSError):
                handle = os.open(path, os.O_RDWR)
                try:
                    dead = try_lock(handle)
                finally:
                    os.close(handle)
                if dead:
                    path.unlink()


def cannot_write(target: str | Path, problem: OSError) -> RequestError:
    """The error that says in one line why a file cannot be written."""
    vi, en = reason(problem)
    return RequestError.of(
        vi=f"không ghi được: {vi}",
        en=f"cannot be written: {en}",
        where=Where(str(target)),
        code="cannot_write",
    )
