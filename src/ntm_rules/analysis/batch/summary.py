"""The summary of a batch: its lines as CSV for programs, and a document in every format for people."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Final

from ntm_rules.analysis.batch.document import batch_document
from ntm_rules.analysis.batch.index import index_document
from ntm_rules.analysis.batch.work import FIELDS, Row, Settings
from ntm_rules.documents.write import write
from ntm_rules.foundation.errors import RequestError, is_not_available
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.office.csv_text import MARK, safe

_ENDINGS: Final = {
    "txt": "text",
    "md": "md",
    "html": "html",
    "docx": "docx",
    "pdf": "pdf",
    "xlsx": "xlsx",
}


def summary_files(
    rows: Sequence[Row], book: RuleBook, settings: Settings, twice: Sequence[str] = ()
) -> Iterator[tuple[str, bytes]]:
    """Names and contents: ``summary.csv`` first. The same lines give the same bytes.

    A format whose library is not installed is left out.
    """
    yield "summary.csv", _csv_bytes(rows)
    index = write(index_document(rows, book, settings), "html")
    yield "index.html", index if isinstance(index, bytes) else f"{index.rstrip()}\n".encode()
    document = batch_document(rows, book, settings, twice)
    for ending, form in _ENDINGS.items():
        try:
            content = write(document, form)
        except RequestError as error:
            if not is_not_available(error):
                raise
            continue
        name = f"summary.{ending}"
        yield name, content if isinstance(content, bytes) else f"{content.rstrip()}\n".encode()


def _csv_bytes(rows: Sequence[Row]) -> bytes:
    """The summary as CSV in UTF-8. No cell is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(FIELDS)
    writer.writerows([safe(row.get(name, "")) for name in FIELDS] for row in rows)
    return MARK + text.getvalue().encode()
