"""By which standard a whole table is judged."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path
from typing import Final

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.tables.chunks import open_cells
from ntm_rules.tables.typed.reader import day_in, is_typed, years

_KIND: Final = "xa"


def chosen(book: RuleBook, given: Path, standard: str | None, as_of: str | None) -> Standard:
    """The standard that is asked for, or that the head of ``given`` states, or that of communes, on a date that some row of ``given`` is for.

    Raises:
        RequestError: where there is none.
    """
    if standard is None and not is_typed(given):
        standard = open_cells(given, 1).standard or None
    if as_of is not None:
        day = as_date(as_of)
        if standard is not None:
            return book.standard(standard, as_of=day, in_gap=True)
        return book.standard_for(_commune(day))
    if standard is not None:
        return book.standard(standard, as_of=day_in(find_base(book.library, standard), given))
    days = [dt.date(year, 12, 31) for year in years(given)]
    for day in days:
        with suppress(RequestError):
            return book.standard_for(_commune(day))
    if days:
        return book.standard_for(_commune(days[0]))
    bases = [b for b in book.library.standards.values() if _KIND in b.default_for]
    last = max(bases, key=lambda b: b.since, default=None)
    if last is None:
        return book.standard_for(_commune(dt.date(2000, 12, 31)))
    return book.standard(last.id, as_of=last.until or last.since)


def _commune(day: dt.date) -> Unit:
    return Unit(kind=_KIND, name="", period=day.year, as_of=day)
