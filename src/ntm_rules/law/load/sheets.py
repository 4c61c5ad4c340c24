"""Score sheets of the vocabulary, as facts use them."""

from __future__ import annotations

from dataclasses import replace

from ntm_rules.law import schema
from ntm_rules.law.load.levels import words
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.terms import RatedDef, RatedItem, SheetDef, SheetRow


def score_sheet(entry: schema.SheetEntry) -> SheetDef:
    """The rows of a sheet, and where the law has them."""
    rows = tuple(SheetRow(r.fact, r.points, r.full_at, r.whole) for r in entry.rows)
    return SheetDef(entry.place, rows, entry.best)


def rated(entry: schema.RatedEntry) -> RatedDef:
    """How each thing is rated, and where the law has it."""
    items = tuple(RatedItem(words(i.label), i.points, i.at_least) for i in entry.items)
    return RatedDef(entry.place, entry.at_least, items)


def name_sheets(library: Library) -> None:
    """Say of every fact that is a row of a sheet where the law has the sheet."""
    for total in list(library.facts.values()):
        for row in total.sheet.rows if total.sheet is not None else ():
            fact = library.facts.get(row.fact)
            if fact is not None and total.sheet is not None:
                library.facts[row.fact] = replace(fact, row_of=total.sheet.place)
