"""A plan carried out, in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_rules.analysis.nearest.text import step_text
from ntm_rules.analysis.plan.result import Finding, OpenCriterion, PlanResult, TargetResult
from ntm_rules.analysis.texts import tell
from ntm_rules.judging.assessment import Assessment
from ntm_rules.language.assessment_text import _cell as cell
from ntm_rules.language.assessment_text import unit_name
from ntm_rules.language.format import date, wrap
from ntm_rules.results.json_document import tally

__all__ = ["plan_blocks", "plan_heading", "plan_json", "plan_markdown", "plan_text"]

SCHEMA = "ntm-rules/plan-result/1"
Block = tuple[str, list[tuple[str, list[str]]]]
"""A title, and its items: what leads, and the lines of each."""


def plan_text(found: PlanResult, lang: str) -> str:
    """The result of a plan in 80 columns."""
    teller = found.then.teller(_lang(lang))
    lines = [wrap(unit_name(teller)), ""]
    lines += [wrap(text, "", "  ") for text in plan_heading(found, lang)]
    for title, items in plan_blocks(found, lang):
        lines += ["", title.upper()]
        for lead, texts in items:
            mark = f"  {lead:<5} " if lead else "  "
            for number, text in enumerate(texts):
                plain = text.lstrip("- ")
                inside = text[: len(text) - len(plain)]
                room = " " * len(mark)
                first = mark if number == 0 else room
                lines.append(wrap(plain, first + inside, room + " " * len(inside)))
    return "\n".join(lines)


def plan_markdown(found: PlanResult, lang: str) -> str:
    """The result of a plan as Markdown."""
    lines = [f"# {cell(unit_name(found.then.teller(_lang(lang))))}", ""]
    lines += [f"- {cell(text)}" for text in plan_heading(found, lang)]
    for title, items in plan_blocks(found, lang):
        lines += ["", f"## {cell(title)}", ""]
        for lead, texts in items:
            bold = f"**{cell(lead)}** " if lead else ""
            lines.append(f"- {bold}{cell(texts[0])}")
            lines += [f"  - {cell(text)}" for text in texts[1:]]
    return "\n".join(lines)


def _lang(lang: str) -> Any:
    return lang


def plan_heading(found: PlanResult, lang: str) -> Iterator[str]:
    """What stands on top: the plan, that it is a hypothesis, where the unit stands now and then."""
    plan = found.plan
    issuer = f" ({plan.issuer})" if plan.issuer else ""
    yield f"{tell('plan_title', lang)}: {plan.title}{issuer}"
    yield tell("plan_hypothetical", lang)
    for key, one in (("plan_now", found.now), ("plan_then", found.then)):
        yield f"{tell(key, lang)} ({_law(one, lang)}): {_counts(one, lang)}"
    if found.gained:
        yield f"{tell('plan_gained', lang)}: {', '.join(found.gained)}"


def _law(one: Assessment, lang: str) -> str:
    return f"{one.standard.id}, {tell('plan_on', lang, date(one.standard.as_of, lang))}"


def _counts(one: Assessment, lang: str) -> str:
    counts = tally(c.verdict for c in one.criteria)
    return tell("plan_criteria", lang, counts["pass"], counts["fail"], counts["unknown"])


def plan_blocks(found: PlanResult, lang: str) -> Iterator[Block]:
    """The targets, what stays open, and the work of each person."""
    yield tell("plan_targets", lang), [_target(one, lang) for one in found.targets]
    if found.open:
        yield tell("plan_open", lang), [(o.number, _open(found, o, lang)) for o in found.open]
    work = []
    for person, held in found.by_person().items():
        ids = ", ".join(f"{r.target.id} ({date(r.by, lang)})" for r in held)
        work.append(("", [f"{person or tell('plan_nobody', lang)}: {ids}"]))
    yield tell("plan_work", lang), work


def _target(one: TargetResult, lang: str) -> tuple[str, list[str]]:
    target = one.target
    line = f" ({tell('plan_line', lang, target.line)})" if target.line else ""
    texts = [f"{target.text}{line}"]
    aim = _aim(one, lang)
    if aim:
        texts.append(f"{aim}, {tell('plan_by', lang, date(one.by, lang))}")
    texts += [f"- {_finding(one, f, lang)}" for f in one.findings]
    if one.judged is not None:
        teller = one.judged.teller(_lang(lang))
        texts += [f"  {s.code}: {step_text(teller, s)}" for s in one.steps]
    return target.id, texts


def _aim(one: TargetResult, lang: str) -> str:
    target = one.target
    of = f" {tell('plan_of_standard', lang, target.standard)}" if target.standard else ""
    if target.aim == "criterion":
        return tell("plan_criterion_target", lang, target.code) + of
    if one.indicators:
        return tell("plan_indicator_target", lang, ", ".join(one.indicators)) + of
    return ", ".join(target.facts) + of


def _finding(one: TargetResult, found: Finding, lang: str) -> str:
    kind, target = found.kind, one.target
    if kind == "outside":
        return tell("finding_outside", lang, target.why)
    if kind == "unclear":
        text = tell("finding_unclear", lang, target.why)
        if target.may_mean:
            text += "; " + tell("finding_may_mean", lang, ", ".join(target.may_mean))
        return text
    if found.node is None or one.judged is None:
        return tell(f"finding_{kind}", lang)
    teller = one.judged.teller(_lang(lang))
    fact = one.judged.judgement.applied.measures[found.node.measure].fact
    asked = teller.requirement(found.node)
    if kind == "undecided":
        told = ", ".join(tell(r, lang) for r in found.reasons)
        text = tell("finding_undecided", lang, f"{told}; {asked}")
    else:
        text = tell(f"finding_{kind}", lang, asked)
    several = len(target.facts) > 1
    return f"{teller.facts[fact].label.say(lang)}: {text}" if several else text


def _open(found: PlanResult, one: OpenCriterion, lang: str) -> list[str]:
    name = next(c.row.rule.name for c in found.then.criteria if c.number == one.number)
    parts = []
    for key, codes in (("fail", one.failed), ("unknown", one.undecided)):
        if codes:
            parts.append(f"{tell(key, lang)}: {', '.join(codes)}")
    texts = [f"{name.say(lang)}: {'; '.join(parts)}"]
    for key, codes in (("plan_stuck", one.stuck), ("plan_blocked", one.blocked)):
        if codes:
            texts.append(f"{tell(key, lang)}: {', '.join(codes)}")
    return texts


# ---- JSON


def plan_json(found: PlanResult, lang: str) -> dict[str, Any]:
    """The result of a plan as JSON. ``hypothetical`` is always true."""
    plan = found.plan
    return {
        "schema": SCHEMA,
        "hypothetical": True,
        "plan": {"title": plan.title, "issuer": plan.issuer, "by": plan.by.isoformat()},
        "unit": found.now.to_dict(lang=_lang(lang))["unit"],
        "standard": found.now.standard.id,
        "now": _state(found.now),
        "then": _state(found.then),
        "gained": list(found.gained),
        "targets": [_target_json(one, lang) for one in found.targets],
        "open": [
            {
                "criterion": one.number,
                "failed": list(one.failed),
                "undecided": list(one.undecided),
                "only_by_conclusion": list(one.stuck),
                "whatever_is_done": list(one.blocked),
            }
            for one in found.open
        ],
        "work": [
            {"person": person, "targets": [r.target.id for r in held]}
            for person, held in found.by_person().items()
        ],
    }


def _state(one: Assessment) -> dict[str, Any]:
    return {
        "as_of": one.standard.as_of.isoformat(),
        "verdict": str(one.verdict),
        "recognition": str(one.recognition.verdict),
        "criteria": {c.number: str(c.verdict) for c in one.criteria},
        "indicators": {i.code: str(i.verdict) for i in one.indicators},
        "digest": {"standard": one.standard.digest},
    }


def _target_json(one: TargetResult, lang: str) -> dict[str, Any]:
    target = one.target
    teller = one.judged.teller(_lang(lang)) if one.judged is not None else None
    return {
        "id": target.id,
        "line": target.line,
        "text": target.text,
        "aim": target.aim,
        "standard": target.standard,
        "code": target.code or None,
        "by": one.by.isoformat(),
        "person": target.person,
        "indicators": list(one.indicators),
        "may_mean": list(target.may_mean),
        "findings": [_finding_json(one, f, lang) for f in one.findings],
        "left_to_do": [
            {"code": s.code, "fact": s.fact, "kind": s.kind, "text": step_text(teller, s)}
            for s in one.steps
        ]
        if teller is not None
        else [],
    }


def _finding_json(one: TargetResult, found: Finding, lang: str) -> dict[str, Any]:
    fact = None
    if found.node is not None and one.judged is not None:
        fact = one.judged.judgement.applied.measures[found.node.measure].fact
    return {
        "kind": found.kind,
        "fact": fact,
        "reasons": list(found.reasons),
        "text": _finding(one, found, lang),
    }
