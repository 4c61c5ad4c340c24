"""A Python process of its own, for libraries that could fail, hang or change something in ours."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import Final

SECONDS: Final = 20
MEMORY: Final = 1_000_000_000
"""Of addresses; the libraries alone take 300 MB of them."""
MAX_WAIT: Final = 6 * SECONDS
"""Seconds of the clock, on a machine that does much else."""


def run_worker(
    code: str, *arguments: str, content: bytes, seconds: float
) -> subprocess.CompletedProcess[bytes]:
    """Run ``code`` in a Python like this one, which finds the same modules; ``content`` is its standard input.

    Raises:
        subprocess.TimeoutExpired: where it has not ended after so many seconds of the clock.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.run(  # noqa: S603 - this Python, a fixed script; what is given goes in as data
        [sys.executable, "-c", code, *arguments],
        input=content,
        capture_output=True,
        timeout=seconds,
        env=environment,
        check=False,
    )


def limit() -> None:
    """Bound this process, where the system can: it reads what strangers send."""
    try:
        import resource
    except ModuleNotFoundError:  # not on Windows; the time is bounded by who started it
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
