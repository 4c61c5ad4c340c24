"""PDF: tagged, its fonts in it, nothing read as markup, a field that somebody can sign, and safe after a fork."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import os
import sys
from pathlib import Path
from typing import Any

import pypdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from ntm_rules import RuleBook, read_facts
from ntm_rules.documents.model import Document, Paragraph, Section, Table
from ntm_rules.documents.report.files import assessment_document
from ntm_rules.documents.write import write
from ntm_rules.foundation.errors import RequestError
from ntm_rules.office import typeset

ROOT = Path(__file__).parents[2]


def pdf(document: Document) -> bytes:
    content = write(document, "pdf")
    assert isinstance(content, bytes)
    return content


@pytest.fixture(scope="module")
def paper() -> bytes:
    unit = read_facts(ROOT / "fixtures/vi-du.yaml")
    assessment = RuleBook.load().standard_for(unit).assess(unit)
    return pdf(assessment_document(assessment, "pdf"))


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def test_it_is_tagged_in_its_language_with_its_fonts(paper: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(paper))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "vi"
    assert "/StructTreeRoot" in root
    resources: list[Any] = [page["/Resources"] for page in reader.pages]
    fonts = [font.get_object() for part in resources for font in part.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
    metadata = reader.metadata
    assert metadata is not None
    assert metadata.creation_date is None


def test_heads_of_tables_are_repeated() -> None:
    rows = tuple((str(number), f"dòng {number}") for number in range(200))
    document = Document("vi", "T", sections=(Section("S", (Table(("Số", "Tên gọi"), rows),)),))
    texts = pages(pdf(document))
    assert len(texts) > 3
    assert all("Tên gọi" in text for text in texts)
    for number in range(200):
        assert any(f"dòng {number}\n" in f"{text}\n" for text in texts), number


def test_nothing_in_a_text_is_a_command() -> None:
    evil = '"] #panic("x") #read("/etc/passwd") \\" $x$ *a* _b_ <l> @r // /* `c` = [ { #'
    rows = ((evil, evil),)
    document = Document(
        "vi", evil, kicker=evil, blocks=(Paragraph(evil), Table((evil, "b"), rows, evil))
    )
    text = "".join(pages(pdf(document)))
    assert text.replace("\n", "").replace(" ", "").count('#panic("x")#read("/etc/passwd")') == 7


def test_a_wide_table_lies_on_its_side() -> None:
    heads = tuple(f"cột {n}" for n in range(12))
    page = pypdf.PdfReader(io.BytesIO(pdf(Document("vi", "T", blocks=(Table(heads, ()),))))).pages[
        0
    ]
    assert page.mediabox.width > page.mediabox.height


def test_only_a_paper_has_a_field_to_sign(paper: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(paper))
    (field,) = (reader.get_fields() or {}).values()
    assert field["/FT"] == "/Sig"
    assert "/V" not in field
    # It stands on the page where the head of the office signs.
    last = next(page for page in reader.pages if "/Annots" in page)
    assert "THỦ TRƯỞNG ĐƠN VỊ" in last.extract_text()
    assert len(last["/Annots"]) == 1  # type: ignore[arg-type]
    plain = pypdf.PdfReader(io.BytesIO(pdf(Document("vi", "T"))))
    assert not plain.get_fields()
    assert "pdfuaid" in plain.trailer["/Root"]["/Metadata"].get_data().decode()  # type: ignore[index]


def test_the_field_can_be_signed_and_the_signature_is_valid(paper: bytes) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Người ký (dùng thử)")])
    begins = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    builder = builder.public_key(key.public_key()).serial_number(1)
    builder = builder.not_valid_before(begins).not_valid_after(begins + dt.timedelta(days=30))
    usage = x509.KeyUsage(True, True, False, False, False, True, False, False, False)
    builder = builder.add_extension(usage, critical=True)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    certificate = builder.sign(key, hashes.SHA256())
    (trusted,) = load_certs_from_pemder_data(certificate.public_bytes(serialization.Encoding.PEM))
    store = signers.SimpleSigner.load_pkcs12_data(
        serialization.pkcs12.serialize_key_and_certificates(
            b"thu", key, certificate, None, serialization.NoEncryption()
        ),
        other_certs=[],
    )
    assert store is not None
    writer = IncrementalPdfFileWriter(io.BytesIO(paper))
    assert [f[0] for f in fields.enumerate_sig_fields(writer.prev)] == ["Signature1"]
    signed = signers.sign_pdf(
        writer, signers.PdfSignatureMetadata(field_name="Signature1"), signer=store
    )
    (signature,) = PdfFileReader(signed).embedded_signatures
    status = validate_pdf_signature(signature, ValidationContext(trust_roots=[trusted]))
    assert status.intact
    assert status.valid
    assert status.bottom_line
    # What somebody signed is theirs: it is not replaced without being asked for.
    assert typeset.is_untouched(paper)
    assert not typeset.is_untouched(signed.getvalue())
    assert not typeset.is_untouched(paper + b"\n")


def test_a_child_that_is_forked_afterwards_writes_too() -> None:
    document = Document("vi", "T", blocks=(Paragraph("nội dung"),))
    content = pdf(document)
    read, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write_end, b"same" if pdf(document) == content else b"other")
        os._exit(0)
    os.close(write_end)
    try:
        assert os.read(read, 5) == b"same"
    finally:
        os.waitpid(child, 0)
        os.close(read)


def test_what_is_missing_and_what_is_not_possible_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    document = Document("vi", "T")
    with monkeypatch.context() as patch:
        patch.setattr(
            typeset, "_WORKER", typeset._WORKER.replace("import typst", "import no_typst")
        )
        with pytest.raises(RequestError, match=r"typst: pip install 'ntm-rules\[pdf\]'"):
            write(document, "pdf")
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "pypdf", None)
        with pytest.raises(RequestError, match=r"pypdf: pip install 'ntm-rules\[pdf\]'"):
            typeset.pdf_bytes(
                "#set document(title: [T])\n" + typeset.signature_place(), signed=True
            )
    with monkeypatch.context() as patch:
        patch.setattr(sys, "frozen", True, raising=False)
        with pytest.raises(RequestError, match="DOCX"):
            write(document, "pdf")
    with monkeypatch.context() as patch:
        patch.setattr(typeset, "MAX_SECONDS", 0)
        with pytest.raises(RequestError, match="0 seconds"):
            write(document, "pdf")
    with pytest.raises(RequestError, match="could not be set") as refused:
        write(dataclasses.replace(document, lang="không phải mã"), "pdf")
    assert "language" in str(refused.value.__cause__)
