"""Which cells of the law scenarios saw decide: met, not met, open, and at the boundary from both sides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ntm_rules.foundation.exact import show
from ntm_rules.law.model.library import Library
from ntm_rules.scenarios.level_cells import Site, sites
from ntm_rules.scenarios.read_levels import Seen, seen_cells
from ntm_rules.scenarios.report import _order
from ntm_rules.scenarios.run import ScenarioOutcome


@dataclass(frozen=True, slots=True)
class Covered:
    """One cell, and what was seen of it."""

    site: Site
    seen: Seen
    yes_no: bool = False

    @property
    def known(self) -> bool:
        """Whether the cell holds a level."""
        return self.site.cell.value is not None

    @property
    def lacking(self) -> tuple[str, ...]:
        """What was never seen; of a cell without a level only that it leaves things open."""
        seen = self.seen
        if not self.known:
            return () if seen.unknown else ("unknown",)
        sides = (
            ("pass", seen.passed),
            ("fail", seen.failed),
            ("edge_pass", seen.edge_passed),
            ("edge_fail", seen.edge_failed),
        )
        return tuple(name for name, n in sides if not n)


def standards_checked(outcomes: Iterable[ScenarioOutcome]) -> list[str]:
    """The standards that scenarios judged by."""
    return sorted({a.standard.id for o in outcomes for a in o.final.judged_all})


def cover(library: Library, standard: str, outcomes: Sequence[ScenarioOutcome]) -> list[Covered]:
    """What was seen of every cell of ``standard``."""
    seen: dict[int, Seen] = {}
    for number, outcome in enumerate(outcomes):
        if outcome.state == "passed":
            seen_cells(number, outcome.final, seen)
    return [
        Covered(s, seen.get(id(s.cell), Seen()), library.facts[s.leaf.fact].kind == "yes_no")
        for s in sites(library, standard)
    ]


LACK = {
    "vi": {
        "pass": "chưa thấy đạt",
        "fail": "chưa thấy chưa đạt",
        "unknown": "chưa thấy để ngỏ",
        "edge_pass": "chưa sát mức phía đạt",
        "edge_fail": "chưa sát mức phía chưa đạt",
    },
    "en": {
        "pass": "never seen met",
        "fail": "never seen not met",
        "unknown": "never seen left open",
        "edge_pass": "not at the boundary, met",
        "edge_fail": "not at the boundary, not met",
    },
}


def coverage_text(
    standard: str, there: Sequence[Covered], lang: str, reasons: dict[str, str]
) -> str:
    """Per indicator how many cells were covered, then the cells that were not. ``reasons`` excuse some by name."""
    vi = lang == "vi"
    lines = [f"{standard.upper()}"]
    by_code: dict[str, list[Covered]] = {}
    for cell in there:
        by_code.setdefault(cell.site.code, []).append(cell)
    for code in sorted(by_code, key=lambda c: [_order(p) for p in c.split(".")]):
        cells = by_code[code]
        known = [c for c in cells if c.known]
        full = sum(not c.lacking for c in cells)
        head = f"  {code:<14} {full}/{len(cells)} {'ô' if vi else 'cells'}"
        passed, failed = (
            sum(bool(c.seen.passed) for c in known),
            sum(bool(c.seen.failed) for c in known),
        )
        edge = sum(bool(c.seen.edge_passed and c.seen.edge_failed) for c in known)
        opened = sum(bool(c.seen.unknown) for c in cells)
        n = len(known)
        lines.append(
            f"{head:<32}"
            + (
                f"đạt {passed}/{n}, chưa đạt {failed}/{n}, sát mức hai phía {edge}/{n}, để ngỏ {opened}"
                if vi
                else f"met {passed}/{n}, not met {failed}/{n}, both edges {edge}/{n}, open {opened}"
            )
        )
        lines += [
            f"    {cell.site.name}: " + ", ".join(LACK[lang][w] for w in cell.lacking)
            for cell in cells
            if cell.lacking and cell.site.name not in reasons
        ]
    full = sum(not c.lacking for c in there)
    excused = sum(bool(c.lacking) and c.site.name in reasons for c in there)
    word = "ô đã thấy đủ" if vi else "cells covered"
    more = (
        (f", {excused} ô không xã nào chạm tới" if vi else f", {excused} that no unit reaches")
        if excused
        else ""
    )
    lines.append(f"{standard}: {full}/{len(there)} {word}{more}")
    return "\n".join(lines)


def coverage_json(
    standard: str, there: Sequence[Covered], reasons: dict[str, str]
) -> dict[str, Any]:
    """The same as data."""
    return {
        "standard": standard,
        "cells": [
            {
                "code": c.site.code,
                "part": c.site.leaf.fact,
                "comparator": c.site.leaf.operator,
                **{axis: c.site.axes.get(axis) for axis in ("column", "class", "year")},
                "layer": c.site.layer,
                "value": show(c.site.cell.value) if c.site.cell.value is not None else None,
                "seen": {"pass": c.seen.passed, "fail": c.seen.failed, "unknown": c.seen.unknown},
                "boundary": {"pass": c.seen.edge_passed, "fail": c.seen.edge_failed},
                "lacking": list(c.lacking),
                "reason": reasons.get(c.site.name),
            }
            for c in there
        ],
    }
