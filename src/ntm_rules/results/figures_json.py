"""Figures and levels as the JSON contract has them: exact numbers, and where a level stands in which document."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final, cast

from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import show, shown_beside
from ntm_rules.law.model.requirement import Compare, Provenance
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.law.resolve.level import ResolvedLevel
from ntm_rules.results.json_contract import LevelDocument, LineageDocument

KINDS: Final = {">=": "at_least", "<=": "at_most", ">": "above", "<": "below", "=": "equals"}


def value_json(value: FactValue, level: Fraction | None, *, sexes: bool = False) -> dict[str, Any]:
    """A fact as a result shows it: rounded to six places, never onto or across ``level``."""
    content: dict[str, Any] = {"id": value.fact.id, "value": None, "unit": value.fact.unit}
    if value.nothing:
        content |= {"count": 0, "of": 0}
    elif value.bounds is not None:
        content |= _quantity(value, value.bounds, level)
    if value.male is not None or value.female is not None:
        parts = (("male", value.male), ("female", value.female))
        both = {
            n: _quantity(s, s.bounds, level)
            for n, s in parts
            if s is not None and s.bounds is not None
        }
        total = {"total": content["value"]} if value.bounds is not None else {}
        content["value"] = {**total, **{name: part["value"] for name, part in both.items()}}
        content["by_sex"] = both
    if value.period is not None:
        content["period"] = value.period
    if value.rows:
        content["rows"] = list(value.rows)
    if value.evidence:
        content["evidence"] = [dict(e) for e in value.evidence]
    return content


def _quantity(value: FactValue, bounds: Bounds, level: Fraction | None) -> dict[str, Any]:
    fact, content = value.fact, {}
    exact = bounds.exact
    if fact.kind == "yes_no":
        return {"value": exact == 1}
    if fact.kind == "grade" and exact is not None:
        return {"value": fact.scale[int(exact)]}
    if exact is None:
        content["value"] = bounds.to_json(level)
    else:
        # Decimals are written as they are; a ratio is authoritative itself, its share is rounded.
        ratio = value.count is not None
        text, rounded = shown_beside(exact, level) if ratio else (show(exact, 60), False)
        content["value"] = text
        if rounded:
            content["rounded"] = True
    if value.count is not None and value.of is not None:
        count = value.count.exact
        content["count"] = int(count) if count is not None else value.count.to_json()
        content["of"] = int(value.of)
    return content


def level_json(node: Node, fact: FactDef, column: str | None) -> LevelDocument | None:
    """The level of a leaf, with every document that set it; ``column`` is the one that the unit takes."""
    resolved, rule = node.resolved_level, node.rule
    if resolved is None or not isinstance(rule, Compare):
        return None
    document: LevelDocument = {
        "comparator": node.operator,
        "value": _level_value(resolved, fact),
        "unit": fact.unit,
        "column": resolved.column or column,
        "year": resolved.year,
        "area_class": resolved.area_class,
        "status": resolved.status,
        "delegated_to": resolved.delegated_to,
        "lineage": [_lineage_json(source) for source in resolved.lineage],
    }
    if resolved.set_aside is not None:
        document["province_set_aside"] = show(resolved.set_aside)
    if resolved.form is not None:
        document["form"] = resolved.form
    if resolved.among:
        among = (_level_value(case, fact) for case in resolved.among)
        document["among"] = list(dict.fromkeys(among))
    return document


def _level_value(level: ResolvedLevel, fact: FactDef) -> str | None:
    if level.value is None:
        return None
    if fact.kind == "grade":
        return fact.scale[int(level.value)]
    if fact.kind == "yes_no":
        return "true" if level.value == 1 else "false"
    return show(level.value)


def copy_json(source: Provenance) -> dict[str, Any]:
    """What was read where: the copy, the row, the words of the cell, and whether the reading is ours."""
    content: dict[str, Any] = {}
    if source.copy is not None:
        content["copy"] = source.copy
    if source.row is not None:
        content["row"] = source.row
    if source.words is not None:
        words = source.words
        content["words"] = words if isinstance(words, str) else dict(words)
    if isinstance(source.our_reading, Words):
        content["our_reading"] = {"vi": source.our_reading.vi, "en": source.our_reading.en}
    elif source.our_reading:
        content["our_reading"] = True
    return content


def _lineage_json(source: Provenance) -> LineageDocument:
    more = {
        "confidence": source.confidence,
        "seen_in": list(source.seen_in),
        **copy_json(source),
        "note": source.note,
    }
    own = {"document": source.document, "place": source.place, "status": source.status}
    return cast("LineageDocument", own | {key: text for key, text in more.items() if text})
