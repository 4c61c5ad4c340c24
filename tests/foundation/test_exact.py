"""Numbers: read without rounding, compared exactly, never shown as something that they are not."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ntm_rules.engine.definition import compare
from ntm_rules.facts.values import Bounds
from ntm_rules.foundation import exact
from ntm_rules.law.model.requirement import Operator

DECIDES: dict[Operator, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}
OPERATORS = st.sampled_from(list(DECIDES))
LEVELS = st.decimals(-1000, 1000, places=6).map(Fraction)
COUNTS = st.integers(1, 10**9)
NEAR = st.builds(lambda level, n, d: level + Fraction(n, d), LEVELS, st.integers(-3, 3), COUNTS)
NUMBERS = st.one_of(LEVELS, NEAR, st.fractions(-1000, 1000))


@given(NUMBERS, LEVELS, OPERATORS)
def test_a_position_decides_as_the_rational_does(
    x: Fraction, level: Fraction, asked: Operator
) -> None:
    place = exact.position(x)
    passes = compare(asked, exact.position(level), place, place) == "pass"
    assert passes == DECIDES[asked](x, level)


@given(LEVELS, st.integers(-2, 2), OPERATORS)
def test_a_number_within_a_hair_of_the_level_is_on_its_own_side(
    level: Fraction, side: int, asked: Operator
) -> None:
    x = level + Fraction(side, 10**12)
    place = exact.position(x)
    assert (compare(asked, exact.position(level), place, place) == "pass") == DECIDES[asked](
        x, level
    )


@given(NUMBERS, NUMBERS)
def test_positions_keep_the_order_of_numbers(a: Fraction, b: Fraction) -> None:
    assert a > b or exact.position(a) <= exact.position(b)


def _any_and_every(
    passes: Callable[[Fraction], bool], low: Fraction, high: Fraction, opened: tuple[bool, bool]
) -> tuple[bool, bool]:
    """Whether some and whether every number of an interval passes: its ends, and points beside them."""
    hair = Fraction(1, 10**9)
    inside = [x for x in (low + hair, (low + high) / 2, high - hair) if low < x < high]
    ends = [x for x, is_open in zip((low, high), opened, strict=True) if not is_open]
    found = [passes(x) for x in (*inside, *ends)]
    return any(found), all(found)


@given(
    st.integers(-40, 40),
    st.integers(1, 40),
    st.tuples(st.booleans(), st.booleans()),
    st.integers(-90, 90),
    OPERATORS,
)
def test_bounds_decide_exactly_when_every_number_within_them_agrees(
    low: int, width: int, opened: tuple[bool, bool], level: int, asked: Operator
) -> None:
    a, b, mark = Fraction(low, 7), Fraction(low + width, 7), Fraction(level, 10)
    bounds = Bounds(a, b, *opened)
    some, every = _any_and_every(lambda x: DECIDES[asked](x, mark), a, b, opened)
    if asked == "=":
        some = a < mark < b or (mark == a and not opened[0]) or (mark == b and not opened[1])
    least, most = (
        exact.next_above(a) if opened[0] else exact.position(a),
        exact.next_below(b) if opened[1] else exact.position(b),
    )
    assert bounds.exact is None
    verdict = compare(asked, exact.position(mark), least, most)
    assert verdict == ("pass" if every else "unknown" if some else "fail")


@given(st.one_of(LEVELS, st.fractions(-1000, 1000, max_denominator=10**6)))
def test_next_above_and_below_are_the_nearest_positions(x: Fraction) -> None:
    hair = Fraction(1, 10**18)
    assert exact.next_above(x) == exact.position(x + hair)
    assert exact.next_below(x) == exact.position(x - hair)


@pytest.mark.parametrize(
    ("count", "of", "asked", "level", "passes"),
    [
        (23, 40, ">=", "57.5", True),
        (29, 50, ">=", "58", True),
        (29, 50, ">", "58", False),
        (9_000_001, 10_000_001, ">", "90", True),
        (9_000_000, 10_000_000, ">", "90", False),
        (1025, 1079, ">=", "95", False),
        (1026, 1079, ">=", "95", True),
        (2, 3, "<=", "66.666666", False),
        (2, 3, "<=", "66.666667", True),
    ],
)
def test_a_ratio_is_compared_exactly(
    count: int, of: int, asked: Operator, level: str, passes: bool
) -> None:
    place = exact.position(Fraction(100 * count, of))
    mark = exact.position(exact.parse_number(level))
    assert (compare(asked, mark, place, place) == "pass") is passes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("35,9", "35.9"),
        ("62.5", "62.5"),
        ("-3", "-3"),
        ("+3,5", "3.5"),
        (" 12 ", "12"),
        ("1.234.567", "1234567"),
        ("1.234.567,89", "1234567.89"),
        ("12.345,6", "12345.6"),
        ("0.234", "0.234"),
        ("1234.567", "1234.567"),
        ("1.2345", "1.2345"),
        ("1e2", "100"),
    ],
)
def test_a_number_as_a_vietnamese_reader_writes_it(text: str, value: str) -> None:
    assert exact.parse_vietnamese(text) == Fraction(value)


@pytest.mark.parametrize("text", ["1.234", "12.345", "123.000", "-1.234"])
def test_a_number_with_two_readings_is_refused_and_not_guessed(text: str) -> None:
    with pytest.raises(exact.AmbiguousNumberError):
        exact.parse_vietnamese(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "nhiều", "NaN", "nan", ".nan", "inf", ".inf", "Infinity", "1,2,3", "1.2.3", "1 000"),
        *("0x10", "1_000", "٣", "5%", "--1", "1e9999", "9" * 50, "1.", ".5", "1/3"),
    ],
)
def test_what_is_no_finite_number_is_refused(text: str) -> None:
    with pytest.raises(exact.NotANumberError):
        exact.parse_vietnamese(text)


@pytest.mark.parametrize(
    "value",
    [
        *(0.5, 35.9, float("nan"), float("inf"), True, None, "5", b"5"),
        *(Decimal(x) for x in ("NaN", "sNaN", "Infinity", "1e999999")),
    ],
)
def test_python_floats_and_what_is_not_finite_are_refused(value: object) -> None:
    with pytest.raises(exact.NotANumberError):
        exact.from_python(value)


@given(st.one_of(st.integers(), st.decimals(allow_nan=False, allow_infinity=False, places=8)))
def test_python_numbers_come_in_unchanged(value: int | Decimal) -> None:
    try:
        assert exact.from_python(value) == value
    except exact.NotANumberError:
        assert abs(Decimal(value).adjusted()) > 40


@given(st.integers(0, 10**7), st.integers(1, 10**7), LEVELS)
def test_a_value_is_never_shown_on_or_across_the_level(n: int, d: int, level: Fraction) -> None:
    x = Fraction(n, d)
    text, rounded = exact.shown_beside(x, level)
    shown = Fraction(text)
    assert (shown > level, shown < level) == (x > level, x < level)
    assert rounded == (shown != x)
    assert abs(shown - x) <= Fraction(1, 10**6)


@given(LEVELS, st.sampled_from([-1, 1]), st.integers(7, 18))
def test_a_value_just_beside_the_level_is_shown_beside_it(
    level: Fraction, side: int, digits: int
) -> None:
    x = level + Fraction(side, 10**digits)
    shown = Fraction(exact.shown_beside(x, level)[0])
    assert shown > level if side > 0 else shown < level


def test_one_household_short_is_not_shown_as_reached() -> None:
    assert exact.shown_beside(Fraction(100 * 1025, 1079), Fraction(95)) == ("94.995366", True)
    almost = Fraction(949_999_999, 10_000_000)
    assert exact.shown_beside(almost, Fraction(95)) == ("94.999999", True)


@given(st.integers(-(10**12), 10**12), st.integers(0, 6))
def test_what_is_shown_reads_back_as_itself(units: int, places: int) -> None:
    x = Fraction(units, 10**places)
    assert exact.parse_number(exact.show(x)) == x


@given(st.fractions(), st.integers(0, 12))
def test_decimal_places_are_enough_and_no_more(x: Fraction, less: int) -> None:
    places = exact.decimal_places(x)
    if places is None:
        assert (x * 10**60).denominator != 1
    else:
        assert (x * 10**places).denominator == 1
        assert places <= less or (x * 10 ** min(less, places - 1)).denominator != 1


def test_nothing_depends_on_the_decimal_context() -> None:
    def everything() -> list[object]:
        return [
            exact.from_python(Decimal("57.123456789")),
            exact.parse_vietnamese("1.234.567,891"),
            exact.show(Fraction("57.123456789"), 12),
            exact.shown_beside(Fraction(100 * 1025, 1079), Fraction(95)),
            exact.position(Fraction("57.123456789")),
        ]

    before = everything()
    with localcontext():
        getcontext().prec = 3
        assert everything() == before
