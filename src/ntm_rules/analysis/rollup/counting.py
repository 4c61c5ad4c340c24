"""Counting the parts of one unit into its facts, and judging it with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ntm_rules.analysis.impact.laws import LawPair, without_void_conclusions
from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.facts.bind import bind
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.errors import FactsError, RequestError, Where
from ntm_rules.foundation.forks import cached_property
from ntm_rules.judging.judge import EngineName
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.terms import CountsDef, FactDef
from ntm_rules.law.resolve.in_force import find_base, holds


class Roller:
    """Counts and judges one unit after another by one rule book; what it learned of a part is kept.

    ``reforms`` are stacked on it. Where it holds what is only proposed, ``instead_of`` is the law in force: an official
    conclusion on what is not the same there was drawn under the old rule, and does not count.
    """

    def __init__(
        self,
        book: RuleBook,
        *,
        complete: bool,
        engine: EngineName | None,
        strict: bool,
        reforms: Sequence[Reform] = (),
        instead_of: RuleBook | None = None,
    ) -> None:
        self.book = book
        self.reforms = reforms
        self.old_law = instead_of
        self.complete = complete
        self.engine = engine
        self.strict = strict
        # By identity of the unit: those that are counted are kept until the end.
        self.members: dict[tuple[int, str, dt.date, int], Member] = {}

    @cached_property
    def counting(self) -> Mapping[str, FactDef]:
        """The facts that count lower units."""
        return {n: f for n, f in self.book.library.facts.items() if f.counts is not None}

    def unit(self, unit: Unit, parts: Sequence[Unit], *, has_file: bool) -> RolledUp:
        """A unit with what its parts give, judged."""
        counted = [c for f in self.counting.values() if (c := self.count(f, unit, parts))]
        given = {c.fact.id: e for c in counted if not c.stated and (e := c.entry()) is not None}
        if given:
            facts = {**unit.entries("facts"), **given}
            unit = replace(unit, tree={**(unit.tree or {}), "facts": facts})
        standard = self.own_standard(unit)
        if standard is None:
            return RolledUp(unit, None, tuple(counted), has_file)
        unit_facts = self.under_new_rules(standard, unit, standard.bind(unit, strict=self.strict))
        assessment = standard.assess(unit_facts, engine=self.engine)
        return RolledUp(unit, assessment, tuple(counted), has_file)

    def count(self, fact: FactDef, unit: Unit, parts: Sequence[Unit]) -> CountedFact | None:
        """``fact`` as those of ``parts`` make it that it counts; None where there are none.

        Raises:
            FactsError: where the unit's own file says otherwise than they do.
        """
        counts = fact.counts
        if counts is None:
            return None
        base = self.book.library.standards.get(counts.standard)
        if base is not None and not self.of_its_time(fact, base, unit):
            return None
        kinds = {counts.kind, *(base.default_for if base is not None else ())}
        lower = [p for p in parts if p.kind in kinds and self.concerned(p, counts) is not False]
        if not lower:
            return None
        members = tuple(self.member(p, counts, unit) for p in lower)
        total = self.total(counts, unit, len(members))
        if fact.id not in unit.entries("facts"):
            return CountedFact(fact, members, total)
        counted_fact = CountedFact(fact, members, total, stated=True)
        self.refuse_contradiction(counted_fact, unit)
        return counted_fact

    def of_its_time(self, fact: FactDef, base: Base, unit: Unit) -> bool:
        """Whether a count is one of the unit's law: the standard counted is in force, or its own standard asks it."""
        if holds(base.since, base.until, unit.as_of):
            return True
        own = self.own_standard(unit)
        return own is not None and fact.id in own.resolved.asked

    def concerned(self, unit: Unit, counts: CountsDef) -> bool | None:
        """Whether a lower unit is one of those that are counted at all; None where its file does not say."""
        if counts.only_where is None:
            return True
        entry = unit.entries("facts").get(counts.only_where)
        if entry is None:
            return None
        value = self.read(self.book.library.facts[counts.only_where], entry)
        if value is None or value.bounds is None or value.bounds.exact is None:
            return None
        return value.bounds.exact == 1

    def total(self, counts: CountsDef, unit: Unit, at_hand: int) -> int | None:
        """How many there are, where the unit's file gives it, or the folder holds all of them."""
        entry = unit.entries("facts").get(counts.total) if counts.total else None
        if entry is None or counts.total is None:
            return at_hand if self.complete else None
        where = unit.where("facts", counts.total)
        value = self.read(self.book.library.facts[counts.total], entry)
        if value is None or value.bounds is None or value.bounds.exact is None:
            return None
        if value.bounds.exact < at_hand:
            raise FactsError.of(
                vi=f"ghi {value.bounds.exact}, nhưng có tệp của {at_hand} đơn vị {counts.kind}",
                en=fill(
                    "says {}, but there are files of {} unit|units ({})",
                    value.bounds.exact,
                    at_hand,
                    counts.kind,
                ),
                where=where,
                key=f"facts.{counts.total}",
                code="counts_disagree",
                found=str(value.bounds.exact),
                expected=f"{at_hand}..",
            )
        return int(value.bounds.exact)

    def read(self, fact: FactDef, entry: Any) -> FactValue | None:
        """A figure; None where it is wrong, which is reported when its unit is judged."""
        reader = EntryReader()
        value = reader.fact(fact, entry, Where(), fact.id)
        return None if reader.problems else value

    def refuse_contradiction(self, counted: CountedFact, unit: Unit) -> None:
        """A figure that was stated must be one that the members leave possible.

        Raises:
            FactsError: naming the members that decide otherwise.
        """
        name = counted.fact.id
        entry = counted.entry()
        stated = _total(self.read(counted.fact, unit.entries("facts")[name]))
        possible = _total(self.read(counted.fact, entry) if entry is not None else None)
        if stated is None or possible is None:
            return
        if stated[0] <= possible[1] and possible[0] <= stated[1]:
            return
        verdict = FAIL if stated[0] > possible[1] else PASS
        units = "; ".join(m.evidence()["document"] for m in counted.those(verdict))
        raise FactsError.of(
            vi=f"số liệu trái với các đơn vị được đếm: {units}",
            en=f"the figure contradicts the units that are counted: {units}",
            where=unit.where("facts", name),
            key=f"facts.{name}",
            code="counts_disagree",
            found=f"{stated[0]}..{stated[1]}",
            expected=f"{possible[0]}..{possible[1]}",
        )

    def member(self, unit: Unit, counts: CountsDef, above: Unit) -> Member:
        """One lower unit, counted by its title where it states one, else by being judged."""
        key = (id(unit), counts.standard, above.as_of, above.period)
        if key not in self.members:
            self.members[key] = self.judged(unit, counts, above)
        return self.members[key]

    def judged(self, unit: Unit, counts: CountsDef, above: Unit) -> Member:
        """:meth:`member` for the first time; undecided where its figures or its law are of another time."""
        if unit.period != above.period:
            why = Words(f"số liệu năm {unit.period}", f"figures of {unit.period}")
            return Member(unit, counts.standard, UNKNOWN, None, why=why)
        if self.concerned(unit, counts) is None:
            fact = self.book.library.facts[str(counts.only_where)].label
            why = Words(f"chưa nêu: {fact.vi}", f"not stated: {fact.en}")
            return Member(unit, counts.standard, UNKNOWN, None, why=why)
        standard = self.standard(counts.standard, unit, above.as_of)
        if standard is None:
            why = Words("bộ tiêu chí không có hiệu lực", "the standard is not in force")
            return Member(unit, counts.standard, UNKNOWN, None, why=why)
        unit_facts = self.under_new_rules(standard, unit, self.bind(standard, unit))
        title = unit_facts.values.get(counts.title) if counts.title else None
        if title is not None and title.bounds is not None and title.bounds.exact is not None:
            verdict = PASS if title.bounds.exact == 1 else FAIL
            return Member(unit, counts.standard, verdict, "title", title=title)
        assessment = standard.assess(unit_facts, engine=self.engine)
        met = assessment.judgement.verdicts[assessment.judgement.applied.met]
        return Member(unit, counts.standard, met, "assessment", assessment)

    def bind(self, standard: Standard, unit: Unit) -> UnitFacts:
        """``unit`` against a standard on its date, its indicator codes read as its own file means them."""
        own = self.own_standard(unit)
        codes = own.resolved if own is not None else standard.resolved
        if own is not None and standard.id != own.id:
            # What this standard builds on reads the codes as the unit's file means them too.
            unit = replace(unit, standard=own.id)
        return bind(unit.at(standard.as_of), standard.resolved, codes, strict=self.strict)

    def under_new_rules(self, standard: Standard, unit: Unit, unit_facts: UnitFacts) -> UnitFacts:
        """``unit_facts`` without the conclusions that were drawn under another rule than that of ``standard``."""
        if self.old_law is None:
            return unit_facts
        before = self.old_law.standard(
            standard.id, as_of=standard.as_of, province=standard.province
        )
        pair = LawPair(before, standard, same_area=True)
        old = before.bind(unit.at(standard.as_of), strict=self.strict).situation
        changed = pair.changed(before.apply(old), standard.apply(unit_facts.situation))
        return without_void_conclusions(unit_facts, standard, changed)[0]

    def own_standard(self, unit: Unit) -> Standard | None:
        """The standard that ``assess`` would judge it by; None where none is in force for that kind of unit.

        Raises:
            FactsError: where its file names a standard that there is not, or not on its date.
        """
        try:
            base = self.book.base_for(unit)
            return (
                self.book.standard_for(unit, standard=base.id, reforms=self.reforms, in_gap=False)
                if base is not None
                else None
            )
        except RequestError as error:
            raise FactsError(error.problems) from None

    def standard(self, name: str, unit: Unit, day: dt.date) -> Standard | None:
        """A standard for the unit's province on ``day``; None where it is not in force."""
        find_base(self.book.library, name)  # one that does not exist at all is an error
        try:
            return self.book.standard_for(
                unit, standard=name, as_of=day, reforms=self.reforms, in_gap=False
            )
        except RequestError:
            return None


def _total(value: FactValue | None) -> tuple[Any, Any] | None:
    """The least and the most that a figure can be."""
    return value.total() if value is not None else None
