"""The impact as JSON: English names, exact decimals as strings, everything counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from ntm_rules._version import __version__
from ntm_rules.analysis.impact import result as measured
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.facts.made_up import SIMULATED
from ntm_rules.foundation.exact import show, shown_beside
from ntm_rules.tables.rejected import BadUnit

SCHEMA = "ntm-rules/impact/1"


def to_dict(result: measured.ImpactResult, lang: str) -> dict[str, Any]:
    """The whole impact; names in ``lang``."""
    words = Wording(lang, result.unit_names)
    remarks = [words.remark(remark) for remark in result.remarks]
    return {
        "schema": SCHEMA,
        "engine": f"ntm-rules {__version__}",
        "hypothetical": True,
        "watermark": words.say("watermark"),
        "made_up_units": result.made_up,
        "units_implausible": result.doubted,
        "made_up_note": SIMULATED if result.made_up else None,
        "standard": result.standard,
        "reforms": [
            {"id": key, "name": name.say(lang), "from": since.isoformat()}
            for key, name, since in result.reforms
        ],
        "as_of": [day.isoformat() for day in result.dates],
        "not_yet_in_force": [key for key, _ in result.not_yet],
        **({"reform_remarks": remarks} if remarks else {}),
        "units": result.units,
        "moved_units": result.moved_units,
        "elsewhere": result.elsewhere,
        "conclusions_set_aside": result.set_aside,
        "total": _moves(result.total),
        "recognition": _moves(result.recognition),
        "criteria_met": {
            "before": list(result.criteria_met_before),
            "after": list(result.criteria_met_after),
        },
        "criteria": _items(result.criteria, lang, "number"),
        "indicators": _items(result.indicators, lang, "code"),
        "regions": [_group(g, lang) for g in result.regions],
        "provinces": [_group(g, lang) for g in result.provinces],
        "districts": [_group(g, lang) for g in result.districts],
        "whole_met": {
            "before": _bounds(result.bounds_before),
            "after": _bounds(result.bounds_after),
        },
        "levels_known": {
            "before": _support(result.levels_before),
            "after": _support(result.levels_after),
        },
        "movers": [_mover(m, result.differences, lang) for m in result.movers],
        "nearest": [_near(n, result.differences, lang) for n in result.nearest],
        "sweeps": [_curve(c, lang) for c in result.sweeps],
        "bad": {"count": result.bad_units, "listed": [_bad(b, lang) for b in result.bad]},
        **({"grid": _grid(result.grid, lang)} if result.grid else {}),
        **({"against": to_dict(result.against, lang)} if result.against else {}),
    }


def _bounds(bounds: measured.WholeBounds) -> dict[str, int]:
    return {
        "at_least": bounds.at_least,
        "at_most": bounds.at_most,
        "undecided": bounds.undecided,
        "undecided_without_level": bounds.for_levels,
    }


def _support(support: measured.LevelSupport) -> dict[str, Any]:
    return {"decided": dict(support.decided), "undecided_without_level": support.no_level}


def _moves(moves: measured.Moves) -> dict[str, Any]:
    return {
        "before": {state: n for state in measured.STATES if (n := moves.before(state))},
        "after": {state: n for state in measured.STATES if (n := moves.after(state))},
        "moved": moves.moved,
        "gained": moves.gained,
        "lost": moves.lost,
        "undecided_before": moves.before("unknown"),
        "undecided_after": moves.after("unknown"),
        "moves": [{"before": b, "after": a, "units": n} for b, a, n in moves.rows()],
    }


def _items(items: Iterable[measured.Item], lang: str, key: str) -> list[dict[str, Any]]:
    return [
        {
            key: item.code,
            "name": item.name.say(lang),
            **({"rule_changed": item.changed} if key == "code" else {}),
            **_moves(item.moves),
            **_levels_known(item),
        }
        for item in items
    ]


def _levels_known(item: measured.Item) -> dict[str, Any]:
    """How well the levels of an indicator are known; nothing of a criterion, or of the units of one place."""
    sides = {"before": item.levels_before, "after": item.levels_after}
    known = {side: _support(s) for side, s in sides.items() if s.decided or s.no_level}
    return {"levels_known": known} if known else {}


def _group(group: measured.Group, lang: str) -> dict[str, Any]:
    return {
        "id": group.id or None,
        "name": group.name.say(lang),
        **({"province": group.province or None} if group.province is not None else {}),
        "units": group.units,
        "moved_units": group.moved_units,
        "criteria_met": {"before": group.criteria_met[0], "after": group.criteria_met[1]},
        "total": _moves(group.total),
        "recognition": _moves(group.recognition),
        "criteria": _items(group.criteria, lang, "number"),
        "indicators": _items(group.indicators, lang, "code"),
    }


def _near(miss: measured.NearMiss, differences: Mapping[str, str], lang: str) -> dict[str, Any]:
    return {
        "indicator": miss.indicator,
        "unit": {"name": miss.unit_name, "code": miss.unit_code, "province": miss.province or None},
        "before": miss.before,
        "gap": _gap(miss, differences, lang),
    }


def _mover(mover: measured.Mover, differences: Mapping[str, str], lang: str) -> dict[str, Any]:
    return {
        "indicator": mover.indicator,
        "unit": {
            "name": mover.unit_name,
            "code": mover.unit_code,
            "district": mover.district or None,
            "province": mover.province or None,
        },
        "before": mover.before,
        "after": mover.after,
        "whole": {"before": mover.whole_before, "after": mover.whole_after},
        "gap": _gap(mover.gap, differences, lang) if mover.gap else None,
        "gap_side": mover.gap_side,
    }


def _gap(
    gap: measured.NearMiss | measured.UnitGap, differences: Mapping[str, str], lang: str
) -> dict[str, Any]:
    amount = shown_beside(gap.amount, Fraction(0))[0] if gap.ratio else show(gap.amount, 60)
    natural = None
    if gap.natural is not None:
        size, of, noun = gap.natural
        natural = {"amount": size, "of": of, "noun": noun.say(lang)}
    return {
        "amount": amount,
        "unit": differences.get(gap.unit, gap.unit),
        "over": gap.over,
        "strict": gap.strict,
        "at_least": gap.at_least,
        "sex": gap.sex,
        "natural": natural,
    }


def _grid(grid: measured.SweepGrid, lang: str) -> dict[str, Any]:
    def swept(curve: measured.SweepCurve) -> dict[str, Any]:
        named = {"indicator": curve.code, "name": curve.name.say(lang), "fact": curve.fact}
        return named | {"column": curve.column, "unit": curve.unit}

    return {
        "first": swept(grid.first),
        "second": swept(grid.second),
        "units": grid.units,
        "cells": [
            {
                "first": show(cell.level, 60),
                "second": show(cell.other, 60),
                "both": _states(cell.both),
                "total": _states(cell.total),
            }
            for cell in grid.cells
        ],
    }


def _curve(curve: measured.SweepCurve, lang: str) -> dict[str, Any]:
    return {
        "indicator": curve.code,
        "criterion": curve.criterion,
        "name": curve.name.say(lang),
        "fact": curve.fact,
        "comparator": curve.operator,
        "unit": curve.unit,
        "column": curve.column,
        "units": curve.units,
        "conclusions_set_aside": curve.set_aside,
        "levels_before": _levels(curve.levels_before),
        "levels_after": _levels(curve.levels_after),
        "points": [_point(p) for p in curve.points],
    }


def _levels(levels: Mapping[Fraction | None, int]) -> list[dict[str, Any]]:
    return [
        {"level": None if level is None else show(level, 60), "units": n}
        for level, n in levels.items()
    ]


def _point(point: measured.SweepPoint) -> dict[str, Any]:
    return {
        "level": show(point.level, 60),
        "indicator": _states(point.indicator),
        "criterion": _states(point.criterion),
    }


def _states(counts: Mapping[str, int]) -> dict[str, int]:
    return {state: counts.get(state, 0) for state in measured.STATES[:4]}


def _bad(bad: BadUnit, lang: str) -> dict[str, Any]:
    return {"where": bad.where, "problems": [p.say(lang) for p in bad.problems]}
