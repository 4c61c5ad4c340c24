"""A made-up decision of Lạng Sơn: read, confirmed, and the commune of the example is decided by it, page and row named."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import openpyxl
import pytest

from ntm_rules.authoring.reading.read_decision import read_decision
from ntm_rules.authoring.worksheet.levels import import_levels
from ntm_rules.authoring.worksheet.texts import LEVELS_SHEET
from ntm_rules.cli.main import main
from tests.helpers.made_decisions import Decision, Layout, Made, written

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"
TABLE = (
    ("TT", "Tên tiêu chí", "Nội dung tiêu chí", "Chỉ tiêu"),
    ("2", "Giao thông", "2.1. Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm", "100%"),
    ("", "", "2.2. Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện quanh năm", "≥80%"),
    ("", "", "2.3. Tỷ lệ đường ngõ, xóm sạch và đảm bảo đi lại thuận tiện quanh năm", "≥60%"),
    ("", "", "2.4. Tỷ lệ đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm", "từ 70% trở lên"),
)  # fmt: skip
FIGURES = "\nfacts:\n\n  road.lane_clean_share: 64\n  road.main_field_share: 65\n"


@pytest.mark.parametrize(("form", "place"), [("docx", ""), ("pdf", "trang 1, ")])
def test_the_communes_of_a_province_are_decided_by_its_decision(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, place: str
) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(RULES, rules)
    cells = [Made(r, c, text) for r, row in enumerate(TABLE) for c, text in enumerate(row)]
    document = written(Decision(cells), form, tmp_path, Layout())
    result = read_decision(rules, document, "xa-ntm", province="lang-son")
    assert result.indicators[0] == 4
    sheet = tmp_path / "read.xlsx"
    sheet.write_bytes(result.worksheet())
    book = openpyxl.load_workbook(sheet)
    rows = book[LEVELS_SHEET]
    head = {str(cell.value): number for number, cell in enumerate(rows[1], 1)}
    for row in range(2, rows.max_row + 1):
        if rows.cell(row, head["Kết quả đọc"]).value == "mới":
            rows.cell(row, head["Đối chiếu"]).value = "đúng như đã đọc"
    book.save(sheet)
    change = import_levels(
        rules,
        sheet,
        by="Nguyễn Văn Thử (ví dụ)",
        document="qd-1494-lang-son-2022",
        on=dt.date(2025, 1, 15),
    )
    assert [line.en.split(":")[0] for line in change.lines] == [
        "xa-ntm 2.3 road.lane_clean_share",
        "xa-ntm 2.4 road.main_field_share",
    ]
    commune = tmp_path / "vi-du.yaml"
    text = (ROOT / "fixtures/vi-du.yaml").read_text("utf-8")
    commune.write_text(text.replace("\nfacts:\n", FIGURES, 1), encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["--rules", str(rules), "--lang", "en", "assess", str(commune)])
    out = " ".join(capsys.readouterr().out.split())
    criterion = out.partition(" 2.1 ")[2].partition(" 3.1 ")[0]
    rest, verdicts = criterion, {}
    for code, following in (("2.1", " 2.2 "), ("2.2", " 2.3 "), ("2.3", " 2.4 "), ("2.4", "\n")):
        text, _, rest = rest.partition(following)
        verdicts[code] = text
    assert " met*: " in verdicts["2.1"]
    assert " met*: " in verdicts["2.2"]
    assert " met: 64%; at least 60%" in verdicts["2.3"]
    assert f"1494/QĐ-UBND, {place}bảng 1, dòng 4, cột 4 (2.3)" in verdicts["2.3"]
    assert " not met: 65%; at least 70%" in verdicts["2.4"]
    assert f"1494/QĐ-UBND, {place}bảng 1, dòng 5, cột 4 (2.4)" in verdicts["2.4"]
