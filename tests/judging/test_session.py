"""A live session says at every step what a fresh assessment says."""

import copy
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.engine.rete import judge
from tests.helpers.columns import arrow, difference, expected, judged

BOOK = ntm.RuleBook.load()
STD = BOOK.standard("xa-ntm", as_of="2024-12-31", province="lang-son")
UNIT = {
    "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []},
    "period": 2024,
}
ASKED = sorted(STD.resolved.asked)


def fresh(facts: dict[str, Any], **more: Any) -> ntm.Assessment:
    return STD.assess(ntm.Unit.from_dict({**UNIT, "facts": facts, **more}), engine="direct")


def values(name: str) -> st.SearchStrategy[Any]:
    fact = STD.resolved.facts[name]
    if fact.kind == "yes_no":
        return st.booleans()
    if fact.kind == "grade":
        return st.sampled_from(fact.scale)
    most = 100 if fact.high is None else int(fact.high)
    number = st.integers(0, min(most, 100))
    if fact.by_sex:
        return st.one_of(number, st.fixed_dictionaries({"male": number, "female": number}))
    if fact.kind == "share":
        ratio = st.integers(1, 12).flatmap(
            lambda of: st.fixed_dictionaries({"count": st.integers(0, of), "of": st.just(of)})
        )
        return st.one_of(number, ratio, number.map(lambda n: {"at_least": n}))
    return number


steps = st.lists(
    st.dictionaries(st.sampled_from(ASKED), st.none(), min_size=1, max_size=4).flatmap(
        lambda names: st.fixed_dictionaries(
            {name: st.one_of(st.just("gone"), values(name)) for name in names}
        )
    ),
    min_size=1,
    max_size=8,
)


@pytest.mark.parametrize("engine", ["rete", "direct"])
@given(steps=steps)
@settings(max_examples=25, deadline=None)
def test_it_equals_a_fresh_assessment_after_every_step(
    engine: Any, steps: list[dict[str, Any]]
) -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT), engine=engine)
    facts: dict[str, Any] = {}
    for step in steps:
        live.update(
            {k: v for k, v in step.items() if v != "gone"},
            unset=[k for k, v in step.items() if v == "gone"],
        )
        for name, value in step.items():
            facts.pop(name, None)
            if value != "gone":
                facts[name] = value
        assert live.assessment.to_json() == fresh(facts).to_json()


NATION = BOOK.standard("xa-ntm", as_of="2024-12-31")
SOMEWHERE = {
    "unit": {"kind": "xa", "name": "Ví Dụ", "region": "TDMNPB", "classes": []},
    "period": 2024,
}
CLASSES: list[Any] = [None, [], ["khu-vuc-iii"], ["dbkk"], ["khu-vuc-i", "atk"]]


def conclusions(*codes: str) -> st.SearchStrategy[dict[str, Any]]:
    entry = st.fixed_dictionaries(
        {"concluded": st.booleans(), "by": st.sampled_from(["ubnd-xa", "ubnd-huyen", "ubnd-tinh"])},
        optional={"note": st.just("lý do")},
    )
    return st.dictionaries(st.sampled_from(codes), st.none() | entry, min_size=1, max_size=2)


changes = st.lists(
    st.one_of(
        st.tuples(st.just("facts"), st.sampled_from(ASKED).flatmap(
            lambda name: st.fixed_dictionaries({name: st.none() | values(name)})
        )),
        st.tuples(st.just("indicators"), conclusions("6.3", "12.1", "13.4", "15.1")),
        st.tuples(st.just("criteria"), conclusions("6", "12", "13")),
        st.tuples(st.just("conditions"), conclusions("security", "arrears")),
        st.tuples(st.just("aside"), st.booleans()),
        st.tuples(st.just("unit"), st.one_of(
            st.sampled_from(CLASSES).map(lambda c: {"classes": c}),
            st.sampled_from(["TDMNPB", "DBSH", "TN", None]).map(lambda r: {"region": r}),
        )),
        st.tuples(st.just("period"), st.integers(2022, 2025)),
    ),
    min_size=1,
    max_size=7,
)  # fmt: skip


