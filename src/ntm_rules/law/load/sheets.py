"""A score sheet of the vocabulary, as facts use it."""

from __future__ import annotations

from ntm_rules.law import schema
from ntm_rules.law.model.terms import SheetDef, SheetRow


def score_sheet(entry: schema.SheetEntry) -> SheetDef:
    """The rows of a sheet, and where the law has them."""
    rows = tuple(SheetRow(r.fact, r.points, r.full_at, r.whole) for r in entry.rows)
    return SheetDef(entry.place, rows)
