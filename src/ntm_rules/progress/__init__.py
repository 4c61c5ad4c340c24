"""Where a unit stands between two points: the nearest way, two results compared, a plan read against the law."""

from __future__ import annotations

from ntm_rules.progress.carry import carry_out
from ntm_rules.progress.compare import Comparison, compare, read_result
from ntm_rules.progress.nearest import Step, Way, nearest_way
from ntm_rules.progress.plan import Plan, Target, read_plan
from ntm_rules.progress.results import PlanResult

__all__ = [
    "Comparison",
    "Plan",
    "PlanResult",
    "Step",
    "Target",
    "Way",
    "carry_out",
    "compare",
    "nearest_way",
    "read_plan",
    "read_result",
]
