"""Rules laid out as a decision and read back: never another level than the document states, in any layout or format."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.authoring.reading.read_decision import ReadDecision, read_decision
from ntm_rules.authoring.worksheet.rows import Row, rows_of_sheet
from tests.helpers.made_decisions import (
    FORMATS,
    Decision,
    Layout,
    laid_out,
    plain_rows,
    written,
)

RULES = Path(__file__).parents[2] / "rules"
STANDARDS = ("xa-ntm", "xa-ntm-2026")
LAYOUTS = [
    Layout(),
    Layout(code_apart=True, long_names=True),
    Layout(heading_rows=3, numbered=True),
    Layout(heading_rows=1, common=False),
    Layout(merge_same=True, style="≥{}"),
    Layout(repeat_criterion=True, style="words"),
    Layout(marks=True, style="≥{}"),
    Layout(repeat_heading=True, style="{}"),
    Layout(line_below=True, merge_same=True),
    Layout(shifted=True),
    Layout(trap="sdt", merge_same=True),
    Layout(trap="ins"),
    Layout(trap="sym"),
]


@cache
def rows(standard: str) -> tuple[Row, ...]:
    return tuple(rows_of_sheet(open_book(RULES), standard, None))


def read_back(
    standard: str, layout: Layout, form: str, seed: int, folder: Path
) -> tuple[Decision, ReadDecision]:
    decision = laid_out(rows(standard), layout, random.Random(seed))
    return decision, read_decision(RULES, written(decision, form, folder, layout), standard)


def understood(decision: Decision, result: ReadDecision) -> tuple[int, int]:
    """How many stated levels were read right, of how many that the worksheet asks; none may be read wrong."""
    # The same level in an indicator that a later document replaced: it rests on the same cell.
    truth = {tail(name): value for name, value in decision.truth.items()}
    by_id = {row.id: row for row in result.rows}
    right = 0
    for name, proposal in result.proposals.items():
        cell = by_id[name].cell
        if cell is None or proposal.outcome in {"not_understood", "absent"}:
            continue
        if tail(name) in truth:
            value = cell.value if proposal.outcome == "same" else proposal.value
            assert value == truth[tail(name)], (name, proposal)
        else:
            assert proposal.outcome == "same", (name, proposal)
        right += name in decision.truth
    return right, len(decision.truth.keys() & result.proposals.keys())


def tail(name: str) -> str:
    """A row without the layer that states it."""
    return name.split("|", 2)[2]


def adds_up(result: ReadDecision) -> None:
    grids = result.document.grids
    assert sum(result.account.by_kind.values()) == sum(grid.height for grid in grids)
    assert sum(result.account.cells.values()) == sum(len(grid.cells) for grid in grids)


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_level_comes_back_from_every_layout(
    standard: str, layout: Layout, tmp_path: Path
) -> None:
    decision, result = read_back(standard, layout, "docx", 1, tmp_path)
    right, asked = understood(decision, result)
    assert asked >= 10
    assert right == asked
    assert result.indicators[0] == len(plain_rows(rows(standard)))
    adds_up(result)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("standard", STANDARDS)
def test_every_format_says_the_same(standard: str, form: str, tmp_path: Path) -> None:
    layout = Layout(merge_same=True, heading_rows=2)
    decision, result = read_back(standard, layout, form, 2, tmp_path)
    right, asked = understood(decision, result)
    assert right == asked
    adds_up(result)


layouts = st.builds(
    Layout,
    code_apart=st.booleans(),
    long_names=st.booleans(),
    common=st.booleans(),
    heading_rows=st.integers(1, 3),
    numbered=st.booleans(),
    merge_same=st.booleans(),
    repeat_criterion=st.booleans(),
    style=st.sampled_from(["≥ {}", "≥{}", "{}", "words"]),
    marks=st.booleans(),
    repeat_heading=st.booleans(),
    line_below=st.booleans(),
    shifted=st.booleans(),
    trap=st.sampled_from(["", "sdt", "ins", "sym"]),
)


@given(
    layout=layouts,
    form=st.sampled_from(["html", "docx", "xlsx"]),
    standard=st.sampled_from(STANDARDS),
    seed=st.integers(0, 10_000),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_layout_gives_a_wrong_level(
    layout: Layout, form: str, standard: str, seed: int, tmp_path: Path
) -> None:
    decision, result = read_back(standard, layout, form, seed, tmp_path)
    understood(decision, result)
    adds_up(result)
