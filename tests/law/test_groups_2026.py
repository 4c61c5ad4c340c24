"""The groups of Decision 51/2025 where more than one is possible: what they agree on is decided, by every engine."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import ntm_rules as ntm
from ntm_rules.documents.facts_file import read_facts
from ntm_rules.law.lint import lint
from ntm_rules.tables.typed.from_units import columns_of
from tests.helpers.columns import difference, expected
from tests.helpers.terminal import ran

ONE_OR_THREE = ("khu-vuc-iii", "dinh-huong-do-thi-moi")
ONE_OR_TWO = ("nong-nghiep-duoi-10?",)
RULES = Path(__file__).parents[2] / "rules"


@cache
def book(rules: Path = RULES) -> ntm.RuleBook:
    return ntm.RuleBook.load(rules)


def unit(*classes: str, province: str | None = None, **sections: Any) -> ntm.Unit:
    about: dict[str, Any] = {"kind": "xa", "name": "A", "code": "1", "classes": list(classes)}
    if province:
        about["province"] = province
    return ntm.Unit.from_dict({"unit": about, "period": 2026} | sections)


def judged(*classes: str, **more: Any) -> ntm.Assessment:
    """The same by all engines."""
    it = unit(*classes, **more)
    std = book().standard_for(it)
    direct, rete = (std.assess(it, engine=engine) for engine in ("direct", "rete"))
    assert direct.to_dict() == rete.to_dict()
    (row,) = std.assess_frame(pl.DataFrame(columns_of([std.bind(it)]))).to_dicts()
    assert difference(row, expected(direct)) == {}
    return direct


def concluded(*codes: str, met: bool = True) -> dict[str, Any]:
    return {code: {"concluded": met, "by": "ubnd-tinh"} for code in codes}


# ---- met in one group, not asked in another


def planned(**more: Any) -> dict[str, Any]:
    facts = {
        "planning.general_plan_approved": True,
        "planning.plan_published_on_time": True,
        "planning.plan_programme_issued": True,
        "planning.settling_needed": False,
    }
    return {"facts": facts | more}


def test_a_criterion_is_met_where_each_group_meets_it_or_does_not_ask() -> None:
    result = judged(*ONE_OR_THREE, indicators=concluded("1.1", "1.2", "1.3"))
    assert result.criterion("1").verdict == "pass"
    explained = result.explain("1")
    assert all(f"{code} " in explained for code in ("1.1", "1.2", "1.3"))


def test_the_content_itself_stays_open() -> None:
    """Met in one and not applicable in the other are two verdicts: no count may claim either."""
    facts = {"production.extension_teams": 1}
    result = judged("khu-vuc-iii", "dinh-huong-do-thi-moi", facts=facts)
    assert result.indicator("3.7").verdict == "unknown"


def test_a_conclusion_that_it_is_not_met_decides() -> None:
    met = concluded("1.1", "1.2") | concluded("1.3", met=False)
    assert judged(*ONE_OR_THREE, indicators=met).criterion("1").verdict == "fail"


def test_what_one_group_misses_stays_open() -> None:
    result = judged(*ONE_OR_THREE, indicators=concluded("1.1"), facts={})
    assert result.criterion("1").verdict == "unknown"
    no = judged(*ONE_OR_THREE, facts={"planning.architecture_rules": False})
    assert (no.indicator("1.3").verdict, no.criterion("1").verdict) == ("unknown", "unknown")


def ways(**more: Any) -> dict[str, Any]:
    return {
        "road.network_connected_maintained": True,
        "road.commune_planned_standard_share": 100,
        "road.commune_tree_lined_share": 50,
        "road.village_ways_hardened_share": 100,
        **more,
    }


@pytest.mark.parametrize(
    ("urban", "complete", "verdict"),
    [
        (True, True, "pass"),
        (True, None, "unknown"),
        (False, True, "unknown"),
        (None, True, "unknown"),
    ],
)
def test_parts_of_one_group_each_are_met_together(
    urban: bool | None, complete: bool | None, verdict: str
) -> None:
    """2.1 asks groups 1 and 2 a part of its own each: both met, either group meets it."""
    own = {"road.commune_urban_standard": urban, "road.commune_infrastructure_complete": complete}
    facts = ways(**{name: value for name, value in own.items() if value is not None})
    assert judged(*ONE_OR_TWO, facts=facts).indicator("2.1").verdict == verdict


# ---- a class of which it is not known whether the unit has it


def column(*classes: str) -> Any:
    it = unit(*classes)
    return book().standard_for(it).bind(it).situation.columns


@pytest.mark.parametrize(
    ("classes", "columns"),
    [
        ((), ("nhom-2",)),
        (("nong-nghiep-duoi-10?",), ("nhom-1", "nhom-2")),
        (("khu-vuc-i", "nong-nghiep-duoi-10?"), ("nhom-1", "nhom-2")),
        (("khu-vuc-iii", "nong-nghiep-duoi-10?"), ("nhom-1", "nhom-3")),
        (("khu-vuc-ii?",), ("nhom-3", "nhom-2")),
        (("nhom-2", "nong-nghiep-duoi-10?"), ("nhom-2",)),
    ],
)
def test_an_open_class_leaves_its_groups_possible(classes: Any, columns: Any) -> None:
    assert column(*classes) == columns


def test_what_both_groups_ask_is_decided() -> None:
    share = "poverty.multidimensional_2026_share"
    for value, verdict in (("1,9", "pass"), (3, "unknown"), ("5,1", "fail")):
        result = judged(*ONE_OR_TWO, facts={share: value}).indicator("6.1")
        assert result.verdict == verdict
    assert judged(*ONE_OR_TWO, facts={share: 3}).indicator("6.1").reason == "several_groups"


def test_a_level_that_groups_share_names_no_group() -> None:
    level = (
        judged(*ONE_OR_TWO, facts={"electricity.reliable_supply_share": 99}).indicator("2.4").level
    )
    assert (level.value, level.column) == (99, None)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("classes", "words"),
    [
        (("nong-nghiep-duoi-10", "nong-nghiep-duoi-10?"), "said to be not known"),
        (("nong-nghiep-duoi-11?",), "did you mean 'nong-nghiep-duoi-10'"),
        (("loai-i?",), "types I to III"),
    ],
)
def test_what_cannot_be_open_is_told(classes: tuple[str, ...], words: str) -> None:
    it = unit(*classes)
    with pytest.raises(ntm.FactsError, match=words):
        book().standard_for(it).bind(it)


def test_it_is_said_in_tables_and_forms_too(tmp_path: Path) -> None:
    from ntm_rules.analysis.population import read_population

    table = tmp_path / "xa.csv"
    table.write_text(
        "code;name;classes;period\n00001;A;khu-vuc-i, nong-nghiep-duoi-10?;2026\n", "utf-8"
    )
    (read,) = read_population(table, book())
    assert read.classes == ("khu-vuc-i", "nong-nghiep-duoi-10?")
    it = unit(*ONE_OR_TWO)
    again = json.loads(json.dumps(book().standard_for(it).assess(it).to_dict()))["unit"]["classes"]
    assert again == list(ONE_OR_TWO)


def test_the_form_takes_not_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts, form = tmp_path / "xa.json", tmp_path / "mau.xlsx"
    tree = {
        "unit": {"kind": "xa", "name": "A", "classes": ["khu-vuc-i", *ONE_OR_TWO]},
        "period": 2026,
    }
    facts.write_text(json.dumps(tree), "utf-8")
    done = ran(capsys, "template", "xa-ntm-2026", "--for", facts, "-o", form)
    assert done.status == 0, done.err
    assert set(read_facts(form).classes or ()) == {"khu-vuc-i", *ONE_OR_TWO}


# ---- modern communes: by the nation's levels of group 1, or by the province's


def stricter(folder: Path) -> Path:
    """The rules with an invented decision that asks at most 1 % of group 1 where the nation asks 2 %."""
    rules = folder / "rules"
    shutil.copytree(RULES, rules)
    (rules / "provincial/lang-son/xa-ntm-2026.yaml").write_text(
        """overlay: lang-son-thu
