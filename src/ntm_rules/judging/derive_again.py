"""What a changed figure touches is derived again: each criterion in a network of its own, then what stands on them.

Nothing derived is ever taken back in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ntm_rules.engine.definition import Known
from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.forks import cached_property
from ntm_rules.law.resolve.flat_standard import FlatStandard

if TYPE_CHECKING:
    from ntm_rules.engine.rete.judge import NetworkResult
    from ntm_rules.judging.judge import EngineName


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the standard that is derived on its own: one criterion, or the conditions of recognition."""

    roots: tuple[int, ...]
    first: int
    end: int
    measures: frozenset[int]


class DerivedVerdicts(list[Verdict]):
    """One verdict per node, some derived again, with the rules that fired for each."""

    def __init__(
        self,
        verdicts: Iterable[Verdict],
        first: Sequence[Verdict],
        again: Sequence[tuple[Iterable[int], NetworkResult]],
    ) -> None:
        super().__init__(verdicts)
        self._first = first
        self._again = again

    @cached_property
    def fired(self) -> Mapping[int, tuple[str, ...]]:
        """The names of the rules that decided each node, as a fresh assessment has them."""
        from ntm_rules.engine.rete.judge import Verdicts, inherited

        own: dict[int, tuple[str, ...]] = {}
        heirs: dict[int, tuple[int, ...]] = {}
        concluded: set[int] = set()
        if isinstance(self._first, Verdicts):
            whole = self._first.outcome
            own.update(whole.own_rules())
            heirs.update(whole.network.heirs)
            concluded.update(whole.concluded)
        for numbers, result in self._again:
            rules = result.own_rules()
            for number in numbers:
                own.pop(number, None)
                if number in rules:
                    own[number] = rules[number]
            for source, more in result.network.heirs.items():
                heirs[source] = tuple(dict.fromkeys((*heirs.get(source, ()), *more)))
            concluded.update(result.concluded)
        return inherited(own, heirs, concluded)


class Deriver:
    """Derives again what a change touches. ``first`` are the verdicts that the changes begin from."""

    def __init__(
        self, applied: FlatStandard, engine: EngineName | None, first: Sequence[Verdict]
    ) -> None:
        from ntm_rules.engine.rete import judge

        self.applied = applied
        self.first = first
        self.sections: list[_Section] = list(_sections(applied))
        self.tops: frozenset[int] = frozenset(
            root for section in self.sections for root in section.roots
        )
        if self.applied.resolved.base.met_when is not None:  # the top reads the contents themselves
            rows = (row.node for c in self.applied.criteria for row in c.rows)
            self.tops |= self.applied.with_copies(rows)
        self.networks: dict[int, judge.Live] = {}
        self.results: dict[int, tuple[Iterable[int], NetworkResult]] = {}
        self.rete = judge if engine != "direct" and judge.AVAILABLE else None

    def __call__(
        self,
        before: Sequence[Verdict],
        measured: list[Known],
        concluded: Mapping[int, Verdict],
        moved: set[int],
    ) -> Sequence[Verdict]:
        """The verdicts after the measures ``moved`` have changed."""
        touched = [s for s in self.sections if s.measures & moved]
        if not touched:
            return before
        if self.rete is not None:
            try:
                return self._by_rules(list(before), measured, concluded, touched)
            except self.rete.TooLarge:
                self.rete = None
        from ntm_rules.engine import definition

        return definition.judge(self.applied.nodes, measured, concluded)

    def _by_rules(
        self,
        verdicts: list[Verdict],
        measured: list[Known],
        concluded: Mapping[int, Verdict],
        touched: Sequence[_Section],
    ) -> DerivedVerdicts:
        for section in touched:
            outcome = self.network(section.first, section.roots).run(measured, concluded)
            numbers: Iterable[int] = range(section.first, section.end)
            for number in numbers:
                verdicts[number] = outcome.verdicts.get(number, Verdict.UNKNOWN)
            self.results[section.first] = numbers, outcome
        ends = (self.applied.verdict, self.applied.recognition)
        given = {n: verdicts[n] for n in self.tops}
        outcome = self.network(-1, ends, self.tops).run(measured, concluded, given)
        numbers = [n for n in outcome.network.inside if n not in self.tops]
        for number in numbers:
            verdicts[number] = outcome.verdicts.get(number, Verdict.UNKNOWN)
        self.results[-1] = numbers, outcome
        return DerivedVerdicts(verdicts, self.first, list(self.results.values()))

    def network(self, key: int, roots: tuple[int, ...], given: Iterable[int] = ()) -> Any:
        """The network of a part, compiled when it is first needed."""
        if key not in self.networks:
            assert self.rete is not None  # noqa: S101  (the caller looked)
            self.networks[key] = self.rete.part(self.applied.nodes, roots, frozenset(given))
        return self.networks[key]


def _sections(applied: FlatStandard) -> Iterable[_Section]:
    """The criteria, then the conditions that read facts of their own. Their nodes stand side by side."""
    first = 0
    # Conditions stand behind the verdict of the criteria; the one that repeats it belongs to the top.
    for criterion in applied.criteria:
        yield _section(applied, criterion.node, first)
        first = criterion.node + 1
    for row in (*applied.prerequisites, *applied.conditions):
        start = first if first > applied.verdict else applied.verdict + 1
        section = _section(applied, row.node, start)
        first = row.node + 1
        if section.measures:
            yield section


def _section(applied: FlatStandard, root: int, first: int) -> _Section:
    roots, end = tuple(sorted(applied.with_copies((root,)))), root + 1
    measures = {n.measure for n in applied.nodes[first:end] if n.kind == "leaf"}
    return _Section(roots, first, end, frozenset(measures))
