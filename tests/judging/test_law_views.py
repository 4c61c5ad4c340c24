"""The law as a caller asks it: the same as the commands print, frozen, exact, in both languages."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.foundation.exact import show
from ntm_rules.language.law_json import standard_json, versions_json
from ntm_rules.language.law_text import in_order
from ntm_rules.law.resolve.history import history
from tests.helpers import small


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@pytest.fixture(scope="module")
def std(book: ntm.RuleBook) -> ntm.Standard:
    return book.standard("xa-ntm", as_of="2024-12-31")


def test_the_standards_are_those_that_the_command_lists(book: ntm.RuleBook) -> None:
    listed = [standard_json(book.library, base) for base in in_order(book.library)]
    assert [s.id for s in book.standards] == [s["id"] for s in listed]
    for info, entry in zip(book.standards, listed, strict=True):
        assert info.to_dict()["name"] == entry["name"]
        assert dict(info.levels) == entry["levels"]
        assert (info.encoded, info.in_law) == tuple(entry["indicators"].values())
    assert set(book) == {s.id for s in book.standards}


def test_provinces_are_those_of_a_day(book: ntm.RuleBook) -> None:
    assert len(book.provinces_on("2025-06-30")) == 63
    assert len(book.provinces_on(dt.date(2025, 7, 1))) == 34
    assert len(book.provinces) == 63 + 34
    with pytest.raises(ntm.RequestError):
        book.provinces_on("30/2/2025")


def test_documents_are_all_that_are_named(book: ntm.RuleBook) -> None:
    decision = next(d for d in book.documents if d.id == "qd-318-2022")
    assert (decision.number, decision.date) == ("318/QĐ-TTg", dt.date(2022, 3, 8))
    assert {d.id for d in book.documents} == set(book.library.documents)


def test_every_cell_is_the_one_that_show_prints(book: ntm.RuleBook) -> None:
    """Of every standard on its last day, each level of each indicator, with value, status and place."""
    for info in book.standards:
        day = info.until or max(info.since, dt.date(2026, 11, 30))
        std = book.standard(info.id, as_of=day)
        base = book.library.standards[info.id]
        versions = history(book.library, info.id, std.province)
        printed = {
            i["code"]: i["versions"][-1]["levels"]
            for i in versions_json(base, versions, book.library)["indicators"]
        }
        for indicator in std.indicators:
            cells = [
                (
                    level.fact,
                    level.column,
                    level.area_class,
                    level.year,
                    level.comparator,
                    level.value
                    if isinstance(level.value, str | None)
                    else show(Fraction(level.value)),
                    level.status,
                    level.delegated_to,
                    level.source.place,
                )
                for level in indicator.levels
            ]
            assert cells == [
                (
                    x["part"], x["column"], x["class"], x["year"], x["comparator"], x["value"],
                    x["status"], x["delegated_to"], x["source"]["place"],
                )
                for x in printed[indicator.code]
            ]  # fmt: skip


def test_facts_say_what_may_be_entered() -> None:
    std = small.standard({"fact": "s.a", "at_least": 50})
    (fact,) = [f for f in std.facts if f.indicators]
    assert (fact.id, fact.kind, fact.unit, fact.low, fact.high) == (
        "s.a",
        "share",
        "%",
        Decimal(0),
        Decimal(100),
    )
    assert fact.of == ntm.Words("hộ", "hộ")
    assert fact.supplied_by == ntm.Words("xã", "xã")


def test_facts_of_conditions_are_told_apart(std: ntm.Standard) -> None:
    asked = std.fact("satisfaction.residents_share")
    assert asked.indicators == ()
    assert asked.conditions
    assert {f.id for f in std.facts} <= std.resolved.asked
    both = std.fact("labour.trained_share")
    assert both.by_sex


def test_what_an_answer_says_cannot_be_changed(std: ntm.Standard) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        std.levels[0].value = Decimal(1)  # type: ignore[misc]


def test_every_answer_is_plain_data_too(book: ntm.RuleBook, std: ntm.Standard) -> None:
    answers: list[Any] = [*book.standards, *book.documents, *book.provinces]
    answers += [*std.criteria, *std.conditions, *std.facts, *std.levels, *std.history("6.3")]
    for answer in answers:
        assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict()
    assert (
        std.fact("labour.trained_share").to_dict("vi")["label"]
        == std.fact("labour.trained_share").label.vi
    )


def test_what_is_not_there_names_the_nearest(std: ntm.Standard) -> None:
    for ask, name, near in (
        (std.indicator, "6.33", "6.3"),
        (std.criterion, "66", "6"),
        (std.fact, "labour.trained_shar", "labour.trained_share"),
        (std.history, "6.33", "6.3"),
    ):
        with pytest.raises(KeyError) as caught:
            ask(name)
        assert isinstance(caught.value, ntm.UnknownNameError)
        assert near in str(caught.value)
        assert near in caught.value.vi


def test_a_standard_can_be_gone_through(std: ntm.Standard) -> None:
    assert len(std) == len(list(std)) == 57
    assert "6.3" in std
    assert "6" in std
    assert "99" not in std


def test_history_has_what_was_repealed(book: ntm.RuleBook) -> None:
    """Every version of every indicator of every standard; none is only in the command's output."""
    for info in book.standards:
        std = book.standard(info.id, as_of=info.since)
        for code, versions in history(book.library, info.id, std.province).items():
            assert [(v.since, v.until) for v in std.history(code)] == [
                (v.since, v.until) for v in versions
            ]
