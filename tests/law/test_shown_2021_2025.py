"""What the rule book shows of the law of 2021-2025, line by line, by the commands that a reader uses."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from tests.helpers.terminal import ran

AREA_3 = "Xã khu vực III vùng đồng bào dân tộc thiểu số và miền núi"
AREA_1 = "Xã khu vực I vùng đồng bào dân tộc thiểu số và miền núi"


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


def flat(text: str) -> str:
    return " ".join(text.split())


def judged(
    facts: dict[str, Any], day: str = "2023-12-31", *, classes: Any = (), **about: Any
) -> ntm.Assessment:
    unit = ntm.Unit.from_dict(
        {
            "unit": {
                "kind": "xa",
                "name": "Ví Dụ",
                "province": "lang-son",
                "classes": list(classes),
                **about,
            },
            "period": int(day[:4]),
            "facts": facts,
        }
    )
    return book().standard_for(unit, as_of=day).assess(unit)


# ---- what there is


def test_every_content_is_there_and_counted_by_how_well_it_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = flat(ran(capsys, "standards").out)
    assert "57 chỉ tiêu đã mã hóa trong 57 của văn bản" in text
    assert "75 chỉ tiêu đã mã hóa trong 75 của văn bản" in text
    info = {s.id: s for s in book().standards}
    counted = {
        name: {status: n for status, n in info[name].levels.items() if n}
        for name in ("xa-ntm", "xa-ntm-nang-cao")
    }
    assert counted == {
        "xa-ntm": {"read": 198, "secondary": 14, "recalled": 10, "unknown": 2, "delegated": 9},
        "xa-ntm-nang-cao": {
            "read": 234,
            "secondary": 3,
            "recalled": 2,
            "unknown": 10,
            "delegated": 25,
        },
    }


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("2.2", ["TDMNPB từ 80% trở lên “≥80%”", "932/QĐ-BGTVT", "cấp B hoặc cấp C"]),
        ("12.1", ["TDMNPB từ 70% trở lên “≥70%”", "DBSH từ 80% trở lên", "cả nam và nữ"]),
        (
            "17.1",
            [
                f"{AREA_3}: TDMNPB từ 20% trở lên “≥20% (≥10% từ hệ thống cấp nước tập trung)”",
                "211/QĐ-TTg (01/03/2024); 01/03/2024 - 31/12/2025",
                "mức chưa biết",
            ],
        ),
        ("3.2", ["từ 50 điểm trở lên", 'bắt buộc phải "có"', "Phụ lục II, Mục 1"]),
        ("10", ["2022: Chỉ tiêu chung từ 48", "DNB từ 62 triệu", "1245/QĐ-BKHĐT"]),
    ],
)
def test_show_gives_every_cell_with_its_words(
    capsys: pytest.CaptureFixture[str], code: str, words: list[str]
) -> None:
    printed = ran(capsys, "show", "xa-ntm", code)
    assert printed.status == 0
    assert max(map(len, printed.out.splitlines())) <= 80
    for text in (*words, "318/QĐ-TTg (08/03/2022), Phụ lục I", "bản sao có mã băm"):
        assert text in flat(printed.out)
    assert "khu-vuc-iii" not in printed.out


def test_show_and_the_library_name_the_guides_that_were_not_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    applied = book().standard("xa-ntm", as_of="2024-12-31")
    (info,) = (i for i in applied.indicators if i.code == "17.1")
    assert info.guides_not_read == ("qd-896-bnn-2024",)
    told = json.loads(ran(capsys, "show", "xa-ntm", "17.1", "--format", "json").out)
    version = told["indicators"][0]["versions"][0]
    assert version["guides_not_read"] == ["qd-896-bnn-2024"]
    assert version["guidance"] == ["qd-1680-bnn-2022"]


def test_diff_of_the_day_of_decision_211(capsys: pytest.CaptureFixture[str]) -> None:
    days = ("--from", "2024-02-29", "--to", "2024-03-01")
    text = ran(capsys, "diff", "xa-ntm", *days).out
    codes = [line.split()[0] for line in text.splitlines() if ", theo 211/QĐ-TTg" in line]
    assert codes == ["13.1", "15.4", "17.1", "18.4", "-"]
    assert "((Xã đặc biệt khó khăn hoặc Xã an toàn khu) và (Xã thuộc huyện nghèo" in flat(text)
    assert "dbkk" not in text
    told = json.loads(ran(capsys, "diff", "xa-ntm", *days, "--format", "json").out)
    (override,) = (c for c in told["changes"] if c["kind"] == "override")
    assert override["after"]["when"]["any"][:2] == ["khu-vuc-ii", "khu-vuc-iii"]
    advanced = ran(capsys, "diff", "xa-ntm-nang-cao", *days).out
    codes = [line.split()[0] for line in advanced.splitlines() if ", theo 211/QĐ-TTg" in line]
    assert {"3.4", "8.4", "14.4", "17.10", "18.1"} < set(codes)


# ---- figures at the levels

WATER = "environment.clean_water_share"
CENTRAL = "environment.centralised_water_share"


@pytest.mark.parametrize(
    ("central", "day", "verdict", "reason", "gap"),
    [
        (10, "2023-12-31", "pass", None, None),
        ("9.9", "2023-12-31", "fail", None, "0.1"),
        (10, "2024-03-01", "unknown", "level_unknown", None),
    ],
)
def test_clean_water_of_a_commune_of_area_3(
    central: Any, day: str, verdict: str, reason: str | None, gap: str | None
) -> None:
    result = judged({WATER: 20, CENTRAL: central}, day, classes=["khu-vuc-iii"]).indicator("17.1")
    assert (result.verdict, result.reason) == (verdict, reason)
    assert (result.gap and str(result.gap.amount)) == gap


def test_roads_and_both_sexes() -> None:
    roads = {"road.commune_paved_share": "99.9", "road.commune_technical_class_met": True}
    assert judged(roads).indicator("2.1").verdict == "fail"
    trained = judged({"labour.trained_share": {"male": 72, "female": 69}}).indicator("12.1")
    assert trained.verdict == "fail"
    assert "(nữ)" in trained.explanation


def test_documents_of_universal_education_are_asked() -> None:
    gaps = judged({}).gaps()
    assert "Quyết định của cấp huyện công nhận xã đạt chuẩn" in flat(gaps)


# ---- what rests on memory, or second hand, says so


TITLE = {
    "title.xa_ntm": {
        "value": True,
        "evidence": [{"document": "QĐ 1/QĐ-UBND", "date": "2023-06-01"}],
    }
}


def test_that_a_title_changes_the_area_is_told_as_recalled_in_every_document(
    tmp_path: Path,
) -> None:
    said = f"Từ ngày được công nhận, {AREA_3} thành: {AREA_1} (861/QĐ-TTg, Điều 3; ghi nhớ, chưa đối chiếu)."
    made = judged(
        {WATER: 25, CENTRAL: 12, **TITLE},
        classes=["khu-vuc-iii"],
        name="Hòa Cư",
        district="Cao Lộc",
    )
    for text in (made.text(), made.explain("17.1"), made.explain(), made.html(), made.markdown()):
        assert said in flat(text)
    assert "dòng các đơn vị còn lại" in flat(made.explain("17.1"))
    (by_law,) = made.to_dict()["area"]["by_law"]  # type: ignore[index]
    assert by_law["status"] == "recalled"


def test_papers_say_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = tmp_path / "xa.yaml"
    facts.write_text(
        "unit: {kind: xa, name: Hòa Cư, district: Cao Lộc, province: lang-son, classes: [khu-vuc-iii]}\n"
        "period: 2023\nfacts:\n  title.xa_ntm: {value: true, evidence: [{document: QĐ 1, date: 2023-06-01}]}\n",
        encoding="utf-8",
    )
    printed = ran(
        capsys, "paper", "verification", facts, "--by", "district", "--as-of", "2023-12-31"
    )
    assert "(861/QĐ-TTg, Điều 3; ghi nhớ, chưa đối chiếu)" in flat(printed.out)


@pytest.mark.parametrize("standard", ["xa-ntm", "xa-ntm-nang-cao", "xa-ntm-kieu-mau"])
def test_decision_03_2024_is_second_hand_and_what_it_left_is_read(standard: str) -> None:
    applied = book().standard(standard, as_of="2024-12-31")
    known = {
        c.code: (c.wording.document, c.wording.status)
        for c in applied.conditions
        if c.code != "xa-ntm"
    }
    assert known == {
        "criteria": ("qd-18-2022", "read"),
        "arrears": ("qd-18-2022", "read"),
        "satisfaction": ("qd-18-2022", "read"),
        "security": ("qd-03-2024", "secondary"),
    }


def test_a_stated_area_is_not_checked_after_the_mergers_and_that_is_told() -> None:
    made = judged({}, "2025-12-31", classes=["khu-vuc-iii"], name="Hòa Cư")
    assert made.to_dict()["area"]["finding"] == "not_followed"  # type: ignore[index]
    assert f"Khu vực đã nêu ({AREA_3}) không đối chiếu được" in flat(made.text())
    none = judged({}, "2025-12-31", classes=[], name="Hòa Cư")
    assert none.to_dict()["area"] is None


# ---- provinces against the true text


def test_binh_phuoc_below_the_nation_is_told_wherever_it_is_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    roads = {"road.village_hardened_share": 85, "road.village_technical_class_met": True}
    made = judged(roads, "2022-12-31", province="binh-phuoc", classes=["dbkk"])
    said = "mức của tỉnh là 80, thấp hơn mức quốc gia, nên mức quốc gia được áp dụng"
    assert said in flat(made.indicator("2.2").explanation)
    assert said in flat(made.text())
    shown = ran(capsys, "show", "xa-ntm", "2.2", "--province", "binh-phuoc").out
    assert "mức của tỉnh thấp hơn, mức của cả nước giữ nguyên" in flat(shown)


@pytest.mark.parametrize("province", ["binh-phuoc", "quang-binh"])
def test_no_other_level_of_these_provinces_is_below_the_nation(province: str) -> None:
    """Every cell of the overlays in every column that the province's communes may take, against Decision 318."""
    below = set()
    for day in ("2022-12-31", "2023-12-31", "2024-12-31"):
        for classes in ([], ["dbkk"], ["khu-vuc-ii"], ["khu-vuc-iii"], ["atk", "huyen-ngheo"]):
            made = judged({}, day, province=province, classes=classes)
            for document in made.to_dict()["criteria"]:
                below |= {
                    row["code"]
                    for row in document["indicators"]
                    if "province_set_aside" in json.dumps(row)
                }
    assert below == ({"2.2"} if province == "binh-phuoc" else set())
