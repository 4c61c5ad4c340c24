"""What a forked child needs: locks that nobody holds, and values that are remembered without a lock.

A child has only the thread that forked. A lock that another thread held at that moment would stay held for ever.
"""

from __future__ import annotations

import functools
import os
import threading
import weakref
from contextlib import nullcontext
from types import TracebackType
from typing import TYPE_CHECKING

_locks: weakref.WeakSet[ForkSafeLock] = weakref.WeakSet()


class ForkSafeLock:
    """A lock that is free in a forked child, whoever held it in the parent.

    With ``reentrant`` the thread that holds it may take it again.
    """

    __slots__ = ("__weakref__", "_lock", "_reentrant")

    def __init__(self, *, reentrant: bool = False) -> None:
        self._reentrant = reentrant
        self.renew()
        _locks.add(self)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()

    def renew(self) -> None:
        """Be a new, free lock."""
        self._lock = threading.RLock() if self._reentrant else threading.Lock()


def _renew_all() -> None:
    for lock in _locks:
        lock.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)


if TYPE_CHECKING:
    from functools import cached_property
else:

    class cached_property(functools.cached_property):  # noqa: N801  (as the one that it stands for)
        """``functools.cached_property`` without its lock: Python 3.11 holds one for all objects while it computes.

        Two threads may compute a value twice; the value is the same.
        """

        def __init__(self, compute):
            super().__init__(compute)
            self.lock = nullcontext()


__all__ = ["ForkSafeLock", "cached_property"]
