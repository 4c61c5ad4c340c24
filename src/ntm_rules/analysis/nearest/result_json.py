"""The nearest way as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.nearest.document import task_text
from ntm_rules.analysis.nearest.search import NearestWay, Task
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.results.json_contract import AssessmentDocument


def nearest_json(sentences: AssessmentText, way: NearestWay) -> dict[str, Any]:
    """The tasks, nearest first. Distances are strings of exact decimals or fractions."""
    return {
        "count": len(way.tasks),
        "indicators": list(way.indicators),
        "steps": [_task(sentences, task) for task in way.tasks],
        "blocked": [row.code for row in way.blocked],
    }


def _task(sentences: AssessmentText, task: Task) -> dict[str, Any]:
    natural = task.gap.natural if task.gap is not None else None
    return {
        "kind": task.kind,
        "code": task.code,
        "fact": task.fact,
        "distance": None if task.distance is None else str(task.distance),
        "natural": None
        if natural is None
        else {
            "amount": natural.amount,
            "of": natural.of,
            "noun": natural.noun.say(sentences.lang),
        },
        "text": task_text(sentences, task),
    }


def gaps_json(assessment: AssessmentDocument) -> dict[str, Any]:
    """What fails, with its gap, in the order of the law; and what is missing."""
    indicators = [i for c in assessment["criteria"] for i in c["indicators"]]
    rows = [*indicators, *assessment["prerequisites"], *assessment["conditions"]]
    keys = ("code", "name", "reason", "fact", "level", "gap")
    return {
        "gaps": [{key: row.get(key) for key in keys} for row in rows if row["verdict"] == "fail"],
        "missing": assessment["missing"],
    }
