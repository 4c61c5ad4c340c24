"""The form that a standard asks a unit to fill in."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from ntm_rules.documents.form.form import Form, make_form
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.judging.rulebook import RuleBook, Standard


def form_of(
    book: RuleBook,
    standard: str,
    *,
    as_of: dt.date,
    province: str | None = None,
    unit: Unit | None = None,
    lang: Lang = "vi",
) -> Form:
    """The form of ``standard`` on a date, for a province or for ``unit``, whose levels it then shows.

    Raises:
        RequestError: for an unknown standard or province, and for a date when it is not in force.
    """
    if unit is None or standard in book.library.classifications:
        own = book.province_of(unit, as_of) if unit is not None else None
        law = book.standard(standard, as_of=as_of, province=province or own)
    else:
        law = book.standard_for(unit, standard=standard, as_of=as_of, province=province)
    # Levels depend on who the unit is, not on what is known of it.
    empty = law.assess(_without_figures(law, unit), engine="direct")
    return make_form(empty.teller(lang), unit)


def _without_figures(law: Standard, unit: Unit | None) -> Unit:
    if unit is not None:
        tree = {k: v for k, v in (unit.tree or {}).items() if k in {"unit", "period"}}
        return replace(unit, tree=tree, standard=None)
    about: dict[str, Any] = {"kind": law.resolved.base.unit, "name": "-"}
    if law.province is not None:
        about["province"] = law.province
    return Unit.from_dict({"unit": about, "period": law.as_of.year})
