"""Locks between programs. They end with the program that holds them, however it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from ntm_rules.foundation.errors import RequestError, Where

if sys.platform != "win32":
    import fcntl

_PATIENCE: Final = 60.0
_PAUSE: Final = 0.05


def try_lock(handle: int) -> bool:
    """Lock an open file; False where another program holds it. Where locks do not exist nobody holds one."""
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
    return True


@contextmanager
def folder_locked(folder: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold ``folder`` for one program at a time; the others wait.

    Raises:
        RequestError: where it is still held after ``patience`` seconds.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # what is wrong with the folder is told by those who read it
        yield
        return
    try:
        end = time.monotonic() + patience
        while not try_lock(handle):
            if time.monotonic() > end:
                raise RequestError.of(
                    vi="một chương trình khác đang sửa bộ quy tắc này; không tệp nào thay đổi",
                    en="another program is changing these rules; nothing was written",
                    where=Where(str(folder)),
                    code="locked",
                )
            time.sleep(_PAUSE)
        yield
    finally:
        with suppress(OSError):
            os.close(handle)
