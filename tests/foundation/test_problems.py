"""What a program can read of a problem: what stands there, what could, and where; held for every place that makes one."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.facts.unit_facts import single_fact_of
from tests.helpers import public_calls, small
from tests.helpers.terminal import law
from tests.project import test_bad_input

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src/ntm_rules"

STANDS = {
    "ambiguous_number", "ambiguous_unit", "another_province", "another_standard", "another_unit", "bound_needed",
    "bounds_disagree", "classes_exclude_one_another", "codes_of_another_standard", "conclusion_needed",
    "count_and_of_needed", "counts_disagree", "float_is_not_exact", "given_twice", "implausible", "may_not_conclude",
    "missing_column", "missing_key", "never_not_applicable", "no_indices", "no_share", "no_such_body_then", "not_a_date",
    "not_a_number", "not_a_year", "not_asked_by_sex", "not_in_force", "not_whole", "not_yes_no", "number_too_large",
    "numbers_exclude_one_another", "odd_character", "out_of_range", "part_above_whole", "several_parts",
    "sheet_says_otherwise", "too_deep", "too_long", "too_many_decimals", "too_many_values", "too_short",
    "total_outside_its_parts", "unknown_class", "unknown_classification", "unknown_column", "unknown_condition",
    "unknown_criterion", "unknown_document", "unknown_fact", "unknown_indicator", "unknown_key", "unknown_name",
    "unknown_province", "unknown_region", "unknown_rule_book", "unknown_schema", "unknown_standard", "unknown_step",
    "unknown_title", "unknown_word", "value_is_not_the_ratio", "wrong_date", "wrong_evidence", "wrong_kind_of_unit",
    "wrong_number_of_cells", "wrong_option", "wrong_pattern", "wrong_province", "wrong_region", "wrong_type",
    "wrong_type_of_column", "wrong_unit_of_measure", "wrong_year", "zero_of_zero",
}  # fmt: skip
"""The codes of problems with something that stands there: each says what, and what could stand there instead."""


def places() -> Iterator[tuple[str, set[str], set[str]]]:
    """Every call of the program that makes a problem of a known code: its place, its codes, its arguments."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            given = {k.arg: k.value for k in node.keywords if k.arg}
            inner = ast.walk(given["code"]) if "code" in given else ()
            codes = {str(c.value) for c in inner if isinstance(c, ast.Constant)}
            if codes & STANDS:
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", codes & STANDS, set(given)


def test_every_place_says_what_stands_there_and_what_could() -> None:
    silent = [
        f"{place} {sorted(codes)}"
        for place, codes, given in places()
        if "found" not in given or not {"expected", "nearest"} & given
    ]
    assert silent == []


def test_the_documentation_lists_the_codes_of_both_kinds() -> None:
    text = (ROOT / "docs/library.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z_]+)` \| [^|]* \| (•?) ?\|$", text, re.MULTILINE)
    assert {code for code, mark in rows if mark} == STANDS
    assert {code for code, mark in rows if not mark}


# ---- real problems


def problems_of(error: ntm.NtmError) -> tuple[ntm.Problem, ...]:
    return getattr(error, "problems", ())


def refuse_silent(problems: tuple[ntm.Problem, ...]) -> None:
    for problem in problems:
        plain = problem.to_dict()
        json.dumps(plain)
        assert problem.code, problem.en
        if problem.code not in STANDS:
            continue
        texts = [problem.found, problem.expected or problem.nearest]
        assert all(texts), plain
        for text in texts:
            assert text is not None
            assert len(text) <= 2_100, plain
            assert "\n" not in text, plain
            assert not re.search(r" at 0x[0-9a-f]+|Fraction\(|\{'|np\.|<class", text), plain
        assert problem.loc or problem.where.line or problem.where.file, plain


def judged(book: ntm.RuleBook, path: Path) -> None:
    unit = ntm.read_facts(path)
    book.standard_for(unit).assess(unit)


MISTAKES = [(m[0], m[1]) for m in test_bad_input.MISTAKES]


