"""A live session says at every step what a fresh assessment says."""

import threading
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.engine.rete import judge

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
@settings(max_examples=40, deadline=None)
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
