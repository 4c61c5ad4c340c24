"""A table counted in columns comes to what its rows come to one by one, whatever is wrong with some of them."""

from __future__ import annotations

import csv
import io
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest

from ntm_rules.analysis.impact.by_column import ColumnCount
from ntm_rules.analysis.impact.write_table import table_bytes
from ntm_rules.foundation.errors import FactsError, RequestError, UnreadableError
from ntm_rules.impact import (
    Impact,
    Population,
    impact,
    parse_sweep,
    read_population,
    synthetic,
)
from tests.helpers.impacts import RAISE, communes, frame_of, reform
from tests.helpers.terminal import law

SWEEPS = [parse_sweep("15.1=85..99:2"), parse_sweep("11[TDMNPB]=5..20:5")]
HOSTILE = [
    "", "x", "1.234", "1,234", "=1+1", "101", "-3", "1e3", "NaN", "93,5", " 94.5 ", "0094,50",
    "94.99999999", "có", "không", "true", "[]", "dbkk;khu-vuc-iii", "Lạng Sơn", "lang-xon", "Hoà Bình",
    "TDMNPB", "2023", "2031", "xa-ntm", "00001", "1", "2024-03-31",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _no_table_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ntm_rules.analysis.impact.count_table.SMALL", 0)


class Rows(Population):
    """A table whose rows are taken one by one."""

    is_table = False


def one_by_one(path: Path, reforms: Any = RAISE, **more: Any) -> Impact:
    return impact(law(), reforms, Rows(path, law().library.facts), **more)


def whole(path: Path, reforms: Any = RAISE, **more: Any) -> Impact:
    return impact(law(), reforms, read_population(path, law()), **more)


@cache
def table(seed: int, size: int, ending: str = ".csv") -> bytes:
    return table_bytes(synthetic(law(), seed, size=size), ending)


def wide(seed: int, size: int) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table(seed, size).decode("utf-8-sig"))))


def written(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def spoil(rows: list[list[str]], chance: Random) -> list[list[str]]:
    """The table with hostile cells, rows given twice, rows of other lengths, and in another order."""
    head, *rest = rows
    head, rest = list(head), [list(row) for row in rest]
    for name in ("as_of", "standard", "15.1"):
        if chance.random() < 0.3:
            head.append(name)
            rest = [[*row, ""] for row in rest]
    for row in rest:
        if chance.random() < 0.4:
            row[chance.randrange(len(row))] = chance.choice(HOSTILE)
    for _ in range(4):
        again = list(chance.choice(rest))
        if chance.random() < 0.5:
            again[chance.randrange(len(again))] = chance.choice(HOSTILE)
        rest.insert(chance.randrange(len(rest)), again)
    if chance.random() < 0.3:
        rest[0] = rest[0][:-1]
    return [head, *rest]


@pytest.mark.parametrize("seed", range(8))
def test_a_table_with_anything_wrong(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    path = written(tmp_path / "so-lieu.csv", spoil(wide(seed % 2, 60), chance))
    more: dict[str, Any] = {"sweeps": SWEEPS, "nearest": chance.choice((0, 3, 10))}
    if seed % 4 == 1:
        more["as_of"] = "2024-12-31"
    if seed % 4 == 2:
        more["strict"] = True
    assert whole(path, **more).to_json() == one_by_one(path, **more).to_json()


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".xlsx"])
@pytest.mark.parametrize("province", [None, "lang-son"])
def test_every_form_of_table(ending: str, province: str | None, tmp_path: Path) -> None:
    path = tmp_path / f"so-lieu{ending}"
    path.write_bytes(table(3, 50, ending))
    found = whole(path, sweeps=SWEEPS, province=province)
    assert found.to_json() == one_by_one(path, sweeps=SWEEPS, province=province).to_json()
    assert bool(found.elsewhere) == (province is not None)


def test_a_row_for_each_figure(tmp_path: Path) -> None:
    head, *rest = wide(4, 40)
    code = head.index("unit.code")
    rows = [["code", "fact", "value"]]
    for row in rest:
        rows += [
            [row[code], name, value]
            for name, value in zip(head, row, strict=True)
            if value and name != "unit.code"
        ]
    path = written(tmp_path / "doc.csv", rows)
    assert whole(path, sweeps=SWEEPS).to_json() == one_by_one(path, sweeps=SWEEPS).to_json()


