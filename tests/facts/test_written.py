"""A unit is its own: copied, frozen, bounded, and equal to the same content from a file."""

from __future__ import annotations

import contextlib
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from tests.conftest import ROOT
from tests.helpers.work import counted

YAML = """\
unit: {kind: xa, name: "Ví Dụ", province: lang-son, classes: [khu-vuc-iii]}
period: 2024
facts:
  culture.village_house_share: {count: 5, of: 8, evidence: [{document: "12/BC-UBND", date: 2024-12-01}]}
  income.per_capita: 35.9
  planning.commune_plan_published: true
indicators: {"15.1": 92}
"""


def content() -> dict[str, Any]:
    return {
        "unit": {
            "kind": "xa",
            "name": "Ví Dụ",
            "province": "lang-son",
            "classes": ["khu-vuc-iii"],
        },
        "period": 2024,
        "facts": {
            "culture.village_house_share": {
                "count": 5,
                "of": Fraction(8),
                "evidence": [{"document": "12/BC-UBND", "date": "2024-12-01"}],
            },
            "income.per_capita": Decimal("35.90"),
            "planning.commune_plan_published": True,
        },
        "indicators": {"15.1": "92"},
    }


@pytest.fixture(scope="module")
def standard() -> ntm.Standard:
    return ntm.RuleBook.load().standard("xa-ntm", as_of="2024-12-31", province="lang-son")


def test_what_its_maker_does_later_changes_nothing(standard: ntm.Standard) -> None:
    entry = content()
    unit = ntm.Unit.from_dict(entry)
    before = standard.assess(unit).to_json()
    entry["facts"]["culture.village_house_share"]["count"] = 8
    entry["facts"]["culture.village_house_share"]["evidence"].clear()
    entry["unit"]["classes"].append("atk")
    assert standard.assess(unit).to_json() == before
    assert unit == ntm.Unit.from_dict(content())


@pytest.mark.parametrize(
    "change",
    [
        lambda tree: tree.update(period=2023),
        lambda tree: tree["facts"].__setitem__("income.per_capita", 99),
        lambda tree: tree["facts"].pop("income.per_capita"),
        lambda tree: tree["facts"]["culture.village_house_share"]["evidence"].append({}),
        lambda tree: tree["unit"]["classes"].clear(),
    ],
)
@pytest.mark.parametrize("from_file", [False, True])
def test_its_facts_cannot_be_changed(
    change: Callable[[Any], object], from_file: bool, tmp_path: Path
) -> None:
    unit = read(tmp_path) if from_file else ntm.Unit.from_dict(content())
    for its_own in (unit, pickle.loads(pickle.dumps(unit))):
        with pytest.raises(TypeError):
            change(its_own.tree)
        assert its_own == unit


def read(folder: Path) -> ntm.Unit:
    path = folder / "a.yaml"
    path.write_text(YAML, "utf-8")
    return ntm.read_facts(path)


def test_it_equals_the_same_content_from_a_file(tmp_path: Path) -> None:
    unit, from_file = ntm.Unit.from_dict(content()), read(tmp_path)
    assert unit == from_file
    assert hash(unit) == hash(from_file)
    assert ntm.Unit.from_dict(MappingProxyType(content())) == unit
    other = content()
    other["facts"]["income.per_capita"] = Decimal("35.91")
    assert ntm.Unit.from_dict(other) != unit
    assert unit != "Ví Dụ"


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "fixtures").glob("*vi-du.yaml")),
    ids=lambda p: p.stem,
)
def test_what_it_writes_makes_it_again(path: Path) -> None:
    unit = ntm.read_facts(path)
    written = unit.to_dict()
    assert ntm.Unit.from_dict(written) == unit
    assert ntm.Unit.from_dict(json.loads(json.dumps(written, ensure_ascii=False))) == unit


ANYTHING: Any = object()
CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = CIRCLE
DEEP: dict[str, Any] = {}
_inner = DEEP
for _ in range(3_000):
    _inner["a"] = {}
    _inner = _inner["a"]

