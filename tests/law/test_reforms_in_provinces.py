"""A reform does in every province what its text would do as law: it passes through the same layers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ntm_rules import RuleBook, RulesError
from ntm_rules.analysis.impact.measure import impact
from ntm_rules.law.load.library_files import Reform, reform_from
from tests.helpers import small
from tests.helpers.terminal import law

SECONDARY = {"status": "secondary"}
PLACES = ("lang-son", "hoa-binh", "ven-bien")
NATION_1 = {"fact": "s.a", "at_least": 80}
NATION_2 = {"fact": "s.b", "at_most": 10}
DELEGATED = {"fact": "s.c", "at_least": {"delegated_to": "province"}}


def overlay(name: str, province: str, *sets: dict[str, Any]) -> dict[str, Any]:
    return {
        "overlay": name,
        "province": province,
        "over": "t",
        "document": "qd-2",
        "place": "Bảng",
        "in_force": {"from": "2022-01-01"},
        "set": list(sets),
    }


def level(code: str, comparison: str, value: int) -> dict[str, Any]:
    return {"code": code, comparison: value, "source": SECONDARY, "article": "Điều 2"}


def reform(book: RuleBook, *sets: dict[str, Any], **more: Any) -> Reform:
    changes = [{"standard": "t", "set": list(sets)}]
    content = {
        "reform": "r",
        "name": small.words("r"),
        "in_force": {"from": "2024-06-01"},
        "changes": changes,
    }
    return reform_from(book.library, {**content, **more})


@pytest.mark.parametrize(("value", "verdict"), [(83, "fail"), (84, "fail"), (85, "pass")])
def test_the_stricter_level_of_a_province_stays_under_a_national_reform(
    value: int, verdict: str
) -> None:
    raised = reform_from(
        law().library,
        {
            "reform": "nang-9.2",
            "name": {"vi": "Nâng 9.2", "en": "Raise 9.2"},
            "in_force": {"from": "2024-01-01"},
            "changes": [{"standard": "xa-ntm", "set": [{"code": "9.2", "at_least": 82}]}],
        },
    )
    place = {"province": "quang-binh", "region": None}
    unit = small.unit({"housing.solid_share": value}, as_of="2024-12-31", **place)
    standard = law().standard("xa-ntm", as_of="2024-12-31", province="quang-binh", reforms=[raised])
    assert standard.assess(unit)["9.2"].verdict == verdict


def test_a_reform_of_a_province_names_it() -> None:
    book = small.book(
        small.standard_file(NATION_1), overlay("o", "lang-son", level("1.1", "at_least", 85))
    )
    own = reform(book, level("1.1", "at_least", 90), province="lang-son")
    found = {}
    for place in PLACES:
        standard = book.standard("t", as_of=small.DAY, province=place, reforms=[own])
        unit = small.unit({"s.a": 87}, province=place, region=None)
        found[place] = standard.assess(unit)["1.1"].verdict
    assert found == {"lang-son": "fail", "hoa-binh": "pass", "ven-bien": "pass"}


def test_a_province_that_there_is_not_is_refused() -> None:
    book = small.book(small.standard_file(NATION_1))
    with pytest.raises(RulesError, match="lang-son"):
        reform(book, level("1.1", "at_least", 90), province="lang-sn")


def test_a_level_of_a_province_lapses_with_what_it_is_for() -> None:
    book = small.book(
        small.standard_file([NATION_1, {"fact": "s.b", "at_least": 5}]),
        overlay("o", "lang-son", level("1.1", "at_least", 85)),
    )
    gone = reform(book, changes=[{"standard": "t", "repeal": ["1.1"]}])
    standard = book.standard("t", as_of=small.DAY, province="lang-son", reforms=[gone])
    assert [i.code for _, i in standard.resolved.indicators()] == ["1.2"]


LEVELS = st.integers(0, 20).map(lambda n: 5 * n)
SETS = st.lists(
    st.one_of(
        LEVELS.map(lambda n: level("1.1", "at_least", n)),
        LEVELS.map(lambda n: level("1.2", "at_most", n)),
        LEVELS.map(lambda n: level("1.3", "at_least", n)),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda s: s["code"],
)


@settings(max_examples=40, deadline=None)
@given(
    overlays=st.dictionaries(st.sampled_from(PLACES), SETS, max_size=3),
    sets=SETS,
    province=st.sampled_from((None, *PLACES)),
    figures=st.lists(st.tuples(LEVELS, LEVELS, LEVELS, st.sampled_from(PLACES)), min_size=1),
)
def test_a_reform_does_what_its_text_does_as_law(
    overlays: dict[str, Any],
    sets: list[dict[str, Any]],
    province: str | None,
    figures: list[tuple[int, int, int, str]],
) -> None:
    files = [
        small.standard_file([NATION_1, NATION_2, DELEGATED]),
        *(overlay(f"o-{place}", place, *own) for place, own in overlays.items()),
    ]
    text: dict[str, Any] = small.amendment("3", "2024-06-01", {"standard": "t", "set": sets})
    if province is not None:
        text = overlay("p", province, *sets) | {"in_force": {"from": "2024-06-01"}}
    book, enacted = small.book(*files), small.book(*files, text)
    proposed = reform(book, *sets, **({"province": province} if province else {}))
    units = [
        small.unit(
            {"s.a": a, "s.b": b, "s.c": c},
            province=place,
            region=None,
            code=f"{n:05}",
            name=f"x{n}",
        )
        for n, (a, b, c, place) in enumerate(figures)
    ]

    def verdicts(among: RuleBook, *reforms: Reform) -> list[dict[str, str]]:
        found = []
        for unit in units:
            there = among.standard("t", as_of=small.DAY, province=unit.province, reforms=reforms)
            rows = there.assess(unit, engine="direct").indicators
            found.append({row.code: str(row.verdict) for row in rows})
        return found

    before, after = verdicts(book), verdicts(enacted)
    assert verdicts(book, proposed) == after
    for item in impact(book, proposed, units, as_of=small.DAY).indicators:
        pairs = [(b[item.code], a[item.code]) for b, a in zip(before, after, strict=True)]
        assert item.moves.counts == {pair: pairs.count(pair) for pair in set(pairs)}
