"""Reading files whole, within a limit: plain files only, for a pipe or a device may never end. And what lies in a folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from ntm_rules.foundation.errors import UnreadableError, Where
from ntm_rules.foundation.system_reason import reason

_MOST_OF_A_NAME = 1_000


def _refused(path: str | Path, vi: str, en: str) -> UnreadableError:
    name, half = str(path), _MOST_OF_A_NAME // 2
    if len(name) > _MOST_OF_A_NAME:
        name = f"{name[:half]} … {name[-half:]}"
    return UnreadableError.of(vi=vi, en=en, where=Where(name))


def cannot_read(path: str | Path, problem: OSError) -> UnreadableError:
    """The error that says in one line why a file cannot be read."""
    if isinstance(problem, FileNotFoundError):
        return _refused(path, "không có tệp này", "no such file")
    vi, en = reason(problem)
    return _refused(path, f"không đọc được: {vi}", f"cannot be read: {en}")


def too_large(path: str | Path, limit: int) -> UnreadableError:
    """The error for a file of more than ``limit`` bytes."""
    size = limit // 10**6
    return _refused(path, f"tệp lớn hơn {size} MB", f"the file is larger than {size} MB")


def open_plain(path: str | Path) -> BinaryIO:
    """A plain file, or a link to one, opened for reading. Opening a pipe does not wait for its writer.

    Raises:
        UnreadableError: where it cannot be opened, or is a folder, a device or a pipe.
    """
    try:
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except ValueError:  # a zero byte in the name
        raise _refused(path, "tên tệp không hợp lệ", "not the name of a file") from None
    except OSError as problem:
        raise cannot_read(path, problem) from None
    mode = os.fstat(handle).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    if stat.S_ISDIR(mode):
        raise _refused(path, "là thư mục, cần một tệp", "is a directory, a file is needed")
    raise _refused(
        path,
        "là thiết bị hoặc ống dẫn, cần một tệp thường; hãy ghi ra tệp rồi đọc tệp ấy",
        "is a device or a pipe, a plain file is needed; write it to a file and read that",
    )


def read_bounded(path: str | Path, limit: int) -> bytes:
    """The bytes of a plain file of at most ``limit`` bytes, whatever its size is said to be.

    Raises:
        UnreadableError: where it cannot be read, is no plain file, or is larger.
    """
    with open_plain(path) as stream:
        try:
            content = stream.read(limit + 1)
        except OSError as problem:
            raise cannot_read(path, problem) from None
    if len(content) > limit:
        raise too_large(path, limit)
    return content


def is_file(path: Path) -> bool:
    """Whether that is a file, and no folder.

    Raises:
        UnreadableError: where nobody can tell, such as for a name that is too long.
    """
    try:
        return path.is_file()
    except OSError as problem:
        raise cannot_read(path, problem) from None


def walk_below(folder: str | os.PathLike[str]) -> tuple[list[Path], list[UnreadableError]]:
    """Everything under ``folder``, in order; and an error for each folder under it into which nobody can look.

    Raises:
        UnreadableError: where that is ``folder`` itself.
    """
    refused: list[OSError] = []
    paths = [
        Path(place, name)
        for place, folders, files in os.walk(folder, onerror=refused.append)
        for name in (*folders, *files)
    ]
    closed = [cannot_read(error.filename, error) for error in refused]
    if closed and refused[0].filename == os.fspath(folder):
        raise closed[0]
    return sorted(paths), closed


def all_below(folder: str | os.PathLike[str], pattern: str) -> list[Path]:
    """The files under ``folder`` whose names are like ``pattern``, in order.

    Raises:
        UnreadableError: where a folder cannot be looked into.
    """
    paths, closed = walk_below(folder)
    if closed:
        raise closed[0]
    return [path for path in paths if path.match(pattern)]
