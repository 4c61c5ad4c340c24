"""The results of counting: each lower unit, the fact that they give, and the unit judged with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN, Verdict
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import Problem
from ntm_rules.judging.assessment import Assessment
from ntm_rules.law.model.requirement import CAUSES, Cause, Status, is_weak, weakest
from ntm_rules.law.model.terms import FactDef

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Member:
    """A lower unit as it was counted for one standard.

    ``by`` says how: by the title that its file states, by being judged, or None where neither could be; ``why``
    then says why not. ``assessment`` is there only where it was judged.
    """

    unit: Unit
    standard: str
    verdict: Verdict
    by: Literal["title", "assessment"] | None
    assessment: Assessment | None = None
    title: FactValue | None = None
    why: Words | None = None

    @property
    def rests_on(self) -> Status | None:
        """The weakest status that the assessment relied on; None for a title."""
        if self.assessment is None:
            return None
        judgement = self.assessment.judgement
        return judgement.rests_on(judgement.applied.met)

    @property
    def provisional_because(self) -> tuple[Cause, ...]:
        """Why the assessment is provisional; nothing for a title."""
        if self.assessment is None:
            return ()
        judgement = self.assessment.judgement
        return judgement.provisional_because(judgement.applied.met)

    def failing(self) -> tuple[str, ...]:
        """The prerequisites, criteria and indicators that fail, where it was judged and did not meet the standard.

        A criterion is named where an official conclusion decided it and none of its indicators did.
        """
        if self.assessment is None or self.verdict is not FAIL:
            return ()
        failing = [p.code for p in self.assessment.recognition.prerequisites if p.verdict is FAIL]
        for criterion in self.assessment.criteria:
            codes = [i.code for i in criterion.indicators if i.verdict is FAIL]
            if criterion.verdict is FAIL:
                failing += codes or [criterion.number]
        return tuple(failing)

    def evidence(self) -> dict[str, str]:
        """The entry that backs the count: who, which verdict, on what; the digest of the facts that were judged."""
        unit = self.unit
        which = unit.code or unit.commune or unit.district
        text = f"{unit.name} ({which})" if which else unit.name
        text += f": {self.standard} {self.verdict}"
        if self.title is not None:
            documents = [e["document"] for e in self.title.evidence if "document" in e]
            text += ", danh hiệu" + (f" ({'; '.join(documents)})" if documents else "")
        elif failing := self.failing():
            text += f" ({', '.join(failing)})"
        elif self.why is not None:
            text += f" ({self.why.vi})"
        entry = {"document": text}
        if self.assessment is not None:
            digest = self.assessment.to_dict(detail="summary")["digest"]["facts"]
            entry["sha256"] = digest.removeprefix("sha256:")
        return entry


@dataclass(frozen=True, slots=True)
class CountedFact:
    """One fact of a unit above and the units that it counts.

    ``total`` is how many there are, None where it is not known. ``stated`` marks a figure that the unit's own file
    gives: it stands, and the members only show that they do not contradict it.
    """

    fact: FactDef
    members: tuple[Member, ...]
    total: int | None
    stated: bool = False

    @door()
    def those(self, verdict: Verdict) -> tuple[Member, ...]:
        """The members with this verdict."""
        return tuple(m for m in self.members if m.verdict is verdict)

    @property
    def absent(self) -> int:
        """How many there are beside the members; 0 where the total is not known."""
        return 0 if self.total is None else self.total - len(self.members)

    def entry(self) -> dict[str, Any] | None:
        """The fact as a facts file writes it; None where nothing is known of it."""
        met, failed = len(self.those(PASS)), len(self.those(FAIL))
        share: dict[str, Any]
        if self.total is not None:
            most = self.total - failed
            count = met if met == most else {"at_least": met, "at_most": most}
            share = {"count": count, "of": self.total}
        elif met or failed:
            share = {"above" if met else "at_least": 0, "below" if failed else "at_most": _HUNDRED}
        else:
            return None
        known = [m.rests_on for m in self.members if m.verdict is not UNKNOWN]
        # What is counted is as well known as the assessments behind it.
        status = weakest([status for status in known if status is not None])
        if status is not None:
            share["rests_on"] = "recalled" if is_weak(status) else status
        causes = {
            c for m in self.members if m.verdict is not UNKNOWN for c in m.provisional_because
        }
        if causes:
            share["provisional_because"] = [cause for cause in CAUSES if cause in causes]
        return share | {"evidence": [m.evidence() for m in self.members]}


@dataclass(frozen=True, slots=True)
class RolledUp:
    """A unit judged with the facts that its parts gave, in ``unit``; ``counted`` says how.

    ``assessment`` is None where no standard of the rule book is in force for that kind of unit.
    """

    unit: Unit
    assessment: Assessment | None
    counted: tuple[CountedFact, ...] = ()
    has_file: bool = True
    """False: it was made from the name that its parts give."""


@dataclass(frozen=True, slots=True)
class RollUp:
    """Every unit, lower kinds first. ``uncounted`` are those that lie in no unit above."""

    units: tuple[RolledUp, ...]
    uncounted: tuple[Unit, ...]
    left_out: tuple[Problem, ...] = ()
    """Files and sheets of which nothing is read."""

    @property
    def upper(self) -> tuple[RolledUp, ...]:
        """The units that count others."""
        return tuple(unit for unit in self.units if unit.counted)
