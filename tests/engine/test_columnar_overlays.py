"""Many standards in one frame: each unit by the rules of its own province, and by the law of its own year."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules import FactsError, frames
from ntm_rules.engine.columnar import comparisons as columns_layout
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.judging import frame_law as frame_programs
from tests.helpers import small
from tests.helpers.columns import BACKENDS, arrow, difference, expected, judged, made_up_facts
from tests.helpers.real_communes import CLASSES, LIBRARIES, PLACES, asks_beyond
from tests.helpers.strategies_law import STANDARDS, TENS, level, twice


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


def own(std: ntm.Standard, unit: ntm.Unit, *, dates: bool) -> UnitFacts:
    """``unit`` as the standard of its province, and with ``dates`` of its year, reads it."""
    day = unit.as_of if dates else std.as_of
    place = std.book.province_of(unit, day)
    return std.book.standard(std.id, as_of=day, province=place, reforms=std.reforms).bind(unit)


Judged = list[tuple[UnitFacts, dict[str, Any]]]
"""Units, and what the definition says of each by its own law."""


def by_definition(std: ntm.Standard, units: list[ntm.Unit], *, own_dates: bool) -> Judged:
    results = []
    for unit in units:
        day = unit.as_of if own_dates else std.as_of
        place = std.book.province_of(unit, day)
        there = std.book.standard(std.id, as_of=day, province=place, reforms=std.reforms)
        facts = own(std, unit, dates=own_dates)
        results.append((facts, expected(there.assess(facts, engine="direct"))))
    return results


def same(std: ntm.Standard, units: Judged, backend: str, *, own_dates: bool) -> None:
    table = arrow([facts for facts, _ in units])
    rows = judged(std, table, backend, overlays=True, own_dates=own_dates)
    for (facts, wanted), row in zip(units, rows, strict=True):
        assert difference(row, wanted) == {}, facts.unit.tree
        beyond = {n for n in row if n.endswith("__verdict")} - wanted.keys()
        assert all(row[n] is None for n in beyond), facts.unit.tree


def communes(chance: Random, count: int, years: tuple[int, ...]) -> list[ntm.Unit]:
    std = book().standard("xa-ntm", as_of="2024-12-31")
    found = []
    for _ in range(count):
        facts = made_up_facts(chance, std, counted=False)
        found.append(
            small.unit(
                facts,
                period=chance.choice(years),
                classes=chance.choice(CLASSES),
                **chance.choice(PLACES),
            )
        )
    return found


@cache
def communes_judged(seed: int, years: tuple[int, ...], *, own_dates: bool) -> Judged:
    """80 made-up communes, the same for every library of frames."""
    std = book().standard("xa-ntm", as_of="2024-12-31")
    return by_definition(std, communes(Random(seed), 80, years), own_dates=own_dates)


# DuckDB plans the 57 indicators for a minute; a smaller set is judged by it below.
@pytest.mark.parametrize("backend", [name for name in BACKENDS if name != "duckdb"])
def test_every_unit_is_judged_with_the_rules_of_its_own_province(backend: str) -> None:
    std = book().standard("xa-ntm", as_of="2024-12-31")
    same(std, communes_judged(1, (2024,), own_dates=False), backend, own_dates=False)


def test_duckdb_judges_a_set_of_the_law() -> None:
    std = book().standard("xa-ntm-kieu-mau", as_of="2024-12-31")
    chance = Random(5)
    units = []
    for place in PLACES * 5:
        facts = made_up_facts(chance, std, counted=True)
        facts.pop(
            "income.per_capita", None
        )  # by it alone the set below fails, which no frame judges
        units.append(small.unit(facts, classes=chance.choice(CLASSES), **place))
    judgements = by_definition(std, units, own_dates=False)
    assert len({str(wanted["standard__verdict"]) for _, wanted in judgements}) > 1
    same(std, judgements, "duckdb", own_dates=False)


@pytest.mark.parametrize("backend", ["polars", "polars-lazy", "pyarrow"])
def test_every_unit_is_judged_by_the_law_of_its_own_year(backend: str) -> None:
    std = book().standard("xa-ntm", as_of="2024-12-31")
    same(std, communes_judged(2, (2022, 2023, 2024), own_dates=True), backend, own_dates=True)


@pytest.mark.parametrize("backend", ["polars", "polars-lazy"])
@pytest.mark.parametrize("many", [0, 1_000])
def test_looking_things_up_makes_no_difference(
    backend: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_layout, "_MANY", many)
    monkeypatch.setattr(frame_programs, "_MANY", many)
    std = book().standard("xa-ntm", as_of="2024-12-31")
    same(std, communes_judged(4, (2022, 2024), own_dates=True), backend, own_dates=True)


def test_the_provinces_make_a_difference() -> None:
    """So that the tests above cannot hold for a frame that is judged by the nation's rules alone."""
    std = book().standard("xa-ntm", as_of="2024-12-31")
    bound = [own(std, u, dates=False) for u in communes(Random(1), 80, (2024,))]
    alone = judged(std, arrow(bound), "polars")
    assert alone != judged(std, arrow(bound), "polars", overlays=True)


LEVEL = st.sampled_from([0, 40, 60, 80, 100])


