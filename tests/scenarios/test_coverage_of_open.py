"""Coverage where a verdict is open: what keeps it from failing is seen, and what no unit can ask more of is a level."""

from __future__ import annotations

from typing import Any

import pytest

from ntm_rules.scenarios.coverage import cover
from ntm_rules.scenarios.read import read_feature
from ntm_rules.scenarios.run import run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun
from tests.helpers import small as small_law

HEAD = (
    "# language: vi\nTính năng: Thử\n  Tình huống: Một\n"
    '    Cho bộ tiêu chí "t" ngày 31/12/2024\n    Và một xã thuộc vùng "MN"\n'
)
SOURCE = {"status": "secondary"}
Unit = tuple[dict[str, str], str]


def lacking(tree: dict[str, Any], *units: Unit) -> dict[str, set[str]]:
    """What is never seen of each fact, where some units are judged as said."""
    book = small_law.book(small_law.standard_file([tree]))
    texts = [
        HEAD
        + "".join(f'    Và số liệu "{fact}" là {value}\n' for fact, value in figures.items())
        + f'    Khi đánh giá\n    Thì chỉ tiêu "1.1" {verdict}\n'
        for figures, verdict in units
    ]
    scenarios = [s for text in texts for s in read_feature("thử.feature", text)]
    outcomes = run_all(scenarios, ScenarioRun(book))
    assert [o.message.vi for o in outcomes if o.state != "passed"] == []
    return {c.site.leaf.fact: {*c.lacking} for c in cover(book.library, "t", outcomes) if c.lacking}


OPEN: dict[str, Any] = {"fact": "y.a", "is": {"left_open": True, **SOURCE}}
LEVEL: dict[str, Any] = {"fact": "s.a", "at_least": {"value": 80, **SOURCE}}


def test_a_part_that_passes_is_seen_where_the_whole_is_open() -> None:
    """With 79,9 it would fail: that it is open rests on the part that passes."""
    both = {"all": [OPEN, LEVEL]}
    below, at = ({"s.a": "79,9"}, "chưa đạt"), ({"s.a": "80"}, "chưa đủ căn cứ")
    no = ({"s.a": "80", "y.a": "không"}, "chưa đạt")
    assert lacking(both, below, at, no) == {}
    assert lacking(both, below, no) == {"s.a": {"pass", "edge_pass"}, "y.a": {"unknown"}}
    assert lacking(both, at, no) == {"s.a": {"fail", "edge_fail"}}


@pytest.mark.parametrize("then", [OPEN, {"not_encoded": small_law.words("chưa đọc được")}])
def test_a_guard_that_holds_is_seen_where_what_it_asks_is_open(then: dict[str, Any]) -> None:
    guarded = {"applies_when": {"fact": "y.b"}, "then": then}
    yes, no = ({"y.b": "có"}, "chưa đủ căn cứ"), ({"y.b": "không"}, "không áp dụng")
    assert "y.b" not in lacking(guarded, yes, no)
    assert lacking(guarded, no)["y.b"] == {"pass", "edge_pass"}


def test_both_branches_are_seen_where_which_holds_is_not_known() -> None:
    either = {
        "choose": [
            {"when": {"not_encoded": small_law.words("luật không nói")}, "then": LEVEL},
            {"else": {"fact": "s.b", "at_least": {"value": 50, **SOURCE}}},
        ]
    }
    units: list[Unit] = [({"s.a": "79,9", "s.b": "50"}, "chưa đủ căn cứ")]
    units += [({"s.a": "80", "s.b": "49,9"}, "chưa đủ căn cứ")]
    assert lacking(either, *units) == {}


def test_the_other_branch_is_not_seen_where_the_guard_is_known() -> None:
    either = {"choose": [{"when": {"fact": "y.b"}, "then": LEVEL}, {"else": OPEN}]}
    seen = lacking(either, ({"y.b": "có", "y.a": "có"}, "chưa đủ căn cứ"))
    assert seen["y.a"] == {"unknown", "fail"}


def test_a_floor_at_the_end_of_the_range_is_a_level() -> None:
    """Nobody can ask more than 100 %, so nothing is left open there."""
    floor = {"fact": "s.a", "at_least": {"value": 100, "floor": True, **SOURCE}}
    assert lacking(floor, ({"s.a": "99,9"}, "chưa đạt"), ({"s.a": "100"}, "đạt")) == {}
    assert lacking(floor, ({"s.a": "100"}, "đạt")) == {"s.a": {"fail", "edge_fail"}}


def test_a_multiple_of_another_level_is_tested_at_its_edge() -> None:
    book = small_law.book(
        small_law.standard_file([LEVEL]),
        small_law.standard_file(
            [{"fact": "s.a", "at_least": {"times": 1.1, "of": {"standard": "t", "code": "1.1"}}}],
            standard="u",
            default_for=[],
        ),
    )
    text = HEAD.replace('"t"', '"u"')
    for value, verdict, missing in (
        ("87,9", "chưa đạt", {"pass", "edge_pass"}),
        ("88", "đạt", {"fail", "edge_fail"}),
    ):
        feature = f'{text}    Và số liệu "s.a" là {value}\n    Khi đánh giá\n    Thì chỉ tiêu "1.1" {verdict}\n'
        outcomes = run_all(read_feature("thử.feature", feature), ScenarioRun(book))
        assert [o.message.vi for o in outcomes if o.state != "passed"] == []
        (cell,) = cover(book.library, "u", outcomes)
        assert {*cell.lacking} == missing
