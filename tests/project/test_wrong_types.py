"""Whatever a public call is given, it takes it or refuses it by an error of ours that says what is expected.

Every public function and method is in the list of tests/helpers/public_calls.py; each of its parameters is given values of
other types. What its signature does not name must be refused; nothing of Python's own comes through.
"""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.foundation.doors import door
from tests.helpers import public_calls
from tests.helpers.public_calls import calls, parameters_of
from tests.helpers.terminal import law


class Opaque:
    """What no parameter takes."""


def nested(kind: type[dict[str, Any]] | type[list[Any]]) -> Any:
    inner: Any = kind()
    for _ in range(3_000):
        inner = {"a": inner} if kind is dict else [inner]
    return inner


CIRCLE: dict[str, Any] = {}
CIRCLE["a"] = CIRCLE
WRONG: dict[str, Callable[[], Any]] = {
    "none": lambda: None,
    "number": lambda: 5,
    "float": lambda: 1.5,
    "true": lambda: True,
    "decimal": lambda: Decimal(1),
    "long number": lambda: 10**5000,
    "empty text": lambda: "",
    "text": lambda: "?",
    "zero byte": lambda: "a\0b",
    "no letter": lambda: "\ud800",
    "long text": lambda: "a" * 1_000_000,
    "bytes": lambda: b"\xff",
    "path": lambda: Path("there-is-none"),
    "date": lambda: dt.date(2024, 1, 1),
    "list": lambda: [5],
    "list of lists": lambda: [[None]],
    "deep list": lambda: nested(list),
    "set": lambda: {None},
    "generator": lambda: (n for n in [5]),
    "mapping": lambda: {"a": 1},
    "numbers as keys": lambda: {5: None},
    "deep mapping": lambda: nested(dict),
    "circle": lambda: CIRCLE,
    "function": lambda: len,
    "class": lambda: Opaque,
    "object": Opaque,
    "a unit": public_calls.unit,
    "a standard": public_calls.standard,
    "an assessment": public_calls.assessment,
    "a rule book": law,
    "a frame": public_calls.frame,
    "a problem": public_calls.problem,
}

# What is taken though the signature does not name it, and why.
TAKEN = {
    # The number of an indicator or criterion may be given as a number.
    ("ntm_rules.Assessment.criterion", "number"): {"number", "decimal"},
    ("ntm_rules.Assessment.indicator", "code"): {"number"},
    ("ntm_rules.Assessment.explain", "code"): {"number", "decimal"},
}
# It tells problems and raises none, whatever somebody sent.
TELLS = {("ntm_rules.RuleBook.check", "entry"), ("ntm_rules.Standard.check", "entry")}
# What is called is the caller's own: what it raises comes through.
CALLED = {"hear", "on_progress", "on_checked", "on_outcome"}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Some names are those of files that calls write."""
    monkeypatch.chdir(tmp_path)
    yield
    public_calls.end_log()


@pytest.fixture(autouse=True, scope="module")
def _nothing_left() -> Iterator[None]:
    yield
    public_calls.remove_folder()


def use(result: Any) -> None:
    """What a call gives, as far as it does nothing before it is looked at; ended again."""
    if isinstance(result, Iterator):
        list(islice(result, 3))
    if isinstance(result, AbstractContextManager):
        with result:
            pass
    elif callable(result) and not isinstance(result, type):
        result()


def test_the_list_holds_every_public_call() -> None:
    assert calls().keys() == dict(public_calls.public_calls()).keys()


@pytest.mark.parametrize("name", calls())
def test_every_call_of_the_list_works(name: str) -> None:
    function, given = calls()[name]()
    use(function(**given))


CASES = [(name, parameter) for name in calls() for parameter in parameters_of(name)]


@pytest.mark.parametrize(("name", "parameter"), CASES, ids=lambda case: str(case))
def test_what_a_parameter_does_not_take_is_refused(name: str, parameter: str) -> None:
    for kind, make in WRONG.items():
        function, given = calls()[name]()
        if parameter in CALLED and kind in {"function", "class"}:
            continue
        value = make()
        try:
            use(function(**{**given, parameter: value}))
        except ntm.NtmError as error:
            if len(error.en) > 10_000 or not all(p.code for p in getattr(error, "problems", ())):
                pytest.fail(f"{kind}: {error.en[:200]}")
            continue
        if kind in TAKEN.get((name, parameter), ()) or (name, parameter) in TELLS:
            continue
        types = str(inspect.signature(function).parameters[parameter].annotation)
        assert public_calls.is_taken(types, make()), f"{kind} was taken as {types}"


@door()
def example(
    day: dt.date | str | None = None,
    numbers: Any = (),
    *names: str,
) -> tuple[Any, ...]:
    return day, numbers, *names


def test_a_refusal_says_which_parameter_takes_what() -> None:
    wrong: Any = 5
    with pytest.raises(ntm.RequestError) as caught:
        example(wrong)
    (problem,) = caught.value.problems
    assert problem.en == "day needs a date or text or None, not 5"
    assert problem.vi == "day cần một ngày hoặc chữ hoặc 'None', không phải 5"
    assert (problem.code, problem.loc, problem.found, problem.expected) == (
        "wrong_type",
        ("day",),
        "5",
        "dt.date | str | None",
    )
    with pytest.raises(ntm.RequestError, match="names needs text"):
        example(None, wrong, "a", wrong)
    assert example("x", wrong, "a") == ("x", 5, "a")


def test_items_of_what_can_be_gone_through_once_are_looked_at_as_they_come() -> None:
    def units() -> Iterator[Any]:
        yield public_calls.unit()
        yield 5

    with pytest.raises(ntm.RequestError, match="units needs a Unit, not 5"):
        ntm.impact.impact(law(), public_calls.REFORM, units())


def test_whole_numbers_of_other_libraries_are_whole_numbers() -> None:
    np = pytest.importorskip("numpy")
    assert len(public_calls.assessment().next_questions(np.int64(2))) == 2