HOSTILE: dict[str, dict[str, Any]] = {
    "a whole number of 5,000 digits": {"facts": {"income.per_capita": 10**5_000}},
    "a decimal of a million digits": {"facts": {"income.per_capita": Decimal("1e1000000")}},
    "a year of 5,000 digits": {"period": 10**5_000},
    "a dictionary that holds itself": {"facts": {"income.per_capita": CIRCLE}},
    "a deep dictionary": {"facts": {"income.per_capita": DEEP}},
    "a name of a megabyte": {"unit": {"kind": "xa", "name": "a" * 10**6}},
    "a province of a megabyte": {"unit": {"kind": "xa", "name": "a", "province": "a" * 10**6}},
    "a key of a megabyte": {"facts": {"a" * 10**6: 1}},
    "combining marks": {"unit": {"kind": "xa", "name": "a" + "\u0301" * 62_500}},
    "2,000 unknown facts": {"facts": {f"culture.village_house_shar{n}": 1 for n in range(2_000)}},
    "2,000 unknown codes": {"indicators": {f"6.{n}a": 1 for n in range(2_000)}},
    "2,000 unknown keys": {f"fact{n}": 1 for n in range(2_000)},
    "2,000 wrong criteria": {"criteria": {f"{n}b": {"concluded": True} for n in range(2_000)}},
    "100,000 classes": {"unit": {"kind": "xa", "name": "a", "classes": ["b"] * 100_000}},
    "100,000 wrong documents": {
        "facts": {"income.per_capita": {"value": 5, "evidence": [{"documnt": "a"}] * 100_000}}
    },
    "bytes": {"facts": {"income.per_capita": b"50"}},
    "a set": {"facts": {"income.per_capita": {50}}},
    "a generator": {"facts": {"income.per_capita": (n for n in range(3))}},
    "keys that are no text": {"facts": {1: 2}},
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_no_file_could_hold_is_refused_after_bounded_work(
    standard: ntm.Standard, what: str
) -> None:
    standard.assess(ntm.Unit.from_dict(content()))  # what is remembered, is
    with counted(4_000_000), pytest.raises(ntm.NtmError) as caught:
        standard.assess(ntm.Unit.from_dict(content() | HOSTILE[what]))
    for text in (caught.value.vi, caught.value.en):
        assert len(text) < 250_000
    assert len(caught.value.vi.splitlines()) <= 101


def test_the_problems_beyond_a_hundred_are_counted(standard: ntm.Standard) -> None:
    unknown = {"facts": {f"x{n}": 1 for n in range(250)}}
    with pytest.raises(ntm.FactsError) as caught:
        standard.assess(ntm.Unit.from_dict(content() | unknown))
    assert len(caught.value.problems) == 250
    assert caught.value.en.splitlines()[-1] == "(and 150 more)"
    assert caught.value.vi.splitlines()[-1] == "(và 150 lỗi nữa)"


scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.fractions()
    | st.text(max_size=5)
    | st.binary(max_size=3)
    | st.dates()
    | st.builds(object)
)
names = st.sampled_from(
    [
        "unit",
        "period",
        "facts",
        "indicators",
        "criteria",
        "kind",
        "name",
        "xa",
        "6.3",
        "15.1",
        "income.per_capita",
        "value",
        "count",
        "of",
        "evidence",
        "concluded",
        "by",
        "male",
    ]
)
trees = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(names | st.text(max_size=4) | st.integers(), inner, max_size=6)
    ),
    max_leaves=30,
)


@settings(max_examples=300)
@given(st.dictionaries(names, trees, max_size=6), st.booleans())
def test_only_our_own_errors_come_out(
    standard: ntm.Standard, entry: dict[str, Any], whole: bool
) -> None:
    entry = content() | entry if whole else entry
    with counted(1_000_000), contextlib.suppress(ntm.NtmError):
        json.loads(standard.assess(ntm.Unit.from_dict(entry)).to_json())


@pytest.mark.parametrize("wrong", [0, 1, "false", None, "true"])
def test_an_option_is_true_or_false(standard: ntm.Standard, wrong: Any) -> None:
    unit = ntm.Unit.from_dict(content())
    before = standard.assess(unit).to_json()
    for option in ("strict", "require_evidence"):
        for door in (standard.assess, standard.bind, standard.session):
            with pytest.raises(ntm.RequestError, match=option):
                door(unit, **{option: wrong})
    assert standard.assess(unit).to_json() == before


@pytest.mark.parametrize("wrong", ["fr", None, "VI", 1, ["vi"]])
def test_a_language_is_one_of_two(standard: ntm.Standard, wrong: Any) -> None:
    assessment = standard.assess(ntm.Unit.from_dict(content()))
    for door in (
        assessment.text,
        assessment.markdown,
        assessment.gaps,
        assessment.explain,
        assessment.to_dict,
        assessment.to_json,
    ):
        with pytest.raises(ntm.RequestError, match="lang"):
            door(lang=wrong)


@pytest.mark.parametrize(
    "call",
    [
        lambda book: book.standard("xa-ntm", as_of="2024-12-31", reforms="nang-15.1.yaml"),
        lambda book: book.standard("xa-ntm", as_of="2024-12-31", reforms={"nang-15.1.yaml"}),
        lambda book: book.standard("xa-ntm", as_of="2024-12-31", reforms=None),
        lambda book: book.standard("xa-ntm", as_of="2024-12-31", reforms=[3]),
        lambda book: book.standard("xa-ntm", as_of=2024),
        lambda book: book.standard("xa-ntm", as_of=None),
        lambda book: book.standard(None, as_of="2024-12-31"),
        lambda book: book.standard("x" * 10**6, as_of="2024-12-31"),
        lambda book: book.standard("xa-ntm", as_of="2024-12-31", province=5),
        lambda book: book.standard("xa-ntm", as_of="2024-12-31").assess(content()),
        lambda _: ntm.RuleBook.load(""),
        lambda _: ntm.RuleBook.load("a\0b"),
        lambda _: ntm.RuleBook.load(ANYTHING),
        lambda _: ntm.read_facts("a\0b"),
        lambda _: ntm.read_facts(ANYTHING),
    ],
)
def test_a_wrong_call_is_told_what_is_expected(call: Callable[[ntm.RuleBook], object]) -> None:
    with counted(3_000_000), pytest.raises(ntm.NtmError) as caught:
        call(ntm.RuleBook.load())
    assert 0 < len(caught.value.vi) < 5_000


def test_facts_bound_to_one_standard_are_refused_by_another(standard: ntm.Standard) -> None:
    unit = ntm.Unit.from_dict(content())
    bound = standard.bind(unit)
    assert standard.assess(bound) == standard.assess(unit)
    earlier = standard.book.standard("xa-ntm", as_of="2022-12-31", province="lang-son")
    with pytest.raises(ntm.RequestError, match="bound to xa-ntm of 2024-12-31"):
        earlier.assess(bound)


def test_whole_numbers_of_other_libraries_are_taken(standard: ntm.Standard) -> None:
    numpy = pytest.importorskip("numpy")
    entry = content()
    entry["facts"]["culture.village_house_share"] |= {"count": numpy.int64(5), "of": numpy.uint8(8)}
    assert standard.assess(ntm.Unit.from_dict(entry)) == standard.assess(
        ntm.Unit.from_dict(content())
    )
