"""What a unit says of its own figures: measured, or made up."""

from __future__ import annotations

from typing import Final

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.text import fold

SIMULATED: Final = "số liệu mô phỏng"
"""What every made-up unit carries in its note."""

_WORDS: Final = tuple(
    fold(w)
    for w in (
        SIMULATED,
        "mô phỏng",
        "bịa",
        "minh họa",
        "giả định",
        "made up",
        "made-up",
        "simulated",
        "synthetic",
    )
)


def is_made_up(unit: Unit) -> bool:
    """Whether the unit's note or name says that its figures are made up."""
    return says_made_up(unit.note, unit.name)


def says_made_up(note: str | None, name: str | None) -> bool:
    """Whether a unit's note or name says that its figures are made up."""
    text = fold(f"{note or ''} {name or ''}")
    return any(word in text for word in _WORDS)
