"""Vietnamese text: one name in several spellings is one name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ntm_rules.foundation.text import did_you_mean, fold, nearest, nfc, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa", "Hoà"),
        ("HÒA BÌNH", "hoà bình"),
        ("Thúy", "Thuý"),
        ("khỏe", "khoẻ"),
        ("Hòa  Cư", " Hòa Cư "),
        ("Thừa Thiên - Huế", "thừa thiên - huế"),
        ("Lạng Sơn", unicodedata.normalize("NFD", "Lạng Sơn")),
        ("Hoà", unicodedata.normalize("NFD", "Hòa")),
    ],
)
def test_spellings_of_one_name_fold_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa", "Hóa"),
        ("Hòa", "Hoa"),
        ("quý", "qúy"),  # "qu" is one consonant: the tone stands on the y
        ("hoàn", "hòan"),  # a closed syllable has one right place only
        ("Đà Nẵng", "Da Nang"),
    ],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30))
def test_composition_does_not_count(text: str) -> None:
    assert nfc(unicodedata.normalize("NFD", text)) == nfc(text)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Lạng Sơn", "lang-son"),
        ("Đắk Lắk", "dak-lak"),
        ("Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"),
        ("", ""),
    ],
)
def test_a_slug_has_no_marks(text: str, made: str) -> None:
    assert slug(text) == made
    assert slug(unicodedata.normalize("NFD", text)) == made


def test_the_nearest_name_is_found_through_marks_and_slips() -> None:
    assert nearest("lạng sơn", ["lang-son", "cao-bang"]) == "lang-son"
    assert nearest("langson", ["lang-son", "cao-bang"]) == "lang-son"
    assert nearest("zzz", ["lang-son", "cao-bang"]) is None
    assert did_you_mean("lang-so", ["lang-son"]) == (
        "; có phải là 'lang-son'?",
        "; did you mean 'lang-son'?",
    )
    assert did_you_mean("zzz", ["lang-son"]) == ("", "")
