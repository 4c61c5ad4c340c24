"""``batch`` into one Parquet file: whole tables judged by columns, as the pages say, or nothing at all."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ntm_rules import FactsError, frames
from ntm_rules.analysis.batch import columns as batch
from ntm_rules.analysis.impact.write_table import table_bytes
from ntm_rules.cli import batch as command
from ntm_rules.cli import main
from ntm_rules.frames import REASON_NAMES, VERDICT_NAMES
from ntm_rules.impact import synthetic
from ntm_rules.judging import parquet as columns_files
from tests.helpers import small
from tests.helpers.terminal import Ran, compiled, law, ran

SIZE = 30
A = {
    "fact": "s.a",
    "at_least": {
        "by": ["column"],
        "cells": [{"values": {"MN": 50, "DB": 80}, "status": "secondary"}],
    },
}
B = {"fact": "c.a", "at_most": 10}


# ---- the same as the pages say


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("xa")
    with compiled(path):
        yield path


@pytest.fixture(scope="module")
def communes(folder: Path) -> Path:
    """Made-up figures of communes of all provinces, in two years."""
    units = [
        {**unit, "period": 2023 if number % 3 == 0 else 2024}
        for number, unit in enumerate(synthetic(law(), 11, size=SIZE))
    ]
    for kind in (".csv", ".xlsx", ".parquet"):
        (folder / f"mo-phong{kind}").write_bytes(table_bytes(units, kind))
    with (folder / "mo-phong.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with (folder / "doc.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(["code", "fact", "value"])
        for row in rows:
            code = row.pop("unit.code")
            writer.writerows(
                [code, k, v.replace(".", ",") if v[:1].isdigit() else v]
                for k, v in row.items()
                if v
            )
    return folder


@pytest.fixture(scope="module")
def pages(communes: Path) -> dict[str, dict[str, Any]]:
    """What the batch of pages says of each commune, by its code."""
    out = communes / "pages"
    with pytest.raises(SystemExit) as end:
        main(
            ["batch", str(communes / "mo-phong.csv"), "-o", str(out), "--format", "json", "--quiet"]
        )
    assert end.value.code == 0
    found = [
        json.loads(p.read_text("utf-8")) for p in out.glob("*.json") if p.name != "manifest.json"
    ]
    return {one["unit"]["code"]: one for one in found}


def verdicts(one: dict[str, Any]) -> dict[str, tuple[str, str | None, bool]]:
    """Of a page: verdict, first reason and whether it is provisional, by the columns that hold them."""
    found = {}
    for criterion in one["criteria"]:
        found[f"criterion_{criterion['number']}"] = criterion
        found |= {f"indicator_{i['code']}": i for i in criterion["indicators"]}
    found["standard"] = one
    found["recognition"] = one["recognition"]
    return {
        name: (part["verdict"], (part.get("reasons") or [None])[0], part["provisional"])
        for name, part in found.items()
    }


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mo-phong.csv", "mo-phong.xlsx", "mo-phong.parquet", "doc.csv"])
def test_every_form_of_table_gives_what_the_pages_say(
    communes: Path, pages: dict[str, dict[str, Any]], capsys: pytest.CaptureFixture[str], name: str
) -> None:
    out = communes / f"{name}.ra.parquet"
    done = ran(capsys, "batch", communes / name, "-o", out, "--lang", "en")
    assert done.status == 0, done.err
    assert done.out.startswith(f"{SIZE} units judged (")
    frame = pl.read_parquet(out)
    assert sorted(frame["code"].to_list()) == sorted(pages)
    for row in frame.to_dicts():
        wanted = verdicts(pages[row["code"]])
        for part, (verdict, reason, provisional) in wanted.items():
            if part.startswith("indicator"):
                assert REASON_NAMES.get(row[f"{part}__reason"]) == reason, (row["code"], part)
            assert VERDICT_NAMES[row[f"{part}__verdict"]] == verdict, (row["code"], part)
            assert row[f"{part}__provisional"] == provisional, (row["code"], part)


# ---- what is written


class Desk:
    """A small rule book, and tables of communes to judge by it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.rules = small.write(folder / "rules", small.standard_file(A, B))
        self.out = folder / "ra.parquet"

    def csv(self, *rows: str, name: str = "xa.csv") -> Path:
        path = self.folder / name
        path.write_text("\n".join(rows) + "\n", "utf-8")
        return path

    def parquet(self, changed: dict[str, Any] | None = None, count: int = 10) -> Path:
        path = self.folder / "xa.parquet"
        typed(count).with_columns(**(changed or {})).write_parquet(path)
        return path

    def run(self, given: Path, *args: str, lang: str = "en") -> Ran:
        where = ("-o", self.out, "--rules", self.rules, "--lang", lang)
        return ran(self.capsys, "batch", given, *where, *args)

    def left(self) -> set[str]:
        return {p.name for p in self.folder.iterdir()} - {"rules", "xa.csv", "xa.parquet"}