def applied(content: dict[str, Any], section: str, change: Any) -> dict[str, Any]:
    """A facts file after a change."""
    after = copy.deepcopy(content)
    if section == "aside":
        after["facts"].pop("craft.villages_exist", None)
        if change:
            after["facts"]["craft.villages_exist"] = False
        return after
    if section == "period":
        return {**after, "period": change, "as_of": "2024-12-31"}
    for key, entry in change.items():
        if entry is None and section != "unit":
            after[section].pop(key, None)
        else:
            after[section][key] = entry
    return after


def take(live: ntm.Session[Any], content: dict[str, Any], section: str, change: Any) -> ntm.Event:
    """The same change as a step of a session."""
    if section == "aside" and change:
        return live.set("13.4", "not_applicable")
    if section == "aside":
        return live.unset("craft.villages_exist")
    if section in ("facts", "indicators"):
        gone = [name for name, entry in change.items() if entry is None]
        there = {name: entry for name, entry in change.items() if entry is not None}
        if section == "indicators":
            # By code the figure would go too, which is tested apart.
            kept = {
                n: content["facts"][f] for n in gone if (f := FIGURES.get(n)) in content["facts"]
            }
            live.update(there, unset=gone)
            return live.update({FIGURES[n]: entry for n, entry in kept.items()})
        return live.update(there, unset=gone)
    return live.update(**{section: change})


FIGURES = {
    "6.3": "culture.village_house_share",
    "12.1": "labour.trained_share",
    "15.1": "health.insurance_share",
}


@pytest.mark.parametrize("engine", ["rete", "direct"])
@given(steps=changes)
@settings(max_examples=10, deadline=None)
def test_it_equals_a_fresh_assessment_after_changes_of_every_kind(
    engine: Any, steps: list[tuple[str, Any]]
) -> None:
    if engine == "rete" and not judge.AVAILABLE:
        return
    content = {
        **copy.deepcopy(SOMEWHERE),
        "facts": {},
        "indicators": {},
        "criteria": {},
        "conditions": {},
    }
    live = NATION.session(ntm.Unit.from_dict(content), engine=engine)
    states = [NATION.assess(ntm.Unit.from_dict(content))]
    for section, change in steps:
        after = applied(content, section, change)
        try:
            wanted = NATION.assess(ntm.Unit.from_dict(after), engine=engine)
        except ntm.FactsError:
            before = live.assessment.to_json()
            with pytest.raises(ntm.FactsError):
                live.update(unit={"name": "Tên khác"}, **as_step(section, change))
            assert live.assessment.to_json() == before
            continue
        if section == "indicators" and any(
            entry is None and code == "13.4" for code, entry in change.items()
        ):
            continue  # several parts: nothing of its own to take away
        take(live, content, section, change)
        content = after
        assert live.assessment.to_json() == wanted.to_json()
        assert live.assessment.fired == wanted.fired
        states.append(live.assessment)
    again = ntm.Session.from_json(live.assessment.to_json().encode(), BOOK, engine=engine)
    assert again.assessment.to_json() == live.assessment.to_json()
    if engine == "direct":
        # The third engine, over all states at once.
        table = arrow([state.judgement.unit_facts for state in states])
        for row, state in zip(judged(NATION, table, "polars"), states, strict=True):
            assert difference(row, expected(state)) == {}


def as_step(section: str, change: Any) -> dict[str, Any]:
    """A change that is refused, as arguments of a step."""
    if section in ("facts", "indicators"):
        return {"values": {n: e for n, e in change.items() if e is not None}}
    return {"values": {"13.4": "not_applicable"}} if section == "aside" else {section: change}


