"""How much work something is, counted: the same number on every machine, however busy it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Work:
    """The calls of Python functions so far."""

    calls = 0


@contextmanager
def counted(most: int) -> Iterator[Work]:
    """Counts the calls of Python functions, and fails as soon as there are more than ``most``.

    What never ends fails too, where it calls functions.
    """
    work = Work()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            work.calls += 1
            if work.calls > most:
                sys.setprofile(None)
                raise AssertionError(f"more than {most} calls, in {frame.f_code.co_qualname}")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield work
    finally:
        sys.setprofile(before)
    assert work.calls <= most  # also where what was raised did not get through
