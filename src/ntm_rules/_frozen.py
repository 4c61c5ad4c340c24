"""What PyInstaller asks of a package that is frozen; it finds this by the entry point ``pyinstaller40``."""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folders with hooks: the file ``hook-ntm_rules.py`` beside this one."""
    return [str(Path(__file__).parent)]
