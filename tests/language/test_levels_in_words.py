"""A level in words: every decimal of it, a grade by its name alone, rows and columns by their names."""

from __future__ import annotations

import pytest

from tests.helpers.terminal import ran


def shown(capsys: pytest.CaptureFixture[str], *given: str) -> str:
    done = ran(capsys, *given)
    assert done.status == 0, done.err
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("8.3", "từ 66,666666% trở lên"),  # 66,6667 would be above two thirds of the villages
        ("14.1", "[education.literacy_grade]: từ mức độ 2 trở lên;"),
        ("3.2", "[disaster.preparedness_grade]: từ đạt trở lên;"),
        ("15.4", "Chỉ tiêu chung từ 60% trở lên “≥60%”; TDMNPB từ 50% trở lên"),
        ("17.1", "TN từ 30% trở lên “≥30% (≥10% từ hệ thống cấp nước tập trung)”; DNB"),
        ("17.1", "Chỉ tiêu chung không quy định “≥45%” Xã khu vực III"),
    ],
)
def test_an_indicator_as_it_is_shown(
    capsys: pytest.CaptureFixture[str], code: str, expected: str
) -> None:
    text = shown(capsys, "show", "xa-ntm", code)
    assert expected in text
    assert "common" not in text
    assert "others" not in text


def test_the_level_of_a_result_has_all_its_decimals(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "explain", "fixtures/vi-du.yaml", "8.3")
    assert "Yêu cầu: từ 66,666666% trở lên" in text
