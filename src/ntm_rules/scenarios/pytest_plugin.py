"""The pytest plugin: the steps for pytest-bdd, and feature files run without any Python where that is asked for.

It is found through the entry point ``pytest11``. It does nothing to tests that do not ask for it: its one step
definition fits only steps of :mod:`ntm_rules.scenarios.phrases`, its fixtures begin with ``ntm_``, and it collects
feature files only with ``--ntm-features`` (or ``ntm_features = true`` in the configuration).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ntm_rules.judging.rulebook import RuleBook
    from ntm_rules.scenarios.read import Scenario
    from ntm_rules.scenarios.scenario_state import ScenarioRun, ScenarioState

try:
    from pytest_bdd import step
    from pytest_bdd.parsers import StepParser
except (
    ImportError
):  # the extra `policy` was not installed: the steps are not there, and nobody asked
    pass
else:

    class _Phrases(StepParser):
        """Fits every step of the table of phrases, and no other."""

        def is_matching(self, name: str) -> bool:
            from ntm_rules.scenarios.phrases import match

            return match(name) is not None

        def parse_arguments(self, name: str) -> dict[str, Any] | None:
            return {"ntm_text": name}

    @step(_Phrases("ntm_rules"))
    def _ntm_step(
        ntm_case: ScenarioState,
        ntm_text: str,
        datatable: list[list[str]] | None = None,
        docstring: str | None = None,
    ) -> None:
        from ntm_rules.foundation.errors import NtmError
        from ntm_rules.scenarios.phrases import match, perform

        __tracebackhide__ = True
        fit = match(ntm_text)
        try:
            if fit is not None:
                perform(ntm_case, fit, datatable, docstring)
        except NtmError as error:
            pytest.fail(error.say(fit.lang if fit else "vi"), pytrace=False)

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_before_scenario(
        request: pytest.FixtureRequest, feature: Any, scenario: Any
    ) -> None:
        """Files that a scenario names lie beside its feature."""
        from ntm_rules.scenarios.phrases import match

        if any(match(step.name) is not None for step in scenario.steps):
            request.getfixturevalue("ntm_case").folder = Path(feature.filename).parent

    @pytest.hookimpl(optionalhook=True)
    def pytest_bdd_step_func_lookup_error(feature: Any, scenario: Any, step: Any) -> None:
        """Name the nearest step, where no step fits and the scenario uses steps of ours."""
        from ntm_rules.foundation.errors import Where
        from ntm_rules.scenarios.phrases import match
        from ntm_rules.scenarios.read import no_such_step

        if any(match(other.name) is not None for other in scenario.steps):
            lang = "vi" if feature.language == "vi" else "en"
            where = Where(feature.filename, step.line_number)
            pytest.fail(no_such_step(step.name, where, lang).say(lang), pytrace=False)


@pytest.fixture(scope="session")
def ntm_book() -> RuleBook:
    """The rule book that scenarios are judged by. Override it to test another."""
    from ntm_rules.judging.rulebook import RuleBook

    return RuleBook.load()


@pytest.fixture(scope="session")
def ntm_shelf(ntm_book: RuleBook) -> ScenarioRun:
    """The rule book with the standards already resolved, and the engine."""
    from ntm_rules.scenarios.scenario_state import ScenarioRun

    return ScenarioRun(ntm_book)


@pytest.fixture
def ntm_case(ntm_shelf: ScenarioRun) -> ScenarioState:
    """The scenario's own case."""
    from ntm_rules.scenarios.scenario_state import ScenarioState

    return ScenarioState(ntm_shelf)


# ---- feature files as they are


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--ntm-features``: run feature files as they are."""
    help_ = "run the .feature files among the arguments as scenarios of ntm-rules"
    parser.getgroup("ntm-rules").addoption("--ntm-features", action="store_true", help=help_)
    parser.addini("ntm_features", help_, type="bool", default=False)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A feature file, where that is asked for."""
    asked = parent.config.getoption("--ntm-features") or parent.config.getini("ntm_features")
    if file_path.suffix != ".feature" or not asked:
        return None
    return _FeatureFile.from_parent(parent, path=file_path)


class _FeatureFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        from ntm_rules.foundation.errors import NtmError
        from ntm_rules.scenarios.read import read_features

        try:
            scenarios = read_features([self.path])
        except NtmError as error:
            raise self.CollectError(error.vi) from None
        for scenario in scenarios:
            name = f"{scenario.line}: {scenario.title}"
            yield _ScenarioItem.from_parent(self, name=name, scenario=scenario)


_SHELF = pytest.StashKey["ScenarioRun"]()


class _ScenarioItem(pytest.Item):
    def __init__(self, *, scenario: Scenario, **more: Any) -> None:
        super().__init__(**more)
        self.scenario = scenario

    def runtest(self) -> None:
        from ntm_rules.judging.rulebook import RuleBook
        from ntm_rules.scenarios.report import failure
        from ntm_rules.scenarios.run import run
        from ntm_rules.scenarios.scenario_state import ScenarioRun

        if _SHELF not in self.config.stash:
            self.config.stash[_SHELF] = ScenarioRun(RuleBook.load())
        outcome = run(self.scenario, self.config.stash[_SHELF])
        if outcome.state != "passed":
            pytest.fail(failure(outcome, self.scenario.lang), pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.scenario.line - 1, self.name
