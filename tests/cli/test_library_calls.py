"""What a command prints is what the library gives: every row of the table of docs/library.md."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click
import pytest

import ntm_rules as ntm
from ntm_rules.analysis import answers, rollup, title
from ntm_rules.analysis.rollup.result_json import rollup_json
from ntm_rules.cli.main import cli
from ntm_rules.impact import impact, read_population, synthetic
from ntm_rules.scenarios.read import read_features
from ntm_rules.scenarios.run import ScenarioRun, run_all
from tests.helpers.terminal import law, ran

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures"
VI_DU = FIXTURES / "vi-du.yaml"
HOA_CU = FIXTURES / "lang-son/hoa-cu-2024.yaml"
PLAN = FIXTURES / "lang-son/hoa-cu-plan-2024.yaml"
SORTED = FIXTURES / "phan-dinh-vi-du.yaml"
REFORM = FIXTURES / "reforms/nang-15.1.yaml"
VILLAGE_HOUSE = ROOT / "features/6.3-nha-van-hoa-thon.feature"

Print = Callable[..., str]
"""What a command prints."""


@pytest.fixture(name="prints")
def _prints(capsys: pytest.CaptureFixture[str]) -> Print:
    def prints(*args: str | Path) -> str:
        done = ran(capsys, *args)
        assert done.status == 0, done.err
        return done.out

    return prints


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A district with two of its communes."""
    place = tmp_path / "units"
    place.mkdir()
    for name in ("01-mot.yaml", "02-hai.yaml", "huyen.yaml"):
        (place / name).write_bytes((FIXTURES / "rollup/vi-du" / name).read_bytes())
    return place


def assessed(path: Path) -> ntm.Assessment[Any]:
    unit = ntm.read_facts(path)
    return law().standard_for(unit).assess(unit)


def every(folder: Path) -> list[ntm.Assessment[Any]]:
    return [law().standard_for(unit).assess(unit) for unit in rollup.read_folder(folder)]


def same_verdicts(printed: Iterable[Any], assessments: Iterable[ntm.Assessment[Any]]) -> None:
    given = {(p["input"]["unit"]["name"], p["verdict"], p["digest"]["facts"]) for p in printed}
    plain = [a.to_dict() for a in assessments]
    assert given == {
        (p["input"]["unit"]["name"], p["verdict"], p["digest"]["facts"]) for p in plain
    }


def assess(prints: Print, tmp_path: Path, folder: Path) -> None:
    a = assessed(VI_DU)
    assert prints("assess", VI_DU).rstrip("\n") == a.text().rstrip("\n")
    assert prints("assess", VI_DU, "--format", "json") == f"{a.to_json()}\n"
    assert prints("assess", VI_DU, "--format", "md").rstrip("\n") == a.markdown().rstrip("\n")
    for form, content in (("html", a.html().encode()), ("docx", a.docx()), ("xlsx", a.xlsx())):
        prints("assess", VI_DU, "-o", tmp_path / f"a.{form}")
        assert (tmp_path / f"a.{form}").read_bytes() == content


def explain(prints: Print, tmp_path: Path, folder: Path) -> None:
    assert prints("explain", VI_DU, "6.3").rstrip("\n") == assessed(VI_DU).explain("6.3").rstrip()


def gaps(prints: Print, tmp_path: Path, folder: Path) -> None:
    assert prints("gaps", VI_DU).rstrip("\n") == assessed(VI_DU).gaps().rstrip("\n")


def batch(prints: Print, tmp_path: Path, folder: Path) -> None:
    prints("batch", folder, "-o", tmp_path / "out", "--format", "json")
    stored = [json.loads(p.read_bytes()) for p in sorted((tmp_path / "out").rglob("*.json"))]
    same_verdicts([s for s in stored if "digest" in s and "input" in s], every(folder))


def statistics(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("statistics", folder, "--format", "json"))
    communes = [a for a in every(folder) if a.judgement.unit_facts.unit.kind == "xa"]
    own = ntm.statistics(communes)
    for standard in own.standards:
        (there,) = [s for s in printed["standards"] if s["standard"] == standard.standard]
        assert there["period"] == standard.period
        assert there["whole"]["counts"]["units"] == standard.whole.units


