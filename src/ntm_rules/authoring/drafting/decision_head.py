"""Number, day and issuer of a decision, from the tables in which its letterhead is laid out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ntm_rules.authoring.drafting.draft_result import Asked
from ntm_rules.authoring.edit.commit import Changes
from ntm_rules.authoring.edit.documents import NewDocument, find_copy, find_document
from ntm_rules.authoring.edit.level_places import Book
from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.text import slug
from ntm_rules.law.model.terms import LawDocument
from ntm_rules.office.grids.grid import TablesOfDocument

_NUMBER: Final = re.compile(r"Số\s*:?\s*(\d+(?:/\d{4})?/[A-ZĐ][\wĐ]*(?:-[A-ZĐ][\wĐ]*)*)")
_DATE: Final = re.compile(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_ISSUER: Final = re.compile(
    r"^(?P<name>(?:THỦ TƯỚNG|CHÍNH PHỦ|BỘ|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG)[^-–_*:]*)"
)
_MOST_ROWS: Final = 6
_GOVERNMENT: Final = "Chính phủ"


@dataclass(frozen=True, slots=True)
class DecisionHead:
    """What the head of a decision says; nothing where it does not say it."""

    number: str = ""
    date: dt.date | None = None
    issuer: str = ""


def decision_head(document: TablesOfDocument) -> DecisionHead:
    """What the first table of a document says of its number, day and issuer."""
    texts = [
        cell.text for grid in document.grids[:1] for cell in grid.cells if cell.row < _MOST_ROWS
    ]
    number = next((m[1] for text in texts if (m := _NUMBER.search(text))), "")
    issuer = next((m["name"] for text in texts if (m := _ISSUER.match(text))), "")
    return DecisionHead(number, next(filter(None, map(_date, texts)), None), _as_a_name(issuer))


def _date(text: str) -> dt.date | None:
    match = _DATE.search(text)
    try:
        return dt.date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        return None


def _as_a_name(text: str) -> str:
    """A name in capitals as it is written in a text."""
    words = text.strip().casefold()
    places = ("tỉnh ", "thành phố ")
    for lead in places:
        before, kind, name = words.partition(lead)
        if kind:
            return f"{before.capitalize()}{kind}{name.title()}".strip()
    return words.capitalize().replace(_GOVERNMENT.casefold(), _GOVERNMENT)


def entry_of_document(
    book: Book,
    read: TablesOfDocument,
    asked: Asked,
    changes: Changes,
    default: str | None = None,
) -> tuple[LawDocument, str]:
    """The entry of a document and the id of the copy that was read; both are put in where they are new.

    ``default`` is the document where neither somebody nor its head says which one it is.
    """
    name = asked.document.get("id")
    if name is None and default is not None and not _says_number(read, asked.document):
        name = default
    known = book.library.documents.get(name) if name else None
    if known is None:
        name, new = document_of(read, asked.document, asked.document_date, asked.province)
        known = book.library.documents.get(name) or find_document(book, name, new, changes)
    settings = {"copy_sha256": read.sha256, "copy_name": read.path.name}
    return known, find_copy(book, known.id, settings, read.signatures or (), None, changes)


def _says_number(read: TablesOfDocument, given: Mapping[str, str | None]) -> bool:
    """Whether it is known which document it is: somebody says so, or its head does."""
    return bool(given.get("number") or decision_head(read).number)


def document_of(
    read: TablesOfDocument,
    given: Mapping[str, str | None],
    day: dt.date | None,
    province: str | None,
) -> tuple[str, NewDocument]:
    """The id of a document and its entry: what is given, and what its letterhead says of the rest.

    Raises:
        RequestError: naming the options that are needed.
    """
    head = decision_head(read)
    number = given.get("number") or head.number
    date = day or head.date
    issuer = given.get("issuer") or head.issuer
    missing = [
        f"--document-{name}"
        for name, value in (("number", number), ("issuer", issuer), ("date", date))
        if not value
    ]
    if missing or date is None:
        names = ", ".join(missing)
        raise RequestError.of(
            vi=f"văn bản không ghi rõ ở phần đầu; hãy nêu {names}",
            en=f"the head of the document does not say it; give {names}",
            where=Where(str(read.path)),
            code="missing_option",
        )
    title = given.get("title") or f"[Quyết định {number}]"
    name = given.get("id") or _id(number, date, province)
    return name, NewDocument(number=number, issuer=issuer, date=date, title=title)


def _id(number: str, date: dt.date, province: str | None) -> str:
    """An id such as ``qd-51-2025``, ``qd-1494-lang-son-2022``."""
    first, *rest = number.split("/")
    kind = slug(rest[-1].partition("-")[0]) if rest else "vb"
    year = rest[0] if len(rest) > 1 and rest[0].isdecimal() else str(date.year)
    return "-".join(filter(None, (kind, first, slug(province or ""), year)))
