"""A decision read: its grammar, what leaves a doubt, its way into the rules, and what is told."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import typst

from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.authoring.reading.heading import find_heading
from ntm_rules.authoring.reading.lines import read_lines
from ntm_rules.authoring.reading.meaning import meaning
from ntm_rules.authoring.reading.read_decision import ReadDecision, read_decision, word_differences
from ntm_rules.authoring.worksheet.levels import import_levels
from ntm_rules.authoring.worksheet.rows import rows_of_sheet
from ntm_rules.authoring.worksheet.texts import LEVELS_SHEET
from ntm_rules.foundation.errors import InputError
from ntm_rules.language.law_text import LawText
from ntm_rules.law.bundle import bundle_bytes, load_bundle
from ntm_rules.office.grids.grid import Grid, GridCell
from tests.helpers.signed_pdf import holder, signed

RULES = Path(__file__).parents[2] / "rules"
LANES = "Tỷ lệ đường ngõ, xóm sạch và đảm bảo đi lại thuận tiện quanh năm"
FIELDS = "Tỷ lệ đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm"
VILLAGE = "Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện quanh năm"
REGIONS = ("TDMN phía Bắc", "ĐB sông Hồng", "Bắc Trung Bộ")
HEAD = ("TT", "Nội dung tiêu chí", "Chỉ tiêu")
AS_READ = "đúng như đã đọc"
WHO: dict[str, Any] = {"by": "Nguyễn Văn Thử (ví dụ)", "on": dt.date(2025, 1, 15)}


@pytest.mark.parametrize(
    ("text", "kind", "sign", "number", "unit"),
    [
        ("≥ 80%", "level", ">=", "80", "%"),
        ("> = 80 %", "level", ">=", "80", "%"),
        ("≤13%", "level", "<=", "13", "%"),
        ("100", "level", "", "100", ""),
        ("≥01 mô hình", "level", ">=", "1", "mô hình"),
        ("từ 80% trở lên", "level", ">=", "80", "%"),
        ("đạt từ 80% trở lên", "level", ">=", "80", "%"),
        ("không quá 5,5%", "level", "<=", "5.5", "%"),
        ("tối đa 5%", "level", "<=", "5", "%"),
        ("Ít nhất 2", "level", ">=", "2", ""),
        ("≥ 2m2/người", "level", ">=", "2", "m2/người"),
        ("15,4[1]", "level", "", "15.4", ""),
        ("≥ 48 triệu đồng/người", "level", ">=", "48", "triệu đồng/người"),
    ],
)
def test_a_level_is_read(text: str, kind: str, sign: str, number: str, unit: str) -> None:
    level = meaning(text)
    assert (level.kind, level.sign, level.number, level.unit) == (
        kind,
        sign,
        Fraction(number),
        unit,
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Đạt", "met"),
        ("Đạt[2]", "met"),
        ("Không", "none"),
        ("Không quy định", "closed"),
        ("Đáp ứng chỉ tiêu chung", "common"),
        ("-", "empty"),
        ("", "empty"),
        ("UBND cấp tỉnh quy định cụ thể", "to_province"),
        (
            "Bộ Y tế hướng dẫn; UBND cấp tỉnh quy định cụ thể đối với xã nhóm 1 và xã nhóm 2",
            "to_province",
        ),
        ("Theo quy định của Bộ Y tế", "to_ministry"),
        # What holds a figure, or two, or a doubtful one, is prose.
        ("UBND cấp tỉnh quy định cụ thể, đảm bảo bình quân các xã ≥65%", "prose"),
        ("Bình quân từ 9,5 - 12%/năm", "prose"),
        ("1.234", "prose"),
        ("từ 80%", "prose"),
        ("≥80% trở lên", "prose"),
        ("≥80%2", "prose"),
        ("80% số hộ", "prose"),
        ("\ufffd 80", "prose"),
        ("Khuyến khích thực hiện", "prose"),
        ("-5", "prose"),
    ],
)
def test_what_is_no_plain_level_is_told_apart(text: str, kind: str) -> None:
    assert meaning(text).kind == kind


def test_a_part_in_parentheses_stays_with_its_words() -> None:
    level = meaning("≥18% (≥8% từ hệ thống cấp nước tập trung)")
    assert level.number == 18
    assert [(w, p.number) for w, p in level.parts] == [
        ("từ hệ thống cấp nước tập trung", Fraction(8))
    ]


def page(folder: Path, *rows: Sequence[str]) -> Path:
    path = folder / "made-up.html"
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    path.write_text(f"<html><table>{body}</table></html>", encoding="utf-8")
    return path


def outcomes(result: ReadDecision, code: str) -> set[str]:
    return {
        result.proposals[r.id].outcome for r in result.rows if r.indicator.code == code and r.cell
    }


def province(folder: Path, *rows: Sequence[str], head: Sequence[str] = HEAD) -> ReadDecision:
    return read_decision(RULES, page(folder, head, *rows), "xa-ntm", province="lang-son")


@pytest.mark.parametrize(
    ("level", "outcome"),
    [
        ("≥60%", "new"),
        ("60", "new"),
        ("≤60%", "not_understood"),  # the sign of another rule
        ("≥60 hộ", "not_understood"),  # another unit
        ("≥160%", "not_understood"),  # out of range
        ("0,6", "not_understood"),  # may be 60 %
        ("Đạt", "not_understood"),
        ("Theo lộ trình", "not_understood"),
        ("UBND cấp tỉnh quy định", "not_understood"),
        ("", "not_understood"),
    ],
)
def test_what_leaves_a_doubt_is_not_proposed(tmp_path: Path, level: str, outcome: str) -> None:
    result = province(tmp_path, ("2.3", LANES, level))
    assert outcomes(result, "2.3") == {outcome}


def test_a_number_alone_or_a_wording_of_another_is_no_match(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not of this standard"):
        province(tmp_path, ("2.3", "Tổ chức hội nghị tổng kết", "≥60%"))
    result = province(
        tmp_path, ("2.4", LANES, "≥60%"), ("2.3", LANES, "≥70%"), ("2.4", FIELDS, "≥70%")
    )
    assert outcomes(result, "2.3") == outcomes(result, "2.4") == {"new"}
    assert result.account.by_kind["not_understood"] == 1


def test_two_rows_that_contradict_each_other_are_both_left(tmp_path: Path) -> None:
    result = province(tmp_path, ("2.3", LANES, "≥60%"), ("2.3", LANES, "≥70%"))
    assert outcomes(result, "2.3") == {"absent"}
    assert result.account.by_kind["not_understood"] == 2
    again = province(tmp_path, ("2.3", LANES, "≥60%"), ("2.3", LANES, "≥60%"))
    assert outcomes(again, "2.3") == {"new"}


def test_a_line_for_part_of_the_communes_is_not_taken_for_all(tmp_path: Path) -> None:
    result = province(tmp_path, ("2.3", LANES, "≥60%"), ("", "- Xã biên giới", "≥40%"))
    assert outcomes(result, "2.3") == {"not_understood"}
    apart = province(tmp_path, ("2.3", LANES, "≥60%", "≥40%"), head=(*HEAD, "Xã biên giới"))
    assert outcomes(apart, "2.3") == {"not_understood"}


def test_a_level_lies_under_its_own_region(tmp_path: Path) -> None:
    head = ("TT", "Nội dung tiêu chí", *REGIONS)
    result = read_decision(
        RULES, page(tmp_path, head, ("2.2", VILLAGE, "≥80%", "≥95%", "100%")), "xa-ntm"
    )
    by_column = {
        row.key: result.proposals[row.id]
        for row in result.rows
        if row.indicator.code == "2.2" and row.by == ("column",) and row.site.layer == "base"
    }
    assert by_column["TDMNPB",].outcome == "same"
    assert by_column["DBSH",].outcome == "other"
    assert by_column["DBSH",].value == 95
    assert by_column["BTB",].outcome == "same"
    assert by_column["TN",].outcome == "not_understood"


def test_the_table_of_another_standard_is_told(tmp_path: Path) -> None:
    base = open_book(RULES).library.standards["xa-ntm-nang-cao"]
    rows = [(i.code, i.name.vi, "Đạt") for c in base.criteria for i in c.indicators]
    path = page(tmp_path, HEAD, *rows)
    with pytest.raises(InputError, match="not of this standard"):
        read_decision(RULES, path, "xa-ntm")
    assert read_decision(RULES, path, "xa-ntm-nang-cao").indicators[0] == len(rows)


def test_every_row_that_nobody_could_understand_is_counted(tmp_path: Path) -> None:
    strange = [("", f"Điều gì đó khác hẳn {n}", "x") for n in range(3)]
    result = province(
        tmp_path,
        ("2.3", LANES, "≥60%"),
        ("2.4", FIELDS, "≥70%"),
        ("2.2", VILLAGE, "≥80%"),
        *strange,
    )
    assert result.account.by_kind == {"taken": 3, "heading": 1, "not_understood": 3}
    assert sum(result.account.cells.values()) == 3 * 7
    assert result.unasked == ("2.2",)
    assert "not understood 3" in result.text("en")
    assert "chưa hiểu 3" in result.text("vi")


def test_wordings_differ_word_by_word() -> None:
    assert word_differences("Tỷ lệ đường xã", "Tỷ lệ đường liên xã") == "Tỷ lệ đường {+liên+} xã"
    assert word_differences("đạt 80%", "đạt[1] 90%") == "đạt [-80%-] {+90%+}"


# ---- into the rules


def filled(folder: Path, result: ReadDecision, choices: dict[str, dict[str, str]]) -> Path:
    path = folder / "read.xlsx"
    path.write_bytes(result.worksheet())
    book = openpyxl.load_workbook(path)
    sheet = book[LEVELS_SHEET]
    head = {str(cell.value): place for place, cell in enumerate(sheet[1], 1)}
    for row in range(2, sheet.max_row + 1):
        code = str(sheet.cell(row, head["Chỉ tiêu"]).value)
        if sheet.cell(row, head["Kết quả đọc"]).value in {"mới", "chưa hiểu"}:
            for name, text in choices.get(code, {}).items():
                sheet.cell(row, head[name]).value = text
    book.save(path)
    return path


def rules(folder: Path) -> Path:
    shutil.copytree(RULES, folder / "rules")
    return folder / "rules"


def test_what_a_person_confirms_is_verified_and_the_rest_only_read(tmp_path: Path) -> None:
    result = province(tmp_path, ("2.3", LANES, "≥60%"), ("2.4", FIELDS, "≥70%"))
    sheet = filled(tmp_path, result, {"2.3": {"Đối chiếu": AS_READ}})
    root = rules(tmp_path)
    document = "qd-1494-lang-son-2022"
    without = import_levels(root, sheet, document=document, dry_run=True, **WHO)
    assert [line.en.split(":")[0] for line in without.lines] == ["xa-ntm 2.3 road.lane_clean_share"]
    import_levels(root, sheet, document=document, take_read=True, **WHO)
    library = open_book(root).library
    (copy,) = [c for c in library.copies.values() if c.sha256 == result.document.sha256]
    text = (root / "provincial/lang-son/xa-ntm.yaml").read_text("utf-8")
    assert text.count("status: verified") == 1
    assert f"copy: {copy.id}" in text
    assert text.index("at_least: 60") < text.index("checked:") < text.index("at_least: 70")


def signed_decision(folder: Path, *, and_changed: bool = False) -> ReadDecision:
    rows = "".join(f"[{a}], [{b}], [{c}]," for a, b, c in (HEAD, ("2.3", LANES, "≥60%")))
    source = f'#set text(font: "Libertinus Serif")\n#table(columns: 3, {rows})'
    content = signed(typst.compile(source.encode()), holder("Văn phòng thử (bịa ra)"))
    if and_changed:
        place = content.index(b"stream") - 3
        content = content[:place] + b" " + content[place + 1 :]
    path = folder / "made-up.pdf"
    path.write_bytes(content)
    return read_decision(RULES, path, "xa-ntm", province="lang-son")


def test_the_signature_of_a_pdf_goes_with_its_levels(tmp_path: Path) -> None:
    result = signed_decision(tmp_path)
    assert "chữ ký số 1/1: nguyên vẹn; phủ toàn bộ tệp" in result.text("vi")
    assert "Văn phòng thử (bịa ra)" in result.page().decode()
    sheet = filled(tmp_path, result, {"2.3": {"Đối chiếu": AS_READ}})
    assert any(
        "chữ ký số 1/1" in str(cell)
        for row in openpyxl.load_workbook(sheet)["Văn bản"].values
        for cell in row
    )
    root = rules(tmp_path)
    import_levels(root, sheet, document="qd-1494-lang-son-2022", **WHO)
    library = open_book(root).library
    (copy,) = [c for c in library.copies.values() if c.sha256 == result.document.sha256]
    assert copy.signatures == result.document.signatures
    # A level that a person confirmed as it was read names the copy too, and shows who signed it.
    rows = rows_of_sheet(open_book(root), "xa-ntm", "lang-son", None)
    (row,) = [r for r in rows if r.source.copy == copy.id]
    shown = LawText(library, "vi").provenance(row.source)
    assert "đã kiểm chứng" in shown
    assert f"bản sao có mã băm {copy.sha256[:12]}…" in shown
    assert "có chữ ký số nguyên vẹn: Văn phòng thử (bịa ra)" in shown
    # The compiled rule book keeps it.
    compiled = root / "rulebook.json"
    compiled.write_bytes(bundle_bytes(library))
    assert load_bundle(compiled).copies[copy.id] == copy


def test_nothing_goes_in_unseen_from_a_file_that_is_no_longer_what_was_signed(
    tmp_path: Path,
) -> None:
    result = signed_decision(tmp_path, and_changed=True)
    assert "KHÔNG nguyên vẹn" in result.text("vi")
    assert outcomes(result, "2.3") == {"new"}
    root = rules(tmp_path)
    given: dict[str, Any] = {"document": "qd-1494-lang-son-2022", "take_read": True, **WHO}
    with pytest.raises(InputError, match="no longer what was signed") as refused:
        import_levels(root, filled(tmp_path, result, {}), **given)
    assert refused.value.problems[0].code == "unsound_signature"
    # What a person looked at goes in, and says from which file.
    sheet = filled(tmp_path, result, {"2.3": {"Đối chiếu": AS_READ}})
    import_levels(root, sheet, **{**given, "take_read": False})
    assert "integrity: broken" in (root / "documents.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("setting", "old", "new"),
    [
        ("copy_signatures", "intact", "perfect"),
        # It would end the text in documents.yaml and begin another entry.
        ("copy_sha256", "", '0"\n- id: x\n  of: qd-318-2022\n  sha256: "1'),
    ],
)
def test_what_a_worksheet_says_of_its_copy_is_not_changed_by_hand(
    tmp_path: Path, setting: str, old: str, new: str
) -> None:
    sheet = filled(tmp_path, signed_decision(tmp_path), {"2.3": {"Đối chiếu": AS_READ}})
    book = openpyxl.load_workbook(sheet)
    hidden = next(s for s in book.worksheets if s.sheet_state == "hidden")
    for row in range(1, hidden.max_row + 1):
        if hidden.cell(row, 1).value == setting:
            value = str(hidden.cell(row, 2).value)
            hidden.cell(row, 2).value = value.replace(old, new) if old else new
    book.save(sheet)
    with pytest.raises(InputError, match="was changed: read the document again"):
        import_levels(rules(tmp_path), sheet, document="qd-1494-lang-son-2022", **WHO)


def test_what_was_read_of_the_nation_is_confirmed_and_corrected(tmp_path: Path) -> None:
    head = ("TT", "Nội dung tiêu chí", *REGIONS)
    path = page(tmp_path, head, ("2.2", VILLAGE, "≥80%", "≥95%", "100%"))
    result = read_decision(RULES, path, "xa-ntm")
    sheet = tmp_path / "read.xlsx"
    sheet.write_bytes(result.worksheet())
    book = openpyxl.load_workbook(sheet)
    cells = book[LEVELS_SHEET]
    place = {str(cell.value): n for n, cell in enumerate(cells[1], 1)}
    for row in range(2, cells.max_row + 1):
        first = cells.cell(row, place["Mã dòng"]).value
        if str(first).startswith("xa-ntm|base|2.2|road") and str(first).endswith(
            ("TDMNPB", "DBSH")
        ):
            cells.cell(row, place["Đối chiếu"]).value = AS_READ
    book.save(sheet)
    root = rules(tmp_path)
    # Nothing else goes in unseen: the rest is read already.
    change = import_levels(root, sheet, document="qd-318-2022", take_read=True, **WHO)
    assert len(change.lines) == 2
    text = (root / "national/2021-2025/xa-ntm.yaml").read_text("utf-8")
    assert "values: {TDMNPB: 80, DBSH: 95}" in text


def test_nothing_is_confirmed_that_was_not_understood_or_was_changed(tmp_path: Path) -> None:
    result = province(tmp_path, ("2.3", LANES, "Theo lộ trình"), ("2.4", FIELDS, "≥70%"))
    root = rules(tmp_path)
    document = "qd-1494-lang-son-2022"
    sheet = filled(tmp_path, result, {"2.3": {"Đối chiếu": AS_READ}})
    with pytest.raises(InputError, match="no level was read"):
        import_levels(root, sheet, document=document, **WHO)
    sheet = filled(tmp_path, result, {"2.4": {"Đối chiếu": AS_READ, "Mức theo văn bản": "75"}})
    with pytest.raises(InputError, match="another level than was read"):
        import_levels(root, sheet, document=document, **WHO)
    sheet = filled(tmp_path, result, {"2.4": {"Đối chiếu": AS_READ, "Mức đọc được": "75"}})
    with pytest.raises(InputError, match="was changed"):
        import_levels(root, sheet, document=document, **WHO)
    sheet = filled(
        tmp_path,
        result,
        {
            "2.3": {
                "Đối chiếu": "tỉnh quy định",
                "Mức theo văn bản": "55",
                "Chỗ trong văn bản (điều, phụ lục, dòng)": "dòng 2.3",
            }
        },
    )
    assert len(import_levels(root, sheet, document=document, dry_run=True, **WHO).lines) == 1


def test_the_page_shows_every_cell_by_what_became_of_it(tmp_path: Path) -> None:
    strange = ("", "<b>Điều gì đó khác hẳn</b> &lt;script&gt;", "x")
    result = province(tmp_path, ("2.3", LANES, "≥60%"), strange)
    text = result.page().decode()
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert text.count('<td class="not_understood"') == result.account.cells["not_understood"]
    assert sum(text.count(f'<td class="{kind}"') for kind in result.account.cells) == 9
    assert "bộ tiêu chí không có chỉ tiêu này" in text


def test_a_document_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="more than 1000 rows"):
        province(tmp_path, *[("2.3", LANES, "≥60%")] * 1_001)


def cut_over_pages(*rows: tuple[int, str, str, str]) -> dict[str, list[dict[str, tuple[str, str]]]]:
    """The lines of a table whose rows stand on pages: text and doubt by column."""
    texts = [(1, *HEAD), *rows]
    cells = [
        GridCell(line, column, 1, 1, text, page)
        for line, (page, *some) in enumerate(texts)
        for column, text in enumerate(some)
    ]
    grid = Grid(1, tuple(cells))
    heading = find_heading(grid, None)
    assert heading is not None
    table = read_lines(grid, heading, ["2.3"], [LANES])
    return {
        item.text: [
            {role: (t.text, t.doubt) for role, t in line.values.items()} for line in item.lines
        ]
        for item in table.items
    }


def test_a_row_that_the_page_cuts_is_put_together() -> None:
    first, rest = LANES.split(" và ")
    rest = f"và {rest}"
    whole = cut_over_pages((1, "2.3", first, "≥60"), (2, "", rest, "%"))
    assert whole == {LANES: [{"common": ("≥60 %", "")}, {}]}
    # A level that stands on the second page alone may be of another row.
    alone = cut_over_pages((1, "2.3", first, ""), (2, "", rest, "≥60%"))
    assert alone == {LANES: [{"common": ("≥60%", "cut")}, {}]}
