"""How counts with bounds stand in a cell."""

from __future__ import annotations

from fractions import Fraction

from ntm_rules.analysis.statistics.result import CountRange, PlaceStatistics
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import number

OPEN = "……"
"""What the office fills in."""


def count_cell(count: CountRange | None) -> str | int:
    """A count: a number where nothing is open, else "12–15"."""
    if count is None:
        return ""
    return count.at_least if count.exact is not None else f"{count.at_least}–{count.at_most}"


def share_cell(count: CountRange, of: int, lang: Lang) -> str:
    """A count as a share of ``of``, to one decimal."""
    if not of:
        return ""
    ends = [number(Fraction(100 * n, of), lang, places=1) for n in (count.at_least, count.at_most)]
    return f"{'–'.join(dict.fromkeys(ends))}%"


def mean_cell(place: PlaceStatistics, lang: Lang) -> str:
    """Criteria per unit, to two decimals."""
    ends = [number(end, lang, places=2) for end in place.mean]
    return "–".join(dict.fromkeys(ends))


def change_cell(now: CountRange, before: CountRange | None) -> str:
    """StatisticsBy how much a count has changed: the least and the most where either year is open."""
    if before is None:
        return ""
    ends = (now.at_least - before.at_most, now.at_most - before.at_least)
    return " … ".join(dict.fromkeys(f"{end:+d}".replace("-", "−") if end else "0" for end in ends))
