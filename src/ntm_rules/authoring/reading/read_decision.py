"""A decision's document laid beside the rule book: the worksheet of levels with what was read, and an account of all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from ntm_rules.authoring.edit.level_places import Book, open_book
from ntm_rules.authoring.reading.account import KINDS, Account, Place, account
from ntm_rules.authoring.reading.lines import TableLines
from ntm_rules.authoring.reading.match import in_order, match, matches
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.authoring.reading.own_tables import (
    Names,
    another_standard,
    has_most,
    lines_of_tables,
    no_table_of_criteria,
    other_names,
)
from ntm_rules.authoring.reading.proposals import ABSENT, Proposal, propose
from ntm_rules.authoring.reading.review_page import review_page
from ntm_rules.authoring.worksheet.levels import rows_to_check
from ntm_rules.authoring.worksheet.read_cells import OUTCOMES, sealed
from ntm_rules.authoring.worksheet.rows import Row, rows_of_sheet, value_text
from ntm_rules.authoring.worksheet.signed_copy import signatures_setting
from ntm_rules.authoring.worksheet.write import ReadInto, workbook
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.language.signature_text import signature_lines
from ntm_rules.law.resolve.in_force import find_base, find_province
from ntm_rules.office.grids.grid import TablesOfDocument
from ntm_rules.office.grids.read_grids import read_tables

MAX_TEXT = 30_000
MAX_WORDS = 1_000
_WHY = {
    "lines": Words(
        "các dòng của chỉ tiêu không rõ là của năm, nhóm nào",
        "not clear which year or class its lines are for",
    ),
    "columns": Words("bảng không có cột này", "the table has no such column"),
    "doubt": Words(
        "ô bị ngắt qua trang, hoặc chữ không phải Unicode",
        "cut by the page, or letters that are no Unicode",
    ),
    "order": Words("ô không khớp với đầu bảng", "its cells do not fit the heading"),
    "prose": Words(
        "lời văn, hoặc ô nói về nhiều số liệu", "prose, or a cell that speaks of several figures"
    ),
    "part": Words("câu chữ của một phần chỉ tiêu", "the wording of a part"),
}


@dataclass(frozen=True, slots=True)
class ReadDecision:
    """What a document says of a standard: the rows of the worksheet, a proposal for each, and the account."""

    document: TablesOfDocument
    standard: str
    province: str | None
    rows: tuple[Row, ...]
    proposals: Mapping[str, Proposal]
    account: Account
    indicators: tuple[int, int]
    """How many indicators of the standard the document has, and how many there are."""
    unasked: tuple[str, ...]
    """Indicators that the document has and for which the worksheet has no row: nothing was compared there."""
    digest: str

    def count(self, outcome: str) -> int:
        """How many rows of the worksheet have this outcome."""
        return sum(1 for proposal in self.proposals.values() if proposal.outcome == outcome)

    def text(self, lang: str) -> str:
        """The counts in words."""
        read, there = self.indicators
        head = Words(
            f"{read}/{there} chỉ tiêu có trong văn bản",
            fill("{} of {} indicator|indicators is|are in the document", read, there),
        )
        counts = ", ".join(
            f"{words.say(lang)} {self.count(name)}"
            for name, words in OUTCOMES.items()
            if self.count(name)
        )
        title = Words("dòng của bảng mức", "rows of the worksheet")
        unasked = Words(
            "không có dòng trong bảng mức, không so sánh",
            "without a row in the worksheet, not compared",
        )
        names = [f"{unasked.say(lang)}: {', '.join(self.unasked)}"] if self.unasked else []
        return "\n".join(
            (
                head.say(lang),
                f"{len(self.rows)} {title.say(lang)}: {counts}",
                *names,
                self.account.text(lang),
                *of_the_file(self.document, lang),
            )
        )

    def worksheet(self) -> bytes:
        """The worksheet of ``levels export``, with what was read."""
        cells = {row.id: sealed(row.id, self._cells(row)) for row in self.rows}
        lines: list[Sequence[str]] = [
            ("Bảng", "Dòng", "Trang", "Xếp vào", "Chỉ tiêu", "Nguyên văn")
        ]
        for line in self.account.rows:
            kind = KINDS[line.kind].vi + (f": {line.why.vi}" if line.why else "")
            page = str(line.page or "")
            lines.append(
                (str(line.table), str(line.row), page, kind, line.code, line.text[:MAX_TEXT])
            )
        counts = self.account.text("vi").split("\n")
        lines += [
            ("", "", "", "", "", text) for text in (*counts, *of_the_file(self.document, "vi"))
        ]
        copy = {
            "copy_sha256": self.document.sha256,
            "copy_name": self.document.path.name,
            "copy_kind": self.document.kind,
            **signatures_setting(self.document.signatures),
        }
        return workbook(
            self.rows,
            digest=self.digest,
            standard=self.standard,
            province=self.province,
            as_of=None,
            read=ReadInto(cells, lines, copy),
        )

    def page(self) -> bytes:
        """The tables of the document as a page, each cell coloured by what became of it."""
        return review_page(self.document, self.account, self.text("vi"))

    def _cells(self, row: Row) -> dict[str, str]:
        proposal = self.proposals[row.id]
        value = ""
        if proposal.value is not None and row.fact is not None:
            value = value_text(proposal.value, row.fact)
        difference = ""
        if proposal.outcome == "not_understood":
            difference = _WHY[proposal.why].vi if proposal.why in _WHY else ""
        elif row.cell is None and proposal.outcome == "other":
            difference = word_differences(
                row.indicator.name.vi, " ".join(t for _, t in proposal.texts)
            )
        return {
            "outcome": OUTCOMES[proposal.outcome].vi,
            "read_value": value,
            "read_text": " | ".join(text for _, text in proposal.texts)[:MAX_TEXT],
            "read_place": place_text(proposal, row.indicator.code),
            "read_difference": difference[:MAX_TEXT],
        }


def of_the_file(document: TablesOfDocument, lang: str) -> list[str]:
    """What is to be known of the file itself: its signatures, and what of it was not read."""
    signatures = document.signatures
    lines = [] if signatures is None else signature_lines(signatures, lang)
    return [*lines, *(remark.say(lang) for remark in document.remarks)]


def place_text(proposal: Proposal, code: str) -> str:
    """Where in the document a row was read."""
    if not proposal.table:
        return ""
    return place_in_file(proposal.page, proposal.table, proposal.row, str(proposal.column), code)


def place_in_file(page: int, table: int, row: int, columns: str, code: str) -> str:
    """A place in the file that was read, all from 1; no page where the format has none.

    A ``table`` below zero is a paragraph outside of tables.
    """
    if table < 0:
        return f"đoạn {-table} ({code})"
    lead = f"trang {page}, " if page else ""
    cells = f", cột {columns}" if columns else ""
    return f"{lead}bảng {table}, dòng {row}{cells} ({code})"


def word_differences(ours: str, theirs: str) -> str:
    """How two texts differ, word by word: what only ours has stands in [-…-], what only theirs in {+…+}."""
    some, others = without_marks(ours).split(), without_marks(theirs).split()
    if len(others) > MAX_WORDS:
        return ""
    parts: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, some, others, autojunk=False).get_opcodes():
        if tag == "equal":
            parts += some[a:b]
            continue
        if a < b:
            parts.append(f"[-{' '.join(some[a:b])}-]")
        if c < d:
            parts.append(f"{{+{' '.join(others[c:d])}+}}")
    return " ".join(parts)


def read_decision(
    root: Path,
    path: Path,
    standard: str,
    *,
    province: str | None = None,
    document: str | None = None,
    as_of: dt.date | None = None,
    trust: Sequence[Path] = (),
) -> ReadDecision:
    """A decision's document beside the levels of a standard; with ``province`` beside what the province has to set.

    ``document`` is the id of the decision, where it is not the one that the standard rests on: an amendment, a guide.
    ``trust`` names files with the certificates of roots, for the signatures of a PDF.

    Raises:
        UnreadableError: where the document cannot be read.
        InputError: where it has no table of criteria, or none of this standard.
        RequestError: for an unknown standard, province or document.
    """
    book = open_book(root)
    base = find_base(book.library, standard)
    if province is not None:
        province = find_province(book.library, province, as_of or base.since).id
    if document is not None and document not in book.library.documents and province is None:
        vi, en = did_you_mean(document, book.library.documents)
        raise RequestError.of(
            f"không có văn bản {document!r} trong documents.yaml{vi}",
            f"no document {document!r} in documents.yaml{en}",
            code="unknown_document",
            found=document,
            expected=choices(book.library.documents),
        )
    every = rows_of_sheet(book, base.id, province, as_of)
    rows = rows_to_check(every, province)
    names = _names(every)
    read = read_tables(path, trust)
    tables = _tables(book, read, base.id, names)
    matched = match(tables, names)
    own = document or base.document
    proposals: dict[str, Proposal] = {}
    for row in rows:
        item = matched.items.get(row.indicator.code)
        ours = province is not None or own in {row.source.document, row.site.file.model.document}
        proposals[row.id] = propose(row, item, provincial=province is not None) if ours else ABSENT
    return ReadDecision(
        document=read,
        standard=base.id,
        province=province,
        rows=tuple(rows),
        proposals=proposals,
        account=account(
            read.grids,
            tables,
            matched,
            (_places(proposals, understood=True), _places(proposals, understood=False)),
        ),
        unasked=tuple(
            sorted(matched.items.keys() - {row.indicator.code for row in rows}, key=in_order)
        ),
        indicators=(len(matched.items), len(names)),
        digest=book.digest,
    )


def _names(rows: Sequence[Row]) -> dict[str, list[str]]:
    """The wordings of each indicator, in every version that ever held."""
    names: dict[str, list[str]] = {}
    for row in rows:
        some = names.setdefault(row.indicator.code, [])
        if row.indicator.name.vi not in some:
            some.append(row.indicator.name.vi)
    return names


def _tables(book: Book, read: TablesOfDocument, standard: str, names: Names) -> list[TableLines]:
    """The tables of a document that are of a standard: it has half of what they ask, no other has more of it."""
    columns = book.library.columns.get(find_base(book.library, standard).columns or "")
    tables = lines_of_tables(read, read.grids, columns, names)
    if not tables:
        raise no_table_of_criteria(read)
    others = other_names(book.library, standard)
    own = [
        table
        for table in tables
        if has_most(table, names, others) and 2 * matches(table, names) >= len(table.items)
    ]
    if not own:
        item = next((item for table in tables for item in table.items), None)
        text = f"{item.code} {item.text[:80]}".strip() if item else ""
        raise another_standard(read, text, names)
    return own


def _places(proposals: Mapping[str, Proposal], *, understood: bool) -> frozenset[Place]:
    """The cells that speak of a row which was understood, or of one which was not."""
    return frozenset(
        place
        for proposal in proposals.values()
        if (proposal.outcome != "not_understood") == understood
        for place in proposal.places
    )