def typed(count: int = 10) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "code": [f"{n:05}" for n in range(count)],
            "region": ["MN", "DB"] * (count // 2),
            "classes": [""] * count,
            "period": [2024] * count,
            "s.a__exact": [2 * 60_000_000] * count,
            "c.a__lo": [2 * 5_000_000] * count,
            "c.a__hi": [2 * 5_000_000] * count,
        }
    )


@pytest.fixture
def desk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Desk:
    monkeypatch.delenv("NTM_RULES", raising=False)
    return Desk(tmp_path, capsys)


LONG_9 = pl.lit(9, dtype=pl.Int64)
HEAD = "code,name,region,classes,period,s.a,c.a"


def test_a_table_is_judged_into_a_file_by_code_and_a_manifest(desk: Desk) -> None:
    given = desk.csv(
        HEAD,
        '1,A,MN,[],2024,"60,5",5',
        "2,B,DB,[],2024,60.5,5",
        "3,C,MN,[],2024,,",
        "",
        "4,D,MN,[],2023,60,11",
    )
    done = desk.run(given, "--quiet")
    assert (done.status, done.err) == (0, "")
    assert done.out == (
        f"4 units judged (1 met, 2 not met, 1 not decided): {desk.out}; manifest: {desk.out}.json\n"
    )
    frame = pl.read_parquet(desk.out)
    assert frame.select("code", "name", "period", "standard__verdict").rows() == [
        ("00001", "A", 2024, 1),
        ("00002", "B", 2024, -1),
        ("00003", "C", 2024, 0),
        ("00004", "D", 2023, -1),
    ]
    assert frame["indicator_1.1__gap"].to_list() == [None, 19_500_000, None, None]
    assert "note" not in frame.columns
    manifest = json.loads((desk.folder / "ra.parquet.json").read_text("utf-8"))
    for key, path in (("input", given), ("output", desk.out)):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert manifest[key] == {"file": path.name, "digest": f"sha256:{digest}"}
    assert manifest["units"] == 4
    assert manifest["counts"]["standard"] == {"pass": 1, "fail": 2, "unknown": 1}
    assert (manifest["standard"], manifest["as_of"]) == ("t", None)
    assert (manifest["overlays"], manifest["own_dates"], manifest["strict"]) == (True, True, False)
    assert desk.left() == {"ra.parquet", "ra.parquet.json"}
    before = desk.out.read_bytes()
    assert desk.run(given).status == 0
    assert desk.out.read_bytes() == before


def test_typed_columns_are_judged_as_they_are(desk: Desk) -> None:
    done = desk.run(
        desk.parquet(), "--as-of", "2024-12-31", "--standard", "t", "--strict", lang="vi"
    )
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("10 đơn vị đã đánh giá (5 đạt, 5 chưa đạt, 0 chưa rõ)")
    manifest = json.loads((desk.folder / "ra.parquet.json").read_text("utf-8"))
    assert (manifest["as_of"], manifest["own_dates"], manifest["strict"]) == (
        "2024-12-31",
        False,
        True,
    )


def test_conclusions_that_figures_contradict_are_told(desk: Desk) -> None:
    done = desk.run(desk.parquet({"indicator_1.1__concluded": pl.lit(value=True)}), "--quiet")
    assert done.status == 0
    assert (
        done.err == "5 units have conclusions that the figures contradict (column contradictions)\n"
    )


