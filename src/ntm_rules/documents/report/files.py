"""One assessment as a file: which forms there are, and how each is made."""

from __future__ import annotations

from typing import Final

from ntm_rules.documents.report.build import report_of
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.assessment import Assessment

__all__ = ["FORMS", "report_bytes"]

FORMS: Final = ("html", "docx", "xlsx")


def report_bytes(assessment: Assessment, form: str, *, lang: Lang = "vi") -> bytes:
    """The report of ``assessment`` as ``html``, ``docx`` or ``xlsx``; the same input gives the same bytes.

    Raises:
        RequestError: for another form, and where the library that writes it is not installed.
    """
    if form == "html":
        from ntm_rules.documents.report.html import html_page

        return html_page(report_of(assessment, lang)).encode()
    if form == "docx":
        from ntm_rules.documents.report.docx import docx_bytes

        return docx_bytes(report_of(assessment, lang))
    if form == "xlsx":
        from ntm_rules.documents.report.xlsx import xlsx_bytes

        return xlsx_bytes(report_of(assessment, lang))
    told = ", ".join(FORMS)
    raise RequestError.of(
        vi=f"không có dạng {form!r}; có: {told}", en=f"no form {form!r}; known: {told}"
    )
