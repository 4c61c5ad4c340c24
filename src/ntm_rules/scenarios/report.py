"""The results of scenarios in words, as JSON, and as JUnit XML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final
from xml.etree import ElementTree as ET

from ntm_rules.foundation.text import slug
from ntm_rules.scenarios.run import ScenarioOutcome, State
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.texts import TEXTS

STATES: Final[tuple[State, ...]] = ("passed", "failed", "wrong")


def criterion_names(final: ScenarioState) -> list[tuple[str, str, str]]:
    """The standard, number and name of every criterion that a scenario checked something of."""
    names: dict[tuple[str, str], str] = {}
    for checked in final.checked:
        resolved = checked.assessment.judgement.applied.resolved
        for criterion in resolved.criteria:
            inside = {i.code for i in criterion.indicators}
            hit = (
                criterion.number == checked.code
                if checked.kind == "criterion"
                else checked.code in inside
            )
            if checked.kind in {"criterion", "indicator"} and hit:
                names[resolved.id, criterion.number] = criterion.name.vi
    return [(standard, number, name) for (standard, number), name in names.items()]


def by_criterion(
    outcomes: Iterable[ScenarioOutcome],
) -> dict[tuple[str, str, str], list[ScenarioOutcome]]:
    """The outcomes by standard, number and name of a criterion; those about no criterion under empty text."""
    outcomes_by_key: dict[tuple[str, str, str], list[ScenarioOutcome]] = {}
    for outcome in outcomes:
        for key in criterion_names(outcome.final) or [("", "", "")]:
            outcomes_by_key.setdefault(key, []).append(outcome)
    return dict(
        sorted(
            outcomes_by_key.items(), key=lambda item: (item[0][0] or "~", number_order(item[0][1]))
        )
    )


def number_order(number: str) -> tuple[int, str]:
    """The place of a number in a list: "9" before "10", what is no number last."""
    return (int(number), "") if number.isdigit() else (10**6, number)


def summary(outcomes: Sequence[ScenarioOutcome], lang: str) -> str:
    """The summary by criterion."""
    lines: list[str] = []
    shown = None
    for (standard, number, name), there in by_criterion(outcomes).items():
        if standard != shown:
            head = standard or TEXTS.text("other_standard", lang)
            lines += [*([""] if lines else []), head.upper()]
            shown = standard
        label = TEXTS.text(
            *(("criterion", lang, number, name) if number else ("no_criterion", lang))
        )
        lines.append(f"  {label[:52]:<53}{_counts(there, lang)}")
    lines += ["", TEXTS.text("total", lang, len(outcomes), _counts(outcomes, lang))]
    return "\n".join(lines)


def _counts(outcomes: Iterable[ScenarioOutcome], lang: str) -> str:
    counts = Counter(outcome.state for outcome in outcomes)
    shown = [state for state in STATES if counts[state] or state == "passed"]
    return ", ".join(f"{counts[state]} {TEXTS.text(state, lang)}" for state in shown)


def failure(outcome: ScenarioOutcome, lang: str) -> str:
    """One scenario that did not pass: its place, name, step, and what was found."""
    body = "\n".join(f"    {line}" for line in outcome.message.say(lang).split("\n"))
    state = TEXTS.text(outcome.state, lang).upper()
    return f"{outcome.where}: {state}: {outcome.scenario.title}\n  {outcome.step}\n{body}"


def to_json(outcomes: Sequence[ScenarioOutcome], lang: str) -> dict[str, Any]:
    """The results as data."""
    return {
        "schema": "ntm-rules/test/1",
        "summary": {
            **{state: sum(o.state == state for o in outcomes) for state in STATES},
            "total": len(outcomes),
        },
        "criteria": [
            {
                "standard": standard or None,
                "number": number or None,
                "name": name or None,
                **{state: sum(o.state == state for o in there) for state in STATES},
            }
            for (standard, number, name), there in by_criterion(outcomes).items()
        ],
        "scenarios": [
            {
                "file": o.scenario.file,
                "line": o.scenario.line,
                "feature": o.scenario.feature,
                "name": o.scenario.name,
                "row": o.scenario.row or None,
                "state": o.state,
                **(
                    {"step": o.step, "message": o.message.say(lang), "at": str(o.where)}
                    if o.state != "passed"
                    else {}
                ),
            }
            for o in outcomes
        ],
    }


def junit(outcomes: Sequence[ScenarioOutcome], lang: str) -> str:
    """The results as JUnit XML, one suite per feature file."""
    suites = ET.Element("testsuites", name="ntm-rules")
    files: dict[str, list[ScenarioOutcome]] = {}
    for outcome in outcomes:
        files.setdefault(outcome.scenario.file, []).append(outcome)
    for file, there in files.items():
        suite = ET.SubElement(
            suites,
            "testsuite",
            name=there[0].scenario.feature,
            tests=str(len(there)),
            failures=str(sum(o.state == "failed" for o in there)),
            errors=str(sum(o.state == "wrong" for o in there)),
            time=f"{sum(o.seconds for o in there):.4f}",
        )
        for o in there:
            case = ET.SubElement(
                suite,
                "testcase",
                classname=slug(o.scenario.feature),
                name=o.scenario.title,
                file=file,
                line=str(o.scenario.line),
                time=f"{o.seconds:.4f}",
            )
            if o.state != "passed":
                kind = "failure" if o.state == "failed" else "error"
                detail = ET.SubElement(case, kind, message=f"{o.where}: {o.step}")
                detail.text = o.message.say(lang)
    ET.indent(suites)
    return ET.tostring(suites, encoding="unicode", xml_declaration=True)
