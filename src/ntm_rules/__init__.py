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
    from ntm_rules.analysis.json_schema import json_schema
    from ntm_rules.analysis.statistics.counting import statistics
    from ntm_rules.analysis.statistics.result import (
        BandCount,
        CountRange,
        PlaceStatistics,
        RuleCount,
        StandardStatistics,
        Statistics,
        StatisticsBy,
    )
    from ntm_rules.documents.facts_file import read_facts
    from ntm_rules.engine.verdict import Reason, Verdict
    from ntm_rules.facts.unit import Unit
    from ntm_rules.facts.unit_facts import Conclusion, UnitFacts
    from ntm_rules.foundation.bilingual import Lang, Words
    from ntm_rules.foundation.errors import (
        About,
        EngineError,
        FactsError,
        InputError,
        NtmError,
        Problem,
        RequestError,
        RulesError,
        SubscriberError,
        UnknownNameError,
        UnreadableError,
        Where,
    )
    from ntm_rules.judging.assessment import Assessment, Detail
    from ntm_rules.judging.decisions import (
        DecisionLog,
        DecisionRecord,
        on_decision,
        read_decisions,
        traced_decisions,
    )
    from ntm_rules.judging.indicator_result import CriterionResult, IndicatorResult, Recognition
    from ntm_rules.judging.judge import EngineName
    from ntm_rules.judging.read_law import ReformSource
    from ntm_rules.judging.replay import Difference, Replayed, replay
    from ntm_rules.judging.rulebook import RuleBook, Standard
    from ntm_rules.judging.session import Event, Session
    from ntm_rules.judging.verdict_changes import VerdictChange
    from ntm_rules.language.law_views import (
        CriterionInfo,
        DocumentInfo,
        FactInfo,
        GuideInfo,
        IndicatorInfo,
        IndicatorVersion,
        LevelInfo,
        ProvinceInfo,
        StandardInfo,
    )
    from ntm_rules.law.load.library_files import Reform
    from ntm_rules.law.model.requirement import Cause, LevelForm, Provenance, Status
    from ntm_rules.results.evidence import Backing, Older
    from ntm_rules.results.json_contract import AssessmentDocument, SummaryDocument
    from ntm_rules.results.proof import Missing
    from ntm_rules.results.questions import Question
    from ntm_rules.results.views import FactView, GapView, LevelView, NaturalGap

_HOME = {
    "About": "foundation.errors",
    "Assessment": "judging.assessment",
    "AssessmentDocument": "results.json_contract",
    "Backing": "results.evidence",
    "BandCount": "analysis.statistics.result",
    "Cause": "law.model.requirement",
    "Conclusion": "facts.unit_facts",
    "CountRange": "analysis.statistics.result",
    "CriterionInfo": "language.law_views",
    "CriterionResult": "judging.indicator_result",
    "DecisionLog": "judging.decisions",
    "DecisionRecord": "judging.decisions",
    "Detail": "judging.assessment",
    "Difference": "judging.replay",
    "DocumentInfo": "language.law_views",
    "EngineError": "foundation.errors",
    "EngineName": "judging.judge",
    "Event": "judging.session",
    "FactInfo": "language.law_views",
    "FactView": "results.views",
    "FactsError": "foundation.errors",
    "GapView": "results.views",
    "GuideInfo": "language.law_views",
    "IndicatorInfo": "language.law_views",
    "IndicatorResult": "judging.indicator_result",
    "IndicatorVersion": "language.law_views",
    "InputError": "foundation.errors",
    "Lang": "foundation.bilingual",
    "LevelForm": "law.model.requirement",
    "LevelInfo": "language.law_views",
    "LevelView": "results.views",
    "Missing": "results.proof",
    "NaturalGap": "results.views",
    "NtmError": "foundation.errors",
    "Older": "results.evidence",
    "PlaceStatistics": "analysis.statistics.result",
    "Problem": "foundation.errors",
    "Provenance": "law.model.requirement",
    "ProvinceInfo": "language.law_views",
    "Question": "results.questions",
    "Reason": "engine.verdict",
    "Recognition": "judging.indicator_result",
    "Reform": "law.load.library_files",
    "ReformSource": "judging.read_law",
    "Replayed": "judging.replay",
    "RequestError": "foundation.errors",
    "RuleBook": "judging.rulebook",
    "RuleCount": "analysis.statistics.result",
    "RulesError": "foundation.errors",
    "Session": "judging.session",
    "Standard": "judging.rulebook",
    "StandardInfo": "language.law_views",
    "StandardStatistics": "analysis.statistics.result",
    "Statistics": "analysis.statistics.result",
    "StatisticsBy": "analysis.statistics.result",
    "Status": "law.model.requirement",
    "SubscriberError": "foundation.errors",
    "SummaryDocument": "results.json_contract",
    "Unit": "facts.unit",
    "UnitFacts": "facts.unit_facts",
    "UnknownNameError": "foundation.errors",
    "UnreadableError": "foundation.errors",
    "Verdict": "engine.verdict",
    "VerdictChange": "judging.verdict_changes",
    "Where": "foundation.errors",
    "Words": "foundation.bilingual",
    "json_schema": "analysis.json_schema",
    "on_decision": "judging.decisions",
    "read_decisions": "judging.decisions",
    "read_facts": "documents.facts_file",
    "replay": "judging.replay",
    "statistics": "analysis.statistics.counting",
    "traced_decisions": "judging.decisions",
}

__all__ = [
    "About",
    "Assessment",
    "AssessmentDocument",
    "Backing",
    "BandCount",
    "Cause",
    "Conclusion",
    "CountRange",
    "CriterionInfo",
    "CriterionResult",
    "DecisionLog",
    "DecisionRecord",
    "Detail",
    "Difference",
    "DocumentInfo",
    "EngineError",
    "EngineName",
    "Event",
    "FactInfo",
    "FactView",
    "FactsError",
    "GapView",
    "GuideInfo",
    "IndicatorInfo",
    "IndicatorResult",
    "IndicatorVersion",
    "InputError",
    "Lang",
    "LevelForm",
    "LevelInfo",
    "LevelView",
    "Missing",
    "NaturalGap",
    "NtmError",
    "Older",
    "PlaceStatistics",
    "Problem",
    "Provenance",
    "ProvinceInfo",
    "Question",
    "Reason",
    "Recognition",
    "Reform",
    "ReformSource",
    "Replayed",
    "RequestError",
    "RuleBook",
    "RuleCount",
    "RulesError",
    "Session",
    "Standard",
    "StandardInfo",
    "StandardStatistics",
    "Statistics",
    "StatisticsBy",
    "Status",
    "SubscriberError",
    "SummaryDocument",
    "Unit",
    "UnitFacts",
    "UnknownNameError",
    "UnreadableError",
    "Verdict",
    "VerdictChange",
    "Where",
    "Words",
    "__version__",
    "json_schema",
    "on_decision",
    "read_decisions",
    "read_facts",
    "replay",
    "statistics",
    "traced_decisions",
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
