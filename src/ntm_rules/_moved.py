"""Old names of modules that the documentation once gave. They work for one release, with a DeprecationWarning."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any
from warnings import warn

MOVED: dict[str, str | None] = {
    "ntm_rules.life": "ntm_rules.analysis.title",
    "ntm_rules.policy": None,
    "ntm_rules.policy.case": "ntm_rules.scenarios.scenario_state",
    "ntm_rules.policy.feature_files": "ntm_rules.scenarios.read",
    "ntm_rules.policy.scenarios": "ntm_rules.scenarios.run",
    "ntm_rules.rollup": "ntm_rules.analysis.rollup",
}
"""The new module by the old one; None for a folder that held only modules."""

RENAMED = {"ntm_rules.policy.case": {"Shelf": "ScenarioRun"}}
"""By old module: the new name of what changed its name as well."""


class _OldNames:
    """Finds the old modules and fills them with what the new ones hold."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """The specification of an old module; None for every other."""
        return ModuleSpec(name, self, is_package=True) if name in MOVED else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module will do."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill an old module, and warn whoever imports it."""
        old = module.__name__
        new = MOVED[old]
        if new is None:
            return
        warn(
            f"{old} is now {new}; the old name goes with the next release",
            DeprecationWarning,
            stacklevel=2,
        )
        home = import_module(new)
        public = (name for name in vars(home) if not name.startswith("_"))
        names = {name: name for name in public} | RENAMED.get(old, {})
        vars(module).update({name: getattr(home, now) for name, now in names.items()})


def install() -> None:
    """Let the old names be imported."""
    if not any(isinstance(finder, _OldNames) for finder in sys.meta_path):
        sys.meta_path.append(_OldNames())
