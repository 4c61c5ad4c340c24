"""A standard as first issued, and the life of a title that stands on it."""

from __future__ import annotations

from pydantic import Field

from ntm_rules.law.schema.parts import MayConclude, Period, Source, UnitKind, Wire, Words
from ntm_rules.law.schema.requirements import Requirement
from ntm_rules.law.schema.scalars import Text, Whole

__all__ = [
    "Conclusions",
    "Condition",
    "Criterion",
    "Group",
    "Indicator",
    "Recognition",
    "StandardFile",
    "TitleFile",
    "TitleState",
]


class Indicator(Wire):
    """A chỉ tiêu. ``source`` is the default source of its levels, ``wording`` that of its text.

    ``evidence`` names the documents that the law expects to back it.
    """

    code: Text
    name: Words
    wording: Source
    source: Source | None = None
    require: Requirement
    applies_when: Requirement | None = None
    headline: Text | None = None
    may_be_concluded_by: MayConclude | None = None
    evidence: list[Words] = []
    guidance: list[Text] = []
    ministry: Text | None = None
    notes: list[Text] = []


class Criterion(Wire):
    """A tiêu chí: met when all its applicable indicators are met."""

    number: Text
    name: Words
    ministry: Text | None = None
    indicators: list[Indicator] = Field(min_length=1)


class Group(Wire):
    """One of the official groups of criteria."""

    id: Text
    name: Words
    criteria: list[Text]


class Condition(Wire):
    """A condition of recognition beside the criteria."""

    id: Text
    name: Words
    wording: Source
    source: Source | None = None
    require: Requirement
    may_be_concluded_by: MayConclude | None = None
    notes: list[Text] = []


class Recognition(Wire):
    """What recognition asks beside the criteria."""

    document: Text
    place: Text
    in_force: Period
    conditions: list[Condition]


class Conclusions(Wire):
    """The standard's rule on official conclusions, for every indicator and criterion that has no own one."""

    may_be_concluded_by: MayConclude
    source: Source


class StandardFile(Wire):
    """A bộ tiêu chí as first issued. With ``province`` it is that province's own and holds only there."""

    standard: Text
    province: Text | None = None
    unit: UnitKind
    name: Words
    document: Text
    place: Text
    in_force: Period
    columns: Text | None = None
    default_for: list[UnitKind] = []
    indicators_in_law: Whole | None = None
    groups: list[Group] = []
    conclusions: Conclusions | None = None
    prerequisites: list[Condition] = []
    criteria: list[Criterion] = Field(min_length=1)
    recognition: list[Recognition] = []
    notes: list[Text] = []


class TitleState(Wire):
    """A state that a title can be in, and when; the first whose requirement holds is the state."""

    id: Text
    name: Words
    wording: Source
    source: Source | None = None
    require: Requirement
    notes: list[Text] = []


class TitleFile(Wire):
    """The life of a title: what becomes of it, from the yearly assessments of the unit that holds it.

    The states read facts that are derived from an assessment: ``unmet_share``, the share of criteria that are
    not met, and ``key_unmet``, whether one of ``key_criteria`` is not.
    """

    title: Text
    name: Words
    over: Text
    document: Text
    place: Text
    in_force: Period
    unmet_share: Text
    key_unmet: Text
    key_criteria: list[Text] = Field(min_length=1)
    recognised_by: Text
    states: list[TitleState] = Field(min_length=1)
    notes: list[Text] = []
