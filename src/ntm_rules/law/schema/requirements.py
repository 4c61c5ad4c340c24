"""What is asked: comparisons, and how they are put together. The key that only it has says which one it is."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from ntm_rules.foundation.scalars import Flag, Number, Text, Whole
from ntm_rules.law.schema.areas import ClassRuleEntry
from ntm_rules.law.schema.levels import LevelEntry, LevelTable
from ntm_rules.law.schema.parts import FileModel, SourceEntry, WordsEntry


class CompareEntry(FileModel):
    """A leaf: one fact against one level, or a yes/no fact."""

    fact: Text
    at_least: LevelEntry | None = None
    at_most: LevelEntry | None = None
    above: LevelEntry | None = None
    below: LevelEntry | None = None
    equals: LevelEntry | None = None
    none: Flag | None = None
    is_: Flag | LevelTable | None = Field(default=None, alias="is")
    for_: list[Literal["male", "female"]] = Field(default=[], alias="for")
    when_none: Literal["not_applicable", "unknown"] | None = None
    source: SourceEntry | None = None
    wording: SourceEntry | None = None


class AllEntry(FileModel):
    """Met when every part that applies is met."""

    all_: list[RequirementEntry] = Field(alias="all", min_length=1)


class AnyOf(FileModel):
    """Met when one part is met."""

    any_: list[RequirementEntry] = Field(alias="any", min_length=1)


class NOf(FileModel):
    """The inside of ``at_least_n_of``."""

    n: Whole = Field(ge=1)
    of: list[RequirementEntry] = Field(min_length=1)


class AtLeastNOf(FileModel):
    """Met when at least n parts are met."""

    at_least_n_of: NOf


class PercentOf(FileModel):
    """The inside of ``at_least_percent_of``. Without ``of`` it speaks of the contents of the standard.

    ``among`` are the codes of contents that must be met themselves.
    """

    percent: Number = Field(gt=0, le=100)
    of: list[RequirementEntry] = []
    among: list[Text] = []


class AtLeastPercentOf(FileModel):
    """Met when so many per cent of the parts are met; those that do not apply may leave the base or stay in it."""

    at_least_percent_of: PercentOf


class Branch(FileModel):
    """One branch of ``choose``: a guard with its requirement, or ``else`` as the last."""

    when: RequirementEntry | None = None
    then: RequirementEntry | None = None
    else_: RequirementEntry | None = Field(default=None, alias="else")


class ChooseEntry(FileModel):
    """The branch whose guard holds; guards exclude one another and leave nothing open."""

    choose: list[Branch] = Field(min_length=2)


class AppliesEntry(FileModel):
    """A part that is asked only where the guard holds ("nếu có")."""

    applies_when: RequirementEntry
    then: RequirementEntry


class ColumnIsEntry(FileModel):
    """A guard: the column that the unit takes."""

    column: list[Text] = Field(min_length=1)


class ClassIsEntry(FileModel):
    """A guard: the area classes that the unit has."""

    class_: ClassRuleEntry = Field(alias="class")


class NotEncodedEntry(FileModel):
    """A part that the law asks for and that could not be established: its verdict is ``unknown``."""

    not_encoded: WordsEntry


class StandardMetEntry(FileModel):
    """Another standard is met by the same unit, on the same date.

    ``title`` is a yes/no fact that says so with a decision as evidence; without it the other standard is judged
    on the unit's facts. With ``as_column`` it is judged as a unit of that column, whatever its own. With
    ``of_the_nation`` it is judged by the nation's levels, without what the unit's province sets.
    """

    standard_met: Text
    title: Text | None = None
    as_column: Text | None = None
    of_the_nation: bool = False


class VerdictOfEntry(FileModel):
    """A condition that repeats the verdict of the criteria."""

    verdict_of: Literal["criteria"]


_KINDS = {
    "fact": CompareEntry,
    "all": AllEntry,
    "any": AnyOf,
    "at_least_n_of": AtLeastNOf,
    "at_least_percent_of": AtLeastPercentOf,
    "choose": ChooseEntry,
    "applies_when": AppliesEntry,
    "column": ColumnIsEntry,
    "class": ClassIsEntry,
    "not_encoded": NotEncodedEntry,
    "verdict_of": VerdictOfEntry,
    "standard_met": StandardMetEntry,
}


def _kind(value: Any) -> str | None:
    """Which requirement a mapping is, by the key that only this one has."""
    if isinstance(value, dict):
        return next((f"<{key}>" for key in _KINDS if key in value), None)
    return None


RequirementEntry = Annotated[
    Annotated[CompareEntry, Tag("<fact>")]
    | Annotated[AllEntry, Tag("<all>")]
    | Annotated[AnyOf, Tag("<any>")]
    | Annotated[AtLeastNOf, Tag("<at_least_n_of>")]
    | Annotated[AtLeastPercentOf, Tag("<at_least_percent_of>")]
    | Annotated[ChooseEntry, Tag("<choose>")]
    | Annotated[AppliesEntry, Tag("<applies_when>")]
    | Annotated[ColumnIsEntry, Tag("<column>")]
    | Annotated[ClassIsEntry, Tag("<class>")]
    | Annotated[NotEncodedEntry, Tag("<not_encoded>")]
    | Annotated[VerdictOfEntry, Tag("<verdict_of>")]
    | Annotated[StandardMetEntry, Tag("<standard_met>")],
    Discriminator(
        _kind,
        custom_error_type="requirement",
        custom_error_message="a requirement holds one of: " + ", ".join(_KINDS),
    ),
]
