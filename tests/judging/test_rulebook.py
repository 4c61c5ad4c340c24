"""Which law judges a unit: chosen in one place, remembered within bounds, shared by threads."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import FactsError, RequestError, RuleBook, Standard, Unit
from ntm_rules.judging import rulebook
from tests.helpers import small

A = {"fact": "s.a", "at_least": 50}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """Three standards: ``t`` for communes, ``u`` for districts, ``v`` for communes too, but not by default."""
    files = [
        small.standard_file(A),
        small.standard_file(A, standard="u", unit="huyen", default_for=["huyen"]),
        small.standard_file(A, standard="v", default_for=[]),
    ]
    return small.book(*files)


def unit(**more: Any) -> Unit:
    return small.unit({"s.a": 60}, **more)


@pytest.mark.parametrize(
    ("said", "asked", "chosen"),
    [
        ({}, {}, "t"),
        ({"standard": "v"}, {}, "v"),  # one for that kind of unit judges it
        ({"standard": "u"}, {}, "t"),  # one for another kind only says what the codes mean
        ({"standard": "v"}, {"standard": "t"}, "t"),
        ({}, {"standard": "v"}, "v"),
        ({"kind": "huyen"}, {}, "u"),
    ],
)
def test_the_standard_is_the_one_asked_for_else_the_files_else_the_one_in_force(
    book: RuleBook, said: Any, asked: Any, chosen: str
) -> None:
    assert book.standard_for(unit(**said), **asked).id == chosen


def test_date_and_province_are_the_units_unless_others_are_asked_for(book: RuleBook) -> None:
    own = book.standard_for(unit(province="lang-son"))
    assert (str(own.as_of), own.province) == (small.DAY, "lang-son")
    other = book.standard_for(unit(province="lang-son"), as_of="2023-01-01", province="Ven Biển")
    assert (str(other.as_of), other.province) == ("2023-01-01", "ven-bien")
    with pytest.raises(FactsError, match="the unit is in 'lang-son'"):
        other.assess(unit(province="lang-son"))


def test_what_is_wrong_in_the_file_is_reported_with_its_place(
    book: RuleBook, tmp_path: Path
) -> None:
    def read(text: str) -> Unit:
        from ntm_rules import read_facts

        path = tmp_path / "f.yaml"
        path.write_text(text, "utf-8")
        return read_facts(path)

    head = "unit: {kind: xa, name: A}\n"
    for text, key in (
        (f"standard: w\n{head}period: 2024\n", "f.yaml:1:1: standard: no such standard: 'w'"),
        (
            f"{head}period: 2019\n",
            "f.yaml:2:1: period: 'xa': no standard is in force on 2019-12-31",
        ),
        (f"standard: v\n{head}period: 2019\n", "f.yaml:3:1: period: the standard 'v' is not in"),
        (
            f"{head}period: 2024\nas_of: 2019-01-01\n",
            "f.yaml:3:1: as_of: 'xa': no standard is in force",
        ),
        (
            "unit: {kind: tinh, name: A}\nperiod: 2024\n",
            "unit.kind: 'tinh': no standard is in force",
        ),
    ):
        with pytest.raises(RequestError) as caught:
            book.standard_for(read(text))
        assert key in str(caught.value)
    with pytest.raises(RequestError) as caught:  # not the file's fault
        book.standard_for(read(f"{head}period: 2024\n"), as_of="2019-01-01")
    assert "'xa': no standard is in force on 2019-01-01" in str(caught.value)


def test_the_same_law_is_made_once(book: RuleBook) -> None:
    first = book.standard_for(unit(province="lang-son"))
    assert book.standard("t", as_of=small.DAY, province="tỉnh Lạng Sơn") is first
    assert book.standard("t", as_of=small.DAY) is not first
    assert first.other("t", as_of=first.as_of, province="lang-son") is first


def test_a_reform_is_remembered_by_what_was_read_and_read_again_from_its_file(
    book: RuleBook, tmp_path: Path
) -> None:
    path = tmp_path / "r.yaml"

    def write(level: int) -> None:
        path.write_text(
            "reform: r\nname: {vi: a, en: b}\nin_force: {from: 2024-01-01}\nchanges:\n"
            f"- {{standard: t, set: [{{code: '1.1', at_least: {level}}}]}}\n",
            "utf-8",
        )

    write(70)
    reform = book.reform(path)
    before = book.standard("t", as_of=small.DAY, reforms=[reform])
    assert book.standard("t", as_of=small.DAY, reforms=[reform]) is before
    write(55)
    after = book.standard("t", as_of=small.DAY, reforms=[path])
    assert [s.assess(unit())["1.1"].verdict for s in (before, after)] == ["fail", "pass"]


def test_what_is_remembered_is_bounded_and_the_latest_stay(
    book: RuleBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rulebook, "_MAX_STANDARDS", 3)
    mine = RuleBook(book.library)
    days = [f"2024-01-0{n}" for n in range(1, 6)]
    first = mine.standard("t", as_of=days[0])
    for day in days[1:]:
        mine.standard("t", as_of=day)
        assert mine.standard("t", as_of=days[0]) is first  # asked for again and again: kept
    assert len(mine._standards) == 3


def test_threads_share_one_standard(book: RuleBook) -> None:
    mine = RuleBook(book.library)
    start, standards = threading.Barrier(8), list[Standard]()

    def ask() -> None:
        start.wait()
        standards.extend(mine.standard("t", as_of=f"2024-02-{n:02}") for n in range(1, 20))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(s) for s in standards}) == 19
