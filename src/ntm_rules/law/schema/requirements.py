"""What is asked: comparisons, and how they are put together. The key that only it has says which one it is."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from ntm_rules.law.schema.areas import ClassRule
from ntm_rules.law.schema.levels import Level, LevelTable
from ntm_rules.law.schema.parts import Source, Wire, Words
from ntm_rules.law.schema.scalars import Flag, Text, Whole

__all__ = [
    "All",
    "AnyOf",
    "Applies",
    "AtLeastNOf",
    "Branch",
    "Choose",
    "ClassIs",
    "ColumnIs",
    "Compare",
    "NOf",
    "NotEncoded",
    "Requirement",
    "StandardMet",
    "VerdictOf",
]


class Compare(Wire):
    """A leaf: one fact against one level, or a yes/no fact."""

    fact: Text
    at_least: Level | None = None
    at_most: Level | None = None
    above: Level | None = None
    below: Level | None = None
    equals: Level | None = None
    none: Flag | None = None
    is_: Flag | LevelTable | None = Field(default=None, alias="is")
    for_: list[Literal["male", "female"]] = Field(default=[], alias="for")
    when_none: Literal["not_applicable"] | None = None
    source: Source | None = None
    wording: Source | None = None


class All(Wire):
    """Met when every part that applies is met."""

    all_: list[Requirement] = Field(alias="all", min_length=1)


class AnyOf(Wire):
    """Met when one part is met."""

    any_: list[Requirement] = Field(alias="any", min_length=1)


class NOf(Wire):
    """The inside of ``at_least_n_of``."""

    n: Whole = Field(ge=1)
    of: list[Requirement] = Field(min_length=1)


class AtLeastNOf(Wire):
    """Met when at least n parts are met."""

    at_least_n_of: NOf


class Branch(Wire):
    """One branch of ``choose``: a guard with its requirement, or ``else`` as the last."""

    when: Requirement | None = None
    then: Requirement | None = None
    else_: Requirement | None = Field(default=None, alias="else")


class Choose(Wire):
    """The branch whose guard holds; guards exclude one another and leave nothing open."""

    choose: list[Branch] = Field(min_length=2)


class Applies(Wire):
    """A part that is asked only where the guard holds ("nếu có")."""

    applies_when: Requirement
    then: Requirement


class ColumnIs(Wire):
    """A guard: the column that the unit takes."""

    column: list[Text] = Field(min_length=1)


class ClassIs(Wire):
    """A guard: the area classes that the unit has."""

    class_: ClassRule = Field(alias="class")


class NotEncoded(Wire):
    """A part that the law asks for and that could not be established: its verdict is ``unknown``."""

    not_encoded: Words


class StandardMet(Wire):
    """Another standard is met by the same unit, on the same date.

    ``title`` is a yes/no fact that says so with a decision as evidence; without it the other standard is judged
    on the unit's facts.
    """

    standard_met: Text
    title: Text | None = None


class VerdictOf(Wire):
    """A condition that repeats the verdict of the criteria."""

    verdict_of: Literal["criteria"]


_KINDS = {
    "fact": Compare,
    "all": All,
    "any": AnyOf,
    "at_least_n_of": AtLeastNOf,
    "choose": Choose,
    "applies_when": Applies,
    "column": ColumnIs,
    "class": ClassIs,
    "not_encoded": NotEncoded,
    "verdict_of": VerdictOf,
    "standard_met": StandardMet,
}


def _kind(value: Any) -> str | None:
    """Which requirement a mapping is, by the key that only this one has."""
    if isinstance(value, dict):
        return next((f"<{key}>" for key in _KINDS if key in value), None)
    return None


Requirement = Annotated[
    Annotated[Compare, Tag("<fact>")]
    | Annotated[All, Tag("<all>")]
    | Annotated[AnyOf, Tag("<any>")]
    | Annotated[AtLeastNOf, Tag("<at_least_n_of>")]
    | Annotated[Choose, Tag("<choose>")]
    | Annotated[Applies, Tag("<applies_when>")]
    | Annotated[ColumnIs, Tag("<column>")]
    | Annotated[ClassIs, Tag("<class>")]
    | Annotated[NotEncoded, Tag("<not_encoded>")]
    | Annotated[VerdictOf, Tag("<verdict_of>")]
    | Annotated[StandardMet, Tag("<standard_met>")],
    Discriminator(
        _kind,
        custom_error_type="requirement",
        custom_error_message="a requirement holds one of: " + ", ".join(_KINDS),
    ),
]
