"""What ``ntm-rules test`` does: it runs scenarios, measures them and reports."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.judge import EngineName
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.format import date
from ntm_rules.language.reform_text import remark_text
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.scenarios.coverage import (
    Share,
    cover,
    coverage_json,
    coverage_text,
    standards_checked,
)
from ntm_rules.scenarios.equivalent_mutants import Equivalent, read_equivalents, reason_of
from ntm_rules.scenarios.mutation import Mutant, MutantResult
from ntm_rules.scenarios.mutation_jobs import MutantPool
from ntm_rules.scenarios.read import read_features
from ntm_rules.scenarios.read_levels import touch_of
from ntm_rules.scenarios.reforms import idle_reforms, late_reforms, reform_conflicts
from ntm_rules.scenarios.report import failure, summary, to_json
from ntm_rules.scenarios.run import ScenarioOutcome, run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun
from ntm_rules.scenarios.texts import TEXTS, seconds

EQUIVALENT = "equivalent.yaml"


@dataclass
class LabReport:
    """The result: text for people, data for programs, the exit status."""

    status: int
    text: str
    data: dict[str, Any] = field(default_factory=dict)

    def add(self, text: str) -> None:
        """Add one more part to the text."""
        self.text += f"\n\n{text}"


@dataclass(frozen=True)
class Bench:
    """What all runs share: the rule book, the language, the engine."""

    book: RuleBook
    lang: str
    engine: EngineName | None = "direct"
    quiet: bool = False

    def inform(self, text: str) -> None:
        """Progress, on stderr."""
        if not self.quiet:
            print(text, file=sys.stderr)

    def run(self, paths: Sequence[str]) -> list[ScenarioOutcome]:
        """Run the scenarios of ``paths``; print each that does not pass as it ends.

        Raises:
            InputError: where a file cannot be read, or holds an unknown step.
        """
        scenarios = read_features(paths)
        if not scenarios:
            raise RequestError.of(
                vi="không có tình huống nào", en="there is no scenario", code="nothing_there"
            )
        begun = perf_counter()
        file = ""

        def on_outcome(outcome: ScenarioOutcome) -> None:
            nonlocal file
            if outcome.scenario.file != file:
                file = outcome.scenario.file
                self.inform(file)
            if outcome.state != "passed":
                print(failure(outcome, self.lang), file=sys.stderr)
            for reform in late_reforms(outcome.final):
                name, day = reform.name.say(self.lang), date(reform.since, self.lang)
                text = TEXTS.text("late", self.lang, name, day)
                self.inform(f"{outcome.scenario.where}: {text}")
            for reform in idle_reforms(outcome.final):
                text = TEXTS.text("idle", self.lang, reform.name.say(self.lang))
                self.inform(f"{outcome.scenario.where}: {text}")
            for remark in reform_conflicts(outcome.final):
                self.inform(f"{outcome.scenario.where}: {remark_text(remark, self.lang)}")

        outcomes = run_all(scenarios, ScenarioRun(self.book, self.engine), on_outcome)
        spent = seconds(perf_counter() - begun, self.lang)
        self.inform(TEXTS.text("spent", self.lang, len(outcomes), spent))
        return outcomes

    def report(self, outcomes: Sequence[ScenarioOutcome]) -> LabReport:
        """The summary. A scenario that cannot be run counts as a wrong call: status 2."""
        wrong = any(o.state == "wrong" for o in outcomes)
        failed = any(o.state == "failed" for o in outcomes)
        return LabReport(
            2 if wrong else 1 if failed else 0,
            summary(outcomes, self.lang),
            to_json(outcomes, self.lang),
        )

    def measure(
        self,
        report: LabReport,
        outcomes: Sequence[ScenarioOutcome],
        paths: Sequence[str],
        standard: str | None,
        equivalent: str | None,
        *,
        coverage: bool,
        mutate: bool,
        threshold: int | None = None,
        every: bool = False,
        jobs: int = 1,
    ) -> None:
        """Add coverage and mutants to the report, of the standards that are checked, or of ``every`` one.

        A mutant that nobody noticed makes the status 1, and so does a share of cells tested below ``threshold``.
        """
        named = sorted(self.book.library.standards) if every else standards_checked(outcomes)
        if standard:
            named = [find_base(self.book.library, standard).id]
        excused = self._equivalents(paths, equivalent)
        report.data |= {"coverage": [], "mutation": []}
        pairs = [(o.scenario, touch_of(o)) for o in outcomes if mutate and o.state == "passed"]
        if threshold is not None:
            report.data |= {"threshold": threshold, "below_threshold": []}
        with MutantPool(self.book, pairs, jobs if mutate else 1) as pool:
            for name in named:
                if coverage:
                    self._cover(report, name, outcomes, excused, threshold)
                if mutate:
                    self._mutate(report, name, pool, excused)
        if every and mutate and not standard:
            used = {e["reason"] for m in report.data["mutation"] for e in m["equivalent"]}
            for entry in excused:
                if entry.reason not in used:
                    self.inform(TEXTS.text("unused", self.lang, entry.name, entry.reason))

    def _cover(
        self,
        report: LabReport,
        standard: str,
        outcomes: Sequence[ScenarioOutcome],
        excused: list[Equivalent],
        threshold: int | None,
    ) -> None:
        cells = cover(self.book.library, standard, outcomes)
        changes = (Mutant(standard, "up", c.site.name, c.site) for c in cells)
        reasons = {m.name: why for m in changes if (why := reason_of(m, excused)) is not None}
        report.add(coverage_text(standard, cells, self.lang, reasons))
        report.data["coverage"].append(coverage_json(standard, cells, reasons))
        share = Share.of(cells, reasons)
        if threshold is not None and share.percent < threshold:
            shown = share.shown(self.lang)
            report.add(TEXTS.text("below", self.lang, standard, shown, threshold))
            report.data["below_threshold"].append(standard)
            report.status = 1

    def _equivalents(self, paths: Sequence[str], named: str | None) -> list[Equivalent]:
        if named is not None:
            return read_equivalents(Path(named))
        folders = {folder for p in map(Path, paths) for folder in (p, *p.absolute().parents[:2])}
        there = {(f / EQUIVALENT).resolve() for f in folders if (f / EQUIVALENT).is_file()}
        return [equivalent for path in sorted(there) for equivalent in read_equivalents(path)]

    def _mutate(
        self, report: LabReport, standard: str, pool: MutantPool, excused: list[Equivalent]
    ) -> None:
        begun = perf_counter()
        done = 0

        def on_result(result: MutantResult) -> None:
            nonlocal done
            done += 1
            if done % 100 == 0:
                self.inform(TEXTS.text("progress", self.lang, standard, done))

        results = pool.judge(standard, on_result)
        spent = perf_counter() - begun
        text, data = mutation_report(standard, results, excused, self.lang, spent)
        report.add(text)
        report.data["mutation"].append(data)
        if data["survived"]:
            report.status = 1


def mutation_report(
    standard: str,
    results: Sequence[MutantResult],
    excused: list[Equivalent],
    lang: str,
    spent: float,
) -> tuple[str, dict[str, Any]]:
    """The mutants that no scenario noticed, and a line of counts."""
    alive = [r for r in results if r.killer is None]
    reasons = {r.mutant.name: reason_of(r.mutant, excused) for r in alive}
    survived = [r.mutant.name for r in alive if reasons[r.mutant.name] is None]
    killed, equal = len(results) - len(alive), len(alive) - len(survived)
    counts = (len(results), killed, len(survived), equal, seconds(spent, lang))
    lines = [TEXTS.text("unnoticed", lang)] if survived else []
    lines += [f"  {name}" for name in survived]
    lines.append(TEXTS.text("mutants", lang, standard, *counts))
    data = {
        "standard": standard,
        "mutants": len(results),
        "killed": killed,
        "survived": survived,
        "equivalent": [
            {"mutant": name, "reason": reason} for name, reason in reasons.items() if reason
        ],
        "scenarios_run": sum(r.tried for r in results),
    }
    return "\n".join(lines), data