def test_a_row_that_columns_cannot_carry_is_read_alone(desk: Desk) -> None:
    given = desk.csv(
        f"{HEAD},s.a.count.at_least,s.a.of,c.a.note,as_of",
        "1,A,MN,[],2024,60,5,,,,", "2,B,MN,[],2024,,5,6,8,,", "3,C,MN,[],2024,60,10,,,x,2024-12-31",
    )  # fmt: skip
    assert desk.run(given).status == 0
    frame = pl.read_parquet(desk.out)
    assert frame.select("code", "standard__verdict").rows() == [
        ("00001", 1),
        ("00002", 1),
        ("00003", 1),
    ]


def test_a_code_of_an_indicator_is_its_fact(desk: Desk) -> None:
    assert (
        desk.run(desk.csv("code,region,classes,period,1.1,2.1", "1,MN,[],2024,60,11")).status == 0
    )
    frame = pl.read_parquet(desk.out)
    assert frame.select("criterion_1__verdict", "criterion_2__verdict").rows() == [(1, -1)]


def test_progress_is_told_unless_quiet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_SHOWN_EVERY", 0.0)
    monkeypatch.setattr(batch, "_ROWS", 4)
    err = desk.run(desk.parquet()).err.splitlines()
    assert err == [
        "looked through 4 / 10 rows (40%)",
        "looked through 8 / 10 rows (80%)",
        "looked through 10 / 10 rows (100%)",
        "judged 4 / 10 rows (40%)",
        "judged 8 / 10 rows (80%)",
        "judged 10 / 10 rows (100%)",
    ]
    assert desk.run(desk.csv(HEAD, "1,A,MN,[],2024,60,5")).err.startswith("read 1 row\nlooked")
    assert desk.run(desk.parquet(), "--quiet").err == ""
    assert command._number(1_234_567, english=False) == "1.234.567"


# ---- what is wrong is told before any work


def wrong(desk: Desk, given: Path, *parts: str) -> str:
    """Nothing is written, and all of ``parts`` are told."""
    done = desk.run(given)
    assert (done.status, done.out) == (2, "")
    for part in parts:
        assert part in done.err, done.err
    assert desk.left() == set()
    return done.err


