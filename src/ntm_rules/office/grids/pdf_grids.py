"""The tables of a PDF with text, read by a process of its own; tables that a page cuts are put together again."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError, UnreadableError
from ntm_rules.office.grids.grid import MAX_TABLES, GridBuilder, GridCell, plain, refused
from ntm_rules.office.grids.pdf_worker import MAX_CHARACTERS, MAX_PAGES
from ntm_rules.office.worker import MAX_WAIT, run_worker

_WORKER: Final = "from ntm_rules.office.grids.pdf_worker import main; main()"
_SAME_EDGE: Final = 4.0
_ERRORS: Final = {
    "pages": Words(f"PDF có quá {MAX_PAGES} trang", f"the PDF has more than {MAX_PAGES} pages"),
    "characters": Words(
        f"PDF có quá {MAX_CHARACTERS} chữ", f"the PDF has more than {MAX_CHARACTERS} characters"
    ),
    "memory": Words("PDF cần quá nhiều bộ nhớ để đọc", "the PDF needs too much memory"),
    "password": Words(
        "PDF có mật khẩu: hãy lưu một bản không mật khẩu",
        "the PDF is protected by a password: save one without",
    ),
    "damaged": Words("PDF hỏng, không đọc được", "the PDF is damaged"),
    "slow": Words("PDF quá phức tạp: chưa đọc xong đã hết giờ", "the PDF takes too long to read"),
    "scan": Words(
        "PDF là ảnh quét, không có chữ: không đọc được; hãy dùng bản Word hoặc trang web của văn bản",
        "the PDF is a scan without text and cannot be read; use the Word file or the page of the document",
    ),
}


def pdf_grids(path: Path, content: bytes) -> GridBuilder:
    """The tables of a PDF.

    Raises:
        UnreadableError: where it is damaged, protected, too large, or a scan.
        RequestError: where the library is not installed, or this is a frozen application.
    """
    if getattr(sys, "frozen", False):
        raise RequestError.of(
            vi="chương trình đóng gói này không đọc được PDF: hãy dùng tệp Word hoặc trang web",
            en="a frozen application cannot read PDF: use the Word file or the page",
            code="frozen_application",
        )
    result = _read(path, content)
    pages = result["pages"]
    if result["characters"] < 20 * max(1, len(pages)) and (
        result["images"] or not result["characters"]
    ):
        raise _refusal(path, "scan")
    builder = GridBuilder(path)
    builder.may_be_signed = result["has_form"]
    for cells in _joined(pages):
        builder.add(cells)
    return builder


def _refusal(path: Path, code: str) -> UnreadableError:
    words = _ERRORS.get(code, _ERRORS["damaged"])
    return refused(path, words.vi, words.en)


def _read(path: Path, content: bytes) -> dict[str, Any]:
    try:
        worker = run_worker(_WORKER, content=content, seconds=MAX_WAIT)
    except subprocess.TimeoutExpired:
        raise _refusal(path, "slow") from None
    if worker.returncode < 0:  # stopped by its limits
        raise _refusal(path, "slow")
    try:
        result: dict[str, Any] = json.loads(worker.stdout)
    except ValueError:
        raise _refusal(path, "memory" if b"MemoryError" in worker.stderr else "damaged") from None
    if result.get("error") == "library":
        raise RequestError.not_installed(ModuleNotFoundError(name="pdfplumber"), "law")
    if "error" in result:
        raise _refusal(path, result["error"])
    return result


def _joined(pages: list[dict[str, Any]]) -> list[list[GridCell]]:
    """The tables; the first of a page goes on with the last of the page before, where the columns are the same."""
    tables: list[list[GridCell]] = []
    edges: list[float] = []
    last_page = 0
    for number, page in enumerate(pages, 1):
        for place, table in enumerate(page["tables"][:MAX_TABLES]):
            cells = [
                GridCell(row, column, rows, columns, plain(text), number)
                for row, column, rows, columns, text in sorted(table["cells"])
            ]
            here = table["edges"]
            goes_on = place == 0 and last_page == number - 1 and _alike(edges, here)
            if goes_on and tables:
                below = max(cell.row + cell.rows for cell in tables[-1])
                tables[-1] += [replace(cell, row=cell.row + below) for cell in cells]
            else:
                tables.append(cells)
            edges, last_page = here, number
    return tables


def _alike(some: list[float], others: list[float]) -> bool:
    return len(some) == len(others) and all(
        abs(a - b) <= _SAME_EDGE for a, b in zip(some, others, strict=True)
    )
