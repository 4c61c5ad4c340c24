"""A cell means the same by every way in: the same value, or refused everywhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from ntm_rules import Unit, frames, read_facts
from ntm_rules.analysis.batch.columns import run_columns
from ntm_rules.documents.form.texts import HOW
from ntm_rules.foundation.errors import InputError, RequestError
from ntm_rules.foundation.text import fold
from ntm_rules.impact import impact, read_population
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.tables.cell_text import quantity_of
from ntm_rules.tables.chunks import LINE
from ntm_rules.tables.typed.from_units import columns_of
from ntm_rules.tables.typed.reader import read_typed
from ntm_rules.tables.words import MET, NOT_APPLICABLE, YES_NO
from tests.helpers import small
from tests.helpers.columns import EVERY_KIND

STD = small.standard(*EVERY_KIND)
LAW = UnitLaw(STD, overlays=True, own_dates=True)
FACTS = ("s.a", "x.a", "n.a", "c.a", "y.a", "g.a")
"""A fact of each kind."""

INDICATOR = {"s.a": "1.1", "x.a": "2.1", "n.a": "3.1", "c.a": "4.1", "y.a": "5.1", "g.a": "6.1"}
REFUSED = "refused"
Meaning = Mapping[str, Any] | str
"""The typed columns of one fact, empty for a blank cell; or :data:`REFUSED`."""

WHO = {"code": "00007", "name": "A", "region": "MN", "classes": "[]", "period": "2024"}


# ---- the ways in


def bound_columns(unit: Unit, fact: str) -> Meaning:
    try:
        columns = columns_of([STD.bind(unit)])
    except InputError:
        return REFUSED
    return {n: v[0] for n, v in columns.items() if n.startswith(f"{fact}__") and v[0] is not None}


def of_population(path: Path, fact: str) -> Meaning:
    population = read_population(path, STD.book)
    units = list(population)
    return bound_columns(units[0], fact) if units else REFUSED


def of_columns(path: Path, fact: str) -> Meaning:
    """Typed columns where they hold the row, else the row alone."""
    table = read_typed(path, LAW)
    if table.rest:
        units = list(table.others(STD.book.library.facts))
        return bound_columns(units[0], fact) if units else REFUSED
    return of_frame(table.frame.drop(LINE), fact)


def of_frame(frame: pl.DataFrame, fact: str) -> Meaning:
    """The columns of a fact, each spelling of the same brought to one."""
    columns: dict[str, Any] = {}
    for name, value in frame.row(0, named=True).items():
        stem, end = name.rpartition("__")[0], name.rpartition("__")[2]
        if stem == fact and value is not None:
            same = {"exact": ("lo", "hi"), "count": ("count_lo", "count_hi")}.get(end, (end,))
            columns |= {f"{fact}__{e}": value for e in same}
    return columns


def in_csv(folder: Path, cells: Mapping[str, str]) -> Path:
    made = io.StringIO()
    csv.writer(made).writerows([cells.keys(), cells.values()])
    path = folder / "wide.csv"
    path.write_text(made.getvalue(), "utf-8", newline="")
    return path


def in_long_csv(folder: Path, fact: str, text: str) -> Path:
    figures = {**{k: v for k, v in WHO.items() if k != "code"}, fact: text}
    made = io.StringIO()
    csv.writer(made).writerows(
        [["code", "fact", "value"], *(("7", k, v) for k, v in figures.items())]
    )
    path = folder / "long.csv"
    path.write_text(made.getvalue(), "utf-8", newline="")
    return path  # fmt: skip


def in_xlsx(path: Path, rows: list[list[str]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line, row in enumerate(rows, 1):
        for place, text in enumerate(row, 1):
            cell = sheet.cell(line, place, text)
            cell.data_type = "s"  # as text, whatever it looks like
    book.save(path)
    return path


def in_parquet(folder: Path, cells: Mapping[str, str]) -> Path:
    pq.write_table(pa.table({k: [v] for k, v in cells.items()}), folder / "text.parquet")
    return folder / "text.parquet"


def in_form(folder: Path, fact: str, text: str) -> Meaning:
    definition = STD.resolved.facts[fact]
    kind = "yes_no_only" if definition.kind == "yes_no" else definition.kind
    noun = definition.of.vi if definition.of else ""
    about = [("unit.kind", "xa"), ("unit.name", "A"), ("unit.region", "MN"), ("period", "2024")]
    rows = [
        ["Khóa", "Giá trị"], *map(list, about),
        ["Mã số liệu", "Cách ghi", "Đơn vị tính", "Đếm theo", "Giá trị"],
        [fact, HOW[kind].vi, definition.unit, noun, text],
    ]  # fmt: skip
    try:
        unit = read_facts(in_xlsx(folder / "form.xlsx", rows))
    except InputError:
        return REFUSED
    return bound_columns(unit, fact)


def wide_frame(fact: str, text: str) -> Meaning:
    frame = pl.DataFrame({"code": ["7"], "period": [2024], fact: [text]})
    return read_by(lambda: frames.read_wide(STD, frame), fact)


def long_frame(fact: str, text: str) -> Meaning:
    units = pl.DataFrame({"code": ["7"], "period": [2024]})
    figures = pl.DataFrame({"code": ["7"], "fact": [fact], "value": [text]})
    return read_by(lambda: frames.read_long(STD, figures, units), fact)


def read_by(read: Callable[[], pl.DataFrame], fact: str) -> Meaning:
    try:
        return of_frame(read(), fact)
    except InputError:
        return REFUSED


def ways_in(folder: Path, fact: str, text: str) -> Iterator[tuple[str, Meaning]]:
    cells = {**WHO, fact: text}
    wide, long, parquet = (
        in_csv(folder, cells),
        in_long_csv(folder, fact, text),
        in_parquet(folder, cells),
    )
    sheet = in_xlsx(folder / "wide.xlsx", [list(cells), list(cells.values())])
    for path in (wide, long, parquet, sheet):
        yield f"{path.name}, row by row", of_population(path, fact)
        yield f"{path.name}, in columns", of_columns(path, fact)
    yield "a wide frame", wide_frame(fact, text)
    yield "a long frame", long_frame(fact, text)
    yield "the form", in_form(folder, fact, text)  # fmt: skip


def test_what_is_struck_out_in_a_workbook_is_no_figure(tmp_path: Path) -> None:
    cells = {**WHO, "s.a": "62"}
    path = in_xlsx(tmp_path / "wide.xlsx", [list(cells), list(cells.values())])
    assert of_population(path, "s.a") != REFUSED
    book = openpyxl.load_workbook(path)
    book.worksheets[0].cell(2, len(cells)).font = openpyxl.styles.Font(strike=True)
    book.save(path)
    assert of_population(path, "s.a") == REFUSED
    assert of_columns(path, "s.a") == REFUSED
    (unit,) = read_population(path, STD.book)
    with pytest.raises(InputError, match=r"wide\.xlsx:2:6: facts\.s\.a: something is struck out"):
        STD.bind(unit)


# ---- texts

INTERESTING = st.sampled_from(
    [
        *YES_NO, "Có.", "x", "X", "✓", "1", "0", "đúng", "sai", "chưa có", "không có", "-", "…", "", " ",
        "5", "62,5", "62.5", " 7 ", "+5", "-1", "1.234", "1.234.567", "1e1", "1E2", "3e400", "NaN", "inf", "0x1", "٣",
        "5/8", "5 / 8 hộ", "5/8 thôn", "9/8", "0/0", "1e1/8", "5/8/9", "35,9 %", "62,5%", "7 điểm", "7 hộ", "7 xã",
        "hơn 3", "ít nhất 7", "không quá 9", "dưới 5", ">= 7; <= 9", ">= 7; > 8", "từ 3,5 đến 6", "từ 6 đến 3",
        "từ 5 trở lên", "hơn", "ít nhất 5/8", "hơn 1e1", "mức độ 1", "Mức  Độ 2", "mu\u031b\u0301c độ 1", "mức độ 9",
        "100,0000001", "4000000000001", "=1+1", "\u00a05", "5\u200b", "5\u00a0%", "35,9 triệu", "31/12/2024",
        "Chưa", "chưa.", "Không có", "đã có", "✔", "5/8 (62,5%)", "5/8 (62 %)", "5 trên 8", "5 trong tổng số 8 hộ", "mức độ II",
        "Mức độ i.", "trên 5", "5 trên", "7 hộ.", "5/8 hộ (63%)",
    ]
)  # fmt: skip
PIECES = st.lists(
    st.sampled_from([*"0123456789.,%/-+eE<>=; ", "có", "từ ", " đến ", "hơn ", "hộ", "\u00a0"]),
    max_size=8,
).map("".join)
ANY = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="_"), max_size=6
)
TEXTS = st.one_of(INTERESTING, PIECES, ANY)


@given(fact=st.sampled_from(FACTS), text=TEXTS)
@example(fact="c.a", text="1e1")
@example(fact="s.a", text="5/8 hộ")
@example(fact="y.a", text="x")
@example(fact="g.a", text="không")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_cell_means_the_same_by_every_way_in(tmp_path: Path, fact: str, text: str) -> None:
    # These two answer what only the form asks: whether the indicator is met, whether it applies.
    assume(fold(text) not in MET and fold(text) not in NOT_APPLICABLE)
    meanings = dict(ways_in(tmp_path, fact, text))
    first = meanings["wide.csv, row by row"]
    assert meanings == dict.fromkeys(meanings, first)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        *[("s.a", t) for t in ("60", "62,5 %", "5/8 hộ", "hơn 70", "1e1", "x", "", "1.234", "9/8")],
        *[("y.a", t) for t in ("Có", "no", "x", "1", "chưa có", "")],
        *[("g.a", t) for t in ("Mức độ 2", "không", "2")],
        *[("c.a", t) for t in ("hơn 4", "5 hộ", "1e1", "4,5")],
    ],
)
def test_batch_and_impact_judge_what_the_cell_means(tmp_path: Path, fact: str, text: str) -> None:
    path = in_csv(tmp_path, {**WHO, fact: text})
    meaning = of_population(path, fact)
    if meaning == REFUSED:
        with pytest.raises(InputError):
            run_columns(STD.book, path, tmp_path / "out.parquet")
        with pytest.raises(RequestError):
            impact(STD.book, [], read_population(path, STD.book), standard="t")
        return
    (unit,) = read_population(path, STD.book)
    verdict = str(STD.assess(unit, engine="direct").indicator(INDICATOR[fact]).verdict)
    run_columns(STD.book, path, tmp_path / "out.parquet")
    judged = frames.in_words(pl.read_parquet(tmp_path / "out.parquet"))
    assert judged[f"indicator_{INDICATOR[fact]}__verdict"].to_list() == [verdict]
    counted = impact(STD.book, [], read_population(path, STD.book), standard="t")
    moves = {i.code: i.moves for i in counted.indicators}[INDICATOR[fact]]
    assert moves.before(verdict) == 1


@pytest.mark.parametrize("part", ["count", "of", "at_least", "male"])
@pytest.mark.parametrize("mark", [".", "__"])
def test_a_part_of_a_fact_is_spelled_either_way(tmp_path: Path, part: str, mark: str) -> None:
    fact = "x.a" if part == "male" else "s.a"
    given_parts = {"count": "5", "of": "8"} if part in {"count", "of"} else {part: "60"}
    cells = {**WHO, **{f"{fact}{mark}{name}": text for name, text in given_parts.items()}}
    expected = bound_columns(small.unit({fact: {k: int(v) for k, v in given_parts.items()}}), fact)
    assert of_population(in_csv(tmp_path, cells), fact) == expected
    parquet = in_parquet(tmp_path, cells)
    assert of_population(parquet, fact) == expected
    frame = pl.DataFrame({k: [v] for k, v in cells.items() if k not in {"period", "name"}})
    typed = frames.read_wide(STD, frame, period=2024)
    if part != "male":
        assert of_frame(typed, fact) == expected


@pytest.mark.parametrize(
    "cells", [{"s.a": "5/8", "s.a.count": "5"}, {"s.a": "60", "s.a.value": "60"}]
)
def test_a_figure_in_two_cells_of_a_row_is_refused(tmp_path: Path, cells: dict[str, str]) -> None:
    path = in_csv(tmp_path, {**WHO, **cells})
    assert of_population(path, "s.a") == of_columns(path, "s.a") == REFUSED
    assert read_by(lambda: frames.read_wide(STD, pl.DataFrame({"code": ["7"], "period": [2024], **{k: [v] for k, v in cells.items()}})), "s.a") == REFUSED  # fmt: skip


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("35,9 %", "35,9"),
        ("5/8 hộ", {"count": "5", "of": "8"}),
        ("ít nhất 3/8", {"count": {"at_least": "3"}, "of": "8"}),
        ("hơn 70; không quá 80", {"above": "70", "at_most": "80"}),
        ("từ 93,5 đến 96", {"at_least": "93,5", "at_most": "96"}),
        ("chữ khác", "chữ khác"),
    ],
)
def test_what_is_plain_is_read_and_nothing_is_guessed(text: str, entry: Any) -> None:
    assert quantity_of(text, ("hộ",)) == entry
