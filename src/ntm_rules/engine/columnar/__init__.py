"""Whole frames judged at once: a standard compiled to expressions over columns."""
