"""What a report says, once, in one language: HTML, DOCX and XLSX only lay it out.

Everything is plain text. Characters that no document may hold, or that would turn its text around, are replaced
here, so that no writer has to think of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = [
    "Block",
    "Counts",
    "Fact",
    "Line",
    "Mark",
    "Notice",
    "Proof",
    "Provisional",
    "Report",
    "Source",
    "clean",
]

_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def clean(text: str) -> str:
    """``text`` without what XML forbids and without marks that reverse its direction."""
    return _UNFIT.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Mark:
    """A verdict: ``key`` is stable (``pass``, ``fail`` ...), ``text`` says it, with * where provisional."""

    key: str
    text: str
    provisional: bool

    @property
    def plain(self) -> str:
        """The words without the mark of the provisional."""
        return self.text.rstrip("*")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to read before the result.

    ``kind`` is hypothetical, mode (strict, evidence required), provisional, unverified or scope.
    """

    kind: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many have each verdict."""

    passed: int
    failed: int
    unknown: int
    not_applicable: int
    total: int


@dataclass(frozen=True, slots=True)
class Proof:
    """One node of a proof, with what decided it."""

    title: str
    mark: Mark
    details: tuple[str, ...]
    children: tuple[Proof, ...]
    guard: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator, prerequisite or condition. ``code`` is "" where the law gives it none."""

    id: str
    code: str
    name: str
    mark: Mark
    requirement: tuple[str, ...]
    law: tuple[str, ...]
    result: tuple[str, ...]
    reasons: tuple[str, ...]
    gap: tuple[str, ...]
    evidence: tuple[str, ...]
    proof: Proof


@dataclass(frozen=True, slots=True)
class Block:
    """One criterion."""

    number: str
    name: str
    mark: Mark
    conclusion: str
    evidence: tuple[str, ...]
    counts: Counts
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """What would decide an open indicator."""

    codes: tuple[str, ...]
    label: str
    id: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provisional:
    """A level or wording, checked against no text, on which a verdict rests."""

    code: str
    what: str
    level: str
    source: str
    status: str


@dataclass(frozen=True, slots=True)
class Source:
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
    blocks: tuple[Block, ...]
    prerequisites: tuple[Line, ...]
    conditions: tuple[Line, ...]
    missing: tuple[Fact, ...]
    unused: tuple[str, ...]
    backing: tuple[str, ...]
    provisional: tuple[Provisional, ...]
    sources: tuple[Source, ...]
    engine: str
    digests: tuple[str, str]

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every indicator."""
        return tuple(line for block in self.blocks for line in block.lines)

    @property
    def short(self) -> tuple[Line, ...]:
        """The indicators that fail."""
        return tuple(line for line in self.lines if line.mark.key == "fail")
