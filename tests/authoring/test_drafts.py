"""A decision that nobody has encoded, drafted: what is understood works at once, what is not stands with its words."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ntm_rules import RuleBook, Unit
from ntm_rules.authoring.drafting.draft_result import Asked, Draft
from ntm_rules.authoring.drafting.draft_standard import draft_standard
from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.authoring.worksheet.rows import Row, rows_of_sheet
from ntm_rules.cli.main import main
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.errors import InputError, NtmError, RequestError
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.requirement import Compare, NotEncoded, leaves
from tests.helpers.made_decisions import GROUPS, Decision, Layout, Made, laid_out, written
from tests.helpers.own_rules import RULES, bare_rules

DOCUMENT = {"number": "1/QĐ-VD", "issuer": "Cơ quan ví dụ", "title": "Quyết định bịa ra (ví dụ)"}
HEAD = ("TT", "Tên tiêu chí", "Nội dung tiêu chí")
SET: tuple[tuple[str, ...], ...] = (
    (*HEAD, "Nhóm 1", "Nhóm 2"),
    ("1", "Sân chơi", "1.1. Tỷ lệ thôn có sân chơi", "≥70%", "≥80%"),
    ("", "", "1.2. Có đội văn nghệ", "Đạt", "Đạt"),
    ("", "", "1.3. Tỷ lệ di tích (nếu có) được tu bổ", "100%", "100%"),
    ("2", "Sách", "2.1. Thư viện", "Đạt (Đáp ứng toàn bộ các tiêu chí 2.1.1-2.1.2)", "Đạt (Đáp ứng toàn bộ các tiêu chí 2.1.1-2.1.2)"),
    ("", "", "2.1.1. Có thư viện xã", "Đạt", "Đạt"),
    ("", "", "2.1.2. Số điểm đọc", "≥ 2 địa điểm", "≥ 3 địa điểm"),
    ("", "", "2.2. Có phòng đọc", "Không quy định", "Đạt"),
    ("", "", "2.3. Tỷ lệ hộ có sách", "≥85% (UBND cấp tỉnh quy định cụ thể đảm bảo không thấp hơn)", "≥90% (UBND cấp tỉnh quy định cụ thể đảm bảo không thấp hơn)"),
    ("", "", "2.4. Có ngày hội sách", "Đạt (UBND cấp tỉnh quy định cụ thể)", "Đạt (UBND cấp tỉnh quy định cụ thể)"),
    ("", "", "2.5. Tỷ lệ lao động qua đào tạo (áp dụng cho cả nam và nữ)", "≥60%", "≥65%"),
    ("", "", "2.6. Việc khác", "Theo lộ trình của tỉnh", "Đạt"),
)  # fmt: skip


def made(rows: Sequence[Sequence[str]]) -> Decision:
    cells = [Made(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row)]
    return Decision(cells)


def drafted(
    folder: Path, rows: Sequence[Sequence[str]], form: str = "html", **asked: Any
) -> tuple[Path, Draft]:
    root = bare_rules(folder / "rules")
    path = written(made(rows), form, folder, Layout())
    return root, draft(root, path, **asked)


def draft(root: Path, path: Path, name: str = "vi-du", **asked: Any) -> Draft:
    return draft_standard(
        root,
        path,
        Asked(name, document=DOCUMENT, document_date=as_date("2025-01-15"), **asked),
    )


def base_of(root: Path, name: str = "vi-du") -> Base:
    return open_book(root).library.standards[name]


def asked_of(base: Base, code: str) -> list[Compare]:
    indicator = next(i for c in base.criteria for i in c.indicators if i.code == code)
    return list(leaves(indicator.require))


def levels(compare: Compare) -> dict[tuple[str, ...], Any]:
    return {k: cell.form or cell.value for k, cell in compare.level.cells.items()}


@pytest.mark.parametrize("form", ["html", "docx", "pdf", "xlsx"])
def test_a_set_becomes_rules_that_work_at_once(tmp_path: Path, form: str) -> None:
    root, result = drafted(tmp_path, SET, form)
    base = base_of(root)
    assert [c.name.vi for c in base.criteria] == ["Sân chơi", "Sách"]
    assert levels(asked_of(base, "1.1")[0]) == {("nhom-1",): 70, ("nhom-2",): 80}
    assert [c.yes_no for c in asked_of(base, "1.2")] == [True]
    library = asked_of(base, "2.1")
    assert [(c.yes_no, c.operator) for c in library] == [(True, "="), (False, ">=")]
    assert levels(library[1]) == {("nhom-1",): 2, ("nhom-2",): 3}
    assert levels(asked_of(base, "2.2")[0]) == {("nhom-1",): "not_regulated", ("nhom-2",): 1}
    floors = asked_of(base, "2.3")[0].level.cells
    assert [c.value for c in floors.values() if c.form == "floor"] == [85, 90]
    assert levels(asked_of(base, "2.4")[0]) == {(): "left_open"}
    assert asked_of(base, "2.5")[0].sexes
    assert result.encoded == (8, 0, 1)
    assert [(n.code, n.why.en) for n in result.not_understood] == [("2.6", "prose")]
    source = asked_of(base, "1.1")[0].level.cells["nhom-1",].provenance
    assert (source.status, source.words) == ("read", "≥70%")
    assert "bảng" in source.place
    assert "cột 4-5 (1.1)" in source.place
    account = result.account
    assert sum(account.by_kind.values()) == sum(g.height for g in result.document.grids)
    assert sum(account.cells.values()) == sum(len(g.cells) for g in result.document.grids)
    assert account.cells["not_understood"] == 2


def test_every_row_of_the_account_names_its_number(tmp_path: Path) -> None:
    rows = (
        ("TT", "Nội dung tiêu chí", "Chỉ tiêu"),
        ("1", "Sân chơi", ""),
        ("1.1", "Thôn có sân chơi", "Đạt (Đáp ứng toàn bộ các tiêu chí 1.1.1-1.1.2)"),
        ("1.1.1", "Có sân", "Đạt"),
        ("1.1.2", "Có lưới", "Đạt"),
        ("1.2", "Tỷ lệ thôn có sách", "≥70%"),
        ("1.2", "Tỷ lệ thôn có sách", "≥70%"),
    )
    result = drafted(tmp_path, rows)[1]
    account = [(line.code, line.kind) for line in result.account.rows[-len(rows) :]]
    codes = [row[0] for row in rows[1:]]
    assert account == [("", "heading"), *((code, "taken") for code in codes)]
    assert result.account.rows[-1].why is not None


def test_a_unit_is_judged_by_a_draft(tmp_path: Path) -> None:
    root, _ = drafted(tmp_path, SET)
    book = RuleBook.load(root)
    standard = book.standard("vi-du", as_of=as_date("2025-12-31"))
    facts: dict[str, Any] = {f.id: f for f in standard.facts}
    figures = {n: True if f.kind == "yes_no" else 75 for n, f in facts.items()}
    unit: dict[str, Any] = {
        "unit": {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": ["nhom-1"]},
        "period": 2025,
        "facts": {n: v for n, v in figures.items() if not facts[n].by_sex},
    }
    result = standard.assess(Unit.from_dict(unit))
    verdicts = {i.code: i.verdict for c in result.criteria for i in c.indicators}
    assert verdicts == {
        "1.1": "pass",
        "1.2": "pass",
        "1.3": "fail",
        "2.1": "pass",
        "2.2": "not_applicable",
        "2.3": "fail",
        "2.4": "unknown",
        "2.5": "unknown",
        "2.6": "unknown",
    }


def test_years_and_classes_stand_in_lines(tmp_path: Path) -> None:
    rows = (
        (*HEAD, "Chỉ tiêu"),
        ("1", "Thu nhập", "1.1. Thu nhập bình quân (triệu đồng/người/năm)", ""),
        ("", "", "Năm 2025", "≥ 48"),
        ("", "", "Năm 2026", "≥ 50,5"),
        ("", "", "1.2. Tỷ lệ hộ dùng nước sạch", "≥ 60%"),
        ("", "", "- Trong đó từ hệ thống tập trung", "≥ 20%"),
    )
    base = base_of(drafted(tmp_path, rows)[0])
    income = asked_of(base, "1.1")[0]
    assert income.level.by == ("year",)
    assert levels(income) == {("2025",): 48, ("2026",): Fraction("50.5")}
    assert [levels(c) for c in asked_of(base, "1.2")] == [{(): 60}, {(): 20}]
    assert base.columns is None


@pytest.mark.parametrize(
    ("text", "levels_stated", "why"),
    [
        ("Tỷ lệ hộ nghèo", ("5%", "3%"), "not clear whether at least or at most"),
        ("Số mô hình", ("≥ 2 chiếc", "≥ 3 chiếc"), "its unit of measure is not known"),
        ("Số mô hình", ("≥ 2", "≥ 3"), "its unit of measure is not known"),
        ("Tỷ lệ thôn", ("≥70%", "≤80%"), "not clear whether at least or at most"),
        ("Tỷ lệ thôn", ("≥70%", "Đạt"), "some cells hold a level, and others “Đạt”"),
        ("Tỷ lệ thôn", ("0,8", "0,9"), "its unit of measure is not known"),
        ("Tỷ lệ thôn", ("≥170%", "≥180%"), "a number that can be no share"),
        ("Tỷ lệ thôn", ("1.234", "1.234"), "prose"),
        ("Tỷ lệ thôn", ("100% (UBND cấp tỉnh quy định cụ thể)",) * 2, "prose"),
        ("Thôn vui", ("", ""), "none of its cells holds a level"),
    ],
)
def test_what_leaves_a_doubt_is_not_encoded(
    tmp_path: Path, text: str, levels_stated: tuple[str, str], why: str
) -> None:
    rows = (SET[0], ("1", "Một", f"1.1. {text}", *levels_stated), *SET[4:6])
    root, result = drafted(tmp_path, rows)
    assert [n.why.en for n in result.not_understood if n.code == "1.1"] == [why]
    indicator = base_of(root).criteria[0].indicators[0]
    assert isinstance(indicator.require, NotEncoded)
    assert text in indicator.require.words.vi


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ((("≥0,5%", "≥80%"),), "is far from"),
        ((("Năm 2025", "≥60%", "≥60%"), ("Năm 2026", "≥50%", "≥55%")), ""),
        ((("Xã khu vực III", "≥60%", "≥60%"), ("Các xã còn lại", "≥70%", "≥75%")), "khu-vuc-iii"),
    ],
)
def test_what_the_rules_would_be_wrong_with_is_not_encoded(
    tmp_path: Path, lines: tuple[tuple[str, ...], ...], why: str
) -> None:
    first = lines[0] if len(lines[0]) == 2 else ("", "")
    rows = [SET[0], ("1", "Một", "1.1. Tỷ lệ thôn có sân chơi", *first)]
    rows += [("", "", *line) for line in lines if len(line) == 3]
    rows.append(("", "", "1.2. Tỷ lệ thôn có sách", "≥70%", "≥80%"))
    root, result = drafted(tmp_path, rows)
    base = base_of(root)
    assert isinstance(base.criteria[0].indicators[0].require, NotEncoded)
    assert levels(asked_of(base, "1.2")[0])["nhom-2",] == 80
    (lost,) = result.not_understood
    assert why in lost.why.en
    assert lost.text
    assert result.levels == 2


def test_a_number_without_a_sign_is_our_reading(tmp_path: Path) -> None:
    rows = (SET[0], ("1", "Một", "1.1. Tỷ lệ thôn có sân chơi", "20%", "100%"))
    cells = asked_of(base_of(drafted(tmp_path, rows)[0]), "1.1")[0].level.cells
    assert all(cell.provenance.our_reading for cell in cells.values())


def test_groups_are_read_by_the_order_of_cells(tmp_path: Path) -> None:
    cells = [
        *(Made(0, n, text, 2) for n, text in enumerate(HEAD)),
        Made(0, 3, "Chỉ tiêu theo đối tượng", 1, 9),
        *(Made(1, at, f"Nhóm {n}", 1, w) for n, at, w in ((1, 3, 1), (2, 4, 5), (3, 9, 3))),
    ]
    for row, spans in enumerate([(5, 3, 1), (2, 6, 1), (3, 3, 3), (9,), (4, 5)], 2):
        cells.append(Made(row, 2, f"1.{row - 1}. Tỷ lệ thôn loại {row}"))
        at = 3
        for level, span in zip((70, 80, 90), spans, strict=False):
            cells.append(Made(row, at, f"≥{level}%", 1, span))
            at += span
    root = bare_rules(tmp_path / "rules")
    result = draft(root, written(Decision(cells), "html", tmp_path, Layout()))
    base = base_of(root)
    groups = {("nhom-1",): 70, ("nhom-2",): 80, ("nhom-3",): 90}
    assert [levels(asked_of(base, f"1.{n}")[0]) for n in (1, 2, 3)] == [groups] * 3
    assert levels(asked_of(base, "1.4")[0]) == {(): 70}
    assert [n.code for n in result.not_understood] == ["1.5"]


def test_a_fact_that_is_asked_in_the_same_words_is_taken(tmp_path: Path) -> None:
    root = bare_rules(tmp_path / "rules")
    (root / "vocabulary.yaml").write_text(
        "vocabulary: co-san\nfacts:\n"
        "- {id: san.choi_share, label: {vi: Tỷ lệ thôn có sân chơi, en: Share}, kind: share}\n"
        "- {id: di.tich_share, label: {vi: Tỷ lệ di tích được tu bổ hằng năm, en: Other}, kind: share}\n",
        encoding="utf-8",
    )
    result = draft(root, written(made(SET), "html", tmp_path, Layout()))
    assert list(result.facts_taken) == ["san.choi_share"]
    assert asked_of(base_of(root), "1.1")[0].fact == "san.choi_share"


# ---- what is refused: nothing is written then


def content_of(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


TWICE = (SET[0], SET[1], ("", "", "1.1. Tỷ lệ thôn có sân chơi", "≥75%", "≥80%"))
NO_TABLE = (("Họ và tên", "Chức vụ"), ("A", "B"))


@pytest.mark.parametrize(
    ("rows", "asked", "told"),
    [
        (NO_TABLE, {}, "no table of criteria among the tables"),
        (TWICE, {}, "1.1 stands twice and says different things, in rows 2 and 3"),
        (SET, {"table": 9}, "table 9 is no table of criteria"),
        (SET, {"name": "Sai Mã"}, "must be lower-case letters"),
        (SET, {"columns": "khong-co"}, "no columns 'khong-co'"),
        (SET, {"province": "lang-sn"}, "lang-sn"),
        ((SET[0], ("", "", "Không số", "Đạt", "Đạt")), {}, "no row of the table of criteria has"),
        ((SET[0], ("", "", "1.1. Gì đó", "Xem Điều 3", "Xem Điều 4")), {}, "“Nhóm 1”, “Nhóm 2”"),
    ],
)
def test_what_is_refused_is_told_and_nothing_written(
    tmp_path: Path, rows: Sequence[Sequence[str]], asked: dict[str, Any], told: str
) -> None:
    root = bare_rules(tmp_path / "rules")
    before = content_of(root)
    path = written(made(rows), "html", tmp_path, Layout())
    with pytest.raises(NtmError) as error:
        draft(root, path, **asked)
    assert told in str(error.value)
    assert content_of(root) == before


def test_two_tables_that_contradict_each_other_are_told(tmp_path: Path) -> None:
    root = bare_rules(tmp_path / "rules")
    some = written(made(SET), "html", tmp_path, Layout()).read_text("utf-8")
    other = some.replace("≥70%", "≥75%")
    path = tmp_path / "two.html"
    both = some.replace("</body></html>", "") + other[other.index("<table>") :]
    path.write_text(both, encoding="utf-8")
    before = content_of(root)
    with pytest.raises(InputError, match=r"tables 2 and 4 both have 1\.1 and say different things"):
        draft(root, path)
    assert content_of(root) == before
    draft(root, path, table=4)
    assert levels(asked_of(base_of(root), "1.1")[0])["nhom-1",] == 75


def test_an_id_that_is_taken_is_told(tmp_path: Path) -> None:
    root, _ = drafted(tmp_path, SET)
    other = tmp_path / "other"
    other.mkdir()
    path = written(made(SET[:3]), "html", other, Layout())
    before = content_of(root)
    with pytest.raises(NtmError, match="taken"):
        draft_standard(root, path, Asked("vi-du", document={**DOCUMENT, "number": "2/QĐ-VD"}))
    assert content_of(root) == before


# ---- beside a file that is there


def rule_file(root: Path) -> Path:
    return root / "national/vi-du/vi-du.yaml"


def test_a_second_draft_says_what_differs_and_leaves_the_file_alone(tmp_path: Path) -> None:
    root, _ = drafted(tmp_path, SET)
    path = written(made(SET), "html", tmp_path, Layout())
    before = content_of(root)
    again = draft(root, path)
    assert again.beside is not None
    assert (again.beside.differences, again.beside.diff, again.files) == ((), "", ())
    assert content_of(root) == before
    edited = rule_file(root)
    text = edited.read_text("utf-8")
    text = text.replace("{nhom-1: 70, nhom-2: 80}", "{nhom-1: 75, nhom-2: 80}   # đã sửa tay")
    text = text.replace("nhom-1: ≥70%", "nhom-1: ≥75%")
    edited.write_text(text, encoding="utf-8")
    before = content_of(root)
    beside = draft(root, path, update=True).beside
    assert beside is not None
    assert [(d.code, d.words.en) for d in beside.differences] == [
        (
            "1.1",
            "level: the document has “≥70% | ≥80%” (bảng 2, dòng 2, cột 4-5 (1.1)), the file: nhom-1 >= 75, nhom-2 >= 80",
        )
    ]
    assert content_of(root) == before


def test_what_a_file_lacks_is_put_in_on_request_and_all_else_stays(tmp_path: Path) -> None:
    root, _ = drafted(tmp_path, SET[:4])
    edited = rule_file(root)
    text = edited.read_text("utf-8").replace("indicators:\n", "indicators:   # sửa tay\n", 1)
    edited.write_text(text, encoding="utf-8")
    path = written(made(SET), "html", tmp_path, Layout())
    before = content_of(root)
    shown = draft(root, path)
    assert shown.beside is not None
    assert '+  - code: "2.3"' in shown.beside.diff
    assert content_of(root) == before
    draft(root, path, update=True)
    after = edited.read_text("utf-8")
    kept = [line for line in text.splitlines() if line in after.splitlines()]
    assert kept == text.splitlines()
    assert levels(asked_of(base_of(root), "2.1")[1])["nhom-2",] == 3
    last = draft(root, path).beside
    assert last is not None
    assert (last.differences, last.diff) == ((), "")


def test_a_frame_is_filled(tmp_path: Path) -> None:
    root = bare_rules(tmp_path / "rules")
    frame = root / "khung.yaml"
    frame.write_text(
        "# Khung có sẵn.\nstandard: vi-du\nunit: xa\nname: {vi: Ví dụ, en: Example}\n"
        "document: qd-vi-du\nplace: Phụ lục\nin_force: {from: 2020-01-01, status: recalled}\ncriteria:\n"
        '- number: "1"\n  name: {vi: Sân chơi, en: Playgrounds}\n  indicators:\n'
        '  - code: "1.1"   # chưa có mức\n    name: {vi: Tỷ lệ thôn có sân chơi, en: Playgrounds}\n'
        "    wording: {status: recalled}\n    require:\n      not_encoded: {vi: Chưa rõ., en: Not known.}\n",
        encoding="utf-8",
    )
    path = written(made(SET[:4]), "docx", tmp_path, Layout())
    result = draft_standard(root, path, Asked("vi-du", update=True))
    assert result.beside is not None
    text = frame.read_text("utf-8")
    assert text.startswith("# Khung có sẵn.\nstandard: vi-du\n")
    assert "en: Playgrounds" in text
    assert "# chưa có mức" in text
    assert levels(asked_of(base_of(root), "1.1")[0])["nhom-2",] == 80
    assert len(base_of(root).criteria[0].indicators) == 3


@pytest.mark.parametrize(
    ("option", "given", "expected"),
    [
        ("--title", {"title": "Tên khác (ví dụ)"}, "Bộ tiêu chí vi-du"),
        ("--unit-kind", {"unit": "huyen"}, "xa"),
        ("--place", {"place": "Phụ lục IX"}, "Bảng tiêu chí"),
        ("--from", {"since": as_date("2030-01-01")}, "2025-01-15"),
    ],
)
def test_what_is_said_otherwise_than_the_file_has_it_is_refused(
    tmp_path: Path, option: str, given: dict[str, Any], expected: str
) -> None:
    root, _ = drafted(tmp_path, SET)
    path = written(made(SET), "docx", tmp_path, Layout())
    with pytest.raises(RequestError) as refused:
        draft(root, path, **given)
    (problem,) = refused.value.problems
    assert (problem.key, problem.expected) == (option, expected)
    assert str(problem.found) in map(str, given.values())


def test_the_document_of_another_set_is_refused(tmp_path: Path) -> None:
    root, _ = drafted(tmp_path, SET)
    other = (
        SET[0],
        ("1", "Khác", "1.1. Số buổi họp của ban chỉ đạo", "Đạt", "Đạt"),
        ("", "", "1.2. Việc nữa", "Đạt", "Đạt"),
    )
    path = written(made(other), "html", tmp_path, Layout())
    before = content_of(root)
    with pytest.raises(InputError, match="not of this standard"):
        draft(root, path)
    assert content_of(root) == before


# ---- at the command line, with the rules of the wheel


def test_the_rules_of_the_installation_are_copied_for_whoever_has_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(made(SET), "html", tmp_path, Layout())
    root = tmp_path / "cua-toi"
    call = ["--rules", str(root), "--lang", "en", "law", "draft", str(path), "--id", "vi-du"]

    def run(*more: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([*call, *more])
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    code, _, err = run()
    assert (code, root.exists()) == (2, False)
    assert "give --document-issuer, --document-date" in err
    code, out, err = run("--document-issuer", "Ví dụ", "--document-date", "2025-01-15")
    assert code == 0
    assert "vi-du: 2 criteria, 9 indicators: encoded 8, in part 0, not 1" in out
    assert "13 rows: taken 11, heading 1, of another table 1" in out
    assert f"the rules of this installation were copied into {root}" in err
    assert list(tmp_path.glob(".cua-toi*")) == []
    assert "xa-ntm" in RuleBook.load(root).library.standards


# ---- rules -> document -> rules


@cache
def rows_of(standard: str) -> tuple[Row, ...]:
    return tuple(rows_of_sheet(open_book(RULES), standard, None))


layouts = st.builds(
    Layout,
    code_apart=st.booleans(),
    long_names=st.booleans(),
    common=st.booleans(),
    heading_rows=st.integers(1, 3),
    numbered=st.booleans(),
    merge_same=st.booleans(),
    repeat_criterion=st.booleans(),
    style=st.sampled_from(["≥ {}", "≥{}", "{}", "words"]),
    marks=st.booleans(),
    repeat_heading=st.booleans(),
    line_below=st.booleans(),
    shifted=st.booleans(),
    trap=st.sampled_from(["", "sdt", "ins", "sym"]),
)


def stated(
    decision: Decision, rows: Sequence[Row]
) -> Iterator[tuple[str, tuple[str, ...], str, Fraction]]:
    """The code, the column and year, the comparison and the level of each row of a made decision."""
    by_id = {row.id: row for row in rows}
    for name, value in decision.truth.items():
        row = by_id[name]
        assert row.leaf is not None
        axes = dict(zip(row.by, row.key, strict=True))
        column = axes.get("column", "")
        column = (
            GROUPS[column].casefold().replace("xã nhóm ", "xa-nhom-")
            if column in GROUPS
            else column
        )
        keys = tuple(k for k in (axes.get("year", ""), column) if k and k != "common")
        if column != "common":
            yield row.indicator.code, keys, row.leaf.operator, value


def compared(
    base: Base, truth: Iterator[tuple[str, tuple[str, ...], str, Fraction]]
) -> tuple[int, int]:
    """How many stated levels are in a draft, of how many; never another level or another comparison."""
    right = total = 0
    for code, keys, operator, value in truth:
        total += 1
        for leaf in asked_of(base, code):
            cells = leaf.level.cells
            fitting = [c for k, c in cells.items() if set(k) <= set(keys) or not set(keys) - set(k)]
            assert fitting, (code, keys, cells)
            for cell in fitting:
                assert cell.value == value, (code, keys, cell)
            assert (leaf.operator, value) in {(operator, value), (">=", 100), ("=", 0)}, (
                code,
                keys,
            )
            right += 1
    return right, total


@given(
    layout=layouts,
    form=st.sampled_from(["html", "docx", "xlsx"]),
    standard=st.sampled_from(["xa-ntm", "xa-ntm-2026", "xa-ntm-nang-cao"]),
    seed=st.integers(0, 10_000),
)
@settings(max_examples=20, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_no_layout_drafts_a_wrong_level(
    layout: Layout, form: str, standard: str, seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("draft")
    chance = random.Random(seed)
    rows = rows_of(standard)
    codes = sorted({row.indicator.code for row in rows})
    chosen = set(chance.sample(codes, chance.randint(len(codes) // 2, len(codes))))
    decision = laid_out([r for r in rows if r.indicator.code in chosen], layout, chance)
    root = bare_rules(folder / "rules")
    result = draft(root, written(decision, form, folder, layout))
    right, total = compared(base_of(root), stated(decision, rows))
    if layout.style != "{}":
        assert 3 * right >= total
    assert sum(result.account.by_kind.values()) == sum(g.height for g in result.document.grids)
    assert sum(result.account.cells.values()) == sum(len(g.cells) for g in result.document.grids)
