"""An amending decision, or a province's, from its document into a rule file: only what it changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ntm_rules.authoring.drafting.decision_head import entry_of_document
from ntm_rules.authoring.drafting.draft_result import Asked
from ntm_rules.authoring.drafting.draft_standard import check_sound
from ntm_rules.authoring.drafting.facts import FactChooser, put_facts
from ntm_rules.authoring.drafting.indicators import NotUnderstood
from ntm_rules.authoring.drafting.prose import ProseChange, prose_changes, sentence_table
from ntm_rules.authoring.drafting.row_changes import ChangeDrafter, RowChange, columns_of_changes
from ntm_rules.authoring.drafting.standard_file import Head, in_force
from ntm_rules.authoring.edit.commit import Changes, contents
from ntm_rules.authoring.edit.documents import check_id
from ntm_rules.authoring.edit.level_places import Book, open_book
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.edit.yaml_style import YamlList, YamlMap, emit, rule_file_text
from ntm_rules.authoring.province_file import awaited_file, overlay_text, take_out_of_unfilled
from ntm_rules.authoring.reading.account import REASONS, Account
from ntm_rules.authoring.reading.heading import find_heading
from ntm_rules.authoring.reading.lines import TableLines, read_lines
from ntm_rules.authoring.reading.match import Matched, match
from ntm_rules.authoring.reading.own_tables import has_most, lines_of_tables, other_names
from ntm_rules.authoring.reading.read_decision import of_the_file
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.errors import InputError, Problem, RequestError, Where
from ntm_rules.law.model.requirement import Indicator
from ntm_rules.law.resolve.in_force import Resolved, find_base, find_province, resolve
from ntm_rules.office.grids.grid import TablesOfDocument
from ntm_rules.office.grids.read_grids import read_tables

_KINDS: Final = {
    "set": Words("mức mới", "new levels"),
    "replace": Words("thay", "replaced"),
    "add": Words("thêm", "added"),
    "repeal": Words("bãi bỏ", "repealed"),
    "same": Words("như đang ghi", "as recorded"),
}
_IRREGULAR: Final = Words(
    "câu sửa đổi không theo mẫu đọc được", "a sentence that amends, in no form that is read"
)


@dataclass(frozen=True, slots=True)
class DraftedChanges:
    """What a document changes in a standard, and the file that says so."""

    id: str
    over: str
    document: TablesOfDocument
    changes: Sequence[RowChange]
    not_understood: Sequence[NotUnderstood]
    account: Account
    paragraphs: tuple[int, int]
    """Paragraphs outside of tables that were taken, and that were not understood."""
    file: Path
    files: Sequence[Path]
    findings: Sequence[Problem]

    def count(self, kind: str) -> int:
        """How many indicators are changed in this way."""
        return sum(change.kind == kind for change in self.changes)

    def text(self, lang: str) -> str:
        """The counts in words, and what was not understood."""
        parts = ", ".join(
            f"{words.say(lang)} {self.count(kind)}"
            for kind, words in _KINDS.items()
            if self.count(kind)
        )
        total = len(self.changes)
        head = Words(
            f"{self.id}: {total} chỉ tiêu của {self.over}: {parts}",
            fill("{}: {} indicator|indicators of ", self.id, total) + f"{self.over}: {parts}",
        )
        texts = [head.say(lang)]
        if self.document.grids:
            texts.append(self.account.text(lang))
        texts += [self._of_paragraphs(lang), *of_the_file(self.document, lang)]
        if self.not_understood:
            texts.append(Words("chưa hiểu:", "not understood:").say(lang))
        texts += [
            f"  {lost.place}: {lost.why.say(lang)}: {lost.text[:160]}"
            for lost in self.not_understood
        ]
        return "\n".join(texts)

    def _of_paragraphs(self, lang: str) -> str:
        """What became of the text outside of tables."""
        if self.document.kind in {"pdf", "xlsx"}:
            return Words(
                "câu văn ngoài bảng không được đọc ở tệp PDF, Excel",
                "sentences outside of tables are not read in PDF and Excel files",
            ).say(lang)
        total, (taken, lost) = len(self.document.paragraphs), self.paragraphs
        return Words(
            f"{total} đoạn văn: đã lấy {taken}, chưa hiểu {lost}, không nói đến chỉ tiêu {total - taken - lost}",
            fill("{} paragraph|paragraphs: ", total)
            + f"taken {taken}, not understood {lost}, of no indicator {total - taken - lost}",
        ).say(lang)


def draft_changes(
    root: Path, path: Path, asked: Asked, over: str, *, dry_run: bool = False
) -> DraftedChanges:
    """Draft what a document changes in the standard ``over``: a province's with ``asked.province``, else the nation's.

    Raises:
        InputError: where it has no table and no sentence that changes the standard.
        RequestError: for a standard, a province or an id that cannot be.
        RulesError: where the rules would not load or lint with the draft.
    """
    check_id(asked.id, "sua-doi-xa-2025")
    read = read_tables(path, asked.trust)
    check_sound(read)
    changes = Changes(root, contents(root))
    book = open_book(root)
    if any(book.file(kind, asked.id) for kind in ("overlay", "amendment", "guide")):
        raise RequestError.of(
            vi=f"mã {asked.id!r} đã có trong bộ quy tắc; hãy đặt mã khác, hoặc sửa tệp ấy",
            en=f"the id {asked.id!r} is taken in the rules; give another, or edit that file",
            code="already_there",
            found=asked.id,
        )
    work = _ChangesOfDocument(book, read, asked, over, changes)
    work.read_tables()
    work.read_prose()
    if not work.changes and not work.drafter.drafter.not_understood:
        raise InputError.of(
            vi=f"văn bản không có bảng hay câu nào về chỉ tiêu của {over}",
            en=f"the document has no table and no sentence on indicators of {over}",
            where=Where(str(path)),
            code="nothing_there",
        )
    file = work.create()
    tried = changes.commit(dry_run=dry_run) if file is not None else None
    return DraftedChanges(
        id=asked.id,
        over=over,
        document=read,
        changes=work.changes,
        not_understood=tuple(work.drafter.drafter.not_understood),
        account=work.drafter.drafter.account(read.grids, work.own, work.matched),
        paragraphs=(len(work.taken), len(work.strange)),
        file=file or path,
        files=tried.files if tried is not None else (),
        findings=tried.findings if tried is not None else (),
    )


class _ChangesOfDocument:
    def __init__(
        self, book: Book, read: TablesOfDocument, asked: Asked, over: str, changes: Changes
    ) -> None:
        self.book, self.read, self.asked, self.book_changes = book, read, asked, changes
        self.base = find_base(book.library, over)
        self.document, self.copy = entry_of_document(book, read, asked, changes)
        self.since = asked.since or self.document.in_force or self.document.date or self.base.since
        self.province = (
            find_province(book.library, asked.province, self.since) if asked.province else None
        )
        self.law: Resolved = resolve(
            book.library, self.base.id, max(self.base.since, self.since - dt.timedelta(days=1))
        )
        self._check_once()
        self.known: dict[str, Indicator] = {i.code: i for _, i in self.law.indicators()}
        regions = frozenset(self.province.regions if self.province else ())
        self.drafter = ChangeDrafter(
            FactChooser(book.library, asked.id),
            self.copy,
            self.province.id if self.province else None,
            regions,
        )
        self.changes: list[RowChange] = []
        self.taken: set[int] = set()
        self.strange: set[int] = set()
        self.own: list[TableLines] = []
        self.matched = Matched()

    def _check_once(self) -> None:
        """Refuse a document of which a file says already what it changes in this standard, on this day."""
        province = self.province.id if self.province else None
        for layer in self.book.library.layers.get(self.base.id, ()):
            if (layer.document, layer.province) != (self.document.id, province):
                continue
            if province is None and layer.since != self.since:
                continue
            file = self.book.file(layer.kind, layer.id)
            raise RequestError.of(
                vi=f"tệp này đã ghi những gì văn bản {self.document.id} thay đổi trong {self.base.id}; hãy sửa tệp ấy, hoặc đối chiếu bằng `law read` rồi `levels import`",
                en=f"it says already what the document {self.document.id} changes in {self.base.id}; edit that file, or use `law read` and `levels import`",
                where=Where(file.path if file is not None else ""),
                code="already_there",
                found=layer.id,
            )

    def read_tables(self) -> None:
        """The changes that stand in tables."""
        names = {code: [i.name.vi] for code, i in self.known.items()}
        grids = [g for g in self.read.grids if self.asked.table in {None, g.number}]
        law_columns = self.book.library.columns.get(self.base.columns or "")
        columns = columns_of_changes(grids, law_columns)
        others = other_names(self.book.library, self.base.id)
        tables = lines_of_tables(self.read, grids, columns, names)
        self.own = [table for table in tables if has_most(table, names, others)]
        self.matched = match(self.own, names)
        for code, item in self.matched.items.items():
            change = self.drafter.of_known(item, self.known[code])
            if change is not None:
                self.changes.append(change)
        numbers = {criterion.number for criterion in self.law.criteria}
        for item, why in list(self.matched.others):
            if why == "again":
                continue
            nation = self.province is None
            if why == "words" and nation and item.code in self.known:
                self.changes.append(self.drafter.replaced(item))
            elif (
                why == "unknown"
                and nation  # a province adds nothing to the nation's set (NTM807)
                and item.code
                and item.code.partition(".")[0] in numbers
                and item.code not in self.known
            ):
                self.changes.append(self.drafter.added(item))
            else:
                self.drafter.lost(item, REASONS[why])
                continue
            self.matched.others.remove((item, why))
            self.matched.items[item.code] = item

    def read_prose(self) -> None:
        """The changes that stand in sentences; in tables what they say comes first."""
        regular, strange = prose_changes(self.read.paragraphs)
        done = {change.code for change in self.changes}
        for sentence in regular:
            indicator = self.known.get(sentence.code)
            if indicator is None or sentence.code in done:
                self._strange(
                    sentence.paragraph,
                    sentence.text,
                    REASONS["unknown" if indicator is None else "twice"],
                )
                continue
            self._of_sentence(sentence, indicator)
        for number, text in strange.items():
            self._strange(number, text, _IRREGULAR)

    def _of_sentence(self, sentence: ProseChange, indicator: Indicator) -> None:
        names = {indicator.code: [indicator.name.vi]}
        grid = sentence_table(sentence)
        heading = find_heading(grid, None)
        table = None if heading is None else read_lines(grid, heading, names.keys(), ())
        item = match([table], names).items.get(indicator.code) if table is not None else None
        if item is None:
            self._strange(sentence.paragraph, sentence.text, REASONS["words"])
            return
        if sentence.repeals:
            if self.province is not None:
                self._strange(sentence.paragraph, sentence.text, _IRREGULAR)
            else:
                self.changes.append(RowChange(sentence.code, "repeal"))
                self.taken.add(sentence.paragraph)
            return
        below = {sentence.paragraph + 1} if sentence.quoted_below else set()
        change = self.drafter.of_known(item, indicator)
        if change is None:
            self.strange |= {sentence.paragraph, *below}
            return
        self.changes.append(change)
        self.taken |= {sentence.paragraph, *below}

    def _strange(self, paragraph: int, text: str, why: Words) -> None:
        self.strange.add(paragraph)
        place = f"đoạn {paragraph + 1}"
        self.drafter.drafter.not_understood.append(NotUnderstood("", place, text, why))

    # ---- the file

    def create(self) -> Path | None:
        """The file of what is changed; None where nothing is."""
        changed = [change for change in self.changes if change.kind != "same"]
        if not changed:
            return None
        by_kind = {
            kind: [change.entry for change in changed if change.kind == kind]
            for kind in ("set", "replace", "add")
        }
        repealed = [change.code for change in changed if change.kind == "repeal"]
        root, replaces = self.book_changes.root, False
        if self.province is not None:
            over = self.province.id, self.base.id
            path = root / "provincial" / self.province.id / f"{self.asked.id}.yaml"
            if (awaited := awaited_file(self.book, *over)) is not None:
                path, replaces = Path(awaited.path), True
            text = overlay_text(
                self.book,
                *over,
                self.document,
                since=self.since,
                place=self.asked.place or "bảng tiêu chí",
                name=self.asked.id,
            )
            editor = Editor(text)
            take_out_of_unfilled(editor, {c.code for c in self.changes})
            for kind, entries in by_kind.items():
                if entries:
                    editor = Editor(editor.done())
                    editor.add_section("notes", f"{kind}:{emit(YamlList(entries), 0)}\n")
            text = editor.done()
        else:
            change = YamlMap({"standard": self.base.id})
            change |= {k: YamlList(entries) for k, entries in by_kind.items() if entries}
            if repealed:
                change["repeal"] = YamlList(repealed, flow=True)
            head = Head(
                self.asked.id,
                "",
                "",
                self.document.id,
                self.asked.place or "Điều 1",
                self.since,
                given=self.asked.since is not None,
            )
            content = YamlMap(
                {
                    "amendment": head.id,
                    "document": head.document,
                    "place": head.place,
                    "in_force": in_force(head),
                    "changes": YamlList([change]),
                }
            )
            comment = (f"Soạn bằng chương trình từ tệp {self.read.path.name}; chưa ai đối chiếu.",)
            text = rule_file_text(comment, content)
            base = self.book.file("standard", self.base.id)
            folder = Path(base.path).parent if base is not None else root
            path = folder / "amendments" / f"{self.asked.id}.yaml"
        self.book_changes.create(path, text, replaces=replaces)
        entries = [entry for some in by_kind.values() for entry in some]
        drafted = self.drafter.facts.drafted
        put_facts(self.book_changes, self.book, self.asked.id, drafted, entries)
        return path
