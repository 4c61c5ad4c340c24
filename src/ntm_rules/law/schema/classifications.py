"""The classification of units: criteria that are counted, and the classes that follow from how many hold."""

from __future__ import annotations

from pydantic import Field

from ntm_rules.foundation.scalars import Text, Whole
from ntm_rules.law.schema.parts import FileModel, Period, SourceEntry, UnitKind, WordsEntry
from ntm_rules.law.schema.standards import CriterionEntry


class ClassWayEntry(FileModel):
    """A way into a class: so many of the criteria hold, and the ``conditions`` with these codes are met."""

    at_least: Whole = Field(ge=1)
    met: list[Text] = []


class UnitClassEntry(FileModel):
    """A class: it is that of a unit to which one of ``any`` applies. The last one, without ``any``, is of all others."""

    id: Text
    name: WordsEntry
    wording: SourceEntry
    any_: list[ClassWayEntry] = Field(default=[], alias="any")


class DecidedByEntry(FileModel):
    """The lists that say of which class a unit is: they decide, and the criteria only explain."""

    lists: list[Text] = Field(min_length=1)
    says: WordsEntry
    source: SourceEntry


class ClassificationFile(FileModel):
    """A phân định: what is not met is counted, and the first class that fits is the unit's.

    A criterion *holds* where its requirement does: it says what a unit lacks. ``conditions`` are asked and not
    counted; where that of ``only_where`` is not met the unit is not classified at all.
    """

    classification: Text
    units: list[UnitKind] = Field(min_length=1)
    name: WordsEntry
    document: Text
    place: Text
    in_force: Period
    columns: Text | None = None
    decided_by: DecidedByEntry | None = None
    criteria: list[CriterionEntry] = Field(min_length=1)
    conditions: list[CriterionEntry] = []
    only_where: Text | None = None
    classes: list[UnitClassEntry] = Field(min_length=2)
    notes: list[Text] = []
