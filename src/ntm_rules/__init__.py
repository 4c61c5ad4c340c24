"""ntm-rules: judges units of Vietnam's new rural development programme by the law as data.

    >>> import ntm_rules as ntm
    >>> book = ntm.RuleBook.load()
    >>> std = book.standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    >>> unit = ntm.Unit.from_dict({
    ...     "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
    ...     "period": 2024,
    ...     "facts": {"culture.village_house_share": {"count": 5, "of": 8}},
    ... })
    >>> std.assess(unit)["6.3"].verdict == "fail"
    True

Everything named here is public and stable. Heavy parts are imported when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ntm_rules._version import __version__

if TYPE_CHECKING:
    from ntm_rules.assessment import (
        Assessment,
        CriterionResult,
        FactView,
        GapView,
        IndicatorResult,
        LevelView,
        NaturalGap,
        Recognition,
    )
    from ntm_rules.book import RuleBook, Standard
    from ntm_rules.engine.verdict import Verdict
    from ntm_rules.errors import (
        EngineError,
        FactsError,
        InputError,
        NtmError,
        Problem,
        RequestError,
        RulesError,
        UnreadableError,
    )
    from ntm_rules.facts.unit import Unit, read_facts
    from ntm_rules.session import Event, Session, VerdictChange

_HOME = {
    "Assessment": "assessment",
    "CriterionResult": "assessment",
    "EngineError": "errors",
    "Event": "session",
    "FactView": "assessment",
    "FactsError": "errors",
    "GapView": "assessment",
    "IndicatorResult": "assessment",
    "InputError": "errors",
    "LevelView": "assessment",
    "NaturalGap": "assessment",
    "NtmError": "errors",
    "Problem": "errors",
    "Recognition": "assessment",
    "RequestError": "errors",
    "RuleBook": "book",
    "RulesError": "errors",
    "Session": "session",
    "Standard": "book",
    "Unit": "facts.unit",
    "UnreadableError": "errors",
    "Verdict": "engine.verdict",
    "VerdictChange": "session",
    "read_facts": "facts.unit",
}

__all__ = [
    "Assessment",
    "CriterionResult",
    "EngineError",
    "Event",
    "FactView",
    "FactsError",
    "GapView",
    "IndicatorResult",
    "InputError",
    "LevelView",
    "NaturalGap",
    "NtmError",
    "Problem",
    "Recognition",
    "RequestError",
    "RuleBook",
    "RulesError",
    "Session",
    "Standard",
    "Unit",
    "UnreadableError",
    "Verdict",
    "VerdictChange",
    "__version__",
    "read_facts",
]


def __getattr__(name: str) -> Any:
    """Import a public name from its module when it is first asked for."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
