"""Papers of recognition: every form for every standard, filled in, and refused where there is none."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest

from ntm_rules import Assessment, NtmError, RequestError, RuleBook, Unit, read_facts
from ntm_rules.documents.model import Paragraph
from ntm_rules.documents.papers.build import LEVELS, paper_document
from ntm_rules.documents.papers.fields import fill
from ntm_rules.documents.papers.forms import all_forms, forms_for
from ntm_rules.documents.papers.letterhead import STARTERS, read_letterhead, starter
from ntm_rules.documents.report.cited import numbered
from ntm_rules.documents.report.model import CitedDocument
from ntm_rules.documents.write import write
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.unit_names import district_name, named
from tests.helpers.terminal import ran

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "fixtures/vi-du.yaml"
NEW = ROOT / "fixtures/xa-2026-nhom-1-vi-du.yaml"


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return RuleBook.load()


def judged(book: RuleBook, path: Path) -> Assessment[Any]:
    unit = read_facts(path)
    return book.standard_for(unit).assess(unit)


@pytest.fixture(scope="module")
def example(book: RuleBook) -> Assessment[Any]:
    return judged(book, EXAMPLE)


def text(assessment: Assessment[Any], paper: str, **given: Any) -> str:
    content = write(paper_document(assessment, paper, **given), "text")
    assert isinstance(content, str)
    return re.sub(r"\s+", " ", content)


# ---- the forms


def test_every_form_is_filled_in_whole(book: RuleBook) -> None:
    fixtures = {
        "xa-ntm": EXAMPLE,
        "xa-ntm-nang-cao": ROOT / "fixtures/nang-cao-vi-du.yaml",
        "xa-ntm-kieu-mau": ROOT / "fixtures/kieu-mau-vi-du.yaml",
        "huyen-ntm": ROOT / "fixtures/huyen-vi-du.yaml",
        "tinh-hoan-thanh": ROOT / "fixtures/tinh-vi-du.yaml",
    }
    seen = set()
    for standard, path in fixtures.items():
        unit = read_facts(path)
        assessment = book.standard_for(unit, standard=standard).assess(unit)
        for form in all_forms():
            if standard not in form.standards:
                continue
            seen.add(form.form)
            lines = text(assessment, form.paper, by=form.issuer, annexes=())
            assert not re.search(r"[{}]", lines), (form.form, lines)
            assert form.kind in lines
            assert f"năm {unit.period}" in lines or form.paper == "opinions"
            for doubled in (
                "xã Xã",
                "huyện huyện",
                "tỉnh tỉnh",
                "huyện thành phố",
                "UBND ,",
                ", ,",
            ):
                assert doubled not in lines, (form.form, doubled)
    # The forms of towns and of advanced districts have no fixture of their own.
    assert len(seen) == 24


def test_forms_are_those_of_the_decision() -> None:
    numbers = [(f.place.split(",")[0], f.form) for f in all_forms() if f.form]
    assert len(numbers) == len(set(numbers)) == 35
    assert {f.document for f in all_forms() if f.form} == {"qd-18-2022"}
    assert [f.form for f in forms_for("proposal", "xa-ntm")] == ["Mẫu số 01", "Mẫu số 02"]
    assert [f.form for f in forms_for("verification", "xa-ntm-nang-cao")] == ["Mẫu số 22"]
    assert [f.form for f in forms_for("verification", "xa-ntm-2026")] == [""]
    assert forms_for("minutes", "xa-ntm-2026") == ()


# ---- what is filled in


def test_a_self_assessment_says_who_and_how_much(example: Assessment[Any]) -> None:
    lines = text(example, "self-assessment")
    met = sum(c.verdict == "pass" for c in example.criteria)
    assert f"theo quy định là {met}/19 tiêu chí" in lines
    assert "của xã Ví Dụ (số liệu minh họa), huyện Minh Họa, tỉnh Lạng Sơn" in lines
    assert "Căn cứ Quyết định số 318/QĐ-TTg ngày 08/03/2022 của Thủ tướng Chính phủ" in lines
    for criterion in example.criteria:
        assert f"{criterion.number}. {criterion.name}" in lines


def test_the_table_has_every_content_with_its_letters(example: Assessment[Any]) -> None:
    document = paper_document(example, "self-assessment")
    (section,) = document.sections
    (table,) = [b for b in section.blocks if b.kind == "table"]
    rows: Any = table.rows  # type: ignore[union-attr]
    codes = [row[0] for row in rows if len(row) > 2]
    assert codes == [i.code for i in example.indicators]
    parts = {row[0]: row for row in rows}["2.1"]
    assert [line[:3] for line in parts[2]] == ["a) ", "b) "]
    assert [line[:3] for line in parts[3]][:2] == ["a) ", "b) "]
    assert "đường" not in parts[3][0]  # the name stands once, in the requirement


def test_the_units_own_verdicts_stand_beside_the_verification(
    book: RuleBook, example: Assessment[Any]
) -> None:
    other = read_facts(EXAMPLE).with_facts({"income.per_capita": 60})
    own = book.standard_for(other).assess(other)
    document = paper_document(example, "verification", own=own)
    (table,) = [b for s in document.sections for b in s.blocks if b.kind == "table"]
    rows: Any = table.rows  # type: ignore[union-attr]
    row = next(r for r in rows if r[0] == "10" and len(r) > 2)
    assert (row[3], row[4][-1]) == ("Đạt*", "Chưa đạt")


def test_annexes_follow_the_signatures_when_asked(example: Assessment[Any]) -> None:
    plain = paper_document(example, "self-assessment", annexes=())
    assert plain.sections == ()
    full = paper_document(example, "self-assessment", annexes=("table", "proofs", "sources"))
    assert [s.annex for s in full.sections] == [True, True, True]
    assert len(full.sections[1].blocks) == 57
    # A form without a table has none.
    assert paper_document(example, "minutes").sections == ()


def test_nothing_is_said_to_be_without_fault_where_something_is_open(book: RuleBook) -> None:
    unit = Unit.from_dict(
        {"unit": {"kind": "xa", "name": "Trống", "province": "lang-son"}, "period": 2026}
        | {"as_of": "2026-11-01"}
    )
    lines = text(book.standard_for(unit).assess(unit), "self-assessment")
    assert "Trong các nội dung đã đủ căn cứ đánh giá, không có nội dung nào chưa đạt." in lines
    assert "Không có nội dung nào chưa đạt." not in lines


# ---- drafts, heads and signatures


def test_it_is_a_draft_while_anything_is_provisional(
    book: RuleBook, example: Assessment[Any]
) -> None:
    def draft(assessment: Assessment[Any]) -> str:
        head = paper_document(assessment, "self-assessment").letterhead
        assert head is not None
        return head.draft

    assert draft(example) == draft(judged(book, NEW)) == "DỰ THẢO"


def test_the_report_is_a_draft_where_the_papers_are(example: Assessment[Any]) -> None:
    marks: dict[Lang, str] = {"vi": "DỰ THẢO", "en": "DRAFT"}
    for lang, mark in marks.items():
        document = docx.Document(io.BytesIO(example.docx(lang=lang)))
        assert mark in document.sections[0].first_page_header._element.xml
        assert mark in document.sections[0].header._element.xml


@pytest.mark.parametrize(
    ("number", "title", "cited_as"),
    [
        ("1298/LĐTBXH-VPQGGN", "[Công văn hướng dẫn]", "Công văn số 1298/LĐTBXH-VPQGGN"),
        ("04/HD-BCA-V05", "", "Hướng dẫn số 04/HD-BCA-V05"),
        ("12/KH-UBND", "", "Kế hoạch số 12/KH-UBND"),
        ("318/QĐ-TTg", "", "Quyết định số 318/QĐ-TTg"),
        ("77/BXD-QHKT", "Về việc hướng dẫn", "77/BXD-QHKT"),  # its kind is not known, nor made up
    ],
)
def test_a_document_is_cited_by_its_kind(number: str, title: str, cited_as: str) -> None:
    source = CitedDocument(number, title, "", "", True, 0, ())
    assert numbered(source, "vi") == cited_as


def test_no_basis_of_a_paper_lacks_its_kind(example: Assessment[Any]) -> None:
    kinds = ("Quyết định", "Công văn", "Hướng dẫn", "Thông tư", "Nghị định", "Kế hoạch")
    for block in paper_document(example, "minutes").blocks:
        if isinstance(block, Paragraph) and block.look == "basis":
            for part in block.text.removeprefix("Căn cứ ").rstrip(";").split("; "):
                assert part.startswith(kinds), part


def test_digests_stand_at_the_foot_of_the_page_only(example: Assessment[Any]) -> None:
    document = paper_document(example, "proposal")
    assert "sha256:" in document.page_foot
    assert "replay" in document.page_foot
    content = write(document, "docx")
    assert isinstance(content, bytes)
    paper = docx.Document(io.BytesIO(content))
    assert not any("sha256" in p.text for p in paper.paragraphs)
    assert "sha256" in paper.sections[0].footer.paragraphs[0].text
    assert "DỰ THẢO" in "".join(p.text for p in paper.sections[0].header.paragraphs)


PAPERS_OF_A_PAGE = {"minutes", "proposal", "opinions"}


@pytest.mark.parametrize("paper", sorted({form.paper for form in all_forms()}))
def test_signatures_never_stand_on_a_page_alone(example: Assessment[Any], paper: str) -> None:
    document = paper_document(example, paper)
    last = document.last_of_text()
    assert isinstance(last, Paragraph)
    content = write(document, "pdf")
    assert isinstance(content, bytes)
    pages = [_spaceless(p.extract_text()) for p in pypdf.PdfReader(io.BytesIO(content)).pages]
    signed = next(n for n, page in enumerate(pages) if "(Ký" in page)
    before, _, after = pages[signed].partition("(Ký")
    assert _spaceless(last.text) in before
    # What weakens the levels is said below the signatures, on the same page.
    assert all(_spaceless(note.text) in after for note in document.footer)  # type: ignore[union-attr]
    if paper in PAPERS_OF_A_PAGE:
        assert len(pages) == 1


def test_the_text_of_a_word_paper_stays_with_its_signatures(example: Assessment[Any]) -> None:
    document = paper_document(example, "minutes")
    content = write(document, "docx")
    assert isinstance(content, bytes)
    paper = docx.Document(io.BytesIO(content))
    lines = [p.text for p in paper.paragraphs]
    last, signed = document.last_of_text(), paper.tables[-1]
    assert isinstance(last, Paragraph)
    line = paper.paragraphs[lines.index(last.text)]
    assert line.paragraph_format.keep_with_next
    assert line._p.getnext() is signed._tbl


def _spaceless(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_an_office_sets_its_own_head(example: Assessment[Any], tmp_path: Path) -> None:
    path = tmp_path / "office.yaml"
    path.write_text(
        "letterhead: made up\nsuperior: ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nissuer: SỞ VÍ DỤ\n"
        'place: Lạng Sơn\nnumber: "Số: …/BC-SVD"\nsigner: {office: GIÁM ĐỐC, name: Nguyễn Văn A}\n'
        "recipients: [Như trên;, Lưu VT.]\n",
        "utf-8",
    )
    head = paper_document(example, "verification", settings=read_letterhead(path)).letterhead
    assert head is not None
    assert (head.body, head.unit) == ("ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", "SỞ VÍ DỤ")
    assert head.reference == "Số: …/BC-SVD"
    assert head.place_and_date.startswith("Lạng Sơn, ngày")
    assert (head.signers[0].lines, head.signers[0].name) == (("GIÁM ĐỐC",), "Nguyễn Văn A")
    assert head.recipients == ("Nơi nhận:", "- Như trên;", "- Lưu VT.")


@pytest.mark.parametrize("body", STARTERS)
def test_every_starter_can_be_read(tmp_path: Path, body: str) -> None:
    path = tmp_path / "office.yaml"
    path.write_text(starter(body), "utf-8")
    assert read_letterhead(path).letterhead == body


def test_a_wrong_setting_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "office.yaml"
    path.write_text("letterhead: a\nissuer: B\nsinger: {office: C}\n", "utf-8")
    with pytest.raises(NtmError, match=r"(?s)office\.yaml:3:1: singer.*signer"):
        read_letterhead(path)


# ---- refusals


@pytest.mark.parametrize("paper", ["minutes", "proposal", "opinions", "revocation-report"])
def test_recognition_of_2026_is_refused_with_the_article(book: RuleBook, paper: str) -> None:
    with pytest.raises(NtmError, match=r"51/2025/QĐ-TTg, Điều 3 khoản 2 điểm c\)"):
        paper_document(judged(book, NEW), paper)


def test_a_body_that_ended_writes_no_paper(book: RuleBook) -> None:
    unit = read_facts(EXAMPLE)
    assessment = book.standard_for(unit, standard="xa-ntm", as_of="2025-08-01").assess(
        unit.at(dt.date(2025, 8, 1))
    )
    with pytest.raises(NtmError, match="30/06/2025"):
        paper_document(assessment, "verification")
    # In 2026 the province does it: there is no district between.
    head = paper_document(judged(book, NEW), "verification").letterhead
    assert head is not None
    assert head.unit == "TỈNH LẠNG SƠN"
    asked = paper_document(judged(book, NEW), "verification", by="province").letterhead
    assert asked == head
    with pytest.raises(RequestError, match="People's Committee has no such form") as refusal:
        paper_document(judged(book, NEW), "verification", by="district")
    assert refusal.value.problems[0].expected == "province"


def test_what_is_not_encoded_has_nothing_to_sign(book: RuleBook) -> None:
    with pytest.raises(NtmError, match="nothing to sign"):
        paper_document(judged(book, ROOT / "fixtures/thon-vi-du.yaml"), "self-assessment")
    with pytest.raises(NtmError, match="Provincial People's Committee has no such form"):
        paper_document(judged(book, EXAMPLE), "minutes", by=LEVELS[2])


# ---- names


@pytest.mark.parametrize(
    ("kind", "name", "whole"),
    [
        ("xã", "Xã Hòa Cư", "xã Hòa Cư"),
        ("xã", "Hòa Cư", "xã Hòa Cư"),
        ("huyện", "H. Cao Lộc", "huyện Cao Lộc"),
        ("thành phố", "Thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"),
        ("xã", "Xã", "xã Xã"),
        ("xã", "Phường Đúc", "xã Đúc"),
    ],
)
def test_a_kind_is_said_once(kind: str, name: str, whole: str) -> None:
    assert named(kind, name) == whole


def test_a_town_is_no_district() -> None:
    def say(_key: str, name: object) -> str:
        return f"huyện {name}"

    assert district_name(say, "Thị xã Sa Pa") == "thị xã Sa Pa"
    assert district_name(say, "Huyện Cao Lộc") == district_name(say, "Cao Lộc") == "huyện Cao Lộc"


def test_a_place_without_a_district_loses_its_comma() -> None:
    fields = {"district": "", "unit": "xã A", "province": "tỉnh B", "year": "2026"}
    assert fill("của {unit}, {district}, {province}", fields) == "của xã A, tỉnh B"
    assert fill("({district}, {province}) năm {year}", fields) == "(tỉnh B) năm 2026"
    assert fill("đối với {unit}, {district}", fields) == "đối với xã A"
    assert fill("UBND {district} và {unit}", fields) == "UBND và xã A"


# ---- the styles of an office


def test_an_office_restyles_its_papers(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    template, target = tmp_path / "mau.docx", tmp_path / "bao-cao.docx"
    assert ran(capsys, "docx-template", "-o", template).status == 0
    printed = ran(
        capsys, "paper", "self-assessment", EXAMPLE, "--docx-template", template, "-o", target
    )
    assert (printed.status, "tệp mẫu không có" in printed.err) == (0, False)
    plain = docx.Document(str(template))
    plain.styles["NTM Tên văn bản"].font.size = docx.shared.Pt(20)
    plain.sections[0].left_margin = docx.shared.Mm(40)
    plain.sections[0].footer.paragraphs[0].text = "Chân trang của cơ quan"
    small = plain.styles["NTM Chữ nhỏ"].element
    small.getparent().remove(small)
    plain.save(str(template))
    office = tmp_path / "co-quan.yaml"
    office.write_text("letterhead: bịa\nissuer: UBND XÃ A\ndocx_template: mau.docx\n", "utf-8")
    printed = ran(
        capsys, "paper", "self-assessment", EXAMPLE, "--letterhead", office, "-o", target, "--force"
    )
    assert printed.status == 0
    assert "“NTM Chữ nhỏ”" in printed.err
    paper = docx.Document(str(target))
    assert round(paper.sections[0].left_margin.mm) == 40  # type: ignore[union-attr]
    titles = [p for p in paper.paragraphs if p.style and p.style.name == "NTM Tên văn bản"]
    assert titles[0].text == "BÁO CÁO"
    assert all(run.font.size is None for p in titles for run in p.runs)
    foot = [p.text for p in paper.sections[0].footer.paragraphs]
    assert foot[0] == "Chân trang của cơ quan"
    assert "sha256" in foot[1]
    # The text of the template is not taken.
    assert not any("List Bullet: danh sách" in p.text for p in paper.paragraphs)


def test_what_is_no_word_document_is_no_template(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    damaged = io.BytesIO()
    with zipfile.ZipFile(damaged, "w") as archive:
        for part in ("[Content_Types].xml", "word/document.xml", "word/styles.xml"):
            archive.writestr(part, "<x")
    for content in (b"no", b"PK\x03\x04", damaged.getvalue()):
        (tmp_path / "mau.docx").write_bytes(content)
        printed = ran(
            capsys, "paper", "minutes", EXAMPLE, "--docx-template", tmp_path / "mau.docx",
            "-o", tmp_path / "a.docx", "--lang", "en",
        )  # fmt: skip
        assert printed.status == 2
        assert "mau.docx" in printed.err


# ---- the command


def test_the_command_writes_papers(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "to-trinh.pdf"
    assert ran(capsys, "paper", "proposal", EXAMPLE, "-o", target).status == 0
    pages = [p.extract_text() for p in pypdf.PdfReader(target).pages]
    assert 1 <= len(pages) <= 2
    assert "TỜ TRÌNH" in pages[0]
    target = tmp_path / "bao-cao.pdf"
    assert ran(capsys, "paper", "self-assessment", EXAMPLE, "-o", target).status == 0
    assert len(pypdf.PdfReader(target).pages) <= 8
    office = tmp_path / "office.yaml"
    assert ran(capsys, "letterhead", "commune", "-o", office).status == 0
    printed = ran(capsys, "paper", "minutes", EXAMPLE, "--letterhead", office)
    assert printed.status == 0
    assert "BIÊN BẢN" in printed.out
    wrong = ran(capsys, "paper", "minutes", EXAMPLE, "--annex", "tables", "--lang", "en")
    assert wrong.status == 2
    assert "known: table, proofs, sources" in wrong.err


# ---- a province, and the names of all


def test_a_province_is_appraised_by_the_centre_and_lies_in_no_other(book: RuleBook) -> None:
    assessment = judged(book, ROOT / "fixtures/tinh-2026-vi-du.yaml")
    document = paper_document(assessment, "verification")
    head = document.letterhead
    assert head is not None
    assert "ỦY BAN NHÂN DÂN" not in " ".join((head.body, head.unit, *head.signers[0].lines))
    assert head.titles[1].endswith("đối với tỉnh Lạng Sơn")
    own = paper_document(assessment, "self-assessment").letterhead
    assert own is not None
    assert own.unit == "TỈNH LẠNG SƠN"


TWICE = re.compile(
    r"\b(xã xã|phường phường|đặc khu đặc khu|huyện huyện|huyện thành phố|huyện thị xã|"
    r"tỉnh tỉnh|tỉnh thành phố|thành phố thành phố|thị xã thị xã)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("kind", "name", "district", "province", "standard", "day"),
    [
        ("xa", "Xã Hòa Cư", "Huyện Cao Lộc", "lang-son", "xa-ntm", "2024-12-31"),
        ("xa", "Hòa Cư", "Thành phố Lạng Sơn", "lang-son", "xa-ntm-kieu-mau", "2024-12-31"),
        ("huyen", "Huyện Cao Lộc", None, "lang-son", "huyen-ntm", "2024-12-31"),
        ("thi-xa", "Thị xã A", None, "lang-son", "thi-xa-thanh-pho-hoan-thanh", "2024-12-31"),
        ("thanh-pho", "TP. A", None, "lang-son", "thi-xa-thanh-pho-hoan-thanh", "2024-12-31"),
        ("tinh", "Tỉnh Lạng Sơn", None, "lang-son", "tinh-hoan-thanh", "2024-12-31"),
        ("tinh", "Thành phố Hải Phòng", None, "hai-phong", "tinh-hoan-thanh", "2024-12-31"),
        ("xa", "Xã Hòa Cư", None, "lang-son", "xa-ntm-2026", "2026-12-31"),
        ("phuong", "Phường A", None, "lang-son", "phuong-ntm-2026", "2026-12-31"),
    ],
)
def test_no_paper_says_a_kind_twice(
    book: RuleBook,
    kind: str,
    name: str,
    district: str | None,
    province: str,
    standard: str,
    day: str,
) -> None:
    unit = {"kind": kind, "name": name, "province": province, "classes": []}
    unit |= {"district": district} if district else {}
    made_up = Unit.from_dict({"unit": unit, "period": int(day[:4]), "as_of": day, "facts": {}})
    assessment = book.standard_for(made_up, standard=standard).assess(made_up)
    papers = 0
    for form in all_forms():
        try:
            document = paper_document(assessment, form.paper)
        except NtmError:
            continue
        papers += 1
        head = document.letterhead
        assert head is not None
        lines = [head.body, head.unit, *head.titles]
        blocks = [*document.blocks, *(b for s in document.sections for b in s.blocks)]
        lines += [block.text for block in blocks if isinstance(block, Paragraph)]
        assert [line for line in lines if TWICE.search(line)] == []
    assert papers
