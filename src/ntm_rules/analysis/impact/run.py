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
from ntm_rules.analysis.impact.tally import Tally, Totals
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.law.resolve.reform_remarks import ReformRemark, reform_remarks
from ntm_rules.tables.rejected import BadUnit
from ntm_rules.tables.rows import sheets_left_out
from ntm_rules.tables.units import Population

R = TypeVar("R", bound=ImpactResult)


class Run:
    """One impact. ``laws`` says by which law each unit is judged; ``sweeps`` are counted beside."""

    def __init__(self, laws: Laws, tally: Tally, requests: Sequence[SweepRequest]) -> None:
        self.laws = laws
        self.tally = tally
        self.requests = requests
        self.sweeps: list[SweepCount] = []
        self.alone: RowsAlone = RowsAlone(laws, tally, self.sweeps)
        laws.on_first = self._start_sweeps

    def _start_sweeps(self, first: LawPair) -> None:
        before, after = first.before.resolved, first.after.resolved
        self.sweeps += [SweepCount(request, before, after) for request in self.requests]

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
        days = tuple(sorted({day for day, _ in laws.pairs}))
        standards = [s.resolved for p in laws.pairs.values() for s in (p.after, p.before)]
        library = laws.book.library
        totals = Totals(tally, standards, {p.id: p.name for p in library.provinces})
        indicators = totals.items("indicator")
        codes = [key[1] for key in totals.names if key[0] == "indicator"]
        return kind(
            standard=standards[0].id,
            standard_name=standards[0].base.name,
            reforms=tuple((r.id, r.name, r.since) for r in laws.reforms),
            dates=days,
            remarks=self._remarks(),
            not_yet=tuple((r.id, r.since) for r in laws.reforms if r.since > days[0]),
            units=tally.units,
            moved_units=tally.moved["", ""],
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
            sweeps=tuple(sweep.curve() for sweep in self.sweeps),
            bad_units=tally.bad_units,
            bad=tuple(sorted(tally.bad, key=_by_place)),
            differences={u.id: u.difference for u in library.units.values()},
        )

    def _remarks(self) -> tuple[ReformRemark, ...]:
        """What is to be known of the reforms on any of the days; when they begin is told apart."""
        remarks = [r for p in self.laws.pairs.values() for r in reform_remarks(p.after.resolved)]
        return tuple(dict.fromkeys(r for r in remarks if r.kind != "late"))


_NOBODY = Problem(vi="không có đơn vị nào đánh giá được", en="not one unit could be judged")


def _first_problems(bad: Sequence[BadUnit]) -> list[Problem]:
    """What is wrong with the first units, each problem once."""
    return list({p.say(): p for unit in bad[:20] for p in unit.problems}.values())


def _by_place(bad: BadUnit) -> tuple[str, int]:
    where = bad.problems[0].where
    return where.file, where.line
