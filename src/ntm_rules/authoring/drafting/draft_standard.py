"""A set of criteria that nobody has encoded, from its document into rule files at once."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ntm_rules.authoring.drafting.columns import columns_of_tables
from ntm_rules.authoring.drafting.decision_head import document_of
from ntm_rules.authoring.drafting.facts import FactChooser, vocabulary_file
from ntm_rules.authoring.drafting.indicators import IndicatorDrafter, NotUnderstood
from ntm_rules.authoring.drafting.standard_file import Head, columns_file, file_text, standard_file
from ntm_rules.authoring.drafting.tables import TablesOfSet, read_set, tables_of_criteria
from ntm_rules.authoring.edit.commit import Changes, contents, errors_among
from ntm_rules.authoring.edit.documents import find_copy, find_document
from ntm_rules.authoring.edit.level_places import Book, open_book
from ntm_rules.authoring.edit.yaml_style import YamlMap
from ntm_rules.authoring.reading.account import Account, account
from ntm_rules.authoring.reading.match import Matched
from ntm_rules.authoring.reading.read_decision import of_the_file
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.errors import InputError, Problem, RequestError, RulesError, Where
from ntm_rules.language.signature_text import unsound_text
from ntm_rules.law.resolve.in_force import find_province
from ntm_rules.office.grids.grid import TablesOfDocument
from ntm_rules.office.grids.read_grids import read_tables

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody says of the set to be drafted: its id, and what the document does not say of itself."""

    id: str
    title: str | None = None
    unit: str = "xa"
    since: dt.date | None = None
    province: str | None = None
    table: int | None = None
    columns: str | None = None
    place: str | None = None
    document: Mapping[str, str | None] = field(default_factory=dict)
    """``id``, ``number``, ``issuer`` and ``title`` of the document."""
    document_date: dt.date | None = None
    trust: Sequence[Path] = ()
    """Files with certificates of roots, for the signatures of a PDF."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted set: its files, what was understood, and the account of the document."""

    id: str
    document: TablesOfDocument
    criteria: int
    indicators: Mapping[str, YamlMap]
    levels: int
    facts_drafted: int
    facts_taken: Sequence[str]
    not_understood: Sequence[NotUnderstood]
    account: Account
    files: Sequence[Path]
    findings: Sequence[Problem]

    @property
    def encoded(self) -> tuple[int, int, int]:
        """Indicators that are encoded whole, in part, and not at all."""
        whole = part = none = 0
        for entry in self.indicators.values():
            require = entry["require"]
            if "not_encoded" in require:
                none += 1
            elif _has_lost(require):
                part += 1
            else:
                whole += 1
        return whole, part, none

    def text(self, lang: str) -> str:
        """The counts in words, and what was not understood."""
        whole, part, none = self.encoded
        total, taken = len(self.indicators), len(self.facts_taken)
        lines = [
            Words(
                f"{self.id}: {self.criteria} tiêu chí, {total} chỉ tiêu: mã hóa đủ {whole}, một phần {part}, chưa {none}",
                fill("{}: {} criterion|criteria, ", self.id, self.criteria)
                + fill("{} indicator|indicators: ", total)
                + f"encoded {whole}, in part {part}, not {none}",
            ),
            Words(
                f"{self.levels} mức; số liệu: {self.facts_drafted} soạn mới, {taken} lấy từ danh mục có sẵn",
                fill("{} level|levels; facts: ", self.levels)
                + f"drafted {self.facts_drafted}, taken from the vocabulary {taken}",
            ),
        ]
        texts = [line.say(lang) for line in lines] + [self.account.text(lang)]
        texts += of_the_file(self.document, lang)
        if self.not_understood:
            texts.append(Words("chưa hiểu:", "not understood:").say(lang))
        for lost in self.not_understood[:_MOST_SHOWN]:
            text = lost.text if len(lost.text) <= 160 else f"{lost.text[:160]}…"
            texts.append(f"  {lost.place}: {lost.why.say(lang)}: {text}")
        return "\n".join(texts)


def _has_lost(require: object) -> bool:
    if isinstance(require, dict):
        return "not_encoded" in require or any(map(_has_lost, require.values()))
    return isinstance(require, list) and any(map(_has_lost, require))


