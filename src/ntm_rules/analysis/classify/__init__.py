"""Of which class a unit is, and whether the class that it states follows from its figures."""

from __future__ import annotations

from ntm_rules.analysis.classify.run import classify as classify
