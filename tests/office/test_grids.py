"""Tables of documents: every trap that puts a level under another column or loses a sign, and what is refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pdfplumber
import pytest
import typst
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from pypdf import PdfReader, PdfWriter, generic

from ntm_rules.foundation.errors import UnreadableError
from ntm_rules.office.grids import grid as grid_module
from ntm_rules.office.grids.grid import TablesOfDocument
from ntm_rules.office.grids.read_grids import read_tables

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(folder: Path, body: str, extra: dict[str, bytes] | None = None) -> Path:
    path = folder / "made-up.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        text = f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", text)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return path


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def cell(text: str, properties: str = "") -> str:
    inner = text if text.startswith("<") else run(text)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{inner}</w:p></w:tc>"


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def texts(document: TablesOfDocument, number: int = 1) -> list[list[str]]:
    table = document.grids[number - 1]
    return [
        [c.text if (c := table.at(r, column)) else "" for column in range(table.width)]
        for r in range(table.height)
    ]


def one_cell(folder: Path, inner: str) -> str:
    table = f"<w:tbl>{row(cell('x'), cell(inner))}</w:tbl>"
    return texts(read_tables(docx(folder, table)))[0][1]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 80</w:t></w:r>', "≥ 80"),
        (run("\uf0a3", '<w:rFonts w:ascii="Symbol"/>') + run("13%"), "≤13%"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "\ufffd"),
        (f"<w:del>{run('70')}</w:del><w:ins>{run('80')}</w:ins>", "80"),
        (f"<w:sdt><w:sdtContent>{run('VIỆT NAM')}</w:sdtContent></w:sdt>", "VIỆT NAM"),
        (f"<w:smartTag>{run('VIỆT')}</w:smartTag>{run(' NAM')}", "VIỆT NAM"),
        (f"<w:hyperlink>{run('80')}</w:hyperlink>", "80"),
        (run("15.4") + run("1", '<w:vertAlign w:val="superscript"/>'), "15.4[1]"),
        (run("≥ 2m") + run("2", '<w:vertAlign w:val="superscript"/>'), "≥ 2m2"),
        ('<w:r><w:t>Đạt</w:t><w:footnoteReference w:id="3"/></w:r>', "Đạt[3]"),
        (run("9") + run("0", "<w:vanish/>"), "9"),
        (run("Ti\u00eau chi\u0301"), "Tiêu chí"),
        ("<w:r><w:instrText>PAGE</w:instrText><w:noBreakHyphen/><w:t>5</w:t></w:r>", "-5"),
    ],
)
def test_a_cell_of_a_word_file_says_what_a_reader_sees(
    tmp_path: Path, inner: str, text: str
) -> None:
    assert one_cell(tmp_path, inner) == text


def test_cells_in_content_controls_and_before_the_grid_stay_under_their_columns(
    tmp_path: Path,
) -> None:
    wrapped = f"<w:sdt><w:sdtContent>{cell('Nhóm 1')}</w:sdtContent></w:sdt>"
    shifted = row(cell("b"), cell("c"), properties='<w:trPr><w:gridBefore w:val="1"/></w:trPr>')
    body = f"<w:tbl>{row(cell('TT'), wrapped, cell('Nhóm 2'))}{shifted}</w:tbl>"
    control = f"<w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt>"
    assert texts(read_tables(docx(tmp_path, control))) == [
        ["TT", "Nhóm 1", "Nhóm 2"],
        ["", "b", "c"],
    ]


def test_merged_cells_of_a_word_file_are_spread(tmp_path: Path) -> None:
    span, down = '<w:gridSpan w:val="2"/>', "<w:vMerge/>"
    rows = (
        row(cell("TT", '<w:vMerge w:val="restart"/>'), cell("Nhóm", span)),
        row(cell("", down), cell("1"), cell("2")),
        row(cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("c")),
    )
    body = f"<w:tbl>{''.join(rows)}</w:tbl>"
    assert texts(read_tables(docx(tmp_path, body))) == [
        ["TT", "Nhóm", "Nhóm"],
        ["TT", "1", "2"],
        ["a", "a", "c"],
    ]


def test_a_deleted_row_is_gone_and_an_inner_table_is_one_of_its_own(tmp_path: Path) -> None:
    inner = f"<w:tbl>{row(cell('trong'))}</w:tbl>"
    holder = f"<w:tc>{inner}<w:p>{run('ngoài')}</w:p></w:tc>"
    gone = row(cell("bỏ"), properties="<w:trPr><w:del/></w:trPr>")
    document = read_tables(docx(tmp_path, f"<w:tbl>{row(holder)}{gone}</w:tbl>"))
    assert [texts(document, 1), texts(document, 2)] == [[["ngoài"]], [["trong"]]]


def test_letters_of_an_old_font_are_not_read(tmp_path: Path) -> None:
    old = run("TØ lÖ", '<w:rFonts w:ascii=".VnTime"/>')
    document = read_tables(docx(tmp_path, f"<w:tbl>{row(cell(old), cell('80'))}</w:tbl>"))
    assert [c.unreadable for c in document.grids[0].cells] == [True, False]
    assert "VNI" in document.remarks[0].vi


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "old Office file"),
        (b"PK\x03\x04 broken", "not a readable"),
        (b"%PDF-1.4 broken", "damaged"),
        (b"just text", "not a document"),
    ],
)
def test_what_is_no_document_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "made-up.docx"
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match=words):
        read_tables(path)


def test_entities_and_bombs_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "made-up.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<!DOCTYPE x [<!ENTITY e "v">]><w:document {W}/>')
    with pytest.raises(UnreadableError):
        read_tables(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 70_000_000)
    with pytest.raises(UnreadableError, match="too much"):
        read_tables(path)
    wide = cell("x", '<w:gridSpan w:val="3000000"/>')
    with pytest.raises(UnreadableError, match="too large"):
        read_tables(docx(tmp_path, f"<w:tbl>{row(wide, cell('y'))}</w:tbl>"))


def test_a_page_keeps_spans_marks_and_what_stands_in_inner_tables(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<html><script>let x = '<table>';</script><table><tr><td rowspan=2>TT<td colspan=99>Nhóm&nbsp;xã</tr>"
        "<tr><td><p>≥ 2m<sup>2</sup></p><p>15.4<sup>1</sup></p><td>b<table><tr><td>trong</table></tr>"
        "<tr></tr></table>",
        encoding="utf-8",
    )
    document = read_tables(path)
    table = document.grids[0]
    assert [c.text for c in table.row(1)] == ["TT", "≥ 2m2 15.4[1]", "b"]
    assert (table.at(0, 99) or table.cells[0]).text == "Nhóm xã"
    assert texts(document, 2) == [["trong"]]
    path.write_text("<html><table><tr><td rowspan=99999999 colspan=99999999>x</table>")
    assert read_tables(path).grids[0].width == grid_module.MAX_COLUMNS


def test_a_sheet_shows_numbers_as_people_see_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["TT", "Nhóm", None, "=1+1"])
    sheet.append([0.8, 12.5, "Đạt"])
    sheet["A2"].number_format = "0%"
    sheet.merge_cells("B1:C1")
    hidden = book.create_sheet("ẩn")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    path = tmp_path / "made-up.xlsx"
    book.save(path)
    document = read_tables(path)
    assert texts(document) == [["TT", "Nhóm", "Nhóm", "\ufffd"], ["80%", "12,5", "Đạt", ""]]
    assert "ẩn" in document.remarks[0].vi


def test_a_pdf_keeps_merged_cells_marks_and_goes_on_over_pages(tmp_path: Path) -> None:
    rows = "".join(f"[{n}], [Tỷ lệ thứ {n}], [≥ {n}%]," for n in range(1, 60))
    source = (
        '#set page(width: 12cm, height: 9cm)\n#set text(font: "Libertinus Serif", size: 10pt)\n'
        "#table(columns: (1cm, 5cm, 3cm), table.cell(rowspan: 2)[TT], table.cell(colspan: 2)[Chỉ tiêu#super(typographic: false)[1]],"
        f"[a], [b], {rows})"
    )
    path = tmp_path / "made-up.pdf"
    path.write_bytes(typst.compile(source.encode()))
    document = read_tables(path)
    (table,) = document.grids
    assert [c.text for c in table.row(0)] == ["TT", "Chỉ tiêu[1]"]
    assert [c.text for c in table.row(1)] == ["TT", "a", "b"]
    assert [[c.text for c in table.row(n + 1)] for n in range(1, 60)] == [
        [str(n), f"Tỷ lệ thứ {n}", f"≥ {n}%"] for n in range(1, 60)
    ]
    assert {c.page for c in table.cells} > {1, 2}


def test_a_scan_and_a_pdf_with_a_password_are_told(tmp_path: Path) -> None:
    path = tmp_path / "made-up.pdf"
    path.write_bytes(typst.compile(b"#rect(width: 2cm, height: 2cm)"))
    with pytest.raises(UnreadableError, match="scan"):
        read_tables(path)
    buffer = io.BytesIO(typst.compile(b"Made up"))
    writer = PdfWriter(clone_from=PdfReader(buffer))
    writer.encrypt("x", algorithm="RC4-128")
    writer.write(path)
    with pytest.raises(UnreadableError, match="password"):
        read_tables(path)


def test_a_pdf_of_too_many_pages_is_told(tmp_path: Path) -> None:
    path = tmp_path / "made-up.pdf"
    path.write_bytes(typst.compile(b"#for n in range(301) [ Trang #n #pagebreak() ]"))
    with pytest.raises(UnreadableError, match="more than 300 pages"):
        read_tables(path)


def test_what_is_struck_out_is_no_level_and_what_nobody_sees_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "made-up.html"
    cells = (
        "<s>≥60%</s>",
        "<del>≥50%</del> ≥60%",
        "<span style='display: none'>9</span>≥60%",
        "<b hidden>9</b>≥60%",
    )
    rows = "".join(f"<tr><td>{cell}" for cell in cells)
    gone = "<tr hidden><td>≥60%<tr><td style='display:none'>≥50%</td><td>≥60%"
    path.write_text(f"<html><table>{rows}{gone}</table>", encoding="utf-8")
    assert texts(read_tables(path)) == [["\ufffd"], ["\ufffd ≥60%"], ["≥60%"], ["≥60%"], ["≥60%"]]
    through = "style='text-decoration: line-through red'"
    drawn = f"<tr><td {through}>≥60%<td><span {through}>≥50%</span> ≥60%<tr {through}><td>a<td>"
    path.write_text(f"<html><table>{drawn}</table>", encoding="utf-8")
    assert texts(read_tables(path)) == [["\ufffd", "\ufffd ≥60%"], ["\ufffd", ""]]


def test_a_style_of_a_word_file_may_strike_out_or_hide(tmp_path: Path) -> None:
    def style(name: str, properties: str, based: str = "") -> str:
        base = f'<w:basedOn w:val="{based}"/>' if based else ""
        return f'<w:style w:styleId="{name}">{base}<w:rPr>{properties}</w:rPr></w:style>'

    styles = (
        style("Bo", "<w:strike/>"),
        style("BoNua", "<w:b/>", "Bo"),
        style("Giu", '<w:strike w:val="0"/>', "Bo"),
        style("An", "<w:vanish/>"),
    )
    part = f"<w:styles {W}>{''.join(styles)}</w:styles>".encode()

    def lettered(name: str, more: str = "") -> str:
        return cell(run("60", f'<w:rStyle w:val="{name}"/>{more}'))

    paragraph = f'<w:tc><w:p><w:pPr><w:pStyle w:val="BoNua"/></w:pPr>{run("60")}</w:p></w:tc>'
    cells = (
        *map(lettered, ("Bo", "BoNua", "Giu", "An", "Khac")),
        lettered("Bo", '<w:strike w:val="false"/>'),
        paragraph,
    )
    path = docx(tmp_path, f"<w:tbl>{row(*cells)}</w:tbl>", {"word/styles.xml": part})
    gone = "\ufffd"
    assert texts(read_tables(path)) == [[gone, gone, "60", "", "60", "60", gone]]


def test_a_hidden_row_of_a_word_file_is_not_read(tmp_path: Path) -> None:
    hidden = row(cell("9"), properties="<w:trPr><w:hidden/></w:trPr>")
    body = f"<w:tbl>{row(cell('80'))}{hidden}</w:tbl>"
    assert texts(read_tables(docx(tmp_path, body))) == [["80"]]


def test_what_a_sheet_strikes_out_or_hides_is_no_level(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Tỷ lệ (tự đặt)", 60, "≥60%", "ẩn", 70])
    line = InlineFont(strike=True)
    sheet.append(["a", CellRichText(TextBlock(line, "≥50%"), " ≥60%"), "≥70%", "ẩn", 80])
    sheet.append(["hàng ẩn", 90])
    sheet["B1"].font = sheet["C1"].font = Font(strike=True)
    sheet["E1"].number_format = ";;;"
    sheet.column_dimensions["D"].hidden = True
    sheet.row_dimensions[3].hidden = True
    path = tmp_path / "made-up.xlsx"
    book.save(path)
    document = read_tables(path)
    assert texts(document) == [
        ["Tỷ lệ (tự đặt)", "\ufffd", "\ufffd", "", ""],
        ["a", "\ufffd ≥60%", "≥70%", "", "80"],
    ]
    (remark,) = document.remarks
    assert "hàng, cột ẩn" in remark.vi


def test_what_a_line_of_a_pdf_goes_through_is_no_level(tmp_path: Path) -> None:
    source = (
        '#set text(font: "Libertinus Serif", size: 11pt)\nVăn bản tự đặt, không của cơ quan nào.\n'
        "#table(columns: 3, [Tỷ lệ (tự đặt)], strike[≥ 60%], [#strike[≥ 50%] ≥ 60%],"
        "[#underline[≥ 70%]], overline[≥ 80%], table.cell(inset: 1pt)[≥ 90%])"
    )
    path = tmp_path / "made-up.pdf"
    path.write_bytes(typst.compile(source.encode()))
    assert texts(read_tables(path)) == [
        ["Tỷ lệ (tự đặt)", "\ufffd", "\ufffd ≥ 60%"],
        ["≥ 70%", "≥ 80%", "≥ 90%"],
    ]


def test_what_a_reader_program_strikes_out_in_a_pdf_is_no_level(tmp_path: Path) -> None:
    path = tmp_path / "made-up.pdf"
    source = (
        "#set page(width: 10cm, height: 5cm)\nVăn bản tự đặt.\n#table(columns: 2, [Tự đặt], [60%])"
    )
    path.write_bytes(typst.compile(source.encode()))
    with pdfplumber.open(path) as pdf:
        letters = [c for c in pdf.pages[0].chars if c["text"] in "60%"]
    left, right = letters[0]["x0"], letters[-1]["x1"]
    low, high = letters[0]["y0"], letters[0]["y1"]
    writer = PdfWriter(clone_from=PdfReader(path))
    numbers = (left, high, right, high, left, low, right, low)
    mark = generic.DictionaryObject(
        {
            generic.NameObject("/Type"): generic.NameObject("/Annot"),
            generic.NameObject("/Subtype"): generic.NameObject("/StrikeOut"),
            generic.NameObject("/Rect"): generic.RectangleObject((left, low, right, high)),
            generic.NameObject("/QuadPoints"): generic.ArrayObject(
                generic.FloatObject(n) for n in numbers
            ),
        }
    )
    # A note as viewers write it: it names its page, which names all pages and their notes again.
    page = writer.pages[0]
    mark[generic.NameObject("/P")] = page.indirect_reference
    page[generic.NameObject("/Self")] = page.indirect_reference
    for _ in range(40):
        page = writer.add_blank_page(100, 100)
        mark[generic.NameObject("/Next")] = page.indirect_reference
        page[generic.NameObject("/Before")] = writer.pages[-2].indirect_reference
    writer.add_annotation(0, mark)
    writer.write(path)
    assert texts(read_tables(path)) == [["Tự đặt", "\ufffd"]]


@pytest.mark.parametrize("name", ["undefined", "punycode", "rot13", "zlib", "idna", "nowhere"])
def test_a_page_names_no_codec_but_an_encoding(tmp_path: Path, name: str) -> None:
    path = tmp_path / "made-up.html"
    path.write_bytes(b"<html><meta charset=%b><table><tr><td>\xff x</table>" % name.encode())
    assert texts(read_tables(path)) == [["\ufffd x"]]
