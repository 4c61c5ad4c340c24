"""Sentences that change an indicator, where they are regular; each is laid out as the row of a table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ntm_rules.office.grids.grid import Grid, GridCell

_NUMBERED: Final = r"^(?:[\da-zđ]+[.)]\s*)?"
_NAME: Final = r"(?:chỉ tiêu|nội dung tiêu chí) (?:số )?"
_AMENDED: Final = re.compile(
    rf"{_NUMBERED}(?:(?:nội dung |mức (?:đạt )?(?:của )?)?{_NAME}(?P<first>\d+\.\d+)\b[^“\"]*?"
    rf"(?:sửa đổi|thay)[^“\"]*?như sau|(?:sửa đổi|thay)[^“\"]*?{_NAME}(?P<then>\d+\.\d+)\b[^“\"]*?như sau)"
    r"\s*:?\s*(?P<quoted>.*)$",
    re.IGNORECASE,
)
_REPEALED: Final = re.compile(
    r"^(?:[\da-zđ]+[.)]\s*)?bãi bỏ (?:nội dung )?(?:chỉ tiêu|nội dung tiêu chí) (?:số )?(\d+\.\d+)\s*[,:]?\s*[“\"]([^”\"]+)[”\"]",
    re.IGNORECASE,
)
_MENTIONS: Final = re.compile(
    r"(?:sửa đổi|bãi bỏ|bổ sung|thay)\b.*\b(?:chỉ tiêu|nội dung tiêu chí) (?:số )?\d+\.\d+"
    r"|\b(?:chỉ tiêu|nội dung tiêu chí) (?:số )?\d+\.\d+\b.*\b(?:sửa đổi|bãi bỏ|thay)",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(
    r"^[“\"]?(?:\d+\.\d+\.?\s*)?([^”\"]+?)\s*:\s*([^:”\"]{1,80}?)[”\"]?[.;]?$"
)
_WHOLE_TEXT: Final = re.compile(r"^[“\"].*[”\"][.;]?$")


@dataclass(frozen=True, slots=True)
class ProseChange:
    """A sentence that changes an indicator: its number, its words, its level as text; no level where it is repealed."""

    code: str
    text: str
    level: str
    paragraph: int
    repeals: bool = False
    quoted_below: bool = False
    """Whether its words stand in the paragraph below it."""


def prose_changes(paragraphs: Sequence[str]) -> tuple[list[ProseChange], Mapping[int, str]]:
    """The sentences of a document that change indicators, and those that may do so and are not regular."""
    changes: list[ProseChange] = []
    strange: dict[int, str] = {}
    taken: set[int] = set()
    for number, text in enumerate(paragraphs):
        if number in taken:
            continue
        if match := _REPEALED.match(text):
            changes.append(ProseChange(match[1], match[2].strip(), "", number, repeals=True))
        elif match := _AMENDED.match(text):
            quoted, code = match["quoted"].strip(), match["first"] or match["then"]
            if not quoted and number + 1 < len(paragraphs):
                quoted = paragraphs[number + 1].strip()
                taken.add(number + 1)
            inner = _QUOTED.match(quoted) if _WHOLE_TEXT.match(quoted) else None
            if inner is None:
                strange[number] = f"{text} {quoted}" if number + 1 in taken else text
            else:
                words, below = (inner[1].strip(), inner[2].strip()), number + 1 in taken
                changes.append(ProseChange(code, *words, number, quoted_below=below))
        elif _MENTIONS.search(text):
            strange[number] = text
    return changes, strange


def sentence_table(sentence: ProseChange) -> Grid:
    """A sentence as a table of one row. Its number is that of the paragraph, below zero."""
    rows = (
        ("TT", "Nội dung tiêu chí", "Chỉ tiêu"),
        (sentence.code, sentence.text, sentence.level),
    )
    cells = [GridCell(r, c, 1, 1, text) for r, row in enumerate(rows) for c, text in enumerate(row)]
    return Grid(-(sentence.paragraph + 1), tuple(cells))
