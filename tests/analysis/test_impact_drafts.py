"""A province's draft, tried: the same as the overlay enacted. All drafts here are made up."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

import ntm_rules as ntm
from ntm_rules.analysis.impact.write_table import table_bytes
from ntm_rules.foundation.errors import RulesError
from ntm_rules.impact import Impact, impact, read_population, synthetic
from tests.helpers.impacts import RAISE, both, unit
from tests.helpers.terminal import compiled, law, ran

RULES = Path(__file__).parents[2] / "rules"


def draft(province: str = "thai-binh", name: str = "thu-xa-ntm", **content: Any) -> dict[str, Any]:
    """A made-up draft over the commune standard."""
    return {
        "overlay": name,
        "province": province,
        "over": "xa-ntm",
        "document": "qd-318-2022",
        "place": "dự thảo bịa ra để thử",
        "in_force": {"from": "2022-09-01", "until": "2025-12-31", "status": "recalled"},
        **content,
    }


def level(code: str, at_least: int) -> dict[str, Any]:
    return {
        "code": code,
        "at_least": at_least,
        "source": {"status": "recalled"},
        "article": "Điều 2 (bịa ra)",
    }


def random_draft(chance: Random) -> dict[str, Any]:
    codes = chance.sample(["2.1", "2.2", "2.3", "2.4", "9.2", "15.1"], 3)
    content: dict[str, Any] = {"set": [level(code, chance.randint(80, 100)) for code in codes]}
    if chance.random() < 0.5:
        content["classes"] = [
            {
                "id": "huyen-thu",
                "name": {"vi": "các xã của huyện Thử", "en": "the communes of Thử"},
                "districts": ["Thử"],
                "wording": {"status": "recalled"},
            }
        ]
        content["override"] = {
            "use": "TDMNPB",
            "when": "huyen-thu",
            "wording": {"status": "recalled"},
            "text": "các xã của huyện Thử áp dụng mức của Trung du miền núi phía Bắc",
        }
    return draft(chance.choice(("thai-binh", "nghe-an", "lang-son")), **content)


def population(chance: Random, size: int) -> list[ntm.Unit]:
    return [
        ntm.Unit.from_dict(
            {
                "unit": {
                    "kind": "xa",
                    "name": f"X{n}",
                    "code": f"{n:05}",
                    "province": chance.choice(("thai-binh", "nghe-an", "lang-son")),
                    "classes": chance.choice(([], ["khu-vuc-iii", "dbkk"])),
                    **chance.choice(({}, {"district": "Thử"}, {"district": "Khác"})),
                },
                "period": 2024,
                "facts": {
                    "health.insurance_share": both(str(chance.randint(85, 100))),
                    "road.commune_paved_share": chance.randint(85, 100),
                    "road.village_hardened_share": chance.randint(60, 100),
                    "housing.solid_share": chance.randint(70, 100),
                },
            }
        )
        for n in range(size)
    ]


def after(result: Impact) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {}
    whole = [("", result.total), ("recognition", result.recognition)]
    items = [(i.code, i.moves) for i in (*result.criteria, *result.indicators)]
    for name, moves in (*whole, *items):
        counts[name] = Counter()
        for (_, now), units in moves.counts.items():
            counts[name][now] += units
    return counts


@pytest.mark.parametrize("seed", range(6))
def test_a_draft_is_the_overlay_enacted(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    content = random_draft(chance)
    units = population(chance, 60)
    path = tmp_path / "du-thao.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    tried = impact(law(), path, units)
    enacted = law().with_rules({"du-thao.yaml": content})
    judged = [enacted.standard_for(u).assess(u, engine="direct") for u in units]
    for code, counts in after(tried).items():
        wanted: Counter[str] = Counter()
        for assessment in judged:
            verdict = (
                assessment.verdict
                if code == ""
                else assessment.recognition.verdict
                if code == "recognition"
                else assessment[code].verdict
            )
            wanted[str(verdict)] += 1
        assert counts == wanted, code
    # And an impact that begins with the overlay enacted counts before what the draft counts after.
    base = impact(enacted, [], units, standard="xa-ntm")
    assert after(base) == after(tried)
    assert tried.hypothetical
    assert json.loads(tried.to_json())["reforms"][0]["id"] == "thu-xa-ntm"


def test_columns_try_a_draft_as_rows_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mo-phong.csv"
    table.write_bytes(table_bytes(synthetic(law(), 3, province="thai-binh", size=60), ".csv"))
    content = draft(set=[level("15.1", 97), level("9.2", 100)])
    results = []
    for small in (0, 10**9):
        monkeypatch.setattr("ntm_rules.analysis.impact.count_table.SMALL", small)
        results.append(impact(law(), content, read_population(table, law())).to_json())
    assert results[0] == results[1]
    assert json.loads(results[0])["moved_units"] > 0


def test_a_draft_takes_the_place_of_the_file_with_its_id() -> None:
    path = RULES / "provincial/quang-binh/xa-ntm.yaml"
    units = [
        unit(f"{n:05}", province="quang-binh", housing__solid_share=share)
        for n, share in enumerate((84, 85, 89, 90, 95))
    ]
    assert impact(law(), path, units).moved_units == 0
    text = path.read_text("utf-8").replace("    value: 85\n", "    value: 90\n")
    stricter = impact(law(), yaml.safe_load(text), units)
    (moves,) = (i.moves for i in stricter.indicators if i.code == "9.2")
    assert moves.counts["pass", "fail"] == 2


def test_a_draft_of_a_document_that_is_not_listed_brings_it(tmp_path: Path) -> None:
    content = draft(set=[level("15.1", 99)], document="qd-du-thao-thai-binh")
    documents = {
        "documents": [
            {
                "id": "qd-du-thao-thai-binh",
                "number": "(dự thảo)",
                "issuer": "UBND tỉnh Thái Bình (bịa ra)",
                "title": "Dự thảo bịa ra để thử",
                "kind": "decision",
            }
        ]
    }
    units = [unit("00001", province="thai-binh", health__insurance_share=both("98"))]
    assert impact(law(), [documents, content], units).moved_units == 1


def test_a_draft_and_a_reform_together() -> None:
    units = [
        unit(f"{n:05}", province=p, health__insurance_share=both(share))
        for n, (p, share) in enumerate(
            (p, s) for p in ("thai-binh", "ha-noi") for s in ("94", "96")
        )
    ]
    result = impact(law(), [draft(set=[level("15.1", 97)]), RAISE], units)
    (moves,) = (i.moves for i in result.indicators if i.code == "15.1")
    assert moves.counts["pass", "fail"] == 3
    assert len(result.reforms) == 2


def test_a_draft_that_has_ended_or_not_begun_says_so() -> None:
    units = [unit("00001", province="thai-binh", health__insurance_share=both("96"))]
    until = {"from": "2022-09-01", "until": "2023-12-31", "status": "recalled"}
    ended = impact(law(), draft(set=[level("15.1", 97)], in_force=until), units)
    assert ended.moved_units == 0
    assert "31/12/2023" in ended.text()
    late = {"from": "2025-06-01", "until": "2025-12-31", "status": "recalled"}
    assert impact(law(), draft(set=[level("15.1", 97)], in_force=late), units).not_yet == (
        ("thu-xa-ntm", dt.date(2025, 6, 1)),
    )


def test_other_rule_files_are_no_proposals() -> None:
    with pytest.raises(RulesError, match="a reform is needed"):
        impact(law(), RULES / "provinces/provinces-34.yaml", [unit("00001")])


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, table = tmp_path / "du-thao.yaml", tmp_path / "mo-phong.csv"
    content = draft(set=[level("15.1", 97)])
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    table.write_bytes(table_bytes(synthetic(law(), 3, province="thai-binh", size=20), ".csv"))
    with compiled(tmp_path):
        done = ran(capsys, "impact", path, table, "--movers", "all")
        wrong = ran(capsys, "impact", path, table, "--movers", "x")
        grid = ran(
            capsys, "impact", path, table, "--grid", "--sweep", "15.1=90..95:5", "--against", RAISE,
            "--sweep", "9.2=70..80:10", "--format", "json",
        )  # fmt: skip
    assert done.status == 0
    assert "Dự thảo quy định của tỉnh Thái Bình" in done.out
    assert "thu-xa-ntm" not in done.out
    assert wrong.status == 2
    assert "--movers" in wrong.err
    told = json.loads(grid.out)
    assert len(told["grid"]["cells"]) == 4
    assert told["against"]["reforms"][0]["id"] == "nang-bao-hiem-y-te"
