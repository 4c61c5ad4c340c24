"""What a reform does upwards: communes that no longer meet their standard, and the districts and provinces that count them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ntm_rules.analysis.proposals import read_proposals
from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp, RollUp
from ntm_rules.analysis.rollup.run import asked_day, doubts_of, read_units, roll_up
from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.unit import Unit, other_files
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import FactsError
from ntm_rules.judging.judge import EngineName
from ntm_rules.judging.read_law import ReformSource
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.load.library_files import Reform


@dataclass(frozen=True, slots=True)
class MemberMove:
    """A lower unit before and after."""

    before: Member
    after: Member

    @property
    def moved(self) -> bool:
        """Whether its verdict is another one."""
        return self.before.verdict is not self.after.verdict


@dataclass(frozen=True, slots=True)
class CountMove:
    """A fact that was counted, before and after."""

    before: CountedFact
    after: CountedFact

    def members(self) -> tuple[MemberMove, ...]:
        """Every lower unit, in the order in which it was counted."""
        pairs = zip(self.before.members, self.after.members, strict=True)
        return tuple(MemberMove(before, after) for before, after in pairs)

    @property
    def by_title(self) -> int:
        """How many are counted by a title that they hold: no reform takes it from them."""
        return sum(member.by == "title" for member in self.after.members)


@dataclass(frozen=True, slots=True)
class UnitMove:
    """A unit above before and after."""

    before: RolledUp
    after: RolledUp

    def verdicts(self) -> dict[str, tuple[Verdict, Verdict]]:
        """Its verdicts before and after: of the criteria (``total``) and of the recognition; none where it is not judged."""
        old, new = self.before.assessment, self.after.assessment
        if old is None or new is None:
            return {}
        return {
            "total": (old.verdict, new.verdict),
            "recognition": (old.recognition.verdict, new.recognition.verdict),
        }

    @property
    def moved(self) -> bool:
        """Whether its result or its recognition is another one."""
        return any(before is not after for before, after in self.verdicts().values())

    def counted(self) -> tuple[CountMove, ...]:
        """The facts that were counted on both sides."""
        after = {counted.fact.id: counted for counted in self.after.counted}
        return tuple(
            CountMove(counted, after[counted.fact.id])
            for counted in self.before.counted
            if counted.fact.id in after
        )


@dataclass(frozen=True, slots=True)
class ReformRollUp:
    """The same units rolled up by the law and under proposals. Hypothetical, always."""

    before: RollUp
    after: RollUp
    reforms: tuple[Reform, ...]

    def upper(self) -> tuple[UnitMove, ...]:
        """The units that count others, lower kinds first."""
        return tuple(unit for unit in self.units() if unit.before.counted)

    def units(self) -> Iterator[UnitMove]:
        """Every unit."""
        for before, after in zip(self.before.units, self.after.units, strict=True):
            yield UnitMove(before, after)

    @property
    def late(self) -> tuple[Reform, ...]:
        """The reforms that begin after every day whose law judged."""
        days = [u.assessment.standard.as_of for u in self.after.units if u.assessment is not None]
        return tuple(r for r in self.reforms if days and r.since > max(days))


@door()
def roll_up_reform(
    book: RuleBook,
    units: Sequence[Unit],
    reforms: Sequence[ReformSource],
    *,
    as_of: dt.date | str | None = None,
    complete: bool = False,
    engine: EngineName | None = None,
    strict: bool = False,
) -> ReformRollUp:
    """:func:`~ntm_rules.analysis.rollup.run.roll_up` by the law, and again with ``reforms``: stacked, or a province's draft.

    An official conclusion on what a reform changes was drawn under the old rule, and does not count after. A title
    that a unit holds stays: a reform takes it from nobody.

    Raises:
        FactsError: as ``roll_up``.
        RulesError: where a reform is wrong.
    """
    proposals = read_proposals(book, reforms)
    before = roll_up(book, units, as_of=as_of, complete=complete, engine=engine, strict=strict)
    after = roll_up(
        proposals.book,
        units,
        as_of=as_of,
        complete=complete,
        engine=engine,
        strict=strict,
        reforms=proposals.stacked,
        instead_of=book,
    )
    return ReformRollUp(before, after, proposals.every)


@door()
def roll_up_folder_reform(
    book: RuleBook,
    folder: str | os.PathLike[str],
    reforms: Sequence[ReformSource],
    *,
    as_of: dt.date | str | None = None,
    complete: bool = False,
    engine: EngineName | None = None,
    strict: bool = False,
) -> ReformRollUp:
    """:func:`roll_up_reform` of all facts files in a folder.

    Raises:
        InputError: listing everything that is wrong with any of the files.
        RulesError: where a reform is wrong.
    """
    day = asked_day(as_of, engine)
    units, problems = read_units(folder)
    left_out = [p for unit in units for p in unit.left_out] + other_files(Path(folder))
    try:
        result = roll_up_reform(
            book, units, reforms, as_of=day, complete=complete, engine=engine, strict=strict
        )
    except FactsError as error:
        raise FactsError([*problems, *error.problems]) from None
    if problems:
        raise FactsError(problems)
    rest = (*left_out, *doubts_of(result.after))
    return replace(
        result,
        before=replace(result.before, left_out=rest),
        after=replace(result.after, left_out=rest),
    )
