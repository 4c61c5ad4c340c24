"""What a batch has done already: kept beside its pages, so that a run that was broken off is taken up again.

A unit is skipped where nothing that decides has changed: the version, the rules, the settings, its own figures; and
its page is still the one that was written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ntm_rules._version import __version__
from ntm_rules.analysis.batch.work import FIELDS, Row, Settings, UnitSource
from ntm_rules.foundation.text import slug

SCHEMA = "ntm-rules/batch/1"
NAME = "manifest.json"
_TAKEN = frozenset({"manifest", "summary", "index"})


@dataclass(frozen=True, slots=True)
class Kept:
    """One unit that was done: the digest of its figures, its page and the digest of that, its line."""

    digest: str
    page: str
    page_digest: str
    row: Row


@dataclass(slots=True)
class Manifest:
    """The units that were done under one set of rules and settings."""

    conditions: dict[str, Any]
    units: dict[str, Kept] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    """The files that a batch wrote into the folder, whatever its conditions, with their digests."""
    left_out: list[str] = field(default_factory=list)
    """The files and sheets of which nothing is read."""

    @classmethod
    def read(cls, folder: Path, rules: str, settings: Settings) -> Manifest:
        """What an earlier run left in ``folder``; nothing where it was under other conditions, or is damaged."""
        conditions = {"engine": __version__, "rules": rules, "settings": settings.to_json()}
        manifest = cls(conditions)
        try:
            stored = json.loads((folder / NAME).read_text("utf-8"))
            if stored["schema"] == SCHEMA:
                manifest.written = {str(k): str(v) for k, v in stored["written"].items()}
            if stored["schema"] == SCHEMA and stored["conditions"] == conditions:
                manifest.units = {str(k): _kept(v) for k, v in stored["units"].items()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            manifest.units = {}
        return manifest

    def content(self) -> bytes:
        """The manifest as a file; it holds nothing of the clock."""
        units = {
            key: {"digest": k.digest, "page": k.page, "page_digest": k.page_digest, "row": k.row}
            for key, k in sorted(self.units.items())
        }
        whole = {"schema": SCHEMA, "conditions": self.conditions, "units": units}
        whole["left_out"] = self.left_out
        whole["written"] = dict(sorted(self.written.items()))
        return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()

    def done(self, source: UnitSource, folder: Path) -> Kept | None:
        """What was kept of a unit, where it still holds."""
        kept = self.units.get(source.key)
        if kept is None or not source.digest or kept.digest != source.digest:
            return None
        try:
            content = (folder / kept.page).read_bytes()
        except (OSError, ValueError):
            return None
        return kept if hashlib.sha256(content).hexdigest() == kept.page_digest else None


def _kept(entry: Mapping[str, Any]) -> Kept:
    row = {str(k): str(v) for k, v in entry["row"].items() if k in FIELDS}
    page = str(entry["page"])
    if Path(page).name != page or page.startswith("."):
        raise ValueError(page)  # a manifest may not lead out of its folder
    return Kept(str(entry["digest"]), page, str(entry["page_digest"]), row)


def page_name(row: Row, form: str, taken: set[str]) -> str:
    """A name for a page: the code, else the name; with the year, then a number, where that is taken."""
    base = slug(row.get("code", "")) or slug(row.get("name", "")) or "unit"
    year = row.get("period", "")
    names = [base, f"{base}-{year}"] if year else [base]
    number = 2
    while names[0] in taken | _TAKEN:
        names.pop(0)
        if not names:
            names = [f"{base}-{year}-{number}" if year else f"{base}-{number}"]
            number += 1
    taken.add(names[0])
    return f"{names[0]}.{form}"
