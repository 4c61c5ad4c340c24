"""Frames as the public face has them: lazy, checked, in words, and Parquet from end to end."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from click.testing import CliRunner

import ntm_rules as ntm
from ntm_rules import frames
from ntm_rules.cli.main import cli
from tests.helpers import small
from tests.helpers.columns import BACKENDS, arrow, difference, expected

STD = small.standard(
    {
        "fact": "s.a",
        "at_least": {
            "by": ["column"],
            "cells": [{"values": {"MN": 50, "DB": 80}, "status": "secondary"}],
        },
    }
)


def frame(count: int = 4) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "code": [str(n) for n in range(count)],
            "region": ["MN", "DB"] * (count // 2),
            "classes": [""] * count,
            "period": [2024] * count,
            "s.a__exact": [2 * 60_000_000] * count,
        }
    )


def test_a_lazy_frame_is_judged_without_being_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    lazy = frame().lazy()

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("collected")

    with monkeypatch.context() as patched:
        patched.setattr(pl.LazyFrame, "collect", refuse)
        with pytest.raises(ntm.RequestError, match="situations"):
            STD.assess_frame(lazy)
        said = [{"region": "MN", "classes": "", "period": 2024}]
        judged = STD.assess_frame(lazy, situations=said)
    found = judged.collect()
    assert found["indicator_1.1__verdict"].to_list() == [1, 0, 1, 0]
    words = frames.in_words(found)
    assert words["indicator_1.1__verdict"].to_list() == ["pass", "unknown"] * 2
    assert words["indicator_1.1__reason"].to_list() == [None, "region_missing"] * 2


def test_each_row_is_judged_by_the_level_of_its_own_column() -> None:
    found = STD.assess_frame(frame())
    assert found["standard__verdict"].to_list() == [1, -1, 1, -1]
    assert found["indicator_1.1__gap"].to_list() == [None, 20_000_000] * 2
    assert found.columns[:4] == ["code", "region", "classes", "period"]
    assert (
        STD.assess_frame(frame(), levels=["standard"], parts=["verdict"], keep=["code"]).width == 2
    )


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"s.a__exakt": pl.lit(1)}, "no such column"),
        ({"s.a__exact": pl.lit(60.0)}, "int64 is needed"),
        ({"s.a__lo": pl.lit(1)}, "s.a__hi is missing"),
        ({"region": pl.lit("XX")}, "no region 'XX'"),
        ({"classes": pl.lit("xx")}, "no area class"),
        ({"period": pl.lit(None, dtype=pl.Int64)}, "no year (period): 4 rows (row 1, 2, 3, 4)"),
    ],
)
def test_wrong_columns_and_places_are_refused(changed: dict[str, pl.Expr], told: str) -> None:
    with pytest.raises(ntm.FactsError) as caught:
        STD.assess_frame(frame().with_columns(**changed))
    assert told in str(caught.value)


def test_a_frame_that_says_nothing_has_a_row_for_each_unit() -> None:
    nothing = frame().select("code", "region", "classes", "period")
    found = STD.assess_frame(nothing, keep=[])
    assert found.height == 4
    assert found["indicator_1.1__verdict"].to_list() == [0] * 4
    assert found["indicator_1.1__reason"].to_list() == [1] * 4


def test_a_contradicted_conclusion_is_counted() -> None:
    said = frame().with_columns(pl.Series("indicator_1.1__concluded", [True, True, None, False]))
    assert STD.assess_frame(said)["contradictions"].to_list() == [0, 1, 0, 0]


def test_a_parquet_file_is_judged_piece_by_piece(tmp_path: Path) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    frame(10).write_parquet(source)
    manifest = frames.run_parquet(STD, source, target, rows=3)
    assert pl.read_parquet(target).equals(STD.assess_frame(frame(10)))
    assert manifest == json.loads((tmp_path / "out.parquet.json").read_text("utf-8"))
    assert manifest["units"] == 10
    assert manifest["rules"] == STD.digest
    assert manifest["counts"]["standard"] == {"pass": 5, "fail": 5}
    again = frames.run_parquet(STD, source, tmp_path / "again.parquet", rows=3)
    assert again["output"]["digest"] == manifest["output"]["digest"]
    frame(2).head(0).write_parquet(source)
    assert frames.run_parquet(STD, source, target)["units"] == 0


def test_a_parquet_file_with_wrong_numbers_is_refused_whole(tmp_path: Path) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    values = [0] * 9 + [2 * 101_000_000]
    frame(10).with_columns(pl.Series("s.a__exact", values)).write_parquet(source)
    with pytest.raises(ntm.FactsError, match=r"1 row \(row 10\)"):
        frames.run_parquet(STD, source, target, rows=4)
    assert [p.name for p in tmp_path.iterdir()] == ["in.parquet"]
    with pytest.raises(ntm.UnreadableError):
        frames.run_parquet(STD, tmp_path / "none.parquet", target)


EAGER: dict[str, Callable[[pl.DataFrame], Any]] = {
    "polars": lambda frame: frame,
    "pyarrow": lambda frame: frame.to_arrow(),
    "pandas": lambda frame: BACKENDS["pandas"](frame.to_arrow()),
}


@pytest.mark.parametrize("library", EAGER)
def test_an_eager_frame_can_be_looked_through(library: str) -> None:
    made = EAGER[library]
    frames.check(STD, made(frame(10)))
    frames.check(STD, made(frame(10).drop("code", "period")), unit=None, period=2024)
    wrong = frame(12).with_columns(
        pl.Series("code", ["a", "b", None, "a", *map(str, range(8))]),
        pl.Series("region", ["XX", *["MN"] * 11]),
        pl.Series("s.a__exact", [202_000_000] * 11 + [None]),
        pl.Series("c.a__lo", [*[0] * 11, 2], dtype=pl.Int64),
        pl.Series("c.a__hi", [*[0] * 10, None, 0], dtype=pl.Int64),
    )
    with pytest.raises(ntm.FactsError) as caught:
        frames.check(STD, made(wrong))
    assert sorted(p.say("en") for p in caught.value.problems) == [
        "c.a__lo: bounds out of order or of range: 2 rows (row 11, 12)",
        "code: no code of the unit: 1 row (row 3)",
        "code: the same code twice for a year: 2 rows (row 1, 4)",
        "region: no region 'XX'; known: MN, DB: 1 row (row 1)",
        "s.a__exact: outside the range of s.a: 11 rows (row 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …)",
    ]
    with pytest.raises(ntm.FactsError, match="the column 'code' is missing"):
        frames.check(STD, made(frame().drop("code")))
    with pytest.raises(ntm.RequestError, match="give a collected frame"):
        frames.check(STD, frame().lazy())


def test_a_share_of_nothing_is_sound_only_where_every_rule_says_what_it_means() -> None:
    std = small.standard(
        {"fact": "s.a", "at_least": 50},
        {"fact": "s.d", "at_least": 50, "when_none": "not_applicable"},
    )
    said = (
        frame()
        .drop("s.a__exact")
        .with_columns(
            pl.lit(0, dtype=pl.Int64).alias("s.d__lo"), pl.lit(-1, dtype=pl.Int64).alias("s.d__hi")
        )
    )
    frames.check(std, said)
    with pytest.raises(ntm.FactsError, match="bounds out of order or of range: 4 rows"):
        frames.check(std, said.rename({"s.d__lo": "s.a__lo", "s.d__hi": "s.a__hi"}))


def test_places_and_years_are_checked_by_the_law_of_the_row() -> None:
    moved = frame(2).with_columns(
        pl.Series("province", ["hoa-binh", "hai-vung"]), pl.Series("period", [2024, 2025])
    )
    frames.check(STD, moved, overlays=True, own_dates=True)
    with pytest.raises(ntm.FactsError, match=r"no province 'hai-vung' .*\(row 2\)"):
        frames.check(STD, moved)
    with pytest.raises(ntm.FactsError, match=r"not in force on 2026-12-31 .*\(row 1, 2\)"):
        frames.check(STD, frame(2).with_columns(pl.lit(2026).alias("period")), own_dates=True)


def test_units_read_one_by_one_can_stand_in_a_frame() -> None:
    units = [small.unit({"s.a": {"count": 1, "of": 3}}), small.unit({"s.a": {"above": 50}})]
    bound = [STD.bind(u) for u in units]
    for one, row in zip(
        bound, STD.assess_frame(BACKENDS["polars"](arrow(bound)), keep=[]).to_dicts(), strict=True
    ):
        assert difference(row, expected(STD.assess(one, engine="direct"))) == {}


def test_the_columns_are_told_as_an_arrow_schema() -> None:
    told = CliRunner().invoke(
        cli, ["facts", "xa-ntm", "--as-of", "2024-12-31", "--format", "arrow-schema"]
    )
    fields = {f["name"]: f["type"]["name"] for f in json.loads(told.output)["schema"]["fields"]}
    assert fields["culture.village_house_share__lo"] == "int"
    assert fields["planning.commune_plan_published__yes"] == "bool"
    assert fields["period"] == "int"