def draft_standard(root: Path, path: Path, asked: Asked, *, dry_run: bool = False) -> Draft:
    """Draft a set from a document into the rules at ``root``; with ``dry_run`` nothing is written.

    Raises:
        UnreadableError: where the document cannot be read.
        InputError: where it has no table of criteria, or one that contradicts itself.
        RequestError: for an id that is taken, or something that the document does not say and nobody named.
        RulesError: where the rules would not load or lint with the draft.
    """
    if not _ID.fullmatch(asked.id):
        raise RequestError.of(
            vi=f"mã {asked.id!r} phải là chữ thường không dấu, số và gạch nối, như van-hoa-xa-2025",
            en=f"the id {asked.id!r} must be lower-case letters, digits and hyphens, such as van-hoa-xa-2025",
            code="wrong_pattern",
            found=asked.id,
        )
    read = read_tables(path, asked.trust)
    _check_sound(read)
    changes = Changes(root, contents(root))
    book = open_book(root)
    _check_free(book, asked.id)
    head, copy = _head(book, read, asked, changes)
    grids = tables_of_criteria(read, asked.table)
    drafted_columns = columns_of_tables(grids, book.library, asked.id, asked.columns)
    tables = read_set(read, grids, drafted_columns.columns)
    chooser = FactChooser(book.library, asked.id)
    drafter = IndicatorDrafter(chooser, copy)
    indicators = {
        code: drafter.indicator(item, tables.below.get(code, ()))
        for code, item in tables.items.items()
    }
    columns = drafted_columns.columns
    comment = (
        f"Soạn bằng chương trình từ tệp {path.name}, {len(indicators)} chỉ tiêu.",
        "Chưa ai đối chiếu; phần chưa mã hóa giữ nguyên lời của văn bản.",
    )
    folder = root / (f"provincial/{head.province}" if head.province else "national") / asked.id
    content = standard_file(head, columns.id if columns else None, tables.criteria, indicators)
    changes.create(folder / f"{asked.id}.yaml", file_text(comment, content))
    if columns is not None and drafted_columns.new:
        changes.create(
            folder / "columns.yaml", file_text(comment[1:], columns_file(head, columns, copy))
        )
    if chooser.drafted:
        vocabulary = vocabulary_file(asked.id, chooser.drafted)
        changes.create(root / "vocabulary" / f"{asked.id}.yaml", file_text(comment[1:], vocabulary))
    texts = changes.texts()
    _, findings = changes.try_out(texts)
    if errors := errors_among(findings):
        raise RulesError(errors)
    if not dry_run:
        changes.write(texts)
    return Draft(
        id=asked.id,
        document=read,
        criteria=len({code.partition(".")[0] for code in indicators}),
        indicators=indicators,
        levels=drafter.levels,
        facts_drafted=len(chooser.drafted),
        facts_taken=tuple(sorted(chooser.taken)),
        not_understood=tuple(drafter.not_understood),
        account=_account(read, tables, drafter),
        files=tuple(sorted(texts)),
        findings=findings,
    )


def _check_sound(read: TablesOfDocument) -> None:
    """Refuse a file that is no longer what was signed: what is drafted goes in unseen."""
    signatures = read.signatures or ()
    if not all(signature.is_sound for signature in signatures):
        vi, en = (unsound_text(signatures, lang) for lang in ("vi", "en"))
        raise InputError.of(
            vi=f"{vi}: không soạn từ tệp này",
            en=f"{en}: nothing is drafted from it",
            where=Where(str(read.path)),
            code="unsound_signature",
        )


def _check_free(book: Book, name: str) -> None:
    taken = [
        kind
        for kind, names in (
            ("standard", book.library.standards),
            ("columns", {c.removeprefix("cot-") for c in book.library.columns}),
        )
        if name in names
    ]
    if taken:
        raise RequestError.of(
            vi=f"mã {name!r} đã có trong bộ quy tắc; hãy đặt mã khác",
            en=f"the id {name!r} is taken in the rules; give another",
            code="already_there",
            found=name,
        )


def _head(book: Book, read: TablesOfDocument, asked: Asked, changes: Changes) -> tuple[Head, str]:
    """The head of the standard, and the id of the copy that was read; both are entered where they are new."""
    name = asked.document.get("id")
    known = book.library.documents.get(name) if name else None
    if known is None:
        name, new = document_of(read, asked.document, asked.document_date, asked.province)
        known = book.library.documents.get(name)
        if known is None:
            known = find_document(book, name, new, changes)
    since = asked.since or known.in_force or known.date
    if since is None:
        raise RequestError.of(
            vi=f"văn bản {known.id} chưa có ngày: hãy nêu --from",
            en=f"the document {known.id} has no date: give --from",
            code="missing_option",
        )
    settings = {"copy_sha256": read.sha256, "copy_name": read.path.name}
    copy = find_copy(book, known.id, settings, read.signatures or (), None, changes)
    province = find_province(book.library, asked.province, since).id if asked.province else None
    head = Head(
        id=asked.id,
        title=asked.title or f"Bộ tiêu chí {asked.id}",
        unit=asked.unit,
        document=known.id,
        place=asked.place or "Bảng tiêu chí",
        since=since,
        given=asked.since is not None,
        province=province,
    )
    return head, copy


def _account(read: TablesOfDocument, tables: TablesOfSet, drafter: IndicatorDrafter) -> Account:
    items = dict(tables.items)
    items |= {item.code: item for some in tables.below.values() for item in some}
    items |= {f"{item.code} ": item for item in tables.headings}
    others = [(item, "again") for item in tables.again]
    others += [(item, "no_number") for item in tables.unnumbered]
    spoken = frozenset(drafter.understood - drafter.lost), frozenset(drafter.lost)
    result = account(read.grids, tables.tables, Matched(items, others), spoken)
    lost = {place: "not_understood" for place in drafter.lost if place in result.cell_kinds}
    return replace(result, cell_kinds={**result.cell_kinds, **lost})
