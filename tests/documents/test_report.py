"""Reports as files: what they say, that they say all of it in both languages, that nothing in them is alive."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdf
import pytest

from ntm_rules import Assessment, Unit, read_facts
from ntm_rules.documents.html.style import COLOURS
from ntm_rules.documents.report.build import report_of
from ntm_rules.documents.report.files import FORMS, assessment_document, report_bytes
from ntm_rules.documents.report.paper import ANNEXES
from ntm_rules.documents.report.texts import TEXTS
from ntm_rules.documents.write import write
from ntm_rules.foundation.text import clean
from ntm_rules.language.catalogue import TEXTS as SHARED
from ntm_rules.results.proof import still_needed
from tests.helpers.terminal import compiled, law, ran

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "fixtures/vi-du.yaml"
HOA_CU = ROOT / "fixtures/lang-son/hoa-cu-2024.yaml"
LANGUAGES: Any = ("vi", "en")
BAD = '=cmd|"/c calc"!A1 <script>alert(1)</script> ]]> & '
ODD = "\x07\u202e"
"""What no door lets in. A document would not carry it either."""


@cache
def example(path: Path = EXAMPLE) -> Assessment:
    unit = read_facts(path)
    return law().standard_for(unit).assess(unit)


@cache
def hostile() -> Assessment:
    """A unit all of whose own texts are an attack."""
    evidence = [{"document": f"=1+1 {BAD}", "issuer": "@SUM(A1)", "note": "+1"}]
    entry = {
        "unit": {"kind": "xa", "name": f"=1+1{BAD}", "district": BAD, "province": "lang-son", "classes": []},
        "period": 2024,
        "facts": {
            "housing.temporary_households": {"value": 3, "note": BAD, "evidence": evidence},
            "income.per_capita": {"value": 1, "note": "-2+3", "evidence": [{"document": "x" * 20_000}]},
        },
        "criteria": {"12": {"concluded": False, "by": "ubnd-xa", "note": BAD, "evidence": evidence}},
    }  # fmt: skip
    unit = replace(Unit.from_dict(entry), name=f"=1+1{BAD}{ODD}", district=BAD + ODD)
    return law().standard_for(unit).assess(unit)


@cache
def made(form: str, lang: Any, which: str = "example") -> bytes:
    assessment = hostile() if which == "hostile" else example()
    return report_bytes(assessment, form, lang=lang)


# ---- HTML


class Page(HTMLParser):
    """The structure of a page: a stack of open elements, as a browser would build it."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.labelled: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        assert len(told) == len(attrs), f"{tag}: an attribute twice"
        self.elements.append((tag, told))
        if tag not in {"meta", "col"}:
            self.stack.append(tag)
        if "id" in told:
            self.ids.append(str(told["id"]))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "a":
            self.links.append(str(told["href"]))
        self.labelled += str(told.get("aria-labelledby") or "").split()

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.stack and self.stack[-1] != "style":
            self.texts.append(data)