def replay(prints: Print, tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(assessed(VI_DU).to_json(), "utf-8")
    assert prints("replay", path)
    assert ntm.replay(path, law()).same


def compare(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("compare", VI_DU, VI_DU, "--format", "json"))
    assert printed == plain(answers.compare(law(), VI_DU, VI_DU))
    a = assessed(VI_DU)
    assert plain(answers.compare(law(), a, a))["same_law"] is printed["same_law"] is True
    assert a.diff(a) == ()


def carry(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = prints("carry", VI_DU, "--to", "xa-ntm-2026", "--format", "json")
    assert json.loads(printed) == plain(answers.carry(law(), ntm.read_facts(VI_DU), "xa-ntm-2026"))


def classify(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("classify", SORTED, "--format", "json"))
    assert printed == plain(answers.classify(law(), ntm.read_facts(SORTED)))
    shutil.copy(SORTED, tmp_path / "mot.yaml")
    printed = json.loads(prints("classify", tmp_path, "--format", "json"))
    assert printed == plain(answers.classify_units(law(), tmp_path))
    assert [unit["class"] for unit in printed["units"]] == [
        answers.classify(law(), ntm.read_facts(SORTED))["class"]
    ]


def plan(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("plan", HOA_CU, PLAN, "--format", "json"))
    assert printed == plain(answers.plan(law(), ntm.read_facts(HOA_CU), PLAN))


def title_of(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("title", "xa-ntm", VI_DU, "--format", "json"))
    years = title.life_of(law(), "xa-ntm", [ntm.read_facts(VI_DU)])
    assert [y["state"] for y in printed["years"]] == [y.state for y in years]
    assert [y["possible"] for y in printed["years"]] == [list(y.possible) for y in years]


def roll_up(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("rollup", folder, "--format", "json"))
    rolled = rollup.roll_up_folder(law(), folder)
    assert printed == plain(rollup_json(rolled, "vi"))


def impacts(prints: Print, tmp_path: Path, folder: Path) -> None:
    population = tmp_path / "communes.csv"
    prints("population", "synth", "--seed", "1", "--size", "5", "-o", population)
    printed = prints("impact", REFORM, population, "--format", "json")
    own = impact(law(), REFORM, read_population(population, law()))
    assert json.loads(printed) == json.loads(own.to_json())


def population(prints: Print, tmp_path: Path, folder: Path) -> None:
    prints("population", "synth", "--seed", "1", "--size", "3", "-o", tmp_path / "communes")
    units = rollup.read_folder(tmp_path / "communes")
    own = [ntm.Unit.from_dict(entry) for entry in synthetic(law(), 1, size=3)]
    assert sorted(u.name for u in units) == sorted(u.name for u in own)
    assert {u.name: u for u in units} == {u.name: u for u in own}


def standards(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("standards", "--format", "json"))
    assert [(s["id"], s["name"]["vi"]) for s in printed] == [
        (s.id, s.name.vi) for s in law().standards
    ]


def show(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(prints("show", "xa-ntm", "--format", "json"))
    codes = [i["code"] for i in printed["indicators"]]
    std = law().standard("xa-ntm", as_of="2024-12-31")
    assert {i.code for i in std.indicators} <= set(codes)
    assert all(std.history(code) for code in codes)


def facts(prints: Print, tmp_path: Path, folder: Path) -> None:
    printed = json.loads(
        prints("--lang", "en", "facts", "xa-ntm", "--as-of", "2024-12-31", "--format", "json")
    )
    std = law().standard("xa-ntm", as_of="2024-12-31")
    assert {(f["id"], f["label"], f["kind"]) for f in printed} == {
        (f.id, f.label.en, f.kind) for f in std.facts if f.indicators
    }


def diff(prints: Print, tmp_path: Path, folder: Path) -> None:
    days = "2022-03-08", "2024-12-31"
    printed = prints("diff", "xa-ntm", "--from", days[0], "--to", days[1], "--format", "json")
    assert json.loads(printed) == plain(answers.diff(law(), "xa-ntm", *days))


def schema(prints: Print, tmp_path: Path, folder: Path) -> None:
    for name in ("facts", "assessment", "plan"):
        assert json.loads(prints("schema", name)) == plain(ntm.json_schema(name))


def digest(prints: Print, tmp_path: Path, folder: Path) -> None:
    assert law().digest in prints("digest")


def run_tests(prints: Print, tmp_path: Path, folder: Path) -> None:
    assert prints("test", VILLAGE_HOUSE)
    outcomes = run_all(read_features([VILLAGE_HOUSE]), ScenarioRun(law()))
    assert outcomes
    assert {outcome.state for outcome in outcomes} == {"passed"}


def plain(content: Any) -> Any:
    return json.loads(json.dumps(content, ensure_ascii=False, default=str))


ROWS: dict[str, Callable[[Print, Path, Path], None]] = {
    "assess": assess, "explain": explain, "gaps": gaps, "batch": batch, "statistics": statistics, "replay": replay,
    "compare": compare, "carry": carry, "classify": classify, "plan": plan, "title": title_of, "rollup": roll_up,
    "impact": impacts, "population": population, "standards": standards, "show": show, "facts": facts, "diff": diff,
    "schema": schema, "digest": digest, "test": run_tests,
}  # fmt: skip


def rows() -> dict[str, str]:
    """The commands of the table, by their first word, and what stands beside them."""
    page = (ROOT / "docs/library.md").read_text("utf-8")
    table = page.partition("| command | the library |")[2].partition("\n\n")[0]
    pairs = re.findall(r"^\| (.+?) \| (.+) \|$", table, re.MULTILINE)
    return {name: call for cell, call in pairs for name in re.findall(r"`([\w-]+)", cell)}


def test_every_command_is_in_the_table() -> None:
    assert set(rows()) == set(cli.list_commands(click.Context(cli)))
    assert {name for name, call in rows().items() if "only the command" not in call} == set(ROWS)


@pytest.mark.parametrize("name", ROWS)
def test_a_command_gives_what_the_library_gives(
    name: str, prints: Print, tmp_path: Path, folder: Path
) -> None:
    ROWS[name](prints, tmp_path, folder)
