"""An amending decision and a province's, drafted: only what they change, from tables and from regular sentences."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ntm_rules.authoring.drafting.draft_changes import DraftedChanges, draft_changes
from ntm_rules.authoring.drafting.draft_result import Asked
from ntm_rules.authoring.drafting.prose import prose_changes
from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.cli.main import main
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.errors import InputError, NtmError, RequestError
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.resolve.in_force import Resolved, resolve
from tests.helpers.own_rules import bare_rules

RULES = Path(__file__).parents[2] / "rules"
DOCUMENT = {"number": "9/QĐ-VD", "issuer": "Cơ quan ví dụ", "title": "Quyết định bịa ra (ví dụ)"}
LANES = "Tỷ lệ đường ngõ, xóm sạch và đảm bảo đi lại thuận tiện quanh năm"
FIELDS = "Tỷ lệ đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm"
ROADS = "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm"
HOUSES = "Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố"
INSURED = "Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ)"
SORTED = "Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn"
HEAD = ("TT", "Nội dung tiêu chí", "Chỉ tiêu")


def page(folder: Path, rows: Sequence[tuple[str, ...]], *paragraphs: str) -> Path:
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    text = "".join(f"<p>{p}</p>" for p in paragraphs)
    path = folder / "sua-doi.html"
    path.write_text(f"<html><body>{text}<table>{body}</table></body></html>", encoding="utf-8")
    return path


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    shutil.copytree(RULES, tmp_path / "rules")
    return tmp_path / "rules"


def drafted(rules: Path, path: Path, name: str = "vi-du-2025", **asked: Any) -> DraftedChanges:
    day = asked.pop("day", "2025-03-01")
    over = asked.pop("over", "xa-ntm")
    whole = Asked(name, **{"document": DOCUMENT, "document_date": as_date(day), **asked})
    return draft_changes(rules, path, whole, over)


def law(rules: Path, day: str, province: str | None = None) -> Resolved:
    return resolve(open_book(rules).library, "xa-ntm", as_date(day), province)


def level(resolved: Resolved, code: str) -> dict[tuple[str, ...], Any]:
    indicator = next(i for _, i in resolved.indicators() if i.code == code)
    (leaf, *_) = leaves(indicator.require)
    return {k: cell.value for k, cell in leaf.level.cells.items()}


def test_an_amending_decision_says_only_what_changes(
    tmp_path: Path, rules: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = page(
        tmp_path,
        [
            HEAD,
            ("2.1", ROADS, "100%"),
            ("15.4", "Xã có sổ khám chữa bệnh điện tử cho mọi người dân (ví dụ)", "Đạt"),
            ("15.5", "Có điểm sơ cứu tại mọi thôn (ví dụ)", "Đạt"),
            ("", "Điều gì đó khác hẳn", "Đạt"),
        ],
        "QUYẾT ĐỊNH (ví dụ)",
        f"1. Chỉ tiêu 15.1 được sửa đổi như sau: “{INSURED}: ≥96%”.",
        f"2. Bãi bỏ chỉ tiêu 17.11 “{SORTED}”.",
        "3. Sửa đổi một số từ ngữ tại chỉ tiêu 17.1 cho phù hợp.",
    )
    result = drafted(rules, path)
    assert {c.code: c.kind for c in result.changes} == {
        "2.1": "same",
        "15.4": "replace",
        "15.5": "add",
        "15.1": "set",
        "17.11": "repeal",
    }
    assert [n.place for n in result.not_understood] == ["bảng 1, dòng 5, cột 3 ()", "đoạn 4"]
    assert sum(result.account.cells.values()) == 15
    assert "4 paragraphs: taken 2, not understood 1, of no indicator 1" in result.text("en")
    before, after = law(rules, "2025-02-28"), law(rules, "2025-03-01")
    codes = [{i.code for _, i in some.indicators()} for some in (before, after)]
    assert (codes[0] - codes[1], codes[1] - codes[0]) == ({"17.11"}, {"15.5"})
    assert level(after, "15.1") == {(): 96}
    with pytest.raises(SystemExit):
        main(
            [
                "--rules",
                str(rules),
                "--lang",
                "en",
                "diff",
                "xa-ntm",
                "--from",
                "2025-02-28",
                "--to",
                "2025-03-01",
            ]
        )
    shown = " ".join(capsys.readouterr().out.split())
    assert "15.1 level, by 9/QĐ-VD" in shown
    assert "17.11 repealed, by 9/QĐ-VD" in shown
    assert "đoạn 2 (15.1)" in shown
    before_again = {p: p.read_bytes() for p in rules.rglob("*.yaml")}
    with pytest.raises(NtmError, match="taken in the rules"):
        drafted(rules, path)
    assert {p: p.read_bytes() for p in rules.rglob("*.yaml")} == before_again


def test_a_province_sets_levels_by_class(tmp_path: Path, rules: Path) -> None:
    head = ("TT", "Nội dung tiêu chí", "Xã khu vực III", "Các xã còn lại")
    rows = [
        head,
        ("2.1", ROADS, "100%", "100%"),
        ("2.3", LANES, "≥50%", "≥70%"),
        ("2.4", FIELDS, "≥70%", "≥70%"),
        ("9.2", HOUSES, "UBND cấp huyện quy định", "≥80%"),
        ("15.1", INSURED, "≥97%", "≥97%"),
    ]
    result = drafted(
        rules, page(tmp_path, rows), "cao-bang-2025", province="Cao Bằng", place="Phụ lục"
    )
    assert {c.code: c.kind for c in result.changes} == {
        "2.1": "same",
        "2.3": "set",
        "2.4": "set",
        "15.1": "set",
    }
    assert [n.code for n in result.not_understood] == ["9.2"]
    after = law(rules, "2025-03-01", "cao-bang")
    assert level(after, "2.3") == {("khu-vuc-iii",): 50, ("others",): 70}
    assert level(after, "2.4") == {(): 70}
    assert level(after, "15.1")[()] == 97
    text = result.file.read_text("utf-8")
    assert '"2.3"' not in text.partition("unfilled:")[2].partition("\n\n")[0]
    assert '"9.2"' in text.partition("unfilled:")[2].partition("\n\n")[0]


def test_what_a_province_cannot_add_is_told_and_the_rest_drafted(
    tmp_path: Path, rules: Path
) -> None:
    rows = [HEAD, ("2.3", LANES, "≥50%"), ("2.9", "Có hoa ven đường (ví dụ, bịa ra)", "≥60%")]
    result = drafted(
        rules, page(tmp_path, rows), "cao-bang-2025", province="Cao Bằng", place="Phụ lục"
    )
    assert [(c.code, c.kind) for c in result.changes] == [("2.3", "set")]
    (told,) = result.not_understood
    assert (told.code, told.why.en) == ("2.9", "the standard has no such indicator")
    assert "Có hoa ven đường" in told.text
    assert "dòng 3" in told.place


def test_the_same_document_again_is_refused_by_its_file(tmp_path: Path, rules: Path) -> None:
    (tmp_path / "tinh").mkdir()
    nation = page(tmp_path, [HEAD, ("2.1", ROADS, "100%"), ("15.5", "Có điểm sơ cứu", "Đạt")])
    first = drafted(rules, nation)
    province = page(tmp_path / "tinh", [HEAD, ("2.3", LANES, "≥50%")])
    own = {"document": {**DOCUMENT, "number": "7/QĐ-UBND"}, "province": "cao-bang"}
    second = drafted(rules, province, "cao-bang-2025", day="2025-04-01", **own)
    before = {p: p.read_bytes() for p in rules.rglob("*.yaml")}
    for name, file, day, asked in (
        ("khac", first.file, "2025-03-01", {}),
        ("khac", second.file, "2025-04-01", own),
    ):
        with pytest.raises(RequestError, match="it says already what the document") as error:
            drafted(rules, province if asked else nation, name, day=day, **asked)
        assert error.value.problems[0].where.file == str(file)
        with pytest.raises(NtmError, match="taken in the rules"):
            drafted(rules, nation, file.stem, day=day, **asked)
    assert {p: p.read_bytes() for p in rules.rglob("*.yaml")} == before


def test_a_file_of_the_name_is_not_replaced(tmp_path: Path, rules: Path) -> None:
    other = rules / "provincial/cao-bang/cua-tinh.yaml"
    other.parent.mkdir()
    other.write_text("vocabulary: cao-bang\nfacts: []\n", encoding="utf-8")
    path = page(tmp_path, [HEAD, ("2.3", LANES, "≥50%")])
    with pytest.raises(NtmError, match="there already"):
        drafted(rules, path, "cua-tinh", province="cao-bang")
    assert other.read_text("utf-8") == "vocabulary: cao-bang\nfacts: []\n"


def test_a_decision_takes_the_place_of_the_file_that_awaits_it(tmp_path: Path, rules: Path) -> None:
    awaited = rules / "provincial/lang-son/xa-ntm-2026.yaml"
    law = resolve(open_book(rules).library, "xa-ntm-2026", as_date("2026-11-01"))
    name = next(i.name.vi for _, i in law.indicators() if i.code == "4.2")
    path = page(tmp_path, [HEAD, ("4.2", name, "≥15%")])
    asked: dict[str, Any] = {"over": "xa-ntm-2026", "province": "lang-son", "day": "2026-11-15"}
    result = drafted(rules, path, "lang-son-xa-2026", **asked)
    assert (result.file, result.findings) == (awaited, [])
    assert awaited.read_text("utf-8").count("overlay: lang-son-xa-2026\n") == 1
    after = resolve(open_book(rules).library, "xa-ntm-2026", as_date("2026-11-15"), "lang-son")
    assert level(after, "4.2") == {(): 15}


def test_what_changes_nothing_of_the_standard_is_refused(tmp_path: Path, rules: Path) -> None:
    before = {p: p.read_bytes() for p in rules.rglob("*.yaml")}
    other = page(tmp_path, [HEAD, ("1.1", "Tổ chức hội nghị tổng kết", "Đạt")])
    with pytest.raises(InputError, match="no table and no sentence"):
        drafted(rules, other)
    weaker = page(tmp_path, [HEAD, ("2.1", ROADS, "≥50%")])
    with pytest.raises(InputError, match=r"NTM801"):
        drafted(rules, weaker, "lang-son-2026", province="lang-son")
    assert {p: p.read_bytes() for p in rules.rglob("*.yaml")} == before


def test_a_table_without_end_is_refused(tmp_path: Path, rules: Path) -> None:
    rows = [HEAD, *((f"{n // 99 + 1}.{n % 99 + 1}", f"Việc {n}", "Đạt") for n in range(1001))]
    with pytest.raises(InputError, match="more than 1000 rows"):
        drafted(rules, page(tmp_path, rows))


@pytest.mark.parametrize("name", ["../../../../x", "a/b", "/tmp/x", "a.b", "A", "", "a" * 81, "a-"])
@pytest.mark.parametrize(
    "over", [(), ("--over", "xa-ntm"), ("--over", "xa-ntm", "--province", "cao-bang")]
)
def test_an_id_that_names_no_file_is_refused_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, over: Sequence[str]
) -> None:
    root = bare_rules(tmp_path / "a/b/c/rules")
    before = {p for p in tmp_path.rglob("*") if p.is_file()}
    call = ["--rules", str(root), "--lang", "en", "law", "draft", str(tmp_path / "not-there.html")]
    with pytest.raises(SystemExit) as ended:
        main([*call, "--id", name, *over])
    assert ended.value.code == 2
    assert "must be lower-case letters, digits and hyphens" in capsys.readouterr().err
    assert {p for p in tmp_path.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize(
    ("text", "regular"),
    [
        ("a) Chỉ tiêu 17.1 được sửa đổi, bổ sung như sau: “17.1. Tỷ lệ hộ: ≥60%”", ("17.1", "Tỷ lệ hộ", "≥60%")),
        ("Sửa đổi nội dung chỉ tiêu 2.3 như sau: “Tỷ lệ đường: Đạt”.", ("2.3", "Tỷ lệ đường", "Đạt")),
        ("Bãi bỏ chỉ tiêu 17.11 “Tỷ lệ hộ phân loại”", ("17.11", "Tỷ lệ hộ phân loại", "")),
        ("Chỉ tiêu 17.1 được sửa đổi như sau: tỷ lệ hộ ≥60%", None),
        ("Bãi bỏ chỉ tiêu 17.11", None),
        ("Thay cụm từ “xã” bằng “phường” tại chỉ tiêu 3.1", None),
    ],
)  # fmt: skip
def test_sentences_are_read_where_they_are_regular(
    text: str, regular: tuple[str, str, str] | None
) -> None:
    changes, strange = prose_changes(["Điều 1. Sửa đổi", text])
    assert [(c.code, c.text, c.level) for c in changes] == ([regular] if regular else [])
    assert list(strange) == ([] if regular else [1])
