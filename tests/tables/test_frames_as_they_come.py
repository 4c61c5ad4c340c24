"""Frames as pandas and Polars really read and join them: one missing figure is a null, and nothing else is another."""

from __future__ import annotations

import datetime as dt
import io
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

import ntm_rules as ntm
from ntm_rules import frames
from tests.helpers import small
from tests.helpers.columns import EVERY_KIND

STD = small.standard(*EVERY_KIND)
Rows = list[dict[str, Any]]
WHOLE: Rows = [
    {"code": "00101", "region": "MN", "classes": "dao", "period": 2024, "s.a": 60, "n.a": 9, "y.a": True, "g.a": "mức độ 1"},
    {"code": "00102", "region": "DB", "classes": "kho", "period": 2024, "s.a": 0, "n.a": 10, "y.a": False, "g.a": "mức độ 2"},
    {"code": "00103", "region": "MN", "classes": "dao", "period": 2024, "s.a": 100, "n.a": 11, "y.a": True, "g.a": "không"},
]  # fmt: skip
MAY_LACK = ["classes", "s.a", "n.a", "y.a", "g.a"]
COLUMNS = ["s.a__exact", "n.a__exact", "y.a__yes", "g.a__exact"]


def lacking(*columns: str) -> Rows:
    """The rows, without these values in the second."""
    return [
        {k: None if n == 1 and k in columns else v for k, v in row.items()}
        for n, row in enumerate(WHOLE)
    ]


def csv_of(rows: Rows) -> str:
    lines = [list(rows[0]), *([("" if v is None else v) for v in row.values()] for row in rows)]
    return "".join(",".join(map(str, line)) + "\n" for line in lines)


def plain(rows: Rows) -> pd.DataFrame:
    return pd.DataFrame(rows)


@contextmanager
def database(rows: Rows) -> Iterator[sqlite3.Connection]:
    """The rows in a database, its answers as text: SQLite has no type for them."""
    with closing(sqlite3.connect(":memory:")) as connection:
        answers = [
            {k: str(v).lower() if isinstance(v, bool) else v for k, v in r.items()} for r in rows
        ]
        plain(answers).astype(object).to_sql("units", connection, index=False)
        yield connection


def read_sql(rows: Rows) -> pd.DataFrame:
    with database(rows) as connection:
        return pd.read_sql("select * from units", connection)


def read_database(rows: Rows) -> pl.DataFrame:
    with database(rows) as connection:
        return pl.read_database("select * from units", connection, infer_schema_length=None)


def read_excel(rows: Rows, **how: Any) -> pd.DataFrame:
    file = io.BytesIO()
    plain(rows).to_excel(file, index=False)
    file.seek(0)
    return pd.read_excel(file, dtype={"code": str}, **how)


def read_csv(rows: Rows, **how: Any) -> pd.DataFrame:
    return pd.read_csv(io.StringIO(csv_of(rows)), **how)


def merge(rows: Rows) -> pd.DataFrame:
    """Figures from a table of their own, in which a unit without any has no row."""
    table = plain(rows)
    units, figures = (
        table[["code", "region", "classes", "period"]],
        table.drop(columns=["region", "classes", "period"]),
    )
    there = figures[~figures.drop(columns="code").isna().all(axis=1)]
    return units.merge(there.convert_dtypes().astype(WHOLE_TYPES, errors="ignore"), how="left")


WHOLE_TYPES = {"s.a": "int64", "n.a": "int64", "y.a": "bool"}


def join(rows: Rows) -> pl.DataFrame:
    table = pl.DataFrame(rows)
    units, figures = (
        table.select("code", "region", "classes", "period"),
        table.drop("region", "classes", "period"),
    )
    there = figures.filter(pl.any_horizontal(pl.exclude("code").is_not_null()))
    return units.join(there, on="code", how="left")


def categories(rows: Rows) -> pd.DataFrame:
    return plain(rows).astype(
        {"code": "category", "region": "category", "classes": "category", "g.a": "category", "n.a": "category"}
    )  # fmt: skip