def test_subscribers_are_told_which_verdicts_changed_and_why() -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT))
    told: list[Any] = []
    end = live.subscribe(told.append)
    live.set("6.3", {"count": 5, "of": 8})
    (event,) = told
    assert event.facts == ("culture.village_house_share",)
    changes = {(c.what, c.code): (c.before, c.after) for c in event.verdicts}
    assert changes == {
        ("indicator", "6.3"): ("unknown", "fail"),
        ("criterion", "6"): ("unknown", "fail"),
        ("condition", "criteria"): ("unknown", "fail"),
        ("standard", ""): ("unknown", "fail"),
        ("recognition", ""): ("unknown", "fail"),
    }
    assert "5/8 thôn" in event.verdicts[0].why
    live.set("6.3", {"count": 6, "of": 8})
    assert len(told) == 1, "no verdict changed"
    end()
    live.unset("6.3")
    assert len(told) == 1


def test_a_refused_change_changes_nothing() -> None:
    unit = {
        **UNIT,
        "indicators": {"6.3": {"concluded": False, "by": "ubnd-xa"}},
    }
    live = STD.session(ntm.Unit.from_dict(unit))
    before = live.assessment.to_json()
    for change in ({"culture.village_house_share": 100}, {"housing.solid_share": 120}):
        with pytest.raises(ntm.FactsError):
            live.update({"school.count": 4, **change})
        assert live.assessment.to_json() == before
    with pytest.raises(ntm.RequestError, match=r"school\.count"):
        live.set("school.cuont", 4)
    with pytest.raises(ntm.RequestError, match="several parts"):
        live.set("14.1", 4)


@pytest.mark.skipif(not judge.AVAILABLE, reason="durable-rules does not load on this Python")
def test_sessions_leave_no_threads() -> None:
    before = threading.active_count()
    live = STD.session(ntm.Unit.from_dict(UNIT), engine="rete")
    live.set("11", 10)
    assert live.assessment.indicator("11").verdict == "pass"
    assert threading.active_count() == before


def test_what_a_facts_file_is_refused_for_a_step_is_refused_for() -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT))
    before = live.assessment.to_json()
    share = "culture.village_house_share"
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"values": {share: 50, "6.3": 50}}, "given twice"),
        ({"values": {share: 50}, "unset": ["6.3"]}, "given twice"),
        ({"values": {share: None}}, "a value is needed"),
        ({"values": {share: 0.5}}, "a float is not exact"),
        ({"values": {share: "50\x00"}}, "U\\+0000"),
        ({"values": {share: {1, 2}}}, "type set"),
        ({"values": [share]}, "needs a mapping"),
        ({"unset": share}, "unset needs a list"),
        ({"values": {"11": "not_applicable"}}, "cannot be not_applicable"),
        ({"values": {"6.3": {"concluded": True, "by": "ubnd-xa"}}}, "may not conclude"),
        ({"criteria": {"6": {"concluded": "maybe", "by": "ubnd-tinh"}}}, "true or false"),
        ({"criteria": {"66": {"concluded": True, "by": "ubnd-tinh"}}}, "no criterion '66'"),
        ({"unit": {"classes": ["khu-vuc-9"]}}, "khu-vuc-9"),
        ({"unit": {"region": "DBSH"}}, "region"),
        ({"unit": {"nmae": "x"}}, "nmae"),
        ({"period": "x"}, "period"),
    ]
    for step, told in wrong:
        with pytest.raises(ntm.InputError, match=told):
            live.update(**step)
        assert live.assessment.to_json() == before


def test_by_code_a_figure_goes_with_its_conclusion_and_that_it_does_not_apply() -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT))
    bare = live.assessment.to_json()
    event = live.update({"6.3": {"concluded": False, "by": "ubnd-xa"}, "13.4": "not_applicable"})
    assert event.facts == ("craft.villages_exist",)
    assert event.entries == ("indicators.6.3",)
    assert live.assessment.indicator("6.3").verdict == "fail"
    assert live.assessment.indicator("13.4").verdict == "not_applicable"
    live.set("culture.village_house_share", 50)
    live.update(unset=["6.3", "13.4"])
    assert live.assessment.to_json() == bare


