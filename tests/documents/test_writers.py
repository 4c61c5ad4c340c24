"""One small document in every format: the same content, nothing read as markup, the same bytes."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from typing import Any

import docx
import openpyxl
import pypdf
import pytest

from ntm_rules.documents.formats import FORMATS, format_of
from ntm_rules.documents.model import (
    Cell,
    Chart,
    Code,
    Document,
    Facts,
    Items,
    Link,
    ListItem,
    Mark,
    Notice,
    Only,
    Paragraph,
    ProofStep,
    ProofTree,
    Section,
    Table,
)
from ntm_rules.documents.write import write
from ntm_rules.foundation.errors import RequestError
from ntm_rules.office import typeset

EVIL = "=1+1 <b>|`*_[x](y) & \u202e\x07 {{ 7*7 }}"
PASS, FAIL = Mark("pass", "đạt*", provisional=True), Mark("fail", "chưa đạt")


def small(lang: str = "vi", evil: str = "bình thường") -> Document:
    rows = (
        ("xã Một", PASS, 12, ("dòng một", evil)),
        ("xã Hai", FAIL, 3, Link("nguồn", "https://example.org/a b")),
        (Code("xa-ba"), FAIL, 0, Link("xấu", "javascript:alert(1)")),
    )
    table = Table(("Xã", "Kết quả", "Số", "Ghi chú"), rows, "Các xã", numbers=(2,), stack=True)
    items = Items((ListItem("6.3", ("nhà văn hóa", evil), (ListItem("-", ("thiếu 3 thôn",)),)),))
    proof = ProofTree(
        "Chứng minh 6.3",
        ProofStep(
            "tất cả", FAIL, ("Nguồn: A",), (ProofStep("một phần", PASS, when="khi áp dụng"),)
        ),
        "6.3",
    )
    chart = Chart(
        '<svg viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg"><title>hình</title>'
        '<rect x="0" y="0" width="40" height="9" fill="#00695c"><title>4 xã</title></rect></svg>',
        Table(("Mức", "Số xã"), (("90", 4),), "Số liệu"),
        about="Số xã theo mức.",
    )
    return Document(
        lang,
        "HUYỆN VÍ DỤ",
        kicker="Báo cáo",
        blocks=(
            Notice("không phải là luật", "GIẢ ĐỊNH", "hypothetical"),
            Facts((("Bộ tiêu chí", "xã nông thôn mới"), ("", "luật ngày 31/12/2024"))),
        ),
        sections=(
            Section("Các xã", (table,), count=3),
            Section("Tiêu chí", (items, proof), number="6", mark=FAIL, key="tc-6"),
            Section(
                "Khác",
                (chart, Only(("md",), (Paragraph("chỉ Markdown"),))),
                (Section("Phần nhỏ", (Paragraph(evil),)),),
            ),
        ),
        footer=(Paragraph("* tạm thời", "small"),),
    )


def words(form: str, content: str | bytes) -> str:
    if isinstance(content, str):
        return content
    if form == "pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    if form == "docx":
        document = docx.Document(io.BytesIO(content))
        texts = [p.text for p in document.paragraphs]
        for table in document.tables:
            texts += [p.text for row in table.rows for cell in row.cells for p in cell.paragraphs]
        return "\n".join(texts)
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "\n".join(
        str(c.value) for s in book for row in s.iter_rows() for c in row if c.value is not None
    )


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_everything(form: str) -> None:
    text = words(form, write(small(), form))
    wanted = ["HUYỆN VÍ DỤ", "Báo cáo", "không phải là luật", "GIẢ ĐỊNH", "xã nông thôn mới"]
    wanted += ["luật ngày 31/12/2024", "xã Một", "dòng một", "chưa đạt", "12", "nguồn", "6.3"]
    wanted += ["nhà văn hóa", "thiếu 3 thôn", "một phần", "khi áp dụng", "Nguồn: A", "90"]
    for part in [*wanted, "tạm thời", "bình thường"]:
        assert part in text, part
    assert ("chỉ Markdown" in text) == (form == "md")


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_document_gives_the_same_bytes(form: str) -> None:
    content = write(small(), form)
    assert content == write(small(), form)
    if form in ("docx", "xlsx"):
        assert isinstance(content, bytes)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert {i.date_time for i in archive.infolist()} == {(2000, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_read_as_markup(form: str) -> None:
    content = write(small(evil=EVIL), form)
    text = words(form, content)
    assert not re.search("[\x07\u202e]", text)
    if form == "html":
        assert "=1+1 &lt;b&gt;" in text
        assert "{{ 7*7 }}" in text
        assert 'href="javascript' not in text
    if form == "md":
        assert r"=1+1 \<b\>\|\`\*\_\[x\](y)" in text
        assert "(javascript" not in text
    if form == "xlsx":
        assert isinstance(content, bytes)
        for sheet in openpyxl.load_workbook(io.BytesIO(content)):
            assert {c.data_type for row in sheet.iter_rows() for c in row} <= {"s", "n"}


def test_a_chart_is_drawn_as_word_and_pdf_and_said_to_those_who_do_not_see_it() -> None:
    content = write(small(), "docx")
    assert isinstance(content, bytes)
    document = docx.Document(io.BytesIO(content))
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "Số xã theo mức."
    assert round(shape.width / shape.height) == 2
    (picture,) = (p for p in document.part.package.iter_parts() if p.partname.endswith(".png"))
    assert picture.blob.startswith(b"\x89PNG")

    content = write(small(), "pdf")
    assert isinstance(content, bytes)

    def figures(node: Any) -> list[str]:
        node = node.get_object()
        if isinstance(node, list):
            return [text for part in node for text in figures(part)]
        if not isinstance(node, dict):
            return []
        own = [str(node["/Alt"])] if node.get("/S") == "/Figure" else []
        return own + (figures(node["/K"]) if "/K" in node else [])

    root: Any = pypdf.PdfReader(io.BytesIO(content)).trailer["/Root"]
    assert figures(root["/StructTreeRoot"]) == ["Số xã theo mức."]


def test_without_what_draws_it_a_chart_is_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    content = write(small(), "docx")
    assert isinstance(content, bytes)
    assert not docx.Document(io.BytesIO(content)).inline_shapes
    assert "Số xã" in words("docx", content)


def test_a_chart_that_cannot_be_drawn_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(typeset, "MAX_SECONDS", 0)
        with pytest.raises(RequestError, match="the chart was not set after 0 seconds"):
            write(small(), "docx")
    monkeypatch.setattr(typeset, "_WORKER", "import sys; sys.exit(1)")
    with pytest.raises(RequestError, match="the chart could not be set") as refused:
        write(small(), "docx")
    assert "không dàn trang được biểu đồ" in refused.value.vi


def test_a_file_beside_the_document_is_a_link() -> None:
    beside = Document("vi", "T", blocks=(Facts((("Trang", Link("xã Một", "./xa-mot.html")),)),))
    assert '<a href="./xa-mot.html">xã Một</a>' in str(write(beside, "html"))
    assert "[xã Một](./xa-mot.html)" in str(write(beside, "md"))
    assert str(write(beside, "text")).rstrip().endswith("Trang : xã Một")


@pytest.mark.parametrize("look", ["", "results"])
def test_an_empty_label_continues_the_row_above(look: str) -> None:
    rows: tuple[tuple[str, Cell], ...] = (("A", "1"), ("", "2"), ("B", "3"))
    page = str(write(Document("vi", "T", blocks=(Facts(rows, look),)), "html"))
    assert "<dt>A</dt><dd>1</dd><dd>2</dd>" in page
    assert "<dt></dt>" not in page
    assert page.count("<div") == page.count("</div>") == (2 if look else 0)
    # A list of terms never begins with what stands under no term.
    page = str(write(Document("vi", "T", blocks=(Facts(rows[1:], look),)), "html"))
    assert "<dt></dt><dd>2</dd>" in page
    assert page.count("<div") == page.count("</div>") == (2 if look else 0)


def test_plain_text_keeps_to_its_width() -> None:
    long = "một hai ba bốn năm sáu bảy tám chín mười " * 4
    text = write(small(evil=long), "text")
    assert isinstance(text, str)
    assert max(map(len, text.split("\n"))) <= 80
    assert " 6 Tiêu chí ....." in text


def test_sheets_are_named_by_their_sections() -> None:
    content: Any = write(small(), "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["Tổng hợp", "Các xã", "Tiêu chí", "Chứng minh", "Khác"]
    assert book["Các xã"]["C2"].value == 12


def test_the_ending_of_a_file_names_the_format() -> None:
    endings = {"a.txt": "text", "a.md": "md", "a.HTML": "html", "b/a.docx": "docx", "a": "text"}
    for name, form in {**endings, "a.xlsx": "xlsx", "a.pdf": "pdf", "a.json": "json"}.items():
        assert format_of(name) == form
    assert format_of(None) == "text"
    for refused in ("a.odt", "a.json"):
        with pytest.raises(Exception, match="known: text, md, html, docx, pdf, xlsx"):
            format_of(refused, FORMATS)
    with pytest.raises(Exception, match="no form 'odt'"):
        write(small(), "odt")
