"""The policy tests of features/: every one in process, a file a test, and some through pytest-bdd as hosts use them."""

from pathlib import Path

import pytest
from pytest_bdd import scenarios

import ntm_rules as ntm
from ntm_rules.scenarios.read import feature_paths, read_features
from ntm_rules.scenarios.report import failure
from ntm_rules.scenarios.run import run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun

ROOT = Path(__file__).parents[2] / "features"
FILES = feature_paths([ROOT])

# Through the plugin, which installing the package registers: steps, tables, texts, files, both languages.
# Long tables of one outline show nothing more there, and cost the most.
SHORT = [f for f in FILES if f.parent.name == "chung" and f.read_text("utf-8").count("\n") < 100]
scenarios(*(str(f.relative_to(ROOT)) for f in SHORT), "tinh")


@pytest.fixture(scope="module")
def shelf() -> ScenarioRun:
    return ScenarioRun(ntm.RuleBook.load())


@pytest.mark.parametrize("path", FILES, ids=[str(f.relative_to(ROOT)) for f in FILES])
def test_every_scenario_of_the_file_passes(path: Path, shelf: ScenarioRun) -> None:
    outcomes = run_all(read_features([path]), shelf)
    assert outcomes
    bad = [failure(o, "vi") for o in outcomes if o.state != "passed"]
    assert not bad, "\n".join(bad)