def nth(*rows: int, value: Any, of: str) -> pl.Expr:
    here = pl.int_range(pl.len()).is_in([r - 1 for r in rows])
    return pl.when(here).then(pl.lit(value)).otherwise(pl.col(of))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"s.a__exact": nth(3, 9, value=202_000_000, of="s.a__exact")}, "s.a__exact: outside the range of s.a: 2 rows (row 3, 9)"),
        ({"c.a__lo": nth(10, value=12_000_000, of="c.a__lo")}, "c.a__lo: bounds out of order or of range: 1 row (row 10)"),
        ({"c.a__lo": nth(4, value=None, of="c.a__lo")}, "c.a__lo: bounds out of order or of range: 1 row (row 4)"),
        ({"code": nth(2, 7, value=None, of="code")}, "code: no code of the unit: 2 rows (row 2, 7)"),
        ({"code": nth(5, value=" ", of="code")}, "code: the code of the unit is blank: 1 row (row 5)"),
        ({"code": nth(8, value="00000", of="code")}, "code: the same code twice for a year: 2 rows (row 1, 8)"),
        ({"code": pl.lit("1")}, "the same code twice for a year: 10 rows (row 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)"),
        ({"period": nth(6, value=None, of="period")}, "period: no year (period): 1 row (row 6)"),
        ({"period": nth(6, value=24, of="period")}, "period: period 24 is not a year: 1 row (row 6)"),
        ({"period": nth(6, value=2030, of="period")}, "is not in force on 2030-12-31"),
        ({"region": nth(1, 2, value="XX", of="region")}, "region: no region 'XX'; known: MN, DB: 2 rows (row 1, 2)"),
        ({"province": nth(2, value="lang-so", of="region")}, "province: no province 'lang-so' on 2024-12-31; did you mean 'lang-son'?: 1 row (row 2)"),
        ({"province": pl.lit("ven-bien")}, "region: region MN contradicts the province ven-bien (DB): 5 rows (row 1, 3, 5, 7, 9)"),
        ({"classes": nth(3, value="kv-2,kv-3", of="classes")}, "classes: 'kv-3' and 'kv-2' exclude one another: 1 row (row 3)"),
        ({"s.a__count": LONG_9, "s.a__of": pl.lit(8, dtype=pl.Int64)}, "s.a__count: a count outside 0 .. its total: 10 rows (row 1, 2"),
        ({"s.a__count": LONG_9}, "s.a__count: the column s.a__of is missing"),
        ({"s.a__exact": pl.lit(60.0)}, "the column 's.a__exact' is Float64, int64 is needed"),
        ({"s.a__exact": pl.lit(float("nan"))}, "the column 's.a__exact' is Float64, int64 is needed"),
        ({"s.a__exakt": pl.lit(1)}, "no such column: 's.a__exakt'; did you mean 's.a__exact'?"),
        ({"s.b__of_what": pl.lit(1)}, "no such column: 's.b__of_what'"),
        ({"s.b__lo": pl.lit(1)}, "the column s.b__hi is missing"),
        ({"s.a": pl.lit(60)}, "the column 's.a' is of an ordinary table"),
        ({"period": pl.lit("2024")}, "the column 'period' is String, int64 is needed"),
    ],
)  # fmt: skip
def test_typed_columns_that_cannot_be_are_told_by_column_and_row(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, changed: dict[str, pl.Expr], told: str
) -> None:
    monkeypatch.setattr(batch, "_ROWS", 4)
    if "province" in changed and "lang-so" in told:
        changed["province"] = pl.when(pl.int_range(pl.len()) == 1).then(pl.lit("lang-so"))
    wrong(desk, desk.parquet(changed), f"{desk.folder}/xa.parquet: ", told)


def test_the_first_ten_rows_are_told_and_how_many_there_are(desk: Desk) -> None:
    given = desk.parquet({"s.a__exact": pl.lit(-1, dtype=pl.Int64), "code": pl.lit("1")}, 30)
    told = wrong(
        desk, given, "outside the range of s.a: 30 rows (row 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …)"
    )
    assert "the same code twice for a year: 30 rows" in told  # everything at once


def test_not_every_strange_place_is_told(desk: Desk) -> None:
    given = desk.parquet({"region": pl.int_range(pl.len()).cast(pl.String)}, 200)
    told = wrong(desk, given, "no region '0'", "at least 50 places or years are wrong")
    assert told.count("no region") == 50


def test_lacking_columns_are_told(desk: Desk) -> None:
    path = desk.folder / "xa.parquet"
    typed().drop("code", "period").write_parquet(path)
    wrong(desk, path, "the column 'code' is missing", "the column 'period' is missing")


def test_the_same_code_in_two_years_is_two_units(desk: Desk) -> None:
    given = desk.parquet({"code": pl.lit("1"), "period": pl.int_range(pl.len()) % 2 + 2023}, 2)
    assert desk.run(given).status == 0


