"""The columns of the tables of levels, the classes of area, and which class takes which column."""

from __future__ import annotations

from pydantic import Field

from ntm_rules.law.schema.parts import Period, Source, Wire, Words
from ntm_rules.law.schema.scalars import Flag, Text

__all__ = [
    "AreaClass",
    "ChosenBy",
    "ClassAll",
    "ClassAny",
    "ClassRule",
    "Column",
    "ColumnsFile",
    "Override",
]


class ClassAll(Wire):
    """All of these classes."""

    all_: list[ClassRule] = Field(alias="all", min_length=1)


class ClassAny(Wire):
    """One of these classes."""

    any_: list[ClassRule] = Field(alias="any", min_length=1)


ClassRule = ClassAll | ClassAny | Text


class Column(Wire):
    """A column of the decision's table of levels."""

    id: Text
    name: Words
    region: Flag = True


class AreaClass(Wire):
    """A class of area that a unit may belong to; ``excludes`` names those it cannot have at once."""

    id: Text
    name: Words
    excludes: list[Text] = []


class ChosenBy(Wire):
    """A column that is taken by the units whose classes fit."""

    column: Text
    when: ClassRule
    wording: Source
    text: Text | None = None


class Override(Wire):
    """Which classes take another column than their region's."""

    use: Text
    when: ClassRule
    wording: Source
    text: Text | None = None
    notes: list[Text] = []


class ColumnsFile(Wire):
    """The columns of a set of standards, the classes, and which class takes which column.

    A unit takes the column of its region, or, with ``chosen_by``, that of the rule which its classes fit, else
    ``otherwise``. Where two rules fit, both columns stay possible: the law has not said which comes first.
    """

    columns: Text
    document: Text
    place: Text
    in_force: Period
    list_: list[Column] = Field(alias="list")
    classes: list[AreaClass]
    chosen_by: list[ChosenBy] = []
    otherwise: Text | None = None
    override: Override | None = None
