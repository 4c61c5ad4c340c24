"""What the law's files refer to: documents, facts, units of measure, bodies, provinces."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ntm_rules.law.schema.parts import Period, UnitKind, Wire, Words
from ntm_rules.law.schema.scalars import Date, Flag, Number, Text

__all__ = [
    "Body",
    "Counts",
    "DocumentEntry",
    "DocumentsFile",
    "Fact",
    "FactKind",
    "FactsVocabulary",
    "Province",
    "ProvincesFile",
    "Publication",
    "TermsFile",
    "UnitOfMeasure",
]

FactKind = Literal["share", "number", "count", "yes_no", "grade"]


class DocumentEntry(Wire):
    """A văn bản: a decision, a circular, a ministry's guidance."""

    id: Text
    number: Text
    issuer: Text
    date: Date | None = None
    title: Text
    kind: Literal["decision", "guidance", "plan"] = "decision"
    in_force: Period | None = None
    amends: list[Text] = []
    seen_in: list[Text] = []
    notes: list[Text] = []


class Publication(Wire):
    """A page in which a text or a level was seen."""

    id: Text
    title: Text
    url: Text
    read: Literal["copy", "report"] = "report"


class DocumentsFile(Wire):
    """Every document and publication, once."""

    documents: list[DocumentEntry]
    publications: list[Publication] = []


class Counts(Wire):
    """What a share of lower units counts: those that meet a standard, by title or by being judged.

    ``total`` is a count fact of the higher unit: how many there are, where not all of them are at hand.
    """

    kind: UnitKind
    standard: Text
    title: Text | None = None
    total: Text | None = None


class Fact(Wire):
    """A số liệu: what it is called, how it is measured, who supplies it."""

    id: Text
    label: Words
    kind: FactKind
    unit: Text | None = None
    min: Number | None = None
    max: Number | None = None
    by_sex: Flag = False
    of: Words | None = None
    scale: list[Text] = []
    supplied_by: Words
    counts: Counts | None = None
    notes: list[Text] = []


class FactsVocabulary(Wire):
    """A part of the vocabulary of facts."""

    vocabulary: Text
    facts: list[Fact]


class UnitOfMeasure(Wire):
    """A unit of measure, and the name of a difference in it."""

    id: Text
    name: Words
    difference: Text


class Body(Wire):
    """A body that can conclude or appraise."""

    id: Text
    name: Words


class TermsFile(Wire):
    """Small closed lists: units of measure and bodies."""

    terms: Text
    units_of_measure: list[UnitOfMeasure]
    bodies: list[Body]


class Province(Wire):
    """A province as it is from a date; ``regions`` are those its communes can lie in."""

    id: Text
    name: Text
    regions: list[Text] = Field(min_length=1)
    merges: list[Text] = []


class ProvincesFile(Wire):
    """A dated list of provinces."""

    provinces: Text
    in_force: Period
    list_: list[Province] = Field(alias="list")
    notes: list[Text] = []
