"""A document in any format. Another format is another writer here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from ntm_rules.documents.model import FORMATS, Document
from ntm_rules.foundation.errors import RequestError


def write(document: Document, form: str) -> str | bytes:
    """The document in a format: text, md and html are str, docx and xlsx bytes. The same document, the same bytes.

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

            return docx_bytes(document)
        case "xlsx":
            from ntm_rules.documents.xlsx import xlsx_bytes

            return xlsx_bytes(document)
    raise unknown_format(form, FORMATS)


def format_of(output: str | PurePath | None, formats: Sequence[str] = (*FORMATS, "json")) -> str:
    """The format that the ending of a file name asks for: text where there is no file or no ending.

    Raises:
        RequestError: for an ending that is none of ``formats``.
    """
    ending = PurePath(output).suffix.lower().lstrip(".") if output else ""
    ending = {"": "text", "txt": "text", "htm": "html", "markdown": "md"}.get(ending, ending)
    if ending not in formats:
        raise unknown_format(ending, formats)
    return ending


def unknown_format(form: str, formats: Sequence[str]) -> RequestError:
    """The error that names the formats there are."""
    known = ", ".join(formats)
    return RequestError.of(
        vi=f"không có dạng {form!r}; có: {known}", en=f"no form {form!r}; known: {known}"
    )
