"""The JSON contract ``ntm-rules/assessment/1``, as types: a program that reads assessments can rely on them.

Numbers are strings of exact decimals. Nothing of the clock or the machine is in an assessment.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired

from annotated_types import Ge, Le
from typing_extensions import TypedDict  # pydantic makes a schema of this one only, before 3.12

from ntm_rules.engine.verdict import Reason, VerdictName
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR
from ntm_rules.law.model.requirement import Cause, LevelForm, Operator, Status

Count = Annotated[int, Ge(0)]
Year = Annotated[int, Ge(FIRST_YEAR), Le(LAST_YEAR)]


class LineageDocument(TypedDict, total=False):
    """One document that set a level. ``copy`` is the copy of it that was read; ``words`` are those of the cell."""

    document: str
    place: str
    status: Status
    confidence: str
    seen_in: list[str]
    copy: str
    row: int
    words: str | dict[str, str]
    our_reading: bool | dict[str, str]
    note: str


class LevelDocument(TypedDict):
    """The level a fact was compared with. ``value`` is null where it is unknown or delegated.

    ``form`` is there where it is no level of its own: ``floor`` (``value`` is the least that the province may ask),
    ``left_open``, ``not_regulated``. ``among`` are the values that are possible where there are several.
    ``province_set_aside`` is the level of a province that asks less than the nation, and so does not hold.
    """

    comparator: Operator
    value: str | None
    unit: str
    column: str | None
    year: int | None
    area_class: str | None
    status: Status
    delegated_to: str | None
    lineage: list[LineageDocument]
    province_set_aside: NotRequired[str]
    form: NotRequired[LevelForm]
    among: NotRequired[list[str | None]]


class NaturalDocument(TypedDict):
    """A gap in things to do."""

    amount: Count
    of: Count
    noun: str


class GapPart(TypedDict):
    """What one comparison lacks. ``column`` is where, of several columns that the unit may take and that all fail."""

    fact: str
    amount: str | None
    unit: str | None
    natural: NaturalDocument | None
    sex: str | None
    at_least: bool
    column: NotRequired[str]


class GapDocument(GapPart):
    """What an indicator lacks; ``parts`` where several comparisons failed."""

    parts: list[GapPart]


class TreeDocument(TypedDict, total=False):
    """A node of the proof: only what decided, or what left it open."""

    node: str
    kind: str
    verdict: VerdictName
    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None
    reasons: list[Reason]
    fact: dict[str, Any] | None
    level: LevelDocument | None
    gap: GapPart | None
    conclusion: dict[str, Any]
    by_figures: VerdictName
    standard: dict[str, str]
    text: str
    rules: list[str]
    children: list[TreeDocument]


class Disputed(TypedDict, total=False):
    """What the unit's figures alone decide, where the official conclusion that holds says otherwise."""

    by_figures: VerdictName


class Standing(TypedDict):
    """What a verdict rests on."""

    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None


class IndicatorDocument(TypedDict):
    """The result of one indicator, or of one condition of recognition."""

    code: str
    name: str
    verdict: VerdictName
    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None
    reason: Reason | None
    reasons: list[Reason]
    fact: dict[str, Any] | None
    level: LevelDocument | None
    gap: GapDocument | None
    conclusion: dict[str, Any] | None
    by_figures: NotRequired[VerdictName]
    tree: TreeDocument
    explanation: str


class CriterionDocument(TypedDict):
    """The result of one criterion."""

    number: str
    name: str
    verdict: VerdictName
    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None
    conclusion: dict[str, Any] | None
    by_figures: NotRequired[VerdictName]
    indicators: list[IndicatorDocument]


# Not a class: ``pass`` is a Python keyword.
Tally = TypedDict(
    "Tally",
    {"pass": Count, "fail": Count, "unknown": Count, "not_applicable": Count, "total": Count},
)


class Summary(TypedDict):
    """Counts of verdicts."""

    criteria: Tally
    indicators: Tally


class MissingDocument(TypedDict):
    """What would still decide an indicator."""

    fact: str | None
    label: str
    indicators: list[str]
    conditions: list[str]
    why: list[str]


class BackingDocument(TypedDict):
    """A figure or an official conclusion, and the verdicts that rest on it.

    ``conclusion`` is its place in the facts (``indicators.6.1``). Where evidence was required and there is none,
    the verdicts are those that it leaves open.
    """

    fact: str | None
    conclusion: str | None
    label: str
    indicators: list[str]
    criteria: list[str]
    conditions: list[str]


class OlderDocument(BackingDocument):
    """The same, with a document that is older than the year of the figures."""

    document: str
    date: str


class NoEvidenceDocument(BackingDocument):
    """What was given as a document and is none (``no_document``), or is dated after the assessment (``later``)."""

    document: str
    date: str | None
    why: str


