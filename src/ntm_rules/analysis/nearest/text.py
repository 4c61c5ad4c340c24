"""The nearest way in words, and as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.nearest.search import Step, Way
from ntm_rules.analysis.texts import tell
from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.assessment_text import unit_name, watermark
from ntm_rules.language.format import wrap
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Compare, Indicator, StandardMet

__all__ = ["nearest_json", "nearest_lines", "nearest_text", "step_text"]


def nearest_text(teller: AssessmentText, way: Way) -> str:
    """The nearest way for a terminal: steps nearest first, then what no step can close."""
    head = [wrap(unit_name(teller)), *watermark(teller), ""]
    return "\n".join([*head, *nearest_lines(teller, way)])


def nearest_lines(teller: AssessmentText, way: Way) -> list[str]:
    """The same without a heading."""
    lang = teller.lang
    lines = [tell("nearest_title", lang).upper()]
    if way.met:
        return [*lines, "  " + tell("nearest_met", lang)]
    count = tell("nearest_count", lang, len(way.steps), len(way.indicators))
    lines.append(wrap(count, "  ", "  "))
    concluded: dict[str, list[str]] = {}
    for step in way.steps:
        if step.kind == "conclusion":
            concluded.setdefault(_bodies(teller, step), []).append(step.code)
        else:
            lines.append(wrap(step_text(teller, step), f"  {_code(step.code):<5} ", " " * 8))
    for bodies, codes in concluded.items():
        told = tell("nearest_conclusion", lang, bodies)
        lines.append(wrap(f"{', '.join(codes)}: {told}", "  ", "    "))
    if way.blocked:
        lines += ["", tell("nearest_blocked", lang).upper()]
        rows = {row.node: row for c in teller.judgement.applied.criteria for row in c.rows}
        applied = teller.judgement.applied
        rows |= {row.node: row for row in (*applied.prerequisites, *applied.conditions)}
        for one in way.blocked:
            text = teller.detail(rows[one.node])
            lines.append(wrap(text, f"  {_code(one.code):<5} ", " " * 8))
    return lines


def _code(code: str) -> str:
    return code if code[:1].isdigit() else "-"


def _bodies(teller: AssessmentText, step: Step) -> str:
    """The bodies that may conclude that an indicator is met."""
    rule = teller.judgement.applied.nodes[step.node].rule
    named = rule.concluders.met if isinstance(rule, Indicator) else ()
    found = (teller.library.bodies.get(b, Words(b, b)).say(teller.lang) for b in named)
    return ", ".join(found)


def step_text(teller: AssessmentText, step: Step) -> str:
    """One step: what it is about, and how far it is."""
    lang = teller.lang
    node = teller.judgement.applied.nodes[step.node]
    rule = node.rule
    if step.kind == "conclusion" and isinstance(rule, Indicator):
        return f"{rule.name.say(lang)}: {tell('nearest_conclusion', lang, _bodies(teller, step))}"
    if isinstance(rule, StandardMet):
        base = teller.library.standards.get(rule.standard)
        return tell("nearest_standard", lang, base.name.say(lang) if base else rule.standard)
    if not isinstance(rule, Compare):
        return tell("nearest_class", lang)
    label = teller.facts[rule.fact].label.say(lang)
    if step.kind == "class":
        return f"{label}: {tell('nearest_class', lang)}"
    if step.kind == "guard":
        return f"{label}: {tell('nearest_guard', lang)}"
    if step.gap is not None:
        return (
            f"{label}: {teller.gap(step.gap)}"
            if step.gap.amount is not None
            else teller.gap(step.gap)
        )
    value = teller.judgement.value(node)
    backed = value is None or teller.judgement.unit_facts.backed(value)
    key = "nearest_open" if value is None else "nearest_imprecise" if backed else "nearest_backed"
    return f"{label}: {tell(key, lang, teller.requirement(node))}"


def nearest_json(teller: AssessmentText, way: Way) -> dict[str, Any]:
    """The nearest way as JSON; distances are strings of exact decimals or fractions."""
    steps = [
        {
            "kind": step.kind,
            "code": step.code,
            "fact": step.fact,
            "distance": None if step.distance is None else str(step.distance),
            "natural": {
                "amount": step.gap.natural.amount,
                "of": step.gap.natural.of,
                "noun": step.gap.natural.noun.say(teller.lang),
            }
            if step.gap is not None and step.gap.natural is not None
            else None,
            "text": step_text(teller, step),
        }
        for step in way.steps
    ]
    return {
        "count": len(way.steps),
        "indicators": list(way.indicators),
        "steps": steps,
        "blocked": [one.code for one in way.blocked],
    }
