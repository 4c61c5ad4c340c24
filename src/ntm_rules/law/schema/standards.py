"""A standard as first issued, and the life of a title that stands on it."""

from __future__ import annotations

from pydantic import Field

from ntm_rules.foundation.scalars import Date, Flag, Text, Whole
from ntm_rules.law.schema.levels import NotRegulatedEntry
from ntm_rules.law.schema.parts import (
    FileModel,
    MayConclude,
    Period,
    SourceEntry,
    UnitKind,
    WordsEntry,
)
from ntm_rules.law.schema.requirements import AtLeastPercentOf, RequirementEntry


class IndicatorEntry(FileModel):
    """A chỉ tiêu. ``source`` is the default source of its levels, ``wording`` that of its text.

    ``not_regulated`` names the columns for which the law does not ask it at all.
    ``guides_not_read`` are guides that exist and whose text is not in the rule book: a pass is provisional.
    ``evidence`` names the documents that the law expects to back it. ``province_specifies`` says that the province
    makes it concrete, though the level is not the province's.
    """

    code: Text
    name: WordsEntry
    wording: SourceEntry
    source: SourceEntry | None = None
    require: RequirementEntry
    applies_when: RequirementEntry | None = None
    not_regulated: NotRegulatedEntry | None = None
    headline: Text | None = None
    may_be_concluded_by: MayConclude | None = None
    evidence: list[WordsEntry] = []
    guidance: list[Text] = []
    guides_not_read: list[Text] = []
    ministry: Text | None = None
    province_specifies: Flag = False
    notes: list[Text] = []


class CriterionEntry(FileModel):
    """A tiêu chí: met when all its applicable indicators are met."""

    number: Text
    name: WordsEntry
    ministry: Text | None = None
    indicators: list[IndicatorEntry] = Field(min_length=1)


class GroupEntry(FileModel):
    """One of the official groups of criteria."""

    id: Text
    name: WordsEntry
    criteria: list[Text]


class Condition(FileModel):
    """A condition of recognition beside the criteria."""

    id: Text
    name: WordsEntry
    wording: SourceEntry
    source: SourceEntry | None = None
    require: RequirementEntry
    may_be_concluded_by: MayConclude | None = None
    notes: list[Text] = []


class RecognitionEntry(FileModel):
    """What recognition asks beside the criteria.

    ``judged: false``: the law leaves it to a later decision, or gives no title; it stays open whatever the criteria say.
    """

    document: Text
    place: Text
    in_force: Period
    judged: Flag = True
    conditions: list[Condition] = Field(min_length=1)


class Conclusions(FileModel):
    """The standard's rule on official conclusions, for every indicator and criterion that has no own one."""

    may_be_concluded_by: MayConclude
    source: SourceEntry


class FigureYearsEntry(FileModel):
    """Of which years figures are taken: the year of assessment, and so many years ``before`` it."""

    before: Whole
    source: SourceEntry


class ContentsOf(FileModel):
    """The contents of another standard, as that standard asks them of units of one column."""

    standard: Text
    as_column: Text


class MetWhenEntry(AtLeastPercentOf):
    """How much of its contents a standard asks, where it does not ask all of them."""

    source: SourceEntry


class StandardFile(FileModel):
    """A bộ tiêu chí as first issued. With ``province`` it is that province's own and holds only there.

    It holds its own ``criteria``, or ``contents_of`` another standard. It is met when all its criteria are, or by
    ``met_when``.
    ``province_may_be_stricter`` is the article by which a province may ask more than any of its levels.
    """

    standard: Text
    province: Text | None = None
    unit: UnitKind
    name: WordsEntry
    document: Text
    place: Text
    in_force: Period
    columns: Text | None = None
    default_for: list[UnitKind] = []
    province_may_be_stricter: SourceEntry | None = None
    indicators_in_law: Whole | None = None
    groups: list[GroupEntry] = []
    conclusions: Conclusions | None = None
    figures: FigureYearsEntry | None = None
    prerequisites: list[Condition] = []
    criteria: list[CriterionEntry] = []
    contents_of: ContentsOf | None = None
    met_when: MetWhenEntry | None = None
    recognition: list[RecognitionEntry] = []
    notes: list[Text] = []


class TitleState(FileModel):
    """A state that a title can be in, and when; the first whose requirement holds is the state."""

    id: Text
    name: WordsEntry
    wording: SourceEntry
    source: SourceEntry | None = None
    require: RequirementEntry
    notes: list[Text] = []


class AfterEntry(FileModel):
    """A day after which something may be done."""

    after: Date
    source: SourceEntry


class ConsideredEntry(FileModel):
    """When revocation may be considered: after one day where the recognition is older, after another where it is not.

    ``stopped_by`` is the fact that stops it, ``stopped`` where the law says so.
    """

    recognised_before: Date
    earlier: AfterEntry
    later: AfterEntry
    stopped_by: Text
    stopped: SourceEntry


class LeftOpenEntry(FileModel):
    """A text that leaves open what becomes of a title once its standard has ended: where it stands, and what it says."""

    document: Text
    says: WordsEntry
    source: SourceEntry


class TitleFile(FileModel):
    """The life of a title: what becomes of it, from the yearly assessments of the unit that holds it.

    The states read facts of the unit, and some that are derived from an assessment: ``unmet_share``, the share of
    criteria that are not met, and ``key_unmet``, whether one of ``key_criteria`` is not. ``left_open`` are the texts by
    which it is not regulated what the title means once the standard has ended.
    """

    title: Text
    name: WordsEntry
    over: Text
    document: Text
    place: Text
    in_force: Period
    unmet_share: Text | None = None
    key_unmet: Text | None = None
    key_criteria: list[Text] = []
    recognised_by: Text
    considered: ConsideredEntry | None = None
    left_open: list[LeftOpenEntry] = []
    states: list[TitleState] = Field(min_length=1)
    notes: list[Text] = []
