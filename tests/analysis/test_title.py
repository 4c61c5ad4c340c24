"""What becomes of a title: each state, each threshold at its tie, what stays open, what is refused."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import FactsError, RequestError, RuleBook, Unit
from ntm_rules.analysis.title import Year, derived, followed, life_of
from ntm_rules.analysis.title.document import title_document
from ntm_rules.analysis.title.result_json import title_json
from ntm_rules.documents.write import write
from tests.helpers.small import Tree, _fact, book, entry, indicator, standard_file, words
from tests.helpers.terminal import compiled, law, ran

# ---- a title over a standard of ten criteria, so that 30 % and 50 % can be hit exactly

TITLE_FACTS: Tree = {
    "vocabulary": "titles",
    "facts": [
        _fact("title.t", "yes_no"),
        _fact("unmet", "share", of=words("tiêu chí")),
        _fact("key", "yes_no"),
        *(_fact(f"k.{n}", "yes_no") for n in range(1, 11)),
    ],
}
STATES: list[tuple[str, Tree]] = [
    ("not-held", {"fact": "title.t", "is": False}),
    (
        "to-be-revoked",
        {
            "any": [
                {"all": [{"fact": "unmet", "at_least": 30}, {"fact": "key"}]},
                {"fact": "unmet", "at_least": 50},
            ]
        },
    ),
    ("at-risk", {"fact": "unmet", "above": 0}),
    ("maintained", {"fact": "unmet", "equals": 0}),
]


def title_file(**more: Any) -> Tree:
    states = [indicator(name, require) for name, require in STATES]
    for state in states:
        state["id"] = state.pop("code")
    return {
        "title": "danh-hieu",
        "name": words("danh hiệu"),
        "over": "t",
        "document": "qd-2",
        "place": "Điều 4",
        "in_force": {"from": "2022-08-02"},
        "unmet_share": "unmet",
        "key_unmet": "key",
        "key_criteria": ["9", "10"],
        "recognised_by": "title.t",
        "states": states,
        **more,
    }


@cache
def ten() -> RuleBook:
    criteria = [{"fact": f"k.{n}"} for n in range(1, 10)]
    last = {"applies_when": {"fact": "y.a"}, "then": {"fact": "k.10"}}
    return book(standard_file(*criteria, last), TITLE_FACTS, title_file())


def year(
    fail: str = "", unknown: str = "", *, held: bool | None = True, period: int = 2024, **unit: Any
) -> Unit:
    """A year: the criteria that fail, those that are not known; ``na`` among them: the tenth is not asked."""
    failed, open_ = fail.split(), unknown.split()
    facts: dict[str, Any] = {"y.a": "na" not in failed}
    for n in map(str, range(1, 11)):
        if n not in open_:
            facts[f"k.{n}"] = n not in failed
    if held is not None:
        facts["title.t"] = held
    return Unit.from_dict(entry(facts, period=period, **unit))


def state(*args: Any, **more: Any) -> Year:
    (found,) = life_of(ten(), "danh-hieu", [year(*args, **more)], engine="direct")
    return found


@pytest.mark.parametrize(
    ("fail", "expected"),
    [
        ("", "maintained"),
        ("1", "at-risk"),
        ("9", "at-risk"),  # a key criterion alone is 10 %
        ("1 2 3", "at-risk"),  # 30 % without a key criterion
        ("1 9", "at-risk"),  # 20 % with one
        ("1 2 9", "to-be-revoked"),  # exactly 30 % with one
        ("1 2 10", "to-be-revoked"),
        ("1 2 3 4", "at-risk"),  # 40 % without
        ("1 2 3 4 5", "to-be-revoked"),  # exactly 50 % without
        ("1 2 3 4 5 6 7 8 9 10", "to-be-revoked"),
        ("1 9 na", "at-risk"),  # 2 of 9
        ("1 2 9 na", "to-be-revoked"),  # 3 of 9
        ("1 2 3 4 na", "at-risk"),  # 4 of 9 is 44.4 %
        ("1 2 3 4 5 na", "to-be-revoked"),  # 5 of 9
    ],
)
def test_states_and_ties(fail: str, expected: str) -> None:
    found = state(fail)
    assert (found.state, found.possible) == (expected, (expected,))


@pytest.mark.parametrize(
    ("fail", "unknown", "possible"),
    [
        ("", "1", ["at-risk", "maintained"]),
        ("", "9", ["at-risk", "maintained"]),
        ("1", "2", ["at-risk"]),  # at most 20 %: decided before all criteria are
        ("1 2 3", "4", ["at-risk"]),  # at most 40 %, no key criterion
        ("1 2 3", "9", ["to-be-revoked", "at-risk"]),
        ("1 2", "9", ["to-be-revoked", "at-risk"]),
        ("1", "9", ["at-risk"]),  # at most 20 %
        ("1 2 3 4", "5", ["to-be-revoked", "at-risk"]),
        ("1 2 9", "3 4 5 6 7 8 10", ["to-be-revoked"]),  # already enough
        ("1 2 3 4 5", "6 7 8 9 10", ["to-be-revoked"]),
        ("", "1 2 3 4 5 6 7 8 9 10", ["to-be-revoked", "at-risk", "maintained"]),
    ],
)
def test_what_is_open_and_what_is_not(fail: str, unknown: str, possible: list[str]) -> None:
    found = state(fail, unknown)
    assert list(found.possible) == possible
    assert found.state == (possible[0] if len(possible) == 1 else None)


def test_adding_a_criterion_only_narrows_what_is_possible() -> None:
    """Whatever the open ones turn out to be, the state is one of those that were possible."""
    for fail, unknown in [("1", "2 9"), ("1 2", "3 9"), ("", "8 9 10"), ("1 2 3", "4 5")]:
        open_ = unknown.split()
        possible = set(state(fail, unknown).possible)
        for bits in range(2 ** len(open_)):
            chosen = [n for place, n in enumerate(open_) if bits >> place & 1]
            assert state(" ".join([*fail.split(), *chosen])).state in possible


def test_without_the_title_nothing_is_lost() -> None:
    assert state("1 2 3 4 5 6", held=False).state == "not-held"
    assert state("", "1 2 3 4 5 6", held=False).state == "not-held"


def test_where_nothing_is_said_of_the_title_it_may_not_be_held() -> None:
    found = state("1 2 9", held=None)
    assert found.recognised is None
    assert found.state is None
    assert found.possible == ("not-held", "to-be-revoked")
    assert "title.t" in found.states.explain("not-held")


def test_the_years_tell_when_the_title_came_and_went() -> None:
    units = [
        year("1 2 9", held=False, period=2023),
        year(held=None, unknown="1", period=2025),
        year(period=2024),
    ]
    years = life_of(ten(), "danh-hieu", units)
    assert [(y.period, y.recognised, y.change) for y in years] == [
        (2023, False, None),
        (2024, True, "recognised"),
        (2025, None, None),
    ]
    lost = life_of(ten(), "danh-hieu", [year(), year(held=False, period=2025)])
    assert [y.change for y in lost] == [None, "lost"]


def test_a_state_says_why() -> None:
    found = state("1 2 9")
    told = found.states.explain("to-be-revoked", lang="en")
    assert "30%" in told
    assert "met" in told


def test_a_state_is_as_well_known_as_the_criteria_below_it() -> None:
    recalled = {"wording": {"status": "recalled"}}
    criteria = [{"require": {"fact": f"k.{n}"}, **recalled} for n in range(1, 11)]
    weak = book(standard_file(*criteria), TITLE_FACTS, title_file())
    (found,) = life_of(weak, "danh-hieu", [year("1 2 9")])
    assert found.state == "to-be-revoked"
    assert found.provisional
    assert not state("1 2 9").provisional
    (judged,) = (derived(weak.library.titles["danh-hieu"], found.assessment)["unmet"],)
    assert judged["rests_on"] == "recalled"


def test_both_engines_tell_the_same() -> None:
    for fail, unknown in [("1 2 9", ""), ("1", "9"), ("", "1 9")]:
        one, other = (
            life_of(ten(), "danh-hieu", [year(fail, unknown)], engine=engine)
            for engine in ("direct", "rete")
        )
        assert one[0].possible == other[0].possible
        assert one[0].states.to_json() == other[0].states.to_json()


# ---- what is refused


def refused(*units: Unit, title: str = "danh-hieu") -> str:
    with pytest.raises(RequestError) as caught:
        life_of(ten(), title, units)
    return caught.value.say("en")


def test_a_title_that_there_is_not() -> None:
    assert "no such title: 'danh-hiu'; did you mean 'danh-hieu'?" in refused(
        year(), title="danh-hiu"
    )


def test_two_units_are_not_one() -> None:
    told = refused(year(name="Một"), year(name="Hai", period=2025))
    assert "not one unit: xa Hai and xa Một" in told
    assert "not one unit" in refused(year(code="1"), year(code="2", period=2025))
    assert "not one unit" in refused(year(district="A"), year(district="B", period=2025))


def test_one_unit_may_be_written_in_several_ways() -> None:
    spelled = ["Hòa Cư", "Hoà Cư", "Ho\u0300a Cư", "HÒA  CƯ"]
    units = [year(name=name, period=2022 + n) for n, name in enumerate(spelled)]
    assert [y.period for y in life_of(ten(), "danh-hieu", units)] == [2022, 2023, 2024, 2025]
    # The code decides where both give it; a file without one is known by its name.
    renamed = [year(code="1", name="Cũ"), year(code="1", name="Mới", period=2025)]
    assert len(life_of(ten(), "danh-hieu", renamed)) == 2
    assert len(life_of(ten(), "danh-hieu", [year(code="1"), year(period=2025)])) == 2


def test_a_year_given_twice() -> None:
    assert "the year 2024 is given twice" in refused(year(), year("1"))


def test_a_year_in_which_the_rule_or_the_standard_does_not_hold() -> None:
    assert "not in force on 2021-12-31 (2022-08-02 ..)" in refused(year(period=2021))
    assert "'t' is not in force on 2026-12-31" in refused(year(period=2026))
    ended = title_file(in_force={"from": "2022-08-02", "until": "2023-12-31"})
    with pytest.raises(RequestError, match=r"2022-08-02 \.\. 2023-12-31"):
        life_of(
            book(standard_file({"fact": "y.a"}), TITLE_FACTS, ended), "danh-hieu", [unit_of_one()]
        )


def unit_of_one() -> Unit:
    return Unit.from_dict(entry({"y.a": True}))


def test_wrong_figures_are_told() -> None:
    with pytest.raises(FactsError, match="no such fact"):
        life_of(ten(), "danh-hieu", [Unit.from_dict(entry({"k.99": True}))])


def test_no_years_are_no_life() -> None:
    assert life_of(ten(), "danh-hieu", []) == []


# ---- the law's own title, on the command line


def commune(folder: Path, period: int, fail: str = "", *, title: str = "true") -> Path:
    """A made-up commune, whose criteria are concluded one by one."""
    failed = fail.split()
    lines = [
        "unit: {kind: xa, name: Ví Dụ, province: lang-son, classes: []}",
        f"period: {period}",
        f"facts: {{title.xa_ntm: {title}}}" if title else "",
        "criteria:",
        *(
            f'  "{n}": {{concluded: {"false" if str(n) in failed else "true"}, by: ubnd-tinh}}'
            for n in range(1, 20)
        ),
    ]
    path = folder / f"{period}.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("fail", "expected"),
    [
        ("", "maintained"),
        ("1 2 3 4 5 6", "at-risk"),  # 31.6 % without income, environment, security
        ("1 2 3 4 10", "at-risk"),  # 26.3 %
        ("1 2 3 4 5 10", "to-be-revoked"),
        ("1 2 3 4 5 17", "to-be-revoked"),
        ("1 2 3 4 5 19", "to-be-revoked"),
        ("1 2 3 4 5 6 7 8 9", "at-risk"),  # 47.4 %
        ("1 2 3 4 5 6 7 8 9 11", "to-be-revoked"),  # 52.6 %
    ],
)
def test_the_title_of_a_new_rural_commune(tmp_path: Path, fail: str, expected: str) -> None:
    from ntm_rules import read_facts

    unit = read_facts(commune(tmp_path, 2024, fail))
    (found,) = life_of(law(), "xa-ntm", [unit], engine="direct")
    assert found.state == expected


def test_the_command_tells_the_years(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [
        commune(tmp_path, 2023, "10", title="false"),
        commune(tmp_path, 2024),
        commune(tmp_path, 2025, "1 2 3 4 5 10"),
    ]
    with compiled(tmp_path):
        told = ran(capsys, "title", "xa-ntm", *files, "--lang", "en")
        full = ran(capsys, "title", "xa-ntm", *files, "--lang", "en", "--full")
        as_json = ran(capsys, "title", "xa-ntm", *files, "--format", "json")
        wrong = ran(capsys, "title", "xa-ntm", files[0], tmp_path / "a", tmp_path / "b")
    assert told.status == 0
    assert "2023: NOT RECOGNISED" in told.out
    assert "2024: MAINTAINED (provisional; newly recognised)" in told.out
    assert "2025: TO BE CONSIDERED FOR REVOCATION (provisional)" in told.out
    assert "may be considered, except as Điều 22 says" in " ".join(told.out.split())
    assert "10 Income (a named one)" in told.out
    for text in (told.out, full.out):
        assert max(map(len, text.splitlines())) <= 80
    assert "Share of criteria not met" in full.out
    years = json.loads(as_json.out)["years"]
    assert [y["state"] for y in years] == ["not-held", "maintained", "to-be-revoked"]
    assert years[2]["fail"] == ["1", "2", "3", "4", "5", "10"]
    assert years[2]["derived"]["criteria.unmet_share"]["count"] == 6
    assert wrong.status == 2
    assert wrong.err.count("\n") == 2  # both files, by name


# ---- when revocation may be considered


@pytest.mark.parametrize(
    ("day", "decided", "open_", "place"),
    [
        ("2024-08-02", None, False, "Điều 21 khoản 1"),
        ("2024-08-03", "2018-05-01", True, "Điều 21 khoản 1"),
        ("2024-08-03", "2021-01-01", False, "Điều 21 khoản 2"),
        ("2024-12-31", None, None, "Điều 21 khoản 2"),
        ("2025-02-02", "2022-05-01", False, "Điều 21 khoản 2"),
        ("2025-02-03", "2022-05-01", True, "Điều 21 khoản 2"),
        ("2025-02-03", None, True, "Điều 21 khoản 2"),
    ],
)
def test_revocation_is_considered_only_after_a_day(
    day: str, decided: str | None, open_: bool | None, place: str
) -> None:
    """Decision 18/2022: 24 full months for titles of before 2021, 30 for the others."""
    paper = [{"document": "QĐ 12/QĐ-UBND", "date": decided}] if decided else []
    conclusions = {str(n): {"concluded": n > 10, "by": "ubnd-tinh"} for n in range(1, 20)}
    unit = Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": int(day[:4]),
            "as_of": day,
            "facts": {"title.xa_ntm": {"value": True, "evidence": paper}},
            "criteria": conclusions,
        }
    )
    (year,) = life_of(law(), "xa-ntm", [unit])
    assert year.state == "to-be-revoked"
    assert year.consideration is not None
    assert (year.consideration.open, year.consideration.source.place) == (open_, place)
    assert year.consideration.stopped is None


def higher(kind: str, title: str, **facts: Any) -> str | None:
    unit = Unit.from_dict(
        {
            "unit": {"kind": kind, "name": "Ví Dụ", "province": "lang-son"},
            "period": 2024,
            "facts": {name.replace("__", "."): value for name, value in facts.items()},
        }
    )
    return life_of(law(), title, [unit])[0].state


def test_a_town_loses_its_title_with_three_communes_of_ten() -> None:
    name = "thi-xa-thanh-pho-hoan-thanh"
    of = {"count": 3, "of": 10}
    assert higher("thi-xa", name, title__thi_xa_thanh_pho=True, communes__revoked_share=of) == (
        "to-be-revoked"
    )
    less = {"count": 2, "of": 7}
    assert higher("thi-xa", name, title__thi_xa_thanh_pho=True, communes__revoked_share=less) == (
        "maintained"
    )


def test_a_province_loses_its_title_only_with_both_shares() -> None:
    both = {"title__tinh": True, "communes__revoked_share": 30}
    assert higher("tinh", "tinh-hoan-thanh", **both, district_units__revoked_share=30) == (
        "to-be-revoked"
    )
    one = higher("tinh", "tinh-hoan-thanh", **both, district_units__revoked_share="29.9")
    assert one == "maintained"


@pytest.mark.parametrize(
    ("title", "fact", "fail", "state"),
    [
        ("xa-ntm-nang-cao", "title.xa_ntm_nang_cao", "1 2 3 4 5 18", "to-be-revoked"),
        ("xa-ntm-nang-cao", "title.xa_ntm_nang_cao", "1 2 3 4 5 6", "at-risk"),
        ("xa-ntm-kieu-mau", "title.xa_ntm_kieu_mau", "1 2 3 4 5 17", "to-be-revoked"),
    ],
)
def test_advanced_and_model_communes_are_measured_against_the_advanced_set(
    title: str, fact: str, fail: str, state: str
) -> None:
    conclusions = {
        str(n): {"concluded": str(n) not in fail.split(), "by": "ubnd-tinh"} for n in range(1, 20)
    }
    unit = Unit.from_dict(
        {
            "standard": "xa-ntm-nang-cao",
            "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
            "period": 2023,
            "facts": {fact: True},
            "criteria": conclusions,
        }
    )
    assert life_of(law(), title, [unit])[0].state == state


# ---- after the standard has ended


def titled(period: int, **facts: Any) -> Unit:
    unit = {"kind": "xa", "name": "Ví Dụ", "province": "lang-son"}
    return Unit.from_dict({"unit": unit, "period": period, "facts": facts})


@pytest.mark.parametrize("title", ["xa-ntm", "xa-ntm-nang-cao", "xa-ntm-kieu-mau"])
def test_a_title_followed_into_2026_is_not_regulated(title: str) -> None:
    rule = law().library.titles[title]
    held = {rule.recognised_by: True}
    years, after = followed(
        law(), title, [titled(2027), titled(2024, **held), titled(2026, **held)]
    )
    assert [year.period for year in years] == [2024]
    assert [(year.period, year.recognised) for year in after] == [(2026, True), (2027, None)]
    assert {year.ended for year in after} == {dt.date(2025, 12, 31)}
    places = [source.place for _, source in after[0].texts]
    assert places == ["Điều 4", "Điều 3 khoản 2 điểm c"]
    document = title_document(years, rule, law().library, "vi", open_years=after)
    for form in ("text", "md", "html", "docx", "pdf", "xlsx"):
        content = write(document, form)
        if isinstance(content, str):
            assert "51/2025/QĐ-TTg, Điều 3 khoản 2 điểm c" in content
            assert "PHÁP LUẬT CHƯA QUY ĐỊNH" in content
    told = title_json(years, rule, "vi", after)
    assert [year["held"] for year in told["not_regulated"]] == [True, None]
    with pytest.raises(RequestError, match="not in force"):
        life_of(law(), title, [titled(2026)])
    assert followed(law(), title, [titled(2026)])[0] == []
