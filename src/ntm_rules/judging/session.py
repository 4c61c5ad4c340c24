"""A live assessment: facts arrive one by one, verdicts follow, subscribers are told what changed and why.

Only the criteria that read a changed fact are derived again, each in a network of its own; the top of the standard
follows from their verdicts. Nothing derived is ever taken back in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from ntm_rules.engine.definition import Known
from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import UnitFacts, rebind, single_fact_of
from ntm_rules.foundation.errors import FactsError, RequestError
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.judging.assessment import Assessment, LawT
from ntm_rules.judging.changes import read_changes
from ntm_rules.judging.judge import judge
from ntm_rules.judging.verdict_changes import VerdictChange, verdict_changes
from ntm_rules.law.resolve.situation import FlatStandard
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
    """A step of a session: the facts that were changed, and the verdicts that followed."""

    facts: tuple[str, ...]
    verdicts: tuple[VerdictChange, ...]


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the standard that is derived on its own: one criterion, or the conditions of recognition."""

    roots: tuple[int, ...]
    first: int
    end: int
    measures: frozenset[int]


class Session(Generic[LawT]):
    """A unit whose facts change. Not for several threads at once.

    A change is taken whole or not at all: where it is refused, everything stays as it was.
    """

    def __init__(
        self,
        standard: LawT,
        unit: Unit,
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
        self._derive = _Deriver(self._applied, engine)
        self._subscribers: list[Callable[[Event], object]] = []

    @property
    def _judgement(self) -> Judgement:
        return self._assessment.judgement

    @property
    def _applied(self) -> FlatStandard:
        return self._judgement.applied

    @property
    def unit(self) -> Unit:
        """The unit as things stand; a session of it goes on from here."""
        facts = self._judgement.unit_facts
        concluded = {
            code: entry
            for code, entry in facts.unit.entries("indicators").items()
            if isinstance(entry, Mapping) and "concluded" in entry
        }
        figures = {name: value.to_json() for name, value in facts.values.items()}
        now = {"facts": figures, "indicators": concluded, "as_of": facts.unit.as_of}
        return Unit.from_dict(dict(facts.unit.tree or {}) | now, file=facts.unit.file)

    @property
    def assessment(self) -> Assessment[LawT]:
        """The assessment as things stand."""
        return self._assessment

    def subscribe(self, hear: Callable[[Event], object]) -> Callable[[], None]:
        """Have ``hear`` called after each step that changed a verdict; call what is returned to end it."""
        self._subscribers.append(hear)
        return lambda: self._subscribers.remove(hear)

    def set(self, name: str, value: Any) -> Event:
        """Set one fact, by its id or by the code of an indicator that asks one thing.

        Raises:
            FactsError: where the value cannot be used, or contradicts a conclusion.
        """
        return self.update({name: value})

    def unset(self, name: str) -> Event:
        """Take one fact away: it is not known any more."""
        return self.update({}, unset=[name])

    def update(self, values: Mapping[str, Any], *, unset: Iterable[str] = ()) -> Event:
        """Set and unset several facts in one step.

        Raises:
            FactsError: listing everything that is wrong; nothing is changed then.
        """
        entries: dict[str, Any] = {}
        for name, entry in (*((name, None) for name in unset), *values.items()):
            fact = self._fact(name)
            if fact in entries:
                raise FactsError.of(
                    f"{fact} được cho hai lần trong một bước", f"{fact} is given twice in one step"
                )
            entries[fact] = entry
        changed = read_changes(self.standard.resolved, entries)
        unit_facts = rebind(self._judgement.unit_facts, self.standard.resolved, changed)
        return self._take(unit_facts, tuple(changed))

    def _fact(self, name: str) -> str:
        """The fact id that ``name`` means."""
        resolved = self.standard.resolved
        if name in resolved.facts:
            return name
        codes = {i.code: i for _, i in resolved.indicators()}
        if name in codes:
            fact = single_fact_of(codes[name])
            if fact is not None:
                return fact
            raise RequestError.of(
                vi=f"chỉ tiêu {name} gồm nhiều phần, hãy nêu từng số liệu",
                en=f"indicator {name} has several parts, name each fact",
            )
        vi, en = did_you_mean(name, [*resolved.facts, *codes])
        raise RequestError.of(vi=f"không có số liệu {name!r}{vi}", en=f"no such fact: {name!r}{en}")

    def _take(self, unit_facts: UnitFacts, facts: tuple[str, ...]) -> Event:
        before = self._judgement
        conclusions = conclusions_of(unit_facts, self._applied)
        measured = known(unit_facts, self._applied.measures)
        elsewhere = unit_facts.situation != before.unit_facts.situation
        if self._applied.other_standard_nodes or elsewhere:
            # Another standard's verdict may move with these facts, or all levels do: everything is judged again.
            now = judge(self.standard, unit_facts, engine=self._engine)
            if elsewhere:
                self._derive = _Deriver(now.judgement.applied, self._engine)
            return self._moved(now, before, facts)
        old, new = before.unit_facts.values, unit_facts.values
        # A row of a score sheet moves its total too.
        names = {*facts, *(n for n in old.keys() | new.keys() if old.get(n) != new.get(n))}
        moved = {n for n, m in enumerate(self._applied.measures) if m.fact in names}
        verdicts = self._derive(before.verdicts, measured, verdicts_of(conclusions), moved)
        if conclusions:
            refuse_contradictions(unit_facts, self._applied, verdicts, conclusions)
        after = Judgement(unit_facts, self._applied, verdicts, conclusions)
        return self._moved(Assessment(self.standard, after), before, facts)

    def _moved(self, now: Assessment[Any], before: Judgement, facts: tuple[str, ...]) -> Event:
        self._assessment, after = now, now.judgement
        changes = verdict_changes(before, after, now.teller())
        event = Event(facts, tuple(changes))
        if event.verdicts:
            for hear in tuple(self._subscribers):
                hear(event)
        return event


class _Deriver:
    """Derives again what a change touches."""

    def __init__(self, applied: FlatStandard, engine: EngineName | None) -> None:
        from ntm_rules.engine.rete import judge

        self.applied = applied
        self.sections = list(_sections(applied))
        self.tops = frozenset(root for section in self.sections for root in section.roots)
        if self.applied.resolved.base.met_when is not None:  # the top reads the contents themselves
            self.tops |= {row.node for c in self.applied.criteria for row in c.rows}
        self.networks: dict[int, judge.Live] = {}
        self.rete = judge if engine != "direct" and judge.AVAILABLE else None

    def __call__(
        self,
        before: Iterable[Verdict],
        measured: list[Known],
        concluded: Mapping[int, Verdict],
        moved: set[int],
    ) -> list[Verdict]:
        verdicts = list(before)
        touched = [s for s in self.sections if s.measures & moved]
        if not touched:
            return verdicts
        if self.rete is None:
            from ntm_rules.engine import definition

            return definition.judge(self.applied.nodes, measured, concluded)
        for section in touched:
            outcome = self.network(section.first, section.roots).run(measured, concluded)
            for number in range(section.first, section.end):
                verdicts[number] = outcome.verdicts.get(number, Verdict.UNKNOWN)
        ends = (self.applied.verdict, self.applied.recognition)
        given = {n: verdicts[n] for n in self.tops}
        outcome = self.network(-1, ends, self.tops).run(measured, concluded, given)
        for number in outcome.network.inside:
            if number not in self.tops:
                verdicts[number] = outcome.verdicts.get(number, Verdict.UNKNOWN)
        return verdicts

    def network(self, key: int, roots: tuple[int, ...], given: Iterable[int] = ()) -> Any:
        """The network of a part, compiled when it is first needed."""
        if key not in self.networks:
            assert self.rete is not None  # noqa: S101  (the caller looked)
            self.networks[key] = self.rete.part(self.applied.nodes, roots, frozenset(given))
        return self.networks[key]


def _sections(applied: FlatStandard) -> Iterable[_Section]:
    """The criteria, then the conditions that read facts of their own. Their nodes stand side by side."""
    first = 0
    ends = [((c.node,), c.node) for c in applied.criteria]
    # Conditions stand behind the verdict of the criteria; the one that repeats it belongs to the top.
    for roots, last in ends:
        yield _section(applied, roots, first, last + 1)
        first = last + 1
    for row in (*applied.prerequisites, *applied.conditions):
        start = first if first > applied.verdict else applied.verdict + 1
        section = _section(applied, (row.node,), start, row.node + 1)
        first = row.node + 1
        if section.measures:
            yield section


def _section(applied: FlatStandard, roots: tuple[int, ...], first: int, end: int) -> _Section:
    measures = {n.measure for n in applied.nodes[first:end] if n.kind == "leaf"}
    return _Section(roots, first, end, frozenset(measures))
