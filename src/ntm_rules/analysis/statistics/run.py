"""The statistics of all units of a folder or a table, read and judged as a batch reads and judges them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ntm_rules.analysis.batch.work import Settings, judge_source, sources
from ntm_rules.analysis.statistics.counting import counted
from ntm_rules.analysis.statistics.result import Statistics, StatisticsBy
from ntm_rules.analysis.statistics.units import UnitVerdicts, given_twice, unit_verdicts
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import RuleBook

LeftOut = tuple[str, str, str]
"""A file or a row, and what is wrong with it in Vietnamese and in English."""
Progress = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class StatisticsRun:
    """The statistics, with the units that could not be counted (``bad``) and what is not read of others.

    ``assessments`` are those of the units that are counted, and ``before`` those of the year before.
    """

    statistics: Statistics
    assessments: tuple[Assessment, ...]
    before: tuple[Assessment, ...]
    bad: tuple[LeftOut, ...]
    left_out: tuple[LeftOut, ...]


def run_statistics(
    book: RuleBook,
    given: Path,
    settings: Settings,
    *,
    by: StatisticsBy | None = None,
    previous: Path | None = None,
    on_progress: Progress = lambda _count, _name: None,
) -> StatisticsRun:
    """The statistics of ``given``, compared with the same units in ``previous``, which are judged by the law of their year.

    Raises:
        RequestError: where there is no such folder or table.
        UnreadableError: where a table cannot be read at all.
    """
    judging = _Judging(book, on_progress)
    units = judging.units(given, settings)
    before = []
    if previous is not None:
        before = judging.units(previous, replace(settings, as_of=None, standard=None))
    return StatisticsRun(
        counted([v for _, v in units], [v for _, v in before], by),
        tuple(assessment for assessment, _ in units),
        tuple(assessment for assessment, _ in before),
        tuple(judging.bad),
        tuple(judging.left_out),
    )


@dataclass
class _Judging:
    book: RuleBook
    on_progress: Progress
    bad: list[LeftOut] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    count: int = 0

    def units(self, given: Path, settings: Settings) -> list[tuple[Assessment, UnitVerdicts]]:
        """The units of a folder or a table; of one that is there several times, none."""
        units: list[tuple[Assessment, UnitVerdicts]] = []
        keys: dict[int, str] = {}
        for source in sources(self.book, given):
            judged = judge_source(self.book, source, settings)
            self.count += 1
            self.on_progress(self.count, source.key)
            if judged.assessment is None:
                vi, en = judged.problem or ("", "")
                (self.bad if source.is_unit else self.left_out).append((source.key, vi, en))
                continue
            self.left_out += ((source.key, p.vi, p.en) for p in judged.left_out)
            verdicts = unit_verdicts(judged.assessment)
            units.append((judged.assessment, verdicts))
            keys[id(verdicts)] = source.key
        refused: set[int] = set()
        for same in given_twice([verdicts for _, verdicts in units]):
            listed = ", ".join(keys[id(verdicts)] for verdicts in same)
            vi = f"một đơn vị, một năm mà có ở nhiều nguồn: {listed}"
            en = f"one unit and year in several sources: {listed}"
            fresh = [verdicts for verdicts in same if id(verdicts) not in refused]
            self.bad += ((keys[id(verdicts)], vi, en) for verdicts in fresh)
            refused |= {id(verdicts) for verdicts in same}
        return [unit for unit in units if id(unit[1]) not in refused]