@st.composite
def overlays(draw: Any) -> list[small.Tree]:
    """Overlays of three provinces, each of which sets, adds or replaces."""
    found = []
    for province in draw(st.sets(st.sampled_from(["lang-son", "hoa-binh", "ven-bien"]))):
        share = {"fact": draw(st.sampled_from(["s.a", "s.b", "y.a"]))}
        level = draw(LEVEL)
        share |= {"at_least": level} if share["fact"] != "y.a" else {}
        code = "9.1"
        change: dict[str, Any] = {}
        if draw(st.booleans()):
            change["set"] = [
                {"code": code, "at_least": draw(LEVEL), "source": small.indicator("", {})["source"],
                 "article": "Điều 2"}
            ]  # fmt: skip
        if draw(st.booleans()):
            change["add"] = [{"criterion": "9", **small.indicator("9.3", share)}]
        if draw(st.booleans()):
            new = small.indicator("9.2", {"fact": "s.b", "above": draw(LEVEL)})
            change["replace"] = [{k: v for k, v in new.items() if k != "name"}]
        found.append(
            {
                "overlay": province,
                "province": province,
                "over": "t",
                "document": "qd-2",
                "place": "bảng",
                "in_force": {"from": "2021-01-01"},
                **change,
            }
        )
    return found


@given(
    STANDARDS,
    level(TENS),
    overlays(),
    st.lists(twice(), min_size=3, max_size=5),
    LIBRARIES,
    st.data(),
)
@settings(max_examples=40, deadline=None)
def test_generated_overlays_are_judged_as_the_definition_judges(
    criteria: list[list[small.Tree]],
    nation: Any,
    over: list[small.Tree],
    pairs: list[tuple[ntm.Unit, ntm.Unit]],
    library: str,
    data: Any,
) -> None:
    assume(not asks_beyond([criteria, nation, over]))
    file = small.standard_file(*criteria)
    file["criteria"].append(
        {
            "number": "9",
            "name": small.words("tc"),
            "indicators": [
                small.indicator("9.1", {"fact": "s.a", "at_least": nation}),
                small.indicator("9.2", {"fact": "s.b", "at_least": 40}),
            ],
        }
    )
    file["indicators_in_law"] += 2
    made = small.book(file, *over)
    std = made.standard("t", as_of=small.DAY)
    units = []
    for unit in (one for pair in pairs for one in pair):
        place = data.draw(st.sampled_from([None, "lang-son", "hoa-binh", "ven-bien"]))
        region = {None: unit.region, "ven-bien": "DB"}.get(place, "MN")
        assert unit.tree is not None
        there = small.entry(unit.tree["facts"], province=place, region=region)
        one = ntm.Unit.from_dict(there)
        try:
            own(std, one, dates=False)
        except FactsError as error:
            assert "0 of 0" in str(error)  # noqa: PT017
        else:
            units.append(one)
    if units:
        same(std, by_definition(std, units, own_dates=False), library, own_dates=False)


def test_a_year_in_which_the_standard_is_not_in_force_is_told() -> None:
    std = book().standard("xa-ntm", as_of="2024-12-31")
    table = pl.DataFrame(
        {"region": ["DNB"] * 2, "classes": ["", ""], "period": [2024, 2031], "culture.a": [1, 2]}
    )
    with pytest.raises(
        FactsError, match=r"period: .*not in force on 2031-12-31.*: 1 row \(row 2\)"
    ):
        std.assess_frame(table, own_dates=True)


def test_a_province_that_there_is_not_is_told() -> None:
    std = book().standard("xa-ntm", as_of="2024-12-31")
    table = pl.DataFrame({"province": ["lang-xon"], "classes": [""], "period": [2024]})
    with pytest.raises(FactsError, match=r"no province 'lang-xon' on 2024-12-31.*lang-son"):
        std.assess_frame(table, overlays=True)


def test_a_column_that_only_an_overlay_asks_is_checked() -> None:
    added = {"criterion": "1", **small.indicator("1.2", {"fact": "y.a"})}
    over = {"overlay": "o", "province": "lang-son", "over": "t", "document": "qd-2", "place": "b",
            "in_force": {"from": "2021-01-01"}, "add": [added]}  # fmt: skip
    std = small.book(small.standard_file({"fact": "s.a", "at_least": 60}), over).standard(
        "t", as_of=small.DAY
    )
    table = pl.DataFrame(
        {
            "province": ["lang-son", "ven-bien"],
            "region": ["MN", "DB"],
            "classes": ["", ""],
            "period": [2024, 2024],
            "y.a__yes": [True, True],
            "indicator_1.2__concluded": [None, True],
        }
    )
    found = frames.in_words(std.assess_frame(table, overlays=True))
    assert found["indicator_1.2__verdict"].to_list() == ["pass", None]
    with pytest.raises(FactsError, match=r"'y\.a__yes' is Int64, boolean is needed"):
        std.assess_frame(
            table.with_columns(pl.lit(1).cast(pl.Int64).alias("y.a__yes")), overlays=True
        )


@pytest.mark.parametrize("own_dates", [False, True])
def test_a_frame_without_rows_has_its_columns(own_dates: bool, tmp_path: Any) -> None:
    std = book().standard("xa-ntm", as_of="2024-12-31")
    some = pl.DataFrame({"code": ["1"], "region": ["DNB"], "classes": [""], "period": [2024]})
    more: dict[str, Any] = {"overlays": True, "own_dates": own_dates}
    none = some.clear()
    wanted = std.assess_frame(some, **more).schema
    assert std.assess_frame(none, **more).schema == wanted
    assert frames.situations_of(none.lazy()) == []
    lazy = std.assess_frame(none.lazy(), situations=[], **more)
    assert lazy.collect_schema() == wanted
    none.write_parquet(tmp_path / "vao.parquet")
    target = tmp_path / "ra.parquet"
    assert frames.run_parquet(std, tmp_path / "vao.parquet", target, **more)["units"] == 0
    assert pl.read_parquet(target).schema == wanted
