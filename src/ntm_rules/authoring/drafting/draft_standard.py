"""A set of criteria that nobody has encoded, from its document into rule files at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from ntm_rules.authoring.drafting.beside import complete, differences, text_difference
from ntm_rules.authoring.drafting.columns import columns_of_tables
from ntm_rules.authoring.drafting.decision_head import entry_of_document
from ntm_rules.authoring.drafting.draft_result import Asked, Beside, Draft
from ntm_rules.authoring.drafting.facts import FactChooser, put_facts, vocabulary_file
from ntm_rules.authoring.drafting.indicators import IndicatorDrafter
from ntm_rules.authoring.drafting.standard_file import Head, columns_file, standard_file
from ntm_rules.authoring.drafting.tables import TablesOfSet, read_set, tables_of_criteria
from ntm_rules.authoring.edit.commit import Changes, contents, errors_among
from ntm_rules.authoring.edit.documents import check_id
from ntm_rules.authoring.edit.level_places import Book, open_book
from ntm_rules.authoring.edit.yaml_style import YamlMap, rule_file_text
from ntm_rules.authoring.reading.heading import key
from ntm_rules.authoring.reading.match import WITH_NUMBER, Matched, alike, in_order
from ntm_rules.authoring.reading.own_tables import another_standard
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import InputError, Problem, RequestError, RulesError, Where
from ntm_rules.language.signature_text import unsound_text
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.library import Base
from ntm_rules.law.resolve.in_force import find_province
from ntm_rules.office.grids.grid import TablesOfDocument
from ntm_rules.office.grids.read_grids import read_tables

_ROUNDS = 4
"""How often a draft is made again without what the rules would be wrong with."""
_IN_INDICATOR = re.compile(r"criteria\.(\d+)\.indicators\.(\d+)")


def draft_standard(root: Path, path: Path, asked: Asked, *, dry_run: bool = False) -> Draft:
    """Draft a set from a document into the rules at ``root``; with ``dry_run`` nothing is written.

    Raises:
        UnreadableError: where the document cannot be read.
        InputError: where it has no table of criteria, or one that contradicts itself.
        RequestError: for an id that is taken, or something that the document does not say and nobody named.
        RulesError: where the rules would not load or lint with the draft.
    """
    check_id(asked.id, "van-hoa-xa-2025")
    read = read_tables(path, asked.trust)
    check_sound(read)
    changes = Changes(root, contents(root))
    book = open_book(root)
    file = book.file("standard", asked.id)
    _check_free(book, asked.id, file)
    work = _Drafting(book, read, asked, changes, file)
    beside = None
    if file is None:
        work.create()
    else:
        beside = work.lay_beside(file)
    is_changed = beside is None or beside.written
    tried = changes.commit(dry_run=dry_run) if is_changed else None
    indicators, drafter = work.indicators, work.drafter
    return Draft(
        id=asked.id,
        document=read,
        criteria=len({code.partition(".")[0] for code in indicators}),
        indicators=indicators,
        levels=drafter.levels,
        facts_drafted=len(drafter.facts.drafted),
        facts_taken=tuple(sorted(drafter.facts.taken)),
        not_understood=tuple(drafter.not_understood),
        account=drafter.account(read.grids, work.tables.tables, _matched(work.tables)),
        files=tried.files if tried is not None else (),
        findings=tried.findings if tried is not None else (),
        beside=beside,
    )


class _Drafting:
    """The draft of one document, and the files that it becomes."""

    def __init__(
        self,
        book: Book,
        read: TablesOfDocument,
        asked: Asked,
        changes: Changes,
        file: RuleFile | None,
    ) -> None:
        self.book, self.read, self.asked, self.changes = book, read, asked, changes
        self.head, self.copy = _head(book, read, asked, changes, file)
        grids = tables_of_criteria(read, asked.table)
        named = asked.columns or (file.model.columns if file is not None else None)
        drafted_columns = columns_of_tables(grids, book.library, asked.id, named)
        self.columns, self.new_columns = drafted_columns.columns, drafted_columns.new
        self.tables = read_set(read, grids, self.columns)
        self.drafter = IndicatorDrafter(FactChooser(book.library, asked.id), self.copy)
        self.indicators = {
            code: self.drafter.indicator(item, self.tables.below.get(code, ()))
            for code, item in self.tables.items.items()
        }
        self.comment = (
            f"Soạn bằng chương trình từ tệp {read.path.name}, {len(self.indicators)} chỉ tiêu.",
            "Chưa ai đối chiếu; phần chưa mã hóa giữ nguyên lời của văn bản.",
        )
        place = f"provincial/{self.head.province}" if self.head.province else "national"
        self.folder = changes.root / place / asked.id

    def create(self) -> None:
        """The files of a new standard.

        An indicator with which the rules would be wrong is not encoded, and says why.
        """
        path = self.folder / f"{self.asked.id}.yaml"
        for _ in range(_ROUNDS):
            self.changes.create(path, self._standard_text(self.head))
            self._create_columns()
            self._put_facts(self.indicators.values())
            wrong = self._wrong_indicators(path, errors_among(self._findings()))
            if not wrong:
                return
            for code, problem in wrong.items():
                item, below = self.tables.items[code], self.tables.below.get(code, ())
                why = Words(problem.vi, problem.en)
                self.indicators[code] = self.drafter.given_up(item, below, why)

    def _findings(self) -> list[Problem]:
        """What is wrong with the rules as they would be, also where they would not load."""
        try:
            return self.changes.try_out().findings
        except RulesError as error:
            return [*error.problems]

    def _wrong_indicators(self, path: Path, errors: Sequence[Problem]) -> dict[str, Problem]:
        """The drafted indicators that errors are about, each with the first of them."""
        by_number: dict[str, list[str]] = {}
        for code in self.indicators:
            by_number.setdefault(code.partition(".")[0], []).append(code)
        codes = [*by_number.values()]
        wrong: dict[str, Problem] = {}
        for problem in errors:
            match = _IN_INDICATOR.match(problem.key)
            if match and problem.where.file == str(path):
                wrong.setdefault(codes[int(match[1])][int(match[2])], problem)
        return wrong

    def lay_beside(self, file: RuleFile) -> Beside:
        """Compare with the file that is there; what it lacks is put into it only where that is asked for."""
        ours = self.book.library.standards[self.asked.id]
        self._check_same_set(ours)
        drafted = self._as_law(ours.id)
        editor = self.changes.editor(file)
        entries = complete(
            editor,
            file.model,
            self.indicators,
            self.tables.criteria,
            self.columns.id if self.columns else None,
        )
        before, after = editor.text, editor.done()
        if before != after:
            if file.model.columns is None:
                self._create_columns()
            self._put_facts(entries)
        path = Path(file.path)
        every = tuple(sorted(differences(ours, drafted), key=lambda d: in_order(d.code)))
        is_written = self.asked.update and before != after
        return Beside(path, every, text_difference(path.name, before, after), is_written)

    def _check_same_set(self, ours: Base) -> None:
        """Refuse the document of another set: half of the numbers that both have must have like words."""
        own = {i.code: key(i.name.vi) for c in ours.criteria for i in c.indicators}
        shared = self.indicators.keys() & own.keys()
        same = [
            code
            for code in shared
            if alike(key(self.indicators[code]["name"]["vi"]), own[code]) >= WITH_NUMBER
        ]
        if 2 * len(same) < max(1, len(shared)):
            item = next(iter(self.indicators.values()))
            raise another_standard(self.read, item["name"]["vi"], own)

    def _as_law(self, name: str) -> Base:
        """The draft as law, built beside the rules that there are."""
        other = f"{name}-theo-van-ban"
        folder = self.changes.root
        texts = {folder / f"{other}.yaml": self._standard_text(replace(self.head, id=other))}
        if self.columns is not None and self.new_columns:
            content = columns_file(self.head, self.columns, self.copy)
            texts[folder / f"{other}-columns.yaml"] = rule_file_text((), content)
        if self.drafter.facts.drafted:
            content = vocabulary_file(other, self.drafter.facts.drafted)
            texts[folder / f"{other}-facts.yaml"] = rule_file_text((), content)
        return open_book(folder, {**self.changes.texts(), **texts}).library.standards[other]

    def _standard_text(self, head: Head) -> str:
        columns = self.columns.id if self.columns is not None else None
        content = standard_file(head, columns, self.tables.criteria, self.indicators)
        return rule_file_text(self.comment, content)

    def _create_columns(self) -> None:
        if self.columns is not None and self.new_columns:
            content = columns_file(self.head, self.columns, self.copy)
            text = rule_file_text(self.comment[1:], content)
            self.changes.create(self.folder / "columns.yaml", text)

    def _put_facts(self, entries: Iterable[YamlMap]) -> None:
        drafted = self.drafter.facts.drafted
        put_facts(self.changes, self.book, self.asked.id, drafted, entries)


def check_sound(read: TablesOfDocument) -> None:
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


def _check_free(book: Book, name: str, file: RuleFile | None) -> None:
    if file is None and f"cot-{name}" in book.library.columns:
        raise RequestError.of(
            vi=f"mã {name!r} đã có trong bộ quy tắc; hãy đặt mã khác",
            en=f"the id {name!r} is taken in the rules; give another",
            code="already_there",
            found=name,
        )


def _head(
    book: Book,
    read: TablesOfDocument,
    asked: Asked,
    changes: Changes,
    file: RuleFile | None,
) -> tuple[Head, str]:
    """The head of the standard, and the id of the copy that was read; both are entered where they are new."""
    known, copy = entry_of_document(
        book, read, asked, changes, default=file.model.document if file is not None else None
    )
    if file is not None and known.id != file.model.document:
        raise RequestError.of(
            vi=f"mã {asked.id!r} đã có trong bộ quy tắc, theo văn bản {file.model.document}, không phải {known.id}; hãy đặt mã khác",
            en=f"the id {asked.id!r} is taken in the rules, by the document {file.model.document}, not {known.id}; give another",
            where=Where(file.path),
            code="already_there",
            found=asked.id,
        )
    if file is not None:
        _refuse_another_head(file, asked)
    since = asked.since or known.in_force or known.date
    if since is None:
        raise RequestError.of(
            vi=f"văn bản {known.id} chưa có ngày: hãy nêu --from",
            en=f"the document {known.id} has no date: give --from",
            code="missing_option",
        )
    province = find_province(book.library, asked.province, since).id if asked.province else None
    head = Head(
        id=asked.id,
        title=asked.title or f"Bộ tiêu chí {asked.id}",
        unit=asked.unit or (file.model.unit if file is not None else "xa"),
        document=known.id,
        place=asked.place or "Bảng tiêu chí",
        since=since,
        given=asked.since is not None,
        province=province,
    )
    return head, copy


def _refuse_another_head(file: RuleFile, asked: Asked) -> None:
    """Refuse what is said of a set otherwise than its rule file has it: a draft does not change the head of a file."""
    model = file.model
    heads: dict[str, tuple[str | None, str | None]] = {
        "--title": (asked.title, model.name.vi),
        "--unit-kind": (asked.unit, model.unit),
        "--place": (asked.place, model.place),
        "--from": (
            asked.since.isoformat() if asked.since else None,
            model.in_force.from_.isoformat(),
        ),
    }
    problems = [
        Problem(
            f"{option}: ghi {given!r}, tệp quy tắc đã có ghi {own!r}; hãy bỏ tùy chọn này, hoặc sửa tệp",
            f"{option}: {given!r} is given, and the rule file that is there has {own!r}; leave the option out, or edit the file",
            where=Where(file.path),
            key=option,
            code="already_there",
            found=given,
            expected=own,
        )
        for option, (given, own) in heads.items()
        if given is not None and given != own
    ]
    if problems:
        raise RequestError(problems)


def _matched(tables: TablesOfSet) -> Matched:
    """The items of a set as the account takes them."""
    below = [item for some in tables.below.values() for item in some]
    items = {item.code: item for item in (*tables.items.values(), *below, *tables.headings)}
    others = [(item, "again") for item in tables.again]
    others += [(item, "no_number") for item in tables.unnumbered]
    return Matched(items, others)
