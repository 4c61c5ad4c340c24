"""The years of a title as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ntm_rules.analysis.title.years import Consideration, OpenYear, Year, derived, state_name
from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.law.model.library import Title

SCHEMA = "ntm-rules/title/1"


def title_json(
    years: Sequence[Year], rule: Title, lang: Lang, open_years: Sequence[OpenYear] = ()
) -> dict[str, Any]:
    """Each year with its state; docs/titles.md lists the keys."""
    return {
        "schema": SCHEMA,
        "title": rule.id,
        "years": [_year(year, rule, lang) for year in years],
        **({"not_regulated": [_open(year, lang) for year in open_years]} if open_years else {}),
    }


def _open(year: OpenYear, lang: Lang) -> dict[str, Any]:
    return {
        "period": year.period,
        "held": year.recognised,
        "standard_ended": year.ended.isoformat(),
        "left_open_by": [
            {"document": source.document, "place": source.place, "says": says.say(lang)}
            for says, source in year.texts
        ],
    }


def _consideration(there: Consideration | None) -> dict[str, Any] | None:
    if there is None:
        return None
    return {
        "open": there.open,
        "stopped": there.stopped,
        "after": there.after.isoformat(),
        "place": there.source.place,
    }


def _year(year: Year, rule: Title, lang: Lang) -> dict[str, Any]:
    criteria = year.assessment.criteria
    return {
        "period": year.period,
        "as_of": year.assessment.standard.as_of.isoformat(),
        "held": year.recognised,
        "change": year.change,
        "state": year.state,
        "possible": list(year.possible),
        "name": state_name(rule, year.state).say(lang) if year.state else None,
        "provisional": year.provisional,
        "consideration": _consideration(year.consideration),
        "derived": derived(rule, year.assessment),
        "fail": [c.number for c in criteria if c.verdict is FAIL],
        "unknown": [c.number for c in criteria if c.verdict is UNKNOWN],
        "why": [year.states.explain(state, lang=lang) for state in year.possible],
        "digest": year.assessment.to_dict(detail="summary")["digest"],
    }
