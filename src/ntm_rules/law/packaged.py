"""Where the rules of this installation stand, also in a frozen or zipped application."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ntm_rules.foundation.errors import RequestError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def packaged_rules() -> Path | Traversable:
    """The rules of this installation: a checkout's own folder, else the wheel's compiled rule book.

    In a zipped application they are no file of their own.
    """
    package: Path | Traversable = Path(__file__).resolve().parents[1]
    if isinstance(package, Path) and package.is_dir():
        root = package.parent.parent
        checkout = root / "rules"
        if (checkout / "documents.yaml").is_file() and (root / "pyproject.toml").is_file():
            return checkout
    else:
        from importlib.resources import files

        package = files("ntm_rules")
    compiled = package.joinpath("_rulebook.json")
    return compiled if compiled.is_file() else package.joinpath("_rules")


def rules_folder(named: str | os.PathLike[str] | None = None) -> Path:
    """The folder of YAML files: the one named, else those of this installation, also where a bundle is read.

    Raises:
        RequestError: in a zipped application, which has no folder.
    """
    if named:
        return Path(named)
    packaged = packaged_rules()
    if not isinstance(packaged, Path):
        raise RequestError.of(
            "chương trình nằm trong một tệp nén nên không có thư mục quy tắc; hãy nêu thư mục",
            "the program is in a zip file and has no folder of rules; name one",
            code="compiled_rules",
        )
    return packaged.parent / "_rules" if packaged.is_file() else packaged
