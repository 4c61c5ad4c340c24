"""All units of an impact: the columns of a table first, then every other unit alone; and the result."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from ntm_rules.analysis.impact.count_table import count_table
from ntm_rules.analysis.impact.laws import LawPair, Laws
from ntm_rules.analysis.impact.result import ImpactResult
from ntm_rules.analysis.impact.rows_alone import RowsAlone
from ntm_rules.analysis.impact.sweep import SweepRequest
from ntm_rules.analysis.impact.sweep_count import SweepCount
from ntm_rules.analysis.impact.sweep_grid import GridCount
from ntm_rules.analysis.impact.tally import Tally
from ntm_rules.analysis.impact.totals import Totals
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.law.resolve.reform_remarks import ReformRemark, reform_remarks
from ntm_rules.tables.rejected import BadUnit
from ntm_rules.tables.rows import sheets_left_out
from ntm_rules.tables.units import Population

R = TypeVar("R", bound=ImpactResult)


class Run:
    """One impact. ``laws`` says by which law each unit is judged; sweeps, and the grid of two, are counted beside."""

    def __init__(
        self, laws: Laws, tally: Tally, requests: Sequence[SweepRequest], *, grid: bool = False
    ) -> None:
        self.laws = laws
        self.wants_grid = grid
        self.tally = tally
        self.requests = requests
        self.sweeps: list[SweepCount] = []
        self.alone: RowsAlone = RowsAlone(laws, tally, self.sweeps)
        laws.on_first = self._start_sweeps

    def _start_sweeps(self, first: LawPair) -> None:
        before, after = first.before.resolved, first.after.resolved
        self.sweeps += [SweepCount(request, before, after) for request in self.requests]
        if self.wants_grid:
            self.alone.grid = GridCount(*self.sweeps)

    def take(self, units: Iterable[Unit]) -> None:
        """Judge and count every unit."""
        if isinstance(units, Population) and units.is_table:
            whole = units
            units = count_table(self.laws, self.tally, self.alone, self.sweeps, whole)
            if units is not whole:  # which, read row by row, tells its sheets itself
                self.leave_out(sheets_left_out(whole.path))
        has_lines = isinstance(units, Population) and not units.path.is_dir()
        for number, unit in enumerate(units, 1):
            self.alone.take_or_refuse(unit, unit.where().line if has_lines else number)
        self.alone.count()
        if isinstance(units, Population):
            self.leave_out(units.left_out)
            for bad in units.bad:
                self.tally.refuse(bad)
            self.tally.bad_units += units.bad_rows - len(units.bad)

    def leave_out(self, problems: Iterable[Problem]) -> None:
        """Note files and sheets of which nothing is read among what cannot be used."""
        for problem in problems:
            self.tally.refuse(BadUnit(str(problem.where), (problem,)))

    def result(self, kind: type[R]) -> R:
        """What was counted, as a result of the class ``kind``.

        Raises:
            RequestError: where not one unit was counted.
        """
        tally, laws = self.tally, self.laws
        if not tally.units:
            raise RequestError([*_first_problems(tally.bad), _NOBODY])
        proposed = laws.proposed or laws.reforms
        days = tuple(sorted({day for day, _ in laws.pairs}))
        standards = [s.resolved for p in laws.pairs.values() for s in (p.after, p.before)]
        library = laws.book.library
        totals = Totals(tally, standards, {p.id: p.name for p in library.provinces})
        indicators = totals.items("indicator")
        codes = [key[1] for key in totals.names if key[0] == "indicator"]
        curves = tuple(sweep.curve() for sweep in self.sweeps)
        grid = self.alone.grid
        return kind(
            standard=standards[0].id,
            standard_name=standards[0].base.name,
            reforms=tuple((r.id, r.name, r.since) for r in proposed),
            dates=days,
            remarks=self._remarks(),
            not_yet=tuple((r.id, r.since) for r in proposed if r.since > days[0]),
            units=tally.units,
            moved_units=totals.moved_units,
            made_up=tally.made_up,
            doubted=tally.doubted,
            elsewhere=tally.elsewhere,
            set_aside=tally.set_aside,
            total=totals.total,
            recognition=totals.recognition,
            criteria=totals.items("criterion"),
            indicators=indicators,
            regions=totals.groups("region"),
            provinces=totals.groups("province"),
            criteria_met_before=totals.criteria_met(0),
            criteria_met_after=totals.criteria_met(1),
            nearest=tuple(miss for code in codes for miss in tally.nearest.of(code)),
            sweeps=curves,
            grid=grid.grid(curves) if grid is not None else None,
            bad_units=tally.bad_units,
            bad=tuple(sorted(tally.bad, key=_by_place)),
            differences={u.id: u.difference for u in library.units.values()},
            unit_names={u.id: u.name for u in library.units.values()},
            districts=totals.groups("district"),
            movers=tuple(mover for code in codes for mover in tally.movers.of(code)),
            undecided_for_levels=(tally.for_levels[0], tally.for_levels[1]),
        )

    def _remarks(self) -> tuple[ReformRemark, ...]:
        """What is to be known of the reforms on any of the days; when they begin is told apart."""
        pairs = self.laws.pairs
        remarks = [r for p in pairs.values() for r in reform_remarks(p.after.resolved)]
        drafts = [p for p in self.laws.proposed if p not in self.laws.reforms]
        remarks += [
            ReformRemark("ended", draft.id, draft.name, layer.until)
            for draft in drafts
            for layer in draft.layers
            if layer.until is not None and any(day > layer.until for day, _ in pairs)
        ]
        return tuple(dict.fromkeys(r for r in remarks if r.kind != "late"))


_NOBODY = Problem(
    vi="không có đơn vị nào đánh giá được", en="not one unit could be judged", code="nothing_there"
)


def _first_problems(bad: Sequence[BadUnit]) -> list[Problem]:
    """What is wrong with the first units, each problem once."""
    return list({p.say(): p for unit in bad[:20] for p in unit.problems}.values())


def _by_place(bad: BadUnit) -> tuple[str, int]:
    where = bad.problems[0].where
    return where.file, where.line
