"""A comparison as JSON."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.compare.comparison import MOVES, Change, ComparedResult, Comparison

SCHEMA = "ntm-rules/comparison/1"


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Every verdict with its move, and everything that differs."""
    return {
        "schema": SCHEMA,
        "standard": comparison.after.document["standard"],
        "unit": comparison.after.document["unit"],
        "same_law": comparison.same_law,
        "same_care": comparison.same_care,
        "kept_all": comparison.kept_all,
        "before": _head(comparison.before),
        "after": _head(comparison.after),
        "summary": {
            what: {move: len(comparison.of(what, move)) for move in MOVES}
            for what in ("criterion", "indicator")
        },
        "values": [_change(c) for c in comparison.values],
        "conclusions": [_change(c) for c in comparison.conclusions],
        "verdicts": [
            {
                "what": m.what,
                "code": m.code,
                "name": m.name,
                "before": m.before,
                "after": m.after,
                "move": m.move,
                "level": _pair(m.level),
                "value": _pair(m.value),
            }
            for m in comparison.moves
        ],
    }


def _head(side: ComparedResult) -> dict[str, Any]:
    d = side.document
    return {
        "name": side.name,
        "stored": side.stored,
        "as_of": d["as_of"],
        "period": d["period"],
        "verdict": d["verdict"],
        "provisional": d["provisional"],
        "recognition": d["recognition"]["verdict"],
        "digest": d["digest"],
    }


def _change(change: Change) -> dict[str, Any]:
    return {"key": change.key, "before": change.before, "after": change.after}


def _pair(pair: tuple[Any, Any] | None) -> dict[str, Any] | None:
    return None if pair is None else {"before": pair[0], "after": pair[1]}
