"""What is known of a unit as cells of its form: reading them back gives the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ntm_rules.documents.form.form import Form
from ntm_rules.documents.form.texts import say
from ntm_rules.facts.unit_facts import Conclusion, UnitFacts

_ONE = {"document", "issuer", "date"}


@dataclass(slots=True)
class Filled:
    """Cells by fact id or key and column; further documents as rows of their own."""

    facts: dict[str, dict[str, str]] = field(default_factory=dict)
    conclusions: dict[str, dict[str, str]] = field(default_factory=dict)
    evidence: list[dict[str, str]] = field(default_factory=list)


def filled(form: Form, bound: UnitFacts) -> Filled:
    """The figures and conclusions of ``bound`` as cells."""
    cells_of_unit = Filled()
    for name, value in bound.values.items():
        if value.rows:  # added up from rows that have cells of their own
            continue
        entry: dict[str, Any] = value.to_json()
        cells = dict(_number_cells(entry, form))
        for sex in ("male", "female"):
            if sex in entry:
                cells[sex] = _text(entry[sex], form)
        if "period" in entry:
            cells["period"] = str(entry["period"])
        if value.confirmed or set(value.doubts()) - {"range"}:  # beside a cell that says no more
            cells["confirmed"] = say("yes" if value.confirmed else "no", form.lang)
        cells_of_unit.facts[name] = {**cells, **_backed(cells_of_unit, name, entry)}
    names = dict(form.bodies)
    for section, conclusions in bound.conclusions().items():
        for code, conclusion in conclusions.items():
            key = f"{section}.{code}"
            met = say("met" if conclusion.met else "not_met", form.lang)
            cells = {"met": met, "by": names.get(conclusion.by, conclusion.by)}
            cells_of_unit.conclusions[key] = {
                **cells,
                **_backed(cells_of_unit, key, _entry(conclusion)),
            }
    return cells_of_unit


def _entry(conclusion: Conclusion) -> dict[str, Any]:
    return conclusion.to_json()


def _backed(cells_of_unit: Filled, key: str, entry: Mapping[str, Any]) -> dict[str, str]:
    """The note and the first document; documents that need more columns go to rows of their own."""
    cells = {"note": str(entry["note"])} if "note" in entry else {}
    documents: list[dict[str, str]] = list(entry.get("evidence", ()))
    if documents and documents[0].keys() <= _ONE:
        first = documents.pop(0)
        cells |= {k: _day(v) if k == "date" else v for k, v in first.items()}
    for document in documents:
        cells_of_unit.evidence.append(
            {"key": key, **{k: _day(v) if k == "date" else v for k, v in document.items()}}
        )
    return cells


def _day(text: str) -> str:
    year, month, day = text.split("-")
    return f"{day}/{month}/{year}"


def _number_cells(entry: Mapping[str, Any], form: Form) -> Iterator[tuple[str, str]]:
    if "count" in entry:
        yield "count", _text(entry["count"], form)
        yield "of", str(entry["of"])
    elif text := _text(entry, form):
        yield "value", text


def _text(entry: Any, form: Form) -> str:
    """One quantity as a person writes it."""
    if isinstance(entry, bool):
        return say("yes" if entry else "no", form.lang)
    if not isinstance(entry, Mapping):
        return str(entry).replace(".", ",")
    if "count" in entry:
        return f"{_text(entry['count'], form)}/{entry['of']}"
    if "indices" in entry:
        return "; ".join(_text(index, form) for index in entry["indices"])
    if "each" in entry:
        return "; ".join("+".join(_text(p, form) for p in points) for points in entry["each"])
    if "value" in entry:
        value = entry["value"]
        known = any(value in ask.choices for ask in form.asks if isinstance(value, str))
        return value if known else _text(value, form)
    signs = (("at_least", ">="), ("above", ">"), ("at_most", "<="), ("below", "<"))
    return "; ".join(f"{sign} {_text(entry[key], form)}" for key, sign in signs if key in entry)
