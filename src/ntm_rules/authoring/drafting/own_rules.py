"""A folder of rules that may be written to: the one that is named, or a copy of the installed rules made for it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ntm_rules.authoring.edit.commit import writable
from ntm_rules.foundation.lock import folder_locked
from ntm_rules.foundation.write_file import cannot_write
from ntm_rules.law.packaged import rules_folder


@dataclass(frozen=True, slots=True)
class OwnRules:
    """A folder of rules to write to. ``new`` where it is made now: until the end the work is done in ``folder``."""

    root: Path
    folder: Path
    new: bool

    def named(self, path: Path) -> Path:
        """A file in ``folder`` by the name that it will have."""
        return self.root / path.relative_to(self.folder)


@contextmanager
def own_rules(named: str | os.PathLike[str] | None, *, dry_run: bool) -> Iterator[OwnRules]:
    """The folder with this name; one that is not there is made with the installed rules in it, if all goes well.

    Raises:
        RequestError: where it is a part of the installed package, or cannot be written.
    """
    root = rules_folder(named)
    if named is None or root.exists():
        if dry_run:
            yield OwnRules(root, root, new=False)
            return
        with folder_locked(writable(root)):
            yield OwnRules(root, root, new=False)
        return
    writable(root)
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        workshop = Path(tempfile.mkdtemp(prefix=f".{root.name}-", dir=root.parent))
    except OSError as problem:
        raise cannot_write(root, problem) from None
    try:
        folder = workshop / "rules"
        shutil.copytree(rules_folder(None), folder)
        yield OwnRules(root, folder, new=True)
        if not dry_run:
            folder.rename(root)
    except OSError as problem:
        raise cannot_write(root, problem) from None
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
