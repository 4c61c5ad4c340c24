"""A copy of a filled-in form with its wrong cells coloured, each with what is wrong as its comment."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ntm_rules.documents.form.answers import At
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.foundation.text import clean
from ntm_rules.office.fixed_times import saved
from ntm_rules.office.open_safely import open_workbook
from ntm_rules.office.workbook import excel

_WRONG: Final = "FFFF9C9C"
_AUTHOR: Final = "ntm-rules"


def marked_copy(path: Path, problems: Sequence[Problem], lang: str) -> tuple[bytes, int]:
    """The workbook with the cells that ``problems`` name marked, and how many cells that were.

    Raises:
        RequestError: where the file is no workbook.
        UnreadableError: where it cannot be read.
    """
    if path.suffix.lower() != ".xlsx":
        vi, en = "chỉ đánh dấu được tệp .xlsx", "only an .xlsx file can be marked"
        raise RequestError.of(vi=vi, en=en, code="wrong_kind_of_file")
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    open_workbook(path)[0].close()  # refuses what must not be opened
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of extensions that other programs write
        book = excel().load_workbook(io.BytesIO(path.read_bytes()), keep_links=False)
    texts_by_cell: dict[tuple[str, str], list[str]] = {}
    for problem in problems:
        if isinstance(problem.where, At):
            sheet, _, cell = problem.where.cell.rpartition("!")
            texts_by_cell.setdefault((sheet, cell), []).append(
                problem.vi if lang == "vi" else problem.en
            )
    fill = PatternFill("solid", fgColor=_WRONG)
    for (sheet, cell), texts in texts_by_cell.items():
        wrong_cell = book[sheet][cell]
        wrong_cell.fill = fill
        comment = Comment(clean("\n".join(texts))[:2_000], _AUTHOR)
        comment.width, comment.height = 360, 40 + 22 * sum(1 + len(t) // 45 for t in texts)
        wrong_cell.comment = comment
    return saved(book), len(texts_by_cell)
