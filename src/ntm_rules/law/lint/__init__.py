"""Checking rule files: everything that a lawyer or a reviewer would want caught, with stable codes.

A diagnostic is one class; its docstring is its documentation (:mod:`ntm_rules.law.lint.diagnostic`).
The families: 1xx form, 2xx references, 3xx provenance, 4xx levels, 5xx logic, 6xx time, 7xx
vocabulary, 8xx overlays, 9xx counts.
"""

from ntm_rules.law.lint import (
    amending,
    areas,
    cell_words,
    counts,
    form,
    guides,
    levels,
    logic,
    overlays,
    periods,
    provenance,
    references,
    replaced,
    shape,
    slips,
    vocabulary,
)
from ntm_rules.law.lint.diagnostic import REGISTRY, Diagnostic, find_diagnostic, severity
from ntm_rules.law.lint.pages import markdown, page_text
from ntm_rules.law.lint.run import lint

__all__ = ["REGISTRY", "Diagnostic", "find_diagnostic", "lint", "markdown", "page_text", "severity"]

# A diagnostic is known once its module is imported.
_MODULES = (
    form,
    shape,
    references,
    guides,
    areas,
    amending,
    provenance,
    levels,
    cell_words,
    logic,
    periods,
    vocabulary,
    overlays,
    counts,
    slips,
    replaced,
)
