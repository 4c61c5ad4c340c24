"""Damaged and hostile workbooks: bounded by what is read, told as errors of their file."""

from __future__ import annotations

import datetime as dt
import io
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from ntm_rules import RuleBook, read_facts
from ntm_rules.analysis.population import read_population
from ntm_rules.authoring.worksheet.answers import read_worksheet
from ntm_rules.authoring.worksheet.levels import export_levels
from ntm_rules.foundation.errors import InputError, UnreadableError
from ntm_rules.office.open_safely import open_workbook
from ntm_rules.office.workbook import book_bytes, new_book
from ntm_rules.tables.rows import open_table

ROOT = Path(__file__).parents[2]
BROKEN = Path(__file__).parent / "36-broken-and-hostile"
LEVELS = sorted(BROKEN.glob("levels-*.xlsx"))


def test_the_damaged_worksheets_are_there() -> None:
    assert len(LEVELS) == 9


LEVELS_AT = {
    "badxml-hidden": "ntm!A5", "badxml": "Mức đạt chuẩn!X3", "cut": "Mức đạt chuẩn!X1", "outline": "ntm", "ref": "ntm!B;",
    **dict.fromkeys(("date", "num", "sst", "style"), "Mức đạt chuẩn!M2"),
}  # fmt: skip
"""Where each is damaged: the cell, or the last one before it that can be read."""


@pytest.mark.parametrize("path", LEVELS, ids=lambda p: p.stem)
def test_a_damaged_worksheet_of_levels_is_an_error_of_its_cell(path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"not a readable \.xlsx workbook") as error:
        read_worksheet(path)
    (problem,) = error.value.problems
    assert problem.where.file == str(path)
    assert problem.vi.endswith(f"({LEVELS_AT[path.stem.removeprefix('levels-')]})")


def test_a_worksheet_of_levels_without_a_row_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "levels.xlsx"
    export = export_levels(ROOT / "rules", "xa-ntm", as_of=dt.date(2024, 12, 31))
    with zipfile.ZipFile(io.BytesIO(export[0])) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet2.xml":  # rows in a namespace that is none of a workbook
                assert b"<row" in content
                content = content.replace(b"spreadsheetml/2006/main", b"spreadsheetml/9999/main")
            new.writestr(name, content)
    with pytest.raises(InputError, match=r"Mức đạt chuẩn!A1: this sheet has no row"):
        read_worksheet(path)


def test_blank_rows_before_a_far_blank_cell_hold_no_cells() -> None:
    path = BROKEN / "pop-far-empty.xlsx"
    assert len(list(read_population(path, RuleBook.load()))) == 5
    rows = [len(cells) for _, cells in open_table(path).rows]
    assert len(rows) == 5


def test_a_part_is_unpacked_no_further_than_its_size_says(tmp_path: Path) -> None:
    packed = io.BytesIO(book_bytes(new_book(), "x"))
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/big.xml", b" " * 50_000_000)
    content = packed.getvalue()
    assert content.count(struct.pack("<I", 50_000_000)) == 2
    path = tmp_path / "lie.xlsx"
    path.write_bytes(content.replace(struct.pack("<I", 50_000_000), struct.pack("<I", 5_000)))
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableError, match=r"not a readable \.xlsx workbook"):
            open_workbook(path)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000  # of 50; the reading buffer is 10
    finally:
        tracemalloc.stop()


def test_a_hidden_sheet_of_a_form_is_not_counted() -> None:
    unit = read_facts(BROKEN.parent / "05-hidden-sheet-in-a-form/bieu.xlsx")
    assert list(unit.entries("facts")) == ["irrigation.active_area_share"]
