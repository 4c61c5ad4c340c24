"""What was read of a row in a document, as the worksheet carries it out and back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ntm_rules.authoring.worksheet.rows import Row
from ntm_rules.authoring.worksheet.texts import (
    AS_PRINTED,
    BY_PROVINCE,
    OTHERWISE,
    READ_COLUMNS,
)
from ntm_rules.foundation.bilingual import Words

OUTCOMES: Final = {
    "same": Words("như đang ghi", "as recorded"),
    "other": Words("khác", "otherwise"),
    "new": Words("mới", "new"),
    "not_understood": Words("chưa hiểu", "not understood"),
    "absent": Words("không có trong văn bản", "not in the document"),
}
_BY_TEXT: Final = {words.vi: name for name, words in OUTCOMES.items()}
_NAMES: Final = tuple(c.name for c in READ_COLUMNS if c.name != "read_mark")


@dataclass(frozen=True, slots=True)
class ReadCells:
    """What the further columns of a row say: one of :data:`OUTCOMES`, the level, the exact text, its place."""

    outcome: str
    value: str
    text: str
    place: str

    def tick(self, province: str | None) -> str | None:
        """What an officer chooses who finds that it was read right; None where nothing was understood."""
        if self.outcome == "same":
            return AS_PRINTED
        if self.outcome == "other":
            return OTHERWISE
        if self.outcome == "new":
            return OTHERWISE if province is None else BY_PROVINCE
        return None

    def place_of(self, row: Row) -> str:
        """The place for the source. Of a level by column the column is its key: cells of one line keep together."""
        return re.sub(r", cột \d+", "", self.place) if "column" in row.by else self.place

    def takes(self, row: Row) -> bool:
        """Whether it may go in though nobody looked: it gives a level, and contradicts none that is better known."""
        known = row.source.status in {"verified", "read"}
        return self.outcome == "new" or (self.outcome in {"same", "other"} and not known)


def sealed(row: str, cells: Mapping[str, str]) -> dict[str, str]:
    """The cells with a digest over them: another digest means that one was changed."""
    return {**cells, "read_mark": _mark(row, cells)}


def read_cells(row: str, entries: Mapping[str, str]) -> ReadCells | None:
    """What was read of a row, from its cells; None where they are not as they were written."""
    if entries["read_mark"] != _mark(row, entries) or entries["outcome"] not in _BY_TEXT:
        return None
    return ReadCells(
        _BY_TEXT[entries["outcome"]],
        entries["read_value"],
        entries["read_text"],
        entries["read_place"],
    )


def _mark(row: str, cells: Mapping[str, str]) -> str:
    text = "\x1f".join([row, *(cells[name] for name in _NAMES)])
    return hashlib.sha256(text.encode()).hexdigest()[:20]
