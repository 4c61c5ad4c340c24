"""The facts that a standard asks for, as text and as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.language.format import wrap
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.resolve.in_force import Resolved


def _asked(resolved: Resolved) -> tuple[dict[str, list[str]], set[str]]:
    """The codes of the indicators that ask for each fact, and the facts that are asked by sex."""
    codes: dict[str, list[str]] = {}
    by_sex: set[str] = set()
    for _, indicator in resolved.indicators():
        for leaf in leaves(indicator.require):
            of_fact = codes.setdefault(leaf.fact, [])
            if indicator.code not in of_fact:
                of_fact.append(indicator.code)
            if leaf.sexes:
                by_sex.add(leaf.fact)
    return codes, by_sex


def facts_text(resolved: Resolved, lang: str) -> str:
    """Each fact with its kind, its unit of measure, the indicators that ask for it, and who supplies it."""
    lines = []
    for name, codes in _asked(resolved)[0].items():
        fact = resolved.facts[name]
        unit = f", {fact.unit}" if fact.unit else ""
        lines.append(f"{name} ({fact.kind}{unit}): {', '.join(codes)}")
        texts = (fact.label, *((fact.supplied_by,) if fact.supplied_by else ()))
        lines.append(wrap("; ".join(text.say(lang) for text in texts), "    ", "    "))
    return "\n".join(lines)


def facts_json(resolved: Resolved, lang: str) -> list[dict[str, Any]]:
    """The same as JSON."""
    asked, by_sex = _asked(resolved)
    entries = []
    for name, codes in asked.items():
        fact = resolved.facts[name]
        entries.append(
            {
                "id": name,
                "label": fact.label.say(lang),
                "kind": fact.kind,
                "unit": fact.unit,
                "by_sex": name in by_sex,
                "indicators": codes,
                "supplied_by": fact.supplied_by.say(lang) if fact.supplied_by else None,
                "scale": list(fact.scale),
            }
        )
    return entries
