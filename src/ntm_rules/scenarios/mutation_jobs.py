"""Mutants judged in several processes. Each makes the mutants itself, and is told the numbers of those it is to judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat
from multiprocessing import get_context

from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.scenarios.mutation import Mutant, MutantResult, judge_mutants, mutants
from ntm_rules.scenarios.read import Scenario
from ntm_rules.scenarios.read_levels import Touch
from ntm_rules.scenarios.scenario_state import ScenarioRun

Pairs = Sequence[tuple[Scenario, Touch]]
_AT_ONCE = 8


@dataclass
class _Work:
    """What a process has: the rule book, the scenarios, the mutants of the standards that it was asked about."""

    shared: ScenarioRun
    pairs: Pairs
    place: dict[int, int]
    mutants: dict[str, list[Mutant]] = field(default_factory=dict)

    @classmethod
    def of(cls, book: RuleBook, pairs: Pairs) -> _Work:
        """Work on a rule book and scenarios; a scenario is known by its place among them."""
        place = {id(scenario): number for number, (scenario, _) in enumerate(pairs)}
        return cls(ScenarioRun(book), pairs, place)

    def judge(self, standard: str, number: int) -> tuple[int | None, int]:
        """The place of the scenario that notices a mutant, and how many were tried."""
        if standard not in self.mutants:
            self.mutants[standard] = mutants(self.shared.book.library, standard)
        (result,) = judge_mutants(self.shared, [self.mutants[standard][number]], self.pairs)
        killer = self.place[id(result.killer)] if result.killer is not None else None
        return killer, result.tried


_work: list[_Work] = []  # of this process


def _start(book: RuleBook, pairs: Pairs) -> None:
    _work[:] = [_Work.of(book, pairs)]


def _judge(standard: str, number: int) -> tuple[int | None, int]:
    return _work[0].judge(standard, number)


class MutantPool:
    """Processes that judge mutants by the same scenarios; one job is this process alone."""

    def __init__(self, book: RuleBook, pairs: Pairs, jobs: int) -> None:
        self.book = book
        self.pairs = pairs
        self._pool: ProcessPoolExecutor | None = None
        if jobs > 1:
            self._pool = ProcessPoolExecutor(
                jobs, mp_context=get_context("spawn"), initializer=_start, initargs=(book, pairs)
            )

    def __enter__(self) -> MutantPool:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def judge(self, standard: str, on_result: Callable[[MutantResult], None]) -> list[MutantResult]:
        """Every mutant of a standard, in order."""
        there = mutants(self.book.library, standard)
        if self._pool is None:
            return judge_mutants(ScenarioRun(self.book), there, self.pairs, on_result)
        results = []
        for result in self._results(self._pool, standard, there):
            results.append(result)
            on_result(result)
        return results

    def _results(
        self, pool: ProcessPoolExecutor, standard: str, there: Sequence[Mutant]
    ) -> Iterator[MutantResult]:
        numbers = range(len(there))
        answers = pool.map(_judge, repeat(standard), numbers, chunksize=_AT_ONCE)
        for mutant, (killer, tried) in zip(there, answers, strict=True):
            yield MutantResult(mutant, None if killer is None else self.pairs[killer][0], tried)
