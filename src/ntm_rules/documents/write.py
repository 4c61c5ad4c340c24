"""A document in any format. Another format is another writer here."""

from __future__ import annotations

from ntm_rules.documents.formats import FORMATS, unknown_format
from ntm_rules.documents.model import Document


def write(document: Document, form: str, *, docx_template: bytes | None = None) -> str | bytes:
    """The document in a format: text, md and html are str, docx, pdf and xlsx bytes. The same document, the same bytes.

    ``docx_template`` is a Word document whose styles a docx takes.

    Raises:
        RequestError: for another format, and where the library that writes it is not installed.
    """
    match form:
        case "text":
            from ntm_rules.documents.text import text

            return text(document)
        case "md":
            from ntm_rules.documents.markdown import markdown

            return markdown(document)
        case "html":
            from ntm_rules.documents.html.page import page

            return page(document)
        case "docx":
            from ntm_rules.documents.docx import docx_bytes

            return docx_bytes(document, docx_template)
        case "pdf":
            from ntm_rules.documents.pdf import pdf_file

            return pdf_file(document)
        case "xlsx":
            from ntm_rules.documents.xlsx import xlsx_bytes

            return xlsx_bytes(document)
    raise unknown_format(form, FORMATS)