WAYS: dict[str, Callable[[Rows], Any]] = {
    "pandas": plain,
    "pandas, objects": lambda rows: plain(rows).astype(object),
    "pandas, categories": categories,
    "pandas.read_csv": lambda rows: read_csv(rows, dtype={"code": str}),
    "pandas.read_csv, text": lambda rows: read_csv(rows, dtype=str),
    "pandas.read_csv, objects": lambda rows: read_csv(rows, dtype=object),
    "pandas.read_csv, nullable": lambda rows: read_csv(
        rows, dtype={"code": str}, dtype_backend="numpy_nullable"
    ),
    "pandas.read_csv, pyarrow": lambda rows: read_csv(
        rows, dtype={"code": str}, dtype_backend="pyarrow"
    ),
    "pandas.read_csv, pyarrow's parser": lambda rows: read_csv(rows, engine="pyarrow"),
    "pandas.read_excel": read_excel,
    "pandas.read_sql": read_sql,
    "pandas.merge": merge,
    "polars": pl.DataFrame,
    "polars.read_csv": lambda rows: pl.read_csv(
        io.StringIO(csv_of(rows)), schema_overrides={"code": pl.String}
    ),
    "polars.read_database": read_database,
    "polars.join": join,
    "polars.from_pandas": lambda rows: pl.from_pandas(plain(rows)),
}
ways = pytest.mark.parametrize("way", WAYS)


def read(frame: Any, **more: Any) -> dict[str, list[Any]]:
    typed = frames.read_wide(STD, frame, **more)
    assert isinstance(typed, type(frame))
    table = typed if isinstance(typed, pl.DataFrame) else pl.from_pandas(typed)
    return table.select(c for c in COLUMNS if c in table.columns).to_dict(as_series=False)


def verdicts(typed: Any) -> list[str]:
    judged = frames.in_words(STD.assess_frame(typed, parts=["verdict"]))
    return list(judged["standard__verdict"])


def known(value: Any, column: str) -> Any:
    """A value as its typed column has it."""
    if value is None or column == "y.a":
        return value
    scale = ["không", "mức độ 1", "mức độ 2", "mức độ 3"]
    return 2 * 10**6 * (scale.index(value) if column == "g.a" else value)


@ways
def test_one_missing_figure_is_a_null(way: str) -> None:
    for missing in [(), *((name,) for name in MAY_LACK), tuple(MAY_LACK[1:])]:
        rows = lacking(*missing)
        wanted = {c: [known(row[c[:3]], c[:3]) for row in rows] for c in COLUMNS}
        assert read(WAYS[way](rows)) == wanted


@pytest.mark.parametrize(
    "way", ["pandas, objects", "pandas.read_excel", "pandas.merge", "polars.join"]
)
def test_it_is_judged_as_one_with_a_null(way: str) -> None:
    rows = lacking(*MAY_LACK)
    typed = frames.read_wide(STD, WAYS[way](rows))
    assert verdicts(typed) == verdicts(frames.read_wide(STD, pl.DataFrame(rows)))


@ways
def test_a_column_in_which_nothing_is_known_says_nothing(way: str) -> None:
    rows = [{**row, "classes": None, "n.a": None, "y.a": None} for row in WHOLE]
    assert {**read(WAYS[way](rows)), "y.a__yes": None, "n.a__exact": None} == {
        **read(pl.DataFrame(rows, schema_overrides={"n.a": pl.Int64, "y.a": pl.Boolean})),
        "y.a__yes": None,
        "n.a__exact": None,
    }


def test_decimals_with_one_missing_are_asked_for_by_name() -> None:
    rows = lacking("n.a")
    rows[0]["n.a"] = 9.5
    for way in ("pandas", "pandas, objects", "pandas.read_csv", "pandas.read_excel", "polars"):
        with pytest.raises(ntm.FactsError, match=r"binary numbers are not exact.*1 row \(row 1\)"):
            read(WAYS[way](rows))
        assert read(WAYS[way](rows), floats="decimal")["n.a__exact"] == [
            19 * 10**6,
            None,
            22 * 10**6,
        ]


