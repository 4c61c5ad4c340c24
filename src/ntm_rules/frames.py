"""Whole populations at once: a frame of units in, a frame of verdicts out. See :mod:`ntm_rules.judging.frames`."""

from __future__ import annotations

from ntm_rules.judging.frames import (
    KEYS,
    LEVELS,
    PARTS,
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
