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

from ntm_rules._moved import install
from ntm_rules._version import __version__

if TYPE_CHECKING:
    from ntm_rules.documents.facts_file import read_facts
    from ntm_rules.engine.verdict import Verdict
    from ntm_rules.facts.unit import Unit
    from ntm_rules.foundation.errors import (
        EngineError,
        FactsError,
        InputError,
        NtmError,
        Problem,
        RequestError,
        RulesError,
        SubscriberError,
        UnreadableError,
    )
    from ntm_rules.judging.assessment import Assessment
    from ntm_rules.judging.indicator_result import CriterionResult, IndicatorResult, Recognition
    from ntm_rules.judging.replay import Replayed, replay
    from ntm_rules.judging.rulebook import RuleBook, Standard
    from ntm_rules.judging.session import Event, Session
    from ntm_rules.judging.verdict_changes import VerdictChange
    from ntm_rules.results.views import FactView, GapView, LevelView, NaturalGap

_HOME = {
    "Assessment": "judging.assessment",
    "CriterionResult": "judging.indicator_result",
    "EngineError": "foundation.errors",
    "Event": "judging.session",
    "FactView": "results.views",
    "FactsError": "foundation.errors",
    "GapView": "results.views",
    "IndicatorResult": "judging.indicator_result",
    "InputError": "foundation.errors",
    "LevelView": "results.views",
    "NaturalGap": "results.views",
    "NtmError": "foundation.errors",
    "Problem": "foundation.errors",
    "Question": "judging.assessment",
    "Recognition": "judging.indicator_result",
    "Replayed": "judging.replay",
    "RequestError": "foundation.errors",
    "RuleBook": "judging.rulebook",
    "RulesError": "foundation.errors",
    "Session": "judging.session",
    "Standard": "judging.rulebook",
    "SubscriberError": "foundation.errors",
    "Unit": "facts.unit",
    "UnreadableError": "foundation.errors",
    "Verdict": "engine.verdict",
    "VerdictChange": "judging.verdict_changes",
    "read_facts": "documents.facts_file",
    "replay": "judging.replay",
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
    "Question",
    "Recognition",
    "Replayed",
    "RequestError",
    "RuleBook",
    "RulesError",
    "Session",
    "Standard",
    "SubscriberError",
    "Unit",
    "UnreadableError",
    "Verdict",
    "VerdictChange",
    "__version__",
    "read_facts",
    "replay",
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


install()
