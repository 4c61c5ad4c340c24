"""Where the rules of this installation stand."""

from __future__ import annotations

import os
from pathlib import Path


def packaged_rules() -> Path:
    """The rules of this installation: a checkout's own folder, else the wheel's compiled rule book."""
    package = Path(__file__).resolve().parents[1]
    root = package.parent.parent
    checkout = root / "rules"
    if (checkout / "documents.yaml").is_file() and (root / "pyproject.toml").is_file():
        return checkout
    compiled = package / "_rulebook.json"
    return compiled if compiled.is_file() else package / "_rules"


def rules_folder(named: str | os.PathLike[str] | None = None) -> Path:
    """The folder of YAML files: the one named, else those of this installation, also where a bundle is read."""
    packaged = Path(named) if named else packaged_rules()
    return packaged.parent / "_rules" if not named and packaged.is_file() else packaged
