"""Codes of indicators, criteria and conditions."""

from __future__ import annotations


def is_numbered(code: str) -> bool:
    """Whether it is a number of the law ("6.3"), and no id of ours ("arrears")."""
    return code[:1].isdigit()
