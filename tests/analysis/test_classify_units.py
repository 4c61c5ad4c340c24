"""Many units classified: each as it is by itself, in the order of the table; what cannot be used is told."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from ntm_rules.analysis.classify import classify
from ntm_rules.analysis.classify.many import classify_units
from ntm_rules.documents.facts_file import read_facts
from ntm_rules.foundation.errors import RequestError
from tests.helpers.terminal import law, ran

FIXTURE = Path(__file__).parents[2] / "fixtures/phan-dinh-vi-du.yaml"
FACTS = [
    "area.income_to_nation", "area.poverty_to_nation", "electricity.contract_share",
    "water.regulation_households_share", "road.commune_hard_surface_share", "road.commune_degraded_share",
    "health.commune_standard_to_2030_met", "school.facility_level1_share", "school.boarding_house_share",
    "school.semi_boarding_house_share", "irrigation.active_area_share", "culture.commune_centre_to_standard",
    "information.internet_village_share", "environment.hygienic_latrine_share",
    "area.difficult_village_share", "area.mountain_commune", "area.minority_people_share", "area.minority_people",
]  # fmt: skip
HEAD = ["code", "name", "kind", "period", "province", "classes", *FACTS]
POOR = [49, 200, 94, 29, 79, 50, "không", 49, 79, 60, 49, "không", 94, 49]
GOOD = [50, 199, 95, 30, 80, 50, "có", 50, 80, 60, 50, "có", 95, 50]
OPEN = [""] * 14


def line(
    code: str, stated: str, figures: Sequence[object], mountain: str = "có", kind: str = "xa"
) -> list[object]:
    return [code, f"Xã {code}", kind, 2026, "lang-son", stated, *figures, 10, mountain, 5, 100]


ROWS = [
    line("00001", "khu-vuc-iii", POOR),
    line("00002", "khu-vuc-ii", GOOD),
    line("00003", "khu-vuc-i", OPEN),
    line("00004", "", GOOD, "không"),
    line("00001", "khu-vuc-iii", POOR),
    line("00006", "", GOOD, kind="tinh"),
    line("00007", "", [200, *GOOD[1:2], "ba mươi", *GOOD[3:]]),
]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "bang.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([HEAD, *ROWS])
    return path


def test_each_row_is_classified_as_a_unit_by_itself(table: Path) -> None:
    units = classify_units(law(), table)
    assert [r.unit.code for r in units.results] == ["00001", "00002", "00003", "00004"]
    assert [r.decided.id if r.decided else None for r in units.results] == [
        "khu-vuc-iii",
        "khu-vuc-i",
        None,
        None,
    ]
    assert [r.finding for r in units.results] == ["same", "differs", "possible", "not_stated"]
    for result in units.results:
        alone = classify(law(), result.unit)
        assert (alone.possible, alone.counts) == (result.possible, result.counts)
    codes = [problem.code for bad in units.bad for problem in bad.problems]
    assert codes == ["given_twice", "not_in_force", "not_a_number"]
    texts = units.bad_texts("en")
    assert all(f"bang.csv:{n}" in text for n, text in zip((6, 7, 8), texts, strict=True))
    assert not units.all_same


def test_the_command_counts_the_classes(
    capsys: pytest.CaptureFixture[str], table: Path, tmp_path: Path
) -> None:
    call = ("--lang", "en", "classify", "--table", table)
    done = ran(capsys, *call)
    assert done.status == 0
    words = " ".join(done.out.split())
    assert "Units : 4 Area III (special difficulty) : 1 Area II (difficulty) : 0" in words
    assert "Open : 1 Not classified : 1 Stated other than the figures say : 1" in words
    assert "the code 00001 of 2026 was given before" in done.err
    content = json.loads(ran(capsys, *call, "--format", "json").out)
    assert content["schema"] == "ntm-rules/classifications/1"
    assert [u["class"] for u in content["units"]] == ["khu-vuc-iii", "khu-vuc-i", None, None]
    assert len(content["bad"]) == 3
    assert ran(capsys, *call, "--require", "same").status == 1
    for form in ("html", "docx", "xlsx", "md"):
        target = tmp_path / f"result.{form}"
        assert ran(capsys, *call, "-o", target).status == 0
        assert target.stat().st_size > 1_000


def test_a_folder_of_facts_files_is_read_whole(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "xa"
    folder.mkdir()
    shutil.copy(FIXTURE, folder)
    (folder / "hong.yaml").write_text("unit: [", encoding="utf-8")
    done = ran(capsys, "classify", folder, "--format", "json")
    content = json.loads(done.out)
    alone = classify(law(), read_facts(FIXTURE))
    assert [u["possible"] for u in content["units"]] == [[c.id for c in alone.possible]]
    assert "hong.yaml" in done.err
    assert len(content["bad"]) == 1


def test_what_is_no_table_or_no_classification_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, table: Path
) -> None:
    with pytest.raises(RequestError, match="no such classification: 'phan-dinh'"):
        classify_units(law(), table, "phan-dinh")
    empty = tmp_path / "rong.csv"
    empty.write_text(",".join(HEAD) + "\n", encoding="utf-8")
    done = ran(capsys, "classify", "--table", empty)
    assert (done.status, done.out) == (2, "")
    assert "không có đơn vị nào phân định được" in done.err
    assert ran(capsys, "classify", "--table", FIXTURE).status == 2
