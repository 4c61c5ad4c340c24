"""One assessment as a document, and as a file, in any format."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ntm_rules.documents.model import Document
from ntm_rules.documents.report.book import book_document
from ntm_rules.documents.report.brief import brief_report
from ntm_rules.documents.report.build import Assessed, report_of
from ntm_rules.documents.report.model import Report
from ntm_rules.documents.report.page import page_document
from ntm_rules.documents.report.paper import paper_document
from ntm_rules.documents.write import FORMATS, unknown_format, write
from ntm_rules.foundation.bilingual import Lang

__all__ = ["FORMS", "assessment_document", "report_bytes"]

_SHAPES: Final[dict[str, Callable[[Report], Document]]] = {
    "html": page_document,
    "docx": paper_document,
    "xlsx": book_document,
}
FORMS: Final = tuple(_SHAPES)
"""The formats of the whole report; text and md are brief."""


def assessment_document(assessment: Assessed, form: str, *, lang: Lang = "vi") -> Document:
    """The document of an assessment: brief for text and md, the whole report for html, docx and xlsx.

    Raises:
        RequestError: for another format.
    """
    if form in {"text", "md"}:
        return brief_report(assessment.teller(lang))
    if form not in FORMATS:
        raise unknown_format(form, FORMATS)
    return _SHAPES[form](report_of(assessment, lang))


def report_bytes(assessment: Assessed, form: str, *, lang: Lang = "vi") -> bytes:
    """The report as the content of a file; the same input gives the same bytes.

    Raises:
        RequestError: for another format, and where the library that writes it is not installed.
    """
    content = write(assessment_document(assessment, form, lang=lang), form)
    return content if isinstance(content, bytes) else content.encode()
