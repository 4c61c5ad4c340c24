"""What the report of one assessment says, in one language; ``layout`` makes a document of it."""

from __future__ import annotations

from dataclasses import dataclass

from ntm_rules.documents.model import Mark, Notice, ProofStep


@dataclass(frozen=True, slots=True)
class Counts:
    """How many have each verdict."""

    passed: int
    failed: int
    unknown: int
    not_applicable: int
    total: int


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator, prerequisite or condition. ``code`` is "" where the law gives it none.

    ``brief`` is the result without the names of its parts: those stand in ``requirement``, in the same order, after what
    joins them and before the conditions of application. ``open_because`` says why it is open, as far as the result does not say so itself.
    """

    id: str
    code: str
    name: str
    mark: Mark
    requirement: tuple[str, ...]
    law: tuple[str, ...]
    result: tuple[str, ...]
    brief: tuple[str, ...]
    reasons: tuple[str, ...]
    open_because: str
    gap: tuple[str, ...]
    evidence: tuple[str, ...]
    proof: ProofStep

    def lettered(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Requirement and result; where there are several parts, each led by its letter instead of its name."""
        parts = len(self.brief)
        first = len(self.requirement) - len(self.result)
        if parts < 2 or first < 0 or parts > len(_LETTERS):
            return self.requirement, self.result
        lead, asked = self.requirement[:first], self.requirement[first : first + parts]
        result = tuple(
            f"{letter}) {text}" for letter, text in zip(_LETTERS, self.brief, strict=False)
        )
        if len(set(self.brief)) == 1:
            result = self.brief[:1]
        return (
            (
                *lead,
                *(f"{letter}) {text}" for letter, text in zip(_LETTERS, asked, strict=False)),
                *self.requirement[first + parts :],
            ),
            (*result, *self.result[parts:]),
        )

    def cells(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Requirement and result as they stand in a table: a row says itself why it is open."""
        asked, result = self.lettered()
        return asked, (*result, *filter(None, (self.open_because,)))


_LETTERS = tuple("abcdđeghiklmnopqrstuvxy")
"""The letters that number the parts, as Vietnamese texts do."""


@dataclass(frozen=True, slots=True)
class CriterionPart:
    """One criterion."""

    number: str
    name: str
    mark: Mark
    conclusion: str
    evidence: tuple[str, ...]
    counts: Counts
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class MissingFact:
    """What would decide an open indicator."""

    codes: tuple[str, ...]
    label: str
    id: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provisional:
    """What makes a verdict provisional: a level, a text, a conclusion, a guide; and ``why`` it does."""

    code: str
    what: str
    level: str
    source: str
    why: str


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document of the law, and the pages in which it was seen: title and address."""

    number: str
    title: str
    issuer: str
    date: str
    basis: bool
    levels: int
    seen_in: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One assessment in one language."""

    lang: str
    unit: str
    unit_kind: str
    unit_name: str
    commune: str
    standard: str
    standard_id: str
    period: int
    heading: tuple[tuple[str, str], ...]
    notices: tuple[Notice, ...]
    verdict: Mark
    recognition: Mark
    criteria_counts: Counts
    indicator_counts: Counts
    blocks: tuple[CriterionPart, ...]
    prerequisites: tuple[Line, ...]
    conditions: tuple[Line, ...]
    missing: tuple[MissingFact, ...]
    unused: tuple[str, ...]
    backing: tuple[str, ...]
    provisional: tuple[Provisional, ...]
    mark_note: str
    not_encoded: str
    """That nothing of the standard is encoded; "" where something is."""
    sources: tuple[CitedDocument, ...]
    engine: str
    digests: tuple[str, str]
    draft: bool
    """Whether what is signed of it is a draft: something is provisional, open, or rests on less than a text that was read."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every indicator."""
        return tuple(line for block in self.blocks for line in block.lines)

    @property
    def short(self) -> tuple[Line, ...]:
        """The indicators that fail."""
        return tuple(line for line in self.lines if line.mark.key == "fail")