class EvidenceDocument(TypedDict):
    """What is backed by no document, what by documents older than the year of the figures, what is no evidence."""

    without: list[BackingDocument]
    older: list[OlderDocument]
    not_counted: list[NoEvidenceDocument]


# Not a class: ``class`` is a Python keyword.
ClassDocument = TypedDict(
    "ClassDocument", {"stated": str, "class": str, "document": str, "place": str, "status": Status}
)


class AreaDocument(TypedDict):
    """What the list of areas says of a commune, and the classes that it has by law beside those stated.

    ``finding``: same, proposed, differs, not_listed, several, not_followed.
    """

    finding: str | None
    listed: str | None
    stated: str | None
    document: str | None
    place: str | None
    by_law: list[ClassDocument]


class GroupDocument(TypedDict):
    """What the province's list says of a commune: given, same, differs; not_listed, several, other_code (``finding``)."""

    finding: str
    listed: str | None
    stated: str | None
    near: list[str]
    id: str
    document: str
    number: str
    date: str | None
    issuer: str
    place: str
    status: Status
    other_list: NotRequired[str]


class OtherYearDocument(TypedDict):
    """A figure of another year than the assessment; ``counts``: whether the standard takes figures of that year."""

    fact: str
    label: str
    period: Year
    counts: bool


class ImplausibleDocument(TypedDict):
    """A figure that is doubted and not confirmed: it counts as not known. ``key`` is its place in the facts.

    ``why`` is one or more of ``range`` (beyond what is usual: ``at_least``, ``at_most``), ``previous`` (ten times the
    figure of the year before, or a tenth), ``unformatted`` (a share of 1 or less from a cell without a percent format),
    ``unconfirmed``. ``place`` is the cell, or the line and column, in the file that was read.
    """

    fact: str
    label: str
    key: str
    place: NotRequired[str]
    why: list[str]
    at_least: str | None
    at_most: str | None
    previous: NotRequired[Any]


class RecognitionDocument(TypedDict):
    """Criteria, prerequisites and conditions together; ``judged`` is false where recognition is not judged at all."""

    verdict: VerdictName
    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None
    judged: NotRequired[bool]


# Not a class: ``from`` is a Python keyword.
ReformDocument = TypedDict(
    "ReformDocument",
    {
        "id": str,
        "name": str,
        "from": str,
        "content": dict[str, Any],
        "remarks": NotRequired[list[str]],
    },
)


class Digest(TypedDict):
    """SHA-256 of the resolved standard and of the facts."""

    standard: str
    facts: str


# Not a class: ``from`` is a Python keyword.
WarningDocument = TypedDict(
    "WarningDocument",
    {
        "kind": str,
        "before": str | None,
        "until": str | None,
        "after": str | None,
        "from": str | None,
        "text": str,
    },
)


class AssessmentDocument(TypedDict):
    """One unit against one standard on one date. ``version`` is that of the program; files made before lack it."""

    schema: Literal["ntm-rules/assessment/1"]
    engine: str
    version: NotRequired[str]
    standard: str
    as_of: str
    period: Year
    strict: bool
    require_evidence: bool
    hypothetical: bool
    warnings: list[WarningDocument]
    unit: dict[str, Any]
    verdict: VerdictName
    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None
    prerequisites: list[IndicatorDocument]
    conditions: list[IndicatorDocument]
    recognition: RecognitionDocument
    summary: Summary
    criteria: list[CriterionDocument]
    missing: list[MissingDocument]
    evidence: EvidenceDocument
    other_years: list[OtherYearDocument]
    area: AreaDocument | None
    group_list: NotRequired[GroupDocument]
    implausible: NotRequired[list[ImplausibleDocument]]
    input: dict[str, Any]
    rules: dict[str, Any]
    reforms: list[ReformDocument]
    digest: Digest


class IndicatorSummary(TypedDict):
    """The result of one indicator or condition, without its proof."""

    code: str
    verdict: VerdictName
    provisional: bool
    reason: Reason | None
    gap: GapDocument | None


class CriterionSummary(TypedDict):
    """The result of one criterion, without its proof."""

    number: str
    verdict: VerdictName
    provisional: bool
    indicators: list[IndicatorSummary]


class SummaryDocument(TypedDict):
    """The small form of an assessment: verdicts, gaps, digests. Nothing can be judged again from it alone."""

    schema: Literal["ntm-rules/summary/1"]
    engine: str
    version: str
    standard: str
    as_of: str
    period: Year
    strict: bool
    require_evidence: bool
    hypothetical: bool
    unit: dict[str, Any]
    verdict: VerdictName
    provisional: bool
    provisional_because: list[Cause]
    rests_on: Status | None
    recognition: RecognitionDocument
    summary: Summary
    criteria: list[CriterionSummary]
    prerequisites: list[IndicatorSummary]
    conditions: list[IndicatorSummary]
    digest: Digest
