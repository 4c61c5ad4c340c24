"""What the law's files refer to: documents, facts, units of measure, bodies, provinces."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from ntm_rules.foundation.scalars import Date, Flag, Number, Sha256, Text, Whole
from ntm_rules.law.schema.parts import FileModel, Period, UnitKind, WordsEntry
from ntm_rules.office.signatures.signature import (
    AtTheTime,
    Chain,
    ChangedAfter,
    Covers,
    Integrity,
    Kind,
    TimeFrom,
)

Name = Annotated[Text, StringConstraints(max_length=200)]
IsoTime = Annotated[
    Text, StringConstraints(pattern=r"^(\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?)?$")
]
FactKind = Literal["share", "number", "count", "yes_no", "grade"]


class DocumentEntry(FileModel):
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


class PublicationEntry(FileModel):
    """A page in which a text or a level was seen."""

    id: Text
    title: Text
    url: Text
    read: Literal["copy", "report"] = "report"


class SignatureEntry(FileModel):
    """A signature of a copy, or a time stamp of it, as it was found when the copy was read.

    ``signer`` and ``issuer`` are the names in its certificate, ``certificate`` the SHA-256 of that. ``covers`` and
    ``changed_after`` say whether the file is still what was signed. ``time_from`` says who states the time,
    ``at_the_time`` whether the certificate was valid then, ``chain`` whether its issuers lead to a ``root``.
    """

    kind: Kind
    integrity: Integrity
    signer: Name = ""
    issuer: Name = ""
    certificate: Sha256 | Literal[""] = ""
    valid_from: IsoTime = ""
    valid_until: IsoTime = ""
    covers: Covers = "part"
    changed_after: ChangedAfter = "content"
    time: IsoTime = ""
    time_from: TimeFrom = "none"
    at_the_time: AtTheTime = "unknown"
    chain: Chain = "incomplete"
    root: Name = ""
    weak: Flag = False


class CopyEntry(FileModel):
    """A copy of a document's text in which levels were read: the document, the digest of the file, what it is.

    ``signatures`` are those of a signed file.
    """

    id: Text
    of: Text
    sha256: Sha256
    what: Text
    seen_on: Date | None = None
    signatures: list[SignatureEntry] = []


class DocumentsFile(FileModel):
    """Every document, publication and copy, once."""

    documents: list[DocumentEntry]
    publications: list[PublicationEntry] = []
    copies: list[CopyEntry] = []


class CountsEntry(FileModel):
    """What a share of lower units counts: those that meet a standard, by title or by being judged.

    ``total`` is a count fact of the higher unit: how many there are, where not all of them are at hand.
    ``only_where`` is a yes/no fact of the lower unit: one of which it does not hold is not counted.
    """

    kind: UnitKind
    standard: Text
    title: Text | None = None
    total: Text | None = None
    only_where: Text | None = None


class DiffersEntry(FileModel):
    """A fact that this one is near to and no substitute for, and in what they differ."""

    fact: Text
    how: WordsEntry


class YearsEntry(FileModel):
    """How many years before the year of consideration a figure is for, and the fact that holds that year."""

    before: list[Whole] = Field(min_length=1)
    consideration: Text


class PlausibleEntry(FileModel):
    """What a figure usually is. Ours, not the law's: beyond it a figure is doubted, not refused."""

    min: Number | None = None
    max: Number | None = None


class SheetRowEntry(FileModel):
    """A row of a score sheet. ``full_at`` is the share from which it has all its points.

    ``whole``: below that share it is not said whether the row counts.
    """

    fact: Text
    points: Number = Field(default=Fraction(1), gt=0)
    full_at: Number = Field(default=Fraction(100), gt=0)
    whole: Flag = False


class SheetEntry(FileModel):
    """The rows that make a total, or that must all hold for a yes/no fact; where the law has them.

    ``best``: the rows are alternatives, and the best of them is the total.
    """

    place: Text
    best: Flag = False
    rows: list[SheetRowEntry] = Field(min_length=1)


class PartOfEntry(FileModel):
    """The share of which this one is a part, and so never above it; where the law says so."""

    fact: Text
    place: Text


class RatedItemEntry(FileModel):
    """What each thing is rated by: so many points at the most, and those that it must have."""

    label: WordsEntry
    points: Number = Field(gt=0)
    at_least: Number = Fraction(0)


class RatedEntry(FileModel):
    """How each of the things that a share counts is rated: it counts from so many points on; where the law has it."""

    place: Text
    at_least: Number
    items: list[RatedItemEntry] = Field(min_length=1)


class FactEntry(FileModel):
    """A số liệu: what it is called, how it is measured, who supplies it where a text says so.

    ``min`` and ``max`` are the ends of what it can be at all, ``plausible`` of what it usually is.
    ``ratio``: a number in % that may be given as two amounts. ``indices``: a growth that may be given by the
    yearly indices that it is the mean of. ``years`` says of which years before the year of consideration it is.
    ``each``: a share that may be given by the points of each of the things that it counts.
    """

    id: Text
    label: WordsEntry
    kind: FactKind
    unit: Text | None = None
    min: Number | None = None
    max: Number | None = None
    plausible: PlausibleEntry | None = None
    by_sex: Flag = False
    of: WordsEntry | None = None
    scale: list[Text] = []
    supplied_by: WordsEntry | None = None
    counts: CountsEntry | None = None
    ratio: Flag = False
    indices: Literal["geometric", "either"] | None = None
    years: YearsEntry | None = None
    differs_from: list[DiffersEntry] = []
    sheet: SheetEntry | None = None
    each: RatedEntry | None = None
    part_of: PartOfEntry | None = None
    notes: list[Text] = []


class FactsVocabulary(FileModel):
    """A part of the vocabulary of facts."""

    vocabulary: Text
    facts: list[FactEntry]


class UnitOfMeasure(FileModel):
    """A unit of measure, and the name of a difference in it; ``singular`` is its English name behind 1."""

    id: Text
    name: WordsEntry
    singular: Text | None = None
    difference: Text


class TaskEntry(FileModel):
    """A task that another body does since a body ended, with the article that says so."""

    task: WordsEntry
    by: WordsEntry
    place: Text


class BodyEntry(FileModel):
    """A body that can conclude or appraise: of which level it is, and the last day on which it exists.

    ``taken_over`` are the tasks of which it is known who does them afterwards; of every other it is not.
    """

    id: Text
    name: WordsEntry
    level: Literal["xa", "huyen", "tinh"] | None = None
    until: Date | None = None
    taken_over: list[TaskEntry] = []
    note: Text | None = None


class TermsFile(FileModel):
    """Small closed lists: units of measure and bodies."""

    terms: Text
    units_of_measure: list[UnitOfMeasure]
    bodies: list[BodyEntry]


class ProvinceEntry(FileModel):
    """A province as it is from a date; ``regions`` are those its communes can lie in. A ``city`` is run by the centre."""

    id: Text
    name: Text
    city: Flag = False
    regions: list[Text] = Field(min_length=1)
    merges: list[Text] = []


class ProvincesFile(FileModel):
    """A dated list of provinces."""

    provinces: Text
    in_force: Period
    list_: list[ProvinceEntry] = Field(alias="list")
    notes: list[Text] = []
