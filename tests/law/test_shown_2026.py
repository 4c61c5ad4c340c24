"""What the rule book shows of Decision 51/2025, by the commands that a reader uses, and what it says of older titles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from tests.helpers.terminal import law, ran


def flat(text: str) -> str:
    return " ".join(text.split())


def test_standards_count_contents_conditions_and_guiding_bodies(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = flat(ran(capsys, "standards").out)
    for counted in (
        "47 chỉ tiêu đã mã hóa trong 47 của văn bản 125 ô mức: 0 đã kiểm chứng, 98 đọc từ bản sao",
        "14 cơ quan phải hướng dẫn: 1 đã đọc (Bộ Tài chính: 52/2026/TT-BTC",
        "2 mới biết tên (Bộ Nông nghiệp và Môi trường: 23/2026/TT-BNNMT; Bộ Giáo dục và Đào tạo:",
        "13 chỉ tiêu đã mã hóa trong 13 của văn bản",
        "3 chỉ tiêu đã mã hóa trong 3 của văn bản",
    ):
        assert counted in text


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("6.1", ["Nhóm 1 không quá 2% “≤2%”", "Nhóm 3 không quá 13% “≤13%”", "dòng 36"]),
        ("8.2", ["từ 90% trở lên (mức sàn", "“≥90%”", "theo cách hiểu của chúng tôi", "dòng 50"]),
        (
            "1.2",
            ["cột mức là Nhóm 3", "không quy định", "“Không quy định”", "Chỉ tiêu chung “Đạt”"],
        ),
    ],
)
def test_show_has_the_words_of_each_cell(
    capsys: pytest.CaptureFixture[str], code: str, words: list[str]
) -> None:
    text = flat(ran(capsys, "show", "xa-ntm-2026", code).out)
    for piece in (*words, "51/2025/QĐ-TTg (29/12/2025), Phụ lục I", "bản sao có mã băm"):
        assert piece in text
    assert "nhom-" not in text


@pytest.mark.parametrize(
    ("code", "fact", "value", "day", "verdict", "gap"),
    [
        ("6.1", "poverty.multidimensional_2026_share", 13, "2026-12-31", "pass", None),
        ("6.1", "poverty.multidimensional_2026_share", "13.1", "2026-12-31", "fail", "0.1"),
        ("8.2", "waste.farm_by_products_treated_share", "89.9", "2026-12-31", "fail", "0.1"),
        ("8.2", "waste.farm_by_products_treated_share", 95, "2026-12-31", "unknown", None),
        ("8.3", "environment.establishments_lawful_share", 100, "2026-12-31", "pass", None),
        ("1.2", "planning.centre_or_new_area_plan", False, "2026-12-31", "not_applicable", None),
        ("3.1", "income.growth", "9.5", "2026-06-26", "unknown", None),
        ("3.1", "income.growth", "9.5", "2026-06-27", "pass", None),
    ],
)
def test_figures_of_group_3(
    code: str, fact: str, value: Any, day: str, verdict: str, gap: str | None
) -> None:
    unit = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": ["nhom-3"]},
            "period": 2026,
            "facts": {fact: value},
        }
    )
    result = law().standard_for(unit, as_of=day).assess(unit).indicator(code)
    assert result.verdict == verdict
    assert (str(result.gap.amount) if result.gap else None) == gap
    if code == "6.1" and verdict == "pass":
        assert "province_may_raise" in result.provisional_because
    if code == "8.2" and verdict == "fail":
        assert "our_reading" in result.provisional_because


def test_a_title_of_2021_2025_means_nothing_known_in_2026(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "xa.yaml"
    path.write_text(
        "unit: {kind: xa, name: Ví Dụ, province: lang-son, classes: [nhom-3]}\nperiod: 2026\n"
        "facts: {title.xa_ntm: {value: true, evidence: [{document: QĐ 12, date: 2023-05-01}]}}\n",
        encoding="utf-8",
    )
    said = (
        "Xã đã được công nhận đạt chuẩn nông thôn mới giai đoạn 2021 - 2025: từ 15/02/2026, danh hiệu"
        " này có giá trị thế nào thì chưa có quy định (51/2025/QĐ-TTg, Điều 3 khoản 2 điểm c; Điều 4"
        " không có điều khoản chuyển tiếp cho danh hiệu của giai đoạn trước)."
    )
    assert said in flat(ran(capsys, "assess", path).out)
    unit = ntm.read_facts(path)
    made = law().standard_for(unit).assess(unit)
    assert said in flat(made.html())
    assert made.recognition == "unknown"
    told = ran(capsys, "title", "xa-ntm", path)
    assert told.status == 0
    assert "2026: PHÁP LUẬT CHƯA QUY ĐỊNH" in told.out
    assert "51/2025/QĐ-TTg, Điều 4: không bãi bỏ quyết định nào" in flat(told.out)