@pytest.mark.parametrize(("old", "new"), MISTAKES, ids=[m[1][:40] for m in MISTAKES])
def test_a_mistake_in_a_file_says_both(old: str, new: str, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(test_bad_input.GOOD.replace(old, new, 1), "utf-8")
    share = {"fact": "s.a", "at_least": 50}
    several = {"all": [{"fact": "s.b", "at_least": 5}, {"fact": "y.a"}]}
    guarded = {"applies_when": {"fact": "y.b"}, "then": {"fact": "y.c"}}
    sexes = {"fact": "x.a", "at_least": 50, "for": ["male", "female"]}
    rules = small.write(tmp_path / "rules", small.standard_file(share, several, guarded, sexes))
    book = ntm.RuleBook.load(rules)
    with pytest.raises(ntm.NtmError) as caught:
        judged(book, path)
    assert problems_of(caught.value)
    refuse_silent(problems_of(caught.value))


VALUES: list[Any] = [
    *(None, True, 36.5, float("nan"), Decimal("NaN"), Fraction(1, 3**70), 10**30, -1, complex(1), object(), b"3", [3]),
    *("", "1.234", "nhiều", "1_000", "a\u0085", "a" * 30_000, {"value": "x"}, {"at_least": 5, "above": 4}, {}),
    *({"between": [3]}, {"between": [9, 3]}, {"count": 5}, {"count": 9, "of": 8}, {"count": 0, "of": 0}, {"vaule": 3}),
    *({"value": 5, "at_least": 3}, {"male": 5}, {"male": 5, "female": 7, "value": 9}, {"value": 5, "unit": "ly"}),
    *({"value": 5, "period": "x"}, {"value": 5, "period": 1000}, {"value": 5, "evidence": 3}, {"value": 5, "confirmed": 3}),
    *({"value": 5, "evidence": [{"file": "a"}]}, {"value": 5, "evidence": [{}]}, {"value": 5, "rests_on": "x"}),
    *({"value": 5, "provisional_because": ["x"]}, {"value": 5, "previous": "x"}, {"indices": [0]}, {"indices": []}),
    *({"count": 2.5, "of": 8}, {"count": {"at_least": 9}, "of": 8}, {"value": 90, "count": 5, "of": 8}, {3: 4}),
]  # fmt: skip
FACTS = (
    *(
        "income.per_capita",
        "labour.trained_share",
        "culture.village_house_share",
        "planning.commune_plan_published",
    ),
    "no.such_fact",
)
ENTRIES: list[dict[str, Any]] = [
    {"unit": {"kind": "xax", "name": "x"}, "period": 2024},
    {"unit": {"kind": "xa", "nam": "x"}, "period": "2024"},
    {"unit": {"kind": "huyen", "name": "x"}, "period": 2024},
    {"unit": {"kind": "xa", "name": "x", "province": "nowhere"}, "period": 2024},
    {"unit": {"kind": "xa", "name": "x", "region": "nowhere"}, "period": 2024},
    {"unit": {"kind": "xa", "name": "x", "classes": ["no", "kv-2", "kv-3"]}, "period": 2024},
    {"unit": {"kind": "xa", "name": "x" * 600}, "period": 1800},
    {
        "unit": {"kind": "xa", "name": "x"},
        "period": 2024,
        "indicators": {"99.9": 5, "6.3": {"concluded": 5}},
    },
    {
        "unit": {"kind": "xa", "name": "x"},
        "period": 2024,
        "indicators": {"1.1": "not_applicable", "17.1": 5},
    },
    {
        "unit": {"kind": "xa", "name": "x"},
        "period": 2024,
        "criteria": {"99": 5, "6": 5, "5": {"concluded": True}},
    },
    {
        "unit": {"kind": "xa", "name": "x"},
        "period": 2024,
        "conditions": {"no": {"concluded": True, "by": "no"}},
    },
    {
        "unit": {"kind": "xa", "name": "x"},
        "period": 2024,
        "criteria": {"6": {"concluded": True, "by": "no"}},
    },
    {"unit": [], "period": 2024, "facts": 5, "as_of": "31/02/2024"},
]


@pytest.mark.parametrize("fact", FACTS)
def test_a_wrong_figure_says_both(fact: str) -> None:
    for value in VALUES:
        entry = {**public_calls.ENTRY, "facts": {fact: value}}
        refuse_silent(public_calls.standard().check(entry))


@pytest.mark.parametrize("entry", ENTRIES, ids=str)
def test_a_wrong_unit_says_both(entry: dict[str, Any]) -> None:
    problems = public_calls.standard().check(entry)
    assert problems
    refuse_silent(problems)


def several_parts() -> str:
    """The code of an indicator that asks several things."""
    indicators = (rule for _, rule in public_calls.standard().resolved.indicators())
    return next(rule.code for rule in indicators if single_fact_of(rule) is None)


def test_a_step_of_a_session_that_is_refused_says_both() -> None:
    session = public_calls.session()
    steps: list[dict[str, Any]] = [
        {"values": {"no.such": 5}},
        {"values": {"6.3": None}},
        {"values": {"1.1": "not_applicable"}},
        {"values": {several_parts(): 5}},
        {"values": {"culture.village_house_share": 5, "6.3": 6}},
        {"values": {"culture.village_house_share": {"count": 0, "of": 0}}},
        {"unset": ["no.such"]},
        {"criteria": {"6": 5}},
        {"unit": {"classes": ["no"]}},
        {"period": 1000},
    ]
    for step in steps:
        with pytest.raises(ntm.NtmError) as caught:
            session.update(**step)
        refuse_silent(problems_of(caught.value))


def test_a_call_that_asks_for_what_is_not_there_says_both() -> None:
    book, standard, a = law(), public_calls.standard(), public_calls.assessment()
    calls: list[Callable[[], object]] = [
        lambda: book.standard("no", as_of="2024-12-31"),
        lambda: book.standard("xa-ntm", as_of="2024-12-32"),
        lambda: book.standard("xa-ntm", as_of="1999-12-31"),
        lambda: book.standard("xa-ntm", as_of="2024-12-31", province="zzz"),
        lambda: standard.indicator("zzz"),
        lambda: standard.criterion("zzz"),
        lambda: standard.condition("zzz"),
        lambda: standard.fact("zzz"),
        lambda: standard.history("zzz"),
        lambda: a.indicator("zzz"),
        lambda: a.criterion("zzz"),
        lambda: a.condition("zzz"),
        lambda: a.explain("zzz"),
        lambda: ntm.json_schema("zzz"),
        lambda: a.to_dict(detail="zzz"),  # type: ignore[call-overload]
        lambda: a.text(lang="zzz"),  # type: ignore[arg-type]
        lambda: ntm.Unit.from_json("{"),
        lambda: public_calls.unit().with_facts({}, without=["zzz"]),
    ]
    for call in calls:
        with pytest.raises(ntm.NtmError) as caught:
            call()
        for problem in problems_of(caught.value):
            if problem.code in STANDS:
                assert problem.found, problem.to_dict()
                assert problem.expected or problem.nearest, problem.to_dict()