def test_rows_of_a_table_are_told_by_line_with_what_is_wrong(desk: Desk) -> None:
    given = desk.csv(
        HEAD, "1,A,MN,[],2024,1.234,5", "2,B,MN,[],2024,60,5", "", "3,C,MN,[],2024,101,=1+1", "4,D,MN", "2,B,MN,[],2024,60,5",
        "6,F,MN,[],,60,5", "7,G,XX,[],2024,60,5", ",H,MN,[],2024,60,5",
    )  # fmt: skip
    here = f"{desk.folder}/xa.csv"
    wrong(
        desk,
        given,
        f"{here}:2:6: facts.s.a: '1.234' can be read in two ways",
        f"{here}:5:7: facts.c.a: the cell holds a formula",
        f"{here}:5:6: facts.s.a: 101 is outside 0..100% of s.a",
        f"{here}:6: has 3 cells, the table 7 columns",
        f"{here}:8: period: ",
        f"{here}:9:3: unit.region: no region 'XX'",
        f"{here}: cannot be used: 5 rows (line 2, 5, 6, 8, 9)",
        f"{here}: code: the same code twice for a year: 2 rows (line 3, 7)",
        f"{here}: code: no code of the unit: 1 row (line 10)",
    )


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["code,region,period,s.aa", "1,MN,2024,5"], "no such column: 's.aa'; did you mean 's.a'?"),
        ([HEAD], "the table has no rows"),
        ([HEAD, '1,"A,MN,[],2024,60,5'], "not valid CSV"),
        (["code,fact,value,odd", "1,s.a,5,1"], "a long table has"),
        (["code,fact,value", "1,s.a,5", "1,s.a,6", "1,period,2024"], "xa.csv:3: s.a: is given twice, differently"),
        ([f"{HEAD},standard", "1,A,MN,[],2024,60,5,u"], "the table is judged by 't', this row says 'u'"),
        ([f"{HEAD},as_of", "1,A,MN,[],2024,60,5,2024-06-30"], "as_of 2024-06-30 is not the date whose law applies"),
        ([f"{HEAD},kind", "1,A,MN,[],2024,60,5,huyen"], "this unit is 'huyen'"),
    ],
)  # fmt: skip
def test_tables_that_cannot_be_used_are_refused(desk: Desk, rows: list[str], told: str) -> None:
    wrong(desk, desk.csv(*rows), told)


def test_what_is_no_table_is_refused_with_what_would_be(desk: Desk) -> None:
    (desk.folder / "rules/x").mkdir()
    wrong(desk, desk.folder / "rules/x", "for a folder of facts files let -o be a folder")
    wrong(desk, desk.folder / "none.csv", "no such file")
    wrong(
        desk, desk.rules / "00.yaml", "a table is needed: .csv, .xlsx, .xlsm, .ods, .xls, .parquet"
    )
    (desk.folder / "xa.parquet").write_bytes(b"PAR1nonsensePAR1")
    wrong(desk, desk.folder / "xa.parquet", "xa.parquet: not readable Parquet")
    desk.out = desk.folder / "xa.parquet"
    done = desk.run(desk.parquet())
    assert (done.status, "the output is an input" in done.err) == (2, True)
    desk.out = desk.folder / "none/ra.parquet"
    assert "cannot be written" in desk.run(desk.parquet()).err
    assert "cannot be written" in desk.run(desk.csv(HEAD, "1,A,MN,[],2024,60,5")).err


def test_options_of_pages_are_refused(desk: Desk) -> None:
    done = desk.run(desk.parquet(), "--format", "html", "--jobs", "1", "--require-evidence")
    assert done.status == 2
    assert "--format, --jobs, --require-evidence is for pages" in done.err
    assert desk.left() == set()
    assert desk.run(desk.parquet(), "--standard", "tt").err.count("no such standard: 'tt'") == 1


def test_a_folder_by_that_name_gets_pages(desk: Desk) -> None:
    desk.out.mkdir()
    assert desk.run(desk.csv(HEAD, "1,A,MN,[],2024,60,5"), "--format", "md").status == 0
    assert (desk.out / "00001.md").is_file()


def test_a_folder_in_the_place_of_the_manifest_is_told_before_any_work(desk: Desk) -> None:
    desk.out.write_bytes(b"before")
    desk.out.with_name("ra.parquet.json").mkdir()
    done = desk.run(desk.csv(HEAD, "1,A,MN,[],2024,60,5"), "--force")
    assert (done.status, done.out) == (2, "")
    assert "ra.parquet.json: cannot be written: it is a folder" in done.err
    assert desk.out.read_bytes() == b"before"


