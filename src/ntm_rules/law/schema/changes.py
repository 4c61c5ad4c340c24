"""What is changed in a standard later: by an amendment, by a province, by a proposed reform."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from ntm_rules.foundation.scalars import Date, Flag, Text
from ntm_rules.law.schema.areas import Override
from ntm_rules.law.schema.levels import LevelEntry, LevelTable, NotRegulatedEntry
from ntm_rules.law.schema.parts import FileModel, MayConclude, Period, SourceEntry, WordsEntry
from ntm_rules.law.schema.requirements import RequirementEntry
from ntm_rules.law.schema.standards import IndicatorEntry, RecognitionEntry


class ReplaceEntry(FileModel):
    """An indicator that takes the place of the one with its code; what is not said stays.

    ``applies_when`` without ``require`` says when it is asked at all; ``evidence`` is asked beside what is asked already.
    """

    code: Text
    name: WordsEntry | None = None
    wording: SourceEntry | None = None
    source: SourceEntry | None = None
    require: RequirementEntry | None = None
    applies_when: RequirementEntry | None = None
    not_regulated: NotRegulatedEntry | None = None
    headline: Text | None = None
    may_be_concluded_by: MayConclude | None = None
    evidence: list[WordsEntry] = []
    guidance: list[Text] = []
    guides_not_read: list[Text] | None = None
    notes: list[Text] = []


class Set(FileModel):
    """A new level for one comparison of an indicator; ``part`` names the fact where there are several."""

    code: Text
    part: Text | None = None
    at_least: LevelEntry | None = None
    at_most: LevelEntry | None = None
    above: LevelEntry | None = None
    below: LevelEntry | None = None
    equals: LevelEntry | None = None
    is_: Flag | LevelTable | None = Field(default=None, alias="is")
    source: SourceEntry | None = None
    article: Text | None = None
    lower_article: Text | None = None
    notes: list[Text] = []


class AddEntry(IndicatorEntry):
    """A new indicator, put into the criterion with this number."""

    criterion: Text


class StandardChange(FileModel):
    """What a document changes in one standard."""

    standard: Text
    set: list[Set] = []
    replace: list[ReplaceEntry] = []
    add: list[AddEntry] = []
    repeal: list[Text] = []
    recognition: list[RecognitionEntry] = []


class ColumnsChange(FileModel):
    """A dated change of the column override."""

    columns: Text
    override: Override


def _changed(value: Any) -> str:
    return "<columns>" if isinstance(value, dict) and "columns" in value else "<standard>"


ChangeEntry = Annotated[
    Annotated[StandardChange, Tag("<standard>")] | Annotated[ColumnsChange, Tag("<columns>")],
    Discriminator(_changed),
]


class NationalLayer(FileModel):
    """What a later document of the nation changes, and nothing else."""

    document: Text
    place: Text
    in_force: Period
    changes: list[ChangeEntry] = Field(min_length=1)
    notes: list[Text] = []


class AmendmentFile(NationalLayer):
    """A sửa đổi: a later decision that changes a standard."""

    amendment: Text


class GuideFile(NationalLayer):
    """A hướng dẫn: how a ministry says that what the decision left to it is measured and met.

    It lies between the decision with its amendments and the provinces. Before its first day the decision alone decides.
    """

    guide: Text


class ReformFile(FileModel):
    """A phương án: a proposed change, not enacted. Its results are marked as hypothetical.

    With ``province`` it changes what that province sets; without, what the nation sets.
    """

    reform: Text
    province: Text | None = None
    name: WordsEntry
    in_force: Period
    source: SourceEntry | None = None
    changes: list[ChangeEntry] = Field(min_length=1)
    notes: list[Text] = []


class ProvinceClass(FileModel):
    """A class that a province makes of all communes of some districts."""

    id: Text
    name: WordsEntry
    districts: list[Text] = Field(min_length=1)
    wording: SourceEntry


class OverlayFile(FileModel):
    """A quy định của tỉnh: what a province's document sets over a national standard.

    ``unfilled`` are the indicators whose level the document is known to set, and which nobody has entered yet.
    ``as_the_nation`` are those whose national level the document declares as the province's own, or ``all`` that it
    does not set otherwise; ``as_the_nation_source`` says how well that is known (recalled, if nothing is said).
    """

    overlay: Text
    province: Text
    over: Text
    document: Text
    place: Text
    in_force: Period
    classes: list[ProvinceClass] = []
    override: Override | None = None
    unfilled: list[Text] = []
    as_the_nation: list[Text] | Literal["all"] = []
    as_the_nation_source: SourceEntry | None = None
    set: list[Set] = []
    replace: list[ReplaceEntry] = []
    add: list[AddEntry] = []
    notes: list[Text] = []


class AwaitedFile(FileModel):
    """What a province is to set and of which no decision is known: ``open`` are the indicators that wait for it.

    ``document`` and ``place`` ask the province for it; ``looked`` is the day until which none was known. It is no
    document of the province, and changes no level.
    """

    awaited: Text
    province: Text
    over: Text
    document: Text
    place: Text
    source: SourceEntry
    looked: Date
    open: list[Text] = Field(min_length=1)
    notes: list[Text] = []
