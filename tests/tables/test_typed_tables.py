"""A table read by columns says of every row what the row says alone, or leaves it to be read alone."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.foundation.errors import InputError
from ntm_rules.impact import read_population
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.tables import chunks as cells
from ntm_rules.tables import rows as tables
from ntm_rules.tables.chunks import LINE
from ntm_rules.tables.typed.from_units import columns_of
from ntm_rules.tables.typed.reader import read_typed, typed_chunks
from ntm_rules.tables.units import Population
from tests.helpers import small
from tests.helpers.columns import EVERY_KIND

AMENDED = small.amendment(
    "2",
    "2024-03-01",
    {
        "standard": "t",
        "replace": [
            {
                "code": "5.1",
                "require": {"fact": "y.b", "is": True},
                "wording": {"status": "secondary"},
                "source": {"status": "secondary"},
            }
        ],
    },
)
STD = small.standard(
    *EVERY_KIND,
    amendments=[AMENDED],
)
Cells = Sequence[Any]


def alone(population: Population, *, own_dates: bool = False) -> dict[int, dict[str, Any]]:
    """By line, what a row says when it is read alone; lines that cannot be used are not there."""
    law = UnitLaw(STD, overlays=True, own_dates=own_dates)
    found: dict[int, dict[str, Any]] = {}
    for unit in population:
        try:
            bound = law({"province": unit.province, "period": unit.period}).bind(unit)
        except InputError:
            continue
        row = {name: values[0] for name, values in columns_of([bound]).items()}
        found[unit.where().line] = {k: v for k, v in row.items() if v is not None} | {
            "note": unit.note
        }
    return found


def same(path: Path, *, own_dates: bool = False) -> tuple[int, int]:
    """Hold every row to what it says alone; how many stand in columns, and how many do not."""
    book = STD.book
    try:
        wanted = alone(read_population(path, book), own_dates=own_dates)
    except InputError as error:
        with pytest.raises(type(error)):
            read_typed(path, UnitLaw(STD, overlays=True, own_dates=own_dates))
        return 0, 0
    found = read_typed(path, UnitLaw(STD, overlays=True, own_dates=own_dates))
    for row in found.frame.to_dicts():
        line = row.pop(LINE)
        said = {k: v for k, v in row.items() if v is not None or k == "note"}
        assert said == wanted.get(line), line
    rest = alone(found.others(book.library.facts), own_dates=own_dates)
    assert rest == {line: row for line, row in wanted.items() if line in rest}
    assert set(wanted) == set(found.frame[LINE].to_list()) | set(rest)
    return len(found.frame), len(found.rest)


NUMBERS = st.sampled_from(
    ["", " ", "5", "50", "62,5", "62.5", "1.234", "1.234.567", "0", "100", "100,0000001", "99,9999999", "0,0000001",
     "-1", "1e1", "=1+1", "x", "true", " 7 ", "٣", "8", "3", "4000000000000", "4000000000001", "00000000000000000007",
     "33,333333", "33,3", "66.67", "1,5", "2.0", "+5", "1_0", "0x1", "NaN", "inf", "\u00a05", "5\u200b"]
)  # fmt: skip
YES = st.sampled_from(
    ["", "true", "false", "Có", "có", "KHÔNG", "x", "X", "1", "0", "yes", "co", "đúng", "sai", "2"]
)
YES_APART = YES.map(lambda text: text.replace("ó", "o\u0301"))
GRADES = st.sampled_from(
    ["", "mức độ 1", "Mức Độ 2", "mức  độ 3", "không", "mức độ 9", "1", "mu\u031b\u0301c độ 1"]
)
COLUMNS: dict[str, st.SearchStrategy[str]] = {
    "code": st.sampled_from(["1", "00001", "99999", "123456", "A-1", "", "=1", "٣", " 7", "1.5"]),
    "name": st.sampled_from(["A", "", "Thử", "Thu\u031b\u0309", "=A", "'=A", 'A "B"', "a,b", "a\nb", "a;b", " A "]),
    "unit.name": st.sampled_from(["", "", "B"]),
    "kind": st.sampled_from(["", "xa", "XA", "huyen"]),
    "province": st.sampled_from(["", "lang-son", "Lạng Sơn", "LẠNG SƠN", "lang-so", "ven-bien", "hai-vung"]),
    "region": st.sampled_from(["", "MN", "DB", "common", "XX"]),
    "classes": st.sampled_from(
        ["", "[]", "không", "-", "dao", "dao;kho", "dao, kho", "kho|dao", "kv-2;kv-3", "dao kho", ";", "yy", "[dao]"]
    ),
    "district": st.sampled_from(["", "Huyện A"]),
    "period": st.sampled_from(["2024", "2024", "2024", "2024", "", "2023", "1989", "2024.0", "2e3", "02024", "2026", "x"]),
    "note": st.sampled_from(["", "n"]),
    "as_of": st.sampled_from(["", "", "", "2024-12-31"]),
    "standard": st.sampled_from(["", "t", "u"]),
    "s.a": NUMBERS,
    "s.a.value": NUMBERS,
    "s.a.count": NUMBERS,
    "s.a.of": NUMBERS,
    "s.a.count.at_least": st.sampled_from(["", "", "", "3"]),
    "s.a.at_least": NUMBERS,
    "s.a.above": NUMBERS,
    "s.a.at_most": NUMBERS,
    "s.a.below": NUMBERS,
    "s.a.note": st.sampled_from(["", "", "x"]),
    "s.a.period": st.sampled_from(["", "", "2023"]),
    "x.a": NUMBERS,
    "x.a.male": NUMBERS,
    "x.a.female": NUMBERS,
    "x.a.male.count": NUMBERS,
    "x.a.male.of": NUMBERS,
    "x.a.female.above": NUMBERS,
    "n.a": NUMBERS,
    "n.a.below": NUMBERS,
    "n.a.above": NUMBERS,
    "n.a.count": st.sampled_from(["", "", "5"]),
    "c.a": NUMBERS,
    "c.a.above": NUMBERS,
    "c.a.at_most": NUMBERS,
    "c.a.male": st.sampled_from(["", "", "5"]),
    "y.a": st.one_of(YES, YES_APART),
    "y.a.count": st.sampled_from(["", "", "5"]),
    "g.a": GRADES,
    "g.a.value": GRADES,
    "s.d.count": st.sampled_from(["", "0", "5", "7"]),
    "s.d.of": st.sampled_from(["", "0", "5", "7"]),
    "s.d": NUMBERS,
    "1.1": NUMBERS,
    "5.1": YES,
    "indicators.6.1": GRADES,
    "4": NUMBERS,
    "": st.sampled_from(["", "=1", "x"]),
}  # fmt: skip
USUAL = {"code": "7", "name": "A", "region": "MN", "period": "2024"}


@st.composite
def a_table(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    """A few columns, most rows of which can be used but for a cell or two."""
    more = draw(st.lists(st.sampled_from(sorted(COLUMNS.keys() - USUAL)), unique=True, max_size=5))
    names = draw(st.permutations([*USUAL, *more]))
    rows = []
    for number in range(draw(st.integers(1, 6))):
        hostile = draw(st.sets(st.sampled_from(sorted(USUAL)), max_size=1))
        row = [
            draw(COLUMNS[n])
            if n not in USUAL or n in hostile
            else USUAL[n] + "0" * (number if n == "code" else 0)
            for n in names
        ]
        rows.append(row)
    return list(names), rows


def write_csv(path: Path, names: Sequence[str], rows: Sequence[Cells], mark: str = ",") -> Path:
    made = io.StringIO()
    writer = csv.writer(made, delimiter=mark, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(rows)
    path.write_text(made.getvalue(), "utf-8", newline="")
    return path


many = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(table=a_table(), mark=st.sampled_from(",;\t"), own_dates=st.booleans())
@example(
    table=(
        ["code", "name", "region", "period", "s.a", "s.a.count", "s.a.of"],
        [["1", "A", "MN", "2024", "62,5", "5", "8"], ["2", "A", "MN", "2024", "62,4", "5", "8"],
         ["3", "A", "MN", "2024", "62,4999", "5", "8"], ["4", "A", "MN", "2024", "63", "5", "8"]],
    ),
    mark=";",
    own_dates=False,
)  # fmt: skip
@many
def test_a_csv_row_means_what_it_means_alone(
    tmp_path: Path, table: tuple[list[str], list[list[str]]], mark: str, own_dates: bool
) -> None:
    same(write_csv(tmp_path / "p.csv", *table, mark=mark), own_dates=own_dates)


ODD = st.text(st.sampled_from('ab,;"\n\r 5='), max_size=6)


@given(head=st.sampled_from(["code,name,region,period,n.a", "n.a;code;name;region;period"]), tail=st.lists(ODD, max_size=8),
       good=st.integers(0, 3), end=st.sampled_from(["", "\n", "\r\n"]), block=st.sampled_from([64, 8_000_000]))  # fmt: skip
@many
def test_quotes_and_ends_of_lines_are_those_of_csv(
    tmp_path: Path, head: str, tail: list[str], good: int, end: str, block: int
) -> None:
    mark = ";" if ";" in head else ","
    row = {"code": "7", "name": '"A"', "region": "MN", "period": "2024", "n.a": '"5,5"'}
    lines = [head]
    for number, text in enumerate(tail):
        cells_ = [row[n] for n in head.split(mark)]
        cells_[number % len(cells_)] = text
        lines += [mark.join(cells_), *[mark.join(row[n] for n in head.split(mark))] * good]
    path = tmp_path / "p.csv"
    path.write_text("\ufeff" + (end or "\n").join(lines) + end, "utf-8", newline="")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(cells, "_BLOCK", block)
        same(path)


def _cell(text: str) -> Any:
    """What a text would be in a sheet."""
    try:
        return Decimal(text) if "." in text else int(text)
    except (ValueError, ArithmeticError):
        return {"true": True, "false": False, "": None}.get(text, text)


@given(table=a_table())
@many
def test_cells_that_are_no_text_mean_what_they_mean_alone(
    tmp_path: Path, table: tuple[list[str], list[list[str]]]
) -> None:
    """As a worksheet gives them: text, numbers and truth values in one column."""
    names, rows = table
    values = [[_cell(text) for text in row] for row in rows]

    def opened(_: Path) -> tables.RowTable:
        def lines() -> Any:
            for line, row in enumerate(values, 2):
                done = [tables.blank(v) if isinstance(v, str) else v for v in row]
                if any(v is not None for v in done):
                    yield line, done

        return tables.RowTable(list(names), lines())

    path = tmp_path / "p.xlsx"
    path.write_bytes(b"")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tables, "open_table", opened)
        patched.setattr("ntm_rules.tables.units.open_table", opened)
        same(path)


TYPES: dict[str, tuple[Any, st.SearchStrategy[Any]]] = {
    "int": (pa.int32(), st.integers(-5, 120)),
    "wide": (pa.uint64(), st.sampled_from([0, 7, 4 * 10**12, 2**63])),
    "double": (pa.float64(), st.sampled_from([62.5, 57.99999999999999, 0.1 + 0.2, 1e300, float("nan"), 1.234, -0.0])),
    "float": (pa.float32(), st.sampled_from([58.1, 1.5, 1.234])),
    "decimal": (pa.decimal128(9, 3), st.sampled_from([Decimal("1.234"), Decimal("62.500"), Decimal("5.000")])),
    "bool": (pa.bool_(), st.booleans()),
    "text": (pa.string(), NUMBERS),
    "words": (pa.dictionary(pa.int8(), pa.string()), NUMBERS),
    "list": (pa.list_(pa.string()), st.lists(st.sampled_from(["dao", "kho"]))),
    "date": (pa.date32(), st.sampled_from([dt.date(2024, 12, 31)])),
    "time": (pa.timestamp("ms"), st.sampled_from([dt.datetime(2024, 12, 31)])),
}  # fmt: skip


@given(data=st.data())
@many
def test_a_parquet_row_means_what_it_means_alone(tmp_path: Path, data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 6))
    columns: dict[str, Any] = {
        "code": [str(n) for n in range(count)],
        "name": ["A"] * count,
        "region": ["MN"] * count,
        "period": pa.array([2024] * count, pa.int16()),
    }
    asked = [
        "s.a",
        "s.a.count",
        "s.a.of",
        "n.a",
        "c.a",
        "y.a",
        "classes",
        "period",
        "code",
        "as_of",
        "x.a.male",
        "1.1",
    ]
    for name in data.draw(st.lists(st.sampled_from(asked), unique=True, max_size=5)):
        kind, values = TYPES[data.draw(st.sampled_from(sorted(TYPES)))]
        drawn = data.draw(st.lists(st.none() | values, min_size=count, max_size=count))
        columns[name] = pa.array(drawn, kind)
    path = tmp_path / "p.parquet"
    pq.write_table(pa.table(columns), path, row_group_size=4)
    same(path)


FIGURES = [
    "s.a",
    "s.a.count",
    "s.a.of",
    "y.a",
    "n.a",
    "name",
    "unit.region",
    "region",
    "period",
    "note",
    "code",
    "s.q",
    "",
]


@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["1", "2", "3", "", " 1", "=1"]),
            st.sampled_from([*FIGURES, "region", "region", "name"]),
            st.one_of(st.sampled_from(["MN", "2024", "5", "8", "có"]), NUMBERS),
            st.sampled_from(["2024", "2024", "2024", "", "2023"]),
        ),
        max_size=14,
    ),
    more=st.sampled_from([(), ("period",), ("period", "note"), ("note",)]),
    kind=st.sampled_from(["csv", "parquet"]),
)
@many
def test_a_unit_of_a_long_table_means_what_it_means_alone(
    tmp_path: Path, rows: list[tuple[str, ...]], more: tuple[str, ...], kind: str
) -> None:
    names = ["code", "fact", "value", *more]
    table = [[*row[:3], *(row[3] for _ in more)] for row in rows]
    for code in "123":  # so that some are whole
        table += [[code, "region", "MN", *("2024" if m == "period" else "" for m in more)]]
        table += [[code, "n.a", "5", *("2024" for _ in more)]]
        if "period" not in more:
            table += [[code, "period", "2024", *("" for _ in more)]]
    if kind == "csv":
        same(write_csv(tmp_path / "p.csv", names, table))
    else:
        path = tmp_path / "p.parquet"
        pq.write_table(
            pa.table({n: [row[i] or None for row in table] for i, n in enumerate(names)}), path
        )
        same(path)


def test_most_rows_of_a_long_table_stand_in_columns(tmp_path: Path) -> None:
    rows = [(str(code), fact, value) for code in range(9) for fact, value in
            (("name", "A"), ("region", "MN"), ("period", "2024"), ("s.a", "62,5"), ("y.a", "có"))]  # fmt: skip
    path = write_csv(tmp_path / "p.csv", ["code", "fact", "value"], [*rows, ("8", "s.a", "1")])
    found = read_typed(path, UnitLaw(STD))
    assert (len(found.frame), found.lines) == (8, [42, 43, 44, 45, 46, 47])
    assert found.frame["s.a__lo"].to_list() == [2 * 62_500_000] * 8


def test_a_code_means_a_fact_only_where_every_law_says_so(tmp_path: Path) -> None:
    """The indicator 6.1 asks for another fact from 2024 on."""
    rows = [["1", "MN", "2023", "có"], ["2", "MN", "2024", "true"], ["3", "MN", "2024", "có"]]
    path = write_csv(tmp_path / "p.csv", ["code", "region", "period", "5.1"], rows)
    one = read_typed(path, UnitLaw(STD, overlays=True))
    assert one.frame["y.b__yes"].to_list() == [True]
    assert one.lines == [2, 4]
    assert same(path) == (1, 2)
    own = read_typed(path, UnitLaw(STD, overlays=True, own_dates=True))
    assert (len(own.frame), len(own.rest)) == (0, 3)
    same(path, own_dates=True)


def test_pieces_have_the_same_columns_and_all_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "_BLOCK", 200)
    rows = [
        [str(n), "MN", "2024", "1.234" if n % 10 == 3 else "5", "x" * (n % 7)] for n in range(100)
    ]
    path = write_csv(tmp_path / "p.csv", ["code", "region", "period", "s.a", "note"], rows)
    found = list(typed_chunks(path, UnitLaw(STD)))
    assert len(found) > 5
    assert len({tuple(one.frame.schema.items()) for one in found}) == 1
    lines = sorted(n for one in found for n in (*one.frame[LINE].to_list(), *one.lines))
    assert lines == list(range(2, 102))
    assert sum(len(one.rest) for one in found) == 10
    assert read_typed(write_csv(tmp_path / "e.csv", ["code", "s.a"], []), UnitLaw(STD)).frame.columns == [
        "code", "name", "note", "province", "region", "classes", "district", "period", LINE, "s.a__lo", "s.a__hi",
    ]  # fmt: skip


def test_what_the_other_rows_lack_is_told_with_their_lines(tmp_path: Path) -> None:
    rows = [
        ["1", "MN", "2024", "5"],
        ["2", "MN", "", "5"],
        ["3", "MN", "2024", "=1+1"],
        ["4", "MN"],
    ]
    path = write_csv(tmp_path / "p.csv", ["code", "region", "period", "s.a"], rows)
    found = read_typed(path, UnitLaw(STD))
    others = found.others(STD.book.library.facts)
    # Of a row whose cell is wrong there is a unit with that problem; the others are none.
    (wrong,) = others
    lines = [
        problems[0].where.line for problems in (wrong.problems, *(b.problems for b in others.bad))
    ]
    assert sorted(lines) == found.lines == [3, 4, 5]
    assert wrong.problems[0].where.line == 4


def test_typed_columns_are_taken_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    frame = pl.DataFrame(
        {
            "code": ["1", "2"],
            "region": ["MN", "DB"],
            "period": [2024, 2024],
            "s.a__exact": [0, None],
        }
    )
    frame.write_parquet(path)
    found = read_typed(path, UnitLaw(STD))
    assert found.frame.select(frame.columns).equals(frame)
    assert found.frame[LINE].to_list() == [1, 2]
    frame.with_columns(code=pl.lit("1")).write_parquet(path)
    with pytest.raises(ntm.FactsError, match=r"twice for a year: 2 rows \(row 1, 2\)"):
        read_typed(path, UnitLaw(STD))


def test_columns_that_mean_nothing_are_refused_by_name(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "p.csv", ["code", "s.z"], [["1", "5"]])
    with pytest.raises(ntm.UnreadableError, match=r"no such column: 's\.z'; did you mean"):
        read_typed(path, UnitLaw(STD))
    (tmp_path / "b.csv").write_bytes(b"code,name\n1,\xff\n")
    with pytest.raises(ntm.UnreadableError, match="not UTF-8"):
        read_typed(tmp_path / "b.csv", UnitLaw(STD))