def test_objects_of_several_types_are_read_each_for_itself() -> None:
    values = [
        Decimal("9.5"),
        np.int64(9),
        " 9,5 ",
        9.0,
        np.nan,
        pd.NA,
        pd.NaT,
        None,
        Decimal("NaN"),
    ]
    table = pd.DataFrame(
        {"code": [str(n) for n in range(len(values))], "period": 2024, "n.a": pd.Series(values, dtype=object)}
    )  # fmt: skip
    found = frames.read_wide(STD, table)["n.a__exact"]
    assert [None if pd.isna(v) else int(v) for v in found] == [
        19 * 10**6, 18 * 10**6, 19 * 10**6, 18 * 10**6, *[None] * 5,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (dt.datetime(2024, 1, 1), "not a number"),
        (9.123456789, "binary"),
        (float("inf"), "binary"),
        (True, "not a number|number is needed"),
        (b"9", "formula"),
    ],
)
def test_what_is_no_figure_in_a_column_of_objects_is_told_by_its_row(value: Any, told: str) -> None:
    table = plain(WHOLE).astype(object)
    table.loc[1, "n.a"] = value
    table.loc[2, "n.a"] = "11"
    with pytest.raises(ntm.FactsError, match=told) as caught:
        frames.read_wide(STD, table)
    assert "2" in str(caught.value)


def test_a_column_of_dates_beside_the_figures_is_carried_over() -> None:
    table = plain(WHOLE).assign(received=[pd.Timestamp("2024-03-01"), pd.NaT, pd.NaT])
    typed = frames.read_wide(STD, table)
    assert list(typed["received"].isna()) == [False, True, True]


def test_numbers_are_no_answers_and_years_are_years() -> None:
    with pytest.raises(ntm.FactsError, match="true or false"):
        read(plain(WHOLE).astype({"y.a": "int64"}))
    with pytest.raises(ntm.FactsError, match=r"period: not a year: 1 row \(row 2\)"):
        read(
            plain([{**row, "period": "20x4" if n == 1 else "2024"} for n, row in enumerate(WHOLE)])
        )
    years = plain(WHOLE).astype({"period": "float64"})
    assert read(years) == read(pl.DataFrame(WHOLE))


def test_typed_columns_that_pandas_joined_are_as_they_were() -> None:
    typed = frames.read_wide(STD, plain(WHOLE)).convert_dtypes(dtype_backend="numpy_nullable")
    figures = typed.drop(columns=["region", "classes", "period"]).iloc[[0, 2]]
    whole_types = {c: "int64" for c in COLUMNS if c != "y.a__yes"} | {"y.a__yes": "bool"}
    joined = typed[["code", "region", "classes", "period"]].merge(
        figures.astype(whole_types), on="code", how="left"
    )
    assert joined["n.a__exact"].dtype == "float64"
    assert joined["y.a__yes"].dtype == object
    frames.check(STD, joined)
    rows = lacking(*MAY_LACK[1:])
    assert verdicts(joined) == verdicts(frames.read_wide(STD, pl.DataFrame(rows)))


def test_a_long_table_of_pandas_with_parts_missing() -> None:
    long = pd.DataFrame(
        {
            "code": ["00101", "00101", "00101", "00102"],
            "fact": ["s.a", "s.a", "y.a", "n.a"],
            "part": ["count", "of", None, np.nan],
            "value": [29, 50, True, 9.0],
        }
    )
    units = plain(WHOLE)[["code", "region", "classes", "period"]]
    typed = frames.read_long(STD, long, units)
    assert int(typed["s.a__lo"][0]) == 116 * 10**6
    assert int(typed["n.a__exact"][1]) == 18 * 10**6
    assert bool(typed["y.a__yes"][0]) is True
    assert pd.isna(typed["n.a__exact"][0])


def test_a_column_of_a_type_that_no_table_has_is_refused_by_an_error_of_ours() -> None:
    with pytest.raises(ntm.RequestError, match="of a type that cannot be read") as caught:
        read(plain(WHOLE).assign(**{"s.a": [1j, 2, 3]}))
    assert caught.value.problems[0].code == "wrong_columns"
