"""One assessment as a document, and as a file, in any format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ntm_rules.documents.formats import FORMATS, unknown_format
from ntm_rules.documents.model import Document
from ntm_rules.documents.report.brief import brief_report
from ntm_rules.documents.write import write
from ntm_rules.foundation.bilingual import Lang

if TYPE_CHECKING:
    from ntm_rules.documents.report.build import Assessed

FORMS: Final = ("html", "docx", "pdf", "xlsx")
"""The formats of the whole report; text and md are brief."""


def assessment_document(
    assessment: Assessed, form: str, *, lang: Lang = "vi", annexes: Sequence[str] | None = None
) -> Document:
    """The document of an assessment: brief for text and md, the whole report for html, docx, pdf and xlsx.

    ``annexes`` follow the signatures of docx and pdf (:data:`ntm_rules.documents.report.paper.ANNEXES`; None: the
    usual ones).

    Raises:
        RequestError: for another format.
    """
    if form in {"text", "md"}:
        return brief_report(assessment.teller(lang))
    if form not in FORMS:
        raise unknown_format(form, FORMATS)
    # Most calls want the brief one, so the rest is imported when it is asked for.
    from ntm_rules.documents.report.book import book_document
    from ntm_rules.documents.report.build import report_of
    from ntm_rules.documents.report.page import page_document
    from ntm_rules.documents.report.paper import USUAL, paper_document

    report = report_of(assessment, lang)
    if form in {"docx", "pdf"}:
        return paper_document(report, USUAL if annexes is None else annexes)
    return page_document(report) if form == "html" else book_document(report)


def report_bytes(assessment: Assessed, form: str, *, lang: Lang = "vi") -> bytes:
    """The report as the content of a file; the same input gives the same bytes.

    Raises:
        RequestError: for another format, and where the library that writes it is not installed.
    """
    content = write(assessment_document(assessment, form, lang=lang), form)
    return content if isinstance(content, bytes) else f"{content}\n".encode()
