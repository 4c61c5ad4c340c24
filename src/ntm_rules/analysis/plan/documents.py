"""A plan carried out, as a Word document and as a workbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ntm_rules.analysis.plan.result import PlanResult
from ntm_rules.analysis.plan.text import plan_blocks, plan_heading
from ntm_rules.analysis.texts import tell
from ntm_rules.documents.report.xlsx import add_table
from ntm_rules.language.assessment_text import unit_name
from ntm_rules.office.docx_paper import Paper
from ntm_rules.office.fixed_times import saved
from ntm_rules.office.workbook import book_bytes, new_book

__all__ = ["PLAN_FILES", "plan_docx", "plan_xlsx"]


def plan_docx(found: PlanResult, lang: Any) -> bytes:
    """The result of a plan as a Word document, A4; the same result gives the same bytes.

    Raises:
        RequestError: where python-docx is not installed.
    """
    unit = unit_name(found.then.teller(lang))
    paper = Paper(lang, f"{unit} - {found.plan.title}")
    paper.paragraph(unit, bold=True, centre=True, size=14)
    for text in plan_heading(found, lang):
        hypothesis = text == tell("plan_hypothetical", lang)
        paper.paragraph(text, bold=hypothesis, indent=True)
    heads = (tell("plan_item", lang), tell("plan_told", lang))
    for title, items in plan_blocks(found, lang):
        paper.heading(title)
        rows = [(lead, texts) for lead, texts in items]
        paper.table(heads, rows, (16, 149))
    return saved(paper.document)


def plan_xlsx(found: PlanResult, lang: Any) -> bytes:
    """The result of a plan as a workbook: a sheet for the whole, the targets, what stays open, the work.

    Raises:
        RequestError: where openpyxl is not installed.
    """
    unit = unit_name(found.then.teller(lang))
    book = new_book()
    book.remove(book.active)
    heading = [(text,) for text in plan_heading(found, lang)]
    add_table(book, tell("plan_sheet", lang), [unit], heading, [110])
    heads = [tell("plan_item", lang), tell("plan_told", lang), tell("plan_checked", lang)]
    for title, items in plan_blocks(found, lang):
        rows = [
            (lead, texts[0], "\n".join(t.strip().removeprefix("- ") for t in texts[1:]))
            for lead, texts in items
        ]
        add_table(book, title.capitalize()[:31], heads, rows, [8, 60, 70])
    return book_bytes(book, f"{unit} - {found.plan.title}")


PLAN_FILES: Final[Mapping[str, Callable[[PlanResult, Any], bytes]]] = {
    "docx": plan_docx,
    "xlsx": plan_xlsx,
}