@pytest.mark.parametrize("name", ["xa.parquet", "xa.csv"])
def test_nothing_is_left_of_a_run_that_was_broken_off(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    desk.parquet()
    desk.csv(HEAD, "1,A,MN,[],2024,60,5")
    desk.out.write_bytes(b"before")

    def stops(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(columns_files.ParquetRun, "_count", stops)
    assert desk.run(desk.folder / name, "--force").status == 130
    assert desk.left() == {"ra.parquet"}
    assert desk.out.read_bytes() == b"before"


def test_a_table_of_strange_rows_only_is_not_read_one_by_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "_MOST_ALONE", 3)
    given = desk.csv(HEAD, *(f"{n},A,MN,[],2024,1.234,5" for n in range(5)))
    wrong(desk, given, "more than 3 rows cannot be read by columns", "can be read in two ways")


def test_a_code_that_meant_another_fact_is_read_by_the_law_of_its_year(desk: Desk) -> None:
    other = small.indicator("2.1", {"fact": "y.a", "is": True})
    del other["name"]
    changed = {"standard": "t", "replace": [other]}
    small.write(desk.rules, small.standard_file(A, B), small.amendment("2", "2024-03-01", changed))
    given = desk.csv("code,region,classes,period,2.1", "1,MN,[],2023,5", "2,MN,[],2024,true")
    done = desk.run(given)
    assert (done.status, done.err) == (0, "")
    frame = pl.read_parquet(desk.out)
    assert frame["indicator_2.1__verdict"].to_list() == [1, 1]


# ---- a code that was used again

HEAD_OF_TWO = "unit.code,unit.name,unit.province,unit.classes,period,irrigation.active_area_share"


@pytest.mark.parametrize(
    ("other", "are_two"), [("Bình Phú", True), ("xã An Phú", False), ("AN PHÚ", False), ("", False)]
)
def test_two_communes_may_share_a_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], other: str, are_two: bool
) -> None:
    path = tmp_path / "xa.csv"
    rows = [f"00001,{name},lang-son,[],2024,85" for name in ("An Phú", other)]
    path.write_text("\n".join([HEAD_OF_TWO, *rows, ""]), "utf-8")
    with compiled(tmp_path):
        by_column = ran(capsys, "--lang", "en", "batch", path, "-o", tmp_path / "ra.parquet")
        assert (by_column.status == 0) is are_two
        assert ("the same code twice for a year" in by_column.err) is not are_two
        swept = ran(capsys, "--lang", "en", "impact", path, "--sweep", "6.3=80..90:10")
        assert ("2 judged" in swept.out) is are_two
    std = law().standard("xa-ntm", as_of="2024-12-31")
    fact, name = "irrigation.active_area_share", other or None
    frame = pl.DataFrame(
        {"code": ["00001"] * 2, "name": ["An Phú", name], "period": [2024] * 2, fact: ["85"] * 2}
    )
    if are_two:
        frames.check(std, frames.read_wide(std, frame))
    else:
        with pytest.raises(FactsError, match="the same code twice"):
            frames.read_wide(std, frame)


def test_the_rows_of_a_score_sheet_are_added_up_by_columns_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    std = law().standard("xa-ntm", as_of="2024-12-31")
    total = next(f for f in std.resolved.facts.values() if f.sheet and f.kind == "number")
    assert total.sheet is not None
    rows = [r.fact for r in total.sheet.rows]
    answers = {"yes_no": "có", "share": "100", "number": "5", "count": "5"}
    cells = [answers[std.resolved.facts[name].kind] for name in rows]
    path = tmp_path / "xa.csv"
    path.write_text(
        "code,province,classes,period,"
        + ",".join(rows)
        + "\n99990,lang-son,[],2024,"
        + ",".join(cells)
        + "\n",
        "utf-8",
    )
    with compiled(tmp_path):
        done = ran(capsys, "--lang", "en", "batch", path, "-o", tmp_path / "ra.parquet")
        assert done.status == 0, done.err
        ran(capsys, "batch", path, "-o", tmp_path / "trang", "--format", "json")
    page = json.loads((tmp_path / "trang/99990.json").read_text("utf-8"))
    row = pl.read_parquet(tmp_path / "ra.parquet").to_dicts()[0]
    for criterion in page["criteria"]:
        for indicator in criterion["indicators"]:
            name = f"indicator_{indicator['code']}__verdict"
            assert VERDICT_NAMES[row[name]] == indicator["verdict"], name
