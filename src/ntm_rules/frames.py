"""Whole populations at once: a frame of units in, a frame of verdicts out. See :mod:`ntm_rules.judging.frames`."""

from __future__ import annotations

from ntm_rules.engine.columnar.program import PARTS
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.judging.frame_law import LEVELS
from ntm_rules.judging.frames import (
    REASON_NAMES,
    VERDICT_NAMES,
    assess_frame,
    check,
    in_words,
    read_long,
    read_wide,
    run_parquet,
    situations_of,
)

__all__ = [
    "KEYS",
    "LEVELS",
    "PARTS",
    "REASON_NAMES",
    "VERDICT_NAMES",
    "assess_frame",
    "check",
    "in_words",
    "read_long",
    "read_wide",
    "run_parquet",
    "situations_of",
]
