"""Build hook: the wheel carries the rule book compiled, beside the YAML that it was compiled from."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileRules(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles ``rules/`` into one JSON file with its digest."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled rule book to a wheel; an editable install reads the YAML itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            from ntm_rules.law.bundle import bundle_bytes
            from ntm_rules.law.load.library_files import load_library

            content = bundle_bytes(load_library(root / "rules"))
        finally:
            sys.path.pop(0)
        self.folder = tempfile.TemporaryDirectory()
        compiled = Path(self.folder.name) / "rulebook.json"
        compiled.write_bytes(content)
        build_data["force_include"][str(compiled)] = "ntm_rules/_rulebook.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was only needed to build."""
        if hasattr(self, "folder"):
            self.folder.cleanup()
