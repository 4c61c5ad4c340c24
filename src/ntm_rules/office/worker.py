"""A Python process of its own, for libraries that could fail, hang or change something in ours."""

from __future__ import annotations

import os
import subprocess
import sys


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
