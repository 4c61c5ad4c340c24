"""The words that a cell may hold, in one list for every way in: tables, frames, and the form.

A new word is added here and nowhere else; :mod:`ntm_rules.tables.cell_text` reads by these lists. Words are compared
folded: case, spaces, composition and the place of the tone mark do not count. A word that is not here is refused,
naming the cell: a dash or "…" says nothing certain. An empty cell says nothing; it is never 0 and never no.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ntm_rules.foundation.text import fold


def _answers(yes: tuple[str, ...], no: tuple[str, ...]) -> Mapping[str, bool]:
    return {fold(word): answer for answer, words in ((True, yes), (False, no)) for word in words}


YES_NO: Final = _answers(
    ("có", "đã có", "yes", "true", "x", "✓", "✔", "☑"),
    ("không", "không có", "chưa", "chưa có", "no", "false"),
)
"""What answers a yes/no fact. A tick says yes; a dash, a number, or an empty box say nothing certain."""

NOTHING_COUNTED: Final = frozenset(map(fold, ("không", "không có")))
"""What says 0 where something is counted."""

MET: Final = _answers(("đạt", "đã đạt", "met"), ("chưa đạt", "không đạt", "not met"))
"""What answers whether an indicator is met. Of the ways in only the form asks for it."""

NOT_APPLICABLE: Final = frozenset(map(fold, ("không áp dụng", "not applicable", "not_applicable")))
"""What says, in the form, that an indicator does not apply."""

NO_CLASSES: Final = frozenset(map(fold, ("[]", "không", "none", "-")))
"""What says that a unit has no area class."""

NOT_KNOWN: Final = frozenset(map(fold, ("chưa rõ", "chưa biết", "not known", "?")))
"""What says, in the form, that it is not known whether a unit has an area class."""

TOTALS: Final = frozenset(
    map(
        fold,
        (
            "tổng", "tổng cộng", "tổng số", "cộng", "cộng chung", "tổng hợp", "toàn huyện", "toàn tỉnh",
            "toàn xã", "toàn tỉnh/thành phố", "trung bình", "bình quân", "total", "grand total", "sum",
            "average", "mean",
        ),
    )
)  # fmt: skip
"""What stands in place of a name, or of a code, in a row that sums up others."""

BOUNDS: Final = (
    ("at_least", (">=", "≥", "ít nhất", "tối thiểu", "không dưới", "at least")),
    ("at_most", ("<=", "≤", "không quá", "nhiều nhất", "tối đa", "at most")),
    ("above", (">", "hơn", "trên", "more than", "above")),
    ("below", ("<", "dưới", "ít hơn", "less than", "below")),
)
"""What stands before a number that is only a bound. The first that fits is taken."""
