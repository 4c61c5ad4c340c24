"""The rule files as pydantic models: what may be written, and nothing else.

These models are the format's definition: ``ntm-rules schema rules`` prints their JSON Schema. They are turned
into the small frozen objects of :mod:`ntm_rules.law.requirement` by :mod:`ntm_rules.law.build`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from ntm_rules.law.scalars import Date, Flag, Number, Text, Whole

Status = Literal["verified", "secondary", "recalled", "unknown", "proposed"]
UnitKind = Literal["thon", "khu-dan-cu", "xa", "huyen", "thi-xa", "thanh-pho", "tinh"]
Axis = Literal["column", "class", "year"]
FactKind = Literal["share", "number", "count", "yes_no", "grade"]


class Wire(BaseModel):
    """Base of all file models: an unknown key is an error, nothing can be changed afterwards."""

    # Built when first used: whoever reads a compiled rule book never pays for these models.
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, defer_build=True)


class Words(Wire):
    """A text in both languages. The law's own designations are Vietnamese; English is a translation."""

    vi: Text
    en: Text


class Checked(Wire):
    """Who read a level in the decision itself, and when: required for the status ``verified``."""

    by: Text
    on: Date


class Source(Wire):
    """Where a level or a wording is from and how well it is known.

    ``document`` and ``place`` default to the enclosing file's decision and the indicator's own row;
    ``seen_in`` names the publications in which it was seen (``documents.yaml``).
    """

    document: Text | None = None
    place: Text | None = None
    status: Status | None = None
    confidence: Literal["high", "medium", "low"] | None = None
    seen_in: list[Text] = []
    checked: Checked | None = None
    note: Text | None = None


class Period(Wire):
    """From this date until the next change or the explicit end, both days included."""

    from_: Date = Field(alias="from")
    until: Date | None = None
    status: Status | None = None
    note: Text | None = None


class Cells(Source):
    """Cells of a table of levels that share one source.

    A value ``~`` says that the cell is unknown, or, with ``delegated_to``, that the nation sets no number.
    """

    delegated_to: Literal["province", "ministry"] | None = None
    values: dict[Text, Number | Text | dict[Text, Number | Text | None] | None]


class LevelOf(Wire):
    """A level of another standard: the comparison of ``part`` in the indicator ``code``."""

    standard: Text
    code: Text
    part: Text | None = None


class LevelTable(Source):
    """A level (mức đạt chuẩn): one number, a table by column, class or year, delegated, or unknown.

    ``times`` with ``of`` is a multiple of another standard's level at the same date, column and year.
    """

    times: Number | None = None
    of: LevelOf | None = None

    value: Number | Text | None = None
    delegated_to: Literal["province", "ministry"] | None = None
    unknown: Flag = False
    by: list[Axis] = []
    cells: list[Cells] = []


Level = LevelTable | Number | Text


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


class ClassAll(Wire):
    """All of these classes."""

    all_: list[ClassRule] = Field(alias="all", min_length=1)


class ClassAny(Wire):
    """One of these classes."""

    any_: list[ClassRule] = Field(alias="any", min_length=1)


ClassRule = ClassAll | ClassAny | Text


class MayConclude(Wire):
    """Which bodies' official conclusion stands for the parts: that it is met, that it is not met."""

    met: list[Text] = []
    not_met: list[Text] = []


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


class Replace(Wire):
    """An indicator that takes the place of the one with its code; what is not said stays."""

    code: Text
    name: Words | None = None
    wording: Source | None = None
    source: Source | None = None
    require: Requirement | None = None
    applies_when: Requirement | None = None
    headline: Text | None = None
    may_be_concluded_by: MayConclude | None = None
    guidance: list[Text] = []
    notes: list[Text] = []


class Set(Wire):
    """A new level for one comparison of an indicator; ``part`` names the fact where there are several."""

    code: Text
    part: Text | None = None
    at_least: Level | None = None
    at_most: Level | None = None
    above: Level | None = None
    below: Level | None = None
    equals: Level | None = None
    is_: Flag | LevelTable | None = Field(default=None, alias="is")
    source: Source | None = None
    article: Text | None = None
    notes: list[Text] = []


class Add(Indicator):
    """A new indicator, put into the criterion with this number."""

    criterion: Text


class StandardChange(Wire):
    """What a document changes in one standard."""

    standard: Text
    set: list[Set] = []
    replace: list[Replace] = []
    add: list[Add] = []
    repeal: list[Text] = []
    recognition: list[Recognition] = []


class Override(Wire):
    """Which classes take another column than their region's."""

    use: Text
    when: ClassRule
    wording: Source
    text: Text | None = None
    notes: list[Text] = []


class ColumnsChange(Wire):
    """A dated change of the column override."""

    columns: Text
    override: Override


def _changed(value: Any) -> str:
    return "<columns>" if isinstance(value, dict) and "columns" in value else "<standard>"


Change = Annotated[
    Annotated[StandardChange, Tag("<standard>")] | Annotated[ColumnsChange, Tag("<columns>")],
    Discriminator(_changed),
]


class AmendmentFile(Wire):
    """A sửa đổi: what a later document changes, and nothing else."""

    amendment: Text
    document: Text
    place: Text
    in_force: Period
    changes: list[Change] = Field(min_length=1)
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


class ReformFile(Wire):
    """A phương án: a proposed change, not enacted. Its results are marked as hypothetical."""

    reform: Text
    name: Words
    in_force: Period
    source: Source | None = None
    changes: list[Change] = Field(min_length=1)
    notes: list[Text] = []


class ProvinceClass(Wire):
    """A class that a province makes of all communes of some districts."""

    id: Text
    name: Words
    districts: list[Text] = Field(min_length=1)
    wording: Source


class OverlayFile(Wire):
    """A quy định của tỉnh: what a province's document sets over a national standard.

    ``unfilled`` are the indicators whose level the document is known to set, and which nobody has entered yet.
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
    set: list[Set] = []
    replace: list[Replace] = []
    add: list[Add] = []
    notes: list[Text] = []


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


FILE_KINDS: dict[str, type[Wire]] = {
    "documents": DocumentsFile,
    "vocabulary": FactsVocabulary,
    "terms": TermsFile,
    "standard": StandardFile,
    "amendment": AmendmentFile,
    "overlay": OverlayFile,
    "reform": ReformFile,
    "title": TitleFile,
    "columns": ColumnsFile,
    "provinces": ProvincesFile,
}
"""The key that says what kind of file this is, and the model of it."""
