"""Tables as people keep them: read exactly, or refused with the rows in which something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules import frames
from ntm_rules.foundation import exact
from tests.helpers import small
from tests.helpers.columns import EVERY_KIND, difference, expected, judged

STD = small.standard(
    *EVERY_KIND,
)
MAKERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "polars": lambda columns: pl.from_arrow(pa.table(columns)),
    "pyarrow": pa.table,
    "pandas": lambda columns: pa.table(columns).to_pandas(types_mapper=pd.ArrowDtype),
}
libraries = pytest.mark.parametrize("library", MAKERS)


def rows(frame: Any) -> dict[str, list[Any]]:
    if isinstance(frame, pl.DataFrame):
        return frame.to_dict(as_series=False)
    found = frame if isinstance(frame, pa.Table) else pa.Table.from_pandas(frame)
    return dict(found.to_pydict())


def read(library: str, columns: dict[str, Any], **more: Any) -> dict[str, list[Any]]:
    count = len(next(iter(columns.values())))
    whole = {"code": [str(n) for n in range(count)], "period": [2024] * count, **columns}
    return rows(frames.read_wide(STD, MAKERS[library](whole), **more))


def p(text: str) -> int:
    return exact.position(Fraction(text))


@libraries
def test_numbers_are_read_exactly_however_they_are_written(library: str) -> None:
    texts = ["35,9", "62.5", " 7 ", "-1.234.567,5", "0,0000001", "-0.0000001", "", None, "1234"]
    found = read(library, {"n.a": pa.array(texts)})["n.a__exact"]
    numbers = ["35.9", "62.5", "7", "-1234567.5", "0.0000001", "-0.0000001", None, None, "1234"]
    assert found == [None if n is None else p(n) for n in numbers]


@libraries
def test_whole_numbers_and_decimals_are_read_exactly(library: str) -> None:
    decimals = pa.array([Decimal("1.2340000"), None, Decimal("-99.9999999")], pa.decimal128(20, 7))
    assert read(library, {"n.a": decimals})["n.a__exact"] == [p("1.234"), None, p("-99.9999999")]
    whole = pa.array([3, None, 100], pa.int16())
    assert read(library, {"s.a": whole})["s.a__exact"] == [p("3"), None, p("100")]


@given(st.lists(st.decimals(-(10**12), 10**12, places=8), min_size=1, max_size=20))
@settings(max_examples=40, deadline=None)
def test_every_decimal_has_the_position_of_the_definition(numbers: list[Decimal]) -> None:
    comma = [f"{n:f}".replace(".", ",") for n in numbers]
    found = read("polars", {"n.a": comma})["n.a__exact"]
    assert found == [exact.position(Fraction(n)) for n in numbers]


@given(st.lists(st.decimals(-(10**9), 10**9, places=6), min_size=1, max_size=30), st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_plain_numbers_read_all_at_once_are_exact(numbers: list[Decimal], places: int) -> None:
    """Few digits, and few decimals behind a comma: these are not read text by text."""
    texts = [f"{n:.{places}f}".replace(".", ",") for n in numbers]
    found = read("polars", {"n.a": texts})["n.a__exact"]
    assert found == [exact.position(exact.parse_vietnamese(text)) for text in texts]


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=20))
@settings(max_examples=40, deadline=None)
def test_binary_numbers_are_taken_for_the_decimals_that_were_meant(millionths: list[int]) -> None:
    found = read("polars", {"n.a": [n / 10**6 for n in millionths]}, floats="decimal")
    assert found["n.a__exact"] == [2 * n for n in millionths]


@libraries
def test_the_other_kinds_and_parts(library: str) -> None:
    found = read(
        library,
        {
            "y.a": ["true", "không", None],
            "g.a": ["Mức độ 1", " mức độ 3", ""],
            "s.a__count": ["29", None, "1"],
            "s.a__of": ["50", None, "3"],
            "s.a": [None, "12,5", "33"],
            "c.a__above": [4, None, None],
            "n.a__below": ["10", None, "10,0000001"],
            "x.a__male": [60, None, 50],
            "s.d__count": [0, None, 1],
            "s.d__of": [0, None, 2],
        },
    )
    assert found["y.a__yes"] == [True, False, None]
    assert found["g.a__exact"] == [p("1"), p("3"), None]
    assert (
        found["s.a__lo"]
        == found["s.a__hi"]
        == [p("58"), p("12.5"), exact.position(Fraction(100, 3))]
    )
    assert found["c.a__lo"] == [p("5"), None, None]
    assert found["n.a__hi"] == [p("10") - 1, None, exact.next_below(Fraction("10.0000001"))]
    assert found["x.a__male_exact"] == [p("60"), None, p("50")]
    assert (found["s.d__lo"][0], found["s.d__hi"][0]) == (0, -1)


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"n.a": ["1", "1.234"]}, "two ways"),
    ({"n.a": ["1", "abc"]}, "not a number: 1 row (row 2)"),
    ({"n.a": ["NaN", "1"]}, "not a number: 1 row (row 1)"),
    ({"n.a": ["1e3"]}, "not a number"),
    ({"n.a": ["5000000000000"]}, "beyond"),
    ({"n.a": [5 * 10**12]}, "beyond"),
    ({"n.a": [1.5]}, "binary"),
    ({"n.a": [True]}, "not a column of numbers"),
    ({"s.a": ["100,5"]}, "outside the range"),
    ({"s.a": ["-1"]}, "outside the range"),
    ({"c.a": ["1,5"]}, "not a whole number"),
    ({"s.a__count": [9], "s.a__of": [8]}, "above its total"),
    ({"s.a__count": [0], "s.a__of": [0]}, "0 of 0"),
    ({"s.a__count": [1], "s.a__of": pa.array([None], pa.int64())}, "is missing"),
    ({"s.a__count": [1]}, "needs both"),
    ({"s.a__at_least": [60], "s.a__at_most": [50]}, "empty range"),
    ({"s.a__at_least": [60], "s.a": [50]}, "beside them"),
    ({"y.a": ["maybe"]}, "true or false"),
    ({"y.a": [1]}, "true or false"),
    ({"g.a": ["mức độ 9"]}, "one of these"),
    ({"x.a": [50], "x.a__male": [60], "x.a__female": [70]}, "outside its male"),
    ({"s.zz": [1]}, "no such fact"),
    ({"s.a__cuont": [1]}, "no such fact"),
    ({"y.a__male": [1]}, "has no male"),
    ({"code": ["a", "a"], "n.a": ["1", "2"]}, "the same code twice: 2 rows (row 1, 2)"),
    ({"code": ["a"]}, "no column of any fact"),
]


@pytest.mark.parametrize(("columns", "told"), REFUSED, ids=lambda v: str(v)[:40])
@libraries
def test_what_is_wrong_is_told_before_anything_is_judged(
    library: str, columns: dict[str, Any], told: str
) -> None:
    with pytest.raises(ntm.FactsError) as caught:
        read(library, columns)
    assert told in str(caught.value)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e11, 0.12345678])
def test_binary_numbers_that_cannot_be_told_are_refused(number: float) -> None:
    with pytest.raises(ntm.FactsError):
        read("polars", {"n.a": [number]}, floats="decimal")


def test_the_first_ten_rows_are_named_and_all_are_counted() -> None:
    with pytest.raises(ntm.FactsError) as caught:
        read("polars", {"n.a": ["x"] * 25})
    assert "25 rows (row 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …)" in str(caught.value)


def test_a_lazy_table_is_not_collected() -> None:
    with pytest.raises(ntm.RequestError, match="collected"):
        frames.read_wide(STD, pl.LazyFrame({"code": ["1"]}))


@libraries
def test_a_long_table_says_the_same_as_a_wide_one(library: str) -> None:
    units: dict[str, list[Any]] = {
        "code": ["a", "b"],
        "region": ["MN", "DB"],
        "classes": ["", "dao"],
        "period": [2024, 2024],
    }
    figures = [
        ("a", "s.a", "count", "29"), ("a", "s.a", "of", "50"), ("b", "s.a", None, "49,9"),
        ("a", "y.a", None, "true"), ("b", "x.a", "male", "60"),
    ]  # fmt: skip
    long = dict(zip(("code", "fact", "part", "value"), zip(*figures, strict=True), strict=True))
    make = MAKERS[library]
    found = frames.read_long(STD, make({k: list(v) for k, v in long.items()}), make(units))
    std = STD
    facts: list[dict[str, Any]] = [
        {"s.a": {"count": 29, "of": 50}, "y.a": True},
        {"s.a": "49,9", "x.a": {"male": 60}},
    ]
    table = pa.table({"row": [0, 1], **rows(found)})
    for n, row in enumerate(judged(std, table, "pyarrow")):
        unit = small.unit(
            facts[n], region=units["region"][n], classes=[c for c in [units["classes"][n]] if c]
        )
        assert difference(row, expected(std.assess(unit, engine="direct"))) == {}


@libraries
def test_a_long_table_is_refused_where_it_is_wrong(library: str) -> None:
    make = MAKERS[library]
    units = make({"code": ["a"], "period": [2024]})
    wrong = [
        ({"code": ["a", "a"], "fact": ["s.a", "s.a"], "value": ["1", "2"]}, "given twice"),
        (
            {"code": ["a", "q"], "fact": ["s.a", "s.a"], "value": ["1", "2"]},
            "no such unit: 1 row (row 2)",
        ),
        ({"code": ["a"], "fact": ["s.zz"], "value": ["1"]}, "no such fact"),
        ({"code": ["a"], "value": ["1"]}, "'fact' is missing"),
    ]
    for columns, told in wrong:
        with pytest.raises(ntm.FactsError) as caught:
            frames.read_long(STD, make(columns), units)
        assert told in str(caught.value)
