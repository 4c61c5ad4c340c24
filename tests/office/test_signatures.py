"""The signatures of a PDF: what they cover, whether they hold, who made them, and when. Keys are made here and thrown away."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pypdf
import pytest
import typst
from pyhanko.pdf_utils.reader import PdfFileReader

from ntm_rules.foundation.errors import InputError, RequestError, UnreadableError
from ntm_rules.language.signature_text import signature_lines
from ntm_rules.office.grids.read_grids import read_tables
from ntm_rules.office.signatures import pdf_signatures as module
from ntm_rules.office.signatures.pdf_signatures import pdf_signatures
from ntm_rules.office.signatures.signature import Signature
from ntm_rules.office.signatures.worker import check
from tests.helpers.signed_pdf import DAY, Holder, holder, signed


@pytest.fixture(scope="module")
def paper() -> bytes:
    return typst.compile("#table(columns: 2, [TT], [Nội dung], [1], [Ví dụ])".encode())


@pytest.fixture(scope="module")
def root() -> Holder:
    return holder("Gốc thử", ca=True)


@pytest.fixture(scope="module")
def office(root: Holder) -> Holder:
    return holder("Văn phòng thử", holder("Trung gian thử", root, ca=True))


@pytest.fixture(scope="module")
def once(paper: bytes, office: Holder) -> bytes:
    return signed(paper, office)


def checked(content: bytes, *trust: Path) -> tuple[Signature, ...]:
    """What the worker finds, without a process for each: that is met below."""
    result = check(content, [path.read_bytes() for path in trust])
    return tuple(module._signature(record) for record in result["signatures"])


def test_one_that_covers_the_whole_file(once: bytes, root: Holder, tmp_path: Path) -> None:
    (signature,) = checked(once)
    assert (signature.kind, signature.integrity, signature.is_sound) == (
        "signature",
        "intact",
        True,
    )
    assert (signature.covers, signature.changed_after) == ("whole_file", "nothing")
    assert signature.signer == "Văn phòng thử, Đơn vị thử nghiệm"
    assert signature.issuer == "Trung gian thử, Đơn vị thử nghiệm"
    assert (signature.valid_from, signature.valid_until) == ("2025-01-01", "2099-12-31")
    assert (signature.time_from, signature.at_the_time) == ("signer", "valid")
    # The root comes along in the file: anybody could have made it.
    assert (signature.chain, signature.root) == ("own_root", "Gốc thử, Đơn vị thử nghiệm")
    trust = tmp_path / "root.pem"
    trust.write_bytes(root.pem)
    assert checked(once, trust)[0].chain == "trusted"
    trust.write_bytes(holder("Gốc khác", ca=True).pem)
    assert checked(once, trust)[0].chain == "own_root"


def test_chains_that_lead_nowhere(
    paper: bytes, root: Holder, office: Holder, tmp_path: Path
) -> None:
    trust = tmp_path / "root.pem"
    trust.write_bytes(root.pem)
    (alone,) = checked(signed(paper, office, embed=False), trust)
    assert (alone.chain, alone.root, alone.is_sound) == ("incomplete", "", True)
    (own,) = checked(signed(paper, holder("Văn phòng thử")), trust)
    assert (own.chain, own.root, own.is_sound) == ("self_signed", "", True)


def test_a_certificate_that_was_not_valid_then(paper: bytes, root: Holder) -> None:
    old = holder("Cũ", root, first=dt.date(2001, 1, 1), last=dt.date(2003, 1, 1))
    (signature,) = checked(signed(paper, old))
    assert (signature.integrity, signature.at_the_time) == ("intact", "expired")
    early = holder("Sớm", root, first=dt.date(2098, 1, 1))
    assert checked(signed(paper, early))[0].at_the_time == "not_yet_valid"
    assert "ĐÃ HẾT HẠN" in signature_lines([signature], "vi")[0]


def test_the_time_is_the_signers_or_that_of_a_stamp(
    paper: bytes, root: Holder, office: Holder, tmp_path: Path
) -> None:
    trust = tmp_path / "root.pem"
    trust.write_bytes(root.pem)
    stamper = holder("Nơi đóng dấu thử", root, stamps=True)
    content = signed(paper, office, stamper=stamper)
    (claimed,) = checked(content)
    (confirmed,) = checked(content, trust)
    assert (claimed.time_from, confirmed.time_from) == ("stamp", "trusted_stamp")
    assert dt.datetime.fromisoformat(confirmed.time) == DAY
    # A stamp by itself proves no time: whoever signs can be their own stamper.
    own = holder("Tự đóng dấu", stamps=True)
    assert checked(signed(paper, office, stamper=own), trust)[0].time_from == "stamp"


def test_several_signatures_each_cover_their_own_version(once: bytes) -> None:
    first, second = checked(signed(once, holder("Người thứ hai"), field="Signature2"))
    assert (first.covers, first.changed_after) == ("earlier_version", "form_or_signatures")
    assert (second.covers, second.changed_after) == ("whole_file", "nothing")
    assert first.is_sound and second.is_sound  # noqa: PT018 - both, in one breath


def changed(content: bytes) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(content), incremental=True)
    writer.add_blank_page()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_what_was_changed_after_signing(once: bytes) -> None:
    (added,) = checked(changed(once))
    assert (added.integrity, added.covers) == ("intact", "earlier_version")
    assert (added.changed_after, added.is_sound) == ("content", False)
    place = once.index(b"stream") + 12
    flipped = once[:place] + bytes([once[place] ^ 1]) + once[place + 1 :]
    (broken,) = checked(flipped)
    assert (broken.integrity, broken.is_sound) == ("broken", False)
    assert "KHÔNG nguyên vẹn" in signature_lines([broken], "vi")[0]
    (more,) = checked(once + b"\n% nothing that shows\n")
    assert (more.covers, more.changed_after, more.is_sound) == ("earlier_version", "nothing", True)
    # Two signatures, and then a change: neither holds for what the file shows now.
    both = checked(changed(signed(once, holder("Người thứ hai"), field="Signature2")))
    assert [some.is_sound for some in both] == [False, False]


def test_a_signature_that_leaves_a_gap_covers_only_a_part(paper: bytes, office: Holder) -> None:
    # Its bytes are counted so that they add up to the whole file, but the last of them are others.
    content = signed(paper, office)
    match = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+) *\]", content)
    assert match is not None
    length, start, rest = map(int, match.groups())
    moved = b"/ByteRange [0 %d %d %d]" % (length, start - 8, rest)
    content = content.replace(match[0], moved.ljust(len(match[0])))
    (signature,) = checked(content)
    assert (signature.covers, signature.is_sound) == ("part", False)


def test_weak_ones_and_ones_of_an_unknown_form(paper: bytes, once: bytes) -> None:
    (weak,) = checked(signed(paper, holder("Yếu", bits=1_024), digest="sha1"))
    assert (weak.integrity, weak.weak) == ("intact", True)
    (other,) = checked(once.replace(b"/adbe.pkcs7.detached", b"/other.kind.detached"))
    assert other == Signature("signature", "unreadable")
    start = once.index(b"/Contents <") + len(b"/Contents <")
    (empty,) = checked(once[:start] + b"00" * 40 + once[start + 80 :])
    assert empty == Signature("signature", "unreadable")


def test_what_cannot_be_checked_is_told(
    once: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pdf_signatures(once[: len(once) // 2]).why_not is not None
    trust = tmp_path / "root.pem"
    trust.write_text("no certificate")
    with pytest.raises(InputError, match="no certificate"):
        pdf_signatures(once, [trust])
    with pytest.raises(UnreadableError, match="no such file"):
        pdf_signatures(once, [tmp_path / "none.pem"])
    with monkeypatch.context() as patch:
        patch.setattr(module, "MAX_WAIT", 0.01)
        slow = pdf_signatures(once).why_not
        assert slow is not None
        assert "takes too long" in slow.en
    with monkeypatch.context() as patch:
        patch.setattr(
            module, "_WORKER", f"import sys; sys.modules['pyhanko'] = None; {module._WORKER}"
        )
        with pytest.raises(
            RequestError, match=r"pyhanko is missing: pip install 'ntm-rules\[law\]'"
        ):
            pdf_signatures(once)
    with monkeypatch.context() as patch:
        few = "import ntm_rules.office.signatures.worker as w; w.MAX_SIGNATURES = 0; w.main()"
        patch.setattr(module, "_WORKER", few)
        assert "more than" in str(pdf_signatures(once).why_not)


def hybrid(content: bytes) -> bytes:
    """A PDF with a second index in its trailer, as Word saves it."""
    place = content.rindex(b"startxref")
    start = int(content[place:].split()[1])
    stream = b"99 0 obj\n<</Type/XRef/Size 1/W[1 1 1]/Length 3>>\nstream\n\x00\x00\x00\nendstream\nendobj\n"
    before = content[:start] + stream + content[start:place]
    trailer = before.rindex(b"trailer")
    more = before[trailer:].replace(b"<<", b"<</XRefStm %d" % start, 1)
    return before[:trailer] + more + b"startxref\n%d\n%%%%EOF\n" % (start + len(stream))


def test_a_pdf_of_word_has_two_indexes_and_is_checked(office: Holder) -> None:
    writer = pypdf.PdfWriter()  # which writes an index that is a table, as a hybrid file needs
    writer.add_blank_page(200, 200)
    out = io.BytesIO()
    writer.write(out)
    content = hybrid(out.getvalue())
    assert PdfFileReader(io.BytesIO(content)).xrefs.hybrid_xrefs_present
    (signature,) = checked(signed(content, office))
    assert (signature.integrity, signature.covers) == ("intact", "whole_file")


def test_what_was_added_later_may_take_too_long_to_look_through(
    once: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = signed(once, holder("Người thứ hai"), field="Signature2")
    slow = (
        "import os; import ntm_rules.office.signatures.worker as w; check = w.check\n"
        "def slow(content, trust, *, additions):\n"
        "    if additions: os.kill(os.getpid(), 9)\n"
        "    return check(content, trust, additions=additions)\n"
        "w.check = slow; w.main()"
    )
    monkeypatch.setattr(module, "_WORKER", slow)
    first, second = pdf_signatures(twice).signatures or ()
    assert (first.integrity, first.changed_after) == ("intact", "unknown")
    assert (second.integrity, second.changed_after) == ("intact", "nothing")
    assert "chưa xem hết" in signature_lines([first], "vi")[0]


def test_the_document_knows_its_signatures(paper: bytes, once: bytes, tmp_path: Path) -> None:
    path = tmp_path / "made-up.pdf"
    path.write_bytes(paper)
    assert read_tables(path).signatures == ()
    path.write_bytes(once)
    document = read_tables(path)
    assert document.signatures == checked(once)
    assert document.grids
    page = tmp_path / "made-up.html"
    page.write_text("<html><table><tr><td>x</table>", encoding="utf-8")
    assert read_tables(page).signatures is None
    with pytest.raises(RequestError, match="goes with a PDF"):
        read_tables(page, [path])


def test_an_encrypted_and_signed_pdf_is_read_where_anyone_may_open_it(
    paper: bytes, office: Holder, tmp_path: Path
) -> None:
    def encrypted(user: str) -> bytes:
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper))
        writer.encrypt(user, "owner", algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        return signed(out.getvalue(), office, password=user)

    path = tmp_path / "made-up.pdf"
    path.write_bytes(encrypted(""))
    (signature,) = read_tables(path).signatures or ()
    assert (signature.integrity, signature.covers) == ("intact", "whole_file")
    path.write_bytes(encrypted("secret"))
    with pytest.raises(UnreadableError, match="password"):
        read_tables(path)


def test_signatures_of_word_files_are_told_and_not_checked(tmp_path: Path) -> None:
    path = tmp_path / "made-up.docx"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"/>')
        archive.writestr("_xmlsignatures/sig1.xml", "<x/>")
    document: Any = read_tables(path)
    assert document.signatures is None
    assert "not checked" in document.remarks[0].en


def test_names_in_a_certificate_are_bounded_and_plain(paper: bytes) -> None:
    (signature,) = checked(signed(paper, holder("Xấu\u202e\n" + "x" * 55)))
    assert "\u202e" not in signature.signer
    assert "\n" not in signature.signer
    assert len(signature.signer) <= 120
