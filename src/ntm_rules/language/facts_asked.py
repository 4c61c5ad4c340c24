"""The facts that a standard asks for, as text and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.format import wrap
from ntm_rules.language.law_views import FactInfo, facts_asked
from ntm_rules.law.model.terms import UnitDef
from ntm_rules.law.resolve.in_force import Resolved

_KINDS: Final = {
    "share": Words("tỷ lệ", "share"),
    "number": Words("con số", "number"),
    "count": Words("số đếm", "count"),
    "yes_no": Words("có hoặc không", "yes or no"),
    "grade": Words("mức độ", "grade"),
}
_NOTHING: Final = Words(
    "Bộ quy tắc chưa mã hóa chỉ tiêu nào của bộ tiêu chí này.",
    "The rule book encodes no indicator of this standard.",
)


def _of_indicators(resolved: Resolved, units: Mapping[str, UnitDef]) -> list[FactInfo]:
    return [fact for fact in facts_asked(resolved, units) if fact.indicators]


def facts_text(resolved: Resolved, lang: str, units: Mapping[str, UnitDef]) -> str:
    """Each fact with its kind, its unit of measure, the indicators that ask for it, and who supplies it."""
    lines = []
    for fact in _of_indicators(resolved, units):
        unit = f", {fact.unit_name.say(lang) if fact.unit_name else fact.unit}" if fact.unit else ""
        lines.append(
            f"{fact.id} ({_KINDS[fact.kind].say(lang)}{unit}): {', '.join(fact.indicators)}"
        )
        texts = (fact.label, *((fact.supplied_by,) if fact.supplied_by else ()))
        lines.append(wrap("; ".join(text.say(lang) for text in texts), "    ", "    "))
    return "\n".join(lines) or wrap(_NOTHING.say(lang))


def facts_json(resolved: Resolved, lang: str, units: Mapping[str, UnitDef]) -> list[dict[str, Any]]:
    """The same as JSON."""
    return [
        {
            "id": fact.id,
            "label": fact.label.say(lang),
            "kind": fact.kind,
            "unit": fact.unit,
            "by_sex": fact.by_sex,
            "indicators": list(fact.indicators),
            "supplied_by": fact.supplied_by.say(lang) if fact.supplied_by else None,
            "scale": list(fact.scale),
        }
        for fact in _of_indicators(resolved, units)
    ]
