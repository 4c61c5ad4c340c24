"""A live assessment: facts arrive one by one, verdicts follow, subscribers are told what changed and why.

A changed figure derives again only the criteria that read it. A changed conclusion, place or year is judged anew.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import UnitFacts, rebind
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import SubscriberError
from ntm_rules.foundation.forks import ForkSafeLock
from ntm_rules.foundation.internal import internal
from ntm_rules.judging.assessment import Assessment, LawT
from ntm_rules.judging.changes import (
    Step,
    StepReader,
    changed_unit,
    read_changes,
    refuse_other_years,
    unit_now,
)
from ntm_rules.judging.decisions import began, decided
from ntm_rules.judging.derive_again import Deriver
from ntm_rules.judging.judge import engine_named, judge
from ntm_rules.judging.verdict_changes import VerdictChange, verdict_changes
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.results.judgement import (
    Judgement,
    conclusions_of,
    known,
    refuse_contradictions,
    verdicts_of,
)

if TYPE_CHECKING:
    from ntm_rules.judging.judge import EngineName


@dataclass(frozen=True, slots=True)
class Event:
    """A step of a session: the facts that were changed, and the verdicts that followed.

    ``entries`` are what else was changed, by the keys of a facts file: ``indicators.6.3`` for a conclusion,
    ``unit.classes``, ``period``.
    """

    facts: tuple[str, ...]
    verdicts: tuple[VerdictChange, ...]
    entries: tuple[str, ...] = ()


class Session(Generic[LawT]):
    """A unit whose facts change.

    A step is taken whole or not at all: where it is refused, everything stays as it was. Threads may share a session;
    their steps are taken one after another.

    A copy, or one that went through ``pickle``, is a session of its own that goes on from the same facts; nobody hears it.

    Subscribers hear each step that changed a verdict, after it was taken, in the thread that took it, while other
    threads wait with theirs. A subscriber may take a step itself: it is taken at once, and heard when all have heard the
    one before. One that fails does not keep the others from hearing; when all have heard, the step that they were told
    of stands and :class:`~ntm_rules.SubscriberError` is raised.
    """

    @internal
    def __init__(
        self,
        standard: LawT,
        unit: Unit | UnitFacts,
        *,
        engine: EngineName | None = None,
        strict: bool = False,
        require_evidence: bool = False,
    ) -> None:
        self.standard = standard
        self._engine = engine
        self._assessment = judge(
            standard, unit, engine=engine, strict=strict, require_evidence=require_evidence
        )
        self._derive = Deriver(self._applied, engine, self._judgement.verdicts)
        self._subscribers: list[Callable[[Event], object]] = []
        self._turn = ForkSafeLock(reentrant=True)
        self._unheard: deque[Event] = deque()
        self._teller: tuple[int, int] | None = None

    @classmethod
    @door(book="RuleBook")
    def from_json(
        cls,
        source: Mapping[str, Any] | bytes | str | os.PathLike[str],
        book: Any,
        *,
        engine: EngineName | None = None,
    ) -> Session[Any]:
        """A session that goes on from an assessment that was stored: its JSON as bytes, its dictionary, or its file.

        Raises:
            UnreadableError: where it is no assessment.
            RequestError: where the rules of ``book`` give another result.
        """
        from ntm_rules.judging.stored import asked_again, file_of, refuse_other_result, stored

        engine_named(engine)
        content = stored(source)
        standard, unit, options = asked_again(book, content, file_of(source))
        session: Session[Any] = standard.session(unit, engine=engine, **options)
        refuse_other_result(session.assessment, content)
        return session

    def __reduce__(self) -> tuple[Any, ...]:
        return _gone_on, (self._assessment, self._engine)

    @property
    def _judgement(self) -> Judgement:
        return self._assessment.judgement

    @property
    def _applied(self) -> FlatStandard:
        return self._judgement.applied

    @property
    def unit(self) -> Unit:
        """The unit as things stand; a session of it goes on from here."""
        return unit_now(self._judgement.unit_facts)

    @property
    def assessment(self) -> Assessment[LawT]:
        """The assessment as things stand. Its JSON is what :meth:`from_json` goes on from."""
        return self._assessment

    @door()
    def subscribe(self, hear: Callable[[Event], object]) -> Callable[[], None]:
        """Have ``hear`` called after each step that changed a verdict; call what is returned to end it."""
        self._subscribers.append(hear)

        def end() -> None:
            if hear in self._subscribers:
                self._subscribers.remove(hear)

        return end

    @door()
    def set(self, name: str, value: Any) -> Event:
        """Set one fact, by its id or by the code of an indicator; see :meth:`update`.

        Raises:
            FactsError: where the value cannot be used, or contradicts a conclusion.
        """
        return self.update({name: value})

    @door()
    def unset(self, name: str) -> Event:
        """Take one fact away: it is not known any more.

        By the code of an indicator also its conclusion goes, and that it does not apply.
        """
        return self.update({}, unset=[name])

    @door()
    def update(
        self,
        values: Mapping[str, Any] | None = None,
        *,
        unset: Iterable[str] = (),
        criteria: Mapping[str, Any] | None = None,
        conditions: Mapping[str, Any] | None = None,
        unit: Mapping[str, Any] | None = None,
        period: int | None = None,
    ) -> Event:
        """Set and unset several things in one step. All is written as in a facts file.

        ``values`` are figures by fact id, and by the code of an indicator: its figure, ``"not_applicable"``, or a
        conclusion ``{"concluded": ..., "by": ...}``. ``criteria`` and ``conditions`` are conclusions by number and code;
        None takes one away. ``unit`` changes where the unit lies and what it is called: ``{"classes": [...]}``.
        ``period`` is the year of its figures. The standard stays the one it is, on its date.

        Raises:
            FactsError: listing what is wrong, as reading a facts file would; nothing is changed then.
            RequestError: for a fact, code or argument that cannot be.
            SubscriberError: where a subscriber failed; the step was taken.
        """
        with self._turn:
            before = self._judgement
            reader = StepReader(before.unit_facts, self.standard.resolved)
            conclusions = {"criteria": criteria, "conditions": conditions}
            step = reader.read(values or {}, unset, conclusions, unit, period)
            now = self._anew(step) if step.sections else self._derived(step)
            return self._taken(now, before, step)

    def _anew(self, step: Step) -> Assessment[LawT]:
        """The assessment after a step that changes more than figures."""
        facts = self._judgement.unit_facts
        strict, backed = facts.situation.strict, facts.require_evidence
        changed = changed_unit(facts, step)
        return judge(
            self.standard, changed, engine=self._engine, strict=strict, require_evidence=backed
        )

    def _derived(self, step: Step) -> Assessment[LawT]:
        """The assessment after figures alone have changed."""
        before, since = self._judgement, began()
        changed = read_changes(self.standard.resolved, step.figures)
        unit_facts = rebind(before.unit_facts, self.standard.resolved, changed)
        refuse_other_years(unit_facts)
        elsewhere = unit_facts.situation != before.unit_facts.situation
        if self._applied.other_standard_nodes or elsewhere:
            # Another standard's verdict may move with these facts, or all levels do: everything is judged again.
            return judge(self.standard, unit_facts, engine=self._engine)
        now = Assessment(self.standard, self._judged_again(unit_facts, changed.keys()))
        decided(now, since)
        return now

    def _judged_again(self, unit_facts: UnitFacts, changed: Iterable[str]) -> Judgement:
        before = self._judgement
        conclusions = conclusions_of(unit_facts, self._applied)
        measured = known(unit_facts, self._applied.measures)
        old, new = before.unit_facts.values, unit_facts.values
        # A row of a score sheet moves its total too.
        names = {*changed, *(n for n in old.keys() | new.keys() if old.get(n) != new.get(n))}
        moved = {n for n, m in enumerate(self._applied.measures) if m.fact in names}
        verdicts = self._derive(
            before.verdicts, measured, verdicts_of(conclusions, self._applied), moved
        )
        if conclusions:
            refuse_contradictions(unit_facts, self._applied, verdicts, conclusions)
        return Judgement(unit_facts, self._applied, verdicts, conclusions)

    def _taken(self, now: Assessment[LawT], before: Judgement, step: Step) -> Event:
        """Take a step that nothing speaks against, and let it be heard."""
        after = now.judgement
        changes = tuple(verdict_changes(before, after, (now.teller("vi"), now.teller("en"))))
        event = Event(tuple(step.figures), changes, step.keys())
        if after.applied is not self._derive.applied or step.sections:
            self._derive = Deriver(after.applied, self._engine, after.verdicts)
        self._assessment = now
        if event.verdicts and self._subscribers:
            self._unheard.append(event)
            self._let_hear(event)
        return event

    def _let_hear(self, step: Event) -> None:
        """Tell the steps that were not heard yet, unless an earlier call of this thread is about to do it."""
        me = os.getpid(), threading.get_ident()
        if self._teller == me:
            return
        self._teller = me
        errors: list[Exception] = []
        try:
            while self._unheard:
                event = self._unheard.popleft()
                for hear in tuple(self._subscribers):
                    try:
                        hear(event)
                    except Exception as error:  # whatever it is, the others must hear too
                        errors.append(error)
        finally:
            self._teller = None
            self._unheard.clear()
        if errors:
            raise SubscriberError(step, errors) from errors[0]


def _gone_on(assessment: Assessment[LawT], engine: EngineName | None) -> Session[LawT]:
    """A session that goes on from the facts of another one."""
    return Session(assessment.standard, assessment.judgement.unit_facts, engine=engine)
