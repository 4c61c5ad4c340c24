"""The nearest way as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.nearest.document import task_text
from ntm_rules.analysis.nearest.search import NearestWay, Task
from ntm_rules.language.sentences import AssessmentText

__all__ = ["nearest_json"]


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
