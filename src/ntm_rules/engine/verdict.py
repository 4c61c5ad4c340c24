"""The four verdicts, and the reasons for one of them."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, get_args


class Verdict(StrEnum):
    """A verdict; it compares equal to its string."""

    PASS = "pass"  # noqa: S105  (not a password)
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


VerdictName = Literal["pass", "fail", "unknown", "not_applicable"]
"""A verdict as it stands in JSON."""

PASS = Verdict.PASS
FAIL = Verdict.FAIL
UNKNOWN = Verdict.UNKNOWN
NOT_APPLICABLE = Verdict.NOT_APPLICABLE

Reason = Literal[
    "fact_missing",
    "fact_imprecise",
    "sexes_needed",
    "level_unknown",
    "level_delegated",
    "level_unverified",
    "class_missing",
    "region_missing",
    "applicability_unknown",
    "not_encoded",
    "prerequisite_unknown",
    "evidence_missing",
    "province_level_unknown",
    "several_groups",
]
"""Why a verdict is unknown."""

REASONS: tuple[Reason, ...] = get_args(Reason)
"""The closed list of reasons for ``unknown``, in the order in which they are given."""
