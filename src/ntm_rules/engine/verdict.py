"""The four verdicts."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["FAIL", "NOT_APPLICABLE", "PASS", "UNKNOWN", "Verdict"]


class Verdict(StrEnum):
    """A verdict; it compares equal to its string."""

    PASS = "pass"  # noqa: S105  (not a password)
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


PASS = Verdict.PASS
FAIL = Verdict.FAIL
UNKNOWN = Verdict.UNKNOWN
NOT_APPLICABLE = Verdict.NOT_APPLICABLE