def test_a_changed_place_says_what_moved_in_both_languages() -> None:
    live = NATION.session(ntm.Unit.from_dict({**SOMEWHERE, "indicators": {"11": 4}}))
    event = live.update(unit={"region": "DBSH"})
    assert event.entries == ("unit.region",)
    change = next(c for c in event.verdicts if c.what == "indicator")
    assert (change.code, change.before, change.after) == ("11", "pass", "fail")
    assert "chưa đạt" in change.why
    assert "not met" in change.why_en
    assert live.unit.region == "DBSH"


def test_a_session_goes_on_from_what_was_stored() -> None:
    unit = ntm.Unit.from_dict(
        {**UNIT, "indicators": {"6.3": {"concluded": False, "by": "ubnd-xa", "note": "-"}}}
    )
    live = STD.session(unit, strict=True, require_evidence=True)
    live.update({"11": 12}, unit={"classes": ["dbkk"]}, period=2023)
    stored = live.assessment.to_json()
    again = ntm.Session.from_json(stored.encode(), BOOK)
    assert (again.assessment.to_json(), again.standard) == (stored, STD)
    live.set("11", 3)
    again.set("11", 3)
    assert again.assessment.to_json() == live.assessment.to_json() != stored
    altered = json.loads(stored)
    altered["input"]["facts"]["poverty.multidimensional_share"]["value"] = "3"
    with pytest.raises(ntm.RequestError, match="no longer give this result"):
        ntm.Session.from_json(altered, BOOK)


def test_a_subscriber_that_fails_keeps_nobody_from_hearing() -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT))
    heard: list[ntm.Event] = []

    def fail(_: ntm.Event) -> None:
        raise ValueError("of its own")

    live.subscribe(fail)
    live.subscribe(heard.append)
    with pytest.raises(ntm.SubscriberError, match="ValueError") as caught:
        live.set("6.3", 50)
    assert [caught.value.event] == heard
    assert isinstance(caught.value.errors[0], ValueError)
    assert live.assessment.indicator("6.3").verdict == "fail"


def test_a_step_that_a_subscriber_takes_is_heard_after_the_one_before() -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT))
    heard: list[tuple[str, tuple[str, ...]]] = []

    def answer(event: ntm.Event) -> None:
        heard.append(("first", event.facts))
        if "culture.village_house_share" in event.facts:
            live.set("11", 3)
            assert live.assessment.indicator("11").verdict != "unknown"

    end = live.subscribe(answer)
    live.subscribe(lambda event: heard.append(("second", event.facts)))
    live.set("6.3", 50)
    share, poverty = ("culture.village_house_share",), ("poverty.multidimensional_share",)
    assert heard == [("first", share), ("second", share), ("first", poverty), ("second", poverty)]
    end()
    end()


def test_threads_take_their_steps_in_turn() -> None:
    live = STD.session(ntm.Unit.from_dict(UNIT))
    heard: list[ntm.Event] = []
    live.subscribe(heard.append)
    names = [n for n in ASKED if STD.resolved.facts[n].kind == "yes_no"]

    def fill(name: str) -> None:
        for answer in (True, False, True):
            live.set(name, answer)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(fill, names))
    assert live.assessment.to_json() == fresh(dict.fromkeys(names, True)).to_json()
    # What was heard leads, step by step, to what is the case.
    heard_last = {(c.what, c.code): c.after for event in heard for c in event.verdicts}
    changed = {(c.what, c.code): c.after for c in fresh({}).diff(live.assessment)}
    assert {k: v for k, v in heard_last.items() if v != "unknown"} == changed
    for event in heard:
        assert all(c.before is not c.after for c in event.verdicts)
