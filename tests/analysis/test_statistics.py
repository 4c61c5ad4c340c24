"""The statistics of the programme: bounds hold however open things turn out, and published figures come out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest

from ntm_rules import Assessment, FactsError, RuleBook, Unit, json_schema, statistics
from ntm_rules.analysis.statistics import CountRange, PlaceStatistics
from ntm_rules.analysis.statistics.cells import mean_cell, share_cell
from ntm_rules.analysis.statistics.counting import bands_of
from ntm_rules.analysis.statistics.document import statistics_document
from ntm_rules.analysis.statistics.forms import commune_forms, province_forms
from ntm_rules.documents.model import Notice, Table, blocks_for
from ntm_rules.documents.write import write
from tests.helpers.schemas import validate
from tests.helpers.terminal import law, ran

ROOT = Path(__file__).resolve().parents[2]
EVIDENCE = [{"document": "BC 00 (bịa ra)", "issuer": "UBND huyện", "date": "2024-11-20"}]


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return law()


def commune(
    name: str,
    verdicts: Mapping[str, bool | None],
    *,
    year: int = 2024,
    standard: str = "xa-ntm",
    **unit: Any,
) -> dict[str, Any]:
    """A commune whose criteria a competent body concluded; what is None stays open."""
    by = "ubnd-huyen" if standard == "xa-ntm" else "ubnd-tinh"
    return {
        "unit": {"kind": "xa", "name": name, "province": "lang-son", **unit},
        "period": year,
        "as_of": f"{year}-12-31",
        "standard": standard,
        "criteria": {
            number: {"concluded": verdict, "by": by, "evidence": EVIDENCE}
            for number, verdict in verdicts.items()
            if verdict is not None
        },
    }


def meeting(count: int, *, open_: int = 0, of: int = 19) -> dict[str, bool | None]:
    """So many criteria met, so many open, the rest not met."""
    states = [True] * count + [None] * open_ + [False] * (of - count - open_)
    return {str(n): state for n, state in enumerate(states, 1)}


def judged(book: RuleBook, *trees: dict[str, Any]) -> list[Assessment[Any]]:
    units = [Unit.from_dict(tree) for tree in trees]
    return [book.standard_for(unit).assess(unit) for unit in units]


def whole_of(book: RuleBook, *trees: dict[str, Any]) -> PlaceStatistics:
    return statistics(judged(book, *trees)).standards[0].whole


# ---- counting


def test_bands_are_those_of_the_programme() -> None:
    assert bands_of(19) == ((19, 19), (15, 18), (10, 14), (5, 9), (0, 4))
    assert bands_of(10) == ((10, 10), (5, 9), (0, 4))
    assert bands_of(4) == ((4, 4), (0, 3))


def test_a_unit_that_is_open_is_counted_with_bounds(book: RuleBook) -> None:
    whole = whole_of(
        book,
        commune("A", meeting(19)),
        commune("B", meeting(16, open_=3)),
        commune("C", meeting(13, open_=2)),
        commune("D", meeting(3)),
    )
    counts = [band.units for band in whole.bands]
    assert counts == [
        CountRange(1, 2), CountRange(0, 2), CountRange(0, 1), CountRange(0, 0), CountRange(1, 1),
    ]  # fmt: skip
    assert whole.mean == (Fraction(51, 4), Fraction(56, 4))
    assert whole.criteria[-1].met == CountRange(1, 2)


def test_what_is_counted_of_made_up_figures_says_so(book: RuleBook) -> None:
    noted = commune("B", meeting(12)) | {"note": "Số liệu minh họa"}
    trees = [commune("A", meeting(12)), noted, commune("C (mô phỏng)", meeting(12))]
    for given, count in ((trees, 2), (trees[:1], 0)):
        counted = statistics(judged(book, *given))
        assert counted.standards[0].made_up == count
        notices = [
            block.line
            for block in statistics_document(counted, book.library, "vi").blocks
            if isinstance(block, Notice) and "BỊA RA" in block.line
        ]
        assert len(notices) == bool(count)
        assert all("2 trong 3 đơn vị" in line for line in notices)


@pytest.mark.parametrize("seed", range(12))
def test_bounds_are_the_least_and_the_most_of_all_that_may_be(book: RuleBook, seed: int) -> None:
    """Every way in which what is open may turn out is tried."""
    chance = Random(seed)
    vectors = [
        {str(n): chance.choice([True] * 9 + [False] * 2 + [None]) for n in range(1, 11)}
        for _ in range(4)
    ]
    trees = [
        commune(f"Xã {n}", v, year=2026, standard="xa-ntm-2026", classes=["nhom-2"])
        for n, v in enumerate(vectors)
    ]
    whole = whole_of(book, *trees)
    places = [(n, c) for n, v in enumerate(vectors) for c, state in v.items() if state is None]
    seen: list[list[int]] = [[] for _ in whole.bands]
    totals = []
    for ends in product([True, False], repeat=min(len(places), 10)):
        filled = [dict(v) for v in vectors]
        for (n, code), end in zip(places, ends, strict=False):
            filled[n][code] = end
        met = [sum(state is True for state in v.values()) for v in filled]
        totals.append(sum(met))
        for band, counts in zip(whole.bands, seen, strict=True):
            counts.append(sum(band.lowest <= n <= band.highest for n in met))
    if len(places) <= 10:
        assert whole.criteria_met == CountRange(min(totals), max(totals))
        for band, counts in zip(whole.bands, seen, strict=True):
            # Each unit is bounded for itself, which is exact: units are open independently.
            assert band.units == CountRange(min(counts), max(counts))


# ---- published figures (vietnam.vn, baohoabinh.com.vn, nongthonmoi.net)


def test_nam_giang_2024(book: RuleBook) -> None:
    """177 criteria in 11 communes, 16,1 on average."""
    met = [16] * 10 + [17]
    whole = whole_of(book, *(commune(f"Xã {n}", meeting(m)) for n, m in enumerate(met)))
    assert whole.criteria_met.exact == 177
    assert round(float(whole.mean[0]), 1) == 16.1
    assert mean_cell(whole, "vi") == "16,09"


def test_phuoc_son_and_tan_lac_2024(book: RuleBook) -> None:
    """3 of 11 communes with 14,6 on average; 10 of 15 with 16,0."""
    for communes, complete, total, mean in ((11, 3, 161, 14.6), (15, 10, 240, 16.0)):
        rest = communes - complete
        each, more = divmod(total - 19 * complete, rest)
        met = [19] * complete + [each + (n < more) for n in range(rest)]
        whole = whole_of(book, *(commune(f"Xã {n}", meeting(m)) for n, m in enumerate(met)))
        assert whole.bands[0].units.exact == complete
        assert round(float(whole.mean[1]), 1) == mean


def test_shares_are_those_that_were_published() -> None:
    """129 of 193 communes are 67 %; 32 of 32 are all."""
    assert share_cell(CountRange(129, 129), 193, "vi") == "66,8%"
    assert share_cell(CountRange(32, 32), 32, "vi") == "100%"
    assert share_cell(CountRange(1, 2), 3, "en") == "33.3–66.7%"


def test_dong_tien_2022(book: RuleBook) -> None:
    """16 of 19: all but 10, 11 and 13."""
    verdicts = {str(n): n not in {10, 11, 13} for n in range(1, 20)}
    whole = whole_of(book, commune("Đông Tiến", verdicts, year=2022))
    assert [b.units.exact for b in whole.bands] == [0, 1, 0, 0, 0]
    assert [c.code for c in whole.criteria if c.failed] == ["10", "11", "13"]


# ---- places and years


def test_names_of_districts_are_one_place(book: RuleBook) -> None:
    entry = statistics(
        judged(
            book,
            commune("A", meeting(19), district="Cao Lộc"),
            commune("B", meeting(19), district="Huyện Cao Lộc"),
            commune("C", meeting(9), district="Thành phố Lạng Sơn"),
            commune("D", meeting(9)),
        )
    ).standards[0]
    assert entry.by == "district"
    assert [(p.name.vi, p.units) for p in entry.places] == [
        ("Huyện Cao Lộc", 2), ("Thành phố Lạng Sơn", 1), ("Chưa ghi", 1),
    ]  # fmt: skip


def test_a_year_before_is_compared_where_the_standard_is_the_same(book: RuleBook) -> None:
    now = judged(book, commune("A", meeting(19)), commune("B", meeting(12)))
    before = judged(book, commune("A", meeting(12), year=2023), commune("X", meeting(9), year=2023))
    entry = statistics(now, previous=before).standards[0]
    assert (entry.before_period, entry.joined, entry.gone) == (2023, 1, 1)
    assert entry.whole.before is not None
    assert [b.units.exact for b in entry.whole.before.bands] == [0, 0, 1, 1, 0]
    later = judged(
        book,
        commune("A", meeting(9, of=10), year=2026, standard="xa-ntm-2026", classes=["nhom-1"]),
    )
    counts = statistics(later, previous=now)
    assert counts.standards[0].before_period is None
    assert counts.not_compared == (("xa-ntm", 2024, 2),)


def test_a_unit_that_is_there_twice_is_refused(book: RuleBook) -> None:
    twice = judged(book, commune("A", meeting(19)), commune("Xã A", meeting(9)))
    with pytest.raises(FactsError, match="2024: there are 2 of it"):
        statistics(twice)


# ---- documents


@pytest.fixture(scope="module")
def groups(book: RuleBook) -> list[Assessment[Any]]:
    return judged(
        book,
        *(
            commune(
                f"Xã {n}",
                meeting(6 + n, of=10),
                year=2026,
                standard="xa-ntm-2026",
                classes=[f"nhom-{1 + n % 3}"],
            )
            for n in range(5)
        ),
    )


def tables(section: Any) -> list[Table]:
    return [b for b in blocks_for("html", section.blocks) if isinstance(b, Table)]


def test_the_forms_have_their_heads(groups: list[Assessment[Any]]) -> None:
    five, six = province_forms(statistics(groups).standards[0])
    (table,) = tables(five)
    above = [text for text, _ in table.groups]
    assert above == ["", "", "", "Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3", ""]
    assert table.heads[:6] == (
        "TT", "Nội dung", "ĐVT", "KQ đến 31/12/2025", "TH năm 2026", "KH 6T cuối năm 2026",
    )  # fmt: skip
    assert [row[0] for row in table.rows] == [str(n) for n in range(1, 11)]
    (table,) = tables(six)
    assert [row[1] for row in table.rows] == [
        "Kết quả thực hiện xây dựng NTM cấp xã",
        "Tổng số xã thực hiện XD NTM",
        "Số xã đạt 10 tiêu chí",
        "Số xã đạt từ 5 - 9 tiêu chí",
        "Số xã đạt dưới 5 tiêu chí",
    ]
    assert [row[3] for row in table.rows] == ["", 5, 1, 4, 0]
    ten = commune_forms(groups[:1]).sections[0]
    (table,) = tables(ten)
    assert [text for text, columns in table.groups if columns == 2] == [
        "KQ đến 31/12/2025", "TH năm 2026", "KH 6T cuối năm 2026",
    ]  # fmt: skip
    assert table.rows[0][:2] == ("1", groups[0].criteria[0].name)
    assert sum(row[2] == "" for row in table.rows) == 10
    assert len(table.rows) == 57


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_format_is_written(book: RuleBook, groups: list[Assessment[Any]], lang: Any) -> None:
    document = statistics_document(
        statistics(groups), book.library, lang, (("a.yaml", "không đọc được", "not read"),)
    )
    for form in ("text", "md", "html", "docx", "pdf", "xlsx"):
        assert write(document, form) == write(document, form)
    page = write(document, "html")
    assert isinstance(page, str)
    assert page.count("<svg") == 1
    assert ("Biểu 05" in page) is (lang == "vi")
    assert ("không đọc được" in page) is (lang == "vi")


def communes_in(folder: Path) -> Path:
    folder.mkdir()
    trees = [
        commune("A", meeting(17), district="Cao Lộc"),
        commune("B", meeting(16, open_=1), district="Cao Lộc"),
        commune("C", meeting(19), district="Chi Lăng"),
    ]
    for n, tree in enumerate(trees):
        (folder / f"{n}.json").write_text(json.dumps(tree), "utf-8")
    (folder / "x.json").write_text("{", "utf-8")
    return folder


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = communes_in(tmp_path / "xa")
    printed = ran(capsys, "statistics", folder, "--format", "json")
    assert printed.status == 0
    assert "x.json" in printed.err
    content = json.loads(printed.out)
    validate(content, "statistics")
    assert json_schema("statistics")["$id"] == "urn:ntm-rules:schema:statistics:1"
    (entry,) = content["standards"]
    assert [p["name"] for p in entry["places"]] == ["Huyện Cao Lộc", "Huyện Chi Lăng"]
    assert entry["whole"]["counts"]["mean"] == {"at_least": "17.333333", "at_most": "17.666667"}
    assert [e["source"] for e in content["bad"]] == ["x.json"]
    target = tmp_path / "thong-ke.xlsx"
    assert ran(capsys, "statistics", folder, "--by", "none", "-o", target).status == 0
    book = openpyxl.load_workbook(target)
    assert book.sheetnames[1:] == [
        "Theo số tiêu chí đạt", "Từng tiêu chí", "Từng chỉ tiêu", "Không đếm được và lý do",
    ]  # fmt: skip
    sheet = book["Từng tiêu chí"]
    assert sheet.freeze_panes is not None
    assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A3
    assert ran(capsys, "statistics", folder, "--form-10", "--quiet").out.count("Biểu 10.") == 3


def test_where_nothing_can_be_counted_it_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.json").write_text("{", "utf-8")
    printed = ran(capsys, "statistics", tmp_path, "--lang", "en")
    assert printed.status == 2
    assert "there is no unit to count" in printed.err
