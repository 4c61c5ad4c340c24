"""Counting units in columns gives what taking them one by one gives, to the byte."""

from __future__ import annotations

from collections.abc import Collection
from random import Random
from typing import Any

import polars as pl
import pytest

import ntm_rules as ntm
from ntm_rules.analysis.impact import by_column
from ntm_rules.analysis.impact.by_column import ColumnCount
from ntm_rules.analysis.impact.laws import Laws
from ntm_rules.analysis.impact.movers import Movers
from ntm_rules.analysis.impact.nearest import Nearest
from ntm_rules.analysis.impact.rows_alone import place_of
from ntm_rules.analysis.impact.run import Run
from ntm_rules.analysis.impact.tally import Tally
from ntm_rules.foundation.errors import Where
from ntm_rules.impact import Impact, impact
from ntm_rules.law.load.library_files import Reform
from ntm_rules.tables.typed.from_units import entry_of
from tests.helpers.impacts import RAISE, SWEEPS, VILLAGE, communes, frame_of, reform
from tests.helpers.terminal import law


class Listed:
    """Units that are there one by one too."""

    def __init__(self, frame: pl.DataFrame, listed: list[ntm.Unit]) -> None:
        self.frame = frame
        self.listed = listed

    def where(self, row: int) -> Where:
        return Where(place_of(self.listed[row], row + 1))

    def units(self, rows: Collection[int]) -> dict[int, ntm.Unit]:
        return {row: self.listed[row] for row in rows}


def in_bulk(
    reforms: list[Any], units: list[ntm.Unit], *, sweeps: Any = (), **more: Any
) -> tuple[Impact, list[ntm.Unit]]:
    """The impact by columns, and the units that can be read."""
    frame, kept = frame_of(units)
    laws = Laws(
        book=law(),
        reforms=tuple(law().reform(r) for r in reforms),
        standard=None,
        day=more.get("day"),
        province=more.get("province"),
        strict=more.get("strict", False),
    )
    tally = Tally(Nearest(more.get("nearest", 10)), Movers(more.get("movers", 20)))
    run = Run(laws, tally, tuple(sweeps), grid=more.get("grid", False))
    laws.pair(kept[0], more.get("day") or kept[0].as_of, law().province_of(kept[0], kept[0].as_of))
    listed = Listed(frame, kept)
    left = ColumnCount(laws, run.tally, run.alone, run.sweeps, listed).take()
    for row in left:
        run.alone.take_or_refuse(kept[row], row + 1)
    run.take([])
    return run.result(Impact), kept


def same(reforms: list[Any], units: list[ntm.Unit], **more: Any) -> Impact:
    found, kept = in_bulk(reforms, units, **more)
    day = more.pop("day", None)
    wanted = impact(law(), reforms, kept, as_of=day, **more)
    assert found.to_dict() == wanted.to_dict()
    return found


def test_the_village() -> None:
    same([RAISE], VILLAGE, sweeps=SWEEPS[:2])


@pytest.mark.parametrize("seed", range(4))
def test_any_communes(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_column, "ROWS", (1_000, 50, 20, 7)[seed])
    found = same([RAISE], communes(Random(seed), 90), sweeps=SWEEPS)
    assert found.units > 30


def test_one_province_one_date_and_strict() -> None:
    import datetime as dt

    units = communes(Random(9), 70)
    same([RAISE], units, province="quang-binh", sweeps=SWEEPS[:1])
    same([RAISE], units, day=dt.date(2024, 12, 31), sweeps=SWEEPS[:1])
    same([RAISE], units, strict=True, nearest=0)
    same([], units, sweeps=SWEEPS)


def test_several_changes_and_what_is_no_longer_asked() -> None:
    one: Reform = reform(
        {"code": "15.1", "at_least": 95}, {"code": "9.2", "at_least": 80}, repeal=["9.1"]
    )
    found = same([one, RAISE], communes(Random(7), 150), sweeps=SWEEPS[:1], nearest=3)
    assert found.set_aside


def test_a_reform_of_some_years_only() -> None:
    late = reform({"code": "15.1", "at_least": 95}, since="2024-06-01")
    found = same([late], communes(Random(6), 90), sweeps=SWEEPS[:1])
    assert found.not_yet


def test_a_row_is_a_unit_again() -> None:
    """What the columns of a unit say, said in a facts file, gives the same columns."""
    frame, units = frame_of(communes(Random(8), 150))
    facts = law().library.facts
    again = [
        ntm.Unit.from_dict(entry_of(row, facts, kind="xa")) for row in frame.iter_rows(named=True)
    ]
    told = frame.select(n for n in frame.columns if not n.endswith("__concluded"))
    made, kept = frame_of(again)
    assert len(kept) == len(units)
    assert made.select(told.columns).equals(told)
