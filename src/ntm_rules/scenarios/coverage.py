"""Which cells of the law scenarios saw decide: met, not met, open, and at the boundary from both sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ntm_rules.foundation.exact import show
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.history import last_versions
from ntm_rules.scenarios.level_cells import Site, sites
from ntm_rules.scenarios.read_levels import CellKey, Seen, cell_key, seen_cells
from ntm_rules.scenarios.report import number_order
from ntm_rules.scenarios.run import ScenarioOutcome
from ntm_rules.scenarios.texts import TEXTS


@dataclass(frozen=True, slots=True)
class Covered:
    """One cell, and what was seen of it. ``counted``: it is one of the cells of the standard, as ``standards`` counts them."""

    site: Site
    fact: FactDef
    seen: Seen
    counted: bool = True

    @property
    def known(self) -> bool:
        """Whether the cell holds a level, or a multiple of one."""
        return self.site.cell.value is not None or self.site.leaf.level.of is not None

    @property
    def lacking(self) -> tuple[str, ...]:
        """What was never seen.

        Of a level of its own: both verdicts, at its edge too. Of a floor that it leaves open what is not laxer, and of
        what is left open that a plain no fails. Of any other cell that it leaves things open, or is not asked.
        """
        seen, form = self.seen, self.site.form(self.fact)
        passes = (("pass", seen.passed), ("edge_pass", seen.edge_passed))
        fails = (("fail", seen.failed), ("edge_fail", seen.edge_failed))
        open_ = (("unknown", seen.unknown),)
        if form == "not_regulated":
            sides: tuple[tuple[str, int], ...] = (("not_applicable", seen.left_out),)
        elif form == "left_open":
            sides = (*open_, *(fails[:1] if self.fact.kind == "yes_no" else ()))
        elif form == "floor":
            sides = (*fails, *open_, ("edge_unknown", seen.edge_unknown))
        else:
            sides = (passes[0], fails[0], passes[1], fails[1]) if self.known else open_
        return tuple(name for name, n in sides if not n)


@dataclass(frozen=True, slots=True)
class Share:
    """How many cells of a standard were tested, of those that a unit can reach."""

    tested: int
    reachable: int
    excused: int

    @classmethod
    def of(cls, there: Sequence[Covered], reasons: Mapping[str, str]) -> Share:
        """The share of some cells. ``reasons`` excuse some by name."""
        tested = sum(not c.lacking for c in there)
        excused = sum(bool(c.lacking) and c.site.name in reasons for c in there)
        return cls(tested, len(there) - excused, excused)

    @property
    def percent(self) -> Fraction:
        """Per cent tested; of no cells, all."""
        return Fraction(100 * self.tested, self.reachable) if self.reachable else Fraction(100)

    def shown(self, lang: str) -> str:
        """Per cent with one decimal, cut and never rounded up: 99,9 is not 100."""
        cut = Fraction(int(self.percent * 10), 10)
        return show(cut).replace(".", "," if lang == "vi" else ".")


def standards_checked(outcomes: Iterable[ScenarioOutcome]) -> list[str]:
    """The standards that scenarios judged by."""
    return sorted({a.standard.id for o in outcomes for a in o.final.judged_all})


def cover(library: Library, standard: str, outcomes: Sequence[ScenarioOutcome]) -> list[Covered]:
    """What was seen of every cell of ``standard``."""
    seen: dict[CellKey, Seen] = {}
    for number, outcome in enumerate(outcomes):
        if outcome.state == "passed":
            seen_cells(number, outcome.final, seen)
    last = {
        id(cell)
        for indicator in last_versions(library, standard)
        for leaf in leaves(indicator.require)
        for cell in leaf.level.cells.values()
    }
    return [
        Covered(
            s,
            library.facts[s.leaf.fact],
            seen.get(cell_key(s.leaf.level, s.cell), Seen()),
            id(s.cell) in last,
        )
        for s in sites(library, standard)
    ]


def coverage_text(
    standard: str, there: Sequence[Covered], lang: str, reasons: dict[str, str]
) -> str:
    """Per indicator how many cells were covered, then the cells that were not. ``reasons`` excuse some by name."""
    lines = [standard.upper()]
    by_code: dict[str, list[Covered]] = {}
    for cell in there:
        by_code.setdefault(cell.site.code, []).append(cell)
    for code in sorted(by_code, key=lambda c: [number_order(p) for p in c.split(".")]):
        cells = by_code[code]
        seen = [c.seen for c in cells if c.known]
        full = sum(not c.lacking for c in cells)
        head = f"  {code:<14} {full}/{len(cells)} {TEXTS.text('cells', lang)}"
        passed, failed = (sum(bool(s.passed) for s in seen), sum(bool(s.failed) for s in seen))
        edges = sum(bool(s.edge_passed and s.edge_failed) for s in seen)
        opened = sum(bool(c.seen.unknown) for c in cells)
        lines.append(
            f"{head:<32}{TEXTS.text('seen', lang, len(seen), passed, failed, edges, opened)}"
        )
        lines += [
            f"    {cell.site.name}: {', '.join(TEXTS.named(lang, *cell.lacking))}"
            for cell in cells
            if cell.lacking and cell.site.name not in reasons
        ]
    share = Share.of(there, reasons)
    more = TEXTS.text("unreachable", lang, share.excused) if share.excused else ""
    whole = TEXTS.text("covered", lang, standard, share.tested, len(there), share.shown(lang))
    counted = sum(c.counted for c in there)
    if counted < len(there):
        more += TEXTS.text("of_standard", lang, counted, len(there) - counted)
    return "\n".join([*lines, whole + more])


def coverage_json(
    standard: str, there: Sequence[Covered], reasons: dict[str, str]
) -> dict[str, Any]:
    """The same as data."""
    share = Share.of(there, reasons)
    return {
        "standard": standard,
        "tested": share.tested,
        "reachable": share.reachable,
        "percent": share.shown("en"),
        "cells": [
            {
                "code": c.site.code,
                "part": c.site.leaf.fact,
                "comparator": c.site.leaf.operator,
                **{axis: c.site.axes.get(axis) for axis in ("column", "class", "year")},
                "layer": c.site.layer,
                "value": show(c.site.cell.value) if c.site.cell.value is not None else None,
                "seen": {
                    "pass": c.seen.passed,
                    "fail": c.seen.failed,
                    "unknown": c.seen.unknown,
                    "not_applicable": c.seen.left_out,
                },
                "boundary": {
                    "pass": c.seen.edge_passed,
                    "fail": c.seen.edge_failed,
                    "unknown": c.seen.edge_unknown,
                },
                **({"form": c.site.cell.form} if c.site.cell.form else {}),
                "lacking": list(c.lacking),
                "reason": reasons.get(c.site.name),
            }
            for c in there
        ],
    }
