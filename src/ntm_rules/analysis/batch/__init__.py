"""Many units judged at once: a page each, one summary, and a manifest by which a run is taken up again."""

from __future__ import annotations

from ntm_rules.analysis.batch.run import BatchResult, run_batch
from ntm_rules.analysis.batch.work import Settings

__all__ = ["BatchResult", "Settings", "run_batch"]