def test_a_table_is_counted_in_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the tests above do not compare the rows with themselves."""
    path = written(tmp_path / "so-lieu.csv", wide(5, 40))
    pieces: list[int] = []
    take = ColumnCount._take_slice

    def counted(self: ColumnCount, piece: pl.DataFrame) -> None:
        pieces.append(len(piece))
        take(self, piece)

    monkeypatch.setattr(ColumnCount, "_take_slice", counted)
    assert whole(path).units == sum(pieces) == 40


def test_typed_columns(tmp_path: Path) -> None:
    frame, units = frame_of(communes(Random(1), 120))
    assert len(units) == 78
    path = tmp_path / "cot.parquet"
    frame.write_parquet(path)
    found = whole(path, sweeps=SWEEPS)
    wanted = impact(law(), RAISE, units, sweeps=SWEEPS)
    assert found.units == wanted.units > 40
    assert found.bad_units == wanted.bad_units > 5  # conclusions that the figures contradict
    same = ("set_aside", "total", "recognition", "indicators", "criteria", "regions", "provinces")
    for name in (*same, "sweeps", "made_up", "criteria_met_after"):
        assert getattr(found, name) == getattr(wanted, name), name
    # Who is named is judged by what its row says, which has no conclusions.
    assert [n.unit_code for n in found.nearest] == [n.unit_code for n in wanted.nearest]
    pl.concat([frame, frame.head(1)]).write_parquet(path)
    with pytest.raises(FactsError, match=r"the same code twice for a year: 2 rows \(row 1, 79\)"):
        whole(path)


def test_a_standard_that_asks_for_another(tmp_path: Path) -> None:
    """Whether the other is met is not in columns: such units are taken one by one."""
    path = written(tmp_path / "so-lieu.csv", wide(6, 25))
    found, wanted = (way(path, [], standard="xa-ntm-nang-cao") for way in (whole, one_by_one))
    assert found.to_json() == wanted.to_json()


def test_typed_columns_without_a_reform(tmp_path: Path) -> None:
    frame, units = frame_of(communes(Random(1), 60))
    path = tmp_path / "cot.parquet"
    frame.filter(pl.col("period") == 2024).write_parquet(path)
    found = whole(path, [], sweeps=SWEEPS)
    assert found.standard == "xa-ntm"
    assert found.units + found.bad_units == sum(unit.period == 2024 for unit in units)


def test_more_units_than_can_be_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "so-lieu.csv", wide(5, 40))
    monkeypatch.setattr("ntm_rules.analysis.impact.count_table.MAX_UNITS", 39)
    with pytest.raises(UnreadableError, match="more than 39 units"):
        whole(path)


def test_nobody_can_be_judged(tmp_path: Path) -> None:
    head, *rest = wide(7, 3)
    for row in rest:
        row[head.index("period")] = "x"
    path = written(tmp_path / "so-lieu.csv", [head, *rest])
    for way in (whole, one_by_one):
        with pytest.raises(RequestError, match="not one unit could be judged"):
            way(path)


def test_several_changes(tmp_path: Path) -> None:
    path = written(tmp_path / "so-lieu.csv", wide(8, 80))
    changes = reform(
        {"code": "15.1", "at_least": 85}, {"code": "9.2", "at_least": 80}, repeal=["9.1"]
    )
    assert whole(path, changes).to_json() == one_by_one(path, changes).to_json()


FIRST_IS_ODD = [
    ["unit.code", "unit.province", "unit.classes", "period", "health.insurance_share"],
    ["1", "quang-binh", "[]", "2022", "1.234"],  # columns leave it, and it cannot be used
    ["2", "nghe-an", "[]", "2024", "93"],
    ["3", "lang-son", "[]", "2022", "96"],
]


@pytest.mark.parametrize("order", [(1, 2, 3), (2, 1, 3), (1, 3, 2), (3, 2, 1)])
def test_things_are_called_as_the_law_of_the_first_row_calls_them(
    order: tuple[int, ...], tmp_path: Path
) -> None:
    path = written(tmp_path / "so-lieu.csv", [FIRST_IS_ODD[n] for n in (0, *order)])
    assert whole(path).to_json() == one_by_one(path).to_json()


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_a_sweep_is_of_the_law_of_the_first_row(order: tuple[int, ...], tmp_path: Path) -> None:
    """Since 2024 the law asks 15.4 with a share; before with yes or no."""
    path = written(tmp_path / "so-lieu.csv", [FIRST_IS_ODD[n] for n in (0, *order)])

    def said(way: Any) -> str:
        try:
            found: Impact = way(path, sweeps=[parse_sweep("15.4=50..90:10")])
        except RequestError as error:
            return str(error)
        return found.to_json()

    assert said(whole) == said(one_by_one)


def test_a_unit_of_many_rows_that_columns_leave_is_read_with_all_of_them(tmp_path: Path) -> None:
    rows = [["code", "period", "fact", "value"]]
    for code, region in (("1", "TDMNPB"), ("2", "BTB")):
        said = {"health.insurance_share": "93", "region": region, "unit.classes": "[]"}
        rows += [[code, "2024", name, value] for name, value in said.items()]
    path = written(tmp_path / "doc.csv", rows)
    found = whole(path, province="nghe-an")
    assert (found.units, found.bad_units) == (1, 1)
    assert found.to_json() == one_by_one(path, province="nghe-an").to_json()


def test_some_rows_of_a_large_table_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [list(row) for row in FIRST_IS_ODD]
    rows[1][3:], rows[2][4] = ["2024", "94"], "94.9999999"
    path = written(tmp_path / "so-lieu.csv", rows)
    wanted = one_by_one(path)
    monkeypatch.setattr("ntm_rules.tables.rows.MAX_BYTES", 10)
    assert whole(path, standard="xa-ntm").to_json() == wanted.to_json()


def test_a_byte_order_mark_in_the_first_row_is_no_part_of_its_code(tmp_path: Path) -> None:
    """As where one file was put after another."""
    rows = [FIRST_IS_ODD[0], *([f"\ufeff{n}", *FIRST_IS_ODD[2][1:]] for n in range(2))]
    path = written(tmp_path / "so-lieu.csv", rows)
    assert [n.unit_code for n in whole(path).nearest] == ["00000", "00001"]
    assert whole(path).to_json() == one_by_one(path).to_json()


def test_the_first_unit_that_counts_says_which_standard(tmp_path: Path) -> None:
    """A unit that lies in another province does not."""
    head, *rest = wide(9, 30)
    kind, province = head.index("unit.kind"), head.index("unit.province")
    rest[0][province], rest[1][province], rest[1][kind] = "ha-giang", "lang-son", "thon"
    path = written(tmp_path / "so-lieu.csv", [head, *rest])
    told = []
    for way in (whole, one_by_one):
        with pytest.raises(RequestError) as caught:
            way(path, [], province="lang-son", sweeps=SWEEPS, as_of="2022-12-31")
        told.append(str(caught.value))
    assert told[0] == told[1]
    assert "'thon': no standard is in force" in told[0]
