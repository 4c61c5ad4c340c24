"""A document's tables, whatever its format: told by its first bytes, not by its name."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final

from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.read_file import open_plain, read_bounded
from ntm_rules.office.file_kind import kind_of
from ntm_rules.office.grids.docx_grids import docx_grids
from ntm_rules.office.grids.grid import MAX_BYTES, GridBuilder, TablesOfDocument, refused
from ntm_rules.office.grids.html_grids import html_grids
from ntm_rules.office.grids.pdf_grids import pdf_grids
from ntm_rules.office.grids.xlsx_grids import xlsx_grids
from ntm_rules.office.signatures.pdf_signatures import SignaturesOfFile, pdf_signatures
from ntm_rules.office.signatures.signature import Signature

_READERS: Final[dict[str, Callable[[Path, bytes], GridBuilder]]] = {
    "docx": docx_grids,
    "html": html_grids,
    "xlsx": xlsx_grids,
    "pdf": pdf_grids,
}


def read_tables(path: Path, trust: Sequence[Path] = ()) -> TablesOfDocument:
    """The tables of a decision's document: .docx, .html, .xlsx, or .pdf with text; and the signatures of a PDF.

    ``trust`` names files with the certificates of the roots to which the chain of a signature may lead.

    Raises:
        UnreadableError: where it is none of these, damaged, too large, protected, or a scan; where a root is not there.
        RequestError: where a library is not installed, or the roots are given and the document is no PDF.
    """
    content = read_bounded(path, MAX_BYTES)
    for root in trust:  # read only where there is a signature, and never passed over
        open_plain(root).close()
    names = _names(content)
    kind = _kind(path, content, names)
    if trust and kind != "pdf":
        raise RequestError.of(
            vi="--trust chỉ dùng với tệp PDF: chữ ký của tệp khác không được kiểm tra",
            en="--trust goes with a PDF: signatures of other files are not checked",
            code="options_exclude_one_another",
        )
    builder = _READERS[kind](path, content)
    signatures: tuple[Signature, ...] | None = None
    if kind == "pdf":
        result = _signatures(builder, content, trust)
        signatures = result.signatures
        if result.why_not is not None:
            builder.remark(*result.why_not)
    elif kind != "html" and any(name.startswith("_xmlsignatures/") for name in names):
        builder.remark(
            "tệp có chữ ký số, nhưng chữ ký của tệp Word, Excel không được kiểm tra",
            "the file is signed, but signatures of Word and Excel files are not checked",
        )
    return TablesOfDocument(
        path=path,
        kind=kind,
        sha256=hashlib.sha256(content).hexdigest(),
        grids=tuple(builder.grids),
        remarks=tuple(builder.remarks.values()),
        signatures=signatures,
        paragraphs=tuple(builder.paragraphs),
    )


def _signatures(builder: GridBuilder, content: bytes, trust: Sequence[Path]) -> SignaturesOfFile:
    return pdf_signatures(content, trust) if builder.may_be_signed else SignaturesOfFile(())


def _kind(path: Path, content: bytes, names: Collection[str]) -> str:
    kind = kind_of(content)
    if kind == "zip":
        return "docx" if "word/document.xml" in names else "xlsx"
    if kind == "pdf" or b"%PDF-" in content[:1_024]:
        return "pdf"
    if kind == "web" or (kind == "text" and path.suffix.lower() in {".html", ".htm"}):
        return "html"
    if kind in {"ole", "word", "password", "biff"}:
        raise refused(
            path,
            "là tệp Office cũ (.doc, .xls) hoặc có mật khẩu: hãy lưu dạng .docx, .xlsx, không mật khẩu",
            "an old Office file (.doc, .xls), or protected by a password: save it as .docx or .xlsx without one",
        )
    raise refused(
        path,
        "không phải văn bản đọc được: cần .docx, .pdf có chữ, .html hoặc .xlsx",
        "not a document that can be read: .docx, .pdf with text, .html or .xlsx is needed",
    )


def _names(content: bytes) -> set[str]:
    """The parts of an office file; none where it is no archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return set(archive.namelist())
    except Exception:  # whatever a damaged archive makes zipfile stumble over
        return set()