@pytest.mark.parametrize("which", ["example", "hostile"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_well_formed_and_accessible(lang: Any, which: str) -> None:
    page = Page(made("html", lang, which).decode())
    assert page.stack == []
    assert len(page.ids) == len(set(page.ids))
    assert set(page.labelled) <= set(page.ids)
    assert {link[1:] for link in page.links if link[0] == "#"} <= set(page.ids)
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    for one, following in zip(page.headings, page.headings[1:], strict=False):
        assert following <= one + 1, "a level of heading is left out"
    names = [tag for tag, _ in page.elements]
    for landmark in ("header", "nav", "main", "footer"):
        assert names.count(landmark) == 1
    assert ("html", {"lang": lang}) in page.elements
    for tag, told in page.elements:
        assert tag != "th" or told.get("scope") in {"col", "row"}
        assert not [key for key in told if key.startswith("on")]
    assert names.count("table") == names.count("caption")


@pytest.mark.parametrize("which", ["example", "hostile"])
def test_the_page_runs_and_fetches_nothing(which: str) -> None:
    text = made("html", "vi", which).decode()
    page = Page(text)
    assert not {t for t, _ in page.elements} & {
        "script",
        "img",
        "iframe",
        "link",
        "object",
        "base",
        "form",
        "svg",
    }
    assert all(link.startswith(("#", "https://", "http://")) for link in page.links)
    assert "url(" not in text
    told = [a for tag, a in page.elements if tag == "meta" and "http-equiv" in a]
    assert [a["content"] for a in told] == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_hostile_text_stays_text() -> None:
    page = Page(made("html", "vi", "hostile").decode())
    shown = "".join(page.texts)
    assert "<script>alert(1)</script>" in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize(
    ("ink", "ground"),
    [(i, g) for i in ("ink", "soft", "link") for g in ("paper", "ground")]
    + [(k, f"{k}-ground") for k in ("pass", "fail", "unknown", "not_applicable")],
)
def test_colours_have_contrast(ink: str, ground: str) -> None:
    light, dark = sorted((luminance(COLOURS[ink]), luminance(COLOURS[ground])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


# ---- what is said


def text_of(form: str, content: bytes) -> str:
    if form == "html":
        return " ".join("".join(Page(content.decode()).texts).split())
    if form == "docx":
        document = docx.Document(io.BytesIO(content))
        told = [p.text for p in document.paragraphs]
        for table in document.tables:
            told += [p.text for row in table.rows for cell in row.cells for p in cell.paragraphs]
        told += [p.text for p in document.sections[0].footer.paragraphs]
        return " ".join(" ".join(told).split())
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [
        str(c.value) for s in book for row in s.iter_rows() for c in row if c.value is not None
    ]
    return " ".join(" ".join(cells).split())


# The PDF file is the paper, and a line of a narrow column cannot be told from the next: test_pdf.py reads it.
@pytest.mark.parametrize("form", [form for form in FORMS if form != "pdf"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_says_everything(form: str, lang: Any) -> None:
    report = report_of(example(), lang)
    content = made(form, lang)
    if form == "docx":
        whole = write(assessment_document(example(), form, lang=lang, annexes=ANNEXES), form)
        assert isinstance(whole, bytes)
        content = whole
    told = text_of(form, content)
    wanted = [report.unit, report.engine, *report.digests]
    # The paper names the provisional ones themselves.
    wanted += [n.text for n in report.notices if form != "docx" or n.look != "provisional"]
    for line in (*report.lines, *report.prerequisites, *report.conditions):
        # Papers letter the parts of a content instead of repeating their names.
        asked, result = line.cells() if form == "docx" else (line.requirement, line.result)
        wanted += [line.name, *result]
        # The requirement of a condition of recognition is its name.
        wanted += asked if line in report.lines or form != "docx" else ()
        wanted += line.gap if line in report.short else ()
        if line.mark.key == "unknown":
            wanted += [line.open_because] if form == "docx" else line.reasons
    wanted += [p.what for p in report.provisional]
    wanted += [p.source for p in report.provisional]
    wanted += [f.label for f in report.missing]
    wanted += [*report.unused, *report.backing]
    wanted += [s.number for s in report.sources if s.basis]
    for text in wanted:
        assert " ".join(text.split()) in told
    assert told.lower().count(report.blocks[0].mark.text) or form == "xlsx"


def test_the_model_says_what_the_assessment_says() -> None:
    assessment = example()
    report = report_of(assessment)
    told = assessment.to_dict()
    assert [line.mark.key for line in report.lines] == [i.verdict for i in assessment.indicators]
    for line, indicator in zip(report.lines, assessment.indicators, strict=True):
        assert line.mark.provisional == indicator.provisional
        assert line.mark.text.endswith("*") == indicator.provisional
        assert bool(line.gap) == (indicator.gap is not None)
    assert report.criteria_counts.passed == told["summary"]["criteria"]["pass"]
    assert len(report.missing) == len(still_needed(assessment.judgement))
    assert report.digests == (told["digest"]["standard"], told["digest"]["facts"])
    loose = {
        i.code
        for i in (*assessment.indicators, *assessment.recognition.conditions)
        if i.provisional
    }
    assert {p.code for p in report.provisional} == loose | {"12"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_condition_that_does_not_hold_is_no_requirement(lang: Any) -> None:
    line = next(x for x in report_of(example(), lang).lines if x.code == "13.4")
    assert line.requirement[0].startswith({"vi": "chỉ áp dụng khi", "en": "applies where"}[lang])
    open_ = next(x for x in report_of(example(), "vi").lines if x.code == "6.2")
    assert "UBND cấp tỉnh quy định cụ thể" in open_.law[0]


def test_the_hypothetical_is_said_first_everywhere() -> None:
    unit = read_facts(EXAMPLE)
    reform = ROOT / "fixtures/reforms/nang-15.1.yaml"
    standard = law().standard("xa-ntm", as_of=unit.as_of, province="lang-son", reforms=[reform])
    assessment = standard.assess(unit)
    report = report_of(assessment)
    assert report.notices[0].look == "hypothetical"
    assert report.heading[0][0] == "Bộ tiêu chí"
    # A reform is no law to base anything on.
    assert "nang-bao-hiem-y-te" not in [s.number for s in report.sources if s.basis]
    for form in ("html", "docx", "xlsx"):
        assert report.notices[0].text in text_of(form, report_bytes(assessment, form))


def test_strict_is_said() -> None:
    unit = read_facts(EXAMPLE)
    assessment = law().standard_for(unit).assess(unit, strict=True)
    assert "mode" in [n.look for n in report_of(assessment).notices]
    # Strict leaves official conclusions as they are: of 6.1, and of the whole of criterion 12. Who may conclude
    # is read, and how the text is understood is ours.
    why = [(p.code, p.why) for p in report_of(assessment).provisional]
    assert [c for c, text in why if "cách hiểu" in text and c != "7"] == ["12", "6.1"]
    assert not [code for code, text in why if "ghi nhớ" in text]
    assert {text for code, text in why if code == "7"} == {"theo cách hiểu của chúng tôi"}


def test_both_languages_are_complete() -> None:
    for key, words in {**SHARED, **TEXTS}.items():
        assert words.vi
        assert words.en
        assert words.vi.count("{}") == words.en.count("{}"), key
    vietnamese = re.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
    assert not [k for k, w in TEXTS.items() if vietnamese.search(w.en)]


@pytest.mark.parametrize(
    "path", [*sorted(ROOT.glob("fixtures/*-vi-du.yaml")), HOA_CU], ids=lambda p: p.stem
)
def test_every_kind_of_unit_can_be_reported(path: Path) -> None:
    for form in FORMS:
        assert len(report_bytes(example(path), form, lang="en")) > 5_000


# ---- office files


@pytest.mark.parametrize("form", FORMS)
def test_the_same_result_gives_the_same_bytes(form: str) -> None:
    assert report_bytes(example(), form) == made(form, "vi")
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(made(form, "vi"))) as archive:
            assert {i.date_time for i in archive.infolist()} == {(2000, 1, 1, 0, 0, 0)}
            assert (
                re.findall(rb"20\d\d-\d\d-\d\dT[\d:]+", archive.read("docProps/core.xml"))
                == [b"2000-01-01T00:00:00"] * 2
            )


def test_the_paper_has_the_form_of_the_decree() -> None:
    document = docx.Document(io.BytesIO(made("docx", "vi")))
    section = document.sections[0]
    sizes = [section.page_width, section.page_height, section.top_margin, section.bottom_margin]
    sizes += [section.left_margin, section.right_margin]
    assert [round(x.mm) for x in sizes if x is not None] == [210, 297, 20, 20, 30, 15]
    normal: Any = document.styles["Normal"]
    assert (normal.font.name, normal.font.size.pt) == ("Times New Roman", 13)
    assert "PAGE" in section.header._element.xml
    assert section.different_first_page_header_footer
    heads = [t for t in document.tables if "w:tblHeader" in t._tbl.xml]
    assert len(heads) == 2  # what is not met, and the annex
    letter, last = document.tables[0], document.tables[2]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in letter.cell(0, 1).text
    assert "ỦY BAN NHÂN DÂN" in letter.cell(0, 0).text
    assert letter.cell(1, 1).text == "……………, ngày …… tháng …… năm ………"
    assert "Ký" in last.cell(0, 0).text


def test_a_document_from_which_nothing_was_taken_is_named_as_such() -> None:
    document = docx.Document(io.BytesIO(made("docx", "vi")))
    basis = [p.text for p in document.paragraphs if p.text.startswith("Căn cứ")]
    assert any("1494/QĐ-UBND" in t for t in basis)
    notes = [p.text for p in document.paragraphs if p.text.startswith("Không mức nào")]
    assert any("1494/QĐ-UBND" in t for t in notes)
    assert any(t.startswith("Căn cứ Quyết định số 318/QĐ-TTg ngày 08/03/2022") for t in basis)


# ---- nothing is claimed that is not known


def test_a_standard_that_is_not_encoded_has_no_paper_to_sign() -> None:
    unit = read_facts(ROOT / "fixtures/thon-vi-du.yaml")
    assessment = law().standard_for(unit).assess(unit)
    document = assessment_document(assessment, "docx")
    assert document.letterhead is None
    for form in ("text", "md", "html", "docx"):
        said = (
            text_of(form, report_bytes(assessment, form))
            if form in FORMS
            else str(write(assessment_document(assessment, form), form))
        )
        assert "Bộ quy tắc chưa có tiêu chí, chỉ tiêu nào của" in said
        for claim in ("Không có chỉ tiêu nào chưa đạt", "không đặt điều kiện nào"):
            assert claim not in said
    assert still_needed(assessment.judgement) == ()


def commune(**more: Any) -> Any:
    tree = {"unit": {"kind": "xa", "name": "A", "province": "lang-son"}, "period": 2024}
    unit = Unit.from_dict(tree | {"as_of": "2024-12-31", "standard": "xa-ntm"} | more)
    return law().standard_for(unit).assess(unit)


def test_of_what_is_open_nothing_is_said_to_be_met() -> None:
    said = text_of("docx", report_bytes(commune(), "docx"))
    assert "Trong các chỉ tiêu đã đủ căn cứ, không có chỉ tiêu nào chưa đạt." in said
    assert "Không có chỉ tiêu nào chưa đạt." not in said


def needed(assessment: Any) -> set[str]:
    return {c for m in still_needed(assessment.judgement) for c in m.indicators}


def test_nothing_is_missing_once_all_is_concluded() -> None:
    evidence = [{"document": "BB 00 (bịa ra)", "issuer": "UBND", "date": "2024-11-20"}]
    concluded = {"concluded": True, "by": "ubnd-huyen", "evidence": evidence}
    some = commune(criteria={"1": concluded})
    assert needed(commune()) >= {"1.1", "1.2", "2.1"}
    assert not {"1.1", "1.2"} & needed(some)
    every = commune(criteria={str(n): concluded for n in range(1, 20)})
    # What is left are the conditions of recognition.
    assert not {code for code in needed(every) if code[:1].isdigit()}


def test_a_row_says_itself_why_it_is_open() -> None:
    """The figure of 6.2 is there, its level is not: nothing else than that is in the row."""
    line = {line.code: line for line in report_of(example()).lines}["6.2"]
    asked, result = line.cells()
    assert asked == ("mức do tỉnh quy định",)
    assert result == ("có", "chưa kết luận được: mức của tỉnh chưa được nhập")
    line = {line.code: line for line in report_of(example()).lines}["2.3"]
    assert line.cells()[1] == (
        "chưa có số liệu", "chưa kết luận được: mức của tỉnh chưa được nhập",
    )  # fmt: skip


def test_a_condition_of_application_is_no_requirement() -> None:
    lines = {line.code: line for line in report_of(example()).lines}
    assert lines["13.4"].requirement == (
        "chỉ áp dụng khi: Xã có làng nghề, làng nghề truyền thống",
    )
    asked, _ = lines["18.5"].cells()
    assert asked[-1] == ("một phần chỉ áp dụng khi: Trên địa bàn có trẻ em có hoàn cảnh đặc biệt")
    assert not any("áp dụng khi" in text for text in asked[:-1])
    # A part that is asked of other groups of communes is not shown at all, and nothing "fails" there.
    unit = read_facts(ROOT / "fixtures/xa-2026-nhom-2-vi-du.yaml")
    for line in report_of(law().standard_for(unit).assess(unit)).lines:
        assert not any("cột mức là" in text for text in line.requirement)


# ---- pages


def bottoms(content: bytes) -> list[tuple[str, float]]:
    """Of each page its text, and how far above the lower edge of the page its text ends, as a share."""
    pages = []
    for page in pypdf.PdfReader(io.BytesIO(content)).pages:
        places: list[float] = []

        def note(text: str, cm: Any, _tm: Any, _font: Any, _size: Any, at: Any = places) -> None:
            if text.strip() and cm[5] > 60:  # what stands at the foot of every page is left aside
                at.append(float(cm[5]))

        text = page.extract_text(visitor_text=note)
        pages.append((text, min(places) / float(page.mediabox.height)))
    return pages


@pytest.mark.parametrize("name", ["vi-du", "xa-2026-nhom-1-vi-du", "xa-2026-nhom-2-vi-du"])
def test_a_commune_prints_on_eight_pages_two_of_them_to_sign(name: str) -> None:
    unit = read_facts(ROOT / f"fixtures/{name}.yaml")
    pages = bottoms(report_bytes(law().standard_for(unit).assess(unit), "pdf"))
    assert len(pages) <= 8
    signed = [n for n, (text, _) in enumerate(pages) if "THỦ TRƯỞNG ĐƠN VỊ" in text]
    assert signed == [1]
    # No page ends a third empty, but where the signatures or the annex end.
    for number, (text, bottom) in enumerate(pages[:-1]):
        assert bottom < 1 / 3 or number == signed[0], number
        assert number <= signed[0] or "Kết quả thực hiện" in " ".join(text.split()), number


@pytest.mark.parametrize("which", ["example", "hostile"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_cell_is_a_formula(lang: Any, which: str) -> None:
    content = made("xlsx", lang, which)
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n"}
                assert cell.hyperlink is None
                assert len(str(cell.value)) < 32_767
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [
            archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/sheet")
        ]
    assert not any(b"<f>" in s or b"<f " in s for s in sheets)


def test_the_workbook_can_be_filtered_and_is_coloured() -> None:
    book = openpyxl.load_workbook(io.BytesIO(made("xlsx", "vi")))
    names = ["Tổng hợp", "Chỉ tiêu", "Chứng minh", "Còn thiếu", "Tạm thời", "Nguồn"]
    assert book.sheetnames == names
    for name in names[1:]:
        sheet = book[name]
        assert sheet.auto_filter.ref
        assert sheet.freeze_panes
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.paperSize == 9
    rules = [r for area in book["Chỉ tiêu"].conditional_formatting for r in area.rules]
    assert {r.formula[0] for r in rules} == {
        '"đạt"',
        '"chưa đạt"',
        '"chưa đủ căn cứ"',
        '"không áp dụng"',
    }


def test_what_no_document_may_hold_is_replaced() -> None:
    assert clean("a\x00\x0b\u202eb\ud800\nc") == "a\ufffd\ufffd\ufffdb\ufffd\nc"
    for form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(made(form, "vi", "hostile"))) as archive:
            assert archive.testzip() is None
            text = b"".join(archive.read(n) for n in archive.namelist() if n.endswith(".xml"))
        assert b"<script" not in text
        assert b"\x07" not in text


# ---- the command


def test_the_command_writes_each_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with compiled(tmp_path):
        for form in FORMS:
            named = tmp_path / f"a.{form}"
            assert ran(capsys, "assess", EXAMPLE, "-o", named).status == 0
            assert named.read_bytes() == made(form, "vi")
            asked = tmp_path / "b"
            assert (
                ran(capsys, "assess", EXAMPLE, "--format", form, "-o", asked, "--lang", "en").status
                == 0
            )
            assert asked.read_bytes() == made(form, "en")
        assert ran(capsys, "assess", EXAMPLE, "--format", "html").out.encode() == made("html", "vi")
        refused = ran(capsys, "assess", EXAMPLE, "--format", "docx")
        assert (refused.status, refused.out) == (2, "")
        assert "-o TỆP.docx" in refused.err
        assert ran(capsys, "assess", EXAMPLE, "-o", tmp_path / "a.json").status == 0
        assert (tmp_path / "a.json").read_text("utf-8").startswith("{")


@pytest.mark.parametrize(
    ("module", "form", "extra"), [("docx", "docx", "docx"), ("openpyxl", "xlsx", "xlsx")]
)
def test_a_library_that_is_not_there_is_named(
    monkeypatch: pytest.MonkeyPatch, module: str, form: str, extra: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(Exception, match=re.escape(f"ntm-rules[{extra}]")):
        report_bytes(example(), form)
    with pytest.raises(Exception, match="no form 'odt'"):
        report_bytes(example(), "odt")