province: lang-son
over: xa-ntm-2026
document: qd-1494-lang-son-2022
place: bảng (ví dụ)
in_force: {from: 2026-03-01, status: recalled}
set:
- code: "6.1"
  at_most: {by: [column], cells: [{status: recalled, place: Điều 1 (ví dụ), values: {nhom-1: 1}}]}
  article: Điều 1 (ví dụ)
""",
        "utf-8",
    )
    return rules


@pytest.mark.parametrize(
    ("poverty", "verdict"), [(1, "pass"), ("1,5", "unknown"), (2, "unknown"), ("2,1", "fail")]
)
def test_the_levels_of_group_1_are_those_that_both_readings_give(
    tmp_path: Path, poverty: Any, verdict: str
) -> None:
    rules = stricter(tmp_path)
    assert [p.say() for p in lint([rules], rules)] == []
    law = ntm.RuleBook.load(rules)
    codes = [i.code for c in law.library.standards["xa-ntm-2026"].criteria for i in c.indicators]
    it = unit(
        "nhom-1",
        province="lang-son",
        standard="xa-ntm-2026",
        facts={"poverty.multidimensional_2026_share": poverty},
        indicators=concluded(*(c for c in codes if c not in {"3.7", "6.1"})),
    )
    result = law.standard_for(it, standard="xa-ntm-hien-dai-2026").assess(it)
    assert result.indicator("1").verdict == verdict
    text = " ".join(result.text().split())
    assert "chỉ lấy mức của trung ương" in text
    if verdict == "fail":
        assert "(chưa đạt 6.1)" in text
    assert "poverty.multidimensional_2026_share" not in result.to_dict()["input"]["unused"]
